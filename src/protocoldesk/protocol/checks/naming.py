"""Naming: where a text names the mechanism or one of its sessions, by which name and which number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from protocoldesk.protocol.checks.reading import Piece, Reading, Span, finder, folded, is_khmer, overlaps
from protocoldesk.protocol.ordinals import FoundOrdinal, find_ordinals
from protocoldesk.records.values.text import Text

_TOKEN = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_SMALL = frozenset({"of", "the", "on", "for", "de", "des", "du", "la", "le", "les"})
_NOUNS = frozenset({"session", "round", "meeting", "sessions", "rounds", "meetings"})
_OURS = r"(?:the|these|this|our)\s+(?:bilateral\s+)?(?:consultation|mechanism|talks)"
NOT_OF_OTHERS = rf"(?!\s+(?:of|between)\b(?!\s+{_OURS}))"
"""A session that is said to be of something else than this mechanism is none of it: a pattern."""
_STRANGE = 4
"""How many words that are not the mechanism's may stand between an ordinal and its noun."""
_KHMER_MEETINGS = ("កិច្ចប្រជុំ", "សម័យប្រជុំ", "កិច្ច", "ការ")
_KHMER_BACK, _KHMER_ALIKE = 80, 8
"""Khmer: how many characters before an ordinal are looked at, and how many at its start tell a name."""


@dataclass(frozen=True)
class Naming:
    """One place where the text names the mechanism (`name`, as printed, without ordinal) or a session of it.

    `certain`: it is surely one of this mechanism, not of another body. `name` is empty where only the noun
    stands ("the first session").
    """

    piece: Piece
    span: Span
    name: str
    name_span: Span
    approved: bool
    number: int | None = None
    ordinal_span: Span = (0, 0)
    certain: bool = True


def names(reading: Reading) -> tuple[str, ...]:
    """The names that are approved in the edition's language, the mechanism's own first, without ordinals."""
    mechanism = reading.consultation.mechanism
    texts: tuple[Text, ...] = (mechanism.name, *mechanism.variants, reading.consultation.meeting.title)
    found = [text[reading.language] for text in texts]
    if not found[0]:
        found[0] = mechanism.name.best(reading.language, "en")
    bare = (_without_ordinals(name, reading) for name in found)
    return tuple(dict.fromkeys(name for name in bare if name))


def namings(reading: Reading) -> list[Naming]:
    """Every naming, in the order of the text."""
    return [one for piece in reading.pieces for one in sorted(_in(reading, piece), key=lambda one: one.span)]


def _in(reading: Reading, piece: Piece) -> Iterator[Naming]:
    approved = names(reading)
    ordinals = find_ordinals(piece.said, reading.phrases)
    taken: list[Span] = []
    for name in sorted(approved, key=len, reverse=True):
        for span in piece.find(name):
            if not overlaps(span, taken):
                taken.append(span)
                yield _numbered(Naming(piece, span, folded(name), span, approved=True), ordinals)
    others = (
        _khmer(reading, piece, ordinals) if reading.language == "km" else _latin(reading, piece, ordinals)
    )
    for one in others:
        if not overlaps(one.name_span, taken):
            taken.append(one.name_span)
            yield one
    yield from (one for one in _sessions(reading, piece, ordinals) if not overlaps(one.span, taken))


def _numbered(one: Naming, ordinals: list[FoundOrdinal]) -> Naming:
    """With the ordinal that stands with the name: before it, also over "Session of the"; in Khmer behind."""
    start, end = one.span
    for found in ordinals:
        between = (
            one.piece.said[found.end : start] if found.end <= start else one.piece.said[end : found.start]
        )
        joined = r"\s*" if found.start >= end else r"\s+(?:[\w-]+\s+of\s+(?:the\s+)?)?"
        if found.start >= end and not is_khmer(one.name):
            continue
        if re.fullmatch(joined, between):
            span = min(start, found.start), max(end, found.end)
            return Naming(
                one.piece, span, one.name, one.name_span, one.approved, found.number, (found.start, found.end)
            )
    return one


# Latin letters


def _latin(reading: Reading, piece: Piece, ordinals: list[FoundOrdinal]) -> Iterator[Naming]:
    """Words of the name in a row, its noun among them, with or without an ordinal before them."""
    name = names(reading)[:1]
    noun = _noun(name[0]) if name else ""
    for match in finder(noun).finditer(piece.said) if noun else ():
        start = _row_start(reading, piece, match.start(), ordinals)
        end = _row_end(reading, piece, match.end())
        before = [one for one in ordinals if one.start >= start and one.end <= match.start()]
        row = (before[0].end if before else start), end
        naming = _row(reading, piece, row, before[0] if before else None)
        if naming:
            yield naming


def _row(reading: Reading, piece: Piece, row: Span, found: FoundOrdinal | None) -> Naming | None:
    tokens = [
        match.span()
        for match in _TOKEN.finditer(piece.said, *row)
        if not (match.start() == row[0] and match[0].lower() in _SMALL)
    ]
    while tokens and piece.said[slice(*tokens[0])].lower() in _SMALL:
        tokens = tokens[1:]
    if not tokens or (found is None and len(tokens) < 2):
        return None
    span = tokens[0][0], row[1]
    said = " ".join(piece.said[slice(*span)].split())
    if _is_other(reading, _word_before(piece, span[0]) + said):
        return None
    whole = (found.start if found else span[0]), span[1]
    number, at = (found.number, (found.start, found.end)) if found else (None, (0, 0))
    approved = len(tokens) == 1 or _without_session(said) in {folded(name) for name in names(reading)}
    return Naming(piece, whole, "" if len(tokens) == 1 else said, span, approved, number, at)


def _word_before(piece: Piece, at: int) -> str:
    """The word right before, with a space; "" where there is none."""
    match = re.search(r"[^\W_][\w'-]*\s+$", piece.said[:at])
    return match[0] if match else ""


def _row_start(reading: Reading, piece: Piece, at: int, ordinals: list[FoundOrdinal]) -> int:
    """Where the row of words begins that ends in the mechanism's noun."""
    known, strange, start = _vocabulary(reading), 0, at
    tokens = list(_TOKEN.finditer(piece.said, 0, at))
    after = at
    for match in reversed(tokens):
        if piece.said[match.end() : after].strip():
            break
        if any(one.start <= match.start() < one.end for one in ordinals):
            return next(one.start for one in ordinals if one.start <= match.start() < one.end)
        word, after = match[0], match.start()
        if _is_known(word, known):
            start = match.start() if not strange and word.lower() not in _SMALL else start
        elif word[0].isupper() and strange < _STRANGE:
            strange += 1
        else:
            break
    return start


def _row_end(reading: Reading, piece: Piece, at: int) -> int:
    """Where it ends: words of the name may follow the noun ("Consultations on Trade")."""
    name = names(reading)[0]
    behind = [folded(word) for word in name.split()][folded(name).split().index(_noun(name)) + 1 :]
    end = at
    for match in _TOKEN.finditer(piece.said, at):
        if piece.said[end : match.start()].strip() or match[0] not in behind:
            break
        end = match.end()
    return end


def _is_known(word: str, known: frozenset[str]) -> bool:
    if word.lower() in _SMALL or (word[0].isupper() and word.lower() in _NOUNS):
        return True
    return word[0].isupper() and (word in known or all(part in known for part in word.split("-")))


def _vocabulary(reading: Reading) -> frozenset[str]:
    words = {word for name in names(reading) for word in folded(name).split()}
    nouns = {word.capitalize() for word in reading.consultation.mechanism.noun[reading.language].split()}
    return frozenset(words | nouns | {part for word in words for part in word.split("-")})


def _is_other(reading: Reading, said: str) -> bool:
    """Whether the words name another mechanism: they have a country that is not in ours."""
    own = " ".join(names(reading))
    parties = (*reading.consultation.parties, *(side.party for side in reading.consultation.delegations))
    for party in parties:
        called = {party.short_name[reading.language], party.adjective[reading.language]} - {""}
        if any(finder(word).search(said) for word in called) and not any(word in own for word in called):
            return True
    ours = _vocabulary(reading)
    pairs = (word for word in said.split() if "-" in word and word[0].isupper())
    return any(part[0].isupper() and part not in ours for pair in pairs for part in pair.split("-") if part)


@lru_cache(maxsize=256)
def _noun(name: str) -> str:
    """The noun of a name: its last word, or the last before a preposition; in French the first word."""
    words = folded(name).split()
    if words and words[0].lower() in {"consultations", "commission", "dialogue", "comité"} and len(words) > 1:
        return words[0]
    small = next((index for index, word in enumerate(words) if index and word.lower() in _SMALL), len(words))
    return words[small - 1] if words else ""


def _without_session(said: str) -> str:
    """ "Session of the X" names X."""
    return re.sub(r"^(?:\w+\s+)of\s+(?:the\s+)?", "", said)


def _without_ordinals(name: str, reading: Reading) -> str:
    name = folded(name)
    for found in reversed(find_ordinals(name, reading.phrases)):
        name = f"{name[: found.start]} {name[found.end :]}"
    return " ".join(name.split())


# Khmer


def _khmer(reading: Reading, piece: Piece, ordinals: list[FoundOrdinal]) -> Iterator[Naming]:
    """Before an ordinal, what begins as a name of the mechanism does, whatever noun of meeting leads it."""
    for found in ordinals:
        floor = max(piece.sentence(found.start)[0], found.start - _KHMER_BACK)
        window = piece.said[floor : found.start].rstrip()
        start = max((_beginning(window, name) for name in names(reading)), default=-1)
        said = window[start:] if start >= 0 else ""
        if said and not _is_other(reading, said) and not _has_other_pair(reading, said):
            span = floor + start, floor + len(window)
            at = found.start, found.end
            yield Naming(piece, (span[0], found.end), said, span, False, found.number, at)


def _beginning(window: str, name: str) -> int:
    """Where in the window something begins as the name does; -1 where nothing does."""
    core = name[len(_meeting(name)) :][:_KHMER_ALIKE]
    at = window.rfind(core) if len(core) == _KHMER_ALIKE else -1
    if at < 0:
        return -1
    lead = next((noun for noun in _KHMER_MEETINGS if window[:at].endswith(noun)), "")
    return at - len(lead)


def _meeting(name: str) -> str:
    """The noun of meeting that a name begins with: it is common to all of them."""
    return next((noun for noun in _KHMER_MEETINGS if name.startswith(noun)), "")


def _has_other_pair(reading: Reading, said: str) -> bool:
    """Whether two countries are joined in it that are not so in the mechanism's names."""
    return any(part and part not in " ".join(names(reading)) for part in said.split("-")[1:])


# Sessions by their noun


def _sessions(reading: Reading, piece: Piece, ordinals: list[FoundOrdinal]) -> Iterator[Naming]:
    """ "the first session", កិច្ចប្រជុំលើកទី១; certain only where no other body can be meant."""
    noun = reading.consultation.mechanism.noun[reading.language] or reading.phrases.phrase("ordinals.noun")
    for found in ordinals:
        span = _behind(piece, found, noun) if reading.language != "km" else _in_front(piece, found, noun)
        if span:
            yield Naming(
                piece,
                span,
                "",
                span,
                approved=True,
                number=found.number,
                ordinal_span=(found.start, found.end),
                certain=False,
            )


def _behind(piece: Piece, found: FoundOrdinal, noun: str) -> Span | None:
    after = piece.said[found.end :]
    match = re.match(
        rf"\s+(?:{re.escape(folded(noun))}|meeting|round|consultations)(?!\w){NOT_OF_OTHERS}",
        after,
        re.IGNORECASE,
    )
    return (found.start, found.end + match.end()) if match else None


def _in_front(piece: Piece, found: FoundOrdinal, noun: str) -> Span | None:
    before = piece.said[: found.start].rstrip()
    return (len(before) - len(noun), found.end) if before.endswith(noun) else None
