"""Phrases: the words of a paper's language, from the shelf, with the office's own in their place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from protocoldesk.records.errors import Refusal
from protocoldesk.shelf import resource

_PLACE = re.compile(r"\{(\w+)\}")
_UNCONFIRMED = "unconfirmed"
_NO_OVERRIDES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language; `overrides` {dotted key: phrase} stand in place of shipped ones."""

    language: str
    overrides: Mapping[str, str] = field(default_factory=lambda: _NO_OVERRIDES, hash=False)

    def __post_init__(self) -> None:
        _shipped(self.language)

    def has(self, key: str) -> bool:
        """Whether there is a phrase of that dotted key."""
        return key in self.overrides or key in _shipped(self.language)

    def phrase(self, key: str) -> str:
        """The phrase as it stands, unfilled; KeyError names key and language where there is none."""
        if key in self.overrides:
            return self.overrides[key]
        try:
            return _shipped(self.language)[key]
        except KeyError:
            raise KeyError(f"No phrase {key!r} in {self.language!r}") from None

    def say(self, key: str, /, **values: object) -> str:
        """The phrase with `{name}` filled in: whole numbers in the language's digits, all else as it is.

        A Latin word never touches a Khmer one: a space is put between them; nor does it touch another one,
        where a Khmer phrase joins its words without any. KeyError names what is missing.
        """
        return self.fill(self.phrase(key), key, **values)

    def fill(self, template: str, key: str = "", /, **values: object) -> str:
        """A template filled as `say` fills a phrase; `key` is for the error alone."""
        said = ""
        for index, part in enumerate(_PLACE.split(template)):
            if index % 2 and part not in values:
                raise KeyError(f"The phrase {key!r} in {self.language!r} wants {part!r}")
            more = self._said(values[part]) if index % 2 else part
            said = f"{said} {more}" if index % 2 and self._runs_on(said, more) else joined(said, more)
        return said

    def _runs_on(self, said: str, more: str) -> bool:
        """Whether two Latin words would run into one, as Khmer ones may."""
        touching = self.language == "km" and bool(said and more)
        return touching and _script(said[-1]) == _script(more[0]) == "latin"

    def _said(self, value: object) -> str:
        return self.digits(str(value)) if isinstance(value, int) else str(value)

    def table(self, key: str) -> Mapping[str, str]:
        """The phrases under `key`, by the rest of their keys, in the order of the file; KeyError: none."""
        start = f"{key}."
        every = (*_shipped(self.language).items(), *self.overrides.items())
        found = {name.removeprefix(start): said for name, said in every if name.startswith(start)}
        if not found:
            raise KeyError(f"No phrases under {key!r} in {self.language!r}")
        return found

    @property
    def unconfirmed(self) -> frozenset[str]:
        """Keys that neither a native reader nor a source has confirmed; the office's own phrases are."""
        return _doubtful(self.language) - self.overrides.keys()

    def digits(self, text: str) -> str:
        """`text` with its Latin digits written in the language's own."""
        return text.translate(str.maketrans("0123456789", self.phrase("digits.figures")))

    def items(self, words: Sequence[str], open_end: bool = False) -> str:
        """A list in running text: 'a, b and c', 'a, b et c', 'ក ខ និងគ'.

        No serial comma, but where one of the last two items holds the word 'and' itself; semicolons where an
        item of three or more holds a comma. `open_end` adds that there are others, without naming them.
        """
        said = [word for word in (*words, self.phrase("items.others") if open_end else "") if word]
        if len(said) < 2:
            return "".join(said)
        strong = len(said) > 2 and any("," in word for word in said)
        before = self._chain(said[:-1], "items.strong" if strong else "items.between")
        return self._chain([before, said[-1]], self._last(said, strong))

    def _last(self, said: Sequence[str], strong: bool) -> str:
        if strong:
            return "items.strong_last"
        unclear = any("," in word or self.holds_and(word) for word in said[-2:])
        return "items.clear_last" if unclear else "items.last"

    def holds_and(self, text: str) -> bool:
        """Whether a text has the language's word for 'and' in it."""
        word = re.escape(self.phrase("items.word"))
        return re.search(word if not word.isascii() else rf"\b{word}\b", text) is not None

    def _chain(self, words: Iterable[str], key: str) -> str:
        return _chained(words, self.phrase(key))


@lru_cache(maxsize=64)
def _phrases(language: str, overrides: tuple[tuple[str, str], ...]) -> Phrases:
    return Phrases(language, dict(overrides))


def phrases_for(language: str, overrides: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> Phrases:
    """The phrases of a language, the same object for the same question; Refusal: a language without any."""
    return _phrases(language, tuple(sorted(dict(overrides).items())))


def joined(left: str, right: str) -> str:
    """`left` and `right`, with a space between where Khmer would touch Latin letters."""
    touching = bool(left and right) and {_script(left[-1]), _script(right[0])} == {"khmer", "latin"}
    return f"{left} {right}" if touching else left + right


def _script(letter: str) -> str:
    if "\u1780" <= letter <= "\u17d3":
        return "khmer"
    return "latin" if letter.isalpha() and letter < "\u0590" else ""


def _chained(words: Iterable[str], between: str) -> str:
    first, *rest = words
    said = first
    for word in rest:
        said = joined(said + between, word)
    return said


@lru_cache
def _file(language: str) -> dict[str, Any]:
    try:
        path = resource("phrases", f"{language}.toml")
    except FileNotFoundError:
        raise Refusal(
            "There are no phrases for the language '{language}'.", field="language", language=language
        ) from None
    return tomllib.loads(path.read_text(encoding="utf-8"))


@lru_cache
def _shipped(language: str) -> dict[str, str]:
    return {key: said for key, said in _flat(_file(language)) if isinstance(said, str)}


@lru_cache
def _doubtful(language: str) -> frozenset[str]:
    doubtful: set[str] = set()
    for key, said in _flat(_file(language)):
        section, _, name = key.rpartition(".")
        if name == _UNCONFIRMED:
            doubtful |= {f"{section}.{rest}".lstrip(".") for rest in said}
    return frozenset(doubtful)


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, said in table.items():
        if isinstance(said, dict):
            yield from _flat(said, f"{prefix}{name}.")  # pyright: ignore[reportUnknownArgumentType]
        else:
            yield f"{prefix}{name}", said
