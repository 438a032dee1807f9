"""A line of words as a row of measured pieces, with the places where it may be broken."""

from __future__ import annotations

import re
from array import array
from itertools import accumulate, pairwise
from typing import Final

from protocoldesk.papers.parts import Line
from protocoldesk.papers.press.cuts import Piece
from protocoldesk.papers.press.khmer import NO_END, NO_START, divides, has_khmer, named, word_ends
from protocoldesk.papers.press.runs import ZWSP, Run, runs
from protocoldesk.papers.press.styles import Style

SPACE: Final = 4
"""Parts of the slack of a justified line that a space takes."""
WORD: Final = 1
"""Parts that a boundary between two Khmer words takes."""

_TOKEN: Final = re.compile(r" +|\n|[\u00a0\u202f\u2007]|[^ \n\u00a0\u202f\u2007]+")
_SPECIAL: Final = re.compile(
    r"(?:^|\s)[^\w\s]*$|[\n\u00a0\u202f\u2007\u200b]| $|^ |  |[({\[«“‘‹$€£#] | [)\]}»”’›!?%‰…,.;:/°-–]"
)
_HYPHEN: Final = re.compile(
    r"(?<=[^\W\d_]{2})[-\u2010](?=[^\W\d_]{2})|(?<=[^\W\d_]{2}[\u2013\u2014/])(?=[^\W\d_]{2})"
)


class Galley:
    """Pieces in a row; `stops[k]` ends a line that the k-th break makes, and `goes[k]` begins the next."""

    __slots__ = ("ends", "goes", "hard", "parts", "pieces", "stops", "stretch", "sums", "texts")

    def __init__(
        self, pieces: list[Piece], stretch: list[int], stops: list[int], goes: list[int], hard: list[int]
    ):
        self.pieces = pieces
        self.stretch = bytes(stretch)
        self.stops = array("I", [*stops, len(pieces)])
        self.goes = array("I", [*goes, len(pieces)])
        self.hard = [*hard, len(self.stops) - 1]
        """Which of the breaks must be taken; the end is the last."""
        sums = [0.0, *accumulate([piece.width for piece in pieces])]
        self.sums = array("d", sums)
        self.parts = array("I", [0, *accumulate(stretch)])
        self.ends = array("d", [sums[stop] for stop in self.stops])

    def text(self, start: int, stop: int) -> str:
        """The characters between two pieces."""
        return "".join([piece.text for piece in self.pieces[start:stop]])

    def width(self, start: int, stop: int) -> float:
        """From the first of the pieces to the end of the last, in points."""
        return self.sums[stop] - self.sums[start]


def galley(line: Line, style: Style, names: tuple[str, ...] = ()) -> Galley:
    """The galley of a line in a style."""
    cut_up = runs(line, style)
    if len(cut_up) == 1 and _is_plain(cut_up[0], names):
        return _plain(cut_up[0])
    return _Setter(cut_up, names).galley()


def _is_plain(run: Run, names: tuple[str, ...]) -> bool:
    if not run.found or run.cut.khmer or _SPECIAL.search(run.text):
        return False
    return not any("-" in name and name in run.text for name in names)


def _plain(run: Run) -> Galley:
    """Latin words of one emphasis with nothing but single spaces between them."""
    words: list[str] = []
    stops: list[int] = []
    goes: list[int] = []
    for word in run.text.split(" "):
        if words:
            stops.append(len(words))
            words.append(" ")
            goes.append(len(words))
        if "-" in word or "–" in word or "—" in word or "/" in word:
            parts = _hyphened(word)
            for part in parts[:-1]:
                words.append(part)
                stops.append(len(words))
                goes.append(len(words))
            words.append(parts[-1])
        else:
            words.append(word)
    stretch = [SPACE if word == " " else 0 for word in words]
    return Galley(run.cut.pieces(words), stretch, stops, goes, [])


def _hyphened(word: str) -> list[str]:
    """A compound in the parts between which it may be broken, each with its hyphen."""
    ends = [0, *(match.end() for match in _HYPHEN.finditer(word)), len(word)]
    return [word[a:b] for a, b in pairwise(ends)]


class _Setter:
    """Makes the galley of a line of many runs: scripts, emphases, names, no-break spaces."""

    def __init__(self, of: list[Run], names: tuple[str, ...]) -> None:
        marked = "".join([run.text for run in of])
        self.runs = [Run(run.text.replace(ZWSP, ""), run.cut, run.found) for run in of]
        self.text = text = marked.replace(ZWSP, "")
        self.khmer = has_khmer(text)
        self.glued = named(text, names if self.khmer else [name for name in names if "-" in name])
        self.words = word_ends(text) | self._typed(marked) if self.khmer or ZWSP in marked else set[int]()
        allowed = self.words | {match.end() for match in _HYPHEN.finditer(text)} | self._junctions()
        self.cuts = {
            at for at in allowed if 0 < at < len(text) and at not in self.glued and divides(text, at)
        }
        self.pieces: list[Piece] = []
        self.stretch: list[int] = []
        self.stops: list[int] = []
        self.goes: list[int] = []
        self.hard: list[int] = []

    @staticmethod
    def _typed(marked: str) -> set[int]:
        """Where somebody typed a permitted break."""
        at = [match.start() for match in re.finditer(ZWSP, marked)]
        return {offset - before for before, offset in enumerate(at)}

    def _junctions(self) -> set[int]:
        """Between Khmer and other letters that no space divides."""
        found: set[int] = set()
        end = 0
        for run, following in pairwise(self.runs):
            end += len(run.text)
            if run.cut.khmer != following.cut.khmer and 0 < end < len(self.text):
                left, right = self.text[end - 1], self.text[end]
                if (left.isalnum() or run.cut.khmer) and right.isalnum():
                    found.add(end)
        return found

    def galley(self) -> Galley:
        """The galley."""
        at = 0
        for run in self.runs:
            for token in _TOKEN.findall(run.text):
                self._token(run, token, at)
                at += len(token)
        return Galley(self.pieces, self.stretch, self.stops, self.goes, self.hard)

    def _token(self, run: Run, token: str, at: int) -> None:
        if token == "\n":
            self.hard.append(len(self.stops))
            self._break(len(self.pieces), len(self.pieces))
        elif token[0] == " ":
            self._space(run, at, at + len(token))
        elif token in "\u00a0\u202f\u2007":
            self._add(run.cut.piece(token), SPACE if token == "\u00a0" else 0)
        else:
            self._word(run, token, at)

    def _add(self, piece: Piece, stretch: int = 0) -> None:
        self.pieces.append(piece)
        self.stretch.append(stretch)

    def _break(self, stop: int, go: int) -> None:
        self.stops.append(stop)
        self.goes.append(go)

    def _space(self, run: Run, start: int, end: int) -> None:
        if start == 0 or end >= len(self.text):
            return
        stop = len(self.pieces)
        self._add(run.cut.piece(" "), SPACE)
        if self.khmer and {start, end} & self.glued:
            return
        if self.text[end] not in NO_START and self.text[end] != "\n" and self.text[start - 1] not in NO_END:
            self._break(stop, stop + 1)

    def _word(self, run: Run, token: str, at: int) -> None:
        last = at
        for cut in [*(c for c in range(at + 1, at + len(token)) if c in self.cuts), at + len(token)]:
            part = self.text[last:cut]
            for piece in [run.cut.piece(part)] if run.found else [run.cut.instead(c) for c in part]:
                self._add(piece)
            if cut in self.cuts:
                self.stretch[-1] = WORD if cut in self.words else 0
                self._break(len(self.pieces), len(self.pieces))
            last = cut


def crumbled(of: Galley, width: float) -> Galley:
    """The same characters; what is wider than a line may be broken at its spaces, or within its words."""
    pieces: list[Piece] = []
    stretch: list[int] = []
    breaks: list[tuple[int, int]] = []
    hard: list[int] = []
    start = 0
    for k, (stop, go) in enumerate(zip(of.stops, of.goes, strict=True)):
        wide = of.sums[stop] - of.sums[start] > width
        for piece, parts in zip(of.pieces[start:stop], of.stretch[start:stop], strict=True):
            crumbs = _crumbs(piece, width) if piece.width > width else [piece]
            for crumb in crumbs:
                if wide and pieces and piece.text.isspace():
                    breaks.append((len(pieces), len(pieces) + 1))
                elif len(crumbs) > 1 and pieces and breaks[-1:] != [(len(pieces) - 1, len(pieces))]:
                    breaks.append((len(pieces), len(pieces)))
                pieces.append(crumb)
            stretch += [0] * (len(crumbs) - 1) + [parts]
        if k < len(of.stops) - 1:
            if k in of.hard:
                hard.append(len(breaks))
            breaks.append((len(pieces), len(pieces) + go - stop))
        pieces += of.pieces[stop:go]
        stretch += of.stretch[stop:go]
        start = go
    return Galley(pieces, stretch, [stop for stop, _ in breaks], [go for _, go in breaks], hard)


_CLUSTER: Final = re.compile(
    "(?:.\u17d2)*.[\u0300-\u036f\u17b4-\u17d3\u17dd]*(?:\u17d2.[\u17b4-\u17d3\u17dd]*)*", re.DOTALL
)


_PARTS: Final = re.compile("[^-]+-?|-")


def _crumbs(piece: Piece, width: float) -> list[Piece]:
    """The parts of a double name, each with its hyphen, where they fit; else its clusters."""
    if piece.spoken and piece.spoken != piece.text:
        return [piece]
    parts = piece.cut.pieces(_PARTS.findall(piece.text))
    if all(part.width <= width for part in parts):
        return parts
    return piece.cut.pieces(_CLUSTER.findall(piece.text))
