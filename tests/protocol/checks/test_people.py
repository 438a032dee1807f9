"""People: gaps, capitals, spelling, and who stands in full where."""

from dataclasses import replace

import pytest

from protocoldesk.protocol.facts import ConsultationFacts, Named, OutcomeFacts, ReleaseFacts
from protocoldesk.records.values.text import EMPTY, Text
from tests.protocol import cases
from tests.protocol.checks.asking import found, mended, offered, only, pointed, settled

FULL = (
    "His Excellency MEAS Kim Heng, Secretary of State of the Ministry of Foreign Affairs and International "
    "Cooperation of the Kingdom of Cambodia"
)
THEIR_FULL = (
    "His Excellency Alan Bowman, Director General for Southeast Asia and Oceania, Global Affairs Canada"
)


def having(head: Named) -> ConsultationFacts:
    """The consultation with another head on our side."""
    return cases.consultation(delegations=(replace(cases.OURS, delegates=(head,)), cases.THEIRS))


def without_khmer_title() -> Named:
    return replace(cases.OUR_HEAD, title=Text(en="Secretary of State"), later_title=EMPTY)


# Gaps (9)


def test_a_head_without_a_khmer_title_is_told() -> None:
    one = only(cases.release(having(without_khmer_title())), "title-missing")
    assert one.sentence == "MEAS Kim Heng has no title in Khmer."
    assert one.place == f"named/{cases.OUR_HEAD.id}/title.km"
    assert one.number == 9


def test_a_gap_in_a_language_that_the_release_does_not_have_is_quiet() -> None:
    assert found(cases.release(having(without_khmer_title()), ["en"])) == []


def test_a_gap_of_somebody_who_is_not_named_is_quiet() -> None:
    silent = Named(
        cases.known("silent"), Text(en="SOK Dara"), Text(en="Adviser"), person=cases.OUR_HEAD.person
    )
    ours = replace(cases.OURS, delegates=(cases.OUR_HEAD, silent))
    assert found(cases.release(cases.consultation(delegations=(ours, cases.THEIRS)))) == []


def test_a_settled_gap_comes_back_when_more_is_lacking() -> None:
    release = cases.release(having(without_khmer_title()))
    release = settled(release, only(release, "title-missing"))
    assert found(release, "title-missing") == []
    bare = replace(without_khmer_title(), name=Text(en="MEAS Kim Heng"))
    worse = replace(cases.release(having(bare)), settled=release.settled)
    assert only(worse, "title-missing").sentence == "MEAS Kim Heng has no name and no title in Khmer."


def without(text: Text) -> Text:
    """The text as if nobody had translated it."""
    return Text(en=text["en"])


def english_inside() -> dict[str, ConsultationFacts]:
    """By the record that lacks its Khmer, the consultation as it then is."""
    ties, treaty = cases.OUTCOMES[1], replace(cases.TREATY, title=without(cases.TREATY.title))
    fields = (replace(ties.fields[0], name=without(ties.fields[0].name)), *ties.fields[1:])
    meeting, previous, mechanism = cases.MEETING, cases.PREVIOUS, cases.MECHANISM
    body = replace(cases.MINISTRY, name=without(cases.MINISTRY.name))
    ours = replace(cases.OURS, institution=body)

    def saying(*changed: OutcomeFacts) -> ConsultationFacts:
        now = {one.id: one for one in changed}
        return cases.consultation(outcomes=tuple(now.get(one.id, one) for one in cases.OUTCOMES))

    treaty_talks = next(one for one in cases.OUTCOMES if one.instrument)
    return {
        f"outcome/{ties.id}/text": saying(replace(ties, text=without(ties.text))),
        f"outcome/{ties.id}/field/0": saying(replace(ties, fields=fields)),
        f"instrument/{treaty.id}/title": saying(replace(treaty_talks, instrument=treaty)),
        f"mechanism/{mechanism.id}/name": cases.consultation(
            mechanism=replace(mechanism, name=without(mechanism.name))
        ),
        f"consultation/{meeting.id}/city": cases.consultation(
            meeting=replace(meeting, city=without(meeting.city))
        ),
        f"consultation/{previous.id}/city": cases.consultation(
            previous=replace(previous, city=without(previous.city)), next_city=EMPTY
        ),
        f"consultation/{meeting.id}/next_city": cases.consultation(next_city=Text(en="Ottawa")),
        f"institution/{body.id}/name": cases.consultation(delegations=(ours, cases.THEIRS)),
    }


@pytest.mark.parametrize("record", english_inside())
def test_english_inside_a_khmer_edition_is_told_and_where_to_mend_it(record: str) -> None:
    release = cases.release(english_inside()[record])
    one = only(release, "language-missing")
    assert one.place == f"{record}.km"
    assert one.number == 9
    assert "Khmer" in one.sentence
    assert one.at.edition == cases.known("edition km")
    assert one.at.passage is not None
    assert pointed(release, one).isascii()
    assert found(settled(release, one), "language-missing") == []
    assert found(cases.release(english_inside()[record], ["en"]), "language-missing") == []


def test_what_an_editor_put_into_khmer_himself_is_quiet() -> None:
    outcome = cases.OUTCOMES[1]
    release = cases.release(english_inside()[f"outcome/{outcome.id}/text"])
    mended_by_hand = cases.reworded(release, outcome.text["en"], outcome.text["km"], "km")
    assert found(mended_by_hand, "language-missing") == []


def test_a_city_in_latin_letters_serves_a_french_edition() -> None:
    whole = cases.consultation(next_city=Text(en="Ottawa"))
    release = cases.typed("Ils se reverront à Ottawa.", language="fr", whole=whole)
    assert found(release, "language-missing") == []


# Capitals and spelling (10)


@pytest.mark.parametrize(
    ("printed", "family"), [("Meas Kim Heng", "MEAS"), ("Kim Heng Meas", "Meas"), ("LY van Tan", "Ly Van")]
)
def test_a_family_name_in_small_letters_is_told(printed: str, family: str) -> None:
    assert cases.OUR_HEAD.person
    person = replace(cases.OUR_HEAD.person, family_name=family)
    head = replace(cases.OUR_HEAD, name=Text(en=printed), person=person)
    one = only(cases.release(having(head), ["en"]), "family-capitals")
    assert one.place == f"named/{head.id}/name.en"
    assert family.upper() in one.sentence


@pytest.mark.parametrize(
    "printed", ["MEAS Kim Heng", "Kim Heng MEAS", "MEAS-KIM Heng", "Kim Heng", "មាស គឹមហេង"]
)
def test_a_family_name_in_capitals_or_left_out_is_quiet(printed: str) -> None:
    head = replace(cases.OUR_HEAD, name=Text(en=printed))
    assert found(cases.release(having(head), ["en"]), "family-capitals") == []


def test_nobody_else_needs_capitals() -> None:
    assert found(cases.release(), "family-capitals") == []


@pytest.mark.parametrize(
    "printed",
    [
        "MEAS Kim Hen",
        "Meas Kim Heng",
        "MEAS Kimheng",
        "Kim Heng MEAS",
        "MEAS KIM HENG",
        "MEAS Kim-Heng",
        "MÉAS Kim Heng",
    ],
)
def test_a_name_that_is_nearly_the_recorded_one(printed: str) -> None:
    release = cases.typed(f"The chair was {printed}’s friend.")
    one = only(release, "name-spelt")
    assert pointed(release, one) == printed
    assert one.fix == (printed, "MEAS Kim Heng")
    assert found(mended(release, one), "name-spelt") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr. MEAS Sokha spoke.",
        "Mr. Kim Heng spoke.",
        "Mr. KIM Heng Ly spoke.",
        "Mr. Alan Brown spoke.",
        "Mrs. Joan Bowman spoke.",
        "MEAS Kim Heng’s words",
        "PRESS RELEASE OF MEAS KIM HENG",
        "Alan, Bowman and others",
        "Alan\u00a0Bowman spoke.",
        "Claire Roy\u2011Tremblay spoke.",
    ],
)
def test_another_name_or_the_right_one_is_quiet(text: str) -> None:
    assert found(cases.typed(text), "name-spelt") == []


def test_two_people_whose_names_differ_by_a_letter() -> None:
    brother = replace(cases.BRIEFER, id=cases.known("brother"), name=Text(en="MEAS Kim Hong"))
    whole = cases.consultation(participations=(brother,))
    assert found(cases.typed("MEAS Kim Hong and MEAS Kim Heng met.", whole=whole), "name-spelt") == []


# First mention and after (12)


def first(text: str, language: str = "en") -> ReleaseFacts:
    return cases.typed(text, language=language)


@pytest.mark.parametrize(
    ("text", "place", "fix"),
    [
        ("The guest was MEAS Kim Heng.", "MEAS Kim Heng", FULL),
        ("The guest was H.E. MEAS Kim Heng.", "H.E. MEAS Kim Heng", FULL),
        ("His Excellency MEAS Kim Heng came.", "His Excellency MEAS Kim Heng", FULL),
        (
            "MEAS Kim Heng, Secretary of State of the Ministry, came.",
            "MEAS Kim Heng",
            "His Excellency MEAS Kim Heng",
        ),
        ("Alan Bowman sent the Director General.", "Alan Bowman", THEIR_FULL),
    ],
)
def test_a_first_mention_that_is_not_full(text: str, place: str, fix: str) -> None:
    release = first(text)
    one = only(release, "first-mention")
    assert pointed(release, one) == place
    assert offered(one) == (place, fix)
    assert found(mended(release, one), "first-mention") == []


@pytest.mark.parametrize(
    "text",
    [
        f"On that day {FULL} came.",
        "The Secretary of State of the Ministry of Foreign Affairs, His Excellency MEAS Kim Heng, came.",
        "His\u00a0Excellency MEAS\u00a0Kim Heng, secretary of state, came. Later MEAS Kim Heng left.",
        "Nobody is named here.",
    ],
)
def test_a_first_mention_in_full_is_quiet(text: str) -> None:
    assert found(first(text), "first-mention") == []


def test_a_title_is_no_running_text() -> None:
    assert found(cases.typed(f"{FULL} came.", title="Visit of MEAS Kim Heng"), "first-mention") == []


def test_a_khmer_first_mention_without_style() -> None:
    release = first("មាស គឹមហេង រដ្ឋលេខាធិការ បានអញ្ជើញមក។", "km")
    one = only(release, "first-mention")
    assert pointed(release, one) == "មាស គឹមហេង"
    assert found(mended(release, one), "first-mention") == []


def test_an_academic_title_stands_between_style_and_name() -> None:
    assert cases.OUR_HEAD.person
    doctor = replace(cases.OUR_HEAD, person=replace(cases.OUR_HEAD.person, academic=Text(en="Dr.")))
    text = "His Excellency Dr. MEAS Kim Heng, Secretary of State, came."
    assert found(cases.typed(text, whole=having(doctor)), "first-mention") == []


def test_a_settled_first_mention_comes_back_with_another_title() -> None:
    release = first("The guest was MEAS Kim Heng.")
    release = settled(release, only(release, "first-mention"))
    assert found(release, "first-mention") == []
    moved = replace(cases.OUR_HEAD, title=Text(en="Minister"))
    again = replace(cases.typed("The guest was MEAS Kim Heng.", whole=having(moved)), settled=release.settled)
    assert only(again, "first-mention")


def test_the_short_form_before_the_name() -> None:
    release = first(f"His Excellency the Secretary of State spoke. Then {FULL} left.")
    one = only(release, "later-before-first")
    assert pointed(release, one) == "His Excellency the Secretary of State"
    assert offered(one) == ("His Excellency the Secretary of State", FULL)


@pytest.mark.parametrize(
    "text",
    [
        f"{FULL}, came. His Excellency the Secretary of State spoke.",
        "A Secretary of State was there.",
    ],
)
def test_the_short_form_after_the_name_is_quiet(text: str) -> None:
    assert found(first(text), "later-before-first") == []


def test_a_short_form_that_two_people_share_says_nothing() -> None:
    other = replace(cases.OUR_HEAD, id=cases.known("other"), name=Text(en="SOK Dara"))
    whole = cases.consultation(
        delegations=(replace(cases.OURS, delegates=(cases.OUR_HEAD, other)), cases.THEIRS)
    )
    text = "His Excellency the Secretary of State spoke."
    assert found(cases.typed(text, whole=whole), "later-before-first") == []


@pytest.mark.parametrize("full", [FULL, FULL.replace(cases.MINISTRY.name["en"], "MFAIC")])
def test_the_full_form_twice(full: str) -> None:
    release = first(f"{FULL} came.\nThen {full} left.")
    one = only(release, "full-again")
    assert one.fix == (full, "His Excellency the Secretary of State")
    assert found(mended(release, one)) == []


def test_the_full_form_twice_in_khmer() -> None:
    release = cases.release()
    full = "ឯកឧត្តម អាឡាន បូម៉ាន់ អគ្គនាយកទទួលបន្ទុកកិច្ចការអាស៊ីអាគ្នេយ៍ និងអូសេអានី នៃក្រសួងកិច្ចការសកលកាណាដា"
    spoilt = cases.reworded(release, "ពហុភាគី ឯកឧត្តម អាឡាន បូម៉ាន់", f"ពហុភាគី {full}", "km")
    one = only(spoilt, "full-again")
    assert pointed(spoilt, one) == full
    assert found(mended(spoilt, one)) == []
