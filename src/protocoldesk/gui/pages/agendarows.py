"""The table of an agenda: items with their numbers, times and leads; headings as bands; sub-items set in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QStyleOptionViewItem, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.pages.answercard import COLOURS
from protocoldesk.gui.reading import reading
from protocoldesk.gui.tables.movable import MovableTable, MovableView
from protocoldesk.gui.tables.rowtable import ROW, Column, Index
from protocoldesk.gui.tables.view import PillDelegate
from protocoldesk.gui.times import local, said
from protocoldesk.gui.words import best, figures, headed, word_of
from protocoldesk.protocol.agenda import numbered, spans
from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts, SittingFacts
from protocoldesk.records.values.words import SittingKind

STEP = 22
"""Pixels by which a sub-item is set in."""
TITLE = 1
"""The column that is edited in place."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line of the agenda."""

    id: UUID
    parent: UUID | None
    number: str
    item: ItemFacts
    start: str
    minutes: int
    leads: tuple[str, ...]
    """Who leads for each side, ours first."""


def rows_of(found: ConsultationFacts) -> list[AgendaRow]:
    """The lines of an agenda, with the times that follow from when the plenary sitting begins."""
    numbers, times = dict(numbered(found.agenda)), spans(found.agenda)
    plenary = next((one for one in found.sittings if one.kind is SittingKind.PLENARY and one.begins), None)
    above: list[UUID] = []
    rows: list[AgendaRow] = []
    for item in found.agenda:
        span = times[item.id]
        rows.append(
            AgendaRow(
                item.id,
                above[item.level - 1] if item.level else None,
                numbers[item.id],
                item,
                _start(plenary, span.at) if span.minutes else "",
                span.minutes,
                tuple(_leads(item, side.party.id) for side in found.delegations),
            )
        )
        above[item.level :] = [item.id]
    return rows


class AgendaTable(MovableTable):
    """Emits `renamed` with the id of an item and the title that was typed for it."""

    renamed = Signal(object, str)

    def __init__(self, sides: Callable[[int], str]) -> None:
        """`sides` names the side of a place, ours first."""
        super().__init__(_columns(sides))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and index.column() == TITLE and not reading()
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return super().data(index, Qt.ItemDataRole.DisplayRole)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell who keeps it; the table is shown anew when that is done."""
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words or words == index.data():
            return False
        self.renamed.emit(self.rows[index.row()].id, words)
        return True

    def parent_at(self, row: int) -> tuple[UUID | None, UUID | None]:
        """Under which item one that is dropped before `row` comes, and behind which one of its level."""
        if row <= 0:
            return None, None
        before: AgendaRow = self.rows[row - 1]
        below: AgendaRow | None = self.rows[row] if row < len(self.rows) else None
        if below is not None and below.parent == before.id:
            return before.id, None
        return before.parent, before.id

    def ancestors(self, row_id: UUID | None) -> list[UUID]:
        """An item and those above it, the outermost last."""
        parents = {row.id: row.parent for row in self.rows}
        found: list[UUID] = []
        while row_id is not None:
            found.append(row_id)
            row_id = parents.get(row_id)
        return found


class AgendaView(MovableView):
    """The agenda as a table: titles are edited in place by a double click or F2; Enter opens the item."""

    left = Signal()
    """A title is not being typed any more."""
    given_up = Signal()
    """It was left by Escape: before `left`."""

    def __init__(self, model: AgendaTable, parent: QWidget | None = None) -> None:
        super().__init__(model, "", parent)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setItemDelegate(AgendaDelegate(self))
        self.setWordWrap(True)
        self.stretch(TITLE, c0=58, c2=62, c3=74, c4=116, c5=116, c6=104)

    @property
    def typing(self) -> bool:
        """Whether a title is being typed: then nothing may be shown anew below it."""
        return self.state() == QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field does not want come here too: Enter must not open the item as well."""
        if self.typing:
            return
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and current.isValid():
            self.edit(current.siblingAtColumn(TITLE))
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.given_up.emit()
        self.left.emit()

    def edit_title(self, row_id: UUID) -> None:
        """Let a title be typed over."""
        if self.choose(row_id):
            self.setFocus()
            self.edit(self.rows.index(self.rows.row_of(row_id), TITLE))

    def _open(self, index: QModelIndex) -> None:
        """A double click edits in place."""


class AgendaDelegate(PillDelegate):
    """Draws headings as bands in bold, and sets sub-items in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW)
        if row.item.heading:
            painter.fillRect(option.rect, QColor(theme.tokens().sunken))
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row: AgendaRow = index.data(ROW)
        option.font.setBold(row.item.heading)
        if index.column() == TITLE and row.item.level:
            option.text = "\u2003" * row.item.level + " " * row.item.level + option.text

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW)
        editor.setGeometry(QRect(option.rect).adjusted(2 + STEP * row.item.level, 3, -2, -4))


def _columns(sides: Callable[[int], str]) -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("AgendaTable", words)

    return [
        Column(heading(QT_TRANSLATE_NOOP("AgendaTable", "No.")), lambda row: figures(row.number)),
        Column(heading(QT_TRANSLATE_NOOP("AgendaTable", "Item")), lambda row: best(row.item.title), tip=_tip),
        Column(heading(QT_TRANSLATE_NOOP("AgendaTable", "Start")), lambda row: row.start, right=True),
        Column(heading(QT_TRANSLATE_NOOP("AgendaTable", "Length")), _length, right=True),
        Column(lambda: sides(0), lambda row: _lead(row, 0), tip=lambda row: _lead(row, 0)),
        Column(lambda: sides(1), lambda row: _lead(row, 1), tip=lambda row: _lead(row, 1)),
        Column(heading(QT_TRANSLATE_NOOP("AgendaTable", "State")), _state, pill=_colour),
    ]


def _lead(row: AgendaRow, side: int) -> str:
    return row.leads[side] if side < len(row.leads) else ""


def _state(row: AgendaRow) -> str:
    return "" if row.item.heading else headed(word_of(row.item.state))


def _colour(row: AgendaRow) -> str:
    return "" if row.item.heading else COLOURS[row.item.state]


def _length(row: AgendaRow) -> str:
    words = QCoreApplication.translate("AgendaTable", "{minutes} min")
    return words.format(minutes=figures(str(row.minutes))) if row.minutes else ""


def _tip(row: AgendaRow) -> str:
    lines = [row.item.title[tag] for tag in row.item.title]
    if row.item.internal:
        lines.append(QCoreApplication.translate("AgendaTable", "On our copy only"))
    return "\n".join(lines)


def _leads(item: ItemFacts, party_id: UUID) -> str:
    return ", ".join(best(lead.name) for lead in item.leads if lead.party_id == party_id)


def _start(plenary: SittingFacts | None, minutes: int) -> str:
    if plenary is None or plenary.begins is None:
        return ""
    begins: datetime = plenary.begins + timedelta(minutes=minutes)
    return said(local(begins, plenary.zone))
