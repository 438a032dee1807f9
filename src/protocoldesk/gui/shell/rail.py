"""The rail: the places of the program, one below the other, always in sight."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.icons import icon
from protocoldesk.gui.widgets.parts import Label

WIDTH = 208


class Place(StrEnum):
    """Where one can be."""

    TODAY = "Today"
    SESSIONS = "Sessions"
    PEOPLE = "People"
    FOLLOW_UP = "Follow-up"
    CANDIDATURES = "Candidatures"
    RELEASES = "Releases"
    ARCHIVE = "Archive"


DRAWINGS = {
    Place.TODAY: "sun-medium",
    Place.SESSIONS: "calendar-days",
    Place.PEOPLE: "users",
    Place.FOLLOW_UP: "list-checks",
    Place.CANDIDATURES: "vote",
    Place.RELEASES: "newspaper",
    Place.ARCHIVE: "archive",
}


class Rail(QWidget):
    """Emits `gone` with the place that was chosen, and `settings` when those are wanted."""

    gone = Signal(object)
    settings = Signal()
    wanted = Signal()
    """The search over everything is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 12)
        column.setSpacing(2)
        self.brand, self.office = Label("ProtocolDesk", "brand"), Label("", "sub")
        self.office.setWordWrap(True)
        for label in (self.brand, self.office):
            label.setContentsMargins(12, 0, 4, 0)
            column.addWidget(label)
        column.addSpacing(16)
        group = QButtonGroup(self)
        self.buttons: dict[Place, QToolButton] = {}
        for place, drawing in DRAWINGS.items():
            button = self.buttons[place] = _button(drawing, checkable=True)
            group.addButton(button)
            button.clicked.connect(self._chosen)
            column.addWidget(button)
        column.addStretch(1)
        self.search, self.preferences = _button("search"), _button("settings")
        self.search.clicked.connect(self.wanted)
        self.preferences.clicked.connect(self.settings)
        column.addWidget(self.search)
        column.addWidget(self.preferences)
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Mark a place as the one that is shown."""
        self.buttons[place].setChecked(True)

    def retranslate(self) -> None:
        """Say every name in the language of the interface."""
        for number, (place, button) in enumerate(self.buttons.items(), 1):
            _name(button, name_of(place), f"Ctrl+{number}")
        _name(self.search, self.tr("Find anything"), "Ctrl+K")
        _name(self.preferences, self.tr("Settings"), "Ctrl+,")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _chosen(self) -> None:
        for place, button in self.buttons.items():
            if button.isChecked():
                self.gone.emit(place)


def name_of(place: Place) -> str:
    """The name of a place in the language of the interface."""
    return QCoreApplication.translate("Place", place.value)


def _button(drawing: str, *, checkable: bool = False) -> QToolButton:
    tokens = theme.DARK
    button = QToolButton()
    button.setIcon(icon(drawing, on=tokens.rail_text, off="#AEBBCD"))
    button.setIconSize(QSize(20, 20))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _name(button: QToolButton, name: str, keys: str) -> None:
    button.setText(f"  {name}")
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})")
