"""A drawer: a part of a page that opens below its head, and scrolls where it would take too much of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

SHARE = 3
"""It takes at most one part in so many of the height of its page."""


class Drawer(QScrollArea):
    """As high as what is in it; its page tells it by `updateGeometry` where it is resized itself."""

    def __init__(self, inner: QWidget, page: QWidget) -> None:
        super().__init__()
        self._page, self._inner = page, inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self._inner.setVisible(visible)

    def sizeHint(self) -> QSize:
        inner, width = self._inner, self.viewport().width()
        wanted = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(200, min(wanted, self._page.height() // SHARE))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 40)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
