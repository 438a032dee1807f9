"""vCards that go out: version 4.0, UTF-8, folded in octets and never within a letter (RFC 6350).

What is restricted of a person never goes: passport, diet, health, notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import combining
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts
from protocoldesk.operations.facts.consultation import same
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import DelegationFacts, InstitutionFacts, Named, PersonFacts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Institution
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Gender

OCTETS = 75
"""The longest line of a file, its break left out."""

_GENDERS = {Gender.MALE: "M", Gender.FEMALE: "F"}
_JOINS = frozenset("\u17d2")
"""The Khmer sign that puts the next letter below: no line may end with it."""


def of_delegations(session: Session, consultation_id: UUID, *, side: str = "") -> bytes:
    """The cards of both delegations, in the order that each notified; `side`: the code of one party.

    Agencies and categories have none, nor has whoever is marked or left out of lists. Refusals: the
    consultation is marked, nobody is named yet.
    """
    whole = facts.consultation(session, consultation_id)
    if whole.marking:
        raise Refusal("It is marked {marking}; no cards of it leave the house.", marking=whole.marking)
    sides = [one for one in whole.delegations if side in ("", one.party.code)]
    cards = [_named(named, one) for one in sides for named in one.delegates if _goes(named)]
    if not cards:
        raise Refusal("Nobody is named there yet.")
    return _bytes(cards)


def of_person(session: Session, person_id: UUID) -> bytes:
    """The card of one person, with the post that he holds now: the last that was begun and not ended."""
    row = find(session, Person, person_id)
    person = same(row, PersonFacts, languages=tuple(row.languages.split()))
    held = session.scalars(select(Post).where(Post.person_id == person_id).order_by(Post.id))
    post = max(
        (one for one in held if one.last_day is None),
        key=lambda one: (str(one.first_day or ""), one.id),
        default=None,
    )
    institution = session.get(Institution, post.institution_id) if post and post.institution_id else None
    title, name = (post.title if post else Text()), (institution.name if institution else Text())
    return _bytes([_card(person, row.name, title, name)])


def _goes(named: Named) -> bool:
    return named.person is not None and named.listed


def _named(named: Named, side: DelegationFacts) -> list[str]:
    institution: InstitutionFacts | None = named.institution or side.institution
    lines = _card(named.person, named.name, named.title, institution.name if institution else Text())
    return [*lines, *_property("CATEGORIES", [side.party.short_name.best("en")])]


def _card(person: PersonFacts | None, name: Text, title: Text, institution: Text) -> list[str]:
    assert person is not None
    lines = [f"UID:urn:uuid:{person.id}", *_text("FN", name)]
    structured = [person.family_name, person.given_name, "", _style(person), person.post_nominals.best("en")]
    if person.family_name or person.given_name:
        lines.append("N:" + ";".join(escaped(part) for part in structured))
    if person.sort_key and lines[-1].startswith("N:"):
        lines[-1] = lines[-1].replace("N:", f'N;SORT-AS="{_quoted(person.sort_key)}":', 1)
    if person.gender in _GENDERS:
        lines.append(f"GENDER:{_GENDERS[person.gender]}")
    lines += [*_text("TITLE", title), *_text("ORG", institution)]
    lines += [f"LANG:{tag}" for tag in person.languages]
    return lines


def _style(person: PersonFacts) -> str:
    parts = (person.honorific_short.best("en"), person.academic.best("en"))
    return " ".join(part for part in parts if part)


def _text(name: str, said: Text) -> Iterator[str]:
    """One property in each language: they are one another's forms, which ALTID tells."""
    many = len(said) > 1
    tags = sorted(said, key=lambda tag: (tag != "en", tag))
    for tag in tags:
        yield f"{name}{';ALTID=1' if many else ''};LANGUAGE={tag}:{escaped(said[tag])}"


def _property(name: str, words: Iterable[str]) -> Iterator[str]:
    said = ",".join(escaped(word) for word in words if word)
    if said:
        yield f"{name}:{said}"


def escaped(words: str) -> str:
    """Words as a value of a property holds them."""
    said = words.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return "\\n".join(said.splitlines())


def _quoted(words: str) -> str:
    return words.replace('"', "'").replace("\n", " ")


def folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets; a letter with its signs, and a Khmer stack, stay whole.

    RFC 6350 3.2 counts octets, and forbids that a line ends within a character; that a Khmer letter keeps
    its vowels and what stands below it is our own rule: readers that fold back by letters show it right.
    """
    out: list[bytes] = []
    room, current = OCTETS, b""
    for cluster in _clusters(line):
        octets = cluster.encode("utf-8")
        if current and len(current) + len(octets) > room:
            out.append(current)
            current, room = b"", OCTETS - 1
        current += octets
    out.append(current)
    return b"\r\n ".join(out) + b"\r\n"


def _clusters(line: str) -> Iterator[str]:
    current = ""
    for letter in line:
        if current and not _goes_on(current[-1], letter):
            yield current
            current = ""
        if len((current + letter).encode("utf-8")) > OCTETS - 1:  # no letter is so long but a made-up one
            yield current
            current = ""
        current += letter
    if current:
        yield current


def _goes_on(last: str, letter: str) -> bool:
    khmer_sign = "\u17b4" <= letter <= "\u17d3"
    return bool(combining(letter)) or khmer_sign or last in _JOINS or letter in "\u200c\u200d"


def _bytes(cards: list[list[str]]) -> bytes:
    whole = (["BEGIN:VCARD", "VERSION:4.0", *card, "END:VCARD"] for card in cards)
    return b"".join(folded(line) for card in whole for line in card)
