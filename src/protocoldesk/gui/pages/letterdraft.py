"""The editor of a letter that we write: its body beside the page as it will leave the house."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMessageBox, QSplitter, QVBoxLayout, QWidget

from protocoldesk.exchange import letter as exchange
from protocoldesk.exchange.paper import look
from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.reading import reading
from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.gui.widgets.labels import Labels
from protocoldesk.gui.widgets.pagepreview import PagePreview
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Button, Card, IconButton, Label, Pill, scrolled
from protocoldesk.gui.widgets.proseedit import ProseEdit
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import headed, language_named, word_of
from protocoldesk.operations import facts, letter, printing
from protocoldesk.operations.printing import Asked
from protocoldesk.protocol.letter import LetterFacts
from protocoldesk.protocol.note import Purpose, warnings
from protocoldesk.records.errors import Fault, Sentence
from protocoldesk.records.values.words import LetterKind

TAGS = ("en", "fr", "km")


class LetterDraft(QWidget):
    """Left what is written, right the page. `left` goes back to the ledger."""

    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.letter_id: UUID | None = None
        self.consultation_id: UUID | None = None
        self._seen = -1
        self.labels = Labels()
        self.back, self.send = IconButton("undo-2"), Button("", "send", primary=True)
        self.print, self.word = IconButton("printer"), IconButton("file-down")
        self.state, self.languages = Pill(), Segments(TAGS)
        self.purpose, self.propose = QComboBox(), Button("", "list-plus")
        self.edit, self.doubts = ProseEdit(), Label("", "muted")
        self.preview = PagePreview(bridge)
        self.writing, self.page = Card(), Card(flush=True)
        self.asking: QMessageBox | None = None
        self._lay_out()
        self.refusals = Refusals(self)
        self.save = Autosave(self.edit, self._keep)
        self._connect()

    def show_letter(self, letter_id: UUID) -> None:
        """Show a letter of ours."""
        self.save.flush()
        self.letter_id = letter_id
        self.refresh()

    def follow(self) -> None:
        """Show what the archive says now, unless that is shown already. Refusal: the letter is gone."""
        if self._seen != self.bridge.deeds:
            self.refresh()

    def refresh(self) -> None:
        """Show what the archive says now; what is being written stays."""
        if self.letter_id is None:
            return
        self._seen = self.bridge.deeds
        found = self.bridge.read(partial(facts.letter, letter_id=self.letter_id))
        language = found.language or "en"
        self.consultation_id = found.consultation.meeting.id if found.consultation else None
        self.languages.choose(language if language in TAGS else "en")
        if not self.save.dirty and self.edit.blocks() != found.text[language]:
            self.edit.show_blocks(found.text[language])
        self._show(found)
        self._see(found)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.back.say(self.tr("Back to the letters"), "Esc")
        self.send.say(self.tr("Number and send"))
        self.print.say(self.tr("Print"))
        self.word.say(self.tr("Save as Word"))
        self.propose.say(self.tr("Propose the body"))
        self.languages.say(**{tag: language_named(tag) for tag in TAGS})
        self.labels.say(purpose=self.tr("What it is for"), body=self.tr("Body"))
        self.purpose.clear()
        for purpose, words in self._purposes().items():
            self.purpose.addItem(words, purpose)
        self.page.heading.setText(self.tr("The page"))
        self.preview.retranslate()
        self.refresh()

    def _purposes(self) -> dict[Purpose, str]:
        return {
            Purpose.DATES: self.tr("Proposing dates"),
            Purpose.DELEGATION: self.tr("Notifying our delegation"),
            Purpose.AGENDA: self.tr("Sending the agenda"),
            Purpose.THANKS: self.tr("Thanking"),
        }

    def _lay_out(self) -> None:
        self.writing.head.insertWidget(0, self.back)
        for part in (self.state, self.languages):
            self.writing.add_button(part)
        for button in (self.print, self.word, self.send):
            self.page.add_button(button)
        self._lay_out_body()
        self.page.body.addWidget(self.preview, 1)
        split = QSplitter()
        split.setObjectName("gap")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        for card in (self.writing, self.page):
            split.addWidget(card)
        split.setSizes([440, 560])
        split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 16, MARGIN, 20)
        outer.addWidget(split)

    def _lay_out_body(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.labels.over("purpose", self.purpose), 1)
        below = QVBoxLayout()
        below.addStretch(1)
        below.addWidget(self.propose)
        row.addLayout(below)
        self.writing.body.addLayout(row)
        self.doubts.setWordWrap(True)
        inner = QWidget()
        inner.setObjectName("inner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.labels.over("body", self.edit))
        column.addWidget(self.doubts)
        column.addStretch(1)
        self.writing.body.addWidget(scrolled(inner), 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.send.clicked.connect(self.ask)
        self.print.clicked.connect(self._print)
        self.word.clicked.connect(self._word)
        self.propose.clicked.connect(self._propose)
        self.languages.chosen.connect(self._choose_language)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.activated.connect(self.leave)

    def leave(self, *_: object) -> None:
        """Go back to the ledger; what was typed is kept."""
        self.save.flush()
        self.left.emit()

    def ask(self, *_: object) -> None:
        """Say that what is sent stays, and send it where that is meant."""
        self.save.flush()
        box = self.asking = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Number this letter and mark it as sent?"))
        box.setInformativeText(
            self.tr("Its number stays used and its words stay as they are; neither can be undone.")
        )
        go = box.addButton(self.tr("Number and send"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go)
        box.accepted.connect(self.send_now)
        box.open()

    def send_now(self) -> None:
        """Number, print and mark the letter as sent; what stands in the way is said."""
        if self.letter_id is None:
            return
        try:
            going = self.bridge.office.number_letter(self.letter_id)
        except Sentence as sentence:
            self.refusals.show(self.edit, sentence)
            return
        self.send.setEnabled(False)
        self.bridge.print(
            exchange.pressed, going, partial(self._printed, self.letter_id, going), self._refused
        )

    def _printed(self, letter_id: UUID, going: exchange.Going, made: list[exchange.Content]) -> None:
        try:
            self.bridge.office.put_letter(letter_id, going, made)
        except Sentence as sentence:
            self._refused(sentence)
            return
        self.refusals.clear()
        self.bridge.said.emit(self.tr("It is marked as sent; the files that went lie with it."))
        self.refresh()
        self.back.setFocus()  # the button that had it is gone

    def _refused(self, sentence: Sentence) -> None:
        self.send.setEnabled(True)
        self.refusals.show(self.edit, sentence)

    def _show(self, found: LetterFacts) -> None:
        kind = headed(word_of(found.kind))
        self.writing.heading.setText(f"{kind} {found.our_number}".strip())
        self.state.say(*((self.tr("Sent"), "ok") if found.sent else (self.tr("Draft"), "info")))
        locked = found.sent or reading()
        self.edit.setReadOnly(locked)
        for part in (self.send, self.propose, self.languages, self.purpose):
            part.setEnabled(not locked)
        self.send.setVisible(not found.sent)
        told = [] if found.sent else list(warnings(found))
        self.doubts.setText("\n".join(self._said(one) for one in told))
        self.doubts.setVisible(bool(told))
        personal = found.kind is not LetterKind.NOTE_VERBALE
        if found.notifies.value in list(Purpose):
            self.purpose.setCurrentIndex(list(Purpose).index(Purpose(found.notifies.value)))
        self.purpose.setEnabled(not locked and not personal)
        if personal:
            self.purpose.setCurrentIndex(list(Purpose).index(Purpose.THANKS))

    def _said(self, doubt: str) -> str:
        return QCoreApplication.translate("Letter", doubt)

    def _see(self, found: LetterFacts) -> None:
        from protocoldesk.papers import note

        try:
            shown = self.bridge.read(partial(look, language=found.language or "en"))
        except Sentence as sentence:
            self.refusals.show(self.languages, sentence)
            return
        self.preview.show_paper(partial(note.compose, found, shown))

    def _asked(self) -> Asked | None:
        if self.consultation_id is None or self.letter_id is None:
            return None
        return printing.asked(
            "note", self.consultation_id, self.languages.current, letter=str(self.letter_id)
        )

    def _print(self, *_: object) -> None:
        self.save.flush()
        asked = self._asked()
        if asked is not None:
            papers.print_asked(self, self.bridge, asked)

    def _word(self, *_: object) -> None:
        self.save.flush()
        asked = self._asked()
        if asked is not None:
            papers.hand_out_asked(self, self.bridge, asked, "docx", "note")

    def _propose(self, *_: object) -> None:
        self.save.flush()
        purpose: Purpose = Purpose(self.purpose.currentData())
        if self.letter_id is not None:
            self._do("Propose body", partial(letter.propose_body, letter_id=self.letter_id, purpose=purpose))

    def _choose_language(self, tag: str) -> None:
        self.save.flush()
        if self.letter_id is not None:
            self._do("Choose language", partial(letter.change, letter_id=self.letter_id, language=tag))

    def _keep(self, _words: str, visit: str) -> bool:
        if self.letter_id is None:
            return True
        tag = self.languages.current
        act = partial(letter.word, letter_id=self.letter_id, language=tag, blocks=self.edit.blocks())
        return self._do("Edit letter", act, burst=visit)

    def _do(self, label: str, act: partial[UUID], burst: str = "") -> bool:
        """Do a deed, or say beside the body why not; False: the surroundings said no, and may say yes."""
        try:
            self.bridge.do(label, act, burst=burst)
        except Sentence as sentence:
            self.refusals.show(self.edit, sentence)
            return not isinstance(sentence, Fault)
        self.refusals.clear()
        self.refresh()
        return True
