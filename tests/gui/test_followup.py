"""Follow-ups through their windows: those of one session, and the ledger over all of them."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.followup import FollowUpLedger
from protocoldesk.gui.pages.followupcard import FollowUpCard
from protocoldesk.gui.pages.reviews import ReviewsPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.followup import Actor, FollowUp, Progress, Review
from protocoldesk.records.values.uid import uuid7
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Progressing
from tests.gui.looking import nameless, watched


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> ReviewsPage:
    made = ReviewsPage(bridge, navigator)
    watched(qtbot, made, second)
    return made


@pytest.fixture
def ledger(qtbot: QtBot, bridge: Bridge, navigator: Navigator) -> FollowUpLedger:
    made = FollowUpLedger(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1232, 860)
    with qtbot.waitExposed(made):
        made.show()
    return made


def every(office: Office, kind: type[Any]) -> list[Any]:
    return list(office.read(lambda session: session.scalars(select(kind).order_by(kind.id)).all()))


def due(office: Office, reference: str, days: int) -> UUID:
    found = next(one.id for one in every(office, FollowUp) if one.reference == reference)
    day = When(WhenKind.DAY, office.clock().date() + timedelta(days=days))
    office.do("Change", partial(record.change, kind="follow_up", record_id=found, due=day))
    return found


def shown(page: FollowUpLedger) -> list[str]:
    return [row.reference for row in page.model.rows]


def third(office: Office) -> UUID:
    """A third session of the series, before which nothing was brought."""
    series = every(office, FollowUp)[0].mechanism_id
    fields = {"mechanism_id": series, "ref": "kh-ca-9", "number": 9}
    return office.do("Add", partial(record.make, kind="consultation", **fields))


def status_of(card: FollowUpCard) -> QComboBox:
    box = card.findChild(QComboBox, "status")
    assert isinstance(box, QComboBox)
    return box


# Of one session


def test_what_comes_before_a_session_and_what_it_began(page: ReviewsPage) -> None:
    assert [row.reference for row in page.reviews.rows] == [
        "kh-ca-1/1",
        "kh-ca-1/2",
        "kh-ca-1/3",
        "kh-ca-1/4",
    ]
    assert [row.reference for row in page.begun.rows] == ["kh-ca-2/1"]


def test_open_follow_ups_are_brought_once(page: ReviewsPage, qtbot: QtBot, office: Office) -> None:
    page.show_consultation(third(office))
    assert page.nothing_before.isVisible()
    qtbot.mouseClick(page.bring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.reviews.rows) == 5)
    qtbot.mouseClick(page.bring, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(page.reviews.rows) == 5
    office.undo()
    qtbot.waitUntil(lambda: page.reviews.rows == [])


def test_a_status_said_here_is_where_the_follow_up_stands(
    page: ReviewsPage, qtbot: QtBot, office: Office
) -> None:
    page.reviews_table.choose(page.reviews.rows[0].id)
    page.review.status.setCurrentIndex(list(Progressing).index(Progressing.DONE))
    page.review.status.activated.emit(page.review.status.currentIndex())
    box = status_of(page.card)
    qtbot.waitUntil(lambda: box.currentIndex() == list(Progressing).index(Progressing.DONE))
    assert every(office, Review)[0].status is Progressing.DONE


def test_what_was_said_here_is_typed_and_kept(page: ReviewsPage, qtbot: QtBot, office: Office) -> None:
    page.reviews_table.choose(page.reviews.rows[0].id)
    page.review.said["en"].setFocus()
    page.review.said["en"].setPlainText("Both want more.")
    page.review.form.flush()
    assert every(office, Review)[0].said["en"] == "Both want more."


def test_a_follow_up_that_began_here_has_no_review_beside_it(page: ReviewsPage) -> None:
    page.reviews_table.choose(page.reviews.rows[0].id)
    assert page.review.isVisible()
    page.begun_table.choose(page.begun.rows[0].id)
    assert not page.review.isVisible()
    assert page.card.id == page.begun.rows[0].id


def test_who_is_to_act_is_picked_one_below_the_other(page: ReviewsPage, qtbot: QtBot, office: Office) -> None:
    page.begun_table.choose(page.begun.rows[0].id)
    actors = page.card.actors
    picker = actors.pickers[1]
    place = next(row for row in range(picker.count()) if picker.itemText(row) == "Canada")
    picker.setCurrentIndex(place)
    picker.activated.emit(place)
    qtbot.waitUntil(lambda: len(every(office, Actor)) == 2)
    assert len(actors.pickers) == 3


def test_a_line_is_added_to_the_log(page: ReviewsPage, qtbot: QtBot, office: Office) -> None:
    page.begun_table.choose(page.begun.rows[0].id)
    page.card.entry.setFocus()
    qtbot.keyClicks(page.card.entry, "The invitation went out.")
    qtbot.keyClick(page.card.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.card.log.rows) == 2)
    kept = next(one for one in every(office, Progress) if "invitation" in one.text["en"])
    assert (kept.by, page.card.entry.text()) == (office.officer, "")


def test_a_follow_up_is_added_and_withdrawn_by_keys(page: ReviewsPage, qtbot: QtBot, office: Office) -> None:
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert [row.reference for row in page.begun.rows] == ["kh-ca-2/1", "kh-ca-2/2"]
    assert page.card.id == page.begun.rows[1].id
    page.begun_table.setFocus()
    qtbot.keyClick(page.begun_table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(page.begun.rows) == 1)


def test_the_tables_of_a_session_keep_the_rules_of_qt(page: ReviewsPage, qtmodeltester: ModelTester) -> None:
    for model in (page.reviews, page.begun):
        qtmodeltester.check(model, force_py=True)


def test_everything_of_a_session_that_the_keyboard_reaches_has_a_name(page: ReviewsPage) -> None:
    page.reviews_table.choose(page.reviews.rows[0].id)
    assert nameless(page) == []


# The ledger


def test_the_ledger_shows_what_is_open_in_all_sessions(ledger: FollowUpLedger) -> None:
    assert shown(ledger) == ["kh-ca-2/1", "kh-ca-1/1", "kh-ca-1/2", "kh-ca-1/3", "kh-ca-1/4"]
    assert ledger.count.text() == "5 of 5"


def test_what_is_late_and_what_falls_due_within_a_week(
    ledger: FollowUpLedger, qtbot: QtBot, office: Office
) -> None:
    due(office, "kh-ca-1/1", -3)
    due(office, "kh-ca-1/2", 5)
    qtbot.waitUntil(lambda: ledger.model.rows[2].days_left == 5)
    ledger.shows.buttons["late"].click()
    assert shown(ledger) == ["kh-ca-1/1"]
    assert "3 day" in ledger.model.index(0, 5).data()
    ledger.shows.buttons["soon"].click()
    assert shown(ledger) == ["kh-ca-1/2"]


def test_words_narrow_the_ledger_and_an_empty_one_offers_all(ledger: FollowUpLedger, qtbot: QtBot) -> None:
    qtbot.keyClicks(ledger.search, "demining")
    qtbot.waitUntil(lambda: shown(ledger) == ["kh-ca-1/2"])
    qtbot.keyClicks(ledger.search, " zzz")
    qtbot.waitUntil(ledger.empty.isVisible)
    ledger.empty.button.click()
    assert len(shown(ledger)) == 5


def test_a_side_narrows_the_ledger(ledger: FollowUpLedger) -> None:
    place = ledger.side.findText("Canada")
    ledger.side.setCurrentIndex(place)
    ledger.side.activated.emit(place)
    assert shown(ledger) == ["kh-ca-1/1", "kh-ca-1/2", "kh-ca-1/3", "kh-ca-1/4"]


def test_a_click_on_a_heading_sorts_by_the_day_and_not_by_its_words(
    ledger: FollowUpLedger, qtbot: QtBot, office: Office
) -> None:
    due(office, "kh-ca-1/1", 30)
    due(office, "kh-ca-1/2", 200)
    due(office, "kh-ca-1/3", 4)
    qtbot.waitUntil(lambda: ledger.model.rows[3].days_left == 4)
    ledger.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert shown(ledger)[:3] == ["kh-ca-1/3", "kh-ca-1/1", "kh-ca-1/2"]


def test_enter_goes_to_the_session_of_a_follow_up(
    ledger: FollowUpLedger, qtbot: QtBot, navigator: Navigator, first: UUID
) -> None:
    ledger.table.choose(ledger.model.rows[1].id)
    ledger.table.setFocus()
    with qtbot.waitSignal(navigator.to_tab) as gone:
        qtbot.keyClick(ledger.table, Qt.Key.Key_Return)
    assert gone.args is not None
    assert gone.args[:2] == [first, "followup"]


def test_a_status_is_edited_beside_the_ledger(ledger: FollowUpLedger, qtbot: QtBot, office: Office) -> None:
    found = ledger.model.rows[1].id
    ledger.table.choose(found)
    box = status_of(ledger.card)
    place = list(Progressing).index(Progressing.DONE)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    qtbot.waitUntil(lambda: "kh-ca-1/1" not in shown(ledger))
    ledger.shows.buttons["all"].click()
    assert "kh-ca-1/1" in shown(ledger)


def test_many_rows_are_filtered_and_sorted(ledger: FollowUpLedger) -> None:
    one = ledger.rows[0]
    days = [date(2026, 1, 1) + timedelta(days=number % 900) for number in range(1_000)]
    ledger.rows = [replace(one, id=uuid7(), due_day=day) for day in days]
    ledger.model.show(ledger.rows)
    ledger.shows.choose("all")
    ledger._filter()
    ledger.model.sort(4)
    assert [row.due_day for row in ledger.model.rows] == sorted(days)
    ledger.search.setText("nobody says this")
    ledger._filter()
    assert ledger.model.rows == []


def test_the_ledger_keeps_the_rules_of_qt(ledger: FollowUpLedger, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(ledger.model, force_py=True)


def test_everything_of_the_ledger_that_the_keyboard_reaches_has_a_name(ledger: FollowUpLedger) -> None:
    ledger.table.choose(ledger.model.rows[0].id)
    assert nameless(ledger) == []
