"""Columns of tables: as the paper wants them, and never so narrow that a word is divided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.papers.parts import Column, Paper, Row, Table, said
from protocoldesk.papers.press.table import roomy
from tests.papers.press.reading import printed

WIDTHS = st.lists(st.tuples(st.floats(5, 200), st.floats(0, 200)), min_size=1, max_size=8)


@given(WIDTHS)
def test_the_sum_stays_and_each_word_has_room_where_there_is_any(columns: list[tuple[float, float]]) -> None:
    widths, needed = zip(*columns, strict=True)
    found = roomy(widths, needed)
    assert sum(found) == pytest.approx(sum(widths))
    assert min(found) >= 0
    if sum(needed) <= sum(widths):
        assert all(got >= need - 1e-6 for got, need in zip(found, needed, strict=True))
    for width, need, got in zip(widths, needed, found, strict=True):
        assert got >= width or got >= need - 1e-6


def test_widths_that_suffice_are_left_alone() -> None:
    assert roomy([50.0, 150.0], [40.0, 150.0]) == [50.0, 150.0]


def test_a_long_name_in_a_narrow_column_stays_whole() -> None:
    columns = (Column("No.", 0.03), Column("Guest", 0.15), Column("Title", 0.82))
    row = Row((said("1"), said("Ms. Thistlethwaitefeatherstone"), said("Unit Manager")))
    text = printed(Paper("replies", "en", "Replies", (Table(columns, (row,)),)))
    assert "\u200b" not in text
    assert "Thistlethwaitefeatherstone" in text
