"""A preview of pages: a paper as it will be printed, following what is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.pageimages import SCREEN, PageImage, page_images
from protocoldesk.gui.widgets.parts import IconButton, Label
from protocoldesk.gui.words import figures, sentence_of
from protocoldesk.records.errors import Sentence

if TYPE_CHECKING:
    from protocoldesk.papers.parts import Paper

EDGE = 16
"""Pixels around and between the pages."""

ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)

Compose = Callable[[], "Paper"]
"""Makes the paper; runs on the worker, so it may touch neither the archive nor a window."""


class Wanted(NamedTuple):
    """What is to be shown: a paper to press, or a PDF that was pressed; and the size."""

    compose: Compose | None
    pdf: bytes
    scale: float
    width: float


class Shown(NamedTuple):
    """What the worker made."""

    pdf: bytes
    pages: list[PageImage]


class PagePreview(QWidget):
    """Pages below each other; fits the width until a zoom is chosen. Only the latest wish is rendered.

    Ctrl with plus, minus and 0 zooms; Page Up and Page Down turn pages.
    """

    shown = Signal()
    """The latest wish stands on the screen."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._zoom = 0.0
        self._pdf = b""
        self._busy = False
        self._rendered = (0.0, 0.0)
        self._next: Wanted | None = None
        self.sheets = Sheets()
        self.area = _Area(self)
        self.message = Label("", "muted")
        self.page, self.size_said = Label("", "muted"), Label("", "muted")
        self.smaller, self.larger, self.fit = (
            IconButton("zoom-out"),
            IconButton("zoom-in"),
            IconButton("scan"),
        )
        self._resized = QTimer(self, singleShot=True, interval=60)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_paper(self, compose: Compose) -> None:
        """Show the paper that `compose` makes, in place of what is shown."""
        self._want(Wanted(compose, b"", *self._size()))

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the pages; empty: the pages again."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    @property
    def pdf(self) -> bytes:
        """The PDF that is shown."""
        return self._pdf

    @property
    def pages(self) -> list[PageImage]:
        """The pages that are shown."""
        return self.sheets.pages

    def zoom_by(self, step: int) -> None:
        """Zoom to the next size up (1) or down (-1)."""
        now = self._zoom or self.sheets.zoom
        steps = [zoom for zoom in ZOOMS if (zoom > now + 0.01 if step > 0 else zoom < now - 0.01)]
        if steps:
            self._zoom_to(steps[0] if step > 0 else steps[-1])

    def zoom_in(self) -> None:
        """Larger."""
        self.zoom_by(1)

    def zoom_out(self) -> None:
        """Smaller."""
        self.zoom_by(-1)

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._zoom_to(0.0)

    def turn(self, step: int) -> None:
        """To the next page (1) or the one before (-1)."""
        self.area.verticalScrollBar().setValue(self.sheets.top_of(self._current() + step))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.area.setAccessibleName(self.tr("Page preview"))
        self.smaller.say(self.tr("Smaller"), "Ctrl+-")
        self.larger.say(self.tr("Larger"), "Ctrl++")
        self.fit.say(self.tr("Fit the width"), "Ctrl+0")
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom and self._pdf:
            self._resized.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(16, 4, 8, 4)
        self.bar.setSpacing(2)
        self.page.setContentsMargins(8, 0, 0, 0)
        self.bar.addWidget(self.page)
        self.bar.addStretch(1)
        for widget in (self.smaller, self.size_said, self.larger, self.fit):
            self.bar.addWidget(widget)
        column.addLayout(self.bar)
        self.message.setWordWrap(True)
        self.message.setContentsMargins(16, 8, 16, 8)
        self.message.hide()
        column.addWidget(self.message)
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.fit.clicked.connect(self.fit_width)
        self.area.verticalScrollBar().valueChanged.connect(self._tell)
        self._resized.timeout.connect(self._again)

    def _size(self) -> tuple[float, float]:
        """Pixels a point; or the width in pixels where the pages are to fit it."""
        ratio = self.devicePixelRatioF()
        if self._zoom:
            return self._zoom * SCREEN * ratio, 0
        bar = max(14, self.area.verticalScrollBar().sizeHint().width())  # room for it, there or not
        return 0, max(120, self.area.width() - bar - 2 * EDGE) * ratio

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = zoom
        policies = Qt.ScrollBarPolicy
        bars = policies.ScrollBarAsNeeded if zoom else policies.ScrollBarAlwaysOff
        self.area.setHorizontalScrollBarPolicy(bars)
        self._again()

    def _again(self) -> None:
        if self._pdf:
            self._want(Wanted(None, self._pdf, *self._size()))

    def _want(self, wanted: Wanted) -> None:
        if self._busy:
            if wanted.compose is None and self._next is not None and self._next.compose is not None:
                wanted = wanted._replace(compose=self._next.compose)
            self._next = wanted
            return
        self._busy = True
        self._rendered = (wanted.scale, wanted.width)
        self._bridge.print(_made, wanted, self._show, self._refused)

    def _show(self, shown: Shown) -> None:
        if not isValid(self):
            return
        self._pdf = shown.pdf
        self.say("")
        self.sheets.show_pages(shown.pages, self.devicePixelRatioF())
        self._done()

    def _refused(self, sentence: Sentence) -> None:
        if isValid(self):
            self.say(sentence_of(sentence))
            self._done()

    def _done(self) -> None:
        self._busy = False
        self._tell()
        if self._next is not None:
            wanted, self._next = self._next, None
            self._want(wanted if wanted.compose else wanted._replace(pdf=self._pdf))
        elif not self._zoom and self._pdf and self._size() != self._rendered:
            self._again()  # the room for it was changed meanwhile
        else:
            self.shown.emit()

    def _current(self) -> int:
        middle = self.area.verticalScrollBar().value() + self.area.viewport().height() // 3
        return self.sheets.page_at(middle)

    def _tell(self, *_: object) -> None:
        count = len(self.sheets.pages)
        words = self.tr("Page {page} of {count}").format(
            page=figures(str(self._current() + 1)), count=figures(str(count))
        )
        self.page.setText(words if count > 1 else "")
        self.area.setAccessibleDescription(words if count else "")
        self.size_said.setText(figures(f"{round(100 * self.sheets.zoom)} %") if count else "")


class Sheets(QWidget):
    """White sheets one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[PageImage] = []
        self.zoom = 1.0
        self._ratio = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pages(self, pages: list[PageImage], ratio: float) -> None:
        """Show pages that were rendered for a screen of `ratio` pixels to each of Qt's."""
        self.pages, self._ratio = pages, ratio
        if pages:
            self.zoom = pages[0].image.width() / ratio / pages[0].width / SCREEN
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = max((self._size(page)[0] for page in self.pages), default=0)
        height = sum(self._size(page)[1] + EDGE for page in self.pages)
        return QSize(round(width) + 2 * EDGE, round(height) + EDGE)

    def top_of(self, number: int) -> int:
        """Where a page begins, counted from 0; less than it the edge above."""
        number = max(0, min(number, len(self.pages) - 1))
        return round(sum(self._size(page)[1] + EDGE for page in self.pages[:number]))

    def page_at(self, height: int) -> int:
        """The page that lies there, counted from 0."""
        tops = [place for place in range(len(self.pages)) if self.top_of(place) <= height]
        return tops[-1] if tops else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(theme.tokens().line2), 1))
        top = float(EDGE)
        for page in self.pages:
            width, height = self._size(page)
            left = round(max(EDGE, (self.width() - width) / 2))
            frame = QRectF(QPointF(left, top), QPointF(left + width, top + height))
            painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
            painter.drawImage(frame, page.image)
            top += height + EDGE

    def _size(self, page: PageImage) -> tuple[float, float]:
        return page.image.width() / self._ratio, page.image.height() / self._ratio


class _Area(QScrollArea):
    """Scrolls the sheets, and hears the keys and the wheel that zoom."""

    def __init__(self, preview: PagePreview) -> None:
        super().__init__()
        self._preview = preview
        self.setObjectName("sheets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(preview.sheets)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_PageDown: partial(self._preview.turn, 1),
            Qt.Key.Key_PageUp: partial(self._preview.turn, -1),
            Qt.Key.Key_Home: partial(self._preview.turn, -1000),
            Qt.Key.Key_End: partial(self._preview.turn, 1000),
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            acts = {
                Qt.Key.Key_Plus: self._preview.zoom_in,
                Qt.Key.Key_Equal: self._preview.zoom_in,
                Qt.Key.Key_Minus: self._preview.zoom_out,
                Qt.Key.Key_0: self._preview.fit_width,
            }
        if event.key() in acts:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._preview.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


def _made(wanted: Wanted) -> Shown:
    from protocoldesk.papers import press

    pdf = press.pdf(wanted.compose()) if wanted.compose else wanted.pdf
    return Shown(pdf, page_images(pdf, wanted.scale, wanted.width))
