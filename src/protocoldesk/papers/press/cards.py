"""Cards cut from a sheet: place cards and badges side by side, with marks where to cut and to fold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from protocoldesk.papers.faces import Badge, Plate, Stock
from protocoldesk.papers.parts import Align, Paper, Part, said
from protocoldesk.papers.press.badge import BadgeFace
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.plates import PlateFace, draw_tent, measures
from protocoldesk.papers.press.styles import MM, changed, scale, size_of
from protocoldesk.papers.press.tags import ARTIFACT, Node

_MARK: Final = 4 * MM
_AIR: Final = 0.4 * MM
_SHEET: Final = Stock("", 210, 297)

Face = PlateFace | BadgeFace


def draw_cards(paper: Paper, stock: Stock, pen: Pen, size: tuple[float, float]) -> Node:
    """Sheets full of cards; returns the structure."""
    root = Node("Document")
    faces = [face(paper, part, stock, root) for part in paper.parts]
    places = list(_places(stock, size))
    for start in range(0, len(faces), len(places)):
        for card, at in zip(faces[start : start + len(places)], places, strict=False):
            _marks(pen, stock, at)
            _draw(card, pen, at)
        _draft(paper, pen, size[0])
        pen.page()
    return root


def overlong(paper: Paper) -> tuple[str, ...]:
    """The names of the cards whose words do not fit, however small they are set."""
    cards = [part for part in paper.parts if isinstance(part, Plate | Badge)]
    return tuple(card.name for card in cards if _face_of(paper, card).is_overlong())


def _face_of(paper: Paper, card: Plate | Badge) -> Face:
    width, height = size_of(paper.sheet)
    if paper.stock is None and isinstance(card, Plate):
        return PlateFace(paper, card, (width, height / 2), Node("Document"))
    return face(paper, card, paper.stock or _SHEET, Node("Document"))


def face(paper: Paper, part: Part, stock: Stock, root: Node) -> Face:
    """What one card shows."""
    size = (stock.width * MM, stock.height * MM)
    if isinstance(part, Badge):
        return BadgeFace(paper, part, size, root)
    if not isinstance(part, Plate):
        raise TypeError("that is no card")
    return PlateFace(paper, part, size, root, measures(*size))


def _draw(card: Face, pen: Pen, at: tuple[float, float]) -> None:
    if isinstance(card, PlateFace):
        draw_tent(card, pen, at)
        return
    pen.turned(f"1 0 0 1 {at[0]:.2f} {at[1]:.2f}", upright=True)
    card.draw(pen)
    pen.straight()


def _places(stock: Stock, size: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """The lower left corner of each card, row by row from the top."""
    wide, tall, gap = stock.width * MM, stock.tall * MM, stock.gap * MM
    left = (size[0] - stock.across * wide - (stock.across - 1) * gap) / 2
    foot = (size[1] - stock.down * tall - (stock.down - 1) * gap) / 2
    for row in reversed(range(stock.down)):
        for column in range(stock.across):
            yield left + column * (wide + gap), foot + row * (tall + gap)


def _marks(pen: Pen, stock: Stock, at: tuple[float, float]) -> None:
    """Where to cut, at the corners and outside; where to fold, dotted."""
    x, y = at
    wide, tall = stock.width * MM, stock.tall * MM
    long = min(_MARK, stock.gap * MM / 2 - _AIR) if max(stock.across, stock.down) > 1 else _MARK
    ops = ["0.3 w 0.45 G"]
    for corner, away in ((x, -1), (x + wide, 1)):
        for edge, out in ((y, -1), (y + tall, 1)):
            ops += [
                f"{corner + away * _AIR:.2f} {edge:.2f} m {corner + away * (_AIR + long):.2f} {edge:.2f} l S",
                f"{corner:.2f} {edge + out * _AIR:.2f} m {corner:.2f} {edge + out * (_AIR + long):.2f} l S",
            ]
    if stock.folds:
        middle = y + tall / 2
        ops.append(f"0.75 G [1 4] 0 d {x:.2f} {middle:.2f} m {x + wide:.2f} {middle:.2f} l S [] 0 d")
    pen.draw(*ops)


def _draft(paper: Paper, pen: Pen, width: float) -> None:
    """Small at the foot, where it is cut away."""
    if paper.draft:
        style = changed(scale(paper.language).small, grey=0.4, align=Align.RIGHT)
        word = Paragraph(said(paper.draft), style, ARTIFACT)
        word.wrap(width - 36 * MM)
        word.draw(pen, 18 * MM, style.leading + 2)
