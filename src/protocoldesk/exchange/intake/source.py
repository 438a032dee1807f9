"""Sources: what was found in a file that came in, as tables of plain strings that know where they stood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from protocoldesk.records.errors import Refusal, Told

MOST_ROWS = 20_000
"""Rows that a table may have: no delegation has more, and a file that says so is a fault or a bomb."""

MOST_COLUMNS = 200
MOST_CHARACTERS = 20_000
"""Characters of a cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stood in its file."""

    where: Told
    """Such as "row 5", or "page 2, line 3"."""
    cells: tuple[str, ...]
    reason: Told | None = None
    """Why it is no person, where the reader can tell."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that belong together: a sheet, a table of a document, the lines of a text."""

    name: str
    rows: tuple[Row, ...]
    fields: tuple[str, ...] = ()
    """What each column is, where the reader knows it: of lines and vCards."""
    hidden: bool = False
    notes: tuple[Told, ...] = ()
    over: tuple[str, ...] = ()
    """The lines between the table before and this one, the nearest first: one may say whose list it is."""

    @property
    def width(self) -> int:
        """The number of its columns."""
        return max((len(row.cells) for row in self.rows), default=len(self.fields))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that came along: of a person, or a scanned page."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Source:
    """A file that came in, and what came inside it."""

    name: str
    content: bytes = b""
    tables: tuple[Table, ...] = ()
    inside: tuple[Source, ...] = ()
    """What was attached to it."""
    scanned: bool = False
    """Whether it shows words that no program can read: a picture, or a PDF without text."""
    pictures: tuple[Picture, ...] = ()
    subject: str = ""
    sender: str = ""
    notes: tuple[Told, ...] = ()
    fault: Refusal | None = field(default=None, compare=False)
    """Why an attachment was not read; the others were."""

    def everything(self) -> Iterator[Source]:
        """This source and all that is inside it."""
        yield self
        for source in self.inside:
            yield from source.everything()

    def all_tables(self) -> list[Table]:
        """Every table that has rows, hidden ones last."""
        found = [table for source in self.everything() for table in source.tables if table.rows]
        return sorted(found, key=lambda table: table.hidden)

    def all_pictures(self) -> list[Picture]:
        """Every picture that came along."""
        return [picture for source in self.everything() for picture in source.pictures]


def table(
    name: str,
    rows: list[tuple[Told, list[str]]],
    *,
    hidden: bool = False,
    notes: tuple[Told, ...] = (),
) -> Table:
    """A table of rows that say something, without the columns that are empty at its end."""
    kept = [(where, [tidy(cell) for cell in cells[:MOST_COLUMNS]]) for where, cells in rows]
    kept = [(where, cells) for where, cells in kept if any(cells)]
    refuse_many(len(kept))
    width = max((_last(cells) for _, cells in kept), default=0)
    made = (Row(where, tuple((cells + [""] * width)[:width])) for where, cells in kept)
    return Table(name, tuple(made), hidden=hidden, notes=notes)


def tidy(said: str) -> str:
    """A cell without white space around it, and of every line; too much of it is no cell."""
    if len(said) > MOST_CHARACTERS:
        raise Refusal("A cell of the file has more than {most} characters.", most=MOST_CHARACTERS)
    lines = (" ".join(line.split()) for line in said.replace("\x00", "").splitlines())
    return "\n".join(line for line in lines if line)


def refuse_many(rows: int) -> None:
    """Raise Refusal where a table has more rows than any list of people."""
    if rows > MOST_ROWS:
        raise Refusal("The table has more than {most} rows; nothing was read.", most=MOST_ROWS)


def _last(cells: list[str]) -> int:
    return max((place for place, cell in enumerate(cells, 1) if cell), default=0)
