"""Tables: hairlines, generous cells, a head repeated on each page, rows that may be divided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from protocoldesk.papers import parts
from protocoldesk.papers.parts import Align, said
from protocoldesk.papers.press.block import Block
from protocoldesk.papers.press.lines import atoms
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.styles import CELL_X, CELL_Y, GREY, HAIR, Scale
from protocoldesk.papers.press.tags import ARTIFACT, Node

_LABELS: Final = 0.36
"""The largest part of the width that labels may take."""
_BAND: Final = 0.94
_PLAY: Final = 0.1
"""Points that rounding may take."""


def roomy(widths: Sequence[float], needed: Sequence[float]) -> list[float]:
    """Widths of columns with room for the widest word of each, as far as there is any; the sum stays.

    What a narrow column lacks the others give, each as it can spare.
    """
    lacks = sum(max(0.0, need - width) for width, need in zip(widths, needed, strict=True))
    spare = [max(0.0, width - need) for width, need in zip(widths, needed, strict=True)]
    given = min(1.0, lacks / sum(spare)) if sum(spare) else 0.0
    part = min(1.0, sum(spare) / lacks) if lacks else 0.0
    return [
        width - given * own if own else width + part * max(0.0, need - width)
        for width, need, own in zip(widths, needed, spare, strict=True)
    ]


class Cells:
    """A row of a grid: one paragraph a cell, first lines on one line."""

    def __init__(self, cells: list[Paragraph], *, band: bool = False, pad: float = CELL_Y) -> None:
        self.cells = cells
        self.band = band
        self.pad = pad
        self.height = 0.0
        self.rise = 0.0

    def wrap(self, widths: Sequence[float], pad_x: float) -> None:
        """Measure the cells; a band goes over the whole width."""
        rooms = [sum(widths)] if self.band else widths
        for cell, width in zip(self.cells, rooms, strict=False):
            cell.wrap(max(8.0, width - 2 * pad_x))
        self._level()

    def _level(self) -> None:
        self.rise = max((cell.rise for cell in self.cells), default=0)
        inner = max((self.rise - cell.rise + cell.height for cell in self.cells), default=0)
        self.height = inner + 2 * self.pad

    def split(self, room: float) -> tuple[Cells, Cells] | None:
        """Two rows of the same cells; None where not two lines of each would fit."""
        heads: list[Paragraph] = []
        tails: list[Paragraph] = []
        for cell in self.cells:
            inner = room - 2 * self.pad - (self.rise - cell.rise)
            fits = min(int((inner + 0.01) // cell.style.leading), len(cell.lines))
            if fits < min(2, len(cell.lines)):
                return None
            heads.append(cell.part(0, fits))
            tails.append(cell.part(fits, len(cell.lines)))
        if not any(tail.lines for tail in tails):
            return None
        return self._like(heads), self._like(tails)

    def _like(self, cells: list[Paragraph]) -> Cells:
        made = Cells(cells, band=self.band, pad=self.pad)
        made._level()
        return made

    def draw(
        self, pen: Pen, xs: Sequence[float], top: float, pad_x: float, *, artifact: bool = False
    ) -> None:
        """The words of the cells."""
        for cell, x in zip(self.cells, xs, strict=False):
            if cell.lines:
                node, cell.node = cell.node, ARTIFACT if artifact else cell.node
                cell.draw(pen, x + pad_x, top - self.pad - (self.rise - cell.rise))
                cell.node = node


class Grid(Block):
    """Rows on pages; parts of one table share their nodes, so that it is one table to a reader."""

    def __init__(
        self, shares: Sequence[float], head: Cells | None, rows: list[Cells], *, ruled: bool
    ) -> None:
        self.shares = shares
        self.head = head
        self.rows = rows
        self.ruled = ruled
        self.first = True
        self.before, self.after = (4.0, 10.0) if ruled else (2.0, 8.0)
        self.pad_x = CELL_X if ruled else 0.0
        self._widths: list[float] = []

    def wrap(self, width: float) -> float:
        """Measure every row."""
        rows = [*([self.head] if self.head else []), *self.rows]
        total = sum(self.shares) or 1
        self._widths = roomy([width * share / total for share in self.shares], self._needed(rows))
        for row in rows:
            row.wrap(self._widths, self.pad_x)
        return self._measured()

    def _needed(self, rows: Sequence[Cells]) -> list[float]:
        """How wide each column must be, so that none of its words is divided."""
        columns: list[list[float]] = [[] for _ in self.shares]
        for row in rows:
            if not row.band:
                for column, cell in zip(columns, row.cells, strict=False):
                    column.append(max(atoms(cell.galley), default=0.0) + cell.style.left)
        return [max(found, default=0.0) + 2 * self.pad_x + _PLAY for found in columns]

    def _measured(self) -> float:
        self.height = (self.head.height if self.head else 0) + sum(row.height for row in self.rows)
        return self.height

    def least(self) -> float:
        """Head and first row, with the second where the first is a band."""
        count = 2 if self.rows and self.rows[0].band else 1
        return (self.head.height if self.head else 0) + sum(
            row.height if len(self.rows) < 2 else min(row.height, 120) for row in self.rows[:count]
        )

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Between rows; within a row only where it is high or alone."""
        left = room - (self.head.height if self.head else 0)
        at = 0
        while at < len(self.rows) and self.rows[at].height <= left + 0.01:
            left -= self.rows[at].height
            at += 1
        divided = self.rows[at].split(left) if at < len(self.rows) and self._divides(at, room) else None
        above, below = self.rows[:at], self.rows[at:]
        if divided:
            above, below = [*above, divided[0]], [divided[1], *below[1:]]
        elif above and above[-1].band:
            above, below = above[:-1], [above[-1], *below]
        return (
            (self._part(above, first=self.first), self._part(below, first=False)) if above and below else None
        )

    def _divides(self, at: int, room: float) -> bool:
        """A row is divided where it is higher than a third of a page."""
        return self.rows[at].height > min(220.0, room) or at == 0

    def _part(self, rows: list[Cells], *, first: bool) -> Grid:
        part = Grid(self.shares, self.head, rows, ruled=self.ruled)
        part._widths, part.first = self._widths, first
        part.before = self.before if first else 0
        part._measured()
        return part

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Lines first, words over them."""
        xs = [x + sum(self._widths[:at]) for at in range(len(self._widths))]
        rows = [*([self.head] if self.head else []), *self.rows]
        if self.ruled:
            self._lines(pen, x, top, rows)
        for row in rows:
            row.draw(pen, xs, top, self.pad_x, artifact=row is self.head and not self.first)
            top -= row.height

    def _lines(self, pen: Pen, x: float, top: float, rows: list[Cells]) -> None:
        right, y = x + sum(self._widths), top
        ops = [f"{HAIR} w {GREY} G"]
        for row in rows:
            if row.band:
                ops.append(f"{_BAND} g {x:.2f} {y - row.height:.2f} {right - x:.2f} {row.height:.2f} re f")
            y -= row.height
            ops.append(f"{x:.2f} {y:.2f} m {right:.2f} {y:.2f} l S")
        ops.append(f"1 w 0.2 G {x:.2f} {top:.2f} m {right:.2f} {top:.2f} l S")
        if self.head:
            under = top - self.head.height
            ops.append(f"0.7 w 0.2 G {x:.2f} {under:.2f} m {right:.2f} {under:.2f} l S")
        pen.draw(*ops)


def table(part: parts.Table, scale: Scale, parent: Node, names: tuple[str, ...]) -> Grid:
    """The grid of a table; a table whose columns have no headings has no head."""
    node = Node("Table", parent)
    head = _head(part, scale, node) if any(column.heading for column in part.columns) else None
    rows = [_row(row, part.columns, scale, node, names) for row in part.rows]
    return Grid([column.share for column in part.columns], head, rows, ruled=True)


def _head(part: parts.Table, scale: Scale, table: Node) -> Cells:
    line = Node("TR", table)
    return Cells(
        [
            Paragraph(
                said(column.heading),
                scale.cell(head=True, align=column.align),
                Node("TH", line, scope="Column"),
            )
            for column in part.columns
        ]
    )


def _row(
    row: parts.Row, columns: Sequence[parts.Column], scale: Scale, table: Node, names: tuple[str, ...]
) -> Cells:
    line = Node("TR", table)
    if row.band:
        words = tuple(word for cell in row.cells for word in cell)
        cell = Node("TH", line, scope="Column", span=len(columns))
        return Cells([Paragraph(words, scale.cell(head=True), cell, names=names)], band=True)
    cells = list(row.cells) + [()] * (len(columns) - len(row.cells))
    return Cells(
        [
            Paragraph(words, scale.cell(align=column.align), Node("TD", line), names=names)
            for words, column in zip(cells, columns, strict=False)
        ]
    )


def facts(part: parts.Facts, scale: Scale, parent: Node, names: tuple[str, ...]) -> Grid:
    """Labels and words side by side, without lines; the labels take what they need."""
    node = Node("Table", parent)
    rows: list[Cells] = []
    widest = 0.0
    style = scale.sized(scale.step.size, align=Align.LEFT)
    for label, words in part.rows:
        line = Node("TR", node)
        strong = Paragraph(said(label, bold=True), style, Node("TH", line, scope="Row"), names=names)
        widest = max(widest, strong.natural())
        rows.append(Cells([strong, Paragraph(words, style, Node("TD", line), names=names)], pad=1.5))
    return _Facts(widest + 14, rows)


class _Facts(Grid):
    """A grid whose first column is as wide as its labels."""

    def __init__(self, labels: float, rows: list[Cells]) -> None:
        super().__init__((1, 1), None, rows, ruled=False)
        self.labels = labels

    def wrap(self, width: float) -> float:
        """Measure."""
        labels = min(self.labels, width * _LABELS)
        self.shares = (labels, width - labels)
        return super().wrap(width)
