"""Days as lists write them: 2026-02-12, 12/02/2026, 12 February 2026, 12 février 2026, ១២ កុម្ភៈ ២០២៦."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import cast

from protocoldesk.records.errors import Refusal

_DIGITS = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$")
_WORDED = re.compile(r"^(?:\D*?\s)?(\d{1,2})(?:st|nd|rd|th|er)?\s+(?:ខែ)?([^\d\s,]+),?\s+(?:ឆ្នាំ)?(\d{4})$")
_MONTH_FIRST = re.compile(r"^([^\d\s]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")


def day(said: str) -> date | None:
    """The day that is written; None for "". Raises Refusal where it is no day, or an impossible one.

    In 03/04/2026 the day comes first, as both Cambodia and France write it.
    """
    plain = " ".join(said.translate(_DIGITS).split())
    if not plain:
        return None
    try:
        year, month, number = _parts(plain.casefold())
        if month > 12 >= number and _DAY_FIRST.match(plain):
            number, month = month, number
        return date(year, month, number)
    except ValueError:
        raise Refusal("'{said}' is no day of any calendar.", field="since", said=said) from None


def _parts(said: str) -> tuple[int, int, int]:
    if found := _ISO.match(said):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.match(said):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _WORDED.match(said):
        return int(found[3]), _month(found[2]), int(found[1])
    if found := _MONTH_FIRST.match(said):
        return int(found[3]), _month(found[1]), int(found[2])
    raise ValueError(said)


def _month(said: str) -> int:
    months = _months()
    plain = said.rstrip(".")
    if plain in months:
        return months[plain]
    raise ValueError(said)


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names

    found: dict[str, int] = {}
    for language in ("en", "fr", "km"):
        for width in ("wide", "abbreviated"):
            names = cast("Mapping[int, str]", get_month_names(width, locale=language))
            found |= {name.casefold().rstrip("."): number for number, name in names.items()}
    return found
