"""Meals: what is served, who gets something else, and that a note to the kitchen never says why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from unicodedata import combining, normalize
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, Named, SittingFacts
from protocoldesk.protocol.preset import shipped
from protocoldesk.records.values.text import EMPTY, Text

SHORTEST: Final = 4
"""Letters of the shortest word that can give a reason away; in Khmer, signs."""
_WORD: Final = re.compile(r"[^\W\d_]+")
"""A word, each half of "lactose-intolerant" by itself."""
_KHMER: Final = re.compile("[\u1780-\u17ff]")
_TOKEN: Final = re.compile("[\u1780-\u17d3\u17dd]+|(?:(?![\u1780-\u17ff_])\\w)+")
"""A word or a number; in Khmer, what stands between two spaces."""
_PLURALS: Final = (("s", ""), ("es", ""), ("ies", "y"), ("x", ""))


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """A course; `instead` is what those get whom a meal note names."""

    id: UUID
    heading: Text = EMPTY
    name: Text = EMPTY
    instead: Text = EMPTY
    reasons: tuple[str, ...] = ()
    """Words of it that say why somebody gets something else."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at a table, what the kitchen is told of him, and whether that gives a reason away."""

    named: Named
    note: Text = EMPTY
    note_id: UUID | None = None
    reasons: tuple[str, ...] = ()
    """Words of the note that are no words for food, which the kitchen is not told."""
    undeclared: bool = False
    """Whether his file says something of his diet, and no note does."""


@dataclass(frozen=True, slots=True)
class MealFacts:
    """A meal with its courses and its guests, in the order of the sides."""

    consultation: ConsultationFacts
    sitting: SittingFacts | None
    courses: tuple[CourseFacts, ...] = ()
    guests: tuple[Guest, ...] = ()

    @property
    def noted(self) -> tuple[Guest, ...]:
        """Those of whom the kitchen is told something."""
        return tuple(guest for guest in self.guests if guest.note)


@dataclass(frozen=True, slots=True)
class Serving:
    """How many get a course as it is, and how many what stands instead."""

    course: CourseFacts
    usual: int
    instead: int


def servings(meal: MealFacts) -> tuple[Serving, ...]:
    """What the kitchen sends of each course; without something instead everybody gets the same."""
    total, noted = sum(max(1, guest.named.people) for guest in meal.guests), len(meal.noted)
    return tuple(
        Serving(course, total - noted, noted) if course.instead else Serving(course, total, 0)
        for course in meal.courses
    )


def beyond_food(note: Text, table: Mapping[str, Any] | None = None) -> tuple[str, ...]:
    """The words of a note that are no words for food.

    No list of illnesses is ever whole. So a note to the kitchen consists of the words for food of
    `resources/kitchen.toml`, or the kitchen is not told: what it is told, many read.
    """
    known = table or shipped("kitchen")
    foods = frozenset(token for word in _words_of(known.get("foods", {})) for token in _tokens(word))
    found = [word for word in _tokens(" ".join(note.values())) if not _made_of(word, foods)]
    return tuple(dict.fromkeys((*found, *reasons(note, (), known))))


def reasons(note: Text, kept: Iterable[str], table: Mapping[str, Any] | None = None) -> tuple[str, ...]:
    """The words of a note, or of the name of a dish, that say why somebody does not eat something.

    They are the words of `kept`, the restricted file of the guest, that name no food, and the words for
    illnesses of `resources/kitchen.toml`, in whatever form and of whatever length. A note says what is not
    served, never why: what is told to the kitchen is told to many.
    """
    known = table or shipped("kitchen")
    foods, ills, stems, short = (
        frozenset(_words_of(known.get(name, {}))) for name in ("foods", "reasons", "stems", "short")
    )
    secret = {word for words in kept for word in _telling(words)} - foods
    said, sought = " ".join(note.values()), secret | ills | short
    begins = tuple(stems)
    found = [
        word for word in _words(said) if word in sought or (word.startswith(begins) and word not in foods)
    ]
    found += [word for word in (*secret, *ills, *stems) if _KHMER.search(word) and word in said]
    return tuple(dict.fromkeys(found))


def _words_of(table: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for words in table.values():
        yield from (word.casefold() for word in words)


@cache
def _words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters."""
    return tuple(word.casefold() for word in _WORD.findall(text))


def _telling(text: str) -> Iterator[str]:
    """The words of a file that say something: those of some length, and short forms in capitals."""
    for word in _WORD.findall(text):
        if len(word) >= SHORTEST or (len(word) > 1 and word.isupper()):
            yield word.casefold()


def _made_of(word: str, foods: frozenset[str]) -> bool:
    """Whether a word is one for food, in singular or plural; in Khmer, whether such words make it up."""
    if not _KHMER.match(word):
        ends = (word.removesuffix(end) + new for end, new in _PLURALS if word.endswith(end))
        return not foods.isdisjoint((word, f"{word}s", *ends))
    reached = {0}
    for end in range(1, len(word) + 1):
        if any(word[start:end] in foods for start in reached):
            reached.add(end)
    return len(word) in reached


@cache
def _tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text in small letters without accents; a hyphen divides two."""
    return tuple(_plain(token) for token in _TOKEN.findall(normalize("NFC", text)))


def _plain(token: str) -> str:
    if _KHMER.match(token):
        return token
    letters = normalize("NFKD", token.casefold().replace("œ", "oe"))
    return "".join(letter for letter in letters if not combining(letter))
