"""Ten fingers and no mouse: keys go to what has the focus, and what has it is known by what is read aloud."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.exceptions import TimeoutError as TooLong
from pytestqt.qtbot import QtBot

MOST, PATIENCE = 120, 5
"""Tabs and seconds after which a field is not found."""

KEYS = {"Enter": Qt.Key.Key_Return, "PgDown": Qt.Key.Key_PageDown, "PgUp": Qt.Key.Key_PageUp}


class Keys:
    """Presses keys where the focus is; there is no other way to the program from here."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key, such as "Tab" or "Ctrl+Shift+N", so many times."""
        *held, last = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for name in held:
            modifiers |= HELD[name]
        key = KEYS.get(last) or QKeySequence.fromString(last)[0].key()  # type: ignore[reportIndexIssue]
        for _ in range(times):
            self.wait(focused, 2000)
            QTest.keyClick(target(), key, modifiers)
            settle()

    def type(self, words: str, then: str = "") -> None:
        """Type words into what has the focus; `then` is pressed after them."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                at = target()
                QApplication.sendEvent(at, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        settle()
        if then:
            self.press(then)

    def over(self, words: str, then: str = "") -> None:
        """Type words over what stands in the field."""
        self.press("Ctrl+A")
        self.type(words, then)

    def to(self, name: str, by: str = "Tab", about: str = "") -> None:
        """Press Tab until what has the focus is read aloud by that name; `about`: and so described."""
        met: list[str] = []
        ends = monotonic() + PATIENCE
        while monotonic() < ends or len(met) < MOST:
            self.press(by)
            met.append(spoken(target()))
            if met[-1] == name and target().accessibleDescription().startswith(about):
                return
        raise AssertionError(f"Tab never came to {name!r}, but to {list(dict.fromkeys(met))}")

    def fill(self, fields: dict[str, str]) -> None:
        """Go to these fields and type over what stands in them."""
        for name, words in fields.items():
            self.write(name, words)

    def choose(self, words: str, name: str = "") -> None:
        """Go down a list until it says so."""
        if name:
            self.to(name)
        self.press("Home")
        met = [said(target())]
        while met[-1] != words:
            self.press("Down")
            met.append(said(target()))
            assert met[-1] != met[-2], f"{words!r} is none of {met}"

    def write(self, name: str, words: str, then: str = "") -> None:
        """Go to a field and type over what stands in it."""
        self.to(name)
        self.over(words, then)

    def pick(self, *path: str) -> None:
        """Go through the menu that hangs open, and take the last of these."""
        self.point(*path)
        self.press("Enter")

    def point(self, *path: str) -> None:
        """Go through the menu that hangs open to the last of these."""
        for words in path:
            menu = target()
            assert isinstance(menu, QMenu)
            self.press("Home")
            for _ in menu.actions():
                action = menu.activeAction()
                if action is not None and action.text().replace("&", "") == words:
                    break
                self.press("Down")
            else:
                raise AssertionError(f"{words!r} is none of {[one.text() for one in menu.actions()]}")
            if words != path[-1]:
                self.press("Right")

    def wait(self, until: Callable[[], object], timeout: int = 10000) -> None:
        """Look on until something is so."""
        if not until():
            self.qtbot.waitUntil(lambda: bool(until()), timeout=timeout)
        settle()

    def hears(self, name: str) -> None:
        """Wait until what has the focus is read aloud by that name."""
        try:
            self.wait(lambda: spoken(target()) == name, 5000)
        except TooLong as error:
            raise AssertionError(f"not {name!r} is heard, but {spoken(target())!r}") from error

    def during(self, keys: str, then: Callable[[], None]) -> None:
        """Press keys that open a dialog which must be answered, and answer it."""
        raised: list[BaseException] = []

        def answer() -> None:
            try:
                then()
            except BaseException as error:  # noqa: BLE001 -- raised again outside of the dialog
                raised.append(error)
                while (dialog := QApplication.activeModalWidget()) is not None:
                    dialog.close()

        QTimer.singleShot(50, answer)
        self.press(keys)
        if raised:
            raise raised[0]


HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


def target() -> QWidget:
    """What a key press comes to: what has the focus, in a menu or list that hangs open before all."""
    hanging = QApplication.activePopupWidget()
    if hanging is not None:
        return hanging.focusWidget() or hanging
    focus = focused()
    assert focus is not None, "nothing has the focus: the key press is lost"
    return focus


def focused() -> QWidget | None:
    """What has the focus, else the window that is in front."""
    return QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()


def spoken(widget: QWidget) -> str:
    """The name by which a widget is read aloud."""
    return widget.accessibleName() or _read(widget, QAccessible.Text.Name)


def said(widget: QWidget) -> str:
    """What is read aloud of a list: the line that is chosen in it."""
    return _read(widget, QAccessible.Text.Value) or _read(widget, QAccessible.Text.Name)


def _read(widget: QWidget, what: QAccessible.Text) -> str:
    read = QAccessible.queryAccessibleInterface(widget)
    return read.text(what) if read is not None else ""


def settle() -> None:
    """Let what a deed told the windows arrive."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
