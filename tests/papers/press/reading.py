"""Reads printed papers back."""

import io
import re
from typing import Any

import pikepdf
import pypdfium2

from protocoldesk.papers.parts import Paper
from protocoldesk.papers.press import pdf


def pages(data: bytes) -> list[str]:
    """What PDFium copies out of each page."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def printed(paper: Paper) -> str:
    """The text of a paper's PDF, line ends as they come."""
    return "\n".join(pages(pdf(paper)))


def flat(text: str) -> str:
    """One space for any white space; none where U+200B says that the line end divides a word."""
    return re.sub(r"\s+", " ", re.sub("\u200b(\r\n)?", "", text)).strip()


def bare(text: str) -> str:
    """Without any white space or U+200B: for Khmer, where a line end is no space."""
    return re.sub(r"[\s\u200b]", "", text)


def opened(data: bytes) -> pikepdf.Pdf:
    """The PDF for a look inside."""
    return pikepdf.open(io.BytesIO(data))


def elements(data: bytes) -> list[tuple[int, str]]:
    """The structure tree as (depth, role), in the order of reading."""
    found: list[tuple[int, str]] = []

    def walk(node: Any, depth: int) -> None:
        if "/S" in node:
            found.append((depth, str(node.S)[1:]))
        kids: Any = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/MCID" not in kid:
                walk(kid, depth + 1)

    with opened(data) as document:
        walk(document.Root.StructTreeRoot, 0)
    return found


def roles(data: bytes) -> list[str]:
    """The roles in the order of reading."""
    return [role for _, role in elements(data)]


def told(data: bytes) -> str:
    """The characters of the first page's glyphs, nothing added: what a screen reader is given."""
    with opened(data) as document:
        page = document.pages[0]
        maps = {name: _codes(font) for name, font in page.Resources.Font.items()}
        text, codes = "", dict[str, str]()
        for instruction in pikepdf.parse_content_stream(page):
            operands: Any = instruction.operands
            if str(instruction.operator) == "Tf":
                codes = maps[str(operands[0])]
            elif str(instruction.operator) == "TJ":
                text += "".join(
                    _decoded(bytes(item), codes) for item in operands[0] if isinstance(item, pikepdf.String)
                )
        return text


def _codes(font: Any) -> dict[str, str]:
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", font.ToUnicode.read_bytes().decode("ascii"))
    return {code: bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def _decoded(codes: bytes, names: dict[str, str]) -> str:
    text = codes.hex().upper()
    return "".join(names[text[at : at + 4]] for at in range(0, len(text), 4))
