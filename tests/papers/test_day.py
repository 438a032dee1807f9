"""The papers of the day, from the session to come: what they say, to whom, and always the same."""

from collections.abc import Iterator
from functools import partial

import pytest

from protocoldesk.exchange.demo import fill
from protocoldesk.office import Office
from protocoldesk.operations import consultation, record, task
from protocoldesk.papers import press
from protocoldesk.papers.parts import PageBreak, Paper, Sheet, Table, texts
from protocoldesk.records.programme import ProgrammeLine
from tests.operations import demo

DAY = ("programme", "regie", "annotated", "tasks", "arrivals", "motorcade", "menu")
LANGUAGES = ("en", "fr", "km")


@pytest.fixture(scope="module")
def coming(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The demo with the session that is being prepared; nothing here changes it for good."""
    folder = tmp_path_factory.mktemp("coming")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with Office.make(folder / "coming.pdesk", officer=demo.OFFICER, clock=demo.Clock()) as office:
            fill(office.do, coming=True)
            yield office


def paper(office: Office, name: str, language: str = "en", **how: object) -> Paper:
    found = office.read(partial(consultation.by_ref, ref="kh-nz-1"))
    return office.paper(name, found, language, **how)


def said(composed: Paper) -> str:
    return "\n".join(texts(composed.parts)).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DAY)
def test_every_paper_is_composed_and_printed_in_every_language(
    coming: Office, name: str, language: str
) -> None:
    composed = paper(coming, name, language)
    assert composed == paper(coming, name, language), "always the same of the same"
    assert press.pdf(composed).startswith(b"%PDF")
    assert press.docx(composed).startswith(b"PK")
    assert press.plain(composed).strip()


def test_guests_are_told_when_where_and_with_whom_and_nothing_of_ours(coming: Office) -> None:
    words = said(paper(coming, "programme"))
    regie = said(paper(coming, "regie"))
    ours = [row for row in demo.every(coming, ProgrammeLine) if row.internal]
    assert ours
    for row in ours:
        assert row.title["en"] not in words
        assert row.title["en"] in regie
    cues = [row.cue["en"] for row in demo.every(coming, ProgrammeLine) if row.cue["en"]]
    assert cues
    assert [cue for cue in cues if cue in words] == []
    assert [cue for cue in cues if cue not in regie] == []
    assert "Open to the press" in words


def test_the_regie_book_has_a_page_for_each_day_and_a_box_for_each_line(coming: Office) -> None:
    composed = paper(coming, "regie")
    tables = [part for part in composed.parts if isinstance(part, Table)]
    assert len(tables) == 3
    assert sum(isinstance(part, PageBreak) for part in composed.parts) == len(tables) - 1
    assert {row.cells[0][0].text for table in tables for row in table.rows} == {"□"}
    assert composed.sheet is Sheet.LANDSCAPE
    assert composed.marking == "For our side only"


def test_those_who_come_by_one_plane_are_one_line_of_the_regie_book(coming: Office) -> None:
    first = next(part for part in paper(coming, "regie").parts if isinstance(part, Table))
    rows = [row for row in first.rows if any("SQ 158" in words.text for words in row.cells[3])]
    assert len(rows) == 1


def test_the_annotated_agenda_has_their_wording_the_remarks_and_the_briefs(coming: Office) -> None:
    words = said(paper(coming, "annotated"))
    for expected in (
        "Their wording: Trade, investment and market access for farm products",
        "Remark: ",
        "proposed by New Zealand",
        "position reserved",
        "Version 1 was sent on 13 November 2026",
        "Air services",
    ):
        assert expected in words
    assert "Their wording" not in said(paper(coming, "agenda"))
    assert "visa fees" not in said(paper(coming, "agenda"))


def test_the_kitchen_counts_and_the_card_does_not(coming: Office) -> None:
    card, sheet = said(paper(coming, "menu")), said(paper(coming, "menu", kitchen=True))
    assert "no meat" not in card
    assert "no meat, no fish" in sheet
    assert "Duncan Hallworthy" in sheet


def test_a_task_that_is_done_has_no_box(coming: Office) -> None:
    found = coming.read(partial(consultation.by_ref, ref="kh-nz-1"))
    table = next(part for part in paper(coming, "tasks").parts if isinstance(part, Table))
    tasks = coming.read(partial(task.tasks, consultation_id=found))
    boxes = [bool(row.cells[0]) for row in table.rows]
    assert boxes == [one.done_on is None for one in tasks]


def test_nothing_recorded_is_said_in_a_sentence(coming: Office) -> None:
    series = demo.ref(coming, "kh-ca-2")
    mechanism = coming.read(partial(record.values, kind="consultation", record_id=series))["mechanism_id"]
    third = coming.do("New session", partial(consultation.open_new, mechanism_id=mechanism, number=3))
    for name in DAY:
        assert press.plain(coming.paper(name, third, "en")).strip()
    coming.undo()
