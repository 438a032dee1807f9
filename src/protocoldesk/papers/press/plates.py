"""Tent cards, folded in the middle, the same words on both faces: one a sheet, or several cut from it."""

from __future__ import annotations

from typing import Final, NamedTuple

from protocoldesk.papers.faces import Plate
from protocoldesk.papers.parts import Align, Paper, said
from protocoldesk.papers.press.khmer import has_khmer
from protocoldesk.papers.press.letterhead import proportion
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.styles import MM, Style, changed, scale
from protocoldesk.papers.press.tags import ARTIFACT, Node
from protocoldesk.shelf import resource

_EDGE: Final = 18 * MM
_TRIM: Final = 6 * MM
_TWO: Final = 0.8
"""The part of the largest size at which a name on two lines begins."""


class Measures(NamedTuple):
    """How the words of a face are set; points."""

    edge: float
    air: float
    """Above and below the words."""
    flag: float
    largest: float
    smallest: float
    above: float
    below: float
    least: float
    """The smallest that party and title are set in."""
    gap: float
    single: float = 0.5
    """The part of the largest size down to which a name keeps to one line."""


A4_PLATE: Final = Measures(_EDGE, 12 * MM, 15 * MM, 84.0, 22.0, 17.0, 21.0, 11.0, 7.0)


def measures(width: float, height: float) -> Measures:
    """Those of a smaller face, in proportion."""
    part = min(width / (297 * MM), height / (105 * MM)) ** 0.75
    return Measures(
        edge=A4_PLATE.edge * part * 0.7,
        air=A4_PLATE.air * part * 0.6,
        flag=A4_PLATE.flag * part,
        largest=A4_PLATE.largest * part * 0.62,
        smallest=max(9.0, A4_PLATE.smallest * part),
        above=max(7.0, A4_PLATE.above * part),
        below=max(7.5, A4_PLATE.below * part),
        least=6.0,
        gap=A4_PLATE.gap * part,
        single=0.6,
    )


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
    draw_tent(PlateFace(paper, plate, (width, height / 2), root), pen, (0.0, 0.0))


def draw_tent(face: PlateFace, pen: Pen, at: tuple[float, float]) -> None:
    """Both faces of a card whose lower left corner is there; the upper one stands on its head."""
    x, y = at
    pen.turned(f"1 0 0 1 {x:.2f} {y:.2f}", upright=True)
    face.draw(pen, upside_down=False)
    pen.straight()
    pen.turned(f"-1 0 0 -1 {x + face.width:.2f} {y + 2 * face.height:.2f}")
    face.draw(pen, upside_down=True)
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


class PlateFace:
    """The words of one face, as large as they fit."""

    def __init__(
        self,
        paper: Paper,
        plate: Plate,
        size: tuple[float, float],
        root: Node,
        sizes: Measures = A4_PLATE,
    ) -> None:
        self.paper = paper
        self.plate = plate
        self.sizes = sizes
        self.width, self.height = size
        self.room = self.width - 2 * sizes.edge
        self.overlong = False
        """Whether its words do not fit, however small: known once it is drawn."""
        section = Node("Sect", root)
        self.nodes = [Node(role, section) for role in ("H1", "P", "P", "P")]
        self.flag = flag_of(plate.flag)

    def draw(self, pen: Pen, *, upside_down: bool) -> None:
        """Name in the middle, the other script and the title smaller below, party above.

        The second face is a copy and an artifact: who listens to the sheet wants to hear each card once. Its
        lines tell their words all the same, so that who copies or searches finds none turned about.
        """
        stack = self.stack(upside_down)
        total = sum(line.height + line.before for line in stack) + self._above()
        top = self.height / 2 + total / 2
        beside = self._beside()
        if self.flag and not beside:
            wide = self.sizes.flag * proportion(self.flag)
            pen.picture(self.flag, (self.width - wide) / 2, top - self.sizes.flag, wide, self.sizes.flag)
            top -= self._above()
        for at, line in enumerate(stack):
            top -= line.before
            line.draw(pen, self.sizes.edge + (beside / 2 if at == 0 else 0), top)
            if beside and at == 0:
                self._flag_before(pen, line, top)
            top -= line.height

    def _beside(self) -> float:
        """The room of a flag that stands beside the party: two names need the height."""
        if not (self.flag and self.plate.party and self.plate.second):
            return 0
        return self._flag_high() * proportion(self.flag) + self.sizes.gap

    def _above(self) -> float:
        """The height of a flag that stands above all words."""
        return self.sizes.flag + 2 * self.sizes.gap if self.flag and not self._beside() else 0

    def _flag_high(self) -> float:
        return self.sizes.above * 1.25

    def _flag_before(self, pen: Pen, line: Paragraph, top: float) -> None:
        high, beside = self._flag_high(), self._beside()
        x = (self.width - beside - line.natural()) / 2
        pen.picture(self.flag, x, top - (line.height + high) / 2, beside - self.sizes.gap, high)

    def is_overlong(self) -> bool:
        """Whether its words do not fit, however small."""
        self.stack()
        return self.overlong

    def stack(self, upside_down: bool = False) -> list[Paragraph]:
        """The lines from the top down."""
        heading, second, title, party = (ARTIFACT,) * 4 if upside_down else self.nodes
        sizes = self.sizes
        room = self.height - 2 * sizes.air - self._above()
        above = self._small(self.plate.party, party, sizes.above)
        below = [
            *self._small(self.plate.second, second, sizes.below * 1.5, bold=True),
            *self._small(self.plate.title, title, sizes.below),
        ]
        left = room - sum(line.height + line.before for line in (*above, *below))
        return [*above, self._name(heading, left), *below]

    def _small(self, text: str, node: Node, points: float, *, bold: bool = False) -> list[Paragraph]:
        return [self._line(text, node, points, bold=bold)] if text else []

    def _line(self, text: str, node: Node, points: float, *, bold: bool, name: bool = False) -> Paragraph:
        """At most two lines, stepping down; a bold one that is no name keeps to one while it can."""
        most = 1 if bold and not name else 2
        while True:
            line = Paragraph(
                said(text), self._style(text, points, bold=bold, name=name), node, names=self.paper.names
            )
            line.wrap(self.room)
            if len(line.lines) <= most and self._within(line):
                return line
            if points <= self.sizes.least:
                if most == 2:
                    self.overlong = True
                    return line
                most, points = 2, points + 4
            points -= 1

    def _style(self, text: str, points: float, *, bold: bool, name: bool = False) -> Style:
        khmer = has_khmer(text)
        ratio = 1.75 if khmer else 1.22
        of = scale("km" if khmer else "en")
        style = of.sized(points, bold=bold, head=name, balanced=True, align=Align.CENTRE)
        above = self.sizes.gap if not name else self.sizes.gap * 0.8 if self.plate.party else 0
        return changed(style, leading=points * ratio, before=above)

    def _name(self, node: Node, room: float) -> Paragraph:
        """On one line as large as it fits, down to a part of the largest; else on two, not so large."""
        names = (*self.paper.names, *(word for word in self.plate.name.split() if "-" in word))
        text = self.plate.name
        most, smallest = self.sizes.largest, self.sizes.smallest
        for lines, first, last in ((1, most, most * self.sizes.single), (2, most * _TWO, smallest)):
            points = first
            while points >= last:
                name = Paragraph(
                    said(text), self._style(text, points, bold=True, name=True), node, names=names
                )
                name.wrap(self.room)
                if len(name.lines) <= lines and name.height + name.before <= room and self._within(name):
                    return name
                points -= 2 if points > 24 else 0.5
        self.overlong = True
        return self._line(text, node, self.sizes.smallest, bold=True, name=True)

    def _within(self, name: Paragraph) -> bool:
        widths = (name.galley.width(line.start, line.stop) for line in name.lines)
        return not name.divided and all(width <= self.room + 0.1 for width in widths)


def flag_of(code: str) -> bytes:
    """The picture of a flag; b"": there is none of that name."""
    try:
        return resource("flags", "print", f"{code}.png").read_bytes() if code else b""
    except FileNotFoundError:
        return b""
