"""Two delegations taken in from the files that offices send, by the verb and as one deed each."""

from functools import partial
from pathlib import Path

import pytest

from protocoldesk.cli import main
from protocoldesk.exchange import received
from protocoldesk.exchange.intake import deed
from protocoldesk.exchange.intake.reading import read
from protocoldesk.office import Office
from protocoldesk.operations import consultation, facts, intake, notified
from protocoldesk.protocol.entrant import Entrant
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role
from tests.exchange.intake import files
from tests.exchange.intake.files import CANADA, HEADINGS
from tests.exchange.intake.outlook import message
from tests.operations import demo

REF = "kh-ca-2"


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        return demo.make(folder / "demo.pdesk")


@pytest.fixture
def archive(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with demo.copy(mould, tmp_path / "demo.pdesk"):
        pass
    return tmp_path / "demo.pdesk"


def whole(archive: Path) -> ConsultationFacts:
    with Office.open(archive, officer="test", read_only=True) as office:
        found = office.read(partial(consultation.by_ref, ref=REF))
        return office.read(partial(facts.consultation, consultation_id=found))


def names(archive: Path, side: int) -> list[str]:
    return [named.name["en"] or named.name["km"] for named in whole(archive).delegations[side].delegates]


def take(archive: Path, name: str, content: bytes, *more: str) -> int:
    path = archive.parent / name
    path.write_bytes(content)
    return main(["take", str(path), *more, "--archive", str(archive), "--officer", "test"])


def test_a_workbook_becomes_the_list_of_a_delegation(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(archive, "list.xlsx", files.workbook(), REF, "--side", "ca", "--accept") == 0
    assert names(archive, 1) == ["Alan Bowman", "Claire ROY", "Jean-Paul Gauthier"]
    assert "2 are new, 1 were known" in capsys.readouterr().out


def test_a_dry_run_tells_every_row_and_changes_nothing(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [HEADINGS, *CANADA, ("4", "", "Nobody", "", "")]
    assert take(archive, "list.xlsx", files.workbook(rows), REF, "--side", "ca", "--dry-run") == 1
    told = capsys.readouterr().out
    assert "row 2: H.E. Mr Alan Bowman; Director General" in told
    assert "(known)" in told
    assert "row 5: skipped: There is no name in this row." in told
    assert names(archive, 1) == ["Alan Bowman"]


def test_who_is_named_twice_stays_what_the_first_line_made_him(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [HEADINGS, *CANADA, ("4", "H.E. Mr Alan BOWMAN", "Assistant Deputy Minister", "", "Member")]
    rows += [("", "TBC", "Security officer", "", "")]
    take(archive, "list.xlsx", files.workbook(rows), REF, "--side", "ca", "--alike", "new", "--accept")
    told = capsys.readouterr().out
    assert "row 5: skipped: The same person stands in an earlier row." in told
    assert "row 6: skipped: 'TBC' names nobody yet" in told
    assert names(archive, 1) == ["Alan Bowman", "Claire ROY", "Jean-Paul Gauthier"]
    assert whole(archive).delegations[1].delegates[0].role is Role.HEAD


def test_no_intake_names_a_person_twice(archive: Path) -> None:
    with Office.open(archive, officer="test") as office:
        person = demo.named(office, Person, "Bowman")
        side = demo.every(office, Delegation, consultation_id=demo.ref(office))[1]
        twice = [(Entrant(name=person.name), person.id)] * 2
        with pytest.raises(Refusal, match="Alan Bowman is named twice"):
            office.do("Take", partial(intake.take, entries=twice, party_id=None, delegation_id=side.id))


def test_a_document_of_khmer_lines(archive: Path) -> None:
    content = files.document(
        "គណៈប្រតិភូកម្ពុជា",
        "១. ឯកឧត្តម មាស គឹមហេង រដ្ឋលេខាធិការ, ប្រធានគណៈប្រតិភូ",
        "២. លោកស្រី សុខ ដារ៉ា អគ្គនាយក, សមាជិក",
    )
    take(archive, "list.docx", content, REF, "--side", "kh", "--accept")
    side = whole(archive).delegations[0]
    assert [named.name["km"] for named in side.delegates] == ["មាស គឹមហេង", "សុខ ដារ៉ា"]


@pytest.mark.parametrize("kind", ["eml", "msg"])
def test_an_e_mail_with_the_list_attached(archive: Path, kind: str) -> None:
    made = {"eml": files.mail, "msg": message}[kind]
    content = made("Our delegation", "Please find it attached.", [("list.csv", files.comma().encode())])
    assert take(archive, f"note.{kind}", content, REF, "--side", "ca", "--accept") == 0
    assert names(archive, 1) == ["Alan Bowman", "Claire ROY", "Jean-Paul Gauthier"]


def test_the_list_keeps_the_file_that_it_came_in(archive: Path) -> None:
    take(archive, "list.xlsx", files.workbook(), REF, "--side", "ca", "--received", "2026-01-14")
    side = whole(archive).delegations[1]
    with Office.open(archive, officer="test") as office:
        (version,) = office.read(partial(notified.versions, delegation_id=side.id))
        assert (version.source, version.lines, str(version.received_on)) == (
            "list.xlsx, Delegation",
            3,
            "2026-01-14",
        )
        assert version.attachment_id is not None
        name, content = office.read(partial(received.content, attachment_id=version.attachment_id))
        assert (name, content[:2]) == ("list.xlsx", b"PK")


def test_cards_come_into_the_directory_with_their_photographs(archive: Path) -> None:
    import base64

    photo = base64.b64encode(files.png(30, 40)).decode()
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Roy;Claire;;;\nFN:Claire Roy\nTITLE:Counsellor\n"
    card += f"PHOTO;ENCODING=b:{photo}\nEND:VCARD\n"
    assert take(archive, "people.vcf", card.encode(), "--side", "ca") == 0
    with demo.copy(archive, archive.parent / "look.pdesk") as office:
        from protocoldesk.records.person import Person

        person = demo.named(office, Person, "Claire Roy")
        assert office.read(partial(received.content, attachment_id=person.photograph_id))[1] == files.png(
            30, 40
        )


def test_columns_are_remembered_by_party(archive: Path) -> None:
    rows = (("Qui", "Quoi"), ("Claire Roy", "Conseillère"))
    with Office.open(archive, officer="test") as office:
        side = office.read(
            partial(
                deed.delegation_of,
                consultation_id=office.read(partial(consultation.by_ref, ref=REF)),
                code="ca",
            )
        )
        ground = office.read(partial(deed.ground, delegation_id=side))
        intake = deed.begin(ground, read("a.xlsx", files.workbook(rows)), 0)
        intake.head(0)
        intake.map(0, "name")
        intake.map(1, "title")
        office.do(
            "Take in",
            partial(deed.take, ground=ground, entries=intake.taken(), columns=deed.columns_of(intake)),
        )
        again = office.read(partial(deed.ground, delegation_id=side))
        assert deed.begin(again, read("b.xlsx", files.workbook(rows)), 0).headed.fields == ("name", "title")


def test_one_undo_takes_a_whole_list_back(archive: Path) -> None:
    take(archive, "list.xlsx", files.workbook(), REF, "--side", "ca", "--accept")
    with Office.open(archive, officer="test") as office:
        assert office.undo() == "Take in list.xlsx"
    assert names(archive, 1) == ["Alan Bowman"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--side", "fr"], "fr is no side of kh-ca-2"),
        ([], "Say whose list it is"),
        (["--side", "ca", "--received", "yesterday"], "is no day"),
        (["--side", "ca", "--table", "7"], "1 tables only"),
    ],
)
def test_bad_usage_is_a_sentence(
    archive: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert take(archive, "list.xlsx", files.workbook(), REF, *words) == 2
    assert says in capsys.readouterr().err


def test_a_scan_is_to_be_typed(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(archive, "scan.pdf", files.pdf(), REF, "--side", "ca") == 2
    assert "type it in" in capsys.readouterr().err


class TestPhotographs:
    def test_they_are_matched_by_the_names_of_their_files(self) -> None:
        persons = {
            number: Text(en=name) for number, name in enumerate(("Alan Bowman", "Claire Roy", "SOK Dara"))
        }
        found = received.matched(["BOWMAN_alan-2.jpg", "photo Roy Claire.png", "DSC0042.jpg"], persons)  # type: ignore[arg-type]
        assert {name: [key for key, _ in keys] for name, keys in found.items()} == {
            "BOWMAN_alan-2.jpg": [0],
            "photo Roy Claire.png": [1],
            "DSC0042.jpg": [],
        }

    def test_a_picture_that_is_a_bomb_is_none(self, archive: Path) -> None:
        from protocoldesk.records.person import Person

        with demo.copy(archive, archive.parent / "look.pdesk") as office:
            person = demo.named(office, Person, "Epp").id
            act = partial(
                received.photograph, person_id=person, name="a.png", content=files.png(60_000, 60_000)
            )
            with pytest.raises(Refusal, match="million pixels"):
                office.do("Photograph", act)
