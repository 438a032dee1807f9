"""A scan beside the rows that are typed from it: a picture, or the pages of a PDF without words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from protocoldesk.exchange.intake.pages import measure
from protocoldesk.exchange.intake.source import Source
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.pageimages import page_images
from protocoldesk.records.errors import Refusal

WIDTH = 900
"""Pixels of the width at which a page is shown."""


class ScanView(QScrollArea):
    """Shows every page below the one before; large pictures are made smaller while they are read."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(False)
        self.setMinimumWidth(320)
        self.pages: list[QLabel] = []

    def show_source(self, source: Source, bridge: Bridge) -> None:
        """Show a source that has no words."""
        self.setAccessibleName(source.name)
        if source.pictures:
            self._show([picture_of(source.content, WIDTH)])
            return
        work = partial(page_images, source.content, 1.0, WIDTH)
        bridge.later(bridge.office.apart(work), lambda pages: self._show([page.image for page in pages]))

    def _show(self, images: list[QImage]) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        self.pages = []
        for image in images:
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(image))
            column.addWidget(page)
            self.pages.append(page)
        inner.adjustSize()
        self.setWidget(inner)


def picture_of(content: bytes, width: int) -> QImage:
    """A picture at most that wide, upright; a null one where it cannot be shown, or has too many pixels."""
    try:
        measure(content)
    except Refusal:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > width:
        reader.setScaledSize(size.scaled(QSize(width, 20 * width), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
