"""A face within one document: codes for the glyphs that were used, and the font objects that embed them."""

from __future__ import annotations

import struct
from functools import lru_cache
from hashlib import md5

import uharfbuzz as hb

from protocoldesk.papers.press.cuts import Piece
from protocoldesk.papers.press.faces import Face, Glyph
from protocoldesk.papers.press.inside import Easel

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{pairs}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


_UNUSED = ("GSUB", "GPOS", "GDEF", "kern", "OS/2", "name", "post", "cmap", "gasp", "DSIG")


class Ink:
    """One face of a document; a code stands for a glyph and the characters that it was used for."""

    def __init__(self, of: Face, name: str) -> None:
        self.face = of
        self.name = name
        self._codes: dict[tuple[int, str], str] = {}
        self._widths: list[float] = [0]

    def written(self, piece: Piece) -> str:
        """What shows a piece, as the inside of a TJ array; a raised glyph closes and reopens the array."""
        done: list[str] = []
        carry = 0.0
        for glyph in self.face.shape(piece.text).glyphs:
            shift = carry + glyph.dx
            if abs(shift) >= 0.5:
                done.append(f" {-shift:.0f}")
            code = f"<{self._code(glyph)}>"
            done.append(
                f"]TJ {glyph.dy * piece.cut.size / 1000:.2f} Ts[{code}]TJ 0 Ts[" if glyph.dy else code
            )
            carry = glyph.advance - glyph.width - glyph.dx
        if abs(carry) >= 0.5:
            done.append(f" {-carry:.0f}")
        return "".join(done).replace("><", "")

    def _code(self, glyph: Glyph) -> str:
        key = (glyph.gid, glyph.text)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = f"{len(self._codes) + 1:04X}"
            self._widths.append(glyph.width)
        return code

    def embed(self, easel: Easel) -> None:
        """Write the font objects, and make the font known to every page."""
        indexes = tuple(index for index, _ in self._codes)
        program, gids = _subset(self.face, tuple(sorted({0, *indexes})))
        mapping = b"".join(struct.pack(">H", gids[index]) for index in (0, *indexes))
        name = f"{_tag(mapping)}+{self.face.name}"
        file = easel.stream(program, f"/Length1 {len(program)}")
        descriptor = easel.put(self._descriptor(name, file))
        widths = " ".join(f"{width:.3f}".rstrip("0").rstrip(".") for width in self._widths)
        descendant = easel.put(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {descriptor}"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /DW 0 /W [ 0 [ {widths} ] ] /CIDToGIDMap {easel.stream(mapping)} >>".encode("ascii")
        )
        unicode = easel.stream(self._unicode().encode("ascii"))
        easel.font(
            self.name,
            easel.put(
                f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
                f" /DescendantFonts [ {descendant} ] /ToUnicode {unicode} >>".encode("ascii")
            ),
        )

    def _descriptor(self, name: str, file: str) -> bytes:
        up, down = self.face.extents()
        slant = -12 if name.endswith("Italic") else 0
        return (
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [ -600 {down:.0f} 2000 {up:.0f} ]"
            f" /ItalicAngle {slant} /Ascent {up:.0f} /Descent {down:.0f} /CapHeight 655 /StemV 80"
            f" /FontFile2 {file} >>"
        ).encode("ascii")

    def _unicode(self) -> str:
        pairs = [
            f"<{code}> <{(text or chr(0x200B)).replace(chr(0xA0), ' ').encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
        ]
        blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return _CMAP.format(pairs=body)


def _tag(mapping: bytes) -> str:
    digest = md5(mapping, usedforsecurity=False).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])


@lru_cache(64)
def _subset(face: Face, indexes: tuple[int, ...]) -> tuple[bytes, dict[int, int]]:
    """The font program of some glyphs, and their new numbers."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(indexes)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _UNUSED)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    plan = hb.SubsetPlan(face.hb, wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)
