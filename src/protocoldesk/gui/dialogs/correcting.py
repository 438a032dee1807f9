"""Correcting a name or a title: here only, from a day on, or everywhere; then the plate is printed anew."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.papernames import asked_named
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import Language, best, figures, language_named
from protocoldesk.operations import naming, printing
from protocoldesk.operations.naming import Reach
from protocoldesk.records.errors import Refusal, Sentence
from protocoldesk.records.values.text import LANGUAGES

if TYPE_CHECKING:
    from protocoldesk.exchange.printed import OutOfDate
    from protocoldesk.gui.dialogs.printing import PrintDialog

PAUSE = 250
"""Milliseconds without a key after which it is foreseen what will be out of date."""


class Correct(QDialog):
    """Asks what is to be printed, and how far it goes; says at once which papers it makes out of date."""

    def __init__(self, bridge: Bridge, delegate_id: UUID, consultation_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bridge, self.delegate_id, self.consultation_id = bridge, delegate_id, consultation_id
        self._above = parent
        self.shown = bridge.read(partial(naming.shown, delegate_id=delegate_id))
        self.fields = {what: {tag: QLineEdit() for tag in LANGUAGES} for what in ("name", "title")}
        self.reach = {reach: QRadioButton() for reach in Reach}
        self.group = QButtonGroup(self)
        self.day = DayEdit()
        self._since: date | None = None
        self.papers = Label("", "muted")
        self.go, self.leave, self.plate = Button(primary=True), Button(), Button("", "printer", primary=True)
        self.refusals = Refusals(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._name()
        self._fill()
        self._connect()

    def correct(self) -> None:
        """Do it as one deed, and offer the plate."""
        self._pause.stop()
        self.day.flush()
        try:
            self.bridge.do("Correct name or title", self._deed())
        except Sentence as sentence:
            self._refuse(sentence)
            return
        self.refusals.clear()
        self._foreseen(self._papers(None), done=True)
        for widget in (*self.reach.values(), self.day, *self._edits()):
            widget.setEnabled(False)
        self.go.hide()
        self.plate.show()
        self.plate.setFocus()
        self.leave.say(self.tr("Close"))

    def print_plate(self) -> None:
        """Print this one plate, as the plates were printed last."""
        about = self.bridge, self.delegate_id, self.consultation_id
        self.accept()
        QTimer.singleShot(0, self._above, partial(print_plate, self._above, *about))

    def _deed(self) -> partial[UUID]:
        reach = next(reach for reach, button in self.reach.items() if button.isChecked())
        return partial(
            naming.correct,
            delegate_id=self.delegate_id,
            name=self._changed("name"),
            title=self._changed("title"),
            reach=reach,
            day=self._since if reach is Reach.FROM else None,
        )

    def _changed(self, what: str) -> dict[str, str]:
        was = self.shown.name if what == "name" else self.shown.title
        said = {tag: field.text().strip() for tag, field in self.fields[what].items()}
        return {tag: words for tag, words in said.items() if words and words != was[tag]}

    def _foresee(self) -> None:
        """What will be out of date, if it is done."""
        if not self._changed("name") and not self._changed("title"):
            self.papers.setText(self.tr("Change a name or a title."))
            return
        try:
            self._foreseen(self._papers(self._deed()))
        except Refusal as refusal:
            self.papers.setText("")
            self._refuse(refusal)
        except Sentence:
            self.papers.setText("")
        else:
            self.refusals.clear()

    def _papers(self, deed: partial[UUID] | None) -> list[OutOfDate]:
        from protocoldesk.exchange.printed import out_of_date

        query = partial(out_of_date, consultation_id=self.consultation_id)
        return self.bridge.read(query) if deed is None else self.bridge.office.foresee(deed, query)

    def _foreseen(self, found: list[OutOfDate], *, done: bool = False) -> None:
        if not found:
            self.papers.setText(self.tr("No paper that was printed shows it."))
            return
        names = ", ".join(dict.fromkeys(asked_named(one.asked) for one in found))
        if done:
            said = self.tr("Out of date now, %n paper(s): {names}", "", len(found))
        else:
            said = self.tr("Will be out of date, %n paper(s): {names}", "", len(found))
        self.papers.setText(figures(said).format(names=names))

    def _refuse(self, sentence: Sentence) -> None:
        what = sentence.field if sentence.field in self.fields else ""
        field = self.fields[what][self._tag()] if what else self.day
        self.refusals.show(field, sentence)

    def _tag(self) -> str:
        return Language.tag if Language.tag in LANGUAGES else "en"

    def _edits(self) -> list[QLineEdit]:
        return [field for fields in self.fields.values() for field in fields.values()]

    def _take_day(self, day: date | None) -> None:
        self._since = day
        self._later()

    def _later(self, *_: object) -> None:
        self.day.setVisible(self.reach[Reach.FROM].isChecked())
        self._pause.start()

    def _fill(self) -> None:
        for what, words in (("name", self.shown.name), ("title", self.shown.title)):
            for tag, field in self.fields[what].items():
                field.setText(words[tag])
                field.setCursorPosition(0)
        self.reach[Reach.HERE].setChecked(True)
        known = self.shown.person_id is not None
        self.reach[Reach.FROM].setEnabled(known)
        self.reach[Reach.EVERYWHERE].setEnabled(known)
        self._since = self.shown.day
        self.day.show_day(self._since)
        self.day.hide()
        self.plate.hide()
        field = self.fields["title"][self._tag()]
        field.setFocus()
        field.selectAll()
        self._foresee()

    def _connect(self) -> None:
        for field in self._edits():
            field.textEdited.connect(self._later)
            field.returnPressed.connect(self.correct)
        for button in self.reach.values():
            button.toggled.connect(self._later)
        self.day.changed.connect(self._take_day)
        self.day.refused.connect(self._refuse)
        self._pause.timeout.connect(self._foresee)
        self.go.clicked.connect(self.correct)
        self.plate.clicked.connect(self.print_plate)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.papers.setWordWrap(True)
        self.papers.setMinimumHeight(44)
        self.papers.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._grid())
        column.addLayout(self._reaches())
        column.addWidget(self.papers)
        bottom = foot(self.leave, self.go)
        self.plate.setAutoDefault(False)  # the Enter that corrects prints nothing yet
        bottom.addWidget(self.plate)
        column.addLayout(bottom)
        self.setMinimumWidth(820)

    def _grid(self) -> QGridLayout:
        """A row for each language, names beside titles."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self.heads = {what: Label("", "field") for what in self.fields}
        self.tongues = {tag: Label("", "field") for tag in LANGUAGES}
        for column, (what, head) in enumerate(self.heads.items(), 1):
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, column + 1)
            for row, tag in enumerate(LANGUAGES, 1):
                grid.addWidget(self.fields[what][tag], row, column)
        for row, label in enumerate(self.tongues.values(), 1):
            grid.addWidget(label, row, 0)
        return grid

    def _reaches(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for reach, button in self.reach.items():
            self.group.addButton(button)
            row.addWidget(button)
            if reach is Reach.FROM:
                row.addWidget(self.day)
        row.addStretch(1)
        return row

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Correct: {name}").format(name=best(self.shown.name)))
        heads = {"name": self.tr("Name"), "title": self.tr("Title")}
        for what, label in self.heads.items():
            label.setText(heads[what])
            for tag, field in self.fields[what].items():
                field.setAccessibleName(f"{heads[what]}, {language_named(tag)}")
        for tag, label in self.tongues.items():
            label.setText(language_named(tag))
            label.setBuddy(self.fields["title"][tag])
        self.reach[Reach.HERE].setText(self.tr("&Here only"))
        self.reach[Reach.FROM].setText(self.tr("&From this date"))
        self.reach[Reach.EVERYWHERE].setText(self.tr("&Everywhere"))
        self.day.setAccessibleName(self.tr("From this date"))
        self.go.say(self.tr("Correct"))
        self.leave.say(self.tr("Cancel"))
        self.plate.say(self.tr("Print plate"))


def print_plate(
    parent: QWidget, bridge: Bridge, delegate_id: UUID, consultation_id: UUID
) -> PrintDialog | None:
    """Print the plate of one delegate, as the plates of the consultation were printed last."""
    last = bridge.read(partial(printing.last, consultation_id=consultation_id, paper="nameplates"))
    asked = last or printing.asked("nameplates", consultation_id, Language.tag)
    return papers.print_asked(parent, bridge, asked.having(only=[str(delegate_id)]))
