"""Workbooks: the cells of an xlsx file as the officer sees them in Excel."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

from protocoldesk.exchange.intake.source import Source, Table, table
from protocoldesk.exchange.intake.unzipping import look_through
from protocoldesk.records.errors import Refusal, Told

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Cells = dict[int, dict[int, str]]
"""What stands in each row and column, both counted from 1."""


def read(name: str, content: bytes) -> Source:
    """Every sheet of a workbook. Raises Refusal where it is locked, damaged, or too much."""
    look_through(content, "xl/workbook.xml")
    from openpyxl import load_workbook

    try:
        book = load_workbook(BytesIO(content), data_only=True, keep_links=False)
        return Source(name, content, tuple(_sheet(name, sheet) for sheet in book.worksheets))
    except Refusal:
        raise
    except Exception as error:  # a damaged workbook fails in any way: KeyError, ParseError, TypeError ...
        raise Refusal("The workbook is damaged; nothing was read.") from error


def _sheet(name: str, sheet: Worksheet) -> Table:
    cells = _cells(sheet)
    _spread(sheet, cells)
    rows = [(Told("row {row}", row=number), _in_line(columns)) for number, columns in sorted(cells.items())]
    return table(
        f"{name}, {sheet.title}",
        rows,
        hidden=sheet.sheet_state != "visible",
        notes=tuple(_notes(sheet, cells)),
    )


def _cells(sheet: Worksheet) -> Cells:
    # Going through a sheet by rows makes every empty cell up to its last: a stray one far down is a bomb.
    found: Cells = {}
    written: dict[tuple[int, int], Any] = vars(sheet)["_cells"]
    for (row, column), cell in written.items():
        said = shown(cell.value)
        if said:
            found.setdefault(row, {})[column] = said
    return found


def _spread(sheet: Worksheet, cells: Cells) -> None:
    """Let what stands in cells that were merged downwards stand in each of their rows."""
    for merged in sheet.merged_cells.ranges:
        first, last = int(merged.min_row), int(merged.max_row)
        said = cells.get(first, {}).get(int(merged.min_col), "")
        for row in range(first + 1, last + 1) if said else ():
            if row in cells:
                cells[row].setdefault(int(merged.min_col), said)


def _in_line(columns: dict[int, str]) -> list[str]:
    return [columns.get(column, "") for column in range(1, min(max(columns), 1000) + 1)]


def _notes(sheet: Worksheet, cells: Cells) -> list[Told]:
    notes: list[Told] = []
    if sheet.sheet_state != "visible":
        notes.append(Told("The sheet {sheet} is hidden in the workbook.", sheet=sheet.title))
    hidden = sum(1 for row in cells if row in sheet.row_dimensions and sheet.row_dimensions[row].hidden)
    if hidden:
        notes.append(Told("Rows that are hidden in the workbook are among these: {count}.", count=hidden))
    return notes


def shown(value: object) -> str:
    """A value as a reader sees it: days as 2026-02-12, whole numbers without a fraction."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time | timedelta):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
