"""The run of show: sittings and lines by time, written in place; what one of them needs; and what clashes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.linecard import LineCard
from protocoldesk.gui.pages.seatingcards import ChecksCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.cells import Cell
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.times import local, said, short, typed
from protocoldesk.gui.widgets.dayedit import day_of
from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.widgets.sheetpage import SheetPage, keep_as
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.words import Language, best, date_of, figures, headed, word_of
from protocoldesk.operations import agenda, facts, programme, record, template
from protocoldesk.protocol.checks import timed
from protocoldesk.protocol.programme import Moment, ProgrammeFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import PressAccess, TemplateKind

WATCHED = (
    "programme_line",
    "line_person",
    "sitting",
    "chair",
    "agenda_item",
    "agenda_lead",
    "consultation",
    "delegate",
    "delegation",
    "participation",
    "person",
    "journey",
)
NEW = "new"
TITLE = 3


class LinesPage(SheetPage):
    """One table of the whole day; what a sitting is itself is edited on the agenda."""

    watches = frozenset(WATCHED)

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self._found: ProgrammeFacts | None = None
        self.card = TableCard(self._columns(), TITLE, 76, 70, 64, 150, 92, 116, menu=self._begin)
        self.keep_it = Button("", "save")
        self.card.head.insertWidget(self.card.head.count() - 1, self.keep_it)
        self.line, self.checks = LineCard(bridge), ChecksCard()
        self.lay_out(self.card, self.checks, self.line)
        self.card.added.connect(self._add)
        self.card.table.chosen.connect(self._show_line)
        self.card.table.opened.connect(self._open)
        self.card.table.withdrawn.connect(self._withdraw)
        self.keep_it.clicked.connect(self._keep)
        self.checks.gone_to.connect(self.go_to)
        self.retranslate()

    def look(self, consultation_id: UUID) -> None:
        self._found = self.bridge.read(partial(facts.programme, consultation_id=consultation_id))
        self.card.show_rows(self._found.moments)
        found = timed.check(self._found)
        self.checks.show_findings(found)
        self.card.state.say(figures(self.tr("%n to check", "", len(found))) if found else "", "warn")
        self.checks.setVisible(bool(self._found.moments))
        self.keep_it.setVisible(any(_is_line(row) for row in self._found.moments))
        self._show_line(self.card.table.current())

    def retranslate(self) -> None:
        self.card.say(
            self.tr("Programme"),
            self.tr("Add line"),
            self.tr(
                "Nothing is planned yet. Add a line, or begin from a template; sittings come of themselves."
            ),
        )
        self.keep_it.say(self.tr("Keep as template"))
        self.line.retranslate()
        self.checks.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Cell(lambda: self.tr("Day"), _short, keep=self._set_day, begins=_day, stands=_is_line, tip=_day),
            Cell(lambda: self.tr("Begins"), lambda row: _clock(row, "begins"), keep=self._set_begin),
            Cell(lambda: self.tr("Ends"), lambda row: _clock(row, "ends"), keep=self._set_end),
            Cell(lambda: self.tr("What"), _name, tip=_tip, keep=self._set_title, begins=_title),
            Cell(lambda: self.tr("Where"), lambda row: best(row.place), keep=self._set_place),
            Cell(
                lambda: self.tr("Press"),
                lambda row: _press(row.press),
                keep=self._set_press,
                offers=lambda: [_press(one) for one in PressAccess],
            ),
            Cell(lambda: self.tr("Owner"), lambda row: row.owner, keep=self._set_owner, stands=_is_line),
        ]

    # What is added, taken out, opened

    def _begin(self) -> list[tuple[str, Any]]:
        """A new line; or the lines of a template."""
        rows = self.bridge.read(partial(template.rows, kind=TemplateKind.PROGRAMME))
        from_ = self.tr("From a template: {name}")
        return [(self.tr("New line"), NEW), *((from_.format(name=best(row.name)), row.key) for row in rows)]

    def _add(self, what: str) -> None:
        if self.consultation_id is None:
            return
        if what != NEW:
            begin = partial(
                template.begin,
                consultation_id=self.consultation_id,
                kind=TemplateKind.PROGRAMME,
                key=what,
            )
            self.attempt("Begin from template", begin)
            return
        title = Text({Language.tag: self.tr("New line")})
        after = self.card.table.current()
        add = partial(programme.add, consultation_id=self.consultation_id, title=title, after=after)
        made = self.attempt("Add line", add)
        if made is not None:
            self.refresh()
            self.card.table.write(made, TITLE)

    def _keep(self) -> None:
        keep_as(self, TemplateKind.PROGRAMME)

    def _withdraw(self, row_id: UUID) -> None:
        row = self._row(row_id)
        if row is None:
            return
        if row.kind == "sitting":
            self.bridge.said.emit(self.tr("A sitting is taken out on the agenda."))
            return
        self.attempt("Withdraw line", partial(record.withdraw, kind="programme_line", record_id=row_id))

    def _open(self, row_id: UUID) -> None:
        self.line.begin() if self.line.isVisible() else self.navigator.go("sitting", row_id)

    def _show_line(self, row_id: UUID | None) -> None:
        if self._found is not None:
            self.line.show_line(self._row(row_id), self._found)

    def _row(self, row_id: UUID | None) -> Moment | None:
        return next((row for row in self.card.model.rows if row.id == row_id), None)

    # What is typed

    def _set_day(self, row: Moment, words: str) -> None:
        read, day = self.read_typed(day_of, words)
        if read:
            _, begins, ends = self._times(row)
            self._set_times(row, day, begins, ends)

    def _set_begin(self, row: Moment, words: str) -> None:
        read, at = self.read_typed(typed, words)
        if read:
            day, _, ends = self._times(row)
            self._set_times(row, day, at, ends)

    def _set_end(self, row: Moment, words: str) -> None:
        read, at = self.read_typed(typed, words)
        if read:
            day, begins, _ = self._times(row)
            self._set_times(row, day, begins, at)

    def _times(self, row: Moment) -> tuple[date | None, time | None, time | None]:
        """Day, beginning and end as they are now, by the clock of the place."""
        now = self.values(row.kind, row.id)
        fresh = replace(row, begins=now["begins"], ends=now["ends"])
        return fresh.day, local(fresh.begins, row.zone), local(fresh.ends, row.zone)

    def _set_times(self, row: Moment, day: date | None, begins: time | None, ends: time | None) -> None:
        if row.kind == "sitting":
            act = partial(agenda.set_times, sitting_id=row.id, begins=begins, ends=ends)
        else:
            act = partial(programme.set_times, line_id=row.id, day=day, begins=begins, ends=ends)
        self.attempt("Edit times", act)

    def _set_title(self, row: Moment, words: str) -> None:
        self.say(row.kind, row.id, "title", words)

    def _set_place(self, row: Moment, words: str) -> None:
        self.say(row.kind, row.id, "place", words)

    def _set_press(self, row: Moment, words: str) -> None:
        self.set(row.kind, row.id, press=next(one for one in PressAccess if _press(one) == words))

    def _set_owner(self, row: Moment, words: str) -> None:
        self.set(row.kind, row.id, owner=words)


def _press(value: PressAccess) -> str:
    return headed(word_of(value)) if value else ""


def _is_line(row: Moment) -> bool:
    return row.kind == "programme_line"


def _day(row: Moment) -> str:
    return date_of(When(WhenKind.DAY, row.day)) if row.day else ""


def _short(row: Moment) -> str:
    return short(row.day)


def _clock(row: Moment, which: str) -> str:
    return said(local(getattr(row, which), row.zone))


def _title(row: Moment) -> str:
    return best(row.title)


def _name(row: Moment) -> str:
    named = best(row.title) or (headed(word_of(row.sitting_kind)) if row.sitting_kind else "")
    return f"– {named}" if row.kind == "programme_line" and row.sitting_id else named


def _tip(row: Moment) -> str:
    lines = [row.title[tag] for tag in row.title]
    if row.internal:
        lines.append(QCoreApplication.translate("LinesPage", "In the regie book only"))
    return "\n".join(lines)
