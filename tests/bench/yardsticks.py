"""Yardsticks: the least that the same work can be done with, without any of the program around it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from sqlcipher3 import dbapi2

from protocoldesk.shelf import resource

Statement = tuple[str, Any]
"""SQL, and the values of its parameters."""

Row = tuple[Any, ...]

FACE = "Tinos-Regular"
PER_LINE = 95
"""Characters of a line of the bare canvas."""


def update(connection: dbapi2.Connection, item: UUID) -> Callable[[], object]:
    """The same UPDATE of one row, in one transaction of the driver."""
    turns = iter(range(1_000_000))

    def work() -> None:
        title = json.dumps({"en": f"Title {next(turns)}"})
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE agenda_item SET title = ?, version = version + 1 WHERE id = ?", (title, item.bytes)
        )
        connection.execute("COMMIT")

    return work


def fetched(connection: dbapi2.Connection, said: list[Statement]) -> list[Row]:
    """The rows of the same SQL, as the driver gives them."""
    return [row for sql, values in said for row in connection.execute(sql, values).fetchall()]


def parsed(connection: dbapi2.Connection, said: list[Statement]) -> list[Row]:
    """The rows of the same SQL, as plain tuples in which ids and JSON are read, cell by cell."""
    return [
        tuple(_read(cell) for cell in row) for sql, values in said for row in connection.execute(sql, values)
    ]


def _read(cell: Any) -> Any:
    if isinstance(cell, bytes):
        return UUID(bytes=cell)
    return json.loads(cell) if isinstance(cell, str) and cell.startswith("{") else cell


def bare(text: str) -> bytes:
    """The lines of a text, drawn one by one on ReportLab's canvas in a face of ours."""
    if FACE not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(FACE, str(resource("fonts", f"{FACE}.ttf"))))
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=1)
    canvas.setFont(FACE, 11)
    for place, line in enumerate(_lines(text)):
        canvas.drawString(70, 800 - 14 * (place % 55), line)
    canvas.save()
    return made.getvalue()


def _lines(text: str) -> list[str]:
    return [
        paragraph[start : start + PER_LINE]
        for paragraph in text.splitlines()
        for start in range(0, len(paragraph), PER_LINE)
    ]
