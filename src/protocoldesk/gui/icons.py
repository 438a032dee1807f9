"""Icons: line drawings in the colour of the text around them, sharp at every scale; and flags."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from protocoldesk.gui import theme
from protocoldesk.shelf import resource

DRAWN = 500
"""Drawings that are kept: buttons ask for theirs again at each page."""


class LineEngine(QIconEngine):
    """Paints an SVG whose strokes are `currentColor`; a colour may be given for on and off."""

    def __init__(self, name: str, on: str = "", off: str = "") -> None:
        super().__init__()
        self._name, self._on, self._off = name, on, off

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _draw(self._name, self._colour(mode, state), painter, rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        if size.isEmpty():  # a field that is squeezed asks for one
            return QPixmap()
        return _drawn(self._name, self._colour(mode, state), size.width(), size.height())

    def clone(self) -> QIconEngine:
        return LineEngine(self._name, self._on, self._off)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
        own = self._on if state == QIcon.State.On else self._off
        if own and not own.startswith("#"):
            own = getattr(theme.tokens(), own)
        return QColor(own).name() if own else palette.color(QPalette.ColorRole.Text).name()


def icon(name: str, on: str = "", off: str = "") -> QIcon:
    """The icon of that name under resources/icons; it takes the colour of text unless others are given.

    A colour is the name of a token, which follows the scheme, or a fixed "#rrggbb".
    """
    return QIcon(LineEngine(name, on, off or on))


@cache
def flag(code: str, width: int = 24) -> QPixmap:
    """A flag by its code, four to three, `width` pixels wide; a null pixmap where there is none."""
    try:
        svg = resource("flags", f"{code}.svg").read_bytes()
    except FileNotFoundError:
        return QPixmap()
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    image = QImage(
        round(width * ratio), round(width * ratio * 3 / 4), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


@lru_cache(DRAWN)
def _drawn(name: str, colour: str, width: int, height: int) -> QPixmap:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    if not image.isNull():
        painter = QPainter(image)
        _draw(name, colour, painter, image.rect())
        painter.end()
    return QPixmap.fromImage(image)


def _draw(name: str, colour: str, painter: QPainter, rect: QRect) -> None:
    svg = _svg(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(rect))


@cache
def _svg(name: str) -> str:
    drawn = resource("icons", f"{name}.svg").read_text("utf-8")
    return drawn.replace('stroke-width="2"', 'stroke-width="1.75"')
