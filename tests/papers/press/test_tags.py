"""The structure tree says what is what, in the order of reading."""

from collections import Counter
from typing import Any

import pikepdf
import pytest

from protocoldesk.papers.parts import Paragraph, Table, Title, said
from protocoldesk.papers.press import pdf
from tests.papers.press import samples
from tests.papers.press.reading import elements, opened, pages, roles


def test_a_release_is_headed_and_told_in_paragraphs() -> None:
    made = roles(pdf(samples.release()))
    assert made[0] == "Document"
    assert made.count("H1") == 1
    assert made.count("P") == 9


def test_a_paper_without_a_title_is_headed_by_its_kind() -> None:
    assert roles(pdf(samples.khmer_release())).count("H1") == 1


def test_lists_nest() -> None:
    made = elements(pdf(samples.agenda()))
    tree = [(depth, role) for depth, role in made if role in ("L", "LI", "LBody", "Lbl")]
    assert [role for _, role in tree].count("L") == 2
    outer, inner = [depth for depth, role in tree if role == "L"]
    assert inner > outer
    assert Counter(role for _, role in tree) == Counter(L=2, LI=4, LBody=4, Lbl=4)


def test_headings_follow_one_another_by_level() -> None:
    made = [role for role in roles(pdf(samples.agenda())) if role[0] == "H"]
    assert made == ["H1", "H2", "H3"]


def test_a_table_over_pages_is_one_table_and_its_repeated_heads_are_no_part_of_it() -> None:
    data = pdf(samples.list_of(90))
    made = roles(data)
    assert len(pages(data)) >= 3
    assert all("Name" in page for page in pages(data))
    assert made.count("Table") == 1
    assert made.count("TR") == 92
    assert made.count("TH") == 3 + 1
    assert made.count("TD") == 3 * 90


def test_header_cells_say_their_scope() -> None:
    with opened(pdf(samples.list_of(3))) as document:
        scopes: list[str] = []

        def walk(node: Any) -> None:
            if "/A" in node and "/Scope" in node.A:
                scopes.append(str(node.A.Scope))
            for kid in node.get("/K", []):
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    walk(kid)

        walk(document.Root.StructTreeRoot.K[0])
    assert scopes == ["/Column"] * 4


def test_an_empty_cell_keeps_its_place() -> None:
    table = samples.list_of(1).parts[1]
    assert isinstance(table, Table)
    holes = Table(table.columns, (samples.Row((said("1"), (), said("x"))), samples.Row((said("2"),))))
    assert roles(pdf(samples.paper(holes))).count("TD") == 6


@pytest.mark.parametrize(
    "paper",
    [
        samples.release(9, fits=False),
        samples.khmer_release(),
        samples.agenda(),
        samples.list_of(60, draft="DRAFT"),
    ],
)
def test_every_mark_has_its_owner_and_everything_shown_is_marked(paper: samples.Paper) -> None:
    with opened(pdf(paper)) as document:
        nums: Any = document.Root.StructTreeRoot.ParentTree.Nums
        for at, page in enumerate(document.pages):
            assert nums[2 * at] == at == page.obj.StructParents
            open_marks: list[str] = []
            seen: list[int] = []
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                operands: Any = instruction.operands
                if operator in ("BDC", "BMC"):
                    open_marks.append(str(operands[0]))
                    if operator == "BDC" and "/MCID" in operands[1]:
                        seen.append(int(operands[1].MCID))
                elif operator == "EMC":
                    open_marks.pop()
                elif operator in ("TJ", "S", "f", "Do"):
                    assert len(open_marks) == 1
            assert open_marks == []
            assert seen == list(range(len(nums[2 * at + 1])))


def test_the_catalog_tells_language_title_and_that_it_is_tagged() -> None:
    with opened(pdf(samples.khmer_release())) as document:
        root: Any = document.Root
        assert str(root.Lang) == "km"
        assert bool(root.MarkInfo.Marked)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert str(document.docinfo["/Title"]) == "សេចក្តីជូនដំណឹង"


def test_khmer_inside_english_says_its_language() -> None:
    data = pdf(samples.paper(Title("T"), Paragraph(said("one វប្បធម៌ two"))))
    with opened(data) as document:
        spans = [
            instruction.operands[1]
            for instruction in pikepdf.parse_content_stream(document.pages[0])
            if str(instruction.operator) == "BDC" and str(instruction.operands[0]) == "/Span"
        ]
        assert [str(span.Lang) for span in spans] == ["km"]
