"""The programme through its window: written in place by keys, ticked, seated by rank, checked and printed."""

from collections.abc import Callable
from datetime import time
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.cars import CarsPage
from protocoldesk.gui.pages.gifts import GiftsPage
from protocoldesk.gui.pages.lines import LinesPage
from protocoldesk.gui.pages.meals import MealsPage
from protocoldesk.gui.pages.programme import SEGMENTS, ProgrammePage
from protocoldesk.gui.pages.tasks import TasksPage
from protocoldesk.gui.pages.travel import TravelPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.sheetpage import SheetPage
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.office import Office
from protocoldesk.operations import agenda, programme, record, task, travel
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.hospitality import Course
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import CarUse, Duty, GiftWay, SittingKind, Travel
from tests.gui import typing
from tests.gui.looking import nameless, watched
from tests.operations import demo

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> ProgrammePage:
    made = ProgrammePage(bridge, navigator)
    watched(qtbot, made, second)
    return made


def part(page: ProgrammePage, name: str) -> Any:
    made = page.choose(name)
    QApplication.processEvents()
    return made


def changed(qtbot: QtBot, bridge: Bridge, deed: Callable[[], object]) -> None:
    """Do a deed, and wait until the windows were told."""
    with qtbot.waitSignal(bridge.changed):
        deed()
    QApplication.processEvents()


def write(qtbot: QtBot, card: TableCard, row: Any, column: int, words: str, key: Qt.Key = ENTER) -> None:
    """Write in a cell by keys: F2, the words, and Enter or Tab."""
    card.table.choose(row)
    card.table.setFocus()
    index = card.model.index(card.model.row_of(row), column)
    card.table.setCurrentIndex(index)
    qtbot.keyClick(card.table, Qt.Key.Key_F2)
    type_over(qtbot, card, words, key)


def type_over(qtbot: QtBot, card: TableCard, words: str, key: Qt.Key = ENTER) -> None:
    (field,) = (one for one in card.table.findChildren(QLineEdit) if one.isVisible())
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, key)
    QApplication.processEvents()


def pick(card: TableCard, row: Any, column: int, words: str) -> None:
    """Choose in a cell that offers what it can hold."""
    index = card.model.index(card.model.row_of(row), column)
    card.table.setCurrentIndex(index)
    card.table.edit(index)
    (box,) = (one for one in card.table.findChildren(QComboBox) if one.isVisible())
    place = box.findText(words)
    assert place >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    QApplication.processEvents()


def said(card: TableCard, column: int) -> list[str]:
    return [str(card.model.index(row, column).data()) for row in range(card.model.rowCount())]


def only(card: TableCard) -> Any:
    (row,) = card.model.rows
    return row.id


def head(office: Office, place: int) -> UUID:
    return demo.whole(office).consultation.delegations[place].heads[0].id


def plenary(office: Office, meeting: UUID) -> UUID:
    found: UUID = demo.one(office, Sitting, consultation_id=meeting).id
    act = partial(agenda.set_times, sitting_id=found, begins=time(9), ends=time(12))
    office.do("Edit times", act)
    return found


@pytest.mark.parametrize("name", SEGMENTS)
def test_every_part_says_what_to_do_where_nothing_is_recorded_and_every_control_has_a_name(
    page: ProgrammePage, name: str
) -> None:
    shown: SheetPage = part(page, name)
    for card in shown.tables:
        if card.isVisible() and not card.model.rows:
            assert card.empty.isVisible()
            assert card.empty.text()
    assert nameless(page) == []


def test_a_line_is_added_typed_and_timed_by_keys_alone(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    plenary(office, second)
    QApplication.processEvents()
    lines: LinesPage = part(page, "programme")
    changed(qtbot, bridge, lambda: lines.card.choose("New line"))
    type_over(qtbot, lines.card, "Photograph")
    made = next(row.id for row in lines.card.model.rows if row.kind == "programme_line")
    write(qtbot, lines.card, made, 1, "12")
    write(qtbot, lines.card, made, 2, "12.15")
    qtbot.waitUntil(lambda: said(lines.card, 2)[-1:] == ["12:15"])
    assert said(lines.card, 3) == ["Plenary", "Photograph"], "what follows stands behind the plenary"
    assert said(lines.card, 0) == ["12/2", "12/2"]


def test_tab_goes_on_to_the_next_cell_of_the_row(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    add = partial(programme.add, consultation_id=second, title=Text(en="Photograph"))
    made = office.do("Add", add)
    lines: LinesPage = part(page, "programme")
    qtbot.waitUntil(lambda: made in {row.id for row in lines.card.model.rows})
    write(qtbot, lines.card, made, 1, "8:45", TAB)
    assert lines.card.typing
    type_over(qtbot, lines.card, "8:55")
    place = lines.card.model.row_of(made)
    qtbot.waitUntil(lambda: (said(lines.card, 1)[place], said(lines.card, 2)[place]) == ("08:45", "08:55"))


def test_what_cannot_be_is_said_at_the_foot_and_nothing_changes(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    made = office.do("Add", partial(programme.add, consultation_id=second, title=Text(en="Photograph")))
    lines: LinesPage = part(page, "programme")
    qtbot.waitUntil(lambda: made in {row.id for row in lines.card.model.rows})
    place = lines.card.model.row_of(made)
    before = said(lines.card, 1)[place]
    with qtbot.waitSignal(bridge.said) as told:
        write(qtbot, lines.card, made, 1, "noon")
    assert told.args == ["'noon' is not a time such as 09:30."]
    assert said(lines.card, 1)[place] == before


def test_who_is_in_two_places_is_told_and_the_finding_goes_there(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, second: UUID
) -> None:
    plenary(office, second)
    made = office.do("Add", partial(programme.add, consultation_id=second, title=Text(en="Farewell")))
    times = partial(programme.set_times, line_id=made, day=None, begins=time(11), ends=time(13))
    office.do("Edit", times)
    airport = Text(en="Airport")
    office.do("Edit", partial(record.change, kind="programme_line", record_id=made, place=airport))
    bring = partial(programme.bring, line_id=made, who=[head(office, 0)], duty=Duty.ESCORTS)
    office.do("Edit", bring)
    lines: LinesPage = part(page, "programme")
    qtbot.waitUntil(lambda: len(lines.checks.model.rows) == 1)
    with qtbot.waitSignal(navigator.to_tab) as gone:
        lines.checks.table.opened.emit(lines.checks.model.rows[0].id)
    assert gone.args is not None
    assert gone.args[1:] == ["programme", "programme_line", made]


def test_people_are_brought_from_the_card_of_a_line(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    made = office.do("Add", partial(programme.add, consultation_id=second, title=Text(en="Photograph")))
    lines: LinesPage = part(page, "programme")
    qtbot.waitUntil(lambda: made in {row.id for row in lines.card.model.rows})
    lines.card.table.choose(made)
    several = lines.line.duties[Duty.LEADS]
    changed(qtbot, bridge, lambda: several.pickers[0].take(head(office, 1)))
    row = next(row for row in lines.card.model.rows if row.id == made)
    assert [(one.named.id, one.duty) for one in row.people] == [(head(office, 1), Duty.LEADS)]


def test_delete_takes_a_line_out_and_undo_brings_it_back(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    made = office.do("Add", partial(programme.add, consultation_id=second, title=Text(en="Photograph")))
    lines: LinesPage = part(page, "programme")
    qtbot.waitUntil(lambda: made in {row.id for row in lines.card.model.rows})
    lines.card.table.choose(made)
    lines.card.table.setFocus()
    changed(qtbot, bridge, lambda: qtbot.keyClick(lines.card.table, Qt.Key.Key_Delete))
    assert made not in {row.id for row in lines.card.model.rows}
    changed(qtbot, bridge, office.undo)
    assert made in {row.id for row in lines.card.model.rows}


def test_a_checklist_begins_from_a_template_and_space_ticks_a_task(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, second: UUID
) -> None:
    tasks: TasksPage = part(page, "checklist")
    offered = tasks.card.offer()
    assert offered == ["New task", "From a template: Bilateral consultations"]
    changed(qtbot, bridge, lambda: tasks.card.choose(offered[1]))
    assert said(tasks.card, 0)[0] == "T–60"
    late = said(tasks.card, 4).count("Late")
    assert late > 0
    tasks.card.table.choose(tasks.card.model.rows[0].id)
    tasks.card.table.setFocus()
    changed(qtbot, bridge, lambda: qtbot.keyClick(tasks.card.table, SPACE))
    assert said(tasks.card, 4).count("Late") == late - 1
    write(qtbot, tasks.card, tasks.card.model.rows[1].id, 0, "T-10")
    qtbot.waitUntil(lambda: said(tasks.card, 0).count("T–10") == 4)


def test_a_checklist_is_kept_as_a_template(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    office.do("Add", partial(task.add, consultation_id=second, title=Text(en="Order flags")))
    tasks: TasksPage = part(page, "checklist")
    qtbot.waitUntil(lambda: bool(tasks.card.model.rows))
    changed(qtbot, bridge, tasks.keep_it.click)
    assert any("Second Cambodia" in words for words in tasks.card.offer())


def test_an_arrival_is_timed_and_greeted_by_a_delegate_or_by_anybody(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge
) -> None:
    shown: TravelPage = part(page, "travel")
    changed(qtbot, bridge, lambda: shown.journeys.choose("Alan Bowman: arrival"))
    type_over(qtbot, shown.journeys, "11/2/2026")
    made = only(shown.journeys)
    write(qtbot, shown.journeys, made, 3, "10.05")
    assert shown.checks.model.rows, "nobody greets him yet"
    for greeter in ("MEAS Kim Heng", "Chief of Protocol"):
        write(qtbot, shown.journeys, made, 6, greeter)
        qtbot.waitUntil(lambda: said(shown.journeys, 6) == [greeter])  # noqa: B023 -- asked now
    assert not shown.checks.model.rows
    assert (said(shown.journeys, 2), said(shown.journeys, 3)) == (["11/2"], ["10:05"])


def test_cars_are_given_places_and_filled_by_rank(page: ProgrammePage, qtbot: QtBot, bridge: Bridge) -> None:
    cars: CarsPage = part(page, "cars")
    changed(qtbot, bridge, lambda: cars.card.choose("Principal"))
    type_over(qtbot, cars.card, "2A-1234")
    changed(qtbot, bridge, cars.spread.click)
    assert (said(cars.card, 4), said(cars.card, 5)) == (["Alan Bowman"], ["MEAS Kim Heng"])
    pick(cars.card, only(cars.card), 7, "MEAS Kim Heng")
    qtbot.waitUntil(lambda: said(cars.card, 7) == ["MEAS Kim Heng"])
    assert said(cars.card, 5) == [""]


def test_cars_are_moved_by_alt_and_the_arrows(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    for use in (CarUse.PRINCIPAL, CarUse.DELEGATION):
        office.do("Add", partial(travel.add_car, consultation_id=second, use=use))
    cars: CarsPage = part(page, "cars")
    qtbot.waitUntil(lambda: len(cars.card.model.rows) == 2)
    cars.card.table.choose(cars.card.model.rows[0].id)
    cars.card.table.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    changed(qtbot, bridge, lambda: qtbot.keyClick(cars.card.table, Qt.Key.Key_Down, alt))
    assert said(cars.card, 1) == ["Delegation", "Principal"]


def test_a_menu_is_written_and_the_kitchen_is_told(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office, second: UUID
) -> None:
    meals: MealsPage = part(page, "meals")
    changed(qtbot, bridge, meals.add_meal.click)
    changed(qtbot, bridge, meals.courses.add.click)
    type_over(qtbot, meals.courses, "Soup", TAB)
    type_over(qtbot, meals.courses, "Lotus soup")
    qtbot.waitUntil(lambda: said(meals.courses, 1) == ["Lotus soup"])
    assert said(meals.guests, 0) == ["MEAS Kim Heng", "Alan Bowman"]
    write(qtbot, meals.guests, head(office, 1), 2, "no fish, diabetes")
    qtbot.waitUntil(lambda: len(meals.checks.model.rows) == 1)
    write(qtbot, meals.guests, head(office, 1), 2, "no fish")
    qtbot.waitUntil(lambda: not meals.checks.model.rows)


def test_a_course_is_named_in_khmer_beside_the_table(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    meals: MealsPage = part(page, "meals")
    changed(qtbot, bridge, meals.add_meal.click)
    changed(qtbot, bridge, meals.courses.add.click)
    type_over(qtbot, meals.courses, "Soup")
    field = meals.words.fields["name", "km"]
    assert field.isVisible()
    typing.write(field, "ស៊ុប", enter=True)
    qtbot.waitUntil(lambda: demo.one(office, Course).name["km"] == "ស៊ុប")


def test_a_gift_is_valued_and_disposed_of(page: ProgrammePage, qtbot: QtBot, bridge: Bridge) -> None:
    gifts: GiftsPage = part(page, "gifts")
    changed(qtbot, bridge, lambda: gifts.card.choose("Received"))
    type_over(qtbot, gifts.card, "A silver bowl")
    made = only(gifts.card)
    qtbot.waitUntil(lambda: len(gifts.checks.model.rows) == 1)
    with qtbot.waitSignal(bridge.said) as told:
        write(qtbot, gifts.card, made, 4, "sixty")
    assert told.args == ["A value is a number with a point, such as 120.50."]
    write(qtbot, gifts.card, made, 4, "60.00")
    write(qtbot, gifts.card, made, 5, "usd")
    pick(gifts.card, made, 7, "Inventory")
    qtbot.waitUntil(lambda: not gifts.checks.model.rows)
    assert (said(gifts.card, 4), said(gifts.card, 5)) == (["60.00"], ["USD"])
    changed(qtbot, bridge, gifts.none.click)
    assert [row.finding.check for row in gifts.checks.model.rows] == ["gift-though-none"]


@pytest.mark.parametrize("name", SEGMENTS)
def test_the_tables_keep_the_rules_of_qt(
    page: ProgrammePage, qtmodeltester: ModelTester, office: Office, second: UUID, name: str
) -> None:
    guest = head(office, 1)
    luncheon = partial(agenda.add_sitting, consultation_id=second, kind=SittingKind.LUNCHEON)
    meal = office.do("Add", luncheon)
    deeds: list[Callable[..., Any]] = [
        partial(programme.add, consultation_id=second, title=Text(en="Photograph")),
        partial(task.add, consultation_id=second, title=Text(en="Order flags")),
        partial(travel.journey, delegate_id=guest, way=Travel.ARRIVAL),
        partial(travel.stay, delegate_id=guest),
        partial(record.make, kind="access", delegate_id=guest),
        partial(travel.add_car, consultation_id=second, use=CarUse.PRINCIPAL),
        partial(record.make, kind="course", sitting_id=meal),
        partial(record.make, kind="gift", consultation_id=second, way=GiftWay.GIVEN),
    ]
    for deed in deeds:
        office.do("Add", deed)
    QApplication.processEvents()
    shown: SheetPage = part(page, name)
    for card in shown.tables:
        assert card.model.rows
        qtmodeltester.check(card.model, force_py=True)


def test_each_part_offers_its_own_papers(page: ProgrammePage) -> None:
    offered = {
        name: [paper for paper, button in page.prints.items() if part(page, name) and not button.isHidden()]
        for name in SEGMENTS
    }
    assert offered == {
        "programme": ["programme", "regie"],
        "travel": ["arrivals"],
        "cars": ["motorcade"],
        "meals": ["menu", "kitchen"],
        "gifts": [],
        "checklist": ["tasks"],
    }


def test_the_menu_that_is_printed_is_that_of_the_meal_that_is_shown(
    page: ProgrammePage, qtbot: QtBot, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    meals: MealsPage = part(page, "meals")
    changed(qtbot, bridge, meals.add_meal.click)
    asked: list[Any] = []
    monkeypatch.setattr(papers, "print_asked", lambda _page, _bridge, one: asked.append(one))
    page.prints["kitchen"].click()
    assert [one.paper for one in asked] == ["menu"]
    assert asked[0].how() == {"kitchen": True, "sitting": meals.sitting}


def test_a_record_is_gone_to_on_its_own_part(
    page: ProgrammePage, qtbot: QtBot, office: Office, second: UUID
) -> None:
    made = office.do("Add", partial(travel.add_car, consultation_id=second, use=CarUse.PRINCIPAL))
    page.show_row("car", made)
    assert page.segments.current == "cars"
    cars: CarsPage = page.parts["cars"]  # type: ignore[assignment]
    qtbot.waitUntil(lambda: bool(cars.card.model.rows))
    page.show_row("car", made)
    assert cars.card.table.current() == made
