"""The columns of a table: nobody's name is cut, whatever else is in it."""

from __future__ import annotations

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from protocoldesk.gui.tables.breaking import breakable
from protocoldesk.gui.tables.movable import MovableView, NameDelegate, fitted
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.widths import Need, halved, shared

LONG = "H.E. Ms. Philippa Ashcombe-Thistlethwaite"


class Row:
    """Somebody with a title."""

    def __init__(self, name: str, title: str) -> None:
        self.id, self.name, self.title = uuid4(), name, title


def test_a_long_name_takes_two_lines_in_a_narrow_table_and_its_row_grows(qtbot: QtBot) -> None:
    view = view_of(qtbot, Row("SOK Dara", "Clerk"), Row(LONG, "Deputy Secretary for Asia and the Pacific"))
    view.resize(300, 400)
    qtbot.waitUntil(lambda: view.rowHeight(1) > view.rowHeight(0), timeout=2000)
    delegate = view.itemDelegate()
    assert isinstance(delegate, NameDelegate)
    assert delegate.tall(view.rows.index(1, 0), view.columnWidth(0), view.font()) <= view.rowHeight(1)
    assert view.height() >= view.rowHeight(0) + view.rowHeight(1)


def test_a_name_is_shown_whole_on_the_lines_that_it_takes(qtbot: QtBot) -> None:
    view = view_of(qtbot)
    lines = fitted(LONG, view.font(), 200, 3).split("\n")
    assert len(lines) == 2
    assert "".join(line if line.endswith("-") else line + " " for line in lines).strip() == LONG


def test_two_lines_are_broken_as_even_as_can_be(qtbot: QtBot) -> None:
    metrics = QFontMetrics(view_of(qtbot).font())
    assert halved("one", metrics) == metrics.horizontalAdvance("one")
    assert halved("alpha omega", metrics) < metrics.horizontalAdvance("alpha omeg")


def test_a_page_has_its_widths_where_there_is_room(qtbot: QtBot) -> None:
    assert shared(900, Need(150, 200, 300), [Need(50, 60, 70, 100), Need(80, 80, 80, 120)]) == [100, 120]


@given(
    room=some.integers(100, 2000),
    columns=some.lists(some.tuples(*[some.integers(20, 200)] * 4), min_size=1, max_size=9),
)
def test_columns_never_take_more_than_there_is(room: int, columns: list[tuple[int, int, int, int]]) -> None:
    needs = [Need(least, least + more, least + more + most, base) for least, more, most, base in columns]
    rest = Need(150, 200, 300)
    widths = shared(room, rest, needs)
    least = sum(need.least for need in needs)
    if room - rest.least >= least:
        assert sum(widths) <= room - rest.least
        assert all(width >= need.least for width, need in zip(widths, needs, strict=True))


def view_of(qtbot: QtBot, *rows: Row) -> MovableView:
    """A table of names with a column beside them."""
    view = MovableView(
        RowTable(
            [
                Column(lambda: "Name", lambda row: f"{row.name}\n{row.title}"),
                Column(lambda: "No.", lambda _: "1"),
            ]
        ),
        "Names",
    )
    view.setItemDelegate(NameDelegate(view))
    view.stretch(0, c1=60)
    qtbot.addWidget(view)
    view.rows.show(rows)
    view.show()
    return view


def test_a_khmer_name_is_broken_at_its_spaces_alone_and_a_long_title_anywhere() -> None:
    assert breakable("ប្រាក់ វាសនាវិចិត្រ") == "ប្រាក់ វាសនាវិចិត្រ"
    assert "\u200b" in breakable("អនុរដ្ឋលេខាធិការក្រសួងការបរទេសនិងសហប្រតិបត្តិការអន្តរជាតិ")
