"""A Khmer window says nothing in English: every page, dialog, menu and tip, on the demo and while empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from protocoldesk.exchange import incoming, taking
from protocoldesk.exchange.coming import REF, prepare
from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs import errors
from protocoldesk.gui.dialogs.correcting import Correct
from protocoldesk.gui.dialogs.merging import Merging
from protocoldesk.gui.dialogs.newconsultation import NewConsultation
from protocoldesk.gui.dialogs.newmechanism import NewMechanism
from protocoldesk.gui.dialogs.newpassphrase import NewPassphrase
from protocoldesk.gui.dialogs.postpone import Postpone
from protocoldesk.gui.dialogs.precedence import PrecedenceDialog
from protocoldesk.gui.dialogs.preferences import Preferences
from protocoldesk.gui.dialogs.printing import PrintDialog
from protocoldesk.gui.dialogs.recorddialog import RecordDialog
from protocoldesk.gui.dialogs.takein import TakeIn, Target
from protocoldesk.gui.language import Translators
from protocoldesk.gui.pages.directorylist import KINDS
from protocoldesk.gui.pages.letters import LettersPage
from protocoldesk.gui.pages.papers import PapersPage
from protocoldesk.gui.pages.programme import ProgrammePage
from protocoldesk.gui.pages.release import ReleasePage
from protocoldesk.gui.pages.releasedialogs import OutDialog, ReasonDialog
from protocoldesk.gui.pages.sessions import SessionsPage
from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.finder import Finder
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.theme import Scheme
from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.words import field_of, label_of, sentence_of
from protocoldesk.office import Office
from protocoldesk.operations import consultation, facts, release
from protocoldesk.operations.facts.seating import plans_of
from protocoldesk.operations.naming import Reach
from protocoldesk.protocol import verbs
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.base import Record, columns_of, kinds
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.shelf import resource
from tests.gui.khmer import cut, english, latin
from tests.gui.test_printing import PAPER


@pytest.fixture
def turned(dressed: QApplication) -> None:
    """Everything speaks Khmer."""
    Translators().speak("km")
    theme.apply(dressed, Scheme.LIGHT, "km")


def pages(window: Window, session: UUID) -> Iterator[str]:
    """Brings each page into sight; its name."""
    for place in Place:
        page = window.show_place(place)
        yield place.value
        if place is Place.ARCHIVE:
            for tab in range(page.tabs.count()):
                page.tabs.setCurrentIndex(tab)
                yield f"archive {tab}"
        if place is Place.PEOPLE:
            for kind in KINDS:
                page.pane.kinds.buttons[kind].click()
                yield kind
    yield from tabs(window.show_place(Place.SESSIONS), session)


def tabs(sessions: SessionsPage, session: UUID) -> Iterator[str]:
    """Brings each tab of a session into sight, and each part of a tab."""
    for tab in makers():
        sessions.show_tab(session, tab, "", None)
        page = sessions.workspace.show_tab(tab)
        yield tab
        if isinstance(page, ProgrammePage | PapersPage):
            for part in page.segments.buttons:
                page.choose(part)
                yield f"{tab} {part}"


@pytest.fixture
def coming(office: Office) -> UUID:
    """A session that is being prepared, with all its papers."""
    content = resource("demo", "kh-nz.json").read_bytes()
    office.do("Import the demo", partial(taking.take, incoming=incoming.read(content)))
    prepare(office.do)
    return office.read(partial(consultation.by_ref, ref=REF))


def english_pages(window: Window, session: UUID) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in pages(window, session):
        QApplication.processEvents()
        found[name] = english(window.bridge, window)
    return {name: said for name, said in found.items() if said}


def test_a_khmer_window_says_nothing_in_english(window: Window, second: UUID) -> None:
    window.speak("km")
    assert english_pages(window, second) == {}


def test_a_session_that_is_prepared_says_nothing_in_english(window: Window, coming: UUID) -> None:
    window.speak("km")
    found: dict[str, list[str]] = {}
    for name in tabs(window.show_place(Place.SESSIONS), coming):
        QApplication.processEvents()
        if said := english(window.bridge, window):
            found[name] = said
    assert found == {}


def test_a_window_that_is_turned_khmer_says_nothing_in_english_any_more(window: Window, second: UUID) -> None:
    assert list(pages(window, second))
    window.speak("km")
    assert english_pages(window, second) == {}


@pytest.mark.parametrize("size", [(1440, 900), (1100, 720)])
def test_no_khmer_word_of_a_page_is_cut(window: Window, coming: UUID, size: tuple[int, int]) -> None:
    window.speak("km")
    window.resize(*size)
    found: dict[str, list[str]] = {}
    for name in pages(window, coming):
        for _ in range(3):
            QApplication.processEvents()
        found[name] = cut(window)
    assert {name: words for name, words in found.items() if words} == {}


def test_the_finder_says_nothing_in_english(qtbot: QtBot, window: Window) -> None:
    window.speak("km")
    QApplication.processEvents()
    finder = Finder(window)
    with qtbot.waitExposed(finder):
        finder.open()
    assert english(window.bridge, finder) == []
    finder.field.setText("រក\u200bមិន\u200bឃើញ")
    finder.look()
    assert english(window.bridge, finder) == []
    finder.close()


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize(
    "kind",
    ["person", "party", "institution", "post", "mechanism", "consultation", "delegate", "instrument"],
)
def test_a_form_says_nothing_in_english(qtbot: QtBot, bridge: Bridge, kind: str) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    one = bridge.read(partial(_one, kind=kinds()[kind]))
    dialog = RecordDialog(bridge, kind, one, around)
    qtbot.addWidget(dialog)
    dialog.open()
    assert english(bridge, dialog) == []
    dialog.close()


def _one(session: object, kind: type[Record]) -> UUID:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    assert isinstance(session, Session)
    found = session.scalars(select(kind)).first()
    assert found is not None
    return found.id


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize(
    "make",
    [
        NewConsultation,
        NewMechanism,
        lambda bridge, around: NewPassphrase(around, changes=True),
        lambda bridge, around: Postpone(
            bridge, bridge.read(partial(consultation.by_ref, ref="kh-ca-2")), around
        ),
        lambda bridge, around: ReasonDialog(around, "", "", ""),
        lambda bridge, around: PrintDialog(bridge, PAPER, around, names=list, lp=""),
    ],
    ids=["session", "mechanism", "passphrase", "postpone", "reason", "print"],
)
def test_a_dialog_says_nothing_in_english(
    qtbot: QtBot, bridge: Bridge, make: Callable[[Bridge, QWidget], QWidget]
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    dialog = make(bridge, around)
    if isinstance(dialog, PrintDialog):
        qtbot.waitSignal(dialog.preview.shown, timeout=10000).wait()
    assert english(bridge, dialog) == []


def correction(bridge: Bridge, around: QWidget, coming: UUID) -> QWidget:
    """A title that is being changed from a day on."""
    whole = bridge.read(partial(facts.consultation, consultation_id=coming))
    dialog = Correct(bridge, whole.delegations[0].delegates[0].id, coming, around)
    dialog.fields["title"]["km"].setText("រដ្ឋមន្ត្រី")
    dialog.reach[Reach.FROM].click()
    return dialog


def order(bridge: Bridge, around: QWidget, coming: UUID) -> QWidget:
    """The order of precedence at a table."""
    return PrecedenceDialog(bridge, bridge.read(partial(plans_of, consultation_id=coming))[0], around)


def merging(bridge: Bridge, around: QWidget, coming: UUID) -> QWidget:
    """Two persons who may be one."""
    whole = bridge.read(partial(facts.consultation, consultation_id=coming))
    one, other = (one.person for one in whole.delegations[0].delegates[:2])
    assert one is not None
    assert other is not None
    return Merging(bridge, one.id, other.id, around)


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize("make", [correction, order, merging])
def test_a_dialog_of_a_session_says_nothing_in_english(
    qtbot: QtBot, bridge: Bridge, coming: UUID, make: Callable[[Bridge, QWidget, UUID], QWidget]
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    assert english(bridge, make(bridge, around, coming)) == []


@pytest.mark.usefixtures("turned")
def test_taking_in_a_list_says_nothing_in_english(qtbot: QtBot, bridge: Bridge, coming: UUID) -> None:
    whole = bridge.read(partial(facts.consultation, consultation_id=coming))
    side = whole.delegations[1]
    around = QWidget()
    qtbot.addWidget(around)
    dialog = TakeIn(bridge, Target("នូវែលសេឡង់", side.id, side.party.id), around)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.read_pasted("១\tលោក សុខ ដារ៉ា\tអ្នកបកប្រែ\n២\tលោកស្រី ច័ន្ទ ធីតា\tទីប្រឹក្សា\n")
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view)
    assert dialog.view.model.rows
    assert english(bridge, dialog) == []
    dialog.done(0)


@pytest.mark.usefixtures("turned")
def test_a_letter_that_is_written_says_nothing_in_english(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, coming: UUID
) -> None:
    page = LettersPage(bridge, navigator)
    qtbot.addWidget(page)
    page.show_consultation(coming)
    with qtbot.waitExposed(page):
        page.show()
    draft = next(row for row in page.model.rows if row.is_draft)
    with qtbot.waitSignal(page.draft.preview.shown, timeout=20_000):
        page.write(draft.id)
    assert english(bridge, page) == []
    page.draft.edit.clearFocus()


def test_the_settings_say_nothing_in_english(qtbot: QtBot, window: Window) -> None:
    window.speak("km")
    dialog = Preferences(window)
    qtbot.addWidget(dialog)
    assert english(window.bridge, dialog) == []


@pytest.mark.usefixtures("turned")
def test_a_message_says_nothing_in_english(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    box = errors.box_of(around, Refusal("There is nothing to undo."))
    assert english(None, box) == []
    assert not latin(
        sentence_of(
            Refusal(
                "'{label}' cannot be undone: {way_on}.",
                label="Take number",
                way_on="a void number stays void; take another one",
            )
        )
    )


@pytest.mark.usefixtures("turned")
def test_what_checks_find_is_said_in_khmer(
    qtbot: QtBot, bridge: Bridge, navigator: object, second: UUID
) -> None:
    assert isinstance(navigator, Navigator)
    page = ReleasePage(bridge, navigator)
    qtbot.addWidget(page)
    page.show_consultation(second)
    with qtbot.waitExposed(page):
        page.show()
    assert page.state is not None
    with qtbot.waitSignal(page.side.checks.found, timeout=10000):
        edition = page.state.editions[0].id
        passage = page.state.whole.passages[2].id
        said = paragraphs("The Global Affairs Canada agreed on Friday 12 February 2026 to a Third Session.")
        bridge.do(
            "Edit wording", partial(release.reword, passage_id=passage, edition_id=edition, blocks=said)
        )
    assert page.side.checks.rows
    assert english(bridge, page) == []
    for way in ("issue", "correct", "withdraw"):
        dialog = OutDialog(bridge, page.state, way, 2, page)
        assert english(bridge, dialog) == []
        dialog.close()


@pytest.mark.usefixtures("turned")
def test_every_label_that_a_form_gives_is_said_in_khmer(tools: ModuleType) -> None:
    for kind, record_kind in kinds().items():
        assert not latin(label_of(f"Add {kind}"))
        fields = {name for name, _ in columns_of(record_kind)} - tools.OWN_FIELDS
        assert [name for name in fields if latin(label_of(f"Edit {field_of(name)}"))] == [], kind


@pytest.mark.usefixtures("turned")
def test_every_verb_has_its_khmer() -> None:
    km, en = phrases_for("km"), phrases_for("en")
    assert set(verbs.verbs(en)) <= set(verbs.verbs(km))


def test_an_empty_archive_says_nothing_in_english(
    empty_office: Office, settle: Callable[[Office], Window]
) -> None:
    window = settle(empty_office)
    window.speak("km")
    for place in Place:
        window.show_place(place)
        QApplication.processEvents()
        assert english(window.bridge, window) == [], place


@pytest.fixture
def first_start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr("getpass.getuser", lambda: "")
    usual = tmp_path / "Documents" / "desk.pdesk"
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


def test_the_welcome_says_nothing_in_english(first_start: Window, tmp_path: Path) -> None:
    first_start.speak("km")
    QApplication.processEvents()
    found = english(None, first_start)
    assert [one for one in found if str(tmp_path) not in one] == []


def test_the_test_hears_a_word_that_nobody_translated(qtbot: QtBot, window: Window) -> None:
    window.speak("km")
    QApplication.processEvents()
    for strange in (QLabel("A word of ours", window), QPushButton("ថ្មី", window)):
        strange.show()
    strange.setToolTip("Saved to a file")
    found = english(window.bridge, window)
    assert [one.partition(": ")[2] for one in found] == ["A word of ours", "Saved to a file"]


def test_a_button_keeps_its_keys_in_every_language(qtbot: QtBot) -> None:
    button = Button("New session", "plus")
    qtbot.addWidget(button)
    button.setShortcut("Ctrl+N")
    button.say("កិច្ចប្រជុំថ្មី")
    assert button.shortcut().toString() == "Ctrl+N"
