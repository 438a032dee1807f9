"""The ledgers: how late a follow-up is, whose it is, and which candidature answers which."""

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import candidature, followup, record
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import FollowUp, Review
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Exchange, Progressing
from tests.operations import demo
from tests.operations.meeting import answered, answering, follow_up, theirs

TODAY = date(2026, 3, 10)


def row(office: Office, today: date = TODAY) -> followup.FollowUpRow:
    rows = office.read(partial(followup.rows, today=today))
    return next(one for one in rows if one.id == follow_up(office))


def give(office: Office, **fields: Any) -> None:
    office.do("Change", partial(record.change, kind="follow_up", record_id=follow_up(office), **fields))


def day(after: int) -> When:
    return When(WhenKind.DAY, TODAY + timedelta(days=after))


@pytest.mark.parametrize(
    ("days", "late", "soon"), [(-1, True, False), (0, False, True), (7, False, True), (8, False, False)]
)
def test_what_is_late_and_what_is_due_within_a_week(
    office: Office, days: int, late: bool, soon: bool
) -> None:
    give(office, due=day(days))
    assert (row(office).late, row(office).soon, row(office).days_left) == (late, soon, days)


@pytest.mark.parametrize("status", [Progressing.DONE, Progressing.SUPERSEDED, Progressing.DROPPED])
def test_what_is_closed_is_never_late(office: Office, status: Progressing) -> None:
    give(office, due=day(-30), status=status)
    assert (row(office).late, row(office).open) == (False, False)


@pytest.mark.parametrize(
    ("due", "wanted"),
    [
        (When(WhenKind.RELATIVE, count=3, unit="week"), date(2026, 3, 5)),
        (When(WhenKind.RELATIVE, count=1, unit="month"), date(2026, 3, 12)),
        (When(WhenKind.QUARTER, date(2026, 1, 1)), date(2026, 3, 31)),
        (When(WhenKind.PHRASE, words=Text(en="at the earliest convenience")), None),
        (When(WhenKind.EVENT, words=Text(en="the Summit")), None),
        (When(WhenKind.EVENT, date(2026, 11, 15), words=Text(en="the Summit")), date(2026, 11, 15)),
        (When(), None),
    ],
)
def test_a_due_date_means_its_last_day_counted_from_where_it_began(
    office: Office, due: When, wanted: date | None
) -> None:
    give(office, due=due)
    assert row(office).due_day == wanted


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    begun = When(WhenKind.DAY, date(2026, 1, 31))
    assert followup.due_day(When(WhenKind.RELATIVE, count=1, unit="month"), begun) == date(2026, 2, 28)


def test_both_sides_act_where_nobody_is_named(office: Office) -> None:
    assert row(office).sides == (demo.one(office, Party, code="kh").id,)
    office.do("Act", partial(followup.act, follow_up_id=follow_up(office), actors=[]))
    both = {demo.one(office, Party, code=code).id for code in ("kh", "ca")}
    assert set(row(office).sides) == both


def test_an_institution_that_is_to_act_stands_for_its_party(office: Office) -> None:
    canadian = demo.named(office, Institution, "Global Affairs")
    act = partial(followup.act, follow_up_id=follow_up(office), actors=[("institution_id", canadian.id)])
    office.do("Act", act)
    assert row(office).sides == (canadian.party_id,)
    (actor,) = office.read(partial(followup.actors, follow_up_id=follow_up(office)))
    assert (actor.column, actor.name) == ("institution_id", canadian.name)


def test_a_status_said_at_a_session_is_where_the_follow_up_stands(office: Office) -> None:
    review = demo.every(office, Review)[0]
    office.do("Review", partial(followup.review, review_id=review.id, status=Progressing.DONE))
    assert demo.one(office, FollowUp, id=review.follow_up_id).status is Progressing.DONE
    reviews = office.read(partial(followup.reviews, consultation_id=demo.ref(office)))
    assert (reviews[0].status, reviews[0].now) == (Progressing.DONE, Progressing.DONE)


def test_the_log_shows_the_latest_line_first(office: Office) -> None:
    for number, words in ((1, "Asked."), (3, "Answered.")):
        report = partial(
            followup.report,
            follow_up_id=follow_up(office),
            text=Text(en=words),
            by="Sok Dara",
            on=date(2026, 3, number),
        )
        office.do("Report", report)
    log = office.read(partial(followup.log, follow_up_id=follow_up(office)))
    assert [one.text["en"] for one in log][:2] == ["Answered.", "Asked."]


def test_ten_thousand_follow_ups_are_listed_whole(office: Office) -> None:
    second = demo.one(office, Consultation, ref=demo.REF)
    fields = {"consultation_id": second.id, "mechanism_id": second.mechanism_id}

    def many(session: Any) -> None:
        for number in range(10_000):
            session.add(
                FollowUp(order=f"{number:05}", text=Text(en=f"Promise {number}"), due=day(number), **fields)
            )

    office.do("Fill", many)
    rows = office.read(partial(followup.rows, today=TODAY))
    assert len(rows) == 10_005


def test_two_candidatures_answer_one_another(office: Office) -> None:
    answered(office)
    one, other = sorted(demo.every(office, Candidature), key=lambda found: found.id != theirs(office))
    assert (one.reciprocal_id, other.reciprocal_id) == (other.id, one.id)
    assert {one.exchange, other.exchange} == {Exchange.RECIPROCAL}


def test_a_link_that_is_taken_away_is_taken_away_on_both_sides(office: Office) -> None:
    answered(office)
    office.do("Unlink", partial(candidature.unlink_reciprocal, candidature_id=theirs(office)))
    assert {one.reciprocal_id for one in demo.every(office, Candidature)} == {None}
    assert {one.exchange for one in demo.every(office, Candidature)} == {Exchange.UNILATERAL}


def test_a_candidature_answers_one_other_at_most(office: Office) -> None:
    answered(office)
    third = answering(office)
    link = partial(candidature.link_reciprocal, candidature_id=third, other_id=theirs(office))
    office.do("Link", link)
    linked = {one.id for one in demo.every(office, Candidature) if one.reciprocal_id}
    assert linked == {third, theirs(office)}


def test_candidatures_of_one_party_do_not_answer_one_another(office: Office) -> None:
    one, other = answering(office), answering(office)
    with pytest.raises(Refusal, match="of one party"):
        office.do("Link", partial(candidature.link_reciprocal, candidature_id=one, other_id=other))


def test_a_withdrawn_candidature_is_answered_no_more(office: Office) -> None:
    answered(office)
    office.do("Withdraw", partial(candidature.withdraw, candidature_id=theirs(office)))
    (left,) = office.read(candidature.rows)
    assert left.reciprocal_id is None
