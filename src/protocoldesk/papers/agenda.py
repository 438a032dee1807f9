"""The agenda: when, where, under whose chair, and the items with their leads and their time."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.papers.look import Look
from protocoldesk.papers.parts import (
    Align,
    Column,
    Facts,
    Kind,
    Line,
    Paper,
    Part,
    Row,
    Table,
    Title,
    said,
)
from protocoldesk.protocol import dates, ordinals
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts
from protocoldesk.protocol.forms import city


def compose(consultation: ConsultationFacts, look: Look, *, internal: bool = False) -> Paper:
    """The agenda as both sides see it; `internal` keeps the items that stand on our copy only.

    Marked items never come in: they are nobody's but ours, and this paper has no marking.
    """
    items = [item for item in consultation.agenda if not item.marking and (internal or not item.internal)]
    title = ordinals.named(consultation.meeting, consultation.mechanism, look.phrases)
    parts: list[Part] = [
        look.letterhead(),
        Kind(look.phrases.phrase("paper.titles.agenda")),
        Title(title),
        Facts(tuple(facts(consultation, look))),
        Table(_columns(look), tuple(_rows(items, look))),
    ]
    return Paper(
        "agenda",
        look.language,
        title,
        tuple(parts),
        author=look.author,
        dated=consultation.meeting.dates.first,
        page_words=look.phrases.phrase("paper.page"),
        running_head=title,
        names=tuple(named.name.best(look.language, "en") for named in consultation.people()),
    )


def facts(consultation: ConsultationFacts, look: Look) -> Iterator[tuple[str, Line]]:
    """Date, place and co-chairs, with their labels; what is not known is left out."""
    meeting, phrases = consultation.meeting, look.phrases
    venue = consultation.venue.best(look.language, "en")
    place = ", ".join(part for part in (venue, city(meeting, phrases)) if part)
    chairs = [address(head, Form.LIST, phrases) for side in consultation.delegations for head in side.heads]
    rows = {
        "date": dates.printed(meeting.dates, phrases),
        "place": place,
        "chairs": phrases.items(chairs),
    }
    for key, words in rows.items():
        if words:
            yield phrases.phrase(f"agenda.{key}"), said(words)


def _columns(look: Look) -> tuple[Column, ...]:
    phrases = look.phrases
    return (
        Column(phrases.phrase("agenda.number"), 0.08, Align.RIGHT),
        Column(phrases.phrase("agenda.item"), 0.5),
        Column(phrases.phrase("agenda.lead"), 0.28),
        Column(phrases.phrase("agenda.minutes"), 0.14, Align.RIGHT),
    )


def _rows(items: list[ItemFacts], look: Look) -> Iterator[Row]:
    numbers: list[int] = []
    for item in items:
        words = item.title.best(look.language, "en")
        if item.heading:
            yield Row((said(words, bold=True),), band=True)
            continue
        numbers = [*numbers, *([0] * (item.level + 1 - len(numbers)))][: item.level + 1]
        numbers[item.level] += 1
        number = ".".join(look.phrases.digits(str(one)) for one in numbers if one)
        leads = "\n".join(address(lead, Form.LIST, look.phrases) for lead in item.leads)
        yield Row((said(number), said(words), said(leads), said(_minutes(item.minutes, look))))
    total = sum(item.minutes for item in items)
    if total:
        yield Row(
            (
                said(""),
                said(look.phrases.phrase("agenda.total"), bold=True),
                said(""),
                said(_minutes(total, look), bold=True),
            )
        )


def _minutes(minutes: int, look: Look) -> str:
    return look.phrases.say("agenda.minutes_cell", minutes=minutes) if minutes else ""
