"""Follow-up of a consultation: what comes before it from earlier ones, and what it began."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.followupcard import FollowUpCard
from protocoldesk.gui.pages.followuprows import before, began
from protocoldesk.gui.pages.noterows import ScrollingView
from protocoldesk.gui.pages.notescard import NOWHERE, after_step
from protocoldesk.gui.pages.reviewpart import ReviewPart
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.movable import TALL, MovableTable, NameDelegate
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Button, Card, Label
from protocoldesk.gui.words import best, figures
from protocoldesk.operations import choices, consultation, followup, record


class ReviewsPage(ConsultationPage):
    """Two tables at the left; at the right what is chosen in either, with what was said of it here."""

    watches = frozenset(
        {"follow_up", "review", "actor", "progress", "consultation", "institution", "party", "person"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.parties: dict[UUID, str] = {}
        self.earlier, self.own = Card(flush=True), Card(flush=True)
        self.bring = Button("", "history")
        self.add = Button("", "plus")
        self.reviews, self.begun = MovableTable(before()), MovableTable(began(self._party))
        self.reviews_table, self.begun_table = ScrollingView(self.reviews), ScrollingView(self.begun)
        self.nothing_before, self.nothing_begun = Label("", "empty"), Label("", "empty")
        self.review, self.card = ReviewPart(bridge), FollowUpCard(bridge)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.earlier.add_button(self.bring)
        self.own.add_button(self.add)
        left, both = QSplitter(Qt.Orientation.Vertical), QSplitter()
        for card, table, nothing in (
            (self.earlier, self.reviews_table, self.nothing_before),
            (self.own, self.begun_table, self.nothing_begun),
        ):
            table.verticalHeader().setDefaultSectionSize(TALL)
            table.setItemDelegate(NameDelegate(table))
            table.stretch(1, c0=105, c2=108)
            nothing.setWordWrap(True)
            nothing.setContentsMargins(20, 12, 20, 20)
            card.body.addWidget(table, 1)
            card.body.addWidget(nothing, 1)
            left.addWidget(card)
        left.setSizes([400, 260])
        both.addWidget(left)
        both.addWidget(self._right())
        both.setSizes([500, 340])
        both.setStretchFactor(0, 1)
        for split in (left, both):
            split.setObjectName("gap")
            split.setChildrenCollapsible(False)
            split.setHandleWidth(GAP)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(MARGIN, 20, MARGIN, 20)
        outer.addWidget(both)

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(320)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.review)
        column.addWidget(self.card, 1)
        return right

    def _connect(self) -> None:
        self.bring.clicked.connect(self._bring)
        self.add.clicked.connect(self._add)
        self.reviews_table.chosen.connect(self._show_review)
        self.begun_table.chosen.connect(self._show_begun)
        self.reviews_table.opened.connect(self._open_review)
        self.begun_table.opened.connect(self._open_begun)
        for kind, table, model in (
            ("review", self.reviews_table, self.reviews),
            ("follow_up", self.begun_table, self.begun),
        ):
            table.shifted.connect(partial(self._shift, kind, table))
            table.withdrawn.connect(partial(self._withdraw, kind))
            model.moved.connect(partial(self._move, kind))

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        read, here = self.bridge.read, self.consultation_id
        self.parties = {one.id: best(one.name) for one in read(partial(choices.known, kind="party"))}
        today = self.bridge.office.clock().astimezone().date()
        self.reviews.show(read(partial(followup.reviews, consultation_id=here)))
        self.begun.show(read(partial(followup.rows, today=today, consultation_id=here)))
        for model, table, nothing in (
            (self.reviews, self.reviews_table, self.nothing_before),
            (self.begun, self.begun_table, self.nothing_begun),
        ):
            table.setVisible(bool(model.rows))
            nothing.setVisible(not model.rows)
        self._show(self.card.id)

    def show_consultation(self, consultation_id: UUID | None) -> None:
        if consultation_id != self.consultation_id:
            self._show(None)
        super().show_consultation(consultation_id)

    def show_row(self, kind: str, record_id: UUID) -> None:
        found = record_id
        if kind in ("progress", "actor"):
            found = self.bridge.read(partial(record.values, kind=kind, record_id=record_id))["follow_up_id"]
        for table in (self.begun_table, self.reviews_table):
            if table.choose(found):
                table.setFocus()
                return

    def retranslate(self) -> None:
        self.earlier.heading.setText(self.tr("Before this session"))
        self.own.heading.setText(self.tr("Begun at this session"))
        self.bring.say(self.tr("Bring open follow-ups"))
        self.bring.setToolTip(self.tr("Bring what is open in the series before this session"))
        self.add.say(self.tr("Add follow-up"))
        self.reviews_table.setAccessibleName(self.tr("Follow-ups from earlier sessions"))
        self.begun_table.setAccessibleName(self.tr("Follow-ups begun at this session"))
        self.nothing_before.setText(self.tr("Nothing was brought before this session yet."))
        self.nothing_begun.setText(
            self.tr(
                "Nothing was promised yet. On the tab Meeting, Ctrl+Shift+Enter makes a line a follow-up."
            )
        )
        for part in (self.review, self.card, self.reviews, self.begun):
            part.retranslate()

    def _party(self, party_id: UUID) -> str:
        return self.parties.get(party_id, "")

    def _show(self, follow_up_id: UUID | None) -> None:
        """Show a follow-up, and what was said of it here where it came before this session."""
        review = next((row for row in self.reviews.rows if row.follow_up_id == follow_up_id), None)
        self.review.show_review(review.id if review else None)
        self.card.show_follow_up(follow_up_id)

    def _show_review(self, review_id: UUID | None) -> None:
        row = next((row for row in self.reviews.rows if row.id == review_id), None)
        if row is not None:
            self.begun_table.setCurrentIndex(self.begun.index(-1, -1))
            self._show(row.follow_up_id)

    def _show_begun(self, follow_up_id: UUID | None) -> None:
        if follow_up_id is not None:
            self.reviews_table.setCurrentIndex(self.reviews.index(-1, -1))
            self._show(follow_up_id)

    def _open_review(self, _review_id: UUID) -> None:
        self.review.write()

    def _open_begun(self, _follow_up_id: UUID) -> None:
        self.card.write()

    def _bring(self) -> None:
        if self.consultation_id is not None:
            carry = partial(consultation.carry, consultation_id=self.consultation_id)
            count = self.bridge.attempt("Bring open follow-ups", carry)
            if count is not None:
                words = figures(self.tr("%n follow-up(s) brought", "", count))
                self.bridge.said.emit(words if count else self.tr("Nothing more is open in this series"))

    def _add(self) -> None:
        if self.consultation_id is not None:
            made = self.bridge.attempt(
                "Add follow-up", partial(followup.begin, consultation_id=self.consultation_id)
            )
            if made is not None:
                self.refresh()
                self.begun_table.choose(made)
                self.card.write()

    def _move(self, kind: str, row_id: UUID, after: UUID | None) -> None:
        self.bridge.attempt("Move follow-up", partial(record.move, kind=kind, record_id=row_id, after=after))

    def _shift(self, kind: str, table: Any, step: int) -> None:
        after = after_step(table.rows.rows, table.current(), step)
        if after is not NOWHERE:
            self._move(kind, table.current(), after)

    def _withdraw(self, kind: str, row_id: UUID) -> None:
        self.bridge.attempt("Withdraw follow-up", partial(record.withdraw, kind=kind, record_id=row_id))
