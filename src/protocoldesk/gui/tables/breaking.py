"""Where lines may be broken: Qt knows no word of Khmer, which has no spaces between them."""

from __future__ import annotations

import re

NAME = 12
"""So many clusters of Khmer are left whole: names are as short, and are not broken."""
_CLUSTER = re.compile(
    r"([\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*)(?=[\u1780-\u17b3])"
)
_PART = re.compile(r"[^\s\u200b-]+-?")


def breakable(words: str) -> str:
    """Words whose Khmer may be broken behind each cluster, where it is long."""
    return " ".join(_broken(word) for word in words.split(" "))


def parts(words: str) -> list[re.Match[str]]:
    """What a line is not broken within."""
    return list(_PART.finditer(words))


def _broken(word: str) -> str:
    broken = _CLUSTER.sub("\\1\u200b", word)
    return broken if broken.count("\u200b") >= NAME else word
