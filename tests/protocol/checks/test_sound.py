"""Sound: what the desk composes from sound facts is quiet; nothing that is typed breaks a check."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.prose import Block, BlockKind, Prose, Run
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import Mode, OrdinalStyle, PassageKind, ReleaseKind, Role
from tests.protocol import cases
from tests.protocol.checks.asking import found, pointed


def first_ever() -> ConsultationFacts:
    meeting = replace(cases.MEETING, number=1, ref="kh-ca-1")
    return cases.consultation(meeting=meeting, previous=None, sessions_before=0)


def by_video() -> ConsultationFacts:
    meeting = replace(cases.MEETING, mode=Mode.VIRTUAL, city=EMPTY, city_kind=EMPTY)
    previous = replace(cases.PREVIOUS, mode=Mode.VIRTUAL, city=EMPTY, city_kind=EMPTY)
    return cases.consultation(meeting=meeting, previous=previous, next_city=EMPTY)


def two_heads() -> ConsultationFacts:
    second = replace(cases.BRIEFER, role=Role.CO_HEAD)
    theirs = replace(cases.THEIRS, delegates=(cases.THEIR_HEAD, second))
    return cases.consultation(delegations=(cases.OURS, theirs), participations=())


def in_figures() -> ConsultationFacts:
    mechanism = replace(
        cases.MECHANISM,
        ordinal_style=OrdinalStyle.FIGURE,
        noun=Text(en="round", km="សម័យប្រជុំ"),
        framework=Text(en="the memorandum of 2019", km="អនុស្សរណៈឆ្នាំ២០១៩"),
    )
    meeting = replace(cases.MEETING, number=13, dates=When.span(date(2026, 2, 12), date(2026, 2, 13)))
    previous = replace(cases.PREVIOUS, number=12, dates=When.day(2025, 9, 5))
    return cases.consultation(mechanism=mechanism, meeting=meeting, previous=previous, sessions_before=12)


def special() -> ConsultationFacts:
    meeting = replace(cases.MEETING, number=None, name=Text(en="Special", km="វិសាមញ្ញ"))
    return cases.consultation(meeting=meeting)


def bare() -> ConsultationFacts:
    return ConsultationFacts(replace(cases.MEETING, dates=NEVER, city=EMPTY), cases.MECHANISM)


@pytest.mark.parametrize(
    "whole",
    [cases.consultation, first_ever, by_video, two_heads, in_figures, special],
    ids=lambda whole: whole.__name__,
)
def test_what_is_composed_from_sound_facts_is_quiet(whole: Callable[[], ConsultationFacts]) -> None:
    release = cases.release(whole())
    assert [(one.sentence, one.place) for one in found(release)] == []


def test_a_release_that_says_nothing_is_quiet() -> None:
    assert found(replace(cases.release(bare()), passages=())) == []


def test_a_release_without_number_and_clearance_says_only_that() -> None:
    release = replace(cases.release(), number=None)
    release = replace(release, editions=tuple(replace(one, clearances=()) for one in release.editions))
    assert [one.check for one in found(release)] == [
        "number-missing",
        "clearance-missing",
        "clearance-missing",
    ]


def test_a_joint_text_waits_for_the_partner() -> None:
    release = replace(cases.release(), kind=ReleaseKind.JOINT_STATEMENT, unilateral=False)
    assert {one.sentence for one in found(release)} == {"The text is not cleared by the partner yet."}


def test_an_edition_in_a_language_without_phrases_is_not_read() -> None:
    release = cases.release()
    german = replace(cases.edition("en"), id=cases.known("edition de"), language="de")
    assert found(replace(release, editions=(*release.editions, german))) == []


HARD = st.lists(
    st.sampled_from(
        [
            *"aAZ .,\n\u200b\u00a0-'’“”\"()។1៥២I",
            *(" the ", " Second ", " លើកទី", "Bilateral Consultations", "Consultations", "MEAS Kim Heng"),
            *(
                " held in ",
                "September 2024",
                "31 February 2026",
                "Thursday, ",
                " agreed to ",
                " and ",
                "they ",
            ),
            *("ថ្ងៃទី", "ខែកញ្ញា ឆ្នាំ២០២៤", "កិច្ចប្រជុំ", "defense", "Centre", "İ", "ß", "Vietnam", "H.E. "),
            *("មាស គឹមហេង", "Global Affairs Canada", "Meas kim heng", "previous session"),
        ]
    ),
    max_size=40,
).map("".join)


@settings(deadline=None, max_examples=150)
@given(HARD | st.text(max_size=80), st.sampled_from(["en", "km", "fr"]))
@example("The the Global Affairs Canada", "en")
@example("Second\u200b Bilateral Consultations I", "en")
@example("លើកទី\u200b២", "km")
@example("MEAS Kim Hen’s and the ﬁrst session", "en")
def test_nothing_that_is_typed_breaks_a_check(text: str, language: str) -> None:
    release = cases.typed(text, title=text, language=language)
    for one in found(release):
        assert one.sentence
        assert one.why
        if one.at.start is not None and one.at.passage:
            assert pointed(release, one)
            assert not one.fix or one.fix[0] == pointed(release, one)


def test_a_pasted_release_with_one_wrong_article_and_three_names() -> None:
    """The faults of a release that really went out, in other words."""
    title = "Communiqué on the Second Session of Bilateral Consultations with Global Affairs Canada"
    text = """
On Thursday, 12 February 2026, His Excellency MEAS Kim Heng, Secretary of State of the Ministry of Foreign Affairs and International Cooperation, and His Excellency Alan Bowman, Director General for Southeast Asia and Oceania, Global Affairs Canada, opened the Second Cambodia-Canada Bilateral Consultations in Phnom Penh.
They looked back on the first Bilateral Consultations held in Ottawa in September 2024 and spoke of defense, mines and organizations.
His Excellency Alan Bowman praised the hosts. His Excellency the Secretary of State thanked him for Canada’s words on the 20th Francophonie Summit.
Between the Ministry of Foreign Affairs and International Cooperation and the Global Affairs Canada, the Second Bilateral Consultations show trust.
"""  # noqa: E501
    release = cases.typed(text, title)
    assert [(one.check, pointed(release, one)) for one in found(release)] == [
        ("article-none", "the Global Affairs Canada"),
        ("mechanism-named", "Session of Bilateral Consultations"),
        ("mechanism-named", "Bilateral Consultations"),
    ]


def test_headings_and_footnotes_are_read() -> None:
    release = cases.typed("Talks were held.")
    passage = release.passages[0]
    block = Block((Run("Talks were held."),), BlockKind.PARAGRAPH, footnote="By way of Vietnam.")
    wording = replace(passage.wordings[0][1], prose=Prose({"en": (block,)}))
    passage = replace(
        passage,
        kind=PassageKind.TYPED,
        heading=Text(en="Trade with Vietnam"),
        heading_printed=True,
        wordings=((release.editions[0].id, wording),),
    )
    release = cases.cleared(replace(release, passages=(passage,)))
    assert [one.place.partition(str(passage.id))[2] for one in found(release, "country-name")] == [
        "/heading",
        "/footnote/0",
    ]
