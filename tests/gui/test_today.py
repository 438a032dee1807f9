"""The page of today: its lines are those of the archive, and each goes to its place."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.today import TodayPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.operations.today import Group
from protocoldesk.records.values.words import Status


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> TodayPage:
    """The page, on the day of a session that is confirmed."""
    confirm = partial(record.change, kind="consultation", record_id=second, status=Status.CONFIRMED)
    bridge.do("Confirm session", confirm)
    made = TodayPage(bridge, navigator)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def said(page: TodayPage, group: Group) -> list[tuple[str, str]]:
    return [(line.title, line.pill) for line in page.cards[group].list.lines.rows]


def test_the_session_of_today_stands_as_such(page: TodayPage) -> None:
    ((title, pill),) = said(page, Group.COMING)
    assert title == "Second Cambodia-Canada Bilateral Consultations"
    assert pill == "Today"


def test_both_editions_of_the_release_wait_to_be_issued(page: TodayPage) -> None:
    waiting = [title for title, _ in said(page, Group.WAITING)]
    assert waiting == [
        "Press release in English is cleared and awaits its issue",
        "Press release in Khmer is cleared and awaits its issue",
    ]


def test_enter_on_a_line_goes_to_its_record(qtbot: QtBot, page: TodayPage, second: UUID) -> None:
    waiting = page.cards[Group.WAITING].list
    waiting.step(1)
    with qtbot.waitSignal(page._navigator.to_tab) as gone:
        qtbot.keyClick(waiting, Qt.Key.Key_Return)
    assert gone.args is not None
    assert gone.args[:3] == [second, "release", "edition"]


def test_a_click_on_missing_briefs_goes_to_the_briefs(qtbot: QtBot, page: TodayPage, second: UUID) -> None:
    briefs = page.cards[Group.BRIEFS].list
    place = briefs.visualRect(briefs.lines.index(0, 0)).center()
    with qtbot.waitSignal(page._navigator.to_tab) as gone:
        qtbot.mouseClick(briefs.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert gone.args is not None
    assert gone.args[:2] == [second, "briefs"]


def test_what_is_done_elsewhere_is_seen_at_once(qtbot: QtBot, page: TodayPage, second: UUID) -> None:
    done = partial(record.change, kind="consultation", record_id=second, status=Status.CANCELLED)
    page.bridge.do("Cancel session", done)
    qtbot.waitUntil(lambda: said(page, Group.COMING) == [])
    assert not page.cards[Group.COMING].isVisible()


def test_an_empty_archive_is_told_what_will_stand_here(qtbot: QtBot, empty_office: Office) -> None:
    bridge = Bridge(empty_office)
    page: Any = TodayPage(bridge, Navigator(bridge))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert page.empty.isVisible()
    assert page.empty.button.isVisible()
    assert "once a session is recorded" in page.empty.sentence.text()
    bridge.close()


def test_lines_are_a_sound_model(qtmodeltester: Any, page: TodayPage) -> None:
    qtmodeltester.check(page.cards[Group.WAITING].list.lines)
