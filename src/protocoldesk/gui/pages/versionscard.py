"""A card for the agendas that were sent: what was agreed, what is different today, and what waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.tables.lines import Line, LineList
from protocoldesk.gui.tables.movable import MovableView
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill
from protocoldesk.gui.words import best, date_of, figures, headed, word_of
from protocoldesk.operations import negotiation
from protocoldesk.operations.negotiation import BacklogRow, VersionRow
from protocoldesk.protocol.negotiation import Agreement, Difference, Differs, Standing
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import ItemState

COLOURS = {
    Standing.UNSENT: "quiet",
    Standing.SENT: "info",
    Standing.AGREED: "ok",
    Standing.CHANGED: "warn",
}


class VersionsCard(Card):
    """One row a version, the latest first; the differences of the chosen one stand below."""

    gone_to = Signal(object)
    """Id of the item that a difference is about."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.id: UUID | None = None
        self.standing, self.sentence = Pill(), Label("", "muted")
        self.head.insertWidget(1, self.standing)
        self.send, self.agree = Button("", "send"), Button("", "handshake")
        self.add_button(self.agree)
        self.add_button(self.send)
        self.model = RowTable(
            [
                Column(lambda: self.tr("Version"), lambda row: figures(str(row.number))),
                Column(lambda: self.tr("Sent on"), lambda row: _day(row.sent_on)),
                Column(lambda: self.tr("Agreed on"), lambda row: _day(row.agreed_on)),
                Column(lambda: self.tr("Against today"), self._told, pill=_pill),
            ]
        )
        self.table = MovableView(self.model, "")
        self.table.setDragEnabled(False)
        self.table.stretch(3, c0=110, c1=190, c2=190)
        self.differences = LineList(grows=True)
        for label in (self.sentence,):
            label.setWordWrap(True)
            label.setContentsMargins(20, 0, 20, 14)
        for part in (self.sentence, self.table, self.differences):
            self.body.addWidget(part)
        self.body.setSpacing(0)
        self.send.clicked.connect(self._send)
        self.agree.clicked.connect(self._agree)
        self.table.chosen.connect(self._show_differences)
        self.differences.opened.connect(self._go)

    @property
    def today(self) -> date:
        """The day by this machine's clock."""
        return self.bridge.office.clock().astimezone().date()

    def show_versions(self, consultation_id: UUID, found: Sequence[VersionRow], stands: Agreement) -> None:
        """Show the versions of a consultation, and where their agreement stands."""
        self.id = consultation_id
        self.model.show(found)
        self.table.setVisible(bool(found))
        if found and self.table.current() is None:
            self.table.choose(found[0].id)
        late = stands.late and stands.standing is not Standing.AGREED
        self.standing.say(headed(word_of(stands.standing)), "bad" if late else COLOURS[stands.standing])
        self.sentence.setText(self._by(stands))
        self.sentence.setVisible(bool(self.sentence.text()))
        self.agree.setVisible(bool(found) and found[0].agreed_on is None)
        self._show_differences(self.table.current())

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Agreement with the other side"))
        self.table.setAccessibleName(self.tr("Agendas that were sent"))
        self.differences.setAccessibleName(self.tr("What is different today; Enter goes there"))
        self.send.say(self.tr("Keep as sent"))
        self.send.setToolTip(self.tr("Keep today’s agenda as the version that goes to the other side"))
        self.agree.say(self.tr("Agreed today"))
        self.model.retranslate()

    def _by(self, stands: Agreement) -> str:
        if stands.by is None:
            return (
                "" if self.model.rows else self.tr("Nothing was sent yet; what is kept as sent is compared.")
            )
        if not stands.late:
            return self.tr("By the rules of the series it is agreed by {day}.").format(day=_day(stands.by))
        if stands.standing is Standing.AGREED:
            words = self.tr("It was agreed %n day(s) after {day}, when it was due.", "", stands.late)
        else:
            words = self.tr("It was to be agreed by {day}: %n day(s) late.", "", stands.late)
        return figures(words.format(day=_day(stands.by)))

    def _told(self, row: VersionRow) -> str:
        count = len(row.differences)
        return figures(self.tr("%n difference(s)", "", count)) if count else self.tr("The same")

    def _show_differences(self, version_id: UUID | None) -> None:
        row = next((one for one in self.model.rows if one.id == version_id), None)
        found: Sequence[Difference] = row.differences if row else ()
        lines = [
            Line(place, best(one.title), _what(one), goes=one.item_id) for place, one in enumerate(found)
        ]
        self.differences.show_lines(lines)
        self.differences.setVisible(bool(lines))

    def _go(self, line: Line) -> None:
        self.gone_to.emit(line.goes)

    def _send(self) -> None:
        if self.id is not None:
            send = partial(negotiation.send, consultation_id=self.id, on=self.today)
            self.bridge.attempt("Keep agenda as sent", send)

    def _agree(self) -> None:
        rows: Sequence[VersionRow] = self.model.rows
        if rows:
            agree = partial(negotiation.agree, version_id=rows[0].id, on=self.today)
            self.bridge.attempt("Agree on agenda", agree)


class BacklogCard(Card):
    """What was put off: Enter, or the button, proposes it for this session."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.id: UUID | None = None
        self.number = Pill()
        self.head.insertWidget(1, self.number)
        self.take = Button("", "corner-down-right")
        self.add_button(self.take)
        self.list = LineList(grows=True)
        self.body.addWidget(self.list)
        self.list.opened.connect(self._open)
        self.take.clicked.connect(self._take)

    def show_backlog(self, consultation_id: UUID, found: Sequence[BacklogRow]) -> None:
        """Show what waits; where nothing does, nothing is shown."""
        self.id = consultation_id
        self.setVisible(bool(found))
        self.list.show_lines([Line(one.id, best(one.title), _why(one)) for one in found])
        if found and self.list.current() is None:
            self.list.choose(found[0].id)
        self.number.say(figures(str(len(found))) if found else "", "quiet")

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Put off, to be taken up"))
        self.list.setAccessibleName(self.heading.text())
        self.take.say(self.tr("Take up"))

    def _take(self) -> None:
        line = self.list.current()
        if line is not None:
            self._open(line)

    def _open(self, line: Line) -> None:
        if self.id is not None:
            take = partial(negotiation.take_up, postponed_id=line.id, consultation_id=self.id)
            self.bridge.attempt("Take item up", take)


def _pill(row: VersionRow) -> str:
    return "warn" if row.differences else "ok"


def _what(one: Difference) -> str:
    """What is different of an item, with what was and what is."""
    tr = QCoreApplication.translate
    words = {
        Differs.ADDED: tr("VersionsCard", "added since"),
        Differs.GONE: tr("VersionsCard", "not on the agenda any more"),
        Differs.MOVED: tr("VersionsCard", "moved"),
        Differs.REWORDED: tr("VersionsCard", "reworded"),
        Differs.TIME: tr("VersionsCard", "time"),
        Differs.STATE: tr("VersionsCard", "state"),
    }
    was, now = _side(one, one.was), _side(one, one.now)
    both = f": {was or '–'} → {now or '–'}" if was or now else ""
    return f"{headed(words[one.what])}{both}"


def _side(one: Difference, value: Text | str) -> str:
    if isinstance(value, Text):
        return best(value)
    if one.what is Differs.STATE:
        return word_of(ItemState(value))
    return figures(value)


def _why(one: BacklogRow) -> str:
    return " · ".join(filter(None, (one.from_ref, one.reason)))


def _day(day: date | None) -> str:
    return date_of(When(WhenKind.DAY, day)) if day else ""
