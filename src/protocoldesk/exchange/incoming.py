"""A file that comes in: its JSON read whole, or refused with the place of its fault."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NoReturn, cast

from protocoldesk.exchange.shape import Doubled, Problem
from protocoldesk.records.errors import Refusal, Told

LARGEST = 288 * 1024 * 1024
"""Bytes that a file may have."""

DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Incoming:
    """The JSON data of a file, of whatever shape; `taking.check` judges it."""

    data: Any

    def top(self, name: str) -> Any:
        """What stands under a name at the top; None where nothing does."""
        data: object = self.data
        return cast("dict[str, Any]", data).get(name) if isinstance(data, dict) else None


class BadFile(Refusal):
    """A file that is refused whole; `problems` are all of its faults, and its sentence says one a line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("{faults}", faults="\n".join(map(str, self.problems)))


def read(content: bytes) -> Incoming:
    """The JSON data of a file. Raises BadFile where it is none."""
    if len(content) > LARGEST:
        _refuse("The file has more than {size} MB.", size=LARGEST // (1024 * 1024))
    try:
        data = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number)
    except UnicodeDecodeError as error:
        _refuse("The file is not UTF-8: its byte {place} is none.", place=error.start + 1)
    except json.JSONDecodeError as error:
        _refuse(
            "The file is no JSON: line {line}, column {column}: {why}.",
            line=error.lineno,
            column=error.colno,
            why=error.msg,
        )
    except ValueError as error:
        _refuse("The file is no JSON: {why}.", why=error)
    except RecursionError:
        _refuse_depth()
    if _deeper_than(data, DEEPEST):
        _refuse_depth()
    return Incoming(data)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    doubled = Doubled(found)
    keys = [key for key, _ in pairs]
    doubled.twice = tuple(key for key in found if keys.count(key) > 1)
    return doubled


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _deeper_than(data: Any, levels: int) -> bool:
    layer: list[Any] = [data]
    for _ in range(levels):
        layer = [inner for outer in layer for inner in _members(outer)]
    return bool(layer)


def _members(data: Any) -> Iterable[Any]:
    if isinstance(data, dict):
        return cast("dict[str, Any]", data).values()
    return cast("list[Any]", data) if isinstance(data, list) else ()


def _refuse_depth() -> NoReturn:
    _refuse("The file is nested more deeply than any that this program writes.")


def _refuse(sentence: str, **values: object) -> NoReturn:
    raise BadFile([Problem("", Told(sentence, **values))])
