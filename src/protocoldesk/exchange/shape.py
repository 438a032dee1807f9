"""The shape of a file: everything in which JSON data differs from its schema, by path."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple, cast

from protocoldesk.records.errors import Terms, Told

Node = dict[str, Any]


class Problem(NamedTuple):
    """A fault of a file, and where in it."""

    path: str
    sentence: Told

    def __str__(self) -> str:
        return f"{self.path}: {self.sentence}" if self.path else self.sentence


class Doubled(dict[str, Any]):
    """An object that says a key twice; `twice` are those keys."""

    twice: tuple[str, ...] = ()


_NAMES = {
    "string": "a string",
    "integer": "a whole number",
    "boolean": "true or false",
    "object": "an object { }",
    "array": "a list [ ]",
    "null": "null",
}
"""The words of a schema for its types, as sentences say them."""
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
LONGEST = 64
"""Characters of the file that a sentence repeats at once; a SHA-256 has as many."""


def quoted(data: Any) -> str:
    """Data as a sentence quotes it: strings in quotation marks, what is long cut."""
    return f"'{short(data if isinstance(data, str) else json.dumps(data, ensure_ascii=False))}'"


def short(said: str) -> str:
    """Characters of the file as a sentence holds them: what is long cut, what cannot be written replaced."""
    return _UNWRITABLE.sub("\ufffd", said if len(said) <= LONGEST else f"{said[:LONGEST]}…")


class Shape:
    """A schema, as far as ours go: types, enum, const, bounds, patterns, properties, items, references."""

    def __init__(self, schema: Node) -> None:
        self._schema = schema

    def faults(self, data: Any) -> Iterator[Problem]:
        """Every fault of `data`, as it goes."""
        return self._at(data, self._schema, "")

    def _at(self, data: Any, node: Node, path: str) -> Iterator[Problem]:
        if "$ref" in node:
            node = self._schema["$defs"][node["$ref"].rpartition("/")[2]]
        wrong = _kind(node, data) or _value(node, data)
        if wrong:
            yield Problem(path, wrong)
        elif isinstance(data, dict):
            yield from self._object(cast("dict[str, Any]", data), node, path)
        elif isinstance(data, list):
            yield from self._list(cast("list[Any]", data), node, path)
        elif isinstance(data, str) and data and "contentMediaType" in node:
            yield from self._inner(data, node.get("contentSchema", {}), path)

    def _object(self, data: dict[str, Any], node: Node, path: str) -> Iterator[Problem]:
        known: dict[str, Node] = node.get("properties", {})
        closed = node.get("additionalProperties") is False
        others = cast("Node", node.get("additionalProperties") or {})
        if isinstance(data, Doubled):
            yield from (Problem(_under(path, key), Told("is there twice.")) for key in data.twice)
        for key in node.get("required", ()):
            if key not in data:
                yield Problem(_under(path, key), Told("is missing."))
        for key, value in data.items():
            if key in known:
                yield from self._at(value, known[key], _under(path, key))
            elif closed:
                yield Problem(_under(path, key), _unknown(key, list(known)))
            else:
                yield from _named(node, key, path)
                yield from self._at(value, others, _under(path, key))

    def _list(self, data: list[Any], node: Node, path: str) -> Iterator[Problem]:
        first: list[Node] = node.get("prefixItems", [])
        rest = cast("Node", node.get("items") or {})
        low, high = node.get("minItems", 0), len(first) if node.get("items") is False else len(data)
        if not low <= len(data) <= high:
            yield Problem(
                path,
                Told(
                    "has {count} members; {low} to {high} may stand here.",
                    count=len(data),
                    low=low,
                    high=high,
                ),
            )
            return
        for index, value in enumerate(data):
            each = first[index] if index < len(first) else rest
            yield from self._at(value, each, f"{path}[{index}]")

    def _inner(self, data: str, node: Node, path: str) -> Iterator[Problem]:
        try:
            inner = json.loads(data)
        except (ValueError, RecursionError):
            yield Problem(path, Told("{data} is not JSON.", data=quoted(data)))
        else:
            yield from self._at(inner, node, path)


def _named(node: Node, key: str, path: str) -> Iterator[Problem]:
    pattern = node.get("propertyNames", {}).get("pattern", "")
    if not re.search(pattern, key) or key.endswith("\n"):
        if "{64}" in pattern:
            yield Problem(_under(path, key), Told("is not a SHA-256 in small letters."))
        else:
            yield Problem(_under(path, key), Told("is not a language tag such as 'en'."))


def _kind(node: Node, data: Any) -> Told | None:
    wanted: Any = node.get("type", ())
    names: list[str] = [wanted] if isinstance(wanted, str) else list(wanted)
    if not names or any(_TYPES[name](data) for name in names):
        return None
    wants = Terms(*(_NAMES[name] for name in names), link=" or ")
    return Told("{data} is not {wants}.", data=quoted(data), wants=wants)


def _value(node: Node, data: Any) -> Told | None:
    return next((said for check in _CHECKS if (said := check(node, data))), None)


def _one_of(node: Node, data: Any) -> Told | None:
    allowed: list[str] | None = node.get("enum")
    if allowed is None or (isinstance(data, str) and data in allowed):
        return None
    words = ", ".join(word or "(empty)" for word in allowed)
    return Told("{data} is none of: {words}.", data=quoted(data), words=words)


def _exactly(node: Node, data: Any) -> Told | None:
    wanted = node.get("const")
    if wanted is None or (type(data) is type(wanted) and data == wanted):
        return None
    return Told(
        "{data} is not {wanted}, the version that this program reads.", data=quoted(data), wanted=wanted
    )


def _bounded(node: Node, data: Any) -> Told | None:
    if not isinstance(data, int) or isinstance(data, bool):
        return None
    low, high = node.get("minimum", data), node.get("maximum", data)
    if low <= data <= high:
        return None
    return Told("{data} does not lie between {low} and {high}.", data=quoted(data), low=low, high=high)


def _spelt(node: Node, data: Any) -> Told | None:
    if not isinstance(data, str):
        return None
    if _UNWRITABLE.search(data):
        return Told("holds a character that no text can hold.")
    if len(data) > node.get("maxLength", len(data)):
        return Told("{data} has more than {most} characters.", data=quoted(data), most=node["maxLength"])
    if len(data) < node.get("minLength", 0):
        return Told("is empty.")
    fits = re.search(node.get("pattern", ""), data) and not (data.endswith("\n") and "pattern" in node)
    if fits:
        return None
    return Told(
        "{data} is not written as it has to be here ({pattern}).", data=quoted(data), pattern=node["pattern"]
    )


def _dated(node: Node, data: Any) -> Told | None:
    if node.get("format") != "date" or not isinstance(data, str):
        return None
    try:
        date.fromisoformat(data)
    except ValueError:
        return Told("{data} is not a day such as 2026-02-12.", data=quoted(data))
    return None


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda data: isinstance(data, str),
    "integer": lambda data: isinstance(data, int) and not isinstance(data, bool),
    "boolean": lambda data: isinstance(data, bool),
    "object": lambda data: isinstance(data, dict),
    "array": lambda data: isinstance(data, list),
    "null": lambda data: data is None,
}
_CHECKS: tuple[Callable[[Node, Any], Told | None], ...] = (_one_of, _exactly, _bounded, _spelt, _dated)


def _under(path: str, key: str) -> str:
    return f"{path}.{short(key)}" if path else short(key)


def _unknown(word: str, known: list[str]) -> Told:
    near = get_close_matches(word, known, 1, 0.6)
    if near:
        return Told("is not known here. Did you mean '{near}'?", near=near[0])
    return Told("is not known here.")
