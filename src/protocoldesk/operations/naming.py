"""Naming: a title or a name is corrected here only, from a day on, or everywhere; each is one deed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.record import find
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.text import Text

Printed = Delegate | Participation


class Reach(StrEnum):
    """How far a correction goes."""

    HERE = "here"
    """This consultation alone; what was right elsewhere stays."""
    FROM = "from"
    """From a day on: a new post, a new name; consultations before it keep what was so."""
    EVERYWHERE = "everywhere"
    """It was never right: the post or the person itself."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How somebody is printed at a consultation, and where the words come from."""

    delegate_id: UUID
    name: Text
    title: Text
    person_id: UUID | None
    post_id: UUID | None
    day: date | None
    """The first day of the consultation."""


def shown(session: Session, delegate_id: UUID) -> Shown:
    """How a delegate is printed, for whoever is about to correct it."""
    delegate = find(session, Delegate, delegate_id)
    owner = _meeting(session, delegate)
    day = owner.dates.first
    person = session.get(Person, delegate.person_id) if delegate.person_id else None
    post = _post(session, delegate, day)
    return Shown(
        delegate_id,
        Text({**(person.name if person else {}), **delegate.name}),
        Text({**(post.title if post else {}), **delegate.title}),
        person.id if person else None,
        post.id if post else None,
        day,
    )


def correct(
    session: Session,
    *,
    delegate_id: UUID,
    name: Mapping[str, str],
    title: Mapping[str, str],
    reach: Reach,
    day: date | None = None,
) -> UUID:
    """Give a delegate another name and another title, whichever is given; as correct_name, correct_title."""
    if not name and not title:
        raise Refusal("Change a name or a title.", field="title")
    if name:
        correct_name(session, delegate_id=delegate_id, name=name, reach=reach, day=day)
    if title:
        correct_title(session, delegate_id=delegate_id, title=title, reach=reach, day=day)
    return delegate_id


def correct_title(
    session: Session, *, delegate_id: UUID, title: Mapping[str, str], reach: Reach, day: date | None = None
) -> UUID:
    """Give a delegate another title in these languages, as far as `reach` says; his id.

    From a `day` on, the post that he held ends on the day before and another one begins. Raises Refusal where
    no day is given, or the post began after it.
    """
    delegate = find(session, Delegate, delegate_id)
    said = _said(title, "title")
    if reach is Reach.HERE or delegate.person_id is None:
        delegate.title = Text({**delegate.title, **said})
        return delegate_id
    if reach is Reach.EVERYWHERE:
        post = _post(session, delegate, _meeting(session, delegate).dates.first)
        if post is None:
            post = Post(person_id=delegate.person_id)
            session.add(post)
        _retitle(post, said)
    else:
        _succeed(session, delegate, said, _given(day))
    _clear(session, delegate, "title", said, day if reach is Reach.FROM else None)
    return delegate_id


def correct_name(
    session: Session, *, delegate_id: UUID, name: Mapping[str, str], reach: Reach, day: date | None = None
) -> UUID:
    """Give a delegate another name in these languages, as far as `reach` says; his id.

    From a `day` on, consultations before it go on printing the name that he had.
    """
    delegate = find(session, Delegate, delegate_id)
    said = _said(name, "name")
    if reach is Reach.HERE or delegate.person_id is None:
        delegate.name = Text({**delegate.name, **said})
        return delegate_id
    person = find(session, Person, delegate.person_id)
    if reach is Reach.FROM:
        _pin(session, person, said, _given(day))
    if person.sort_key in person.name.values():
        person.sort_key = next((said[tag] for tag in person.name if tag in said), person.sort_key)
    person.name = Text({**person.name, **said})
    _clear(session, delegate, "name", said, day if reach is Reach.FROM else None)
    return delegate_id


def _said(words: Mapping[str, str], field: str) -> dict[str, str]:
    said = {tag: text.strip() for tag, text in words.items() if text.strip()}
    if not said:
        raise Refusal("Write what is to be printed.", field=field)
    return said


def _given(day: date | None) -> date:
    if day is None:
        raise Refusal("Say from which day on it is so.", field="day")
    return day


def _meeting(session: Session, delegate: Delegate) -> Consultation:
    return find(session, Consultation, find(session, Delegation, delegate.delegation_id).consultation_id)


def _post(session: Session, delegate: Delegate, day: date | None) -> Post | None:
    """The post that counts for a delegate: the one named, else the one held on the day, the latest first."""
    if delegate.post_id:
        return session.get(Post, delegate.post_id)
    held = session.scalars(select(Post).where(Post.person_id == delegate.person_id))
    fitting = [post for post in held if day is None or post.held_on(day)]
    return max(fitting, key=lambda post: (post.first_day or date.min, post.id), default=None)


def _retitle(post: Post, said: Mapping[str, str]) -> None:
    """Another title; how a text goes on to name its holder stays where the new title still says it."""
    post.later_title = Text(
        {
            tag: words
            for tag, words in post.later_title.items()
            if tag not in said or words.removeprefix("the ").casefold() in said[tag].casefold()
        }
    )
    post.title = Text({**post.title, **said})


def _succeed(session: Session, delegate: Delegate, said: Mapping[str, str], day: date) -> None:
    """The post that a delegate holds on the day ends before it; another one with the new title begins."""
    old = _post(session, delegate, day)
    new = Post(person_id=delegate.person_id, first_day=day)
    if old is not None:
        if old.first_day and old.first_day >= day:
            raise Refusal("The post began on {day} itself, or later.", field="day", day=day)
        new.institution_id, new.rank_id, new.last_day = old.institution_id, old.rank_id, old.last_day
        new.title, new.later_title = old.title, old.later_title
        old.last_day = day - timedelta(days=1)
    _retitle(new, said)
    new.validate()
    session.add(new)
    session.flush()
    if old is not None:
        for row, first in _printings(session, delegate.person_id):
            chosen = isinstance(row, Delegate) and row.post_id == old.id
            if isinstance(row, Delegate) and chosen and first is not None and first >= day:
                row.post_id = new.id


def _pin(session: Session, person: Person, said: Mapping[str, str], day: date) -> None:
    """Consultations before the day keep the name that they printed."""
    old = {tag: person.name[tag] for tag in said if person.name[tag]}
    for row, first in _printings(session, person.id):
        if first is not None and first < day:
            row.name = Text({**old, **row.name})


def _printings(session: Session, person_id: UUID | None) -> Iterator[tuple[Printed, date | None]]:
    """Everywhere that a person is named, with the first day of the consultation."""
    delegates = (
        select(Delegate, Consultation)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .join(Consultation, Consultation.id == Delegation.consultation_id)
        .where(Delegate.person_id == person_id)
    )
    others = (
        select(Participation, Consultation)
        .join(Consultation, Consultation.id == Participation.consultation_id)
        .where(Participation.person_id == person_id)
    )
    for query in (delegates, others):
        for row, owner in session.execute(query):
            yield row, owner.dates.first


def _clear(session: Session, row: Delegate, field: str, said: Mapping[str, str], since: date | None) -> None:
    """What was printed for this consultation alone no longer hides the correction that reaches it."""
    first = _meeting(session, row).dates.first
    if since is not None and first is not None and first < since:
        return
    kept: Text = getattr(row, field)
    setattr(row, field, Text({tag: words for tag, words in kept.items() if tag not in said}))
