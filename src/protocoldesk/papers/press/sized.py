"""Words in a box: as large as they fit in so many lines, stepping down to the smallest."""

from __future__ import annotations

from typing import NamedTuple

from protocoldesk.papers.parts import Align, said
from protocoldesk.papers.press.khmer import has_khmer
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.styles import changed, scale
from protocoldesk.papers.press.tags import Node


class Box(NamedTuple):
    """How words may be set: width, lines, largest and smallest size in points."""

    room: float
    lines: int
    largest: float
    smallest: float
    bold: bool = False
    head: bool = False
    """Khmer in Muol."""
    align: Align = Align.CENTRE
    grey: float = 0


def sized(text: str, node: Node, box: Box, names: tuple[str, ...] = ()) -> tuple[Paragraph, bool]:
    """The words as large as they fit with no word divided; and whether they do fit at that size."""
    points = box.largest
    while True:
        line = _line(text, node, box, points, names)
        line.wrap(box.room)
        fits = not line.divided and len(line.lines) <= box.lines and _within(line, box.room)
        if fits or points <= box.smallest:
            return line, fits
        points = max(box.smallest, points - 0.5)


def _within(line: Paragraph, room: float) -> bool:
    return all(line.galley.width(part.start, part.stop) <= room + 0.1 for part in line.lines)


def _line(text: str, node: Node, box: Box, points: float, names: tuple[str, ...]) -> Paragraph:
    khmer = has_khmer(text)
    of = scale("km" if khmer else "en")
    style = of.sized(points, bold=box.bold, head=box.head, balanced=True, align=box.align, grey=box.grey)
    ratio = (1.75 if box.head else 1.6) if khmer else 1.18
    return Paragraph(said(text), changed(style, leading=points * ratio), node, names=names)
