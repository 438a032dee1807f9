"""What stands on the margins of each page: marking, running head, page number, and DRAFT."""

from __future__ import annotations

import math
from typing import Final

from protocoldesk.papers.parts import Align, Paper, said
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.styles import (
    HEAD_LINE,
    LEFT,
    MARK_FOOT,
    MARK_TOP,
    PAGE_LINE,
    RIGHT,
    Style,
    changed,
    scale,
)
from protocoldesk.papers.press.tags import ARTIFACT

_DRAFT_GREY: Final = 0.91
_KHMER_DIGITS: Final = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")


class Furniture:
    """Draws the margins of the pages of one paper."""

    def __init__(self, paper: Paper, size: tuple[float, float], pages: int) -> None:
        self.paper = paper
        self.size = size
        self.pages = pages
        self.scale = scale(paper.language)

    def under(self, pen: Pen) -> None:
        """What the text stands over."""
        if self.paper.draft:
            self._draft(pen)

    def over(self, pen: Pen, page: int) -> None:
        """What stands beside the text; `page` counts from 1."""
        paper, high = self.paper, self.size[1]
        if paper.draft:
            self._line(pen, paper.draft, high - HEAD_LINE, Align.RIGHT)
        if paper.marking:
            self._mark(pen)
        if paper.running_head and page > 1:
            self._line(pen, paper.running_head, high - HEAD_LINE, Align.LEFT)
        if self.pages > 1 and paper.page_words:
            self._line(pen, self._count(page), PAGE_LINE + self.scale.small.leading, Align.CENTRE)

    def _count(self, page: int) -> str:
        digits = _KHMER_DIGITS if self.scale.khmer else {}
        said_page, said_pages = str(page).translate(digits), str(self.pages).translate(digits)
        return self.paper.page_words.replace("{pages}", said_pages).replace("{page}", said_page)

    def _mark(self, pen: Pen) -> None:
        style = changed(self.scale.sized(9.5, bold=True), align=Align.CENTRE)
        text = self.paper.marking.upper()
        for top in (self.size[1] - MARK_TOP + style.leading * 0.6, MARK_FOOT + style.leading * 0.4):
            self._set(pen, text, style, top)

    def _draft(self, pen: Pen) -> None:
        width, height = self.size
        style = changed(self.scale.sized(40, bold=True, head=True), grey=_DRAFT_GREY)
        word = Paragraph(said(self.paper.draft), style, ARTIFACT)
        long = math.hypot(width, height) * 0.6
        points = min(130.0, 40 * long / max(1.0, word.natural()))
        word = Paragraph(said(self.paper.draft), changed(style, size=points, leading=points), ARTIFACT)
        word.wrap(1e4)
        angle = math.atan2(height, width)
        cos, sin = math.cos(angle), math.sin(angle)
        pen.turned(f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {width / 2:.2f} {height / 2:.2f}")
        word.draw(pen, -word.natural() / 2, word.rise - points * 0.33)
        pen.straight()

    def _line(self, pen: Pen, text: str, top: float, align: Align) -> None:
        self._set(pen, text, changed(self.scale.small, align=align, grey=0.25), top)

    def _set(self, pen: Pen, text: str, style: Style, top: float) -> None:
        words = Paragraph(said(text), style, ARTIFACT)
        words.wrap(self.size[0] - LEFT - RIGHT)
        words.draw(pen, LEFT, top)
