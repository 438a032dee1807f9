"""Every measure of the printed page in one place: the sheet, one type scale a script, the air between."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import Any, Final, NamedTuple

from protocoldesk.papers.parts import Align, Sheet

MM: Final = 72 / 25.4
A4: Final = (210 * MM, 297 * MM)

LEFT, RIGHT, TOP, FOOT = 30 * MM, 20 * MM, 20 * MM, 22 * MM
INDENT: Final = 12.7 * MM
HANG: Final = 9 * MM
LEVEL: Final = 7 * MM
HAIR: Final = 0.4
GREY: Final = 0.45
CELL_X, CELL_Y = 2.2 * MM, 1.5 * MM

MARK_TOP, MARK_FOOT = 9 * MM, 10 * MM
HEAD_LINE: Final = 12 * MM
PAGE_LINE: Final = 14 * MM


def size_of(sheet: Sheet) -> tuple[float, float]:
    """Width and height of the sheet in points."""
    return A4 if sheet is Sheet.PORTRAIT else (A4[1], A4[0])


def frame(size: tuple[float, float]) -> tuple[float, float, float]:
    """Width and height of the text, and how far its top is below the top of the sheet."""
    return size[0] - LEFT - RIGHT, size[1] - TOP - FOOT, TOP


class Step(NamedTuple):
    """Size and leading of the text and the gap between paragraphs, in points."""

    size: float
    leading: float
    gap: float


LATIN_STEPS: Final = (
    Step(12, 17, 9),
    Step(12, 17, 7.5),
    Step(12, 16.5, 7),
    Step(12, 16, 6),
    Step(11.5, 15.5, 6),
    Step(11.5, 15, 5),
    Step(11, 14.5, 5),
)
KHMER_STEPS: Final = (
    Step(12, 22.8, 7),
    Step(11.5, 21.8, 6),
    Step(11.5, 21.3, 5),
    Step(11, 20.4, 4.5),
    Step(10.5, 19.5, 4),
    Step(10, 18.5, 3.5),
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; sizes and air in points."""

    size: float
    leading: float
    bold: bool = False
    head: bool = False
    """Khmer in Muol."""
    align: Align = Align.LEFT
    indent: float = 0
    left: float = 0
    right: float = 0
    before: float = 0
    after: float = 0
    keeps: bool = False
    """Never last on a page."""
    balanced: bool = False
    khmer: float = 1.0
    """Size of Khmer letters beside `size`."""
    latin: float = 1.0
    grey: float = 0


@lru_cache(512)
def changed(style: Style, **changes: Any) -> Style:
    """The style with other values."""
    return replace(style, **changes)


class Scale:
    """The styles of one language at one step."""

    def __init__(self, language: str, step: Step | None = None) -> None:
        self.language = language
        self.khmer = language == "km"
        self.step = step or steps(language)[0]
        self._base = Style(
            self.step.size,
            self.step.leading,
            khmer=1.0 if self.khmer else 0.86,
            latin=1.04 if self.khmer else 1.0,
        )

    def sized(self, points: float, **changes: object) -> Style:
        """A style at another size, with the leading of the script."""
        ratio = 1.87 if self.khmer else 1.32
        return replace(self._base, size=points, leading=points * ratio, **changes)  # pyright: ignore[reportArgumentType]

    @cached_property
    def body(self) -> Style:
        """Running text."""
        return replace(self._base, align=Align.JUSTIFY, after=self.step.gap)

    @cached_property
    def state(self) -> Style:
        """Country and motto."""
        return self.sized(14 if self.khmer else 13, bold=True, head=True, align=Align.CENTRE)

    @cached_property
    def issuer(self) -> Style:
        """The lines of the ministry."""
        return self.sized(11, bold=True, head=True)

    @cached_property
    def number(self) -> Style:
        """The number of the paper."""
        return self.sized(11, before=1 if self.khmer else 3)

    @cached_property
    def kind(self) -> Style:
        """PRESS RELEASE."""
        air = {"before": 11.0, "after": 5.0} if self.khmer else {"before": 16.0, "after": 7.0}
        return self.sized(13.5, bold=True, head=True, align=Align.CENTRE, keeps=True, **air)

    @cached_property
    def title(self) -> Style:
        """The title of the paper."""
        return self.sized(
            11.5 if self.khmer else 12.5, bold=True, head=True, align=Align.CENTRE, keeps=True, balanced=True,
            after=9 if self.khmer else 11,
        )  # fmt: skip

    @cache  # noqa: B019 (there are as many scales as languages and steps)
    def heading(self, level: int) -> Style:
        """A heading in the text."""
        points = self.step.size + (1.5, 0.5, 0)[level - 1]
        return self.sized(
            points, bold=True, head=self.khmer, keeps=True, before=(12, 9, 7)[level - 1], after=4
        )

    @cache  # noqa: B019
    def cell(self, *, head: bool = False, align: Align = Align.LEFT) -> Style:
        """A cell of a table."""
        return self.sized(10 if self.khmer else 10.5, bold=head, align=align)

    @cached_property
    def small(self) -> Style:
        """Footnotes, page numbers, running heads."""
        return self.sized(8.5 if self.khmer else 9)


@cache
def scale(language: str, step: Step | None = None) -> Scale:
    """The scale of a language; the same one each time, since styles are made once."""
    return Scale(language, step)


def steps(language: str) -> tuple[Step, ...]:
    """The list of sizes that a paper may step through, from roomy to tight."""
    return KHMER_STEPS if language == "km" else LATIN_STEPS
