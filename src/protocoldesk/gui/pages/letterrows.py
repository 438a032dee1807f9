"""The columns of the ledger of letters, and what its filters show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.words import best, figures, headed, word_of
from protocoldesk.operations.letter import LetterRow
from protocoldesk.protocol.letter import Owing
from protocoldesk.records.values.words import Direction

SHOWS = ("all", "in", "out", "due")
REPLY = "\u21b3\u00a0"
"""Before the subject of a letter that replies to one above it."""


class Ledger:
    """The columns, which need to know what day it is."""

    def __init__(self) -> None:
        self.today = date.min

    def columns(self) -> list[Column]:
        """Day, way, number, subject, with whom, and who owes a reply."""
        return [
            Column(heading(QT_TRANSLATE_NOOP("LettersPage", "Letter")), _kind, pill=_way),
            Column(heading(QT_TRANSLATE_NOOP("LettersPage", "Day")), day_of, sorts=_day),
            Column(heading(QT_TRANSLATE_NOOP("LettersPage", "Number")), number_of),
            Column(heading(QT_TRANSLATE_NOOP("LettersPage", "Subject")), _subject, tip=_whole),
            Column(heading(QT_TRANSLATE_NOOP("LettersPage", "With")), _with),
            Column(heading(QT_TRANSLATE_NOOP("LettersPage", "Reply")), self.reply, pill=self.urgency),
        ]

    def reply(self, row: LetterRow) -> str:
        """Who owes a reply, and by when."""
        tr = QCoreApplication.translate
        if row.is_draft:
            return tr("LettersPage", "Draft")
        if row.owing is Owing.NOBODY:
            return ""
        late = row.days_late(self.today)
        if late:
            return figures(tr("LettersPage", "%n day(s) late", "", late))
        return tr("LettersPage", "By {day}").format(day=short(row.reply_due))

    def urgency(self, row: LetterRow) -> str:
        """The kind of pill that it stands in."""
        if row.is_draft:
            return "info"
        if row.owing is Owing.NOBODY:
            return ""
        return "bad" if row.days_late(self.today) else "warn"


def shown(row: LetterRow, shows: str) -> bool:
    """Whether a filter shows a letter."""
    wanted = {
        "in": row.direction is Direction.IN,
        "out": row.direction is Direction.OUT,
        "due": row.owing is not Owing.NOBODY,
    }
    return wanted.get(shows, True)


def heading(words: object) -> Callable[[], str]:
    """What says a heading in the language of the interface."""
    return lambda: QCoreApplication.translate("LettersPage", str(words))


def short(day: date | None) -> str:
    """A day in a narrow column: 2026-02-12."""
    return figures(day.isoformat()) if day else ""


def day_of(row: LetterRow) -> str:
    """The day on which it came or went; of a draft, that which it bears."""
    return short(row.logged_on or row.dated)


def number_of(row: LetterRow) -> str:
    """The number of whoever wrote it, else that of the other registry."""
    ours = row.direction is Direction.OUT
    return (row.our_number or row.their_number) if ours else (row.their_number or row.our_number)


def named(row: LetterRow) -> str:
    """How a letter is called in a list to pick from: number, day, subject."""
    parts = (number_of(row), day_of(row), best(row.subject))
    return " · ".join(part for part in parts if part) or headed(word_of(row.kind))


def _day(row: LetterRow) -> str:
    return str(row.logged_on or row.dated or date.max)


def _kind(row: LetterRow) -> str:
    way = QCoreApplication.translate("Direction", row.direction.value)
    return f"{headed(word_of(row.kind))} · {way}"


def _way(row: LetterRow) -> str:
    return "quiet" if row.direction is Direction.IN else "info"


def _subject(row: LetterRow) -> str:
    return f"{REPLY if row.depth else ''}{best(row.subject) or row.correspondent}"


def _whole(row: LetterRow) -> str:
    return best(row.subject)


def _with(row: LetterRow) -> str:
    return best(row.institution) or best(row.party) or row.correspondent
