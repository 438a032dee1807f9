"""Tongues: what a language is called in another one, by the Unicode CLDR."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import cast

from protocoldesk.protocol.phrases import Phrases


def tongues(tags: tuple[str, ...], phrases: Phrases) -> str:
    """Languages by their tags, as a list in running text; a tag that nobody knows stands as it is."""
    known = _names(phrases.language)
    return phrases.items([known.get(tag, tag) for tag in tags])


@cache
def _names(language: str) -> dict[str, str]:
    from babel import Locale  # here, so that a start without it stays quick

    return dict(cast("Mapping[str, str]", Locale.parse(language).languages))
