"""The tab of papers: its parts, and what it saves for other programs."""

from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.papers import PapersPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import consultation, letter, printing, record


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office) -> PapersPage:
    made = PapersPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show_consultation(meeting(office))
    with qtbot.waitExposed(made):
        made.show()
    return made


def meeting(office: Office) -> UUID:
    return office.read(partial(consultation.by_ref, ref="kh-ca-2"))


@pytest.mark.parametrize(
    ("button", "name", "begins"),
    [("calendar", "kh-ca-2.ics", b"BEGIN:VCALENDAR"), ("cards", "kh-ca-2.vcf", b"BEGIN:VCARD")],
)
def test_calendar_and_cards_are_saved_under_the_name_of_the_session(
    page: PapersPage,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    name: str,
    begins: bytes,
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, usual: str, _filter: str) -> tuple[str, str]:
        offered.append(Path(usual).name)
        return str(tmp_path / Path(usual).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(page.bridge.changed):
        getattr(page, button).click()
    assert offered == [name]
    assert (tmp_path / name).read_bytes().startswith(begins)
    left = office.read(partial(printing.rows, consultation_id=meeting(office)))
    assert [row.asked.paper for row in left] == [button]


def test_a_calendar_without_a_day_says_so_and_asks_nothing(
    page: PapersPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("it asked where"))
    act = partial(record.change, kind="consultation", record_id=meeting(office), marking="secret")
    office.do("Mark", act)
    with qtbot.waitSignal(page.bridge.failed) as told:
        page.calendar.click()
    assert told.args is not None
    assert "has a day" in str(told.args[0])


def test_a_letter_is_gone_to_on_its_own_part(page: PapersPage, office: Office) -> None:
    act = partial(letter.draft, consultation_id=meeting(office), language="en")
    made = office.do("Draft", act)
    page.show_row("letter", made)
    assert page.segments.current == "letters"
    assert page.part().card.id == made  # type: ignore[attr-defined]
