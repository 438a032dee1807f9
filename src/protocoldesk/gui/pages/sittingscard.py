"""A card for the sittings of a consultation: the plenary, the luncheon, and when and where they are."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QMenu, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.sidecard import labelled
from protocoldesk.gui.tables.movable import MovableTable, MovableView
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.times import local, said, time_of, typed
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.whenedit import WhenEdit
from protocoldesk.gui.words import best, date_of, headed, word_of
from protocoldesk.operations import agenda, record
from protocoldesk.protocol.facts import ConsultationFacts, SittingFacts
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.words import SittingKind

WORDS = tuple(f"{field}__{tag}" for field in ("title", "place", "city") for tag in ("en", "fr", "km"))
"""The fields that are said in three languages, by their names in the form."""


class SittingsCard(Card):
    """A small table, and below it the fields of the sitting that is chosen."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.id: UUID | None = None
        self._sittings: dict[UUID, SittingFacts] = {}
        self.model = MovableTable(
            [
                Column(lambda: self.tr("Sitting"), _name),
                Column(lambda: self.tr("Day"), lambda row: date_of(row.dates)),
                Column(lambda: self.tr("Time"), time_of),
                Column(lambda: self.tr("Place"), lambda row: best(row.place) or best(row.city)),
            ]
        )
        self.table = MovableView(self.model, "")
        self.table.stretch(3, c0=200, c1=170, c2=130)
        self.empty = Label("", "muted")
        self.add = Button("", "plus")
        self.menu = QMenu(self.add)
        self.add.setMenu(self.menu)
        self.add.setProperty("menu", True)
        self.add_button(self.add)
        self.fields = QWidget()
        self.kind, self.begins, self.ends = QComboBox(), QLineEdit(), QLineEdit()
        self.dates, self.mode, self.zone, self.other = WhenEdit(), QComboBox(), QLineEdit(), QLineEdit()
        self.words = {name: QLineEdit() for name in WORDS}
        self.names = {field: Label("", "field") for field in self._all()}
        self._lay_out()
        self.form = RecordForm(bridge, "sitting", self.fields)
        self.form.show_record(None)
        self._connect()

    def show_sittings(self, found: ConsultationFacts) -> None:
        """Show the sittings of a consultation."""
        self.id = found.meeting.id
        self._sittings = {one.id: one for one in found.sittings}
        self.model.show(found.sittings)
        self.table.setVisible(bool(found.sittings))
        self.empty.setVisible(not found.sittings)
        self._show_fields(self.table.current())

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Sittings"))
        self.table.setAccessibleName(self.heading.text())
        self.add.say(self.tr("Add sitting"))
        self.empty.setText(self.tr("No sitting is recorded yet. Add the plenary; its time is compared."))
        words = (
            self.tr("Kind"),
            self.tr("Begins"),
            self.tr("Ends"),
            self.tr("Day"),
            self.tr("Name (English)"),
            self.tr("Name (French)"),
            self.tr("Name (Khmer)"),
            self.tr("Place (English)"),
            self.tr("Place (French)"),
            self.tr("Place (Khmer)"),
            self.tr("City (English)"),
            self.tr("City (French)"),
            self.tr("City (Khmer)"),
            self.tr("Mode"),
            self.tr("Time zone"),
            self.tr("Time zone of the other side"),
        )
        for (field, label), name in zip(self.names.items(), words, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.menu.clear()
        for kind in SittingKind:
            self.menu.addAction(word_of(kind)).setData(kind)
        self.dates.retranslate()
        self.form.retranslate()
        self.model.retranslate()

    def _all(self) -> tuple[QWidget, ...]:
        first = (self.kind, self.begins, self.ends, self.dates)
        return *first, *self.words.values(), self.mode, self.zone, self.other

    def _lay_out(self) -> None:
        self.kind.setObjectName("kind")
        self.dates.setObjectName("dates")
        for name, field in (*self.words.items(), ("zone", self.zone), ("other_zone", self.other)):
            field.setObjectName(name)
        self.mode.setObjectName("mode")
        self.zone.setPlaceholderText("Asia/Phnom_Penh")
        self.begins.setPlaceholderText("09:00")
        self.ends.setPlaceholderText("12:30")
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(20, 14, 20, 18)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        below = [(row, column, 4) for row in range(1, 5) for column in (0, 4, 8)]
        places = [(0, 0, 3), (0, 3, 2), (0, 5, 2), (0, 7, 5), *below]
        for (field, label), (row, column, width) in zip(self.names.items(), places, strict=True):
            grid.addLayout(labelled(label, field), row, column, 1, width)
        for column in range(12):
            grid.setColumnStretch(column, 1)
        self.empty.setContentsMargins(20, 0, 20, 18)
        self.empty.setWordWrap(True)
        for part in (self.table, self.empty, self.fields):
            self.body.addWidget(part)
        self.body.setSpacing(0)

    def _connect(self) -> None:
        self.menu.triggered.connect(self._add)
        self.table.chosen.connect(self._show_fields)
        self.table.withdrawn.connect(self._withdraw)
        self.table.opened.connect(self._open)
        self.table.shifted.connect(self._shift)
        self.model.moved.connect(self._move)
        self.begins.editingFinished.connect(self._time)
        self.ends.editingFinished.connect(self._time)

    def _show_fields(self, sitting_id: UUID | None) -> None:
        sitting = self._sittings.get(sitting_id) if sitting_id else None
        self.fields.setVisible(sitting is not None)
        if sitting is None or self.form.id != sitting.id:
            self.form.show_record(sitting.id if sitting else None)
        for field, moment in ((self.begins, "begins"), (self.ends, "ends")):
            if sitting is not None and not field.hasFocus():
                field.setText(said(local(getattr(sitting, moment), sitting.zone)))

    def _time(self) -> None:
        """Keep the times that were typed; a refusal is said below the field."""
        sitting = self._sittings.get(self.form.id) if self.form.id else None
        field = self.begins if self.sender() is self.begins else self.ends
        if sitting is None:
            return
        try:
            begins, ends = typed(self.begins.text()), typed(self.ends.text())
            now = local(sitting.begins, sitting.zone), local(sitting.ends, sitting.zone)
            if (begins, ends) != now:
                set_times = partial(agenda.set_times, sitting_id=sitting.id, begins=begins, ends=ends)
                self.bridge.do("Edit times", set_times)
        except Sentence as sentence:
            self.form.refusals.show(field, sentence)
        else:
            self.form.refusals.clear()

    def _add(self, action: QAction) -> None:
        if self.id is not None:
            add = partial(agenda.add_sitting, consultation_id=self.id, kind=SittingKind(action.data()))
            self.bridge.attempt("Add sitting", add)

    def _withdraw(self, sitting_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind="sitting", record_id=sitting_id)
        self.bridge.attempt("Withdraw sitting", withdraw)

    def _open(self, _sitting_id: UUID) -> None:
        self.begins.setFocus()

    def _shift(self, step: int) -> None:
        place = self.model.row_of(self.table.current())
        goal = place + step
        if 0 <= goal < len(self.model.rows):
            behind = goal if step > 0 else goal - 1
            self._move(self.table.current(), self.model.rows[behind].id if behind >= 0 else None)

    def _move(self, sitting_id: UUID, after: UUID | None) -> None:
        move = partial(record.move, kind="sitting", record_id=sitting_id, after=after)
        self.bridge.attempt("Move sitting", move)


def _name(row: SittingFacts) -> str:
    return best(row.title) or headed(word_of(row.kind))
