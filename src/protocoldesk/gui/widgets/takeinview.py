"""What the dialog that takes a list in shows: rows left, what they become right, and what is asked below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.exchange.intake.intake import Choice, Intake
from protocoldesk.exchange.intake.source import Source
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.tables.takein import (
    SHOWN,
    Line,
    ResultTable,
    SourceTable,
    offered,
    wanted,
    why,
)
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.mappingheader import HIGH
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.widgets.scanview import ScanView
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.widgets.sourceview import SourceView
from protocoldesk.gui.words import best, figures, headed, told, word_of
from protocoldesk.records.errors import Sentence


class TakeInView(QWidget):
    """`mapped`, `headed`, `ordered`, `turned` and `recoded` say what is to be understood otherwise; `changed`
    follows a choice and a mended cell."""

    mapped = Signal(int, str)
    headed = Signal(int)
    ordered = Signal(bool)
    turned = Signal(int)
    recoded = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day: date | None = None
        self._intake: Intake | None = None
        self.tables, self.family_first, self.at_once = QComboBox(), QCheckBox(), QCheckBox()
        self.received, self.letter, self.notes = DayEdit(), QComboBox(), Label("", "muted")
        self.about, self.encoding = QWidget(), QComboBox()
        self.first_row = Button()
        self.rows = Segments(SHOWN)
        self.source, self.model = SourceTable(), ResultTable()
        self.left, self.right = SourceView(self.source), TableView(self.model, "")
        self.scan = ScanView()
        self.reason, self.who = Label(""), QComboBox()
        self.who_label = Label("", "field")
        self.known, self.new = Button(), Button()
        self.tally = Label("", "muted")
        self.go, self.leave = Button(primary=True), Button()
        self.refusals = Refusals(self)
        self._lay_out()
        self._connect()
        self._name()

    # What is shown

    def show_tables(self, names: Sequence[str], chosen: int, notes: Sequence[str]) -> None:
        """Offer the tables of a file, and say what was noted of it."""
        with QSignalBlocker(self.tables):
            self.tables.clear()
            self.tables.addItems(list(names))
            self.tables.setCurrentIndex(chosen)
        self.scan.hide()
        self.right.show()
        self._noted = list(notes)

    _noted: list[str]

    def offer_encodings(self, encodings: Sequence[str], now: str) -> None:
        """Offer to read a text in another encoding; none: it is no text."""
        with QSignalBlocker(self.encoding):
            self.encoding.clear()
            self.encoding.addItem(self.tr("Encoding as guessed"), "")
            for name in encodings:
                self.encoding.addItem(name, name)
            self.encoding.setCurrentIndex(max(0, self.encoding.findData(now)))
        for part in (self.encoding, self.labels[self.encoding]):
            part.setVisible(bool(encodings))

    def offer_letters(self, letters: Sequence[tuple[str, object]]) -> None:
        """Offer the letters that may have brought the list."""
        self.letter.clear()
        self.letter.addItem(self.tr("No letter"), None)
        for words, letter_id in letters:
            self.letter.addItem(words, letter_id)
        self.letter.setEnabled(bool(letters))

    def show_scan(self, source: Source, bridge: Bridge) -> None:
        """Show a picture, or pages without words, to type from."""
        self.show_tables([source.name], 0, [self.tr("It has no words that can be read: type them in.")])
        self.first_row.hide()
        self.scan.show_source(source, bridge)
        self.scan.show()
        self.right.hide()
        self.splitter.setSizes([560, 680, 0])

    def show_intake(self, intake: Intake) -> None:
        """Show the rows as they stand now."""
        self._intake = intake
        self.refusals.clear()
        notes = [*self._noted, *(told(note) for note in intake.table.notes)]
        self.notes.setText("  ·  ".join(notes))
        self.notes.setVisible(bool(notes))
        self.first_row.setVisible(not intake.table.fields)
        self._name_first_row(intake)
        self._list()
        self.left.show_columns(intake, offered())

    def count(self, taken: int, asking: int, skipped: int) -> None:
        """Say how many rows come in, ask, and are skipped."""
        tr = self.tr
        parts = [tr("Come in: {count}").format(count=figures(str(taken)))]
        parts += [tr("Ask who they are: {count}").format(count=figures(str(asking)))] if asking else []
        parts += [tr("Skipped: {count}").format(count=figures(str(skipped)))] if skipped else []
        self.tally.setText("  ·  ".join(parts))
        self.go.say(tr("Take in {count}").format(count=figures(str(taken))))
        self.go.setEnabled(taken > 0)
        for button in (self.known, self.new):
            button.setVisible(asking > 0)

    def refuse(self, sentence: Sentence) -> None:
        """Say beside the button why it did not go."""
        self.refusals.show(self.tally, sentence)

    def _list(self) -> None:
        """The rows that are wanted, in both tables."""
        intake = self._intake
        if intake is None:
            return
        want = wanted(self.rows.current)
        lines = [line for number, draft in enumerate(intake.drafts) if want(line := Line(number, draft))]
        current = self.right.current()
        self.source.show(intake, [line.id for line in lines])
        self.model.show(lines)
        if not self.right.choose(current) and lines:
            self.right.choose(lines[0].id)
        self._tell()

    def _renew(self) -> None:
        """The same rows, one of which was mended or chosen."""
        if self._intake is not None:
            self.model.show([Line(line.id, self._intake.drafts[line.id]) for line in self.model.rows])
        self._tell()
        self.changed.emit()

    # One row

    def _tell(self, *_: object) -> None:
        """Why the current row is skipped, what is doubtful, and who it may be."""
        line = self._line()
        self.reason.setText(why(line) if line and any(line.draft.cells) else "")
        with QSignalBlocker(self.who):
            self.who.clear()
            for words, choice, person in self._choices(line):
                self.who.addItem(words, (choice, person))
            draft = line.draft if line else None
            current = (draft.choice, draft.person_id) if draft else None
            places = [at for at in range(self.who.count()) if self.who.itemData(at) == current]
            self.who.setCurrentIndex(places[0] if places else -1)
        self.who.setEnabled(line is not None and line.draft.entrant is not None)

    def _choices(self, line: Line | None) -> list[tuple[str, Choice, object]]:
        if line is None or line.draft.entrant is None:
            return []
        draft, tr = line.draft, self.tr
        choices: list[tuple[str, Choice, object]] = []
        asked = draft.candidates or draft.namesake
        if asked:
            choices.append((tr("Choose who it is"), Choice.OPEN, None))
        for one in draft.candidates:
            told_ = " · ".join(part for part in (best(one.person.name), best(one.person.title)) if part)
            likeness = f"{headed(word_of(one.likeness.why))}, {figures(str(one.likeness.score))} %"
            choices.append((f"{told_}  ({likeness})", Choice.KNOWN, one.person.id))
        if not asked:
            known = draft.choice is Choice.KNOWN
            words = tr("The person of the list before") if known else tr("Somebody new")
            choices.append((words, draft.choice if known else Choice.OPEN, draft.person_id))
        else:
            choices.append((tr("Somebody new"), Choice.NEW, None))
        return [*choices, (tr("Leave it out"), Choice.OUT, None)]

    def _choose(self, *_: object) -> None:
        line, data = self._line(), self.who.currentData()
        if line is None or data is None or self._intake is None:
            return
        choice, person = data
        self._intake.choose(line.id, choice, person)
        self._renew()

    def _choose_all(self, choice: Choice) -> None:
        if self._intake is not None:
            self._intake.choose_all(choice)
            self._renew()

    def _all_known(self) -> None:
        self._choose_all(Choice.KNOWN)

    def _all_new(self) -> None:
        self._choose_all(Choice.NEW)

    def _line(self) -> Line | None:
        index = self.right.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    # Both tables

    def _follow_left(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self.right.currentIndex().row():
            self.right.setCurrentIndex(self.model.index(index.row(), 0))

    def _follow_right(self, *_: object) -> None:
        row = self.right.currentIndex().row()
        if row >= 0 and row != self.left.currentIndex().row():
            self.left.setCurrentIndex(self.source.index(row, max(1, self.left.currentIndex().column())))
        self._tell()

    def _head(self) -> None:
        """Let the first row be the headings, or no longer."""
        if self._intake is not None:
            self.headed.emit(-1 if self._intake.headed.heading >= 0 else 0)

    def _recode(self, *_: object) -> None:
        self.recoded.emit(self.encoding.currentData())

    def _take_day(self, day: date | None) -> None:
        self.day = day

    def _refuse_day(self, sentence: Sentence) -> None:
        self.refusals.show(self.received, sentence)

    # Words and places

    def _name(self) -> None:
        tr = self.tr
        self.tables.setAccessibleName(tr("Table of the file"))
        named = ((self.tables, tr("Table")), (self.encoding, tr("Encoding")), (self.letter, tr("Brought by")))
        for box, words in named:
            self.labels[box].setText(words)
        self.family_first.setText(tr("Family name first"))
        self.family_first.setToolTip(tr("How a name is printed whose parts stand in two columns"))
        self.at_once.setText(tr("Accept every line at once"))
        self.received.setPlaceholderText(tr("Received on"))
        self.received.setAccessibleName(tr("Received on"))
        self.letter.setAccessibleName(tr("Brought by"))
        self.encoding.setAccessibleName(tr("Encoding of the file"))
        self.rows.say(all=tr("All rows"), asking=tr("Who is it?"), skipped=tr("Skipped"))
        self.left.setAccessibleName(tr("Rows as they stood; F2 mends a cell"))
        self.right.setAccessibleName(tr("What the rows become"))
        self.who_label.setText(tr("This row is"))
        self.known.say(tr("All are those known"))
        self.new.say(tr("All are new"))
        self.leave.say(tr("Cancel"))
        self.who.setAccessibleName(self.who_label.text())

    def _name_first_row(self, intake: Intake) -> None:
        has = intake.headed.heading >= 0
        self.first_row.say(self.tr("No row has headings") if has else self.tr("The first row has headings"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._top())
        column.addWidget(self._about())
        self.notes.setWordWrap(True)
        column.addWidget(self.notes)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(9)
        for part in (self.scan, self.left, self.right):
            self.splitter.addWidget(part)
        self.scan.hide()
        self.splitter.setSizes([0, 600, 630])
        column.addWidget(self.splitter, 1)
        column.addLayout(self._row())
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        for part in (self.tally, self.known, self.new):
            bottom.addWidget(part)
        bottom.addStretch(1)
        bottom.addLayout(foot(self.leave, self.go))
        column.addLayout(bottom)
        for button in (self.known, self.new, self.first_row):
            button.setAutoDefault(False)
        self._dress()

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(12)
        self.tables.setMinimumContentsLength(24)
        self.labels = {box: Label("", "field") for box in (self.tables, self.encoding, self.letter)}
        for box, label in self.labels.items():
            label.setBuddy(box)
        self.labels[self.encoding].hide()
        top.addWidget(self.labels[self.tables])
        top.addWidget(self.tables)
        top.addWidget(self.rows)
        top.addStretch(1)
        for part in (self.labels[self.encoding], self.encoding, self.first_row, self.family_first):
            top.addWidget(part)
        return top

    def _about(self) -> QWidget:
        """What is kept of the list of a delegation besides its lines."""
        row = QHBoxLayout(self.about)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.received.setFixedWidth(180)
        self.letter.setMinimumContentsLength(28)
        for part in (self.received, self.labels[self.letter], self.letter, self.at_once):
            row.addWidget(part)
        row.addStretch(1)
        return self.about

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.reason.setWordWrap(True)
        self.reason.setMinimumHeight(40)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.who_label.setBuddy(self.who)
        self.who.setMinimumWidth(440)
        row.addWidget(self.reason, 1)
        row.addWidget(self.who_label)
        row.addWidget(self.who)
        return row

    def _dress(self) -> None:
        self.encoding.hide()
        self.right.horizontalHeader().setFixedHeight(HIGH)
        self.right.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        )
        for place, width in enumerate((96, 130, 120, 90)):
            self.right.setColumnWidth(place, width)
        self.right.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _connect(self) -> None:
        self.left.mapping.mapped.connect(self.mapped)
        self.source.mended.connect(self._renew)
        self.rows.chosen.connect(self._list)
        self.tables.activated.connect(self.turned)
        self.encoding.activated.connect(self._recode)
        self.family_first.toggled.connect(self.ordered)
        self.first_row.clicked.connect(self._head)
        self.received.changed.connect(self._take_day)
        self.received.refused.connect(self._refuse_day)
        self.who.activated.connect(self._choose)
        self.known.clicked.connect(self._all_known)
        self.new.clicked.connect(self._all_new)
        self.right.selectionModel().currentRowChanged.connect(self._follow_right)
        self.left.selectionModel().currentChanged.connect(self._follow_left)
        self.left.verticalScrollBar().valueChanged.connect(self.right.verticalScrollBar().setValue)
        self.right.verticalScrollBar().valueChanged.connect(self.left.verticalScrollBar().setValue)
