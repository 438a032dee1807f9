"""What a window says in words, to eyes, pointer and screen readers: what of it is English, what is cut."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from socket import gethostname
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.gui.bridge import Bridge
from protocoldesk.records.base import attribute, columns_of, kinds
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.shelf import resource

LATIN = re.compile(r"[A-Za-z][A-Za-z'’-]+")
KEYS = {"Ctrl", "Shift", "Alt", "Enter", "Return", "Space", "Delete", "Del", "Ins", "Esc", "PgUp", "PgDown"}
NAMES = {
    "ProtocolDesk",
    "PDF",
    "Word",
    "JSON",
    "ISO",
    "SHA-",
    "UTF-",
    "MB",
    "Asia",
    "Phnom",
    "Penh",
    "English",
    "Wood",
    "Serres",
}
"""Names that are written so in every language; a language stands by its own name where it is chosen."""
EXAMPLES = {
    "kh-ca",
    "kh-ca-",
    "kh",
    "ca",
    "eu",
    "asean",
    "km",
    "en",
    "fr",
    "the",
    "MP",
    "pdesk",
    "pdf",
    "json",
    "ics",
}
"""Examples of what an officer types in Latin letters, and endings of files."""
KNOWN = KEYS | NAMES | EXAMPLES
SOURCES = re.compile(r"UNTERM|UN \w+ Manual|-i[sz]e\b|\b[A-Z]{2} \d+/\d+ [\w.]+|\b[A-Z]\w+/[A-Z]\w+")
"""What a rule cites, the number of a paper, and a zone of time."""

OWN = {"verb", "check", "key", "zone", "language", "languages", "code", "bloc", "letterhead"}
"""Fields of records that hold words of the program."""


def data_of(session: Session) -> list[str]:
    """What the officers wrote, of every record; the longest first."""
    found: set[str] = set()
    for kind in kinds().values():
        for name, column in columns_of(kind):
            if name not in OWN and not hasattr(column.type, "words"):
                for value in session.scalars(select(attribute(kind, name))):
                    found.update(written(value))
    return sorted((one for one in found if LATIN.search(one)), key=len, reverse=True)


def written(value: object) -> Iterator[str]:
    """The words of a value of a record."""
    if isinstance(value, Text):
        yield from value.values()
    elif isinstance(value, Prose):
        for language in value:
            yield from value.text(language).splitlines()
    elif isinstance(value, str):
        yield value


@cache
def cited() -> tuple[str, ...]:
    """The sources of rules and templates, which stand in the language they are written in."""
    files = ("seating.toml", "precedence.toml", "templates/checklist.toml")
    tables = [tomllib.loads(resource(*file.split("/")).read_text("utf-8")) for file in files]
    return tuple(sorted(sources_in(tables), key=len, reverse=True))


def sources_in(value: Any) -> Iterator[str]:
    """What is said to be a source in a table, however deep."""
    if isinstance(value, dict):
        said = cast("dict[str, Any]", value)
        yield from (str(said[key]) for key in ("source", "url") if said.get(key))
        value = list(said.values())
    if isinstance(value, list):
        for one in cast("list[Any]", value):
            yield from sources_in(one)


def english(bridge: Bridge | None, *tops: QWidget) -> list[str]:
    """What windows say in Latin letters, and no officer wrote."""
    data = [gethostname(), *cited()]
    if bridge is not None:
        path = bridge.office.archive.path
        data = [str(path), path.stem, bridge.office.officer, *data, *bridge.read(data_of)]
    data.sort(key=len, reverse=True)
    found: dict[str, str] = {}
    for top in tops:
        for where, words in said(top):
            if latin(words, data):
                found.setdefault(words, f"{where}: {words}")
    return list(found.values())


def latin(words: str, data: Iterable[str] = ()) -> set[str]:
    """The Latin words that are neither data nor known."""
    rest = words.replace("&", "")
    for one in data:
        if one in rest:
            rest = re.sub(rf"(?<![A-Za-z]){re.escape(one)}(?![A-Za-z])", " ", rest)
    return set(LATIN.findall(SOURCES.sub(" ", rest))) - KNOWN


def said(top: QWidget) -> Iterator[tuple[str, str]]:
    """Every word that a window says, and where."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget is top or widget.isVisibleTo(top):
            where = f"{type(widget).__name__} {widget.objectName()}"
            yield from ((where, words) for words in of_widget(widget) if words)


def of_widget(widget: QWidget) -> Iterator[str]:
    """What one widget says: in its tip, its name, its own words, its rows, its menus."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.statusTip(), widget.windowTitle() if widget.isWindow() else "")
    yield from of_words(widget)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from of_model(widget.model())
    menu = widget.menu() if isinstance(widget, QPushButton | QToolButton) else None
    yield from of_actions([*widget.actions(), *(menu.actions() if menu else [])])


def of_words(widget: QWidget) -> Iterator[str]:
    """The words on a widget of Qt's."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())


def of_model(model: QAbstractItemModel) -> Iterator[str]:
    """Headings, cells, and tips of cells."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def of_actions(actions: list[QAction]) -> Iterator[str]:
    """Entries of menus, and of the menus in them."""
    for action in actions:
        yield from (action.text(), action.toolTip())
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from of_actions(menu.actions())


def cut(top: QWidget) -> list[str]:
    """Words that have not the room they take, where no tip says them whole."""
    found: list[str] = []
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and not widget.toolTip():
            found += [f"{type(widget).__name__} {words}" for words in cut_in(widget)]
    return found


def cut_in(widget: QWidget) -> Iterator[str]:
    """The words of one widget that are cut: a label's, a button's, the headings of a table."""
    if isinstance(widget, QLabel) and _is_cut(widget):
        yield widget.text()
    if isinstance(widget, QPushButton) and widget.width() + 1 < widget.minimumSizeHint().width():
        yield widget.text()
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        for place in range(widget.count()):
            words = str(widget.model().headerData(place, widget.orientation()) or "")
            if 0 < widget.sectionSize(place) < widget.fontMetrics().horizontalAdvance(words) + 8:
                yield words


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return bool(label.text()) and label.heightForWidth(label.width()) > label.height() + 1
    taken = label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, label.text()).width()
    return taken > label.contentsRect().width() + 1
