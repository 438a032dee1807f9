"""The parts of a paper that are cut out or show a face: plates, badges, portraits, their stock."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph as it was handed in: a picture file of any kind; SHA-256 tells it from others.

    Without content it can be compared, and not printed.
    """

    sha256: str
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Plate:
    """A tent card for the table: the same words on both faces."""

    name: str
    title: str = ""
    party: str = ""
    flag: str = ""
    """Name of a flag file; empty: none."""
    second: str = ""
    """The name in another script, below the first."""
    key: str = ""
    """Whose it is: the id of the delegate."""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return self.name, self.second, self.title, self.party

    def shows(self) -> tuple[str, ...]:
        """What it shows besides words."""
        return (f"flag:{self.flag}",) if self.flag else ()


@dataclass(frozen=True, slots=True)
class Badge:
    """A card to wear: photograph, name, title, party; a strip says the category in colour and words."""

    name: str
    title: str = ""
    party: str = ""
    flag: str = ""
    second: str = ""
    key: str = ""
    meeting: str = ""
    """What it lets in to, small at the head."""
    category: str = ""
    colour: str = "#404040"
    """Of the strip, #rrggbb; the words on it are white."""
    pictured: bool = True
    """Whether there is room for a photograph."""
    photograph: Photograph | None = None
    missing: str = ""
    """What stands where the photograph is missing."""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return self.meeting, self.name, self.second, self.title, self.party, self.category

    def shows(self) -> tuple[str, ...]:
        """What it shows besides words."""
        flag = (f"flag:{self.flag}",) if self.flag else ()
        return (*flag, mark_of(self.photograph)) if self.pictured else flag


@dataclass(frozen=True, slots=True)
class Portrait:
    """One cell of a photo sheet."""

    name: str
    second: str = ""
    title: str = ""
    photograph: Photograph | None = None
    missing: str = ""

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return self.name, self.second, self.title, "" if self.photograph else self.missing


@dataclass(frozen=True, slots=True)
class Portraits:
    """Photographs with names below, in rows of `across`."""

    cells: tuple[Portrait, ...]
    across: int = 4

    def says(self) -> tuple[str, ...]:
        """Its words, in order."""
        return tuple(text for cell in self.cells for text in cell.says())

    def shows(self) -> tuple[str, ...]:
        """What it shows besides words."""
        return tuple(mark_of(cell.photograph) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Stock:
    """What cards are cut or folded from, in millimetres; `width` and `height` are those of one face."""

    name: str
    width: int
    height: int
    across: int = 1
    down: int = 1
    gap: int = 0
    folds: bool = False
    """Whether two faces stand one above the other, with a fold between."""

    @property
    def tall(self) -> int:
        """Height of a card before it is folded."""
        return self.height * 2 if self.folds else self.height


def mark_of(photograph: Photograph | None) -> str:
    """What tells one photograph from another: "photo:" and twelve characters, or none where none is."""
    return f"photo:{photograph.sha256[:12] if photograph else ''}"
