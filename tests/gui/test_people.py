"""The directory: found in any language, made, changed, withdrawn; posts, and when somebody was met last."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.recorddialog import RecordDialog
from protocoldesk.gui.pages.people import PeoplePage
from protocoldesk.gui.pages.postscard import PersonPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.shell.window import Window
from protocoldesk.office import Office
from protocoldesk.operations import directory, record
from protocoldesk.operations.directory import Listed
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import Text
from tests.gui.typing import press, write


@pytest.fixture
def people(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> PeoplePage:
    """The page of the directory, in sight."""
    page = PeoplePage(bridge, navigator)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def nobody(empty_office: Office, qtbot: QtBot) -> Iterator[PeoplePage]:
    """The page of the directory on an empty archive."""
    bridge = Bridge(empty_office)
    page = PeoplePage(bridge, Navigator(bridge))
    qtbot.addWidget(page)
    page.show()
    yield page
    bridge.close()


def listed(people: PeoplePage) -> list[str]:
    return [row.name["en"] for row in people.pane.model.rows]


def choose(people: PeoplePage, words: str) -> Listed:
    row: Listed = next(row for row in people.pane.model.rows if words in row.name["en"])
    people.pane.choose(row.id)
    return row


def rows(office: Office, kind: str) -> list[str]:
    return [row.name["en"] for row in office.read(partial(directory.rows, kind=kind))]


def test_people_stand_by_their_family_names(people: PeoplePage) -> None:
    assert listed(people)[:3] == ["Alan Bowman", "CHUM Sounry", "Weldon Epp"]
    assert people.heading.text() == "Alan Bowman"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("មាស", ["MEAS Kim Heng"]),
        ("bowman", ["Alan Bowman"]),
        ("indo-pacific", ["Weldon Epp"]),
        ("cambodge secretary", ["CHUM Sounry", "MEAS Kim Heng", "RATH Saravuth"]),
    ],
)
def test_the_search_finds_in_every_language_by_name_post_and_country(
    people: PeoplePage, words: str, found: list[str]
) -> None:
    people.pane.search.setText(words)
    assert listed(people) == found


def test_the_three_lists_have_their_own_forms(people: PeoplePage) -> None:
    people.pane.kinds.buttons["institution"].click()
    assert "Global Affairs Canada" in listed(people)
    assert people.page.kind == "institution"
    people.pane.kinds.buttons["party"].click()
    assert listed(people) == ["Cambodia", "Canada"]


def test_what_is_typed_into_the_form_stands_in_the_list(
    people: PeoplePage, office: Office, qtbot: QtBot
) -> None:
    chosen = choose(people, "Epp")
    write(people.page.ui.name__en, "Weldon EPP")
    people.page.ui.family_name.setFocus()
    qtbot.waitUntil(lambda: "Weldon EPP" in listed(people))
    assert people.page.id == chosen.id
    assert people.heading.text() == "Weldon EPP"
    office.undo()
    qtbot.waitUntil(lambda: "Weldon Epp" in listed(people))


def test_a_new_person_is_written_at_once_and_found(people: PeoplePage, office: Office, qtbot: QtBot) -> None:
    people.pane.search.setText("bowman")
    people.pane.add.click()
    qtbot.waitUntil(people.page.ui.name__en.hasFocus)
    write(people.page.ui.name__en, "Anne Roy")
    people.page.ui.family_name.setFocus()
    qtbot.waitUntil(lambda: "Anne Roy" in listed(people))
    assert "Anne Roy" in rows(office, "person")


def test_delete_withdraws_and_undo_brings_back(people: PeoplePage, office: Office, qtbot: QtBot) -> None:
    office.do("Add", partial(record.make, kind="person", name=Text(en="Anne Roy")))
    qtbot.waitUntil(lambda: "Anne Roy" in listed(people))
    choose(people, "Anne")
    press(people.pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Anne Roy" not in listed(people))
    assert people.stack.currentIndex() == 1
    assert people.page.id is not None
    office.undo()
    qtbot.waitUntil(lambda: "Anne Roy" in listed(people))


def test_whom_others_name_stays_and_it_is_said_why(people: PeoplePage, bridge: Bridge, qtbot: QtBot) -> None:
    choose(people, "MEAS")
    with qtbot.waitSignal(bridge.failed) as refused:
        press(people.pane.list, Qt.Key.Key_Delete)
    assert "It is still needed" in str(refused.args)
    assert "MEAS Kim Heng" in listed(people)


def test_enter_goes_to_the_first_field(people: PeoplePage, qtbot: QtBot) -> None:
    choose(people, "Epp")
    press(people.pane.list, Qt.Key.Key_Return)
    qtbot.waitUntil(people.page.ui.name__en.hasFocus)


def test_a_person_says_when_he_was_last_met(people: PeoplePage) -> None:
    choose(people, "MEAS")
    assert isinstance(people.page, PersonPage)
    assert people.page.met.text() == "Last met at kh-ca-2, 12 February 2026, Phnom Penh"
    choose(people, "Epp")
    assert people.page.met.isHidden()


def test_posts_are_added_opened_and_withdrawn(people: PeoplePage, office: Office, qtbot: QtBot) -> None:
    choose(people, "Bowman")
    assert isinstance(people.page, PersonPage)
    posts = people.page.posts
    posts.add.click()
    (form,) = people.findChildren(RecordDialog)
    write(form.page.ui.title__en, "Ambassador")
    write(form.page.ui.first_day, "2027-01-12")
    form.close_button.click()
    qtbot.waitUntil(lambda: posts.model.index(0, 0).data() == "Ambassador")
    assert posts.model.index(0, 2).data() == "12 January 2027"
    posts.table.setCurrentIndex(posts.model.index(0, 0))
    posts.withdraw()
    qtbot.waitUntil(lambda: len(posts.model.rows) == 1)
    office.undo()
    qtbot.waitUntil(lambda: len(posts.model.rows) == 2)


def test_a_post_that_stays_without_a_title_is_not_kept(people: PeoplePage, qtbot: QtBot) -> None:
    choose(people, "Bowman")
    assert isinstance(people.page, PersonPage)
    people.page.posts.add.click()
    people.findChildren(RecordDialog)[0].close_button.click()
    qtbot.waitUntil(lambda: len(people.page.posts.model.rows) == 1)  # type: ignore[attr-defined]


def test_a_day_that_is_none_is_refused_beside_its_field(people: PeoplePage) -> None:
    choose(people, "Bowman")
    write(people.page.ui.died, "some day", enter=True)
    assert people.page.form.refusals.words == "'some day' is not a day such as 12 February 2026."


def test_a_record_that_is_gone_to_is_shown_whatever_was_searched(people: PeoplePage, bridge: Bridge) -> None:
    institution = bridge.read(partial(directory.rows, kind="institution"))[0].id
    people.pane.search.setText("bowman")
    people.show_row("institution", institution)
    assert (people.kind, people.page.id) == ("institution", institution)
    bowman = next(
        one for one in bridge.read(partial(directory.rows, kind="person")) if "Bowman" in one.name["en"]
    )
    post = bridge.read(partial(directory.posts, person_id=bowman.id))[0].id
    people.show_row("post", post)
    assert (people.kind, people.page.id) == ("person", bowman.id)


def test_an_empty_directory_says_what_to_do_and_does_it(nobody: PeoplePage, qtbot: QtBot) -> None:
    assert nobody.stack.currentIndex() == 0
    assert nobody.empty.sentence.text().startswith("Nobody is recorded yet.")
    nobody.empty.button.click()
    assert nobody.stack.currentIndex() == 1
    qtbot.waitUntil(lambda: len(nobody.pane.model.rows) == 1)
    assert nobody.heading.text() == "Without a name yet"


def test_an_institution_before_any_party_is_refused_in_plain_words(nobody: PeoplePage) -> None:
    said: list[Sentence] = []
    nobody.bridge.failed.connect(said.append)
    nobody.pane.kinds.buttons["institution"].click()
    nobody.pane.add.click()
    assert [str(one) for one in said] == ["Record the party first; an institution belongs to one."]


def test_the_list_is_a_sound_model(people: PeoplePage, qtmodeltester: ModelTester, bridge: Bridge) -> None:
    qtmodeltester.check(people.pane.model, force_py=True)
    people.pane.search.setText("kim")
    bridge.do("Add person", partial(record.make, kind="person", name=Text(en="Kim")))
    people.refresh()
    assert "Kim" in listed(people)


def test_the_posts_are_a_sound_model(people: PeoplePage, qtmodeltester: ModelTester) -> None:
    assert isinstance(people.page, PersonPage)
    qtmodeltester.check(people.page.posts.model, force_py=True)
    choose(people, "MEAS")
    assert people.page.posts.model.index(0, 0).data() == "Secretary of State"


def test_the_window_finds_its_way_to_a_person(
    settle: Callable[[Office], Window], office: Office, qtbot: QtBot
) -> None:
    window = settle(office)
    person = office.read(partial(directory.rows, kind="person"))[2].id
    assert window.navigator is not None
    window.navigator.go("person", person)
    shown = window.stack.currentWidget()
    assert isinstance(shown, PeoplePage)
    qtbot.waitUntil(lambda: shown.page.id == person)


def test_a_new_person_left_without_a_word_does_not_stay(people: PeoplePage, office: Office) -> None:
    before = rows(office, "person")
    people.new()
    assert "" in rows(office, "person")
    people.pane.choose(people.pane.model.rows[-1].id)
    assert rows(office, "person") == before
    people.new()
    people.pane.kinds.buttons["institution"].click()
    assert rows(office, "person") == before
    people.new()
    people.hide()
    assert "" not in rows(office, "institution")


def test_a_new_person_of_whom_one_word_is_known_stays(people: PeoplePage, office: Office) -> None:
    people.new()
    write(people.page.ui.name__en, "SOK Dara")
    people.pane.choose(people.pane.model.rows[0].id)
    people.hide()
    assert "SOK Dara" in rows(office, "person")
