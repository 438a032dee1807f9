"""Lists that came in: kept as versions, compared with the last, accepted line by line, undone as one."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import delegation, facts, intake, notified, person, record
from protocoldesk.papers import press
from protocoldesk.protocol.entrant import Entrant
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.notified import What
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.errors import Refusal
from protocoldesk.records.notified import NotifiedList
from protocoldesk.records.person import Person, PersonalFile, Post
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role, RowState, Standing
from tests.operations import demo
from tests.operations.demo import named, one
from tests.operations.takingin import DARA, ROY, canada, entries, rows, standing, taken, theirs


def names(office: Office) -> list[str]:
    """The Canadian delegation as papers name it, in its order."""
    return [one.name["en"] for one in demo.whole(office).consultation.delegations[1].delegates]


def first_session(office: Office) -> ConsultationFacts:
    return office.read(partial(facts.consultation, consultation_id=demo.ref(office, "kh-ca-1")))


def differences(office: Office, list_id: object) -> list[tuple[str, set[str], str]]:
    found = office.read(partial(notified.comparison, list_id=list_id))  # type: ignore[arg-type]
    return [
        ((one.change.now or one.change.before).name["en"], set(map(str, one.change.what)), one.state.value)  # type: ignore[union-attr]
        for one in found
    ]


def accept(office: Office, row: object, **more: object) -> None:
    office.do("Accept", partial(notified.accept, row_id=row.id, **more))  # type: ignore[attr-defined,arg-type]


@pytest.fixture
def listed(office: Office) -> Office:
    """The first list has come in and was accepted: the head, SOK Dara and Claire Roy."""
    taken(office, *standing(office), DARA, ROY, at_once=True)
    return office


def test_a_first_list_becomes_the_delegation_in_its_order(listed: Office) -> None:
    assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy"]
    found = listed.read(partial(notified.versions, delegation_id=theirs(listed)))
    assert [(one.number, one.received_on, one.lines, one.waiting) for one in found] == [
        (1, date(2026, 1, 14), 3, 0)
    ]


def test_what_is_restricted_is_kept_apart(listed: Office) -> None:
    dara = named(listed, Person, "SOK Dara")
    assert one(listed, PersonalFile, person_id=dara.id).diet == "no peanuts"


def test_it_is_one_deed_and_one_undo(office: Office) -> None:
    before = demo.snapshot(office).keys()
    taken(office, *standing(office), DARA, ROY, at_once=True)
    office.undo()
    assert names(office) == ["Alan Bowman"]
    standing_now = {key for key, row in demo.snapshot(office).items() if not row["withdrawn"]}
    assert standing_now <= set(before)


def test_a_cancelled_intake_leaves_nothing(office: Office) -> None:
    before = demo.snapshot(office)
    many = [(replace(DARA, name=Text(en=f"SOK Dara {number}")), None) for number in range(500)]

    def heard(done: int, _of: int) -> None:
        if done >= 300:
            raise intake.Cancelled

    act = partial(intake.take, entries=many, party_id=canada(office), heard=heard)
    with pytest.raises(Refusal, match="nothing was taken in"):
        office.do("Take in", act)
    assert demo.snapshot(office) == before


def test_the_same_list_again_has_nothing_to_accept(listed: Office) -> None:
    again = taken(listed, *standing(listed))
    assert {state for _, _, state in differences(listed, again)} == {"accepted"}
    assert len(demo.every(listed, Person, name=Text(en="Claire Roy"))) == 1


class TestSecond:
    """A second list: a title, somebody new, somebody gone, another order."""

    def second(self, office: Office) -> list[object]:
        head, dara, roy = standing(office)
        head = replace(head, title=Text(en="Special Envoy"))
        new = Entrant(Text(en="Peter Hartmann"), title=Text(en="Adviser"), role=Role.ADVISER)
        self.list_id = taken(office, head, roy, new)
        assert dara.name["en"] == "SOK Dara"
        return list(rows(office, self.list_id))

    def test_every_difference_is_told(self, listed: Office) -> None:
        self.second(listed)
        assert differences(listed, self.list_id) == [
            ("H.E. Alan Bowman", {"title"}, "waiting"),
            ("Claire Roy", set(), "accepted"),
            ("Peter Hartmann", {"added"}, "waiting"),
            ("Ms. SOK Dara", {"gone"}, "waiting"),
        ]
        assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy"]

    def test_a_title_is_accepted_here_and_nowhere_else(self, listed: Office) -> None:
        head, *_ = self.second(listed)
        accept(listed, head)
        first = demo.whole(listed).consultation.delegations[1].delegates[0]
        assert first.title["en"] == "Special Envoy"
        assert first_session(listed).delegations[1].delegates[0].title["en"] != first.title["en"]

    def test_somebody_new_comes_where_the_list_has_him(self, listed: Office) -> None:
        *_, new, _gone = self.second(listed)
        accept(listed, new)
        assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy", "Peter Hartmann"]

    def test_somebody_gone_is_replaced_and_no_paper_names_him(self, listed: Office) -> None:
        *_, gone = self.second(listed)
        accept(listed, gone)
        assert names(listed) == ["Alan Bowman", "Claire Roy"]
        paper = listed.paper("delegations", demo.ref(listed), "en")
        assert "SOK Dara" not in press.plain(paper)
        listed.undo()
        assert "SOK Dara" in press.plain(listed.paper("delegations", demo.ref(listed), "en"))

    def test_a_line_that_is_declined_changes_nothing(self, listed: Office) -> None:
        *_, new, _ = self.second(listed)
        listed.do("Decline", partial(notified.decline, row_id=new.id))  # type: ignore[attr-defined]
        assert "Peter Hartmann" not in names(listed)
        assert differences(listed, self.list_id)[2][2] == "declined"

    def test_all_lines_are_accepted_and_undone_as_one(self, listed: Office) -> None:
        self.second(listed)
        listed.do("Accept all", partial(notified.accept_all, list_id=self.list_id))
        assert names(listed) == ["Alan Bowman", "Claire Roy", "Peter Hartmann"]
        listed.undo()
        assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy"]

    def test_a_line_is_accepted_once(self, listed: Office) -> None:
        head, *_ = self.second(listed)
        accept(listed, head)
        with pytest.raises(Refusal, match="accepted already"):
            accept(listed, head)

    def test_lines_of_an_older_list_are_closed(self, listed: Office) -> None:
        head, *_ = self.second(listed)
        taken(listed, *standing(listed))
        with pytest.raises(Refusal, match="A later list"):
            accept(listed, head)


def test_the_order_follows_the_list_only_when_it_is_accepted(listed: Office) -> None:
    head, dara, roy = standing(listed)
    found = taken(listed, head, roy, dara)
    assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy"]
    moved = next(row for row in rows(listed, found) if row.state is RowState.WAITING)
    accept(listed, moved, parts={What.TITLE})
    assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy"]
    listed.undo()
    accept(listed, moved)
    assert names(listed) == ["Alan Bowman", "Claire Roy", "SOK Dara"]


def test_a_new_head_takes_the_place_and_the_counterpart_of_the_old(listed: Office) -> None:
    ours, side = demo.whole(listed).consultation.delegations
    listed.do(
        "Pair",
        partial(delegation.pair, delegate_id=side.delegates[0].id, counterpart_id=ours.delegates[0].id),
    )
    head, *rest = standing(listed)
    found = taken(listed, replace(head, name=Text(en="Peter Hartmann")), *rest)
    listed.do("Accept all", partial(notified.accept_all, list_id=found))
    old, new = (
        one(listed, Delegate, id=side.delegates[0].id),
        demo.whole(listed).consultation.delegations[1].delegates[0],
    )
    row = one(listed, Delegate, id=new.id)
    assert (old.standing, old.counterpart_id) == (Standing.REPLACED, None)
    assert (row.stands_for_id, row.counterpart_id, new.role) == (old.id, ours.delegates[0].id, Role.HEAD)


def test_a_delegate_who_was_taken_out_by_hand_is_new_again(listed: Office) -> None:
    roy = next(
        one
        for one in demo.whole(listed).consultation.delegations[1].delegates
        if one.name["en"] == "Claire Roy"
    )
    lines = standing(listed)
    listed.do("Withdraw", partial(record.withdraw, kind="delegate", record_id=roy.id))
    found = taken(listed, *lines)
    assert [what for _, what, _ in differences(listed, found)] == [set(), set(), {"added"}]
    listed.do("Accept all", partial(notified.accept_all, list_id=found))
    assert names(listed) == ["Alan Bowman", "SOK Dara", "Claire Roy"]


def test_a_spelling_is_changed_for_this_consultation_alone(listed: Office) -> None:
    head, dara, roy = standing(listed)
    act = partial(
        intake.take,
        entries=[
            *entries(listed, head, dara),
            (replace(roy, name=Text(en="Claire ROY-Dubois")), named(listed, Person, "Claire Roy").id),
        ],
        party_id=None,
        delegation_id=theirs(listed),
        at_once=True,
    )
    listed.do("Take in", act)
    assert names(listed)[2] == "Claire ROY-Dubois"
    assert named(listed, Person, "Claire Roy").name["en"] == "Claire Roy"
    assert [one.number for one in demo.every(listed, NotifiedList)] == [1, 2]


class TestCounterparts:
    def test_two_of_one_side_are_no_counterparts(self, listed: Office) -> None:
        first, second, _ = demo.whole(listed).consultation.delegations[1].delegates
        with pytest.raises(Refusal, match="other delegation"):
            listed.do("Pair", partial(delegation.pair, delegate_id=first.id, counterpart_id=second.id))

    def test_nobody_of_another_session(self, listed: Office) -> None:
        here = demo.whole(listed).consultation.delegations[1].delegates[0]
        there = first_session(listed).delegations[0].delegates[0]
        with pytest.raises(Refusal, match="other delegation"):
            listed.do("Pair", partial(delegation.pair, delegate_id=here.id, counterpart_id=there.id))

    def test_a_third_one_is_never_left_in_a_ring(self, listed: Office) -> None:
        ours, side = demo.whole(listed).consultation.delegations
        for other in side.delegates:
            listed.do(
                "Pair", partial(delegation.pair, delegate_id=ours.delegates[0].id, counterpart_id=other.id)
            )
        pairs = {row.id: row.counterpart_id for row in demo.every(listed, Delegate) if row.counterpart_id}
        assert all(pairs[other] == one for one, other in pairs.items())

    def test_alternates_do_not_go_round(self, listed: Office) -> None:
        first, second, third = (one.id for one in demo.whole(listed).consultation.delegations[1].delegates)
        for one_, other in ((second, first), (third, second)):
            listed.do("Stand for", partial(delegation.stand_for, delegate_id=one_, other_id=other))
        with pytest.raises(Refusal, match="circle"):
            listed.do("Stand for", partial(delegation.stand_for, delegate_id=first, other_id=third))


class TestPersons:
    def printed(self, office: Office, ref: str) -> str:
        return press.plain(office.paper("delegations", demo.ref(office, ref), "en"))

    def test_a_post_that_ends_leaves_what_was_printed_before(self, office: Office) -> None:
        before = self.printed(office, "kh-ca-1")
        post = named(office, Post, "Director General", "title")
        office.do("End post", partial(person.end_post, post_id=post.id, on=date(2025, 1, 1)))
        assert self.printed(office, "kh-ca-1") == before
        assert "Director General" not in self.printed(office, "kh-ca-2")

    def test_somebody_who_died_stands_in_the_papers_of_his_day(self, office: Office) -> None:
        before = [self.printed(office, ref) for ref in ("kh-ca-1", "kh-ca-2")]
        dead = named(office, Person, "Bowman").id
        office.do("Died", partial(person.die, person_id=dead, on=date(2026, 3, 1)))
        assert [self.printed(office, ref) for ref in ("kh-ca-1", "kh-ca-2")] == before
        assert one(office, Person, id=dead).died == date(2026, 3, 1)

    def test_two_records_of_one_person_become_one_and_papers_stay(self, office: Office) -> None:
        twin = Entrant(
            Text(en="Allan BOWMAN", fr="Alain Bowman"), title=Text(en="High Commissioner"), languages="fr"
        )
        office.do("Take in", partial(intake.take, entries=[(twin, None)], party_id=canada(office)))
        stays, goes = named(office, Person, "Allan BOWMAN"), named(office, Person, "Alan Bowman")
        before = [self.printed(office, ref) for ref in ("kh-ca-1", "kh-ca-2")]
        snapshot = demo.snapshot(office)
        office.do("Merge", partial(person.merge, person_id=stays.id, other_id=goes.id))
        assert [self.printed(office, ref) for ref in ("kh-ca-1", "kh-ca-2")] == before
        left = [person_ for person_ in demo.every(office, Person) if "owman" in person_.name["en"].casefold()]
        assert [one_.id for one_ in left] == [stays.id]
        assert {post.person_id for post in demo.every(office, Post)} >= {stays.id}
        assert not demo.every(office, Post, person_id=goes.id)
        office.undo()
        assert demo.snapshot(office) == snapshot

    def test_two_delegates_of_one_session_are_not_one(self, listed: Office) -> None:
        one_, other = named(listed, Person, "SOK Dara").id, named(listed, Person, "Claire Roy").id
        with pytest.raises(Refusal, match="kh-ca-2"):
            listed.do("Merge", partial(person.merge, person_id=one_, other_id=other))

    def test_who_may_be_whom(self, office: Office) -> None:
        found = office.read(partial(person.alike, name="Bowman Allan"))
        assert [one_.name["en"] for one_ in found] == ["Alan Bowman"]
        twin = Entrant(Text(en="Allan Bowman"))
        office.do("Take in", partial(intake.take, entries=[(twin, None)], party_id=None))
        assert {pair.one.name["en"] for pair in office.read(person.pairs)} <= {"Alan Bowman", "Allan Bowman"}
        assert len(office.read(person.pairs)) == 1
