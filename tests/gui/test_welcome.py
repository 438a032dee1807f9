"""The first start: the officer says his name and country, and begins anew, in the demo, or in another."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from protocoldesk.gui.dialogs.welcome import Welcome
from protocoldesk.gui.language import Translators
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office
from protocoldesk.operations import consultation, preset, record
from protocoldesk.store.backup import backup
from tests.gui.test_accessible import nameless
from tests.gui.typing import write


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """A window at its first start."""
    usual = tmp_path / "Documents" / "ProtocolDesk.pdesk"
    monkeypatch.setattr("protocoldesk.gui.dialogs.welcome.last_archive", lambda: usual)
    monkeypatch.setattr("protocoldesk.store.machine.last_archive", lambda: usual)
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(Settings(kept), Translators())
    with qtbot.waitExposed(window):
        window.show()
    window.begin()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def welcome(desk: Window) -> Welcome:
    page = desk.stack.currentWidget()
    assert isinstance(page, Welcome)
    return page


def opened(desk: Window, qtbot: QtBot, act: Callable[[], object]) -> Office:
    with qtbot.waitSignal(desk.opened, timeout=20_000) as signal:
        act()
    return signal.args[0]  # type: ignore[index]


def own_party(office: Office) -> dict[str, Any]:
    party = office.read(preset.ours)
    assert party is not None
    return office.read(partial(record.values, kind="party", record_id=party))


def test_a_new_archive_knows_the_officer_and_the_country(
    desk: Window, welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    write(welcome.ui.officer, "Sok Dara")
    write(welcome.ui.party, "កម្ពុជា")
    assert welcome.ui.code.text() == "kh"
    office = opened(desk, qtbot, welcome.make.click)
    assert office.archive.path == tmp_path / "Documents" / "ProtocolDesk.pdesk"
    assert (office.officer, desk.settings.officer) == ("Sok Dara", "Sok Dara")
    party = own_party(office)
    assert (party["code"], party["short_name"]["km"]) == ("kh", "កម្ពុជា")
    assert not office.archive.keyed
    qtbot.waitUntil(lambda: desk.rail.office.text() == "កម្ពុជា")


def test_a_passphrase_locks_the_new_archive(desk: Window, welcome: Welcome, qtbot: QtBot) -> None:
    write(welcome.ui.party, "Sri Lanka")
    for field in (welcome.ui.passphrase, welcome.ui.again):
        assert field.echoMode() is QLineEdit.EchoMode.Password
        write(field, "monsoon-lotus")
    assert opened(desk, qtbot, welcome.make.click).archive.keyed


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"officer": ""}, "officer", "Say your name first."),
        ({"party": ""}, "party", "Name your own country."),
        ({"passphrase": "short", "again": "short"}, "passphrase", "A passphrase has at least 8 characters."),
        ({"passphrase": "long enough", "again": "not the same"}, "again", "The two are not the same."),
        ({"path": ""}, "path", "Say where the archive is to lie."),
    ],
)
def test_what_is_missing_is_said_beside_its_field_and_nothing_is_made(
    welcome: Welcome, desk: Window, tmp_path: Path, typed: dict[str, str], field: str, said: str
) -> None:
    write(welcome.ui.party, "Cambodia")
    for name, words in typed.items():
        getattr(welcome.ui, name).clear()
        write(getattr(welcome.ui, name), words)
    welcome.make.click()
    assert welcome.refusals.words == said
    assert getattr(welcome.ui, field).property("refused")
    assert desk.bridge is None
    assert not list(tmp_path.rglob("*.pdesk"))


def test_the_demo_opens_beside_the_usual_place(
    desk: Window, welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    office = opened(desk, qtbot, welcome.ui.demo.click)
    assert office.archive.path == tmp_path / "Documents" / "ProtocolDesk demo.pdesk"
    assert [row.ref for row in office.read(consultation.rows)] == ["kh-nz-1", "kh-ca-2", "kh-ca-1"]


def test_an_archive_that_stands_is_opened(
    desk: Window, welcome: Welcome, qtbot: QtBot, demo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = demo_file.with_name("copy.pdesk")
    chosen.write_bytes(demo_file.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    assert opened(desk, qtbot, welcome.ui.open.click).archive.path == chosen


def test_a_backup_is_restored_to_the_place_of_the_archive(
    desk: Window,
    welcome: Welcome,
    qtbot: QtBot,
    office: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = backup(office.archive)
    target = tmp_path / "Restored.pdesk"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(kept), ""))
    welcome.ui.path.setText(str(target))
    restored = opened(desk, qtbot, welcome.ui.restore.click)
    assert restored.archive.path == target
    assert len(restored.read(consultation.rows)) == 2


def test_a_choice_that_is_given_up_changes_nothing(
    desk: Window, welcome: Welcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = welcome.ui.path.text()
    for button in (welcome.ui.open, welcome.ui.restore, welcome.ui.choose):
        button.click()
    assert welcome.ui.path.text() == before
    assert desk.bridge is None


def test_the_place_is_chosen_with_the_ending_of_archives(
    welcome: Welcome, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "office"), ""))
    welcome.ui.choose.click()
    assert welcome.ui.path.text() == str(tmp_path / "office.pdesk")


def test_every_control_has_a_name(welcome: Welcome, desk: Window) -> None:
    assert nameless(desk) == []


def test_there_is_one_primary_button(welcome: Welcome) -> None:
    buttons = [welcome.make, welcome.ui.demo, welcome.ui.open, welcome.ui.restore, welcome.ui.choose]
    assert [bool(button.property("primary")) for button in buttons] == [True, False, False, False, False]
