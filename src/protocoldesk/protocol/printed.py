"""What was printed, piece by piece, and which piece says today what it did not say then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from protocoldesk.protocol.changes import folded

MARKS = ("photo:", "flag:")
"""How what a piece shows besides words begins: a picture is told by twelve characters of its hash."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A plate, a badge, or the whole of a list: what is thrown away and printed anew as one.

    `key` tells it from the other pieces of its paper, for as long as the paper is about the same people;
    "" is the whole paper.
    """

    key: str
    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stale:
    """A piece that says what is no longer so: pairs of old and new words, either of which may be empty."""

    key: str
    label: str
    changes: tuple[tuple[str, str], ...]
    gone: bool = False
    """Whether the piece is not wanted any more: who it was for is no longer there."""


def stale(printed: Piece, now: Piece | None) -> Stale | None:
    """What became wrong of a piece; None: it says what is so, at whatever place its lines may break."""
    if now is None:
        words = " · ".join(text for text in printed.texts if not text.startswith(MARKS))
        return Stale(printed.key, printed.label, ((words, ""),), gone=True)
    found = tuple(differences(printed.texts, now.texts))
    return Stale(printed.key, now.label, found) if found else None


def differences(before: Sequence[str], after: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Pairs of what a piece said and what it would say, in its order."""
    said, says = _read(before), _read(after)
    matcher = SequenceMatcher(None, said, says, autojunk=False)
    for change, first, last, since, until in matcher.get_opcodes():
        if change != "equal":
            yield from _pairs(said[first:last], says[since:until])


def _pairs(old: list[str], new: list[str]) -> Iterable[tuple[str, str]]:
    """Line by line where as many went as came; else all at once."""
    if len(old) == len(new):
        yield from zip(old, new, strict=True)
    else:
        yield " · ".join(old), " · ".join(new)


def _read(texts: Sequence[str]) -> list[str]:
    return [" ".join(folded(text).split()) for text in texts if text.strip()]
