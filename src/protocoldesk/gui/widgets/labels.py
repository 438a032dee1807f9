"""Labels above fields: each field of a card has one, which is its buddy and gives it its name."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from protocoldesk.gui.widgets.parts import Label


class Labels:
    """The labels of the fields of one card, by the names that the fields have as objects."""

    def __init__(self) -> None:
        self._labels: dict[str, tuple[Label, QWidget]] = {}

    def over(self, name: str, field: QWidget) -> QWidget:
        """The field below its label; it is called `name` from now on."""
        field.setObjectName(name)
        label = Label("", "field")
        label.setMinimumWidth(40)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(5)
        label.setBuddy(field)
        self._labels[name] = (label, field)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        return both

    def say(self, **words: str) -> None:
        """Set the words of labels, and the names of their fields with them."""
        for name, said in words.items():
            label, field = self._labels[name]
            label.setText(said)
            field.setAccessibleName(said)


def line() -> QLineEdit:
    """A field of one line that shrinks with its card."""
    field = QLineEdit()
    field.setMinimumWidth(60)
    return field


def lines(height: int) -> QPlainTextEdit:
    """A field of several lines, at most that many pixels high; Tab leaves it."""
    field = QPlainTextEdit()
    field.setMaximumHeight(height)
    field.setProperty("tall", True)
    field.setMinimumWidth(60)
    field.setTabChangesFocus(True)
    return field
