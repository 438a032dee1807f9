"""Names of institutions, states and mechanisms, the numbers of sessions, and the session before."""

from dataclasses import replace
from datetime import date

import pytest

from protocoldesk.protocol.facts import ConsultationFacts, MechanismFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from tests.protocol import cases
from tests.protocol.checks.asking import found, mended, offered, only, pointed, settled

MINISTRY = "Ministry of Foreign Affairs and International Cooperation"

# Articles (13)


@pytest.mark.parametrize(
    ("text", "place", "now"),
    [
        (
            "Talks with the Global Affairs Canada went well.",
            "the Global Affairs Canada",
            "Global Affairs Canada",
        ),
        ("The\u00a0Global Affairs Canada wrote.", "The\u00a0Global Affairs Canada", "Global Affairs Canada"),
        ("So said the Global Affairs Canada.", "the Global Affairs Canada", "Global Affairs Canada"),
        (
            "A team of the Global Affairs Canada and officials",
            "the Global Affairs Canada",
            "Global Affairs Canada",
        ),
    ],
)
def test_an_article_where_none_belongs(text: str, place: str, now: str) -> None:
    release = cases.typed(text)
    one = only(release, "article-none")
    assert one.number == 13
    assert pointed(release, one) == place
    assert one.fix == (place, now)
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        (f"An officer of {MINISTRY} wrote.", f"the {MINISTRY}"),
        (f"They met. {MINISTRY} wrote.", f"The {MINISTRY}"),
        (f"Global Affairs Canada and {MINISTRY} met.", f"the {MINISTRY}"),
    ],
)
def test_an_article_that_is_lacking(text: str, fix: str) -> None:
    release = cases.typed(text)
    one = only(release, "article-lacking")
    assert one.fix == (MINISTRY, fix)
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(
    "text",
    [
        "the Global Affairs Canada delegation, the Global Affairs Canada senior officials",
        "the Global Affairs Canada-led team",
        "Breathe Global Affairs Canada",
        f"Cambodia’s {MINISTRY}, its {MINISTRY}, Royal {MINISTRY}",
        f"Secretary of State, {MINISTRY}",
        f"{MINISTRY}",
        f"the building of {MINISTRY} officials",
        f"The {MINISTRY} and Global Affairs Canada met.",
    ],
)
def test_articles_that_are_right(text: str) -> None:
    assert [one.sentence for one in found(cases.typed(text)) if one.number == 13] == []


def test_a_settled_article_stays_quiet_while_text_around_it_changes() -> None:
    release = cases.typed("Talks with the Global Affairs Canada went well.")
    release = settled(release, only(release, "article-none"))
    assert found(release, "article-none") == []
    later = replace(cases.typed("Long talks with the Global Affairs Canada ended."), settled=release.settled)
    assert found(later, "article-none") == []


# States (17)


@pytest.mark.parametrize("wrong", ["Vietnam", "Viet-Nam"])
def test_a_state_that_is_misspelt(wrong: str) -> None:
    release = cases.typed(f"Trade with {wrong}, too, grew.")
    one = only(release, "country-name")
    assert pointed(release, one) == wrong
    assert one.fix == (wrong, "Viet Nam")
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(
    "text",
    ["Trade with Viet Nam grew.", "The Vietnamese side", "in VIETNAM", "“Vietnam” was his word", "Vietnams"],
)
def test_a_state_that_is_spelt_well(text: str) -> None:
    assert found(cases.typed(text), "country-name") == []


def test_a_settled_state_comes_back_when_it_takes_another_name() -> None:
    text = "Trade with Vietnam grew."
    release = settled(cases.typed(text), only(cases.typed(text), "country-name"))
    assert found(release, "country-name") == []
    renamed = replace(cases.VIET_NAM, short_name=Text(en="Viêt Nam"))
    again = cases.typed(text, whole=cases.consultation(parties=(cases.CAMBODIA, cases.CANADA, renamed)))
    assert only(replace(again, settled=release.settled), "country-name")


# The mechanism (14)

THREE = (
    "The Second Cambodia-Canada Bilateral Consultations began with a tour of the harbour.\n"
    "It was agreed at the first Bilateral Consultations to meet again.\n"
    "The Second Bilateral Consultations ended with a dinner."
)


def test_three_names_for_one_mechanism() -> None:
    release = cases.typed(THREE, title="Communiqué of the Second Session of Bilateral Consultations")
    session, short = found(release, "mechanism-named")
    assert pointed(release, session) == "Session of Bilateral Consultations"
    assert pointed(release, short) == "Bilateral Consultations"
    assert short.sentence == (
        "The mechanism is called 'Bilateral Consultations' here; the text has 3 names for it: "
        "'Session of Bilateral Consultations' (1), 'Cambodia-Canada Bilateral Consultations' (1), "
        "'Bilateral Consultations' (2)."
    )


def test_one_name_that_is_not_the_recorded_one() -> None:
    release = cases.typed("The Second Canada-Cambodia Bilateral Consultations went well.")
    one = only(release, "mechanism-named")
    assert pointed(release, one) == "Canada-Cambodia Bilateral Consultations"
    assert one.sentence.endswith("its name is 'Cambodia-Canada Bilateral Consultations'.")
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The consultations went well, and this consultation mechanism is useful.",
        "The Consultations went well.",
        "The Second Session of the Cambodia-Canada Bilateral Consultations went well.",
        "The second bilateral consultations went well.",
        "The Cambodia-Canada Bilateral Consultations went well.",
        "The Third Cambodia-Viet Nam Bilateral Consultations are near.",
        "The First Laos-Canada Bilateral Consultations are near.",
        "The Vietnamese Bilateral Consultations are near.",
    ],
)
def test_names_that_are_right_generic_or_of_another_mechanism(text: str) -> None:
    assert [one.sentence for one in found(cases.typed(text)) if one.number in (14, 15)] == []


def test_an_approved_variant_is_accepted_with_and_without_ordinal() -> None:
    variants = (Text(en="Bilateral Consultations"), Text(en="Second Session of Bilateral Consultations"))
    whole = cases.consultation(mechanism=replace(cases.MECHANISM, variants=variants))
    release = cases.typed(
        THREE, title="Communiqué of the Second Session of Bilateral Consultations", whole=whole
    )
    assert found(release, "mechanism-named") == []


def test_a_name_with_its_noun_in_the_middle() -> None:
    mechanism = MechanismFacts(cases.known("jc"), "jc", Text(en="Joint Commission on Trade"))
    text = "The Second Joint Commission on Trade met. The Second Commission on Trade was long."
    release = cases.typed(text, whole=cases.consultation(mechanism=mechanism))
    assert pointed(release, only(release, "mechanism-named")) == "Commission on Trade"


@pytest.mark.parametrize("name", ["កិច្ចពិគ្រោះយោបល់ទ្វេភាគី", "កិច្ចប្រជុំពិគ្រោះយោបល់កម្ពុជា-កាណាដា"])
def test_a_khmer_name_that_is_not_the_recorded_one(name: str) -> None:
    release = cases.typed(f"ភាគីទាំងពីរបានធ្វើ{name} លើកទី២ រួចហើយ។", language="km")
    one = only(release, "mechanism-named")
    assert pointed(release, one) == name
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(
    "text",
    [
        "កិច្ចពិគ្រោះយោបល់\u200bទ្វេភាគី\u200bកម្ពុជា-កាណាដា លើកទី ២ បានបញ្ចប់។",
        "កិច្ចប្រជុំកំពូលហ្វ្រង់កូហ្វូនីលើកទី២០ នឹងមកដល់។",
        "កិច្ចប្រជុំលើកទី១ បានបញ្ចប់។",
        "កិច្ចប្រជុំមុន គឺកិច្ចប្រជុំលើកទី១ បានបញ្ចប់។",
        "កិច្ចប្រជុំពាណិជ្ជកម្មកម្ពុជា-កាណាដា លើកទី៥ បានបញ្ចប់។",
        "កិច្ចពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-វៀតណាម លើកទី៥ បានបញ្ចប់។",
        "កិច្ចពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-ឡាវ លើកទី៥ បានបញ្ចប់។",
    ],
)
def test_khmer_names_that_are_right_or_of_something_else(text: str) -> None:
    assert [one.sentence for one in found(cases.typed(text, language="km")) if one.number in (14, 15)] == []


def test_a_settled_name_comes_back_only_with_another_one() -> None:
    release = cases.typed(THREE)
    release = settled(release, only(release, "mechanism-named"))
    assert found(release, "mechanism-named") == []
    more = replace(
        cases.typed(f"{THREE}\nThe Second Cambodia Consultations are over."), settled=release.settled
    )
    assert pointed(more, only(more, "mechanism-named")) == "Cambodia Consultations"


# Numbers of sessions (15)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Third Cambodia-Canada Bilateral Consultations were held.", "Third"),
        ("They met. The 3rd Cambodia-Canada Bilateral Consultations on 12 February 2026 were long.", "3rd"),
        (
            "It is over.\nSecond came the Fifth Session of the Cambodia-Canada Bilateral Consultations.",
            "Fifth",
        ),
    ],
)
def test_a_number_that_is_not_this_session(text: str, place: str) -> None:
    release = cases.typed(text)
    one = only(release, "ordinal")
    assert pointed(release, one) == place
    assert found(mended(release, one), "ordinal") == []


@pytest.mark.parametrize(
    "text",
    [
        "It is over. The Second Cambodia-Canada Bilateral Consultations led to the third session.",
        "The Second Cambodia-Canada Bilateral Consultations are over; the Third Session is near.",
        "The second session met during the 80th session of the General Assembly at the 20th Summit.",
        "Since the First Cambodia-Canada Bilateral Consultations much was done.",
    ],
)
def test_numbers_that_can_be_meant(text: str) -> None:
    assert found(cases.typed(text), "ordinal") == []


def test_a_wrong_number_in_the_title() -> None:
    release = cases.typed("It is over.", title="The First Cambodia-Canada Bilateral Consultations")
    assert only(release, "ordinal").fix == ("First", "Second")


def test_a_khmer_number_that_is_not_this_session() -> None:
    release = cases.typed("កិច្ចពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-កាណាដា លើកទី៣ បានបញ្ចប់។", language="km")
    one = only(release, "ordinal")
    assert one.fix == ("លើកទី៣", "លើកទី២")
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(("number", "before", "told"), [(2, 1, 0), (2, 0, 0), (3, 1, 1), (2, 2, 1)])
def test_a_number_against_the_sessions_held_before(number: int, before: int, told: int) -> None:
    whole = cases.consultation(meeting=replace(cases.MEETING, number=number), sessions_before=before)
    findings = found(cases.release(whole, ["en"]), "ordinal-record")
    assert len(findings) == told
    assert found(settled(cases.release(whole, ["en"]), *findings), "ordinal-record") == []


# The session before (16)


@pytest.mark.parametrize(
    ("text", "place", "check", "now"),
    [
        (
            "The first session, held in Ottawa in May 2024, was useful.",
            "May 2024",
            "previous-date",
            "September",
        ),
        (
            "The last session of this mechanism was held in May 2024.",
            "May 2024",
            "previous-date",
            "September",
        ),
        ("The first session was held on 6 September 2024.", "6 September 2024", "previous-date", "September"),
        (
            "The previous meeting took place in Ottawa in May 2023.",
            "May 2023",
            "previous-date",
            "September 2024",
        ),
        (
            "The First Cambodia-Canada Bilateral Consultations held in Toronto were useful.",
            "Toronto",
            "previous-city",
            "Ottawa",
        ),
        (
            "At the first Bilateral Consultations held in Perth, much was said.",
            "Perth",
            "previous-city",
            "Ottawa",
        ),
    ],
)
def test_the_session_before_is_recalled_wrongly(text: str, place: str, check: str, now: str) -> None:
    release = cases.typed(text)
    one = only(release, check)
    assert one.number == 16
    assert pointed(release, one) == place
    assert now in offered(one)[1]
    assert found(mended(release, one), check) == []


@pytest.mark.parametrize(
    "text",
    [
        "The first session, held in Ottawa in September 2024, was useful.",
        "The first session, held in Ottawa, Canada, on 5\u00a0September\u00a02024, was useful.",
        "The first session was held in Canada. Trade grew in 2025 and in March 2025.",
        "Since the first session, trade reached a record in March 2025.",
        "On 12 February 2026 they recalled the first session of September 2024.",
        "The first session of the General Assembly was held in London in January 1946.",
        "The second session was held in Phnom Penh on 12 February 2026.",
        "The last meeting of the Joint Commission, held in Hanoi in March 2025, was useful.",
        "The first session of these bilateral consultations was held in Ottawa in September 2024.",
    ],
)
def test_the_session_before_is_recalled_well(text: str) -> None:
    assert [one.sentence for one in found(cases.typed(text)) if one.number == 16] == []


def test_khmer_recalls_wrongly() -> None:
    release = cases.reworded(cases.release(), "ខែកញ្ញា ឆ្នាំ២០២៤", "ខែតុលា ឆ្នាំ២០២៤", "km")
    release = cases.reworded(release, "ទីក្រុងអូតាវ៉ា កាល", "ទីក្រុងភ្នំពេញ កាល", "km")
    assert pointed(release, only(release, "previous-date")) == "ខែតុលា ឆ្នាំ២០២៤"
    assert pointed(release, only(release, "previous-city")) == "ភ្នំពេញ"


def earlier(when: When) -> ConsultationFacts:
    return cases.consultation(previous=replace(cases.PREVIOUS, dates=when))


@pytest.mark.parametrize(
    ("when", "text", "quiet"),
    [
        (When.span(date(2024, 9, 5), date(2024, 9, 6)), "on 5 September 2024", True),
        (When.span(date(2024, 9, 5), date(2024, 9, 6)), "on 5 and 6 September 2024", True),
        (When.span(date(2024, 9, 5), date(2024, 9, 6)), "on 7 September 2024", False),
        (When.span(date(2024, 9, 30), date(2024, 10, 1)), "in October 2024", True),
    ],
)
def test_a_date_agrees_where_one_is_a_part_of_the_other(when: When, text: str, quiet: bool) -> None:
    release = cases.typed(f"The first session was held {text}.", whole=earlier(when))
    assert (found(release, "previous-date") == []) is quiet


def test_a_settled_date_comes_back_when_the_record_changes() -> None:
    text = "The first session was held in October 2024."
    release = settled(cases.typed(text), only(cases.typed(text), "previous-date"))
    assert found(release, "previous-date") == []
    again = cases.typed(text, whole=earlier(When.day(2024, 8, 5)))
    assert only(replace(again, settled=release.settled), "previous-date")
