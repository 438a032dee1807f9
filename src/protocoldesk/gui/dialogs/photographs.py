"""Photographs matched with persons by the names of their files, to be confirmed one by one or all at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from protocoldesk.exchange import received
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.widgets.parts import Button, Label, scrolled
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.widgets.scanview import picture_of
from protocoldesk.gui.words import best, figures
from protocoldesk.operations import choices
from protocoldesk.records.errors import Sentence

ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif"})


class Photographs(QDialog):
    """Each picture with the person who is shown on it; a picture without one is left out."""

    def __init__(self, bridge: Bridge, paths: list[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bridge = bridge
        self.pictures: list[tuple[str, bytes]] = _contents(paths)
        self.pickers: list[Picker] = []
        self.go, self.leave = Button("", "check", primary=True), Button()
        inner = QWidget()
        inner.setObjectName("page")
        self.grid = _grid(inner)
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(scrolled(inner), 1)
        column.addLayout(foot(self.leave, self.go))
        self.refusals = Refusals(self)
        self.resize(820, min(760, 160 + 132 * max(1, len(self.pictures))))
        self.setWindowTitle(self.tr("Who is on the photographs?"))
        self.leave.say(self.tr("Cancel"))
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self._count()

    def accept(self) -> None:
        """Put the photographs up, in one deed."""
        pairs = zip(self.pickers, self.pictures, strict=True)
        chosen = {picker.id: picture for picker, picture in pairs if picker.id is not None}
        try:
            self.bridge.do("Put up photographs", partial(received.photographs, chosen=chosen))
        except Sentence as sentence:
            self.refusals.show(self.go, sentence)
            return
        super().accept()

    def _fill(self) -> None:
        known = self.bridge.read(partial(choices.known, kind="person"))
        offered = [Choice(one.id, _words(best(one.name), best(one.beside)), one.words) for one in known]
        names: dict[UUID, Any] = {one.id: one.name for one in known}
        found = received.matched([name for name, _ in self.pictures], names)
        for row, (name, content) in enumerate(self.pictures):
            picture, picker = QLabel(), Picker()
            picture.setFixedSize(96, 120)
            picture.setPixmap(_small(content))
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picker.offer(offered)
            picker.setAccessibleName(self.tr("Person on {file}").format(file=name))
            picker.show_id(found[name][0][0] if found[name] else None)
            picker.picked.connect(self._count)
            for column, widget in enumerate((picture, Label(name, "muted"), picker)):
                self.grid.addWidget(widget, row, column)
            self.pickers.append(picker)

    def _count(self, *_: object) -> None:
        count = sum(picker.id is not None for picker in self.pickers)
        self.go.say(self.tr("Put up {count}").format(count=figures(str(count))))
        self.go.setEnabled(count > 0)


def _grid(inner: QWidget) -> QGridLayout:
    grid = QGridLayout(inner)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(2, 1)
    return grid


def _contents(paths: list[Path]) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for path in paths:
        try:
            found.append((path.name, path.read_bytes()))
        except OSError:
            continue
    return found


def _small(content: bytes) -> QPixmap:
    image = picture_of(content, 192)
    if image.isNull():
        return QPixmap()
    return QPixmap.fromImage(
        image.scaled(96, 120, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )


def _words(name: str, title: str) -> str:
    return f"{name} · {title}" if title else name


def pictures_of(paths: list[Path]) -> list[Path]:
    """Those of the files that are pictures, by their names."""
    return [path for path in paths if path.suffix.casefold() in ENDINGS]
