"""Lines of Khmer end where they may, and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocoldesk.papers.parts import Align, Words, said
from protocoldesk.papers.press.galley import galley
from protocoldesk.papers.press.khmer import NO_END, NO_START, softened
from protocoldesk.papers.press.lines import broken
from protocoldesk.papers.press.styles import Style
from tests.papers.press import samples

STYLE = Style(12, 22, align=Align.JUSTIFY)
WORDS = [
    *samples.KHMER.split(" "),
    "«",
    "»",
    "(",
    ")",
    "។",
    "៖",
    "ៗ",
    "%",
    "១២",
    "ASEAN",
    "\u200b",
    "កម្ពុជា-កាណាដា",
    "ស្ត្រី",
]
SPLICES = st.lists(st.sampled_from(WORDS), min_size=5, max_size=60).flatmap(
    lambda words: st.tuples(*(st.sampled_from(["", " ", " "]) for _ in words)).map(
        lambda spaces: "".join(word + space for word, space in zip(words, spaces, strict=True))
    )
)
COMBINING = {*map(chr, range(0x17B4, 0x17D4)), "\u17dd"}


def lines(text: str, width: float, names: tuple[str, ...] = ()) -> list[str]:
    """The text of each line."""
    of, made = broken(galley(said(text), STYLE, names), width, width, justified=True)
    return [of.text(line.start, line.stop) for line in made]


@settings(max_examples=150, deadline=None)
@given(SPLICES, st.floats(150, 460))
def test_no_line_begins_or_ends_with_a_sign_that_may_not(text: str, width: float) -> None:
    made = lines(text, width)
    for above, below in pairwise(made):
        if galley(said(above), STYLE).sums[-1] < width + 1 and len(above) > 1:
            assert below[0] not in NO_START | COMBINING or below == made[0]
            assert above[-1] not in NO_END | {"\u17d2"}


@settings(max_examples=100, deadline=None)
@given(SPLICES, st.floats(60, 460))
def test_no_character_is_lost_between_lines(text: str, width: float) -> None:
    kept = "".join("".join(lines(text, width)).split())
    assert kept == "".join(text.replace("\u200b", "").split())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 40), st.floats(180, 460))
def test_names_are_never_divided(shift: int, width: float) -> None:
    text = "ក" * shift + " " + samples.KHMER + " " + samples.KHMER
    made = lines(text, width, samples.NAMES)
    joined = " ".join(made)
    assert all(joined.count(name) == text.count(name) for name in samples.NAMES)


def test_without_glue_a_name_is_divided_somewhere() -> None:
    text = samples.KHMER + " " + samples.KHMER
    whole = [
        all(" ".join(lines(text, width)).count(name) == text.count(name) for name in samples.NAMES)
        for width in range(180, 460, 4)
    ]
    assert not all(whole)


@pytest.mark.parametrize("text", ["ខ្មែរ" * 60, "x" * 400, "ក្ក្ក្ក្ក" * 90, "www.example.org/" * 20])
def test_a_word_wider_than_a_line_is_divided_and_stays_within(text: str) -> None:
    of, made = broken(galley(said(text), STYLE), 200, 200, justified=True)
    assert "".join(of.text(line.start, line.stop) for line in made) == text
    assert all(of.width(line.start, line.stop) <= 200.1 for line in made)


def test_digits_stay_with_the_word_before_them() -> None:
    for width in range(120, 460, 3):
        assert not any(
            "០" <= line[0] <= "៩" and line[0] != "១" for line in lines(samples.KHMER, width) if line
        )


@pytest.mark.parametrize("gap", ["\u00a0", "\u202f", "\u2011"])
def test_what_may_not_break_does_not(gap: str) -> None:
    text = " ".join([f"aa{gap}bb"] * 40)
    for width in range(60, 300, 7):
        assert all(line.startswith("aa") and line.endswith("bb") for line in lines(text, width))


def test_a_typed_break_is_taken_in_latin_too() -> None:
    made = lines("alpha\u200bbeta " * 20, 85)
    assert "".join(made).replace(" ", "") == "alphabeta" * 20
    assert any(line.endswith("alpha") for line in made)


def test_a_compound_may_break_after_its_hyphen_but_years_may_not() -> None:
    made = [line for width in range(60, 200) for line in lines("Cambodia-Testonia " * 6, width)]
    assert any(line.endswith("Cambodia-") for line in made)
    assert not any(
        line.endswith("2025-") for width in range(60, 200) for line in lines("2025-2026 " * 9, width)
    )


def test_words_are_softened_for_programs_that_know_no_khmer() -> None:
    soft = softened(samples.KHMER, samples.NAMES)
    assert soft.replace("\u200b", "") == samples.KHMER
    assert soft.count("\u200b") > 20
    assert all(name in soft for name in samples.NAMES)
    assert softened("Latin only", ()) == "Latin only"


def test_emphasis_within_a_word_is_no_place_to_break() -> None:
    line = (Words("un"), Words("break", bold=True), Words("able ")) * 12
    of, made = broken(galley(line, STYLE), 130, 130, justified=True)
    texts = [of.text(one.start, one.stop) for one in made]
    assert all(text.startswith("un") and text.endswith("able") for text in texts if text)


def test_a_prefix_stays_with_its_word() -> None:
    for width in range(120, 460, 3):
        assert not any(line.endswith(("សហ", "អនុ")) for line in lines("សហប្រធាន អនុប្រធាន " * 12, width))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("ភាគីទាំងពីរបានជួបប្រជុំ", ["ទាំង|ពីរ"]),
        ("កិច្ចការអាស៊ីអាគ្នេយ៍ និងអូសេអានី", ["អាស៊ី|អាគ្នេយ៍"]),
        ("ក្នុងការធ្វើជាម្ចាស់ផ្ទះ", ["ម្ចាស់|ផ្ទះ"]),
        ("កិច្ចប្រជុំលើកទី២ និងលើកទីពីរ", ["លើក|ទី", "ទី|ពីរ"]),
        ("ការគាំទ្រគ្នាទៅវិញទៅមក", ["គ្នា|ទៅ", "ទៅ|វិញ", "ទៅ|មក"]),
    ],
)
def test_a_compound_is_never_divided(text: str, inside: list[str]) -> None:
    soft = softened(text, ()).replace("\u200b", "|")
    assert "|" in soft
    assert not any(parted in soft for parted in inside)
    for width in range(60, 460, 7):
        made = lines(f"{text} " * 6, width)
        ends = [f"{above}|{below}" for above, below in pairwise(made)]
        assert not any(parted in end for parted in inside for end in ends) or width < 120


def test_an_ordinal_stays_with_what_it_counts() -> None:
    for width in range(120, 460, 3):
        made = lines("កិច្ចប្រជុំលើកទី២ ថ្ងៃទី១២ និងវគ្គទី១ " * 6, width)
        assert not any(line.startswith("ទី") for line in made)
