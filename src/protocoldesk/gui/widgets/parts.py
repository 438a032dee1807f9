"""The parts of a page: cards, headings, pills, buttons, and what an empty page says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.icons import icon
from protocoldesk.gui.tables.view import draw_pill, pill_size

MARGIN, GAP = 24, 16
"""Pixels around a page, and between its cards."""

CONTROL = 32
"""Pixels of the height of a control, and so of the heading of a card, which may stand beside one."""


class Label(QLabel):
    """Words in one of the roles of the style sheet: title, card, muted, field, refusal, empty."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)


class Pill(QLabel):
    """A status in words on a soft ground: "ok", "warn", "bad", "info" or "quiet"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "quiet"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str, kind: str) -> None:
        """Show a status; no words hide it."""
        self._kind = kind
        self.setText(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self.text(), self.font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), self.text(), self._kind, self.font())
        painter.end()


class Card(QFrame):
    """A white card with a heading, a row of buttons beside it, and a body."""

    def __init__(self, heading: str = "", parent: QWidget | None = None, *, flush: bool = False) -> None:
        """`flush`: the body reaches the edges, as a table does."""
        super().__init__(parent)
        self.setObjectName("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 1, 1)
        outer.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(20, 14, 16, 12)
        self.head.setSpacing(8)
        self.heading = Label(heading, "card")
        self.heading.setMinimumHeight(CONTROL)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(*((0, 0, 0, 0) if flush else (20, 0, 20, 20)))
        self.body.setSpacing(12)
        outer.addLayout(self.body)

    def add_button(self, button: QWidget) -> None:
        """A button at the right of the heading."""
        self.head.addWidget(button)


class Band(QWidget):
    """The white band at the top of a place: its title, and what stands beside it in the same row."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN, 16, MARGIN, 15)
        self.row.setSpacing(8)
        self.row.addWidget(title)
        title.setMinimumHeight(CONTROL)


class Button(QPushButton):
    """A push button with an icon; the primary one is the one thing to do next."""

    def __init__(
        self, words: str = "", drawing: str = "", *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drawing, self._keys = drawing, QKeySequence()
        self.setProperty("primary", primary)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(words)

    def setShortcut(self, key: QKeySequence | QKeySequence.StandardKey | QKeyCombination | str | int) -> None:
        """Press it by these keys, whatever words it shows: Qt takes them away with the words."""
        self._keys = QKeySequence(key)
        super().setShortcut(self._keys)

    def say(self, words: str) -> None:
        """Set the words, with the gap that an icon wants."""
        self.setText(f" {words}" if self._drawing else words)
        if not self._keys.isEmpty():
            super().setShortcut(self._keys)
        self.setAccessibleName(words.replace("&", ""))
        if self._drawing:
            self.setIcon(icon(self._drawing, off="on_accent" if self.property("primary") else ""))

    def event(self, event: QEvent) -> bool:
        return pressed(self, event) or super().event(event)


class IconButton(QToolButton):
    """A button that is an icon alone; its name is said to those who cannot see it, and in its tip."""

    def __init__(self, drawing: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.setIcon(icon(drawing))
        self.setIconSize(QSize(18, 18))
        self.setFixedHeight(CONTROL)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(words)

    def say(self, words: str, keys: str = "") -> None:
        """Set its name; `keys` is the shortcut that its tip shows."""
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({keys})" if keys else words)

    def event(self, event: QEvent) -> bool:
        return pressed(self, event) or super().event(event)


def pressed(button: QAbstractButton, event: QEvent) -> bool:
    """Let Enter press a button; and its own keys at once, for Qt waits, and loses what is typed meanwhile."""
    if isinstance(event, QShortcutEvent):
        meant = not event.isAmbiguous()
    else:
        meant = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and not event.isAutoRepeat()
        )
    if meant and button.isEnabled():
        button.click()
    return meant


class EnterPresses(QObject):
    """Lets Enter press a button that was drawn in a form."""

    def __init__(self, *buttons: QAbstractButton) -> None:
        super().__init__(buttons[0])
        for button in buttons:
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(watched, QAbstractButton) and pressed(watched, event)


class Empty(QWidget):
    """What an empty page says: a sentence about what to do next, and the button that does it."""

    def __init__(self, act: Callable[[], object] | None = None, drawing: str = "plus") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 40, MARGIN, 40)
        column.setSpacing(GAP)
        self.sentence = Label("", "empty")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        self.button = Button(drawing=drawing)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.button.setVisible(act is not None)
        if act is not None:
            self.button.clicked.connect(act)

    def say(self, sentence: str, button: str = "") -> None:
        """Set the sentence and the words of the button."""
        self.sentence.setText(sentence)
        self.button.say(button)


def scrolled(inner: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """A page that scrolls up and down."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def column_of(page: QWidget) -> QVBoxLayout:
    """The column of cards of a page."""
    column = QVBoxLayout(page)
    column.setContentsMargins(MARGIN, 20, MARGIN, 20)
    column.setSpacing(GAP)
    return column
