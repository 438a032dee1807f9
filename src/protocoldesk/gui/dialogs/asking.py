"""What dialogs that ask have in common: their buttons at the foot, none of which Enter in a field presses."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from protocoldesk.gui.widgets.parts import Button

GO = "Ctrl+Return"
"""Presses the primary button from any field."""


def foot(leave: Button, go: Button) -> QHBoxLayout:
    """The row of the two buttons: to leave, and the primary one to go on."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in (leave, go):
        button.setAutoDefault(False)
        row.addWidget(button)
    go.setToolTip(GO)
    shortcut = QShortcut(QKeySequence(GO), go)
    shortcut.activated.connect(go.click)
    return row
