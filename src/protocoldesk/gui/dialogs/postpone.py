"""Putting a session off, or giving it up: the two buttons, and the dialog that asks for date and reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.forms.ui_postpone import Ui_PostponeForm
from protocoldesk.gui.papernames import paper_named
from protocoldesk.gui.tables.lines import HEIGHT, Line, LineList
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import figures, headed, language_named, said_value
from protocoldesk.operations import consultation, postponing, record
from protocoldesk.operations.postponing import Affected
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import LANGUAGES, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import Status


class PutOff(QWidget):
    """Two buttons about one consultation, which are enabled while it can be put off or cancelled."""

    def __init__(self, bridge: Bridge, consultation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge, self.consultation_id = bridge, consultation_id
        self.postpone, self.cancel = Button("", "calendar-clock"), Button("", "ban")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.postpone, self.cancel):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.postpone.clicked.connect(self._postpone)
        self.cancel.clicked.connect(self._cancel)
        bridge.changed.connect(self.tell)
        self.retranslate()
        self.tell()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.postpone.say(self.tr("Postpone…"))
        self.cancel.say(self.tr("Cancel the session"))

    def tell(self, *_: object) -> None:
        """Enable what can be done with the consultation as it stands."""
        status = self._status()
        self.postpone.setEnabled(status not in (None, Status.CONCLUDED))
        self.cancel.setEnabled(status not in (None, Status.CONCLUDED, Status.CANCELLED))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _status(self) -> Status | None:
        read = partial(record.values, kind="consultation", record_id=self.consultation_id)
        try:
            return self.bridge.read(read)["status"]
        except Refusal:
            return None

    def _postpone(self) -> None:
        Postpone(self.bridge, self.consultation_id, self).open()

    def _cancel(self) -> None:
        act = partial(consultation.cancel, consultation_id=self.consultation_id)
        self.bridge.attempt("Cancel session", act)


class Postpone(QDialog):
    """Asks for the new date and place, where they are known, and shows what says the old ones."""

    def __init__(self, bridge: Bridge, consultation_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.bridge, self.consultation_id = bridge, consultation_id
        self.to: When = NEVER
        self._chosen = False
        self.body = QWidget()
        self.ui = Ui_PostponeForm()
        self.ui.setupUi(self.body)
        self.place = NewPlace()
        self.shift = QCheckBox()
        self.affected = AffectedCard()
        self.go, self.leave = Button(primary=True), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for part in (self.body, self.place, self.shift, self.affected):
            column.addWidget(part)
        column.addLayout(foot(self.leave, self.go))
        self.refusals = Refusals(self.body)
        self.ui.to.changed.connect(self._take)
        self.ui.to.refused.connect(partial(self.refusals.show, self.ui.to))
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.setMinimumWidth(760)
        self.shift.setChecked(True)
        self.affected.show_affected(
            bridge.read(partial(postponing.affected, consultation_id=consultation_id))
        )
        self._retranslate()

    def accept(self) -> None:
        """Put it off, or only elsewhere, where another place is named and no date."""
        self.ui.to.flush()
        if self.refusals.words:
            self.ui.to.go_to_refused()
            return
        why = Text({tag: getattr(self.ui, f"why__{tag}").text() for tag in LANGUAGES})
        city, venue = self.place.city(), self.place.venue()
        act = partial(
            consultation.postpone,
            consultation_id=self.consultation_id,
            to=self._dates(moves=bool(city or venue)),
            why=why,
            city=city or None,
            venue=venue or None,
            shift=self.shift.isChecked(),
        )
        if self.bridge.attempt("Postpone session", act) is not None:
            super().accept()

    def _dates(self, *, moves: bool) -> When:
        """The new date; where only the place was named, the date that it has."""
        if self._chosen or not moves:
            return self.to
        read = partial(record.values, kind="consultation", record_id=self.consultation_id)
        return self.bridge.read(read)["dates"]

    def _take(self, to: When) -> None:
        self.refusals.clear()
        self.to, self._chosen = to, True

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Postpone the session"))
        self.shift.setText(self.tr("Move its sittings and its programme by as many days"))
        self.go.say(self.tr("Postpone"))
        self.leave.say(self.tr("Keep the date"))
        self.place.retranslate()
        self.affected.retranslate()


class NewPlace(Card):
    """City and venue in three languages; what is left empty stays."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = {(field, tag): QLineEdit() for field in ("city", "venue") for tag in LANGUAGES}
        self.labels: dict[QWidget, Label] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self.fields.values()):
            label = self.labels[field] = Label("", "field")
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
            grid.addLayout(column, *divmod(place, len(LANGUAGES)))
        self.body.addLayout(grid)

    def city(self) -> Text:
        """The city that was typed; empty: it stays."""
        return self._typed("city")

    def venue(self) -> Text:
        """The venue that was typed; empty: it stays."""
        return self._typed("venue")

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Another place, where it moves"))
        names = {"city": self.tr("City ({language})"), "venue": self.tr("Venue ({language})")}
        for (field, tag), edit in self.fields.items():
            words = names[field].format(language=language_named(tag))
            self.labels[edit].setText(words)
            edit.setAccessibleName(words)

    def _typed(self, field: str) -> Text:
        return Text({tag: self.fields[field, tag].text() for tag in LANGUAGES})


class AffectedCard(Card):
    """Every paper, letter and booking that says the old date or place."""

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.number, self.nothing, self.list = Pill(), Label("", "muted"), LineList()
        self.head.insertWidget(1, self.number)
        self.list.setFixedHeight(HIGH)
        self.nothing.setContentsMargins(20, 0, 20, 16)
        self.body.addWidget(self.list)
        self.body.addWidget(self.nothing)

    def show_affected(self, found: Sequence[Affected]) -> None:
        """Show these, or that there is none."""
        lines = [Line((one.kind, one.id), _sentence(one), drawing=DRAWINGS[one.kind]) for one in found]
        self.list.show_lines(lines)
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(min(HIGH, len(found) * HEIGHT + 8))
        self.nothing.setVisible(not found)
        self.number.say(figures(str(len(found))) if found else "", "warn")

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("What says the old date or place"))
        self.list.setAccessibleName(self.heading.text())
        self.nothing.setText(self.tr("No paper went out, no letter was sent and nothing is booked."))


HIGH = 3 * HEIGHT + 8
"""Pixels of the list: three lines, then it scrolls."""

DRAWINGS = {
    "printing": "printer",
    "letter": "send",
    "invitation": "users",
    "stay": "building-2",
    "journey": "globe",
    "car": "flag",
}


def _sentence(one: Affected) -> str:
    said = {name: said_value(value) for name, value in one.values.items()}
    if one.kind == "printing":
        said |= {
            "paper": paper_named(str(one.values["paper"])),
            "language": language_named(str(one.values["language"])),
        }
    return headed(QCoreApplication.translate("Affected", one.template).format(**said).strip(" :"))
