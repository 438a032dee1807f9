"""Cases of the deeds of the day: notes, outcomes, attendance, briefs, follow-ups, candidatures."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import attendance, brief, candidature, followup, note, outcome, record
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.brief import Brief
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.followup import FollowUp, Review
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Attendance, Progressing
from tests.operations import demo

MORNING = datetime(2026, 2, 12, 2, 30, tzinfo=UTC)

Case = Callable[[Office], Callable[[Session], Any]]


def line(office: Office, text: str = "Canada asks for a list of mine fields.", ref: str = demo.REF) -> UUID:
    """A line of running notes on trade and investment."""
    item = demo.named(office, AgendaItem, "Trade", "title").id if ref == demo.REF else None
    act = partial(note.take, consultation_id=demo.ref(office, ref), text=text, at=MORNING, item_id=item)
    return office.do("Take note", act)


def outcome_id(office: Office, words: str = "yet to be taken up") -> UUID:
    return demo.named(office, Outcome, words, "text").id


def canada(office: Office) -> UUID:
    """The Canadian delegation to the second session."""
    sides = demo.every(office, Delegation, consultation_id=demo.ref(office))
    return next(side.id for side in sides if side.party_id == demo.one(office, Party, code="ca").id)


def follow_up(office: Office) -> UUID:
    return demo.one(office, FollowUp, reference="kh-ca-2/1").id


def answering(office: Office) -> UUID:
    """A candidature of Cambodia's, which could answer Canada's."""
    fields = {"party_id": demo.one(office, Party, code="kh").id, "body": Text(en="Human Rights Council")}
    return office.do("Add", partial(record.make, kind="candidature", **fields))


def theirs(office: Office) -> UUID:
    return demo.named(office, Candidature, "Security Council", "body").id


def answered(office: Office) -> UUID:
    link = partial(candidature.link_reciprocal, candidature_id=theirs(office), other_id=answering(office))
    return office.do("Link", link)


CASES: dict[Callable[..., Any], Case] = {
    note.take: lambda office: partial(
        note.take, consultation_id=demo.ref(office), text="ភាគីកាណាដាស្នើ", at=MORNING
    ),
    note.edit: lambda office: partial(note.edit, note_id=line(office), text="Canada asked."),
    note.mark_off_record: lambda office: partial(note.mark_off_record, note_id=line(office)),
    note.to_outcome: lambda office: partial(note.to_outcome, note_id=line(office)),
    note.to_follow_up: lambda office: partial(note.to_follow_up, note_id=line(office)),
    outcome.change_outcome: lambda office: partial(
        outcome.change_outcome,
        outcome_id=outcome_id(office),
        verb="agree",
        speakers=[("delegation_id", canada(office))],
        fields=[Text(en="rice"), Text(en="rubber")],
    ),
    attendance.mark: lambda office: partial(
        attendance.mark, delegate_id=demo.every(office, Delegate)[0].id, attendance=Attendance.LATE
    ),
    attendance.mark_rest_present: lambda office: expecting(office),
    brief.begin: lambda office: partial(
        brief.begin,
        consultation_id=demo.ref(office),
        item_id=demo.named(office, AgendaItem, "Education", "title").id,
        author=demo.OFFICER,
    ),
    brief.add_point: lambda office: partial(
        brief.add_point, brief_id=demo.every(office, Brief)[0].id, text="Ask for more.", language="en"
    ),
    candidature.link_reciprocal: lambda office: partial(
        candidature.link_reciprocal, candidature_id=theirs(office), other_id=answering(office)
    ),
    candidature.unlink_reciprocal: lambda office: partial(
        candidature.unlink_reciprocal, candidature_id=answered(office)
    ),
    candidature.withdraw: lambda office: partial(candidature.withdraw, candidature_id=answered(office)),
    followup.begin: lambda office: partial(
        followup.begin, consultation_id=demo.ref(office), text=Text(en="Send a list")
    ),
    followup.act: lambda office: partial(
        followup.act,
        follow_up_id=follow_up(office),
        actors=[("institution_id", demo.every(office, Institution)[0].id)],
    ),
    followup.report: lambda office: partial(
        followup.report,
        follow_up_id=follow_up(office),
        text=Text(en="The invitation went out."),
        by=demo.OFFICER,
        on=date(2026, 3, 1),
    ),
    followup.review: lambda office: partial(
        followup.review, review_id=demo.every(office, Review)[0].id, status=Progressing.DONE
    ),
}


def expecting(office: Office) -> Callable[[Session], Any]:
    """Nobody of the second session was marked yet."""
    for side in demo.every(office, Delegation, consultation_id=demo.ref(office)):
        for delegate in demo.every(office, Delegate, delegation_id=side.id):
            fields = {"record_id": delegate.id, "attendance": Attendance.EXPECTED}
            office.do("Expect", partial(record.change, kind="delegate", **fields))
    return partial(attendance.mark_rest_present, consultation_id=demo.ref(office))


READS = {
    "attendance.rows",
    "brief.points",
    "brief.rows",
    "candidature.rows",
    "followup.actors",
    "followup.log",
    "followup.next_reference",
    "followup.reviews",
    "followup.rows",
    "note.items",
    "note.rows",
    "note.zone",
    "outcome.rows",
}
"""What only reads."""
