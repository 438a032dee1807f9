"""Records, outcomes, follow-ups and presets: what their verbs do, and what they refuse."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import consultation, outcome, preset, record, release
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.protocol.verbs import verbs
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import FollowUp, Review
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.outcome import Outcome, OutcomeField, Speaker
from protocoldesk.records.party import Party
from protocoldesk.records.preset import Preset
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.records.values.words import Progressing, Strength, Voice
from tests.operations import demo
from tests.operations.demo import every, named, one


def titles(office: Office) -> list[str]:
    """The agenda's first level, in its order."""
    rows = sorted(every(office, AgendaItem, parent_id=None), key=lambda row: row.order)
    return [row.title["en"].split()[0] for row in rows]


def move(office: Office, what: str, after: str) -> None:
    found = named(office, AgendaItem, what, "title").id
    behind = named(office, AgendaItem, after, "title").id if after else None
    office.do("Move", partial(record.move, kind="agenda_item", record_id=found, after=behind))


def recorded(office: Office, verb: str = "agree", **more: Any) -> UUID:
    act = partial(
        outcome.record, consultation_id=demo.ref(office), verb=verb, text=Text(en="plant rice"), **more
    )
    return office.do("Record", act)


# Records


@pytest.mark.parametrize(("kind", "name"), [(Party, "Canada"), (Party, "Cambodia")])
def test_a_party_that_takes_part_is_not_withdrawn(office: Office, kind: type[Party], name: str) -> None:
    """Its sessions could not be shown without it."""
    found = named(office, kind, name, "short_name").id
    with pytest.raises(Refusal, match=r"still needed: \d+ other records refer to it"):
        office.do("Withdraw", partial(record.withdraw, kind="party", record_id=found))


def test_whom_nothing_names_is_withdrawn(office: Office) -> None:
    alone = office.do("Add", partial(record.make, kind="person", name=Text(en="SAO Vanna")))
    office.do("Withdraw", partial(record.withdraw, kind="person", record_id=alone))
    office.do("Add", partial(record.make, kind="party", short_name=Text(en="Ruritania")))
    gone = named(office, Party, "Ruritania", "short_name").id
    office.do("Withdraw", partial(record.withdraw, kind="party", record_id=gone))
    assert not [one for one in every(office, Party) if one.id == gone]


def test_a_desk_whose_own_party_is_gone_opens_without_its_name(office: Office) -> None:
    assert office.read(preset.own_name)["en"] == "Cambodia"
    office.do("Own", partial(preset.put, key=preset.OFFICE_PARTY, value=str(uuid7())))
    assert not office.read(preset.own_name)


@pytest.mark.parametrize(
    ("what", "after", "order"),
    [
        ("Bilateral", "", ["Bilateral", "Political", "Cooperation", "20th", "Regional"]),
        ("Political", "Regional", ["Bilateral", "Cooperation", "20th", "Regional", "Political"]),
        ("20th", "Political", ["Political", "20th", "Bilateral", "Cooperation", "Regional"]),
        ("Political", "Bilateral", ["Bilateral", "Political", "Cooperation", "20th", "Regional"]),
        ("Political", "", ["Political", "Bilateral", "Cooperation", "20th", "Regional"]),
    ],
)
def test_an_item_is_put_behind_another_or_first(
    office: Office, what: str, after: str, order: list[str]
) -> None:
    before = {row.id: row.order for row in every(office, AgendaItem)}
    move(office, what, after)
    assert titles(office) == order
    moved = [row.title["en"] for row in every(office, AgendaItem) if row.order != before[row.id]]
    assert len(moved) <= 1


def test_an_item_moved_many_times_always_finds_room(office: Office) -> None:
    for _ in range(40):
        move(office, "Regional", "Political")
        move(office, "20th", "Political")
    assert titles(office)[:3] == ["Political", "20th", "Regional"]


def test_two_items_with_the_same_key_still_part(office: Office) -> None:
    keys = [row.order for row in every(office, AgendaItem) if row.parent_id is None]
    for what in ("Bilateral", "Cooperation"):
        row = named(office, AgendaItem, what, "title")
        office.do("Clash", partial(record.change, kind="agenda_item", record_id=row.id, order=keys[0]))
    move(office, "Regional", "Bilateral")
    assert "Regional" in titles(office)[3:4] + titles(office)[2:3]


def test_a_withdrawn_delegation_takes_its_delegates_along_and_nothing_else(office: Office) -> None:
    before = len(every(office, Delegate))
    delegation = every(office, Delegation, consultation_id=demo.ref(office, "kh-ca-1"))[0]
    office.do("Withdraw", partial(record.withdraw, kind="delegation", record_id=delegation.id))
    assert len(every(office, Delegate)) == before - 3
    assert len(every(office, Consultation)) == 2


@pytest.mark.parametrize("deed", [record.change, record.withdraw])
def test_what_is_withdrawn_or_never_was_is_refused(office: Office, deed: Any) -> None:
    row = office.do("Make", partial(record.make, kind="party", code="fr"))
    office.do("Withdraw", partial(record.withdraw, kind="party", record_id=row))
    for gone in (row, uuid7()):
        with pytest.raises(Refusal, match="no such party any more"):
            office.do("Again", partial(deed, kind="party", record_id=gone))


def test_a_ref_that_is_not_there_brings_those_that_are_spelt_like_it(office: Office) -> None:
    with pytest.raises(
        Refusal, match=r"There is no consultation kh-ca-3\. Did you mean kh-ca-\d or kh-ca-\d"
    ):
        demo.ref(office, "kh-ca-3")
    with pytest.raises(Refusal, match=r"There is no consultation quite-else\.$"):
        demo.ref(office, "quite-else")


def test_the_list_has_the_latest_first_and_what_has_no_date_before_all(office: Office) -> None:
    series = one(office, Mechanism, handle="kh-ca").id
    office.do("Add", partial(record.make, kind="consultation", mechanism_id=series, ref="kh-ca-3", number=3))
    rows = office.read(consultation.rows)
    assert [row.ref for row in rows] == ["kh-ca-3", "kh-ca-2", "kh-ca-1"]
    assert rows[1].parties == ("kh", "ca")
    assert office.read(partial(consultation.next_number, mechanism_id=series)) == 4


# Outcomes


def test_an_outcome_has_the_strength_of_its_verb(office: Office) -> None:
    strengths = {}
    for verb in verbs(phrases_for("en")):
        strengths[verb] = demo.one(office, Outcome, id=recorded(office, verb)).strength
    assert strengths["take_note"] is Strength.NOTED
    assert strengths["exchange_views"] is Strength.DISCUSSED
    assert strengths["agree"] is Strength.AGREED
    assert strengths["commit"] is Strength.COMMITTED
    assert strengths["sign"] is Strength.DECIDED


@pytest.mark.parametrize("given", [strength for strength in Strength if strength is not Strength.AGREED])
def test_an_outcome_of_another_strength_than_its_verb_is_refused(office: Office, given: Strength) -> None:
    with pytest.raises(Refusal, match=f"'agree' says 'agreed', not '{given}'") as refused:
        recorded(office, strength=given)
    assert refused.value.field == "strength"


def test_a_verb_that_nobody_knows_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="There is no verb 'shout'"):
        recorded(office, "shout")


def test_one_side_speaks_by_name_and_both_without(office: Office) -> None:
    with pytest.raises(Refusal, match="Name who spoke, or let both sides speak"):
        recorded(office, voice=Voice.ONE)
    speakers = [("delegation_id", every(office, Delegation)[0].id)]
    with pytest.raises(Refusal, match="Name who spoke, or let both sides speak"):
        recorded(office, voice=Voice.BOTH, speakers=speakers)
    assert demo.one(office, Outcome, id=recorded(office)).voice is Voice.BOTH
    assert demo.one(office, Outcome, id=recorded(office, speakers=speakers)).voice is Voice.ONE


def test_a_group_speaks_under_its_name(office: Office) -> None:
    with pytest.raises(Refusal, match="Name the group that spoke"):
        recorded(office, voice=Voice.GROUP)
    recorded(office, voice=Voice.GROUP, label=Text(en="Senior Officials"))


def test_a_speaker_who_is_nobody_is_refused_and_leaves_nothing(office: Office) -> None:
    before = len(every(office, Outcome))
    with pytest.raises(Refusal, match="no such delegate any more"):
        recorded(office, speakers=[("delegate_id", uuid7())])
    assert len(every(office, Outcome)) == before


def test_speakers_and_fields_keep_the_order_in_which_they_were_given(office: Office) -> None:
    sides = [row.id for row in every(office, Delegation)][:2][::-1]
    fields = [Text(en=word) for word in ("zinc", "apples", "milk")]
    row = recorded(office, speakers=[("delegation_id", side) for side in sides], fields=fields)
    said = sorted(every(office, OutcomeField, outcome_id=row), key=lambda one: one.order)
    assert [one.name for one in said] == fields
    spoke = sorted(every(office, Speaker, outcome_id=row), key=lambda one: one.order)
    assert [one.delegation_id for one in spoke] == sides


def test_a_record_is_asked_when_it_is_made_too(office: Office) -> None:
    with pytest.raises(Refusal, match="A short code is small letters"):
        office.do("Add", partial(record.make, kind="mechanism", handle="A B"))
    series = one(office, Mechanism, handle="kh-ca").id
    with pytest.raises(Refusal, match="a number from 1"):
        office.do("Add", partial(consultation.open_new, mechanism_id=series, number=0))


# Follow-ups


@pytest.fixture
def third(office: Office) -> UUID:
    series = one(office, Mechanism, handle="kh-ca").id
    fields = {"mechanism_id": series, "ref": "kh-ca-3", "number": 3}
    return office.do("Add", partial(record.make, kind="consultation", **fields))


def carry(office: Office, consultation_id: UUID) -> int:
    return office.do("Carry", partial(consultation.carry, consultation_id=consultation_id))


def test_a_follow_up_is_one_record_for_life_and_comes_before_the_next_session_once(
    office: Office, third: UUID
) -> None:
    before = len(every(office, FollowUp))
    assert carry(office, third) == 5
    assert carry(office, third) == 0
    assert len(every(office, FollowUp)) == before
    assert len(every(office, Review, consultation_id=third)) == 5


def test_what_is_done_or_stays_at_home_is_not_carried(office: Office, third: UUID) -> None:
    done, home, *_ = every(office, FollowUp)
    office.do("Done", partial(record.change, kind="follow_up", record_id=done.id, status=Progressing.DONE))
    office.do("Keep", partial(record.change, kind="follow_up", record_id=home.id, carried=False))
    assert carry(office, third) == 3


def test_a_review_keeps_where_the_matter_stood_then(office: Office, third: UUID) -> None:
    carry(office, third)
    follow_up = every(office, FollowUp)[0]
    change = partial(record.change, kind="follow_up", record_id=follow_up.id, status=Progressing.DONE)
    office.do("Done", change)
    review = one(office, Review, consultation_id=third, follow_up_id=follow_up.id)
    assert review.status is Progressing.ON_TRACK


def test_a_marked_follow_up_brings_its_marking_along(office: Office, third: UUID) -> None:
    follow_up = every(office, FollowUp)[0]
    office.do("Mark", partial(record.change, kind="follow_up", record_id=follow_up.id, marking="restricted"))
    carry(office, third)
    assert one(office, Review, consultation_id=third, follow_up_id=follow_up.id).marking == "restricted"


def test_a_follow_up_of_another_series_stays_there(office: Office) -> None:
    series = office.do("Add", partial(record.make, kind="mechanism", handle="kh-ch"))
    fields = {"mechanism_id": series, "ref": "kh-ch-1"}
    assert carry(office, office.do("Add", partial(record.make, kind="consultation", **fields))) == 0


# Presets


def test_a_value_of_the_office_stands_over_the_shipped_one_until_it_is_brought_back(office: Office) -> None:
    shipped = office.read(partial(preset.table, name="letterheads/ministry"))
    office.do("Set", partial(preset.put, key="letterheads/ministry:issuer.en", value=["PROTOCOL"]))
    own = office.read(partial(preset.table, name="letterheads/ministry"))
    assert own["issuer"] == {**shipped["issuer"], "en": ["PROTOCOL"]}
    office.do("Back", partial(preset.put, key="letterheads/ministry:issuer.en", value=None))
    assert office.read(partial(preset.table, name="letterheads/ministry")) == shipped
    office.do("Set", partial(preset.put, key="letterheads/ministry:issuer.en", value=["AGAIN"]))
    assert office.read(partial(preset.table, name="letterheads/ministry"))["issuer"]["en"] == ["AGAIN"]


def test_a_shipped_table_is_not_changed_by_who_reads_it(office: Office) -> None:
    office.read(partial(preset.table, name="numbering"))["PR"]["given"] = "spoilt"
    assert office.read(partial(preset.table, name="numbering"))["PR"]["given"] is True


def test_the_offices_own_phrases_change_the_composed_text(office: Office) -> None:
    key = "phrases/en:release.facts.in_person"
    phrase = "The {named} met in {city} {on}{chaired}."
    office.do("Set", partial(preset.put, key=key, value=phrase))
    compose = partial(release.compose, consultation_id=demo.ref(office), languages=("en", "km"))
    office.do("Compose", compose)
    assert "Consultations met in Phnom Penh on" in demo.wordings(office)[1]
    office.do("Back", partial(preset.put, key=key, value=None))
    office.do("Compose", compose)
    assert "Consultations took place in Phnom Penh on" in demo.wordings(office)[1]


def test_a_party_that_the_archive_has_not_is_not_ours(office: Office) -> None:
    with pytest.raises(Refusal, match="There is no party 'xx'"):
        office.do("Choose", partial(preset.choose_party, code="xx"))
    office.do("Choose", partial(preset.choose_party, code="ca"))
    assert office.read(preset.ours) == one(office, Party, code="ca").id
    assert [row.key for row in every(office, Preset)] == [preset.OFFICE_PARTY]
