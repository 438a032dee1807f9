"""A card for the words of the chosen row in each language; a table writes those of the interface alone."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.parts import Card, Label
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.words import language_named

TAGS = ("km", "en", "fr")


class WordsCard(Card):
    """A row a field, a column a language."""

    def __init__(self, bridge: Bridge, kind: str, fields: Sequence[str]) -> None:
        super().__init__()
        self.fields = {(field, tag): QLineEdit() for field in fields for tag in TAGS}
        self.labels: dict[QWidget, Label] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, ((field, tag), edit) in enumerate(self.fields.items()):
            edit.setObjectName(f"{field}__{tag}")
            label = self.labels[edit] = Label("", "field")
            label.setBuddy(edit)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(edit)
            grid.addLayout(column, *divmod(place, len(TAGS)))
        for column_ in range(len(TAGS)):
            grid.setColumnStretch(column_, 1)
        self.body.addLayout(grid)
        self.form = RecordForm(bridge, kind, self)
        self.form.show_record(None)
        self.hide()

    def show_row(self, record_id: UUID | None, heading: str) -> None:
        """Show the words of a record; none is chosen: nothing is shown."""
        self.setVisible(record_id is not None)
        self.heading.setText(heading)
        if self.form.id != record_id:
            self.form.show_record(record_id)

    def say(self, **names: str) -> None:
        """Name the fields in the language of the interface."""
        for (field, tag), edit in self.fields.items():
            words = f"{names[field]} ({language_named(tag)})"
            self.labels[edit].setText(words)
            edit.setAccessibleName(words)
        self.form.retranslate()
