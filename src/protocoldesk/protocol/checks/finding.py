"""Finding: what a check found, where, why it matters, and the facts that it was made from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from protocoldesk.records.values.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding points: a path that stays the same while the text around it is edited.

    "edition/<id>/passage/<id>" ("/heading", "/footnote/<block>"), "edition/<id>/clearance/<id>",
    "named/<id>/title.km", "release/number". `start` and `end` are offsets in the plain text of that passage
    (its blocks joined by line ends), or in its heading or footnote.
    """

    path: str
    edition: UUID | None = None
    passage: UUID | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found. `number` is that of the list of rules (0: none); `fix` is (words there, new words).

    A settlement is kept by `check`, `place` and `digest`; it ends when the facts behind the digest change.
    A finding that `blocks` is never settled.
    """

    check: str
    number: int
    template: str
    values: Mapping[str, object] = field(hash=False)
    why: str
    at: Place
    digest: str
    fix: tuple[str, str] | None = None
    blocks: bool = False

    @property
    def place(self) -> str:
        """The path of its place."""
        return self.at.path

    @property
    def sentence(self) -> str:
        """The plain English sentence."""
        return self.template.format(**{name: _english(value) for name, value in self.values.items()})

    @property
    def key(self) -> tuple[str, str, str]:
        """What a settlement of it is kept by."""
        return self.check, self.place, self.digest


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that a check watches: its key, its number in the list of rules, and why it is one."""

    key: str
    number: int
    why: str
    blocks: bool = False

    def found(
        self,
        template: str,
        /,
        *,
        at: Place,
        facts: Iterable[object],
        fix: tuple[str, str] | None = None,
        **values: object,
    ) -> Finding:
        """A finding under this rule, made from these facts."""
        return Finding(self.key, self.number, template, values, self.why, at, digest(facts), fix, self.blocks)


def _english(value: object) -> object:
    return value.best("en") if isinstance(value, Text) else value


def digest(facts: Iterable[object]) -> str:
    """SHA-256 of facts, hexadecimal; each counts as it is written, their order too."""
    return sha256(json.dumps([str(fact) for fact in facts], ensure_ascii=False).encode()).hexdigest()
