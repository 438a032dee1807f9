"""The view of a seating plan: the drawing with a chair to choose at each card, dragged or moved by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.icons import icon
from protocoldesk.gui.widgets.figure import pixmap_of
from protocoldesk.papers.parts import Box, Drawing

ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SeatingView(QWidget):
    """Shows a drawing; its chairs are told by the keys of their boxes."""

    swapped = Signal(str, str)
    """Two chairs whose people change places."""
    seated = Signal(str)
    """The chair on which who was taken up from outside is to sit."""
    locked = Signal(str)
    emptied = Signal(str)
    chosen = Signal(str)
    menu_wanted = Signal(str, object)
    """A chair, and the point of the screen at which what can be done with it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chairs: dict[str, ChairButton] = {}
        self.carried = ""
        """The chair that was taken up; "": none."""
        self.waiting = False
        """Whether somebody without a chair was taken up."""
        self.current = ""
        self._over = ""
        self._locked: frozenset[str] = frozenset()
        self._drawing: Drawing | None = None
        self._picture = QPixmap()
        self._scale = 1.0
        self._language = "en"

    def show_drawing(
        self, drawing: Drawing, scale: float, language: str, locked: frozenset[str] = frozenset()
    ) -> None:
        """Show a plan at so many pixels a millimetre; the chair that was chosen stays so."""
        self._drawing, self._scale, self._language, self._locked = drawing, scale, language, locked
        self._picture = QPixmap()
        if self.carried not in {box.key for box in drawing.shapes if isinstance(box, Box)}:
            self.carried = ""
        self._place_chairs({box.key: box for box in drawing.shapes if isinstance(box, Box) and box.key})
        size = QSize(round(drawing.width * scale), round(drawing.height * scale))
        self.setFixedSize(size)
        self.update()

    def choose(self, key: str, *, focus: bool = True) -> bool:
        """Make a chair the current one; False: there is none of that key."""
        if key not in self.chairs:
            return False
        self._set_current(key)
        if focus:
            self.chairs[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def take_up(self) -> None:
        """Wait for the chair of somebody who has none; Enter or a click on a chair seats him."""
        self.carried, self.waiting = "", True
        if self.chairs:
            self.choose(self.current if self.current in self.chairs else next(iter(self.chairs)))

    def let_go(self) -> None:
        """Forget what was taken up."""
        self.carried, self.waiting, self._over = "", False, ""
        self.update()

    def at(self, point: QPoint) -> str:
        """The chair at a point of this view; "": none."""
        return next((key for key, chair in self.chairs.items() if chair.geometry().contains(point)), "")

    def hover(self, point: QPoint | None) -> None:
        """Show where what is dragged would be dropped."""
        over = self.at(point) if point is not None else ""
        if over != self._over:
            self._over = over
            self.update()

    def press(self, key: str) -> None:
        """Take a chair up, or let what was taken up change places with it."""
        if self.waiting:
            self.let_go()
            self.seated.emit(key)
        elif not self.carried:
            self.carried = key
            self.update()
        else:
            first = self.carried
            self.let_go()
            if first != key:
                self.swapped.emit(first, key)

    def drop(self, key: str, point: QPoint) -> None:
        """A chair was dragged to a point."""
        over = self.at(point)
        self.let_go()
        if over and over != key:
            self._set_current(over)
            self.swapped.emit(key, over)

    def step(self, key: str, way: tuple[int, int]) -> None:
        """Go to the nearest chair in a direction."""
        here = QPointF(self.chairs[key].geometry().center())
        others = [(self._far(here, chair, way), name) for name, chair in self.chairs.items() if name != key]
        found = min((one for one in others if one[0] is not None), default=None, key=lambda one: one[0] or 0)
        if found is not None:
            self.choose(found[1])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._picture = QPixmap()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        if self._picture.isNull():
            self._picture = pixmap_of(self._drawing, self._scale, self._language, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key in self._locked:
            if key in self.chairs:
                area = self.chairs[key].geometry()
                icon("lock", off="text2").paint(painter, QRect(area.right() - 17, area.top() + 3, 13, 13))
        for key, token in ((self.carried, "accent"), (self._over, "ok")):
            if key in self.chairs:
                colour = QColor(getattr(theme.tokens(), token))
                painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
                colour.setAlpha(36)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(self.chairs[key].geometry()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _far(self, here: QPointF, chair: ChairButton, way: tuple[int, int]) -> float | None:
        there = QPointF(chair.geometry().center()) - here
        along = there.x() * way[0] + there.y() * way[1]
        across = abs(there.x() * way[1]) + abs(there.y() * way[0])
        return along + 2.5 * across if along > 2 else None

    def _set_current(self, key: str) -> None:
        for name in (self.current, key):
            if name in self.chairs:
                policy = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
                self.chairs[name].setFocusPolicy(policy)
        if key != self.current:
            self.current = key
            self.chosen.emit(key)

    def _place_chairs(self, boxes: dict[str, Box]) -> None:
        for key in [key for key in self.chairs if key not in boxes]:
            self.chairs.pop(key).deleteLater()
        for key, box in boxes.items():
            chair = self.chairs.get(key)
            if chair is None:
                chair = self.chairs[key] = ChairButton(self, key)
                chair.show()
            corner = QPoint(round(box.x * self._scale), round(box.y * self._scale))
            area = QRect(corner, QSize(round(box.width * self._scale), round(box.height * self._scale)))
            if chair.geometry() != area:
                chair.setGeometry(area)
            if chair.accessibleName() != box.name:
                chair.setAccessibleName(box.name)
                chair.setToolTip(box.name)
        if self.current not in self.chairs and self.chairs:
            self.current = ""
            self._set_current(next(iter(self.chairs)))


class ChairButton(QAbstractButton):
    """One chair: it has a name for those who hear the plan, and takes the keys and the mouse."""

    def __init__(self, view: SeatingView, key: str) -> None:
        super().__init__(view)
        self.view = view
        self.key = key
        self._from: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._acts().get(event.key())
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in ARROWS:
            self.view.step(self.key, ARROWS[event.key()])
        else:
            act()

    def _acts(self) -> dict[int, Callable[[], object]]:
        view, keys = self.view, Qt.Key
        presses = dict.fromkeys((keys.Key_Return, keys.Key_Enter, keys.Key_Space), self._press)
        return {
            **dict.fromkeys(ARROWS, self._press),
            **presses,
            keys.Key_L: self._lock,
            keys.Key_Delete: self._empty,
            **({keys.Key_Escape: view.let_go} if view.carried or view.waiting else {}),
        }

    def _press(self) -> None:
        self.view.press(self.key)

    def _lock(self) -> None:
        self.view.locked.emit(self.key)

    def _empty(self) -> None:
        self.view.emptied.emit(self.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self.view.choose(self.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        if (event.position().toPoint() - self._from).manhattanLength() >= QApplication.startDragDistance():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.view.carried = self.key
            self.view.hover(self.mapToParent(event.position().toPoint()))
            self.view.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._from = self._from is not None and self.view.carried == self.key, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if dragged and not self.rect().contains(event.position().toPoint()):
            self.view.drop(self.key, self.mapToParent(event.position().toPoint()))
        elif self.view.waiting or (self.view.carried and not dragged):
            self.view.press(self.key)
        elif dragged:
            self.view.let_go()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.view.choose(self.key)
        self.view.menu_wanted.emit(self.key, self.mapToGlobal(self.rect().center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.view.choose(self.key, focus=False)
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()
