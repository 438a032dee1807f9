"""Text: the same words in several languages, as one frozen value."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from unicodedata import normalize

LANGUAGES = ("en", "fr", "km")
"""The languages that the program itself speaks; a Text may hold any tag."""


class Text(Mapping[str, str]):
    """A mapping {language tag: words}, NFC, without empty entries; equal texts have equal JSON.

    `text["km"]` is "" where there is no Khmer: an absent language is no error.
    """

    __slots__ = ("_words",)

    def __init__(self, words: Mapping[str, str] | None = None, /, **more: str) -> None:
        merged = {**(words or {}), **more}
        kept = {tag: normalize("NFC", said) for tag, said in merged.items() if said.strip()}
        self._words = dict(sorted(kept.items()))

    def __getitem__(self, language: str) -> str:
        return self._words.get(language, "")

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def __contains__(self, language: object) -> bool:
        return language in self._words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._words == other._words

    def __hash__(self) -> int:
        return hash(tuple(self._words.items()))

    def __repr__(self) -> str:
        return f"Text({self._words!r})"

    def having(self, language: str, said: str) -> Text:
        """This text with `said` in `language`; empty words take the language out."""
        return Text({**self._words, language: said})

    def best(self, *languages: str) -> str:
        """The words in the first of `languages` that there is, else in any language, else ""."""
        return next((self[tag] for tag in (*languages, *self._words) if self[tag]), "")

    def to_json(self) -> str:
        """Canonical JSON: sorted tags, no spaces, letters as they are."""
        return json.dumps(self._words, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, written: str) -> Text:
        """The text that `to_json` wrote."""
        text = cls.__new__(cls)
        text._words = json.loads(written)  # canonical already: lists read thousands of them
        return text


EMPTY = Text()
