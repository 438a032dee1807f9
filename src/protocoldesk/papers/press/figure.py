"""A drawing on a page: its shapes in the colours of print, its words as they were set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from protocoldesk.papers.parts import Box, Drawing, Flag, Label, Stroke, Tone
from protocoldesk.papers.press.block import Block
from protocoldesk.papers.press.labels import SetLine, set_label
from protocoldesk.papers.press.letterhead import proportion
from protocoldesk.papers.press.pen import Pen, Row
from protocoldesk.papers.press.styles import MM
from protocoldesk.papers.press.tags import Node
from protocoldesk.shelf import resource

FILLS: Final = {
    Tone.TABLE: (0.945, 0.935, 0.915),
    Tone.HOST: (0.905, 0.935, 0.975),
    Tone.GUEST: (0.985, 0.940, 0.875),
    Tone.NEUTRAL: (0.94, 0.94, 0.94),
    Tone.EMPTY: (1.0, 1.0, 1.0),
}
LINES: Final = {
    Tone.TABLE: (0.60, 0.57, 0.52),
    Tone.HOST: (0.30, 0.42, 0.60),
    Tone.GUEST: (0.66, 0.45, 0.20),
    Tone.NEUTRAL: (0.45, 0.45, 0.45),
    Tone.EMPTY: (0.62, 0.62, 0.62),
    Tone.LINE: (0.55, 0.55, 0.55),
    Tone.INK: (0.0, 0.0, 0.0),
    Tone.QUIET: (0.38, 0.38, 0.38),
}
_ARC: Final = 0.5523
"""How far the handles of a quarter circle reach."""


class Figure(Block):
    """A drawing, as wide as it is or as the page lets it, centred."""

    before = 4
    after = 4

    def __init__(self, part: Drawing, language: str, node: Node) -> None:
        self.part = part
        self.language = language
        self.node = node
        self.scale = 1.0
        self._room = 0.0

    def wrap(self, width: float) -> float:
        """Its height at that width."""
        self._room = width
        self.scale = min(1.0, width / (self.part.width * MM))
        self.height = self.part.height * MM * self.scale
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Every shape, then every label, so that no line runs through words."""
        x += (self._room - self.part.width * MM * self.scale) / 2
        at = _At(pen, x, top, self.scale, self.language, self.node)
        for shape in sorted(self.part.shapes, key=lambda shape: isinstance(shape, Label)):
            _DRAW[type(shape)](at, shape)


class _At:
    """Draws shapes from a corner on."""

    def __init__(self, pen: Pen, x: float, top: float, scale: float, language: str, node: Node) -> None:
        self.pen = pen
        self.left = x
        self.top = top
        self.k = MM * scale
        self.shrunk = scale
        self.language = language
        self.node = node

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.left + x * self.k, self.top - y * self.k

    def stroke(self, shape: Stroke) -> None:
        (x1, y1), (x2, y2) = self.point(shape.x1, shape.y1), self.point(shape.x2, shape.y2)
        line = f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S"
        self.pen.draw(f"{_pen(shape.tone, shape.width * self.k, shape.dashed)} {line}")

    def box(self, shape: Box) -> None:
        x, y = self.point(shape.x, shape.y + shape.height)
        path = _round(x, y, shape.width * self.k, shape.height * self.k, shape.radius * self.k)
        tone = shape.fill or Tone.LINE
        fill = "{:.3f} {:.3f} {:.3f} rg ".format(*FILLS[tone]) if shape.fill else ""
        line = f"{_pen(tone, shape.line * self.k, shape.dashed)} " if shape.line else ""
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}.get((bool(fill), bool(line)), "n")
        self.pen.draw(f"{fill}{line}{path} {paint}")

    def label(self, shape: Label) -> None:
        lines = set_label(shape, self.language)
        if shape.turn:
            x, y = self.point(shape.x, shape.y + shape.height)
            self.pen.turned(f"0 {self.shrunk:.4f} {-self.shrunk:.4f} 0 {x:.2f} {y:.2f}")
        else:
            x, y = self.point(shape.x, shape.y)
            self.pen.turned(f"{self.shrunk:.4f} 0 0 {self.shrunk:.4f} {x:.2f} {y:.2f}")
        for line in lines:
            self.pen.text(self.node, [_row(line)], grey=LINES[line.tone][0])
        self.pen.straight()

    def flag(self, shape: Flag) -> None:
        png = flag_png(shape.code)
        if not png:
            return
        wide = min(shape.width, shape.height * proportion(png))
        high = wide / proportion(png)
        x, y = self.point(
            shape.x + (shape.width - wide) / 2, shape.y + shape.height - (shape.height - high) / 2
        )
        self.pen.picture(png, x, y, wide * self.k, high * self.k)
        border = _round(x, y, wide * self.k, high * self.k, 0)
        self.pen.draw(f"{_pen(Tone.LINE, 0.1 * self.k, False)} {border} S")


def _row(line: SetLine) -> Row:
    return Row(line.pieces, None, line.x, -line.y)


def _pen(tone: Tone, width: float, dashed: bool) -> str:
    colour = "{:.3f} {:.3f} {:.3f} RG".format(*LINES[tone])
    return f"{width:.2f} w {colour} {'[2.2 1.8]' if dashed else '[]'} 0 d"


def _round(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with round corners, from its lower left one."""
    r = min(radius, width / 2, height / 2)
    if r <= 0:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    c, right, top = r * (1 - _ARC), x + width, y + height
    return (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l"
        f" {right - c:.2f} {y:.2f} {right:.2f} {y + c:.2f} {right:.2f} {y + r:.2f} c"
        f" {right:.2f} {top - r:.2f} l"
        f" {right:.2f} {top - c:.2f} {right - c:.2f} {top:.2f} {right - r:.2f} {top:.2f} c"
        f" {x + r:.2f} {top:.2f} l"
        f" {x + c:.2f} {top:.2f} {x:.2f} {top - c:.2f} {x:.2f} {top - r:.2f} c"
        f" {x:.2f} {y + r:.2f} l"
        f" {x:.2f} {y + c:.2f} {x + c:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h"
    )


def flag_png(code: str) -> bytes:
    """The picture of a flag for print; nothing where there is none of that name."""
    try:
        return resource("flags", "print", f"{code}.png").read_bytes() if code else b""
    except FileNotFoundError:
        return b""


_DRAW: Final[dict[type[Any], Callable[[_At, Any], None]]] = {
    Stroke: _At.stroke,
    Box: _At.box,
    Label: _At.label,
    Flag: _At.flag,
}
