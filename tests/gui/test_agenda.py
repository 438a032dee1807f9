"""The agenda through its window: items typed, moved by keys and by dragging, timed and led; sittings."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.agenda import AgendaPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import delegation, facts, record
from protocoldesk.records.values.text import Text
from tests.gui.looking import nameless, watched


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> AgendaPage:
    made = AgendaPage(bridge, navigator)
    watched(qtbot, made, second)
    return made


def lines(page: AgendaPage) -> list[str]:
    return [f"{row.number} {row.item.title['en'].split()[0].strip(',;')}".strip() for row in page.model.rows]


def choose(page: AgendaPage, words: str) -> UUID:
    found = next(row.id for row in page.model.rows if words in row.item.title["en"])
    page.table.choose(found)
    page.table.setFocus()
    return found


def press(qtbot: QtBot, page: AgendaPage, key: Qt.Key, alt: bool = False) -> None:
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(page.table, key, held)


def changed(qtbot: QtBot, bridge: Bridge, deed: Callable[[], object]) -> None:
    """Do a deed, and wait until the windows were told."""
    with qtbot.waitSignal(bridge.changed):
        deed()


def test_items_are_numbered_and_sub_items_stand_below(page: AgendaPage) -> None:
    assert lines(page)[:4] == ["1 Political", "2 Bilateral", "2.1 Trade", "2.2 Education"]


def test_the_table_keeps_the_rules_of_qt(page: AgendaPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model, force_py=True)


def test_alt_and_down_moves_an_item_with_what_is_below_it(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    moved = choose(page, "Bilateral")
    changed(qtbot, bridge, lambda: press(qtbot, page, Qt.Key.Key_Down, alt=True))
    assert lines(page)[1:4] == ["2 Cooperation", "3 Bilateral", "3.1 Trade"]
    assert page.table.current() == moved
    changed(qtbot, bridge, office.undo)
    assert lines(page)[1:3] == ["2 Bilateral", "2.1 Trade"]


def test_alt_and_the_sideward_arrows_put_an_item_below_and_out_again(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge
) -> None:
    choose(page, "Cooperation within")
    changed(qtbot, bridge, lambda: press(qtbot, page, Qt.Key.Key_Right, alt=True))
    assert "2.5 Cooperation" in lines(page)
    changed(qtbot, bridge, lambda: press(qtbot, page, Qt.Key.Key_Left, alt=True))
    assert "3 Cooperation" in lines(page)


def test_an_item_that_cannot_go_further_in_says_so_at_the_foot(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge
) -> None:
    choose(page, "Political")
    with qtbot.waitSignal(bridge.said) as said:
        press(qtbot, page, Qt.Key.Key_Right, alt=True)
    assert said.args is not None
    assert "no item before it" in said.args[0]


def drop(page: AgendaPage, words: str, at: int) -> bool:
    row = next(place for place, row in enumerate(page.model.rows) if words in row.item.title["en"])
    data = page.model.mimeData([page.model.index(row, 0)])
    return page.model.dropMimeData(data, Qt.DropAction.MoveAction, at, 0, QModelIndex())


def test_a_dropped_item_comes_between_those_where_it_fell(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge
) -> None:
    changed(qtbot, bridge, lambda: drop(page, "Regional", 3))
    assert lines(page)[2:5] == ["2.1 Trade", "2.2 Regional", "2.3 Education"]


def test_the_view_does_not_take_the_dragged_row_away(page: AgendaPage, qtbot: QtBot, bridge: Bridge) -> None:
    with qtbot.waitSignal(bridge.changed):
        assert drop(page, "Regional", 0) is False
    assert lines(page)[0] == "1 Regional"
    assert len(page.model.rows) == 9


def test_an_item_dropped_below_itself_stays(page: AgendaPage, office: Office) -> None:
    drop(page, "Bilateral", 4)
    assert office.history().done == ()


def test_a_title_is_typed_in_place(page: AgendaPage, qtbot: QtBot, bridge: Bridge) -> None:
    choose(page, "Trade")
    press(qtbot, page, Qt.Key.Key_F2)
    editor = page.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Trade")
    changed(qtbot, bridge, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert page.model.rows[2].item.title["en"] == "Trade"
    assert page.model.rows[2].item.title["km"]


def test_a_new_item_comes_behind_the_chosen_one_ready_to_be_named(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge
) -> None:
    choose(page, "Trade")
    changed(qtbot, bridge, page.add.click)
    assert lines(page)[3] == "2.2 New"
    editor = page.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.selectedText() == "New item"


def test_an_item_that_was_begun_and_given_up_does_not_stay(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge
) -> None:
    before = lines(page)
    changed(qtbot, bridge, page.add.click)
    editor = page.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    changed(qtbot, bridge, lambda: qtbot.keyClick(editor, Qt.Key.Key_Escape))
    qtbot.waitUntil(lambda: lines(page) == before)


def test_delete_takes_an_item_out_and_undo_brings_it_back(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    choose(page, "Trade")
    changed(qtbot, bridge, lambda: press(qtbot, page, Qt.Key.Key_Delete))
    assert "2.1 Education" in lines(page)
    changed(qtbot, bridge, office.undo)
    assert "2.1 Trade" in lines(page)


def test_enter_opens_the_item_in_full(page: AgendaPage, qtbot: QtBot) -> None:
    choose(page, "Trade")
    press(qtbot, page, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.item.titles["en"]
    assert page.item.titles["en"].text() == "Trade and investment"


def test_a_lead_is_picked_from_the_side(page: AgendaPage, qtbot: QtBot, bridge: Bridge) -> None:
    choose(page, "Trade")
    picker = page.item.leads[1].pickers[0]
    assert [picker.itemText(row) for row in range(picker.count())] == ["H.E. Alan Bowman"]
    changed(qtbot, bridge, lambda: picker.activated.emit(0))
    assert page.model.rows[2].leads == ("", "Alan Bowman")


def test_several_lead_an_item_for_their_side_in_the_order_picked(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    sides = office.read(partial(facts.consultation, consultation_id=second)).delegations
    for name in ("Dara", "Sok"):
        add = partial(delegation.add_person, delegation_id=sides[0].id, name=name, language="en")
        changed(qtbot, bridge, partial(office.do, "Add person", add))
    choose(page, "Trade")
    for name in ("Sok", "Dara"):
        free = page.item.leads[0].pickers[-1]
        place = next(row for row in range(free.count()) if name in free.itemText(row))
        free.setCurrentIndex(place)
        changed(qtbot, bridge, partial(free.activated.emit, place))
    assert page.model.rows[2].leads == ("Sok, Dara", "")
    assert len(page.item.leads[0].pickers) == 3
    changed(qtbot, bridge, partial(page.item.leads[0].pickers[0].take, None))
    assert page.model.rows[2].leads == ("Dara", "")


def test_the_remark_of_an_item_and_the_name_of_a_sitting_are_typed_in_french_too(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge
) -> None:
    choose(page, "Trade")
    page.item.remarks["fr"].setFocus()
    qtbot.keyClicks(page.item.remarks["fr"], "Rester prudent")
    changed(qtbot, bridge, page.item.form.flush)
    assert page.item.form.values()["remark"].text("fr") == "Rester prudent"
    page.sittings.table.choose(page.sittings.model.rows[0].id)
    field = page.sittings.words["title__fr"]
    field.setFocus()
    qtbot.keyClicks(field, "Groupe de travail")
    changed(qtbot, bridge, page.sittings.form.flush)
    assert page.sittings.form.values()["title"]["fr"] == "Groupe de travail"


def timed(page: AgendaPage, office: Office, minutes: int) -> None:
    for row in list(page.model.rows):
        change = partial(record.change, kind="agenda_item", record_id=row.id, minutes=minutes)
        office.do("Edit minutes", change)


def test_lengths_add_up_and_sub_items_share_the_time_of_theirs(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    changed(qtbot, bridge, partial(timed, page, office, 10))
    qtbot.waitUntil(lambda: page.timing.text() == "80 min")


def test_an_overrun_is_said_in_red(page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office) -> None:
    timed(page, office, 10)
    page.sittings.table.choose(page.sittings.model.rows[0].id)
    for field, words in ((page.sittings.begins, "9"), (page.sittings.ends, "10:00")):
        field.setFocus()
        qtbot.keyClicks(field, words)
        changed(qtbot, bridge, lambda field=field: qtbot.keyClick(field, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: page.timing.text() == "80 of 60 min, 20 too many")
    assert page.model.rows[1].start == "09:10"


def test_consecutive_interpretation_halves_the_time_and_says_why(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    test_an_overrun_is_said_in_red(page, qtbot, bridge, office)
    change = partial(record.change, kind="consultation", record_id=second, interpretation="consecutive")
    changed(qtbot, bridge, partial(office.do, "Edit interpretation", change))
    assert page.timing.text() == "80 of 30 min, 50 too many"
    assert page.sentence.isVisible()
    assert "60 minutes" in page.sentence.text()


def test_a_time_that_is_none_is_refused_beside_its_field(page: AgendaPage, qtbot: QtBot) -> None:
    page.sittings.table.choose(page.sittings.model.rows[0].id)
    page.sittings.begins.setFocus()
    qtbot.keyClicks(page.sittings.begins, "25:00")
    qtbot.keyClick(page.sittings.begins, Qt.Key.Key_Return)
    assert "25:00" in page.sittings.form.refusals.words


def test_a_luncheon_is_added_by_the_menu(page: AgendaPage, qtbot: QtBot, bridge: Bridge) -> None:
    luncheon = next(one for one in page.sittings.menu.actions() if one.text() == "luncheon")
    changed(qtbot, bridge, luncheon.trigger)
    assert [row.kind.value for row in page.sittings.model.rows] == ["plenary", "luncheon"]


def test_an_empty_agenda_says_what_to_do_next(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, first: UUID
) -> None:
    page.show_consultation(first)
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    changed(qtbot, bridge, page.empty.button.click)
    assert [row.item.title for row in page.model.rows] == [Text(en="New item")]


def test_every_field_has_a_name(page: AgendaPage) -> None:
    choose(page, "Trade")
    page.sittings.table.choose(page.sittings.model.rows[0].id)
    assert nameless(page) == []


@pytest.mark.parametrize("way", ["Shift+F10", "Menu"])
def test_the_menu_of_a_row_names_what_its_keys_do_and_does_it(
    qtbot: QtBot, page: AgendaPage, way: str
) -> None:
    page.table.choose(page.model.rows[1].id)
    page.table.setFocus()
    chosen = page.table.current()
    if way == "Menu":
        at = QPoint(5, 5)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, page.table.mapToGlobal(at))
        QApplication.sendEvent(page.table.viewport(), asked)
    else:
        qtbot.keyClick(page.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = page.table.findChildren(QMenu)[-1]
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:3] == ["Open", "Move up", "Move down"]
    assert "Withdraw" in words
    before = page.model.row_of(chosen)
    next(action for action in menu.actions() if action.text() == "Move down").trigger()
    menu.close()
    qtbot.waitUntil(lambda: page.model.row_of(chosen) != before)
