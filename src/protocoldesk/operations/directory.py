"""The directory: persons, institutions and parties as lists, a person's posts, and when he was last met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.choices import Known, current_posts, known
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Attendance, Status

AWAY = frozenset({Attendance.ABSENT, Attendance.EXCUSED})


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the directory."""

    id: UUID
    name: Text
    line: Text
    """A person's post, an institution's party, a party's formal name."""
    code: str
    """Of the party's flag; "": none."""
    party: Text
    words: str
    """All that it is found by, in all languages, folded; one a line."""
    key: str
    """What it is sorted by."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post of a person."""

    id: UUID
    title: Text
    institution: Text
    first_day: date | None
    last_day: date | None


@dataclass(frozen=True, slots=True)
class Met:
    """The last consultation at which a person was."""

    consultation_id: UUID
    ref: str
    dates: When
    city: Text


def rows(session: Session, kind: str) -> list[Listed]:
    """Every person, institution or party, in the order of the directory."""
    if kind == "person":
        found = _persons(session)
    else:
        parties = _party_of_each(session, kind)
        found = [_listed(one, *parties.get(one.id, ("", EMPTY))) for one in known(session, kind)]
    return sorted(found, key=_place)


def posts(session: Session, person_id: UUID) -> list[PostRow]:
    """The posts of a person, those held now first, then the latest."""
    query = (
        select(Post.id, Post.title, Institution.name, Post.first_day, Post.last_day)
        .outerjoin(Institution, Institution.id == Post.institution_id)
        .where(Post.person_id == person_id)
    )
    found = [PostRow(row[0], row[1], row[2] or EMPTY, row[3], row[4]) for row in session.execute(query)]
    return sorted(found, key=_recent, reverse=True)


def post_line(session: Session, person_id: UUID) -> Text:
    """The title that a person holds now, or held last."""
    return current_posts(session).get(person_id, EMPTY)


def last_met(session: Session, person_id: UUID, today: date) -> Met | None:
    """The last consultation that a person came to, as a delegate; None: none yet."""
    query = (
        select(Consultation.id, Consultation.ref, Consultation.dates, Consultation.city)
        .join(Delegation, Delegation.consultation_id == Consultation.id)
        .join(Delegate, Delegate.delegation_id == Delegation.id)
        .where(
            Delegate.person_id == person_id,
            Delegate.attendance.not_in(AWAY),
            Consultation.status.not_in((Status.CANCELLED, Status.POSTPONED)),
        )
    )
    met = [Met(*row) for row in session.execute(query)]
    held = [one for one in met if one.dates.first is not None and one.dates.first <= today]
    return max(held, key=lambda one: str(one.dates.first), default=None)


def _place(row: Listed) -> tuple[str, int]:
    return row.key, row.id.int


def _persons(session: Session) -> list[Listed]:
    """The persons: there may be thousands, and the list opens at once; each table is read once."""
    query = select(Party.id, Party.code, Party.short_name)
    parties = {row[0]: (row[1], row[2]) for row in session.execute(query)}
    said = {key: "\n".join((code, *short.values())) for key, (code, short) in parties.items()}
    titles = current_posts(session)
    columns = (
        Person.id,
        Person.name,
        Person.party_id,
        Person.family_name,
        Person.given_name,
        Person.sort_key,
    )
    found: list[Listed] = []
    for person_id, name, party_id, family, given, sort_key in session.execute(select(*columns)):
        title = titles.get(person_id, EMPTY)
        code, party = parties.get(party_id, _NO_PARTY) if party_id else _NO_PARTY
        told = said.get(party_id, "") if party_id else ""
        words = "\n".join((*name.values(), *title.values(), family, given, told))
        key = sort_key or name.best("en").casefold()
        found.append(Listed(person_id, name, title, code, party, words.casefold(), key))
    return found


_NO_PARTY = ("", EMPTY)


def _listed(one: Known, code: str, party: Text) -> Listed:
    words = "\n".join((one.words, code, *party.values())).casefold()
    return Listed(one.id, one.name, party, code, party, words, one.name.best("en").casefold())


def _party_of_each(session: Session, kind: str) -> dict[UUID, tuple[str, Text]]:
    """Code and name of the party of each record; for a party its own code and formal name."""
    if kind == "party":
        query = select(Party.id, Party.code, Party.formal_name)
        return {party_id: (code, formal) for party_id, code, formal in session.execute(query)}
    query = select(Institution.id, Party.code, Party.short_name).join(Party, Party.id == Institution.party_id)
    return {record_id: (code, short) for record_id, code, short in session.execute(query)}


def _recent(row: PostRow) -> tuple[bool, str, str]:
    return row.last_day is None, str(row.last_day or ""), str(row.first_day or "")
