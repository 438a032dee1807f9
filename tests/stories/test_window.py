"""Whole evenings at the window, with its keys and its fields alone; the archive is only looked at."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protocoldesk.gui import app, theme
from protocoldesk.gui.language import Translators
from protocoldesk.gui.pages.agenda import AgendaPage
from protocoldesk.gui.pages.release import ReleasePage
from protocoldesk.gui.pages.releasedialogs import OutDialog
from protocoldesk.gui.pages.sessions import SessionsPage
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office
from protocoldesk.papers.press.text import plain_text
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.outcome import Note
from tests.operations import demo
from tests.operations.demo import Clock, Rows
from tests.stories import typist
from tests.stories.driving import ALT, Driver, ReleaseDriver

RECALL = 2
OURS, PARTNER = 0, 1


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    application = app.application()
    theme.apply(application, theme.Scheme.LIGHT, "en")
    return application


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 2, 12, 12, 0, tzinfo=UTC))


@pytest.fixture
def office(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Office]:
    """The demo, at a desk of its own."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "home"))
    path = tmp_path / "Office.pdesk"
    path.write_bytes(mould.read_bytes())
    with Office.open(path, officer="Sok Dara", clock=clock) as opened:
        yield opened


@pytest.fixture
def driver(qtbot: QtBot, dressed: QApplication, office: Office, tmp_path: Path) -> Iterator[Driver]:
    """The window on the demo."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(Settings(settings), Translators())
    with qtbot.waitExposed(window):
        window.show()
    window.settle(office)
    yield Driver(qtbot, window)
    window.close()
    window.deleteLater()
    dressed.processEvents()


@pytest.fixture
def release(driver: Driver) -> ReleaseDriver:
    """The release tab of the demo's second session, found by typing what it is called."""
    sessions = driver.go(Place.SESSIONS)
    assert isinstance(sessions, SessionsPage)
    driver.write(sessions.list.search, "kh-ca-2")
    driver.key(Qt.Key.Key_Tab)
    return ReleaseDriver(driver, driver.tab("release", ReleasePage))


def text(office: Office, release: ReleaseDriver, language: int = 0) -> str:
    """The page of an edition, with spaces that break."""
    return plain_text(office.page(release.edition(language))).replace("\u00a0", " ")


def test_a_release_is_worded_cleared_issued_and_next_day_corrected(
    driver: Driver, release: ReleaseDriver, office: Office, clock: Clock
) -> None:
    assert release.pills() == ["English · cleared", "Khmer · cleared"]
    release.type_behind(" They met at noon.", RECALL)
    driver.qtbot.waitUntil(lambda: release.pills()[0] == "English · draft")
    assert release.page.head.cleared.text().strip() == "Clearances: 1, void: 1"
    driver.press(release.page.head.cleared)
    assert any("They met at noon." in line.text() for line in release.page.clearances.lines)
    release.clear(0, OURS, "Secretary of State")
    release.clear(0, PARTNER, "Embassy of Canada")
    driver.qtbot.waitUntil(lambda: release.pills()[0] == "English · cleared")
    release.go_out()
    driver.qtbot.waitUntil(lambda: release.pills() == ["English · issued", "Khmer · issued"])
    assert "They met at noon." in text(office, release)
    clock.tomorrow()
    driver.press(release.page.head.primary)
    release.type_behind(" The talks were public.", RECALL)
    driver.qtbot.waitUntil(lambda: release.page.head.primary.text().strip() == "Issue Corr. 1…")
    release.go_out(partial(give_reasons, driver))
    driver.qtbot.waitUntil(lambda: release.pills() == ["English · corrected 1", "Khmer · issued"])
    assert "The talks were public." in text(office, release)
    before = demo.snapshot(office)
    assert not driver.window.history.undoing.isEnabled()
    driver.undo()
    said = driver.window.status.saved.text()
    assert "cannot be undone: a correction that went out is corrected by the next one." in said
    assert demo.snapshot(office) == before


def give_reasons(driver: Driver, asked: OutDialog) -> None:
    """Write why a correction goes out, and why the partner has not cleared it."""
    (line,) = asked.lines
    assert "The talks were public." in line.reason.text()
    assert not line.uncleared.isVisible()


def standing(office: Office) -> Rows:
    """Every record that officers see; one whose making was undone stays as a tombstone."""
    return {key: row for key, row in demo.snapshot(office).items() if not row.get("withdrawn")}


def test_undo_and_redo_lead_through_typing_moving_adding_and_withdrawing(
    driver: Driver, release: ReleaseDriver, office: Office
) -> None:
    first = standing(office)
    release.type_behind(" They met at noon.", RECALL)
    driver.reach(release.column(RECALL).edit)
    driver.key(Qt.Key.Key_Down, ALT)
    agenda = driver.tab("agenda", AgendaPage)
    before = len(agenda.model.rows)
    agenda.table.choose(agenda.model.rows[2].id)
    driver.reach(agenda.table)
    driver.key(Qt.Key.Key_Down, ALT)
    driver.press(agenda.add)
    driver.qtbot.keyClicks(QApplication.focusWidget(), "Ports")
    driver.key(Qt.Key.Key_Return)
    assert "Ports" in [row.item.title["en"] for row in agenda.model.rows]
    driver.reach(agenda.table)
    agenda.table.choose(agenda.model.rows[0].id)
    driver.key(Qt.Key.Key_Delete)
    assert len(agenda.model.rows) == before
    last, whole = standing(office), demo.snapshot(office)
    labels = [step.label for step in office.history().done]
    assert labels == ["Edit wording", "Move passage", "Move item", "Add item", "Edit title", "Withdraw item"]
    assert last != first
    for _ in labels:
        driver.undo()
    assert not office.history().done
    assert standing(office) == first
    for _ in labels:
        driver.redo()
    assert demo.snapshot(office) == whole, "withdrawn rows too"
    assert [step.label for step in office.history().done] == labels


def test_undo_in_a_field_takes_back_its_words_and_then_the_deed_before(
    driver: Driver, release: ReleaseDriver, office: Office
) -> None:
    agenda = driver.tab("agenda", AgendaPage)
    driver.reach(agenda.table)
    agenda.table.choose(agenda.model.rows[2].id)
    moved = [row.id for row in agenda.model.rows]
    driver.key(Qt.Key.Key_Down, ALT)
    assert [row.id for row in agenda.model.rows] != moved
    driver.key(Qt.Key.Key_Return)
    title = agenda.item.titles["en"]
    before = title.text()
    driver.key(Qt.Key.Key_End)
    driver.qtbot.keyClicks(QApplication.focusWidget(), " at sea")
    assert title.text() == f"{before} at sea"
    driver.undo()
    assert title.text() == before
    assert [row.id for row in agenda.model.rows] != moved
    driver.undo()
    driver.qtbot.waitUntil(lambda: [row.id for row in agenda.model.rows] == moved)


def test_what_was_typed_before_a_pause_outlives_a_kill(mould: Path, tmp_path: Path) -> None:
    archive = tmp_path / "typed.pdesk"
    archive.write_bytes(mould.read_bytes())
    busy = subprocess.Popen(
        [sys.executable, "-m", "tests.stories.typist", str(archive)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PROTOCOLDESK_HOME": str(tmp_path / "home")},
    )
    assert busy.stdout is not None
    try:
        said = [busy.stdout.readline(), busy.stdout.readline()]
    finally:
        busy.kill()
        busy.stdout.close()
        code = busy.wait()
    assert said == ["title kept\n", "line kept\n"]
    assert code == -signal.SIGKILL
    with Office.open(archive, officer="Sok Dara") as office:
        assert [note.text for note in demo.every(office, Note)] == [typist.LINE]
        titles = [item.title["en"] for item in demo.every(office, AgendaItem)]
        assert typist.TITLE in titles
