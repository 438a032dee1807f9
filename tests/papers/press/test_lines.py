"""Lines of Latin: justified to the margin, never very loose, titles balanced."""

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocoldesk.papers.parts import Align, said
from protocoldesk.papers.press import pdf
from protocoldesk.papers.press.galley import galley
from protocoldesk.papers.press.lines import Broken, balanced, broken, looseness
from protocoldesk.papers.press.paragraph import Paragraph as Block
from protocoldesk.papers.press.styles import A4, LEFT, RIGHT, Style
from protocoldesk.papers.press.tags import Node
from tests.papers.press import samples

STYLE = Style(12, 17, align=Align.JUSTIFY)
TEXTS = st.lists(
    st.sampled_from(
        ["a", "I", "of", "the", "talks", "between", "students", "internationalisation", "co-operation"]
    ),
    min_size=1,
    max_size=120,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.floats(120, 460), st.floats(0, 36))
def test_every_line_fits_and_every_word_is_there(text: str, width: float, indent: float) -> None:
    of, lines = broken(galley(said(text), STYLE), width - indent, width, justified=True)
    for at, line in enumerate(lines):
        room = width - indent if at == 0 else width
        assert looseness(of, line.start, line.stop, room) >= -0.15
    assert "".join(of.text(line.start, line.go) for line in lines) == text


def test_a_loose_line_is_mended_by_breaking_the_whole_paragraph_anew() -> None:
    def worst(lines: list[Broken], width: float) -> float:
        return max(looseness(of, line.start, line.stop, width) for line in lines[:-1])

    of = galley(said(samples.ENGLISH[1]), STYLE)
    pairs: list[tuple[float, float]] = []
    for width in range(300, 460, 3):
        fitted = broken(of, width, width, justified=True)[1]
        greedy = broken(of, width, width, justified=False)[1]
        pairs.append((worst(fitted, width), worst(greedy, width)))
    assert sum(one for one, _ in pairs) < sum(other for _, other in pairs) * 0.9
    assert sum(one < other - 0.2 for one, other in pairs) > 5


def test_the_lines_of_a_title_are_about_equally_long() -> None:
    text = "The Third Round of Talks between Testonia and Cambodia on Students, Diplomas and Bridges"
    of, lines = balanced(galley(said(text), STYLE), 340)
    widths = [of.width(line.start, line.stop) for line in lines]
    assert len(lines) == len(broken(galley(said(text), STYLE), 340, 340, justified=False)[1])
    assert max(widths) - min(widths) < 90


def test_a_paragraph_is_divided_with_two_lines_on_both_sides() -> None:
    block = Block(said(samples.ENGLISH[1] * 2), STYLE, Node("P"))
    block.wrap(300)
    count = len(block.lines)
    for fits in range(count + 2):
        parts = block.split(fits * 17.0 + 1)
        if parts is None:
            assert fits < 2
        else:
            sizes = [round(part.height / 17) for part in parts]
            assert sum(sizes) == count
            assert min(sizes) >= 2
            assert sizes[0] <= max(2, fits)


def test_both_parts_of_a_divided_paragraph_keep_class_and_node() -> None:
    class Quoted(Block):
        """A kind of paragraph."""

    block = Quoted(said(samples.ENGLISH[1]), STYLE, Node("BlockQuote", lang="fr"))
    block.wrap(300)
    parts = block.split(60)
    assert parts is not None
    assert all(type(part) is Quoted and part.node is block.node for part in parts)


def test_a_paragraph_of_three_lines_stays_whole() -> None:
    block = Block(said("word " * 20), STYLE, Node("P"))
    block.wrap(250)
    assert len(block.lines) == 3
    assert block.split(40) is None


def test_an_empty_paragraph_is_one_empty_line() -> None:
    of, lines = broken(galley(said(""), STYLE), 100, 100, justified=True)
    assert (of.pieces, lines) == ([], [Broken(0, 0, 0, True)])


@pytest.mark.parametrize("paper", [samples.release(3), samples.khmer_release(3), samples.list_of(40)])
def test_nothing_passes_the_margins(paper: samples.Paper) -> None:
    with pypdfium2.PdfDocument(pdf(paper)) as document:
        for page in document:
            text = page.get_textpage()
            drawn = [
                text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()
            ]
            assert min(box[0] for box in drawn) >= LEFT - 1.5
            assert max(box[2] for box in drawn) <= A4[0] - RIGHT + 1.5


def test_justified_lines_end_at_the_margin() -> None:
    with pypdfium2.PdfDocument(pdf(samples.one(samples.ENGLISH[1]))) as document:
        text = document[0].get_textpage()
        ends = [
            text.get_charbox(at - 1 if text.get_text_range(at - 1, 1) != " " else at - 2)[2]
            for at in range(text.count_chars())
            if text.get_text_range(at, 1) == "\r"
        ]
    assert len(ends) >= 4
    assert all(abs(end - (A4[0] - RIGHT)) < 2 for end in ends)
