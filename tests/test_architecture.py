"""The table in ARCHITECTURE.md names a field that is there for each demand of outcome documents."""

from __future__ import annotations

import re
from pathlib import Path

from protocoldesk.records import everything
from protocoldesk.records.base import columns_of, kinds

assert everything

TABLE = (Path(__file__).parents[1] / "ARCHITECTURE.md").read_text("utf-8").partition("## The demands")[2]
CODES = (
    "M1 M2 M3 M4 M5 P1 P2 P3 P4 S1 S2 S3 S4 S5 S6 S7 T1 T2 T3 T4 T5 T6 T7 "
    "C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 A1 A2 A3 A4 A5 A6 A7 A8 K1 K2 K3 K4 K5 "
    "G1 G2 G3 G4 G5 N1 N2 V1 V2 V3 V4 V5 F1 F2 F3 F5 F6 F7 F8 F9"
).split()
FIELD = re.compile(r"(?<![\w.])([a-z_]+)?\.([a-z_]+)")


def rows() -> list[tuple[list[str], str]]:
    cells = [line.split("|") for line in TABLE.splitlines() if line.startswith("| ")]
    return [(re.findall(r"[A-Z]\d+", row[1]), row[3]) for row in cells[1:]]


def test_every_demand_has_its_row() -> None:
    assert [code for codes, _ in rows() for code in codes] == sorted(
        CODES, key=[code for codes, _ in rows() for code in codes].index
    )
    assert {code for codes, _ in rows() for code in codes} == set(CODES)


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
