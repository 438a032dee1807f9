"""Candidatures through their window: a new one, what answers what, and what may be named."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.candidatures import CandidaturesPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import preset, record
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.values.text import Text
from tests.gui.looking import nameless


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator) -> CandidaturesPage:
    made = CandidaturesPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1232, 860)
    with qtbot.waitExposed(made):
        made.show()
    return made


def every(office: Office) -> list[Any]:
    query = select(Candidature).order_by(Candidature.id)
    return list(office.read(lambda session: session.scalars(query).all()))


def ours(office: Office) -> UUID:
    fields = {"party_id": office.read(preset.ours), "body": Text(en="Human Rights Council")}
    return office.do("Add", partial(record.make, kind="candidature", **fields))


def bodies(page: CandidaturesPage) -> list[str]:
    return [row.body["en"] for row in page.model.rows]


def test_a_new_candidature_is_ours_until_somebody_says_whose(
    page: CandidaturesPage, qtbot: QtBot, office: Office
) -> None:
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(every(office)) == 2)
    made = every(office)[-1]
    assert (made.party_id, page.card.id) == (office.read(preset.ours), made.id)
    field = page.card.findChild(QLineEdit, "body__en")
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "World Heritage Committee")
    page.card.form.flush()
    qtbot.waitUntil(lambda: "World Heritage Committee" in bodies(page))


def test_a_link_stands_on_both_sides_and_is_taken_away_on_both(
    page: CandidaturesPage, qtbot: QtBot, office: Office
) -> None:
    own = ours(office)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)
    page.table.choose(own)
    picker = page.card.answer
    picker.setCurrentIndex(0)
    picker.activated.emit(0)
    QApplication.processEvents()
    assert all(one.reciprocal_id for one in every(office))
    page.table.choose(next(row.id for row in page.model.rows if row.id != own))
    assert page.card.answer.id == own
    office.undo()
    qtbot.waitUntil(lambda: page.card.answer.id is None)


def test_whether_it_may_be_named_says_what_that_means(page: CandidaturesPage, qtbot: QtBot) -> None:
    page.table.choose(page.model.rows[0].id)
    assert "held back" in page.card.meaning.text()
    page.card.named.click()
    qtbot.waitUntil(lambda: "may name it" in page.card.meaning.text())


def test_filters_by_whose_it_is_and_by_words(page: CandidaturesPage, qtbot: QtBot, office: Office) -> None:
    ours(office)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)
    page.shows.buttons["ours"].click()
    assert bodies(page) == ["Human Rights Council"]
    page.shows.buttons["theirs"].click()
    assert bodies(page) == ["United Nations Security Council"]
    page.shows.buttons["pending"].click()
    assert bodies(page) == ["Human Rights Council"]
    page.search.setText("security")
    assert page.nothing.isVisible()


def test_delete_withdraws_a_candidature_and_undo_brings_it_back(
    page: CandidaturesPage, qtbot: QtBot, office: Office
) -> None:
    page.table.choose(page.model.rows[0].id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.empty.isVisible)
    assert page.card.empty.isVisible()
    office.undo()
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)


def test_the_table_keeps_the_rules_of_qt(page: CandidaturesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model, force_py=True)


def test_everything_that_the_keyboard_reaches_has_a_name(page: CandidaturesPage) -> None:
    page.table.choose(page.model.rows[0].id)
    QApplication.processEvents()
    assert nameless(page) == []
