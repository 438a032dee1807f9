"""The widths of a table's columns: as a page sets them, and wider where a language needs it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from protocoldesk.gui.tables.rowtable import PILL

MOST, LEAST = 1.4, 150
"""How much wider a column may become, and what is left to the one that takes the rest, in pixels."""
LOOKED_AT = 40
"""So many rows tell how wide the words of a column are."""


def wanted(words: str, index: QModelIndex | QPersistentModelIndex, font: QFont) -> int:
    """The pixels that a cell of those words takes, its margins with them."""
    if index.data(PILL):
        small = QFont(font)
        small.setPixelSize(max(12, font.pixelSize() - 2))
        small.setWeight(QFont.Weight.Medium)
        return QFontMetrics(small).horizontalAdvance(words) + (50 if index.column() == 0 else 40)
    longest = max(words.split("\n"), key=len, default="")
    return QFontMetrics(font).horizontalAdvance(longest) + (36 if index.column() == 0 else 30)


class Widths(QObject):
    """Widens columns to their headings and words, while the column that takes the rest has some to give."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._set: dict[int, tuple[int, int]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit)
        model = view.model()
        for signal in (model.modelReset, model.dataChanged, model.headerDataChanged):
            signal.connect(self._later)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._later()
        return False

    def _later(self, *_: object) -> None:
        self._soon.start()

    def fit(self) -> None:
        """Widen, or take back what was widened; columns that the officer dragged are left alone."""
        header = self._view.horizontalHeader()
        if not self._view.isVisible():
            return
        fixed = [place for place in range(header.count()) if self._is_fixed(header, place)]
        bases = {place: self._base(header, place) for place in fixed}
        room = self._view.viewport().width() - LEAST - sum(base for base in bases.values() if base)
        for place, base in bases.items():
            if base:
                needed = self._needed(place, round(base * MOST))
                more = min(max(0, needed - base), max(0, room))
                room -= more
                self._set[place] = base, base + more
                header.resizeSection(place, base + more)

    def _is_fixed(self, header: QHeaderView, place: int) -> bool:
        last = header.stretchLastSection() and place == header.count() - 1
        stretches = header.sectionResizeMode(place) == QHeaderView.ResizeMode.Stretch
        return not (last or stretches or header.isSectionHidden(place))

    def _base(self, header: QHeaderView, place: int) -> int:
        """The width that the page set; 0: the officer dragged it since."""
        now = header.sectionSize(place)
        base, grown = self._set.get(place, (now, now))
        return base if now == grown else 0

    def _needed(self, place: int, most: int) -> int:
        """What its heading takes, and its words where all of them fit into the most that it may become."""
        view, model = self._view, self._view.model()
        heading = str(model.headerData(place, view.horizontalHeader().orientation()) or "")
        font = view.horizontalHeader().font()
        widest = QFontMetrics(font).horizontalAdvance(heading) + 28
        for row in range(min(model.rowCount(), LOOKED_AT)):
            index = model.index(row, place)
            needed = wanted(str(index.data() or ""), index, view.font())
            if needed <= most:
                widest = max(widest, needed)
        return widest
