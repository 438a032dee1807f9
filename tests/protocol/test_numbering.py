"""Numbering: the number of a paper is read as it is typed, printed as it should be, and taken once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.facts import NumberFacts
from protocoldesk.protocol.numbering import NumberKind, PaperNumber, free, gaps, kind, kinds, parse, printed
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import LANGUAGES

SEED = PaperNumber("PR", 22, 2026, "MFA.IC")
GIVEN, OURS = NumberKind("PR", given=True), NumberKind("NV", first=120)


@pytest.mark.parametrize(
    "typed",
    [
        "No. PR 22/2026 MFA.IC",
        "no. pr 22/2026 MFA.IC",
        "No PR 22/2026 MFA.IC",
        "PR22/2026 MFA.IC",
        " PR 22 / 2026  MFA.IC ",
        "No.\u00a0PR\u00a022/2026\u00a0MFA.IC",
        "N° PR 22/2026 MFA.IC",
        "លេខ៖ PR ២២/២០២៦ MFA.IC",
        "លេខ៖ ២២/២០២៦ កបទ.សប",
        "22/2026 MFA.IC",
    ],
)
def test_a_number_is_read_however_it_is_typed(typed: str) -> None:
    assert parse(typed) == SEED


def test_a_number_without_suffix_has_none() -> None:
    assert parse("PR 22/2026") == PaperNumber("PR", 22, 2026)
    assert str(parse("nv 7/2026")) == "NV 7/2026"
    assert str(SEED) == "PR 22/2026 MFA.IC"


@pytest.mark.parametrize(
    "typed", ["", "PR", "22", "PR 22/26", "PR 0/2026", "PR -1/2026", "PR 22-2026", "PR 22/20267"]
)
def test_what_is_no_number_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(Refusal, match="is not a number such as PR 22/2026") as refused:
        parse(typed)
    assert refused.value.field == "number"


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(Refusal, match="no kind of number 'XY'") as refused:
        parse("XY 22/2026")
    assert refused.value.field == "number"


def test_a_number_as_it_is_printed() -> None:
    assert printed(SEED, phrases_for("en")) == "No.\u00a0PR\u00a022/2026\u00a0MFA.IC"
    assert printed(SEED, phrases_for("fr")) == "N°\u00a0PR\u00a022/2026\u00a0MFA.IC"
    assert printed(SEED, phrases_for("km")) == "លេខ៖ ២២/២០២៦ កបទ.សប"
    assert printed(PaperNumber("NV", 7, 2026), phrases_for("en")) == "No.\u00a0NV\u00a07/2026"


def test_a_number_of_the_register_prints_alike() -> None:
    register = NumberFacts("PR", 22, 2026, "MFA.IC")
    assert [printed(register, phrases_for(language)) for language in LANGUAGES] == [
        printed(SEED, phrases_for(language)) for language in LANGUAGES
    ]


def test_another_suffix_stays_as_it_is() -> None:
    assert printed(PaperNumber("PR", 1, 2026, "MOD"), phrases_for("km")) == "លេខ៖ ១/២០២៦ MOD"


numbers = st.builds(
    PaperNumber,
    st.sampled_from(["PR", "NV", "L", "MIN"]),
    st.integers(1, 99_999),
    st.integers(1900, 2999),
    st.sampled_from(["", "MFA.IC", "MFA.IC/ASEAN", "កបទ.អអ"]),
)


@given(numbers, st.sampled_from(["en", "fr"]))
def test_a_printed_number_is_read_back(number: PaperNumber, language: str) -> None:
    assert parse(printed(number, phrases_for(language))) == number


@given(st.integers(1, 99_999), st.integers(1900, 2999), st.sampled_from(["", "MFA.IC"]))
def test_a_khmer_press_release_number_is_read_back(number: int, year: int, suffix: str) -> None:
    written = PaperNumber("PR", number, year, suffix)
    assert parse(printed(written, phrases_for("km"))) == written


def test_the_kinds_that_are_shipped() -> None:
    shipped = kinds()
    assert [key for key, one in shipped.items() if one.given] == ["PR"]
    assert {"NV", "L", "MIN"} <= shipped.keys()
    assert shipped["PR"].suffix["en"] == "MFA.IC"


def test_the_office_has_its_own_kinds() -> None:
    office = {"NOTE": {"given": False, "first": 80, "suffix": {"en": "P"}}}
    assert kind(office, "note") == kinds(office)["NOTE"]
    assert (kind(office, "NOTE").first, kind(office, "NOTE").suffix["en"]) == (80, "P")
    assert parse("NOTE 81/2026", office).kind == "NOTE"
    with pytest.raises(Refusal, match="PR"):
        kind(office, "PR")


def test_a_given_number_is_taken_as_the_registry_gave_it() -> None:
    assert free(GIVEN, {3, 9}, 22) == 22
    assert free(GIVEN, {30}, 22) == 22


def test_a_given_number_must_be_typed() -> None:
    for wanted in (None, 0):
        with pytest.raises(Refusal, match="the registry gave"):
            free(GIVEN, {3}, wanted)


@pytest.mark.parametrize("series", [GIVEN, OURS])
def test_a_number_that_was_used_stays_used(series: NumberKind) -> None:
    with pytest.raises(Refusal, match=f"{series.key} 120 is already used") as refused:
        free(series, {120, 121}, 120)
    assert refused.value.field == "number"


def test_ours_begins_with_the_first_of_the_year_and_goes_on_without_a_gap() -> None:
    assert free(OURS, []) == 120
    assert free(OURS, [120, 121]) == 122
    assert free(OURS, [120, 121], 122) == 122
    assert free(OURS, [5]) == 120


@pytest.mark.parametrize("wanted", [119, 123, 200])
def test_ours_leaves_no_gap(wanted: int) -> None:
    with pytest.raises(Refusal, match="next number of NV is 122"):
        free(OURS, [120, 121], wanted)


@given(st.integers(1, 500), st.integers(0, 40))
def test_numbers_taken_in_turn_leave_no_gap(first: int, many: int) -> None:
    series, taken = NumberKind("L", first=first), list[int]()
    for _ in range(many):
        taken.append(free(series, taken))
    assert taken == list(range(first, first + many))
    assert gaps(series, taken) == []


def test_the_gap_report_names_what_is_missing() -> None:
    assert gaps(OURS, [125, 120, 121, 127]) == [range(122, 125), range(126, 127)]
    assert gaps(OURS, [122]) == [range(120, 122)]
    assert gaps(OURS, []) == []


def test_gaps_are_normal_where_the_registry_gives_the_numbers() -> None:
    assert gaps(GIVEN, [1, 22]) == []


def test_a_void_number_is_printed_like_any_other() -> None:
    assert printed(NumberFacts("PR", 22, 2026, void=True), phrases_for("en")) == "No.\u00a0PR\u00a022/2026"


def test_a_suffix_may_be_one_word_for_every_language() -> None:
    assert kind({"PR": {"suffix": "MFA"}}, "PR").suffix["en"] == "MFA"
