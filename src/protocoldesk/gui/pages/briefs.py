"""Briefs: what the co-chair carries in on each item, which are missing, and one of them in full."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.briefcard import STATUSES, BriefCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Card, Empty, IconButton, Pill
from protocoldesk.gui.words import best, figures, word_of
from protocoldesk.operations import brief, facts, record
from protocoldesk.operations.brief import BriefRow


class BriefsPage(ConsultationPage):
    """The items of the agenda at the left, each with its brief or without; the chosen one at the right."""

    watches = frozenset(
        {"brief", "talking_point", "agenda_item", "delegation", "delegate", "person", "consultation"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.list = Card(flush=True)
        self.missing, self.add = Pill(), IconButton("plus")
        self.model = RowTable(_columns())
        self.table = TableView(self.model, "")
        self.none = Empty()
        self.stack, self.card = QStackedWidget(), BriefCard(bridge)
        self.wanted = Card()
        self.empty = Empty(self._begin, "pencil")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.list.head.insertWidget(1, self.missing)
        self.list.add_button(self.add)
        self.list.body.addWidget(self.table)
        self.list.body.addWidget(self.none)
        self.table.two_lines()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.resizeSection(0, 60)
        header.resizeSection(2, 98)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        self.wanted.body.addWidget(self.empty)
        for card in (self.wanted, self.card):
            self.stack.addWidget(card)
        self.list.setMinimumWidth(280)
        split = QSplitter()
        split.setObjectName("gap")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(self.list)
        split.addWidget(self.stack)
        split.setSizes([390, 450])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(MARGIN, 20, MARGIN, 20)
        outer.addWidget(split)

    def _connect(self) -> None:
        self.add.clicked.connect(self._begin_alone)
        self.table.chosen.connect(self._show_brief)
        self.table.opened.connect(self._open)
        self.card.withdrawn.connect(self._withdraw)
        delete = QShortcut(QKeySequence("Del"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._withdraw)

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        rows = self.bridge.read(partial(brief.rows, consultation_id=self.consultation_id))
        self.model.show(rows)
        lacking = sum(row.brief_id is None for row in rows)
        self.missing.say(figures(self.tr("%n missing", "", lacking)) if lacking else "", "bad")
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if rows and self.table.current() is None:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_brief(self.table.current())

    def show_row(self, kind: str, record_id: UUID) -> None:
        found = record_id
        if kind == "talking_point":
            found = self.bridge.read(partial(record.values, kind=kind, record_id=record_id))["brief_id"]
        if self.table.choose(found):
            self.table.setFocus()

    def retranslate(self) -> None:
        self.list.heading.setText(self.tr("Briefs"))
        self.add.say(self.tr("New brief on no item of the agenda"))
        self.table.setAccessibleName(self.tr("Items of the agenda and their briefs"))
        self.none.say(self.tr("The agenda is empty. Add its items on the tab Agenda; each wants a brief."))
        self.empty.say(self.tr("There is no brief on this item yet."), self.tr("Write the brief"))
        self.card.retranslate()
        self.model.retranslate()

    def _row(self, row_id: UUID | None) -> BriefRow | None:
        return next((row for row in self.model.rows if row.id == row_id), None)

    def _show_brief(self, row_id: UUID | None) -> None:
        row = self._row(row_id)
        self.stack.setVisible(row is not None)
        if row is None or self.consultation_id is None:
            return
        self.stack.setCurrentIndex(1 if row.brief_id else 0)
        self.wanted.heading.setText(f"{figures(row.number)}  {best(row.title)}".strip())
        if row.brief_id is not None:
            found = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
            self.card.show_brief(row.brief_id, figures(row.number), best(row.title), found)

    def _open(self, row_id: UUID) -> None:
        row = self._row(row_id)
        if row is not None and row.brief_id is None:
            self._begin()
        elif row is not None:
            self.card.write()

    def _begin(self) -> None:
        row = self._row(self.table.current())
        if row is not None and row.brief_id is None:
            self._make(row.item_id)

    def _begin_alone(self) -> None:
        self._make(None)

    def _make(self, item_id: UUID | None) -> None:
        if self.consultation_id is None:
            return
        author = self.bridge.office.officer
        begin = partial(brief.begin, consultation_id=self.consultation_id, item_id=item_id, author=author)
        made = self.bridge.attempt("Begin brief", begin)
        if made is not None:
            self.refresh()
            self.table.choose(made)
            self.card.write()

    def _withdraw(self) -> None:
        row = self._row(self.table.current())
        if row is not None and row.brief_id is not None:
            withdraw = partial(record.withdraw, kind="brief", record_id=row.brief_id)
            self.bridge.attempt("Withdraw brief", withdraw)


def _columns() -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("BriefsPage", words)

    return [
        Column(heading(QT_TRANSLATE_NOOP("BriefsPage", "No.")), lambda row: figures(row.number)),
        Column(heading(QT_TRANSLATE_NOOP("BriefsPage", "Item")), _title, tip=_title),
        Column(heading(QT_TRANSLATE_NOOP("BriefsPage", "Brief")), _status, pill=_pill),
    ]


def _title(row: BriefRow) -> str:
    return best(row.title)


def _status(row: BriefRow) -> str:
    if row.brief_id is None:
        return QCoreApplication.translate("BriefsPage", "Missing")
    return word_of(row.status).capitalize()


def _pill(row: BriefRow) -> str:
    return STATUSES[row.status]
