"""Wording: title, facts, the session before and the next one, in English and Khmer."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    DelegationFacts,
    MeetingFacts,
    SittingFacts,
)
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import (
    Mode,
    PassageKind,
    Role,
    Scope,
    SittingKind,
)
from tests.protocol.talks import (
    CAMBODIA,
    CHILE,
    ENGLISH,
    KHMER,
    MEETING,
    OURS,
    PREVIOUS,
    SERIES,
    SOK,
    THEIRS,
    UNION,
    online,
    said,
    somebody,
    talks,
    text,
    told,
    uid,
)

NAMED = "The Second Cambodia-European Union Consultations"
CHAIRS = (
    "under the co-chairmanship of SOK Dara, Secretary of State of the Ministry of Foreign Affairs of the"
    " Kingdom of Cambodia, and Eva Lind, Managing Director of the European External Action Service."
)


def facts(whole: ConsultationFacts, phrases: Phrases = ENGLISH) -> str:
    return text(whole, PassageKind.FACTS, phrases)


def held(meeting: MeetingFacts, phrases: Phrases = ENGLISH, **more: Any) -> str:
    return facts(replace(talks(**more), meeting=meeting), phrases)


# The frame


def test_the_title_names_session_series_and_both_institutions() -> None:
    assert text(talks(), PassageKind.TITLE) == (
        "Second Session of the Cambodia-European Union Consultations between the Ministry of Foreign Affairs"
        " of the Kingdom of Cambodia and the European External Action Service"
    )


def test_a_side_without_an_institution_is_named_by_its_country_with_the_article_it_takes() -> None:
    sides = (replace(OURS, institution=None), replace(THEIRS, institution=None))
    assert text(talks(delegations=sides), PassageKind.TITLE).endswith(
        " between Cambodia and the European Union"
    )


@pytest.mark.parametrize(
    ("meeting", "title"),
    [
        (replace(MEETING, number=None, name=Text(en="Special")), "Special Cambodia-European Union"),
        (replace(MEETING, title=Text(en="Retreat")), "Retreat between"),
        (replace(MEETING, number=1), "First Session of the"),
    ],
)
def test_the_title_of_a_first_a_special_or_a_titled_session(meeting: MeetingFacts, title: str) -> None:
    assert text(replace(talks(), meeting=meeting), PassageKind.TITLE).startswith(title)


def test_an_edition_names_its_own_side_first_in_title_and_chairs() -> None:
    title = text(talks(), PassageKind.TITLE, first=UNION.id)
    assert title.index("European External") < title.index("Ministry")
    chairs = text(talks(), PassageKind.FACTS, first=UNION.id)
    assert chairs.index("Eva Lind") < chairs.index("SOK Dara")
    assert text(talks(), PassageKind.FACTS, first=CAMBODIA.id) == facts(talks())


@pytest.mark.parametrize(
    ("meeting", "sentence"),
    [
        (MEETING, f"{NAMED} took place in Phnom Penh on 4 March 2026, {CHAIRS}"),
        (online(), f"{NAMED} took place by video conference on 4 March 2026, {CHAIRS}"),
        (
            replace(MEETING, mode=Mode.HYBRID),
            f"{NAMED} took place in Phnom Penh and by video conference on 4 March 2026, {CHAIRS}",
        ),
        (replace(MEETING, city=Text()), f"{NAMED} took place on 4 March 2026, {CHAIRS}"),
        (replace(MEETING, dates=When()), f"{NAMED} took place in Phnom Penh, {CHAIRS}"),
        (online(dates=When()), f"{NAMED} took place by video conference, {CHAIRS}"),
        (replace(MEETING, dates=When(), city=Text()), f"{NAMED} took place, {CHAIRS}"),
        (
            replace(MEETING, dates=When.span(date(2026, 3, 4), date(2026, 3, 5))),
            f"{NAMED} took place in Phnom Penh on 4 and 5 March 2026, {CHAIRS}",
        ),
    ],
    ids=["city", "virtual", "hybrid", "nowhere", "no date", "virtual, no date", "nothing", "two days"],
)
def test_where_and_when_the_sides_met(meeting: MeetingFacts, sentence: str) -> None:
    assert held(meeting) == sentence


@pytest.mark.parametrize(
    ("meeting", "start", "end"),
    [
        (MEETING, "នៅថ្ងៃទី៤ ខែមីនា ឆ្នាំ២០២៦ SOK Dara", " នៅរាជធានីភ្នំពេញ។"),
        (online(), "នៅថ្ងៃទី៤ ខែមីនា ឆ្នាំ២០២៦ SOK Dara", " តាមប្រព័ន្ធវីដេអូ។"),
        (replace(MEETING, mode=Mode.HYBRID), "នៅថ្ងៃទី៤", " នៅរាជធានីភ្នំពេញ និងតាមប្រព័ន្ធវីដេអូ។"),
        (replace(MEETING, dates=When(), city=Text()), "SOK Dara", "លើកទី២។"),
    ],
    ids=["city", "virtual", "hybrid", "nothing"],
)
def test_where_and_when_the_sides_met_in_khmer(meeting: MeetingFacts, start: str, end: str) -> None:
    sentence = held(meeting, KHMER)
    assert sentence.startswith(start)
    assert sentence.endswith(end)
    assert "និង Eva Lind" in sentence, "Khmer does not touch Latin letters"


def test_a_video_conference_of_two_dates_tells_both() -> None:
    sitting = SittingFacts(
        uid("s"),
        SittingKind.PLENARY,
        begins=datetime(2026, 3, 3, 18, 30, tzinfo=UTC),
        zone="Asia/Phnom_Penh",
        other_zone="Europe/Brussels",
    )
    assert "by video conference on 4 March 2026 (3 March 2026 in Brussels), under" in held(
        online(), sittings=(sitting,)
    )
    assert "(ថ្ងៃទី៣ ខែមីនា ឆ្នាំ២០២៦ នៅព្រុចសែល)" in held(online(), KHMER, sittings=(sitting,))
    same_day = replace(sitting, begins=datetime(2026, 3, 4, 8, 0, tzinfo=UTC))
    assert "Brussels" not in held(online(), sittings=(same_day,))


def test_two_heads_of_one_side_are_both_named() -> None:
    second = somebody("TEP Vanna", CAMBODIA, "Minister Delegate", role=Role.CO_HEAD)
    both = replace(OURS, delegates=(SOK, second))
    sentence = facts(talks(delegations=(both, THEIRS)))
    assert "SOK Dara, Secretary of State of the Ministry of Foreign Affairs" in sentence
    assert (
        sentence.index("SOK Dara") < sentence.index("TEP Vanna, Minister Delegate") < sentence.index("Lind")
    )


def test_one_head_alone_is_chairman_and_nobody_is_not_mentioned() -> None:
    alone = facts(talks(delegations=(replace(OURS, delegates=()), THEIRS)))
    assert "under the chairmanship of Eva Lind" in alone
    nobody = (replace(OURS, delegates=()), replace(THEIRS, delegates=()))
    assert facts(talks(delegations=nobody)) == f"{NAMED} took place in Phnom Penh on 4 March 2026."
    assert "បានប្រារព្ធកិច្ចពិគ្រោះយោបល់" in facts(talks(delegations=nobody), KHMER)


def test_a_third_party_at_the_table_makes_no_wrong_between() -> None:
    third = DelegationFacts(uid("third"), CHILE, None, (somebody("Ana Soto", CHILE, "Director"),))
    three = talks(delegations=(OURS, THEIRS, third))
    assert text(three, PassageKind.TITLE) == "Second Cambodia-European Union Consultations"
    assert facts(three).endswith(", and Ana Soto, Director.")


def test_circumstances_are_told_where_they_are_known_in_the_language() -> None:
    whole = talks(
        visit=Text(en="the official visit of the High Representative"),
        back_to_back=Text(en="the Joint Committee"),
        theme=Text(en="Rice for All", km="ស្រូវ"),
        atmosphere=Text(en="open and cordial"),
        delay=Text(en="They had been put off because of the floods."),
    )
    assert facts(whole).partition("Service. ")[2] == (
        "The meeting was part of the official visit of the High Representative. The meeting was held back to"
        " back with the Joint Committee. The theme was “Rice for All”. The talks were held in an open and"
        " cordial atmosphere. They had been put off because of the floods."
    )
    assert facts(whole, KHMER).endswith("កិច្ចប្រជុំនេះមានប្រធានបទ «ស្រូវ»។")


# What came before and comes after


def test_the_previous_session_is_recalled_and_a_first_one_recalls_none() -> None:
    assert text(talks(), PassageKind.RECALL) == (
        "The previous meeting, the first session, was held in Brussels on 20 January 2025."
    )
    assert text(talks(previous=None), PassageKind.RECALL) == ""
    assert PassageKind.RECALL not in [kind for kind, _ in told(talks(previous=None))]


@pytest.mark.parametrize(
    ("previous", "sentence"),
    [
        ({"mode": Mode.VIRTUAL}, "The previous meeting, the first session, was held by video conference on"),
        ({"city": Text()}, "The previous meeting, the first session, was held on 20 January 2025."),
        ({"dates": When.day(2025, 1, 20, WhenKind.MONTH)}, "held in Brussels in January 2025."),
        ({"dates": When(WhenKind.YEAR, date(2019, 1, 1))}, "held in Brussels in 2019."),
        ({"number": None, "name": Text(en="special")}, "The previous meeting, the special session, was"),
        ({"dates": When()}, ""),
    ],
)
def test_a_previous_session_is_recalled_as_it_is_known(previous: dict[str, Any], sentence: str) -> None:
    recalled = text(talks(previous=replace(PREVIOUS, **previous)), PassageKind.RECALL)
    assert sentence in recalled
    assert bool(sentence) == bool(recalled)


def test_the_next_session_may_have_a_city_and_a_vague_date_or_one_of_them() -> None:
    vague = When(WhenKind.PHRASE, words=Text(en="at the earliest convenience"))
    city = Text(en="Brussels")
    for more, sentence in (
        ({"next_city": city, "next_dates": vague}, "The next session is to be held in Brussels at the"),
        ({"next_city": city}, "The next session is to be held in Brussels."),
        ({"next_dates": When(WhenKind.YEAR, date(2027, 1, 1))}, "The next session is to be held in 2027."),
        ({}, ""),
    ):
        assert text(talks(**more), PassageKind.NEXT).startswith(sentence)
        assert bool(text(talks(**more), PassageKind.NEXT)) == bool(sentence)


def test_a_mechanism_has_its_own_noun() -> None:
    rounds = replace(SERIES, noun=Text(en="round"))
    whole = replace(talks(next_city=Text(en="Brussels")), mechanism=rounds)
    assert text(whole, PassageKind.TITLE).startswith("Second Round of the")
    assert text(whole, PassageKind.RECALL).startswith("The previous meeting, the first round,")
    assert text(whole, PassageKind.NEXT).startswith("The next round is")


def test_blocks_stand_in_the_usual_order_whatever_was_recorded_first() -> None:
    scopes = (
        Scope.CLOSING,
        Scope.GLOBAL,
        Scope.REGIONAL,
        Scope.MULTILATERAL,
        Scope.BILATERAL,
        Scope.DOMESTIC,
    )
    outcomes = tuple(said("note", f"number {place}", scope=scope) for place, scope in enumerate(scopes))
    said_ = [words for _, words in told(talks(outcomes=outcomes))][3:]
    assert [next(number for number in "012345" if f"number {number}" in words) for words in said_] == list(
        "543210"
    )


@pytest.mark.parametrize("how", [{"marking": "restricted"}, {"off_record": True}])
def test_what_is_not_public_is_planned_nowhere(how: dict[str, Any]) -> None:
    outcomes = (said("note", "the harvest"), said("note", "the secret", **how))
    for scope in Scope:
        moved = tuple(replace(one, scope=scope) for one in outcomes)
        assert "secret" not in str(told(talks(outcomes=moved)))
        assert "harvest" in str(told(talks(outcomes=moved)))


@pytest.mark.parametrize(
    ("dates", "day"),
    [
        (When.day(2026, 2, 12), date(2026, 2, 12)),
        (When.span(date(2026, 2, 12), date(2026, 2, 13)), date(2026, 2, 13)),
        (When(WhenKind.MONTH, date(2026, 2, 1)), date(2026, 2, 28)),
        (When(WhenKind.YEAR, date(2026, 1, 1)), date(2026, 1, 1)),
        (When(), None),
        (When(WhenKind.PHRASE, words=Text(en="soon")), None),
        (When(WhenKind.EVENT, date(2026, 2, 12), words=Text(en="the Summit")), date(2026, 2, 12)),
    ],
)
def test_a_release_is_dated_with_the_last_day_of_the_talks(dates: When, day: date | None) -> None:
    assert wording.issue_day(dates) == day
