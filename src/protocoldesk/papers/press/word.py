"""A paper as DOCX: A4, named styles, hanging markers, heads of tables repeated, Khmer that Word can break."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENTATION
from docx.shared import Pt

from protocoldesk.papers import faces, parts
from protocoldesk.papers.parts import Align, Line, Paper, Sheet, said
from protocoldesk.papers.press.drawing import epoch
from protocoldesk.papers.press.khmer import has_khmer, softened
from protocoldesk.papers.press.photograph import portrait
from protocoldesk.papers.press.runs import cleaned, scripts
from protocoldesk.papers.press.styles import FOOT, HANG, INDENT, LEFT, LEVEL, RIGHT, TOP, scale, size_of
from protocoldesk.papers.press.word_styles import ALIGNED, add_styles
from protocoldesk.papers.press.word_xml import element, field
from protocoldesk.papers.press.word_zip import describe, sealed


def word(paper: Paper) -> bytes:
    """The DOCX of a paper."""
    when = epoch(paper)
    writer = _Writer(paper)
    for part in paper.parts:
        _WRITE[type(part)](writer, part)
    describe(writer.document, paper, when)
    return sealed(writer.document, when)


class _Writer:
    """Writes the parts of a paper one after the other."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.document = Document()
        self.plates = 0
        self.turns = False
        """Whether the next paragraph begins a new page."""
        add_styles(self.document, scale(paper.language), paper.language)
        self._section(self.document.sections[0])

    # -- the sheet

    def _section(self, section: Any) -> None:
        width, height = size_of(self.paper.sheet)
        section.page_width, section.page_height = Pt(width), Pt(height)
        if self.paper.sheet is Sheet.LANDSCAPE:
            section.orientation = WD_ORIENTATION.LANDSCAPE
        section.left_margin, section.right_margin = Pt(LEFT), Pt(RIGHT)
        section.top_margin, section.bottom_margin = Pt(TOP), Pt(FOOT)
        section.header_distance = section.footer_distance = Pt(28)
        section.different_first_page_header_footer = True
        for header, running in ((section.first_page_header, ""), (section.header, self.paper.running_head)):
            self._margin(header, [self.paper.marking.upper(), self.paper.draft, running])
        self._margin(section.first_page_footer, [self.paper.marking.upper()])
        self._margin(section.footer, [self.paper.marking.upper()])
        self._count(section.footer.add_paragraph(style="PD Margin"))

    def _margin(self, margin: Any, texts: list[str]) -> None:
        margin.is_linked_to_previous = False
        first = margin.paragraphs[0]
        first.style = self.document.styles["PD Marking"]
        for at, text in enumerate(text for text in texts if text):
            self._fill(margin.add_paragraph(style="PD Marking") if at else first, said(text))

    def _count(self, paragraph: Any) -> None:
        for chunk, instruction in _fields(self.paper.page_words):
            if instruction:
                paragraph._p.append(field(instruction))  # pyright: ignore[reportPrivateUsage]
            else:
                self._fill(paragraph, said(chunk))

    # -- words

    def say(self, words: Line, style: str, inside: Any = None) -> Any:
        """A paragraph of these words."""
        paragraph = (inside or self.document).add_paragraph(style=style)
        if self.turns and inside is None:
            paragraph.paragraph_format.page_break_before = True
            self.turns = False
        self._fill(paragraph, words)
        return paragraph

    def _fill(self, paragraph: Any, words: Line) -> None:
        for piece in words:
            text = cleaned(piece.text)
            chunks = scripts(text) if has_khmer(text) else [(text, False)]
            for chunk, khmer in chunks:
                self._run(paragraph, softened(chunk, self.paper.names) if khmer else chunk, piece, khmer)

    @staticmethod
    def _run(paragraph: Any, text: str, words: parts.Words, khmer: bool) -> None:
        run = paragraph.add_run(text)
        if words.bold:
            run.bold = True
            run.font.cs_bold = khmer or None
        if words.italic:
            run.italic = True
        if khmer:
            run.font.complex_script = True

    def hung(self, words: Line, marker: str, style: str, left: float, hang: float, inside: Any = None) -> Any:
        """A paragraph whose marker hangs before it."""
        paragraph = self.say(said(marker), style, inside)
        paragraph.add_run().add_tab()
        self._fill(paragraph, words)
        paragraph.paragraph_format.left_indent = Pt(left)
        paragraph.paragraph_format.first_line_indent = Pt(-hang)
        return paragraph

    # -- parts

    def letterhead(self, part: parts.Letterhead) -> None:
        """Emblem, state and issuer."""
        if part.emblem:
            picture = self.document.add_paragraph(style="PD Letterhead")
            picture.add_run().add_picture(io.BytesIO(part.emblem), height=Pt(62))
        for text in part.state:
            self.say(said(text), "PD Letterhead")
        for at, text in enumerate(part.issuer):
            paragraph = self.say(said(text), "PD Ministry")
            if at == 0:
                paragraph.paragraph_format.space_before = Pt(13)

    def heading(self, part: parts.Heading) -> None:
        """A heading."""
        style = f"PD Heading {min(3, max(1, part.level))}"
        if part.number:
            self.hung(said(part.text), part.number, style, HANG, HANG)
        else:
            self.say(said(part.text), style)

    def paragraph(self, part: parts.Paragraph) -> None:
        """Running text; its footnote follows it, small."""
        if part.number:
            paragraph = self.hung(part.words, part.number, "PD Body Plain", HANG, HANG)
        else:
            paragraph = self.say(part.words, "PD Body" if part.indented else "PD Body Plain")
        if part.align is not Align.JUSTIFY:
            paragraph.alignment = ALIGNED[part.align]
        if part.footnote:
            self.say(said(part.footnote), "PD Note")

    def item(self, part: parts.Item) -> None:
        """An item of a list."""
        self.hung(part.words, part.marker, "PD Item", INDENT + LEVEL * max(0, part.level), LEVEL)

    def facts(self, part: parts.Facts) -> None:
        """Labels and words in two columns without lines."""
        table = self._table(2, (0.3, 0.7))
        for label, words in part.rows:
            cells = table.add_row().cells
            self._cell(cells[0], said(label, bold=True), "PD Fact")
            self._cell(cells[1], words, "PD Fact")

    def table(self, part: parts.Table) -> None:
        """A table; its head is repeated on each page."""
        table = self._table(len(part.columns), [column.share for column in part.columns], style="PD Table")
        if any(column.heading for column in part.columns):
            row = table.add_row()
            row._tr.get_or_add_trPr().append(element("w:tblHeader"))  # pyright: ignore[reportPrivateUsage]
            for cell, column in zip(row.cells, part.columns, strict=True):
                self._cell(cell, said(column.heading), "PD Cell Head", column.align)
        for row in part.rows:
            self._row(table, part, row)
        self.document.add_paragraph(style="PD Cell")

    def drawing(self, part: parts.Drawing) -> None:
        """What a figure shows, in rows: a word processor is for what can be changed."""
        self.table(part.listing)

    def _row(self, table: Any, part: parts.Table, row: parts.Row) -> None:
        cells = table.add_row().cells
        if row.band:
            self._cell(
                cells[0].merge(cells[-1]), tuple(w for cell in row.cells for w in cell), "PD Cell Head"
            )
            return
        for cell, words, column in zip(cells, row.cells, part.columns, strict=False):
            self._cell(cell, words, "PD Cell", column.align)

    def _cell(self, cell: Any, words: Line, style: str, align: Align = Align.LEFT) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = self.document.styles[style]
        self._fill(paragraph, words)
        if align is not Align.LEFT:
            paragraph.alignment = ALIGNED[align]

    def _table(self, count: int, shares: Sequence[float], **style: str) -> Any:
        """A table without rows; a row that is added takes the widths of its columns."""
        if self.turns:
            self.say((), "PD Cell")
        table: Any = self.document.add_table(rows=0, cols=count, **style)
        table.autofit = False
        width = size_of(self.paper.sheet)[0] - LEFT - RIGHT
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Pt(width * share / (sum(shares) or 1))
        return table

    def place_date(self, part: parts.PlaceDate) -> None:
        """Place and date, the lunar line above."""
        if part.lunar:
            paragraph = self.say(said(part.lunar), "PD Place Date")
            paragraph.paragraph_format.keep_with_next = True
        self.say(said(part.text), "PD Place Date")

    def foot(self, part: parts.Foot) -> None:
        """The address, lower left, below the room for seal and initials."""
        for at, text in enumerate(part.lines):
            paragraph = self.say(said(text, bold=at == 0), "PD Body Plain")
            paragraph.alignment = ALIGNED[Align.LEFT]
            paragraph.paragraph_format.space_before = Pt(68 if at == 0 else 0)

    def signatures(self, part: parts.Signatures) -> None:
        """Blocks side by side; one alone stands right."""
        count = max(2, len(part.blocks))
        table = self._table(count, [1] * count)
        for cell, block in zip(table.add_row().cells[count - len(part.blocks) :], part.blocks, strict=True):
            self._cell(cell, said(block.party, bold=True), "PD Signature", Align.CENTRE)
            name = self.say(said(block.name, bold=True), "PD Signature", cell)
            name.paragraph_format.space_before = Pt(54)
            self.say(said(block.title), "PD Signature", cell)

    def air(self, part: parts.Air) -> None:
        """Room between two parts."""
        space = self.say((), "PD Body Plain")
        space.paragraph_format.space_after = Pt(max(0, part.lines - 1) * 17)

    def page_break(self, _: parts.PageBreak) -> None:
        """What follows begins on a new page."""
        self.turns = True

    def portraits(self, part: faces.Portraits) -> None:
        """Photographs in a table without lines, names and titles below."""
        across = max(1, part.across)
        table = self._table(across, [1] * across)
        for start in range(0, len(part.cells), across):
            for cell, one in zip(table.add_row().cells, part.cells[start : start + across], strict=False):
                self._portrait(cell, one)
        self.document.add_paragraph(style="PD Cell")

    def _portrait(self, cell: Any, one: faces.Portrait) -> None:
        picture = portrait(one.photograph)
        self._cell(cell, () if picture else said(one.missing), "PD Cell", Align.CENTRE)
        if picture:
            cell.paragraphs[0].add_run().add_picture(io.BytesIO(picture), height=Pt(130))
        for text, bold in ((one.name, True), (one.second, True), (one.title, False)):
            if text:
                self.say(said(text, bold=bold), "PD Cell", cell).alignment = ALIGNED[Align.CENTRE]

    def plate(self, part: faces.Plate | faces.Badge) -> None:
        """A card on a page of its own."""
        name = self.say(said(part.name), "PD Plate Name")
        name.paragraph_format.page_break_before = self.plates > 0
        name.paragraph_format.space_before = Pt(150)
        self.plates += 1
        for text in part.says()[part.says().index(part.name) + 1 :]:
            if text:
                self.say(said(text), "PD Plate Title")

    def line(self, part: Any) -> None:
        """A part of one line in the style of its name."""
        self.say(said(part.text), f"PD {type(part).__name__}")


def _fields(pattern: str) -> list[tuple[str, str]]:
    """The pattern of a page number as text and fields."""
    names = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    return [(chunk, names.get(chunk, "")) for chunk in re.split(r"(\{pages?\})", pattern) if chunk]


_WRITE: Final[dict[type[Any], Callable[[_Writer, Any], None]]] = {
    parts.Letterhead: _Writer.letterhead,
    parts.Number: _Writer.line,
    parts.Kind: _Writer.line,
    parts.Title: _Writer.line,
    parts.Rule: _Writer.line,
    parts.Heading: _Writer.heading,
    parts.Paragraph: _Writer.paragraph,
    parts.Item: _Writer.item,
    parts.Facts: _Writer.facts,
    parts.Table: _Writer.table,
    parts.PlaceDate: _Writer.place_date,
    parts.Foot: _Writer.foot,
    parts.Signatures: _Writer.signatures,
    parts.PageBreak: _Writer.page_break,
    parts.Air: _Writer.air,
    faces.Plate: _Writer.plate,
    faces.Badge: _Writer.plate,
    faces.Portraits: _Writer.portraits,
    parts.Drawing: _Writer.drawing,
}
