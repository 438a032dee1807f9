"""Mechanism: a text calls the series by one name, and its sessions by their right numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from protocoldesk.protocol import dates
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.naming import Naming, names, namings
from protocoldesk.protocol.checks.reading import Reading
from protocoldesk.protocol.facts import ReleaseFacts
from protocoldesk.protocol.ordinals import ordinal
from protocoldesk.records.values.words import PassageKind

NAMED = Rule(
    "mechanism-named",
    14,
    "Two names for one mechanism read like two mechanisms; approved variants are accepted.",
)
ORDINAL = Rule(
    "ordinal", 15, "A session keeps the number that the sides agreed; the text says the one that is recorded."
)
RECORD = Rule(
    "ordinal-record",
    15,
    "Sessions of a mechanism are numbered in their order, without gaps.",
)


def check(reading: Reading) -> Iterator[Finding]:
    """Each name in the text that is neither the mechanism's own nor approved (domain notes 1.1, 7)."""
    said = [one for one in namings(reading) if one.name]
    count = Counter(one.name for one in said)
    listed = ", ".join(f"'{name}' ({times})" for name, times in count.items())
    approved = names(reading)
    told: set[str] = set()
    for one in said:
        if not one.approved and one.name not in told:
            told.add(one.name)
            yield _named(one, listed, len(count), approved)


def check_ordinals(reading: Reading) -> Iterator[Finding]:
    """Numbers of sessions in the text against the records (domain notes 7, rule 15)."""
    number = reading.consultation.meeting.number
    if number is None:
        return
    first = True
    for one in namings(reading):
        if one.number is None or not one.certain:
            continue
        opening = one.piece.passage.kind is PassageKind.FACTS or (first and not one.piece.is_title)
        first = first and one.piece.is_title
        if not _fits(reading, one, number, strictly=one.piece.is_title or opening):
            yield _misnumbered(reading, one, number)


def check_record(release: ReleaseFacts) -> Iterator[Finding]:
    """The number of this session against those that were held before (domain notes 7, rule 15).

    An archive that knows none of them says nothing: it may have begun after them.
    """
    meeting, before = release.consultation.meeting, release.consultation.sessions_before
    if meeting.number is None or before == 0 or before + 1 == meeting.number:
        return
    yield RECORD.found(
        "This is recorded as session {number}; sessions held before it: {before}.",
        at=Place("consultation/number"),
        facts=(meeting.number, before),
        number=meeting.number,
        before=before,
    )


def _named(one: Naming, listed: str, count: int, approved: tuple[str, ...]) -> Finding:
    template = "The mechanism is called '{name}' here; its name is '{right}'."
    if count > 1:
        template = "The mechanism is called '{name}' here; the text has {count} names for it: {listed}."
    right = approved[0] if approved else ""
    return NAMED.found(
        template,
        at=one.piece.place(one.name_span),
        facts=(one.name, *approved),
        fix=(one.piece.words(one.name_span), right) if right else None,
        name=one.name,
        right=right,
        count=count,
        listed=listed,
    )


def _fits(reading: Reading, one: Naming, number: int, *, strictly: bool) -> bool:
    """Whether the number can be meant: this session's; in running text one before it, or the next one."""
    if strictly or one.number is None:
        return one.number == number or _looks_back(one)
    return one.number <= number or (one.number == number + 1 and not _is_past(reading, one))


def _looks_back(one: Naming) -> bool:
    """Whether the sentence has named another session before: "following the first"."""
    start = one.piece.sentence(one.span[0])[0]
    before = one.piece.said[start : one.span[0]]
    return re.search(r"\b(?:previous|last|since|following|after)\b|មុន", before, re.IGNORECASE) is not None


def _is_past(reading: Reading, one: Naming) -> bool:
    """Whether its sentence has a date that is not after this session: the next one is not meant."""
    held = reading.consultation.meeting.dates.end
    sentence = one.piece.said[slice(*one.piece.sentence(one.span[0]))]
    found = dates.find_dates(sentence, reading.phrases)
    return held is not None and any(date.when.first and date.when.first <= held for date in found)


def _misnumbered(reading: Reading, one: Naming, number: int) -> Finding:
    words = one.piece.words(one.ordinal_span)
    style = reading.consultation.mechanism.ordinal_style
    right = ordinal(number, style, reading.phrases, title=words[:1].isupper())
    return ORDINAL.found(
        "'{printed}' is not the number of this session, which is {right}.",
        at=one.piece.place(one.ordinal_span),
        facts=(one.number, number, one.name),
        fix=(words, right),
        printed=words,
        right=right,
    )
