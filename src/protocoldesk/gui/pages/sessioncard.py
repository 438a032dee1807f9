"""A card for the key facts of a session: when, where, how, whose, and what comes before and after."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.sessions import PILLS
from protocoldesk.gui.pages.sittingrows import SittingRows
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.elided import Link
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill
from protocoldesk.gui.words import best, date_of, headed, phrases, word_of
from protocoldesk.operations import consultation, record
from protocoldesk.operations.consultation import ConsultationRow
from protocoldesk.protocol import ordinals
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.words import Status

FACTS: dict[str, Any] = {
    "dates": QT_TRANSLATE_NOOP("SessionCard", "Dates"),
    "place": QT_TRANSLATE_NOOP("SessionCard", "Place"),
    "mode": QT_TRANSLATE_NOOP("SessionCard", "Mode"),
    "host": QT_TRANSLATE_NOOP("SessionCard", "Host"),
    "next": QT_TRANSLATE_NOOP("SessionCard", "Next session"),
    "interpretation": QT_TRANSLATE_NOOP("SessionCard", "Interpretation"),
}
DEEDS: dict[Status, Any] = {
    Status.DATES_AGREED: QT_TRANSLATE_NOOP("SessionCard", "Dates agreed"),
    Status.CONFIRMED: QT_TRANSLATE_NOOP("SessionCard", "Confirm"),
    Status.POSTPONED: QT_TRANSLATE_NOOP("SessionCard", "Postpone…"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("SessionCard", "Cancel the session"),
    Status.CONCLUDED: QT_TRANSLATE_NOOP("SessionCard", "Conclude"),
}


class SessionCard(Card):
    """Shows the facts; changes the status by a menu, all else by the session's form."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__()
        self.bridge, self.navigator = bridge, navigator
        self.id: UUID | None = None
        self._previous: UUID | None = None
        self.status = Pill()
        self.head.insertWidget(1, self.status)
        self.change, self.form = Button(""), Button("", "pencil")
        self.menu = QMenu(self.change)
        self.change.setMenu(self.menu)
        self.change.setProperty("menu", True)
        self.add_button(self.change)
        self.add_button(self.form)
        self.labels = {name: (Label("", "field"), Label()) for name in FACTS}
        self._series: UUID | None = None
        self.before_label, self.before = Label("", "field"), Link()
        self.series_label, self.series = Label("", "field"), Link()
        self.sittings_label, self.sittings = Label("", "field"), SittingRows()
        self._lay_out()
        self.form.clicked.connect(self.edit)
        self.before.clicked.connect(self._go_back)
        self.series.clicked.connect(self._open_series)
        self.menu.triggered.connect(self._do)

    def show_session(self, found: ConsultationFacts, row: ConsultationRow) -> None:
        """Show a session."""
        self.id = found.meeting.id
        self._previous = found.previous.id if found.previous else None
        self._series = found.mechanism.id
        self.series.say(best(found.mechanism.name) or found.mechanism.handle)
        self.status.say(headed(word_of(row.status)), PILLS[row.status])
        for name, words in _facts(found).items():
            self.labels[name][1].setText(words or "–")
        self.before.say(ordinals.named(found.previous, found.mechanism, phrases()) if found.previous else "")
        self.before.setVisible(found.previous is not None)
        self.before_label.setVisible(found.previous is not None)
        nothing = self.tr("None is recorded; the agenda's tab adds them.")
        self.sittings.show_sittings(found.sittings, found.meeting.dates, nothing)
        for action in self.menu.actions():
            action.setEnabled(action.data() != row.status)

    def edit(self) -> None:
        """Open the form of the session."""
        from protocoldesk.gui.dialogs.recorddialog import edit

        if self.id is not None:
            edit(self.bridge, "consultation", self.id, self)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Session"))
        self.change.say(self.tr("Status"))
        self.form.say(self.tr("Edit"))
        for name, (label, _) in self.labels.items():
            label.setText(QCoreApplication.translate("SessionCard", FACTS[name]))
        self.before_label.setText(self.tr("Previous session"))
        self.series_label.setText(self.tr("Mechanism"))
        self.sittings_label.setText(self.tr("Sittings"))
        self.menu.clear()
        for status, words in DEEDS.items():
            self.menu.addAction(QCoreApplication.translate("SessionCard", words)).setData(status)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (label, value) in enumerate(self.labels.values()):
            value.setWordWrap(True)
            grid.addLayout(_pair(label, value), place // 2, place % 2)
        grid.addLayout(_pair(self.series_label, self.series), 3, 0, 1, 2)
        grid.addLayout(_pair(self.before_label, self.before), 4, 0, 1, 2)
        grid.addLayout(_pair(self.sittings_label, self.sittings), 5, 0, 1, 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _open_series(self) -> None:
        from protocoldesk.gui.dialogs.recorddialog import edit

        if self._series is not None:
            edit(self.bridge, "mechanism", self._series, self)

    def _go_back(self) -> None:
        if self._previous is not None:
            self.navigator.go("consultation", self._previous)

    def _do(self, action: QAction) -> None:
        status, found = Status(action.data()), self.id  # Qt gives plain words back
        if found is None:
            return
        if status is Status.POSTPONED:
            from protocoldesk.gui.dialogs.postpone import Postpone

            Postpone(self.bridge, found, self).open()
        elif status is Status.CANCELLED:
            self.bridge.attempt("Cancel session", partial(consultation.cancel, consultation_id=found))
        else:
            change = partial(record.change, kind="consultation", record_id=found, status=status)
            self.bridge.attempt("Edit status", change)


def _facts(found: ConsultationFacts) -> dict[str, str]:
    meeting = found.meeting
    places = (found.venue, meeting.city)
    following = (date_of(found.next_dates), best(found.next_city))
    return {
        "dates": date_of(meeting.dates),
        "place": ", ".join(best(place) for place in places if place),
        "mode": headed(word_of(meeting.mode)),
        "host": best(found.host.short_name) if found.host else "",
        "next": ", ".join(part for part in following if part),
        "interpretation": headed(QCoreApplication.translate("Interpretation", found.interpretation)),
    }


def _pair(label: Label, value: QWidget) -> QVBoxLayout:
    """A label over its value, both at the top whatever stands beside them."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(value)
    column.addStretch(1)
    return column
