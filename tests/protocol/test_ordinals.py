"""Ordinals: how sessions are numbered and named, and how their numbers are found in a text."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.facts import MechanismFacts, MeetingFacts
from protocoldesk.protocol.ordinals import find_ordinals, named, ordinal, roman, session
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.values.text import EMPTY, LANGUAGES, Text
from protocoldesk.records.values.words import OrdinalStyle

WORD, FIGURE, ROMAN = OrdinalStyle
CONSULTATIONS = Text(
    en="Cambodia-Canada Bilateral Consultations",
    fr="Consultations bilatérales Cambodge-Canada",
    km="កិច្ចប្រជុំពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-កាណាដា",
)


def mechanism(style: OrdinalStyle = WORD, noun: Text = EMPTY, name: Text = CONSULTATIONS) -> MechanismFacts:
    return MechanismFacts(uuid4(), "kh-ca", name, noun=noun, ordinal_style=style)


def meeting(number: int | None = None, name: Text = EMPTY, title: Text = EMPTY) -> MeetingFacts:
    return MeetingFacts(uuid4(), "kh-ca", number=number, name=name, title=title)


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("number", "word", "figure", "numeral"),
    [
        (1, "first", "1st", "I"),
        (2, "second", "2nd", "II"),
        (3, "third", "3rd", "III"),
        (11, "eleventh", "11th", "XI"),
        (12, "twelfth", "12th", "XII"),
        (13, "thirteenth", "13th", "XIII"),
        (20, "twentieth", "20th", "XX"),
        (22, "twenty-second", "22nd", "XXII"),
        (40, "fortieth", "40th", "XL"),
        (99, "ninety-ninth", "99th", "XCIX"),
        (101, "101st", "101st", "CI"),
        (111, "111th", "111th", "CXI"),
    ],
)
def test_an_english_ordinal(number: int, word: str, figure: str, numeral: str) -> None:
    assert [ordinal(number, style, phrases_for("en")) for style in (WORD, FIGURE, ROMAN)] == [
        word,
        figure,
        numeral,
    ]


def test_a_title_begins_with_a_large_letter() -> None:
    assert ordinal(22, WORD, phrases_for("en"), title=True) == "Twenty-second"
    assert ordinal(2, FIGURE, phrases_for("en"), title=True) == "2nd"


@pytest.mark.parametrize(
    ("number", "word", "figure"),
    [
        (1, "premier", "1er"),
        (2, "deuxième", "2e"),
        (17, "dix-septième", "17e"),
        (21, "vingt et unième", "21e"),
        (22, "vingt-deuxième", "22e"),
        (70, "soixante-dixième", "70e"),
        (71, "soixante et onzième", "71e"),
        (75, "soixante-quinzième", "75e"),
        (80, "quatre-vingtième", "80e"),
        (81, "quatre-vingt-unième", "81e"),
        (91, "quatre-vingt-onzième", "91e"),
        (99, "quatre-vingt-dix-neuvième", "99e"),
        (100, "100e", "100e"),
    ],
)
def test_a_french_ordinal(number: int, word: str, figure: str) -> None:
    assert [ordinal(number, style, phrases_for("fr")) for style in (WORD, FIGURE)] == [word, figure]


def test_a_french_ordinal_agrees() -> None:
    french = phrases_for("fr")
    assert ordinal(1, WORD, french, feminine=True, title=True) == "Première"
    assert ordinal(1, FIGURE, french, feminine=True) == "1re"
    assert ordinal(13, ROMAN, french) == "XIIIe"
    assert ordinal(1, ROMAN, french) == "Ier"
    assert ordinal(2, WORD, french, plural=True) == "deuxièmes"
    assert ordinal(1, WORD, french, feminine=True, plural=True) == "premières"


@pytest.mark.parametrize("style", OrdinalStyle)
def test_a_khmer_ordinal_has_khmer_digits(style: OrdinalStyle) -> None:
    assert ordinal(13, style, phrases_for("km")) == "លើកទី១៣"


def test_the_full_name_of_a_session() -> None:
    assert [named(meeting(2), mechanism(), phrases_for(language)) for language in LANGUAGES] == [
        "Second Cambodia-Canada Bilateral Consultations",
        "deuxièmes Consultations bilatérales Cambodge-Canada",
        "កិច្ចប្រជុំពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-កាណាដា លើកទី២",
    ]
    assert (
        named(meeting(13), mechanism(ROMAN), phrases_for("en"))
        == "XIII Cambodia-Canada Bilateral Consultations"
    )


def test_a_french_name_with_an_unknown_noun_counts_as_masculine() -> None:
    assert named(meeting(1), mechanism(name=Text(fr="Forum Cambodge-Canada")), phrases_for("fr")) == (
        "premier Forum Cambodge-Canada"
    )


def test_a_session_outside_the_series_has_its_own_word() -> None:
    special = meeting(name=Text(en="Special"))
    assert named(special, mechanism(), phrases_for("en")) == "Special Cambodia-Canada Bilateral Consultations"
    assert session(special, mechanism(), phrases_for("en")) == "Special Session"
    assert named(meeting(), mechanism(), phrases_for("en")) == "Cambodia-Canada Bilateral Consultations"


def test_a_title_of_its_own_stands_for_the_name_in_its_language() -> None:
    titled = meeting(2, title=Text(en="Ottawa Dialogue"))
    assert named(titled, mechanism(), phrases_for("en")) == "Ottawa Dialogue"
    assert named(titled, mechanism(), phrases_for("km")).endswith("លើកទី២")


@pytest.mark.parametrize(
    ("number", "style", "noun", "language", "said"),
    [
        (2, WORD, EMPTY, "en", "Second Session"),
        (13, FIGURE, Text(en="round"), "en", "13th Round"),
        (3, WORD, Text(en="foreign office consultations"), "en", "Third Foreign Office Consultations"),
        (1, WORD, EMPTY, "fr", "Première session"),
        (2, FIGURE, Text(fr="tour"), "fr", "2e tour"),
        (1, WORD, EMPTY, "km", "កិច្ចប្រជុំលើកទី១"),
        (2, WORD, Text(km="សម័យប្រជុំ"), "km", "សម័យប្រជុំលើកទី២"),
    ],
)
def test_a_session_by_the_noun_of_its_mechanism(
    number: int, style: OrdinalStyle, noun: Text, language: str, said: str
) -> None:
    assert plain(session(meeting(number), mechanism(style, noun), phrases_for(language))) == said


def test_in_running_text_a_session_is_written_small() -> None:
    assert plain(session(meeting(2), mechanism(), phrases_for("en"), title=False)) == "second session"


@given(st.integers(1, 99), st.sampled_from(OrdinalStyle), st.sampled_from(LANGUAGES), st.booleans())
def test_an_ordinal_is_found_where_it_stands(
    number: int, style: OrdinalStyle, language: str, title: bool
) -> None:
    said = ordinal(number, style, phrases_for(language), title=title)
    if (language, said) == ("fr", "Le"):  # the fiftieth in Roman numerals looks like an article
        return
    text = f"kh {said} Session"
    (found,) = find_ordinals(text, language)
    assert (found.number, text[found.start : found.end]) == (number, said)


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("the Twenty First Session, the 2nd Round and the XIII Meeting", "en", [21, 2, 13]),
        ("on the 1st May 2020 and 2nd June", "en", []),
        ("I am told that the MIX and the CD were CIVIL", "en", []),
        ("the First and the Second Session", "en", [1, 2]),
        ("Le 1er mars, la Ire session; Ces XIIIes consultations", "fr", [1, 13]),
        ("la seconde session, la vingt-et-unième réunion", "fr", [2, 21]),
        ("លើកទី ២ និងលើកទីប្រាំពីរ លើកទី\u200b៣០ លើកទី4", "km", [2, 7, 30, 4]),
        ("ថ្ងៃទី១២", "km", []),
    ],
)
def test_ordinals_in_real_texts(text: str, language: str, numbers: list[int]) -> None:
    assert [found.number for found in find_ordinals(text, language)] == numbers


@given(st.integers(1, 3999))
def test_roman_numerals_add_up(number: int) -> None:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    written = [values[letter] for letter in roman(number)]
    following = [*written[1:], 0]
    assert sum(-one if one < after else one for one, after in zip(written, following, strict=True)) == number
