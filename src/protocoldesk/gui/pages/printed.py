"""What was printed: the papers that are out of date, one to order, and everything that left the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.leaving import save_asked
from protocoldesk.gui.pages.leftcard import LeftCard
from protocoldesk.gui.pages.ordercard import OrderCard, stem_of
from protocoldesk.gui.pages.stalecard import StaleCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.stalewatch import watch_of
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import column_of, scrolled
from protocoldesk.operations import facts, printing
from protocoldesk.operations.printing import PrintingRow

if TYPE_CHECKING:
    from protocoldesk.exchange.printed import OutOfDate
    from protocoldesk.operations.printing import Asked


class PrintedPage(ConsultationPage):
    """Reprints go out one after the other: the dialog of the next paper opens when that of one has closed."""

    watches = frozenset(
        {"printing", "consultation", "delegation", "delegate", "person", "post", "party", "mechanism"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.ref = ""
        self.stale, self.order, self.left = StaleCard(), OrderCard(), LeftCard()
        self._waiting: list[OutOfDate] = []
        filled = QWidget()
        filled.setObjectName("page")
        column = column_of(filled)
        for card in (self.stale, self.order, self.left):
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(filled))
        self.watch = watch_of(bridge)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.watch.found.connect(self._found)
        self.order.ordered.connect(self._ordered)
        self.stale.reprint.connect(self.reprint)
        self.stale.settle.connect(self._settle)
        self.stale.mend.connect(self._mend)
        self.left.settled.connect(self._settle_row)

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        whole = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
        self.ref = whole.meeting.ref
        self.order.show_consultation(whole)
        self.left.show_rows(self.bridge.read(partial(printing.rows, consultation_id=self.consultation_id)))
        self.watch.show(self.consultation_id)

    def show_row(self, kind: str, record_id: UUID) -> None:
        if kind == "printing" and self.left.table.choose(record_id):
            self.left.table.setFocus()

    def retranslate(self) -> None:
        for card in (self.stale, self.order, self.left):
            card.retranslate()

    def reprint(self, wanted: list[OutOfDate]) -> None:
        """Print the pieces of each paper that are out of date: one job a paper."""
        self._waiting = list(wanted)
        self._next()

    def _next(self, *_: object) -> None:
        if not self._waiting:
            return
        one = self._waiting.pop(0)
        if one.is_export:
            save_asked(self, self.bridge, one.asked)
            self._after()
            return
        dialog = papers.print_asked(self, self.bridge, one.reprint, recipient=one.recipient)
        if dialog is not None:
            dialog.copies.setValue(one.copies)
            dialog.accepted.connect(self._after)
            dialog.rejected.connect(self._waiting.clear)

    def _after(self) -> None:
        """The next one, once the window has its keys back."""
        QTimer.singleShot(0, self, self._next)

    def _found(self, consultation_id: UUID, found: list[OutOfDate]) -> None:
        if consultation_id == self.consultation_id:
            self.stale.show_papers(found)
            self.left.mark({of for one in found for of in one.printings})

    def _ordered(self, asked: Asked, how: str) -> None:
        papers.hand_out_asked(self, self.bridge, asked, how, stem_of(asked, self.ref))

    def _settle(self, one: OutOfDate) -> None:
        self.bridge.attempt("Need no reprint", partial(printing.settle, printing_ids=one.printings))

    def _settle_row(self, row: PrintingRow) -> None:
        act = partial(printing.settle, printing_ids=[row.id], settled=not row.settled)
        self.bridge.attempt("Need a reprint" if row.settled else "Need no reprint", act)

    def _mend(self, one: OutOfDate) -> None:
        if one.edition_id:
            self.navigator.go("edition", one.edition_id)
        elif one.letter_id:
            self.navigator.go("letter", one.letter_id)
