"""The day itself: running notes, the outcomes that come of them, follow-ups, and who came."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.attendancecard import AttendanceCard
from protocoldesk.gui.pages.followupcard import FollowUpCard
from protocoldesk.gui.pages.notescard import (
    FOLLOW_UP,
    NEXT,
    OFF_RECORD,
    OUTCOME,
    PREVIOUS,
    WRITE,
    NotesCard,
)
from protocoldesk.gui.pages.outcomecard import OutcomeCard
from protocoldesk.gui.pages.outcomescard import OutcomesCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, MARGIN
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.office import Changed
from protocoldesk.operations import facts
from protocoldesk.protocol.facts import ConsultationFacts

SIDES = ("outcome", "follow_up", "attendance")


class MeetingPage(ConsultationPage):
    """Notes above outcomes at the left; at the right what is chosen: an outcome, a follow-up, attendance."""

    watches = frozenset(
        {"note", "outcome", "outcome_field", "speaker", "follow_up", "actor", "progress", "agenda_item"}
        | {"delegation", "delegate", "person", "participation", "party", "consultation", "preset"}
        | {"instrument", "candidature"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self._found: ConsultationFacts | None = None
        self.notes = NotesCard(bridge)
        self.outcomes = OutcomesCard(bridge, self.notes.spoken_about)
        self.segments, self.side = Segments(SIDES), QStackedWidget()
        self.card, self.follow_up = OutcomeCard(bridge), FollowUpCard(bridge)
        self.attendance = AttendanceCard(bridge)
        self.begins = self.notes.entry
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left, both = QSplitter(Qt.Orientation.Vertical), QSplitter()
        left.addWidget(self.notes)
        left.addWidget(self.outcomes)
        left.setSizes([390, 310])
        both.addWidget(left)
        both.addWidget(self._right())
        both.setSizes([520, 324])
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
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
        column.setSpacing(8)
        column.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (self.card, self.follow_up, self.attendance):
            self.side.addWidget(card)
        column.addWidget(self.side, 1)
        return right

    def _connect(self) -> None:
        self.notes.outcome.connect(self._open_outcome)
        self.notes.follow_up.connect(self._open_follow_up)
        self.notes.chosen.connect(self._show_what_came)
        self.outcomes.chosen.connect(self._show_outcome)
        self.outcomes.opened.connect(self._open_outcome)
        self.segments.chosen.connect(self.show_side)
        for keys, work in (
            (NEXT, self.notes.next_item),
            (PREVIOUS, self.notes.previous_item),
            (OUTCOME, self.notes.make_outcome),
            (FOLLOW_UP, self.notes.make_follow_up),
            (OFF_RECORD, self.notes.turn_off_record),
            (WRITE, self.notes.write),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(work)

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        self._found = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
        self.notes.show_consultation(self.consultation_id)
        self.outcomes.show_outcomes(self._found)
        self._show_outcome(self.outcomes.table.current())
        self.follow_up.show_follow_up(self.follow_up.id)
        self.attendance.show_consultation(self._found)

    def show_consultation(self, consultation_id: UUID | None) -> None:
        if consultation_id != self.consultation_id:
            self.follow_up.show_follow_up(None)
        super().show_consultation(consultation_id)

    def show_row(self, kind: str, record_id: UUID) -> None:
        if kind == "note" and self.notes.table.choose(record_id):
            self.notes.table.setFocus()
        elif self.outcomes.table.choose(record_id):
            self.show_side("outcome")
            self.outcomes.table.setFocus()

    def retranslate(self) -> None:
        self.segments.say(
            outcome=self.tr("Outcome"), follow_up=self.tr("Follow-up"), attendance=self.tr("Attendance")
        )
        for part in (self.notes, self.outcomes, self.card, self.follow_up, self.attendance):
            part.retranslate()

    def show_side(self, name: str) -> None:
        """Show one of the three cards at the right."""
        self.segments.choose(name)
        self.side.setCurrentIndex(SIDES.index(name))

    def _follow(self, changed: Changed) -> None:
        """While a line is typed, only the notes are asked for again."""
        only_notes = {kind for kind, _ in changed} == {"note"}
        if only_notes and self.consultation_id is not None and self.isVisible():
            self.notes.show_consultation(self.consultation_id)
        else:
            super()._follow(changed)

    def _show_what_came(self, _note_id: UUID | None) -> None:
        """Beside a line that is chosen stands what came of it."""
        row = self.notes.current()
        if row is not None and row.outcome_id and self.outcomes.table.choose(row.outcome_id):
            self.show_side("outcome")
        elif row is not None and row.follow_up_id:
            self.follow_up.show_follow_up(row.follow_up_id)
            self.show_side("follow_up")

    def _show_outcome(self, outcome_id: UUID | None) -> None:
        if self._found is not None:
            self.card.show_outcome(outcome_id, self._found)

    def _open_outcome(self, outcome_id: UUID) -> None:
        self.refresh()
        self.outcomes.table.choose(outcome_id)
        self.show_side("outcome")
        self.card.write()

    def _open_follow_up(self, follow_up_id: UUID) -> None:
        self.refresh()
        self.follow_up.show_follow_up(follow_up_id)
        self.show_side("follow_up")
        self.follow_up.write()
