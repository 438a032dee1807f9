"""The finder: records by any of their words, commands and places; it goes there."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from protocoldesk.gui.shell.commands import Command
from protocoldesk.gui.shell.finder import Finder
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.tables.lines import Line
from protocoldesk.gui.theme import Scheme


@pytest.fixture
def finder(qtbot: QtBot, window: Window) -> Iterator[Finder]:
    made = Finder(window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitExposed(made):
        made.open()
    yield made
    made.close()


def type_in(qtbot: QtBot, finder: Finder, words: str) -> None:
    before = finder.list.lines.rows
    finder.field.setText(words)
    qtbot.waitUntil(lambda: finder.list.lines.rows != before or not finder._pause.isActive())


def titles(finder: Finder) -> list[str]:
    return [line.title for line in finder.list.lines.rows if not line.heading]


def test_a_person_is_found_by_a_part_of_his_name(qtbot: QtBot, finder: Finder) -> None:
    type_in(qtbot, finder, "bowm")
    assert "Alan Bowman" in titles(finder)


def test_khmer_is_found_inside_unspaced_text(qtbot: QtBot, finder: Finder) -> None:
    type_in(qtbot, finder, "គឹមហេង")
    assert "MEAS Kim Heng" in titles(finder)
    assert any(line.drawing == "newspaper" for line in finder.list.lines.rows)


def test_two_letters_find_what_is_called_so(qtbot: QtBot, finder: Finder) -> None:
    type_in(qtbot, finder, "ca")
    assert "Candidatures" in titles(finder)
    assert any("Canada" in title for title in titles(finder))


def test_hits_stand_under_the_name_of_their_kind(qtbot: QtBot, finder: Finder) -> None:
    type_in(qtbot, finder, "francophonie")
    headings = [line.title for line in finder.list.lines.rows if line.heading]
    assert headings[0] == "Agenda item"
    assert len(headings) == len(set(headings))


def test_arrows_pass_over_headings_and_enter_goes_there(qtbot: QtBot, window: Window, finder: Finder) -> None:
    type_in(qtbot, finder, "archive")
    current = finder.list.current()
    assert current is not None
    assert current.goes is Place.ARCHIVE
    seen: list[Any] = []
    window.show_place = seen.append  # type: ignore[method-assign]
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert seen == [Place.ARCHIVE]
    assert not finder.isVisible()


def test_enter_right_after_typing_waits_for_what_was_typed(
    qtbot: QtBot, window: Window, finder: Finder
) -> None:
    gone: list[Any] = []
    assert window.navigator is not None
    window.navigator.go = lambda kind, record_id: bool(gone.append(kind))  # type: ignore[method-assign]
    qtbot.keyClicks(finder.field, "bowman")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert gone in (["person"], ["delegate"])


def test_a_command_of_the_window_is_found_with_its_keys_and_done(
    qtbot: QtBot, window: Window, finder: Finder
) -> None:
    done: list[str] = []
    command = QAction("Count the flags", window)
    command.setShortcut("Ctrl+Alt+F")
    command.triggered.connect(lambda: done.append("counted"))
    window.addAction(command)
    again = Finder(window)
    again.field.setText("flags")
    again.look()
    (line,) = [line for line in again.list.lines.rows if not line.heading]
    assert (line.title, line.pill) == ("Count the flags", "Ctrl+Alt+F")
    again.go(line)
    assert done == ["counted"]


@pytest.fixture
def shown(qtbot: QtBot, window: Window) -> Window:
    """The window, on the screen."""
    with qtbot.waitExposed(window):
        window.show()
    return window


def found(window: Window, words: str) -> Line:
    """The first line that the finder shows under its first heading."""
    again = Finder(window)
    again.field.setText(words)
    again.look()
    return next(line for line in again.list.lines.rows if isinstance(line.goes, Command))


@pytest.mark.parametrize(
    ("words", "name", "tab"),
    [
        ("add agenda", "Add an agenda item", "agenda"),
        ("compose", "Compose the release", "release"),
        ("edit session", "Edit this session", "overview"),
    ],
)
def test_every_deed_of_a_session_is_found_by_name_and_goes_to_its_tab(
    qtbot: QtBot, shown: Window, words: str, name: str, tab: str
) -> None:
    line = found(shown, words)
    assert line.title == name
    page = shown.show_place(Place.SESSIONS)
    target = {"agenda": "add", "release": "head.compose", "overview": "session.form"}[tab]
    button = attrgetter(target)(page.workspace.show_tab(tab))
    pressed: list[str] = []
    button.clicked.disconnect()
    button.clicked.connect(lambda: pressed.append(tab))
    shown.show_place(Place.PEOPLE)
    line.goes.do()
    qtbot.waitUntil(lambda: pressed == [tab])
    assert shown.stack.currentWidget() is page


def test_what_cannot_be_done_now_is_said(qtbot: QtBot, shown: Window) -> None:
    page = shown.show_place(Place.ARCHIVE)
    page.exchange.export.setEnabled(False)
    found(shown, "export a session").goes.do()
    qtbot.waitUntil(lambda: shown.status.saved.text() == "That cannot be done here now.")


def test_dark_colours_and_khmer_are_commands(shown: Window) -> None:
    found(shown, "dark colours").goes.do()
    assert shown.settings.scheme is Scheme.DARK
    found(shown, "speak khmer").goes.do()
    assert shown.settings.language == "km"


def test_a_button_in_sight_is_found_with_its_card(qtbot: QtBot, shown: Window) -> None:
    page = shown.show_place(Place.SESSIONS).workspace.show_tab("overview")
    qtbot.waitUntil(page.isVisible)
    line = found(shown, "name plates papers")
    assert (line.title, line.below) == ("Name plates", "Papers")


def test_escape_closes(qtbot: QtBot, finder: Finder) -> None:
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_nothing_found_says_what_to_try(qtbot: QtBot, finder: Finder) -> None:
    type_in(qtbot, finder, "xyzzyplugh")
    assert titles(finder) == []
    assert finder.nothing.isVisible()


def test_what_is_found_is_a_sound_model(qtbot: QtBot, finder: Finder, qtmodeltester: Any) -> None:
    type_in(qtbot, finder, "canada")
    qtmodeltester.check(finder.list.lines)
