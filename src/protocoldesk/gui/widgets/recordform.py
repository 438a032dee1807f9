"""A form bound to one record: each widget keeps the field that it is named after, as soon as it is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.reading import lock
from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.widgets.whenedit import WhenEdit
from protocoldesk.gui.words import field_of, headed, word_of
from protocoldesk.office import Changed
from protocoldesk.operations import preset, record
from protocoldesk.records.base import columns_of, kinds
from protocoldesk.records.errors import Fault, Refusal, Sentence
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text

LANGUAGE = "__"
"""Between a field and its language in a widget's name: `title__km`."""


class RecordForm(QObject):
    """Binds the widgets of a page to the fields of a record, by their names.

    `name` or `name__km` of a QLineEdit or QPlainTextEdit holds a string, or one language of a Text or Prose;
    a QComboBox a word of a closed list; a QCheckBox yes or no; a QSpinBox a number; DayEdit, WhenEdit,
    MarkingBox and Picker what they are for. A widget whose name is no field is left alone. `gone` says that
    the record was withdrawn, by undo or by somebody else.
    """

    gone = Signal()

    def __init__(self, bridge: Bridge, kind: str, page: QWidget) -> None:
        super().__init__(page)
        self.bridge, self.kind, self.page = bridge, kind, page
        self.refusals = Refusals(page)
        self.id: UUID | None = None
        self._columns = dict(columns_of(kinds()[kind]))
        self._show: list[Callable[[dict[str, Any]], None]] = []
        self._saves: list[Autosave | DayEdit | WhenEdit] = []
        self._offers: list[tuple[Picker, Callable[[], Sequence[Choice]]]] = []
        self._choices: list[tuple[QComboBox, type[StrEnum]]] = []
        for widget, name, language in self._bound():
            self._bind(widget, name, language)
        bridge.changed.connect(self._follow)

    def show_record(self, record_id: UUID | None) -> None:
        """Show a record; what was typed into the one before is kept first."""
        self.flush()
        self.refusals.clear()
        if record_id != self.id:
            self.forget()
        self.id = record_id
        self.page.setEnabled(record_id is not None)
        self.refresh()

    def forget(self) -> None:
        """What could not be kept of the record before does not become the next one's."""
        for picker in self.page.findChildren(Picker):
            picker.give_up()
        for save in self._saves:
            if isinstance(save, Autosave):
                save.drop()

    def offer(self, name: str, choices: Callable[[], Sequence[Choice]]) -> None:
        """Let the picker of a field complete over what `choices` finds."""
        picker = self.page.findChild(Picker, name)
        assert isinstance(picker, Picker)
        self._offers.append((picker, choices))
        picker.offer(choices())

    def refresh(self) -> None:
        """Show what the archive says now; a field that is being written in is left alone."""
        for picker, choices in self._offers:
            picker.offer(choices())
        if self.id is None:
            return
        values = self.values()
        if not values:
            self.id = None
            self.page.setEnabled(False)
            self.gone.emit()
        for show in self._show if values else ():
            show(values)

    def values(self) -> dict[str, Any]:
        """Every field of the record, as the archive has it now; none of one that is not there."""
        if self.id is None:
            return {}
        try:
            return self.bridge.read(partial(record.values, kind=self.kind, record_id=self.id))
        except Refusal:
            return {}

    def retranslate(self) -> None:
        """Say the words of closed lists in the language of the interface."""
        for box, words in self._choices:
            _fill(box, words)
        self.refresh()

    def flush(self) -> None:
        """Keep now what was typed."""
        for save in self._saves:
            save.flush()

    def keep(self, widget: QWidget, field: str, value: Any, burst: str = "") -> bool:
        """Give a field a new value; a refusal is said beside the widget. False: it can be tried again."""
        if value is None and not self._columns[field].nullable:
            self.refusals.show(widget, Refusal("This cannot be left empty."))
            return True
        return self._attempt(
            widget,
            f"Edit {field_of(field)}",
            partial(record.change, kind=self.kind, record_id=self.id, **{field: value}),
            burst,
        )

    def _attempt(self, widget: QWidget, label: str, operation: Callable[..., Any], burst: str) -> bool:
        if self.id is None:
            return True
        try:
            self.bridge.do(label, operation, burst=burst and f"{burst}:{self.id}:{widget.objectName()}")
        except Sentence as sentence:
            self.refusals.show(widget, sentence)
            return not isinstance(sentence, Fault)
        self.refusals.clear()
        return True

    def _bound(self) -> Iterator[tuple[QWidget, str, str]]:
        for widget in self.page.findChildren(QWidget):
            name, _, language = widget.objectName().partition(LANGUAGE)
            if name in self._columns:
                yield widget, name, language

    def _bind(self, widget: QWidget, name: str, language: str) -> None:
        for kind, bind in _BINDINGS:
            if isinstance(widget, kind):
                bind(self, widget, name, language)
                lock(widget)
                return

    def _bind_words(self, field: Any, name: str, language: str) -> None:
        def keep(words: str, burst: str) -> bool:
            held = self.values()
            return not held or self.keep(field, name, _with_words(held[name], language, words), burst)

        save = Autosave(field, keep)
        self._saves.append(save)
        self._show.append(lambda values: save.show(_words(values[name], language)))

    def _bind_choice(self, box: QComboBox, name: str, _language: str) -> None:
        words = self._columns[name].type.words
        self._choices.append((box, words))
        _fill(box, words)

        def chosen(place: int) -> None:
            self.keep(box, name, list(words)[place])

        box.activated.connect(chosen)
        self._show.append(lambda values: box.setCurrentIndex(list(words).index(values[name])))

    def _bind_marking(self, box: MarkingBox, name: str, _language: str) -> None:
        box.marked.connect(lambda key: self.keep(box, name, key))
        self._show.append(lambda values: box.show_key(values[name], self.bridge.read(preset.markings)))

    def _bind_flag(self, box: QCheckBox, name: str, _language: str) -> None:
        def clicked(on: bool) -> None:
            self.keep(box, name, on)

        box.clicked.connect(clicked)
        self._show.append(lambda values: box.setChecked(values[name]))

    def _bind_number(self, box: QSpinBox, name: str, _language: str) -> None:
        def finished() -> None:
            wanted = None if box.specialValueText() and box.value() == box.minimum() else box.value()
            if self.values().get(name, wanted) != wanted:
                self.keep(box, name, wanted)

        def show(values: dict[str, Any]) -> None:
            if not box.hasFocus():
                box.setValue(box.minimum() if values[name] is None else values[name])

        box.editingFinished.connect(finished)
        line = box.findChild(QLineEdit)  # the style sheet cannot set the words of a spin box in
        if isinstance(line, QLineEdit):
            line.setTextMargins(7, 0, 0, 0)
        self._show.append(show)

    def _bind_day(self, edit: DayEdit, name: str, _language: str) -> None:
        self._saves.append(edit)
        edit.changed.connect(lambda day: self.keep(edit, name, day))
        edit.refused.connect(partial(self.refusals.show, edit))
        self._show.append(lambda values: edit.show_day(values[name]))

    def _bind_when(self, edit: WhenEdit, name: str, _language: str) -> None:
        self._saves.append(edit)
        edit.changed.connect(lambda when: self.keep(edit, name, when))
        edit.refused.connect(partial(self.refusals.show, edit))
        self._show.append(lambda values: edit.show_when(values[name]))

    def _bind_picker(self, picker: Picker, name: str, _language: str) -> None:
        picker.picked.connect(lambda record_id: self.keep(picker, name, record_id))
        self._show.append(lambda values: picker.show_id(values[name]))

    def _follow(self, changed: Changed) -> None:
        if self.id is not None and self.page.isVisible() and any(row == self.id for _, row in changed):
            self.refresh()


_BINDINGS: tuple[tuple[type[QWidget], Callable[..., None]], ...] = (
    (Picker, RecordForm._bind_picker),
    (WhenEdit, RecordForm._bind_when),
    (DayEdit, RecordForm._bind_day),
    (QLineEdit, RecordForm._bind_words),
    (QPlainTextEdit, RecordForm._bind_words),
    (MarkingBox, RecordForm._bind_marking),
    (QComboBox, RecordForm._bind_choice),
    (QCheckBox, RecordForm._bind_flag),
    (QSpinBox, RecordForm._bind_number),
)
"""What binds a kind of widget; the more special kind first."""


def _words(value: Any, language: str) -> str:
    if isinstance(value, Text):
        return value[language]
    return value.text(language) if isinstance(value, Prose) else value


def _with_words(value: Any, language: str, words: str) -> Any:
    if isinstance(value, Text):
        return value.having(language, words)
    return value.having(language, paragraphs(words)) if isinstance(value, Prose) else words


def _fill(box: QComboBox, words: type[StrEnum]) -> None:
    place = max(0, box.currentIndex())
    box.blockSignals(True)
    box.clear()
    box.addItems([headed(word_of(word)) for word in words])
    box.setCurrentIndex(place)
    box.blockSignals(False)
