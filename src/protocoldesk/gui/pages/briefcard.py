"""The card of a brief: its fields in the form of the Foreign and Commonwealth Office, plain for now."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.pointscard import PointsPart
from protocoldesk.gui.widgets.labels import Labels, line, lines
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.parts import Card, IconButton, Pill, scrolled
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import Language, language_named, word_of
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.words import BriefStatus

TAGS = ("en", "km")
BOTH = "both"
PROSE = (
    "objective",
    "points",
    "their_position",
    "response",
    "if_raised",
    "sensitivities",
    "background_usable",
    "background_closed",
    "press_line",
)
"""The fields of a brief in their order; the points to make stand among them."""

STATUSES = {
    BriefStatus.WANTED: "bad",
    BriefStatus.DRAFT: "warn",
    BriefStatus.SUBMITTED: "info",
    BriefStatus.CLEARED: "ok",
}


class BriefCard(Card):
    """Bound to one brief; one language is shown, or both side by side. `withdrawn` asks to take it out."""

    withdrawn = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.labels = Labels()
        self.status, self.sample = Pill(), Pill()
        self.delete = IconButton("trash-2")
        self.languages = Segments((*TAGS, BOTH))
        self.fields: dict[str, QPlainTextEdit] = {}
        self.points = PointsPart(bridge)
        self.is_sample = QCheckBox()
        self.is_sample.setObjectName("sample")
        self._of: dict[str, list[QWidget]] = {tag: [] for tag in TAGS}
        self.inner = QWidget()
        self._lay_out()
        self.form = RecordForm(bridge, "brief", self.inner)
        self.languages.chosen.connect(self._show_languages)
        self.delete.clicked.connect(self.withdrawn)
        self.languages.choose(Language.tag if Language.tag in TAGS else "en")
        self._show_languages(self.languages.current)

    def show_brief(self, brief_id: UUID, number: str, title: str, found: ConsultationFacts) -> None:
        """Show a brief on an item of a consultation."""
        if brief_id != self.form.id:
            self.form.show_record(brief_id)
        else:
            self.form.refresh()
        self.heading.setText(f"{number}  {title}".strip())
        values = self.form.values()
        if values:
            self.status.say(word_of(values["status"]).capitalize(), STATUSES[values["status"]])
            self.sample.say(self.tr("Sample") if values["sample"] else "", "info")
        self.points.show_points(brief_id, found)

    def write(self) -> None:
        """Go to the objective."""
        tag = TAGS[0] if self.languages.current == BOTH else self.languages.current
        self.fields[f"objective__{tag}"].setFocus()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        named = self._names()
        for tag in TAGS:
            language = language_named(tag)
            says = {f"{name}__{tag}": f"{words} ({language})" for name, words in named.items()}
            self.labels.say(**says)
        self.labels.say(
            serial=self.tr("Serial"),
            author=self.tr("Author"),
            status=self.tr("Status"),
            likelihood=self.tr("Comes up"),
            marking=self.tr("Marking"),
        )
        self.is_sample.setText(self.tr("A sample: it shows the form and states nobody's position"))
        self.delete.say(self.tr("Withdraw this brief"))
        self.languages.say(en=language_named("en"), km=language_named("km"), both=self.tr("Side by side"))
        self.points.retranslate()
        self.form.retranslate()

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "objective": self.tr("Objective"),
            "their_position": self.tr("Their position"),
            "response": self.tr("Our response"),
            "if_raised": self.tr("If raised"),
            "sensitivities": self.tr("Sensitivities"),
            "background_usable": self.tr("Background that may be used"),
            "background_closed": self.tr("Background, not for disclosure"),
            "press_line": self.tr("Line to take with the press"),
        }

    def _lay_out(self) -> None:
        self.heading.setMinimumWidth(60)
        for part in (self.sample, self.status, self.delete):
            self.add_button(part)
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(20, 0, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        self.inner.setObjectName("inner")
        column.addLayout(self._facts())
        column.addLayout(self._beside("title", line(), line()))
        for name in PROSE:
            if name == "points":
                column.addWidget(self.points)
            else:
                column.addLayout(self._beside(name, lines(96), lines(96)))
        self.body.addWidget(scrolled(self.inner))

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        over = self.labels.over
        grid.addWidget(over("serial", line()), 0, 0)
        grid.addWidget(over("status", QComboBox()), 0, 1)
        grid.addWidget(over("likelihood", QComboBox()), 0, 2)
        grid.addWidget(over("author", line()), 1, 0, 1, 2)
        grid.addWidget(over("marking", MarkingBox()), 1, 2)
        grid.addWidget(self.is_sample, 2, 0, 1, 3)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        return grid

    def _beside(self, name: str, *fields: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for tag, field in zip(TAGS, fields, strict=True):
            labelled = self.labels.over(f"{name}__{tag}", field)
            self._of[tag].append(labelled)
            if isinstance(field, QPlainTextEdit):
                self.fields[f"{name}__{tag}"] = field
            row.addWidget(labelled, 1)
        return row

    def _show_languages(self, chosen: str) -> None:
        for tag, fields in self._of.items():
            for field in fields:
                field.setVisible(chosen in (tag, BOTH))
        self.points.show_languages([tag for tag in TAGS if chosen in (tag, BOTH)])
