"""The head of a table that came in: over each column what it fills, to be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QLabel, QTableView

GAP, LOW, HIGH = 6, 32, 76
"""Pixels around a box, of its height, and of the whole head."""


class MappingHeader(QHeaderView):
    """`mapped` carries a column and the field that is chosen for it. The first column tells only where."""

    mapped = Signal(int, str)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.boxes: list[QComboBox] = []
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setMinimumSectionSize(60)
        self.sectionResized.connect(self.place)
        table.horizontalScrollBar().valueChanged.connect(self.place)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HIGH)

    def offer(self, fields: Sequence[tuple[str, str]], columns: Sequence[tuple[str, str]]) -> None:
        """A box for each column: its field and the words that name it to those who hear it."""
        for box in (*self.boxes, *self.viewport().findChildren(QLabel)):
            box.deleteLater()
        self.boxes = []
        for column, (field, heading) in enumerate(columns):
            box = QComboBox(self.viewport())
            for name, words in fields:
                box.addItem(words, name)
            box.setAccessibleName(heading)
            box.setCurrentIndex(max(0, box.findData(field)))
            box.setMaxVisibleItems(24)
            box.setProperty("column", column)
            label = QLabel(
                heading or words_of(fields, field), self.viewport()
            )  # said, not shown: the heading stands below
            label.setBuddy(box)
            label.hide()
            box.activated.connect(self._choose)
            box.show()
            self.boxes.append(box)
        self.place()

    def show_fields(self, fields: Sequence[str]) -> None:
        """Let the boxes show these fields."""
        for box, field in zip(self.boxes, fields, strict=False):
            box.setCurrentIndex(max(0, box.findData(field)))

    def place(self, *_: object) -> None:
        """Put each box over its column."""
        for column, box in enumerate(self.boxes, 1):
            left = self.sectionViewportPosition(column)
            box.setGeometry(left + GAP, GAP, self.sectionSize(column) - GAP, LOW)
            box.setVisible(self.sectionSize(column) > GAP)

    def _choose(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.mapped.emit(box.property("column"), box.currentData() or "")


def words_of(fields: Sequence[tuple[str, str]], field: str) -> str:
    """What a field is called."""
    return next((words for name, words in fields if name == field), "")
