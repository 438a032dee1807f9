"""The points to make of a brief: each in one sentence, and to whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.pages.notescard import NOWHERE, after_step
from protocoldesk.gui.reading import lock
from protocoldesk.gui.tables.movable import MovableTable, MovableView
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.widgets.labels import Labels, lines
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.words import Language, best, language_of
from protocoldesk.operations import brief, record
from protocoldesk.operations.brief import PointRow
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.prose import Prose

TAGS = ("en", "km")


class PointsPart(QWidget):
    """A table of points, a line to add one, and the chosen one below in full."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.brief_id: UUID | None = None
        self.heading = Label("", "field")
        self.names: dict[UUID, str] = {}
        self.model = MovableTable(_columns(self._addressee))
        self.table = MovableView(self.model, "")
        self.entry, self.add = QLineEdit(), Button("", "plus")
        self.labels, self.point = Labels(), QWidget()
        self.texts = {tag: lines(72) for tag in TAGS}
        self.addressee = Picker()
        self._lay_out()
        self.form = RecordForm(bridge, "talking_point", self.point)
        self._connect()

    def show_points(self, brief_id: UUID, found: ConsultationFacts) -> None:
        """Show the points of a brief as they are now."""
        self.brief_id = brief_id
        self.names = {one.id: listed(one) for one in found.people()}
        self.addressee.offer([Choice(one, name) for one, name in self.names.items()])
        self.model.show(self.bridge.read(partial(brief.points, brief_id=brief_id)))
        self.table.setVisible(bool(self.model.rows))
        self._show_point(self.table.current())

    def show_languages(self, tags: Sequence[str]) -> None:
        """Show the words of a point in these languages."""
        for tag, labelled in self._labelled.items():
            labelled.setVisible(tag in tags)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Points to make"))
        self.table.setAccessibleName(self.tr("Points to make"))
        self.entry.setAccessibleName(self.tr("New point to make"))
        self.entry.setPlaceholderText(self.tr("One thing, in one sentence, to one person"))
        self.add.say(self.tr("Add point"))
        self.labels.say(
            text__en=self.tr("The point (English)"),
            text__km=self.tr("The point (Khmer)"),
            addressee_id=self.tr("Said to"),
        )
        self.model.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.heading.setBuddy(self.entry)
        self.table.stretch(0, c1=150)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.entry, 1)
        adding.addWidget(self.add)
        inner = QVBoxLayout(self.point)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._labelled = {tag: self.labels.over(f"text__{tag}", field) for tag, field in self.texts.items()}
        for labelled in self._labelled.values():
            row.addWidget(labelled, 1)
        inner.addLayout(row)
        inner.addWidget(self.labels.over("addressee_id", self.addressee))
        for part in (self.heading, self.table):
            column.addWidget(part)
        column.addLayout(adding)
        column.addWidget(self.point)

    def _connect(self) -> None:
        lock(self.entry)
        self.entry.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.table.chosen.connect(self._show_point)
        self.table.opened.connect(self._open)
        self.table.shifted.connect(self._shift)
        self.table.withdrawn.connect(self._withdraw)
        self.model.moved.connect(self._move)

    def _show_point(self, point_id: UUID | None) -> None:
        if point_id != self.form.id or point_id is None:
            self.form.show_record(point_id)
        else:
            self.form.refresh()
        self.point.setVisible(point_id is not None)

    def _open(self, _point_id: UUID) -> None:
        shown = [tag for tag in (Language.tag, *TAGS) if tag in TAGS and self.texts[tag].isVisible()]
        self.texts[shown[0]].setFocus()

    def _add(self) -> None:
        words = self.entry.text().strip()
        if self.brief_id is None or not words:
            self.entry.setFocus()
            return
        add = partial(brief.add_point, brief_id=self.brief_id, text=words, language=language_of(words))
        made = self.bridge.attempt("Add point", add)
        if made is not None:
            self.entry.clear()
            self.model.show(self.bridge.read(partial(brief.points, brief_id=self.brief_id)))
            self.table.setVisible(True)
            self.table.choose(made)

    def _move(self, point_id: UUID, after: UUID | None) -> None:
        move = partial(record.move, kind="talking_point", record_id=point_id, after=after)
        self.bridge.attempt("Move point", move)

    def _shift(self, step: int) -> None:
        after = after_step(self.model.rows, self.table.current(), step)
        if after is not NOWHERE:
            self._move(self.table.current(), after)

    def _withdraw(self, point_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind="talking_point", record_id=point_id)
        self.bridge.attempt("Withdraw point", withdraw)

    def _addressee(self, row: PointRow) -> str:
        return self.names.get(row.addressee_id, "") if row.addressee_id else best(row.addressee)


def _columns(addressee: Callable[[Any], str]) -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("PointsPart", words)

    return [
        Column(heading(QT_TRANSLATE_NOOP("PointsPart", "Point")), _text, tip=_text),
        Column(heading(QT_TRANSLATE_NOOP("PointsPart", "Said to")), addressee, tip=addressee),
    ]


def _text(row: PointRow) -> str:
    return said(row.text)


def said(text: Prose) -> str:
    """What a prose says in the language of the interface, else in English, else in any, in one line."""
    tags = (Language.tag, "en", *text)
    return next((words for words in (text.text(tag) for tag in tags) if words), "").replace("\n", " ")
