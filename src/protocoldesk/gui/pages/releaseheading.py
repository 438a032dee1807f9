"""The heading of a passage in each language of its editions, and whether it is printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.gui.words import language_named
from protocoldesk.protocol.facts import PassageFacts


class Heading(QWidget):
    """Every deed is asked for by a signal; it is seen where there is a heading, or one was asked for."""

    worded = Signal(str, str, str)
    """Language and words, and the visit by whose name its typing undoes as one."""
    printed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._saves: dict[str, Autosave] = {}
        self.box = QCheckBox()
        self.box.setProperty("dense", True)
        self.box.clicked.connect(self.printed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._wanted = False
        self.hide()

    def show_heading(self, found: PassageFacts, languages: tuple[str, ...], *, locked: bool) -> None:
        """Show the heading of a passage; words that are being typed are left alone."""
        self._fit(languages)
        for tag, save in self._saves.items():
            save.show(found.heading[tag])
            self.fields[tag].setReadOnly(locked)
        self.box.setChecked(found.heading_printed)
        self.box.setEnabled(not locked)
        self.setVisible(self._wanted or bool(found.heading))

    def ask(self) -> None:
        """Show it, and go to its first field."""
        self._wanted = True
        self.show()
        if self.fields:
            next(iter(self.fields.values())).setFocus()

    def flush(self) -> None:
        """Keep now what was typed."""
        for save in self._saves.values():
            save.flush()

    def retranslate(self, passage: str) -> None:
        """Say every word in the language of the interface."""
        self.box.setText(self.tr("Print the heading"))
        for tag, field in self.fields.items():
            words = self.tr("Heading ({language})").format(language=language_named(tag))
            field.setPlaceholderText(words)
            field.setAccessibleName(f"{passage}, {words}")

    def _fit(self, languages: tuple[str, ...]) -> None:
        for tag in [tag for tag in self.fields if tag not in languages]:
            self._saves.pop(tag).deleteLater()
            self.fields.pop(tag).deleteLater()
        for tag in languages:
            if tag not in self.fields:
                field = self.fields[tag] = QLineEdit()
                field.setMinimumWidth(60)
                self._saves[tag] = Autosave(field, partial(self.worded.emit, tag))
        for place, tag in enumerate(languages):
            self._grid.addWidget(self.fields[tag], 0, place)
            self._grid.setColumnStretch(place, 1)
        self._grid.addWidget(self.box, 1, 0, 1, max(1, len(languages)))
