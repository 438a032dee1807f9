"""The agenda: when, where, under whose chair, and the items with their leads and their time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from protocoldesk.papers.guard import pass_shared
from protocoldesk.papers.look import Look, of_session, ours, titled
from protocoldesk.papers.parts import (
    Align,
    Column,
    Facts,
    Kind,
    Line,
    Paper,
    Paragraph,
    Part,
    Row,
    Table,
    Title,
    plain,
    said,
    texts,
)
from protocoldesk.protocol import dates
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.agenda import planned
from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts
from protocoldesk.protocol.forms import city
from protocoldesk.records.values.words import ItemState, Mode

Cell = Callable[[str, ItemFacts], Line]
"""What a column says of an item with that number."""


def compose(consultation: ConsultationFacts, look: Look, *, internal: bool = False) -> Paper:
    """The agenda as both sides see it; `internal` keeps the items that stand on our copy only.

    Marked items never come in, nor what stands below them: they are nobody's but ours, and this paper has no
    marking. Nor does what was declined.
    """
    items = list(_seen(consultation.agenda, internal))
    title = titled(consultation, look)
    parts: list[Part] = [
        look.letterhead(),
        Kind(look.phrases.phrase("paper.titles.agenda")),
        Title(title),
        Facts(tuple(facts(consultation, look))),
        _table(items, look) if items else Paragraph(said(look.phrases.phrase("agenda.none")), indented=False),
    ]
    if not internal:
        pass_shared(consultation.agenda, items, texts(parts))
    return of_session("agenda", parts, consultation, look, marking=ours(look) if internal else "")


def _seen(items: Iterable[ItemFacts], internal: bool) -> Iterator[ItemFacts]:
    hidden: int | None = None
    for item in items:
        if hidden is not None and item.level > hidden:
            continue
        hidden = item.level if _is_hidden(item, internal) else None
        if hidden is None:
            yield item


def _is_hidden(item: ItemFacts, internal: bool) -> bool:
    return bool(item.marking) or item.state is ItemState.DECLINED or (item.internal and not internal)


def facts(consultation: ConsultationFacts, look: Look, *, chairs: bool = True) -> Iterator[tuple[str, Line]]:
    """Date, place and, if asked for, co-chairs, with their labels; what is not known is left out."""
    meeting, phrases = consultation.meeting, look.phrases
    venue = consultation.venue.best(look.language, "en")
    named_place = ", ".join(part for part in (venue, city(meeting, phrases)) if part)
    heads = (head for side in consultation.delegations for head in side.heads if not head.marking)
    named = [address(head, Form.LIST, phrases) for head in heads] if chairs else []
    rows = {
        "date": dates.printed(meeting.dates, phrases),
        "place": _place(meeting.mode, named_place, look),
        "chairs": phrases.items(named),
    }
    for key, words in rows.items():
        if words:
            yield phrases.phrase(f"agenda.{key}"), said(words)


def _place(mode: Mode, place: str, look: Look) -> str:
    """The place of a meeting that has one; by video conference there is none."""
    if mode is Mode.VIRTUAL or (mode is Mode.HYBRID and not place):
        return look.phrases.phrase("agenda.virtual")
    return look.phrases.say("agenda.hybrid", place=place) if mode is Mode.HYBRID else place


def _table(items: list[ItemFacts], look: Look) -> Table:
    """The items; leads and times have a column where there are any."""
    phrases = look.phrases
    cells: list[tuple[Column, Cell]] = [
        (Column(phrases.phrase("agenda.number"), 0.08, Align.RIGHT), lambda number, _: said(number)),
        (
            Column(phrases.phrase("agenda.item"), 0.42),
            lambda _, item: said(item.title.best(look.language, "en")),
        ),
    ]
    if any(item.leads for item in items):
        cells.append((Column(phrases.phrase("agenda.lead"), 0.36), lambda _, item: _leads(item, look)))
    if any(item.minutes for item in items):
        times = Column(phrases.phrase("agenda.minutes"), 0.14, Align.RIGHT)
        cells.append((times, lambda _, item: said(_minutes(item.minutes, look))))
    rows = [_row(number, item, cells) for number, item in _numbered(items, look)]
    return Table(tuple(column for column, _ in cells), (*rows, *_total(items, look, len(cells))))


def _row(number: str, item: ItemFacts, cells: list[tuple[Column, Cell]]) -> Row:
    if item.heading:
        return Row((said(plain(cells[1][1](number, item)), bold=True),), band=True)
    return Row(tuple(cell(number, item) for _, cell in cells))


def _numbered(items: list[ItemFacts], look: Look) -> Iterator[tuple[str, ItemFacts]]:
    """Each item with its printed number: 1, 2, 2.1; headings have none."""
    numbers: list[int] = []
    for item in items:
        if not item.heading:
            numbers = [*numbers, *([0] * (item.level + 1 - len(numbers)))][: item.level + 1]
            numbers[item.level] += 1
        yield ".".join(look.phrases.digits(str(one)) for one in numbers if one), item


def _leads(item: ItemFacts, look: Look) -> Line:
    listed = (lead for lead in item.leads if lead.listed)
    return said("\n".join(address(lead, Form.LIST, look.phrases) for lead in listed))


def _total(items: list[ItemFacts], look: Look, width: int) -> Iterator[Row]:
    total = planned(items)
    if total:
        words = said(look.phrases.phrase("agenda.total"), bold=True)
        middle = [said("")] * (width - 3)
        yield Row((said(""), words, *middle, said(_minutes(total, look), bold=True)))


def _minutes(minutes: int, look: Look) -> str:
    return look.phrases.say("agenda.minutes_cell", minutes=minutes) if minutes else ""
