"""Language: what a language is called in an English sentence."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError


@lru_cache
def language_name(tag: str) -> str:
    """ "Khmer" for "km"; the tag itself where nobody knows it."""
    try:
        return Locale.parse(tag, sep="-").get_display_name("en") or tag
    except (UnknownLocaleError, ValueError):
        return tag
