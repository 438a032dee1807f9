"""The checklist: what is due when, counted from the first day, who sees to it, and what is late."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.cells import Cell
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.widgets.dayedit import day_of
from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.widgets.sheetpage import SheetPage, keep_as
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.widgets.wordscard import WordsCard
from protocoldesk.gui.words import Language, best, date_of, figures, headed, word_of
from protocoldesk.operations import record, task, template
from protocoldesk.protocol.checklist import Progress, TaskFacts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import TemplateKind

PILLS = {Progress.DONE: "ok", Progress.LATE: "bad", Progress.SOON: "warn", Progress.LATER: "quiet"}
NEW = "new"
TITLE = 2
_DAYS = re.compile(r"[tTថ]?\s*([-–−+]?)\s*(\d{1,4})")


class TasksPage(SheetPage):
    """Space ticks the task that the keys are on."""

    watches = frozenset({"task", "consultation", "template"})

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self.card = TableCard(self._columns(), TITLE, 78, 150, 140, 118, menu=self._begin)
        self.keep_it = Button("", "save")
        self.card.head.insertWidget(self.card.head.count() - 1, self.keep_it)
        self.words = WordsCard(bridge, "task", ("title",))
        self.lay_out(self.card, self.words)
        self.card.table.chosen.connect(self._show_words)
        self.card.added.connect(self._add)
        self.card.table.withdrawn.connect(self._withdraw)
        self.card.table.ticked.connect(self._tick)
        self.keep_it.clicked.connect(self._keep)
        self.retranslate()

    @property
    def today(self) -> date:
        """The day by this machine's clock."""
        return self.bridge.office.clock().astimezone().date()

    def look(self, consultation_id: UUID) -> None:
        found = self.bridge.read(partial(task.tasks, consultation_id=consultation_id))
        self.card.show_rows(found)
        late = sum(one.progress(self.today) is Progress.LATE for one in found)
        self.card.state.say(figures(self.tr("%n late", "", late)) if late else "", "bad")
        self.keep_it.setVisible(bool(found))
        self._show_words(self.card.table.current())

    def retranslate(self) -> None:
        self.card.say(
            self.tr("Checklist"),
            self.tr("Add task"),
            self.tr("There is no checklist yet. Begin from a template; it counts back from the first day."),
        )
        self.card.table.setToolTip(self.tr("Space ticks a task"))
        self.keep_it.say(self.tr("Keep as template"))
        self.words.say(title=self.tr("Task"))

    def _columns(self) -> list[Column]:
        return [
            Cell(lambda: self.tr("Days"), _days, keep=self._set_days, tip=_source),
            Cell(lambda: self.tr("Due"), lambda row: _said(row.due), keep=self._set_due, tip=_source),
            Cell(lambda: self.tr("Task"), _title, keep=self._set_title, begins=_plain, tip=_source),
            Cell(lambda: self.tr("Owner"), lambda row: row.owner, keep=self._set_owner),
            Column(
                lambda: self.tr("State"),
                lambda row: headed(word_of(row.progress(self.today))),
                pill=lambda row: PILLS.get(row.progress(self.today), "quiet"),
            ),
        ]

    def _begin(self) -> list[tuple[str, Any]]:
        rows = self.bridge.read(partial(template.rows, kind=TemplateKind.CHECKLIST))
        words = self.tr("From a template: {name}")
        return [(self.tr("New task"), NEW), *((words.format(name=best(row.name)), row.key) for row in rows)]

    def _show_words(self, task_id: UUID | None) -> None:
        row = next((one for one in self.card.model.rows if one.id == task_id), None)
        self.words.show_row(row.id if row else None, best(row.title) if row else "")

    # Deeds

    def _add(self, what: str) -> None:
        if self.consultation_id is None:
            return
        if what != NEW:
            kind = TemplateKind.CHECKLIST
            begin = partial(template.begin, consultation_id=self.consultation_id, kind=kind, key=what)
            self.attempt("Begin from template", begin)
            return
        title = Text({Language.tag: self.tr("New task")})
        made = self.attempt("Add task", partial(task.add, consultation_id=self.consultation_id, title=title))
        if made is not None:
            self.refresh()
            self.card.table.write(made, TITLE)

    def _keep(self) -> None:
        keep_as(self, TemplateKind.CHECKLIST)

    def _withdraw(self, task_id: UUID) -> None:
        self.attempt("Withdraw task", partial(record.withdraw, kind="task", record_id=task_id))

    def _tick(self, task_id: UUID) -> None:
        row: TaskFacts = self.card.model.rows[self.card.model.row_of(task_id)]
        on = None if row.done_on else self.today
        self.attempt("Tick task", partial(task.tick, task_id=task_id, on=on))

    def _set_days(self, row: TaskFacts, words: str) -> None:
        read, days = self.read_typed(_days_of, words)
        if read:
            self.set("task", row.id, days_before=days, due=None)

    def _set_due(self, row: TaskFacts, words: str) -> None:
        read, day = self.read_typed(day_of, words)
        if read:
            self.set("task", row.id, due=day)

    def _set_title(self, row: TaskFacts, words: str) -> None:
        self.say("task", row.id, "title", words)

    def _set_owner(self, row: TaskFacts, words: str) -> None:
        self.set("task", row.id, owner=words)


def _days_of(words: str) -> int:
    """The days before the first day that were typed: "30", "T-30", "-30" are before it, "T+7", "+7" after."""
    found = _DAYS.fullmatch(words.strip().translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")))
    if found is None:
        raise Refusal("'{words}' is not a number of days such as T-30.", words=words)
    return -int(found[2]) if found[1] == "+" else int(found[2])


def _days(row: TaskFacts) -> str:
    if row.own_day:
        return ""
    sign = "–" if row.days_before > 0 else "+"
    return figures(f"T{sign}{abs(row.days_before)}") if row.days_before else "T"


def _plain(row: TaskFacts) -> str:
    return best(row.title)


def _title(row: TaskFacts) -> str:
    return best(row.title)


def _source(row: TaskFacts) -> str:
    return row.remark


def _said(day: date | None) -> str:
    return date_of(When(WhenKind.DAY, day)) if day else ""
