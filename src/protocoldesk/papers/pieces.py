"""The pieces of a paper: each plate and badge is one of its own, a list or a programme is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from protocoldesk.papers.faces import Badge, Plate
from protocoldesk.papers.parts import PageBreak, Paper
from protocoldesk.protocol.printed import Piece


def pieces(paper: Paper) -> tuple[Piece, ...]:
    """What is printed anew as one, with everything that it shows."""
    cards = [part for part in paper.parts if isinstance(part, Plate | Badge) and part.key]
    if len(cards) == len(paper.parts):
        return tuple(Piece(card.key, card.name, tuple(_shown(card))) for card in cards)
    if any(isinstance(part, PageBreak) and part.key for part in paper.parts):
        return tuple(_letters(paper))
    return (Piece("", paper.title, tuple(text for part in paper.parts for text in _shown(part))),)


def on_pages(paper: Paper, pages: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """The pieces that stand on these pages, counted from 1; all of them where there are no pages.

    Of a list or a programme a page is as good as the whole: who holds it holds old words.
    """
    found = pieces(paper)
    cards = [part for part in paper.parts if isinstance(part, Plate | Badge)]
    if not pages or len(cards) != len(found):
        return found
    each = paper.stock.across * paper.stock.down if paper.stock else 1
    wanted = [number for first, last in pages for number in range(first, last + 1)]
    return tuple(piece for at, piece in enumerate(found) if at // each + 1 in wanted)


def _letters(paper: Paper) -> Iterator[Piece]:
    """Letters and invitations: each from the page that it begins on to the next one's."""
    begun: PageBreak | None = None
    texts: list[str] = []
    for part in paper.parts:
        if isinstance(part, PageBreak) and part.key:
            if begun:
                yield Piece(begun.key, begun.label, tuple(texts))
            begun, texts = part, []
        else:
            texts += _shown(part)
    if begun:
        yield Piece(begun.key, begun.label, tuple(texts))


def _shown(part: Any) -> Iterator[str]:
    yield from (text for text in part.says() if text)
    if hasattr(part, "shows"):
        yield from part.shows()
