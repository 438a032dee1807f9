"""The card of a follow-up: what, by whom, by when, where it stands, and the log of what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.noterows import ScrollingView
from protocoldesk.gui.reading import lock
from protocoldesk.gui.tables.movable import TALL, MovableTable, NameDelegate
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.widgets.labels import Labels, line, lines
from protocoldesk.gui.widgets.parts import Button, Card, Empty, Label, Pill, scrolled
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.several import Several
from protocoldesk.gui.widgets.whenedit import WhenEdit
from protocoldesk.gui.words import best, date_of, language_of
from protocoldesk.operations import choices, followup, record
from protocoldesk.operations.followup import ProgressRow
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind

TAGS = ("en", "km")
ACTING = {"party": "party_id", "institution": "institution_id", "person": "person_id"}


class FollowUpCard(Card):
    """Bound to one follow-up; who is to act and the log go through verbs of their own."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.labels = Labels()
        self._kinds: dict[UUID, str] = {}
        self.reference = Pill()
        self.actors, self.lead = Several(), Picker()
        self.carried, self.shareable = QCheckBox(), QCheckBox()
        self.log = MovableTable(_columns())
        self.log_table = ScrollingView(self.log)
        self.log_heading = Label("", "field")
        self.entry, self.add = QLineEdit(), Button("", "plus")
        self.inner, self.empty = QWidget(), Empty()
        self._lay_out()
        self.form = RecordForm(bridge, "follow_up", self.inner)
        self._connect()
        self.form.show_record(None)

    @property
    def id(self) -> UUID | None:
        """The follow-up that is shown."""
        return self.form.id

    def show_follow_up(self, follow_up_id: UUID | None) -> None:
        """Show a follow-up as it is now, or that none is chosen."""
        if follow_up_id is not None:
            self._offer()
        if follow_up_id != self.form.id or follow_up_id is None:
            self.form.show_record(follow_up_id)
        self._show()

    def write(self) -> None:
        """Go to its words."""
        self.texts["en"].setFocus()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Follow-up"))
        self.labels.say(
            text__en=self.tr("What was promised (English)"),
            text__km=self.tr("What was promised (Khmer)"),
            field__en=self.tr("Field (English)"),
            field__km=self.tr("Field (Khmer)"),
            actors=self.tr("Who is to act; nobody: both sides"),
            lead_id=self.tr("Lead institution"),
            due=self.tr("Due"),
            status=self.tr("Status"),
            strength=self.tr("Strength"),
        )
        self.due.retranslate()
        self.carried.setText(self.tr("Comes before the next session"))
        self.shareable.setText(self.tr("May be shown to the partner"))
        self.log_heading.setText(self.tr("What was done"))
        self.log_table.setAccessibleName(self.tr("What was done"))
        self.entry.setPlaceholderText(self.tr("What was done today"))
        self.entry.setAccessibleName(self.tr("What was done today"))
        self.add.say(self.tr("Add"))
        self.empty.say(self.tr("Choose a follow-up to see by whom and by when, and what was done."))
        self.log.retranslate()
        self.form.retranslate()

    def _lay_out(self) -> None:
        self.add_button(self.reference)
        self.inner.setObjectName("inner")
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(20, 0, 20, 20)
        column.setSpacing(12)
        for part in (*self._parts(), *self._log()):
            column.addWidget(part)
        self.area = scrolled(self.inner)
        self.body.setSpacing(0)
        for part in (self.empty, self.area):
            self.body.addWidget(part)

    def _parts(self) -> Iterator[QWidget]:
        """The fields of the record, below each other."""
        over = self.labels.over
        self.texts, self.due = {tag: lines(64) for tag in TAGS}, WhenEdit()
        for tag, field in self.texts.items():
            yield over(f"text__{tag}", field)
        yield _beside(over("status", QComboBox()), over("strength", QComboBox()))
        yield over("due", self.due)
        yield over("actors", self.actors)
        yield over("lead_id", self.lead)
        yield _beside(*(over(f"field__{tag}", line()) for tag in TAGS))
        for name, box in (("carried", self.carried), ("shareable", self.shareable)):
            box.setObjectName(name)
            yield box

    def _log(self) -> Iterator[QWidget]:
        """What was done: a line to add to it, and the table."""
        self.log_heading.setBuddy(self.entry)
        self.log_table.setItemDelegate(NameDelegate(self.log_table))
        self.log_table.verticalHeader().setDefaultSectionSize(TALL)
        self.log_table.horizontalHeader().hide()
        self.log_table.setMinimumHeight(2 * TALL)
        yield self.log_heading
        yield _beside(self.entry, self.add, stretch=(1, 0))
        yield self.log_table

    def _connect(self) -> None:
        self.form.offer("lead_id", self._institutions)
        self.actors.changed.connect(self._act)
        lock(self.entry)
        self.entry.returnPressed.connect(self._report)
        self.add.clicked.connect(self._report)
        self.log_table.withdrawn.connect(self._withdraw)
        self.form.gone.connect(self._show)

    def _institutions(self) -> list[Choice]:
        known = self.bridge.read(partial(choices.known, kind="institution"))
        return [Choice(one.id, best(one.name), one.words) for one in known]

    def _offer(self) -> None:
        """Parties, institutions and persons that can act, in this order."""
        offered: list[Choice] = []
        self._kinds.clear()
        for kind, column in ACTING.items():
            for one in self.bridge.read(partial(choices.known, kind=kind)):
                self._kinds[one.id] = column
                offered.append(Choice(one.id, best(one.name), one.words))
        self.actors.offer(offered)

    def _show(self) -> None:
        shown = self.form.id
        self.area.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        self.reference.setVisible(shown is not None)
        if shown is None:
            return
        self.form.refresh()
        self.reference.say(self.form.values().get("reference", ""), "quiet")
        acting = self.bridge.read(partial(followup.actors, follow_up_id=shown))
        self.actors.show_ids([one.who for one in acting])
        self.log.show(self.bridge.read(partial(followup.log, follow_up_id=shown)))
        self.log_table.setVisible(bool(self.log.rows))

    def _act(self, ids: list[UUID]) -> None:
        if self.form.id is not None:
            who = [(self._kinds[one], one) for one in ids]
            self._do("Edit who is to act", partial(followup.act, follow_up_id=self.form.id, actors=who))

    def _report(self) -> None:
        words, office = self.entry.text().strip(), self.bridge.office
        if self.form.id is None or not words:
            self.entry.setFocus()
            return
        report = partial(
            followup.report,
            follow_up_id=self.form.id,
            text=Text({language_of(words): words}),
            by=office.officer,
            on=office.clock().astimezone().date(),
        )
        if self._do("Add progress", report):
            self.entry.clear()

    def _do(self, label: str, operation: Callable[..., Any]) -> bool:
        try:
            self.bridge.do(label, operation)
        except Sentence as sentence:
            self.form.refusals.show(self.entry, sentence)
            return False
        self.form.refusals.clear()
        return True

    def _withdraw(self, progress_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind="progress", record_id=progress_id)
        self.bridge.attempt("Withdraw progress", withdraw)


def _beside(*fields: QWidget, stretch: tuple[int, ...] = (1, 1)) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for field, share in zip(fields, stretch, strict=True):
        row.addWidget(field, share)
    return both


def _columns() -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("FollowUpCard", words)

    return [Column(heading(QT_TRANSLATE_NOOP("FollowUpCard", "What was done")), _done, tip=_done)]


def _done(row: ProgressRow) -> str:
    """What was done, and below it when and by whom."""
    day = date_of(When(WhenKind.DAY, row.on)) if row.on else ""
    return f"{best(row.text)}\n{' · '.join(part for part in (day, row.by) if part)}"
