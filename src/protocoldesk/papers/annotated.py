"""The annotated agenda: our own copy, with who proposed what, their wording, remarks and briefs."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from protocoldesk.papers import agenda, clock
from protocoldesk.papers.look import Look, of_session, ours, titled
from protocoldesk.papers.parts import (
    Align,
    Column,
    Facts,
    Heading,
    Item,
    Kind,
    Line,
    Paper,
    Paragraph,
    Part,
    Row,
    Sheet,
    Table,
    Title,
    Words,
    said,
)
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.agenda import numbered, timing
from protocoldesk.protocol.facts import ItemFacts
from protocoldesk.protocol.negotiation import NegotiationFacts
from protocoldesk.records.values.words import ItemState


def compose(facts: NegotiationFacts, look: Look) -> Paper:
    """Every item, declined and internal ones too; it bears the highest marking of what is in it."""
    whole, phrases, title = facts.consultation, look.phrases, titled(facts.consultation, look)
    parts: list[Part] = [
        Kind(phrases.phrase("paper.titles.annotated")),
        Title(title),
        Facts(tuple(agenda.facts(whole, look))),
        Paragraph(said(" ".join(_standing(facts, look))), indented=False),
    ]
    if whole.agenda:
        parts.append(_table(facts, look))
    else:
        parts.append(Paragraph(said(phrases.phrase("agenda.none")), indented=False))
    if facts.waiting:
        parts.append(Heading(phrases.phrase("annotated.waiting"), 2))
        parts += [Item(said(one.best(look.language, "en"))) for one in facts.waiting]
    return of_session(
        "annotated", parts, whole, look, sheet=Sheet.LANDSCAPE, marking=ours(look, facts.marking)
    )


def _standing(facts: NegotiationFacts, look: Look) -> Iterator[str]:
    """What was sent and agreed, and whether the time is there."""
    phrases = look.phrases
    agreed, sent = clock.day(facts.agreed_on, phrases), clock.day(facts.sent_on, phrases)
    by = clock.day(facts.by, phrases)
    if agreed:
        key = "annotated.changed" if facts.changed else "annotated.agreed"
        lines = [phrases.say(key, date=agreed, number=facts.number)]
    elif facts.number:
        lines = [phrases.say("annotated.sent", date=sent, number=facts.number)]
    else:
        lines = [phrases.phrase("annotated.unsent")]
    if by and (facts.changed or not agreed):
        lines.append(phrases.say("annotated.by", date=by))
    elif facts.by and facts.agreed_on and facts.agreed_on > facts.by:
        lines.append(phrases.say("annotated.late", days=(facts.agreed_on - facts.by).days))
    yield from lines
    yield from _time(facts, look)


def _time(facts: NegotiationFacts, look: Look) -> Iterator[str]:
    found = timing(facts.consultation)
    if found.speaking is not None and found.planned:
        key = "annotated.over" if found.over else "annotated.time"
        values = {"planned": found.planned, "speaking": found.speaking, "over": found.over}
        yield look.phrases.say(key, **values)
    if found.consecutive and found.sitting:
        yield look.phrases.say("annotated.consecutive", sitting=found.sitting)


def _table(facts: NegotiationFacts, look: Look) -> Table:
    phrases = look.phrases
    columns = (
        Column(phrases.phrase("agenda.number"), 0.06, Align.RIGHT),
        Column(phrases.phrase("agenda.item"), 0.38),
        Column(phrases.phrase("agenda.lead"), 0.25),
        Column(phrases.phrase("agenda.minutes"), 0.08, Align.RIGHT),
        Column(phrases.phrase("annotated.state"), 0.14),
        Column(phrases.phrase("annotated.brief"), 0.09),
    )
    numbers = dict(numbered(facts.consultation.agenda))
    return Table(columns, tuple(_row(one, numbers[one.id], facts, look) for one in facts.consultation.agenda))


def _row(item: ItemFacts, number: str, facts: NegotiationFacts, look: Look) -> Row:
    phrases = look.phrases
    if item.heading:
        return Row((said(item.title.best(look.language, "en"), bold=True),), band=True)
    minutes = phrases.say("agenda.minutes_cell", minutes=item.minutes) if item.minutes else ""
    return Row(
        (
            said(phrases.digits(number)),
            _words(item, look),
            said("\n".join(address(lead, Form.LIST, phrases) for lead in item.leads)),
            said(minutes),
            said("\n".join(_state(item, facts, look))),
            said(_brief(item.id, facts, look)),
        )
    )


def _words(item: ItemFacts, look: Look) -> Line:
    """Our title, then their wording and the remark, each on lines of its own."""
    phrases = look.phrases
    line: Line = (Words(item.title.best(look.language, "en"), bold=True),)
    theirs = item.their_title.best(look.language, "en")
    if theirs:
        line += (Words("\n" + phrases.say("annotated.theirs", words=theirs)),)
    remark = item.remark.text(look.language) or item.remark.text("en")
    if remark:
        line += (Words("\n" + phrases.say("annotated.remark", words=remark), italic=True),)
    return line


def _state(item: ItemFacts, facts: NegotiationFacts, look: Look) -> Iterator[str]:
    phrases = look.phrases
    sides = {side.id: side.party for side in facts.consultation.delegations}
    by = sides.get(item.proposed_by_id) if item.proposed_by_id else None
    if by is None or item.state is not ItemState.PROPOSED:
        yield phrases.phrase(f"annotated.states.{item.state.value}")
    if by is not None:
        yield phrases.say("annotated.proposed", party=by.short_name.best(look.language, "en"))
    if item.internal:
        yield phrases.phrase("agenda.internal")


def _brief(item_id: UUID, facts: NegotiationFacts, look: Look) -> str:
    status = facts.briefs.get(item_id)
    return look.phrases.phrase(f"annotated.briefs.{status.value if status else 'none'}")
