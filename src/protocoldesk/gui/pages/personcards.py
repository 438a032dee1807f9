"""Cards beside the form of a person: who it may be besides, the photograph, what is kept apart."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from protocoldesk.exchange import received
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.reading import lock, reading
from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.gui.widgets.parts import Button, Card, IconButton, Label
from protocoldesk.gui.widgets.scanview import picture_of
from protocoldesk.gui.words import best, figures, headed, word_of
from protocoldesk.operations import person, record
from protocoldesk.protocol.alike import Index
from protocoldesk.records.errors import Fault, Refusal, Sentence
from protocoldesk.records.values.text import Text

WIDTH, HEIGHT = 96, 120
"""Pixels of a photograph on screen; four to five, as passports have it."""


class AlikeCard(Card):
    """Says who of the directory may be the same person. `wanted` carries the id of the other one."""

    wanted = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.person_id: UUID | None = None
        self.other: UUID | None = None
        self._index: tuple[int, Index[UUID]] | None = None
        self.sentence, self.merge = Label(""), Button("", "merge")
        self.sentence.setWordWrap(True)
        self.merge.setAutoDefault(False)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading.hide()
        self.body.setContentsMargins(20, 10, 16, 10)
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        row.addWidget(self.merge)
        self.body.addLayout(row)
        self.merge.clicked.connect(self._ask)
        bridge.changed.connect(self._follow)
        self.retranslate()

    def show_person(self, person_id: UUID | None) -> None:
        """Look for those who are like another person."""
        self.person_id = person_id
        self.refresh()

    def refresh(self) -> None:
        """Look again, and show whom there is."""
        found = self._found()
        self.other = found.id if found else None
        self.setVisible(found is not None)
        if found is not None:
            told = " · ".join(part for part in (best(found.name), best(found.title)) if part)
            why = f"{headed(word_of(found.likeness.why))}, {figures(str(found.likeness.score))} %"
            words = self.tr("May be recorded twice: {name} ({why}).")
            self.sentence.setText(words.format(name=told, why=why))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.merge.say(self.tr("Merge…"))
        self.refresh()

    def _found(self) -> person.Alike | None:
        """The likest other person; the names of all are read once after each deed."""
        if self.person_id is None or reading():
            return None
        if self._index is None or self._index[0] != self.bridge.deeds:
            self._index = (self.bridge.deeds, self.bridge.read(person.index))
        try:
            name: Text = self.bridge.read(partial(record.values, kind="person", record_id=self.person_id))[
                "name"
            ]
        except Refusal:
            return None
        others = [one for one in self._index[1].like(*name.values()) if one[0] != self.person_id]
        found = self.bridge.read(partial(person.told, found=others))
        return found[0] if found else None

    def _follow(self, changed: frozenset[tuple[str, UUID]]) -> None:
        page = self.parentWidget()
        if page is not None and page.isVisible() and any(kind == "person" for kind, _ in changed):
            self.refresh()

    def _ask(self) -> None:
        self.wanted.emit(self.other)


class PhotographCard(Card):
    """The photograph of a person: chosen from a file, dropped, or taken off."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.person_id: UUID | None = None
        self.picture, self.what = QLabel(), Label("", "muted")
        self.choose, self.remove = Button("", "image-plus"), IconButton("x")
        self.choose.setAutoDefault(False)
        self.picture.setFixedSize(WIDTH, HEIGHT)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("role", "picture")
        self.what.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture)
        row.addWidget(self.what, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self.body.addLayout(row)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        for button in (self.choose, self.remove):
            lock(button)
        bridge.changed.connect(self._follow)
        self.retranslate()

    def show_person(self, person_id: UUID | None) -> None:
        """Show the photograph of another person."""
        self.person_id = person_id
        self.refresh()

    def refresh(self) -> None:
        """Show what the archive has now."""
        shown = self._pixmap()
        self.picture.setPixmap(shown)
        self.remove.setEnabled(not shown.isNull() and not reading())
        self.picture.setVisible(not shown.isNull())
        self._say()

    def take(self, path: Path) -> None:
        """Let a file be the photograph."""
        try:
            content = path.read_bytes()
        except OSError as error:
            fault = Fault("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror)
            self.bridge.failed.emit(fault)
            return
        if self.person_id is not None:
            put = partial(received.photograph, person_id=self.person_id, name=path.name, content=content)
            self.bridge.attempt("Put up photograph", put)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Photograph"))
        self.choose.say(self.tr("Choose a file…"))
        self.remove.say(self.tr("Take the photograph off"))
        self.picture.setAccessibleName(self.heading.text())
        self._say()

    def _say(self) -> None:
        none = self.tr("No photograph yet. Drop one on this page, or choose a file.")
        self.what.setText("" if self.picture.isVisibleTo(self) else none)

    def _pixmap(self) -> QPixmap:
        if self.person_id is None:
            return QPixmap()
        try:
            kept = self.bridge.read(partial(record.values, kind="person", record_id=self.person_id))
            if kept["photograph_id"] is None:
                return QPixmap()
            _, content = self.bridge.read(partial(received.content, attachment_id=kept["photograph_id"]))
        except (Refusal, Fault):
            return QPixmap()
        size = self.picture.size() * self.devicePixelRatioF()
        image = picture_of(content, int(size.width() * 2))
        if image.isNull():
            return QPixmap()
        grown = image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        left = (grown.width() - size.width()) // 2
        shown = QPixmap.fromImage(grown.copy(left, 0, size.width(), size.height()))
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        return shown

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Photograph"), "", "(*.jpg *.jpeg *.png *.webp *.tif *.tiff)"
        )
        if path:
            self.take(Path(path))

    def _remove(self) -> None:
        if self.person_id is not None:
            act = partial(record.change, kind="person", record_id=self.person_id, photograph_id=None)
            self.bridge.attempt("Take photograph off", act)

    def _follow(self, changed: frozenset[tuple[str, UUID]]) -> None:
        if ("person", self.person_id) in changed:
            self.refresh()


class PrivateCard(Card):
    """What is kept for the care of the guest alone: hidden until it is asked for, and for the next one."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.person_id: UUID | None = None
        self.disclose = Button("", "eye")
        self.disclose.setCheckable(True)
        self.disclose.setAutoDefault(False)
        self.add_button(self.disclose)
        self.note = Label("", "muted")
        self.note.setWordWrap(True)
        self.inner = QWidget()
        self.fields = {name: QLineEdit() for name in person.PRIVATE}
        self.labels = {name: Label("", "field") for name in person.PRIVATE}
        self._saves: dict[str, Autosave] = {}
        self._lay_out()
        self.inner.hide()
        self.body.addWidget(self.note)
        self.body.addWidget(self.inner)
        self.disclose.toggled.connect(self._turn)
        bridge.changed.connect(self._follow)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self.inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for place, (name, field) in enumerate(self.fields.items()):
            row, column = divmod(place, 2)
            self.labels[name].setBuddy(field)
            grid.addWidget(self.labels[name], 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            self._saves[name] = Autosave(field, partial(self._keep, name))
            lock(field)

    def show_person(self, person_id: UUID | None) -> None:
        """Hide what was shown of the one before."""
        for save in self._saves.values():
            save.flush()
        if person_id != self.person_id:
            self.person_id = person_id
            self.disclose.setChecked(False)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        words = {
            "passport": self.tr("Passport"),
            "diet": self.tr("Diet"),
            "health": self.tr("Health"),
            "notes": self.tr("Notes"),
        }
        for name, said in words.items():
            self.labels[name].setText(said)
            self.fields[name].setAccessibleName(said)
        self.heading.setText(self.tr("For the care of the guest alone"))
        self.note.setText(
            self.tr("Passport, diet, health and notes stand in no paper and in no file that goes out.")
        )
        self.disclose.say(self.tr("Hide") if self.disclose.isChecked() else self.tr("Show"))

    def _turn(self, shown: bool) -> None:
        self.inner.setVisible(shown)
        self.note.setVisible(not shown)
        self.disclose.say(self.tr("Hide") if shown else self.tr("Show"))
        if shown:
            self._fill()

    def _fill(self) -> None:
        kept = self.bridge.read(partial(person.private, person_id=self.person_id)) if self.person_id else None
        values = (
            self.bridge.read(partial(record.values, kind="personal_file", record_id=kept)) if kept else {}
        )
        for name, save in self._saves.items():
            save.show(values.get(name, ""))

    def _keep(self, name: str, words: str, burst: str) -> None:
        if self.person_id is not None and self.disclose.isChecked():
            act = partial(person.keep_apart, person_id=self.person_id, field=name, words=words)
            try:
                self.bridge.do(f"Edit {name}", act, burst=burst and f"{burst}:{self.person_id}:{name}")
            except Sentence as sentence:
                self.bridge.failed.emit(sentence)

    def _follow(self, changed: frozenset[tuple[str, UUID]]) -> None:
        if self.disclose.isChecked() and any(kind == "personal_file" for kind, _ in changed):
            self._fill()
