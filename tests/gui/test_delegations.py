"""The delegations through their window: who is in them, in which order, and who stands opposite whom."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.recorddialog import RecordDialog
from protocoldesk.gui.pages.delegations import DelegationsPage
from protocoldesk.gui.pages.namedmenu import NamedMenu
from protocoldesk.gui.pages.sidecard import Adder, SideCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.movable import MovableView
from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.errors import Sentence
from tests.gui.looking import nameless, watched


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, first: UUID) -> DelegationsPage:
    """The first session: three of ours and one of theirs, a host and a briefer."""
    made = DelegationsPage(bridge, navigator)
    watched(qtbot, made, first)
    return made


@pytest.fixture
def ours(page: DelegationsPage) -> SideCard:
    return page.sides[0]


@pytest.fixture
def theirs(page: DelegationsPage) -> SideCard:
    return page.sides[1]


def names(card: SideCard) -> list[str]:
    return [f"{row.number} {row.named.name['en'] or row.named.name['km']}" for row in card.model.rows]


def changed(qtbot: QtBot, bridge: Bridge, deed: Callable[[], object]) -> None:
    with qtbot.waitSignal(bridge.changed):
        deed()


def choose(table: MovableView, row: int) -> UUID:
    table.setFocus()
    table.choose(table.rows.rows[row].id)
    return table.rows.rows[row].id


def press(qtbot: QtBot, table: MovableView, key: Qt.Key, alt: bool = False) -> None:
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(table, key, held)


def type_in(qtbot: QtBot, adder: Adder, words: str) -> None:
    line = adder.picker.lineEdit()
    assert line is not None
    line.setFocus()
    line.setText(words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def deed_of(menu: NamedMenu, *path: str) -> QAction:
    """The action of a menu that the path of words leads to."""
    menu.popup(QPoint(0, 0))
    assert menu.menu is not None
    found: QMenu = menu.menu
    for words in path[:-1]:
        found = next(one for one in found.findChildren(QMenu) if one.title() == words)
    action = next(one for one in found.actions() if one.text() == path[-1])
    menu.menu.hide()
    return action


def test_both_sides_stand_beside_each_other_ours_left(ours: SideCard, theirs: SideCard) -> None:
    assert (ours.heading.text(), theirs.heading.text()) == ("Cambodia", "Canada")
    assert names(ours) == ["1 CHUM Sounry", "2 RATH Saravuth", "3 Kim Chan Phirum"]
    assert names(theirs) == ["1 Alan Bowman"]


def test_the_tables_keep_the_rules_of_qt(page: DelegationsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.sides[0].model, force_py=True)
    qtmodeltester.check(page.others.model, force_py=True)


def test_alt_and_up_moves_a_delegate(ours: SideCard, qtbot: QtBot, bridge: Bridge, office: Office) -> None:
    moved = choose(ours.table, 2)
    changed(qtbot, bridge, lambda: press(qtbot, ours.table, Qt.Key.Key_Up, alt=True))
    assert names(ours) == ["1 CHUM Sounry", "2 Kim Chan Phirum", "3 RATH Saravuth"]
    assert ours.table.current() == moved
    changed(qtbot, bridge, office.undo)
    assert names(ours)[1] == "2 RATH Saravuth"


def test_the_first_one_moves_no_further_up(ours: SideCard, qtbot: QtBot, office: Office) -> None:
    choose(ours.table, 0)
    press(qtbot, ours.table, Qt.Key.Key_Up, alt=True)
    assert office.history().done == ()


def test_a_delegate_is_dragged_to_another_place(ours: SideCard, qtbot: QtBot, bridge: Bridge) -> None:
    data = ours.model.mimeData([ours.model.index(0, 1)])
    with qtbot.waitSignal(bridge.changed):
        taken = ours.model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert taken is False
    assert names(ours) == ["1 RATH Saravuth", "2 Kim Chan Phirum", "3 CHUM Sounry"]


def test_nobody_is_dragged_into_the_other_delegation(ours: SideCard, theirs: SideCard) -> None:
    data = ours.model.mimeData([ours.model.index(0, 1)])
    assert not theirs.model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_delete_takes_somebody_out_without_asking_and_undo_brings_him_back(
    ours: SideCard, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    choose(ours.table, 1)
    changed(qtbot, bridge, lambda: press(qtbot, ours.table, Qt.Key.Key_Delete))
    assert names(ours) == ["1 CHUM Sounry", "2 Kim Chan Phirum"]
    assert ours.table.currentIndex().row() == 1
    changed(qtbot, bridge, office.undo)
    assert names(ours)[1] == "2 RATH Saravuth"


def test_somebody_known_is_added_by_name(theirs: SideCard, qtbot: QtBot, bridge: Bridge) -> None:
    changed(qtbot, bridge, lambda: type_in(qtbot, theirs.adder, "Weldon Epp"))
    assert names(theirs) == ["1 Alan Bowman", "2 Weldon Epp"]
    assert theirs.adder.picker.currentText() == ""


def test_those_of_the_same_side_are_offered_first_and_nobody_twice(theirs: SideCard) -> None:
    picker = theirs.adder.picker
    offered = [picker.itemText(row) for row in range(picker.count())]
    assert offered[0].startswith(("Weldon Epp", "Sandra McCardell"))
    assert not any("Bowman" in words for words in offered)


def test_somebody_new_is_added_by_typing_the_name_in_khmer(
    ours: SideCard, qtbot: QtBot, bridge: Bridge
) -> None:
    changed(qtbot, bridge, lambda: type_in(qtbot, ours.adder, "សុខ ដារ៉ា"))
    assert names(ours)[-1] == "4 សុខ ដារ៉ា"
    assert ours.model.rows[-1].named.person is not None


def write(qtbot: QtBot, adder: Adder, words: str) -> None:
    """Type by key into the line that has the focus, as an officer does."""
    line = adder.picker.lineEdit()
    assert line is not None
    adder.window().activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, words)


def test_one_new_name_after_the_other_is_typed(ours: SideCard, qtbot: QtBot, bridge: Bridge) -> None:
    line = ours.adder.picker.lineEdit()
    for words in ("SAO Vanna", "KEO Dara"):
        write(qtbot, ours.adder, words)
        changed(qtbot, bridge, lambda: qtbot.keyClick(line, Qt.Key.Key_Return))
        assert ours.adder.picker.currentText() == ""
    assert names(ours)[-2:] == ["4 SAO Vanna", "5 KEO Dara"]


def test_who_is_chosen_from_the_list_by_enter_is_added_once(
    theirs: SideCard, qtbot: QtBot, bridge: Bridge, refused: list[Sentence]
) -> None:
    write(qtbot, theirs.adder, "Weld")
    completer = theirs.adder.picker.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    changed(qtbot, bridge, lambda: qtbot.keyClick(popup, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: theirs.adder.picker.currentText() == "")
    assert names(theirs) == ["1 Alan Bowman", "2 Weldon Epp"]
    assert refused == []


def test_a_group_is_added_in_place_of_names(ours: SideCard, qtbot: QtBot, bridge: Bridge) -> None:
    line = ours.adder.picker.lineEdit()
    assert line is not None
    line.setText("Officials of the Ministry of Commerce")
    changed(qtbot, bridge, ours.adder.as_group.click)
    assert ours.model.rows[-1].named.person is None


def test_a_name_that_is_only_begun_adds_nobody(ours: SideCard, qtbot: QtBot, office: Office) -> None:
    line = ours.adder.picker.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "So")
    ours.table.setFocus()
    assert office.history().done == ()


def test_somebody_of_the_other_side_is_refused(ours: SideCard, qtbot: QtBot, refused: list[Sentence]) -> None:
    type_in(qtbot, ours.adder, "Alan Bowman")
    assert "in a delegation already" in str(refused[0])


def test_the_role_is_changed_by_the_menu(ours: SideCard, qtbot: QtBot, bridge: Bridge) -> None:
    choose(ours.table, 1)
    deed = deed_of(ours.menu, "Role", "deputy head")
    changed(qtbot, bridge, deed.trigger)
    assert ours.model.rows[1].named.role.value == "deputy head"


def test_the_bar_says_who_came(ours: SideCard, qtbot: QtBot, bridge: Bridge) -> None:
    choose(ours.table, 1)
    for said in ("expected", "present"):
        changed(qtbot, bridge, lambda: press(qtbot, ours.table, Qt.Key.Key_Space))
        assert ours.model.rows[1].named.attendance.value == said


def test_a_counterpart_is_chosen_from_the_other_side(
    ours: SideCard, theirs: SideCard, qtbot: QtBot, bridge: Bridge
) -> None:
    choose(ours.table, 1)
    changed(qtbot, bridge, deed_of(ours.menu, "Counterpart", "H.E. Alan Bowman").trigger)
    assert ours.model.rows[0].opposite is None
    assert ours.model.rows[1].opposite is not None
    met = theirs.model.rows[0].opposite
    assert met is not None
    assert met.name["en"] == "RATH Saravuth"
    assert "Opposite: H.E. Alan Bowman" in ours.model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_when_and_how_a_delegation_was_notified(
    ours: SideCard, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    ours.on.setFocus()
    qtbot.keyClicks(ours.on, "1 August 2024")
    changed(qtbot, bridge, lambda: qtbot.keyClick(ours.on, Qt.Key.Key_Return))
    ours.by.setFocus()
    qtbot.keyClicks(ours.by, "Note No. 80")
    changed(qtbot, bridge, ours.table.setFocus)
    assert ours.id is not None
    kept = office.read(partial(record.values, kind="delegation", record_id=ours.id))
    assert (kept["notified_on"], kept["notified_by"]) == (date(2024, 8, 1), "Note No. 80")


def test_enter_opens_the_form_of_a_delegate(ours: SideCard, qtbot: QtBot) -> None:
    chosen = choose(ours.table, 0)
    press(qtbot, ours.table, Qt.Key.Key_Return)
    form = QApplication.activeModalWidget()
    assert isinstance(form, RecordDialog)
    assert form.record_id == chosen
    form.close()


def test_hosts_and_briefers_stand_below(page: DelegationsPage, qtbot: QtBot, bridge: Bridge) -> None:
    assert [row.named.role.value for row in page.others.model.rows] == ["briefer", "host"]
    changed(qtbot, bridge, lambda: type_in(qtbot, page.others.adder, "MEAS Kim Heng"))
    assert page.others.model.rows[-1].named.role.value == "referred to"
    choose(page.others.table, 2)
    changed(qtbot, bridge, deed_of(page.others.menu, "Role", "envoy").trigger)
    assert page.others.model.rows[-1].named.role.value == "envoy"


def test_a_session_without_delegations_gets_them_by_one_button(
    page: DelegationsPage, qtbot: QtBot, bridge: Bridge, office: Office, first: UUID
) -> None:
    series = office.read(partial(record.values, kind="consultation", record_id=first))["mechanism_id"]
    make = partial(record.make, kind="consultation", mechanism_id=series, ref="kh-ca-3", number=3)
    page.show_consultation(office.do("New session", make))
    assert page.empty.isVisible()
    changed(qtbot, bridge, page.empty.button.click)
    assert [card.heading.text() for card in page.sides] == ["Cambodia", "Canada"]
    assert all(card.empty.isVisible() and not card.table.isVisible() for card in page.sides)


def test_a_delegate_is_brought_into_sight(page: DelegationsPage, ours: SideCard) -> None:
    wanted = ours.model.rows[2].id
    page.show_row("delegate", wanted)
    assert ours.table.current() == wanted
    assert QApplication.focusWidget() is ours.table


def test_every_field_has_a_name(page: DelegationsPage) -> None:
    assert nameless(page) == []
