"""A small table of the parts of a record: add one, open its form, withdraw it."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.widgets.recordpage import RecordPage
from protocoldesk.gui.words import best, date_of, headed, word_of
from protocoldesk.operations import parts, record

HEADING, ADD, NONE = 0, 1, 2
WORDS: dict[str, tuple[Any, Any, Any]] = {
    "mechanism_name": (
        QT_TRANSLATE_NOOP("Parts", "Approved variants of the name"),
        QT_TRANSLATE_NOOP("Parts", "Add variant"),
        QT_TRANSLATE_NOOP("Parts", "None yet. An acronym is a variant too; a text may use each of them."),
    ),
    "rank": (
        QT_TRANSLATE_NOOP("Parts", "Table of ranks"),
        QT_TRANSLATE_NOOP("Parts", "Add rank"),
        QT_TRANSLATE_NOOP("Parts", "No rank yet. Posts are given one of them; the first is the highest."),
    ),
    "signatory": (
        QT_TRANSLATE_NOOP("Parts", "Signatories"),
        QT_TRANSLATE_NOOP("Parts", "Add signatory"),
        QT_TRANSLATE_NOOP("Parts", "Nobody yet. Add who signs it for each side."),
    ),
    "instrument": (
        QT_TRANSLATE_NOOP("Parts", "Instruments"),
        QT_TRANSLATE_NOOP("Parts", "Add instrument"),
        QT_TRANSLATE_NOOP("Parts", "None yet. Add an agreement that is signed, exchanged or mentioned."),
    ),
}
COLUMNS: dict[str, tuple[Any, ...]] = {
    "mechanism_name": (QT_TRANSLATE_NOOP("Parts", "Name"), QT_TRANSLATE_NOOP("Parts", "Source")),
    "rank": (QT_TRANSLATE_NOOP("Parts", "Rank"), QT_TRANSLATE_NOOP("Parts", "Place")),
    "signatory": (
        QT_TRANSLATE_NOOP("Parts", "Party"),
        QT_TRANSLATE_NOOP("Parts", "Number"),
        QT_TRANSLATE_NOOP("Parts", "Signs"),
    ),
    "instrument": (
        QT_TRANSLATE_NOOP("Parts", "Title"),
        QT_TRANSLATE_NOOP("Parts", "Date"),
        QT_TRANSLATE_NOOP("Parts", "Status"),
    ),
}


class PartsCard(Page):
    """The parts of one kind that one record has."""

    def __init__(self, bridge: Bridge, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.kind = kind
        self.owner_id: UUID | None = None
        self.watches = frozenset({kind, "party", "person"})
        self.card = Card(flush=True)
        self.add = Button("", "plus")
        self.add.setAutoDefault(False)
        self.card.add_button(self.add)
        self.model = RowTable(self._columns(), self)
        self.table = TableView(self.model, "")
        self.none = Label("", "muted")
        self.none.setWordWrap(True)
        self.none.setContentsMargins(20, 0, 20, 16)
        self.card.body.addWidget(self.table)
        self.card.body.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self._connect()
        self.retranslate()

    def show_owner(self, owner_id: UUID | None) -> None:
        """Show the parts of another record."""
        self.owner_id = owner_id
        self.renew()

    def refresh(self) -> None:
        if self.owner_id is None:
            return
        rows = self.bridge.read(partial(parts.rows, kind=self.kind, owner_id=self.owner_id))
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + theme.ROW * len(rows) + 1)

    def retranslate(self) -> None:
        heading, add, none = (QCoreApplication.translate("Parts", words) for words in WORDS[self.kind])
        self.card.heading.setText(heading)
        self.add.say(add)
        self.none.setText(none)
        self.table.setAccessibleName(heading)
        self.model.retranslate()

    def new(self) -> None:
        """A new part, whose form is opened."""
        if self.owner_id is None:
            return
        act = partial(parts.add, kind=self.kind, owner_id=self.owner_id)
        made = self.bridge.attempt(f"Add {self.kind.replace('_', ' ')}", act)
        if made is not None:
            self._open(made, fresh=self.kind != "signatory")

    def withdraw(self) -> None:
        """Take the chosen part out of sight; undo brings it back."""
        part_id = self.table.current()
        if part_id is not None:
            act = partial(record.withdraw, kind=self.kind, record_id=part_id)
            self.bridge.attempt(f"Withdraw {self.kind.replace('_', ' ')}", act)

    def _open(self, part_id: UUID, *, fresh: bool = False) -> None:
        from protocoldesk.gui.dialogs.recorddialog import edit

        edit(self.bridge, self.kind, part_id, self, fresh=fresh)

    def _connect(self) -> None:
        self.add.clicked.connect(self.new)
        self.table.opened.connect(self._open)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for place in range(1, len(self.model.columns)):
            header.resizeSection(place, 180)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delete = QAction(self.table)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self.withdraw)
        self.table.addAction(delete)

    def _columns(self) -> list[Column]:
        says = {
            "mechanism_name": (_name, _note),
            "rank": (_name, _note),
            "signatory": (_name, _note, _beside),
            "instrument": (_name, _date, _status),
        }[self.kind]
        return [
            Column(partial(_heading, words), say) for words, say in zip(COLUMNS[self.kind], says, strict=True)
        ]


class PartyPage(RecordPage):
    """The form of a party, with its table of ranks."""

    def __init__(self, bridge: Bridge, kind: str = "party", parent: QWidget | None = None) -> None:
        super().__init__(bridge, kind, parent)
        self.ranks = PartsCard(bridge, "rank")
        self.column.addWidget(self.ranks)

    def show_record(self, record_id: UUID | None) -> None:
        super().show_record(record_id)
        self.ranks.show_owner(record_id)


class InstrumentPage(RecordPage):
    """The form of an instrument, with those who sign it."""

    def __init__(self, bridge: Bridge, kind: str = "instrument", parent: QWidget | None = None) -> None:
        super().__init__(bridge, kind, parent)
        self.signatories = PartsCard(bridge, "signatory")
        self.column.addWidget(self.signatories)

    def show_record(self, record_id: UUID | None) -> None:
        super().show_record(record_id)
        self.signatories.show_owner(record_id)


def _heading(words: str) -> str:
    return QCoreApplication.translate("Parts", words)


def _name(row: parts.PartRow) -> str:
    return best(row.name) or "–"


def _note(row: parts.PartRow) -> str:
    return row.note


def _beside(row: parts.PartRow) -> str:
    return best(row.beside)


def _date(row: parts.PartRow) -> str:
    return date_of(row.dated)


def _status(row: parts.PartRow) -> str:
    return headed(word_of(row.status)) if row.status else ""
