"""What stands on a page, one below the other: it is measured, may be divided, and draws itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import pairwise

from protocoldesk.papers.press.pen import Pen


class Block(ABC):
    """A part of a page; measures in points, `top` is counted from the foot of the sheet."""

    before: float = 0
    after: float = 0
    keeps: bool = False
    """Never last on a page: goes with what follows."""
    height: float = 0
    """Known after `wrap`."""

    @abstractmethod
    def wrap(self, width: float) -> float:
        """Measure for this width; returns the height."""

    @abstractmethod
    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the left edge and the top edge given."""

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Two blocks, the first no higher than `room`; None: it stays whole. After `wrap`."""
        return None

    def least(self) -> float:
        """The smallest height that a first part of it needs."""
        return self.height


class PageEnd(Block):
    """What follows begins on a new page."""

    def wrap(self, width: float) -> float:
        """Nothing."""
        return 0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Nothing."""


class Room(Block):
    """Air that is as high as was asked for."""

    def __init__(self, height: float) -> None:
        self.height = height

    def wrap(self, width: float) -> float:
        """Its height."""
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Nothing."""


class Together(Block):
    """Blocks that end a paper: the last paragraph may be divided, what follows it never stands alone."""

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self.before, self.after, self.keeps = blocks[0].before, blocks[-1].after, False
        self._width = 0.0

    def wrap(self, width: float) -> float:
        """The sum of what is in it."""
        self._width = width
        heights = [block.wrap(width) for block in self.blocks]
        self.height = sum(heights) + sum(self._gaps())
        return self.height

    def _gaps(self) -> list[float]:
        return [gap(above, below) for above, below in pairwise(self.blocks)]

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Divide the first block, so that at least two lines of it stay with the rest."""
        parts = self.blocks[0].split(min(room, self.blocks[0].height - 0.1))
        if parts is None:
            return None
        rest = Together([parts[1], *self.blocks[1:]])
        rest.wrap(self._width)
        return parts[0], rest

    def least(self) -> float:
        """What the first block needs."""
        return self.blocks[0].least()

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """One below the other."""
        for block, space in zip(self.blocks, [*self._gaps(), 0], strict=True):
            block.draw(pen, x, top)
            top -= block.height + space


def gap(above: Block, below: Block) -> float:
    """The air between two blocks."""
    return max(above.after, below.before)
