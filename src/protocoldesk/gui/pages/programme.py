"""The programme: what happens when, who comes how, who rides where, what is served, given and to be done."""

from __future__ import annotations

from importlib import import_module
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.meals import MealsPage
from protocoldesk.gui.papernames import paper_named
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import MARGIN, Button, Label
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import Language, language_named
from protocoldesk.operations import printing

SEGMENTS = {
    "programme": ("lines", "LinesPage"),
    "travel": ("travel", "TravelPage"),
    "cars": ("cars", "CarsPage"),
    "meals": ("meals", "MealsPage"),
    "gifts": ("gifts", "GiftsPage"),
    "checklist": ("tasks", "TasksPage"),
}
"""Each part of the page: the module in gui.pages and the class that shows it; made when first chosen."""

PAPERS: dict[str, tuple[tuple[str, dict[str, object]], ...]] = {
    "programme": (("programme", {}), ("regie", {})),
    "travel": (("arrivals", {}),),
    "cars": (("motorcade", {}),),
    "meals": (("menu", {}), ("kitchen", {"kitchen": True})),
    "gifts": (),
    "checklist": (("tasks", {}),),
}
"""The papers of each part, by the names that they are called by, with their options."""

KINDS = {
    "sitting": "programme",
    "programme_line": "programme",
    "line_person": "programme",
    "journey": "travel",
    "stay": "travel",
    "access": "travel",
    "car": "cars",
    "car_seat": "cars",
    "course": "meals",
    "meal_note": "meals",
    "gift": "gifts",
    "task": "checklist",
}
"""The part on which a kind of record is shown."""

LANGUAGES = ("en", "fr", "km")


class ProgrammePage(ConsultationPage):
    """Segments at the top with the papers of the part beside them; below, the part that is chosen."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.segments = Segments(list(SEGMENTS))
        self.language, self.label = QComboBox(), Label("", "field")
        self.label.setBuddy(self.language)
        self.prints = {name: Button("", "printer") for papers_ in PAPERS.values() for name, _ in papers_}
        self.stack = QStackedWidget()
        self.parts: dict[str, ConsultationPage] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self.stack, 1)
        self.segments.chosen.connect(self.choose)
        self.retranslate()
        self.choose(self.segments.current)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 12, MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(self.segments)
        row.addStretch(1)
        for button in self.prints.values():
            button.clicked.connect(self._print)
            row.addWidget(button)
        row.addWidget(self.label)
        row.addWidget(self.language)
        self.label.hide()
        return row

    def show_consultation(self, consultation_id: UUID | None) -> None:
        super().show_consultation(consultation_id)
        self.part().show_consultation(consultation_id)

    def choose(self, name: str) -> ConsultationPage:
        """Show a part by its name."""
        self.segments.choose(name)
        if name not in self.parts:
            module, kind = SEGMENTS[name]
            made = getattr(import_module(f"protocoldesk.gui.pages.{module}"), kind)
            page = self.parts[name] = made(self.bridge, self.navigator)
            self.stack.addWidget(page)
        page = self.parts[name]
        self.stack.setCurrentWidget(page)
        page.show_consultation(self.consultation_id)
        self.begins = page.begins
        own = {paper for paper, _ in PAPERS[name]}
        for paper, button in self.prints.items():
            button.setVisible(paper in own)
        self.language.setVisible(bool(own))
        return page

    def part(self) -> ConsultationPage:
        """The part that is shown."""
        return self.parts[self.segments.current]

    def show_row(self, kind: str, record_id: UUID) -> None:
        self.choose(KINDS.get(kind, self.segments.current)).show_row(kind, record_id)

    def retranslate(self) -> None:
        self.segments.say(
            programme=self.tr("Programme"),
            travel=self.tr("Travel"),
            cars=self.tr("Cars"),
            meals=self.tr("Meals"),
            gifts=self.tr("Gifts"),
            checklist=self.tr("Checklist"),
        )
        for name, button in self.prints.items():
            words = self.tr("Kitchen sheet") if name == "kitchen" else paper_named(name)
            button.say(words)
            button.setToolTip(self.tr("Print, or save from the preview"))
        chosen = self.language.currentIndex()
        self.language.clear()
        self.language.addItems([language_named(tag) for tag in LANGUAGES])
        usual = LANGUAGES.index(Language.tag) if Language.tag in LANGUAGES else 0
        self.language.setCurrentIndex(usual if chosen < 0 else chosen)
        self.language.setAccessibleName(self.tr("Language of the papers"))
        self.label.setText(self.tr("Language of the papers"))

    def _print(self) -> None:
        name = next((name for name, button in self.prints.items() if button is self.sender()), "")
        if self.consultation_id is None or not name:
            return
        how = dict(PAPERS[self.segments.current])[name]
        part = self.part()
        if isinstance(part, MealsPage):
            how = {**how, "sitting": part.sitting}
        paper = "menu" if name == "kitchen" else name
        tag = LANGUAGES[max(0, self.language.currentIndex())]
        papers.print_asked(self, self.bridge, printing.asked(paper, self.consultation_id, tag, **how))
