"""Persons: two records of one person made one, a death, the end of a post, and who may be whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.choices import current_posts
from protocoldesk.operations.record import find
from protocoldesk.protocol.alike import Index, Likeness
from protocoldesk.records.base import attribute, columns_of, kinds
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person, PersonalFile, Post
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import EMPTY, Text

PRIVATE = ("passport", "diet", "health", "notes")


class Alike(NamedTuple):
    """Somebody who may be the person that is meant, and why."""

    id: UUID
    name: Text
    title: Text
    likeness: Likeness


class Pair(NamedTuple):
    """Two records that may be one person's."""

    one: Alike
    other: Alike
    likeness: Likeness


# What there is


def alike(session: Session, name: str, besides: UUID | None = None) -> list[Alike]:
    """Those of the directory whose names are like one that is typed, the likest first."""
    names = _names(session)
    names.pop(besides, None) if besides else None
    return told(session, Index({one: text.values() for one, text in names.items()}).like(name))


def index(session: Session) -> Index[UUID]:
    """The names of everybody, to be asked who is like whom; it is good until a name changes."""
    return Index({one: text.values() for one, text in _names(session).items()})


def told(session: Session, found: Sequence[tuple[UUID, Likeness]]) -> list[Alike]:
    """Those whom an index found, by name and title; whoever was withdrawn meanwhile is left out."""
    ids = [key for key, _ in found]
    names = {
        row[0]: row[1] for row in session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    }
    titles = current_posts(session) if names else {}
    return [Alike(key, names[key], titles.get(key, EMPTY), like) for key, like in found if key in names]


def pairs(session: Session, most: int = 100) -> list[Pair]:
    """Those of the directory who may be recorded twice, the likest first."""
    names, titles = _names(session), current_posts(session)
    known = index(session)
    seen: dict[tuple[UUID, UUID], Likeness] = {}
    for one, text in names.items():
        for other, like in known.like(*text.values()):
            if other != one:
                seen.setdefault((min(one, other), max(one, other)), like)
    found = sorted(seen.items(), key=lambda pair: -pair[1].score)[:most]

    def named(key: UUID, like: Likeness) -> Alike:
        return Alike(key, names[key], titles.get(key, EMPTY), like)

    return [Pair(named(one, like), named(other, like), like) for (one, other), like in found]


def _names(session: Session) -> dict[UUID, Text]:
    return {row[0]: row[1] for row in session.execute(select(Person.id, Person.name))}


def private(session: Session, person_id: UUID) -> UUID | None:
    """The record of what is kept apart of a person; None: nothing is."""
    return session.scalar(select(PersonalFile.id).where(PersonalFile.person_id == person_id))


# What is done


def keep_apart(session: Session, *, person_id: UUID, field: str, words: str) -> UUID:
    """Keep a word that is for the care of the guest alone: passport, diet, health or notes."""
    find(session, Person, person_id)
    if field not in PRIVATE:
        raise Refusal("There is nothing of that name kept apart.", field=field)
    kept = session.scalar(select(PersonalFile).where(PersonalFile.person_id == person_id))
    if kept is None:
        kept = PersonalFile(person_id=person_id)
        session.add(kept)
    if getattr(kept, field) != words:
        setattr(kept, field, words)
    session.flush()
    return kept.id


def merge(session: Session, *, person_id: UUID, other_id: UUID) -> UUID:
    """Make one person of two records: what referred to the other refers to the one who stays.

    What is known of the one who stays is kept; the other fills its gaps. Name and title of every delegate
    stay as they are printed. Raises Refusal where both stand in delegations to one consultation.
    """
    stays, goes = find(session, Person, person_id), find(session, Person, other_id)
    if person_id == other_id:
        raise Refusal("Choose another person; this is the same one.", field="other_id")
    _refuse_both(session, person_id, other_id)
    _pin(session, stays, stays)
    _pin(session, goes, stays)
    _fill(stays, goes)
    _merge_private(session, person_id, other_id)
    for row, name in _referring(session, other_id):
        setattr(row, name, person_id)
    goes.withdrawn = True
    return person_id


def die(session: Session, *, person_id: UUID, on: date) -> UUID:
    """Record that somebody died; posts end that day. What was printed before stays as it was."""
    person = find(session, Person, person_id)
    person.died = on
    for post in session.scalars(select(Post).where(Post.person_id == person_id, Post.last_day.is_(None))):
        if post.first_day is None or post.first_day <= on:
            post.last_day = on
    return person_id


def end_post(session: Session, *, post_id: UUID, on: date) -> UUID:
    """Record the last day of a post: sessions up to it go on printing its title, later ones do not."""
    post = find(session, Post, post_id)
    post.last_day = on
    post.validate()
    return post_id


def _refuse_both(session: Session, person_id: UUID, other_id: UUID) -> None:
    query = (
        select(Consultation.ref, Delegate.person_id)
        .join(Delegation, Delegation.consultation_id == Consultation.id)
        .join(Delegate, Delegate.delegation_id == Delegation.id)
        .where(Delegate.person_id.in_((person_id, other_id)))
        .order_by(Consultation.ref)
    )
    met: dict[str, set[UUID | None]] = {}
    for ref, found in session.execute(query):
        met.setdefault(ref, set()).add(found)
    both = next((ref for ref, found in met.items() if len(found) == 2), "")
    if both:
        raise Refusal("Both stand in the delegations to {ref}; take one of them out first.", ref=both)


def _pin(session: Session, person: Person, stays: Person) -> None:
    """Let every delegate go on with the name and the post that he is printed with today."""
    for row, day in _printed(session, person.id):
        row.name = _said(row.name, person.name, stays.name)
        if isinstance(row, Delegate) and row.post_id is None and not row.title:
            row.post_id = _post_on(session, person.id, day)


def _printed(session: Session, person_id: UUID) -> Iterator[tuple[Delegate | Participation, date | None]]:
    delegates = (
        select(Delegate, Consultation.dates)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .join(Consultation, Consultation.id == Delegation.consultation_id)
        .where(Delegate.person_id == person_id)
    )
    named = (
        select(Participation, Consultation.dates)
        .join(Consultation, Consultation.id == Participation.consultation_id)
        .where(Participation.person_id == person_id)
    )
    for query in (delegates, named):
        yield from ((row[0], row[1].first) for row in session.execute(query))


def _said(printed: Text, own: Text, new: Text) -> Text:
    """A printed name in the words that it had: the person's own, where the new one says otherwise."""
    for tag, words in own.items():
        if not printed[tag] and new[tag] and new[tag] != words:
            printed = printed.having(tag, words)
    return printed


def _post_on(session: Session, person_id: UUID, day: date | None) -> UUID | None:
    posts = session.scalars(select(Post).where(Post.person_id == person_id))
    held = [post for post in posts if day is None or post.held_on(day)]
    found = max(held, key=lambda post: (post.first_day or date.min, post.id), default=None)
    return found.id if found else None


def _fill(stays: Person, goes: Person) -> None:
    for name, _ in columns_of(Person):
        if name in ("id", "version", "withdrawn", "sort_key", "name_order", "family_capitals"):
            continue
        had, more = getattr(stays, name), getattr(goes, name)
        if isinstance(had, Text | Prose):
            had = _filled(had, more)
        if not had and more:
            had = more
        if had != getattr(stays, name):
            setattr(stays, name, had)


def _filled(had: Any, more: Any) -> Any:
    for tag in more:
        if not had[tag]:
            had = had.having(tag, more[tag])
    return had


def _merge_private(session: Session, person_id: UUID, other_id: UUID) -> None:
    files = {
        file.person_id: file
        for file in session.scalars(
            select(PersonalFile).where(PersonalFile.person_id.in_((person_id, other_id)))
        )
    }
    if len(files) < 2:
        return
    kept, other = files[person_id], files[other_id]
    for name in PRIVATE:
        both = [getattr(file, name) for file in (kept, other) if getattr(file, name)]
        if both:
            setattr(kept, name, "\n".join(dict.fromkeys(both)))
    other.withdrawn = True


def _referring(session: Session, person_id: UUID) -> Iterator[tuple[Any, str]]:
    """Every record that refers to a person, and by which of its fields."""
    for kind in kinds().values():
        for name, column in columns_of(kind):
            if any(key.column.table.name == "person" for key in column.foreign_keys):
                rows = session.scalars(select(kind).where(attribute(kind, name) == person_id)).all()
                yield from ((row, name) for row in rows)
