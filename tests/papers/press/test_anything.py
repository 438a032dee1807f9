"""Whatever is typed is printed, or told as unprintable; nothing crashes and nothing is lost."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from protocoldesk.papers.parts import (
    Facts,
    Heading,
    Item,
    Letterhead,
    Paragraph,
    PlaceDate,
    Signature,
    Signatures,
    Title,
    Words,
    said,
)
from protocoldesk.papers.press import docx, pdf, plain, unprintable
from protocoldesk.papers.press.galley import galley
from protocoldesk.papers.press.runs import cleaned
from protocoldesk.papers.press.styles import Style
from tests.papers.press import samples
from tests.papers.press.reading import opened, pages

KHMER = st.text(st.characters(min_codepoint=0x1780, max_codepoint=0x17F9), max_size=30)
LATIN = st.text(st.characters(max_codepoint=0x24F), max_size=30)
ODD = st.text(
    st.sampled_from(
        "\u200b\u00a0\u202f\u2011\u00ad\u200d\ufe0f\n\t\r\x00\x07\u202e\u2066"
        " -–—«»()\U0001f600\ufffe\ufdd0ش\u05d0\u0301"
    )
)
ANY = st.text(max_size=30)
TEXTS = st.lists(st.one_of(KHMER, LATIN, ODD, ANY), max_size=6).map("".join)


def spoken(text: str) -> str:
    """What of a galley is told to a reader."""
    return "".join(piece.spoken or piece.text for piece in galley(said(text), Style(12, 17)).pieces)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("\ud800 lone")
@example("a\u0301e\u0301 \u17d2\u17d2\u17d2 \u17b6")
def test_every_printable_character_is_set(text: str) -> None:
    wanted = "".join(cleaned(text).replace("\u200b", "").split())
    assert "".join(spoken(text).split()) == wanted
    pieces = galley(said(text), Style(12, 17)).pieces
    assert all(glyph.gid for piece in pieces for glyph in piece.cut.face.shape(piece.text).glyphs)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.sampled_from(["en", "fr", "km"]))
@example("\U0001f600 عربي \x00\x1b[0m \u202edrow\u202c", "en")
def test_anything_prints_in_every_place(text: str, language: str) -> None:
    line = (*said(text), Words(text[::-1], bold=True), Words(text, italic=True))
    parts = (
        Letterhead((text,), (text,)),
        Title(text),
        Heading(text, 2, "1."),
        Paragraph(line, footnote=text),
        Paragraph(line, text[:3]),
        Item(line, text[:2], 1),
        Facts(((text, line),)),
        *samples.list_of(1, words=line).parts,
        PlaceDate(text),
        Signatures((Signature(text, text, text),)),
    )
    margins = {"draft": text[:9], "marking": text[:9], "running_head": text[:9], "names": (text, text[:4])}
    paper = samples.paper(*parts, language=language, title=text, author=text, **margins)
    assert pdf(paper).startswith(b"%PDF-1.7")
    assert docx(paper).startswith(b"PK")
    assert "\u200b" not in plain(paper)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=40))
def test_what_is_not_printed_is_reported(text: str) -> None:
    paper = samples.one(text)
    left_to_right = [c for c in text if unicodedata.bidirectional(c) not in ("R", "AL", "AN")]
    if len(left_to_right) < len(text):  # PDFium turns brackets round beside what runs from right to left
        left_to_right = [c for c in left_to_right if not unicodedata.mirrored(c)]
    boxed = unprintable(paper)
    shown = "".join(pages(pdf(paper)))
    lost = {
        c for c in left_to_right if c not in shown and unicodedata.normalize("NFC", c) not in shown
    } - boxed
    assert {c for c in lost if c not in "-\u2010\u00ad"} == set()


def test_only_what_no_face_has_is_unprintable() -> None:
    assert (
        unprintable(samples.one("English, français, ខ្មែរ “—” \u2011 \u202f № ĐĂŽ ≠ → €\x00\u200b\n")) == set()
    )
    assert unprintable(samples.one("smile \U0001f600 ش")) == {"\U0001f600", "ش"}
    assert unprintable(samples.list_of(1, draft="\U0001f600")) == {"\U0001f600"}


@pytest.mark.parametrize("sign", ["\U0001f600", "ش", "中"])
def test_a_box_is_printed_for_it_and_the_character_itself_is_told(sign: str) -> None:
    data = pdf(samples.one(f"before {sign} after"))
    with opened(data) as document:
        shown = document.pages[0].Contents.read_bytes().decode("latin-1")
    assert f"/ActualText <FEFF{sign.encode('utf-16-be').hex().upper()}>" in shown
    assert pages(data)[0].split()[::2] == ["before", "after"] or pages(data)[0].split() == ["before", "after"]


def test_controls_are_dropped_and_not_printed() -> None:
    assert pages(pdf(samples.one("a\x00b\x1bc\u202ed\u00ade")))[0].strip() == "abcde"
