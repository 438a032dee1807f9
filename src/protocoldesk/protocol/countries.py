"""Countries: the code of a country by its name, as the Unicode CLDR and the states themselves have it."""

from __future__ import annotations

from functools import cache
from typing import cast

LANGUAGES = ("en", "fr", "km")

NOTIFIED = {
    "viet nam": "vn",
    "lao people's democratic republic": "la",
    "lao pdr": "la",
    "republic of korea": "kr",
    "russian federation": "ru",
    "united kingdom of great britain and northern ireland": "gb",
    "united states of america": "us",
    "myanmar": "mm",
    "brunei darussalam": "bn",
    "iran (islamic republic of)": "ir",
    "syrian arab republic": "sy",
    "republic of moldova": "md",
    "united republic of tanzania": "tz",
    "cabo verde": "cv",
    "holy see": "va",
    "state of palestine": "ps",
    "asean": "asean",
    "association of southeast asian nations": "asean",
}
"""Names that states notified to the United Nations (UNTERM), where the CLDR has others; and ASEAN."""


def code_of(name: str) -> str:
    """The code of the flag of a country by its short name in English, French or Khmer; "" for others."""
    return _codes().get(_plain(name), "")


@cache
def _codes() -> dict[str, str]:
    from babel import Locale  # here, so that a start without it stays quick

    found: dict[str, str] = {}
    for language in LANGUAGES:
        territories = cast("dict[str, str]", dict(Locale(language).territories))
        for code, name in territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(_plain(name), code.casefold())
    return found | NOTIFIED


def _plain(name: str) -> str:
    """Without what a typist may leave out: capitals, curly apostrophes, breaks between Khmer words."""
    return name.replace("\u200b", "").replace("’", "'").strip().casefold()
