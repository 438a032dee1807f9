"""The files of a letter: each opened as a copy that is saved, new ones chosen or dropped."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.exchange import letter as exchange
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.tables.lines import Line, LineList
from protocoldesk.gui.widgets.parts import Button, IconButton, Label
from protocoldesk.gui.words import figures
from protocoldesk.operations import letter, record
from protocoldesk.records.errors import Refusal, Sentence

KILO = 1024


class FilesPart(QWidget):
    """Enter saves a copy of the chosen file; Delete takes it out. `refused` carries a sentence."""

    refused = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.letter_id: UUID | None = None
        self.title, self.none = Label("", "field"), Label("", "muted")
        self.add, self.save, self.delete = Button("", "plus"), Button("", "download"), IconButton("trash-2")
        self.list = LineList(grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add, self.save, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.title, self.list, self.none):
            column.addWidget(part)
        column.addLayout(row)
        self.none.setWordWrap(True)
        self.add.clicked.connect(self.choose)
        self.save.clicked.connect(self.save_chosen)
        self.delete.clicked.connect(self.take_out)
        self.list.opened.connect(self.save_chosen)

    def show_letter(self, letter_id: UUID | None) -> None:
        """Show the files of a letter."""
        self.letter_id = letter_id
        rows = self.bridge.read(partial(letter.files, letter_id=letter_id)) if letter_id else []
        self.list.show_lines([Line(row.id, row.name, size_of(row.size), drawing="file-text") for row in rows])
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        for button in (self.save, self.delete):
            button.setVisible(bool(rows))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.title.setText(self.tr("Files"))
        self.list.setAccessibleName(self.tr("Files"))
        self.none.setText(self.tr("No file yet. Drop the letter here, or choose it."))
        self.add.say(self.tr("Add file"))
        self.save.say(self.tr("Save a copy"))
        self.delete.say(self.tr("Take this file out"), "Del")

    def choose(self, *_: object) -> None:
        """Ask for files, and let them belong to the letter."""
        paths = QFileDialog.getOpenFileNames(self, self.tr("Files of the letter"), _documents())[0]
        self.take([Path(path) for path in paths])

    def take(self, paths: list[Path]) -> None:
        """Let files belong to the letter; the first that cannot is told, and none is taken."""
        if self.letter_id is None or not paths:
            return
        try:
            contents = [(path.name, content_of(path)) for path in paths]
            self.bridge.do(
                "Add files", partial(exchange.attach_all, letter_id=self.letter_id, contents=contents)
            )
        except Sentence as sentence:
            self.refused.emit(sentence)

    def save_chosen(self, *_: object) -> None:
        """Save a copy of the chosen file, the first where none is chosen."""
        lines = self.list.lines.rows
        chosen = self.list.current() or (lines[0] if lines else None)
        if chosen is None:
            return
        try:
            name, content = self.bridge.read(partial(exchange.content_of, letter_file_id=chosen.id))
            path = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), f"{_documents()}/{name}")[0]
            if path:
                self.bridge.office.save(Path(path), content)
                self.bridge.said.emit(self.tr("Saved: {file}").format(file=Path(path).name))
        except Sentence as sentence:
            self.refused.emit(sentence)

    def take_out(self, *_: object) -> None:
        """Take the chosen file out; it can be undone."""
        chosen = self.list.current()
        if chosen is not None:
            self.bridge.attempt(
                "Withdraw file", partial(record.withdraw, kind="letter_file", record_id=chosen.id)
            )


def content_of(path: Path) -> bytes:
    """The bytes of a file that was chosen or dropped. Refusal: it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror) from error


def size_of(octets: int) -> str:
    """The size of a file on screen: "12 KB", "3.4 MB"."""
    if octets < KILO * KILO:
        return figures(f"{max(1, round(octets / KILO))} KB")
    return figures(f"{octets / KILO / KILO:.1f} MB")


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
