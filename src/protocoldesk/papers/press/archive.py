"""A drawn PDF made an archive copy: PDF/A with its enclosures, validated before it is handed out."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import pdfa

from protocoldesk.papers.parts import Enclosure, Paper
from protocoldesk.records.errors import Fault


def archived(drawn: bytes, paper: Paper) -> bytes:
    """PDF/A-2b, or 3b where the paper has enclosures; Fault with the validator's words where it is not."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        for enclosure in paper.enclosures:
            _attach(pdf, enclosure)
        _describe(pdf, paper)
        try:
            pdfa.save(pdf, out, "3b" if paper.enclosures else "2b")
        except pdfa.PdfaError as refused:
            raise Fault("This is no valid PDF/A: {words}", words=str(refused)) from refused
    return out.getvalue()


def _attach(pdf: pikepdf.Pdf, enclosure: Enclosure) -> None:
    pdf.attachments[enclosure.name] = pikepdf.AttachedFileSpec(
        pdf,
        enclosure.content,
        filename=enclosure.name,
        mime_type=enclosure.media_type,
        relationship=pikepdf.Name.Data,
    )


def _describe(pdf: pikepdf.Pdf, paper: Paper) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
        meta["dc:title"] = paper.title
        meta["dc:language"] = [paper.language]
        if paper.author:
            meta["dc:creator"] = [paper.author]
