"""The words by which received lists are understood, from `resources/intake.toml` and the office's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from unicodedata import combining, normalize

from protocoldesk.protocol.preset import shipped
from protocoldesk.records.values.words import Gender, Role

_UNSEEN = re.compile("[\u200b-\u200d\u00ad\ufeff]")
_POINTS = re.compile(r"[.,:;*()\[\]’'\"_]+")
KHMER = re.compile("[\u1780-\u17ff]")


def folded(said: str) -> str:
    """Words as they are compared: small letters, no accents on Latin ones, no points, single spaces."""
    plain = _UNSEEN.sub("", said)
    if not KHMER.search(plain):
        plain = "".join(letter for letter in normalize("NFD", plain) if not combining(letter))
    return " ".join(_POINTS.sub(" ", normalize("NFC", plain).casefold()).replace("/", " / ").split())


@dataclass(frozen=True, slots=True)
class Styled:
    """What stands before a name, and the rest. Each is as it was written."""

    honorific: str
    academic: str
    gender: Gender
    rest: str


class Vocabulary:
    """Headings, styles, roles and the like; `words` is the table of the resource with the office's own."""

    def __init__(self, words: Mapping[str, Any] | None = None) -> None:
        self._words: Mapping[str, Any] = words or shipped("intake")

    @cached_property
    def headings(self) -> dict[str, str]:
        """Field by heading, folded."""
        return {folded(said): field for field, all_of in self._words["fields"].items() for said in all_of}

    @cached_property
    def roles(self) -> dict[str, Role]:
        """Role by the words for it, folded, the longest first."""
        found = {folded(said): Role(role) for role, all_of in self._words["roles"].items() for said in all_of}
        return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))

    @cached_property
    def _column_roles(self) -> dict[str, Role]:
        """Role by the words that say it in a column of roles alone: elsewhere they are titles."""
        table: Mapping[str, Iterable[str]] = self._words.get("column_roles", {})
        return {folded(said): Role(role) for role, all_of in table.items() for said in all_of}

    @cached_property
    def second(self) -> dict[str, str]:
        """Field by heading, folded, where another column fills the one that the heading means first."""
        table: Mapping[str, Iterable[str]] = self._words.get("second_fields", {})
        return {folded(said): field for field, all_of in table.items() for said in all_of}

    def role_in_column(self, said: str) -> Role | None:
        """The role that a cell of a column of roles says."""
        return self.role(said) or self._column_roles.get(folded(said))

    @cached_property
    def _styles(self) -> dict[str, str]:
        """Whether a style, folded, says f, m, any or academic."""
        kinds = ("academic", "any", "m", "f")
        return {folded(said): kind for kind in kinds for said in self._words["styles"][kind]}

    @cached_property
    def letters(self) -> frozenset[str]:
        """Letters that stand after names, folded."""
        return frozenset(folded(said) for all_of in self._words["letters"].values() for said in all_of)

    @cached_property
    def unnamed(self) -> frozenset[str]:
        """What lists write in place of a name that is not known yet, folded."""
        return frozenset(
            folded(said) for all_of in self._words.get("unnamed", {}).values() for said in all_of
        )

    @cached_property
    def tongues(self) -> dict[str, str]:
        """Tag by the name of a language, folded."""
        return {folded(said): tag for tag, all_of in self._words["tongues"].items() for said in all_of}

    def role(self, said: str) -> Role | None:
        """The role that words say by themselves: "Head of delegation", "Members:"."""
        return self.roles.get(folded(said))

    def styled(self, said: str) -> Styled:
        """What stands before a name taken off it, as often as a style stands there."""
        words, gender = said.split(), Gender.UNKNOWN
        honorific: list[str] = []
        academic: list[str] = []
        while True:
            count, kind = self._style_at(words)
            if not count or count == len(words):
                break
            taken, words = words[:count], words[count:]
            (academic if kind == "academic" else honorific).extend(taken)
            if kind in ("f", "m") and gender is not Gender.FEMALE:
                gender = Gender(kind)
        return Styled(" ".join(honorific), " ".join(academic), gender, " ".join(words))

    def _style_at(self, words: list[str]) -> tuple[int, str]:
        for count in range(min(4, len(words)), 0, -1):
            kind = self._styles.get(folded(" ".join(words[:count])))
            if kind:
                return count, kind
        return 0, ""

    def in_full(self, honorific: str, gender: Gender) -> str:
        """What a short style is in full: "His Excellency" for "H.E."; "" where the gender is not known."""
        wanted: dict[str, dict[str, str]] = {
            folded(short): full for short, full in self._words["styles"]["full"].items()
        }
        short = folded(honorific)
        fitting = (full for begin, full in wanted.items() if f"{short} ".startswith(f"{begin} "))
        return next((full.get(gender.value, "") for full in fitting), "")

    def is_institution(self, said: str) -> bool:
        """Whether words begin as the name of an institution does."""
        return _begins(said, (name for all_of in self._words["institutions"].values() for name in all_of))

    def title_at(self, words: list[str]) -> int:
        """The first of Khmer words with which a title or an institution begins; -1: none does."""
        begins = (*self._words["titles"]["km"], *self._words["institutions"]["km"])
        return next((place for place, word in enumerate(words) if word.startswith(begins)), -1)


def _begins(said: str, names: Iterable[str]) -> bool:
    plain = folded(said).removeprefix("the ")
    for name in map(folded, names):
        if plain == name or plain.startswith(f"{name} ") or (KHMER.search(name) and plain.startswith(name)):
            return True
    return False
