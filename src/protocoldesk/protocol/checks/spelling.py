"""Spelling: one English text keeps to one spelling, American or British."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.names import printed_as_they_are
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, overlaps
from protocoldesk.records.errors import Terms
from protocoldesk.shelf import resource

RULE = Rule(
    "spelling-mixed",
    18,
    "One English text keeps to one spelling; -ize goes with either, -ise is British (UN Editorial Manual).",
)

US, UK, ISE, IZE = "American", "British", "British (-ise)", "Oxford (-ize)"
_AGAINST = {US: {UK, ISE}, UK: {US}, ISE: {US, IZE}, IZE: {ISE}}
_WORD = re.compile(r"[A-Za-z]+")


class _Word(NamedTuple):
    """A word that can be spelt in two ways: how it is, how it would be, and in which one it is."""

    said: str
    other: str
    style: str


class _Found(NamedTuple):
    piece: Piece
    span: Span
    word: _Word


def check(reading: Reading) -> Iterator[Finding]:
    """American beside British, -ise beside -ize (UN Editorial Manual). Names and quotations are exempt."""
    if reading.language != "en":
        return
    found = [one for piece in reading.pieces for one in _words(reading, piece)]
    odd = _odd(Counter(one.word.style for one in found), [one.word.style for one in found])
    for one in found:
        if one.word.style in odd:
            yield _finding(one, odd, found)


def _odd(count: Mapping[str, int], order: Iterable[str]) -> set[str]:
    """The styles that stand against a more frequent one; of two as frequent, the one that comes later."""
    ranked = sorted(dict.fromkeys(order), key=lambda style: -count[style])
    kept: list[str] = []
    for style in ranked:
        if not _AGAINST[style] & set(kept):
            kept.append(style)
    return set(ranked) - set(kept)


def _finding(one: _Found, odd: set[str], found: list[_Found]) -> Finding:
    against = _AGAINST[one.word.style] - odd
    others = dict.fromkeys(other.word.said for other in found if other.word.style in against)
    words = one.piece.words(one.span)
    return RULE.found(
        "'{word}' is {style} spelling; the text also has {others}.",
        at=one.piece.place(one.span),
        facts=(one.word.said, *sorted(against)),
        fix=(words, _cased(one.word.other, words)),
        word=words,
        style=Terms(one.word.style),
        others=", ".join(f"'{other}'" for other in others),
    )


def _words(reading: Reading, piece: Piece) -> Iterator[_Found]:
    exempt = printed_as_they_are(reading, piece)
    for match in _WORD.finditer(piece.said):
        word = _table().get(match[0].lower())
        if word and not overlaps(match.span(), exempt) and _is_common(piece, match):
            yield _Found(piece, match.span(), word)


def _is_common(piece: Piece, match: re.Match[str]) -> bool:
    """Whether a word is no part of a name: small, or first in its sentence before a small one."""
    if match[0].islower():
        return True
    begins = piece.sentence(match.start())[0] == match.start() and not piece.is_title
    return begins and re.match(r"\s+[a-z]", piece.said[match.end() :]) is not None


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word


@lru_cache(maxsize=1)
def _table() -> dict[str, _Word]:
    """Each spelling of the list, in small letters."""
    groups = tomllib.loads(resource("spelling.toml").read_text(encoding="utf-8"))
    return {word.said: word for name, group in groups.items() for word in _group(name, group)}


def _group(name: str, group: Mapping[str, Any]) -> Iterator[_Word]:
    american, british = (IZE, ISE) if name.startswith("ize") else (US, UK)
    for (one, other), ending in product(group["pairs"].items(), group["endings"]):
        if name == "british":  # the other spelling says nothing
            yield _Word(one + ending, other + ending, british)
        else:
            yield _Word(one + ending, other + ending, american)
            yield _Word(other + ending, one + ending, british)
