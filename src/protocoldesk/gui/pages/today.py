"""Today: what wants attention, over all consultations; each line goes to its place."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.sessions import title_of
from protocoldesk.gui.papernames import asked_named
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.lines import Line, LineList
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import MARGIN, Card, Empty, Label, Pill, scrolled
from protocoldesk.gui.words import best, date_of, figures, headed, language_named, phrases, word_of
from protocoldesk.operations import consultation, today
from protocoldesk.operations.consultation import ConsultationRow
from protocoldesk.operations.today import Group
from protocoldesk.protocol import dates
from protocoldesk.records.values.text import Text

if TYPE_CHECKING:
    from protocoldesk.exchange.printed import OutOfDate
    from protocoldesk.office import Office

COLUMNS = ((Group.LATE, Group.REPRINT, Group.DUE, Group.WAITING), (Group.COMING, Group.BRIEFS))
"""The groups of the wide column, and of the narrow one beside it."""

NARROW = 880
"""Pixels of the page below which its columns stand below each other."""

PILLS = {
    Group.LATE: "bad",
    Group.REPRINT: "warn",
    Group.DUE: "warn",
    Group.WAITING: "info",
    Group.BRIEFS: "warn",
}

DRAWINGS = {
    "follow_up": "list-checks",
    "task": "check-check",
    "edition": "stamp",
    "candidature": "vote",
    "letter": "file-text",
    "consultation": "calendar-clock",
}


class TodayPage(Page):
    """Cards of lines, each card a group; where there is nothing, it says so."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self._navigator = navigator
        self._found = 0
        self.title, self.day = Label("", "title"), Label("", "muted")
        self.cards = {group: GroupCard(group) for group in Group}
        for card in self.cards.values():
            card.list.opened.connect(self._go)
        self.cards[Group.REPRINT].hide()  # until its papers came
        self.empty = Empty(self._new_session)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._filled())
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.stack, 1)
        self.retranslate()

    def refresh(self) -> None:
        day = self.bridge.office.clock().astimezone().date()
        self.day.setText(dates.with_weekday(day, phrases()).replace("\u00a0", " "))
        found = self.bridge.read(partial(today.lines, today=day))
        for group, card in self.cards.items():
            if group is not Group.REPRINT:
                card.show_lines([_shown(line, day) for line in found if line.group is group])
        self._found = len(found)
        self._level()
        self.bridge.print(partial(_out_of_date, office=self.bridge.office), None, self._papers_came)

    def _papers_came(self, found: list[OutOfDate]) -> None:
        """Show the papers of the sessions to come that are out of date."""
        if isValid(self):
            meetings = {row.id: row for row in self.bridge.read(consultation.rows)}
            lines = [_paper(one, meetings.get(one.asked.consultation_id)) for one in found]
            self.cards[Group.REPRINT].show_lines(lines)
            self._level()

    def _level(self) -> None:
        """Hide a column without any card; where there is none at all, say so."""
        for side, groups in zip(self._sides, COLUMNS, strict=True):
            side.setVisible(any(self.cards[group].isVisibleTo(side) for group in groups))
        any_paper = self.cards[Group.REPRINT].isVisibleTo(self._sides[0])
        self.stack.setCurrentIndex(0 if self._found or any_paper else 1)
        if not self._found and not any_paper:
            self._say_empty()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Today"))
        for card in self.cards.values():
            card.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= NARROW
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(head)
        column.setContentsMargins(MARGIN, 18, MARGIN, 14)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.day)
        return head

    def _filled(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("page")
        self._columns = row = QHBoxLayout(inner)
        row.setContentsMargins(MARGIN, 20, MARGIN, 20)
        row.setSpacing(16)
        self._sides = [QWidget() for _ in COLUMNS]
        for side, groups, stretch in zip(self._sides, COLUMNS, (5, 3), strict=True):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for group in groups:
                column.addWidget(self.cards[group])
            column.addStretch(1)
            row.addWidget(side, stretch)
        return scrolled(inner)

    def _say_empty(self) -> None:
        if self.bridge.read(consultation.rows):
            self.empty.say(self.tr("Nothing is late, nothing waits for an answer, and no session is near."))
            self.empty.button.hide()
        else:
            self.empty.say(
                self.tr("Here stands what is late, due or awaited, once a session is recorded."),
                self.tr("New session"),
            )
            self.empty.button.show()

    def _go(self, line: Line) -> None:
        goes: today.Line = line.goes
        if goes.tab and goes.meeting is not None:
            self._navigator.go_to_tab(goes.meeting.id, goes.tab)
        else:
            self._navigator.go(goes.kind, goes.id)

    def _new_session(self) -> None:
        window: Any = self.window()
        window.show_place("Sessions").new()


class GroupCard(Card):
    """The lines of one group, with their number beside the heading."""

    def __init__(self, group: Group) -> None:
        super().__init__(flush=True)
        self.group = group
        self.number = Pill()
        self.head.insertWidget(1, self.number)
        self.list = LineList(grows=True)
        self.body.addWidget(self.list)

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines; a card without any is hidden."""
        self.list.show_lines(lines)
        self.number.say(figures(str(len(lines))), PILLS.get(self.group, "quiet"))
        self.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Say the heading in the language of the interface."""
        words = word_of(self.group)
        self.heading.setText(headed(words))
        self.list.setAccessibleName(self.heading.text())


def _out_of_date(_nothing: None, office: Office) -> list[OutOfDate]:
    from protocoldesk.exchange.printed import out_of_date

    return office.read(out_of_date)


def _paper(one: OutOfDate, meeting: ConsultationRow | None) -> Line:
    """A paper that is out of date, and whose pieces of it."""
    whose = ", ".join(piece.label for piece in one.pieces if piece.key)
    below = " · ".join(filter(None, (title_of(meeting) if meeting else "", one.recipient, whose)))
    about = one.asked.consultation_id
    goes = today.Line(Group.REPRINT, "consultation", about, "", {}, None, meeting, "papers")
    key = ("paper", one.asked, one.recipient)
    return Line(key, asked_named(one.asked), below, drawing="printer", goes=goes)


def _shown(line: today.Line, day: date) -> Line:
    meeting = title_of(line.meeting) if line.meeting else ""
    what = QCoreApplication.translate("Today", line.template).format(**_said(line.values))
    what = headed(what)
    goes = {"id": (line.kind, line.id, line.template), "goes": line, "drawing": DRAWINGS[line.kind]}
    if line.group is Group.COMING:
        where = [date_of(line.meeting.dates), what] if line.meeting else []
        return Line(title=meeting, below=" · ".join(filter(None, where)), **_pill(line, day), **goes)
    return Line(title=what, below=meeting, **_pill(line, day), **goes)


def _pill(line: today.Line, day: date) -> dict[str, str]:
    if line.day is None or line.group is Group.BRIEFS:
        return {}
    days = (line.day - day).days
    if line.group is Group.WAITING:
        return {"pill": headed(_since(-days)), "colour": "quiet"} if days < 0 else {}
    colour = "bad" if days < 0 else "warn" if days <= today.SOON.days else "info"
    return {"pill": headed(_when(days)), "colour": colour}


def _when(days: int) -> str:
    tr = QCoreApplication.translate
    if days == 0:
        return tr("Today", "today")
    if days == 1:
        return tr("Today", "tomorrow")
    if days < 0:
        return figures(tr("Today", "%n day(s) late", "", -days))
    return figures(tr("Today", "in %n day(s)", "", days))


def _since(days: int) -> str:
    return figures(QCoreApplication.translate("Today", "for %n day(s)", "", days))


def _said(values: Any) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Text):
            said[name] = best(value)
        elif name == "language":
            said[name] = language_named(value)
        else:
            said[name] = figures(str(value)) if isinstance(value, int) else word_of(value)
    return said
