"""Choices: what a field can be completed with, and the words of every language by which it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.instrument import Instrument
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.person import Person, Post, Rank
from protocoldesk.records.values.text import EMPTY, Text


@dataclass(frozen=True, slots=True)
class Known:
    """A record that can be picked."""

    id: UUID
    name: Text
    beside: Text
    """What tells it from others of its name: a person's post, an institution's party."""
    words: str
    """All that it is found by, in all languages, folded; one a line."""
    party_id: UUID | None = None
    """The party that a person belongs to."""


def known(session: Session, kind: str, near: UUID | None = None) -> list[Known]:
    """The records of a kind that can be picked, by name.

    `near` narrows the choice: for posts the person, for institutions the party, for sessions the mechanism,
    for delegates the delegation whose counterparts are wanted.
    """
    if kind not in _KNOWN:
        return []
    return sorted(_KNOWN[kind](session, near), key=_by_name)


def name_of(session: Session, kind: str, record_id: UUID | None) -> Text:
    """What a record is called; empty words for none."""
    return next((one.name for one in known(session, kind) if one.id == record_id), EMPTY)


def _parties(session: Session, _near: UUID | None) -> Iterable[Known]:
    for party_id, short, formal, adjective, code in session.execute(
        select(Party.id, Party.short_name, Party.formal_name, Party.adjective, Party.code)
    ):
        yield _known(party_id, short or formal, EMPTY, (short, formal, adjective), code)


def _institutions(session: Session, party_id: UUID | None) -> Iterable[Known]:
    columns = (Institution.id, Institution.name, Institution.short_name, Institution.acronym)
    query = select(*columns, Party.short_name).outerjoin(Party, Party.id == Institution.party_id)
    if party_id is not None:
        query = query.where(Institution.party_id == party_id)
    for institution_id, name, short, acronym, party in session.execute(query):
        yield _known(institution_id, name or short or acronym, party or EMPTY, (name, short, acronym, party))


def _persons(session: Session, _near: UUID | None) -> Iterable[Known]:
    posts = current_posts(session)
    columns = (Person.id, Person.name, Person.party_id, Person.family_name, Person.given_name)
    for person_id, name, party_id, *plain in session.execute(select(*columns, Person.sort_key)):
        title = posts.get(person_id, EMPTY)
        yield replace(_known(person_id, name, title, (name, title), *plain), party_id=party_id)


def current_posts(session: Session) -> dict[UUID, Text]:
    """The title that each person holds now, or held last."""
    # The post that counts comes last: one that is held, then the one that began last.
    query = select(Post.person_id, Post.title).order_by(
        Post.last_day.is_(None), Post.last_day, Post.first_day.asc().nulls_first(), Post.id
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _posts(session: Session, person_id: UUID | None) -> Iterable[Known]:
    query = select(Post.id, Post.title, Institution.name).outerjoin(
        Institution, Institution.id == Post.institution_id
    )
    for post_id, title, institution in session.execute(query.where(Post.person_id == person_id)):
        yield _known(post_id, title, institution or EMPTY, (title, institution))


def _ranks(session: Session, _near: UUID | None) -> Iterable[Known]:
    query = select(Rank.id, Rank.name, Party.short_name).outerjoin(Party, Party.id == Rank.party_id)
    for rank_id, name, party in session.execute(query):
        yield _known(rank_id, name, party or EMPTY, (name, party))


def _mechanisms(session: Session, _near: UUID | None) -> Iterable[Known]:
    for mechanism_id, name, handle in session.execute(select(Mechanism.id, Mechanism.name, Mechanism.handle)):
        yield _known(mechanism_id, name or Text(en=handle), EMPTY, (name,), handle)


def _consultations(session: Session, mechanism_id: UUID | None) -> Iterable[Known]:
    query = select(Consultation.id, Consultation.ref, Consultation.title, Consultation.city)
    if mechanism_id is not None:
        query = query.where(Consultation.mechanism_id == mechanism_id)
    for consultation_id, ref, title, city in session.execute(query):
        yield _known(consultation_id, Text(en=ref), title or city, (title, city), ref)


def _delegates(session: Session, delegation_id: UUID | None) -> Iterable[Known]:
    """Those of the other delegations to the same consultation."""
    own = aliased(Delegation)
    query = (
        select(Delegate.id, Delegate.name, Delegate.title, Person.name, Person.id)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .join(own, own.consultation_id == Delegation.consultation_id)
        .outerjoin(Person, Person.id == Delegate.person_id)
        .where(own.id == delegation_id, Delegation.id != delegation_id)
    )
    posts = current_posts(session)
    for delegate_id, name, title, person, person_id in session.execute(query):
        shown, post = name or person or EMPTY, title or posts.get(person_id, EMPTY)
        yield _known(delegate_id, shown, post, (shown, post))


def _instruments(session: Session, _near: UUID | None) -> Iterable[Known]:
    query = select(Instrument.id, Instrument.title, Instrument.acronym)
    for instrument_id, title, acronym in session.execute(query):
        yield _known(instrument_id, title, acronym, (title, acronym))


_KNOWN: dict[str, Callable[[Session, UUID | None], Iterable[Known]]] = {
    "party": _parties,
    "institution": _institutions,
    "person": _persons,
    "post": _posts,
    "rank": _ranks,
    "mechanism": _mechanisms,
    "consultation": _consultations,
    "delegate": _delegates,
    "instrument": _instruments,
}


def _known(record_id: UUID, name: Text, beside: Text, texts: Sequence[Text | None], *plain: str) -> Known:
    said = [words for text in texts if text for words in text.values()]
    return Known(record_id, name, beside, "\n".join((*said, *plain)).casefold())


def _by_name(known: Known) -> tuple[str, str]:
    return known.name.best("en").casefold(), known.words
