"""What is copied out of a PDF is what was written in it."""

import pytest

from protocoldesk.papers.parts import Heading, Kind, Paragraph, Title, Words
from protocoldesk.papers.press import pdf, plain
from tests.papers.press import samples
from tests.papers.press.reading import bare, flat, opened, pages, printed, told


@pytest.mark.parametrize("text", [*samples.ENGLISH, samples.FRENCH])
def test_latin_comes_back_exactly(text: str) -> None:
    assert flat(text) in flat(printed(samples.one(text)))


@pytest.mark.parametrize("language", ["km", "en"])
def test_khmer_comes_back_exactly(language: str) -> None:
    text = printed(samples.one(samples.KHMER, language=language, names=samples.NAMES))
    assert bare(samples.KHMER) in bare(text)


def test_a_space_in_khmer_stays_a_space() -> None:
    assert "ថ្ងៃទី០៣ ខែឧសភា ឆ្នាំ២០២៧" in printed(samples.one("ថ្ងៃទី០៣ ខែឧសភា ឆ្នាំ២០២៧", language="km"))


@pytest.mark.parametrize(
    "text",
    [
        "The word វប្បធម៌ (culture) stands among others.",
        "ក្រុមប្រឹក្សា ASEAN (អាស៊ាន) ឆ្នាំ 2027 និង No. 7/2027 MFA",
        "«វគ្គទី១» “round” ៖ 12 – ១២",
        "Zażółć gęślą jaźń, Łódź; Đà Nẵng; Ærø; naïve; № 5; 3 × 4 ≠ 5; €1\u202f000",
    ],
)
def test_scripts_stand_side_by_side(text: str) -> None:
    assert bare(text) in bare(printed(samples.one(text)))


@pytest.mark.parametrize(
    "part", [Title(samples.KHMER[:60]), Kind("សេចក្តីជូនដំណឹង"), Heading("ចំណុចទី១ ៖ និស្សិត", 1, "១.")]
)
def test_khmer_heads_come_back(part: Title | Kind | Heading) -> None:
    assert bare("".join(part.says())) in bare(printed(samples.paper(part, language="km")))


def test_a_compound_at_a_line_end_keeps_its_hyphen() -> None:
    text = " ".join(["Cambodia-Testonia"] * 30)
    copied = printed(samples.one(text))
    assert "Cambodia-\u200b\r\nTestonia" in copied
    assert flat(copied) == text


def test_a_permitted_break_is_not_copied() -> None:
    text = pages(pdf(samples.one("និស្សិត\u200bបច្ចេកទេស and Latin\u200bword")))[0]
    assert "\u200b" not in text
    assert "Latinword" in text


def test_a_line_break_that_was_typed_is_kept() -> None:
    assert printed(samples.one("first\nsecond")).split() == ["first", "second"]
    assert "first\r\nsecond" in printed(samples.one("first\nsecond"))


def test_emphasis_changes_the_face_and_not_the_words() -> None:
    line = (
        Words("a "),
        Words("bold", bold=True),
        Words("ly "),
        Words("slanted", italic=True),
        Words(" word"),
    )
    data = pdf(samples.paper(Paragraph(line)))
    assert flat(pages(data)[0]) == "a boldly slanted word"
    assert {name.split("+")[1] for name in fonts(data)} == {"Tinos-Regular", "Tinos-Bold", "Tinos-Italic"}


def fonts(data: bytes) -> list[str]:
    with opened(data) as document:
        return sorted(
            {str(font.BaseFont)[1:] for page in document.pages for font in page.Resources.Font.values()}
        )


@pytest.mark.parametrize(
    "paper", [samples.release(), samples.khmer_release(), samples.agenda(), samples.list_of(9)]
)
def test_every_font_is_embedded_and_a_subset(paper: samples.Paper) -> None:
    with opened(pdf(paper)) as document:
        for page in document.pages:
            for font in page.Resources.Font.values():
                assert str(font.BaseFont)[7] == "+"
                assert len(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) > 500


def test_plain_text_has_a_line_for_each_paragraph_and_no_marks_of_ours() -> None:
    text = plain(samples.khmer_release(draft="សេចក្តីព្រាង"))
    assert text.splitlines()[0] == "សេចក្តីព្រាង"
    assert samples.KHMER in text.splitlines()
    assert "\u200b" not in plain(samples.one("a\u200bb"))


def test_plain_text_keeps_what_belongs_together_close() -> None:
    text = plain(samples.agenda())
    assert "Date: 3\u00a0May 2027\nPlace: Testa, Blue Hall\n\n1. Opening\n\n– Welcome\n  – Students\n" in text


def test_a_line_end_is_a_space_to_who_reads_the_marked_content() -> None:
    text = samples.ENGLISH[1]
    assert len(printed(samples.one(text)).splitlines()) > 3
    assert told(pdf(samples.one(text))) == text


def test_a_number_is_told_apart_from_what_it_numbers() -> None:
    assert told(pdf(samples.paper(Paragraph((Words("Numbered text."),), "2.")))) == "2. Numbered text."


def test_readers_that_know_no_actual_text_get_khmer_in_its_order_too() -> None:
    assert bare(told(pdf(samples.one(samples.KHMER, language="km")))) == bare(samples.KHMER)
