"""Kept: a whole paper as JSON, so that what went out can be printed again as it was."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from protocoldesk.papers import faces, parts
from protocoldesk.papers.parts import Paper

_KIND = "is"
_ENUMS = {kind.__name__: kind for kind in (parts.Align, parts.Sheet, parts.Tone)}
_CLASSES = {
    kind.__name__: kind
    for module in (parts, faces)
    for kind in vars(module).values()
    if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == module.__name__
}


def written(paper: Paper) -> str:
    """Canonical JSON of everything that a press needs."""
    return json.dumps(_plain(paper), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read(kept: str) -> Paper:
    """The paper that `written` wrote; raises ValueError, KeyError or TypeError where it wrote none."""
    paper = _value(json.loads(kept))
    if not isinstance(paper, Paper):
        raise TypeError("that is no paper")
    return paper


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return {_KIND: type(value).__name__, "word": value.value}
    if isinstance(value, bytes):
        return {_KIND: "bytes", "base64": b64encode(value).decode()}
    if isinstance(value, date):
        return {_KIND: "date", "day": value.isoformat()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]  # pyright: ignore[reportUnknownVariableType]
    if is_dataclass(value):
        said = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        return {_KIND: type(value).__name__} | said
    return value


def _value(data: Any) -> Any:
    if isinstance(data, list):
        return tuple(_value(one) for one in data)  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(data, dict):
        return data
    said: dict[str, Any] = {str(name): one for name, one in data.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    kind = said.pop(_KIND)
    if kind == "bytes":
        return b64decode(said["base64"])
    if kind == "date":
        return date.fromisoformat(said["day"])
    if kind in _ENUMS:
        return _ENUMS[kind](said["word"])
    return _CLASSES[kind](**{name: _value(one) for name, one in said.items()})
