"""The named styles of a DOCX, from the same scale as the printed page."""

from __future__ import annotations

from typing import Any, Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Pt

from protocoldesk.papers.parts import Align
from protocoldesk.papers.press.styles import INDENT, Scale, Style, changed
from protocoldesk.papers.press.word_xml import element

LATIN: Final = "Times New Roman"
"""An installed font: the editor has no other."""
KHMER: Final = "Khmer OS Siemreap"
HEAD: Final = "Khmer OS Muol Light"

ALIGNED: Final = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}


def named_styles(scale: Scale) -> dict[str, Style]:
    """Each style of the document by its name."""
    body = scale.body
    return {
        "PD Letterhead": scale.state,
        "PD Ministry": scale.issuer,
        "PD Number": scale.number,
        "PD Kind": scale.kind,
        "PD Title": scale.title,
        **{f"PD Heading {level}": scale.heading(level) for level in (1, 2, 3)},
        "PD Body": changed(body, indent=INDENT),
        "PD Body Plain": body,
        "PD Item": changed(body, after=scale.step.gap * 0.45),
        "PD Rule": changed(body, align=Align.CENTRE),
        "PD Place Date": changed(body, align=Align.RIGHT, before=scale.step.gap),
        "PD Signature": changed(body, align=Align.CENTRE, after=0),
        "PD Cell": scale.cell(),
        "PD Cell Head": scale.cell(head=True),
        "PD Fact": changed(body, align=Align.LEFT, after=2),
        "PD Note": scale.small,
        "PD Marking": changed(scale.sized(9.5, bold=True), align=Align.CENTRE),
        "PD Margin": changed(scale.small, align=Align.CENTRE),
        "PD Plate Name": scale.sized(54, bold=True, head=True, align=Align.CENTRE),
        "PD Plate Title": scale.sized(24, align=Align.CENTRE, before=8),
    }


def add_styles(document: Document, scale: Scale, language: str) -> None:
    """Give the document our styles and its language."""
    for name, style in named_styles(scale).items():
        made = _added(document, name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles["Normal"]
        made.quick_style = True
        _paragraph(made.paragraph_format, style)
        letters(made.element.get_or_add_rPr(), style, style.size, language)
        if name.startswith("PD Heading") or name == "PD Title":
            level = name[-1] if name[-1].isdigit() else "0"
            made.element.get_or_add_pPr().append(element("w:outlineLvl", val=level))
    _table(document)


def _paragraph(form: Any, style: Style) -> None:
    form.alignment = ALIGNED[style.align]
    form.space_before, form.space_after = Pt(style.before), Pt(style.after)
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.AT_LEAST, Pt(style.leading)
    form.first_line_indent = Pt(style.indent) if style.indent else None
    form.keep_with_next = style.keeps or None
    form.widow_control = True


def letters(properties: Any, style: Style, size: float, language: str) -> None:
    """Faces, sizes, weight and language, for Latin letters and for Khmer ones."""
    khmer = HEAD if style.head else KHMER
    properties.append(element("w:rFonts", ascii=LATIN, hAnsi=LATIN, cs=khmer))
    if style.bold:
        properties.append(element("w:b"))
        if not style.head:
            properties.append(element("w:bCs"))
    properties.append(element("w:sz", val=str(round(size * style.latin * 2))))
    properties.append(element("w:szCs", val=str(round(size * style.khmer * 2))))
    latin = {"km": "en-GB", "en": "en-GB"}.get(language, language)
    properties.append(element("w:lang", val=latin, bidi="km-KH"))


def _table(document: Document) -> None:
    """A table style of hairlines without upright ones."""
    style = _added(document, "PD Table", WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    properties, borders = element("w:tblPr"), element("w:tblBorders")
    for side, size in (("top", "8"), ("bottom", "4"), ("insideH", "4")):
        borders.append(element(f"w:{side}", val="single", sz=size, space="0", color="737373"))
    properties.append(borders)
    style.element.append(properties)


def _added(document: Document, name: str, kind: WD_STYLE_TYPE) -> Any:
    styles: Any = document.styles
    return styles.add_style(name, kind)
