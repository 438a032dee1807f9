"""Gifts: the register of what was given and received, with its value and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.seatingcards import ChecksCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.cells import Cell
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.times import short
from protocoldesk.gui.widgets.dayedit import day_of
from protocoldesk.gui.widgets.sheetpage import SheetPage
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.widgets.wordscard import WordsCard
from protocoldesk.gui.words import Language, best, date_of, headed, word_of
from protocoldesk.operations import hospitality, record
from protocoldesk.protocol.checks import served
from protocoldesk.protocol.gifts import GiftFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Disposal, GiftWay

WHAT = 1


class GiftsPage(SheetPage):
    """One table, and whether the sides agreed that nothing is exchanged."""

    watches = frozenset({"gift", "consultation", "delegation", "party"})

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self.card = TableCard(self._columns(), WHAT, 96, 116, 116, 76, 56, 76, 140, menu=self._ways)
        self.none = QCheckBox()
        self.card.head.insertWidget(self.card.head.count() - 1, self.none)
        self.words, self.checks = WordsCard(bridge, "gift", ("description",)), ChecksCard()
        self.lay_out(self.card, self.words, self.checks)
        self.card.table.chosen.connect(self._show_words)
        self.card.added.connect(self._add)
        self.card.table.withdrawn.connect(self._withdraw)
        self.none.clicked.connect(self._agree_none)
        self.checks.gone_to.connect(self.go_to)
        self.retranslate()

    def look(self, consultation_id: UUID) -> None:
        found = self.bridge.read(partial(hospitality.gifts, consultation_id=consultation_id))
        read = partial(record.values, kind="consultation", record_id=consultation_id)
        none = bool(self.bridge.read(read)["no_gifts"])
        self.none.setChecked(none)
        self.card.show_rows(found)
        self._show_words(self.card.table.current())
        self.checks.show_findings(served.gifts(found, none_agreed=none))
        self.checks.setVisible(bool(found))

    def retranslate(self) -> None:
        self.card.say(
            self.tr("Gifts"),
            self.tr("Add gift"),
            self.tr("Nothing was given or received yet. A gift is entered with its value and its disposal."),
        )
        self.words.say(description=self.tr("What"))
        self.none.setText(self.tr("Agreed that none are exchanged"))
        self.checks.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Cell(
                lambda: self.tr("Way"),
                lambda row: headed(word_of(row.way)),
                keep=self._set_way,
                offers=lambda: [headed(word_of(way)) for way in GiftWay],
            ),
            Cell(lambda: self.tr("What"), lambda row: best(row.description), keep=self._describe),
            Cell(lambda: self.tr("From"), lambda row: row.giver, keep=self._keeps("giver")),
            Cell(lambda: self.tr("To"), lambda row: row.recipient, keep=self._keeps("recipient")),
            Cell(lambda: self.tr("Value"), lambda row: row.value, right=True, keep=self._keeps("value")),
            Cell(lambda: self.tr("In"), lambda row: row.currency, keep=self._set_currency),
            Cell(lambda: self.tr("Day"), _short, keep=self._set_day, begins=_day, tip=_day),
            Cell(
                lambda: self.tr("Disposal"),
                lambda row: _disposal(row.disposal),
                keep=self._dispose,
                offers=lambda: [_disposal(one) for one in Disposal],
            ),
        ]

    def _keeps(self, field: str) -> Callable[[Any, str], None]:
        return lambda row, words: self.set("gift", row.id, **{field: words})

    def _ways(self) -> list[tuple[str, Any]]:
        words = {GiftWay.RECEIVED: self.tr("Received"), GiftWay.GIVEN: self.tr("Given")}
        return [(words[way], way) for way in (GiftWay.RECEIVED, GiftWay.GIVEN)]

    def _show_words(self, gift_id: UUID | None) -> None:
        row = next((one for one in self.card.model.rows if one.id == gift_id), None)
        self.words.show_row(row.id if row else None, best(row.description) if row else "")

    # Deeds

    def _add(self, way: GiftWay) -> None:
        if self.consultation_id is None:
            return
        add = partial(
            hospitality.record_gift,
            consultation_id=self.consultation_id,
            way=way,
            description=Text({Language.tag: self.tr("New gift")}),
        )
        made = self.attempt("Add gift", add)
        if made is not None:
            self.refresh()
            self.card.table.write(made, WHAT)

    def _withdraw(self, gift_id: UUID) -> None:
        self.attempt("Withdraw gift", partial(record.withdraw, kind="gift", record_id=gift_id))

    def _agree_none(self, on: bool) -> None:
        if self.consultation_id is not None:
            self.set("consultation", self.consultation_id, no_gifts=on)

    def _describe(self, row: GiftFacts, words: str) -> None:
        self.say("gift", row.id, "description", words)

    def _set_way(self, row: GiftFacts, words: str) -> None:
        self.set("gift", row.id, way=next(way for way in GiftWay if headed(word_of(way)) == words))

    def _set_currency(self, row: GiftFacts, words: str) -> None:
        self.set("gift", row.id, currency=words.upper())

    def _set_day(self, row: GiftFacts, words: str) -> None:
        read, day = self.read_typed(day_of, words)
        if read:
            self.set("gift", row.id, given_on=day)

    def _dispose(self, row: GiftFacts, words: str) -> None:
        chosen = next(one for one in Disposal if _disposal(one) == words)
        today = self.bridge.office.clock().astimezone().date()
        day = max(today, row.given_on) if row.given_on else today
        act = partial(hospitality.dispose, gift_id=row.id, disposal=chosen, on=day)
        self.attempt("Dispose of gift", act)


def _disposal(value: Disposal) -> str:
    return headed(word_of(value)) if value else ""


def _short(row: GiftFacts) -> str:
    return short(row.given_on)


def _day(row: GiftFacts) -> str:
    return date_of(When(WhenKind.DAY, row.given_on)) if row.given_on else ""
