"""The words of a paper: found by key, filled in, joined, and replaced by the office's own."""

import tomllib
from itertools import pairwise

import pytest

from protocoldesk.protocol.phrases import Phrases, joined, phrases_for
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import LANGUAGES
from protocoldesk.shelf import resource

OURS = ("digits", "items", "months", "weekdays", "dates", "ordinals", "address", "numbering")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_section(language: str) -> None:
    for section in OURS:
        assert phrases_for(language).table(section)


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_weekdays_are_complete_and_differ(language: str) -> None:
    phrases = phrases_for(language)
    assert list(phrases.table("months")) == [str(number) for number in range(1, 13)]
    assert list(phrases.table("weekdays")) == [str(number) for number in range(1, 8)]
    assert len({*phrases.table("months").values()}) == 12
    assert len({*phrases.table("weekdays").values()}) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_called_unconfirmed_is_there(language: str) -> None:
    phrases = phrases_for(language)
    assert [key for key in phrases.unconfirmed if not phrases.has(key)] == []


def test_khmer_that_no_reader_confirmed_says_so() -> None:
    unconfirmed = phrases_for("km").unconfirmed
    assert {"items.others", "dates.quarter", "dates.past.quarter", "numbering.printed"} <= unconfirmed
    assert "dates.day" not in unconfirmed


def test_a_phrase_of_the_office_counts_as_confirmed() -> None:
    assert "numbering.printed" not in phrases_for("km", {"numbering.printed": "លេខ {number}"}).unconfirmed


def test_a_phrase_of_the_office_stands_in_place_of_the_shipped_one() -> None:
    office = phrases_for("en", {"months.2": "Feb."})
    assert office.say("months.2") == "Feb."
    assert office.table("months")["2"] == "Feb."
    assert office.say("months.3") == "March"
    assert phrases_for("en").say("months.2") == "February"


def test_the_office_may_add_a_phrase() -> None:
    assert phrases_for("en", {"release.motto": "Hello"}).has("release.motto")
    assert not phrases_for("en").has("release.motto")


def test_the_same_question_gets_the_same_phrases() -> None:
    assert phrases_for("km", {"a.b": "c", "d.e": "f"}) is phrases_for("km", [("d.e", "f"), ("a.b", "c")])


def test_an_unknown_phrase_is_a_bug_that_names_it() -> None:
    with pytest.raises(KeyError, match=r"dates\.century.*'km'"):
        phrases_for("km").say("dates.century")
    with pytest.raises(KeyError, match="centuries"):
        phrases_for("km").table("centuries")


def test_a_phrase_without_its_value_is_a_bug_that_names_both() -> None:
    with pytest.raises(KeyError, match=r"dates\.month.*'year'"):
        phrases_for("en").say("dates.month", month="May")


def test_a_language_without_phrases_is_refused() -> None:
    with pytest.raises(Refusal, match="'xx'") as refused:
        Phrases("xx")
    assert refused.value.field == "language"


def test_whole_numbers_are_written_in_the_digits_of_the_language() -> None:
    assert phrases_for("km").fill("{n} {word}", n=2026, word="A1") == "២០២៦ A1"
    assert phrases_for("en").fill("{n}", n=2026) == "2026"
    assert phrases_for("km").digits("22/2026") == "២២/២០២៦"


def test_braces_that_hold_no_name_stay() -> None:
    assert phrases_for("en").fill("{ } {} {n}", n=1) == "{ } {} 1"


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ("នៃ", "Global Affairs Canada", "នៃ Global Affairs Canada"),
        ("Canada", "នៃ", "Canada នៃ"),
        ("និង", "ឯកឧត្តម", "និងឯកឧត្តម"),
        ("នៃ ", "Canada", "នៃ Canada"),
        ("ទី", "២", "ទី២"),
        ("ទី", "2", "ទី2"),
        ("", "Canada", "Canada"),
        ("a", "b", "ab"),
    ],
)
def test_a_latin_word_never_touches_a_khmer_one(left: str, right: str, said: str) -> None:
    assert joined(left, right) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], ""),
        (["education"], "education"),
        (["education", "tourism"], "education and tourism"),
        (["education", "tourism", "demining"], "education, tourism and demining"),
        (
            ["trade and investment", "education", "human rights"],
            "trade and investment, education and human rights",
        ),
        (
            ["trade and investment", "education", "tourism", "human rights and good governance"],
            "trade and investment, education, tourism, and human rights and good governance",
        ),
        (["education", "trade and investment", "tourism"], "education, trade and investment, and tourism"),
        (["trade and investment", "education"], "trade and investment, and education"),
        (["Thailand", "Finland"], "Thailand and Finland"),
        (["A, Minister", "B"], "A, Minister, and B"),
        (["A, Minister", "B, Envoy", "C"], "A, Minister; B, Envoy; and C"),
        (["education", "", "tourism"], "education and tourism"),
    ],
)
def test_an_english_list(words: list[str], said: str) -> None:
    assert phrases_for("en").items(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["éducation", "tourisme"], "éducation et tourisme"),
        (["éducation", "santé", "tourisme"], "éducation, santé et tourisme"),
        (
            ["éducation", "droits de l'homme et bonne gouvernance"],
            "éducation, et droits de l'homme et bonne gouvernance",
        ),
        (["paix et sécurité", "santé", "étude"], "paix et sécurité, santé et étude"),
    ],
)
def test_a_french_list(words: list[str], said: str) -> None:
    assert phrases_for("fr").items(words) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ការអប់រំ", "ទេសចរណ៍"], "ការអប់រំ និងទេសចរណ៍"),
        (["ក", "ខ", "គ"], "ក ខ និងគ"),
        (["ការអប់រំ", "សិទ្ធិមនុស្ស និងអភិបាលកិច្ចល្អ"], "ការអប់រំ ព្រមទាំងសិទ្ធិមនុស្ស និងអភិបាលកិច្ចល្អ"),
        (["ឯកឧត្តម មាស គឹមហេង", "Alan Bowman"], "ឯកឧត្តម មាស គឹមហេង និង Alan Bowman"),
    ],
)
def test_a_khmer_list(words: list[str], said: str) -> None:
    assert phrases_for("km").items(words) == said


def test_a_list_may_end_openly() -> None:
    assert phrases_for("en").items(["education", "demining"], open_end=True) == (
        "education, demining and other fields of mutual interest"
    )
    assert phrases_for("en").items(["human rights and good governance"], open_end=True) == (
        "human rights and good governance, and other fields of mutual interest"
    )
    assert phrases_for("km").items(["ការអប់រំ"], open_end=True) == "ការអប់រំ និងវិស័យផ្សេងទៀតដែលជាផលប្រយោជន៍រួម"


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrase_files_hold_words_in_their_composed_form(language: str) -> None:
    text = resource("phrases", f"{language}.toml").read_text("utf-8")
    assert tomllib.loads(text)
    assert "\u200b" not in text
    assert not [pair for pair in pairwise(text) if pair == ("\u17d2", "\u17d2")]
