"""Every control of every page has a name for those who cannot see it, and every list a label."""

import runpy
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.shell.finder import Finder
from protocoldesk.gui.shell.places import PAGES
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window

DIALOGS = Path(__file__).parents[2] / "packaging" / "dialogs.py"

NAMES = (
    *("welcome", "preferences", "new-session", "new-mechanism", "postpone", "passphrase", "print", "issue"),
    *("correct", "take-in", "merge"),
    *("reason", "refusal", "fault", "consultation", "mechanism", "party", "institution", "person", "post"),
    "delegate",
)
"""The dialogs that `packaging/dialogs.py` makes."""

QT_OWN = {"qt_spinbox_lineedit", "qt_toolbar_ext_button", "qt_tabwidget_tabbar"}
"""Parts that Qt puts into its own widgets, which speak for them."""


def reached(window: QWidget) -> Iterator[QWidget]:
    """Each visible widget that Tab stops at."""
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible() and widget.isEnabled() and widget.objectName() not in QT_OWN:
            yield widget
        widget = widget.nextInFocusChain()


def named(widget: QWidget) -> bool:
    """Whether a screen reader says what it is: by a name, and a list by a label of its own."""
    if isinstance(widget, QComboBox):
        return labelled(widget)  # on Unix it is named by what is chosen in it
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return bool(said.strip()) or isinstance(widget, QTabBar)


def labelled(widget: QWidget) -> bool:
    buddies = {label.buddy() for label in widget.window().findChildren(QLabel) if label.buddy()}
    at: QWidget | None = widget
    while at is not None:
        if at in buddies or any(buddy.focusProxy() is at for buddy in buddies if buddy):
            return True
        at = at.parentWidget()
    return False


def what(widget: QWidget) -> str:
    around = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(around).__name__}"


def nameless(window: QWidget) -> list[str]:
    QApplication.processEvents()
    found = list(reached(window))
    assert found, "nothing can be reached by Tab"
    return [what(widget) for widget in found if not named(widget)]


@pytest.mark.parametrize("place", Place)
def test_every_control_of_a_place_has_a_name(window: Window, place: Place) -> None:
    assert place in PAGES
    window.show_place(place)
    assert nameless(window) == []


@pytest.mark.parametrize("tab", makers())
def test_every_control_of_a_session_has_a_name(window: Window, second: UUID, tab: str) -> None:
    window.show_place(Place.SESSIONS).show_tab(second, tab, "", None)
    assert nameless(window) == []


@pytest.mark.parametrize("tab", range(4))
def test_every_control_of_the_archive_has_a_name(window: Window, tab: int) -> None:
    window.show_place(Place.ARCHIVE).tabs.setCurrentIndex(tab)
    assert nameless(window) == []


def test_every_control_of_the_finder_has_a_name(qtbot: QtBot, window: Window) -> None:
    finder = Finder(window)
    with qtbot.waitExposed(finder):
        finder.open()
    assert nameless(finder) == []
    finder.close()


@pytest.mark.parametrize("name", NAMES)
def test_every_control_of_a_dialog_has_a_name(qtbot: QtBot, window: Window, name: str) -> None:
    made = runpy.run_path(str(DIALOGS))["dialogs"](window)
    assert set(made) == set(NAMES), "a dialog is not looked at"
    dialog = made[name]()
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert nameless(dialog) == []
    dialog.close()


def test_the_test_hears_a_control_without_a_name(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("chosen")
    assert not named(box)
    around = QWidget()
    qtbot.addWidget(around)
    label = QLabel("Kind", around)
    inside = QComboBox(around)
    label.setBuddy(inside)
    assert named(inside)
