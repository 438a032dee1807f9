"""The letters of a consultation: a ledger of what came and went, and the editor of what we write."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from protocoldesk.exchange import letter as exchange
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.lettercard import LetterCard
from protocoldesk.gui.pages.letterdraft import LetterDraft
from protocoldesk.gui.pages.letterfiles import content_of
from protocoldesk.gui.pages.letterrows import SHOWS, Ledger, shown
from protocoldesk.gui.reading import lock
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import RowTable
from protocoldesk.gui.tables.sparing import Sparing
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.dropping import Dropping
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Button, Card, Empty, IconButton, Label
from protocoldesk.gui.widgets.picker import Choice
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import Language, language_of, phrases
from protocoldesk.operations import facts, letter, record
from protocoldesk.operations.letter import LetterRow
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.letter import WRITTEN
from protocoldesk.records.errors import Refusal, Sentence
from protocoldesk.records.values.words import Direction


class LettersPage(ConsultationPage):
    """Files that are dropped anywhere on it are logged; one that falls on a letter's card belongs to it."""

    watches = frozenset(
        {"letter", "letter_file", "attachment", "institution", "party", "consultation", "delegate", "post"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.rows: list[LetterRow] = []
        self.signers: list[Choice] = []
        self.ledger = Ledger()
        self.shows = Segments(SHOWS)
        self.note, self.log = Button("", "plus", primary=True), IconButton("list-plus")
        self.file = IconButton("folder-open")
        self.model = RowTable(self.ledger.columns())
        self.table = TableView(self.model, "")
        self.list, self.card = Card(flush=True), LetterCard(bridge)
        self.empty, self.nothing = Empty(self.new_note), Label("", "empty")
        self.call = QLineEdit()
        self.draft = LetterDraft(bridge)
        self.stack = QStackedWidget()
        self._lay_out()
        self.refusals = Refusals(self)
        self._connect()
        self.begins = self.table
        self.retranslate()

    def _lay_out(self) -> None:
        self.list.heading.hide()
        self.list.head.insertWidget(0, self.shows)
        for button in (self.file, self.log, self.note):
            self.list.add_button(button)
        self.list.body.setSpacing(0)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(20, 24, 20, 24)
        for part in (self.table, self.empty, self.nothing):
            self.list.body.addWidget(part, 1)
        foot = QWidget()
        row = QVBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 12)
        row.addWidget(self.call)
        self.list.body.addWidget(foot)
        self._dress_table()
        self.stack.addWidget(self._split())
        self.stack.addWidget(self.draft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _dress_table(self) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in ((0, 150), (1, 106), (2, 96), (4, 150), (5, 118)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(3, header.ResizeMode.Stretch)
        Sparing(self.table, 3, 4, 2, 1)
        self.table.two_lines()

    def _split(self) -> QSplitter:
        split = QSplitter()
        split.setObjectName("gap")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.setContentsMargins(MARGIN, 16, MARGIN, 20)
        split.addWidget(self.list)
        split.addWidget(self.card)
        self.card.setMinimumWidth(320)
        split.setSizes([760, 360])
        split.setStretchFactor(0, 1)
        return split

    def _connect(self) -> None:
        self.shows.chosen.connect(self._filter)
        self.note.clicked.connect(self.new_note)
        self.log.clicked.connect(self.log_letter)
        self.file.clicked.connect(self.choose_files)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._open)
        self.card.withdrawn.connect(self._withdraw)
        self.card.draft.connect(self.write)
        self.card.reply.connect(self.reply)
        self.draft.left.connect(self._back)
        self.call.returnPressed.connect(self._log_call)
        Dropping(self).dropped.connect(self._dropped)
        delete = QShortcut(QKeySequence("Del"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._withdraw_current)
        for widget in (self.note, self.log, self.file, self.call):
            lock(widget)

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        self.ledger.today = self.bridge.office.clock().date()
        if self.stack.currentWidget() is self.draft:
            self._follow_draft()
            return
        self.rows = self.bridge.read(partial(letter.rows, consultation_id=self.consultation_id))
        self.signers = self._signers()
        self.model.show(self.rows)
        self._filter()
        self._show(self.table.current())

    def _follow_draft(self) -> None:
        """Show the draft anew where a deed of somebody else touched it; it may be gone."""
        try:
            self.draft.follow()
        except Refusal:
            self._back()

    def show_consultation(self, consultation_id: UUID | None) -> None:
        if consultation_id != self.consultation_id:
            self.draft.save.flush()
            self.stack.setCurrentIndex(0)
        super().show_consultation(consultation_id)

    def show_row(self, kind: str, record_id: UUID) -> None:
        if not self.table.choose(record_id):
            self.shows.choose("all")
            self._filter()
            self.table.choose(record_id)

    def retranslate(self) -> None:
        self.shows.say(
            all=self.tr("All"),
            **{"in": self.tr("In")},
            out=self.tr("Out"),
            due=self.tr("Due"),
        )
        self.note.say(self.tr("New note"))
        self.note.setToolTip(self.tr("Draft a note verbale (Ctrl+N)"))
        self.note.setShortcut("Ctrl+N")
        self.log.say(self.tr("Log a letter that came in"))
        self.file.say(self.tr("Log letters from files"))
        self.table.setAccessibleName(self.tr("Letters"))
        self.call.setPlaceholderText(self.tr("Log a call: who rang, a colon, and what was said"))
        self.call.setAccessibleName(self.tr("Log a call"))
        self.empty.say(
            self.tr("No letter is here yet. Drop one anywhere here, log a call below, or write a note."),
            self.tr("New note"),
        )
        self.nothing.setText(self.tr("None of the letters is like that. Look at all of them."))
        for part in (self.card, self.draft, self.model):
            part.retranslate()

    def new_note(self, *_: object) -> None:
        """Draft a note verbale to the partner, and open its editor."""
        if self.consultation_id is None:
            return
        act = partial(letter.draft, consultation_id=self.consultation_id, language=_written())
        self._made(self.bridge.attempt("Draft letter", act), write=True)

    def log_letter(self, *_: object) -> None:
        """Log a letter that came in today, and go to its form."""
        if self.consultation_id is None:
            return
        act = partial(
            letter.log,
            consultation_id=self.consultation_id,
            direction=Direction.IN,
            on=self.ledger.today,
            dated=self.ledger.today,
        )
        self._made(self.bridge.attempt("Log letter", act))

    def choose_files(self, *_: object) -> None:
        """Ask for files, and log each as a letter that came in."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        paths = QFileDialog.getOpenFileNames(self, self.tr("Letters that came in"), folder)[0]
        self.take([Path(path) for path in paths])

    def take(self, paths: list[Path]) -> None:
        """Log files as letters that came in: one deed, of which nothing is done where one cannot be read."""
        if self.consultation_id is None or not paths:
            return
        try:
            contents = [(path.name, content_of(path)) for path in paths]
            act = partial(
                exchange.receive_all,
                consultation_id=self.consultation_id,
                contents=contents,
                on=self.ledger.today,
            )
            self._made(self.bridge.do("Log letters", act))
        except Sentence as sentence:
            self.bridge.failed.emit(sentence)

    def reply(self, letter_id: UUID) -> None:
        """Draft a reply, and open its editor."""
        act = partial(letter.reply, letter_id=letter_id, language=_written())
        self._made(self.bridge.attempt("Draft reply", act), write=True)

    def write(self, letter_id: UUID) -> None:
        """Open the editor of a letter of ours."""
        self.draft.show_letter(letter_id)
        self.stack.setCurrentWidget(self.draft)
        self.draft.edit.setFocus()

    def _made(self, letter_id: UUID | None, *, write: bool = False) -> None:
        if letter_id is None:
            return
        self.stack.setCurrentIndex(0)
        self.refresh()
        self.show_row("letter", letter_id)
        if write:
            self.write(letter_id)
        else:
            self.card.write()

    def _signers(self) -> list[Choice]:
        """Our own people, who can sign a letter."""
        assert self.consultation_id is not None
        whole = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
        ours = (one for side in whole.delegations if side.party.id == whole.ours for one in side.delegates)
        return [
            Choice(one.id, address(one, Form.LIST, phrases()), "\n".join(one.name.values()))
            for one in ours
            if one.person
        ]

    def _filter(self, *_: object) -> None:
        shows = self.shows.current
        self.model.filter(lambda row: shown(row, shows))
        self.table.setVisible(bool(self.model.rows))
        self.empty.setVisible(not self.rows)
        self.nothing.setVisible(bool(self.rows) and not self.model.rows)

    def _show(self, letter_id: UUID | None) -> None:
        self.card.show_letter(letter_id, self.rows, self.signers)

    def _open(self, letter_id: UUID) -> None:
        row = next(row for row in self.rows if row.id == letter_id)
        if row.direction is Direction.OUT and row.kind in WRITTEN:
            self.write(letter_id)
        else:
            self.card.write()

    def _back(self) -> None:
        self.stack.setCurrentIndex(0)
        self.refresh()
        self.table.setFocus()

    def _log_call(self) -> None:
        line = self.call.text()
        if not line.strip() or self.consultation_id is None:
            return
        act = partial(
            letter.log_call,
            consultation_id=self.consultation_id,
            line=line,
            on=self.ledger.today,
            language=language_of(line),
        )
        try:
            made = self.bridge.do("Log call", act)
        except Sentence as sentence:
            self.refusals.show(self.call, sentence)
            return
        self.refusals.clear()
        self.call.clear()
        self.refresh()
        self.show_row("letter", made)

    def _dropped(self, paths: list[Path], below: QWidget) -> None:
        on_card = self.card.isAncestorOf(below) or below is self.card
        if on_card and self.card.id is not None:
            self.card.files.take(paths)
        else:
            self.take(paths)

    def _withdraw(self, letter_id: UUID) -> None:
        self.bridge.attempt("Withdraw letter", partial(record.withdraw, kind="letter", record_id=letter_id))

    def _withdraw_current(self) -> None:
        if self.table.current() is not None:
            self._withdraw(self.table.current())


def _written() -> str:
    """The language that a draft is begun in: that of the windows."""
    return Language.tag
