"""A new mechanism: its two sides, its name and its handle, which are proposed from the sides."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.forms.ui_new_mechanism import Ui_NewMechanismForm
from protocoldesk.gui.widgets.known import KnownPickers
from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.operations import mechanism, preset
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import LANGUAGES, Text


class NewMechanism(QDialog):
    """`made` is the id of the mechanism, once the dialog is accepted."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.made: UUID | None = None
        self.body = QWidget()
        self.ui = Ui_NewMechanismForm()
        self.ui.setupUi(self.body)
        self.go, self.leave = Button(primary=True), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.body)
        column.addLayout(foot(self.leave, self.go))
        self.refusals = Refusals(self.body)
        self.pickers = KnownPickers(bridge, self.body, self.refusals)
        self._offer()
        self._connect()
        self.setMinimumWidth(860)
        self.setWindowTitle(self.tr("New mechanism"))
        self.go.say(self.tr("Make the mechanism"))
        self.leave.say(self.tr("Cancel"))

    def accept(self) -> None:
        """Make it, in one deed."""
        sides = [
            (self.ui.ours.id, self.ui.our_institution.id),
            (self.ui.theirs.id, self.ui.their_institution.id),
        ]
        act = partial(
            mechanism.open_series,
            name=Text({tag: field.text() for tag, field in self._names()}),
            handle=self.ui.handle.text().strip(),
            sides=[(party, institution) for party, institution in sides if party],
        )
        try:
            self.made = self.bridge.do("New mechanism", act)
        except Sentence as sentence:
            self.refusals.show(self._field(sentence.field), sentence)
            return
        super().accept()

    def propose(self, *_: object) -> None:
        """Propose handle and name from the sides, where they were not typed."""
        ours, theirs = self.ui.ours.id, self.ui.theirs.id
        if not ours or not theirs or ours == theirs:
            return
        if not self.ui.handle.isModified():
            self.ui.handle.setText(self.bridge.read(partial(mechanism.free_handle, ours=ours, theirs=theirs)))
        usual = self.bridge.read(partial(mechanism.usual_name, ours=ours, theirs=theirs))
        for tag, field in self._names():
            if not field.isModified():
                field.setText(usual[tag])
                field.setCursorPosition(0)

    def _offer(self) -> None:
        self.pickers.add(self.ui.ours, "party")
        self.pickers.add(self.ui.theirs, "party")
        self.pickers.add(self.ui.our_institution, "institution", self._our_party)
        self.pickers.add(self.ui.their_institution, "institution", self._their_party)
        self.ui.ours.show_id(self.bridge.read(preset.ours))
        self.pickers.renew("institution")

    def _connect(self) -> None:
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        for picker in (self.ui.ours, self.ui.theirs):
            picker.picked.connect(self._chosen)
        self.bridge.changed.connect(self.propose)
        (self.ui.theirs if self.ui.ours.id else self.ui.ours).setFocus()

    def _chosen(self, *_: object) -> None:
        self.refusals.clear()
        self.pickers.renew("institution")
        self.propose()

    def _our_party(self) -> UUID | None:
        return self.ui.ours.id

    def _their_party(self) -> UUID | None:
        return self.ui.theirs.id

    def _names(self) -> list[tuple[str, QLineEdit]]:
        return [(tag, getattr(self.ui, f"name__{tag}")) for tag in LANGUAGES]

    def _field(self, name: str) -> QWidget:
        named = {"name": self.ui.name__en, "handle": self.ui.handle, "theirs": self.ui.theirs}
        if name == "theirs" and self.ui.ours.id is None:
            return self.ui.ours
        return named.get(name, self.ui.handle)
