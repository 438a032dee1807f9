"""The checks of a release: what they find beside the text, with why, and what can be done about it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releasepassages import place_of
from protocoldesk.gui.pages.releasestate import ReleaseState
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill, scrolled
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import figures, said_value
from protocoldesk.operations import release
from protocoldesk.protocol import checks
from protocoldesk.protocol.checks import Finding
from protocoldesk.protocol.facts import ReleaseFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Sentence

PAUSE = 700
"""Milliseconds without a change after which the release is read against the rules."""


def sentence_of(finding: Finding) -> str:
    """What a check found, in the language of the interface."""
    template = QCoreApplication.translate("Finding", finding.template)
    return template.format(**{name: said_value(value) for name, value in finding.values.items()})


class Checks(QWidget):
    """Reads a release after a pause, away from the windows, and lists what was found."""

    found = Signal(object)
    """The findings, each time that the release was read."""
    gone_to = Signal(object)
    mended = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._state: ReleaseState | None = None
        self._wish = 0
        self.rows: dict[tuple[str, str, str], FindingRow] = {}
        self.heading, self.count = Label("", "card"), Pill()
        self.nothing = Label("", "muted")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._run)
        self._lay_out()
        self.retranslate()

    def read(self, state: ReleaseState) -> None:
        """Read this state of the release, after a pause."""
        if self._state is not None and self._state.whole.id != state.whole.id:
            self._show_found([])
        self._state = state
        self._pause.start()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Checks"))
        self.nothing.setText(self.tr("Nothing stands against the rules of protocol."))
        self._tell()
        for row in self.rows.values():
            row.retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 6)
        head.setSpacing(8)
        for widget in (self.heading, self.count):
            head.addWidget(widget)
        head.addStretch(1)
        outer.addLayout(head)
        inner = QWidget()
        inner.setObjectName("page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 2, 16, 16)
        self._column.setSpacing(8)
        self.nothing.setWordWrap(True)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.area: QScrollArea = scrolled(inner)
        outer.addWidget(self.area, 1)

    def _run(self) -> None:
        if self._state is None:
            return
        self._wish += 1
        today = self._bridge.office.clock().date()
        read = partial(_read, phrases=self._state.phrases, today=today)
        self._bridge.print(read, self._state.whole, partial(self._arrived, self._wish))

    def _arrived(self, wish: int, findings: list[Finding]) -> None:
        if isValid(self) and wish == self._wish:
            self._show_found(findings)
            self.found.emit(findings)

    def _show_found(self, findings: list[Finding]) -> None:
        wanted = {one.key: one for one in findings}
        focus = QApplication.focusWidget()
        gone = [self.rows.pop(key) for key in list(self.rows) if key not in wanted]
        lost = focus is not None and any(row.isAncestorOf(focus) for row in gone)
        for row in gone:
            row.deleteLater()
        for place, (key, finding) in enumerate(wanted.items(), 1):
            if key not in self.rows:
                self.rows[key] = self._row()
            row = self.rows[key]
            row.show_finding(finding, self._language(finding))
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        self._tell()
        if lost:
            self.setFocus()  # the next Tab comes to the first finding

    def _row(self) -> FindingRow:
        row = FindingRow()
        row.gone_to.connect(self.gone_to)
        row.mended.connect(self.mended)
        row.settled.connect(self._settle)
        row.settle.clicked.connect(partial(self._reveal, row))
        return row

    def _reveal(self, row: FindingRow, *_: object) -> None:
        """Bring the line for a reason into sight, once it has its place."""
        QTimer.singleShot(0, row, partial(self.area.ensureWidgetVisible, row.reason))

    def _language(self, finding: Finding) -> str:
        edition = self._state.edition(finding.at.edition) if self._state else None
        several = self._state is not None and len(self._state.editions) > 1
        return edition.name if edition and several else ""

    def _settle(self, row: FindingRow, reason: str) -> None:
        if self._state is None or row.finding is None:
            return
        act = partial(
            release.settle,
            release_id=self._state.whole.id,
            check=row.finding.check,
            place=row.finding.place,
            digest=row.finding.digest,
            reason=reason,
            by=self._bridge.office.officer,
            at=self._bridge.office.clock(),
        )
        try:
            self._bridge.do("Settle finding", act)
        except Sentence as sentence:
            row.refuse(sentence)

    def _tell(self) -> None:
        count = len(self.rows)
        self.count.say(figures(str(count)) if count else "", "warn")
        self.nothing.setVisible(not count)
        self.area.setAccessibleName(self.tr("Findings: {count}").format(count=figures(str(count))))


class FindingRow(Card):
    """One finding. It can be gone to, mended where it knows how, and settled with a reason."""

    gone_to = Signal(object)
    mended = Signal(object)
    settled = Signal(object, str)
    """The row, and the reason that was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.finding: Finding | None = None
        self.language, self.sentence, self.why = Pill(), Label(), Label("", "muted")
        self.go, self.mend, self.settle = Button(), Button(), Button()
        self.reason, self.done = QLineEdit(), Button()
        self._refusals = Refusals(self)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading.hide()
        self._lay_out()
        self.go.clicked.connect(self._go)
        self.mend.clicked.connect(self._mend)
        self.settle.clicked.connect(self._ask)
        self.reason.returnPressed.connect(self._settle)
        self.done.clicked.connect(self._settle)

    def show_finding(self, finding: Finding, language: str) -> None:
        """Show what was found, and in which language."""
        self.finding = finding
        self._language = language
        self.retranslate()

    def refuse(self, sentence: Sentence) -> None:
        """Say beside the reason why it was not taken."""
        self._refusals.show(self.reason, sentence)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        if self.finding is None:
            return
        self.sentence.setText(sentence_of(self.finding))
        self.why.setText(QCoreApplication.translate("Finding", self.finding.why))
        self.language.say(self._language, "quiet")
        self.go.say(self.tr("Go there"))
        self.mend.say(self.tr("Mend"))
        self.settle.say(self.tr("Settle…"))
        self.done.say(self.tr("Settle"))
        for button in (self.go, self.mend, self.settle, self.done):  # there is one of each for every finding
            button.setAccessibleDescription(self.sentence.text())
        self.reason.setPlaceholderText(self.tr("Why it is right as it is"))
        self.reason.setAccessibleName(self.tr("Reason for settling"))
        self.go.setVisible(self.finding.at.passage is not None or self.finding.place.startswith("release"))
        self.mend.setVisible(self.finding.fix is not None and place_of(self.finding) is not None)
        if self.finding.fix is not None:
            said, says = self.finding.fix
            self.mend.setToolTip(self.tr("Say “{new}” in place of “{old}”").format(new=says, old=said))
        self.settle.setVisible(not self.finding.blocks and not self.reason.isVisibleTo(self))

    _language = ""

    def _lay_out(self) -> None:
        self.body.setContentsMargins(14, 10, 10, 6)
        self.body.setSpacing(4)
        for label in (self.sentence, self.why):
            label.setWordWrap(True)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.why)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        for button in (self.go, self.mend, self.settle):
            button.setProperty("link", True)
            button.setProperty("flush", True)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.language)
        self.body.addLayout(foot)
        asking = QHBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self.reason, 1)
        asking.addWidget(self.done)
        self.body.addLayout(asking)
        self.reason.hide()
        self.done.hide()

    def _go(self) -> None:
        self.gone_to.emit(self.finding)

    def _mend(self) -> None:
        self.mended.emit(self.finding)

    def _ask(self) -> None:
        for widget in (self.reason, self.done):
            widget.show()
        self.settle.hide()
        self.reason.setFocus()

    def _settle(self) -> None:
        self.settled.emit(self, self.reason.text())


def _read(whole: ReleaseFacts, phrases: dict[str, Phrases], today: date) -> list[Finding]:
    return checks.run(whole, phrases, today=today)
