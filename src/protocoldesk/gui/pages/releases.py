"""The ledger of releases over all consultations, and the register of their numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.releaserows import LEDGER, REGISTER, released
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import RowTable
from protocoldesk.gui.tables.sparing import Sparing
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Band, Card, Empty, Label
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import figures
from protocoldesk.operations import releases
from protocoldesk.operations.releases import RegisterRow, ReleaseRow
from protocoldesk.protocol.clearance import Stage
from protocoldesk.records.values.words import NumberState

FILTERS = ("all", "awaiting", "issued", "withdrawn")


class ReleasesPage(Page):
    """Two tables: what was and will be given out, and the numbers that it has."""

    watches = frozenset(
        {
            "release",
            "edition",
            "passage",
            "wording",
            "clearance",
            "issue",
            "register_number",
            "consultation",
            "preset",
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.heading, self.search = Label("", "title"), QLineEdit()
        self.shows = Segments(FILTERS)
        self.filters = self.shows.buttons
        self.ledger, self.register = RowTable(LEDGER, self), RowTable(REGISTER, self)
        self.table, self.numbers = TableView(self.ledger, ""), TableView(self.register, "")
        self.gaps = Label("", "muted")
        self.gaps.setMinimumHeight(32)
        self.tabs, self.empty = QTabWidget(), Empty(self._to_sessions, "calendar-days")
        self.stack = QStackedWidget()
        self._chosen = "all"
        self._register: list[RegisterRow] = []
        self._lay_out()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        rows, self._register = self.bridge.read(releases.rows), self.bridge.read(releases.numbers)
        self.ledger.show(rows)
        self.register.show(self._register)
        self.stack.setCurrentIndex(1 if rows or self._register else 0)
        self.search.setVisible(bool(rows or self._register))
        self._tell_gaps()

    def show_row(self, kind: str, record_id: UUID) -> None:
        """Choose a release or a number."""
        if kind == "register_number":
            self.tabs.setCurrentIndex(1)
            self.numbers.choose(record_id)
        else:
            self.show_filter("all")
            self.table.choose(record_id)

    def show_filter(self, name: str) -> None:
        """Show all releases, or only those awaiting clearance, issued this year, or withdrawn."""
        self._chosen = name
        self.shows.choose(name)
        self._filter()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Releases"))
        self.search.setPlaceholderText(self.tr("Search number, title, session"))
        self.search.setAccessibleName(self.tr("Search releases"))
        names = {
            "all": self.tr("All"),
            "awaiting": self.tr("Awaiting clearance"),
            "issued": self.tr("Issued this year"),
            "withdrawn": self.tr("Withdrawn"),
        }
        self.shows.say(**names)
        self.tabs.setTabText(0, self.tr("Ledger"))
        self.tabs.setTabText(1, self.tr("Register"))
        self.tabs.setAccessibleName(self.tr("Ledger or register"))
        self.table.setAccessibleName(self.tr("Releases"))
        self.numbers.setAccessibleName(self.tr("Register of numbers"))
        self.empty.say(
            self.tr("No release was made yet. A release is made on the last tab of its session."),
            self.tr("Go to the sessions"),
        )
        self.ledger.retranslate()
        self.register.retranslate()
        self._tell_gaps()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = Band(self.heading)
        head.row.addStretch(1)
        self.search.setFixedWidth(300)
        self.search.setClearButtonEnabled(True)
        glass = icon("search", off="text3")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        head.row.addWidget(self.search)
        outer.addWidget(head)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._seat(self.table, self.shows), "")
        self.tabs.addTab(self._seat(self.numbers, self.gaps), "")
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tabs)
        outer.addWidget(self.stack, 1)

    def _seat(self, table: TableView, above: QWidget) -> QWidget:
        seat, card = QWidget(), Card(flush=True)
        column = QVBoxLayout(seat)
        column.setContentsMargins(24, 20, 24, 20)
        card.head.insertWidget(0, above)
        card.heading.hide()
        card.body.addWidget(table)
        column.addWidget(card, 1)
        return seat

    def _connect(self) -> None:
        self.shows.chosen.connect(self.show_filter)
        self.search.textChanged.connect(self._filter)
        self.table.opened.connect(self._open)
        self.numbers.opened.connect(self._open_number)
        _sortable(self.table, (170, 170, 160, 260))
        _sortable(self.numbers, (190, 150, 120, 300))

    def _filter(self, *_: object) -> None:
        parts = self.search.text().casefold().split()
        wanted = self._wanted()
        self.ledger.filter(lambda row: wanted(row) and _has(f"{self.ledger.words(row)} {row.ref}", parts))
        self.register.filter(lambda row: _has(self.register.words(row), parts))

    def _wanted(self) -> Callable[[ReleaseRow], bool]:
        year = self.bridge.office.clock().year
        stages = {"awaiting": Stage.DRAFT, "withdrawn": Stage.WITHDRAWN}
        if self._chosen == "issued":
            return partial(released, year=year)
        if self._chosen in stages:
            return partial(_stands, stage=stages[self._chosen])
        return lambda _row: True

    def _tell_gaps(self) -> None:
        missing = [str(row.number) for row in self._register if row.state is None]
        void = sum(row.state is NumberState.VOID for row in self._register)
        words = self.tr("Missing from a series without gaps: {numbers}.").format(
            numbers=figures(", ".join(missing))
        )
        none = self.tr("No number of our own series is missing.")
        void_words = self.tr("Void numbers: {count}.").format(count=figures(str(void)))
        self.gaps.setText(f"{words if missing else none} {void_words}")

    def _open(self, release_id: UUID) -> None:
        self.navigator.go("release", release_id)

    def _open_number(self, number_id: Any) -> None:
        row = next((one for one in self.register.rows if one.id == number_id), None)
        if row is not None and row.release_id is not None:
            self.navigator.go("release", row.release_id)

    def _to_sessions(self) -> None:
        window: Any = self.window()
        window.show_place("Sessions")


def _sortable(table: TableView, widths: tuple[int, ...]) -> None:
    for place, width in enumerate(widths):
        table.setColumnWidth(place, width)
    Sparing(table, len(widths), 1)
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, table.horizontalHeader().sortIndicatorOrder())


def _stands(row: ReleaseRow, stage: Stage) -> bool:
    return any(one.stage is stage for one in row.editions)


def _has(words: str, parts: list[str]) -> bool:
    return all(part in words for part in parts)
