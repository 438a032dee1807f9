"""The JSON Schema of the exchanged consultation, derived from the records."""

from __future__ import annotations

import ast
import inspect
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Any, cast

from sqlalchemy import Boolean, Date, Integer
from sqlalchemy.types import TypeEngine

from protocoldesk.exchange.consultation import FORMAT, exchanged, fields_of, links_of
from protocoldesk.records.base import Choice, Moment, ProseColumn, Record, TextColumn, Uid, WhenColumn
from protocoldesk.records.values.prose import BlockKind
from protocoldesk.records.values.when import DATED, UNITS, WhenKind

Node = dict[str, Any]

LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
HASH = "^[0-9a-f]{64}$"
INTEGER = 2**31 - 1
LONGEST_ID = 200
"""Characters of an id; a longer one is nobody's."""

NATURAL = {"mechanism": "handle", "consultation": "ref", "party": "code"}
"""Kinds that a reference may name by what people call them, and the field that holds it."""

_JSON: Node = {"contentMediaType": "application/json"}

_NARROWER: dict[tuple[str, str], Node] = {
    ("register_number", "number"): {"minimum": 1},
    ("consultation", "number"): {"minimum": 1},
    ("edition", "language"): {"pattern": LANGUAGE},
    ("attachment", "sha256"): {"pattern": f"{HASH}|^$"},
    ("attachment", "size"): {"minimum": 0},
    ("preset", "value"): _JSON,
    ("issue", "paper"): _JSON,
    ("agenda_version", "items"): _JSON,
    ("column_mapping", "fields"): _JSON,
    ("printing", "options"): _JSON,
    ("printing", "said"): _JSON,
    ("template", "lines"): _JSON,
    ("letter", "ties"): _JSON
    | {"contentSchema": {"type": "object", "additionalProperties": {"type": "string"}}},
    ("wording", "ties"): _JSON
    | {"contentSchema": {"type": "object", "additionalProperties": {"type": "string"}}},
}

_REQUIRED = {"register_number": ("number",)}
"""Fields whose default a row may not keep."""


@cache
def _defs() -> dict[str, Node]:
    tags: Node = {"pattern": LANGUAGE}
    run: Node = {
        "description": "Characters, and their emphasis: b bold, i italic.",
        "type": "array",
        "prefixItems": [{"type": "string"}, {"enum": ["", "b", "i", "bi"]}],
        "minItems": 1,
        "items": False,
    }
    return {
        "text": {
            "description": "Words by language tag.",
            "type": "object",
            "propertyNames": tags,
            "additionalProperties": {"type": "string"},
        },
        "prose": {
            "description": "Paragraphs, headings and list items by language tag.",
            "type": "object",
            "propertyNames": tags,
            "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        },
        "block": _closed(
            {
                "runs": {"type": "array", "items": run},
                "kind": {"enum": [kind.value for kind in BlockKind]},
                "level": {"type": "integer", "minimum": 0, "maximum": 100},
                "marking": {"type": "string"},
                "footnote": {"type": "string"},
            },
            "runs",
        ),
        "when": _when(),
    }


def _when() -> Node:
    day: Node = {"type": "string", "format": "date"}
    return _closed(
        {
            "kind": {"enum": [kind.value for kind in WhenKind]},
            "first": day | {"description": "The day, or the first day of the month, quarter, year or range."},
            "last": day | {"description": "The last day of a range."},
            "count": {"type": "integer", "minimum": 0, "maximum": INTEGER},
            "unit": {"enum": ["", *UNITS]},
            "words": {"$ref": "#/$defs/text"},
            "printed": {
                "description": "As what a known day is printed.",
                "enum": [kind.value for kind in WhenKind if kind in DATED or kind is WhenKind.NONE],
            },
        },
        "kind",
    ) | {"description": "A date as it is known."}


@cache
def schema() -> Node:
    """JSON Schema 2020-12 of what `show` prints and `import` takes."""
    known = exchanged()
    lists = {name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in known}
    top = _closed(
        {
            "$schema": {"type": "string"},
            "protocoldesk": {"description": "Version of the format.", "const": FORMAT},
            "consultation": {"description": "REF of the consultation it is about.", "type": "string"},
            "records": _closed(lists),
            "files": {
                "description": "Contents of attachments, base64, by SHA-256.",
                "type": "object",
                "propertyNames": {"pattern": HASH},
                "additionalProperties": {"type": "string", "contentEncoding": "base64"},
            },
        },
        "protocoldesk",
        "records",
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:protocoldesk:consultation:{FORMAT}",
        "title": "A consultation of ProtocolDesk",
        "description": "Each record has an id, unique in the file: a UUID is kept, another string gets one.",
        **top,
        "$defs": _defs() | {name: _kind(kind) for name, kind in known.items()},
    }


def _closed(properties: dict[str, Node], *required: str) -> Node:
    needed: Node = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _kind(kind: type[Record]) -> Node:
    fields = dict(fields_of(kind))
    needed = [name for name, column in fields.items() if name == "id" or _needed(column)]
    closed = _closed(
        {name: _field(kind, name, column) for name, column in fields.items()},
        *needed,
        *_REQUIRED.get(kind.__tablename__, ()),
    )
    return {"description": inspect.cleandoc(kind.__doc__ or "")} | closed


def _needed(column: Any) -> bool:
    return not column.nullable and column.default is None


def _field(kind: type[Record], name: str, column: Any) -> Node:
    node = dict(_node(column))
    if column.nullable:
        node["type"] = [node["type"], "null"]
    node |= _NARROWER.get((kind.__tablename__, name), {})
    if name == "order":
        node |= {"pattern": "^([0-9a-z]*[1-9a-z])?$"}
    said = _sayings(kind).get(name, "")
    if name in links_of(kind):
        said = f"{_reference(links_of(kind)[name])} {said}".strip()
    if name == "id":
        said = "Unique in the file."
    return ({"description": said} if said else {}) | node | _default(column)


def _reference(target: type[Record]) -> str:
    kind = target.__tablename__
    natural = f", or the {NATURAL[kind]} of one in the archive" if kind in NATURAL else ""
    return f"The id of a record of the kind {kind}{natural}."


def _default(column: Any) -> Node:
    default = None if column.default is None or column.default.is_callable else column.default.arg
    return {"default": default} if isinstance(default, str | int) and default else {}


def _node(column: Any) -> Node:
    kind: TypeEngine[Any] = column.type
    if isinstance(kind, Choice):
        return {"enum": [word.value for word in cast("Choice[StrEnum]", kind).words]}
    found = next((node for of, node in _NODES if isinstance(kind, of)), None)
    if found is not None:
        return found
    length: int | None = getattr(kind, "length", None)
    return {"type": "string"} | ({"maxLength": length} if length else {})


_NODES: tuple[tuple[type, Node], ...] = (
    (Uid, {"type": "string", "minLength": 1, "maxLength": LONGEST_ID}),
    (TextColumn, {"$ref": "#/$defs/text"}),
    (ProseColumn, {"$ref": "#/$defs/prose"}),
    (WhenColumn, {"$ref": "#/$defs/when"}),
    (Moment, {"type": "string", "format": "date-time"}),
    (Boolean, {"type": "boolean"}),
    (Integer, {"type": "integer", "minimum": -INTEGER, "maximum": INTEGER}),
    (Date, {"type": "string", "format": "date"}),
)


@cache
def _sayings(kind: type[Record]) -> dict[str, str]:
    """What the docstrings under the fields of a class and of its bases say; nothing without the source."""
    said: dict[str, str] = {}
    bases: tuple[type, ...] = kind.__mro__
    for base in reversed(bases):
        if base.__module__.startswith("protocoldesk."):
            said |= _docstrings(base)
    return said


def _docstrings(kind: type) -> dict[str, str]:
    try:
        body = ast.parse(inspect.getsource(kind)).body[0]
    except (OSError, TypeError):
        return {}
    lines = body.body if isinstance(body, ast.ClassDef) else []
    return {
        field.target.id: inspect.cleandoc(said.value.value)
        for field, said in pairwise(lines)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant)
        if isinstance(said.value.value, str)
    }
