"""A drawing on the screen: the shapes and the set words of the printed page, in the colours of the theme."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainter, QPen, QPixmap, QRawFont

from protocoldesk.gui import theme
from protocoldesk.gui.icons import flag
from protocoldesk.papers.parts import Box, Drawing, Flag, Label, Stroke, Tone
from protocoldesk.papers.press.cuts import Piece
from protocoldesk.papers.press.labels import SetLine, set_label
from protocoldesk.papers.press.styles import MM
from protocoldesk.shelf import resource

FILLS = {
    Tone.TABLE: "sunken",
    Tone.HOST: "accent_soft",
    Tone.GUEST: "warn_soft",
    Tone.NEUTRAL: "sunken",
    Tone.EMPTY: "surface",
}
LINES = {
    Tone.TABLE: "line2",
    Tone.HOST: "accent",
    Tone.GUEST: "warn",
    Tone.NEUTRAL: "line2",
    Tone.EMPTY: "line2",
    Tone.LINE: "line2",
    Tone.INK: "text",
    Tone.QUIET: "text2",
}


def pixmap_of(drawing: Drawing, scale: float, language: str, ratio: float) -> QPixmap:
    """The drawing at so many pixels a millimetre, on nothing."""
    size = QSize(round(drawing.width * scale * ratio), round(drawing.height * scale * ratio))
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, drawing, scale * ratio, language)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def paint(painter: QPainter, drawing: Drawing, scale: float, language: str) -> None:
    """Every shape, then every label, so that no line runs through words."""
    labels: list[Label] = []
    for shape in drawing.shapes:
        if isinstance(shape, Label):
            labels.append(shape)
        elif isinstance(shape, Box):
            _box(painter, shape, scale)
        elif isinstance(shape, Stroke):
            painter.setPen(_pen(shape.tone, shape.width * scale, shape.dashed))
            painter.drawLine(
                QPointF(shape.x1 * scale, shape.y1 * scale), QPointF(shape.x2 * scale, shape.y2 * scale)
            )
        else:
            _flag(painter, shape, scale)
    for label in labels:
        _label(painter, label, scale, language)


def _box(painter: QPainter, shape: Box, scale: float) -> None:
    area = QRectF(shape.x * scale, shape.y * scale, shape.width * scale, shape.height * scale)
    tone = shape.fill or Tone.LINE
    painter.setPen(
        _pen(tone, max(1.0, shape.line * scale), shape.dashed) if shape.line else Qt.PenStyle.NoPen
    )
    painter.setBrush(_colour(FILLS[tone]) if shape.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, shape.radius * scale, shape.radius * scale)


def _flag(painter: QPainter, shape: Flag, scale: float) -> None:
    high = min(shape.height, shape.width * 3 / 4)
    wide = high * 4 / 3
    picture = flag(shape.code, round(wide * scale))
    if picture.isNull():
        return
    corner = QPointF(
        (shape.x + (shape.width - wide) / 2) * scale, (shape.y + (shape.height - high) / 2) * scale
    )
    area = QRectF(corner, picture.deviceIndependentSize())
    painter.drawPixmap(corner, picture)
    painter.setPen(_pen(Tone.LINE, 1, dashed=False))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)


def _label(painter: QPainter, label: Label, scale: float, language: str) -> None:
    by = scale / MM
    painter.save()
    if label.turn:
        painter.translate(label.x * scale, (label.y + label.height) * scale)
        painter.rotate(-90)
    else:
        painter.translate(label.x * scale, label.y * scale)
    for line in set_label(label, language):
        painter.setPen(_colour(LINES[line.tone]))
        for run in runs_of(line, by):
            painter.drawGlyphRun(QPointF(line.x * by, line.y * by), run.glyphs)
    painter.restore()


class _Run(NamedTuple):
    glyphs: QGlyphRun


def runs_of(line: SetLine, by: float) -> tuple[_Run, ...]:
    """The glyphs of a line, as HarfBuzz shaped them for print, at `by` pixels a point."""
    return _runs(tuple(line.pieces), by)


@lru_cache(4096)
def _runs(pieces: tuple[Piece, ...], by: float) -> tuple[_Run, ...]:
    made: list[_Run] = []
    x = 0.0
    start = 0
    for at in range(1, len(pieces) + 1):
        if at == len(pieces) or pieces[at].cut is not pieces[start].cut:
            made.append(_run(pieces[start:at], x, by))
            x += sum(piece.width for piece in pieces[start:at])
            start = at
    return tuple(made)


def _run(pieces: tuple[Piece, ...], x: float, by: float) -> _Run:
    of = pieces[0].cut
    indexes: list[int] = []
    positions: list[QPointF] = []
    for piece in pieces:
        pen = x
        for glyph in of.face.shape(piece.text).glyphs:
            part = of.size / 1000
            indexes.append(glyph.gid)
            positions.append(QPointF((pen + glyph.dx * part) * by, -glyph.dy * part * by))
            pen += glyph.advance * part
        x += piece.width
    run = QGlyphRun()
    run.setRawFont(_font(of.face.name, of.size * by))
    run.setGlyphIndexes(indexes)
    run.setPositions(positions)
    return _Run(run)


@cache
def _font(name: str, pixels: float) -> QRawFont:
    path = str(resource("fonts", f"{name}.ttf"))
    return QRawFont(path, pixels, QFont.HintingPreference.PreferNoHinting)


def _pen(tone: Tone, width: float, dashed: bool) -> QPen:
    pen = QPen(_colour(LINES[tone]), width)
    if dashed:
        pen.setDashPattern([3, 3])
    return pen


def _colour(token: str) -> QColor:
    return QColor(getattr(theme.tokens(), token))
