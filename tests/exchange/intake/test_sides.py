"""Files with the lists of both sides: each side takes its own table, and nobody of the other's."""

from functools import partial
from pathlib import Path

import pytest

from protocoldesk.cli import main
from protocoldesk.exchange.intake import deed, sides
from protocoldesk.exchange.intake.intake import Choice, Intake
from protocoldesk.exchange.intake.reading import read
from protocoldesk.office import Office
from protocoldesk.operations import consultation, facts, record
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.errors import Refusal
from tests.exchange.intake import files
from tests.operations import demo

REF = "kh-nz-1"
HEADINGS = ("Name", "Title")
OF_TWO = (("Ana Silva", "Counsellor"), ("Rui Costa", "Director"))


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        path = folder / "demo.pdesk"
        assert main(["demo", str(path)]) == 0
        return path


@pytest.fixture
def archive(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with demo.copy(mould, tmp_path / "demo.pdesk"):
        pass
    return tmp_path / "demo.pdesk"


def whole(office: Office) -> ConsultationFacts:
    found = office.read(partial(consultation.by_ref, ref=REF))
    return office.read(partial(facts.consultation, consultation_id=found))


def printed(archive: Path, language: str) -> bytes:
    """Our own list of both delegations, as an office sends it on."""
    to = archive.parent / f"{language}.docx"
    words = ["--language", language, "--format", "docx", "--no-record", "--out", str(to)]
    assert main(["print", "delegations", REF, *words, "--archive", str(archive)]) == 0
    return to.read_bytes()


def ground(office: Office, code: str) -> deed.Ground:
    side = next(one.id for one in whole(office).delegations if one.party.code == code)
    return office.read(partial(deed.ground, delegation_id=side))


def take(archive: Path, content: bytes, name: str, *more: str) -> int:
    path = archive.parent / name
    path.write_bytes(content)
    return main(["take", str(path), REF, *more, "--archive", str(archive), "--officer", "test"])


@pytest.mark.parametrize("code", ["kh", "nz"])
@pytest.mark.parametrize("language", ["en", "fr", "km"])
def test_our_own_list_is_read_back_with_its_roles(archive: Path, language: str, code: str) -> None:
    content = printed(archive, language)
    with Office.open(archive, officer="test") as office:
        told = ground(office, code)
        source = read("list.docx", content, told.words)
        _, intake, sure = deed.choose(told, source)
        assert sure
        sides.check(intake, told.sides)
        (side,) = (one for one in whole(office).delegations if one.party.code == code)
        people = [draft.entrant for draft in intake.drafts if draft.entrant]
        assert [one.role for one in people] == [one.role for one in side.delegates if one.listed]
        assert not [doubt for draft in intake.drafts for doubt in draft.doubts]


def named_table(content: bytes, told: deed.Ground, at: int) -> Intake:
    return deed.begin(told, read("list.docx", content, told.words), at)


@pytest.mark.parametrize("choice", [Choice.KNOWN, Choice.NEW])
def test_the_people_of_the_other_side_are_refused_whatever_is_chosen(archive: Path, choice: Choice) -> None:
    content = printed(archive, "en")
    with Office.open(archive, officer="test") as office:
        theirs = deed.choose(ground(office, "kh"), read("list.docx", content))[0]
        told = ground(office, "nz")
        intake = named_table(content, told, theirs)
        intake.choose_all(choice)
        with pytest.raises(Refusal, match="in another delegation of the session already"):
            sides.check(intake, told.sides)
        for number in range(len(intake.drafts)):
            intake.choose(number, Choice.OUT)
        sides.check(intake, told.sides)


def test_the_verb_leaves_both_delegations_as_they_were(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = printed(archive, "en")
    with Office.open(archive, officer="test") as office:
        before = [len(side.delegates) for side in whole(office).delegations]
        theirs = deed.choose(ground(office, "kh"), read("list.docx", content))[0]
    words = ("--side", "nz", "--accept", "--alike", "new", "--table", str(theirs + 1))
    assert take(archive, content, "list.docx", *words) == 2
    assert "another delegation" in capsys.readouterr().err
    assert take(archive, content, "list.docx", "--side", "nz", "--accept") == 0
    with Office.open(archive, officer="test") as office:
        assert [len(side.delegates) for side in whole(office).delegations] == before


def test_two_lists_without_a_heading_are_asked_about(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    others = (("Eva Holm", "Clerk"), ("Jan Berg", "Envoy"), ("Ida Lund", "Envoy"))
    content = files.workbook((HEADINGS, *OF_TWO), "Sheet 1", Second=(HEADINGS, *others))
    assert take(archive, content, "list.xlsx", "--side", "nz") == 2
    assert "nothing says which" in capsys.readouterr().err
    assert take(archive, content, "list.xlsx", "--side", "nz", "--table", "1") == 0


def test_the_name_of_a_sheet_tells_whose_list_it_is(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    others = (("Eva Holm", "Clerk"), ("Jan Berg", "Envoy"), ("Ida Lund", "Envoy"))
    content = files.workbook((HEADINGS, *OF_TWO), "New Zealand", Cambodia=(HEADINGS, *others))
    assert take(archive, content, "list.xlsx", "--side", "nz", "--dry-run") == 0
    assert "Ana Silva" in capsys.readouterr().out


def test_a_list_without_a_letter_is_not_printed_as_the_letters(archive: Path) -> None:
    with Office.open(archive, officer="test") as office:
        (side,) = (one for one in whole(office).delegations if one.party.code == "nz")
        office.do(
            "Say",
            partial(record.change, kind="delegation", record_id=side.id, notified_by="Note MFAT 2026/61"),
        )
    content = files.workbook((HEADINGS, *OF_TWO), "New Zealand")
    assert take(archive, content, "list.xlsx", "--side", "nz", "--accept") == 0
    with Office.open(archive, officer="test") as office:
        (side,) = (one for one in whole(office).delegations if one.party.code == "nz")
        assert side.notified_by == ""
