"""The face of a badge: lying beside a photograph, or standing below it; the strip at the foot."""

from __future__ import annotations

from typing import Final, NamedTuple

from protocoldesk.papers.faces import Badge
from protocoldesk.papers.parts import Align, Paper
from protocoldesk.papers.press.letterhead import proportion
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.photograph import PROPORTION, portrait
from protocoldesk.papers.press.plates import flag_of
from protocoldesk.papers.press.sized import Box, sized
from protocoldesk.papers.press.styles import MM
from protocoldesk.papers.press.tags import Node

_EDGE: Final = 4 * MM


class _Sizes(NamedTuple):
    """Largest and smallest of each line in points; strip and photograph as parts of the card's height."""

    name: tuple[float, float]
    second: tuple[float, float]
    title: tuple[float, float]
    party: tuple[float, float]
    meeting: tuple[float, float]
    category: tuple[float, float]
    strip: float
    photograph: float


_LYING: Final = _Sizes((15, 8.5), (11, 7), (8.5, 6), (8.5, 6.5), (6.8, 5.5), (11, 7), 0.19, 0.56)
_STANDING: Final = _Sizes((22, 12), (16, 10), (12, 8), (12, 9), (9.5, 7), (19, 10), 0.13, 0.42)


class BadgeFace:
    """One badge, laid out when it is made."""

    def __init__(self, paper: Paper, badge: Badge, size: tuple[float, float], root: Node) -> None:
        self.badge = badge
        self.width, self.height = size
        self.lying = self.width > self.height
        self.sizes = _LYING if self.lying else _STANDING
        self.flag = flag_of(badge.flag)
        self.photograph = portrait(badge.photograph) if badge.pictured else b""
        self.names = (*paper.names, badge.name, badge.second)
        self._section = Node("Sect", root)
        self._overlong = False
        self._lay_out()

    def is_overlong(self) -> bool:
        """Whether its words do not fit, however small."""
        return self._overlong

    def draw(self, pen: Pen) -> None:
        """Everything, the lower left corner being 0, 0."""
        self._strip(pen)
        self.meeting.draw(pen, _EDGE, self.height - _EDGE * 0.8)
        if self.badge.pictured:
            self._picture(pen)
        self._words(pen)

    # -- layout

    def _lay_out(self) -> None:
        sizes, whole = self.sizes, self.width - 2 * _EDGE
        align = Align.LEFT if self.lying and self.badge.pictured else Align.CENTRE
        self.strip = sizes.strip * self.height
        self.meeting = self._set(
            self.badge.meeting, "P", Box(whole, 2, *sizes.meeting, align=align, grey=0.35)
        )
        self.top = self.height - _EDGE * 0.8 - self.meeting.height - 1.6 * MM
        self.tall = min(sizes.photograph * self.height, self.top - self.strip - 2.4 * MM)
        self.wide = self.tall * PROPORTION
        beside = self.lying and self.badge.pictured
        self.left = _EDGE + self.wide + 3.2 * MM if beside else _EDGE
        room = self.width - self.left - _EDGE
        flag = self._flag_wide() + 1.6 * MM if self.flag else 0
        self.party = self._set(
            self.badge.party, "P", Box(room - flag, 1, *sizes.party, bold=True, align=Align.LEFT)
        )
        self.category = self._set(
            self.badge.category,
            "P",
            Box(self.width - 2 * _EDGE, 1, *sizes.category, bold=True, grey=1),
        )
        self.lines = self._largest(room, align)

    def _largest(self, room: float, align: Align) -> list[Paragraph]:
        """Name, second name and title, all stepping down together until they fit; else it is too full."""
        sizes = self.sizes
        written = [
            (self.badge.name, "H1", Box(room, 2, *sizes.name, bold=True, align=align)),
            (self.badge.second, "P", Box(room, 2, *sizes.second, bold=True, align=align)),
            (self.badge.title, "P", Box(room, 3, *sizes.title, align=align)),
        ]
        stack = [(text, Node(role, self._section), box) for text, role, box in written if text]
        while True:
            lines = [sized(text, node, box, self.names) for text, node, box in stack]
            fits = self._filled([line for line, _ in lines]) <= self._room() + 0.5
            smaller = [(text, node, _smaller(box)) for text, node, box in stack]
            if fits or smaller == stack:
                self._overlong |= not (fits and all(whole for _, whole in lines))
                return [line for line, _ in lines]
            stack = smaller

    def _set(self, text: str, role: str, box: Box) -> Paragraph:
        line, fits = sized(text, Node(role, self._section), box, self.names)
        self._overlong = self._overlong or not fits
        return line

    def _room(self) -> float:
        """How much of the height the words have."""
        under = self.tall + 2.4 * MM if self.badge.pictured and not self.lying else 0
        return self.top - under - self.strip - 1.6 * MM

    def _filled(self, lines: list[Paragraph]) -> float:
        return sum(line.height for line in (*lines, self.party)) + self._gap() * len(lines)

    def _gap(self) -> float:
        return (0.8 if self.lying else 1.6) * MM

    # -- drawing

    def _strip(self, pen: Pen) -> None:
        red, green, blue = (int(self.badge.colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        pen.draw(f"{red:.3f} {green:.3f} {blue:.3f} rg 0 0 {self.width:.2f} {self.strip:.2f} re f")
        self.category.draw(pen, _EDGE, (self.strip + self.category.height) / 2)

    def _picture(self, pen: Pen) -> None:
        x = _EDGE if self.lying else (self.width - self.wide) / 2
        y = self.top - self.tall
        if self.photograph:
            pen.picture(self.photograph, x, y, self.wide, self.tall)
            return
        pen.draw(f"0.4 w 0.6 G [2 2] 0 d {x:.2f} {y:.2f} {self.wide:.2f} {self.tall:.2f} re S [] 0 d")
        box = Box(self.wide - 2 * MM, 3, self.sizes.title[0], 5.5, grey=0.4)
        words, _ = sized(self.badge.missing, Node("P", self._section), box)
        words.draw(pen, x + MM, y + (self.tall + words.height) / 2)

    def _words(self, pen: Pen) -> None:
        room = self._room()
        foot = self.strip + 1.6 * MM
        y = foot + room - max(0.0, (room - self._filled(self.lines)) / 2)
        if self.lying and self.badge.pictured:
            y = self.top
        for line in self.lines:
            line.draw(pen, self.left, y)
            y -= line.height + self._gap()
        self._party(pen, y if not (self.lying and self.badge.pictured) else foot + self.party.height)

    def _flag_high(self) -> float:
        return self.sizes.party[0] * 0.9

    def _flag_wide(self) -> float:
        return self._flag_high() * proportion(self.flag)

    def _party(self, pen: Pen, top: float) -> None:
        """Flag and party on one line; in the middle, where the words above stand there."""
        flag = self._flag_wide() + 1.6 * MM if self.flag else 0
        x = self.left
        if not (self.lying and self.badge.pictured):
            x = (self.width - flag - self.party.natural()) / 2
        if self.flag:
            middle = top - self.party.height / 2 - self._flag_high() / 2
            pen.picture(self.flag, x, middle, flag - 1.6 * MM, self._flag_high())
        self.party.draw(pen, x + flag, top)


def _smaller(box: Box) -> Box:
    return box._replace(largest=max(box.smallest, box.largest - 0.5))
