"""People recorded twice, their photographs, and what is kept apart of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.merging import Merging
from protocoldesk.gui.dialogs.photographs import Photographs
from protocoldesk.gui.dialogs.takein import TakeIn
from protocoldesk.gui.pages.people import PeoplePage
from protocoldesk.gui.pages.postscard import PersonPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import directory, intake, person, record
from protocoldesk.protocol.entrant import Entrant
from protocoldesk.records.values.text import Text
from tests.gui.typing import write


@pytest.fixture
def people(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> PeoplePage:
    """The page of the directory, in sight, with Alan Bowman chosen."""
    page = PeoplePage(bridge, navigator)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    with qtbot.waitExposed(page):
        page.show()
    choose(page, "Alan Bowman")
    return page


def choose(page: PeoplePage, name: str) -> PersonPage:
    rows = page.bridge.read(partial(directory.rows, kind="person"))
    page.show_row("person", next(row.id for row in rows if name in row.name["en"]))
    assert isinstance(page.page, PersonPage)
    return page.page


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "bowman.png"
    Image.new("RGB", (300, 400), (90, 120, 160)).save(path)
    return path


def twin(office: Office) -> None:
    known = Entrant(Text(en="Allan Bowman"), title=Text(en="Director"))
    office.do("Take in", partial(intake.take, entries=[(known, None)], party_id=None))


def test_nobody_is_asked_about_where_nobody_is_alike(people: PeoplePage) -> None:
    form = choose(people, "Alan Bowman")
    assert not form.alike.isVisible()


def test_two_records_of_one_person_are_offered_and_made_one(
    people: PeoplePage, office: Office, qtbot: QtBot
) -> None:
    twin(office)
    form = choose(people, "Alan Bowman")
    qtbot.waitUntil(form.alike.isVisible)
    assert "Allan Bowman" in form.alike.sentence.text()
    form.alike.merge.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Merging)
    dialog.go.click()
    qtbot.waitUntil(lambda: not form.alike.isVisible())
    names = [row.name["en"] for row in office.read(partial(directory.rows, kind="person"))]
    assert names.count("Alan Bowman") == 1
    assert "Allan Bowman" not in names
    assert office.undo() == "Merge persons"


def test_a_photograph_is_put_up_and_taken_off(people: PeoplePage, picture: Path, qtbot: QtBot) -> None:
    form = choose(people, "Alan Bowman")
    people._take_files([picture], people)
    qtbot.waitUntil(lambda: not form.photograph.picture.pixmap().isNull())
    form.photograph.remove.click()
    qtbot.waitUntil(lambda: form.photograph.picture.pixmap().isNull())


def test_several_photographs_are_matched_and_confirmed(
    people: PeoplePage, office: Office, picture: Path
) -> None:
    other = picture.with_name("DSC0042.png")
    other.write_bytes(picture.read_bytes())
    people._take_files([picture, other], people)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Photographs)
    assert [picker.id is None for picker in dialog.pickers] == [False, True]
    dialog.go.click()
    shown = office.read(partial(record.values, kind="person", record_id=choose(people, "Alan Bowman").id))  # type: ignore[arg-type]
    assert shown["photograph_id"] is not None


def test_what_is_kept_apart_is_hidden_until_it_is_asked_for(
    people: PeoplePage, office: Office, qtbot: QtBot
) -> None:
    form = choose(people, "Alan Bowman")
    card = form.private
    assert not card.inner.isVisible()
    card.disclose.click()
    write(card.fields["diet"], "no peanuts", enter=True)
    form.setFocus()
    for save in card._saves.values():
        save.flush()
    assert form.id is not None
    assert office.read(partial(person.private, person_id=form.id)) is not None
    choose(people, "Weldon Epp")
    assert not card.inner.isVisible()
    choose(people, "Alan Bowman")
    card.disclose.click()
    assert card.fields["diet"].text() == "no peanuts"


def test_people_are_pasted_into_the_directory(people: PeoplePage, qtbot: QtBot) -> None:
    people.take_in("Name\tTitle\nClaire Roy\tCounsellor")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TakeIn)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view)
    assert dialog.target.name == "Canada"
    with qtbot.waitSignal(dialog.accepted):
        dialog.view.go.click()
    qtbot.waitUntil(lambda: any("Claire Roy" in row.name["en"] for row in people.pane.model.rows))
