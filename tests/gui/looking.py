"""What tests of pages look for: a page in sight, and whether all in it that takes the keyboard has a name."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from protocoldesk.gui.widgets.page import ConsultationPage


def watched(qtbot: QtBot, page: ConsultationPage, consultation_id: UUID) -> None:
    """Show a page of a consultation at the size that it has in the window."""
    qtbot.addWidget(page)
    page.resize(892, 760)
    page.show_consultation(consultation_id)
    with qtbot.waitExposed(page):
        page.show()


def nameless(page: QWidget) -> list[str]:
    """Widgets in sight that the keyboard reaches and that say no name, or a list without a label."""
    found: list[str] = []
    for widget in page.findChildren(QWidget):
        reached = widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if reached and widget.focusProxy() is None and not _named(page, widget):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _named(page: QWidget, widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):  # it says its current words as its name
        labels = [label for label in page.findChildren(QLabel) if label.buddy() is widget]
        return bool(labels or widget.accessibleName())
    if isinstance(widget.parentWidget(), QComboBox):
        return True
    interface = QAccessible.queryAccessibleInterface(widget)
    return bool(interface and interface.text(QAccessible.Text.Name))
