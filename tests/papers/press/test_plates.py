"""Tent cards: both faces, large names, at most two lines."""

from typing import Any

import pypdfium2
import pytest

from protocoldesk.papers.faces import Plate
from protocoldesk.papers.parts import Paper, Sheet
from protocoldesk.papers.press import pdf
from tests.papers.press import samples
from tests.papers.press.reading import bare, opened, pages, roles

NAMES = [
    "Anna VERONA",
    "Li",
    "Maximiliana Wilhelmina Featherstone-Haughington von und zu Hohenberg",
    "ឯកឧត្តម សុខ វិសាល",
    "ឯកឧត្តមបណ្ឌិតសភាចារ្យ វិសុទ្ធិរតនៈ សុវណ្ណឧត្តមរិទ្ធិ ចន្ទបញ្ញា",
    "W" * 90,
]


def cards(*names: str, **values: Any) -> Paper:
    """Cards with these names."""
    plates = [Plate(name, "Chair of the delegation", "Testonia", "un") for name in names or NAMES]
    return samples.paper(*plates, kind="nameplates", sheet=Sheet.LANDSCAPE, **values)


def boxes(data: bytes) -> list[tuple[float, float, float, float]]:
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage()
        shown = [at for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()]
        return [text.get_charbox(at) for at in shown]


def test_one_card_a_sheet_lying() -> None:
    with pypdfium2.PdfDocument(pdf(cards())) as document:
        assert len(document) == len(NAMES)
        assert document.get_page_size(0)[0] > document.get_page_size(0)[1]


@pytest.mark.parametrize("name", NAMES)
def test_both_faces_say_the_name_and_only_one_is_read(name: str) -> None:
    data = pdf(cards(name))
    text = bare(pages(data)[0])
    assert bare(name) in text
    assert all(text.count(bare(word)) >= 2 for word in name.split() if len(bare(name)) < 40)
    assert roles(data).count("H1") == 1


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("name", ["ឯកឧត្តម សុខ វិសាល", "H.E. Mr. Anna VERONA", "ឯកឧត្តម Alan BOWMAN-Heng"])
def test_both_faces_say_the_same_in_the_same_order(name: str, language: str) -> None:
    titles = (
        "អគ្គនាយកទទួលបន្ទុកកិច្ចការអាស៊ីអាគ្នេយ៍ និងអូសេអានី នៃក្រសួងកិច្ចការសកលកាណាដា និងការទូត",
        "Director-General for Southeast Asia and Oceania of the Department of Affairs of the Globe and Trade",
    )
    for title in titles:
        plate = Plate(name, title, "Kingdom of Testonia", "un")
        data = pdf(samples.paper(plate, kind="nameplates", sheet=Sheet.LANDSCAPE, language=language))
        face = bare(f"Kingdom of Testonia {name} {title}")
        assert bare(pages(data)[0]) == face * 2


@pytest.mark.parametrize("name", NAMES)
def test_every_face_keeps_within_its_half_and_the_edges(name: str) -> None:
    drawn = boxes(pdf(cards(name)))
    assert min(box[0] for box in drawn) > 20
    assert max(box[2] for box in drawn) < 842 - 20
    assert not any(box[1] < 297.6 - 8 and box[3] > 297.6 + 8 for box in drawn)


def test_a_short_name_is_larger_than_a_long_one() -> None:
    def highest(name: str) -> float:
        return max(box[3] - box[1] for box in boxes(pdf(cards(name))))

    assert highest("Anna VERONA") > highest(NAMES[2]) * 1.2


def test_the_faces_are_turned_against_each_other() -> None:
    with opened(pdf(cards("Li"))) as document:
        shown = document.pages[0].Contents.read_bytes().decode("latin-1")
    assert "-1 0 0 -1 841.89 595.28 cm" in shown


def test_a_card_without_a_flag_or_with_an_unknown_one_has_none() -> None:
    for flag in ("", "no-such"):
        with opened(pdf(samples.paper(Plate("Li", flag=flag), sheet=Sheet.LANDSCAPE))) as document:
            assert "/XObject" not in document.pages[0].Resources
    with opened(pdf(cards("Li"))) as document:
        assert len(document.pages[0].Resources.XObject) >= 1


def test_a_hyphenated_name_is_not_divided_at_its_hyphen() -> None:
    lines = pages(pdf(cards(NAMES[2])))[0].splitlines()
    assert not any(line.rstrip().endswith(("-", "\ufffe")) for line in lines)


def test_a_draft_says_so_once_a_sheet() -> None:
    assert [page.count("DRAFT") for page in pages(pdf(cards("Li", "Bo", draft="DRAFT")))] == [1, 1]
