"""The rows of a list as they stood in its file; a cell is mended in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from protocoldesk.exchange.intake.intake import Intake
from protocoldesk.gui import theme
from protocoldesk.gui.tables.takein import SourceTable
from protocoldesk.gui.tables.view import PillDelegate
from protocoldesk.gui.widgets.mappingheader import MappingHeader

WIDEST, WIDE, NARROWEST = 260, 180, 110


class SourceView(QTableView):
    """Shows a SourceTable under a row of boxes that say what each column fills."""

    def __init__(self, model: SourceTable) -> None:
        super().__init__()
        self.setModel(model)
        self.mapping = MappingHeader(self)
        self.setHorizontalHeader(self.mapping)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setItemDelegate(PillDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_columns(self, intake: Intake, fields: list[tuple[str, str]]) -> None:
        """Offer what each column of an intake can fill, and give each the width that its words want."""
        headings = intake.headed.headings
        width = intake.table.width
        named = [headings[at] if at < len(headings) else "" for at in range(width)]
        if len(self.mapping.boxes) != width:
            self.mapping.offer(fields, list(zip(intake.headed.fields, named, strict=False)))
            self.setColumnWidth(0, 96)
            for column in range(width):
                self.setColumnWidth(
                    column + 1, _wanted(intake, column, self.fontMetrics().averageCharWidth())
                )
        self.mapping.show_fields(intake.headed.fields)
        self.mapping.place()


def _wanted(intake: Intake, column: int, letter: int) -> int:
    cells = [draft.cells[column] for draft in intake.drafts[:60] if column < len(draft.cells)]
    longest = max((len(cell) for cell in cells), default=0)
    if not longest and intake.headed.fields[column] in ("name", "title", "institution"):
        return WIDE  # it is to be typed
    return min(WIDEST, max(NARROWEST, longest * letter + 30))
