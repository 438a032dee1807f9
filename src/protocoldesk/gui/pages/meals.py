"""Meals: what is served at a luncheon or a dinner, and what the kitchen is told of its guests."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.seatingcards import ChecksCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.cells import Cell
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.widgets.sheetpage import SheetPage
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.widgets.wordscard import WordsCard
from protocoldesk.gui.words import Language, best, figures, headed, word_of
from protocoldesk.operations import agenda, hospitality, record
from protocoldesk.operations.facts.meal import MEALS
from protocoldesk.operations.facts.meal import meal as facts
from protocoldesk.protocol.checks import served
from protocoldesk.protocol.facts import SittingFacts
from protocoldesk.protocol.meals import Guest, MealFacts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import SittingKind


class GuestRow:
    """A guest as the table has him: by the id of the delegate or of who takes part."""

    def __init__(self, guest: Guest, side: str) -> None:
        self.id, self.guest, self.side = guest.named.id, guest, side


class MealsPage(SheetPage):
    """One meal at a time: its courses, and its guests with what they are not served."""

    watches = frozenset(
        {
            *("course", "meal_note", "sitting", "invitation", "delegate", "delegation", "participation"),
            *("person", "personal_file", "consultation"),
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self._found: MealFacts | None = None
        self.sitting = ""
        """Id of the meal that is shown."""
        self.choice, self.label = QComboBox(), Label("", "field")
        self.add_meal, self.nothing = Button("", "plus"), Label("", "muted")
        self.head = self._head()
        self.courses = TableCard(self._of_courses(), 1, 190, 280, moves=True)
        self.guests = TableCard(self._of_guests(), 2, 250, 170)
        self.guests.add.hide()
        self.words = WordsCard(bridge, "course", ("heading", "name", "instead"))
        self.checks = ChecksCard()
        self.lay_out(self.head, self.courses, self.words, self.checks, self.guests)
        self._connect()
        self.retranslate()

    def _head(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(8)
        self.label.setBuddy(self.choice)
        row.addWidget(self.label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.add_meal)
        inner = QWidget()
        inner.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        card.head.insertWidget(0, inner, 1)
        card.heading.hide()
        card.body.setContentsMargins(0, 0, 0, 0)
        self.nothing.setContentsMargins(20, 0, 20, 18)
        self.nothing.setWordWrap(True)
        card.body.addWidget(self.nothing)
        return card

    def _connect(self) -> None:
        self.choice.activated.connect(self._choose)
        self.add_meal.clicked.connect(self._add_meal)
        self.courses.added.connect(self._add_course)
        self.courses.table.chosen.connect(self._show_words)
        self.courses.model.moved.connect(self._move)
        self.courses.table.shifted.connect(self._shift)
        self.courses.table.withdrawn.connect(self._withdraw)
        self.checks.gone_to.connect(self.go_to)

    def look(self, consultation_id: UUID) -> None:
        whole = self._read(consultation_id)
        self._found = whole
        self._offer(whole)
        sides = {side.party.id: best(side.party.short_name) for side in whole.consultation.delegations}
        self.courses.show_rows(whole.courses)
        self.courses.setVisible(whole.sitting is not None)
        self.nothing.setVisible(whole.sitting is None)
        self._show_words(self.courses.table.current())
        self.guests.show_rows([GuestRow(one, _side(one, sides)) for one in whole.guests])
        self.guests.setVisible(whole.sitting is not None)
        self.guests.state.say(figures(str(len(whole.guests))) if whole.guests else "", "quiet")
        self.checks.show_findings(served.meal(whole))
        self.checks.setVisible(whole.sitting is not None)

    def _read(self, consultation_id: UUID) -> MealFacts:
        """The meal that was chosen; the first one, where that is none of this session's."""
        read = partial(facts, consultation_id=consultation_id)
        try:
            return self.bridge.read(partial(read, sitting=self.sitting))
        except Refusal:
            return self.bridge.read(read)

    def retranslate(self) -> None:
        self.label.setText(self.tr("Meal"))
        self.choice.setAccessibleName(self.tr("Meal"))
        self.add_meal.say(self.tr("Add luncheon"))
        self.nothing.setText(
            self.tr("No meal is recorded yet. Add a luncheon here, or a dinner among the sittings.")
        )
        self.courses.say(
            self.tr("Courses"),
            self.tr("Add course"),
            self.tr("The menu is empty. Add the first course, and what some get instead."),
        )
        self.guests.say(
            self.tr("Guests and notes to the kitchen"),
            "",
            self.tr("Nobody has been asked to this meal, and nobody comes."),
        )
        self.guests.table.setToolTip(self.tr("What is not served, never why"))
        self.words.say(heading=self.tr("Course"), name=self.tr("What is served"), instead=self.tr("Instead"))
        self.checks.retranslate()

    def show_row(self, kind: str, record_id: UUID) -> None:
        if kind == "meal_note":
            guest = next((one for one in self._guests() if one.note_id == record_id), None)
            record_id = guest.named.id if guest else record_id
        super().show_row(kind, record_id)

    def _guests(self) -> tuple[Guest, ...]:
        return self._found.guests if self._found else ()

    def _offer(self, found: MealFacts) -> None:
        """The sittings at which something can be served; that which is shown is chosen."""
        shown = found.sitting.id if found.sitting else None
        meals = [one for one in found.consultation.sittings if one.kind in MEALS or one.id == shown]
        self.choice.clear()
        for one in meals:
            self.choice.addItem(_called(one), str(one.id))
        self.choice.setCurrentIndex(next((at for at, one in enumerate(meals) if one.id == shown), -1))
        self.choice.setEnabled(bool(meals))
        self.sitting = str(shown) if shown else ""

    def _of_courses(self) -> list[Column]:
        return [
            Cell(lambda: self.tr("Course"), lambda row: best(row.heading), keep=self._says("heading")),
            Cell(lambda: self.tr("What is served"), lambda row: best(row.name), keep=self._says("name")),
            Cell(lambda: self.tr("Instead"), lambda row: best(row.instead), keep=self._says("instead")),
        ]

    def _of_guests(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Guest"), lambda row: best(row.guest.named.name)),
            Column(lambda: self.tr("Side"), lambda row: row.side),
            Cell(lambda: self.tr("Not served"), lambda row: best(row.guest.note), keep=self._tell_kitchen),
        ]

    def _says(self, field: str) -> Callable[[Any, str], None]:
        return lambda row, words: self.say("course", row.id, field, words)

    def _show_words(self, course_id: UUID | None) -> None:
        row = next((one for one in self.courses.model.rows if one.id == course_id), None)
        self.words.show_row(row.id if row else None, best(row.name) if row else "")

    # Deeds

    def _choose(self, place: int) -> None:
        self.sitting = self.choice.itemData(place) or ""
        self.refresh()

    def _add_meal(self) -> None:
        if self.consultation_id is None:
            return
        add = partial(agenda.add_sitting, consultation_id=self.consultation_id, kind=SittingKind.LUNCHEON)
        made = self.attempt("Add sitting", add)
        if made is not None:
            self.sitting = str(made)
            self.refresh()

    def _add_course(self, _nothing: object) -> None:
        if not self.sitting:
            return
        name = Text({Language.tag: self.tr("New course")})
        add = partial(hospitality.add_course, sitting_id=UUID(self.sitting), name=name)
        made = self.attempt("Add course", add)
        if made is not None:
            self.refresh()
            self.courses.table.write(made, 0)

    def _tell_kitchen(self, row: GuestRow, words: str) -> None:
        note = row.guest.note.having(Language.tag, words)  # the only cell of its row
        self.attempt("Tell the kitchen", partial(hospitality.tell_kitchen, who=row.id, note=note))

    def _withdraw(self, course_id: UUID) -> None:
        self.attempt("Withdraw course", partial(record.withdraw, kind="course", record_id=course_id))

    def _move(self, course_id: UUID, after: UUID | None) -> None:
        self.attempt("Move course", partial(record.move, kind="course", record_id=course_id, after=after))

    def _shift(self, step: int) -> None:
        rows, current = self.courses.model.rows, self.courses.table.current()
        goal = self.courses.model.row_of(current) + step
        if current is not None and 0 <= goal < len(rows):
            behind = goal if step > 0 else goal - 1
            self._move(current, rows[behind].id if behind >= 0 else None)


def _side(guest: Guest, sides: dict[UUID, str]) -> str:
    return sides.get(guest.named.party_id, "") if guest.named.party_id else ""


def _called(sitting: SittingFacts) -> str:
    return best(sitting.title) or headed(word_of(sitting.kind))
