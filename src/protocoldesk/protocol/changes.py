"""Changes: what became of a text, word by word; of Khmer, cluster by cluster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(
    r"\u200b*(?:[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*"  # a Khmer cluster
    r"|[^\W\u1780-\u17ff]+(?:['’\u2011-][^\W\u1780-\u17ff]+)*"  # a word of any other script
    r"|\s+|.)\u200b*",
    re.DOTALL,
)


class ChangeKind(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of text as it was and as it is; one of them is empty where it was added or removed."""

    kind: ChangeKind
    before: str
    after: str


def alike(before: str, after: str) -> bool:
    """Whether two texts read the same: a space that may not break is a space, and U+200B is nothing."""
    return folded(before) == folded(after)


def folded(text: str) -> str:
    """The text with plain spaces, and without breaks that nobody sees."""
    return text.translate(_SAME)


_SAME = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u200b": None})


def changed(before: str, after: str) -> list[Change]:
    """The whole of both texts in stretches, in order: joined, `before` and `after` of them give the texts.

    Spaces alone between two changed stretches belong to the change. What reads the same is kept, though the
    texts break it at other places.
    """
    said, says = _TOKEN.findall(before), _TOKEN.findall(after)
    read, reads = list(map(folded, said)), list(map(folded, says))
    start = _common(read, reads)
    end = _common(read[start:][::-1], reads[start:][::-1])
    return list(_merged(_stretches(said, says, start, end)))


def summary(changes: Iterable[Change], most: int = 5) -> str:
    """The changes in a line, without any words of a language: "old → new; + new; − old; …"."""
    told = [_told(change) for change in changes if change.kind is not ChangeKind.KEPT]
    return "; ".join([*told[:most], *(["…"] if len(told) > most else [])])


def _stretches(said: list[str], says: list[str], start: int, end: int) -> Iterator[tuple[str, str]]:
    """Pairs of what was and what is; equal at the common start and end, and where the middle agrees."""
    yield "".join(said[:start]), "".join(says[:start])
    old, new = said[start : len(said) - end], says[start : len(says) - end]
    for _, first, last, since, until in SequenceMatcher(
        None, list(map(folded, old)), list(map(folded, new)), autojunk=False
    ).get_opcodes():
        yield "".join(old[first:last]), "".join(new[since:until])
    yield "".join(said[len(said) - end :]), "".join(says[len(says) - end :])


def _common(said: Sequence[str], says: Sequence[str]) -> int:
    """How many tokens both begin with."""
    pairs = enumerate(zip(said, says, strict=False))
    return next((index for index, (old, new) in pairs if old != new), min(len(said), len(says)))


def _merged(stretches: Iterable[tuple[str, str]]) -> Iterator[Change]:
    waiting: list[tuple[str, str]] = []
    for pair in stretches:
        if alike(*pair) and folded(pair[0]).strip():
            yield from _joined(waiting)
            yield Change(ChangeKind.KEPT, *pair)
            waiting = []
        elif any(pair):
            waiting.append(pair)
    yield from _joined(waiting)


def _joined(pairs: list[tuple[str, str]]) -> Iterator[Change]:
    before, after = ("".join(said) for said in zip(*pairs, strict=True)) if pairs else ("", "")
    if before or after:
        yield Change(_kind(before, after), before, after)


def _kind(before: str, after: str) -> ChangeKind:
    if alike(before, after):
        return ChangeKind.KEPT
    if not folded(before):
        return ChangeKind.ADDED
    return ChangeKind.REPLACED if folded(after) else ChangeKind.REMOVED


def _told(change: Change) -> str:
    before, after = _short(change.before), _short(change.after)
    if change.kind is ChangeKind.ADDED:
        return f"+ {after}"
    return f"{before} → {after}" if change.kind is ChangeKind.REPLACED else f"− {before}"


def _short(words: str) -> str:
    words = " ".join(words.split()) or "␣"
    return words if len(words) < 60 else f"{words[:57].rstrip()}…"
