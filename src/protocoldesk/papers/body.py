"""The body of a text: blocks of prose as parts of a paper, their lists counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from protocoldesk.papers.parts import Air, Heading, Item, Line, Paragraph, Part, Words
from protocoldesk.papers.spaces import bound
from protocoldesk.protocol import ordinals
from protocoldesk.records.values.prose import Block, BlockKind

_KHMER = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")


AFTER_LIST = 0.4
"""Air between a list and what the text goes on with."""


class Lists:
    """Markers of list items, counted by level until a paragraph ends the list."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}

    def end(self) -> bool:
        """Whether a list stood before."""
        stood = bool(self._counts)
        self._counts.clear()
        return stood

    def marker(self, block: Block) -> str:
        count = self._counts[block.level] = self._counts.get(block.level, 0) + 1
        for deeper in [level for level in self._counts if level > block.level]:
            del self._counts[deeper]
        match block.kind:
            case BlockKind.NUMBER:
                return f"{count}."
            case BlockKind.LETTER:
                return f"({chr(ord('a') + (count - 1) % 26)})"
            case BlockKind.ROMAN:
                return f"({ordinals.roman(count).lower()})"
            case _:
                return "–"


def body(blocks: Iterable[Block], language: str, before: str = "") -> Iterator[Part]:
    """The blocks one after the other; `before` begins the first one, in its paragraph."""
    listed = Lists()
    for block in blocks:
        words = line(block, language)
        if before:
            words, before = (Words(bound(before, language)), *words), ""
        if block.kind is BlockKind.HEADING:
            yield Heading(block.text, 2)
        elif block.kind is BlockKind.PARAGRAPH:
            if listed.end():
                yield Air(AFTER_LIST)
            yield Paragraph(words, footnote=block.footnote)
        else:
            marker = listed.marker(block)
            yield Item(words, marker.translate(_KHMER) if language == "km" else marker, block.level)
    if before:
        yield Paragraph((Words(bound(before, language)),))


def line(block: Block, language: str) -> Line:
    """The runs of a block, bound as its language wants them."""
    return tuple(Words(bound(run.text, language), run.bold, run.italic) for run in block.runs)
