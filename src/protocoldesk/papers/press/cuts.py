"""A face at a size, and the pieces that a line is made of; both are kept, since words come again."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from protocoldesk.papers.press.faces import Face, face

_MANY: Final = 60_000
BOX: Final = "\u25a1"
"""Stands for a character that no face has; the character itself stays in the text of the PDF."""


class Piece:
    """A word, a part of a word or a space, measured in points; the same words are the same piece."""

    __slots__ = ("cut", "spoken", "text", "width")

    def __init__(self, cut: Cut, text: str, width: float, *, spoken: str) -> None:
        self.cut = cut
        self.text = text
        self.width = width
        self.spoken = spoken
        """Characters for ActualText; empty: the glyphs speak for themselves."""


class Cut:
    """A face at a size."""

    def __init__(self, of: Face, size: float, *, khmer: bool) -> None:
        self.face = of
        self.size = size
        self.khmer = khmer
        self._pieces: dict[str, Piece] = {}

    def piece(self, text: str) -> Piece:
        """The piece of a word."""
        found = self._pieces.get(text)
        if found is None:
            if len(self._pieces) > _MANY:
                self._pieces.clear()
            found = self._pieces[text] = self._made(text)
        return found

    def pieces(self, texts: list[str]) -> list[Piece]:
        """The pieces of many words."""
        known, piece = self._pieces, self.piece
        return [known.get(text) or piece(text) for text in texts]

    def _made(self, text: str) -> Piece:
        width = self.face.shape(text).width * self.size / 1000
        return Piece(self, text, width, spoken=text.replace("\u00a0", " ") if self.khmer else "")

    def told(self, piece: Piece) -> Piece:
        """The same piece, its characters told: readers drop a bare hyphen that stands at a line end."""
        return Piece(self, piece.text, piece.width, spoken=piece.text + "\u200b")

    def instead(self, character: str) -> Piece:
        """A box for a character that no face has."""
        return Piece(self, BOX, self.face.shape(BOX).width * self.size / 1000, spoken=character)


@lru_cache(1024)
def cut(name: str, size: float, khmer: bool) -> Cut:
    """The cut of a face; `khmer` pieces carry their characters in ActualText."""
    return Cut(face(name), size, khmer=khmer)
