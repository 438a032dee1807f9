"""A line of words cut into runs of one face: by script, emphasis, and by what each face covers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from protocoldesk.papers.parts import Line
from protocoldesk.papers.press import faces
from protocoldesk.papers.press.cuts import Cut, cut
from protocoldesk.papers.press.khmer import LETTERS, has_khmer
from protocoldesk.papers.press.styles import Style

ZWSP: Final = "\u200b"

_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BLANKS: Final = re.compile("[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_SCRIPTS: Final = re.compile(f"[{LETTERS}]+|[^\\W_]+|[({{\\[«“‘‹]+|.", re.DOTALL)
_OPENING: Final = frozenset("([{«“‘‹")


class Run(NamedTuple):
    """Characters in one cut; `found` is false where no face has them."""

    text: str
    cut: Cut
    found: bool = True


def cleaned(text: str) -> str:
    """The text without what cannot be printed by its nature: controls, direction marks, variation marks."""
    text = _BREAKS.sub("\n", text)
    text = _BLANKS.sub(" ", _UNSEEN.sub("", text))
    return _SURROGATE.sub("\ufffd", text)


def runs(line: Line, style: Style) -> list[Run]:
    """The runs of a line; U+200B stays in the text of its run."""
    made: list[Run] = []
    for words in line:
        text, bold = cleaned(words.text), words.bold or style.bold
        made += _by_script(text, style, bold, words.italic) if text else ()
    return made


def _by_script(text: str, style: Style, bold: bool, italic: bool) -> Iterator[Run]:
    latin = cut(faces.latin(bold=bold, italic=italic).name, style.size * style.latin, False)
    if not has_khmer(text):
        yield from covered(text, latin)
        return
    face = faces.khmer(head=style.head, bold=bold)
    khmer = cut(face.name, style.size * style.khmer * face.beside, True)
    for chunk, is_khmer in scripts(text):
        yield from covered(chunk, khmer if is_khmer else latin)


def scripts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in stretches of Khmer or not; signs go with what is before, openings with what follows."""
    tokens: list[str] = _SCRIPTS.findall(text)
    kinds = [_kind(token) for token in tokens]
    first = next(kind for kind in kinds if kind is not None)
    before = first
    for at, kind in enumerate(kinds):
        if kind is None and tokens[at][0] in _OPENING:
            before = next((later for later in kinds[at:] if later is not None), before)
        kinds[at] = before = before if kind is None else kind
    start = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or kinds[at] != kinds[start]:
            yield "".join(tokens[start:at]), bool(kinds[start])
            start = at


def _kind(token: str) -> bool | None:
    if "\u1780" <= token[0] <= "\u17ff" or "\u19e0" <= token[0] <= "\u19ff":
        return True
    return False if token[0].isalnum() else None


def covered(text: str, own: Cut) -> Iterator[Run]:
    """The text in its own cut, but for characters that only another face has."""
    if own.face.covers.issuperset(text):
        yield Run(text, own)
        return
    start = 0
    homes = [_home(character, own) for character in text]
    for at in range(1, len(text) + 1):
        if at == len(text) or homes[at] is not homes[start]:
            home = homes[start]
            yield Run(text[start:at], home or cut(faces.FALLBACKS[0], own.size, False), home is not None)
            start = at


@lru_cache(4096)
def _home(character: str, own: Cut) -> Cut | None:
    if character in own.face.covers or character in "\n" + ZWSP:
        return own
    for name in faces.FALLBACKS:
        if character in faces.face(name).covers:
            return cut(name, own.size, own.khmer)
    return None
