"""The head of a release: where each edition stands, its number, and what can be done with it next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.releasestate import PILLS, ReleaseState
from protocoldesk.gui.reading import reading
from protocoldesk.gui.widgets.parts import Button, IconButton, Label, Pill
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import LANGUAGES, best, figures, headed, language_named, word_of
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.numbering import PaperNumber
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.values.words import EditionRole, ReleaseKind


def languages() -> tuple[str, ...]:
    """The languages that a release can be worded in."""
    return tuple(tag for tag in LANGUAGES if phrases_for(tag).has("release.sentence"))


class Head(QWidget):
    """Every deed is asked for by a signal; the page does it."""

    asked = Signal(str)
    """"issue", "prepare", "correct", "withdraw", "compose", "compose all", "new", "void", or
    "edition:" with its label; for papers "print", "pdf", "archival", "docx", "txt", "copy"."""
    chosen = Signal(int)
    """Which of the consultation's releases, counted from 0."""
    number_typed = Signal(str)
    clearances = Signal(bool)
    """Whether the clearances are to be seen."""
    details = Signal(bool)
    """Whether the details of the editions are to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("releaseHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state: ReleaseState | None = None
        self._correcting = False
        self.kind, self.which = Label("", "card"), QComboBox()
        self.pills: list[Pill] = []
        self.number_label, self.number_field = Label("", "field"), QLineEdit()
        self.take, self.void = Button(), IconButton("ban")
        self.cleared, self.detailed = Button("", "check-check"), Button("", "settings")
        self.compose, self.export = Button("", "refresh-cw"), Button("", "download")
        self.more, self.primary = IconButton("ellipsis"), Button("", "send", primary=True)
        self.refusals = Refusals(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_state(
        self, state: ReleaseState, kinds: list[ReleaseKind], chosen: int, *, correcting: bool
    ) -> None:
        """Show a release; `kinds` are those of all releases of the consultation."""
        self._state, self._correcting = state, correcting
        self.kind.setVisible(len(kinds) < 2)
        self.which.setVisible(len(kinds) > 1)
        self.which.clear()
        self.which.addItems([headed(word_of(kind)) for kind in kinds])
        self.which.setCurrentIndex(chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.which.setAccessibleName(self.tr("Release"))
        self.number_label.setText(self.tr("Number"))
        self.number_field.setAccessibleName(self.tr("Number of the release"))
        self.take.say(self.tr("Take"))
        self.take.setToolTip(self.tr("Take this number; it stays used"))
        self.void.say(self.tr("Make the number void"))
        self.detailed.say(self.tr("Details"))
        self.detailed.setToolTip(self.tr("Day and place of issue, numbering, signatures, letterhead, notes"))
        self.compose.say(self.tr("Compose"))
        self.compose.setToolTip(self.tr("Take in new outcomes and word them; what was edited stays"))
        self.export.say(self.tr("Export"))
        self.more.say(self.tr("More"))
        if self._state is not None:
            self._say(self._state)

    def _say(self, state: ReleaseState) -> None:
        self.kind.setText(headed(word_of(state.whole.kind)))
        self._say_pills(state)
        self._say_number(state)
        standing = sum(one.stands for one in state.clearances)
        void = len(state.clearances) - standing
        words = self.tr("Clearances: {count}").format(count=figures(str(standing)))
        self.cleared.say(
            self.tr("{clearances}, void: {count}").format(clearances=words, count=figures(str(void)))
            if void
            else words
        )
        ask, words = self._next(state)
        self.primary.setVisible(bool(ask))
        self.primary.setProperty("ask", ask)
        self.primary.say(words)
        self.compose.setVisible(any(one.open for one in state.editions))

    def _next(self, state: ReleaseState) -> tuple[str, str]:
        """What is to be done next with the release, and what that is called."""
        stages = {one.stage for one in state.editions}
        if stages & {Stage.DRAFT, Stage.CLEARED}:
            return "issue", self.tr("Issue…")
        if Stage.EMPTY in stages:
            return "compose", self.tr("Compose")
        if self._correcting:
            number = 1 + max(one.corrections for one in state.editions)
            return "correct", self.tr("Issue Corr. {number}…").format(number=figures(str(number)))
        return ("prepare", self.tr("Prepare a correction")) if stages - {Stage.WITHDRAWN} else ("", "")

    def _say_pills(self, state: ReleaseState) -> None:
        while len(self.pills) < len(state.editions):
            self.pills.append(Pill())
            self._pills.addWidget(self.pills[-1])
        for pill in self.pills[len(state.editions) :]:
            pill.say("", "quiet")
        for pill, edition in zip(self.pills, state.editions, strict=False):
            number = f" {edition.corrections}" if edition.stage is Stage.CORRECTED else ""
            words = f"{edition.name} · {word_of(edition.stage)}{number}"
            pill.say(words, PILLS[edition.stage])

    def _say_number(self, state: ReleaseState) -> None:
        number = state.whole.number
        stands = number is not None and not number.void
        if number is not None and stands:
            said = PaperNumber(number.kind, number.number, number.year, number.suffix)
            self.number_field.setText(str(said))
        elif self.number_field.isReadOnly():
            self.number_field.clear()
        self.number_field.setReadOnly(stands or reading())
        self.number_field.setPlaceholderText("" if stands else f"PR 22/{_year(state)}")
        self.take.setVisible(not stands)
        self.void.setVisible(stands)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 10)
        column.setSpacing(8)
        first, second = QHBoxLayout(), QHBoxLayout()
        self._pills = QHBoxLayout()
        for line in (first, second, self._pills):
            line.setSpacing(8)
        first.addWidget(self.kind)
        first.addWidget(self.which)
        first.addLayout(self._pills)
        first.addStretch(1)
        for widget in (self.compose, self.export, self.more, self.primary):
            first.addWidget(widget)
        self.kind.setBuddy(self.which)
        self.number_label.setBuddy(self.number_field)
        self.number_field.setFixedWidth(190)
        for switch in (self.cleared, self.detailed):
            switch.setCheckable(True)
            switch.setProperty("switch", True)
        fields = (self.number_label, self.number_field, self.take, self.void)
        for widget in (*fields, self.cleared, self.detailed):
            second.addWidget(widget)
        second.addStretch(1)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        self.primary.clicked.connect(self._ask_primary)
        self.compose.clicked.connect(partial(self._ask, "compose"))
        self.void.clicked.connect(partial(self._ask, "void"))
        self.take.clicked.connect(self._take)
        self.number_field.returnPressed.connect(self._take)
        self.cleared.clicked.connect(self._show_clearances)
        self.detailed.clicked.connect(self._show_details)
        self.which.activated.connect(self.chosen)
        self.export.clicked.connect(self._offer_papers)
        self.more.clicked.connect(self._offer_more)

    def _show_clearances(self, on: bool) -> None:
        self._show_below(clearances=on, details=False)

    def _show_details(self, on: bool) -> None:
        self._show_below(clearances=False, details=on)

    def _show_below(self, *, clearances: bool, details: bool) -> None:
        """One of the two at most stands below the head."""
        self.cleared.setChecked(clearances)
        self.detailed.setChecked(details)
        self.clearances.emit(clearances)
        self.details.emit(details)

    def _ask(self, what: str, *_: object) -> None:
        self.asked.emit(what)

    def _ask_primary(self) -> None:
        self.asked.emit(self.primary.property("ask"))

    def _take(self) -> None:
        if not self.number_field.isReadOnly():
            self.number_typed.emit(self.number_field.text())

    def _offer_papers(self) -> None:
        self._pop(self.papers_menu(), self.export)

    def _offer_more(self) -> None:
        self._pop(self.more_menu(), self.more)

    def papers_menu(self) -> QMenu:
        """The ways out: paper, files, and the clipboard."""
        return self._menu(
            (
                ("print", "printer", self.tr("Print…")),
                ("pdf", "file-down", self.tr("Save as PDF…")),
                ("archival", "archive", self.tr("Save as archival PDF…")),
                ("docx", "file-text", self.tr("Save as Word document…")),
                ("txt", "file-text", self.tr("Save as plain text…")),
                ("copy", "copy", self.tr("Copy text")),
            )
        )

    def more_menu(self) -> QMenu:
        """What is done seldom."""
        editions = self._state.editions if self._state else ()
        found: list[tuple[str, str, str]] = []
        if any(one.open for one in editions):
            found.append(("compose all", "refresh-cw", self.tr("Compose all again, without what was edited")))
        there = {one.language for one in editions}
        for tag in languages():
            if tag not in there:
                words = self.tr("Add edition: {language}").format(language=language_named(tag))
                found.append((f"edition:{tag}", "languages", words))
        found += self._alternats()
        found.append(("new", "plus", self.tr("Another release of this session…")))
        if any(one.out for one in editions):
            found.append(("withdraw", "ban", self.tr("Withdraw…")))
        return self._menu(found)

    def _alternats(self) -> Iterator[tuple[str, str, str]]:
        """Originals that name the other side first, in each language that there is an original of."""
        state = self._state
        if state is None:
            return
        consultation = state.whole.consultation
        there = {one.label for one in state.editions}
        for one in state.editions:
            for side in consultation.delegations:
                label = f"{one.language}:{side.party.code}"
                theirs = side.party.id != consultation.ours and bool(side.party.code)
                if theirs and one.facts.role is EditionRole.ORIGINAL and label not in there:
                    there.add(label)
                    words = self.tr("Add original: {language}, {party} named first")
                    party = best(side.party.short_name)
                    said = words.format(language=language_named(one.language), party=party)
                    yield f"edition:{label}", "languages", said

    def _menu(self, acts: Iterable[tuple[str, str, str]]) -> QMenu:
        menu = QMenu(self)
        for ask, drawing, words in acts:
            action = QAction(icon(drawing), words, menu)
            action.setObjectName(ask)
            action.triggered.connect(partial(self._ask, ask))
            menu.addAction(action)
        return menu

    def _pop(self, menu: QMenu, below: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))


def _year(state: ReleaseState) -> int:
    first = state.whole.consultation.meeting.dates.first
    return first.year if first else 2026
