"""The negotiation through its window: their wording, answers, versions and what waits, by keys."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.agenda import AgendaPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.agenda import AgendaItem, AgendaVersion, PostponedItem
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.programme import Template
from protocoldesk.records.values.words import ItemState
from tests.gui.looking import nameless, watched
from tests.operations import demo


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> AgendaPage:
    made = AgendaPage(bridge, navigator)
    watched(qtbot, made, second)
    return made


def choose(page: AgendaPage, words: str) -> UUID:
    found: UUID = next(row.id for row in page.model.rows if words in row.item.title["en"])
    page.table.choose(found)
    return found


def changed(qtbot: QtBot, bridge: Bridge, deed: Callable[[], object]) -> None:
    with qtbot.waitSignal(bridge.changed):
        deed()
    QApplication.processEvents()


def of(office: Office, item_id: UUID) -> AgendaItem:
    found: AgendaItem = demo.one(office, AgendaItem, id=item_id)
    return found


def shown(page: AgendaPage, item_id: UUID) -> str:
    return str(page.model.index(page.model.row_of(item_id), 6).data())


def test_their_wording_is_typed_beside_ours_and_accepted(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    item_id = choose(page, "Regional")
    assert page.answer.take.isHidden()
    field = page.answer.theirs["en"]
    field.setFocus()
    qtbot.keyClicks(field, "Regional affairs")
    changed(qtbot, bridge, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert (of(office, item_id).their_title["en"], shown(page, item_id)) == ("Regional affairs", "Reworded")
    changed(qtbot, bridge, page.answer.take.click)
    assert (of(office, item_id).title["en"], shown(page, item_id)) == ("Regional affairs", "Accepted")


def test_our_own_words_are_refused_beside_the_field(page: AgendaPage, qtbot: QtBot, office: Office) -> None:
    item_id = choose(page, "Regional")
    field = page.answer.theirs["en"]
    field.setFocus()
    qtbot.keyClicks(field, of(office, item_id).title["en"])
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.answer.refusals.words
    assert of(office, item_id).state is ItemState.ACCEPTED


def test_an_item_is_proposed_reserved_and_declined(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    item_id = choose(page, "Regional")
    page.answer.by.setCurrentIndex(2)
    changed(qtbot, bridge, lambda: page.answer.by.activated.emit(2))
    theirs = demo.whole(office).consultation.delegations[1].id
    assert (of(office, item_id).proposed_by_id, shown(page, item_id)) == (theirs, "Proposed")
    for button, state in ((page.answer.reserve, "Reserved"), (page.answer.decline, "Declined")):
        changed(qtbot, bridge, button.click)
        assert shown(page, item_id) == state


def test_what_is_sent_is_compared_with_what_stands_today(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office, qtmodeltester: ModelTester
) -> None:
    assert page.versions.standing.text() == "Not sent"
    changed(qtbot, bridge, page.versions.send.click)
    qtmodeltester.check(page.versions.model, force_py=True)
    assert (page.versions.standing.text(), page.versions.model.index(0, 3).data()) == ("Sent", "The same")
    item_id = choose(page, "Regional")
    change = partial(record.change, kind="agenda_item", record_id=item_id, minutes=25)
    changed(qtbot, bridge, lambda: office.do("Edit", change))
    (line,) = page.versions.differences.lines.rows
    assert line.below == "Time: – → 25"
    choose(page, "Political")
    page.versions.differences.opened.emit(line)
    assert page.table.current() == item_id
    changed(qtbot, bridge, page.versions.agree.click)
    assert demo.one(office, AgendaVersion).agreed_on == date(2026, 2, 12)
    assert page.versions.standing.text() == "Changed since it was agreed"


def test_it_is_late_by_the_rules_of_the_series(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    series = demo.one(office, Mechanism, handle="kh-ca").id
    change = partial(record.change, kind="mechanism", record_id=series, lead_days=30)
    changed(qtbot, bridge, lambda: office.do("Edit", change))
    assert page.versions.sentence.text().startswith("It was to be agreed by 13 January 2026: 30")


def test_an_item_is_put_off_and_taken_up_again(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    assert page.backlog.isHidden()
    item_id = choose(page, "Regional")
    changed(qtbot, bridge, page.answer.put_off.click)
    assert item_id not in {row.id for row in page.model.rows}
    assert demo.one(office, PostponedItem).item_id == item_id
    assert not page.backlog.isHidden()
    changed(qtbot, bridge, page.backlog.take.click)
    assert page.backlog.isHidden()
    again = next(row for row in page.model.rows if "Regional" in row.item.title["en"])
    assert shown(page, again.id) == "Proposed"


def test_an_agenda_is_kept_as_a_template_and_begun_from_it(
    page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office
) -> None:
    def offered() -> list[Any]:
        page.templates.fill()
        return [action for action in page.templates.offers.actions() if not action.isSeparator()]

    assert [action.text() for action in offered()] == [
        "Begin from: Bilateral consultations",
        "Keep as template",
    ]
    changed(qtbot, bridge, offered()[-1].trigger)
    assert demo.one(office, Template).name["en"].startswith("Second Cambodia")
    before = len(page.model.rows)
    changed(qtbot, bridge, offered()[1].trigger)
    assert len(page.model.rows) == before + 11, "the shipped one"


def test_every_control_has_a_name(page: AgendaPage, office: Office, bridge: Bridge, qtbot: QtBot) -> None:
    choose(page, "Regional")
    changed(qtbot, bridge, page.versions.send.click)
    assert nameless(page) == []


def test_a_heading_is_not_negotiated(page: AgendaPage, qtbot: QtBot, bridge: Bridge, office: Office) -> None:
    item_id = choose(page, "Regional")
    change = partial(record.change, kind="agenda_item", record_id=item_id, heading=True)
    changed(qtbot, bridge, lambda: office.do("Edit", change))
    assert page.answer.isHidden()
    assert shown(page, item_id) == ""
