"""The rows of a list on its way in: as they stood in its file, and what they become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from protocoldesk.exchange.intake.intake import Choice, Draft, Intake
from protocoldesk.gui.tables.rowtable import ROOT, Column, Index, RowTable
from protocoldesk.gui.words import best, figures, headed, told, word_of

SHOWN = ("all", "asking", "skipped")

FIELDS: dict[str, Any] = {
    "": QT_TRANSLATE_NOOP("TakeIn", "Not taken"),
    "place": QT_TRANSLATE_NOOP("TakeIn", "Number"),
    "honorific": QT_TRANSLATE_NOOP("TakeIn", "Style before the name"),
    "academic": QT_TRANSLATE_NOOP("TakeIn", "Academic title"),
    "name": QT_TRANSLATE_NOOP("TakeIn", "Name"),
    "name_km": QT_TRANSLATE_NOOP("TakeIn", "Name in Khmer"),
    "family": QT_TRANSLATE_NOOP("TakeIn", "Family name"),
    "given": QT_TRANSLATE_NOOP("TakeIn", "Given name"),
    "letters": QT_TRANSLATE_NOOP("TakeIn", "Letters after the name"),
    "title": QT_TRANSLATE_NOOP("TakeIn", "Title"),
    "title_km": QT_TRANSLATE_NOOP("TakeIn", "Title in Khmer"),
    "title_fr": QT_TRANSLATE_NOOP("TakeIn", "Title in French"),
    "institution": QT_TRANSLATE_NOOP("TakeIn", "Institution"),
    "role": QT_TRANSLATE_NOOP("TakeIn", "Role"),
    "gender": QT_TRANSLATE_NOOP("TakeIn", "Gender"),
    "languages": QT_TRANSLATE_NOOP("TakeIn", "Languages"),
    "pronunciation": QT_TRANSLATE_NOOP("TakeIn", "Pronunciation"),
    "since": QT_TRANSLATE_NOOP("TakeIn", "In the post since"),
    "biography": QT_TRANSLATE_NOOP("TakeIn", "Biography"),
    "photograph": QT_TRANSLATE_NOOP("TakeIn", "Photograph"),
    "passport": QT_TRANSLATE_NOOP("TakeIn", "Passport (restricted)"),
    "diet": QT_TRANSLATE_NOOP("TakeIn", "Diet (restricted)"),
    "health": QT_TRANSLATE_NOOP("TakeIn", "Health (restricted)"),
    "notes": QT_TRANSLATE_NOOP("TakeIn", "Notes (restricted)"),
}
"""What a column can fill, and what that is called."""

WORDS = (
    QT_TRANSLATE_NOOP("TakeIn", "Where"),
    QT_TRANSLATE_NOOP("TakeIn", "Becomes"),
    QT_TRANSLATE_NOOP("TakeIn", "new"),
    QT_TRANSLATE_NOOP("TakeIn", "known"),
    QT_TRANSLATE_NOOP("TakeIn", "asks"),
    QT_TRANSLATE_NOOP("TakeIn", "skipped"),
)


def said(words: str) -> str:
    """Words of the intake in the language of the interface."""
    return QCoreApplication.translate("TakeIn", words)


def offered() -> list[tuple[str, str]]:
    """The fields that a column can fill, with their names."""
    return [(name, said(words)) for name, words in FIELDS.items()]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the intake, by its number."""

    id: int
    draft: Draft

    @property
    def state(self) -> str:
        """Whether it is new, known, asks, or is skipped."""
        if self.draft.taken:
            return "known" if self.draft.choice is Choice.KNOWN else "new"
        return "asks" if self.draft.asks else "skipped"


def wanted(shown: str) -> Callable[[Line], bool]:
    """Which lines are shown: all, those that ask, or those that are skipped."""
    state = {"asking": "asks", "skipped": "skipped"}.get(shown, "")
    return lambda line: not state or line.state == state


class SourceTable(QAbstractTableModel):
    """The rows as they stood; every cell can be mended. `mended` follows a change."""

    mended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._intake: Intake | None = None
        self._numbers: list[int] = []

    def show(self, intake: Intake, numbers: list[int]) -> None:
        """Show those rows of an intake."""
        self.beginResetModel()
        self._intake, self._numbers = intake, numbers
        self.endResetModel()

    def place_of(self, number: int) -> int:
        """Where a row of the intake is shown; -1: nowhere."""
        return self._numbers.index(number) if number in self._numbers else -1

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._intake is None else self._intake.table.width + 1

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() else flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or self._intake is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        draft = self._intake.drafts[self._numbers[index.row()]]
        if index.column() == 0:
            return told(draft.row.where)
        cell = draft.cells[index.column() - 1] if index.column() <= len(draft.cells) else ""
        return cell.replace("\n", " · ") if role == Qt.ItemDataRole.DisplayRole else cell

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if self._intake is None or role != Qt.ItemDataRole.EditRole or not index.column():
            return False
        if str(value) == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self._intake.mend(self._numbers[index.row()], index.column() - 1, str(value).strip())
        self.dataChanged.emit(index, index)
        self.mended.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not across or self._intake is None:
            return None
        if section == 0:
            return said("Where")
        headings = self._intake.headed.headings
        known = FIELDS.get(headings[section - 1], "") if section <= len(headings) else ""
        return said(known) if known and self._intake.table.fields else _heading(headings, section)


def _heading(headings: tuple[str, ...], section: int) -> str:
    plain = headings[section - 1].replace("\n", " ") if section <= len(headings) else ""
    return plain or figures(str(section))


class ResultTable(RowTable):
    """What the rows become."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(lambda: said("Becomes"), lambda line: headed(said(line.state)), pill=_pill, tip=why),
                Column(lambda: said("Name"), _name, tip=why),
                Column(lambda: said("Title"), _title),
                Column(lambda: said("Institution"), _institution),
                Column(lambda: said("Role"), _role),
            ]
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:  # level with the headings of the rows beside it
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        return super().headerData(section, orientation, role)


def why(line: Line) -> str:
    """Why a row is skipped, and what of it is doubtful; a line each."""
    reasons = [line.draft.why] if line.draft.why else []
    return "\n".join(told(reason) for reason in (*reasons, *line.draft.doubts))


def _pill(line: Line) -> str:
    return {"new": "ok", "known": "info", "asks": "warn"}.get(line.state, "quiet")


def _name(line: Line) -> str:
    if line.draft.entrant is None or line.state == "skipped":
        return why(line).partition("\n")[0]
    both = line.draft.entrant.as_written
    return " · ".join(both[tag] for tag in sorted(both, key=lambda tag: tag != "en"))


def _title(line: Line) -> str:
    return best(line.draft.entrant.title) if line.draft.entrant else ""


def _institution(line: Line) -> str:
    return line.draft.entrant.institution if line.draft.entrant else ""


def _role(line: Line) -> str:
    return headed(word_of(line.draft.entrant.role)) if line.draft.entrant else ""
