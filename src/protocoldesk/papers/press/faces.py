"""The faces that are printed with: what each covers, and its glyphs for a text, shaped by HarfBuzz."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

import uharfbuzz as hb

from protocoldesk.shelf import resource

_MANY: Final = 60_000
"""Shaped texts that a face remembers before it starts anew."""

_TINOS = ("Tinos-Regular", "Tinos-Italic", "Tinos-Bold", "Tinos-BoldItalic")
HEAD: Final = "KhmerOS-MuolLight"
TEXT: Final = "KhmerOS-Siemreap"
BOLD: Final = "Battambang-Bold"
FALLBACKS: Final = ("Tinos-Regular", TEXT, "Inter-Regular", "NotoSansKhmer-Regular")
"""Where a character is looked for that its own face lacks."""


class Glyph(NamedTuple):
    """A glyph with the characters that it stands for; measures in thousandths of the size."""

    gid: int
    text: str
    dx: float
    dy: float
    advance: float
    width: float


class Shape(NamedTuple):
    """A text as glyphs, from left to right."""

    glyphs: tuple[Glyph, ...]
    width: float


class Face:
    """One font file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.hb = hb.Face(hb.Blob.from_file_path(resource("fonts", f"{name}.ttf")))
        self.covers = frozenset(map(chr, self.hb.unicodes))
        self._font = hb.Font(self.hb)
        self.beside = 1.1 if name == BOLD else 1.0
        """How much larger it is set to look as large as the others of its script."""
        self._scale = 1000 / self.hb.upem
        self._shapes: dict[str, Shape] = {}

    def shape(self, text: str) -> Shape:
        """The glyphs of a word; remembered."""
        found = self._shapes.get(text)
        if found is None:
            if len(self._shapes) > _MANY:
                self._shapes.clear()
            found = self._shapes[text] = self._shaped(text)
        return found

    def extents(self) -> tuple[float, float]:
        """Ascent and descent (below zero) in thousandths."""
        found = self._font.get_font_extents("ltr")
        return found.ascender * self._scale, found.descender * self._scale

    def advance(self, index: int) -> float:
        """The width of a glyph in thousandths."""
        return self._font.get_glyph_h_advance(index) * self._scale

    def _shaped(self, text: str) -> Shape:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer, {"kern": True, "liga": True})
        infos, k = buffer.glyph_infos, self._scale
        chunks = _dealt(text, [info.cluster for info in infos])
        glyphs = tuple(
            Glyph(
                i.codepoint, chunk, p.x_offset * k, p.y_offset * k, p.x_advance * k, self.advance(i.codepoint)
            )
            for i, p, chunk in zip(infos, buffer.glyph_positions, chunks, strict=True)
        )
        return Shape(glyphs, sum(glyph.advance for glyph in glyphs))


def _dealt(text: str, clusters: list[int]) -> list[str]:
    """The characters of each cluster dealt over its glyphs in drawing order; the last takes the rest."""
    starts = sorted(set(clusters))
    rest = {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}
    left = {start: clusters.count(start) for start in starts}
    chunks: list[str] = []
    for cluster in clusters:
        left[cluster] -= 1
        taken = rest[cluster][:1] if left[cluster] else rest[cluster]
        rest[cluster] = rest[cluster][len(taken) :]
        chunks.append(taken)
    return chunks


@lru_cache
def face(name: str) -> Face:
    """The face of a file in `resources/fonts`."""
    return Face(name)


def latin(*, bold: bool, italic: bool) -> Face:
    """The Latin face of an emphasis."""
    return face(_TINOS[bold * 2 + italic])


def khmer(*, head: bool, bold: bool) -> Face:
    """The Khmer face of a heading or of text; headings know one weight."""
    return face(HEAD if head else BOLD if bold else TEXT)
