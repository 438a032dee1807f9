"""On the day: lines are taken, become outcomes and follow-ups, and stay what they are."""

from functools import partial
from typing import Any

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import brief, note, outcome, record
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import FollowUp
from protocoldesk.records.outcome import Outcome, OutcomeField, Speaker
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import BriefStatus, Scope, Strength, Voice
from tests.operations import demo
from tests.operations.meeting import canada, line, outcome_id


def notes(office: Office) -> list[note.NoteRow]:
    return office.read(partial(note.rows, consultation_id=demo.ref(office)))


def row(office: Office, words: str) -> outcome.OutcomeRow:
    found = office.read(partial(outcome.rows, consultation_id=demo.ref(office)))
    return next(one for one in found if words in one.text["en"])


def test_lines_stand_in_the_order_in_which_they_were_taken(office: Office) -> None:
    for text in ("First.", "Second.", "Third."):
        line(office, text)
    assert [one.text for one in notes(office)] == ["First.", "Second.", "Third."]


def test_a_line_that_becomes_an_outcome_stays_linked_and_keeps_what_was_typed(office: Office) -> None:
    taken = line(office, "Canada asks for a list.")
    made = office.do("Make outcome", partial(note.to_outcome, note_id=taken))
    found = demo.one(office, Outcome, id=made)
    assert (found.note_id, found.as_typed, found.text) == (
        taken,
        "Canada asks for a list.",
        Text(en="Canada asks for a list"),
    )
    assert (found.verb, found.strength, found.scope) == ("discuss", Strength.DISCUSSED, Scope.BILATERAL)
    assert found.item_id == demo.named(office, AgendaItem, "Trade", "title").id
    assert notes(office)[0].outcome_id == made


def test_a_line_becomes_one_outcome_however_often_the_key_is_pressed(office: Office) -> None:
    taken = line(office)
    first, second = (office.do("Make", partial(note.to_outcome, note_id=taken)) for _ in range(2))
    assert first == second
    assert len(demo.every(office, Outcome, note_id=taken)) == 1


def test_a_line_in_khmer_becomes_an_outcome_in_khmer(office: Office) -> None:
    made = office.do("Make", partial(note.to_outcome, note_id=line(office, "ភាគីកាណាដាស្នើបញ្ជី")))
    assert demo.one(office, Outcome, id=made).text == Text(km="ភាគីកាណាដាស្នើបញ្ជី")


def test_an_outcome_made_from_a_line_off_the_record_is_off_the_record(office: Office) -> None:
    taken = line(office)
    office.do("Off the record", partial(note.mark_off_record, note_id=taken))
    made = office.do("Make", partial(note.to_outcome, note_id=taken))
    assert demo.one(office, Outcome, id=made).off_record


def test_a_line_that_goes_off_the_record_takes_what_came_of_it_along(office: Office) -> None:
    taken = line(office)
    made = office.do("Make", partial(note.to_outcome, note_id=taken))
    promised = office.do("Make", partial(note.to_follow_up, note_id=taken))
    share = partial(record.change, kind="follow_up", record_id=promised, shareable=True)
    office.do("Share", share)
    office.do("Off the record", partial(note.mark_off_record, note_id=taken))
    assert demo.one(office, Outcome, id=made).off_record
    assert not demo.one(office, FollowUp, id=promised).shareable
    office.do("On the record", partial(note.mark_off_record, note_id=taken, off=False))
    assert demo.one(office, Outcome, id=made).off_record


def test_a_line_becomes_a_follow_up_with_the_next_reference_and_the_subject_of_its_item(
    office: Office,
) -> None:
    made = office.do("Make", partial(note.to_follow_up, note_id=line(office)))
    found = demo.one(office, FollowUp, id=made)
    assert (found.reference, found.field["en"]) == ("kh-ca-2/2", "Trade and investment")
    assert notes(office)[0].follow_up_id == made


def test_a_reference_that_was_withdrawn_is_not_given_again(office: Office) -> None:
    first = office.do("Make", partial(note.to_follow_up, note_id=line(office, "One.")))
    office.do("Withdraw", partial(record.withdraw, kind="follow_up", record_id=first))
    second = office.do("Make", partial(note.to_follow_up, note_id=line(office, "Two.")))
    assert demo.one(office, FollowUp, id=second).reference == "kh-ca-2/3"


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_line_is_no_note(office: Office, text: str) -> None:
    with pytest.raises(Refusal, match="empty line"):
        line(office, text)
    taken = line(office)
    with pytest.raises(Refusal, match="delete it instead"):
        office.do("Edit", partial(note.edit, note_id=taken, text=text))


def changed(office: Office, **how: Any) -> Outcome:
    made = outcome_id(office)
    office.do("Change", partial(outcome.change_outcome, outcome_id=made, **how))
    return demo.one(office, Outcome, id=made)


def test_the_strength_of_an_outcome_follows_its_verb(office: Office) -> None:
    found = changed(office, verb="agree")
    assert (found.verb, found.strength, found.voice) == ("agree", Strength.AGREED, Voice.BOTH)


def test_a_verb_that_is_not_in_the_phrases_changes_nothing(office: Office) -> None:
    with pytest.raises(Refusal, match="no verb 'shout'"):
        changed(office, verb="shout")
    assert demo.one(office, Outcome, id=outcome_id(office)).verb == "explore"


def test_an_outcome_that_one_side_said_has_that_side_as_its_speaker_and_no_other(office: Office) -> None:
    ours = next(side.id for side in demo.whole(office).consultation.delegations if side.id != canada(office))
    changed(office, speakers=[("delegation_id", ours)])
    found = changed(office, speakers=[("delegation_id", canada(office))])
    assert found.voice is Voice.ONE
    assert [one.delegation_id for one in demo.every(office, Speaker, outcome_id=found.id)] == [canada(office)]
    assert row(office, "yet to be taken up").speakers == (canada(office),)


def test_an_outcome_that_both_sides_say_again_has_no_speaker(office: Office) -> None:
    changed(office, speakers=[("delegation_id", canada(office))])
    found = changed(office, voice=Voice.BOTH)
    assert demo.every(office, Speaker, outcome_id=found.id) == []


def test_one_side_speaks_only_where_it_is_named(office: Office) -> None:
    with pytest.raises(Refusal, match="Name who spoke"):
        changed(office, voice=Voice.ONE)


def test_fields_are_renamed_in_place_so_that_what_closes_a_list_stays(office: Office) -> None:
    made = outcome_id(office, "expand cooperation")
    before = demo.every(office, OutcomeField, outcome_id=made)
    names = [Text(en="rice"), *(one.name for one in before[1:])]
    office.do("Change", partial(outcome.change_outcome, outcome_id=made, fields=names))
    after = demo.every(office, OutcomeField, outcome_id=made)
    assert [one.id for one in after] == [one.id for one in before]
    assert after[0].name == Text(en="rice")
    assert [one.open_end for one in after] == [one.open_end for one in before]
    office.do("Change", partial(outcome.change_outcome, outcome_id=made, fields=names[:2]))
    assert [one.name for one in demo.every(office, OutcomeField, outcome_id=made)] == names[:2]


def test_every_item_has_its_line_among_the_briefs_and_those_without_say_so(office: Office) -> None:
    rows = office.read(partial(brief.rows, consultation_id=demo.ref(office)))
    assert [one.number for one in rows if one.brief_id] == ["2.1", "4"]
    missing = next(one for one in rows if one.title["en"] == "Education and tourism")
    assert (missing.brief_id, missing.status) == (None, BriefStatus.WANTED)


def test_a_brief_that_is_begun_has_the_next_serial_and_the_title_of_its_item(office: Office) -> None:
    item = demo.named(office, AgendaItem, "Education", "title")
    begin = partial(brief.begin, consultation_id=demo.ref(office), item_id=item.id, author="Sok Dara")
    made = office.do("Begin", begin)
    rows = office.read(partial(brief.rows, consultation_id=demo.ref(office)))
    found = next(one for one in rows if one.id == made)
    assert (found.serial, found.title, found.number) == ("KH-CA-2/3", item.title, "2.2")
