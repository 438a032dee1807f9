"""What an officer does at the window: keys to the field that has the focus, tabs, buttons, dialogs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from protocoldesk.gui.pages.release import ReleasePage
from protocoldesk.gui.pages.releasedialogs import OutDialog
from protocoldesk.gui.pages.releasepassage import Column
from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier

MOST = 250
"""Tabs after which a field is not found."""

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=QWidget)


class Driver:
    """Hands on the keyboard of a window; what it finds there it finds as the officer sees it."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def settle(self) -> None:
        """Let what a deed told the windows arrive."""
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.settle()

    def reach(self, field: QWidget) -> None:
        """Press Tab until the keys work in a field."""
        met: list[QWidget | None] = []
        for _ in range(MOST):
            focus = QApplication.focusWidget()
            if focus is field or (focus is not None and focus.focusProxy() is field):
                return
            met.append(focus)
            self.key(Qt.Key.Key_Tab)
        names = dict.fromkeys(one.accessibleName() if one else "" for one in met)
        raise AssertionError(f"Tab never comes to {field.accessibleName()!r}, but to {list(names)}")

    def press(self, button: QWidget) -> None:
        """Go to a button by Tab, and press it."""
        self.reach(button)
        self.key(Qt.Key.Key_Space)

    def write(self, field: QWidget, words: str, *, over: bool = True, enter: bool = False) -> None:
        """Type into a field, over what it says or behind it."""
        self.reach(field)
        self.key(Qt.Key.Key_A, CONTROL) if over else self.key(Qt.Key.Key_End, CONTROL)
        self.qtbot.keyClicks(field, words)
        if enter:
            self.key(Qt.Key.Key_Return)

    def go(self, place: Place) -> QWidget:
        """Go to a place by its keys."""
        self.key(Qt.Key(Qt.Key.Key_1.value + list(Place).index(place)), CONTROL)
        return self.window.pages[place]

    def tab(self, name: str, kind: type[P]) -> P:
        """The page of a tab of the session that is open."""
        tabs = self.window.pages[Place.SESSIONS].workspace.tabs
        self.key(Qt.Key(Qt.Key.Key_1.value + list(makers()).index(name)), ALT)
        page = tabs.currentWidget().findChild(kind)
        assert isinstance(page, kind)
        return page

    def undo(self) -> None:
        self.key(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        self.key(Qt.Key.Key_Z, CONTROL | SHIFT)

    def dialog(self, kind: type[D]) -> D:
        """The dialog that stands before the window."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found


@contextmanager
def told(said: list[str]) -> Iterator[None]:
    """Read and close the messages that come meanwhile."""
    parent = QObject()
    timer = QTimer(parent)
    timer.setInterval(20)

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.accept()

    timer.timeout.connect(read)
    timer.start()
    yield
    timer.stop()


class ReleaseDriver:
    """The release tab: its passages by place, and what goes out."""

    def __init__(self, driver: Driver, page: ReleasePage) -> None:
        self.driver, self.page, self.qtbot = driver, page, driver.qtbot
        self.qtbot.waitUntil(lambda: page.state is not None or page.start.isVisible(), timeout=10000)

    def column(self, place: int, language: int = 0) -> Column:
        assert self.page.state is not None
        state = self.page.state
        found = self.page.passages.column(state.whole.passages[place].id, state.editions[language].id)
        assert found is not None
        return found

    def edition(self, language: int = 0) -> UUID:
        assert self.page.state is not None
        return self.page.state.editions[language].id

    def pills(self) -> list[str]:
        return [pill.text() for pill in self.page.head.pills if pill.text()]

    def type_behind(self, words: str, place: int, language: int = 0) -> None:
        """Type at the end of a passage, and wait for the pause that keeps it."""
        edit = self.column(place, language).edit
        self.driver.reach(edit)
        self.driver.key(Qt.Key.Key_End, CONTROL)
        self.qtbot.keyClicks(edit, words)
        self.qtbot.waitUntil(lambda: not self.page.passages.dirty(), timeout=5000)
        self.driver.settle()

    def clear(self, edition: int, side: int, who: str) -> None:
        """Record a clearance in the line for it."""
        if not self.page.clearances.isVisible():
            self.driver.press(self.page.head.cleared)
        line = self.page.clearances
        for box, place in ((line.edition, edition), (line.side, side)):
            choose(self.driver, box, place)
        before = self.page.head.cleared.text()
        self.driver.write(line.who, who, enter=True)
        self.qtbot.waitUntil(lambda: self.page.head.cleared.text() != before)

    def go_out(self, prepare: Callable[[OutDialog], None] = lambda _: None) -> None:
        """Press the primary button, and the one of the dialog that asks."""
        self.driver.press(self.page.head.primary)
        asked = self.driver.dialog(OutDialog)
        prepare(asked)
        with self.qtbot.waitSignal(asked.finished, timeout=20000):
            self.driver.press(asked.accept_button)
        self.driver.settle()
        self.qtbot.waitUntil(self.driver.window.isActiveWindow)


def choose(driver: Driver, box: QWidget, place: int) -> None:
    """Choose in a box by the keyboard."""
    driver.reach(box)
    driver.key(Qt.Key.Key_Home)
    for _ in range(place):
        driver.key(Qt.Key.Key_Down)


def click(driver: Driver, widget: QWidget) -> None:
    """Click at the left of a widget, where the mark of a box is."""
    driver.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))
    driver.settle()
