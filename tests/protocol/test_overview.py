"""What a consultation lacks, line by line; and when a line is not due yet."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest

from protocoldesk.protocol.checks import Finding, Place
from protocoldesk.protocol.facts import (
    ClearanceFacts,
    ConsultationFacts,
    DelegationFacts,
    EditionFacts,
    ItemFacts,
    MechanismFacts,
    MeetingFacts,
    Named,
    NumberFacts,
    OutcomeFacts,
    PartyFacts,
    PassageFacts,
    PersonFacts,
    ReleaseFacts,
    WordingFacts,
)
from protocoldesk.protocol.overview import FollowUpLine, MissingLine, Whole, lines
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import (
    Mode,
    PassageKind,
    Progressing,
    Role,
    Scope,
    Side,
    Status,
    Strength,
)

BEFORE, AFTER = date(2026, 2, 1), date(2026, 2, 13)
BEFORE_NEXT = When.day(2026, 9, 1)

KH = PartyFacts(uuid4(), "kh", short_name=Text(en="Cambodia"), languages=("km", "en"))
CA = PartyFacts(uuid4(), "ca", short_name=Text(en="Canada"), languages=("en", "fr"))


def head(party: PartyFacts, **more: Any) -> Named:
    names: dict[str, Any] = {"name": Text(en="A", km="ក"), "title": Text(en="Minister", km="រដ្ឋមន្ត្រី")} | more
    return Named(uuid4(), person=PersonFacts(uuid4()), role=Role.HEAD, party_id=party.id, **names)


def side(party: PartyFacts, *delegates: Named) -> DelegationFacts:
    return DelegationFacts(uuid4(), party, delegates=delegates or (head(party),), notified_on=BEFORE)


ITEM = ItemFacts(uuid4(), Text(en="Trade"), leads=(head(KH),))
WHOLE = Whole(
    ConsultationFacts(
        MeetingFacts(uuid4(), "kh-ca-2", 2, dates=When.day(2026, 2, 12), city=Text(en="Phnom Penh")),
        MechanismFacts(uuid4(), "kh-ca", Text(en="Talks")),
        delegations=(side(KH), side(CA)),
        ours=KH.id,
        agenda=(ITEM,),
    ),
    numbers={ITEM.id: "1"},
    briefed=frozenset({ITEM.id}),
)


def having(whole: Whole = WHOLE, **more: Any) -> Whole:
    return replace(whole, consultation=replace(whole.consultation, **more))


def meeting(**more: Any) -> Whole:
    return having(meeting=replace(WHOLE.consultation.meeting, **more))


def said(whole: Whole, today: date = BEFORE) -> list[str]:
    return [line.sentence for line in lines(whole, today)]


def one(whole: Whole, today: date = BEFORE) -> MissingLine:
    (line,) = lines(whole, today)
    return line


def test_a_session_that_has_all_lacks_nothing() -> None:
    assert said(WHOLE) == []


def test_no_dates() -> None:
    line = one(meeting(dates=NEVER))
    assert (line.sentence, line.kind, line.tab) == ("No dates are set.", "consultation", "")


def test_no_place() -> None:
    assert said(meeting(city=Text())) == ["No place is set."]


def test_a_virtual_session_needs_no_place() -> None:
    assert said(meeting(city=Text(), mode=Mode.VIRTUAL)) == []


def test_a_cancelled_session_lacks_nothing_any_more() -> None:
    assert said(meeting(dates=NEVER, status=Status.CANCELLED)) == []


def test_only_one_delegation() -> None:
    line = one(having(delegations=(side(KH),)))
    assert (line.tab, line.sentence) == (
        "delegations",
        "The delegations of both sides are not set up yet.",
    )


def test_no_head_of_a_delegation() -> None:
    theirs = side(CA, replace(head(CA), role=Role.MEMBER))
    line = one(having(delegations=(side(KH), theirs)))
    assert (line.kind, line.id) == ("delegation", theirs.id)
    assert line.sentence == "The delegation of Canada has no head."


def test_two_heads_of_one_delegation_unless_they_share_it() -> None:
    another = replace(head(CA), id=uuid4())
    theirs = side(CA, head(CA), another)
    line = one(having(delegations=(side(KH), theirs)))
    assert line.sentence == "The delegation of Canada has 2 heads; those who share it are co-heads."
    shared = side(CA, head(CA), replace(another, role=Role.CO_HEAD))
    assert said(having(delegations=(side(KH), shared))) == []


def test_a_delegation_that_is_not_notified_until_the_day_has_come() -> None:
    theirs = replace(side(CA), notified_on=None)
    whole = having(delegations=(side(KH), theirs))
    assert said(whole) == ["The delegation of Canada is not notified."]
    assert "The delegation of Canada is not notified." not in said(whole, AFTER)


def test_a_delegation_that_a_note_notified_is_notified() -> None:
    assert (
        said(having(delegations=(side(KH), replace(side(CA), notified_on=None, notified_by="Note 1")))) == []
    )


@pytest.mark.parametrize(
    ("lack", "sentence"),
    [
        ({"name": Text(en="Bowman")}, "The name of Bowman is missing in Khmer."),
        ({"title": Text(en="Director")}, "The title of A is missing in Khmer."),
    ],
)
def test_a_head_of_either_side_without_khmer(lack: dict[str, Text], sentence: str) -> None:
    who = head(CA, **lack)
    line = one(having(delegations=(side(KH), side(CA, who))))
    assert (line.kind, line.id, line.sentence) == ("delegate", who.id, sentence)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ((Text(en="Talks"), 1), "One point is open at the table 'Talks'."),
        ((Text(en="Talks"), 3), "3 points are open at the table 'Talks'."),
        ((Text(), 2), "2 points are open at a table."),
    ],
)
def test_a_table_where_something_is_wrong_until_the_day_has_come(
    table: tuple[Text, int], sentence: str
) -> None:
    whole = replace(WHOLE, tables=((uuid4(), *table),))
    line = one(whole)
    assert (line.kind, line.id, line.sentence) == ("seating_plan", whole.tables[0][0], sentence)
    assert sentence not in said(whole, AFTER)


def test_an_empty_agenda_until_the_day_has_come() -> None:
    line = one(having(agenda=()))
    assert (line.tab, line.sentence) == ("agenda", "The agenda is empty.")
    assert "The agenda is empty." not in said(having(agenda=()), AFTER)


def items(*made: ItemFacts, briefed: bool = True) -> Whole:
    whole = having(agenda=made)
    numbers = {item.id: str(place) for place, item in enumerate(made, 1)}
    return replace(whole, numbers=numbers, briefed=frozenset(numbers) if briefed else frozenset())


def item(level: int = 0, led: bool = False, heading: bool = False) -> ItemFacts:
    leads = (head(KH),) if led else ()
    return ItemFacts(uuid4(), Text(en="Aid"), level=level, leads=leads, heading=heading)


def test_an_item_without_a_lead_is_named() -> None:
    alone = item()
    line = one(items(ITEM, alone))
    assert (line.kind, line.id) == ("agenda_item", alone.id)
    assert line.sentence == "Item 2 of the agenda, 'Aid', has no lead."


def test_several_items_without_a_lead_are_one_line() -> None:
    assert said(items(ITEM, item(), item())) == ["2 items of the agenda have no lead: 2, 3."]


def test_sub_items_of_one_that_is_led_need_no_lead() -> None:
    assert said(items(item(led=True), item(1), item(2), item(led=True))) == []


def test_an_item_whose_sub_items_are_all_led_needs_none() -> None:
    assert said(items(item(), item(1, led=True), item(1, led=True))) == []
    assert said(items(item(), item(1, led=True), item(1))) == ["2 items of the agenda have no lead: 1, 3."]


def test_a_heading_needs_neither_lead_nor_brief() -> None:
    assert said(items(item(heading=True), item(led=True))) == []


def test_an_item_without_a_brief_is_named() -> None:
    assert said(replace(WHOLE, briefed=frozenset())) == ["Item 1 of the agenda, 'Trade', has no brief."]


# After the day

OUTCOME = OutcomeFacts(uuid4(), Scope.BILATERAL, "agree", Strength.AGREED)


def edition(language: str, words: str = "Said.", cleared: bool = True) -> tuple[EditionFacts, WordingFacts]:
    clearances = (ClearanceFacts(uuid4(), Side.OURS, "X", datetime(2026, 2, 12, tzinfo=UTC), words),)
    made = EditionFacts(uuid4(), language, clearances=clearances if cleared else ())
    return made, WordingFacts(uuid4(), Prose.plain(**{language: words}))


def released(*editions: tuple[EditionFacts, WordingFacts], numbered: bool = True) -> Whole:
    passage = PassageFacts(
        uuid4(), PassageKind.TYPED, wordings=tuple((one.id, wording) for one, wording in editions)
    )
    held = having(outcomes=(OUTCOME,))
    number = NumberFacts("PR", 22, 2026) if numbered else None
    release = ReleaseFacts(
        uuid4(),
        held.consultation,
        number=number,
        editions=tuple(one for one, _ in editions),
        passages=(passage,),
    )
    return replace(held, releases=(release,))


def test_outcomes_and_release_are_wanted_once_the_day_has_come() -> None:
    assert said(WHOLE, AFTER) == ["No outcomes are recorded.", "No release is composed yet."]
    assert [line.tab for line in lines(WHOLE, AFTER)] == ["meeting", "release"]


def test_a_concluded_session_was_held_whatever_the_day() -> None:
    assert "No outcomes are recorded." in said(meeting(status=Status.CONCLUDED))


def test_a_release_without_a_number() -> None:
    whole = released(edition("en"), numbered=False)
    assert said(whole, AFTER)[0] == "The release has no number."


def test_a_release_whose_number_is_void() -> None:
    whole = released(edition("en"))
    void = replace(whole.releases[0], number=NumberFacts("PR", 22, 2026, void=True))
    assert said(replace(whole, releases=(void,)), AFTER)[0] == "The release has no number."


def test_an_edition_that_is_not_cleared_and_one_that_is_not_issued() -> None:
    whole = released(edition("en"), edition("km", cleared=False))
    assert said(whole, AFTER) == [
        "The release in English is cleared and not issued yet.",
        "The release in Khmer is not cleared.",
    ]


def test_an_edition_that_says_nothing() -> None:
    assert said(released(edition("fr", "")), AFTER) == ["The release says nothing in French yet."]


def finding(check: str, edition_id: Any = None) -> Finding:
    return Finding(check, 1, "x", {}, "why", Place("p", edition_id), uuid4().hex)


def test_a_translation_that_is_older_than_its_source_and_other_points() -> None:
    whole = released(edition("en"), edition("km"))
    khmer = whole.releases[0].editions[1].id
    found = [finding("translation-older", khmer), finding("translation-older", khmer), finding("weekday")]
    last = [line.sentence for line in lines(whole, AFTER, found)][2:]
    assert last == [
        "The translation into Khmer is older than its source.",
        "The checks found one point.",
    ]
    more = [line.sentence for line in lines(whole, AFTER, [*found, finding("country")])]
    assert more[-1] == "The checks found 2 points."


def follow_up(
    *, status: Progressing = Progressing.ON_TRACK, due: When = BEFORE_NEXT, owned: bool = True
) -> FollowUpLine:
    return FollowUpLine(uuid4(), status, due, owned)


@pytest.mark.parametrize(
    ("lacking", "sentences"),
    [
        ([follow_up()], []),
        ([follow_up(owned=False)], ["One follow-up has no owner."]),
        ([follow_up(owned=False)] * 2, ["2 follow-ups have no owner."]),
        ([follow_up(due=NEVER)], ["One follow-up has no date."]),
        ([follow_up(due=NEVER, owned=False, status=Progressing.DONE)], []),
    ],
)
def test_open_follow_ups_have_an_owner_and_a_date(lacking: list[FollowUpLine], sentences: list[str]) -> None:
    whole = replace(released(), follow_ups=tuple(lacking))
    assert said(whole, AFTER) == sentences


def test_follow_ups_of_earlier_sessions_on_which_nothing_is_recorded() -> None:
    whole = replace(released(), unsaid=(uuid4(), uuid4()))
    (line,) = lines(whole, AFTER)
    assert (line.kind, line.id) == ("review", whole.unsaid[0])
    assert line.sentence == "Nothing is recorded on 2 follow-ups of earlier sessions."
