"""What stands on which page: fit, ends, tables, margins."""

import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocoldesk.papers.faces import Plate
from protocoldesk.papers.parts import (
    Heading,
    Item,
    PageBreak,
    Paragraph,
    Part,
    Rule,
    Signature,
    Signatures,
    said,
    texts,
)
from protocoldesk.papers.press import Fault, pdf
from protocoldesk.papers.press.fit import fitted
from protocoldesk.papers.press.styles import A4, FOOT, frame, steps
from protocoldesk.shelf import resource
from tests.papers.press import samples
from tests.papers.press.reading import bare, flat, opened, pages

WIDTH, HEIGHT, _ = frame(A4)


@pytest.mark.parametrize("make", [samples.release, samples.khmer_release])
def test_a_release_steps_down_until_it_needs_one_page(make: type) -> None:
    used = [fitted(make(count), WIDTH, HEIGHT) for count in range(1, 9)]
    one = [way.step for way in used if len(way.pages) == 1]
    assert one[0] == steps(make(1).language)[0]
    assert len(set(one)) > 1
    assert one == sorted(one, reverse=True)


@pytest.mark.parametrize("make", [samples.release, samples.khmer_release])
@pytest.mark.parametrize("fits", [True, False])
def test_the_date_never_stands_alone(make: type, fits: bool) -> None:
    for count in range(1, 16):
        last = pages(pdf(make(count, fits=fits)))[-1].strip().splitlines()
        assert len(last) >= (4 if len(last) and count > 4 else 1)


def test_without_leave_to_fit_the_size_stays() -> None:
    assert fitted(samples.release(6, fits=False), WIDTH, HEIGHT).step == steps("en")[0]


def test_a_heading_goes_with_what_follows() -> None:
    for filling in range(28, 60):
        text = "\n".join(f"line {at}" for at in range(filling))
        paper = samples.paper(
            Paragraph(said(text), indented=False), Heading("Heading"), Paragraph(said(samples.ENGLISH[1]))
        )
        first, *_ = pages(pdf(paper))
        assert not first.strip().endswith("Heading")


def test_signatures_take_the_last_paragraph_along() -> None:
    block = Signatures(
        (Signature("For Testonia", "Anna Verona", "Chair"), Signature("For Cambodia", "Visal Sok", "Chair"))
    )
    for count in range(1, 14):
        paper = samples.paper(
            *(Paragraph(said(samples.ENGLISH[0])) for _ in range(count)), block, Rule("[end]")
        )
        last = pages(pdf(paper))[-1]
        assert "Anna Verona" in last
        assert flat(samples.ENGLISH[0])[-30:] in flat(last)


def test_a_page_break_breaks() -> None:
    data = pdf(samples.paper(Paragraph(said("one")), PageBreak(), Paragraph(said("two")), PageBreak()))
    assert [text.split("\r")[0] for text in pages(data)] == ["one", "two"]


@pytest.mark.parametrize("rows", [1, 25, 26, 27, 28, 29, 30, 31, 200])
def test_a_table_longer_than_a_page_loses_no_row(rows: int) -> None:
    text = "\n".join(pages(pdf(samples.list_of(rows))))
    assert [
        int(word) for word in flat(text).replace("Person ", "#").split("#")[1:] for word in word.split()[:1]
    ] == list(range(1, rows + 1))


@pytest.mark.parametrize("khmer", [False, True])
def test_a_row_taller_than_a_page_is_divided(khmer: bool) -> None:
    long = samples.KHMER * 9 if khmer else samples.ENGLISH[1] * 14
    data = pdf(samples.list_of(3, words=said(long)))
    text = "".join(re.sub(r"^No\. Name Title|Page \d+ of \d+$", "", page.strip()) for page in pages(data))
    assert len(pages(data)) > 2
    assert bare(text).count(bare(long)) == 3


def test_a_band_is_never_the_last_row_of_a_page() -> None:
    for rows in range(20, 40):
        table = samples.list_of(rows).parts[1]
        assert isinstance(table, samples.Table)
        band = samples.Row((said("Second band"),), band=True)
        changed = samples.Table(table.columns, (*table.rows, band, *table.rows[1:4]))
        first, *_ = pages(pdf(samples.paper(changed)))
        assert not first.strip().endswith("Second band")


def test_page_numbers_only_from_two_pages_on() -> None:
    assert "Page" not in "".join(pages(pdf(samples.list_of(3))))
    made = pages(pdf(samples.list_of(70)))
    assert [f"Page {at} of {len(made)}" in page for at, page in enumerate(made, 1)] == [True] * len(made)


def test_khmer_pages_are_counted_in_khmer() -> None:
    made = pages(pdf(samples.khmer_release(12, page_words="ទំព័រ {page} នៃ {pages}")))
    assert bare("ទំព័រ ២ នៃ") in bare(made[1])


def test_draft_marking_and_running_head_stand_where_they_should() -> None:
    made = pages(
        pdf(samples.list_of(70, draft="DRAFT", marking="Confidential", running_head="List of Testa"))
    )
    assert all(page.count("DRAFT") == 2 and page.count("CONFIDENTIAL") == 2 for page in made)
    assert [page.count("List of Testa") for page in made] == [0] + [1] * (len(made) - 1)
    assert "DRAFT" not in "".join(pages(pdf(samples.release())))


def test_a_footnote_stands_at_the_foot_of_its_page() -> None:
    paper = samples.paper(
        Paragraph(said("first"), footnote="* The note."), PageBreak(), Paragraph(said("second"))
    )
    first, second = pages(pdf(paper))
    assert "The note." in first
    assert "The note." not in second


def test_the_same_paper_is_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    for make in (samples.release, samples.khmer_release):
        first = pdf(make(3))
        pdf(samples.agenda())
        assert pdf(make(3)) == first
        assert pdf(make(3, dated=date(2027, 5, 4))) != first
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
        assert pdf(make(3)) == first
        monkeypatch.delenv("SOURCE_DATE_EPOCH")


def test_the_properties_tell_the_day_and_the_institution_and_no_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with opened(pdf(samples.release())) as document:
        info = {str(key): str(value) for key, value in document.docinfo.items()}
    assert info["/CreationDate"] == "D:20270503000000+00'00'"
    assert info["/Author"] == "Office of External Relations"
    assert info["/Producer"] == info["/Creator"] == "ProtocolDesk"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    with opened(pdf(samples.release(dated=None))) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:20270115")


def test_a_last_paragraph_with_a_footnote_stays_with_the_date() -> None:
    for count in range(4, 9):
        body = [Paragraph(said(samples.ENGLISH[1])) for _ in range(count)]
        paper = samples.paper(
            *body, Paragraph(said(samples.ENGLISH[0]), footnote="* Note"), samples.PlaceDate("Testa")
        )
        last = pages(pdf(paper))[-1]
        assert flat(samples.ENGLISH[0])[-40:] in flat(last)


def test_an_emblem_stands_above_the_state_and_what_is_no_picture_is_a_fault() -> None:
    picture = resource("flags", "print", "un.png").read_bytes()
    head = samples.Letterhead(("REPUBLIC",), ("OFFICE",), emblem=picture, ornament=True)
    with opened(pdf(samples.paper(head), archival=True)) as document:
        assert len(document.pages[0].Resources.XObject) >= 1
    with pytest.raises(Fault, match="emblem"):
        pdf(samples.paper(samples.Letterhead(("REPUBLIC",), (), emblem=b"GIF89a")))


def test_a_card_among_other_parts_is_printed_with_them() -> None:
    paper = samples.paper(Paragraph(said("before")), Plate("Anna Verona"), Paragraph(said("after")))
    assert pages(pdf(paper))[0].split() == ["before", "Anna", "Verona", "after"]


def test_the_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib\n"
        "from protocoldesk.papers.press import docx, pdf\n"
        "from tests.papers.press import samples\n"
        "made = [f(p) for f in (pdf, docx) for p in (samples.khmer_release(), samples.agenda())]\n"
        "print(*(hashlib.sha256(data).hexdigest() for data in made))\n"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


MIXED = st.lists(
    st.one_of(
        st.builds(
            Heading, st.sampled_from(["Students", "និស្សិត"]), st.integers(1, 3), st.sampled_from(["", "4."])
        ),
        st.builds(Paragraph, st.sampled_from([said(text) for text in (*samples.ENGLISH, samples.KHMER)])),
        st.builds(
            Paragraph,
            st.just(said("short")),
            st.sampled_from(["", "12."]),
            footnote=st.sampled_from(["", "* note"]),
        ),
        st.builds(Item, st.sampled_from([said("item"), said(samples.KHMER)]), level=st.integers(0, 2)),
        st.sampled_from(
            [samples.list_of(3).parts[1], samples.list_of(2, words=said(samples.KHMER)).parts[1]]
        ),
        st.just(PageBreak()),
        st.just(Signatures((Signature("For Testonia", "Anna Verona", "Chair"),))),
        st.just(samples.PlaceDate("Testa")),
    ),
    min_size=1,
    max_size=24,
)


@settings(max_examples=60, deadline=None)
@given(MIXED, st.sampled_from(["en", "km"]), st.booleans())
def test_whatever_the_parts_all_is_printed_and_nothing_below_the_foot(
    parts: list[Part], language: str, fits: bool
) -> None:
    data = pdf(samples.paper(*parts, language=language, fits=fits, page_words=""))
    copied, told = Counter(bare("".join(pages(data)))), Counter(bare("".join(texts(parts))))
    assert not told - copied
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            assert text.count_chars() > 0 or len(document) == 1
            boxes = [
                text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()
            ]
            assert all(box[1] > FOOT - 9 for box in boxes)
