"""Briefs through their window: which items lack one, a new one, its fields, its points."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.briefs import BriefsPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.brief import Brief, TalkingPoint
from tests.gui.looking import nameless, watched


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> BriefsPage:
    made = BriefsPage(bridge, navigator)
    watched(qtbot, made, second)
    return made


def every(office: Office, kind: type[Any]) -> list[Any]:
    return list(office.read(lambda session: session.scalars(select(kind).order_by(kind.id)).all()))


def choose(page: BriefsPage, number: str) -> None:
    page.table.choose(next(row.id for row in page.model.rows if row.number == number))
    page.table.setFocus()


def statuses(page: BriefsPage) -> dict[str, str]:
    return {row.number: page.model.index(place, 2).data() for place, row in enumerate(page.model.rows)}


def test_items_without_a_brief_are_named_missing(page: BriefsPage) -> None:
    assert statuses(page)["2.1"] == "Draft"
    assert statuses(page)["2.2"] == "Missing"
    assert page.missing.text() == "7 missing"


def test_enter_on_an_item_without_a_brief_begins_one_and_undo_takes_it_back(
    page: BriefsPage, qtbot: QtBot, office: Office
) -> None:
    choose(page, "2.2")
    assert page.empty.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert statuses(page)["2.2"] == "Draft"
    assert page.card.isVisible()
    assert every(office, Brief)[-1].author == office.officer
    office.undo()
    qtbot.waitUntil(lambda: statuses(page)["2.2"] == "Missing")


def test_what_is_typed_into_a_field_is_kept_when_it_is_left(
    page: BriefsPage, qtbot: QtBot, office: Office
) -> None:
    choose(page, "2.1")
    field = page.card.fields["response__en"]
    field.setFocus()
    qtbot.keyClicks(field, "Agreed.")
    page.card.form.flush()
    assert every(office, Brief)[0].response.text("en") == "Agreed."


def test_a_sample_says_so(page: BriefsPage) -> None:
    choose(page, "2.1")
    assert (page.card.sample.text(), page.card.sample.isVisible()) == ("Sample", True)


def test_one_language_is_shown_or_both_side_by_side(page: BriefsPage, qtbot: QtBot) -> None:
    choose(page, "2.1")
    shown = {tag: page.card.fields[f"objective__{tag}"] for tag in ("en", "km")}
    assert [field.isVisible() for field in shown.values()] == [True, False]
    page.card.languages.buttons["km"].click()
    assert [field.isVisible() for field in shown.values()] == [False, True]
    page.card.languages.buttons["both"].click()
    assert [field.isVisible() for field in shown.values()] == [True, True]


def test_points_are_added_moved_and_taken_away(page: BriefsPage, qtbot: QtBot, office: Office) -> None:
    choose(page, "2.1")
    points = page.card.points
    for words in ("Ask for the list.", "Thank for the visit."):
        points.entry.setFocus()
        qtbot.keyClicks(points.entry, words)
        qtbot.keyClick(points.entry, Qt.Key.Key_Return)
    assert [points.model.index(row, 0).data() for row in (1, 2)] == [
        "Ask for the list.",
        "Thank for the visit.",
    ]
    points.table.setFocus()
    qtbot.keyClick(points.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert points.model.index(1, 0).data() == "Thank for the visit."
    qtbot.keyClick(points.table, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert len(points.model.rows) == 2
    office.undo()
    qtbot.waitUntil(lambda: len(points.model.rows) == 3)


def test_a_point_that_is_chosen_is_edited_in_full(page: BriefsPage, qtbot: QtBot, office: Office) -> None:
    choose(page, "2.1")
    points = page.card.points
    points.table.choose(points.model.rows[0].id)
    assert points.texts["en"].toPlainText().startswith("Sample text")
    points.texts["en"].setFocus()
    points.texts["en"].setPlainText("One thing.")
    points.form.flush()
    assert every(office, TalkingPoint)[0].text.text("en") == "One thing."


def test_delete_withdraws_a_brief(page: BriefsPage, qtbot: QtBot) -> None:
    choose(page, "2.1")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: statuses(page)["2.1"] == "Missing")


def test_an_agenda_that_is_empty_says_what_to_do(page: BriefsPage, office: Office, second: UUID) -> None:
    series = office.read(partial(record.values, kind="consultation", record_id=second))["mechanism_id"]
    fields = {"mechanism_id": series, "ref": "kh-ca-9"}
    page.show_consultation(office.do("Add", partial(record.make, kind="consultation", **fields)))
    assert page.none.isVisible()
    assert not page.stack.isVisible()


def test_the_tables_keep_the_rules_of_qt(page: BriefsPage, qtmodeltester: ModelTester) -> None:
    choose(page, "2.1")
    qtmodeltester.check(page.model, force_py=True)
    qtmodeltester.check(page.card.points.model, force_py=True)


def test_everything_that_the_keyboard_reaches_has_a_name(page: BriefsPage) -> None:
    choose(page, "2.1")
    page.card.languages.buttons["both"].click()
    page.card.points.table.choose(page.card.points.model.rows[0].id)
    assert nameless(page) == []


def test_the_list_takes_its_share_of_a_wide_window(page: BriefsPage, qtbot: QtBot) -> None:
    page.resize(1200, 700)
    narrow = page.list.width()
    page.resize(1700, 700)
    qtbot.waitUntil(lambda: page.list.width() > narrow + 100)
