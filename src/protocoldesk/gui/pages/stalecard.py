"""A card for the papers that are out of date: what they say, what is so, and how they are printed anew."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from protocoldesk.gui.papernames import asked_named, shown_named
from protocoldesk.gui.widgets.elided import Elided
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill
from protocoldesk.gui.words import figures, moment_of

if TYPE_CHECKING:
    from protocoldesk.exchange.printed import OutOfDate
    from protocoldesk.protocol.printed import Stale

MOST = 8
"""Changes of a paper that are shown; the rest is counted."""


class StaleCard(Card):
    """The papers that show old words, each with what can be done with it."""

    reprint = Signal(object)
    """A list of OutOfDate: one job each."""
    settle = Signal(object)
    """An OutOfDate that needs no reprint."""
    mend = Signal(object)
    """An OutOfDate that is a draft of the release."""

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.number = Pill()
        self.head.insertWidget(1, self.number)
        self.all = Button("", "printer", primary=True)
        self.add_button(self.all)
        self.fresh = Label("", "muted")
        self.fresh.setWordWrap(True)
        self.fresh.setContentsMargins(20, 0, 20, 20)
        self.entries = QVBoxLayout()
        self.entries.setSpacing(0)
        self.body.setSpacing(0)
        self.body.addWidget(self.fresh)
        self.body.addLayout(self.entries)
        self.shown: list[OutOfDate] = []
        self.all.clicked.connect(self._all)

    def show_papers(self, found: Sequence[OutOfDate]) -> None:
        """Show these; without any it says that every paper is right."""
        self.shown = list(found)
        while (item := self.entries.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            self.entries.addWidget(StaleEntry(one, self))
        self.number.say(figures(str(len(found))) if found else "", "warn")
        self.all.setVisible(any(_printable(one) for one in found))
        self.fresh.setVisible(not found)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Out of date"))
        self.all.say(self.tr("Reprint these"))
        self.fresh.setText(self.tr("Every paper that was printed says what is so."))

    def _all(self) -> None:
        self.reprint.emit([one for one in self.shown if _printable(one)])


class StaleEntry(QFrame):
    """One paper: its name, to whom it went and when, its old and new words, and its buttons."""

    def __init__(self, one: OutOfDate, card: StaleCard) -> None:
        super().__init__()
        self.setObjectName("entry")
        self.one, self.card = one, card
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(_changes(one.pieces))

    def _head(self) -> QHBoxLayout:
        one, row = self.one, QHBoxLayout()
        row.setSpacing(8)
        name, about = Label(asked_named(one.asked), "strong"), Elided(_about(one), "muted")
        row.addWidget(name)
        row.addWidget(about, 1)
        for button, act in self._buttons():
            button.setAccessibleDescription(name.text())
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _buttons(self) -> list[tuple[Button, object]]:
        if self.one.edition_id is not None:
            mend = Button(self.tr("Go to the release"), "newspaper")
            return [(mend, self._mend)]
        settle = Button(self.tr("Needs no reprint"), "check")
        if self.one.letter_id is not None:
            go = Button(self.tr("Go to the letter"), "mail")
            return [(settle, self._settle), (go, self._mend)] if self.one.printings else [(go, self._mend)]
        if not self.one.wanted:
            return [(settle, self._settle)]
        again = Button(self.tr("Reprint"), "printer")
        if self.one.is_export:
            again = Button(self.tr("Save again"), "calendar-days")
        return [(settle, self._settle), (again, self._reprint)]

    def _reprint(self) -> None:
        self.card.reprint.emit([self.one])

    def _settle(self) -> None:
        self.card.settle.emit(self.one)

    def _mend(self) -> None:
        self.card.mend.emit(self.one)


def _printable(one: OutOfDate) -> bool:
    return one.wanted and not one.edition_id and not one.letter_id


def _about(one: OutOfDate) -> str:
    tr = partial(QCoreApplication.translate, "StaleCard")
    draft = tr("draft note") if one.letter_id else tr("draft, not issued yet")
    when = moment_of(one.at) if one.at else tr("sent") if one.sent else draft
    whom = tr("to {whom}").format(whom=one.recipient) if one.recipient else ""
    return " · ".join(filter(None, (whom, when)))


def _changes(pieces: Sequence[Stale]) -> QGridLayout:
    """Whose piece it is, what it says, and what is so."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    lines = [(piece, old, new) for piece in pieces for old, new in piece.changes]
    for row, (piece, old, new) in enumerate(lines[:MOST]):
        said = _struck("" if piece.gone else shown_named(old, now=False))
        wide = 1 if piece.key else 2
        if piece.key:
            grid.addWidget(Label(piece.label, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, row, 2 - wide, 1, wide, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label("→", "muted"), row, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(_now(piece, new)), row, 3, Qt.AlignmentFlag.AlignTop)
    if len(lines) > MOST:
        words = QCoreApplication.translate("StaleCard", "and %n more", "", len(lines) - MOST)
        grid.addWidget(Label(figures(words), "muted"), MOST, 1)
    return grid


def _now(piece: Stale, new: str) -> str:
    if piece.gone:
        return QCoreApplication.translate("StaleCard", "not needed any more: throw it away")
    return shown_named(new) or QCoreApplication.translate("StaleCard", "not there any more")


def _struck(text: str) -> QWidget:
    """Words that are no longer so; a dash where there were none."""
    label = _words(text or "–", "muted")
    struck = label.font()
    struck.setStrikeOut(bool(text))
    label.setFont(struck)
    return label


def _words(text: str, role: str = "") -> QWidget:
    label = Label(text, role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
