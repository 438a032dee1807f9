"""Where a consultation has no release yet: what kind, in which languages, composed or typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.pages.releasehead import languages
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.words import headed, language_named, word_of
from protocoldesk.records.values.words import ReleaseKind


class Start(QWidget):
    """`wanted` carries the kind, the languages with the original first, and whether it is composed."""

    wanted = Signal(object, object, bool)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.card = Card()
        self.sentence = Label("", "muted")
        self.kind_label, self.kind = Label("", "field"), QComboBox()
        self.original_label, self.original = Label("", "field"), QComboBox()
        self.also_label = Label("", "field")
        self._tags = languages()
        self.boxes = {tag: QCheckBox() for tag in self._tags}
        self.compose, self.type, self.back = (
            Button("", "newspaper", primary=True),
            Button("", "pencil"),
            Button(),
        )
        self._lay_out()
        self.original.activated.connect(self._fit)
        self.compose.clicked.connect(self._compose)
        self.type.clicked.connect(self._type)
        self.back.clicked.connect(self.given_up)
        self.boxes["km"].setChecked(True)
        self.retranslate()

    def offer(self, *, back: bool) -> None:
        """`back`: whether there is a release to go back to."""
        self.back.setVisible(back)

    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen, the original first."""
        first = self._tags[max(0, self.original.currentIndex())]
        return first, *(tag for tag, box in self.boxes.items() if box.isChecked() and tag != first)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.card.heading.setText(self.tr("Make the release"))
        self.sentence.setText(
            self.tr(
                "It is composed of the outcomes of the meeting, in each language, and then edited in place."
            )
        )
        self.kind_label.setText(self.tr("Kind"))
        self.original_label.setText(self.tr("Original in"))
        self.also_label.setText(self.tr("Also in"))
        self.kind.setAccessibleName(self.tr("Kind of release"))
        self.original.setAccessibleName(self.tr("Language of the original"))
        _fill(self.kind, [headed(word_of(kind)) for kind in ReleaseKind])
        _fill(self.original, [language_named(tag) for tag in self._tags])
        for tag, box in self.boxes.items():
            box.setText(language_named(tag))
        self.compose.say(self.tr("Compose release"))
        self.type.say(self.tr("Type or paste it"))
        self.back.say(self.tr("Back"))
        self._fit()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        self.card.setMaximumWidth(620)
        self.sentence.setWordWrap(True)
        for label, field in ((self.kind_label, self.kind), (self.original_label, self.original)):
            label.setBuddy(field)
        also = QHBoxLayout()
        for box in self.boxes.values():
            also.addWidget(box)
        also.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self.compose, self.type, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        body = self.card.body
        body.setSpacing(6)
        body.addWidget(self.sentence)
        body.addSpacing(8)
        for widget in (self.kind_label, self.kind, self.original_label, self.original, self.also_label):
            body.addWidget(widget)
        body.addLayout(also)
        body.addSpacing(8)
        body.addLayout(buttons)
        outer.addWidget(self.card)
        outer.addStretch(1)

    def _fit(self, *_: object) -> None:
        first = self._tags[max(0, self.original.currentIndex())]
        for tag, box in self.boxes.items():
            box.setVisible(tag != first)

    def _want(self, *, composed: bool) -> None:
        kind = list(ReleaseKind)[max(0, self.kind.currentIndex())]
        self.wanted.emit(kind, self.languages(), composed)

    def _compose(self) -> None:
        self._want(composed=True)

    def _type(self) -> None:
        self._want(composed=False)


def _fill(box: QComboBox, words: list[str]) -> None:
    place = max(0, box.currentIndex())
    box.clear()
    box.addItems(words)
    box.setCurrentIndex(place)
