"""The parts that a paper is made of, whatever it is printed with: plain, frozen, comparable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from protocoldesk.papers.faces import Badge, Plate, Portraits, Stock


@dataclass(frozen=True, slots=True)
class Words:
    """Characters with one emphasis; the press chooses the face by script."""

    text: str
    bold: bool = False
    italic: bool = False


Line = tuple[Words, ...]
"""What stands in one paragraph, heading or cell."""


def said(text: str, *, bold: bool = False, italic: bool = False) -> Line:
    """A line of one emphasis."""
    return (Words(text, bold, italic),) if text else ()


class Align(StrEnum):
    """Where the words of a cell or a paragraph stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Country and motto, centred; the lines of the issuer below, left."""

    state: tuple[str, ...]
    issuer: tuple[str, ...]
    emblem: bytes = b""
    """PNG, above the state; empty: none."""
    ornament: bool = False
    """Whether the drawn ornament stands below the motto."""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return *self.state, *self.issuer


@dataclass(frozen=True, slots=True)
class Number:
    """The number of the paper, left below the issuer."""

    text: str

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return (self.text,)


@dataclass(frozen=True, slots=True)
class Kind:
    """What the paper is, centred: PRESS RELEASE."""

    text: str

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return (self.text,)


@dataclass(frozen=True, slots=True)
class Title:
    """The title, centred, in lines of about equal length."""

    text: str

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return (self.text,)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in the text; level 1 to 3."""

    text: str
    level: int = 1
    number: str = ""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return (f"{self.number} {self.text}".strip(),)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    words: Line
    number: str = ""
    """Printed before it, hanging: "4."; empty: the first line is indented."""
    align: Align = Align.JUSTIFY
    indented: bool = True
    footnote: str = ""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return f"{self.number} {plain(self.words)}".strip(), self.footnote


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; `level` counts the nesting from 0."""

    words: Line
    marker: str = "–"
    level: int = 0

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return (plain(self.words),)


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of label and words, one below the other: date, place, chairs."""

    rows: tuple[tuple[str, Line], ...]

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return tuple(text for label, line in self.rows for text in (label, plain(line)))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width."""

    heading: str
    share: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, one line of words a cell; a `band` is a heading over what follows, in one cell."""

    cells: tuple[Line, ...]
    band: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with hairlines whose head is repeated on each page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        heads = tuple(column.heading for column in self.columns)
        return heads + tuple(plain(cell) for row in self.rows for cell in row.cells)


@dataclass(frozen=True, slots=True)
class PlaceDate:
    """Place and date of issue, right; never alone on a page. `lunar` is a line above it."""

    text: str
    lunar: str = ""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return self.lunar, self.text


@dataclass(frozen=True, slots=True)
class Foot:
    """The address that ends a note, lower left; room is left beside it for the seal and the initials."""

    lines: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return self.lines


@dataclass(frozen=True, slots=True)
class Signature:
    """A block to sign in: for whom, who, and his title."""

    party: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """One or two signature blocks, side by side in their order."""

    blocks: tuple[Signature, ...]

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return tuple(text for block in self.blocks for text in (block.party, block.name, block.title))


@dataclass(frozen=True, slots=True)
class Rule:
    """A centred mark that ends or frames a text: "[begin text]"."""

    text: str

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return (self.text,)


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""

    key: str = ""
    """Whose letter or card begins there: what is printed anew as one, up to the next such key."""
    label: str = ""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return ()


@dataclass(frozen=True, slots=True)
class Air:
    """Room between two parts, in lines of the text."""

    lines: float = 1

    def says(self) -> tuple[str, ...]:
        """Nothing."""
        return ()


class Tone(StrEnum):
    """What a shape of a drawing means; the press and the screen choose the colour."""

    INK = "ink"
    QUIET = "quiet"
    LINE = "line"
    TABLE = "table"
    HOST = "host"
    GUEST = "guest"
    NEUTRAL = "neutral"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; all measures of a drawing are millimetres from its upper left corner."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.2
    tone: Tone = Tone.LINE
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners; one with a `key` can be chosen on the screen by its `name`."""

    x: float
    y: float
    width: float
    height: float
    fill: Tone | None = None
    line: float = 0.2
    """Width of its line; 0: none."""
    radius: float = 1.2
    dashed: bool = False
    key: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Writing:
    """Words in a label: as large as they fit, down to `least`, on so many lines."""

    text: str
    size: float
    least: float = 6.0
    lines: int = 2
    bold: bool = False
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True)
class Label:
    """Words one below the other in the middle of a rectangle; `turn` is a quarter turn against the clock."""

    x: float
    y: float
    width: float
    height: float
    stack: tuple[Writing, ...]
    align: Align = Align.CENTRE
    turn: bool = False
    key: str = ""
    """The box that they belong to."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag by the name of its file, in a rectangle that it fills as far as its shape lets it."""

    x: float
    y: float
    width: float
    height: float
    code: str


Shape = Stroke | Box | Label | Flag


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure drawn to scale, in millimetres; who cannot see it reads `alternative`.

    `listing` says the same in rows, where a press cannot draw.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alternative: str
    listing: Table

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        labels = (shape for shape in self.shapes if isinstance(shape, Label))
        return tuple(writing.text for label in labels for writing in label.stack)


Part = (
    Letterhead
    | Number
    | Kind
    | Title
    | Heading
    | Paragraph
    | Item
    | Facts
    | Table
    | PlaceDate
    | Foot
    | Signatures
    | Plate
    | Badge
    | Portraits
    | Drawing
    | Rule
    | PageBreak
    | Air
)


class Sheet(StrEnum):
    """The page that a paper is printed on."""

    PORTRAIT = "a4 portrait"
    LANDSCAPE = "a4 landscape"


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that travels inside a PDF: what the page says, and nothing else."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Paper:
    """A composed paper in one language, ready for any press."""

    kind: str
    """"release", "agenda", "delegations", "nameplates" ...: the name that `print` knows it by."""
    language: str
    title: str
    """For the properties of the file and the screen; plain words."""
    parts: tuple[Part, ...]
    author: str = ""
    """The institution, never the officer."""
    dated: date | None = None
    sheet: Sheet = Sheet.PORTRAIT
    draft: str = ""
    """The word that an unissued paper carries on each page ("DRAFT"); empty: issued."""
    marking: str = ""
    """At the top and the foot of each page; empty: public."""
    page_words: str = "{page}"
    """How a page number is printed, from two pages on: "Page {page} of {pages}"."""
    running_head: str = ""
    """Printed small at the head of the second page and after: number or short title."""
    fits: bool = False
    """Whether the press may step through its list of sizes to keep the paper on one page."""
    names: tuple[str, ...] = field(default=())
    """Words that no line break may divide: names, countries, titles."""
    enclosures: tuple[Enclosure, ...] = field(default=())
    stock: Stock | None = None
    """What its cards are cut from; None: a sheet for each."""


def plain(line: Line) -> str:
    """The characters of a line without their emphasis."""
    return "".join(words.text for words in line)


def texts(parts: Sequence[Part]) -> list[str]:
    """What each part says, in order; for checks and for tests."""
    return [text for part in parts for text in part.says() if text]
