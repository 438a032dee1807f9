"""Tent cards: one a sheet, folded in the middle, the same words on both faces."""

from __future__ import annotations

from typing import Final

from protocoldesk.papers.parts import Align, Paper, Plate, said
from protocoldesk.papers.press.letterhead import proportion
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.styles import MM, Style, changed, scale
from protocoldesk.papers.press.tags import ARTIFACT, Node
from protocoldesk.shelf import resource

_EDGE: Final = 18 * MM
_FLAG: Final = 15 * MM
_TRIM: Final = 6 * MM
_LARGEST, _SMALLEST = 84.0, 22.0


def draw_plates(paper: Paper, pen: Pen, size: tuple[float, float]) -> Node:
    """A sheet for each card; returns the structure."""
    root = Node("Document")
    for part in paper.parts:
        if isinstance(part, Plate):
            _sheet(paper, part, pen, size, root)
            _draft(paper, pen, size[0])
            pen.page()
    return root


def _sheet(paper: Paper, plate: Plate, pen: Pen, size: tuple[float, float], root: Node) -> None:
    width, height = size
    _marks(pen, width, height)
    card = _Card(paper, plate, width, height / 2, root)
    card.draw(pen, upside_down=False)
    pen.turned(f"-1 0 0 -1 {width:.2f} {height:.2f}")
    card.draw(pen, upside_down=True)
    pen.straight()


def _draft(paper: Paper, pen: Pen, width: float) -> None:
    """Small at the foot, where it is cut away."""
    style = changed(scale(paper.language).small, grey=0.4, align=Align.RIGHT)
    word = Paragraph(said(paper.draft), style, ARTIFACT)
    word.wrap(width - 2 * _EDGE)
    word.draw(pen, _EDGE, style.leading + 4)


def _marks(pen: Pen, width: float, height: float) -> None:
    """Where to fold, as a hairline at both edges and dashed between; where to trim, at the corners."""
    middle = height / 2
    ops = [f"0.3 w 0.7 G [1 5] 0 d 0 {middle:.2f} m {width:.2f} {middle:.2f} l S [] 0 d 0.4 G"]
    ops += [f"{x:.2f} {middle:.2f} m {x + _TRIM:.2f} {middle:.2f} l S" for x in (0.0, width - _TRIM)]
    for x in (_TRIM, width - _TRIM):
        ops += [f"{x:.2f} {y:.2f} m {x:.2f} {y + _TRIM * 0.6:.2f} l S" for y in (0.0, height - _TRIM * 0.6)]
    pen.draw(*ops)


class _Card:
    """The words of one face, as large as they fit."""

    def __init__(self, paper: Paper, plate: Plate, width: float, height: float, root: Node) -> None:
        self.paper = paper
        self.scale = scale(paper.language)
        self.plate = plate
        self.width = width
        self.height = height
        self.room = width - 2 * _EDGE
        section = Node("Sect", root)
        self.nodes = [Node(role, section) for role in ("H1", "P", "P")]
        self.flag = _flag(plate.flag)

    def draw(self, pen: Pen, *, upside_down: bool) -> None:
        """Name in the middle, title smaller below, party above.

        The second face is a copy and an artifact: who listens to the sheet wants to hear each card once. Its
        lines tell their words all the same, so that who copies or searches finds none turned about.
        """
        stack = self._stack(upside_down)
        total = sum(line.height + line.before for line in stack) + (_FLAG + 14 if self.flag else 0)
        top = self.height / 2 + total / 2
        if self.flag:
            wide = _FLAG * proportion(self.flag)
            pen.picture(self.flag, (self.width - wide) / 2, top - _FLAG, wide, _FLAG)
            top -= _FLAG + 14
        for line in stack:
            top -= line.before
            line.draw(pen, _EDGE, top)
            top -= line.height

    def _stack(self, upside_down: bool) -> list[Paragraph]:
        heading, title, party = (ARTIFACT,) * 3 if upside_down else self.nodes
        room = self.height - 2 * 12 * MM - (_FLAG + 14 if self.flag else 0)
        above = self._small(self.plate.party, party, 17.0)
        below = self._small(self.plate.title, title, 21.0)
        left = room - sum(line.height + line.before for line in (*above, *below))
        return [*above, self._name(heading, left), *below]

    def _small(self, text: str, node: Node, points: float) -> list[Paragraph]:
        return [self._line(text, node, points, bold=False)] if text else []

    def _line(self, text: str, node: Node, points: float, *, bold: bool) -> Paragraph:
        """At most two lines, stepping down."""
        while True:
            line = Paragraph(said(text), self._style(points, bold=bold), node, names=self.paper.names)
            line.wrap(self.room)
            if len(line.lines) <= 2 or points <= 11:
                return line
            points -= 1

    def _style(self, points: float, *, bold: bool) -> Style:
        ratio = 1.75 if self.scale.khmer else 1.22
        style = self.scale.sized(points, bold=bold, head=bold, balanced=True, align=Align.CENTRE)
        return changed(style, leading=points * ratio, before=0 if bold else 7)

    def _name(self, node: Node, room: float) -> Paragraph:
        """On one line as large as it fits down to half the largest size; else on two."""
        names = (*self.paper.names, *(word for word in self.plate.name.split() if "-" in word))
        for lines, smallest in ((1, _LARGEST * 0.5), (2, _SMALLEST)):
            points = _LARGEST
            while points >= smallest:
                name = Paragraph(said(self.plate.name), self._style(points, bold=True), node, names=names)
                name.wrap(self.room)
                if len(name.lines) <= lines and name.height <= room and self._within(name):
                    return name
                points -= 2
        return self._line(self.plate.name, node, _SMALLEST, bold=True)

    def _within(self, name: Paragraph) -> bool:
        return all(name.galley.width(line.start, line.stop) <= self.room + 0.1 for line in name.lines)


def _flag(code: str) -> bytes:
    try:
        return resource("flags", "print", f"{code}.png").read_bytes() if code else b""
    except FileNotFoundError:
        return b""
