"""Dates: printed in three languages as the records know them, and found again in a text."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.dates import (
    find_dates,
    on,
    parse,
    place_and_date,
    printed,
    weekday,
    with_weekday,
)
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.values.text import LANGUAGES, Text
from protocoldesk.records.values.when import NEVER, UNITS, When, WhenKind

SECOND = When.day(2026, 2, 12)
FIRST = When(WhenKind.MONTH, date(2024, 9, 1))
QUARTER = When(WhenKind.QUARTER, date(2027, 1, 1))
YEAR = When(WhenKind.YEAR, date(2027, 1, 1))
PAIR = When.span(date(2014, 2, 10), date(2014, 2, 11))
RANGE = When.span(date(2014, 2, 10), date(2014, 2, 14))
THREE_WEEKS = When(WhenKind.RELATIVE, count=3, unit="week")
AFTER = When(
    WhenKind.RELATIVE,
    count=1,
    unit="month",
    words=Text(en="the consultations", fr="les consultations", km="កិច្ចប្រជុំ"),
)
SUMMIT = When(
    WhenKind.EVENT, words=Text(en="the 20th Francophonie Summit", fr="le XXe Sommet", km="កិច្ចប្រជុំកំពូល")
)
SOON = When(WhenKind.PHRASE, words=Text(en="at the earliest convenience"))


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("when", "en", "fr", "km"),
    [
        (NEVER, "", "", ""),
        (SECOND, "12 February 2026", "12 février 2026", "ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"),
        (When.day(2026, 3, 1), "1 March 2026", "1er mars 2026", "ថ្ងៃទី១ ខែមីនា ឆ្នាំ២០២៦"),
        (FIRST, "September 2024", "septembre 2024", "ខែកញ្ញា ឆ្នាំ២០២៤"),
        (When.day(2024, 9, 5, WhenKind.MONTH), "September 2024", "septembre 2024", "ខែកញ្ញា ឆ្នាំ២០២៤"),
        (When.day(2024, 9, 5, WhenKind.YEAR), "2024", "2024", "ឆ្នាំ២០២៤"),
        (QUARTER, "first quarter of 2027", "premier trimestre 2027", "ត្រីមាសទី១ ឆ្នាំ២០២៧"),
        (YEAR, "2027", "2027", "ឆ្នាំ២០២៧"),
        (PAIR, "10 and 11 February 2014", "10 et 11 février 2014", "ថ្ងៃទី១០ និងថ្ងៃទី១១ ខែកុម្ភៈ ឆ្នាំ២០១៤"),
        (RANGE, "10 to 14 February 2014", "10 au 14 février 2014", "ថ្ងៃទី១០ ដល់ថ្ងៃទី១៤ ខែកុម្ភៈ ឆ្នាំ២០១៤"),
        (
            When.span(date(2014, 2, 27), date(2014, 3, 1)),
            "27 February to 1 March 2014",
            "27 février au 1er mars 2014",
            "ថ្ងៃទី២៧ ខែកុម្ភៈ ដល់ថ្ងៃទី១ ខែមីនា ឆ្នាំ២០១៤",
        ),
        (
            When.span(date(2026, 12, 31), date(2027, 1, 1)),
            "31 December 2026 and 1 January 2027",
            "31 décembre 2026 et 1er janvier 2027",
            "ថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៦ និងថ្ងៃទី១ ខែមករា ឆ្នាំ២០២៧",
        ),
        (
            When.span(date(2026, 12, 30), date(2027, 1, 2)),
            "30 December 2026 to 2 January 2027",
            "30 décembre 2026 au 2 janvier 2027",
            "ថ្ងៃទី៣០ ខែធ្នូ ឆ្នាំ២០២៦ ដល់ថ្ងៃទី២ ខែមករា ឆ្នាំ២០២៧",
        ),
        (
            When.span(date(2014, 2, 10), date(2014, 2, 10)),
            "10 February 2014",
            "10 février 2014",
            "ថ្ងៃទី១០ ខែកុម្ភៈ ឆ្នាំ២០១៤",
        ),
        (THREE_WEEKS, "within three weeks", "dans un délai de trois semaines", "ក្នុងរយៈពេល៣សប្តាហ៍"),
        (
            AFTER,
            "within one month of the consultations",
            "dans un délai d'un mois suivant les consultations",
            "ក្នុងរយៈពេល១ខែ បន្ទាប់ពីកិច្ចប្រជុំ",
        ),
        (SUMMIT, "the 20th Francophonie Summit", "le XXe Sommet", "កិច្ចប្រជុំកំពូល"),
        (SOON, *["at the earliest convenience"] * 3),
    ],
)
def test_a_date_as_it_is_printed(when: When, en: str, fr: str, km: str) -> None:
    assert [plain(printed(when, phrases_for(language))) for language in LANGUAGES] == [en, fr, km]


@pytest.mark.parametrize(
    ("when", "en", "fr", "km"),
    [
        (NEVER, "", "", ""),
        (SECOND, "on 12 February 2026", "le 12 février 2026", "នៅថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"),
        (FIRST, "in September 2024", "en septembre 2024", "នៅខែកញ្ញា ឆ្នាំ២០២៤"),
        (QUARTER, "in the first quarter of 2027", "au premier trimestre 2027", "នៅត្រីមាសទី១ ឆ្នាំ២០២៧"),
        (YEAR, "in 2027", "en 2027", "នៅឆ្នាំ២០២៧"),
        (PAIR, "on 10 and 11 February 2014", "les 10 et 11 février 2014", "នៅថ្ងៃទី១០ និងថ្ងៃទី១១ ខែកុម្ភៈ ឆ្នាំ២០១៤"),
        (
            RANGE,
            "from 10 to 14 February 2014",
            "du 10 au 14 février 2014",
            "ចាប់ពីថ្ងៃទី១០ ដល់ថ្ងៃទី១៤ ខែកុម្ភៈ ឆ្នាំ២០១៤",
        ),
        (
            When.span(date(2026, 12, 31), date(2027, 1, 1)),
            "on 31 December 2026 and 1 January 2027",
            "les 31 décembre 2026 et 1er janvier 2027",
            "នៅថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៦ និងថ្ងៃទី១ ខែមករា ឆ្នាំ២០២៧",
        ),
        (SUMMIT, "at the time of the 20th Francophonie Summit", "lors du XXe Sommet", "ក្នុងឱកាសកិច្ចប្រជុំកំពូល"),
        (THREE_WEEKS, "within three weeks", "dans un délai de trois semaines", "ក្នុងរយៈពេល៣សប្តាហ៍"),
        (SOON, *["at the earliest convenience"] * 3),
    ],
)
def test_a_date_in_running_text(when: When, en: str, fr: str, km: str) -> None:
    assert [plain(on(when, phrases_for(language))) for language in LANGUAGES] == [en, fr, km]


def test_khmer_looks_back_with_another_word() -> None:
    assert on(FIRST, phrases_for("km"), past=True) == "កាលពីខែកញ្ញា ឆ្នាំ២០២៤"
    assert on(RANGE, phrases_for("km"), past=True) == "កាលពីថ្ងៃទី១០ ដល់ថ្ងៃទី១៤ ខែកុម្ភៈ ឆ្នាំ២០១៤"
    assert on(SUMMIT, phrases_for("km"), past=True) == on(SUMMIT, phrases_for("km"))
    assert plain(on(FIRST, phrases_for("en"), past=True)) == "in September 2024"


def test_a_date_does_not_break_in_latin_letters_and_may_in_khmer() -> None:
    assert printed(SECOND, phrases_for("en")) == "12\u00a0February\u00a02026"
    assert printed(SECOND, phrases_for("fr")) == "12\u00a0février\u00a02026"
    assert "\u00a0" not in printed(SECOND, phrases_for("km"))


def test_place_and_date_close_a_paper() -> None:
    day = date(2026, 2, 12)
    assert plain(place_and_date("Phnom Penh", day, phrases_for("en"))) == "Phnom Penh, 12 February 2026"
    assert plain(place_and_date("Phnom Penh", day, phrases_for("fr"))) == "Phnom Penh, le 12 février 2026"
    assert place_and_date("រាជធានីភ្នំពេញ", day, phrases_for("km")) == "រាជធានីភ្នំពេញ ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"
    assert place_and_date("Ottawa", day, phrases_for("km")) == "Ottawa ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦"
    assert plain(place_and_date("", day, phrases_for("en"))) == "12 February 2026"


def test_the_day_of_the_week() -> None:
    day = date(2026, 2, 12)
    assert [weekday(day, phrases_for(language)) for language in LANGUAGES] == ["Thursday", "jeudi", "ព្រហស្បតិ៍"]
    assert [plain(with_weekday(day, phrases_for(language))) for language in LANGUAGES] == [
        "Thursday, 12 February 2026",
        "jeudi 12 février 2026",
        "ថ្ងៃព្រហស្បតិ៍ ទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦",
    ]


def test_the_office_may_write_days_with_two_digits() -> None:
    office = phrases_for("km", {"dates.day": "ថ្ងៃទី{day2} ខែ{month} ឆ្នាំ{year}"})
    said = printed(When.day(2024, 9, 5), office)
    assert said == "ថ្ងៃទី០៥ ខែកញ្ញា ឆ្នាំ២០២៤"
    assert parse(said, office) == When.day(2024, 9, 5)
    assert parse(said, "km") == When.day(2024, 9, 5)


days = st.dates(date(1000, 1, 1), date(9998, 12, 31))


@st.composite
def dated(draw: st.DrawFn) -> When:
    first = draw(days)
    kind = draw(
        st.sampled_from([WhenKind.DAY, WhenKind.MONTH, WhenKind.QUARTER, WhenKind.YEAR, WhenKind.RANGE])
    )
    if kind is WhenKind.RANGE:
        return When.span(first, first + timedelta(draw(st.one_of(st.just(1), st.integers(1, 500)))))
    return When(WhenKind.DAY, first, printed=kind).as_printed()


@given(dated(), st.sampled_from(LANGUAGES), st.booleans())
def test_a_printed_date_is_read_back(when: When, language: str, with_plain_spaces: bool) -> None:
    said = printed(when, phrases_for(language))
    assert parse(plain(said) if with_plain_spaces else said, language) == when


@given(st.integers(1, 400), st.sampled_from(UNITS), st.sampled_from(LANGUAGES), st.booleans())
def test_a_printed_term_is_read_back(count: int, unit: str, language: str, after: bool) -> None:
    words = Text({language: AFTER.words[language] if after else ""})
    when = When(WhenKind.RELATIVE, count=count, unit=unit, words=words)
    assert parse(printed(when, phrases_for(language)), language) == when


@given(dated(), st.sampled_from(LANGUAGES))
def test_a_date_is_found_where_it_stands(when: When, language: str) -> None:
    if when.kind in (WhenKind.QUARTER, WhenKind.YEAR):
        return
    before = {"en": "It was held ", "fr": "Elle s'est tenue ", "km": "បានធ្វើឡើង"}[language]
    said = printed(when, phrases_for(language))
    text = f"{before}{on(when, phrases_for(language))}។"
    (found,) = find_dates(text, language)
    assert (found.when, text[found.start : found.end]) == (when, said)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Thursday", "en"),
        ("at the earliest convenience", "en"),
        ("31 February 2026", "en"),
        ("10 and 12 February 2014", "en"),
        ("14 to 10 February 2014", "en"),
        ("12 February 2026 ff.", "en"),
        ("12 février 2026", "en"),
        ("", "km"),
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str, language: str) -> None:
    assert parse(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "when", "said"),
    [
        ("On Thursday, 12 February 2026, they met", "en", SECOND, 3),
        ("On Friday 12 February 2026", "en", SECOND, 4),
        ("On 12 February 2026", "en", SECOND, None),
        ("on February 12, 2026.", "en", SECOND, None),
        ("the 12th\u00a0February 2026", "en", SECOND, None),
        ("10 and 12 February 2026", "en", SECOND, None),
        ("le jeudi 12 février 2026", "fr", SECOND, 3),
        ("នៅថ្ងៃព្រហស្បតិ៍ ទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦", "km", SECOND, 3),
        ("ថ្ងៃទី ១២ ខែ កុម្ភៈ ឆ្នាំ ២០២៦", "km", SECOND, None),
        ("ថ្ងៃទី\u200b១២ ខែ\u200bកុម្ភៈ ឆ្នាំ\u200b2026", "km", SECOND, None),
        # A lunar line, as published (chk-news.com/?p=45296).
        (
            "ថ្ងៃព្រហស្បតិ៍ ១៣រោច ខែអស្សុជ ឆ្នាំជូត ទោស័ក ព.ស ២៥៦៤ ត្រូវនឹងថ្ងៃទី ១៥ ខែតុលា ឆ្នាំ ២០២០",
            "km",
            When.day(2020, 10, 15),
            3,
        ),
        # As published (rac.gov.kh/posts/89), without a space before ដល់.
        ("ចាប់ពីថ្ងៃទី១ដល់ថ្ងៃទី៣ ខែតុលា ឆ្នាំ២០១៨", "km", When.span(date(2018, 10, 1), date(2018, 10, 3)), None),
        ("since 31 February 2026", "en", NEVER, None),
    ],
)
def test_a_date_is_found_with_the_weekday_before_it(
    text: str, language: str, when: When, said: int | None
) -> None:
    (found,) = find_dates(text, language)
    assert (found.when, found.weekday) == (when, said)


def test_dates_are_found_in_the_order_of_the_text_and_do_not_overlap() -> None:
    text = "from 30 December 2026 to 2 January 2027, first held in May 2019 and again on 12 February 2026"
    assert [found.when for found in find_dates(text, "en")] == [
        When.span(date(2026, 12, 30), date(2027, 1, 2)),
        When(WhenKind.MONTH, date(2019, 5, 1)),
        SECOND,
    ]


def test_no_date_is_found_inside_another_number() -> None:
    assert find_dates("No. 112 February 20260, PR 22/2026", "en") == []
