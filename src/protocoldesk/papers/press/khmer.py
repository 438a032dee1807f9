"""Where a line of Khmer may be broken: between words, never within a name, a number or a cluster."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

LETTERS: Final = "\u1780-\u17ff\u19e0-\u19ff"
DIGITS: Final = "\u17e0-\u17e9"
_RUN: Final = re.compile(f"[{LETTERS}]+")
_KHMER: Final = re.compile(f"[{LETTERS}]")

NO_START: Final = frozenset("។៕៖ៗ៘៚ៈ៛,.;:)]}»”’›!?%‰…‐-–/°")
"""No line begins with one of these."""
NO_END: Final = frozenset("([{«“‘‹៛$€£#")
"""No line ends with one of these."""
_WITHIN: Final = frozenset(map(chr, (*range(0x17B4, 0x17D4), 0x17DD)))
_PREFIXES: Final = frozenset(["សហ", "អនុ", "អគ្គ", "អន្តរ", "ទ្វេ", "ពហុ", "អភិ", "ទី"])
"""Co-, vice-, general, inter-, bi-, multi-, super-, -th: the segmenter takes them for words."""
_COMPOUNDS: Final = (
    "ទាំងពីរ",
    "ទាំងបី",
    "លើកទី",
    "លើកក្រោយ",
    "ម្ចាស់ផ្ទះ",
    "អាស៊ីអាគ្នេយ៍",
    "អាស៊ីបូព៌ា",
    "អាស៊ីប៉ាស៊ីហ្វិក",
    "ឥណ្ឌូប៉ាស៊ីហ្វិក",
    "ហ្វ្រង់កូហ្វូនី",
    "គ្នាទៅវិញទៅមក",
    "ចំណងមិត្តភាព",
)
"""What is read as one word, though the segmenter parts it."""
_ORDINAL: Final = re.compile(f"ទី[{DIGITS}]")
"""A number that counts stays with what it counts: the 12th day, the second time."""
_COENG: Final = "\u17d2"


def has_khmer(text: str) -> bool:
    """Whether there is any Khmer in it."""
    return _KHMER.search(text) is not None


@lru_cache(8192)
def _words(run: str) -> tuple[int, ...]:
    """The ends of the words of an unspaced run, by the segmenter; a prefix stays with its word."""
    from khmercut import tokenize

    words = tokenize(run)
    ends = accumulate(map(len, words))
    glued = named(run, _COMPOUNDS)
    return tuple(
        end for word, end in zip(words, ends, strict=True) if word not in _PREFIXES and end not in glued
    )


def divides(text: str, at: int) -> bool:
    """Whether a break at this offset leaves both sides whole."""
    before, after = text[at - 1], text[at]
    if after in NO_START or after in _WITHIN or before in NO_END or before == _COENG:
        return False
    return not (_digit(after) or before.isspace() or after.isspace() or _ORDINAL.match(text, at))


def _digit(character: str) -> bool:
    return "\u17e0" <= character <= "\u17e9"


def named(text: str, names: Iterable[str]) -> set[int]:
    """Offsets inside any of the names that stand in the text."""
    inside: set[int] = set()
    for name in names:
        at = text.find(name) if name else -1
        while at >= 0:
            inside.update(range(at + 1, at + len(name)))
            at = text.find(name, at + 1)
    return inside


def softened(text: str, names: Iterable[str]) -> str:
    """The text with U+200B where it may be broken, for programs that know no Khmer words."""
    if not has_khmer(text):
        return text
    glued = named(text, names)
    ends = sorted(at for at in word_ends(text) if at not in glued and divides(text, at))
    return "\u200b".join(text[a:b] for a, b in pairwise([0, *ends, len(text)]))


def word_ends(text: str) -> set[int]:
    """Offsets between two Khmer words that no space divides."""
    return {
        run.start() + end
        for run in _RUN.finditer(text)
        for end in _words(run.group())
        if run.start() + end < len(text)
    }
