"""The posts of a person as a small table: add one, open it, withdraw it; and when he was last met."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.personcards import AlikeCard, PhotographCard, PrivateCard
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.sparing import Sparing
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.widgets.recordpage import RecordPage
from protocoldesk.gui.words import best, date_of
from protocoldesk.operations import directory, named, record
from protocoldesk.operations.directory import Met
from protocoldesk.records.values.when import When, WhenKind


class PostsCard(Page):
    """The posts of one person."""

    watches = frozenset({"post", "institution"})

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.person_id: UUID | None = None
        self.card = Card(flush=True)
        self.add = Button("", "plus")
        self.add.setAutoDefault(False)
        self.card.add_button(self.add)
        self.model = RowTable(self._columns(), self)
        self.table = TableView(self.model, "")
        self.table.hugged = True
        self.none = Label("", "muted")
        self.none.setContentsMargins(20, 0, 20, 16)
        self.card.body.addWidget(self.table)
        self.card.body.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self._connect()
        self.retranslate()

    def show_person(self, person_id: UUID | None) -> None:
        """Show the posts of another person."""
        self.person_id = person_id
        self.renew()

    def refresh(self) -> None:
        if self.person_id is None:
            return
        rows = self.bridge.read(partial(directory.posts, person_id=self.person_id))
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + theme.ROW * len(rows) + 1)

    def retranslate(self) -> None:
        self.card.heading.setText(self.tr("Posts"))
        self.add.say(self.tr("Add post"))
        self.table.setAccessibleName(self.tr("Posts of this person"))
        self.none.setText(self.tr("No post yet. Titles are printed from the post that was held on the day."))
        self.model.retranslate()

    def new(self) -> None:
        """A new post, whose form is opened."""
        if self.person_id is None:
            return
        act = partial(named.make, kind="post", name="", language="en", person_id=self.person_id)
        made = self.bridge.attempt("Add post", act)
        if made is not None:
            self._open(made, fresh=True)

    def withdraw(self) -> None:
        """Take the chosen post out of sight; undo brings it back."""
        post_id = self.table.current()
        if post_id is not None:
            self.bridge.attempt("Withdraw post", partial(record.withdraw, kind="post", record_id=post_id))

    def _open(self, post_id: UUID, *, fresh: bool = False) -> None:
        from protocoldesk.gui.dialogs.recorddialog import edit

        edit(self.bridge, "post", post_id, self, fresh=fresh)

    def _connect(self) -> None:
        self.add.clicked.connect(self.new)
        self.table.opened.connect(self._open)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for place, width in ((1, 280), (2, 130), (3, 130)):
            header.resizeSection(place, width)
        Sparing(self.table, 0, 2, 3)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delete = QAction(self.table)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self.withdraw)
        self.table.addAction(delete)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Title"), lambda row: best(row.title)),
            Column(lambda: self.tr("Institution"), lambda row: best(row.institution)),
            Column(lambda: self.tr("From"), lambda row: _day(row.first_day)),
            Column(lambda: self.tr("Until"), lambda row: _day(row.last_day)),
        ]


class PersonPage(RecordPage):
    """The form of a person, with the posts and the day of the last meeting."""

    def __init__(self, bridge: Bridge, kind: str = "person", parent: QWidget | None = None) -> None:
        super().__init__(bridge, kind, parent)
        self.met = Label("", "muted")
        self.posts = PostsCard(bridge)
        self.alike, self.photograph = AlikeCard(bridge), PhotographCard(bridge)
        self.private = PrivateCard(bridge)
        self.ui.cards.insertWidget(0, self.alike)
        self.ui.cards.insertWidget(2, self.posts)
        self.ui.cards.insertWidget(3, self.photograph)
        self.ui.cards.addWidget(self.private)
        self.alike.wanted.connect(self._merge)
        self.ui.namesGrid.addWidget(self.met, self.ui.namesGrid.rowCount(), 0, 1, 3)

    def show_record(self, record_id: UUID | None) -> None:
        super().show_record(record_id)
        for card in (self.posts, self.alike, self.photograph, self.private):
            card.show_person(record_id)
        self._tell()

    def retranslate(self) -> None:
        super().retranslate()
        self.alike.retranslate()
        self.photograph.retranslate()
        self.private.retranslate()
        self._tell()

    def _merge(self, other: UUID) -> None:
        from protocoldesk.gui.dialogs.merging import Merging

        if self.id is not None:
            Merging(self.bridge, self.id, other, self).open()

    def _tell(self) -> None:
        today = self.bridge.office.clock().date()
        met = self.id and self.bridge.read(partial(directory.last_met, person_id=self.id, today=today))
        self.met.setText(self._said(met) if met else "")
        self.met.setVisible(bool(met))

    def _said(self, met: Met) -> str:
        told = [part for part in (met.ref, date_of(met.dates), best(met.city)) if part]
        return self.tr("Last met at {where}").format(where=", ".join(told))


def _day(day: date | None) -> str:
    return date_of(When(WhenKind.DAY, day)) if day else ""
