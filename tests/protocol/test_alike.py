"""Names that may be one person's: normalised, in any order of words, however spelt, in Khmer or in Latin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.alike import LEAST, Index, Why, likeness

NAMES = ("MEAS Kim Heng", "Alan Bowman", "CHUM Sounry", "SOK Dara", "Sandra McCardell", "មាស គឹមហេង")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Jean-Paul GAUTHIER", "Jean Paul Gauthier", Why.SAME),
        ("Hélène Côté", "HELENE COTE", Why.SAME),
        ("MEAS Kim Heng", "Kim Heng Meas", Why.ORDER),
        ("CHUM Sounry", "CHHUM Sunry", Why.SOUND),
        ("Sandra McCardell", "Sandra McCardel", Why.SOUND),
        ("Weldon Epp", "Weldon Upp", Why.SOUND),
        ("Margaret Olson", "Margaret Olsen", Why.SOUND),
        ("Peter Hartmann", "Peter Hartwann", Why.SLIP),
        ("Alan Bowman", "Alan James Bowman", Why.PART),
        ("MEAS Kim Heng", "មាស គឹមហេង", Why.SCRIPT),
        ("SOK Dara", "សុខ ដារ៉ា", Why.SCRIPT),
    ],
)
def test_names_that_are_alike_and_why(one: str, other: str, why: Why) -> None:
    found = likeness(one, other)
    assert found is not None
    assert found.why is why
    assert found.score >= LEAST


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MEAS Kim Heng", "CHUM Sounry"), ("Alan Bowman", "Sandra McCardell"), ("SOK Dara", "SOK Bopha"),
        ("SOK Dara", "ជុំ សុន្ទរី"), ("", "SOK Dara"), ("Anna Li", "Otto Lee Berg"),
    ],
)  # fmt: skip
def test_names_of_two_persons(one: str, other: str) -> None:
    assert likeness(one, other) is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_goes_both_ways(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)


@given(st.sampled_from(NAMES), st.randoms(use_true_random=False))
def test_the_order_of_words_never_counts(name: str, chance: object) -> None:
    words = name.split()
    chance.shuffle(words)  # type: ignore[attr-defined]
    found = likeness(name, " ".join(words))
    assert found is not None
    assert found.score >= 98


def test_an_index_finds_all_that_are_alike_the_likest_first() -> None:
    index = Index({number: (name,) for number, name in enumerate(NAMES)})
    assert [key for key, _ in index.like("Kim Heng MEAS")] == [0, 5]
    assert [key for key, _ in index.like("Allan Bowman")] == [1]
    assert index.like("Margaret Olson") == []
