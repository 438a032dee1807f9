"""Consultations at random: every kind of record, every kind of value, every reference there or not."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import count
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from sqlalchemy import Boolean, Date, Integer
from sqlalchemy.orm import Session

from protocoldesk.exchange.consultation import exchanged, fields_of, links_of
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.verbs import strength_of, verbs
from protocoldesk.records.base import Choice, Moment, ProseColumn, Record, TextColumn, WhenColumn
from protocoldesk.records.values.order import keys
from protocoldesk.records.values.prose import Block, BlockKind, Prose, Run
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.records.values.when import DATED, UNITS, When, WhenKind
from protocoldesk.records.values.words import Voice
from protocoldesk.store import files

_serial = count(1)

OFFICES = {"preset", "template"}
"""What belongs to the office: nothing of a consultation refers to it."""

TAGS = st.sampled_from(["en", "fr", "km", "zh-Hant"])
LINES = st.one_of(
    st.sampled_from(("", "ព្រះរាជាណាចក្រកម្ពុជា", "e\u0301te\u0301", "two\nlines", '{"a": 1}', "0", " ")),
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=8),
)
TEXTS = st.dictionaries(TAGS, LINES, max_size=3).map(Text)
RUNS = st.builds(Run, LINES, st.booleans(), st.booleans())
BLOCKS = st.builds(
    Block,
    st.lists(RUNS, max_size=2).map(tuple),
    st.sampled_from(BlockKind),
    st.integers(0, 3),
    st.sampled_from(("", "restricted")),
    LINES,
)
PROSES = st.dictionaries(TAGS, st.lists(BLOCKS, max_size=2).map(tuple), max_size=2).map(Prose)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
WORDS = st.sampled_from((Text(en="the consultations"), Text(km="បន្ទាប់", fr="les suivantes")))
PRINTED = st.sampled_from((WhenKind.NONE, WhenKind.MONTH, WhenKind.QUARTER, WhenKind.YEAR))
WHENS = st.one_of(
    st.just(When()),
    st.builds(When, st.sampled_from(sorted(DATED - {WhenKind.RANGE})), DAYS, words=TEXTS, printed=PRINTED),
    st.tuples(DAYS, DAYS).map(lambda days: When.span(min(days), max(days))),
    st.builds(
        When, st.just(WhenKind.RELATIVE), count=st.integers(1, 90), unit=st.sampled_from(UNITS), words=TEXTS
    ),
    st.builds(When, st.just(WhenKind.EVENT), st.none() | DAYS, words=WORDS),
    st.builds(When, st.just(WhenKind.PHRASE), words=WORDS),
)
MOMENTS = st.builds(
    datetime.combine,
    DAYS,
    st.times(),
    st.just(UTC),
)


@dataclass(frozen=True)
class Values:
    """What the fields of one example are filled from."""

    lines: list[str]
    texts: list[Text]
    proses: list[Prose]
    whens: list[When]
    days: list[date]
    moments: list[datetime]
    numbers: list[int]
    contents: list[bytes]
    seed: int


def _few(values: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(values, min_size=1, max_size=5)


VALUES = st.builds(
    Values,
    _few(LINES),
    _few(TEXTS),
    _few(PROSES),
    _few(WHENS),
    _few(DAYS),
    _few(MOMENTS),
    _few(st.integers(-3, 40)),
    _few(st.binary(max_size=9)),
    st.integers(0, 10**6),
)


@dataclass
class Drawing:
    """Makes `each` records of every kind, bound to each other at random, or by every reference there is."""

    values: Values
    each: int = 2
    sparse: bool = True
    """Whether a reference that may be absent is so as often as not."""
    ids: dict[str, list[UUID]] = field(default_factory=dict[str, list[UUID]])

    def __post_init__(self) -> None:
        self.chance = Random(self.values.seed)
        self.kinds = {name: kind for name, kind in exchanged().items() if name not in OFFICES}
        self.ids = {name: [uuid7() for _ in range(self.each)] for name in self.kinds}

    def add(self, session: Session) -> UUID:
        """Add them; the id of a consultation."""
        for content in self.values.contents:
            files.put(session, content)
        for name, kind in self.kinds.items():
            orders = list(keys(self.each))
            for index, record_id in enumerate(self.ids[name]):
                fields = dict(self._fields(name, kind, index)) | self._fixed(name, index)
                session.add(kind(**fields | {"id": record_id} | _ordered(kind, orders[index])))
        return self.ids["consultation"][-1]

    def _fields(self, name: str, kind: type[Record], index: int) -> Iterator[tuple[str, Any]]:
        links = links_of(kind)
        for field_name, column in fields_of(kind):
            if field_name in links:
                yield field_name, self._link(links[field_name].__tablename__, column, name, index)
            else:
                yield field_name, self._value(column)

    def _link(self, target: str, column: Any, name: str, index: int) -> UUID | None:
        # A record refers to earlier ones of its own kind, so that nothing goes in a circle.
        choice = self.ids[target][:index] if target == name else self.ids[target]
        if not self.sparse and choice:  # everything hangs together, whatever chance says
            return choice[-1] if target == "consultation" else choice[index % len(choice)]
        if target == "consultation" and target != name:
            choice = choice[-1:] if self.chance.random() < 0.8 else choice
        absent = column.nullable and self.sparse and self.chance.random() < 0.5
        return None if absent or not choice else self.chance.choice(choice)

    def _value(self, column: Any) -> Any:
        kind = column.type
        if isinstance(kind, Choice):
            return self.chance.choice(_choices(kind))
        if isinstance(kind, Boolean):
            return self.chance.random() < 0.5
        pools: tuple[tuple[type, list[Any]], ...] = (
            (TextColumn, self.values.texts),
            (ProseColumn, self.values.proses),
            (WhenColumn, self.values.whens),
            (Moment, self.values.moments),
            (Date, self.values.days),
            (Integer, self.values.numbers),
        )
        pool = next((pool for of, pool in pools if isinstance(kind, of)), self.values.lines)
        absent = column.nullable and self.chance.random() < 0.3
        return None if absent else self.chance.choice(pool)

    def _fixed(self, name: str, index: int) -> dict[str, Any]:
        """The fields that cannot hold any value."""
        serial = next(_serial)
        zone = self.chance.choice(("", "Asia/Phnom_Penh", "America/Toronto"))
        if name in ("party", "consultation", "sitting", "journey"):
            numbered = {"zone": zone, "ref": f"kh-ca-{serial}", "number": self.chance.choice((None, serial))}
            return numbered if name == "consultation" else _zones(name, zone)
        content = self.chance.choice(self.values.contents)
        fixed: dict[str, dict[str, Any]] = {
            "mechanism": {"handle": f"kh-{serial}"},
            "outcome": self._said(index),
            "speaker": {"outcome_id": self.ids["outcome"][0]},
            "post": {"first_day": None},
            "stay": {"first_night": None},
            "gift": {"value": self.chance.choice(("", "120.50")), "currency": "USD", "disposed_on": None},
            "programme_line": {"begins": None},
            "printing": {"options": "{}", "said": "[]"},
            "agenda_version": {"items": "[]"},
            "column_mapping": {"fields": "[]"},
            "register_number": {"number": serial},
            "edition": {"language": ("en", "km", "fr")[index]},
            "letter": {"ties": json.dumps({"party.x.short": self.chance.choice(self.values.lines)})},
            "wording": {"ties": json.dumps({"party.x.short": self.chance.choice(self.values.lines)})},
            "issue": {"paper": self.chance.choice(("", '{"title":"e\u0301"}'))},
            "attachment": _described(content),
        }
        return fixed.get(name, {})

    def _said(self, index: int) -> dict[str, Any]:
        """The first outcome is that of the speakers; a verb has its strength."""
        verb = self.chance.choice(verbs(Phrases("en")))
        voice = (
            self.chance.choice([voice for voice in Voice if voice is not Voice.ONE]) if index else Voice.ONE
        )
        return {"verb": verb, "strength": strength_of(verb, Phrases("en")), "voice": voice}


PLAIN = Values(
    ["a line"],
    [Text(en="words", km="ពាក្យ")],
    [Prose.plain(en="A paragraph.", km="កថាខណ្ឌ")],
    [When.day(2026, 2, 12)],
    [date(2026, 2, 12)],
    [datetime(2026, 2, 12, 3, 0, tzinfo=UTC)],
    [5],
    [b"%PDF"],
    seed=7,
)


def _described(content: bytes) -> dict[str, Any]:
    return {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def _zones(name: str, zone: str) -> dict[str, Any]:
    return {"zone": zone, "other_zone": zone} if name == "sitting" else {"zone": zone}


def _choices(kind: Any) -> list[StrEnum]:
    return list(kind.words)


def _ordered(kind: type[Record], order: str) -> dict[str, str]:
    return {"order": order} if hasattr(kind, "order") else {}
