"""The one paragraph of the press, for Latin and Khmer alike: wrapped, divided between lines, drawn."""

from __future__ import annotations

from copy import copy
from typing import Final, Self

from protocoldesk.papers.parts import Align, Line
from protocoldesk.papers.press.block import Block
from protocoldesk.papers.press.galley import SPACE, WORD, Galley, galley
from protocoldesk.papers.press.lines import Broken, balanced, broken
from protocoldesk.papers.press.pen import Pen, Row
from protocoldesk.papers.press.styles import Style
from protocoldesk.papers.press.tags import Node

ORPHANS: Final = 2
WIDOWS: Final = 2
_RAGGED: Final = {False: 2.6, True: 6.0}
"""A line whose spaces would grow by more than this many quarter ems is left as it is; in Khmer, later."""
_HYPHENS: Final = ("-", "\u2010")
_LATIN_RISE, _KHMER_RISE = 0.72, 0.68
"""Where the first baseline stands in the leading."""


class Paragraph(Block):
    """Words in a style; `marker` hangs before its first line."""

    def __init__(
        self,
        words: Line,
        style: Style,
        node: Node,
        *,
        names: tuple[str, ...] = (),
        marker: Line = (),
        marker_node: Node | None = None,
    ) -> None:
        self.style = style
        self.node = node
        self.before, self.after, self.keeps = style.before, style.after, style.keeps
        self.galley: Galley = galley(words, style, names)
        self.marker = hanging if (hanging := galley(marker, style)).pieces else None
        self.marker_node = marker_node or node
        self.lines: list[Broken] = []
        self.first = True
        """Whether its first line is the first of the whole paragraph."""
        self.divided = False
        """Whether a word had to be divided, being wider than a line."""
        self._width = -1.0

    @property
    def rise(self) -> float:
        """From the top of the paragraph down to its first baseline."""
        return self.style.leading * (_KHMER_RISE if self.style.khmer == 1 else _LATIN_RISE)

    def natural(self) -> float:
        """Its width on one line."""
        return self.galley.sums[-1] + self.style.left

    def wrap(self, width: float) -> float:
        """Break into lines."""
        if width != self._width and self.first:
            self._width = width
            room = width - self.style.left - self.style.right
            justified = self.style.align is Align.JUSTIFY
            pieces = len(self.galley.pieces)
            if self.style.balanced:
                self.galley, self.lines = balanced(self.galley, room)
            else:
                first = room - self._indent()
                self.galley, self.lines = broken(self.galley, first, room, justified=justified)
            self.divided |= len(self.galley.pieces) != pieces
        self.height = len(self.lines) * self.style.leading
        return self.height

    def _indent(self) -> float:
        return self.style.indent if self.first and self.marker is None else 0

    def least(self) -> float:
        """Two lines, or all of a short one."""
        count = len(self.lines)
        return self.style.leading * (count if count < ORPHANS + WIDOWS else ORPHANS)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Between lines, two left and two taken at the least."""
        fits = min(int((room + 0.01) // self.style.leading), len(self.lines) - WIDOWS)
        if fits < ORPHANS:
            return None
        return self.part(0, fits), self.part(fits, len(self.lines))

    def part(self, start: int, stop: int) -> Self:
        """The lines from one to another; class, role and language are kept."""
        part = copy(self)
        part.lines = self.lines[start:stop]
        part.first = self.first and start == 0
        if start:
            part.before = 0
        if stop < len(self.lines):
            part.after, part.keeps = 0, False
        part.height = len(part.lines) * self.style.leading
        return part

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Its lines."""
        if self.marker is not None and self.first:
            pieces = [*self.marker.pieces, self.marker.pieces[-1].cut.piece(" ")]
            hang = Row(pieces, None, x + self.style.left + self.style.indent, top - self.rise)
            pen.text(self.marker_node, [hang], grey=self.style.grey)
        rows: list[Row] = []
        y = top - self.rise
        for at, line in enumerate(self.lines):
            rows.append(self._row(line, x, y, self._indent() if at == 0 else 0))
            y -= self.style.leading
        if rows:
            pen.text(self.node, rows, grey=self.style.grey)

    def _row(self, line: Broken, x: float, y: float, indent: float) -> Row:
        of, align = self.galley, self.style.align
        room = self._width - self.style.left - self.style.right - indent
        x += self.style.left + indent
        slack = room - of.width(line.start, line.stop)
        pieces = of.pieces[line.start : line.go]
        if (
            line.stop == line.go
            and not line.last
            and pieces[-1].text[-1:] in _HYPHENS
            and not pieces[-1].spoken
        ):
            pieces[-1] = pieces[-1].cut.told(pieces[-1])
        if align is Align.JUSTIFY and (not line.last or slack < 0):
            return Row(pieces, self._gaps(line, slack), x, y)
        if align is Align.CENTRE:
            x += slack / 2
        elif align is Align.RIGHT:
            x += slack
        return Row(pieces, None, x, y)

    def _gaps(self, line: Broken, slack: float) -> list[float] | None:
        of = self.galley
        parts = of.parts[max(line.start, line.stop - 1)] - of.parts[line.start]
        inside = of.stretch[line.start : line.stop - 1]
        if not parts or slack * SPACE / parts > _RAGGED[WORD in inside] * of.pieces[line.start].cut.size / 4:
            return None
        part = slack / parts
        inner = [stretch * part for stretch in inside]
        return inner + [0.0] * (line.go - line.stop + 1)
