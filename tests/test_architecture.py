"""The table in ARCHITECTURE.md names a field that is there for each demand of outcome documents."""

from __future__ import annotations

import re
from pathlib import Path

from protocoldesk.records import everything
from protocoldesk.records.base import columns_of, kinds

assert everything

TABLE = (Path(__file__).parents[1] / "ARCHITECTURE.md").read_text("utf-8").partition("## The demands")[2]
GROUPS = {"M": 5, "P": 4, "S": 7, "T": 7, "C": 10, "A": 8, "K": 5, "G": 5, "N": 2, "V": 5, "F": 9}
CODES = {f"{group}{number}" for group, last in GROUPS.items() for number in range(1, last + 1)} - {"F4"}
FIELD = re.compile(r"(?<![\w.])([a-z_]+)?\.([a-z_]+)")


def rows() -> list[tuple[list[str], str]]:
    cells = [line.split("|") for line in TABLE.splitlines() if line.startswith("| ")]
    return [(re.findall(r"[A-Z]\d+", row[1]), row[3]) for row in cells[1:]]


def test_every_demand_has_its_row_and_one_only() -> None:
    assert sorted(code for codes, _ in rows() for code in codes) == sorted(CODES)


def test_every_named_field_is_a_column() -> None:
    fields = {name: {column for column, _ in columns_of(kind)} for name, kind in kinds().items()}
    unknown: list[tuple[list[str], str, str]] = []
    for codes, cell in rows():
        kind = ""
        for named, field in FIELD.findall(cell):
            kind = named or kind
            if field not in fields.get(kind, ()):
                unknown.append((codes, kind, field))
    assert unknown == []


def test_no_demand_goes_without_a_record() -> None:
    for codes, cell in rows():
        assert FIELD.search(cell) or any(name in cell.split() for name in kinds()), codes
