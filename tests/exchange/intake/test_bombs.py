"""Files that would hold the program up: each is refused, or read, in a moment."""

import random
import time
from collections.abc import Iterator

import pytest

from protocoldesk.exchange.intake.intake import Intake
from protocoldesk.exchange.intake.people import Reading
from protocoldesk.exchange.intake.reading import pasted, read
from protocoldesk.exchange.intake.vocabulary import Vocabulary
from protocoldesk.records.errors import Refusal
from tests.exchange.intake import files

MOMENT = 3.0
"""Seconds, on a machine that does other things too."""


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    begun = time.perf_counter()
    yield
    assert time.perf_counter() - begun < MOMENT


def refused(name: str, content: bytes) -> str:
    with pytest.raises(Refusal) as refusal:
        read(name, content)
    return str(refusal.value)


@pytest.mark.parametrize(
    "line", ["N" + ";" * 40_000, 'N;X="' + '"' * 40_000, "N;" + "a;" * 20_000 + '"', "N;" + "a" * 40_000]
)
def test_a_vcard_line_that_never_comes_to_its_colon(line: str) -> None:
    source = read("a.vcf", f"BEGIN:VCARD\nFN:SOK Dara\n{line}\nEND:VCARD\n".encode())
    assert len(source.tables[0].rows) == 1


@pytest.mark.parametrize("cell", ["(" * 900, "a (" * 300, "1. " * 300, ", " * 400, "H.E. " * 180, "- " * 450])
def test_a_cell_that_means_nothing(cell: str) -> None:
    whole = Intake(
        pasted(f"Name\tTitle\n{cell}\t{cell}\nSOK Dara\tDirector").tables[0], Reading(Vocabulary())
    )
    assert [entrant.name["en"] for entrant, _ in whole.taken()][-1] == "SOK Dara"


def test_a_title_as_long_as_a_book() -> None:
    whole = Intake(pasted(f"Name\tTitle\nSOK Dara\t{'(' * 19_000}").tables[0], Reading(Vocabulary()))
    assert "too long" in str(whole.skipped()[0].why)


def test_a_line_of_a_text_as_long_as_a_book() -> None:
    assert "characters" in refused("a.txt", b"1. " + b"H.E. Mr. (" * 500_000)


def test_one_line_of_many_megabytes() -> None:
    assert "cannot be read" in refused("a.csv", b"Name,Title\n" + b"x" * 20_000_000)


def test_a_hundred_thousand_empty_columns() -> None:
    source = read("a.csv", b"Name" + b"," * 100_000 + b"\nSOK Dara" + b"," * 100_000)
    assert source.tables[0].width == 1


def test_mime_parts_in_parts_in_parts() -> None:
    depth = 3000
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n" for at in range(depth))
    content = f"Subject: x\n{head}Content-Type: text/plain\n\nSOK Dara\n".encode()
    try:
        assert read("a.eml", content).subject == "x"
    except Refusal as refusal:
        assert str(refusal)  # noqa: PT017 -- either will do


def test_tags_in_tags_in_tags() -> None:
    body = "<div>" * 100_000 + "1. SOK Dara, Director" + "</div>" * 100_000
    content = (
        files.mail("x", "y").replace(b"text/plain", b"text/html").replace(b"\ny\n", f"\n{body}\n".encode())
    )
    assert read("a.eml", content).all_tables()


def test_a_sheet_that_says_rows_and_nothing_else() -> None:
    sheet = b"<worksheet><sheetData>" + b"<row/>" * 5_000_000 + b"</sheetData></worksheet>"
    assert "more than" in refused(
        "a.xlsx", files.rezipped(files.workbook(), **{"xl/worksheets/sheet1_xml": sheet})
    )


def test_workbooks_and_documents_with_bytes_changed_by_chance() -> None:
    chance = random.Random(7)
    for name, whole in (("a.xlsx", files.workbook()), ("a.docx", files.document("1. SOK Dara, Director"))):
        for _ in range(60):
            content = bytearray(whole)
            for _ in range(chance.randint(1, 40)):
                content[chance.randrange(len(content))] = chance.randrange(256)
            try:
                read(name, bytes(content))
            except Refusal as refusal:
                assert str(refusal)  # noqa: PT017 -- it may be read as well
