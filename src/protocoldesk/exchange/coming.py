"""The demo's session to come, prepared as an officer would: ranks, notes, agenda sent, checklist, tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.paper import asked_for
from protocoldesk.operations import (
    consultation,
    letter,
    negotiation,
    printing,
    rank,
    record,
    register,
    seating,
    task,
)
from protocoldesk.operations import template as templates
from protocoldesk.papers.pieces import on_pages
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.letter import Letter
from protocoldesk.records.party import Party
from protocoldesk.records.person import Post, Rank
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import (
    InterpreterSeat,
    LetterKind,
    Manner,
    Notifies,
    SittingKind,
    TemplateKind,
)

REF = "kh-nz-1"
PROPOSED = date(2026, 10, 12)
"""When the dates were proposed, which begins the checklist."""
SENT = date(2026, 11, 13)
"""When the draft agenda went to the other side."""
PRINTED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
"""When the first papers were printed."""
OWNERS = ("Chan Thida", "Sok Dara")

Do = Callable[[str, Callable[[Session], Any]], Any]


def prepare(do: Do) -> None:
    """Do what an officer would have done by the end of November for the session that was imported."""
    do("Take over the table of ranks", _take_ranks)
    do("Give posts their ranks", _rank_posts)
    proposal: UUID = do("Draft note verbale", partial(_draft, purpose=Purpose.DATES, subject=DATES))
    _send(do, proposal, PROPOSED)
    do("Log the reply", partial(_answer, to=proposal))
    agenda: UUID = do("Draft note verbale", partial(_draft, purpose=Purpose.AGENDA, subject=AGENDA))
    _send(do, agenda, SENT)
    do("Keep the agenda as sent", partial(_keep_agenda, letter_id=agenda))
    do("Put an item off", _put_off)
    do("Begin the checklist", _begin_checklist)
    do("Draft note verbale", _draft_list)
    for paper in ("delegations", "nameplates"):
        do("Print paper", partial(_print, paper=paper))
    do("Plan the tables", _plan_tables)


DATES = Text(en="Dates of the first session", km="កាលបរិច្ឆេទនៃកិច្ចប្រជុំលើកទី១")
AGENDA = Text(en="Draft agenda", km="សេចក្តីព្រាងរបៀបវារៈ")
LIST = Text(en="List of the Cambodian delegation", km="បញ្ជីសមាសភាពគណៈប្រតិភូកម្ពុជា")


def _coming(session: Session) -> UUID:
    return consultation.by_ref(session, REF)


# Ranks


def _take_ranks(session: Session) -> UUID:
    ours = session.scalars(select(Party.id).where(Party.code == "kh")).one()
    return rank.take(session, party_id=ours)


def _rank_posts(session: Session) -> UUID:
    """The rank of each post of our side: the one that its title begins with, the longest where several do."""
    found = _coming(session)
    posts = (
        select(Post, Delegation.party_id)
        .join(Delegate, Delegate.person_id == Post.person_id)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .where(Delegation.consultation_id == found, Post.rank_id.is_(None))
    )
    for post, party_id in session.execute(posts).all():
        ranks = session.scalars(select(Rank).where(Rank.party_id == party_id)).all()
        fitting = [one for one in ranks if _begins(post.title["en"], one.name["en"])]
        if fitting:
            best = max(fitting, key=lambda one: len(one.name["en"]))
            record.change(session, "post", post.id, rank_id=best.id)
    return found


def _begins(title: str, rank: str) -> bool:
    """ "Director of the Department of Trade" has the rank "Director of Department"."""
    return title.replace(" of the ", " of ").startswith(rank)


# Letters


def _draft(session: Session, *, purpose: Purpose, subject: Text, **fields: Any) -> UUID:
    found = _coming(session)
    return letter.draft(
        session, consultation_id=found, language="en", purpose=purpose, subject=subject, **fields
    )


def _send(do: Do, letter_id: UUID, on: date) -> None:
    do("Take number", partial(register.take_letter, letter_id=letter_id, on=on))
    do("Send note verbale", partial(letter.send, letter_id=letter_id, on=on))


def _answer(session: Session, *, to: UUID) -> UUID:
    """Let their note about the dates be the reply to ours."""
    query = select(Letter.id).where(Letter.consultation_id == _coming(session))
    reply = query.where(Letter.notifies == Notifies.DATES, Letter.their_number != "")
    return letter.change(session, letter_id=session.scalars(reply).one(), reply_to_id=to)


def _draft_list(session: Session) -> UUID:
    """The draft that notifies our delegation: it replies to the note that brought theirs."""
    query = select(Letter.id).where(Letter.consultation_id == _coming(session))
    theirs = query.where(Letter.notifies == Notifies.DELEGATION, Letter.kind == LetterKind.NOTE_VERBALE)
    to = session.scalars(theirs).one()
    made = letter.reply(session, letter_id=to, language="en", purpose=Purpose.DELEGATION)
    return letter.change(session, letter_id=made, subject=LIST)


# Agenda and checklist


def _keep_agenda(session: Session, *, letter_id: UUID) -> UUID:
    return negotiation.send(session, consultation_id=_coming(session), on=SENT, letter_id=letter_id)


def _put_off(session: Session) -> UUID:
    """The last item, of which the other side will write."""
    query = select(AgendaItem.id).where(AgendaItem.consultation_id == _coming(session))
    last = session.scalars(query.order_by(AgendaItem.order.desc(), AgendaItem.id)).first()
    assert last is not None
    return negotiation.put_off(session, item_id=last, reason="The aviation authorities meet in March 2027.")


def _begin_checklist(session: Session) -> UUID:
    """The shipped checklist, with owners by turns; what the notes that went out have done is ticked."""
    found = _coming(session)
    templates.begin(session, consultation_id=found, kind=TemplateKind.CHECKLIST, key="consultation")
    for number, one in enumerate(task.tasks(session, found)):
        record.change(session, "task", one.id, owner=OWNERS[number % len(OWNERS)])
        if number in TICKED:
            task.tick(session, task_id=one.id, on=TICKED[number])
    return found


TICKED = {0: PROPOSED, 1: date(2026, 11, 2), 3: SENT}
"""When tasks were done, by their place: dates proposed, rooms booked, briefs called for."""


# Papers


def _print(session: Session, *, paper: str) -> UUID:
    """Remember a paper as printed before the last list was accepted whole: it tells then what to reprint."""
    asked = printing.asked(paper, _coming(session), "en")
    pieces = on_pages(asked_for(session, asked), ())
    return printing.remember(
        session, asked=asked, pieces=pieces, manner=Manner.PRINTED, by=OWNERS[1], at=PRINTED
    )


# Tables


def _plan_tables(session: Session) -> UUID:
    """The talks, the luncheon and the photograph, each by a usage that is shipped."""
    found = _coming(session)
    plenary, luncheon = (
        _sitting(session, found, kind) for kind in (SittingKind.PLENARY, SittingKind.LUNCHEON)
    )
    for key, sitting_id in (("vietnam", plenary), ("working-lunch", luncheon), ("photo", None)):
        made = seating.begin(session, consultation_id=found, preset=key, sitting_id=sitting_id)
        if key == "vietnam":
            seating.set_options(session, plan_id=made, interpreter=InterpreterSeat.BEHIND)
    return found


def _sitting(session: Session, consultation_id: UUID, kind: SittingKind) -> UUID:
    query = select(Sitting.id).where(Sitting.consultation_id == consultation_id, Sitting.kind == kind)
    return session.scalars(query).one()
