"""A page of cards whose tables are written in: it is not shown anew below a cell that is being typed in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.sessions import title_of
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import column_of, scrolled
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.words import Language, field_of, sentence_of
from protocoldesk.operations import consultation, record, template
from protocoldesk.protocol.checks import Finding
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import TemplateKind


class SheetPage(ConsultationPage):
    """A subclass makes its cards, calls `lay_out`, and overrides `look`, which asks and shows."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.tables: list[TableCard] = []

    def lay_out(self, *cards: QWidget) -> None:
        """Put the cards below each other; the first table is what the keys begin in."""
        filled = QWidget()
        filled.setObjectName("page")
        column = column_of(filled)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(filled))
        self.tables = [card for card in cards if isinstance(card, TableCard)]
        for card in self.tables:
            card.table.left.connect(self.refresh)
        if self.tables:
            self.begins = self.tables[0].table
            QShortcut(QKeySequence("Ins"), self).activated.connect(self._insert)

    def refresh(self) -> None:
        if self.consultation_id is not None and not any(card.typing for card in self.tables):
            self.look(self.consultation_id)

    def look(self, consultation_id: UUID) -> None:
        """Ask the archive, and show what it says."""

    def attempt(self, label: str, act: Callable[..., Any]) -> Any:
        """Do a deed; where it is refused, the line at the foot of the window says why. None: refused."""
        try:
            return self.bridge.do(label, act)
        except Sentence as sentence:
            self.bridge.said.emit(sentence_of(sentence))
            return None

    def say(self, kind: str, record_id: UUID, field: str, words: str, language: str = "") -> None:
        """Give one language of a field of a record new words."""
        language = language or Language.tag
        say = partial(record.say, kind=kind, record_id=record_id, field=field, language=language, words=words)
        self.attempt(f"Edit {field}", say)

    def set(self, kind: str, record_id: UUID, **fields: Any) -> None:
        """Give fields of a record new values; the label names the first."""
        change = partial(record.change, kind=kind, record_id=record_id, **fields)
        self.attempt(f"Edit {field_of(next(iter(fields)))}", change)

    def values(self, kind: str, record_id: UUID) -> dict[str, Any]:
        """What the archive says now: a row may be older, while the cell beside it is being written in."""
        return self.bridge.read(partial(record.values, kind=kind, record_id=record_id))

    def read_typed(self, read: Callable[[str], Any], words: str) -> tuple[bool, Any]:
        """What was typed, and whether it could be read; if not, the line at the foot says why."""
        try:
            return True, read(words)
        except Sentence as sentence:
            self.bridge.said.emit(sentence_of(sentence))
            return False, None

    def go_to(self, finding: Finding) -> None:
        """Go to what a check found something about."""
        kind, _, record_id = finding.at.path.partition("/")
        self.navigator.go(kind, UUID(record_id))

    def show_row(self, kind: str, record_id: UUID) -> None:
        for card in self.tables:
            if card.table.choose(record_id):
                card.table.setFocus()
                return

    def _insert(self) -> None:
        """Add to the table in which the keys are; else to the first one."""
        card = next((one for one in self.tables if one.isAncestorOf(self.focusWidget() or self)), None)
        card = card or self.tables[0]
        card.add.showMenu() if card.add.menu() is not None else card.add.click()


def keep_as(page: SheetPage, kind: TemplateKind) -> None:
    """Keep an agenda, a programme or a checklist as a template that is called as its session is."""
    if page.consultation_id is None:
        return
    row = page.bridge.read(partial(consultation.row, consultation_id=page.consultation_id))
    name = title_of(row) if row is not None else ""
    keep = partial(
        template.keep, consultation_id=page.consultation_id, kind=kind, name=Text({Language.tag: name})
    )
    if page.attempt("Keep as template", keep) is not None:
        words = QCoreApplication.translate("SheetPage", "Kept as a template: {name}")
        page.bridge.said.emit(words.format(name=name))
