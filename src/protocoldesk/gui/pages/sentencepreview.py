"""A preview below an outcome: the sentence that it makes in English and in Khmer, as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from protocoldesk.gui.widgets.parts import Label
from protocoldesk.gui.words import language_named, sentence_of
from protocoldesk.protocol.facts import ConsultationFacts, OutcomeFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.sentence import sentence
from protocoldesk.records.errors import Refusal


class SentencePreview(QFrame):
    """Says a sentence in each language, or why it cannot be said."""

    def __init__(self, languages: tuple[str, ...] = ("en", "km"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.phrases: dict[str, Phrases] = {}
        """The phrases of each language, with the office's own in them."""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(2)
        self.headings = {tag: Label("", "field") for tag in languages}
        self.sentences = {tag: Label() for tag in languages}
        for tag in languages:
            self.sentences[tag].setWordWrap(True)
            column.addWidget(self.headings[tag])
            column.addWidget(self.sentences[tag])
            column.addSpacing(4)
        self.retranslate()

    def show_outcome(self, found: ConsultationFacts, outcome: OutcomeFacts) -> None:
        """Compose an outcome, as it stands in the card, anew."""
        for tag, label in self.sentences.items():
            phrases = self.phrases.get(tag)
            if phrases is None:
                continue
            try:
                label.setText(sentence(found, outcome, phrases))
            except Refusal as refusal:
                label.setText(sentence_of(refusal))
            lacking = not outcome.text[tag] and bool(outcome.text)
            name = language_named(tag)
            words = self.tr("{language}: its words are missing").format(language=name) if lacking else name
            self.headings[tag].setText(words)

    def retranslate(self) -> None:
        """Name the languages in that of the interface."""
        for tag, label in self.headings.items():
            label.setText(language_named(tag))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
