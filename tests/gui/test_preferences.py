"""The settings: each holds as soon as it is chosen, while the program runs."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from protocoldesk.gui import theme
from protocoldesk.gui.dialogs.preferences import Preferences
from protocoldesk.gui.dialogs.recorddialog import RecordDialog
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.theme import Scheme
from protocoldesk.gui.words import Language
from protocoldesk.office import Office
from protocoldesk.operations import preset, record
from tests.gui.test_accessible import nameless
from tests.gui.typing import write


@pytest.fixture
def asked(window: Window) -> Iterator[Preferences]:
    """The settings, open over the window."""
    dialog = Preferences(window)
    dialog.open()
    yield dialog
    dialog.close()
    window.settings.scheme = Scheme.LIGHT
    window.settings.language = "en"
    window.dress()


def test_the_windows_speak_khmer_at_once_and_at_the_next_start(asked: Preferences, window: Window) -> None:
    assert [asked.ui.language.itemText(place) for place in range(2)] == ["English", "ភាសាខ្មែរ"]
    asked.ui.language.activated.emit(1)
    assert (Language.tag, window.settings.language) == ("km", "km")
    assert window.font().pixelSize() == theme.BODY + 1


def test_every_control_has_a_name(asked: Preferences) -> None:
    assert nameless(asked) == []


def test_the_colours_change_at_once(asked: Preferences, window: Window) -> None:
    asked.ui.scheme.activated.emit(2)
    assert theme.tokens().dark
    assert window.settings.scheme is Scheme.DARK
    asked.ui.scheme.activated.emit(1)
    assert not theme.tokens().dark


def test_the_officer_who_is_named_does_the_next_deeds(
    asked: Preferences, window: Window, office: Office
) -> None:
    write(asked.ui.officer, "Chan Sophea")
    asked.close_button.click()
    assert (window.settings.officer, office.officer) == ("Chan Sophea", "Chan Sophea")


def test_an_empty_name_is_not_taken(asked: Preferences, window: Window) -> None:
    window.settings.officer = "Sok Dara"
    asked.ui.officer.clear()
    asked.close_button.click()
    assert window.settings.officer == "Sok Dara"


def test_a_second_folder_for_backups_is_chosen_and_forgotten(
    asked: Preferences, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    asked.ui.choose.click()
    assert (window.settings.second_backup, asked.ui.second.text()) == (str(tmp_path), str(tmp_path))
    asked.forget.click()
    assert (window.settings.second_backup, asked.ui.second.text()) == ("", "")
    assert not asked.forget.isEnabled()


def test_another_party_becomes_the_offices_own_and_undo_takes_it_back(
    asked: Preferences, window: Window, office: Office, qtbot: QtBot
) -> None:
    cambodia = office.read(preset.ours)
    write(asked.ui.party, "Canada", enter=True)
    party = office.read(preset.ours)
    assert party is not None
    assert office.read(partial(record.values, kind="party", record_id=party))["code"] == "ca"
    qtbot.waitUntil(lambda: window.rail.office.text() == "Canada")
    office.undo()
    assert office.read(preset.ours) == cambodia


def test_a_party_that_nobody_knows_is_made_here(asked: Preferences, office: Office) -> None:
    write(asked.ui.party, "Sri Lanka", enter=True)
    assert asked._own is not None
    asked._own.offer.click()
    party = office.read(preset.ours)
    assert party is not None
    values = office.read(partial(record.values, kind="party", record_id=party))
    assert (values["short_name"]["en"], values["code"]) == ("Sri Lanka", "lk")
    asked.findChildren(RecordDialog)[0].close_button.click()


def test_the_own_party_is_not_emptied(asked: Preferences, office: Office) -> None:
    ours = office.read(preset.ours)
    write(asked.ui.party, " ", enter=True)
    assert asked.refusals.words == "This cannot be left empty."
    assert (office.read(preset.ours), asked.ui.party.id) == (ours, ours)


def test_without_an_archive_the_office_is_not_asked(window: Window) -> None:
    window.leave()
    dialog = Preferences(window)
    dialog.open()
    assert not dialog.ui.officeCard.isEnabled()
    dialog.close()
