"""The programme: what happens when, who comes how, who rides where, what is served, given and to be done."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.meals import MealsPage
from protocoldesk.gui.papernames import paper_named
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import MARGIN, Button, Label
from protocoldesk.gui.widgets.segmentedpage import SegmentedPage
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


class ProgrammePage(SegmentedPage):
    """Segments at the top with the papers of the part beside them; below, the part that is chosen."""

    made_of, shows = SEGMENTS, KINDS

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self.language, self.label = QComboBox(), Label("", "field")
        self.label.setBuddy(self.language)
        self.prints = {name: Button("", "printer") for papers_ in PAPERS.values() for name, _ in papers_}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self.stack, 1)
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

    def choose(self, name: str) -> ConsultationPage:
        """Show a part by its name, and offer its papers."""
        page = super().choose(name)
        own = {paper for paper, _ in PAPERS[name]}
        for paper, button in self.prints.items():
            button.setVisible(paper in own)
        self.language.setVisible(bool(own))
        return page

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
