"""A card to order a paper: which, in which language, with which columns, sides, names and stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.papernames import paper_named
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.words import Language, best, language_named
from protocoldesk.operations import printing
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.preset import shipped

if TYPE_CHECKING:
    from protocoldesk.operations.printing import Asked

PAPERS = (
    "agenda",
    "annotated",
    "delegations",
    "nameplates",
    "placecards",
    "badges",
    "photos",
    "programme",
    "regie",
    "arrivals",
    "motorcade",
    "menu",
    "tasks",
)
"""Papers that need nothing but the session to be composed of."""

CARDS = ("nameplates", "placecards", "badges")
LANGUAGES = ("en", "km", "fr")
COLUMNS = ("number", "name", "khmer", "latin", "title", "institution", "role", "languages")
USUAL = ("number", "name", "title", "role")
SCRIPTS = ("own", "both", "paper")


class OrderCard(Card):
    """Emits `ordered` with what is asked for and how it leaves: "print", "pdf" or "docx"."""

    ordered = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._consultation: ConsultationFacts | None = None
        self.paper, self.language = QComboBox(), QComboBox()
        self.first, self.scripts, self.stock = QComboBox(), QComboBox(), QComboBox()
        self.photos = QCheckBox()
        self.columns = {name: QCheckBox() for name in COLUMNS}
        self.fields = {
            "paper": self.paper,
            "language": self.language,
            "first": self.first,
            "scripts": self.scripts,
            "stock": self.stock,
        }
        self.labels = {name: Label("", "field") for name in (*self.fields, "columns")}
        self.print, self.pdf, self.docx = (
            Button("", "printer"),
            Button("", "file-down"),
            Button("", "file-text"),
        )
        self._lay_out()
        self.paper.activated.connect(self._offer)
        for button, how in ((self.print, "print"), (self.pdf, "pdf"), (self.docx, "docx")):
            button.setObjectName(how)
            button.clicked.connect(self._order)

    def show_consultation(self, consultation: ConsultationFacts) -> None:
        """Offer the papers of a consultation."""
        self._consultation = consultation
        with QSignalBlocker(self.first):
            kept = self.first.currentData()
            self.first.clear()
            for side in consultation.delegations:
                self.first.addItem(best(side.party.short_name), side.party.code)
            self.first.setCurrentIndex(max(0, self.first.findData(kept)))
        self._offer()

    def asked(self) -> Asked | None:
        """What is asked for; None: no consultation is shown."""
        if self._consultation is None:
            return None
        name = self.paper.currentData()
        return printing.asked(
            name, self._consultation.meeting.id, self.language.currentData(), **self._how(name)
        )

    def _how(self, name: str) -> dict[str, Any]:
        how: dict[str, Any] = {}
        if name in ("delegations", "photos") and self.first.currentIndex() > 0:
            how["first"] = self.first.currentData()
        if name == "delegations":
            chosen = [column for column, box in self.columns.items() if box.isChecked()]
            how["columns"] = [] if tuple(chosen) == USUAL else chosen
        if name in CARDS:
            how["scripts"] = self.scripts.currentData() if self.scripts.currentIndex() else ""
            how["stock"] = self.stock.currentData() if self.stock.currentIndex() else ""
        if name == "badges" and not self.photos.isChecked():
            how["photos"] = False
        return how

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Print a paper"))
        words = {
            "paper": self.tr("Paper"),
            "language": self.tr("Language"),
            "first": self.tr("Side that comes first"),
            "scripts": self.tr("Names"),
            "stock": self.tr("Card stock"),
            "columns": self.tr("Columns"),
        }
        for name, label in self.labels.items():
            label.setText(words[name])
            if name in self.fields:
                self.fields[name].setAccessibleName(words[name])
        self._fill(self.paper, {name: paper_named(name) for name in PAPERS})
        usual = Language.tag if self.language.count() == 0 else self.language.currentData()
        self._fill(self.language, {tag: language_named(tag) for tag in LANGUAGES})
        self.language.setCurrentIndex(max(0, self.language.findData(usual)))
        self._fill(self.scripts, self._scripts())
        for name, box in self.columns.items():
            box.setText(self._columns()[name])
        self.photos.setText(self.tr("With photographs"))
        self.print.say(self.tr("Print…"))
        self.pdf.say(self.tr("Save as PDF…"))
        self.docx.say(self.tr("Save for Word…"))
        self._offer()

    def _scripts(self) -> dict[str, str]:
        return {
            "own": self.tr("As each side writes them"),
            "both": self.tr("In Khmer and in Latin letters"),
            "paper": self.tr("In the language of the paper"),
        }

    def _columns(self) -> dict[str, str]:
        return {
            "number": self.tr("Number"),
            "name": self.tr("Name"),
            "khmer": self.tr("Name in Khmer"),
            "latin": self.tr("Name in Latin letters"),
            "title": self.tr("Title"),
            "institution": self.tr("Institution"),
            "role": self.tr("Role"),
            "languages": self.tr("Languages"),
        }

    @staticmethod
    def _fill(field: QComboBox, words: dict[str, str]) -> None:
        with QSignalBlocker(field):
            kept = field.currentData()
            field.clear()
            for name, said in words.items():
                field.addItem(said, name)
            field.setCurrentIndex(max(0, field.findData(kept)))

    def _offer(self, *_: object) -> None:
        """Show what can be said of the chosen paper."""
        name = self.paper.currentData()
        stocks = shipped("stock").get(name, {}) if name else {}
        self._fill(self.stock, {key: _measured(of) for key, of in stocks.items()})
        seen = {
            "first": name in ("delegations", "photos"),
            "scripts": name in CARDS,
            "stock": name in CARDS,
        }
        for field, visible in seen.items():
            self._boxes[field].setVisible(visible)
        self._columns_box.setVisible(name == "delegations")
        self.labels["columns"].setVisible(name == "delegations")
        self.photos.setVisible(name == "badges")
        for button in (self.print, self.pdf, self.docx):
            button.setEnabled(self._consultation is not None)

    def _order(self) -> None:
        asked, sender = self.asked(), self.sender()
        if asked is not None and sender is not None:
            self.ordered.emit(asked, sender.objectName())

    def _fields(self) -> QHBoxLayout:
        """Each field below its label, both in a box that can be hidden."""
        line = QHBoxLayout()
        line.setSpacing(12)
        self._boxes = {name: QWidget() for name in self.fields}
        for name, field in self.fields.items():
            self.labels[name].setBuddy(field)
            column = QVBoxLayout(self._boxes[name])
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(self.labels[name])
            column.addWidget(field)
            line.addWidget(self._boxes[name])
        line.addStretch(1)
        return line

    def _lay_out(self) -> None:
        self.body.addLayout(self._fields())
        self._columns_box = QWidget()
        boxes = QGridLayout(self._columns_box)
        boxes.setContentsMargins(0, 0, 0, 0)
        for place, (name, box) in enumerate(self.columns.items()):
            box.setChecked(name in USUAL)
            boxes.addWidget(box, place // 4, place % 4)
        self.body.addWidget(self.labels["columns"])
        self.body.addWidget(self._columns_box)
        self.photos.setChecked(True)
        self.body.addWidget(self.photos)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.print, self.pdf, self.docx):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)


def _measured(of: dict[str, Any]) -> str:
    words = QCoreApplication.translate("OrderCard", "{width} × {height} mm")
    return words.format(width=of["width"], height=of["height"])


def stem_of(asked: Asked, ref: str) -> str:
    """What the file of a paper is called."""
    return f"{asked.paper}-{ref}-{asked.language}"
