"""The ledger of follow-ups over all consultations: what is late, due soon, open, and whose it is."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.followupcard import FollowUpCard
from protocoldesk.gui.pages.followuprows import ledger
from protocoldesk.gui.pages.noterows import LINE
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import RowTable
from protocoldesk.gui.tables.sparing import Sparing
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.elided import ElidedBox
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Band, Button, Card, Empty, Label
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import best, figures
from protocoldesk.operations import choices, followup, record
from protocoldesk.operations.followup import FollowUpRow

SHOWS = ("open", "late", "soon", "all")
PAUSE = 150
"""Milliseconds after the last key before words are searched for."""


class FollowUpLedger(Page):
    """Filters above one table; the chosen follow-up beside it. Enter goes to its consultation."""

    watches = frozenset(
        {"follow_up", "actor", "progress", "consultation", "mechanism", "institution", "party", "person"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.parties: dict[UUID, str] = {}
        self.rows: list[FollowUpRow] = []
        self.title, self.count = Label("", "title"), Label("", "muted")
        self.shows, self.search = Segments(SHOWS), QLineEdit()
        self.side, self.series = ElidedBox(), ElidedBox()
        self.by, self.of = Label("", "muted"), Label("", "muted")
        self.model = RowTable(ledger(self._party))
        self.table = TableView(self.model, "")
        self.list, self.card = Card(flush=True), FollowUpCard(bridge)
        self.go = Button("", "arrow-right")
        self.empty = Empty(self._show_all, "list-checks")
        self._typing = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = Band(self.title)
        head.row.addWidget(self.count)
        head.row.addStretch(1)
        head.row.addLayout(self._filters())
        self.list.head.insertWidget(0, self.shows)
        self.list.heading.hide()
        self.list.body.addWidget(self.table)
        self.list.body.addWidget(self.empty)
        self._dress_table()
        self.card.add_button(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._split(), 1)

    def _filters(self) -> QHBoxLayout:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        self.search.setClearButtonEnabled(True)
        glass = icon("search", off="text3")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        for label, box in ((self.by, self.side), (self.of, self.series)):
            label.setBuddy(box)
            filters.addWidget(label)
            box.setMinimumContentsLength(9)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            filters.addWidget(box, 1)
        self.search.setFixedWidth(180)
        filters.addWidget(self.search)
        return filters

    def _split(self) -> QSplitter:
        split = QSplitter()
        split.setObjectName("gap")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.setContentsMargins(MARGIN, 20, MARGIN, 20)
        split.addWidget(self.list)
        split.addWidget(self.card)
        self.card.setMinimumWidth(320)
        split.setSizes([820, 340])
        split.setStretchFactor(0, 1)
        return split

    def _dress_table(self) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in ((0, 105), (2, 150), (3, 100), (4, 124), (5, 108)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        Sparing(self.table, 1, 2, 4)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.two_lines()
        self.table.verticalHeader().setDefaultSectionSize(LINE)

    def _connect(self) -> None:
        self.shows.chosen.connect(self._filter)
        self.search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._filter)
        for box in (self.side, self.series):
            box.activated.connect(self._filter)
        self.table.chosen.connect(self.card.show_follow_up)
        self.table.opened.connect(self._go)
        self.go.clicked.connect(self._go_on)

    def refresh(self) -> None:
        read = self.bridge.read
        today = self.bridge.office.clock().astimezone().date()
        self.parties = {one.id: best(one.name) for one in read(partial(choices.known, kind="party"))}
        self.rows = read(partial(followup.rows, today=today))
        self.model.show(self.rows)
        self._offer()
        self._say_empty()
        self._filter()
        self.card.show_follow_up(self.table.current())

    def show_row(self, kind: str, record_id: UUID) -> None:
        """Choose a follow-up, or the one that a line of a log or a review belongs to."""
        found = record_id
        if kind != "follow_up":
            found = self.bridge.read(partial(record.values, kind=kind, record_id=record_id))["follow_up_id"]
        if not self.table.choose(found):
            self._show_all()
            self.table.choose(found)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Follow-up"))
        self.shows.say(
            open=self.tr("Open"), late=self.tr("Late"), soon=self.tr("Due in 7 days"), all=self.tr("All")
        )
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search follow-ups"))
        self.by.setText(self.tr("by"))
        self.of.setText(self.tr("in"))
        self.side.setAccessibleName(self.tr("By whom"))
        self.series.setAccessibleName(self.tr("Series"))
        self.table.setAccessibleName(self.tr("Follow-ups of all sessions"))
        self.go.say(self.tr("Go to its session"))
        self._say_empty()
        self.card.retranslate()
        self.model.retranslate()

    def _say_empty(self) -> None:
        words = self.tr("Nothing here. Look at all follow-ups, or use other words.")
        if not self.rows:
            words = QCoreApplication.translate(
                "ReviewsPage",
                "Nothing was promised yet. On the tab Meeting, Ctrl+Shift+Enter makes a line a follow-up.",
            )
        self.empty.say(words, self.tr("Show all"))
        self.empty.button.setVisible(bool(self.rows))

    def _offer(self) -> None:
        """Offer the sides and series that there are."""
        sides = {one: self.parties.get(one, "") for row in self.rows for one in row.sides}
        series = {row.mechanism_id: best(row.mechanism) for row in self.rows}
        _fill(self.side, self.tr("Any side"), sides)
        _fill(self.series, self.tr("Any series"), series)

    def _filter(self, *_: object) -> None:
        shows, words = self.shows.current, self.search.text().casefold().split()
        side, series = self.side.currentData(), self.series.currentData()

        def wanted(row: FollowUpRow) -> bool:
            return (
                _shown(row, shows)
                and (side is None or side in row.sides)
                and (series is None or series == row.mechanism_id)
                and (not words or all(word in self.model.words(row) for word in words))
            )

        self.model.filter(wanted)
        self._tell()

    def _tell(self) -> None:
        found = len(self.model.rows)
        self.count.setText(figures(self.tr("{found} of {all}").format(found=found, all=len(self.rows))))
        self.count.setVisible(bool(self.rows))
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.go.setVisible(self.table.current() is not None)

    def _show_all(self) -> None:
        self.shows.choose("all")
        self.search.clear()
        for box in (self.side, self.series):
            box.setCurrentIndex(0)
        self._filter()

    def _party(self, party_id: UUID) -> str:
        return self.parties.get(party_id, "")

    def _go(self, follow_up_id: UUID) -> None:
        self.card.form.flush()
        self.navigator.go("follow_up", follow_up_id)

    def _go_on(self) -> None:
        if self.card.id is not None:
            self._go(self.card.id)


def _shown(row: FollowUpRow, shows: str) -> bool:
    return shows == "all" or bool(getattr(row, shows))


def _fill(box: QComboBox, every: str, names: dict[Any, str]) -> None:
    kept = box.currentData()
    box.clear()
    box.addItem(every, None)
    for one, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
        box.addItem(name, one)
    place = next((row for row in range(box.count()) if box.itemData(row) == kept), 0)
    box.setCurrentIndex(place)
