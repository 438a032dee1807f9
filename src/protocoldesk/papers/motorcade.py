"""The motorcade sheet: the cars in their order, who drives them, and who sits where."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.papers import agenda
from protocoldesk.papers.look import Look, of_session, ours, titled
from protocoldesk.papers.parts import (
    Column,
    Facts,
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
from protocoldesk.protocol.address import Form, address, state
from protocoldesk.protocol.motorcade import BY_RANK, CarFacts, MotorcadeFacts, Passenger


def compose(facts: MotorcadeFacts, look: Look) -> Paper:
    """A row a car, with who sits where in it."""
    whole, phrases, title = facts.consultation, look.phrases, titled(facts.consultation, look)
    parts: list[Part] = [
        Kind(phrases.phrase("paper.titles.motorcade")),
        Title(title),
        Facts(tuple(agenda.facts(whole, look, chairs=False))),
    ]
    if facts.cars:
        parts += [_table(facts, look), *_below(facts, look)]
    else:
        parts.append(Paragraph(said(phrases.phrase("motorcade.none")), indented=False))
    return of_session(
        "motorcade", parts, whole, look, sheet=Sheet.LANDSCAPE, marking=ours(look, facts.marking)
    )


def _table(facts: MotorcadeFacts, look: Look) -> Table:
    phrases = look.phrases
    columns = (
        Column(phrases.phrase("motorcade.number"), 0.18),
        Column(phrases.phrase("motorcade.vehicle"), 0.17),
        Column(phrases.phrase("motorcade.driver"), 0.21),
        Column(phrases.phrase("motorcade.passengers"), 0.44),
    )
    return Table(columns, tuple(_row(car, look) for car in facts.cars))


def _row(car: CarFacts, look: Look) -> Row:
    phrases = look.phrases
    number = Words(phrases.digits(str(car.number)), bold=True)
    use = Words(f"  {phrases.phrase(f'motorcade.uses.{car.use.value}')}")
    flag = phrases.say("motorcade.flag", state=state(car.flag, phrases)) if car.flag else ""
    first: Line = (number, use, *((Words(f"\n{flag}", italic=True),) if flag else ()))
    return Row(
        (
            first,
            said("\n".join(filter(None, (car.plate, car.model)))),
            said("\n".join(filter(None, (car.driver, car.phone, car.remark)))),
            _passengers(car, look),
        )
    )


def _passengers(car: CarFacts, look: Look) -> Line:
    """Each place that is taken, by rank, with who has it."""
    line: Line = ()
    for place in BY_RANK:
        for one in (one for one in car.at(place) if one.named is not None):
            label = look.phrases.phrase(f"motorcade.places.{place.value}")
            begins = "\n" if line else ""
            line += (Words(f"{begins}{label}: ", italic=True), Words(_name(one, look)))
    return line


def _name(one: Passenger, look: Look) -> str:
    return address(one.named, Form.LIST, look.phrases) if one.named else ""


def _below(facts: MotorcadeFacts, look: Look) -> Iterator[Part]:
    people = sum(one.named is not None for car in facts.cars for one in car.passengers)
    total = look.phrases.say("motorcade.total", cars=len(facts.cars), people=people)
    yield Paragraph(said(total, bold=True), indented=False)
    yield Paragraph(said(look.phrases.phrase("motorcade.rule"), italic=True), indented=False)
