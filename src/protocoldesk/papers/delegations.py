"""The list of delegations: each side's people, in the order that it notified."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.papers import agenda
from protocoldesk.papers.look import Look, unbroken
from protocoldesk.papers.parts import (
    Align,
    Column,
    Facts,
    Heading,
    Kind,
    Paper,
    Paragraph,
    Part,
    Row,
    Table,
    Title,
    said,
)
from protocoldesk.protocol import ordinals
from protocoldesk.protocol.address import Form, address, state, title_line
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, Named


def compose(consultation: ConsultationFacts, look: Look) -> Paper:
    """Both lists, ours first, never re-sorted; who is marked or not to be listed is left out."""
    title = ordinals.named(consultation.meeting, consultation.mechanism, look.phrases)
    parts: list[Part] = [
        look.letterhead(),
        Kind(look.phrases.phrase("paper.titles.delegations")),
        Title(title),
        Facts(tuple(agenda.facts(consultation, look, chairs=False))),
    ]
    for side in consultation.delegations:
        parts += _side(side, look)
    return Paper(
        "delegations",
        look.language,
        title,
        tuple(parts),
        author=look.author,
        dated=consultation.meeting.dates.as_printed().first,
        page_words=look.phrases.phrase("paper.page"),
        running_head=title,
        names=unbroken(consultation, look),
    )


def listed(side: DelegationFacts) -> tuple[Named, ...]:
    """Those who stand on printed lists, in the notified order."""
    return tuple(named for named in side.delegates if not named.unlisted and not named.marking)


def _side(side: DelegationFacts, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    yield Heading(phrases.say("delegations.of", state=state(side.party, phrases)), 2)
    people = listed(side)
    if not people:
        yield Paragraph(said(phrases.phrase("delegations.none")), indented=False)
        return
    columns = (
        Column(phrases.phrase("delegations.number"), 0.08, Align.RIGHT),
        Column(phrases.phrase("delegations.name"), 0.3),
        Column(phrases.phrase("delegations.title"), 0.42),
        Column(phrases.phrase("delegations.role"), 0.2),
    )
    rows = [_row(number, named, look) for number, named in enumerate(people, 1)]
    yield Table(columns, tuple(rows))
    if side.notified_by:
        yield Paragraph(
            said(phrases.say("delegations.notified", letter=side.notified_by), italic=True), indented=False
        )


def _row(number: int, named: Named, look: Look) -> Row:
    phrases = look.phrases
    name = address(named, Form.LIST, phrases)
    if named.people > 1:
        name = phrases.say("delegations.people", name=name, people=named.people)
    role = f"delegations.roles.{named.role.value}"
    return Row(
        (
            said(phrases.digits(str(named.place or number))),
            said(name),
            said(title_line(named, phrases)),
            said(phrases.phrase(role) if phrases.has(role) else ""),
        )
    )
