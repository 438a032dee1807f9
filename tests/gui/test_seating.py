"""Seating through its window: a plan begun, chairs swapped by mouse and keys, locked, emptied, undone."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.precedence import PrecedenceDialog
from protocoldesk.gui.pages.seating import SeatingPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import delegation, facts, record, seating
from protocoldesk.papers.seating import key_of
from protocoldesk.protocol.seats import Chair
from protocoldesk.records.errors import Sentence
from protocoldesk.records.seating import SeatingPlan
from tests.gui.looking import nameless, watched

MEMBERS = ("SOK Dara", "CHAN Sophea", "TEP Vanna")


@pytest.fixture
def plan(office: Office, first: UUID) -> UUID:
    """A plan for the first session, at which three of ours meet one of theirs."""
    begin = partial(seating.begin, consultation_id=first, preset="russia")
    return office.do("New seating plan", begin)


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, first: UUID, plan: UUID) -> SeatingPage:
    made = SeatingPage(bridge, navigator)
    watched(qtbot, made, first)
    return made


def who(page: SeatingPage, place: int) -> str:
    """Who of ours, the guests, sits at a place."""
    key = chair(page, place)
    found = page.state.facts
    assert found is not None
    seat = page.state.seat(key)
    return found.people()[seat.who].named.name["en"] if seat and seat.who else ""


def chair(page: SeatingPage, place: int) -> str:
    found = page.state.facts
    assert found is not None
    return key_of(Chair(found.guest.id, 0, place))


def said(page: SeatingPage) -> list[str]:
    return [page.checks.model.index(row, 0).data() for row in range(page.checks.model.rowCount())]


def test_the_page_says_what_to_do_where_no_table_is_planned(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID, office: Office
) -> None:
    page = SeatingPage(bridge, navigator)
    watched(qtbot, page, second)
    if page.stack.currentIndex() == 2:
        office.do("Withdraw", partial(_withdraw_plans, consultation_id=second))
        qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    menu = page.findChild(QMenu)
    assert menu is not None
    names = [action.text() for action in menu.actions()]
    assert "Talks · China" in names
    menu.actions()[names.index("Talks · China")].trigger()
    menu.close()
    assert page.stack.currentIndex() == 2
    assert page.options.source.text().startswith("cedua.com")


def _withdraw_plans(session: object, consultation_id: UUID) -> None:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    assert isinstance(session, Session)
    rows = select(SeatingPlan.id).where(SeatingPlan.consultation_id == consultation_id)
    for row in session.scalars(rows).all():
        record.withdraw(session, kind="seating_plan", record_id=row)


def test_every_chair_has_a_name_for_those_who_hear_the_plan(page: SeatingPage) -> None:
    button = page.view.chairs[chair(page, 0)]
    interface = QAccessible.queryAccessibleInterface(button)
    name = interface.text(QAccessible.Text.Name).replace("\u00a0", " ")
    assert name == "H.E. CHUM Sounry, Secretary of State, Cambodia: Middle"
    assert all(one.accessibleName() for one in page.view.chairs.values())
    assert "From left to right" in page.view.accessibleDescription()
    assert nameless(page) == []


def test_a_chair_that_is_dragged_onto_another_swaps_with_it_and_undo_brings_both_back(
    page: SeatingPage, qtbot: QtBot, office: Office
) -> None:
    before = (who(page, 0), who(page, 1))
    drag(page, qtbot, chair(page, 1), chair(page, 0))
    assert (who(page, 0), who(page, 1)) == before[::-1]
    qtbot.waitUntil(lambda: "The heads do not sit opposite each other." in said(page))
    office.undo()
    qtbot.waitUntil(lambda: (who(page, 0), who(page, 1)) == before)


def drag(page: SeatingPage, qtbot: QtBot, key: str, other: str) -> None:
    button, target = page.view.chairs[key], page.view.chairs[other]
    end = button.mapFrom(page.view, target.geometry().center())
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    qtbot.mouseMove(button, end)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=end)


def test_the_keys_choose_take_up_and_put_down(page: SeatingPage, qtbot: QtBot) -> None:
    before = who(page, 1)
    page.view.choose(chair(page, 1))
    qtbot.keyClick(page.view.chairs[chair(page, 1)], Qt.Key.Key_Return)
    assert page.view.carried == chair(page, 1)
    start = page.view.current
    qtbot.keyClick(page.view.chairs[start], Qt.Key.Key_Right)
    assert page.view.current != start
    page.view.choose(chair(page, -1))
    qtbot.keyClick(page.view.chairs[chair(page, -1)], Qt.Key.Key_Return)
    assert who(page, -1) == before
    assert page.view.carried == ""


def test_escape_lets_go(page: SeatingPage, qtbot: QtBot) -> None:
    key = chair(page, 1)
    page.view.choose(key)
    qtbot.keyClick(page.view.chairs[key], Qt.Key.Key_Return)
    qtbot.keyClick(page.view.chairs[key], Qt.Key.Key_Escape)
    assert page.view.carried == ""


def test_a_locked_chair_says_no_and_stays(page: SeatingPage, qtbot: QtBot, refused: list[Sentence]) -> None:
    key = chair(page, 1)
    page.view.choose(key)
    qtbot.keyClick(page.view.chairs[key], Qt.Key.Key_L)
    assert page.state.locked() == frozenset({key})
    before = who(page, 1)
    drag(page, qtbot, key, chair(page, 0))
    assert [str(sentence) for sentence in refused] == ["That chair is locked; unlock it first."]
    assert who(page, 1) == before
    qtbot.keyClick(page.view.chairs[key], Qt.Key.Key_L)
    assert page.state.locked() == frozenset()


def test_delete_empties_a_chair_and_the_list_beside_seats_again_by_keys(
    page: SeatingPage, qtbot: QtBot
) -> None:
    key, name = chair(page, 1), who(page, 1)
    page.view.choose(key)
    qtbot.keyClick(page.view.chairs[key], Qt.Key.Key_Delete)
    assert who(page, 1) == ""
    qtbot.waitUntil(lambda: any(name in row.named.name["en"] for row in page.unseated.model.rows))
    assert f"Without a chair: {name}." in said(page)
    row = next(row for row in page.unseated.model.rows if row.named.name["en"] == name)
    page.unseated.table.choose(row.id)
    qtbot.keyClick(page.unseated.table, Qt.Key.Key_Return)
    page.view.choose(chair(page, -1))
    qtbot.keyClick(page.view.chairs[chair(page, -1)], Qt.Key.Key_Return)
    assert who(page, -1) == name


def test_somebody_is_dragged_out_of_the_list_onto_a_chair(page: SeatingPage, qtbot: QtBot) -> None:
    guest = next(row for row in page.unseated.model.rows if row.named.name["en"] == "Weldon Epp")
    target = page.view.chairs[chair(page, 1)]
    page.unseated.dropped.emit(guest.id, target.mapToGlobal(QPoint(8, 8)))
    assert who(page, 1) == "Weldon Epp"


def test_an_option_seats_anew_and_shows_the_source_of_its_usage(page: SeatingPage, qtbot: QtBot) -> None:
    at = page.options.preset.findText("Talks · Ukraine")
    page.options.preset.setCurrentIndex(at)
    page.options.preset.activated.emit(at)
    qtbot.waitUntil(lambda: page.options.source.text().startswith("ukrbukva.net"))
    found = page.state.facts
    assert found is not None
    assert (found.plan.door.value, found.plan.window.value) == ("top", "bottom")
    qtbot.mouseClick(page.options.ticks["flags_checked"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.waitUntil(lambda: "Nobody has checked the flags yet." not in said(page))
    page.options.name.setText("Plenary")
    page.options.name.setModified(True)
    page.options.name.editingFinished.emit()
    qtbot.waitUntil(lambda: page.tabs.tabText(0) == "Plenary")


def test_a_check_goes_to_its_chair(page: SeatingPage, qtbot: QtBot) -> None:
    drag(page, qtbot, chair(page, 1), chair(page, 0))
    qtbot.waitUntil(lambda: "The heads do not sit opposite each other." in said(page))
    page.view.choose(chair(page, -1))
    row = said(page).index("The heads do not sit opposite each other.")
    page.checks.table.setCurrentIndex(page.checks.model.index(row, 0))
    qtbot.keyClick(page.checks.table, Qt.Key.Key_Return)
    assert page.view.current != chair(page, -1)


def test_a_new_delegate_is_listed_and_seated_anew(page: SeatingPage, qtbot: QtBot, office: Office) -> None:
    found = page.state.facts
    assert found is not None
    for name in MEMBERS:
        add = partial(delegation.add_person, delegation_id=found.host.id, name=name, language="en")
        office.do("Add", add)
    qtbot.waitUntil(lambda: f"Without a chair: {', '.join(sorted(MEMBERS))}." in said(page))
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(row.by_rule for row in page.unseated.model.rows))


def test_the_drawing_shows_what_it_says(page: SeatingPage) -> None:
    image: QImage = page.view.grab().toImage()
    area = page.view.chairs[chair(page, 0)].geometry()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    }
    assert len(colours) > 3


def test_the_order_of_precedence_stands_beside_the_notified_one(
    page: SeatingPage, qtbot: QtBot, office: Office
) -> None:
    qtbot.mouseClick(page.order, Qt.MouseButton.LeftButton)
    dialog = page.findChild(PrecedenceDialog)
    assert dialog is not None
    table = dialog.sides[1].table
    rows = [table.rows.index(row, 1).data() for row in range(table.rows.rowCount())]
    assert rows[0] == "CHUM Sounry\nBy role: head."
    assert dialog.sides[1].equal.isVisible()
    last = table.rows.rows[-1].id
    table.choose(last)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: table.rows.rows[1].id == last)
    assert table.rows.index(1, 1).data().endswith("Fixed by hand.")
    assert table.rows.index(1, 2).data() == "as 2" or table.rows.index(1, 2).data() == "same"
    qtbot.keyClick(table, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: table.rows.rows[-1].id == last)
    assert nameless(dialog) == []
    dialog.accept()


def test_the_tables_keep_the_rules_of_models(page: SeatingPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.checks.model)
    qtmodeltester.check(page.unseated.model)


def test_a_plan_is_withdrawn_and_brought_back(
    page: SeatingPage, qtbot: QtBot, office: Office, plan: UUID, first: UUID
) -> None:
    before = page.tabs.count()
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(office.read(partial(seating.plans, consultation_id=first))) == before - 1)
    office.undo()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 2)
    assert office.read(partial(facts.seating, plan_id=plan)).plan.id == plan


def test_the_menu_of_a_chair_sets_one_behind_and_one_at_the_end(page: SeatingPage, qtbot: QtBot) -> None:
    key = chair(page, 0)
    before = set(page.view.chairs)
    page.view.menu_wanted.emit(key, QPoint(0, 0))
    menu = page.findChild(QMenu)
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words == ["Lock", "Keep it empty", "", "Add a chair behind", "Add a chair at an end"]
    menu.actions()[3].trigger()
    menu.actions()[4].trigger()
    menu.close()
    behind, end = sorted(set(page.view.chairs) - before, reverse=True)
    assert behind.endswith("/1/0")
    assert end == "/0/1"
    guest = next(row for row in page.unseated.model.rows if row.named.name["en"] == "Weldon Epp")
    page.unseated.dropped.emit(guest.id, page.view.chairs[end].mapToGlobal(QPoint(5, 5)))
    assert "Weldon Epp" in page.view.chairs[end].accessibleName()


def test_the_drawing_follows_the_colours_of_the_theme(page: SeatingPage, dressed: QApplication) -> None:
    def ground() -> str:
        area = page.view.chairs[chair(page, 0)].geometry()
        return page.view.grab().toImage().pixelColor(area.topLeft() + QPoint(6, 6)).name()

    light = ground()
    theme.apply(dressed, theme.Scheme.DARK, "en")
    dressed.processEvents()
    dark = ground()
    theme.apply(dressed, theme.Scheme.LIGHT, "en")
    dressed.processEvents()
    assert dark != light == ground()


def test_who_was_withdrawn_from_a_delegation_leaves_a_chair_that_is_told(
    page: SeatingPage, qtbot: QtBot, office: Office
) -> None:
    seat = page.state.seat(chair(page, 1))
    assert seat is not None
    assert seat.who is not None
    office.do("Withdraw", partial(record.withdraw, kind="delegate", record_id=seat.who))
    told = "Somebody who is not in the delegations any more has a chair."
    qtbot.waitUntil(lambda: told in said(page))
    assert "Reserved" not in page.view.chairs[chair(page, 1)].accessibleName()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told not in said(page))


def test_the_plan_fits_into_its_room_and_the_keys_make_it_larger(page: SeatingPage, qtbot: QtBot) -> None:
    page.resize(1100, 800)
    page.show()
    whole = page.view.size()
    room = page.area.maximumViewportSize()
    assert whole.width() <= room.width()
    assert whole.height() <= room.height()
    assert not page.area.verticalScrollBar().isVisible()
    page.zoom.step(1)
    assert page.view.height() > whole.height()
    page.zoom.step(0)
    assert page.view.size() == whole
