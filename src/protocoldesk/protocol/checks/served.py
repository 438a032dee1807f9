"""Served: what the checks find in meal notes and in the register of gifts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.gifts import GiftFacts
from protocoldesk.protocol.meals import MealFacts
from protocoldesk.records.values.words import Disposal, GiftWay

REASON: Final = Rule(
    "meal-reason", 0, "The kitchen is told what is not served, never why; what it is told, many read.", True
)
DIET: Final = Rule("diet-without-note", 33, "A dietary need is of no use unless the kitchen is told.")
DISPOSAL: Final = Rule(
    "gift-without-disposal",
    31,
    "Receipt and disposal of a gift are recorded (House of Commons, written answer of 9 July 1990).",
)
AGREED: Final = Rule("gift-though-none", 31, "The sides agreed that no gifts are exchanged.")


def meal(facts: MealFacts) -> list[Finding]:
    """Every finding on the notes to the kitchen; the words themselves are not repeated."""
    return [*_reasons(facts), *_diets(facts)]


def _reasons(facts: MealFacts) -> Iterator[Finding]:
    for guest in facts.guests:
        if guest.reasons:
            yield REASON.found(
                "The meal note of {name} says more than food; name only what is not served.",
                at=Place(f"meal_note/{guest.note_id}"),
                facts=[guest.named.id, guest.note],
                name=guest.named.name,
            )
    for course in facts.courses:
        if course.reasons:
            yield REASON.found(
                "The course {course} says why somebody gets something else; write only what is served.",
                at=Place(f"course/{course.id}"),
                facts=[course.id, course.instead],
                course=course.name,
            )


def _diets(facts: MealFacts) -> Iterator[Finding]:
    for guest in facts.guests:
        if guest.undeclared:
            yield DIET.found(
                "The file of {name} has a dietary need, and no meal note tells the kitchen.",
                at=Place(f"delegate/{guest.named.id}"),
                facts=[guest.named.id],
                name=guest.named.name,
            )


def gifts(found: Iterable[GiftFacts], *, none_agreed: bool) -> list[Finding]:
    """Every finding on the gifts of a consultation."""
    told: list[Finding] = []
    for one in found:
        at = Place(f"gift/{one.id}")
        if none_agreed:
            template = "It was agreed that none are exchanged, and there is a gift: {gift}."
            told.append(AGREED.found(template, at=at, facts=[one.id], gift=one.description))
        if one.way is GiftWay.RECEIVED and one.disposal is Disposal.OPEN:
            template = "It is not recorded what becomes of {gift}."
            told.append(DISPOSAL.found(template, at=at, facts=[one.id], gift=one.description))
    return told
