"""The finder: one field that finds records, commands and places, and goes there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout
from sqlalchemy.orm import Session

from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.sessions import title_of
from protocoldesk.gui.shell.commands import Command, commands
from protocoldesk.gui.shell.navigator import PLACES, TABS
from protocoldesk.gui.shell.rail import DRAWINGS, Place, name_of
from protocoldesk.gui.tables.lines import Line, LineList
from protocoldesk.gui.widgets.parts import Label
from protocoldesk.gui.words import Language, best, kind_of
from protocoldesk.operations import consultation, delegation, locate
from protocoldesk.store import search

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window

PAUSE = 80
"""Milliseconds without a key after which it is looked for."""

MOST = 18
"""Records that are shown at once; more words find fewer."""

SIZE = (640, 520)

KINDS = {
    "consultation": "calendar-days",
    "mechanism": "handshake",
    "person": "user",
    "delegate": "user",
    "party": "flag",
    "institution": "building-2",
    "agenda_item": "list-checks",
    "brief": "book-open-text",
    "note": "pencil",
    "outcome": "message-square-text",
    "follow_up": "list-checks",
    "candidature": "vote",
    "wording": "newspaper",
    "register_number": "hash",
}
"""The drawing of each kind of record; another has that of a file."""

ORDER = tuple(KINDS)


class Found(NamedTuple):
    """A record that holds the words, and where it is."""

    kind: str
    id: UUID
    title: str
    where: str


class Finder(QDialog):
    """Opens over the window; the arrows choose, Enter goes there, Escape closes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("finder")
        self._window = window
        self.field, self.list, self.nothing = QLineEdit(), LineList(), Label("", "muted")
        self._offered = list(commands(window))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        self.retranslate()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.opened.connect(self.go)
        self.look()

    def look(self) -> None:
        """Show what holds the words that were typed; without any, every place and some commands."""
        words = self.field.text().strip()
        groups = [*self._places(words), *self._delegates(words)]
        groups += [*self._records(words), *self._commands(words)]
        lines = list(_headed(groups))
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.list.setCurrentIndex(self.list.lines.index(-1, -1))
        self.list.step(1)
        self._tell()

    def go(self, line: Line) -> None:
        """Go to what a line stands for."""
        goes = line.goes
        self.close()
        if isinstance(goes, Command):
            goes.do()
        elif isinstance(goes, Place):
            self._window.show_place(goes)
        elif self._window.navigator is not None:
            self._window.navigator.go(goes.kind, goes.id)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.setWindowTitle(self.tr("Find anything"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.field.setPlaceholderText(self.tr("Find people, sessions, papers, commands"))
        self.list.setAccessibleName(self.tr("Found"))
        self.nothing.setText(self.tr("Nothing holds all of these words. Try fewer, or a part of one."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return False

    def showEvent(self, event: Any) -> None:
        width, height = min(SIZE[0], self._window.width() - 48), min(SIZE[1], self._window.height() - 96)
        self.resize(width, height)
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, 72)))
        super().showEvent(event)
        self.field.setFocus()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(8)
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        self.field.addAction(icon("search", off="text3"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMaxLength(200)
        row.addWidget(self.field)
        column.addLayout(row)
        self.nothing.setContentsMargins(24, 8, 24, 24)
        self.nothing.setWordWrap(True)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def _key(self, key: int) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            self.list.step(steps[Qt.Key(key)])
            self._tell()
            return True
        line = self.list.current()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():  # what was typed last counts
                self._pause.stop()
                self.look()
                line = self.list.current()
            if line is not None:
                self.go(line)
            return True
        return False

    def _typed(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        line = self.list.current()
        self.field.setAccessibleDescription(line.title if line else "")

    def _places(self, words: str) -> Iterator[tuple[str, Line]]:
        for number, place in enumerate(Place, 1):
            if _holds(name_of(place), words):
                yield (
                    self.tr("Places"),
                    Line(
                        ("place", place.value),
                        name_of(place),
                        pill=f"Ctrl+{number}",
                        colour="keys",
                        drawing=DRAWINGS[place],
                        goes=place,
                    ),
                )

    def _commands(self, words: str) -> Iterator[tuple[str, Line]]:
        found = [one for one in self._offered if _holds(f"{one.name} {one.below}", words)]
        for number, one in enumerate(found[:MOST]):
            drawn = Line(
                ("command", number), one.name, one.below, one.keys, "keys", drawing="command", goes=one
            )
            yield self.tr("Commands"), drawn

    def _delegates(self, words: str) -> Iterator[tuple[str, Line]]:
        """Those who come to the session that is shown, or to one that is to come: F2 corrects them there."""
        bridge = self._window.bridge
        if bridge is None or not words:
            return
        sessions = self._window.pages.get(Place.SESSIONS)
        shown = sessions.workspace.consultation_id if sessions is not None else None
        today = bridge.office.clock().date()
        for found in bridge.read(partial(at_the_table, words=words, today=today, shown=shown)):
            drawn = Line(("at", found.id), found.title, found.where, "F2", "keys", drawing="user", goes=found)
            yield self.tr("At the table"), drawn

    def _records(self, words: str) -> Iterator[tuple[str, Line]]:
        bridge = self._window.bridge
        if bridge is None or not words:
            return
        for found in sorted(bridge.read(partial(records, words=words)), key=_rank):
            drawing = KINDS.get(found.kind, "file-text")
            kind = kind_of(found.kind)
            yield (
                kind[:1].upper() + kind[1:],
                Line(found.id, found.title, found.where, drawing=drawing, goes=found),
            )


def records(session: Session, words: str) -> list[Found]:
    """The records that hold the words and are shown somewhere, the best first."""
    found: list[Found] = []
    titles: dict[UUID, str] = {}
    for hit in search.search(session, words, MOST):
        at = locate.locate(session, hit.kind, hit.id)
        if at is None or not (hit.kind in PLACES or (at.consultation_id and hit.kind in TABS)):
            continue
        where = _where(session, at.consultation_id, titles) if hit.kind != "consultation" else ""
        title = locate.name_of(session, hit.kind, hit.id, Language.tag) or hit.title
        if hit.kind == "consultation":
            title = _where(session, hit.id, titles)
        below = " · ".join(said for said in (where, _beside(hit, title)) if said)
        found.append(Found(hit.kind, hit.id, title, below))
    return found


def at_the_table(session: Session, words: str, today: date, shown: UUID | None) -> list[Found]:
    """Delegates of the session that is shown and of those to come, whose names hold the words."""
    titles: dict[UUID, str] = {}
    return [
        Found("delegate", one.id, best(one.name), _where(session, one.consultation_id, titles))
        for one in delegation.at_hand(session, words, today, shown)
    ]


def _where(session: Session, consultation_id: UUID | None, titles: dict[UUID, str]) -> str:
    if consultation_id is None:
        return ""
    if consultation_id not in titles:
        row = consultation.row(session, consultation_id)
        titles[consultation_id] = title_of(row) if row else ""
    return titles[consultation_id]


def _beside(hit: search.Hit, title: str) -> str:
    """The place where the words stand, where the title does not show it."""
    shown = title.casefold()[:24] in hit.snippet.casefold() or hit.snippet.casefold() in title.casefold()
    return "" if shown else hit.snippet


def _headed(found: Iterable[tuple[str, Line]]) -> Iterator[Line]:
    for heading, lines in groupby(found, key=lambda one: one[0]):
        yield Line(("heading", heading), heading, heading=True)
        yield from (line for _, line in lines)


def _rank(found: Found) -> int:
    return ORDER.index(found.kind) if found.kind in ORDER else len(ORDER)


def _holds(name: str, words: str) -> bool:
    folded = name.casefold()
    return all(word in folded for word in words.casefold().split())
