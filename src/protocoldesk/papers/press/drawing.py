"""A paper as the bytes of a PDF: set, laid on pages, drawn."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Final

from protocoldesk.papers.faces import Badge, Plate
from protocoldesk.papers.parts import Paper
from protocoldesk.papers.press.cards import draw_cards
from protocoldesk.papers.press.fit import Fitted, fitted
from protocoldesk.papers.press.flow import NOTE_GAP, Page
from protocoldesk.papers.press.furniture import Furniture
from protocoldesk.papers.press.inside import Easel
from protocoldesk.papers.press.pen import Pen
from protocoldesk.papers.press.plates import draw_plates
from protocoldesk.papers.press.styles import LEFT, frame, size_of

PROGRAM: Final = "ProtocolDesk"
_NO_DAY: Final = 946684800
"""1 January 2000: the day of a paper without a day."""


def epoch(paper: Paper) -> int:
    """The second that files of this paper carry: its day, else SOURCE_DATE_EPOCH, else the year 2000."""
    if paper.dated is not None:
        return int(datetime(paper.dated.year, paper.dated.month, paper.dated.day, tzinfo=UTC).timestamp())
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _NO_DAY)


def drawn(paper: Paper) -> bytes:
    """The PDF, tagged, with its fonts embedded."""
    size = size_of(paper.sheet)
    easel = Easel(size, epoch=epoch(paper))
    easel.info(title=paper.title, author=paper.author, program=PROGRAM)
    pen = Pen(easel, paper.language)
    if paper.parts and all(isinstance(part, Plate | Badge) for part in paper.parts):
        root = draw_cards(paper, paper.stock, pen, size) if paper.stock else draw_plates(paper, pen, size)
    else:
        width, height, _ = frame(size)
        way = fitted(paper, width, height)
        _pages(paper, pen, way, size)
        root = way.setting.root
    pen.finish(root)
    return easel.bytes()


def _pages(paper: Paper, pen: Pen, way: Fitted, size: tuple[float, float]) -> None:
    furniture = Furniture(paper, size, len(way.pages))
    _, height, down = frame(size)
    top = size[1] - down
    for at, page in enumerate(way.pages, 1):
        furniture.under(pen)
        for placed in page.placed:
            placed.block.draw(pen, LEFT, top - placed.down)
        _notes(pen, page, top - height)
        furniture.over(pen, at)
        pen.page()


def _notes(pen: Pen, page: Page, foot: float) -> None:
    y = foot + sum(note.height for note in page.notes)
    if page.notes:
        pen.rule(LEFT, y + NOTE_GAP / 2, LEFT + 120, y + NOTE_GAP / 2, grey=0.4)
    for note in page.notes:
        note.draw(pen, LEFT, y)
        y -= note.height
