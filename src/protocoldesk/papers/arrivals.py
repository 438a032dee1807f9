"""The list of arrivals and departures: who comes when, who greets him, where he sleeps, what he needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from protocoldesk.papers import clock
from protocoldesk.papers.look import Look, of_session, ours, titled
from protocoldesk.papers.parts import (
    Column,
    Heading,
    Kind,
    Paper,
    Paragraph,
    Part,
    Row,
    Sheet,
    Table,
    Title,
    said,
)
from protocoldesk.protocol import dates
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.travel import AccessFacts, JourneyFacts, StayFacts, TravelFacts
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Travel

Cells = Sequence[tuple[str, float, Callable[[Any], str]]]
"""Key of the heading, part of the width, and what the column says of a line."""


def compose(facts: TravelFacts, look: Look) -> Paper:
    """Arrivals, departures, hotels and access, each a table; what is not recorded has none."""
    whole, phrases, title = facts.consultation, look.phrases, titled(facts.consultation, look)
    parts: list[Part] = [Kind(phrases.phrase("paper.titles.arrivals")), Title(title)]
    for way in Travel:
        parts += _table(
            way.value, [one for one in facts.journeys if one.way is way], _journey(way, look), look
        )
    parts += _table("stays", facts.stays, _stay(look), look)
    parts += _table("access", facts.accesses, _access(look), look)
    if len(parts) == 2:
        parts.append(Paragraph(said(phrases.phrase("arrivals.none")), indented=False))
    return of_session(
        "arrivals", parts, whole, look, sheet=Sheet.LANDSCAPE, marking=ours(look, facts.marking)
    )


def _table(heading: str, rows: Sequence[Any], cells: Cells, look: Look) -> Iterator[Part]:
    """A table under its heading; columns in which nothing stands are left out, but for the name."""
    if not rows:
        return
    yield Heading(look.phrases.phrase(f"arrivals.{heading}"), 2)
    used = [cell for cell in cells if any(cell[2](row) for row in rows)]
    columns = tuple(Column(look.phrases.phrase(f"arrivals.{key}"), share) for key, share, _ in used)
    yield Table(columns, tuple(Row(tuple(said(says(row)) for _, _, says in used)) for row in rows))


def _journey(way: Travel, look: Look) -> Cells:
    phrases = look.phrases

    def when(one: JourneyFacts) -> str:
        day = clock.day(clock.day_of(one.at, one.zone), phrases)
        return ", ".join(filter(None, (day, clock.hour(one.at, one.zone, phrases))))

    def greeter(one: JourneyFacts) -> str:
        return _name(one.greeter, look) if one.greeter else one.greeter_name

    def car(one: JourneyFacts) -> str:
        return phrases.digits(str(one.car)) if one.car else ""

    return (
        ("when", 0.22, when),
        ("name", 0.26, lambda one: _name(one.named, look)),
        ("by", 0.1, lambda one: one.carrier),
        ("at", 0.22, lambda one: one.port),
        ("greeter" if way is Travel.ARRIVAL else "farewell", 0.22, greeter),
        ("car", 0.07, car),
    )


def _stay(look: Look) -> Cells:
    phrases = look.phrases

    def nights(one: StayFacts) -> str:
        first, last = one.first_night, one.last_day
        if first and last and first < last:
            return dates.printed(When.span(first, last), phrases)
        return clock.day(first or last, phrases)

    return (
        ("name", 0.26, lambda one: _name(one.named, look)),
        ("hotel", 0.2, lambda one: one.hotel),
        ("room", 0.09, lambda one: one.room),
        ("nights", 0.27, nights),
        ("paid", 0.15, lambda one: one.paid_by),
        ("booking", 0.14, lambda one: one.booking),
    )


def _access(look: Look) -> Cells:
    def asked(one: AccessFacts) -> str:
        return clock.day(one.asked_on, look.phrases)

    def granted(one: AccessFacts) -> str:
        return clock.day(one.granted_on, look.phrases)

    return (
        ("name", 0.26, lambda one: _name(one.named, look)),
        ("need", 0.34, lambda one: one.need),
        ("asked", 0.2, asked),
        ("granted", 0.2, granted),
    )


def _name(named: Named, look: Look) -> str:
    return address(named, Form.LIST, look.phrases)
