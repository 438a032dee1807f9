"""Graded: the words of a language by how strongly they speak, and where a text speaks so."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from protocoldesk.protocol.checks.reading import Piece, Reading, Span, folded, overlaps
from protocoldesk.protocol.facts import PartyFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.verbs import strength_of, verbs
from protocoldesk.records.values.words import Strength
from protocoldesk.shelf import resource

_ALSO = r"(?:(?:also|both|further|furthermore|then|jointly|unanimously|fully|have|has)\s+)*"
_AND = r"(?:,?\s+(?:and|or|but)|[,;])\s+"


class Graded(NamedTuple):
    """A word that tells how strongly something was said, and where it stands."""

    span: Span
    words: str
    strength: Strength


def graded(reading: Reading, piece: Piece, leaving: list[Span]) -> list[Graded]:
    """The graded words of a piece that say what a side did, in their order; not inside what is left out.

    English words count only behind somebody who speaks ("the sides also agreed to ..."), or after "and" where
    somebody spoke before; Khmer ones wherever they stand.
    """
    table = words_by_strength(reading.phrases)
    found: list[Graded] = []
    for match in _pattern(reading.phrases).finditer(piece.said):
        span = match.span("said")
        if not overlaps(span, leaving) and _speaks(reading, piece, span, found):
            found.append(Graded(span, match["said"], table[_plain(match["said"])]))
    return found


@lru_cache(maxsize=16)
def words_by_strength(phrases: Phrases) -> dict[str, Strength]:
    """Each graded word of the language: how its verbs begin, and those of graded.toml; in small letters."""
    found: dict[str, Strength] = {}
    for verb in verbs(phrases) if phrases.has("verbs.agree.say") else ():
        said = folded(phrases.phrase(f"verbs.{verb}.say")).partition("{")[0].strip()
        found.setdefault(_plain(said), strength_of(verb, _english()))
    more = tomllib.loads(resource("graded.toml").read_text(encoding="utf-8")).get(phrases.language, {})
    for strength, words in more.items():
        found |= {_plain(word): Strength(strength) for word in words}
    return {word: strength for word, strength in found.items() if word}


@lru_cache(maxsize=1)
def _english() -> Phrases:
    return Phrases("en")


@lru_cache(maxsize=16)
def _pattern(phrases: Phrases) -> re.Pattern[str]:
    words = sorted(words_by_strength(phrases), key=len, reverse=True)
    gap = r"\s*" if phrases.language == "km" else r"\s+"
    either = "|".join(gap.join(map(re.escape, word.split())) for word in words) or r"(?!)"
    edge = "" if phrases.language == "km" else r"\b"
    return re.compile(f"{edge}(?P<said>{either}){edge}", re.IGNORECASE)


def _speaks(reading: Reading, piece: Piece, span: Span, before: list[Graded]) -> bool:
    if reading.language == "km":
        return True
    start = piece.sentence(span[0])[0]
    head = piece.said[start : span[0]]
    if not head.strip() or re.search(rf"(?:{_speakers(reading)})\s+{_ALSO}$", head, re.IGNORECASE):
        return True
    if not re.search(rf"{_AND}{_ALSO}$", head):
        return False
    said = any(start <= one.span[0] for one in before)
    return said or re.search(rf"(?:{_speakers(reading)})\b", head, re.IGNORECASE) is not None


def _speakers(reading: Reading) -> str:
    """Who can speak in a release, as a pattern."""
    sides = (
        "sides|delegations|parties|countries|governments|ministries|ministers|co-chairs|heads|consultations"
    )
    return "|".join([sides, r"\bthey|\bwe|\bhe|\bshe|it was|side|delegation|excellency", *_people(reading)])


def _people(reading: Reading) -> Iterator[str]:
    for named in reading.consultation.people():
        for text in (named.name, named.later_title, named.title):
            if text[reading.language]:
                yield re.escape(folded(text[reading.language])) + ",?"
    for side in reading.consultation.delegations:
        yield from (re.escape(name) for name in _names(side.party, reading.language))
        if side.institution and side.institution.name[reading.language]:
            yield re.escape(folded(side.institution.name[reading.language])) + ",?"


def _names(party: PartyFacts, language: str) -> Iterator[str]:
    yield from (name for name in (party.short_name[language], party.formal_name[language]) if name)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
