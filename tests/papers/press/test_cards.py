"""Cards that are cut from a sheet: place cards, badges, portraits; what is too long says so."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from docx import Document
from PIL import Image

from protocoldesk.papers.faces import Badge, Photograph, Plate, Portrait, Portraits, Stock
from protocoldesk.papers.parts import Paper, Sheet, Title
from protocoldesk.papers.press import docx, overlong, pdf, plain
from protocoldesk.papers.press.photograph import portrait
from tests.papers.press import samples
from tests.papers.press.reading import bare, opened, pages, roles

CARD = Stock("85x55", 85, 55, 2, 2, 8, folds=True)
LYING = Stock("86x54", 86, 54, 2, 5, 3)
STANDING = Stock("a6", 99, 142, 2, 2, 3)
NAMES = ("ឯកឧត្តម សុខ វិសាល", "H.E. Anna VERONA", "Ms. Maximiliana Featherstone-Haughington", "Li")


def jpeg(width: int = 300, height: int = 500, colour: str = "teal") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(made, "JPEG")
    return made.getvalue()


FACE = Photograph("ab" * 32, jpeg())


def badge(name: str = NAMES[0], **values: Any) -> Badge:
    usual = {
        "title": "Chair of the delegation of the Republic",
        "party": "Testonia",
        "flag": "un",
        "second": "H.E. Visal SOK",
        "key": name,
        "meeting": "Third Round of Talks between Testonia and Cambodia",
        "category": "DELEGATE",
        "colour": "#1f4e79",
        "missing": "Photograph missing",
    }
    return Badge(name, **{**usual, **values})


def paper(*cards: Plate | Badge, stock: Stock | None) -> Paper:
    return samples.paper(*cards, kind="badges", stock=stock, sheet=Sheet.PORTRAIT)


@pytest.mark.parametrize(
    ("stock", "count", "sheets"),
    [(CARD, 4, 1), (CARD, 5, 2), (LYING, 10, 1), (LYING, 21, 3), (STANDING, 5, 2)],
)
def test_as_many_stand_on_a_sheet_as_the_stock_says(stock: Stock, count: int, sheets: int) -> None:
    cards = [badge(key=str(number)) for number in range(count)]
    with pypdfium2.PdfDocument(pdf(paper(*cards, stock=stock))) as document:
        assert len(document) == sheets


@pytest.mark.parametrize("stock", [LYING, STANDING])
@pytest.mark.parametrize("name", NAMES)
def test_a_badge_says_who_it_lets_in_and_what_he_is(name: str, stock: Stock) -> None:
    (text,) = map(bare, pages(pdf(paper(badge(name), stock=stock))))

    for said in (name, "H.E. Visal SOK", "Chair of the delegation", "Testonia", "DELEGATE", "Third Round"):
        assert bare(said) in text
    assert "Photographmissing" in text


def test_with_a_photograph_nothing_is_missing() -> None:
    content = pdf(paper(badge(photograph=FACE), stock=LYING))

    assert "Photographmissing" not in bare(pages(content)[0])
    with opened(content) as document:
        assert len(document.pages[0].Resources.XObject) == 2  # the face and the flag


def test_a_badge_without_pictures_asks_for_none() -> None:
    assert "Photographmissing" not in bare(pages(pdf(paper(badge(pictured=False), stock=LYING)))[0])


@pytest.mark.parametrize("stock", [LYING, STANDING, CARD])
def test_every_word_stands_on_its_card(stock: Stock) -> None:
    card = badge() if not stock.folds else Plate(NAMES[2], "", "Testonia", "", NAMES[0], "k")
    with pypdfium2.PdfDocument(pdf(paper(card, stock=stock))) as document:
        page = document[0]
        text = page.get_textpage()
        boxes = [
            text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()
        ]
        mm = 72 / 25.4
        left = (page.get_width() - (stock.across * stock.width + (stock.across - 1) * stock.gap) * mm) / 2
    assert min(box[0] for box in boxes) >= left - 0.5
    assert max(box[2] for box in boxes) <= left + stock.width * mm + 0.5


def test_a_place_card_says_its_name_on_both_faces_and_is_read_once() -> None:
    content = pdf(paper(Plate("H.E. Anna VERONA", "", "Testonia", key="k"), stock=CARD))

    assert bare(pages(content)[0]).count("AnnaVERONA") == 2
    assert roles(content).count("H1") == 1


def test_words_that_do_not_fit_however_small_are_named() -> None:
    long = "Verylongname" * 12
    plate = Plate("Li", "Chair", "Testonia", key="a")

    assert overlong(paper(plate, replace(plate, name=long, key="b"), stock=CARD)) == (long,)
    assert overlong(paper(badge(), badge(title="word " * 120, key="c"), stock=LYING)) == (NAMES[0],)
    whole = replace(paper(plate, stock=None), sheet=Sheet.LANDSCAPE)
    assert overlong(whole) == ()
    assert overlong(samples.agenda()) == ()


@pytest.mark.parametrize(
    "content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", jpeg()[:200], b"GIF89a" + b"\0" * 20]
)
def test_what_is_no_picture_is_told_as_missing(content: bytes) -> None:
    shown = paper(badge(photograph=Photograph("cd" * 32, content)), stock=LYING)

    assert "Photographmissing" in bare(pages(pdf(shown))[0])


def test_a_picture_that_is_a_bomb_is_not_unpacked() -> None:
    made = io.BytesIO()
    Image.new("1", (12000, 12000)).save(made, "PNG")  # 144 million pixels in few bytes

    assert portrait(Photograph("ef" * 32, made.getvalue())) == b""


def test_a_photograph_is_cut_to_three_by_four() -> None:
    for width, height in ((300, 500), (900, 200), (30, 40)):
        cut = portrait(Photograph(f"{width}", jpeg(width, height)))
        with Image.open(io.BytesIO(cut)) as opened_one:
            assert opened_one.size == (420, 560)


def sheet(*cells: Portrait) -> Paper:
    return samples.paper(Title("Faces"), Portraits(cells, 4), kind="photos")


def test_a_photo_sheet_shows_faces_and_says_which_are_missing() -> None:
    shown = sheet(
        Portrait("H.E. Anna VERONA", "", "Chair", FACE, "Photograph missing"),
        Portrait("Li", "", "", None, "Photograph missing"),
    )

    text = bare(pages(pdf(shown))[0])
    assert text.count("Photographmissing") == 1
    assert bare("H.E. Anna VERONA") in text
    assert "Photograph missing" in plain(shown)


def test_rows_of_faces_stay_whole_over_pages() -> None:
    cells = [Portrait(f"Person {number}", "", "Member", FACE, "missing") for number in range(30)]

    texts = pages(pdf(sheet(*cells)))

    assert len(texts) > 1
    assert all(
        sum(bare(f"Person {n}Member") in bare(text) for n in range(30)) % 4 in (0, 2) for text in texts
    )


def test_cards_and_faces_go_into_a_word_document() -> None:
    word = Document(io.BytesIO(docx(paper(badge(), stock=LYING))))
    assert NAMES[0] in "\n".join(part.text.replace("\u200b", "") for part in word.paragraphs)

    faces = Document(io.BytesIO(docx(sheet(Portrait("Li", "", "Chair", FACE, "missing")))))
    assert len(faces.inline_shapes) == 1


def test_the_same_cards_are_the_same_bytes() -> None:
    cards = paper(badge(photograph=FACE), stock=LYING)
    assert pdf(cards) == pdf(cards)
