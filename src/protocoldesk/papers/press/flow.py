"""Blocks laid on pages, one below the other, before anything is drawn; so every total is known in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from protocoldesk.papers.press.block import Block, PageEnd, gap
from protocoldesk.papers.press.paragraph import Paragraph

_EPS: Final = 0.05
NOTE_GAP: Final = 8
"""Between the text and its footnotes."""


@dataclass(slots=True)
class Placed:
    """A block and how far its top is below the top of the frame."""

    block: Block
    down: float


@dataclass(slots=True)
class Page:
    """What stands on a page."""

    placed: list[Placed] = field(default_factory=list[Placed])
    notes: list[Paragraph] = field(default_factory=list[Paragraph])
    filled: float = 0
    """Height that is used, footnotes included."""


class Flow:
    """Fills pages of one frame."""

    def __init__(self, width: float, height: float, notes: dict[int, Paragraph] | None = None) -> None:
        self.width = width
        self.height = height
        self.pages: list[Page] = [Page()]
        self._notes = notes or {}
        self._y = 0.0
        self._reserved = 0.0
        self._due = False
        """A new page was asked for; it begins with the next block, so that none stays empty."""

    def fill(self, blocks: Sequence[Block]) -> list[Page]:
        """The pages."""
        for block in blocks:
            block.wrap(self.width)
        for at, block in enumerate(blocks):
            if isinstance(block, PageEnd):
                self._due = True
            else:
                if self._due:
                    self._turn()
                self._note(block)
                self._place(block, self._with(blocks, at))
        return self.pages

    def _with(self, blocks: Sequence[Block], at: int) -> float:
        """What must stand on the same page below a block that keeps with the next."""
        need = 0.0
        while blocks[at].keeps and at + 1 < len(blocks):
            need += gap(blocks[at], blocks[at + 1])
            at += 1
            need += blocks[at].height if blocks[at].keeps else blocks[at].least()
        return need

    def _note(self, block: Block) -> None:
        note = self._notes.get(id(block))
        if note is not None:
            note.wrap(self.width)
            if self._room(block) < block.least() + note.height + NOTE_GAP and self._page.placed:
                self._turn()
            self._page.notes.append(note)
            self._reserved += note.height + (0 if self._reserved else NOTE_GAP)

    @property
    def _page(self) -> Page:
        return self.pages[-1]

    def _turn(self) -> None:
        if self._page.placed:
            self.pages.append(Page())
        self._y = self._reserved = 0.0
        self._due = False

    def _air(self, block: Block) -> float:
        """The air above a block, none at the head of a page."""
        return gap(self._page.placed[-1].block, block) if self._page.placed else 0

    def _room(self, block: Block) -> float:
        return self.height - self._reserved - self._y - self._air(block) + _EPS

    def _place(self, block: Block, below: float) -> None:
        while block.height + below > self._room(block):
            parts = block.split(self._room(block)) if not below else None
            if parts is not None:
                self._put(parts[0])
                self._turn()
                block = parts[1]
            elif self._page.placed:
                self._turn()
            else:
                break
        self._put(block)

    def _put(self, block: Block) -> None:
        self._y += self._air(block)
        self._page.placed.append(Placed(block, self._y))
        self._y += block.height
        self._page.filled = self._y + self._reserved
