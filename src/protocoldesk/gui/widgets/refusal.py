"""A refusal beside its field: the field gets a red edge, and the sentence stands below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from protocoldesk.gui.words import sentence_of
from protocoldesk.records.errors import Sentence

VIEWPORT = "qt_scrollarea_viewport"


class Refusals(QObject):
    """Shows one refusal at a time in a window; the next deed that succeeds takes it away."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._label = QLabel(page)
        self._label.setProperty("role", "refusal")
        self._label.setWordWrap(True)
        self._label.hide()
        self._field: QWidget | None = None

    def show(self, field: QWidget, sentence: Sentence) -> None:
        """Say it below the field."""
        self.clear()
        self._field = field
        _mark(field, refused=True)
        words = sentence_of(sentence)
        field.setAccessibleDescription(words)
        self._label.setText(words)
        self._label.setProperty("pill", "bad")
        self._label.style().polish(self._label)
        self._place()
        self._label.show()
        self._label.raise_()
        field.installEventFilter(self)

    def clear(self) -> None:
        """Take it away."""
        self._label.hide()
        if self._field is not None:
            _mark(self._field, refused=False)
            self._field.setAccessibleDescription("")
            self._field.removeEventFilter(self)
            self._field = None

    @property
    def field(self) -> QWidget | None:
        """The field that was refused, while it is said."""
        return self._field

    @property
    def words(self) -> str:
        """What is said now; "": nothing."""
        return self._label.text() if self._field is not None else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self._label.setVisible(event.type() == QEvent.Type.Show)
        return False

    def _place(self) -> None:
        page = self._label.parentWidget()
        if self._field is None or page is None:
            return
        width = max(260, self._field.width())
        self._label.setFixedWidth(min(width, page.width()))
        self._label.adjustSize()
        below = self._field.mapTo(page, QPoint(0, self._field.height() + 2))
        left = max(0, min(below.x(), page.width() - self._label.width()))
        self._label.move(left, below.y())


def page_around(field: QWidget) -> QWidget:
    """The widget in which a refusal beside a field scrolls and goes as the field does."""
    page = field
    while (above := page.parentWidget()) is not None and not page.isWindow():
        if isinstance(above, QStackedWidget) or above.objectName() == VIEWPORT:
            break
        page = above
    return page


def _mark(field: QWidget, *, refused: bool) -> None:
    field.setProperty("refused", refused)
    field.style().unpolish(field)
    field.style().polish(field)
