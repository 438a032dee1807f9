"""A field for a date as it is known: how exactly, the day or days, or the words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from protocoldesk.gui.widgets.dayedit import DayEdit, day_of
from protocoldesk.gui.words import Language, headed, word_of
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.when import DATED, NEVER, UNITS, When, WhenKind

KINDS = tuple(WhenKind)


class Kinds(QComboBox):
    """Knows whether it is being stepped through by keys, which says nothing yet about what is wanted."""

    stepping = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.stepping = True
        super().keyPressEvent(event)
        self.stepping = False


class WhenEdit(QWidget):
    """Emits `changed` with a When or `refused` with what is wrong; shows the fields that a kind needs."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.kind = Kinds()
        self.first, self.last = DayEdit(), DayEdit()
        self.count = QSpinBox()
        self.count.setRange(1, 999)
        self.unit = QComboBox()
        self.words = QLineEdit()
        for field in (self.kind, self.first, self.last, self.count, self.unit, self.words):
            row.addWidget(field, 0 if field is self.kind else 1)
        row.setAlignment(self.kind, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.kind)
        self._when = NEVER
        self._loading = False
        self.retranslate()
        self._connect()
        self._fit()

    def retranslate(self) -> None:
        """Set the words of its lists and names in the language of the interface."""
        _fill(self.kind, [headed(word_of(kind)) for kind in KINDS])
        _fill(self.unit, [self.tr("days"), self.tr("weeks"), self.tr("months"), self.tr("years")])
        self.kind.setAccessibleName(self.tr("How exactly the date is known"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.count.setAccessibleName(self.tr("How many"))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.words.setAccessibleName(self.tr("In words"))

    def show_when(self, when: When) -> None:
        """Show a date, without telling anybody."""
        self._loading = True
        self._when = when
        self.kind.setCurrentIndex(KINDS.index(when.kind))
        self.first.show_day(when.first)
        self.last.show_day(when.last)
        self.count.setValue(when.count or 1)
        self.unit.setCurrentIndex(UNITS.index(when.unit) if when.unit in UNITS else 1)
        self.words.setText(when.words.best(Language.tag, "en"))
        self._loading = False
        self._fit()

    def flush(self) -> None:
        """Tell now what was typed; a date of which a part is lacking is refused."""
        fields = (self.first, self.last, self.words)
        if not self._complete(KINDS[self.kind.currentIndex()]):
            if any(field.isVisibleTo(self) and field.text().strip() for field in fields):
                self.refused.emit(Refusal("A part of the date is lacking."))
        elif any(field.isModified() for field in fields):
            self._read()

    def go_to_refused(self) -> None:
        """Go to the field of the date that is wrong, or lacking."""
        fields = [field for field in (self.first, self.last) if field.isVisible()]
        wrong = next((field for field in fields if field.isModified() or not field.text()), None)
        (wrong or self.kind).setFocus()

    def _connect(self) -> None:
        self.kind.activated.connect(self._chosen)
        self.first.changed.connect(self._read)
        self.last.changed.connect(self._read)
        self.first.refused.connect(self.refused)
        self.last.refused.connect(self.refused)
        self.count.editingFinished.connect(self._read)
        self.unit.activated.connect(self._read)
        self.words.editingFinished.connect(self._read)

    def _chosen(self, place: int) -> None:
        self._fit()
        if KINDS[place] is WhenKind.NONE or self._complete(KINDS[place]):
            self._read()
        elif not self.kind.stepping:
            self._first_field(KINDS[place]).setFocus()

    def _complete(self, kind: WhenKind) -> bool:
        if kind in (WhenKind.EVENT, WhenKind.PHRASE):
            return bool(self.words.text().strip())
        if kind is WhenKind.RANGE:
            return bool(self.first.text().strip() and self.last.text().strip())
        return kind not in DATED or bool(self.first.text().strip())

    def _first_field(self, kind: WhenKind) -> QWidget:
        return self.words if kind in (WhenKind.EVENT, WhenKind.PHRASE) else self.first

    def _read(self, *_: object) -> None:
        kind = KINDS[self.kind.currentIndex()]
        if self._loading or not self._complete(kind):
            return
        try:
            when = self._value(kind)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        if when != self._when:
            self._when = when
            self.changed.emit(when)

    def _value(self, kind: WhenKind) -> When:
        dated = kind in DATED or kind is WhenKind.EVENT
        first: date | None = day_of(self.first.text()) if dated else None
        last = day_of(self.last.text()) if kind is WhenKind.RANGE else None
        spoken = kind in (WhenKind.EVENT, WhenKind.PHRASE, WhenKind.RELATIVE)
        words = self._when.words.having(Language.tag, self.words.text().strip()) if spoken else NEVER.words
        relative = kind is WhenKind.RELATIVE
        count = self.count.value() if relative else 0
        printed = self._when.printed if kind is WhenKind.DAY else WhenKind.NONE
        return When(
            kind, first, last, count, UNITS[self.unit.currentIndex()] if relative else "", words, printed
        )

    def _fit(self) -> None:
        kind = KINDS[self.kind.currentIndex()]
        shown: dict[QWidget, Callable[[WhenKind], bool]] = {
            self.first: lambda kind: kind in DATED or kind is WhenKind.EVENT,
            self.last: lambda kind: kind is WhenKind.RANGE,
            self.count: lambda kind: kind is WhenKind.RELATIVE,
            self.unit: lambda kind: kind is WhenKind.RELATIVE,
            self.words: lambda kind: kind in (WhenKind.EVENT, WhenKind.PHRASE, WhenKind.RELATIVE),
        }
        for field, wanted in shown.items():
            field.setVisible(wanted(kind))


def _fill(box: QComboBox, words: list[str]) -> None:
    place = box.currentIndex()
    box.blockSignals(True)
    box.clear()
    box.addItems(words)
    box.setCurrentIndex(max(0, place))
    box.blockSignals(False)
