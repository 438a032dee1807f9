"""An archive that is open for reading only: every field can be read, none be written in, and it says so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.reading import read_only
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QCheckBox)
LOOKS = (
    "Search",
    "By whom",
    "Series",
    "Language of the papers",
    "Edition that is shown",
    "Item that is spoken",
    "Paper",
    "Language",
)
"""How the names of fields begin that only look something up."""


@pytest.fixture
def reading(settle: Callable[[Office], Window], demo_file: Path, tmp_path: Path) -> Iterator[Window]:
    """The window on an archive that can only be read."""
    path = tmp_path / "Read.pdesk"
    path.write_bytes(demo_file.read_bytes())
    yield settle(Office.open(path, officer="Officer of protocol", read_only=True))
    read_only(False)


def writable(page: QWidget) -> list[str]:
    """Names of the fields in sight that could be written in."""
    found = [one for kind in FIELDS for one in page.findChildren(kind) if one.isVisible() and one.isEnabled()]
    outer = [one for one in found if not isinstance(one.parentWidget(), (QComboBox, QAbstractSpinBox))]
    named = [one.accessibleName() or one.objectName() for one in outer if not _read_only(one)]
    return [name for name in named if not name.startswith(LOOKS)]


def _read_only(field: QWidget) -> bool:
    return not isinstance(field, (QComboBox, QCheckBox)) and field.isReadOnly()  # type: ignore[attr-defined]


def test_no_field_of_any_place_can_be_written_in(reading: Window) -> None:
    for place in Place:
        assert writable(reading.show_place(place)) == [], place


@pytest.mark.parametrize("name", [name for name in makers() if name != "release"])
def test_no_field_of_any_tab_can_be_written_in(reading: Window, name: str) -> None:
    workspace = reading.show_place(Place.SESSIONS).workspace
    workspace.go_to_tab(name)
    assert writable(workspace._made[name]) == []


def test_a_release_can_be_read_and_says_why_no_word_of_it_can_be_changed(
    reading: Window, qtbot: QtBot
) -> None:
    workspace = reading.show_place(Place.SESSIONS).workspace
    workspace.go_to_tab("release")
    page = workspace._made["release"]
    qtbot.waitUntil(lambda: page.state is not None, timeout=10_000)
    page.head.cleared.click()
    assert writable(page) == []
    edit = page.passages.cards_in_order()[0].columns[page.state.editions[0].id].edit
    assert edit.toPlainText()
    assert edit.toolTip() == "The archive is open for reading only."


def test_the_next_archive_can_be_written_in_again(reading: Window, office: Office) -> None:
    reading.settle(office)
    workspace = reading.show_place(Place.SESSIONS).workspace
    workspace.go_to_tab("meeting")
    assert writable(workspace._made["meeting"]) != []
