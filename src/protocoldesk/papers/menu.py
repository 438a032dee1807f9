"""The menu: a card for the guests; and the sheet that tells the kitchen how many get what instead."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.papers.look import Look, unbroken
from protocoldesk.papers.parts import (
    Air,
    Align,
    Column,
    Heading,
    Kind,
    Letterhead,
    Line,
    Paper,
    Paragraph,
    Part,
    Row,
    Table,
    Title,
    Words,
    said,
)
from protocoldesk.protocol import dates
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.forms import city
from protocoldesk.protocol.meals import Guest, MealFacts, servings
from protocoldesk.records.errors import Refusal


def compose(
    meal: MealFacts,
    look: Look,
    *,
    sitting: str = "",  # noqa: ARG001 -- which meal: it was read with the facts
    kitchen: bool = False,
) -> Paper:
    """A card with the courses; `kitchen`: the sheet that counts who gets something else.

    `sitting` is the id of the meal; empty: the first one. Refusal: a note or a dish says why.
    """
    _refuse_reasons(meal, kitchen=kitchen)
    if kitchen:
        return _paper(meal, look, tuple(_sheet(meal, look)), "kitchen")
    return _paper(meal, look, tuple(_card(meal, look)), "menu")


def _refuse_reasons(meal: MealFacts, *, kitchen: bool) -> None:
    """What is told to the kitchen is told to many: a reason does not pass. A card has no notes on it."""
    told = next((guest for guest in meal.guests if guest.reasons), None)
    if kitchen and told is not None:
        raise Refusal(
            "The meal note of {name} says more than food; name only what is not served.",
            field="note",
            name=told.named.name.best("en"),
        )
    course = next((one for one in meal.courses if one.reasons), None)
    if course is not None:
        raise Refusal(
            "The course {course} says why somebody gets something else; write only what is served.",
            field="instead",
            course=course.name.best("en"),
        )


def _paper(meal: MealFacts, look: Look, parts: tuple[Part, ...], kind: str) -> Paper:
    whole = meal.consultation
    sheet = kind == "kitchen"
    return Paper(
        "menu",
        look.language,
        look.phrases.phrase(f"paper.titles.{kind}"),
        parts,
        author=look.author,
        dated=whole.meeting.dates.as_printed().first,
        page_words=look.phrases.phrase("paper.page") if sheet else "",
        running_head=look.phrases.phrase(f"paper.titles.{kind}") if sheet else "",
        fits=not sheet,
        names=unbroken(whole, look),
    )


def occasion(meal: MealFacts, look: Look) -> str:
    """What the meal is called: by its own name, else by its kind."""
    if meal.sitting is None:
        return look.phrases.phrase("menu.title")
    own = meal.sitting.title.best(look.language, "en")
    return own or look.phrases.phrase(f"programme.kinds.{meal.sitting.kind.value}")


# The card


def _card(meal: MealFacts, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    head = look.letterhead()
    yield Letterhead(head.state, (), head.emblem, head.ornament)
    yield Air(1)
    yield Title(occasion(meal, look))
    guest = _honoured(meal)
    if guest is not None:
        words = phrases.say("menu.honour", name=address(guest, Form.LIST, phrases))
        yield Paragraph(said(words, italic=True), align=Align.CENTRE, indented=False)
    yield Air(1)
    yield Kind(phrases.phrase("menu.title"))
    if not meal.courses:
        yield Paragraph(said(phrases.phrase("menu.none")), align=Align.CENTRE, indented=False)
    for course in meal.courses:
        yield Air(1)
        heading = course.heading.best(look.language, "en")
        line: Line = (Words(f"{heading}\n", italic=True),) if heading else ()
        words = Words(course.name.best(look.language, "en"), bold=True)
        yield Paragraph((*line, words), align=Align.CENTRE, indented=False)
    if meal.courses:
        yield Air(2)
        yield Paragraph(said(_place(meal, look)), align=Align.CENTRE, indented=False)


def _honoured(meal: MealFacts) -> Named | None:
    """The head of the visiting side, in whose honour the host gives the meal."""
    host = meal.consultation.host.id if meal.consultation.host else meal.consultation.ours
    guest = next((side for side in meal.consultation.delegations if side.party.id != host), None)
    heads = [head for head in guest.heads if head.listed] if guest else []
    return heads[0] if len(heads) == 1 else None


def _place(meal: MealFacts, look: Look) -> str:
    """Where and when, as a card ends."""
    meeting, phrases = meal.consultation.meeting, look.phrases
    when = meal.sitting.dates if meal.sitting and meal.sitting.dates else meeting.dates
    place = meal.sitting.place.best(look.language, "en") if meal.sitting else ""
    where = ", ".join(filter(None, (place, city(meeting, phrases))))
    return "\n".join(filter(None, (where, dates.printed(when, phrases))))


# The sheet for the kitchen


def _sheet(meal: MealFacts, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    yield Kind(phrases.phrase("paper.titles.kitchen"))
    yield Title(occasion(meal, look))
    yield Paragraph(said(_place(meal, look)), align=Align.CENTRE, indented=False)
    if not meal.courses:
        yield Paragraph(said(phrases.phrase("menu.none")), indented=False)
    else:
        yield _counts(meal, look)
    yield Heading(phrases.phrase("menu.special"), 2)
    if meal.noted:
        yield _notes(meal, look)
    else:
        yield Paragraph(said(phrases.phrase("menu.plain")), indented=False)


def _counts(meal: MealFacts, look: Look) -> Table:
    """How many get a course as it is, and how many what stands instead."""
    phrases = look.phrases
    columns = (
        Column(phrases.phrase("menu.course"), 0.36),
        Column(phrases.phrase("menu.usual"), 0.16, Align.RIGHT),
        Column(phrases.phrase("menu.instead"), 0.32),
        Column(phrases.phrase("menu.total"), 0.16, Align.RIGHT),
    )
    rows = [
        Row(
            (
                said(one.course.name.best(look.language, "en"), bold=True),
                said(phrases.say("menu.count", people=one.usual)),
                said(one.course.instead.best(look.language, "en") if one.instead else ""),
                said(phrases.say("menu.count", people=one.instead) if one.instead else ""),
            )
        )
        for one in servings(meal)
    ]
    total = sum(max(1, guest.named.people) for guest in meal.guests)
    last = Row((said(phrases.phrase("menu.total"), bold=True), said(phrases.digits(str(total)), bold=True)))
    return Table(columns, (*rows, last))


def _notes(meal: MealFacts, look: Look) -> Table:
    phrases = look.phrases
    columns = (
        Column(phrases.phrase("menu.guest"), 0.36),
        Column(phrases.phrase("menu.party"), 0.24),
        Column(phrases.phrase("menu.note"), 0.4),
    )
    return Table(columns, tuple(_note(guest, meal, look) for guest in meal.noted))


def _note(guest: Guest, meal: MealFacts, look: Look) -> Row:
    parties = {side.party.id: side.party for side in meal.consultation.delegations}
    party = parties.get(guest.named.party_id) if guest.named.party_id else None
    return Row(
        (
            said(address(guest.named, Form.LIST, look.phrases), bold=True),
            said(party.short_name.best(look.language, "en") if party else ""),
            said(guest.note.best(look.language, "en")),
        )
    )
