"""The words of a drawing set into its labels, for the printed page and for the screen alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from protocoldesk.papers.parts import Align, Label, Tone, Writing, said
from protocoldesk.papers.press.cuts import Piece
from protocoldesk.papers.press.galley import Galley, galley
from protocoldesk.papers.press.khmer import has_khmer
from protocoldesk.papers.press.lines import balanced, broken
from protocoldesk.papers.press.styles import MM, scale

_LEADING: Final = {False: 1.16, True: 1.62}
_RISE: Final = {False: 0.76, True: 0.66}
"""Where the baseline stands in the leading; Khmer reaches further below it."""
_STEP: Final = 0.5
_ONE: Final = 0.82
"""How much smaller a name may be set to stay on one line."""
_REST: Final = "…"


class SetLine(NamedTuple):
    """A line of words: its pieces, where it begins, its baseline; points from the corner of its label."""

    pieces: Sequence[Piece]
    x: float
    y: float
    tone: Tone
    key: str = ""


class _Lines(NamedTuple):
    rows: tuple[tuple[Piece, ...], ...]
    widths: tuple[float, ...]
    leading: float
    rise: float
    whole: bool = True
    """Whether no word had to be divided."""


def set_label(label: Label, language: str) -> tuple[SetLine, ...]:
    """The lines of a label. A turned one is set as if it lay, its corner being the lower left one."""
    width, height = (label.height, label.width) if label.turn else (label.width, label.height)
    return _set(label.stack, width, height, label.align, language, label.key)


@lru_cache(4096)
def _set(
    stack: tuple[Writing, ...], width: float, height: float, align: Align, language: str, key: str
) -> tuple[SetLine, ...]:
    room, high = width * MM, height * MM
    written = [one for one in stack if one.text]
    sizes = [_size(one, room, language) for one in written]
    blocks = [_lines(one, size, room, language) for one, size in zip(written, sizes, strict=True)]
    while (
        sum(block.leading * len(block.rows[: one.lines]) for one, block in zip(written, blocks, strict=True))
        > high
    ):
        smaller = [max(one.least, size - _STEP) for one, size in zip(written, sizes, strict=True)]
        if smaller == sizes:
            break
        sizes = smaller
        blocks = [_lines(one, size, room, language) for one, size in zip(written, sizes, strict=True)]
    return tuple(_placed(written, blocks, room, high, align, key, language))


def _size(one: Writing, room: float, language: str) -> float:
    """The largest size at which the words take no more lines than they may; one line is worth a little."""
    tries = [(1, one.size * _ONE)] if one.lines > 1 and one.bold else []
    for lines, least in (*tries, (one.lines, one.least)):
        size = one.size
        while size >= least:
            if _fits(_lines(one, size, room, language), lines, room):
                return size
            size -= _STEP
    return one.least


def _fits(block: _Lines, lines: int, room: float) -> bool:
    return block.whole and len(block.rows) <= lines and max(block.widths, default=0.0) <= room + 0.1


def _placed(
    stack: list[Writing],
    blocks: list[_Lines],
    room: float,
    high: float,
    align: Align,
    key: str,
    language: str,
) -> list[SetLine]:
    made: list[SetLine] = []
    blocks = [_cut(block, one, room, language) for one, block in zip(stack, blocks, strict=True)]
    y = max(0.0, (high - sum(block.leading * len(block.rows) for block in blocks)) / 2)
    for one, block in zip(stack, blocks, strict=True):
        for row, wide in zip(block.rows, block.widths, strict=True):
            x = {Align.CENTRE: (room - wide) / 2, Align.RIGHT: room - wide}.get(align, 0.0)
            made.append(SetLine(row, x, y + block.leading * block.rise, one.tone, key))
            y += block.leading
    return made


def _cut(block: _Lines, one: Writing, room: float, language: str) -> _Lines:
    """No more lines than it may have; what is cut off is told by three points."""
    if len(block.rows) <= one.lines:
        return block
    rows = list(block.rows[: one.lines])
    last = "".join(piece.spoken or piece.text for piece in rows[-1]).rstrip()
    size = one.least
    while last:
        of = _galley(last.rstrip() + _REST, size, one.bold, language)
        if of.sums[-1] <= room:
            rows[-1] = tuple(of.pieces)
            break
        last = last[:-1]
    widths = tuple(sum(piece.width for piece in row) for row in rows)
    return _Lines(tuple(rows), widths, block.leading, block.rise)


@lru_cache(8192)
def _lines(one: Writing, points: float, room: float, language: str) -> _Lines:
    set_whole = of = _galley(one.text, points, one.bold, language)
    of, lines = balanced(of, room) if one.bold else broken(of, room, room, justified=False)
    tall = any(piece.cut.khmer for piece in of.pieces)
    rows = tuple(tuple(of.pieces[line.start : line.stop]) for line in lines)
    widths = tuple(of.width(line.start, line.stop) for line in lines)
    whole = len(of.pieces) == len(set_whole.pieces)
    return _Lines(rows, widths, points * _LEADING[tall], _RISE[tall], whole)


def _galley(text: str, points: float, bold: bool, language: str) -> Galley:
    names = tuple(text.split()) if bold and has_khmer(text) else ()  # no line ends within a name
    return galley(said(text), scale(language).sized(points, bold=bold), names)
