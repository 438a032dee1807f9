"""The pieces of a paper: each plate and badge is one of its own, a list or a programme is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from protocoldesk.papers.faces import Badge, Plate
from protocoldesk.papers.parts import Paper
from protocoldesk.protocol.printed import Piece


def pieces(paper: Paper) -> tuple[Piece, ...]:
    """What is printed anew as one, with everything that it shows."""
    cards = [part for part in paper.parts if isinstance(part, Plate | Badge) and part.key]
    if len(cards) == len(paper.parts):
        return tuple(Piece(card.key, card.name, tuple(_shown(card))) for card in cards)
    return (Piece("", paper.title, tuple(text for part in paper.parts for text in _shown(part))),)


def _shown(part: Any) -> Iterator[str]:
    yield from (text for text in part.says() if text)
    if hasattr(part, "shows"):
        yield from part.shows()
