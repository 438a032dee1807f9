"""Invitations through their window: guests asked by name, replies recorded by keys, thanks drafted."""

from functools import partial

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.invitations import InvitationsPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import consultation, letter
from protocoldesk.records.values.words import Reply
from tests.gui.looking import nameless


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office) -> InvitationsPage:
    made = InvitationsPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_consultation(office.read(partial(consultation.by_ref, ref="kh-ca-1")))
    with qtbot.waitExposed(made):
        made.show()
    return made


def ask(page: InvitationsPage, name: str) -> None:
    assert page.whole is not None
    who = next(one.id for one in page.whole.people() if name in one.name["en"])
    page.ask.take(who)
    page.refresh()


def test_guests_are_asked_by_name_and_answer_by_keys(
    page: InvitationsPage, office: Office, qtbot: QtBot
) -> None:
    assert "Nobody is asked yet" in page.empty.sentence.text()
    ask(page, "McCardell")
    ask(page, "Bowman")
    assert [row.reply for row in page.rows] == [Reply.AWAITED, Reply.AWAITED]
    page.table.choose(page.rows[0].id)
    page.replies[Reply.ACCEPTED].click()
    qtbot.waitUntil(lambda: page.rows[0].reply is Reply.ACCEPTED)
    assert page.counts.text() == "Accepted 1 · Awaited 1"
    office.undo()
    qtbot.waitUntil(lambda: page.counts.text() == "Awaited 2")


def test_who_was_asked_is_not_offered_again(page: InvitationsPage) -> None:
    before = page.ask.count()
    ask(page, "Bowman")
    assert page.ask.count() == before - 1


def test_each_sitting_has_its_own_guests(page: InvitationsPage) -> None:
    ask(page, "Bowman")
    other = 1 - page.sitting.currentIndex()
    page.sitting.setCurrentIndex(other)
    page.sitting.activated.emit(other)
    assert page.rows == []


def test_invitations_that_went_out_are_marked_once(page: InvitationsPage, qtbot: QtBot) -> None:
    ask(page, "Bowman")
    page.sent.click()
    qtbot.waitUntil(lambda: page.rows[0].sent_on is not None)
    assert not page.sent.isEnabled()


def test_a_guest_is_thanked_by_a_letter(page: InvitationsPage, office: Office) -> None:
    ask(page, "Bowman")
    page.table.choose(page.rows[0].id)
    page.thank.click()
    (made,) = office.read(letter.rows)
    assert made.is_draft
    assert "Thanks" in made.subject["en"]


def test_the_table_is_sound_and_everything_has_a_name(
    page: InvitationsPage, qtmodeltester: ModelTester
) -> None:
    ask(page, "Bowman")
    qtmodeltester.check(page.model)
    assert nameless(page) == []
