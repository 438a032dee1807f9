"""Nothing that goes to the partner or to guests holds a word that is internal, marked or restricted."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange import calendar, vcard
from protocoldesk.exchange.paper import PAPERS
from protocoldesk.operations import letter
from protocoldesk.papers import press
from protocoldesk.papers.parts import Paper
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.programme import ProgrammeLine
from tests.operations import demo
from tests.papers.planted import LANGUAGES, by_label, texts_of
from tests.papers.test_planted import OURS, Planted, _planted

KEPT = {
    *("personal_file", "brief", "talking_point", "note", "gift", "task", "checklist_item", "journey"),
}
"""Kinds of which no word leaves the house."""
FIELDS = {
    *("agenda_item.remark", "agenda_item.remark footnote", "agenda_item.their_title"),
    *(
        "programme_line.remark",
        "programme_line.remark footnote",
        "programme_line.cue",
        "programme_line.owner",
    ),
    *("sitting.remark", "person.notes", "meal_note.note", "course.instead", "invitation.remark"),
}
"""Fields of other kinds that are ours alone."""
WEARS = {"hidden delegate.name", "hidden delegate.title"}
"""An officer of security is on no list, and has a badge."""

HOW: dict[str, list[dict[str, object]]] = {
    "nameplates": [{}, {"scripts": "paper"}],
    "delegations": [
        {},
        {"columns": ["number", "name", "khmer", "latin", "institution", "role", "languages"]},
    ],
    "placecards": [{}, {"scripts": "paper"}],
}
"""The ways in which a paper can be asked for, where there are several."""
GOING = sorted(set(PAPERS) - set(OURS) - {"replies", "note", "thanks"})
"""All that are not for our side alone; `replies` tells our desk who declined, and why. Letters: see below."""
PRESSES: dict[str, Callable[[Paper], bytes]] = {
    "pdf": press.pdf,
    "docx": press.docx,
    "txt": lambda paper: press.plain(paper).encode(),
}


@pytest.fixture(scope="module")
def planted(mould: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    folder = tmp_path_factory.mktemp("leaving")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with demo.copy(mould, folder / "planted.pdesk") as office:
            garden = _planted(office)
            office.do("Time", partial(give_hours, consultation_id=garden.second))
            yield office, garden


def give_hours(session: Session, *, consultation_id: UUID) -> None:
    """An hour for everything in the programme, so that a calendar would have it."""
    for kind in (Sitting, ProgrammeLine):
        for row in session.scalars(select(kind).where(kind.consultation_id == consultation_id)):
            row.begins = datetime(2026, 2, 12, 5, 30, tzinfo=UTC)


def leaked(planted: Planted, *said: str) -> set[str]:
    """Where words were planted that stand there and must not."""
    found = by_label(planted[1].found(*said))
    return {
        label
        for label in found
        if label.startswith("hidden ")
        or label.removeprefix("other ").split(".")[0] in KEPT
        or label.removeprefix("other ") in FIELDS
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GOING)
def test_no_paper_for_the_partner_or_for_guests_holds_what_is_ours(
    planted: Planted, name: str, language: str
) -> None:
    office, garden = planted
    for how in HOW.get(name, [{}]):
        for way, texts in printed(office.paper(name, garden.second, language, **how)):
            assert garden.found(*texts) or name == "photos", f"{name} says nothing"
            assert leaked(planted, *texts) - (WEARS if name == "badges" else set()) == set(), (way, how)


def printed(paper: Paper) -> Iterator[tuple[str, list[str]]]:
    for way, made in PRESSES.items():
        yield way, list(texts_of(made(paper)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_no_letter_that_is_drafted_holds_what_is_ours(
    planted: Planted, purpose: Purpose, language: str
) -> None:
    office, garden = planted
    drafted = partial(letter.draft, consultation_id=garden.second, purpose=purpose, language=language)
    made = office.do("Draft", drafted)
    for way, texts in printed(office.paper("note", garden.second, language, letter=str(made))):
        assert garden.found(*texts)
        assert leaked(planted, *texts) == set(), way


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_calendar_and_no_card_holds_what_is_ours(planted: Planted, language: str) -> None:
    office, garden = planted
    for content in (
        office.read(partial(calendar.written, consultation_id=garden.second, language=language)),
        office.read(partial(vcard.of_delegations, consultation_id=garden.second)),
    ):
        said = content.decode("utf-8").replace("\r\n ", "")
        assert garden.found(said)
        assert leaked(planted, said) == set()


def test_a_word_that_slipped_in_would_be_seen(planted: Planted) -> None:
    words = planted[1].words.items()
    ours = {label.split(".")[0] for _, (label, _) in words}
    assert ours >= {"personal_file", "brief", "talking_point"}
    for label in (
        "personal_file.health",
        "agenda_item.remark",
        "hidden sitting.title",
        "hidden delegate.name",
    ):
        word = next(word for word, (where, _) in words if where == label)
        assert leaked(planted, f"so {word}.") == {label}
