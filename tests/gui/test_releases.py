"""The ledger of releases and the register, filtered, searched and gone from."""

from functools import partial
from uuid import UUID

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releases import ReleasesPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import register, release
from protocoldesk.protocol.numbering import PaperNumber
from protocoldesk.records.values.prose import paragraphs


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator) -> ReleasesPage:
    made = ReleasesPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def composed(office: Office, second: UUID) -> UUID:
    return office.read(partial(release.of, consultation_id=second))


def said(page: ReleasesPage) -> list[list[str]]:
    return [[column.says(row) for column in page.ledger.columns] for row in page.ledger.rows]


def issue(office: Office, release_id: UUID, language: str = "en") -> UUID:
    edition = office.read(partial(release.edition_of, release_id=release_id, language=language))
    office.issue(edition, f"kh-ca-2-{language}", "late in the evening")
    return edition


def test_a_release_stands_with_number_kind_stages_and_title(page: ReleasesPage) -> None:
    (row,) = said(page)
    assert row[:4] == ["PR 22/2026 MFA.IC", "Press release", "", "Cleared · English, Khmer"]
    assert row[4].startswith("Second Session of the Cambodia-Canada Bilateral Consultations")


def test_the_filters_show_what_was_issued_this_year_and_what_was_withdrawn(
    qtbot: QtBot, page: ReleasesPage, bridge: Bridge, composed: UUID
) -> None:
    page.filters["issued"].click()
    assert said(page) == []
    edition = issue(bridge.office, composed)
    qtbot.waitUntil(lambda: len(said(page)) == 1)
    assert said(page)[0][2:4] == ["12 February 2026", "English issued, Khmer cleared"]
    page.filters["withdrawn"].click()
    assert said(page) == []
    office = bridge.office
    act = partial(
        release.withdraw, edition_id=edition, by=office.officer, at=office.clock(), reason="asked by Canada"
    )
    bridge.do("Withdraw release", act)
    qtbot.waitUntil(lambda: len(said(page)) == 1)


def test_what_was_edited_after_its_clearance_awaits_it_again(
    qtbot: QtBot, page: ReleasesPage, bridge: Bridge, composed: UUID
) -> None:
    page.filters["awaiting"].click()
    assert said(page) == []
    bridge.do("Add passage", partial(release.add_passage, release_id=composed))
    edition = bridge.read(partial(release.edition_of, release_id=composed, language="km"))
    passage = bridge.read(partial(release.passage_of, release_id=composed, number=8))
    word = partial(release.reword, passage_id=passage, edition_id=edition, blocks=paragraphs("សេចក្តី"))
    bridge.do("Edit wording", word)
    qtbot.waitUntil(lambda: len(said(page)) == 1)


def test_a_release_is_found_by_words_and_by_the_name_of_its_session(page: ReleasesPage) -> None:
    for words, count in (("canada 22/2026", 1), ("kh-ca-2", 1), ("kh-ca-9", 0), ("", 1)):
        page.search.setText(words)
        assert len(said(page)) == count, words


def test_enter_goes_to_the_release(
    qtbot: QtBot, page: ReleasesPage, navigator: Navigator, second: UUID
) -> None:
    page.table.choose(page.ledger.rows[0].id)
    with qtbot.waitSignal(navigator.to_tab) as gone:
        page.table.opened.emit(page.table.current())
    assert gone.args is not None
    assert gone.args[:2] == [second, "release"]


def test_the_register_tells_void_and_missing_numbers(
    qtbot: QtBot, page: ReleasesPage, bridge: Bridge, composed: UUID
) -> None:
    bridge.do("Void", partial(register.void, release_id=composed, reason="typed wrongly"))
    taken = PaperNumber("PR", 25, 2026)
    bridge.do("Take", partial(register.take, release_id=composed, number=taken))
    qtbot.waitUntil(lambda: len(page.register.rows) == 2)
    states = [(str(row.number), page.register.columns[2].says(row)) for row in page.register.rows]
    assert states == [("PR 25/2026 MFA.IC", "Used"), ("PR 22/2026 MFA.IC", "Void")]
    assert page.gaps.text() == "No number of our own series is missing. Void numbers: 1."


def test_without_any_release_it_says_where_one_is_made(qtbot: QtBot, empty_office: Office) -> None:
    bridge = Bridge(empty_office)
    page = ReleasesPage(bridge, Navigator(bridge))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert page.empty.isVisible()
    assert "last tab of its session" in page.empty.sentence.text()
    bridge.close()


def test_both_models_keep_the_contract_while_they_change(
    page: ReleasesPage, bridge: Bridge, composed: UUID, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.ledger)
    qtmodeltester.check(page.register)
    bridge.do("Void", partial(register.void, release_id=composed, reason="typed wrongly"))
    page.show_filter("withdrawn")
    page.show_filter("all")
    page.ledger.sort(2)
    page.register.sort(0)


def test_an_empty_ledger_has_its_head_too(qtbot: QtBot, empty_office: Office) -> None:
    bridge = Bridge(empty_office)
    page = ReleasesPage(bridge, Navigator(bridge))
    qtbot.addWidget(page)
    page.show()
    assert page.heading.isVisible()
    assert page.empty.isVisible()
    assert not page.search.isVisible()
    bridge.close()
