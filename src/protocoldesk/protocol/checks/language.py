"""Language: what a language is called in an English sentence."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError

from protocoldesk.records.errors import Terms


@lru_cache
def language_name(tag: str) -> Terms:
    """ "Khmer" for "km"; the tag itself where nobody knows it."""
    try:
        return Terms(Locale.parse(tag, sep="-").get_display_name("en") or tag)
    except (UnknownLocaleError, ValueError):
        return Terms(tag)
