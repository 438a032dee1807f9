"""What stands above and below a text and is no paragraph: emblem, ornament, columns to sign in."""

from __future__ import annotations

import struct
from itertools import pairwise

from protocoldesk.papers.press.block import Block, gap
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen


def proportion(png: bytes) -> float:
    """Width by height of a PNG."""
    width, height = struct.unpack(">II", png[16:24])
    return width / height


class Picture(Block):
    """A picture, centred."""

    after = 6

    def __init__(self, png: bytes, high: float) -> None:
        self.png = png
        self.height = high
        self._room = 0.0

    def wrap(self, width: float) -> float:
        """Its height."""
        self._room = width
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """The picture."""
        width = self.height * proportion(self.png)
        pen.picture(self.png, x + (self._room - width) / 2, top - self.height, width, self.height)


class Ornament(Block):
    """A short line with a lozenge in it, centred: the mark below the motto."""

    height = 12

    def __init__(self) -> None:
        self._room = 0.0

    def wrap(self, width: float) -> float:
        """Its height."""
        self._room = width
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Two tapering strokes and three lozenges."""
        c, y = x + self._room / 2, top - self.height / 2
        pen.draw(
            "0 g", *(_taper(c, y, side) for side in (-1, 1)), *(_lozenge(c + d, y, r) for d, r in _LOZENGES)
        )


_LOZENGES = ((0, 2.6), (-7, 1.5), (7, 1.5))


def _lozenge(x: float, y: float, r: float) -> str:
    return f"{x - r:.2f} {y:.2f} m {x:.2f} {y + r:.2f} l {x + r:.2f} {y:.2f} l {x:.2f} {y - r:.2f} l f"


def _taper(x: float, y: float, side: int) -> str:
    a, b = x + side * 11, x + side * 42
    return f"{a:.2f} {y + 0.55:.2f} m {b:.2f} {y:.2f} l {a:.2f} {y - 0.55:.2f} l f"


class Columns(Block):
    """Short stacks of lines side by side; one alone stands right."""

    def __init__(self, stacks: list[list[Paragraph]], *, before: float) -> None:
        self.stacks = stacks
        self.before = before
        self._step = self._start = 0.0

    def wrap(self, width: float) -> float:
        """The height of the highest; first lines and last lines stand level."""
        count = max(2, len(self.stacks))
        self._step = width / count
        self._start = width - self._step * len(self.stacks)
        self.height = max((self._tall(stack) for stack in self.stacks), default=0)
        return self.height

    def _tall(self, stack: list[Paragraph]) -> float:
        heights = [line.wrap(self._step - 12) for line in stack]
        return sum(heights) + sum(gap(a, b) for a, b in pairwise(stack))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Each stack in its column."""
        for at, stack in enumerate(self.stacks):
            y, above = top, None
            for line in stack:
                y -= gap(above, line) if above else 0
                line.draw(pen, x + self._start + at * self._step + 6, y)
                y, above = y - line.height, line
