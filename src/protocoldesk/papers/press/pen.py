"""The pen: writes set lines, rules and pictures as page content, marked for the structure tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from protocoldesk.papers.press.cuts import Cut, Piece
from protocoldesk.papers.press.faces import Face
from protocoldesk.papers.press.ink import Ink
from protocoldesk.papers.press.inside import Easel
from protocoldesk.papers.press.khmer import has_khmer
from protocoldesk.papers.press.tags import ARTIFACT, Node, Tree


class Row(NamedTuple):
    """One set line: its pieces, what is added after each (in points; None: nothing), its baseline."""

    pieces: Sequence[Piece]
    gaps: Sequence[float] | None
    x: float
    y: float


class Pen:
    """Writes the pages of one document."""

    def __init__(self, easel: Easel, language: str) -> None:
        self._easel = easel
        self._language = language
        self._inks: dict[Face, Ink] = {}
        self._written: dict[Piece, str] = {}
        self._ops: list[str] = []
        self._marks = 0
        self._pages: list[str] = []
        self._cut: Cut | None = None
        self._open: Node | None = None
        self._is_turned = False
        easel.at_end(self._embed)

    def page(self) -> None:
        """End the page."""
        self._pages.append(self._easel.close_page(self._ops, parents=len(self._pages)))
        self._ops, self._marks = [], 0

    def finish(self, root: Node) -> None:
        """Write the structure tree."""
        Tree(self._easel, self._pages).write(root, self._language)

    def _embed(self) -> None:
        for ink in self._inks.values():
            ink.embed(self._easel)

    # -- text

    def text(self, node: Node, rows: Sequence[Row], *, grey: float = 0) -> None:
        """Show set lines as the content of a node."""
        self._cut = None
        self._ops.append(f"{grey:.2f} g BT" if grey else "BT")
        for row in rows:
            self._ops.append(f"1 0 0 1 {row.x:.2f} {row.y:.2f} Tm")
            if self._is_turned:
                self._line(node, row)
                continue
            for spoken, start, stop in _stretches(row.pieces):
                self._stretch(node, row, spoken, start, stop)
        self._shut()
        self._ops.append("ET 0 g" if grey else "ET")

    def _line(self, node: Node, row: Row) -> None:
        """A whole line told in its order: who reads words by where they stand reads turned ones backwards."""
        self._shut()
        self._ops.append(self._phrase(node, "".join([piece.spoken or piece.text for piece in row.pieces])))
        self._show(row.pieces, row.gaps)
        self._ops.append("EMC")

    def _stretch(self, node: Node, row: Row, spoken: bool, start: int, stop: int) -> None:
        pieces = row.pieces[start:stop]
        gaps = row.gaps[start:stop] if row.gaps is not None else None
        if spoken:
            self._shut()
            self._ops.append(self._phrase(node, "".join([piece.spoken for piece in pieces])))
        elif self._open is not node:
            self._shut()
            self._ops.append(self._plain(node))
            self._open = node
        self._show(pieces, gaps)
        if spoken:
            self._ops.append("EMC")

    def _plain(self, node: Node) -> str:
        if node is ARTIFACT:
            return "/Artifact BMC"
        return f"/{node.role} << /MCID {self._mark(node)} >> BDC"

    def _phrase(self, node: Node, text: str) -> str:
        actual = f"/ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>"
        if node is ARTIFACT:
            return f"/Artifact << {actual} >> BDC"
        lang = " /Lang (km)" if self._language != "km" and has_khmer(text) else ""
        return f"/Span << /MCID {self._mark(node)} {actual}{lang} >> BDC"

    def _mark(self, node: Node) -> int:
        number = self._marks
        self._marks += 1
        node.kids.append((len(self._pages), number))
        return number

    def _shut(self) -> None:
        if self._open is not None:
            self._ops.append("EMC")
            self._open = None

    def _show(self, pieces: Sequence[Piece], gaps: Sequence[float] | None) -> None:
        written, buffer = self._written, list[str]()
        for at, piece in enumerate(pieces):
            if piece.cut is not self._cut:
                self._flush(buffer)
                self._cut = piece.cut
                self._ops.append(f"/{self._ink(piece.cut.face).name} {piece.cut.size:g} Tf")
            buffer.append(written.get(piece) or self._write(piece))
            if gaps is not None and gaps[at]:
                buffer.append(f" {-gaps[at] * 1000 / piece.cut.size:.0f}")
        self._flush(buffer)

    def _flush(self, buffer: list[str]) -> None:
        if buffer:
            self._ops.append("[" + "".join(buffer) + "]TJ")
            buffer.clear()

    def _write(self, piece: Piece) -> str:
        done = self._written[piece] = self._ink(piece.cut.face).written(piece)
        return done

    def _ink(self, face: Face) -> Ink:
        ink = self._inks.get(face)
        if ink is None:
            ink = self._inks[face] = Ink(face, f"F{len(self._inks) + 1}")
        return ink

    # -- what is no text

    def draw(self, *operators: str) -> None:
        """Lines and shapes, as an artifact."""
        self._ops += ["/Artifact BMC q", *operators, "Q EMC"]

    def turned(self, matrix: str, *, upright: bool = False) -> None:
        """What follows stands under a transformation, until `straight`; `upright`: words are not turned."""
        self._ops.append(f"q {matrix} cm")
        self._is_turned = not upright

    def straight(self) -> None:
        """The end of a transformation."""
        self._ops.append("Q")
        self._is_turned = False

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float = 0.4, grey: float = 0
    ) -> None:
        """A straight line."""
        self.draw(f"{width:.2f} w {grey:.2f} G {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def picture(self, png: bytes, x: float, y: float, width: float, height: float) -> None:
        """A picture, as an artifact."""
        self._ops += ["/Artifact BMC", *self._easel.picture(png, x, y, width, height), "EMC"]


def _stretches(pieces: Sequence[Piece]) -> Iterator[tuple[bool, int, int]]:
    """Where the glyphs speak for themselves, and each phrase whose characters must be told."""
    start, count = 0, len(pieces)
    for at in range(1, count + 1):
        spoken = bool(pieces[start].spoken)
        if at == count or bool(pieces[at].spoken) != spoken or (spoken and pieces[at - 1].text == " "):
            yield spoken, start, at
            start = at
