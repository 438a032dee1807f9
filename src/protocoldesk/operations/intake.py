"""Intake: people out of a list that came in, taken into the archive as one deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import notified
from protocoldesk.operations.choices import current_posts
from protocoldesk.operations.record import find
from protocoldesk.protocol.entrant import Acquaintance, Entrant
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.notified import ColumnMapping
from protocoldesk.records.party import Institution
from protocoldesk.records.person import Person, PersonalFile, Post
from protocoldesk.records.values.prose import NOTHING, paragraphs
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.records.values.words import Gender, Standing

AT_ONCE = 100
"""Rows between two looks at whether somebody cancelled."""

Heard = Callable[[int, int], None]
"""Hears how many of how many rows are in; it may raise `Cancelled`, and nothing is taken then."""


class Cancelled(Refusal):
    """Somebody stopped an intake; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("It was cancelled; nothing was taken in.")


def nobody(_done: int, _of: int) -> None:
    """Hears nothing."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a list came in: its name, the letter that brought it, its file."""

    source: str
    received_on: date | None = None
    letter_id: UUID | None = None
    attachment_id: UUID | None = None


class Taken(NamedTuple):
    """What came of an intake."""

    made: int
    """Persons whom the archive had not."""
    known: int
    list_id: UUID | None
    """The version of the delegation's list that it became."""
    persons: tuple[UUID, ...] = ()
    """Of each entry, in their order."""


def take(
    session: Session,
    *,
    entries: Sequence[tuple[Entrant, UUID | None]],
    party_id: UUID | None,
    delegation_id: UUID | None = None,
    paper: Paper | None = None,
    at_once: bool = False,
    heard: Heard = nobody,
) -> Taken:
    """Take people in: each entrant with the person that he is, None where he is new.

    With a delegation they become the next version of its list; `at_once` accepts every line of it. What is
    known of a person already is never overwritten. Raises Refusal where there is nobody to take in, or where
    somebody is named twice: the later line would overwrite the first.
    """
    if not entries:
        raise Refusal("There is nobody to take in.")
    _check_once(entries)
    if delegation_id is not None:
        party_id = find(session, Delegation, delegation_id).party_id
    persons = _persons(session, entries, party_id, heard)
    made = sum(person_id is None for _, person_id in entries)
    list_id = None
    if delegation_id is not None:
        rows = list(zip(persons, (entrant for entrant, _ in entries), strict=True))
        list_id = notified.keep(session, delegation_id=delegation_id, rows=rows, paper=paper or Paper(""))
        if at_once:
            notified.accept_all(session, list_id=list_id)
    heard(len(entries), len(entries))
    return Taken(made, len(entries) - made, list_id, tuple(persons))


def remember(session: Session, *, party_id: UUID | None, headings: str, fields: str) -> UUID:
    """Keep which column of a party's tables means what."""
    found = session.scalar(
        select(ColumnMapping).where(ColumnMapping.party_id == party_id, ColumnMapping.headings == headings)
    )
    if found is None:
        found = ColumnMapping(party_id=party_id, headings=headings, fields=fields)
        session.add(found)
    elif found.fields != fields:
        found.fields = fields
    return found.id


def mappings(session: Session, party_id: UUID | None) -> list[tuple[str, str]]:
    """Headings and fields as they were settled before: those of the party last, so that they win."""
    rows = session.execute(select(ColumnMapping.party_id, ColumnMapping.headings, ColumnMapping.fields))
    return [(headings, fields) for _, headings, fields in sorted(rows, key=lambda row: row[0] == party_id)]


def acquaintances(session: Session) -> list[Acquaintance]:
    """Everybody whom the archive knows, with the title held now or last."""
    titles = current_posts(session)
    rows = session.execute(select(Person.id, Person.name, Person.party_id))
    return [Acquaintance(row[0], row[1], titles.get(row[0], EMPTY), row[2]) for row in rows]


def expected(session: Session, delegation_id: UUID) -> list[UUID]:
    """The persons who stand in a delegation: a row that names one of them is him."""
    query = select(Delegate.person_id).where(
        Delegate.delegation_id == delegation_id,
        Delegate.person_id.is_not(None),
        Delegate.standing != Standing.REPLACED,
    )
    return [one for one in session.scalars(query) if one is not None]


def _check_once(entries: Sequence[tuple[Entrant, UUID | None]]) -> None:
    seen: set[UUID] = set()
    for entrant, person_id in entries:
        if person_id in seen:
            raise Refusal("{name} is named twice.", name=entrant.as_written.best("en"))
        if person_id is not None:
            seen.add(person_id)


def _persons(
    session: Session, entries: Sequence[tuple[Entrant, UUID | None]], party_id: UUID | None, heard: Heard
) -> list[UUID]:
    """The person of each entrant, made or completed."""
    houses = Houses(session, party_id)
    known = _known(session, [person_id for _, person_id in entries if person_id])
    found: list[UUID] = []
    with session.no_autoflush:
        for number, (entrant, person_id) in enumerate(entries):
            if number and number % AT_ONCE == 0:
                session.flush()
                heard(number, len(entries))
            person = known.get(person_id) if person_id else None
            if person is None:
                found.append(_make(session, entrant, party_id, houses))
            else:
                _complete(session, person, entrant, houses)
                found.append(person.id)
    session.flush()
    return found


def _known(session: Session, ids: list[UUID]) -> dict[UUID, Person]:
    found = {one.id: one for one in session.scalars(select(Person).where(Person.id.in_(ids)))}
    if set(ids) - found.keys():
        raise Refusal("There is no such {kind} any more.", kind="person")
    return found


def _make(session: Session, entrant: Entrant, party_id: UUID | None, houses: Houses) -> UUID:
    person = Person(
        id=uuid7(),
        name=entrant.name,
        family_name=entrant.family_name,
        given_name=entrant.given_name,
        name_order=entrant.name_order,
        family_capitals=entrant.family_capitals,
        sort_key=entrant.sort_key,
        party_id=party_id,
        **_said(entrant),
    )
    session.add(person)
    if entrant.title or entrant.institution:
        session.add(_post(person.id, entrant, houses))
    _keep_apart(session, person.id, entrant)
    return person.id


def _said(entrant: Entrant) -> dict[str, Any]:
    """What an entrant says of a person beside his name."""
    biography = NOTHING
    for tag, words in entrant.biography.items():
        biography = biography.having(tag, paragraphs(words))
    return {
        "honorific": entrant.honorific_full,
        "honorific_short": entrant.honorific,
        "academic": entrant.academic,
        "post_nominals": entrant.letters,
        "gender": entrant.gender,
        "languages": entrant.languages,
        "pronunciation": entrant.pronunciation,
        "biography": biography,
    }


def _complete(session: Session, person: Person, entrant: Entrant, houses: Houses) -> None:
    """Fill in what was not known of a person; nothing that was is touched."""
    for tag, words in entrant.name.items():
        if not person.name[tag]:
            person.name = person.name.having(tag, words)
    if not person.family_name and entrant.family_name:
        person.family_name, person.given_name = entrant.family_name, entrant.given_name
    for name, value in _said(entrant).items():
        had = getattr(person, name)
        if not had and value and value != Gender.UNKNOWN:
            setattr(person, name, value)
    if entrant.title and _is_new(session, person.id, entrant):
        session.add(_post(person.id, entrant, houses))
    _keep_apart(session, person.id, entrant)


def _is_new(session: Session, person_id: UUID, entrant: Entrant) -> bool:
    """Whether a title is a post of its own: the first one that is known, or one whose beginning is.

    Without a beginning it would change what papers of earlier days say: there the title is the delegate's.
    """
    titles = session.scalars(select(Post.title).where(Post.person_id == person_id)).all()
    held = any(own[tag] == words for own in titles for tag, words in entrant.title.items())
    return not titles or (entrant.since is not None and not held)


def _post(person_id: UUID, entrant: Entrant, houses: Houses) -> Post:
    return Post(
        person_id=person_id,
        title=entrant.title,
        institution_id=houses.of(entrant.institution),
        first_day=entrant.since,
    )


def _keep_apart(session: Session, person_id: UUID, entrant: Entrant) -> None:
    if not entrant.private:
        return
    kept = session.scalar(select(PersonalFile).where(PersonalFile.person_id == person_id))
    if kept is None:
        kept = PersonalFile(person_id=person_id)
        session.add(kept)
    for name in ("passport", "diet", "health", "notes"):
        if not getattr(kept, name):
            setattr(kept, name, getattr(entrant.private, name))


class Houses:
    """The institutions of a party by the names that lists give them; one that is not known is made."""

    def __init__(self, session: Session, party_id: UUID | None) -> None:
        self._session = session
        self._party_id = party_id
        self._by_name: dict[str, UUID] = {}
        query = select(Institution).where(Institution.party_id == party_id).order_by(Institution.id)
        for house in session.scalars(query) if party_id else ():
            for text in (house.acronym, house.short_name, house.name):
                self._by_name |= {_plain(said): house.id for said in text.values()}

    def of(self, name: str) -> UUID | None:
        """The institution of that name; None for none, and where no party is known that it could be of."""
        if not name.strip() or self._party_id is None:
            return None
        if _plain(name) not in self._by_name:
            made = Institution(
                id=uuid7(), party_id=self._party_id, name=Text({_tag(name): name}), with_state=False
            )
            self._session.add(made)
            self._by_name[_plain(name)] = made.id
        return self._by_name[_plain(name)]


def _plain(said: str) -> str:
    return " ".join(said.casefold().replace(",", " ").split()).removeprefix("the ")


def _tag(said: str) -> str:
    return "km" if any("\u1780" <= letter <= "\u17ff" for letter in said) else "en"
