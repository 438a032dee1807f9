"""The workspace of one consultation: its header, the one thing to do next, and its tabs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import flag
from protocoldesk.gui.shell.focus import enter
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.stalewatch import watch_of
from protocoldesk.gui.undoing import redo_of, undo_of
from protocoldesk.gui.widgets.dropping import Dropping
from protocoldesk.gui.widgets.elided import Elided
from protocoldesk.gui.widgets.page import ConsultationPage, Page
from protocoldesk.gui.widgets.parts import Button, Empty, IconButton, Label, Pill
from protocoldesk.gui.words import best, date_of, figures, headed, word_of
from protocoldesk.operations import consultation
from protocoldesk.operations.consultation import ConsultationRow
from protocoldesk.records.values.words import Status

KEY = "Alt"
"""Held with the number of a tab, it shows that tab; with 0 the tenth."""

OWN = ("release", "papers")
"""Tabs that have a primary action of their own."""

Maker = Callable[[Bridge, Navigator], ConsultationPage]


class Workspace(Page):
    """Header and tabs; a tab's page is made when it is first shown."""

    watches = frozenset({"consultation", "mechanism", "party", "delegation"})

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.consultation_id: UUID | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self.header = Header()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._made: dict[str, ConsultationPage] = {}
        self.watch, self._outdated = watch_of(bridge), 0
        for name in makers():
            self.tabs.addTab(_Seat(), name)
        self.empty = Empty(self._new)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._filled())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._connect()
        self.retranslate()

    def _filled(self) -> QWidget:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        return filled

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._seat)
        self._next.timeout.connect(self._seat)
        self.header.primary.clicked.connect(self._do_primary)
        self.header.undo.clicked.connect(self._undo)
        self.header.redo.clicked.connect(self._redo)
        for number, name in enumerate(makers(), 1):
            shortcut = QShortcut(QKeySequence(f"{KEY}+{number % 10}"), self)
            shortcut.activated.connect(partial(self.go_to_tab, name))
        self.bridge.changed.connect(self.tell_history)
        Dropping(self, pasting=False).dropped.connect(self._take_files)
        self.watch.found.connect(self._tell_stale)

    def show_consultation(self, consultation_id: UUID | None) -> None:
        """Show another consultation on the tab that is open: its header now, the tab's page right after."""
        self.consultation_id = consultation_id
        self._tell_stale(None, [])
        if consultation_id is not None:
            self.watch.show(consultation_id)
        self.stack.setCurrentIndex(0 if consultation_id is None else 1)
        self.refresh()
        self._next.start()

    def show_tab(self, name: str, kind: str = "", record_id: UUID | None = None) -> ConsultationPage | None:
        """Show a tab by its name, and choose a record on it; its page, unless there is no consultation."""
        names = list(makers())
        if name in names:
            self.tabs.setCurrentIndex(names.index(name))
        page = self._seat()
        if page is not None and record_id is not None:
            page.show_row(kind, record_id)
        return page

    def go_to_tab(self, name: str) -> None:
        """Show a tab, and let the keys work in it."""
        if self.consultation_id is not None:
            self.show_tab(name)
            page = self._made[name]
            enter(page) if page.begins is None else page.begins.setFocus()

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        row = self.bridge.read(partial(consultation.row, consultation_id=self.consultation_id))
        if row is not None:
            self.header.show_row(row, self.bridge.office.clock().date())
        self.tell_history()

    def tell_history(self, *_: object) -> None:
        """Say on the buttons what undo and redo will do."""
        history = self.bridge.history()
        self.header.tell(history)

    def retranslate(self) -> None:
        for place, (name, words) in enumerate(tab_names().items()):
            count = self._outdated if name == "papers" else 0
            tip = figures(self.tr("%n paper(s) out of date", "", count)) if count else words
            self.tabs.setTabText(place, f"{words} ({figures(str(count))})" if count else words)
            self.tabs.setTabToolTip(place, f"{tip} ({KEY}+{(place + 1) % 10})")
        self.tabs.setAccessibleName(self.tr("Parts of the consultation"))
        self.empty.say(
            self.tr("No session is here yet. Record the first one, or open an archive that has some."),
            self.tr("New session"),
        )
        self.header.retranslate()

    def _tell_stale(self, consultation_id: UUID | None, found: list[Any]) -> None:
        """Say on the tab of the papers how many of them are out of date."""
        count = len(found) if consultation_id == self.consultation_id else 0
        if count != self._outdated:
            self._outdated = count
            self.retranslate()

    def _seat(self, *_: object) -> ConsultationPage | None:
        """The page of the open tab, showing the consultation."""
        self._next.stop()
        if self.consultation_id is None:
            return None
        name = list(makers())[self.tabs.currentIndex()]
        self.header.primary.setVisible(name not in OWN)
        if name not in self._made:
            page = self._made[name] = makers()[name](self.bridge, self.navigator)
            seat = self.tabs.currentWidget()
            assert isinstance(seat, _Seat)
            seat.take(page)
        page = self._made[name]
        page.show_consultation(self.consultation_id)
        page.show()  # now, not when its layout comes to it: the next key is for it
        return page

    def _do_primary(self) -> None:
        self.show_tab("release" if self.header.concluded else "agenda")

    def _take_files(self, paths: list[Path], _below: QWidget) -> None:
        """Log what is dropped anywhere on the consultation, unless the tab below takes it itself."""
        if self.consultation_id is not None:
            papers: Any = self.show_tab("papers")
            papers.choose("letters").take(paths)

    def _new(self) -> None:
        window: Any = self.window()
        window.show_place("Sessions").new()

    def _undo(self) -> None:
        window: Any = self.window()
        window.undo()

    def _redo(self) -> None:
        window: Any = self.window()
        window.redo()


class Header(QWidget):
    """Title, status, days to go, undo and redo, the primary action; sides with flags, date and place."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.status = Elided("", "title"), Pill()
        self.list = IconButton("panel-left")
        self.list.setShortcut("F9")
        self.undo, self.redo = IconButton("undo-2"), IconButton("redo-2")
        self.primary = Button("", "newspaper", primary=True)
        self.sides = [(QLabel(), Label("", "muted")) for _ in range(2)]
        self.where = Label("", "muted")
        self.concluded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(6)
        column.addLayout(self._top())
        column.addLayout(self._line())

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title, 1)
        for button in (self.list, self.undo, self.redo, self.primary):
            top.addWidget(button)
        return top

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        for picture, name in self.sides:
            line.addWidget(picture)
            line.addWidget(name)
        line.addWidget(self.where)
        line.addSpacing(4)
        line.addWidget(self.status)
        line.addStretch(1)
        return line

    def show_row(self, row: ConsultationRow, today: date) -> None:
        """Show a consultation."""
        from protocoldesk.gui.pages.sessions import PILLS, title_of

        self.concluded = row.status is Status.CONCLUDED
        self.title.setText(title_of(row))
        self.status.say(headed(word_of(row.status)), PILLS[row.status])
        for (picture, name), code, words in zip(self.sides, row.parties, row.party_names, strict=False):
            picture.setPixmap(flag(code, 20))
            name.setText(best(words))
        for picture, name in self.sides[len(row.parties) :]:
            picture.clear()
            name.clear()
        parts = [date_of(row.dates), best(row.city), self.countdown(row, today)]
        self.where.setText("".join(f"  ·  {part}" for part in parts if part).lstrip(" "))
        self.retranslate()

    def countdown(self, row: ConsultationRow, today: date) -> str:
        """Days to go, until the day has come."""
        days = (row.dates.first - today).days if row.dates.first else -1
        if days < 0 or row.status in (Status.CANCELLED, Status.CONCLUDED):
            return ""
        return self.tr("today") if days == 0 else figures(self.tr("%n day(s) to go", "", days))

    def tell(self, history: Any) -> None:
        """Say what undo and redo will do."""
        undo, redo = undo_of(history), redo_of(history)
        self.undo.say(undo.words, "Ctrl+Z" if undo.enabled else "")
        self.redo.say(redo.words, "Ctrl+Shift+Z")
        self.undo.setEnabled(undo.enabled)
        self.redo.setEnabled(redo.enabled)

    def retranslate(self) -> None:
        """Say the primary action in the language of the interface."""
        self.list.say(self.tr("Show or hide the list of sessions"), "F9")
        self.primary.say(self.tr("Export release") if self.concluded else self.tr("Prepare agenda"))


class _Seat(QWidget):
    """Holds the page of a tab, once it is made."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def take(self, page: QWidget) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(page)


def makers() -> dict[str, Maker]:
    """The tabs of a consultation in their order, each with what makes its page and loads its module first."""
    pages = {
        "overview": ("overview", "OverviewPage"),
        "delegations": ("delegations", "DelegationsPage"),
        "seating": ("seating", "SeatingPage"),
        "agenda": ("agenda", "AgendaPage"),
        "programme": ("programme", "ProgrammePage"),
        "briefs": ("briefs", "BriefsPage"),
        "meeting": ("meeting", "MeetingPage"),
        "followup": ("reviews", "ReviewsPage"),
        "release": ("release", "ReleasePage"),
        "papers": ("papers", "PapersPage"),
    }
    return {tab: partial(_make, *page) for tab, page in pages.items()}


def _make(module: str, name: str, bridge: Bridge, navigator: Navigator) -> ConsultationPage:
    page: Maker = getattr(import_module(f"protocoldesk.gui.pages.{module}"), name)
    return page(bridge, navigator)


def tab_names() -> dict[str, str]:
    """The names of the tabs in the language of the interface."""
    return {
        "overview": QCoreApplication.translate("Workspace", "Overview"),
        "delegations": QCoreApplication.translate("Workspace", "Delegations"),
        "seating": QCoreApplication.translate("Workspace", "Seating"),
        "agenda": QCoreApplication.translate("Workspace", "Agenda"),
        "programme": QCoreApplication.translate("Workspace", "Programme"),
        "briefs": QCoreApplication.translate("Workspace", "Briefs"),
        "meeting": QCoreApplication.translate("Workspace", "Meeting"),
        "followup": QCoreApplication.translate("Workspace", "Follow-up"),
        "release": QCoreApplication.translate("Workspace", "Release"),
        "papers": QCoreApplication.translate("Workspace", "Papers"),
    }
