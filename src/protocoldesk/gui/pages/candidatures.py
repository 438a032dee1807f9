"""The ledger of candidatures: who stands for what, what was asked and given, and what answers what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.candidaturecard import CandidatureCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.sparing import Sparing
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Band, Button, Card, Empty, Label
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import best, date_of, word_of
from protocoldesk.operations import candidature, preset, record
from protocoldesk.operations.candidature import CandidatureRow
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import CandidatureStatus

SHOWS = ("all", "pending", "ours", "theirs")
PENDING = frozenset({CandidatureStatus.REQUESTED, CandidatureStatus.UNDER_STUDY})
PILLS = {
    CandidatureStatus.REQUESTED: "warn",
    CandidatureStatus.UNDER_STUDY: "warn",
    CandidatureStatus.SUPPORTED: "info",
    CandidatureStatus.DECLINED: "bad",
    CandidatureStatus.WITHDRAWN: "quiet",
    CandidatureStatus.ELECTED: "ok",
    CandidatureStatus.NOT_ELECTED: "quiet",
}


class CandidaturesPage(Page):
    """Filters above one table, the chosen candidature beside it."""

    watches = frozenset({"candidature", "party", "person", "preset"})

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.rows: list[CandidatureRow] = []
        self.ours: UUID | None = None
        self.title, self.add = Label("", "title"), Button("", "plus", primary=True)
        self.shows, self.search = Segments(SHOWS), QLineEdit()
        self.model = RowTable(_columns())
        self.table = TableView(self.model, "")
        self.list, self.card = Card(flush=True), CandidatureCard(bridge)
        self.empty = Empty(self._add)
        self.nothing = Label("", "empty")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = Band(self.title)
        head.row.addStretch(1)
        head.row.addWidget(self.search)
        head.row.addWidget(self.add)
        self.search.setFixedWidth(300)
        self.search.setClearButtonEnabled(True)
        glass = icon("search", off="text3")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.list.head.insertWidget(0, self.shows)
        self.list.heading.hide()
        self.nothing.setContentsMargins(20, 24, 20, 24)
        self.nothing.setWordWrap(True)
        for part in (self.table, self.empty, self.nothing):
            self.list.body.addWidget(part)
        self._dress_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._split(), 1)

    def _dress_table(self) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in ((0, 104), (2, 104), (3, 160), (4, 124)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        Sparing(self.table, 1, 2, 3)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)

    def _split(self) -> QSplitter:
        split = QSplitter()
        split.setObjectName("gap")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.setContentsMargins(MARGIN, 20, MARGIN, 20)
        split.addWidget(self.list)
        split.addWidget(self.card)
        self.card.setMinimumWidth(360)
        split.setSizes([740, 420])
        split.setStretchFactor(0, 1)
        return split

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.shows.chosen.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._open)
        self.card.withdrawn.connect(self._withdraw)
        delete = QShortcut(QKeySequence("Del"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._withdraw_current)

    def refresh(self) -> None:
        self.ours = self.bridge.read(preset.ours)
        self.rows = self.bridge.read(candidature.rows)
        self.model.show(self.rows)
        self._filter()
        self._show(self.table.current())

    def show_row(self, _kind: str, record_id: UUID) -> None:
        """Choose a candidature."""
        if not self.table.choose(record_id):
            self.shows.choose("all")
            self.search.clear()
            self._filter()
            self.table.choose(record_id)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Candidatures"))
        self.add.say(self.tr("New candidature"))
        self.add.setShortcut("Ctrl+N")
        self.add.setToolTip(self.tr("New candidature (Ctrl+N)"))
        self.shows.say(
            all=self.tr("All"), pending=self.tr("Undecided"), ours=self.tr("Ours"), theirs=self.tr("Theirs")
        )
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search candidatures"))
        self.table.setAccessibleName(self.tr("Candidatures"))
        self.empty.say(
            self.tr("No candidature is here yet. Record one that was asked for, or one of your own."),
            self.tr("New candidature"),
        )
        self.nothing.setText(self.tr("None of them is like that. Use other words, or look at all."))
        self.card.retranslate()
        self.model.retranslate()

    def _filter(self, *_: object) -> None:
        shows, words = self.shows.current, self.search.text().casefold().split()

        def wanted(row: CandidatureRow) -> bool:
            return self._shown(row, shows) and all(word in self.model.words(row) for word in words)

        self.model.filter(wanted)
        self.table.setVisible(bool(self.model.rows))
        self.empty.setVisible(not self.rows)
        self.nothing.setVisible(bool(self.rows) and not self.model.rows)

    def _shown(self, row: CandidatureRow, shows: str) -> bool:
        if shows == "pending":
            return row.status in PENDING
        own = row.party_id == self.ours
        return shows == "all" or own == (shows == "ours")

    def _show(self, candidature_id: UUID | None) -> None:
        self.card.show_candidature(candidature_id, self.rows)

    def _open(self, _candidature_id: UUID) -> None:
        self.card.write()

    def _add(self) -> None:
        """A new candidature of the office's own party, until somebody says whose."""
        if self.ours is None:
            self.bridge.failed.emit(Refusal("Say first which party is the office's own, in the settings."))
            return
        add = partial(record.make, kind="candidature", party_id=self.ours)
        made = self.bridge.attempt("Add candidature", add)
        if made is not None:
            self.refresh()
            self.show_row("candidature", made)
            self.card.write()

    def _withdraw(self, candidature_id: UUID) -> None:
        withdraw = partial(candidature.withdraw, candidature_id=candidature_id)
        self.bridge.attempt("Withdraw candidature", withdraw)

    def _withdraw_current(self) -> None:
        if self.table.current() is not None:
            self._withdraw(self.table.current())


def _columns() -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("CandidaturesPage", words)

    return [
        Column(heading(QT_TRANSLATE_NOOP("CandidaturesPage", "Party")), lambda row: best(row.party)),
        Column(heading(QT_TRANSLATE_NOOP("CandidaturesPage", "Body and seat")), _body, tip=_body),
        Column(heading(QT_TRANSLATE_NOOP("CandidaturesPage", "Support of")), lambda row: best(row.partner)),
        Column(heading(QT_TRANSLATE_NOOP("CandidaturesPage", "Election")), _election, sorts=_by_day),
        Column(
            heading(QT_TRANSLATE_NOOP("CandidaturesPage", "Status")),
            lambda row: word_of(row.status).capitalize(),
            pill=lambda row: PILLS[row.status],
        ),
    ]


def _body(row: CandidatureRow) -> str:
    return ", ".join(said for said in (best(row.body), best(row.seat)) if said)


def _election(row: CandidatureRow) -> str:
    said = date_of(row.election) or best(row.term)
    return said[:1].upper() + said[1:]


def _by_day(row: CandidatureRow) -> tuple[str, str]:
    return str(row.election.first or ""), best(row.term)
