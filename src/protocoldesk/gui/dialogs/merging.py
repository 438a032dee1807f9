"""Making one person of two records: both beside each other, and which of them stays."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import best, date_of
from protocoldesk.operations import directory, person, record
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.when import When, WhenKind


class Merging(QDialog):
    """`stays` is the person who stays, once the dialog is accepted."""

    def __init__(self, bridge: Bridge, person_id: UUID, other_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bridge, self.ids = bridge, (person_id, other_id)
        self.stays: UUID | None = None
        self.choices = QRadioButton(), QRadioButton()
        self.go, self.leave = Button("", "merge", primary=True), Button()
        note = Label(
            self.tr(
                "Everything that refers to the other refers to the one who stays. Gaps are filled from the "
                "other, and what papers say of either stays as it is."
            ),
            "muted",
        )
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._both())
        column.addWidget(note)
        column.addLayout(foot(self.leave, self.go))
        self.refusals = Refusals(self)
        self.setMinimumWidth(720)
        self.setWindowTitle(self.tr("One person, recorded twice"))
        self.go.say(self.tr("Make them one"))
        self.leave.say(self.tr("They are two persons"))
        self.choices[0].setChecked(True)
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)

    def accept(self) -> None:
        """Merge them, in one deed."""
        stays, goes = self.ids if self.choices[0].isChecked() else reversed(self.ids)
        try:
            act = partial(person.merge, person_id=stays, other_id=goes)
            self.stays = self.bridge.do("Merge persons", act)
        except Sentence as sentence:
            self.refusals.show(self.choices[0], sentence)
            return
        super().accept()

    def _both(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for column, (choice, person_id) in enumerate(zip(self.choices, self.ids, strict=True)):
            grid.setColumnStretch(column, 1)
            lines = self._lines(person_id)
            choice.setText(self.tr("{name} stays").format(name=lines[0]))
            grid.addWidget(choice, 0, column)
            for row, words in enumerate(lines, 1):
                label = Label(words, "" if row == 1 else "muted")
                label.setWordWrap(True)
                grid.addWidget(label, row, column)
        return grid

    def _lines(self, person_id: UUID) -> list[str]:
        values: dict[str, Any] = self.bridge.read(partial(record.values, kind="person", record_id=person_id))
        posts = self.bridge.read(partial(directory.posts, person_id=person_id))
        today = self.bridge.office.clock().date()
        met = self.bridge.read(partial(directory.last_met, person_id=person_id, today=today))
        names = " · ".join(values["name"].values())
        told = [names or QCoreApplication.translate("Merging", "Without a name yet")]
        for post in posts[:4]:
            since = date_of(When(WhenKind.DAY, post.first_day)) if post.first_day else ""
            told.append(", ".join(part for part in (best(post.title), best(post.institution), since) if part))
        if met is not None:
            told.append(self.tr("Last met at {where}").format(where=f"{met.ref}, {date_of(met.dates)}"))
        return told
