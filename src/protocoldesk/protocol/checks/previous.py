"""Previous: what a text recalls of the session before is what the record has of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from protocoldesk.protocol import dates
from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.naming import NOT_OF_OTHERS, namings
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, finder
from protocoldesk.protocol.facts import MeetingFacts
from protocoldesk.records.values.when import When, WhenKind

DATE = Rule(
    "previous-date",
    16,
    "What is recalled of an earlier session is what its own record has.",
)
CITY = Rule("previous-city", 16, DATE.why)

_NEAR = 110
"""How far behind the mention its date and city are looked for, in characters."""
_SAID_BEFORE = re.compile(
    r"\b(?:previous|last|preceding|earlier)\s+(?:session|meeting|round|consultations)\b"
    rf"{NOT_OF_OTHERS}|កិច្ចប្រជុំមុន",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|took place|convened|hosted|organi[sz]ed|met|meeting)\s+(?:\w+\s+)?in\s+(?:the\s+)?"
    r"(?P<place>[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*)"
)
_LINKS = frozenset(
    (
        *("was", "were", "which", "that", "had", "been", "held", "took", "place", "convened", "hosted"),
        *(
            "organized",
            "organised",
            "in",
            "on",
            "by",
            "at",
            "the",
            "video",
            "conference",
            "from",
            "of",
            "this",
        ),
        *("these", "our", "bilateral", "mechanism", "consultation", "consultations", "talks", "session"),
    )
)
"""Words that join a session to its date and city; names may stand among them."""


def check(reading: Reading) -> Iterator[Finding]:
    """Date and city near a mention of the session before, against its record (domain notes 7, rule 16)."""
    previous = reading.consultation.previous
    if previous is None:
        return
    for piece in reading.pieces:
        seen: set[int] = set()
        for start, end in _mentions(reading, piece, previous):
            region = end, min(piece.sentence(start)[1], end + _NEAR)
            yield from (one for one in _date(reading, piece, region, previous) if _new(one, seen))
            yield from (one for one in _city(reading, piece, region, previous) if _new(one, seen))


def _new(finding: Finding, seen: set[int]) -> bool:
    start = finding.at.start or 0
    return start not in seen and not seen.add(start)


def _mentions(reading: Reading, piece: Piece, previous: MeetingFacts) -> list[Span]:
    """Where the session is named, by its number, or as the one before."""
    found = [match.span() for match in _SAID_BEFORE.finditer(piece.said)]
    if previous.number is not None:
        found += [
            one.span for one in namings(reading) if one.piece == piece and one.number == previous.number
        ]
    return sorted(found)


def _date(reading: Reading, piece: Piece, region: Span, previous: MeetingFacts) -> Iterator[Finding]:
    """The first date behind the mention, unless it is said of something else."""
    found = next(iter(dates.find_dates(piece.said[slice(*region)], reading.phrases)), None)
    if found is None or not previous.dates.first or _agree(found.when, previous.dates):
        return
    span = region[0] + found.start, region[0] + found.end
    if not _is_said_of(reading, piece.said[region[0] : span[0]], found.when):
        return
    right = dates.printed(previous.dates, reading.phrases)
    yield DATE.found(
        "The session before was held on another date: {right}, not {printed}.",
        at=piece.place(span),
        facts=(piece.words(span), right),
        fix=(piece.words(span), right),
        right=right,
        printed=piece.words(span),
    )


def _is_said_of(reading: Reading, between: str, when: When) -> bool:
    if reading.language != "km" and _is_link(between):
        return True
    whole = reading.consultation
    others = (whole.meeting.dates, whole.next_dates)
    return reading.language == "km" and not any(other.first and _agree(when, other) for other in others)


def _is_link(between: str) -> bool:
    words = re.findall(r"[^\s,;()]+", between)
    return all(word in _LINKS or (word[0].isupper() and word[-1].isalnum()) for word in words)


def _agree(found: When, record: When) -> bool:
    """Whether they can be the same: one is a part of the other, or a month touches the days."""
    if found.first is None or found.end is None or record.first is None or record.end is None:
        return True
    if found.kind in (WhenKind.MONTH, WhenKind.QUARTER, WhenKind.YEAR):
        return found.first <= record.end and record.first <= found.end
    inside = record.first <= found.first and found.end <= record.end
    return inside or (found.first <= record.first and record.end <= found.end)


def _city(reading: Reading, piece: Piece, region: Span, previous: MeetingFacts) -> Iterator[Finding]:
    right = previous.city.best(reading.language, "en")
    if not right:
        return
    places = _known(reading, piece, region) if reading.language == "km" else _held_in(reading, piece, region)
    for span in places:
        words = piece.words(span)
        if not finder(right).search(piece.said[slice(*region)]):
            yield CITY.found(
                "The session before was held in {right}, not in {printed}.",
                at=piece.place(span),
                facts=(words, right),
                fix=(words, right),
                right=right,
                printed=words,
            )


def _held_in(reading: Reading, piece: Piece, region: Span) -> Iterator[Span]:
    """What is said to be the place: "held in ..."; a month or a country is none that can be compared."""
    match = _HELD.search(piece.said, *region)
    if match is None or not _is_link(piece.said[region[0] : match.start()]):
        return
    words = match["place"].split()
    unlike = {*reading.phrases.table("months").values(), *_countries(reading)}
    if words[0] not in unlike and match["place"] not in unlike:
        kept = [word for word in words if word not in unlike]
        start = match.start("place")
        yield start, start + len(" ".join(kept))


def _known(reading: Reading, piece: Piece, region: Span) -> Iterator[Span]:
    """Khmer: a city of the records that stands there."""
    whole = reading.consultation
    cities = [whole.meeting.city, whole.next_city, *(side.party.capital for side in whole.delegations)]
    for name in dict.fromkeys(text[reading.language] for text in cities):
        match = finder(name).search(piece.said, *region) if name else None
        if match:
            yield match.span()
            return


def _countries(reading: Reading) -> set[str]:
    return {
        name
        for side in reading.consultation.delegations
        for text in (side.party.short_name, side.party.formal_name, side.party.adjective)
        for name in (text[reading.language], text[reading.language].partition(" ")[0])
    }
