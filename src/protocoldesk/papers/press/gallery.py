"""Portraits in rows: a photograph each, with name and title below; rows stay whole over pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from protocoldesk.papers import faces
from protocoldesk.papers.press.block import Block
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.photograph import PROPORTION, portrait
from protocoldesk.papers.press.sized import Box, sized
from protocoldesk.papers.press.styles import MM
from protocoldesk.papers.press.tags import Node

_GAP: Final = 5 * MM
_ROW: Final = 6 * MM
_BELOW: Final = 2 * MM


class Gallery(Block):
    """The rows of a photo sheet."""

    before, after = 4.0, 10.0

    def __init__(self, part: faces.Portraits, parent: Node, names: tuple[str, ...]) -> None:
        self.across = max(1, part.across)
        self.cells = [(cell, Node("Sect", parent)) for cell in part.cells]
        self.names = names
        self.width = self.step = 0.0
        self.rows: list[_Row] = []

    def wrap(self, width: float) -> float:
        """Measure every row."""
        self.width = width
        self.step = (width + _GAP) / self.across
        if not self.rows:
            wide = self.step - _GAP
            faces = [_Face(cell, node, wide, self.names) for cell, node in self.cells]
            self.rows = [_Row(faces[at : at + self.across]) for at in range(0, len(faces), self.across)]
        return self._measured()

    def _measured(self) -> float:
        self.height = sum(row.height for row in self.rows) + _ROW * max(0, len(self.rows) - 1)
        return self.height

    def least(self) -> float:
        """The first row."""
        return self.rows[0].height if self.rows else 0

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Between rows."""
        at, used = 0, 0.0
        while at < len(self.rows) and used + self.rows[at].height <= room + 0.01:
            used += self.rows[at].height + _ROW
            at += 1
        return (self._part(self.rows[:at]), self._part(self.rows[at:])) if 0 < at < len(self.rows) else None

    def _part(self, rows: list[_Row]) -> Gallery:
        part = Gallery(faces.Portraits((), self.across), Node("Sect"), self.names)
        part.width, part.step, part.rows = self.width, self.step, rows
        part.before = 0 if rows and rows[0] is not self.rows[0] else self.before
        part._measured()
        return part

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Row by row."""
        for row in self.rows:
            for at, face in enumerate(row.faces):
                face.draw(pen, x + at * self.step, top)
            top -= row.height + _ROW


class _Face:
    """One photograph and what stands below it."""

    def __init__(self, cell: faces.Portrait, node: Node, wide: float, names: tuple[str, ...]) -> None:
        self.wide = wide
        self.tall = wide / PROPORTION
        self.picture = portrait(cell.photograph)
        self.missing = self._set(cell.missing, node, Box(wide - 4 * MM, 3, 9, 6, grey=0.4), names)
        lines = (
            (cell.name, Box(wide, 2, 10, 7.5, bold=True)),
            (cell.second, Box(wide, 2, 9, 7, bold=True)),
            (cell.title, Box(wide, 4, 8.5, 6.5)),
        )
        self.lines = [self._set(text, node, box, names) for text, box in lines if text]
        self.height = self.tall + _BELOW + sum(line.height for line in self.lines)

    @staticmethod
    def _set(text: str, node: Node, box: Box, names: tuple[str, ...]) -> Paragraph:
        line, _ = sized(text, Node("P", node), box, names)
        return line

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """The photograph, or a frame that says it is missing; then the lines."""
        foot = top - self.tall
        if self.picture:
            pen.picture(self.picture, x, foot, self.wide, self.tall)
        else:
            pen.draw(f"0.4 w 0.6 G [2 2] 0 d {x:.2f} {foot:.2f} {self.wide:.2f} {self.tall:.2f} re S [] 0 d")
            self.missing.draw(pen, x + 2 * MM, foot + (self.tall + self.missing.height) / 2)
        y = foot - _BELOW
        for line in self.lines:
            line.draw(pen, x, y)
            y -= line.height


class _Row:
    """Faces side by side."""

    def __init__(self, faces: Sequence[_Face]) -> None:
        self.faces = faces
        self.height = max(face.height for face in faces)
