"""The usage of a seating plan with its source, and its options; each change is one deed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSpinBox

from protocoldesk.gui.widgets.labels import Labels, line
from protocoldesk.gui.widgets.parts import Card, Label
from protocoldesk.gui.words import best, headed, word_of
from protocoldesk.protocol.seats import PlanPreset, SeatingFacts
from protocoldesk.records.values.words import Edge, InterpreterSeat, Layout

LISTS: dict[str, type[StrEnum]] = {
    "layout": Layout,
    "interpreter": InterpreterSeat,
    "door": Edge,
    "window": Edge,
}
TICKS = ("counterparts", "guest_above", "flags", "flags_checked", "agreed")


class OptionsCard(Card):
    """Emits `chosen` with the name and the value of what was changed, and `named` with another name."""

    chosen = Signal(str, object)
    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.labels = Labels()
        self.name, self.preset, self.source = line(), QComboBox(), Label("", "muted")
        self.lists = {name: QComboBox() for name in LISTS}
        self.chairs = QSpinBox()
        self.ticks = {name: QCheckBox() for name in TICKS}
        self.source.setWordWrap(True)
        for box in (self.preset, *self.lists.values()):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(4)
        self.chairs.setRange(0, 99)
        self.chairs.setKeyboardTracking(False)
        self._keys: list[str] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.addWidget(self.labels.over("name", self.name))
        self.body.addWidget(self.labels.over("preset", self.preset))
        self.body.addWidget(self.source)
        grid = QGridLayout()
        grid.setSpacing(12)
        for at, (name, field) in enumerate(self.lists.items()):
            grid.addWidget(self.labels.over(name, field), at, 0)
        grid.addWidget(self.labels.over("chairs", self.chairs), len(self.lists), 0)
        self.body.addLayout(grid)
        for name, tick in self.ticks.items():
            tick.setObjectName(name)
            self.body.addWidget(tick)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.preset.activated.connect(self._choose_preset)
        self.chairs.valueChanged.connect(self._choose_chairs)
        for field in self.lists.values():
            field.activated.connect(self._choose_word)
        for tick in self.ticks.values():
            tick.clicked.connect(self._tick)

    def show_plan(self, found: SeatingFacts | None, usages: Mapping[str, PlanPreset]) -> None:
        """Show a plan's options, and the usages that there are."""
        self.setEnabled(found is not None)
        if found is None:
            return
        if not self.name.hasFocus():
            self.name.setText(best(found.plan.name))
        self._keys = list(usages)
        self.preset.clear()
        self.preset.addItems([usage_of(one) for one in usages.values()])
        self.preset.setCurrentIndex(self._keys.index(found.preset.key) if found.preset.key in usages else -1)
        self.source.setText(found.preset.source)
        self.source.setToolTip(found.preset.url)
        for name, field in self.lists.items():
            field.setCurrentIndex(list(LISTS[name]).index(getattr(found.plan, name)))
        with QSignalBlocker(self.chairs):
            self.chairs.setValue(found.plan.chairs)
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(found.plan, name))
        checked = self.ticks["flags_checked"]
        checked.setEnabled(found.plan.flags)
        checked.setToolTip(found.plan.flags_checked_by)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Usage and options"))
        self.labels.say(
            name=self.tr("Name"),
            preset=self.tr("Usage"),
            layout=self.tr("Table"),
            interpreter=self.tr("Interpreter"),
            door=self.tr("Door"),
            window=self.tr("Window"),
            chairs=self.tr("Chairs a side"),
        )
        for name, field in self.lists.items():
            now = field.currentIndex()
            field.clear()
            field.addItems([headed(word_of(word)) for word in LISTS[name]])
            field.setCurrentIndex(now)
        self.chairs.setSpecialValueText(self.tr("As needed"))
        for name, words in {
            "counterparts": self.tr("Counterparts face each other"),
            "guest_above": self.tr("Guest drawn above"),
            "flags": self.tr("Flags"),
            "flags_checked": self.tr("Flags checked"),
            "agreed": self.tr("Agreed with the other side"),
        }.items():
            self.ticks[name].setText(words)

    def _rename(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.named.emit(self.name.text())

    def _choose_preset(self, at: int) -> None:
        self.chosen.emit("preset", self._keys[at])

    def _choose_chairs(self, chairs: int) -> None:
        self.chosen.emit("chairs", chairs)

    def _choose_word(self, at: int) -> None:
        sender: Any = self.sender()
        name = sender.objectName()
        self.chosen.emit(name, list(LISTS[name])[at])

    def _tick(self, on: bool) -> None:
        sender: Any = self.sender()
        self.chosen.emit(sender.objectName(), on)


def usage_of(one: PlanPreset) -> str:
    """What a usage is called: whose it is, and for which occasion."""
    name, occasion = best(one.name), best(one.occasion)
    return f"{occasion} · {name}" if occasion and occasion != name else name
