"""A field for a calendar day: typed in any usual way, shown in the words of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from protocoldesk.gui.words import Language, date_of
from protocoldesk.protocol.dates import parse
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.when import When, WhenKind


class DayEdit(QLineEdit):
    """Emits `changed` with a date, or None where it was emptied; `refused` where it is none."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("2026-02-12")
        self._shown = ""
        self.editingFinished.connect(self._read)

    def show_day(self, day: date | None) -> None:
        """Show a day, unless the field is being written in."""
        if self.hasFocus() and self.isModified():
            return
        self._shown = date_of(When(WhenKind.DAY, day)) if day else ""
        self.setText(self._shown)

    def flush(self) -> None:
        """Tell now what was typed."""
        if self.isModified():
            self._read()

    def _read(self) -> None:
        if self.text().strip() == self._shown:
            return
        try:
            day = day_of(self.text())
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self.setModified(False)
        self.show_day(day)
        self.changed.emit(day)


def day_of(words: str) -> date | None:
    """The day that was typed: "2026-02-12", "12/2/2026", "12 February 2026", in each language; "" is None."""
    words = words.strip()
    if not words:
        return None
    for reading in (_iso, _slashed, _printed):
        day = reading(words)
        if day is not None:
            return day
    raise Refusal("'{words}' is not a day such as 12 February 2026.", words=words)


def _iso(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _slashed(words: str) -> date | None:
    parts = words.replace(".", "/").replace("-", "/").split("/")
    try:
        day, month, year = (int(part) for part in parts)
        return date(year, month, day)
    except ValueError:
        return None


def _printed(words: str) -> date | None:
    for language in (Language.tag, "en", "fr", "km"):
        found = parse(words, language)
        if found is not None and found.kind is WhenKind.DAY:
            return found.first
    return None
