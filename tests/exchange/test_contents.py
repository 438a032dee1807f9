"""The files of an issued release go from archive to archive, and one that is missing is said."""

from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import delete
from sqlalchemy.orm import Session

from protocoldesk.cli import main
from protocoldesk.exchange import paper
from protocoldesk.exchange.consultation import without_content
from protocoldesk.exchange.demo import REF, fill
from protocoldesk.office import Office
from protocoldesk.operations import consultation, release
from protocoldesk.store.tables import blob
from tests.exchange.conftest import NewOffice
from tests.exchange.writing import faults, import_file, show


def edition_of(office: Office) -> UUID:
    def found(session: Session) -> UUID:
        whole = release.of(session, consultation.by_ref(session, REF))
        return release.edition_of(session, whole, "en")

    return office.read(found)


def files_of(office: Office) -> list[bytes | None]:
    edition_id = edition_of(office)
    return [
        office.read(partial(paper.kept_file, edition_id=edition_id, file_format=one))
        for one in ("pdf", "docx")
    ]


@pytest.fixture
def issued(office: Office) -> Office:
    """The demo, its English release issued."""
    fill(office.do)
    office.issue(edition_of(office), "release", "the partner agreed by phone")
    return office


def test_the_files_that_went_out_come_with_what_is_shown(issued: Office, new_office: NewOffice) -> None:
    other = new_office()
    import_file(other, show(issued, REF))
    assert None not in files_of(issued)
    assert files_of(other) == files_of(issued)


def test_what_is_shown_without_contents_does_not_come_in_elsewhere(
    issued: Office, new_office: NewOffice
) -> None:
    light = show(issued, REF, contents=False)
    assert without_content(light) == ["release.pdf", "release.docx"]
    sentence = "has its content neither in the file nor in the archive."
    assert faults(new_office(), light) == {
        f"records.attachment[{number}].sha256": sentence for number in range(2)
    }
    assert faults(issued, light) == {}


def test_an_attachment_that_names_no_content_is_refused(office: Office) -> None:
    data = {"protocoldesk": 1, "records": {"attachment": [{"id": "a", "name": "note.txt"}]}}
    assert faults(office, data) == {"records.attachment[0].sha256": "names no content."}


def test_show_says_what_the_archive_itself_has_lost(
    issued: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    assert without_content(show(issued, REF)) == []
    with issued.archive.engine.begin() as connection:
        connection.execute(delete(blob))
    path = str(issued.archive.path)
    assert main(["show", REF, "--archive", path]) == 0
    assert (
        capsys.readouterr().err == "Not in the archive, and so not in the file: release.pdf, release.docx\n"
    )
    assert main(["show", REF, "--without-files", "--archive", path]) == 0
    assert capsys.readouterr().err == ""
