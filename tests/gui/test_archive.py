"""The archive's place: backups, the log and its chain, export and import, the office's own values."""

import json
import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from protocoldesk.gui.dialogs.newpassphrase import NewPassphrase
from protocoldesk.gui.pages.archive import ArchivePage
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office
from protocoldesk.operations import consultation, preset
from protocoldesk.store.backup import folder_of, made_in
from protocoldesk.store.key import key_file


@pytest.fixture
def page(window: Window) -> ArchivePage:
    return window.show_place(Place.ARCHIVE)


def backups(page: ArchivePage) -> list[Path]:
    path = page.bridge.office.archive.path
    return made_in(folder_of(path), path.stem)


def test_it_says_which_archive_is_open_where_and_whose(page: ArchivePage, office: Office) -> None:
    assert page.title.text() == "Office"
    assert page.locked.text() == "Not encrypted"
    assert str(office.archive.path) in page.facts.text()
    assert "officer Officer of protocol" in page.facts.text()


def test_a_backup_is_made_now_in_both_places_and_listed(
    qtbot: QtBot, page: ArchivePage, window: Window, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    window.settings.second_backup = str(second)
    before = len(backups(page))
    page.bridge.do("Choose", partial(preset.put, key="numbering:NV.first", value=7))
    qtbot.mouseClick(page.backups.now, Qt.MouseButton.LeftButton)
    assert page.backups.progress.isVisible()
    qtbot.waitUntil(lambda: len(page.backups.rows.rows) == before + 1)
    assert page.backups.progress.isHidden()
    assert len(made_in(second, "Office")) == 1
    assert "Last backup" in window.status.backup.text()


def test_a_backup_that_cannot_be_made_says_why(
    qtbot: QtBot, page: ArchivePage, window: Window, tmp_path: Path
) -> None:
    window.settings.second_backup = str(tmp_path / "stick that was pulled out" / "backups")
    page.bridge.failed.disconnect()
    with qtbot.waitSignal(page.bridge.failed):
        page.backups.back_up()
    qtbot.waitUntil(page.backups.now.isEnabled)


def test_a_backup_is_restored_in_the_archives_place(
    qtbot: QtBot, page: ArchivePage, window: Window, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = office.archive.path
    page.backups.back_up()
    qtbot.waitUntil(page.backups.progress.isHidden)
    last = backups(page)[-1]
    page.bridge.do("Choose", partial(preset.put, key="numbering:NV.first", value=7))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    with qtbot.waitSignal(window.opened, timeout=10_000):
        page.backups._ask(last)
    assert window.bridge is not None
    assert window.bridge.office.archive.path == path
    assert window.bridge.read(preset.own_values) == []
    assert [row.ref for row in window.bridge.read(consultation.rows)] == ["kh-ca-2", "kh-ca-1"]
    assert list(path.parent.glob("Office.before-restore-*.pdesk"))


def test_the_log_says_who_did_what_and_finds_it_by_words(qtbot: QtBot, page: ArchivePage) -> None:
    page.bridge.do("Choose letterhead", partial(preset.put, key="numbering:NV.first", value=7))
    page.tabs.setCurrentWidget(page.log)
    page.log.words.setText("letterhead officer")
    ((who, what),) = [(row.line.officer, row.line.label) for row in page.log.rows.rows]
    assert (who, what) == ("Officer of protocol", "Choose letterhead")


def test_the_chain_of_the_journal_is_verified(qtbot: QtBot, page: ArchivePage, office: Office) -> None:
    page.tabs.setCurrentWidget(page.log)
    qtbot.mouseClick(page.log.verify, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.log.verdict.text() == "Every entry is as it was written")
    other = sqlite3.connect(office.archive.path)
    with other:
        other.execute("DROP TRIGGER IF EXISTS journal_no_update")
        triggers = other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            if name.startswith("journal"):
                other.execute(f'DROP TRIGGER "{name}"')
        other.execute("UPDATE journal SET officer = 'Nobody' WHERE seq = 3")
    other.close()
    qtbot.mouseClick(page.log.verify, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.log.verdict.text() == "Entry 3 was altered or is missing")


def test_a_session_is_given_out_and_taken_in_elsewhere(
    qtbot: QtBot, page: ArchivePage, empty_office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kh-ca-2.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.tabs.setCurrentWidget(page.exchange)
    page.exchange.which.setCurrentIndex(0)
    with qtbot.waitSignal(page.bridge.said):
        qtbot.mouseClick(page.exchange.export, Qt.MouseButton.LeftButton)
    assert json.loads(file.read_text("utf-8"))["consultation"] == "kh-ca-2"
    page.exchange.take_file(file)
    qtbot.waitUntil(lambda: page.exchange.result.text().startswith("Records taken in: 0"))


def test_every_fault_of_a_file_is_listed_by_its_place_and_nothing_is_changed(
    qtbot: QtBot, page: ArchivePage, tmp_path: Path
) -> None:
    file = tmp_path / "bad.json"
    party = {"id": "x", "code": 3, "short_name": {"en": "X"}, "colour": "red"}
    file.write_text(json.dumps({"protocoldesk": 1, "records": {"party": [party]}}))
    page.tabs.setCurrentWidget(page.exchange)
    deeds = len(page.log.rows.rows)
    page.exchange.take_file(file)
    qtbot.waitUntil(lambda: len(page.exchange.rows.rows) > 0)
    paths = [row.path for row in page.exchange.rows.rows]
    assert any("records.party[0].code" in path for path in paths)
    assert any("colour" in row.path + row.sentence for row in page.exchange.rows.rows)
    assert page.exchange.result.text().startswith("Nothing was changed.")
    assert len(page.log.rows.rows) == deeds


def test_a_file_that_is_not_there_is_said(qtbot: QtBot, page: ArchivePage, tmp_path: Path) -> None:
    page.bridge.failed.disconnect()
    with qtbot.waitSignal(page.bridge.failed):
        page.exchange.take_file(tmp_path / "nowhere.json")


def test_a_value_of_the_office_gives_way_to_the_shipped_one_and_comes_back(
    qtbot: QtBot, page: ArchivePage, window: Window
) -> None:
    page.bridge.do("Choose", partial(preset.put, key="numbering:NV.first", value=7))
    page.tabs.setCurrentWidget(page.presets)
    qtbot.waitUntil(lambda: len(page.presets.rows.rows) == 1)
    said = [page.presets.rows.index(0, column).data() for column in range(3)]
    assert said == ["numbering:NV.first", "7", "1"]
    qtbot.keyClick(page.presets.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.presets.rows.rows == [])
    assert page.presets.empty.isVisible()
    window.undo()
    qtbot.waitUntil(lambda: len(page.presets.rows.rows) == 1)


def test_a_new_passphrase_is_typed_twice_and_is_not_short(qtbot: QtBot, window: Window) -> None:
    dialog = NewPassphrase(window, changes=True)
    qtbot.addWidget(dialog)
    dialog.first.setText("short")
    dialog._try()
    assert dialog.refusals.words == "A passphrase has at least 8 characters."
    dialog.first.setText("long enough")
    dialog.second.setText("long enouhg")
    dialog._try()
    assert dialog.refusals.words == "The two are not the same."
    dialog.second.setText("long enough")
    dialog._try()
    assert dialog.result()


def test_the_passphrase_of_a_locked_archive_is_changed(
    qtbot: QtBot, settle: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Locked.pdesk"
    window = settle(Office.make(path, passphrase="the old one"))
    page = window.show_place(Place.ARCHIVE)
    assert page.locked.text() == "Encrypted"
    monkeypatch.setattr(NewPassphrase, "exec", lambda dialog: 1)
    monkeypatch.setattr(NewPassphrase, "old", "the old one")
    monkeypatch.setattr(NewPassphrase, "new", "another one")
    before = key_file(path).read_bytes()
    with qtbot.waitSignal(page.bridge.said):
        qtbot.mouseClick(page.passphrase, Qt.MouseButton.LeftButton)
    assert key_file(path).read_bytes() != before
    window.leave()
    Office.open(path, passphrase="another one").close()


@pytest.mark.parametrize("table", ["backups", "log", "exchange", "presets"])
def test_its_tables_are_sound_models(qtmodeltester: Any, page: ArchivePage, table: str) -> None:
    page.bridge.do("Choose", partial(preset.put, key="numbering:NV.first", value=7))
    getattr(page, table).refresh()
    qtmodeltester.check(getattr(page, table).rows)
