"""The list of delegations: each side's people, in the order that it notified."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from protocoldesk.papers import agenda
from protocoldesk.papers.cards import sides
from protocoldesk.papers.look import Look, delegation_of, of_session, titled, unbroken
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
    Sheet,
    Table,
    Title,
    said,
)
from protocoldesk.protocol.address import Form, address, role, title_line
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, Named, PartyFacts
from protocoldesk.protocol.tongues import tongues
from protocoldesk.records.errors import Refusal

USUAL = ("number", "name", "title", "role")
"""The columns of a list for which none were chosen."""
WIDE = 5
"""A list of more columns lies on its side."""


def compose(
    consultation: ConsultationFacts,
    look: Look,
    *,
    columns: Sequence[str] = USUAL,
    first: str = "",
    side: str = "",
) -> Paper:
    """Both lists, never re-sorted; who is marked or not to be listed is left out.

    `columns` are names of COLUMNS in the order wanted; `first` and `side` as papers.cards.sides.
    """
    _check(columns)
    title = titled(consultation, look)
    parts: list[Part] = [
        look.letterhead(),
        Kind(look.phrases.phrase("paper.titles.delegations")),
        Title(title),
        Facts(tuple(agenda.facts(consultation, look, chairs=False))),
    ]
    for one in sides(consultation, first, side):
        parts += _side(one, look, columns)
    return of_session(
        "delegations",
        parts,
        consultation,
        look,
        sheet=Sheet.LANDSCAPE if len(columns) > WIDE else Sheet.PORTRAIT,
        names=(*unbroken(consultation, look), *_written(consultation)),
    )


def _written(consultation: ConsultationFacts) -> Iterator[str]:
    """Names in every script: none is divided in whichever column it stands."""
    for side in consultation.delegations:
        yield from (name for one in side.delegates for name in one.name.values() if name)


def listed(side: DelegationFacts) -> tuple[Named, ...]:
    """Those who stand on printed lists, in the notified order."""
    return tuple(named for named in side.delegates if named.listed)


def _check(columns: Sequence[str]) -> None:
    unknown = next((name for name in columns if name not in COLUMNS), "" if columns else "-")
    if unknown:
        names = ", ".join(COLUMNS)
        raise Refusal("There is no column '{name}'; there are: {names}.", name=unknown, names=names)


def _side(side: DelegationFacts, look: Look, columns: Sequence[str]) -> Iterator[Part]:
    phrases = look.phrases
    yield Heading(delegation_of(side.party, look), 2)
    people = listed(side)
    if not people:
        yield Paragraph(said(phrases.phrase("delegations.none")), indented=False)
        return
    chosen = [COLUMNS[name] for name in columns]
    heads = tuple(
        Column(phrases.phrase(f"delegations.{name}"), of.share, of.align)
        for name, of in zip(columns, chosen, strict=True)
    )
    apart = "institution" in columns
    rows = [
        Row(tuple(said(of.says(_Place(number, named, look, apart, side.party))) for of in chosen))
        for number, named in enumerate(people, 1)
    ]
    yield Table(heads, tuple(rows))
    if side.notified_by:
        yield Paragraph(
            said(phrases.say("delegations.notified", letter=side.notified_by), italic=True), indented=False
        )


class _Place(NamedTuple):
    """Somebody in his place on a list; `apart`: the institution has a column of its own."""

    number: int
    named: Named
    look: Look
    apart: bool
    party: PartyFacts


class _Column(NamedTuple):
    """A column that can be chosen."""

    share: float
    says: Callable[[_Place], str]
    align: Align = Align.LEFT


def _number(place: _Place) -> str:
    return place.look.phrases.digits(str(place.named.place or place.number))


def _name(place: _Place) -> str:
    phrases, named = place.look.phrases, place.named
    name = address(named, Form.LIST, phrases)
    return phrases.say("delegations.people", name=name, people=named.people) if named.people > 1 else name


def _khmer(place: _Place) -> str:
    """As named in Khmer; nothing, where no Khmer name is recorded."""
    khmer = place.look.spoken.get("km")
    return address(place.named, Form.LIST, khmer) if khmer and place.named.name["km"] else ""


def _latin(place: _Place) -> str:
    named, look = place.named, place.look
    tags = (*((look.language,) if look.language != "km" else ()), "en", "fr", *look.spoken)
    tag = next((tag for tag in tags if tag != "km" and named.name[tag] and tag in look.spoken), "")
    return address(named, Form.LIST, look.spoken[tag]) if tag else ""


def _title(place: _Place) -> str:
    if place.apart:
        return place.named.title.best(place.look.language, "en")
    return title_line(place.named, place.look.phrases)


def _institution(place: _Place) -> str:
    """Without the state: it stands in the heading above."""
    of = place.named.institution
    return of.name.best(place.look.language, "en") if of else ""


def _role(place: _Place) -> str:
    return role(place.named, place.party, place.look.phrases)


def _languages(place: _Place) -> str:
    person = place.named.person
    return tongues(person.languages, place.look.phrases) if person else ""


COLUMNS: dict[str, _Column] = {
    "number": _Column(0.08, _number, Align.RIGHT),
    "name": _Column(0.37, _name),
    "khmer": _Column(0.26, _khmer),
    "latin": _Column(0.28, _latin),
    "title": _Column(0.42, _title),
    "institution": _Column(0.36, _institution),
    "role": _Column(0.2, _role),
    "languages": _Column(0.18, _languages),
}
"""The columns that a list can have."""
