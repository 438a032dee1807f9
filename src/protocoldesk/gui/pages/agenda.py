"""The agenda: items in their order with their time and leads, one item in full, and the sittings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.agendarows import AgendaTable, AgendaView, rows_of
from protocoldesk.gui.pages.answercard import AnswerCard
from protocoldesk.gui.pages.itemcard import ItemCard
from protocoldesk.gui.pages.sittingscard import SittingsCard
from protocoldesk.gui.pages.versionscard import BacklogCard, VersionsCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import Button, Card, Empty, Label, Pill, column_of, scrolled
from protocoldesk.gui.widgets.templatemenu import TemplateMenu
from protocoldesk.gui.words import Language, best, figures, sentence_of
from protocoldesk.operations import agenda, facts, negotiation, record
from protocoldesk.protocol.agenda import Timing, timing
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import TemplateKind


class AgendaPage(ConsultationPage):
    """Three cards, one below the other; every move is a deed of its own."""

    watches = frozenset(
        {
            *("agenda_item", "agenda_lead", "agenda_version", "postponed_item", "consultation", "sitting"),
            *("delegation", "delegate", "person", "party", "mechanism", "template"),
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self._found: ConsultationFacts | None = None
        self._fresh: UUID | None = None
        self.card = Card(flush=True)
        self.timing, self.sentence = Pill(), Label("", "muted")
        self.add, self.add_heading = Button("", "plus"), Button("", "list-plus")
        self.model = AgendaTable(self._side)
        self.table = AgendaView(self.model)
        self.empty = Empty(self._add)
        self.item, self.answer, self.sittings = ItemCard(bridge), AnswerCard(bridge), SittingsCard(bridge)
        self.versions, self.backlog = VersionsCard(bridge), BacklogCard(bridge)
        self.templates = TemplateMenu(bridge, TemplateKind.AGENDA)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._filled()))
        self._connect()
        self.retranslate()

    def _filled(self) -> QWidget:
        filled = QWidget()
        filled.setObjectName("page")
        column = column_of(filled)
        self.card.head.insertWidget(1, self.timing)
        for button in (self.templates, self.add_heading, self.add):
            self.card.add_button(button)
        self.sentence.setContentsMargins(20, 0, 20, 12)
        self.sentence.setWordWrap(True)
        for part in (self.sentence, self.table, self.empty):
            self.card.body.addWidget(part)
        self.card.body.setSpacing(0)
        for card in (self.card, *self._below()):
            column.addWidget(card)
        column.addStretch(1)
        return filled

    def _below(self) -> tuple[ItemCard, AnswerCard, VersionsCard, BacklogCard, SittingsCard]:
        return self.item, self.answer, self.versions, self.backlog, self.sittings

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.add_heading.clicked.connect(self._add_heading)
        insert = QShortcut(QKeySequence("Ins"), self)
        insert.activated.connect(self._add)
        self.model.renamed.connect(self._rename)
        self.model.moved.connect(self._drop)
        self.table.shifted.connect(self._shift)
        self.table.turned.connect(self._turn)
        self.table.withdrawn.connect(self._withdraw)
        self.table.chosen.connect(self._show_item)
        self.table.opened.connect(self._open)
        self.table.given_up.connect(self._give_up)
        self.table.left.connect(self._leave)
        self.versions.gone_to.connect(self._go_to)

    def refresh(self) -> None:
        if self.consultation_id is None or self.table.typing:
            return
        self._found = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
        self.model.show(rows_of(self._found))
        self.model.headerDataChanged.emit(*_ALL)
        items = bool(self._found.agenda)
        for part in (self.table, self.add, self.add_heading):
            part.setVisible(items)
        self.empty.setVisible(not items)
        self.begins = None if items else self.empty.button
        self._show_timing(timing(self._found))
        self.sittings.show_sittings(self._found)
        self._show_agreement(self.consultation_id)
        self._show_item(self.table.current())

    def show_row(self, kind: str, record_id: UUID) -> None:
        if kind == "sitting" and self.sittings.table.choose(record_id):
            self.sittings.table.setFocus()
        elif self.table.choose(record_id):
            self.table.setFocus()

    def retranslate(self) -> None:
        self.card.heading.setText(self.tr("Agenda"))
        self.table.setAccessibleName(self.tr("Items of the agenda"))
        self.add.say(self.tr("Add item"))
        self.add.setToolTip(self.tr("Add an item behind the chosen one (Ins)"))
        self.add_heading.say(self.tr("Heading"))
        self.add_heading.setToolTip(self.tr("Add a heading behind the chosen item"))
        self.empty.say(
            self.tr(
                "The agenda is empty. Add its first item; drag items or use Alt and the arrows to move them."
            ),
            self.tr("Add item"),
        )
        for part in (*self._below(), self.templates, self.model):
            part.retranslate()

    def _show_agreement(self, meeting: UUID) -> None:
        """What was sent and agreed, and what waits for a later session."""
        read = partial(negotiation.standing, consultation_id=meeting, today=self.versions.today)
        rows, stands = self.bridge.read(read)
        self.versions.show_versions(meeting, rows, stands)
        self.versions.setVisible(bool(rows or (self._found and self._found.agenda)))
        self.templates.show_consultation(meeting, keeps=bool(self._found and self._found.agenda))
        series = self._found.mechanism.id if self._found else None
        waiting = self.bridge.read(partial(negotiation.backlog, mechanism_id=series)) if series else []
        self.backlog.show_backlog(meeting, waiting)

    def _go_to(self, item_id: UUID) -> None:
        if self.table.choose(item_id):
            self.table.setFocus()

    def _show_timing(self, found: Timing) -> None:
        """How long the items take against the plenary, and why that is less than its length."""
        self.sentence.setVisible(bool(found.consecutive and found.sitting))
        self.sentence.setText(
            self.tr(
                "Under consecutive interpretation everything is said twice:"
                " of {sitting} minutes of the plenary, {speaking} are left for speaking."
            ).format(sitting=_said(found.sitting), speaking=_said(found.speaking))
        )
        if not found.planned:
            self.timing.say("", "quiet")
        elif found.speaking is None:
            self.timing.say(self.tr("{planned} min").format(planned=_said(found.planned)), "quiet")
        elif found.over:
            words = self.tr("{planned} of {speaking} min, {over} too many")
            self.timing.say(
                words.format(
                    planned=_said(found.planned), speaking=_said(found.speaking), over=_said(found.over)
                ),
                "bad",
            )
        else:
            words = self.tr("{planned} of {speaking} min")
            self.timing.say(words.format(planned=_said(found.planned), speaking=_said(found.speaking)), "ok")

    def _side(self, place: int) -> str:
        sides = self._found.delegations if self._found else ()
        return best(sides[place].party.short_name) if place < len(sides) else ""

    def _show_item(self, item_id: UUID | None) -> None:
        if self._found is not None:
            row = next((one for one in self.model.rows if one.id == item_id), None)
            self.item.show_item(row.item if row else None, row.number if row else "", self._found)
            self.answer.show_item(row.item if row else None, self._found)

    def _open(self, _item_id: UUID) -> None:
        self.item.titles.get(Language.tag, self.item.titles["en"]).setFocus()

    def _add(self) -> None:
        self._make(self.tr("New item"), "Add item", heading=False)

    def _add_heading(self) -> None:
        self._make(self.tr("New heading"), "Add heading", heading=True)

    def _make(self, words: str, label: str, *, heading: bool) -> None:
        if self.consultation_id is None:
            return
        title = Text({Language.tag: words})
        add = partial(
            agenda.add,
            consultation_id=self.consultation_id,
            title=title,
            after=self.table.current(),
            heading=heading,
        )
        made = self.bridge.attempt(label, add)
        if made is not None:
            self.refresh()
            self._fresh = made
            self.table.edit_title(made)

    def _give_up(self) -> None:
        """An item that was begun and never named does not stay."""
        if self._fresh is not None:
            self._withdraw(self._fresh)

    def _leave(self) -> None:
        self._fresh = None
        self.refresh()

    def _rename(self, item_id: UUID, words: str) -> None:
        say = partial(
            record.say,
            kind="agenda_item",
            record_id=item_id,
            field="title",
            language=Language.tag,
            words=words,
        )
        self.bridge.attempt("Edit title", say)

    def _drop(self, item_id: UUID, before: UUID | None) -> None:
        """Put a dropped item where it fell; below itself it stays where it was."""
        parent, after = self.model.parent_at(self.model.row_of(before) + 1)
        heading = self.model.rows[self.model.row_of(item_id)].item.heading
        if heading and before is not None:
            parent, after = None, self.model.ancestors(before)[-1]
        if item_id not in self.model.ancestors(before):
            self._move(partial(agenda.place, item_id=item_id, parent_id=parent, after=after))

    def _shift(self, step: int) -> None:
        self._move(partial(agenda.shift, item_id=self.table.current(), by=step))

    def _turn(self, step: int) -> None:
        self._move(partial(agenda.indent if step > 0 else agenda.outdent, item_id=self.table.current()))

    def _move(self, move: Callable[..., Any]) -> None:
        """Where the agenda says no, a line at the foot of the window is enough."""
        try:
            self.bridge.do("Move item", move)
        except Refusal as refusal:
            self.bridge.said.emit(sentence_of(refusal))

    def _withdraw(self, item_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind="agenda_item", record_id=item_id)
        self.bridge.attempt("Withdraw item", withdraw)


_ALL = (Qt.Orientation.Horizontal, 0, 6)
"""Every heading of the table; those of the leads name the sides."""


def _said(minutes: int | None) -> str:
    return figures(str(minutes or 0))
