"""The settings: language and colours, which change at once, the officer, the second backup, the own party."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.forms.ui_preferences import Ui_PreferencesForm
from protocoldesk.gui.language import NAMES
from protocoldesk.gui.theme import Scheme
from protocoldesk.gui.widgets.known import KnownPickers
from protocoldesk.gui.widgets.parts import Button, IconButton
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.operations import preset
from protocoldesk.records.errors import Refusal

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window


class Preferences(QDialog):
    """Each choice holds as soon as it is made; there is nothing to confirm."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.desk = window
        self.body, self.close_button, self.forget = QWidget(), Button(), IconButton("x")
        self.ui = Ui_PreferencesForm()
        self.ui.setupUi(self.body)
        self.refusals = Refusals(self.body)
        self._lay_out()
        self._own = self._offer_party()
        self._connect()
        self.setMinimumWidth(760)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word in the language of the interface, and show what is set."""
        settings = self.desk.settings
        self.ui.retranslateUi(self.body)
        self.setWindowTitle(self.tr("Settings"))
        self.close_button.say(self.tr("Close"))
        self.forget.say(self.tr("No second folder"))
        self.ui.language.clear()
        self.ui.language.addItems(list(NAMES.values()))
        self.ui.language.setCurrentIndex(list(NAMES).index(settings.language))
        self.ui.scheme.clear()
        self.ui.scheme.addItems([self.tr("As the system has it"), self.tr("Light"), self.tr("Dark")])
        self.ui.scheme.setCurrentIndex(list(Scheme).index(settings.scheme))
        self.ui.officer.setText(settings.officer)
        self._show_second()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Keep the name that is being typed, too."""
        self._keep_officer()
        super().done(result)

    def _lay_out(self) -> None:
        self.ui.second.setReadOnly(True)
        self.close_button.setAutoDefault(False)
        self.forget.setFixedHeight(32)
        self.ui.secondColumn.removeWidget(self.ui.second)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.ui.second, 1)
        row.addWidget(self.forget)
        self.ui.secondColumn.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.body)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.accept)
        self.ui.language.activated.connect(self._speak)
        self.ui.scheme.activated.connect(self._dress)
        self.ui.officer.editingFinished.connect(self._keep_officer)
        self.ui.choose.clicked.connect(self._choose_second)
        self.forget.clicked.connect(self._forget_second)

    def _offer_party(self) -> KnownPickers | None:
        bridge = self.desk.bridge
        self.ui.officeCard.setEnabled(bridge is not None and not bridge.office.archive.read_only)
        if bridge is None:
            return None
        pickers = KnownPickers(bridge, self.body, self.refusals)
        pickers.add(self.ui.party, "party")
        self.ui.party.show_id(bridge.read(preset.ours))
        self.ui.party.picked.connect(self._choose_party)
        return pickers

    def _speak(self, place: int) -> None:
        self.desk.speak(list(NAMES)[place])

    def _dress(self, place: int) -> None:
        self.desk.settings.scheme = list(Scheme)[place]
        self.desk.dress()

    def _keep_officer(self) -> None:
        name, settings = self.ui.officer.text().strip(), self.desk.settings
        if name and name != settings.officer:
            settings.officer = name
            if self.desk.bridge is not None:
                self.desk.bridge.office.officer = name
                self.desk.history.tell()

    def _choose_second(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Second folder for backups"), self.desk.settings.second_backup
        )
        if folder:
            self.desk.settings.second_backup = folder
            self._show_second()

    def _forget_second(self) -> None:
        self.desk.settings.second_backup = ""
        self._show_second()

    def _show_second(self) -> None:
        self.ui.second.setText(self.desk.settings.second_backup)
        self.forget.setEnabled(bool(self.desk.settings.second_backup))

    def _choose_party(self, party_id: UUID | None) -> None:
        bridge = self.desk.bridge
        if bridge is None:
            return
        self.refusals.clear()
        if party_id is None:
            self.ui.party.show_id(bridge.read(preset.ours))
            self.refusals.show(self.ui.party, Refusal("This cannot be left empty."))
            return
        act = partial(preset.put, key=preset.OFFICE_PARTY, value=str(party_id))
        bridge.attempt("Choose our own party", act)
