"""Columns: which one of a table means what, guessed from its headings and from what stands in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from rapidfuzz import fuzz, process

from protocoldesk.exchange.intake.source import Row, Table
from protocoldesk.exchange.intake.vocabulary import Vocabulary, folded

FIELDS = (
    "place", "honorific", "academic", "name", "name_km", "family", "given", "letters", "title", "title_km",
    "title_fr", "institution", "role", "gender", "languages", "pronunciation", "since", "biography",
    "photograph", "passport", "diet", "health", "notes",
)  # fmt: skip
"""What a column can fill."""

NAMES = frozenset({"name", "name_km", "family", "given"})
HIGHEST = 12
"""Rows at the head of a table among which its headings are looked for."""

ALIKE = 88
"""How like a known heading one must be that has a slip in it; of 100."""


@dataclass(frozen=True, slots=True)
class Headed:
    """A table whose headings were found: the row that they stand in, and the field of each column."""

    table: Table
    heading: int
    """The number of the row, from 0; -1: it has none."""
    fields: tuple[str, ...]
    """For each column the field that it fills; "" for none."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The words over each column."""
        return self.table.rows[self.heading].cells if self.heading >= 0 else self.table.fields

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows below the headings."""
        return self.table.rows[self.heading + 1 :]

    @property
    def names_somebody(self) -> bool:
        """Whether a column holds names."""
        return bool(NAMES.intersection(self.fields))


def headed(table: Table, words: Vocabulary, known: Sequence[tuple[str, str]] = ()) -> Headed:
    """Find the headings of a table. `known`: headings and fields as they were settled before, which win."""
    if table.fields:
        return Headed(table, -1, tuple(field if field in FIELDS else "" for field in table.fields))
    settled = dict(known)
    best = (0, -1)
    for number, row in enumerate(table.rows[:HIGHEST]):
        if _written(row.cells) in settled:
            return Headed(table, number, fields_of(settled[_written(row.cells)], table.width))
        score = sum(1 for field in guessed(row.cells, words) if field)
        best = max(best, (score, -number))
    at = -best[1]
    if best[0] == 0:
        return Headed(table, -1, by_content(table, words))
    return Headed(table, at, guessed(table.rows[at].cells, words))


def guessed(headings: Sequence[str], words: Vocabulary) -> tuple[str, ...]:
    """The field of each heading, each field once; "" where it is not known."""
    found: list[str] = []
    first = [_field(heading, words) for heading in headings]
    for heading, meant in zip(headings, first, strict=True):
        field = words.second.get(folded(heading), meant) if first.count(meant) > 1 else meant
        found.append(field if field and field not in found else "")
    return _names_whole(found)


def _names_whole(found: list[str]) -> tuple[str, ...]:
    """In French lists "Nom" is the whole name where no column has the given one."""
    if "family" in found and "given" not in found and "name" not in found:
        found[found.index("family")] = "name"
    return tuple(found)


def _field(heading: str, words: Vocabulary) -> str:
    said = folded(heading.partition("\n")[0]) or folded(heading)
    if not said or len(said) > 60:
        return ""
    if said in words.headings:
        return words.headings[said]
    for part in (part.strip() for part in said.replace(" / ", "|").replace(" - ", "|").split("|")):
        if part in words.headings:
            return words.headings[part]
    if len(said) < 4:
        return ""
    like = process.extractOne(said, list(words.headings), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return words.headings[like[0]] if like else ""


def by_content(table: Table, words: Vocabulary) -> tuple[str, ...]:
    """The fields of a table without headings, from what stands in its columns."""
    found: list[str] = []
    for column in range(table.width):
        cells = [
            row.cells[column] for row in table.rows[:50] if column < len(row.cells) and row.cells[column]
        ]
        field = _by_cells(cells, words)
        found.append(field if field not in found else "")
    if "name" not in found:
        at = next((place for place, field in enumerate(found) if not field), -1)
        found = ["name" if place == at else field for place, field in enumerate(found)]
    return tuple(found)


def _by_cells(cells: list[str], words: Vocabulary) -> str:
    if not cells:
        return ""
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("place", lambda cell: cell.rstrip(".)").isdigit()),
        ("role", lambda cell: words.role(cell) is not None),
        ("name", lambda cell: bool(words.styled(cell).honorific)),
        ("institution", words.is_institution),
        ("title", lambda cell: " " in cell and not any(letter.isdigit() for letter in cell)),
    )
    for field, test in tests:
        if sum(map(test, cells)) * 2 > len(cells):
            return field
    return ""


def _written(headings: Sequence[str]) -> str:
    return "\n".join(heading.replace("\n", " ") for heading in headings).rstrip("\n")


def written(headed: Headed) -> tuple[str, str]:
    """Headings and fields of a table, as a party's mapping keeps them."""
    return _written(headed.headings), json.dumps(list(headed.fields))


def fields_of(kept: str, width: int) -> tuple[str, ...]:
    """The fields that a mapping kept, for a table that wide; what the program does not know is left out."""
    try:
        data: Any = json.loads(kept)
    except ValueError:
        data = []
    said = cast("list[Any]", data) if isinstance(data, list) else []
    fields = [one if one in FIELDS else "" for one in said]
    return tuple((fields + [""] * width)[:width])
