"""The model of every table: frozen rows, with columns as data, filtered and sorted here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
PILL = Qt.ItemDataRole.UserRole + 1
"""Role of the kind of pill a cell is drawn as: "ok", "warn", "bad", "info", "quiet"; none: plain words."""
ROW = Qt.ItemDataRole.UserRole + 2
"""Role of the whole row."""


class Identified(Protocol):
    """A row has an id, by which selections are kept."""

    @property
    def id(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading (asked each time, for the language may change) and what it says of a row."""

    heading: Callable[[], str]
    says: Callable[[Any], str]
    right: bool = False
    pill: Callable[[Any], str] | None = None
    """Kind of pill that a row's words are drawn in; "" for none."""
    sorts: Callable[[Any], Any] | None = None
    """What it is sorted by; else by its words."""
    tip: Callable[[Any], str] | None = None
    """What is said of a row's cell at length, to those who point at it and to those who hear it."""


class RowTable(QAbstractTableModel):
    """Rows of one kind; `show` takes the rows that a query found now."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Any] = []
        self._all: list[Any] = []
        self._wanted: Callable[[Any], bool] = _everything
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show(self, rows: Sequence[Identified]) -> None:
        """Show these rows; while they are the same ones in the same order, selections stay by themselves."""
        self._all = list(rows)
        self._arrange()

    def filter(self, wanted: Callable[[Any], bool]) -> None:
        """Show only the rows that `wanted` says yes to."""
        self._wanted = wanted
        self._arrange()

    def filter_words(self, words: str) -> None:
        """Show only the rows in which every one of the words stands, in any column."""
        parts = words.casefold().split()
        self.filter(lambda row: all(part in self.words(row) for part in parts))

    def words(self, row: Any) -> str:
        """Everything that the columns say of a row, folded."""
        return " ".join(column.says(row) for column in self.columns).casefold()

    def row_of(self, row_id: Any) -> int:
        """Where the row with that id stands; -1: it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.id == row_id), -1)

    def retranslate(self) -> None:
        """Ask for every heading and every word again, after the language changed."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == ROW:
            return row
        asked = {PILL: column.pill, Qt.ItemDataRole.ToolTipRole: column.tip or self._whole}.get(role)
        return asked(row) if asked else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading()
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order) if column >= 0 else None
        self._arrange()

    @property
    def _whole(self) -> Callable[[Any], str] | None:
        """Lines of a list are elided where they are long: all is said to those who point at them."""
        return self.columns[0].says if len(self.columns) == 1 else None

    def _arrange(self) -> None:
        rows = [row for row in self._all if self._wanted(row)]
        if self._order is not None:
            column = self.columns[self._order[0]]
            rows.sort(
                key=column.sorts or (lambda row: column.says(row).casefold()),
                reverse=self._order[1] == Qt.SortOrder.DescendingOrder,
            )
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def _everything(_row: Any) -> bool:
    return True


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
