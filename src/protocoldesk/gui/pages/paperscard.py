"""A card for the papers of a consultation: each is printed to a file in the language that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.words import Language
from protocoldesk.operations import printing
from protocoldesk.protocol.overview import Whole

if TYPE_CHECKING:
    from protocoldesk.operations.printing import Asked

PAPERS: dict[str, tuple[str, Any]] = {
    "agenda": ("list-checks", QT_TRANSLATE_NOOP("PapersCard", "Agenda")),
    "delegations": ("users", QT_TRANSLATE_NOOP("PapersCard", "Delegations")),
    "nameplates": ("stamp", QT_TRANSLATE_NOOP("PapersCard", "Name plates")),
    "placecards": ("flag", QT_TRANSLATE_NOOP("PapersCard", "Place cards")),
    "badges": ("user", QT_TRANSLATE_NOOP("PapersCard", "Badges")),
    "photos": ("eye", QT_TRANSLATE_NOOP("PapersCard", "Photo sheet")),
    "release": ("newspaper", QT_TRANSLATE_NOOP("PapersCard", "Release")),
}
OF_PEOPLE = ("delegations", "nameplates", "placecards", "badges", "photos")
"""Papers that there are as soon as somebody is in a delegation."""

LANGUAGES: dict[str, Any] = {
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "km": QT_TRANSLATE_NOOP("Language", "Khmer"),
}


class PapersCard(Card):
    """A button for each paper; the release's stands while there is an edition in the chosen language."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self._found: Whole | None = None
        self.label, self.language = Label("", "field"), QComboBox()
        self.label.setBuddy(self.language)
        self.buttons = {name: Button("", drawing) for name, (drawing, _) in PAPERS.items()}
        choose = QHBoxLayout()
        choose.addWidget(self.label)
        choose.addWidget(self.language, 1)
        self.body.addLayout(choose)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (name, button) in enumerate(self.buttons.items()):
            button.setObjectName(name)
            button.clicked.connect(self._print)
            grid.addWidget(button, place // 2, place % 2)
        self.body.addLayout(grid)
        self.language.activated.connect(self._offer)

    def show_papers(self, found: Whole) -> None:
        """Offer the papers of a consultation."""
        self._found = found
        self._offer()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Papers"))
        self.label.setText(self.tr("Language"))
        self.language.setAccessibleName(self.tr("Language of the papers"))
        chosen = max(0, self.language.currentIndex())
        if not self.language.count():
            chosen = list(LANGUAGES).index(Language.tag) if Language.tag in LANGUAGES else 0
        self.language.clear()
        self.language.addItems([QCoreApplication.translate("Language", name) for name in LANGUAGES.values()])
        self.language.setCurrentIndex(chosen)
        for name, button in self.buttons.items():
            button.say(QCoreApplication.translate("PapersCard", PAPERS[name][1]))
            button.setToolTip(self.tr("Save as PDF"))

    def _offer(self, *_: object) -> None:
        self.buttons["release"].setEnabled(self._edition() is not None)
        self.buttons["agenda"].setEnabled(bool(self._found and self._found.consultation.agenda))
        people = bool(self._found and any(side.delegates for side in self._found.consultation.delegations))
        for name in OF_PEOPLE:
            self.buttons[name].setEnabled(people)

    def _tag(self) -> str:
        return list(LANGUAGES)[max(0, self.language.currentIndex())]

    def _edition(self) -> UUID | None:
        """The edition in the chosen language, of the first release that has one."""
        releases = self._found.releases if self._found else ()
        editions = (release.edition(self._tag()) for release in releases)
        return next((edition.id for edition in editions if edition), None)

    def _print(self) -> None:
        button = self.sender()
        if self._found is None or button is None:
            return
        name, ref = button.objectName(), self._found.consultation.meeting.ref
        stem = f"{name}-{ref}-{self._tag()}"
        papers.hand_out_asked(self, self.bridge, self._asked(name), "pdf", stem)

    def _asked(self, name: str) -> Asked:
        edition = self._edition()
        assert self._found is not None
        how = {"edition": str(edition)} if name == "release" and edition is not None else {}
        return printing.asked(name, self._found.consultation.meeting.id, self._tag(), **how)
