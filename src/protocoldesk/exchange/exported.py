"""Exports: the calendar and the cards that left as files, each event and each card a piece of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar
from sqlalchemy.orm import Session

from protocoldesk.exchange import calendar, vcard
from protocoldesk.operations.printing import Asked
from protocoldesk.protocol.printed import Piece
from protocoldesk.records.errors import Refusal

CALENDAR, CARDS = "calendar", "cards"
ENDINGS = {CALENDAR: "ics", CARDS: "vcf"}
"""The exports, and what the names of their files end in."""

_ESCAPED = re.compile(r"\\(.)")
_UNSHOWN = ("UID", "GENDER", "LANG")


def content(session: Session, asked: Asked) -> bytes:
    """The file that is asked for, of what the archive says now. Refusals: there is nobody, or no day."""
    how = asked.how()
    how.pop("only", None)
    if asked.paper == CALENDAR:
        return calendar.written(session, asked.consultation_id, asked.language, **how)
    if asked.paper == CARDS:
        return vcard.of_delegations(session, asked.consultation_id, **how)
    raise Refusal("There is no export '{name}'.", name=asked.paper)


def pieces(name: str, content: bytes) -> tuple[Piece, ...]:
    """What such a file says: of an event its title, time and place; of a card what it says of somebody."""
    read: Callable[[bytes], Iterator[Piece]] = _events if name == CALENDAR else _cards
    return tuple(read(content))


def _events(content: bytes) -> Iterator[Piece]:
    whole: Any = Calendar.from_ical(content)
    for event in whole.walk("VEVENT"):
        title = str(event["summary"])
        texts = (title, _when(event), str(event.get("location", "")), str(event.get("status", "")))
        yield Piece(str(event["uid"]), title, tuple(text for text in texts if text))


def _when(event: Any) -> str:
    begins, ends = event["dtstart"].dt, event["dtend"].dt if "dtend" in event else None
    if isinstance(begins, datetime):
        until = f"–{ends:%H:%M}" if isinstance(ends, datetime) else ""
        return f"{begins:%Y-%m-%d %H:%M}{until} {begins.tzname() or ''}".strip()
    last = ends - timedelta(days=1) if isinstance(ends, date) else begins
    return f"{begins:%Y-%m-%d}" + (f"–{last:%Y-%m-%d}" if last != begins else "")


def _cards(content: bytes) -> Iterator[Piece]:
    said = content.decode("utf-8").replace("\r\n ", "")
    for card in said.split("BEGIN:VCARD\r\n")[1:]:
        lines = [line.partition(":") for line in card.split("\r\n")]
        found = [(name.partition(";")[0], value) for name, _, value in lines if value]
        texts = tuple(
            _plain(value) for name, value in found if name not in (*_UNSHOWN, "VERSION", "END", "N")
        )
        key = next((value for name, value in found if name == "UID"), "")
        yield Piece(key, texts[0] if texts else "", texts)


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] == "n" else found[1], value)
