"""A card for one line of the programme: its words in three languages, its cue, and whom it needs."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.widgets.labels import lines
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.parts import Card, Label
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.several import Several
from protocoldesk.gui.words import Language, best, headed, word_of
from protocoldesk.operations import programme
from protocoldesk.protocol.programme import Moment, ProgrammeFacts
from protocoldesk.records.values.words import Duty

WORDS = tuple(f"{field}__{tag}" for field in ("title", "place", "cue", "dress") for tag in ("km", "en", "fr"))
"""The fields that are said in three languages, by their names in the form."""


class LineCard(Card):
    """Bound to the line that is chosen in the table; a sitting has its own card on the agenda."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.id: UUID | None = None
        self.words = {name: QLineEdit() for name in WORDS}
        self.sitting, self.remark = Picker(), lines(64)
        self.internal, self.marking = QCheckBox(), MarkingBox()
        self.duties = {duty: Several() for duty in Duty}
        self.labels: dict[QWidget, Label] = {}
        self._lay_out()
        self.form = RecordForm(bridge, "programme_line", self)
        for several in self.duties.values():
            several.changed.connect(self._bring)
        self.form.show_record(None)

    def show_line(self, line: Moment | None, found: ProgrammeFacts) -> None:
        """Show a line, or that none is chosen."""
        shown = line if line is not None and line.kind == "programme_line" else None
        self.id = shown.id if shown else None
        self.setVisible(shown is not None)
        if self.form.id != self.id:
            self.form.show_record(self.id)
        if shown is None:
            return
        self.heading.setText(best(shown.title))
        self.sitting.offer([Choice(one.id, _sitting(one)) for one in found.moments if one.kind == "sitting"])
        self.sitting.show_id(shown.sitting_id)
        people = [Choice(one.id, listed(one)) for one in found.consultation.people() if one.person]
        for duty, several in self.duties.items():
            several.offer(people)
            several.show_ids([one.named.id for one in shown.people if one.duty is duty])

    def begin(self) -> None:
        """Let the keys work in it."""
        self.words[f"cue__{Language.tag}" if Language.tag in ("km", "en", "fr") else "cue__en"].setFocus()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        names = (
            self.tr("What (Khmer)"),
            self.tr("What (English)"),
            self.tr("What (French)"),
            self.tr("Where (Khmer)"),
            self.tr("Where (English)"),
            self.tr("Where (French)"),
            self.tr("Cue (Khmer)"),
            self.tr("Cue (English)"),
            self.tr("Cue (French)"),
            self.tr("Dress (Khmer)"),
            self.tr("Dress (English)"),
            self.tr("Dress (French)"),
            self.tr("Leads"),
            self.tr("Attend"),
            self.tr("Escort"),
            self.tr("Belongs to the sitting"),
            self.tr("Marking"),
            self.tr("Remark, for the regie book only"),
        )
        for (field, label), name in zip(self.labels.items(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.internal.setText(self.tr("In the regie book only, not in the programme"))
        self.form.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, (name, field) in enumerate(self.words.items()):
            field.setObjectName(name)
            grid.addLayout(self._labelled(field), place // 3, place % 3)
        for place, several in enumerate(self.duties.values()):
            grid.addLayout(self._labelled(several), 4, place)
        self.sitting.setObjectName("sitting_id")
        self.marking.setObjectName("marking")
        self.internal.setObjectName("internal")
        self.remark.setObjectName("remark__en")
        grid.addLayout(self._labelled(self.sitting), 5, 0)
        grid.addLayout(self._labelled(self.marking), 5, 1)
        grid.addWidget(self.internal, 6, 0, 1, 3)
        grid.addLayout(self._labelled(self.remark), 7, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _labelled(self, field: QWidget) -> QVBoxLayout:
        label = self.labels[field] = Label("", "field")
        label.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)
        return column

    def _bring(self, who: list[UUID]) -> None:
        several: Any = self.sender()
        duty = next((duty for duty, one in self.duties.items() if one is several), None)
        if self.id is not None and duty is not None:
            bring = partial(programme.bring, line_id=self.id, who=who, duty=duty)
            self.bridge.attempt("Edit people", bring)


def _sitting(one: Moment) -> str:
    return best(one.title) or (headed(word_of(one.sitting_kind)) if one.sitting_kind else "")
