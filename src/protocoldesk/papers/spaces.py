"""Spaces that no line may break at: in dates, before names and units."""

from __future__ import annotations

import re

from protocoldesk.protocol.dates import find_dates

FIXED = "\u00a0"

_BOUND = re.compile(
    r"\b(?:H\.E\.|S\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Mme|M\.|No\.|Corr\.) (?=\S)"
    r"|(?<=\d) (?=(?:per cent|%|million|billion|thousand|km|kg|tonnes|hectares|percent)\b)"
    r"|(?<=US\$|USD|CAD|EUR|KHR) (?=\d)"
    r"|\b(?:His|Her|Their|Your) (?=(?:Excellency|Excellencies|Majesty|Highness)\b)"
)


def bound(text: str, language: str) -> str:
    """The text with no-break spaces where its language wants them; Khmer is bound by its own rules."""
    if language == "km":
        return text
    said = list(text)
    for date in find_dates(text, language):
        for place in range(date.start, date.end):
            if said[place] == " ":
                said[place] = FIXED
    for match in _BOUND.finditer(text):
        said[match.end() - 1] = FIXED
    return "".join(said)
