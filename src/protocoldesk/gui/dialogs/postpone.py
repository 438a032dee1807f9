"""Putting a session off, or giving it up: the two buttons, and the dialog that asks for date and reason."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.forms.ui_postpone import Ui_PostponeForm
from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.operations import consultation, record
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
    """Asks for the new date, where it is known, and for the reason as it may be said in public."""

    def __init__(self, bridge: Bridge, consultation_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.bridge, self.consultation_id = bridge, consultation_id
        self.to: When = NEVER
        self.body = QWidget()
        self.ui = Ui_PostponeForm()
        self.ui.setupUi(self.body)
        self.go, self.leave = Button(primary=True), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.body)
        column.addLayout(foot(self.leave, self.go))
        self.refusals = Refusals(self.body)
        self.ui.to.changed.connect(self._take)
        self.ui.to.refused.connect(partial(self.refusals.show, self.ui.to))
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.setMinimumWidth(760)
        self.setWindowTitle(self.tr("Postpone the session"))
        self.go.say(self.tr("Postpone"))
        self.leave.say(self.tr("Keep the date"))

    def accept(self) -> None:
        """Put it off."""
        self.ui.to.flush()
        if self.refusals.words:
            self.ui.to.go_to_refused()
            return
        why = Text({tag: getattr(self.ui, f"why__{tag}").text() for tag in LANGUAGES})
        act = partial(consultation.postpone, consultation_id=self.consultation_id, to=self.to, why=why)
        if self.bridge.attempt("Postpone session", act) is not None:
            super().accept()

    def _take(self, to: When) -> None:
        self.refusals.clear()
        self.to = to
