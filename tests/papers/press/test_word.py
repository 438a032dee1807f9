"""DOCX: named styles, Khmer that Word can break, the same bytes from the same paper."""

import io
import re
import zipfile
from datetime import date
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from protocoldesk.papers.parts import PageBreak, Paragraph, said
from protocoldesk.papers.press import docx
from tests.papers.press import samples
from tests.papers.press.test_plates import cards


def read(paper: samples.Paper) -> Any:
    return Document(io.BytesIO(docx(paper)))


def named(document: Any) -> list[tuple[str, str]]:
    return [(p.style.name, p.text.replace("\u200b", "")) for p in document.paragraphs]


def test_a_release_is_in_our_styles() -> None:
    made = named(read(samples.release()))
    assert made[0] == ("PD Letterhead", "REPUBLIC OF TESTONIA")
    assert ("PD Ministry", "RELATIONS") in made
    assert ("PD Number", "No. 7/2027") in made
    assert ("PD Kind", "NOTICE") in made
    assert ("PD Body", samples.ENGLISH[1]) in made
    assert made[-1] == ("PD Place Date", "Testa, 3\u00a0May 2027")
    assert {style[:3] for style, _ in made} == {"PD "}


def test_the_sheet_is_a4() -> None:
    section = read(samples.release()).sections[0]
    assert abs(section.page_width - Mm(210)) < 2000
    assert abs(section.page_height - Mm(297)) < 2000
    lying = read(cards()).sections[0]
    assert lying.page_width > lying.page_height


def test_khmer_runs_are_complex_script_and_may_be_broken() -> None:
    document = read(samples.khmer_release())
    body = next(p for p in document.paragraphs if p.style.name == "PD Body")
    khmer = [run for run in body.runs if re.search("[ក-៿]", run.text)]
    assert body.text.replace("\u200b", "") == samples.KHMER
    assert body.text.count("\u200b") > 20
    assert all(run.font.complex_script for run in khmer)
    assert all(name in body.text for name in samples.NAMES)
    fonts = body.style.element.rPr.find(qn("w:rFonts"))
    assert fonts.get(qn("w:cs")) == "Khmer OS Siemreap"
    assert body.style.element.rPr.find(qn("w:lang")).get(qn("w:bidi")) == "km-KH"
    assert int(body.style.element.rPr.find(qn("w:szCs")).get(qn("w:val"))) == 24


def test_latin_inside_khmer_is_no_complex_script() -> None:
    document = read(samples.khmer_release())
    body = next(p for p in document.paragraphs if p.style.name == "PD Body")
    assert [run.text.strip() for run in body.runs if not run.font.complex_script] == ["ASEAN"]


def test_the_head_of_a_table_is_repeated_and_bands_are_merged() -> None:
    document = read(samples.list_of(5))
    table = document.tables[0]
    assert table.style.name == "PD Table"
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert len({id(cell._tc) for cell in table.rows[1].cells}) == 1
    assert [cell.text for cell in table.rows[2].cells] == ["1", "Person 1", "Title 1"]


def test_draft_marking_and_page_number_stand_in_the_margins() -> None:
    paper = samples.list_of(5, draft="DRAFT", marking="Restricted", running_head="List")
    section = read(paper).sections[0]
    first, header = (
        [p.text for p in margin.paragraphs] for margin in (section.first_page_header, section.header)
    )
    assert first == ["RESTRICTED", "DRAFT"]
    assert header == ["RESTRICTED", "DRAFT", "List"]
    assert "NUMPAGES" in section.footer._element.xml
    assert "PAGE" not in section.first_page_footer._element.xml
    assert "DRAFT" not in "".join(p.text for p in read(samples.release()).sections[0].header.paragraphs)


@pytest.mark.parametrize("make", [samples.release, samples.khmer_release])
def test_the_same_paper_is_the_same_bytes(make: Any) -> None:
    assert docx(make()) == docx(make())
    assert docx(make(dated=date(2027, 6, 1))) != docx(make())


def test_the_properties_name_the_institution_and_no_tool() -> None:
    data = docx(samples.release())
    core = Document(io.BytesIO(data)).core_properties
    assert (core.title, core.author, core.last_modified_by) == (
        "Third Round of Talks",
        "Office of External Relations",
        "Office of External Relations",
    )
    assert core.created is not None
    assert core.created.date() == core.modified.date() == samples.DAY  # pyright: ignore[reportOptionalMemberAccess]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
        assert {entry.date_time for entry in package.infolist()} == {(2027, 5, 3, 0, 0, 0)}
    assert b"python-docx" not in everything
    assert not any("thumbnail" in name for name in package.namelist())


def test_lists_and_numbers_hang() -> None:
    document = read(samples.agenda())
    items = [p for p in document.paragraphs if p.style.name == "PD Item"]
    assert [p.text for p in items] == ["–\tWelcome", "–\tStudents", "–\tBridges", "–\tClosing"]
    lefts = [p.paragraph_format.left_indent for p in items]
    assert lefts[1] > lefts[0] == lefts[3]
    assert all(p.paragraph_format.first_line_indent < 0 for p in items)


def test_each_card_has_its_page() -> None:
    names = [p for p in read(cards("A", "B", "C")).paragraphs if p.style.name == "PD Plate Name"]
    assert [bool(p.paragraph_format.page_break_before) for p in names] == [False, True, True]


def test_a_page_break_is_taken_by_what_follows() -> None:
    parts = (
        Paragraph(said("one")),
        PageBreak(),
        Paragraph(said("two")),
        PageBreak(),
        *samples.list_of(1).parts[1:],
    )
    document = read(samples.paper(*parts))
    breaks = [bool(p.paragraph_format.page_break_before) for p in document.paragraphs]
    assert breaks == [False, True, True, False]
