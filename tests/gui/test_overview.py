"""The overview through its window: what is missing goes where it is mended; facts, people and papers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.postpone import Postpone
from protocoldesk.gui.pages.overview import OverviewPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import consultation, record, release, seating
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Status
from tests.gui.looking import nameless, watched


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> OverviewPage:
    made = OverviewPage(bridge, navigator)
    watched(qtbot, made, second)
    return made


def lines(page: OverviewPage) -> list[str]:
    return [row.line.sentence for row in page.missing.model.rows]


def changed(qtbot: QtBot, bridge: Bridge, deed: Callable[[], object]) -> None:
    with qtbot.waitSignal(bridge.changed):
        deed()


def status_of(office: Office, consultation_id: UUID) -> Status:
    row = office.read(partial(consultation.row, consultation_id=consultation_id))
    assert row is not None
    return row.status


def choose(page: OverviewPage, status: Status) -> None:
    next(action for action in page.session.menu.actions() if action.data() == status).trigger()


def test_the_demo_lacks_only_that_its_release_goes_out(page: OverviewPage) -> None:
    assert lines(page) == [
        "The release in English is cleared and not issued yet.",
        "The release in Khmer is cleared and not issued yet.",
    ]


def test_the_table_keeps_the_rules_of_qt(page: OverviewPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.missing.model, force_py=True)


def test_enter_on_a_line_goes_where_it_is_mended(
    page: OverviewPage, qtbot: QtBot, navigator: Navigator, second: UUID
) -> None:
    page.missing.table.setFocus()
    page.missing.table.selectRow(0)
    with qtbot.waitSignal(navigator.to_tab) as gone:
        qtbot.keyClick(page.missing.table, Qt.Key.Key_Return)
    assert gone.args is not None
    assert gone.args[:3] == [second, "release", "edition"]


def test_one_click_on_a_line_goes_there_too(page: OverviewPage, qtbot: QtBot, navigator: Navigator) -> None:
    table = page.missing.table
    at = table.visualRect(page.missing.model.index(1, 0)).center()
    with qtbot.waitSignal(navigator.to_tab):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_what_no_record_stands_for_goes_to_its_tab(
    page: OverviewPage, qtbot: QtBot, navigator: Navigator, first: UUID
) -> None:
    page.show_consultation(first)
    place = lines(page).index("No release is composed yet.")
    with qtbot.waitSignal(navigator.to_tab) as gone:
        page.missing.table.opened.emit(page.missing.model.rows[place].id)
    assert gone.args == [first, "release", "", None]


def test_a_line_comes_as_soon_as_something_lacks_and_goes_with_undo(
    page: OverviewPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    change = partial(record.change, kind="consultation", record_id=second, city=Text())
    changed(qtbot, bridge, partial(office.do, "Edit place", change))
    assert "No place is set." in lines(page)
    changed(qtbot, bridge, office.undo)
    assert "No place is set." not in lines(page)


def test_a_table_with_open_points_goes_to_its_plan_on_the_tab_of_tables(
    page: OverviewPage, qtbot: QtBot, navigator: Navigator, bridge: Bridge, office: Office, second: UUID
) -> None:
    to_come = {"dates": When.day(2027, 2, 12), "status": Status.CONFIRMED}
    later = partial(record.change, kind="consultation", record_id=second, **to_come)
    changed(qtbot, bridge, partial(office.do, "Edit dates", later))
    begin = partial(seating.begin, consultation_id=second, preset="china")
    plan = office.do("New seating plan", begin)
    qtbot.waitUntil(lambda: any("at the table 'Talks'" in line for line in lines(page)))
    place = next(at for at, line in enumerate(lines(page)) if "'Talks'" in line)
    assert page.missing.model.index(place, 1).data() == "Seating"
    with qtbot.waitSignal(navigator.to_tab) as gone:
        page.missing.table.opened.emit(page.missing.model.rows[place].id)
    assert gone.args == [second, "seating", "seating_plan", plan]


def test_points_of_the_checks_follow_when_they_are_read(
    page: OverviewPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    change = partial(record.change, kind="consultation", record_id=second, dates=When.day(2026, 2, 13))
    changed(qtbot, bridge, partial(office.do, "Edit dates", change))
    qtbot.waitUntil(lambda: any(line.startswith("The checks found") for line in lines(page)))


def test_a_translation_that_is_older_than_its_source_is_a_line_of_its_own(
    page: OverviewPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    release_id = office.read(partial(release.of, consultation_id=second))
    reword = partial(
        release.reword,
        passage_id=office.read(partial(release.passage_of, release_id=release_id, number=4)),
        edition_id=office.read(partial(release.edition_of, release_id=release_id, language="en")),
        blocks=paragraphs("Both sides spoke of trade."),
    )
    changed(qtbot, bridge, partial(office.do, "Edit wording", reword))
    assert "The release in English is not cleared." in lines(page)
    qtbot.waitUntil(lambda: "The translation into Khmer is older than its source." in lines(page))


def test_key_facts_of_the_session(page: OverviewPage) -> None:
    shown = {name: value.text() for name, (_, value) in page.session.labels.items()}
    assert shown["dates"] == "12 February 2026"
    assert shown["place"] == "Phnom Penh"
    assert shown["host"] == "Cambodia"
    assert page.session.sittings.rows == [("12 February 2026", "Plenary", "Phnom Penh")]


def test_the_previous_session_is_a_link(
    page: OverviewPage, qtbot: QtBot, navigator: Navigator, first: UUID
) -> None:
    assert "First" in page.session.before.text()
    with qtbot.waitSignal(navigator.to_tab) as gone:
        page.session.before.click()
    assert gone.args is not None
    assert gone.args[:2] == [first, "overview"]


def test_both_sides_with_their_heads(page: OverviewPage) -> None:
    ours, theirs = page.people.sides
    assert (ours.name.text(), ours.heads.text()) == ("Cambodia", "H.E. MEAS Kim Heng")
    assert (theirs.name.text(), theirs.number.text()) == ("Canada", "one person")


def test_a_session_is_confirmed_from_the_menu_and_taken_back(
    page: OverviewPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    changed(qtbot, bridge, lambda: choose(page, Status.CONFIRMED))
    assert status_of(office, second) is Status.CONFIRMED
    assert page.session.status.text() == "Confirmed"
    changed(qtbot, bridge, office.undo)
    assert status_of(office, second) is Status.CONCLUDED


def test_a_session_is_cancelled_and_lacks_nothing_any_more(
    page: OverviewPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    changed(qtbot, bridge, lambda: choose(page, Status.CONFIRMED))
    changed(qtbot, bridge, lambda: choose(page, Status.CANCELLED))
    assert status_of(office, second) is Status.CANCELLED
    assert lines(page) == []
    assert page.missing.done.isVisible()


def test_postponing_asks_for_the_new_date(
    page: OverviewPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    changed(qtbot, bridge, lambda: choose(page, Status.CONFIRMED))
    choose(page, Status.POSTPONED)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Postpone)
    changed(qtbot, bridge, asked.go.click)
    assert status_of(office, second) is Status.POSTPONED
    assert "No dates are set." in lines(page)


@pytest.mark.parametrize("name", ["agenda", "delegations", "nameplates", "release"])
def test_each_paper_is_saved_as_pdf(
    page: OverviewPage,
    qtbot: QtBot,
    bridge: Bridge,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    file, offered = tmp_path / f"{name}.pdf", list[str]()

    def answer(*asked: object) -> tuple[str, str]:
        offered.append(Path(str(asked[2])).name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(bridge.said, timeout=20_000) as said:
        page.papers.buttons[name].click()
    assert offered == [f"{name}-kh-ca-2-en.pdf"]
    assert file.read_bytes().startswith(b"%PDF")
    assert said.args == [f"Saved: {name}.pdf"]


def test_papers_that_cannot_be_are_not_offered(page: OverviewPage, first: UUID) -> None:
    page.show_consultation(first)
    offered = {name for name, button in page.papers.buttons.items() if button.isEnabled()}
    assert offered == {"delegations", "nameplates", "placecards", "badges", "photos"}


def test_every_field_has_a_name(page: OverviewPage) -> None:
    assert nameless(page) == []
