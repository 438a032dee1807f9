"""The window: opening, reading beside another program, undo that shows where, and what becomes of a bug."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protocoldesk.gui.dialogs import errors
from protocoldesk.gui.language import Translators
from protocoldesk.gui.pages.overview import OverviewPage
from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office
from protocoldesk.operations import consultation, letter, record, register, release
from protocoldesk.protocol.numbering import PaperNumber
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction
from protocoldesk.store.machine import folder, last_archive


@pytest.fixture
def bare(qtbot: QtBot, tmp_path: Path) -> Window:
    """A window in which no archive is open."""
    kept = QSettings(str(tmp_path / "bare.ini"), QSettings.Format.IniFormat)
    made = Window(Settings(kept), Translators())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_an_archive_is_opened_behind_the_window(qtbot: QtBot, bare: Window, office: Office) -> None:
    path = office.archive.path
    office.close()
    assert not bare.rail.isEnabled()
    with qtbot.waitSignal(bare.opened, timeout=10_000):
        bare.begin(str(path))
    assert bare.rail.isEnabled()
    assert bare.rail.buttons[Place.TODAY].isChecked()
    assert bare.windowTitle().startswith("Office")
    assert last_archive() == path
    assert bare.rail.office.text() == "Cambodia"


def test_what_another_program_has_open_can_be_read_beside_it(
    qtbot: QtBot, bare: Window, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, sentence: object, go_on: str) -> bool:
        asked.extend((str(sentence), go_on))
        return True

    monkeypatch.setattr(errors, "ask", ask)
    with qtbot.waitSignal(bare.opened, timeout=10_000):
        bare.begin(str(office.archive.path))
    assert "Officer of protocol has the archive open" in asked[0]
    assert bare.status.saved.text() == "Opened for reading only"
    assert "read-only" in bare.status.archive.text()
    assert bare.bridge is not None
    assert [row.ref for row in bare.bridge.read(consultation.rows)] == ["kh-ca-2", "kh-ca-1"]
    said: list[object] = []
    bare.bridge.failed.disconnect()
    bare.bridge.failed.connect(said.append)
    assert bare.bridge.attempt("Add party", partial(record.make, kind="party", code="fr")) is None
    assert len(said) == 1


def test_undo_says_what_it_will_do_and_shows_where(qtbot: QtBot, window: Window, second: UUID) -> None:
    assert not window.history.undoing.isEnabled()
    assert window.bridge is not None
    change = partial(record.change, kind="consultation", record_id=second, theme=Text(en="Trade"))
    window.bridge.do("Edit theme", change)
    qtbot.waitUntil(window.history.undoing.isEnabled)
    assert window.history.undoing.text() == "Undo: Edit theme"
    window.undo()
    assert window.status.saved.text() == "Undone: Edit theme"
    assert window.rail.buttons[Place.SESSIONS].isChecked()
    assert window.pages[Place.SESSIONS].workspace.consultation_id == second
    qtbot.waitUntil(lambda: window.history.redoing.text() == "Redo: Edit theme")
    window.redo()
    assert window.bridge.read(partial(record.values, kind="consultation", record_id=second))["theme"] == Text(
        en="Trade"
    )


def test_what_cannot_be_undone_is_not_offered_and_says_the_way_on(
    qtbot: QtBot, window: Window, first: UUID
) -> None:
    window.show_place(Place.SESSIONS).workspace.show_tab("overview")
    bridge, header = window.bridge, window.pages[Place.SESSIONS].workspace.header
    assert bridge is not None
    make = partial(release.compose, consultation_id=first, languages=("en",))
    made = bridge.do("Compose release", make)
    take = partial(register.take, release_id=made, number=PaperNumber("PR", 77, 2026))
    bridge.do("Take number", take)
    wanted = (
        "'Take number' cannot be undone: a number that was taken stays taken; void it with a reason instead."
    )
    qtbot.waitUntil(lambda: window.history.undoing.text() == wanted)
    assert not window.history.undoing.isEnabled()
    assert not header.undo.isEnabled()
    assert header.undo.toolTip() == wanted
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.status.saved.text() == wanted


def test_a_page_that_undo_shows_asks_the_archive_once(
    qtbot: QtBot, window: Window, second: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_place(Place.SESSIONS).workspace.show_tab("overview")
    assert window.bridge is not None
    change = partial(record.change, kind="consultation", record_id=second, theme=Text(en="Trade"))
    window.bridge.do("Edit theme", change)
    window.show_place(Place.TODAY)
    qtbot.waitUntil(window.history.undoing.isEnabled)
    asked: list[object] = []
    refresh = OverviewPage.refresh
    monkeypatch.setattr(OverviewPage, "refresh", lambda page: (asked.append(page), refresh(page)))
    window.undo()
    qtbot.waitUntil(lambda: window.history.redoing.text() == "Redo: Edit theme")
    assert len(asked) == 1
    window.bridge.do("Edit theme", change)
    qtbot.waitUntil(lambda: len(asked) == 2)


def test_the_list_stands_before_the_page_beside_it(qtbot: QtBot, window: Window, second: UUID) -> None:
    sessions = window.show_place(Place.SESSIONS)
    assert sessions.list.model.rows
    qtbot.waitUntil(lambda: bool(sessions.workspace.findChildren(OverviewPage)))
    assert sessions.workspace.findChildren(OverviewPage)[0].consultation_id == second


def test_leaving_an_archive_lets_another_program_open_it(window: Window, office: Office) -> None:
    window.leave()
    Office.open(office.archive.path).close()
    assert window.pages == {}


def test_a_bug_is_reported_without_what_records_say(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[tuple[str, Path]] = []
    report: Callable[[str, Path], None] = lambda kind, file: reported.append((kind, file))  # noqa: E731
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.catch_bugs(report)
    try:
        raise ValueError("His Excellency is allergic to nuts")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert reported == [("ValueError", folder() / "errors.log")]
    entry = (folder() / "errors.log").read_text("utf-8")
    assert "ValueError at test_window.py" in entry
    assert "allergic" not in entry


def test_a_letter_dropped_anywhere_on_a_session_is_logged(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    scan = tmp_path / "note.pdf"
    scan.write_bytes(b"%PDF-1.7")
    with qtbot.waitExposed(window):
        window.show()
    workspace = window.show_place(Place.SESSIONS).workspace
    workspace.show_tab("overview")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(scan))])
    where = QPointF(workspace.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(workspace, QDragEnterEvent(where.toPoint(), copy, mime, buttons, keys))
    QApplication.sendEvent(workspace, QDropEvent(where, copy, mime, buttons, keys))
    assert workspace.tabs.currentIndex() == list(makers()).index("papers")
    assert window.bridge is not None
    (made,) = window.bridge.read(letter.rows)
    assert (made.subject["en"], made.direction, made.files) == ("note", Direction.IN, 1)
    assert made.consultation_id == workspace.consultation_id
