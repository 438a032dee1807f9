"""The widths of a table's columns: wide enough for their words, and shared fairly where room is short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from protocoldesk.gui.tables.breaking import breakable, parts
from protocoldesk.gui.tables.rowtable import PILL

LEAST, LONGEST, MUCH = 150, 240, 520
"""Pixels that the column is left with that takes the rest, that it gets for a word, and for a line."""
PILLS = 1.3
"""How much wider than the page set it a column is at the least made for a pill."""
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


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs in pixels: its words at their narrowest, on two lines, and on one."""

    least: int
    twice: int
    whole: int
    base: int = 0
    """The width that the page set."""


def shared(room: int, rest: Need, needs: Sequence[Need]) -> list[int]:
    """The widths of the columns in a room of which `rest` is left to the ones that take the rest."""
    ample = [max(need.base, need.whole) for need in needs]
    steps = (
        (rest.whole, [need.whole for need in needs], rest.whole, ample),
        (rest.twice, [need.twice for need in needs], rest.whole, [need.whole for need in needs]),
        (rest.least, [need.least for need in needs], rest.twice, [need.twice for need in needs]),
    )
    for low_rest, low, high_rest, high in steps:
        spare = room - low_rest - sum(low)
        if spare >= 0:
            more = sum(high) - sum(low) + high_rest - low_rest
            part = min(1.0, spare / more) if more else 0.0
            return [least + int((most - least) * part) for least, most in zip(low, high, strict=True)]
    part = min(1.0, max(0, room - min(rest.least, LEAST)) / max(1, sum(need.least for need in needs)))
    return [max(min(need.least, 40), int(need.least * part)) for need in needs]


def halved(words: str, metrics: QFontMetrics) -> int:
    """The pixels that words take on two lines, as even as they can be broken."""
    whole, space = metrics.horizontalAdvance(words), metrics.horizontalAdvance(" ")
    firsts = [metrics.horizontalAdvance(words[: found.end()]) for found in parts(words)]
    return min((max(first, whole - first - space) for first in firsts), default=whole)


class Widths(QObject):
    """Fits columns to their headings and words; those that the officer dragged are left alone."""

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
        """Share the room among the columns."""
        header = self._view.horizontalHeader()
        if not self._view.isVisible():
            return
        shown = [place for place in range(header.count()) if not header.isSectionHidden(place)]
        fixed = [place for place in shown if self._is_fixed(header, place)]
        bases = {place: self._base(header, place) for place in fixed}
        own = [place for place in fixed if bases[place]]
        dragged = sum(header.sectionSize(place) for place in fixed if not bases[place])
        room = self._view.viewport().width() - dragged
        needs = [self._need(place, bases[place]) for place in own]
        for place, width in zip(own, shared(room, self._rest(shown, fixed), needs), strict=True):
            self._set[place] = bases[place], width
            header.resizeSection(place, width)

    def _rest(self, shown: Sequence[int], fixed: Sequence[int]) -> Need:
        """What the columns need that take the rest."""
        needs = [self._need(place, 0) for place in shown if place not in fixed]
        most = [
            max((getattr(need, name) for need in needs), default=0) for name in ("least", "twice", "whole")
        ]
        return Need(*(len(needs) * one for one in most))

    def _is_fixed(self, header: QHeaderView, place: int) -> bool:
        last = header.stretchLastSection() and place == header.count() - 1
        return not last and header.sectionResizeMode(place) != QHeaderView.ResizeMode.Stretch

    def _base(self, header: QHeaderView, place: int) -> int:
        """The width that the page set; 0: the officer dragged it since."""
        now = header.sectionSize(place)
        base, grown = self._set.get(place, (now, now))
        return base if now == grown else 0

    def _need(self, place: int, base: int) -> Need:
        """What a column needs for its heading and its words; base 0: it takes the rest."""
        view, header, metrics = self._view, self._view.horizontalHeader(), self._view.fontMetrics()
        heading = str(view.model().headerData(place, header.orientation()) or "")
        headed = QFontMetrics(header.font()).horizontalAdvance(heading) + 28
        word, twice, whole, pill = 0, 0, 0, False
        for words, index in self._said(place):
            pixels = wanted(words, index, view.font())
            around = wanted("", index, view.font())
            whole = max(whole, pixels)
            twice = max(twice, around + halved(words, metrics))
            word = max(word, around + _longest(words, metrics))
            pill = pill or bool(index.data(PILL))
        if pill and whole <= base * PILLS:
            word = twice = whole
        elif pill or not view.wordWrap():
            word, twice = min(whole, base or LONGEST), whole
        elif whole <= base:
            word = twice = whole
        twice, whole, narrow = min(twice, MUCH), min(whole, MUCH), headed if base else LEAST
        least = word if base else min(word, LONGEST)
        return Need(max(narrow, least), max(narrow, twice), max(narrow, whole), base)

    def _said(self, place: int) -> list[tuple[str, QModelIndex]]:
        """What the first cells of a column say, each once."""
        model = self._view.model()
        found: dict[str, QModelIndex] = {}
        for row in range(min(model.rowCount(), LOOKED_AT)):
            index = model.index(row, place)
            for words in breakable(str(index.data() or "")).split("\n"):
                found.setdefault(words, index)
        return list(found.items())


def _longest(words: str, metrics: QFontMetrics) -> int:
    return max((metrics.horizontalAdvance(found[0]) for found in parts(words)), default=0)
