"""Numbering: how the number of a paper is read, printed, and taken from its series."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from protocoldesk.protocol.facts import NumberFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.shelf import resource

_NUMBER = re.compile(
    r"\s*(?:No(?:\.|\s)|N[°º]|លេខ)?\s*[:៖]?\s*"
    r"(?P<kind>[A-Za-z]*)\s*(?P<number>\d{1,6})\s*/\s*(?P<year>\d{4})(?:\s+(?P<suffix>\S.*?))?\s*",
    re.IGNORECASE,
)
_USUAL = "PR"


@dataclass(frozen=True, slots=True)
class PaperNumber:
    """The number of a paper: `PR`, 22, 2026, `MFA.IC`; the suffix may be empty."""

    kind: str
    number: int
    year: int
    suffix: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.number}/{self.year} {self.suffix}".rstrip()


@dataclass(frozen=True, slots=True)
class NumberKind:
    """A series of numbers, one a year. `given`: by the ministry's registry; else ours, without gaps."""

    key: str
    given: bool = False
    suffix: Text = EMPTY
    first: int = 1
    name: Text = EMPTY


def kinds(table: Mapping[str, Mapping[str, Any]] | None = None) -> dict[str, NumberKind]:
    """The kinds by their key; `table` is that of numbering.toml as the office has it, else as shipped."""
    return {key: _kind(key, values) for key, values in (_shipped() if table is None else table).items()}


def kind(table: Mapping[str, Mapping[str, Any]], key: str) -> NumberKind:
    """One kind of the table, however its key is typed; Refusal (field "number") where there is none."""
    for known, values in table.items():
        if known.casefold() == key.casefold():
            return _kind(known, values)
    raise Refusal("There is no kind of number '{kind}'.", field="number", kind=key)


def parse(text: str, table: Mapping[str, Mapping[str, Any]] | None = None) -> PaperNumber:
    """The number that was typed: "PR 22/2026", "No. PR 22/2026 MFA.IC", លេខ៖ ២២/២០២៦; digits of either kind.

    Without a kind it is a press release. The suffix stays as typed, save that one which is the kind's own in
    any language becomes the English one; none stays none. Refusal (field "number") where it is no number.
    """
    match = _NUMBER.fullmatch(text)
    if match is None or int(match["number"]) < 1:
        raise Refusal("'{text}' is not a number such as PR 22/2026.", field="number", text=text.strip())
    series = kind(_shipped() if table is None else table, match["kind"] or _USUAL)
    suffix = " ".join((match["suffix"] or "").split())
    if suffix in series.suffix.values():
        suffix = series.suffix.best("en")
    return PaperNumber(series.key, int(match["number"]), int(match["year"]), suffix)


def printed(
    number: PaperNumber | NumberFacts,
    phrases: Phrases,
    table: Mapping[str, Mapping[str, Any]] | None = None,
) -> str:
    """The line on the paper: "No. PR 22/2026 MFA.IC", with no-break spaces; in Khmer លេខ៖ ២២/២០២៦.

    A suffix that is the kind's own is printed in the paper's language, where the kind has it in that.
    """
    series = kinds(table).get(number.kind)
    suffix = number.suffix
    if series and suffix in series.suffix.values():
        suffix = series.suffix[phrases.language] or suffix
    written = phrases.say(
        "numbering.printed",
        kind=number.kind,
        number=phrases.digits(str(number.number)),
        year=phrases.digits(f"{number.year:04d}"),
        suffix=suffix,
    )
    return written.rstrip()


def free(kind: NumberKind, taken: Collection[int], wanted: int | None = None) -> int:
    """The number that a paper gets; `taken` are those of that kind and year, void ones among them.

    Given: the one wanted, if it was not used. Ours: the next in turn, and no other. Refusal (field "number").
    """
    if wanted is not None and wanted in taken:
        raise Refusal(
            "The number {kind} {number} is already used.", field="number", kind=kind.key, number=wanted
        )
    if kind.given:
        return _given(kind, wanted)
    following = max([*taken, kind.first - 1]) + 1
    if wanted is not None and wanted != following:
        raise Refusal(
            "The next number of {kind} is {next}; {number} would leave a gap or stand out of order.",
            field="number",
            kind=kind.key,
            next=following,
            number=wanted,
        )
    return following


def gaps(kind: NumberKind, taken: Collection[int]) -> list[range]:
    """The runs of numbers left out between the first of the year and the last one taken, in order.

    None for a given kind: its other numbers belong to papers that the desk does not know.
    """
    if kind.given:
        return []
    marks = sorted({kind.first - 1, *(number for number in taken if number >= kind.first)})
    return [range(before + 1, after) for before, after in pairwise(marks) if after - before > 1]


def _given(kind: NumberKind, wanted: int | None) -> int:
    if wanted is None or wanted < 1:
        raise Refusal("Type the number that the registry gave.", field="number", kind=kind.key)
    return wanted


def _kind(key: str, values: Mapping[str, Any]) -> NumberKind:
    return NumberKind(
        key,
        bool(values.get("given", False)),
        _text(values.get("suffix", {})),
        int(values.get("first", 1)),
        _text(values.get("name", {})),
    )


def _text(value: str | Mapping[str, str]) -> Text:
    """A suffix may be one word for every language, or a table of languages."""
    return Text(en=value) if isinstance(value, str) else Text(value)


@lru_cache(maxsize=1)
def _shipped() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("numbering.toml").read_text(encoding="utf-8"))
