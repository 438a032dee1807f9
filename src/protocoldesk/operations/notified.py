"""Notified lists: each kept as a version, compared with the one before, accepted or declined line by line."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import delegation, record
from protocoldesk.operations.record import find
from protocoldesk.protocol.entrant import Entrant
from protocoldesk.protocol.notified import Change, Line, What, compare
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter
from protocoldesk.records.notified import NotifiedList, NotifiedRow
from protocoldesk.records.party import Institution
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.order import keys
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import RowState, Standing

if TYPE_CHECKING:
    from protocoldesk.operations.intake import Paper

EVERYTHING = frozenset(What)


@dataclass(frozen=True, slots=True)
class Version:
    """A list of a delegation as it was received."""

    id: UUID
    number: int
    received_on: date | None
    source: str
    letter: str
    """The number or subject of the letter that brought it."""
    attachment_id: UUID | None
    lines: int
    waiting: int
    """Lines that nobody accepted or declined yet."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A line of a list beside that of the list before, and what became of it."""

    id: UUID
    change: Change
    state: RowState
    delegate_id: UUID | None


# What there is


def versions(session: Session, delegation_id: UUID) -> list[Version]:
    """The lists of a delegation, the last one first."""
    waiting = func.count(NotifiedRow.id).filter(NotifiedRow.state == RowState.WAITING)
    lines = func.count(NotifiedRow.id).filter(NotifiedRow.gone.is_(False))
    query = (
        select(NotifiedList, Letter.their_number, Letter.subject, lines, waiting)
        .outerjoin(Letter, Letter.id == NotifiedList.letter_id)
        .outerjoin(NotifiedRow, NotifiedRow.list_id == NotifiedList.id)
        .where(NotifiedList.delegation_id == delegation_id)
        .group_by(NotifiedList.id, Letter.id)
        .order_by(NotifiedList.number.desc(), NotifiedList.id.desc())
    )
    return [_version(*row) for row in session.execute(query)]


def _version(
    found: NotifiedList, number: str | None, subject: Text | None, lines: int, waiting: int
) -> Version:
    letter = number or (subject or EMPTY).best("en")
    return Version(
        found.id, found.number, found.received_on, found.source, letter, found.attachment_id, lines, waiting
    )


def comparison(session: Session, list_id: UUID) -> list[Difference]:
    """Every line of a list beside the list before, for the first one the delegation; then those gone."""
    found = find(session, NotifiedList, list_id)
    rows = _rows(session, list_id)
    before = _before(session, found)
    changes = compare(before, [_line(row) for row in rows if not row.gone])
    by_line = {change.now.id: change for change in changes if change.now}
    gone = {change.before.delegate_id: change for change in changes if change.before and not change.now}
    differences: list[Difference] = []
    for row in rows:
        change = gone.get(row.delegate_id) if row.gone else by_line.get(row.id)
        if change is None:
            change = Change(None, _line(row), frozenset({What.GONE}))
        differences.append(Difference(row.id, change, row.state, row.delegate_id))
    return differences


# What is done


def keep(
    session: Session, *, delegation_id: UUID, rows: Sequence[tuple[UUID, Entrant]], paper: Paper
) -> UUID:
    """Keep a list as the next version: each line's person and what it says. Lines that say nothing new are
    accepted; for everybody who is gone a line of its own waits too.
    """
    side = find(session, Delegation, delegation_id)
    last = session.scalar(
        select(func.max(NotifiedList.number)).where(NotifiedList.delegation_id == delegation_id)
    )
    made = NotifiedList(
        delegation_id=delegation_id,
        number=(last or 0) + 1,
        source=paper.source,
        received_on=paper.received_on,
        letter_id=paper.letter_id,
        attachment_id=paper.attachment_id,
    )
    session.add(made)
    session.flush()
    before = _before(session, made)
    lines = [_kept(made.id, person_id, entrant) for person_id, entrant in rows]
    changes = compare(before, [_line(row) for row in lines])
    _settle(session, lines, changes, made.id)
    if paper.received_on:
        side.notified_on = paper.received_on
    if any(row.state is RowState.WAITING for row in lines) or paper.letter_id:
        letter = session.get(Letter, paper.letter_id) if paper.letter_id else None
        side.notified_by = letter.their_number if letter else ""
    session.flush()
    return made.id


def _settle(session: Session, lines: list[NotifiedRow], changes: list[Change], list_id: UUID) -> None:
    """Give each line its delegate, and its place behind the others; those that are gone come last."""
    by_line = {change.now.id: change for change in changes if change.now}
    rows = list(lines)
    for row in lines:
        change = by_line[row.id]
        row.delegate_id = change.before.delegate_id if change.before else None
        row.state = RowState.WAITING if change.what else RowState.ACCEPTED
    left = [change.before for change in changes if change.before and not change.now]
    rows += [_gone(list_id, line) for line in left if line.delegate_id is not None]
    for row, key in zip(rows, keys(len(rows)), strict=True):
        row.order = key
    session.add_all(rows)


def _kept(list_id: UUID, person_id: UUID, entrant: Entrant) -> NotifiedRow:
    return NotifiedRow(
        list_id=list_id,
        place=entrant.place,
        name=entrant.as_written,
        bare=entrant.name,
        title=entrant.title,
        institution=entrant.institution,
        role=entrant.role,
        person_id=person_id,
    )


def _gone(list_id: UUID, line: Line) -> NotifiedRow:
    return NotifiedRow(
        list_id=list_id,
        place=line.place,
        name=line.name,
        bare=line.bare,
        title=line.title,
        institution=line.institution,
        role=line.role,
        person_id=line.person_id,
        delegate_id=line.delegate_id,
        gone=True,
    )


def accept(session: Session, *, row_id: UUID, parts: Collection[What] = EVERYTHING) -> UUID:
    """Take over into the delegation what a line says otherwise; `parts` narrows that.

    Raises Refusal where it was accepted already, or where a later list has come.
    """
    row = _open(session, row_id)
    found = next(one for one in comparison(session, row.list_id) if one.id == row_id)
    _accept(session, row, found.change, frozenset(parts))
    row.state = RowState.ACCEPTED
    session.flush()
    return row_id


def decline(session: Session, *, row_id: UUID) -> UUID:
    """Leave the delegation as it is, whatever a line says."""
    row = _open(session, row_id)
    row.state = RowState.DECLINED
    return row_id


def accept_all(session: Session, *, list_id: UUID) -> UUID:
    """Accept every line of a list that waits, in its order.

    What stands before names is the persons' own, in every paper: it is accepted by its line alone.
    """
    find(session, NotifiedList, list_id)
    changes = {one.id: one.change for one in comparison(session, list_id)}
    for row in _rows(session, list_id):
        if row.state is RowState.WAITING and changes[row.id].what != frozenset({What.STYLE}):
            _accept(session, row, changes[row.id], EVERYTHING - {What.STYLE})
            row.state = RowState.ACCEPTED
            session.flush()
    return list_id


def _open(session: Session, row_id: UUID) -> NotifiedRow:
    row = find(session, NotifiedRow, row_id)
    found = find(session, NotifiedList, row.list_id)
    later = select(NotifiedList.id).where(
        NotifiedList.delegation_id == found.delegation_id, NotifiedList.number > found.number
    )
    if session.scalar(later.limit(1)) is not None:
        raise Refusal("A later list of this delegation has come; accept or decline its lines.")
    if row.state is RowState.ACCEPTED:
        raise Refusal("This line was accepted already; undo it, or change the delegate.")
    return row


def _accept(session: Session, row: NotifiedRow, change: Change, parts: frozenset[What]) -> None:
    if row.gone:
        _replace(session, row.delegate_id, None)
    elif row.delegate_id is None:
        _add(session, row, change)
    else:
        _change(session, find(session, Delegate, row.delegate_id), row, change.what & parts)


def _change(session: Session, delegate: Delegate, row: NotifiedRow, what: frozenset[What]) -> None:
    if row.place is not None:
        delegate.place = row.place
    if what & {What.NAME, What.STYLE}:
        _rename(session, delegate, row, what)
    if What.TITLE in what:
        delegate.title = _with(delegate.title, row.title)
    if What.INSTITUTION in what:
        delegate.institution_id = _institution(session, delegate, row.institution)
    if What.ROLE in what:
        delegate.role = row.role
    if What.ORDER in what:
        _order(session, row, delegate.id)


def _add(session: Session, row: NotifiedRow, change: Change) -> None:
    """A new delegate behind that of the line before; he takes the place of whom he stands for."""
    delegation_id = find(session, NotifiedList, row.list_id).delegation_id
    standing = _in_delegation(session, delegation_id, row.person_id)
    if standing is not None:
        row.delegate_id = standing.id
        standing.standing, standing.role = Standing.NOTIFIED, row.role
        _order(session, row, standing.id)
        return
    made = Delegate(
        delegation_id=delegation_id,
        person_id=row.person_id,
        role=row.role,
        place=row.place,
        standing=Standing.NOTIFIED,
        **_printed(session, row),
    )
    record.place_last(session, made)
    session.add(made)
    session.flush()
    row.delegate_id = made.id
    _order(session, row, made.id)
    gone = change.stands_for.delegate_id if change.stands_for else None
    if gone is not None:
        _replace(session, gone, made)


def _in_delegation(session: Session, delegation_id: UUID, person_id: UUID | None) -> Delegate | None:
    query = select(Delegate).where(Delegate.delegation_id == delegation_id, Delegate.person_id == person_id)
    return session.scalar(query.limit(1)) if person_id else None


def _printed(session: Session, row: NotifiedRow) -> dict[str, object]:
    """Name and title as the list has them, where the person's own say otherwise, and whose institution."""
    person = session.get(Person, row.person_id) if row.person_id else None
    if person is None:
        return {"name": row.name, "title": row.title}
    posts = session.scalars(select(Post).where(Post.person_id == person.id).order_by(Post.id)).all()
    same = [post for post in posts if not _differs(post.title, row.title)]
    post = same[-1] if same else None
    return {
        "name": row.bare if _differs(person.name, row.bare) else EMPTY,
        "title": EMPTY if post or not row.title else row.title,
        "post_id": post.id if post and len(posts) > 1 else None,
    }


def _differs(own: Text, said: Text) -> bool:
    return any(own[tag] != words for tag, words in said.items())


def _replace(session: Session, delegate_id: UUID | None, by: Delegate | None) -> None:
    """Let a delegate be replaced, by nobody or by somebody, who takes over his counterpart."""
    if delegate_id is None:
        return
    old = find(session, Delegate, delegate_id)
    opposite = old.counterpart_id
    old.standing = Standing.REPLACED
    if opposite is not None:
        delegation.pair(session, delegate_id=old.id, counterpart_id=None)
    if by is not None:
        by.stands_for_id = old.id
        if opposite is not None:
            delegation.pair(session, delegate_id=by.id, counterpart_id=opposite)


def _rename(session: Session, delegate: Delegate, row: NotifiedRow, what: frozenset[What]) -> None:
    """The name as printed for this consultation; what stands before it is the person's."""
    if What.NAME in what:
        delegate.name = _with(delegate.name, row.bare)
    person = session.get(Person, delegate.person_id) if delegate.person_id else None
    if person is not None and What.STYLE in what:
        for tag, written in row.name.items():
            before = written.partition(row.bare[tag])[0].strip() if row.bare[tag] else ""
            degree = person.academic[tag]
            short = before.removesuffix(degree).strip() if degree else before
            person.honorific_short = person.honorific_short.having(tag, short)


def _with(own: Text, said: Text) -> Text:
    """A text with other words in the languages that a list has, and its own in the others."""
    for tag, words in said.items():
        own = own.having(tag, words)
    return own


def _institution(session: Session, delegate: Delegate, name: str) -> UUID | None:
    from protocoldesk.operations.intake import Houses

    party_id = find(session, Delegation, delegate.delegation_id).party_id
    return Houses(session, party_id).of(name)


def _order(session: Session, row: NotifiedRow, delegate_id: UUID) -> None:
    """Put a delegate behind that of the nearest line above his; nobody else moves."""
    above = session.scalars(
        select(NotifiedRow.delegate_id)
        .where(
            NotifiedRow.list_id == row.list_id,
            NotifiedRow.order < row.order,
            NotifiedRow.gone.is_(False),
            NotifiedRow.delegate_id.is_not(None),
        )
        .order_by(NotifiedRow.order.desc())
    )
    record.move(session, "delegate", delegate_id, after=next(iter(above), None))


# Reading lines


def _rows(session: Session, list_id: UUID) -> list[NotifiedRow]:
    query = select(NotifiedRow).where(NotifiedRow.list_id == list_id)
    return list(session.scalars(query.order_by(NotifiedRow.order, NotifiedRow.id)))


def _line(row: NotifiedRow) -> Line:
    return Line(
        row.id,
        row.name,
        row.bare,
        row.title,
        row.institution,
        row.role,
        row.place,
        row.person_id,
        row.delegate_id,
    )


def _before(session: Session, found: NotifiedList) -> list[Line]:
    """The lines of the list before; for the first one the delegation as it stands."""
    earlier = session.scalar(
        select(NotifiedList)
        .where(NotifiedList.delegation_id == found.delegation_id, NotifiedList.number < found.number)
        .order_by(NotifiedList.number.desc())
        .limit(1)
    )
    if earlier is None:
        return _standing(session, found)
    lines = [_line(row) for row in _rows(session, earlier.id) if not row.gone]
    stand = set(session.scalars(select(Delegate.id).where(Delegate.delegation_id == found.delegation_id)))
    # A line that was declined as somebody new is new again, and so is one whose delegate was taken out.
    return [line for line in lines if line.delegate_id in stand]


def _standing(session: Session, found: NotifiedList) -> list[Line]:
    """The delegates, save those whom this very list brought."""
    brought = set(
        session.scalars(
            select(Delegate.id).where(Delegate.delegation_id == found.delegation_id, Delegate.id > found.id)
        )
    )
    query = (
        select(Delegate)
        .where(Delegate.delegation_id == found.delegation_id, Delegate.standing != Standing.REPLACED)
        .order_by(Delegate.order, Delegate.id)
    )
    delegates = [one for one in session.scalars(query) if one.id not in brought]
    return [_as_line(session, one) for one in delegates]


def _as_line(session: Session, one: Delegate) -> Line:
    person = session.get(Person, one.person_id) if one.person_id else None
    house = session.get(Institution, one.institution_id) if one.institution_id else None
    bare = _with(person.name, one.name) if person else one.name
    name = Text({tag: _styled(person, tag, said) for tag, said in bare.items()}) if person else bare
    posts = session.scalars(
        select(Post).where(Post.person_id == one.person_id).order_by(Post.first_day, Post.id)
    )
    post = next((post for post in posts if post.id == one.post_id or one.post_id is None), None)
    title = _with(post.title, one.title) if post else one.title
    if house is None and post is not None and post.institution_id:
        house = session.get(Institution, post.institution_id)
    return Line(
        one.id,
        name,
        bare,
        title,
        house.name.best("en") if house else "",
        one.role,
        one.place,
        one.person_id,
        one.id,
    )


def _styled(person: Person, tag: str, name: str) -> str:
    before = (person.honorific_short[tag] or person.honorific[tag], person.academic[tag])
    said = " ".join(part for part in (*before, name) if part)
    return f"{said}, {person.post_nominals[tag]}" if person.post_nominals[tag] else said
