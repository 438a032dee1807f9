"""When: one value for every way in which a date is known, promised or printed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self

from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import EMPTY, Text


class WhenKind(StrEnum):
    """How exactly a date is known."""

    NONE = "none"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    RANGE = "range"
    RELATIVE = "relative"
    EVENT = "event"
    PHRASE = "phrase"


DATED = frozenset({WhenKind.DAY, WhenKind.MONTH, WhenKind.QUARTER, WhenKind.YEAR, WhenKind.RANGE})
UNITS = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class When:
    """A date as it is known, and how it is to be printed.

    kind      first           last      count, unit  words
    day       that day
    month     its first day
    quarter   its first day
    year      1 January
    range     first day       last day
    relative                            3, "week"     after what, if said ("the consultations")
    event     its day if known                        the event ("the 20th Francophonie Summit")
    phrase                                            printed as they are ("at the earliest convenience")

    `printed` makes a known day print as its month, quarter or year; NONE prints it as it is known.
    """

    kind: WhenKind = WhenKind.NONE
    first: date | None = None
    last: date | None = None
    count: int = 0
    unit: str = ""
    words: Text = EMPTY
    printed: WhenKind = WhenKind.NONE

    def __post_init__(self) -> None:
        if self.kind in DATED and self.first is None:
            raise Refusal("A date of the kind '{kind}' needs a day.", field="first", kind=self.kind.value)
        if self.kind is WhenKind.RANGE and (
            self.last is None or self.first is None or self.last < self.first
        ):
            raise Refusal("The last day must not lie before the first.", field="last")
        if self.kind is WhenKind.RELATIVE and (self.count < 1 or self.unit not in UNITS):
            raise Refusal("A relative date needs a count and a unit.", field="count")
        if self.kind in (WhenKind.EVENT, WhenKind.PHRASE) and not self.words:
            raise Refusal("A date given in words needs the words.", field="words")

    def __bool__(self) -> bool:
        return self.kind is not WhenKind.NONE

    @classmethod
    def day(cls, year: int, month: int, day: int, printed: WhenKind = WhenKind.NONE) -> Self:
        """A known day."""
        return cls(WhenKind.DAY, date(year, month, day), printed=printed)

    @classmethod
    def span(cls, first: date, last: date) -> Self:
        """The days from `first` to `last`, both counted."""
        return cls(WhenKind.RANGE, first, last)

    @property
    def end(self) -> date | None:
        """The last day that it can mean; None where no day follows from it."""
        if self.kind is WhenKind.RANGE:
            return self.last
        if self.kind in (WhenKind.DAY, WhenKind.EVENT) or self.first is None:
            return self.first
        months = {WhenKind.MONTH: 1, WhenKind.QUARTER: 3, WhenKind.YEAR: 12}.get(self.kind, 0)
        if not months:
            return None
        year, month = divmod(self.first.year * 12 + self.first.month - 1 + months, 12)
        return date.fromordinal(date(year, month + 1, 1).toordinal() - 1)

    def as_printed(self) -> When:
        """The same date, only as exactly as it is to be printed."""
        if self.printed is WhenKind.NONE or self.first is None:
            return self
        return replace(self, kind=self.printed, first=_start(self.printed, self.first), printed=WhenKind.NONE)

    def to_data(self) -> dict[str, Any]:
        """A dict with "kind" and the fields that say something; days as ISO 8601."""
        data: dict[str, Any] = {"kind": self.kind.value}
        for name in ("first", "last"):
            if (day := getattr(self, name)) is not None:
                data[name] = day.isoformat()
        if self.count:
            data |= {"count": self.count, "unit": self.unit}
        if self.words:
            data["words"] = dict(self.words)
        if self.printed is not WhenKind.NONE:
            data["printed"] = self.printed.value
        return data

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> When:
        """The value that `to_data` wrote; raises Refusal or ValueError where it could not have written it."""
        first, last = data.get("first"), data.get("last")
        return cls(
            WhenKind(data["kind"]),
            date.fromisoformat(first) if first else None,
            date.fromisoformat(last) if last else None,
            int(data.get("count", 0)),
            data.get("unit", ""),
            Text(data.get("words", {})),
            WhenKind(data.get("printed", "none")),
        )

    def to_json(self) -> str:
        """Canonical JSON: sorted keys, no spaces, letters as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    @classmethod
    def from_json(cls, written: str) -> When:
        """The value that `to_json` wrote."""
        return cls.from_data(json.loads(written))


def _start(kind: WhenKind, day: date) -> date:
    if kind is WhenKind.YEAR:
        return day.replace(month=1, day=1)
    if kind is WhenKind.QUARTER:
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(day=1) if kind is WhenKind.MONTH else day


NEVER = When()
