"""Presets: which values of the office's own can stand in place of shipped ones."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, cast
from uuid import UUID

from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import Strength
from protocoldesk.shelf import resource

OFFICE_PARTY = "office:party"
"""Key of the office's own party: what "ours" means."""

LARGEST = 2**31 - 1

_TABLE = re.compile(r"[\w-]+(/[\w-]+)?")
_PLACE = re.compile(r"\{\w+\}")
_NOTES = "unconfirmed"  # what a table of phrases says about itself
_KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a whole number from 1",
    str: "words",
    list: "a list of lines",
    dict: "a table",
}

Table = dict[str, Any]


@cache
def shipped(name: str) -> Table:
    """The table `resources/NAME.toml`; empty where none is shipped. It is not to be changed."""
    if not _TABLE.fullmatch(name):
        return {}
    try:
        return tomllib.loads(resource(*f"{name}.toml".split("/")).read_text("utf-8"))
    except FileNotFoundError:
        return {}


def check(key: str, value: Any) -> None:
    """Raise Refusal where the program could not have shipped that value for that key."""
    if key == OFFICE_PARTY:
        _check_party(value)
        return
    name, _, path = key.partition(":")
    _check(name, tuple(path.split(".")), value)


def fits(key: str, value: Any) -> bool:
    """Whether the program could have shipped that value for that key."""
    try:
        check(key, value)
    except Refusal:
        return False
    return True


def _check_party(value: Any) -> None:
    try:
        UUID(value)
    except (ValueError, TypeError, AttributeError):
        raise Refusal("What stands for '{key}' is the id of a party.", key=OFFICE_PARTY) from None


def _check(name: str, path: tuple[str, ...], value: Any) -> None:
    key, models = f"{name}:{'.'.join(path)}", _models(name, path)
    if not models:
        raise Refusal("There is nothing shipped that '{key}' could stand for.", key=key)
    phrase = name.startswith("phrases/")
    if phrase and all(isinstance(model, dict) for model in models):
        raise Refusal("'{key}' is a table of phrases; name one of them.", key=key)
    if not any(_alike(value, model) for model in models):
        what = "a phrase" if phrase else _KINDS[type(models[0])]
        raise Refusal("What stands for '{key}' is {what}.", key=key, what=what)
    if isinstance(value, dict):
        for step, inner in cast("Table", value).items():
            _check(name, (*path, step), inner)
    elif isinstance(value, str):
        _check_words(key, value, [model for model in models if isinstance(model, str)])


def _models(name: str, path: Sequence[str]) -> list[Any]:
    """The shipped value, or those that a new name is one more of; a letterhead is like the ministry's."""
    whole = shipped(name)
    if not whole and _TABLE.fullmatch(name) and name.startswith("letterheads/"):
        whole = shipped("letterheads/ministry")
    if name.startswith("phrases/") and path[0] not in whole:
        return []
    found: list[Any] = [whole]
    before: list[Table] = []
    above: list[Table] = []
    for depth, step in enumerate(path):
        tables = _tables(found)
        if depth and tables and not any(tables):  # it is empty here, but not in what stands beside its owner
            tables = _tables(one.get(path[depth - 1]) for owner in above for one in _tables(owner.values()))
        found = [one[step] for one in tables if step in one] or _beside(tables, step)
        above, before = before, tables
    return [] if path[-1] == _NOTES else found


def _tables(values: Iterable[Any]) -> list[Table]:
    return [cast("Table", one) for one in values if isinstance(one, dict)]


def _beside(tables: Sequence[Table], step: str) -> list[Any]:
    """The values that a new one stands beside; none where they are not all of one sort, or are counted."""
    others = [(name, value) for table in tables for name, value in table.items() if name != _NOTES]
    counted = all(name.isdigit() for name, _ in others) and not step.isdigit()
    sorts = {_KINDS[type(value)] for _, value in others}
    return [value for _, value in others] if step and len(sorts) == 1 and not counted else []


def _alike(value: Any, model: Any) -> bool:
    if type(value) is not type(model):
        return False
    if isinstance(value, list):
        return all(isinstance(line, str) for line in cast("list[Any]", value))
    return isinstance(value, bool) or not isinstance(value, int) or 1 <= value <= LARGEST


def _check_words(key: str, value: str, models: Sequence[str]) -> None:
    end = key.rpartition(":")[2].rpartition(".")[2]
    if end == "strength" and value not in set(Strength):
        raise Refusal("'{key}' is one of: {words}.", key=key, words=", ".join(Strength))
    if end == "figures" and len(value) != len(models[0]):
        raise Refusal("'{key}' has {count} characters.", key=key, count=len(models[0]))
    if end == "emblem" and value and not _is_picture(value):
        raise Refusal("There is no picture '{value}' for '{key}'.", key=key, value=value)
    _check_places(key, value, models)


def _is_picture(name: str) -> bool:
    try:
        return (
            _TABLE.fullmatch(name.removesuffix(".png")) is not None
            and resource("letterheads", name).is_file()
        )
    except FileNotFoundError:
        return False


def _check_places(key: str, value: str, models: Sequence[str]) -> None:
    if re.search(r"[{}]", _PLACE.sub("", value)):
        raise Refusal("'{key}' has a brace that is no place such as {place}.", key=key, place="{name}")
    known: Counter[str] = Counter()
    for model in models:
        known |= Counter(_PLACE.findall(model))
    for place, times in Counter(_PLACE.findall(value)).items():
        if place not in known:
            names = ", ".join(known) or "-"
            raise Refusal("'{key}' has no place {place}: {known}.", key=key, place=place, known=names)
        if times > known[place]:
            raise Refusal("'{key}' has the place {place} too often.", key=key, place=place)
