"""The invitations to the sittings of a consultation: who is asked, what each replied, and what is printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.reading import lock
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.sparing import Sparing
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.elided import Elided
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import Button, Card, Empty, IconButton, column_of
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.words import Language, best, figures, headed, phrases, word_of
from protocoldesk.operations import facts, invitation, letter, printing, record
from protocoldesk.operations.invitation import GuestRow, OccasionRow
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.words import Reply

PILLS = {Reply.ACCEPTED: "ok", Reply.DECLINED: "bad", Reply.AWAITED: "warn"}
REPLIES = {"Ctrl+1": Reply.ACCEPTED, "Ctrl+2": Reply.DECLINED, "Ctrl+3": Reply.AWAITED}
"""The keys that record a reply of the chosen guest."""


class InvitationsPage(ConsultationPage):
    """One sitting at a time: its guests in a table, a picker that asks the next one."""

    watches = frozenset(
        {"invitation", "sitting", "delegate", "delegation", "participation", "person", "post", "consultation"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.rows: list[GuestRow] = []
        self.whole: ConsultationFacts | None = None
        self.occasions: list[OccasionRow] = []
        self.sitting = QComboBox()
        self.model = RowTable(_columns())
        self.table = TableView(self.model, "")
        self.card, self.empty, self.counts = Card(flush=True), Empty(), Elided("", "muted")
        self.cards, self.list, self.sent = Button("", "printer"), Button("", "printer"), Button("", "send")
        self.thank = Button("", "pencil")
        self.replies = {reply: Button("") for reply in REPLIES.values()}
        self.delete, self.ask = IconButton("trash-2"), Picker()
        self._lay_out()
        self._connect()
        self.begins = self.table
        self.retranslate()

    def _lay_out(self) -> None:
        self.card.heading.hide()
        self.card.head.insertWidget(0, self.sitting)
        self.sitting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sitting.setMinimumWidth(170)
        self.card.head.insertWidget(1, self.counts, 100)
        for button in (self.cards, self.list, self.sent):
            self.card.add_button(button)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.ask, 1)
        for button in (*self.replies.values(), self.thank, self.delete):
            row.addWidget(button)
        self.card.body.setSpacing(0)
        for part in (self.table, self.empty):
            self.card.body.addWidget(part, 1)
        self.card.body.addWidget(bar)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in ((1, 300), (2, 130), (3, 116)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        Sparing(self.table, 0, 3, 1)
        self.table.two_lines()
        column: QVBoxLayout = column_of(self)
        column.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.sitting.activated.connect(self._show_guests)
        self.table.chosen.connect(self._tell)
        self.ask.picked.connect(self._ask)
        self.cards.clicked.connect(partial(self._print, "invitations"))
        self.list.clicked.connect(partial(self._print, "replies"))
        self.sent.clicked.connect(self._mark_sent)
        self.thank.clicked.connect(self._thank)
        self.delete.clicked.connect(self._withdraw)
        for keys, reply in REPLIES.items():
            self.replies[reply].clicked.connect(partial(self.answer, reply))
            self.replies[reply].setShortcut(keys)
        delete = QShortcut(QKeySequence("Del"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._withdraw)
        for widget in (self.ask, self.sent, self.thank, self.delete, *self.replies.values()):
            lock(widget)

    @property
    def sitting_id(self) -> UUID | None:
        """The sitting that is shown."""
        return self.sitting.currentData()

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        self.whole = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
        self.occasions = self.bridge.read(partial(invitation.occasions, consultation_id=self.consultation_id))
        chosen = self.sitting_id
        self.sitting.clear()
        for one in self.occasions:
            self.sitting.addItem(best(one.title) or headed(word_of(one.kind)), one.id)
        ids = [one.id for one in self.occasions]
        wanted = chosen if chosen in ids else self._first()
        self.sitting.setCurrentIndex(ids.index(wanted) if wanted else -1)
        self._show_guests()

    def show_row(self, kind: str, record_id: UUID) -> None:
        if self.table.choose(record_id):
            self.table.setFocus()

    def retranslate(self) -> None:
        self.sitting.setAccessibleName(self.tr("Occasion"))
        self.table.setAccessibleName(self.tr("Guests"))
        self.ask.setAccessibleName(self.tr("Ask somebody"))
        line = self.ask.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Ask somebody: a name"))
        self.cards.say(self.tr("Invitations"))
        self.list.say(self.tr("Replies"))
        self.sent.say(self.tr("Mark as sent"))
        self.thank.say(self.tr("Thank"))
        self.thank.setToolTip(self.tr("Draft a letter of thanks to the chosen guest"))
        self.delete.say(self.tr("Take this guest off"), "Del")
        for keys, reply in REPLIES.items():
            self.replies[reply].say(headed(word_of(reply)))
            self.replies[reply].setToolTip(keys)
        self.model.retranslate()
        self._show_guests()

    def answer(self, reply: Reply, *_: object) -> None:
        """Record what the chosen guest replied today."""
        guest = self.table.current()
        if guest is not None:
            on = self.bridge.office.clock().date()
            act = partial(invitation.answer, invitation_id=guest, reply=reply, on=on)
            self.bridge.attempt("Record reply", act)

    def _first(self) -> UUID | None:
        asked = next((one.id for one in self.occasions if one.asked), None)
        return asked or (self.occasions[0].id if self.occasions else None)

    def _show_guests(self, *_: object) -> None:
        there = self.sitting_id is not None
        self.rows = self._asked()
        self.model.show(self.rows)
        if self.rows and self.table.current() is None:
            self.table.choose(self.rows[0].id)
        self._offer()
        self.table.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)
        self.empty.say(
            self.tr("Nobody is asked yet. Type a name below, and press Enter.")
            if there
            else self.tr("The session has no sitting yet. Add one on the overview, then ask people to it.")
        )
        self.counts.setText(self._counted())
        for button in (self.cards, self.list, self.sent):
            button.setEnabled(bool(self.rows))
        self.sent.setEnabled(any(row.sent_on is None for row in self.rows))
        self.ask.setEnabled(there)
        self._tell()

    def _asked(self) -> list[GuestRow]:
        if self.consultation_id is None or self.sitting_id is None:
            return []
        about = {"consultation_id": self.consultation_id, "sitting_id": self.sitting_id}
        return self.bridge.read(partial(invitation.guests, **about))

    def _offer(self) -> None:
        asked = {row.named.id for row in self.rows}
        people = self.whole.people() if self.whole else ()
        self.ask.offer(
            [
                Choice(one.id, address(one, Form.LIST, phrases()), "\n".join(one.name.values()))
                for one in people
                if one.id not in asked
            ]
        )

    def _counted(self) -> str:
        counted = {reply: sum(row.reply is reply for row in self.rows) for reply in Reply}
        said = (f"{headed(word_of(one))} {counted[one]}" for one in PILLS if counted[one])
        return figures(" · ".join(said))

    def _tell(self, *_: object) -> None:
        chosen = self.table.current() is not None
        for part in (*self.replies.values(), self.thank, self.delete):
            part.setEnabled(chosen)

    def _ask(self, who: UUID | None) -> None:
        if who is not None and self.sitting_id is not None:
            act = partial(invitation.invite, sitting_id=self.sitting_id, people=[who])
            self.ask.show_id(None)
            self.bridge.attempt("Invite", act)

    def _print(self, paper: str, *_: object) -> None:
        if self.consultation_id is not None:
            asked = printing.asked(
                paper, self.consultation_id, Language.tag, sitting=str(self.sitting_id or "")
            )
            papers.print_asked(self, self.bridge, asked)

    def _mark_sent(self, *_: object) -> None:
        if self.sitting_id is not None:
            on = self.bridge.office.clock().date()
            act = partial(invitation.mark_sent, sitting_id=self.sitting_id, on=on)
            self.bridge.attempt("Mark invitations as sent", act)

    def _thank(self, *_: object) -> None:
        row = next((one for one in self.rows if one.id == self.table.current()), None)
        if row is None or self.consultation_id is None:
            return
        act = partial(
            letter.thank, consultation_id=self.consultation_id, people=[row.named.id], language=Language.tag
        )
        made = self.bridge.attempt("Draft thanks", act)
        if made is not None:
            self.navigator.go("letter", made)

    def _withdraw(self, *_: object) -> None:
        guest = self.table.current()
        if guest is not None:
            act = partial(record.withdraw, kind="invitation", record_id=guest)
            self.bridge.attempt("Withdraw invitation", act)


def _columns() -> list[Column]:
    def heading(words: object) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("InvitationsPage", str(words))

    return [
        Column(heading(QT_TRANSLATE_NOOP("InvitationsPage", "Guest")), _name),
        Column(heading(QT_TRANSLATE_NOOP("InvitationsPage", "Title")), lambda row: best(row.named.title)),
        Column(
            heading(QT_TRANSLATE_NOOP("InvitationsPage", "Reply")),
            lambda row: headed(word_of(row.reply)),
            pill=lambda row: PILLS[row.reply],
        ),
        Column(heading(QT_TRANSLATE_NOOP("InvitationsPage", "Sent")), _sent),
    ]


def _name(row: GuestRow) -> str:
    return address(row.named, Form.LIST, phrases()).replace("\u00a0", " ")


def _sent(row: GuestRow) -> str:
    return figures(row.sent_on.isoformat()) if row.sent_on else ""
