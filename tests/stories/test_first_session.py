"""The first session with Japan, from an empty archive to two printed pages, without touching a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QDialog, QFrame, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from protocoldesk.gui import app, theme
from protocoldesk.gui.language import Translators
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.outcome import Note, Outcome
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.release import Clearance, Edition, Issue, Settlement
from protocoldesk.records.values.words import Role
from tests.operations.demo import every, one
from tests.papers.press.reading import bare, flat, pages
from tests.stories import first_session as story
from tests.stories.keys import Keys

VERBS = {"agreed to": "agree", "welcomed": "welcome"}

ENGLISH = """\
KINGDOM OF CAMBODIA

No. PR 7/2026 MFA.IC

First Session of the Cambodia-Japan Political Consultations between the Ministry of Foreign Affairs and\
 International Cooperation of the Kingdom of Cambodia and the Ministry of Foreign Affairs of Japan

took place in Tokyo on 19 November 2026, under the co-chairmanship of H.E. Ms. KONG Rachana, Secretary of\
 State of the Ministry of Foreign Affairs and International Cooperation of the Kingdom of Cambodia, and\
 Ms. TANAKA Haruka, Deputy Minister of the Ministry of Foreign Affairs of Japan. The delegations met again\
 on Friday, 20 November 2026.

Both sides agreed to expand trade in rice. The Japanese side welcomed the role of Cambodia in the region.

Tokyo, 19 November 2026"""

KHMER = """\
ព្រះរាជាណាចក្រកម្ពុជា

លេខ៖ ៧/២០២៦ កបទ.សប

កិច្ចពិគ្រោះនយោបាយ កម្ពុជា-ជប៉ុន លើកទី១ រវាងក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ\
 នៃព្រះរាជាណាចក្រកម្ពុជា និងក្រសួងការបរទេស នៃប្រទេសជប៉ុន

លោកស្រី តាណាកា ហារូកា អនុរដ្ឋមន្ត្រីក្រសួងការបរទេស នៃប្រទេសជប៉ុន

ភាគីទាំងពីរបានឯកភាពគ្នាពង្រីកពាណិជ្ជកម្មអង្ករ។ ភាគីជប៉ុន បានស្វាគមន៍តួនាទីរបស់កម្ពុជាក្នុងតំបន់។

តូក្យូ ថ្ងៃទី១៩ ខែវិច្ឆិកា ឆ្នាំ២០២៦"""

PRINTED = {"English": (ENGLISH, flat), "Khmer": (KHMER, bare)}


class Windows(QObject):
    """Notices what is shown as a window and is neither the window, a dialog, a menu nor a list."""

    def __init__(self) -> None:
        super().__init__()
        self.strange: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt calls it
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        if not isinstance(watched, (QMainWindow, QDialog, QFrame, QMenu)):
            self.strange.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keys]:
    """The keyboard of a machine on which the program starts for the first time."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Documents").mkdir()
    for module in ("protocoldesk.gui.dialogs.welcome", "protocoldesk.store.machine"):
        monkeypatch.setattr(f"{module}.last_archive", lambda: tmp_path / "Desk.pdesk")
    application = app.application()
    theme.apply(application, theme.Scheme.LIGHT, "en")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(Settings(settings), Translators())
    with qtbot.waitExposed(window):
        window.show()
    window.begin()
    windows = Windows()
    application.installEventFilter(windows)
    yield Keys(qtbot)
    application.removeEventFilter(windows)
    window.close()
    window.deleteLater()
    assert windows.strange == [], "it flashes as a window, and takes the focus"


def test_from_an_empty_archive_to_two_printed_pages(keys: Keys, tmp_path: Path) -> None:
    for step in story.STEPS:
        step(keys)
    saved = {name: tmp_path / "Documents" / f"{name}.pdf" for name in PRINTED}
    keys.wait(lambda: all(path.exists() for path in saved.values()))
    keys.press("Ctrl+Q")
    for name, (text, reads) in PRINTED.items():
        printed = reads("\n".join(pages(saved[name].read_bytes())).replace("\u00a0", " "))
        assert "DRAFT" not in printed
        for paragraph in text.split("\n\n"):
            assert reads(paragraph) in printed
    with Office.open(tmp_path / "Desk.pdesk", officer="Sok Dara") as office:
        is_all_in_the_archive(office)


def is_all_in_the_archive(office: Office) -> None:
    """What was typed stands in rows, linked as an officer would look for it."""
    assert {party.code: party.formal_name["en"] for party in every(office, Party)} == {
        "kh": "Kingdom of Cambodia",
        "jp": "Japan",
    }
    people = {person.id: person.name["en"] for person in every(office, Person)}
    listed = sorted(every(office, Delegate), key=lambda one: (one.delegation_id, one.order))
    assert [(people[row.person_id], row.role) for row in listed] == [
        ("KONG Rachana", Role.HEAD),
        ("LIM Visal", Role.MEMBER),
        ("TANAKA Haruka", Role.HEAD),
        ("MORI Kenji", Role.MEMBER),
    ]
    notes = {row.id: row.text for row in every(office, Note)}
    assert [(notes[row.note_id], row.verb, row.text["en"]) for row in every(office, Outcome)] == [
        (note, VERBS[verb], english) for note, verb, _, english, _ in story.NOTES
    ]
    assert [(row.check, row.reason, row.by) for row in every(office, Settlement)] == [
        ("translation-older", "The Khmer page leaves the second day out", "Sok Dara")
    ]
    assert one(office, RegisterNumber).number == 7
    editions = {row.id: row.language for row in every(office, Edition)}
    for kind in (Clearance, Issue):
        assert sorted(editions[row.edition_id] for row in every(office, kind)) == ["en", "km"]
