"""Yardsticks: the least that the same work can be done with, without any of the program around it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from uuid import UUID

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from sqlcipher3 import dbapi2

from protocoldesk.shelf import resource

LISTED = """
SELECT c.id, c.ref, m.name, c.title, c.number, c.name, m.noun, c.dates, c.city, c.status, c.mechanism_id,
       c.marking
FROM consultation AS c JOIN mechanism AS m ON m.id = c.mechanism_id
WHERE NOT c.withdrawn AND NOT m.withdrawn
"""
SIDES = """
SELECT s.mechanism_id, p.code FROM mechanism_side AS s JOIN party AS p ON p.id = s.party_id
WHERE NOT s.withdrawn AND NOT p.withdrawn ORDER BY s.mechanism_id, s."order", s.id
"""
WRITTEN = (2, 3, 5, 6, 7, 8)
"""The columns of LISTED that are JSON."""
DATES = 7
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


def fetch(connection: dbapi2.Connection) -> list[tuple[object, ...]]:
    """The rows of the list as the driver gives them."""
    connection.execute(SIDES).fetchall()
    return connection.execute(LISTED).fetchall()


def rows(connection: dbapi2.Connection) -> list[tuple[object, ...]]:
    """The rows of the list: their ids read, their JSON parsed, their sides found, the latest first."""
    sides: dict[bytes, tuple[str, ...]] = {}
    for series, code in connection.execute(SIDES):
        sides[series] = (*sides.get(series, ()), code)
    listed: list[tuple[object, ...]] = []
    for row in connection.execute(LISTED):
        cells = [json.loads(cell) if place in WRITTEN else cell for place, cell in enumerate(row)]
        listed.append((UUID(bytes=row[0]), *cells[1:10], sides.get(row[10], ()), row[11]))
    return sorted(listed, key=_first_day, reverse=True)


def _first_day(row: tuple[object, ...]) -> str:
    dates = row[DATES]
    return dates.get("first", "") if isinstance(dates, dict) else ""


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
