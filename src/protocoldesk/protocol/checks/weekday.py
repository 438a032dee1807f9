"""Weekday: a date is one that the calendar has, and falls on the weekday that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from protocoldesk.protocol import dates
from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.reading import Piece, Reading, Span

RULE = Rule("weekday", 36, "The calendar decides on which weekday a date falls (Gregorian, ISO 8601).")
NO_DAY = Rule("no-such-day", 36, "The calendar has no such day (Gregorian, ISO 8601).")


def check(reading: Reading) -> Iterator[Finding]:
    """The weekday before a date, or behind it in brackets, against the Gregorian calendar (ISO 8601)."""
    for piece in reading.pieces:
        for found in dates.find_dates(piece.said, reading.phrases):
            if found.when.first is None:
                yield _no_day(piece, (found.start, found.end))
            else:
                yield from _weekday(reading, piece, found, found.when.first)


def _no_day(piece: Piece, span: Span) -> Finding:
    words = piece.words(span)
    return NO_DAY.found(
        "There is no {date} in the calendar.", at=piece.place(span), facts=(words,), date=words
    )


def _weekday(reading: Reading, piece: Piece, found: dates.FoundDate, day: date) -> Iterator[Finding]:
    span = _where(reading, piece, found)
    right = dates.weekday(day, reading.phrases)
    if span is None or piece.said[slice(*span)].casefold() == right.casefold():
        return
    words = piece.words(span)
    yield RULE.found(
        "{date} is a {right}, not a {printed}.",
        at=piece.place(span),
        facts=(day, words),
        fix=(words, right),
        date=piece.words((found.start, found.end)),
        right=right,
        printed=words,
    )


def _where(reading: Reading, piece: Piece, found: dates.FoundDate) -> Span | None:
    """Where the weekday of a date stands; None where none does."""
    names = sorted(map(re.escape, reading.phrases.table("weekdays").values()), key=len, reverse=True)
    either = "|".join(names)
    if found.weekday is None:
        behind = re.compile(rf"\s*\(({either})\)", re.IGNORECASE).match(piece.said, found.end)
        return behind.span(1) if behind else None
    before = list(re.finditer(either, piece.said[: found.start], re.IGNORECASE))
    return before[-1].span() if before else None
