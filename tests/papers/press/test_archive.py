"""Archive copies are PDF/A, say what they are, and carry what they are given and nothing else."""

import io
import json
from typing import Any

import pikepdf
import pytest
from pikepdf import pdfa

from protocoldesk.papers.parts import Enclosure, Sheet
from protocoldesk.papers.press import Fault, archive, pdf
from tests.papers.press import samples
from tests.papers.press.reading import bare, opened, pages
from tests.papers.press.test_plates import cards

FACTS = Enclosure("facts.json", "application/json", json.dumps({"number": "7/2027"}).encode())


@pytest.mark.parametrize(
    "paper",
    [
        samples.release(),
        samples.khmer_release(9, fits=False, draft="សេចក្តីព្រាង", marking="សម្ងាត់"),
        samples.agenda(),
        samples.list_of(70, marking="Restricted"),
        cards(),
        samples.one("no face has this: \U0001f600 \u0627\u0644"),
        samples.paper(sheet=Sheet.LANDSCAPE),
    ],
)
def test_every_paper_passes_as_2b(paper: samples.Paper) -> None:
    with opened(pdf(paper, archival=True)) as document:
        assert pdfa.check(document, "2b").verdict == "pass"


def test_enclosures_travel_in_a_3b() -> None:
    data = pdf(samples.release(enclosures=(FACTS,)), archival=True)
    with opened(data) as document:
        assert pdfa.check(document, "3b").verdict == "pass"
        assert list(document.attachments) == ["facts.json"]
        assert document.attachments["facts.json"].get_file().read_bytes() == FACTS.content
        relation: Any = document.attachments["facts.json"].obj.AFRelationship
        assert str(relation) == "/Data"


def test_without_enclosures_nothing_is_attached() -> None:
    with opened(pdf(samples.release(), archival=True)) as document:
        assert list(document.attachments) == []


def test_the_metadata_says_title_language_and_institution() -> None:
    with opened(pdf(samples.khmer_release(), archival=True)) as document, document.open_metadata() as meta:
        assert meta["dc:title"] == "សេចក្តីជូនដំណឹង"
        assert list(meta["dc:language"]) == ["km"]
        assert list(meta["dc:creator"]) == ["ការិយាល័យ"]


def test_archiving_changes_no_word_and_no_tag() -> None:
    paper = samples.khmer_release()
    assert [bare(page) for page in pages(pdf(paper, archival=True))] == [
        bare(page) for page in pages(pdf(paper))
    ]
    with opened(pdf(paper, archival=True)) as document:
        assert "/StructTreeRoot" in document.Root


def test_a_preview_is_no_archive_copy() -> None:
    with opened(pdf(samples.release())) as document:
        assert pdfa.check(document, "2b").verdict == "fail"


def test_what_the_validator_refuses_is_a_fault_in_its_words() -> None:
    broken = pikepdf.open(io.BytesIO(pdf(samples.release())))
    page: Any = broken.pages[0].obj
    page.Resources.Font = pikepdf.Dictionary(
        F1=pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )
    out = io.BytesIO()
    broken.save(out)
    with pytest.raises(Fault, match="PDF/A-2b: fail"):
        archive.archived(out.getvalue(), samples.release())
