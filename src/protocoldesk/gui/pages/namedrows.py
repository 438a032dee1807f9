"""The lines of a delegation and of those who take part, as they are listed on screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.words import best, figures, headed, phrases, word_of
from protocoldesk.protocol.address import Form, address, title_line
from protocoldesk.protocol.facts import DelegationFacts, Named
from protocoldesk.records.values.words import HEADS, Attendance, Role

LEADING = HEADS | {Role.DEPUTY_HEAD, Role.RESIDENT_AMBASSADOR}
SHORT: dict[Any, Any] = {
    Role.DEPUTY_HEAD: QT_TRANSLATE_NOOP("Delegations", "Deputy"),
    Role.RESIDENT_AMBASSADOR: QT_TRANSLATE_NOOP("Delegations", "Ambassador"),
}
ATTENDANCE = 3
"""The column that says who came; the meeting's tab is where it is told."""
ATTENDANCES = {
    Attendance.PRESENT: "ok",
    Attendance.LATE: "warn",
    Attendance.LEFT: "warn",
    Attendance.ABSENT: "bad",
    Attendance.EXCUSED: "warn",
}


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A line: how somebody is named, and whom he meets."""

    id: UUID
    number: str
    named: Named
    opposite: Named | None = None
    stands_for: Named | None = None
    house: UUID | None = None
    """The institution that leads the delegation, which need not be said again."""

    @property
    def name(self) -> str:
        """As in a printed list; with how many there are, where there are several."""
        name = listed(self.named)
        return f"{name} ({self.named.people})" if self.named.people > 1 else name

    @property
    def title(self) -> str:
        """The title, with an institution where that is not the delegation's own."""
        if self.house and self.named.institution and self.named.institution.id == self.house:
            return best(self.named.title)
        return self.whole_title

    @property
    def whole_title(self) -> str:
        """The title as printed, with its institution."""
        return title_line(self.named, phrases()).replace("\u00a0", " ")


def rows_of(side: DelegationFacts, others: Sequence[Named]) -> list[NamedRow]:
    """The lines of a delegation, numbered as its printed list is."""
    known = {one.id: one for one in others}
    own = {one.id: one for one in (*side.delegates, *side.replaced)}
    number, house = 0, side.institution.id if side.institution else None
    rows: list[NamedRow] = []
    for named in side.delegates:
        shown = not named.unlisted and not named.marking
        number += shown
        opposite = known.get(named.counterpart_id) if named.counterpart_id else None
        printed = str(named.place or number) if shown else "–"
        stands_for = own.get(named.stands_for_id) if named.stands_for_id else None
        rows.append(NamedRow(named.id, printed, named, opposite, stands_for, house))
    return rows


def columns() -> list[Column]:
    """The columns of a delegation."""
    return [
        Column(_say("No."), lambda row: figures(row.number)),
        Column(_say("Name and title"), _two_lines, tip=_tip),
        Column(_say("Role"), _short_role, pill=_role_pill, tip=_role),
        Column(_say("Attendance"), lambda row: headed(word_of(row.named.attendance)), pill=_attendance_pill),
    ]


def columns_of_others() -> list[Column]:
    """The columns of those who are named and are no delegates."""
    return [
        Column(_say("Name and title"), _two_lines, tip=_tip),
        Column(_say("Occasion"), lambda row: best(row.named.occasion)),
        Column(_say("Role"), lambda row: headed(word_of(row.named.role)), pill=lambda _: "quiet"),
    ]


def listed(named: Named) -> str:
    """Somebody's name as in a printed list."""
    return address(named, Form.LIST, phrases()).replace("\u00a0", " ")


def _say(heading: str) -> Callable[[], str]:
    return lambda: QCoreApplication.translate("Delegations", heading)


_HEADINGS = (
    QT_TRANSLATE_NOOP("Delegations", "No."),
    QT_TRANSLATE_NOOP("Delegations", "Name and title"),
    QT_TRANSLATE_NOOP("Delegations", "Role"),
    QT_TRANSLATE_NOOP("Delegations", "Attendance"),
    QT_TRANSLATE_NOOP("Delegations", "Occasion"),
)


def _two_lines(row: NamedRow) -> str:
    return f"{row.name}\n{row.title}" if row.title else row.name


def _tip(row: NamedRow) -> str:
    lines = [row.name, row.whole_title]
    if row.opposite:
        meets = QCoreApplication.translate("Delegations", "Opposite: {name}")
        lines.append(meets.format(name=listed(row.opposite)))
    if row.stands_for:
        stands = QCoreApplication.translate("Delegations", "Stands for: {name}")
        lines.append(stands.format(name=listed(row.stands_for)))
    return "\n".join(line for line in lines if line)


def _role(row: NamedRow) -> str:
    return headed(word_of(row.named.role))


def _short_role(row: NamedRow) -> str:
    """The role in a word: what takes the room beside it is the name."""
    short = SHORT.get(row.named.role)
    return QCoreApplication.translate("Delegations", short) if short else _role(row)


def _role_pill(row: NamedRow) -> str:
    return "info" if row.named.role in LEADING else "quiet"


def _attendance_pill(row: NamedRow) -> str:
    return ATTENDANCES.get(row.named.attendance, "quiet")
