"""Word documents: the tables of a DOCX file, and its lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

from protocoldesk.exchange.intake import lines
from protocoldesk.exchange.intake.source import Source, Table, table
from protocoldesk.exchange.intake.unzipping import look_through
from protocoldesk.exchange.intake.vocabulary import Vocabulary
from protocoldesk.records.errors import Refusal, Told

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph

Line = tuple[Told, str, bool]


def read(name: str, content: bytes, words: Vocabulary) -> Source:
    """The tables of a document, each by itself, and its lines. Refusal: locked, damaged, or too much."""
    look_through(content, "word/document.xml")
    import docx

    try:
        document = docx.Document(BytesIO(content))
        return Source(name, content, tuple(_tables(name, document, words)))
    except Refusal:
        raise
    except Exception as error:  # a damaged document fails in any way
        raise Refusal("The document is damaged; nothing was read.") from error


def _tables(name: str, document: Document, words: Vocabulary) -> Iterator[Table]:
    from docx.table import Table as WordTable

    said: list[Line] = []
    over: list[str] = []
    count = 0
    for block in document.iter_inner_content():
        if isinstance(block, WordTable):
            count += 1
            yield replace(_table(f"{name}, table {count}", block), over=tuple(reversed(over)))
            over = []
        else:
            lines_here = _lines(block, len(said) + 1)
            over += [line for _, line, _ in lines_here]
            said += lines_here
    yield lines.read(f"{name}, text", said, words)


def _lines(paragraph: Paragraph, first: int) -> list[Line]:
    listed = _is_listed(paragraph)
    parts = [part for part in paragraph.text.splitlines() if part.strip()]
    return [(Told("line {line}", line=first + at), part, listed) for at, part in enumerate(parts)]


def _is_listed(paragraph: Paragraph) -> bool:
    """Whether Word numbers or bullets it: the number is not a part of its words."""
    by_style = "list" in (paragraph.style.name or "").casefold() if paragraph.style else False
    return by_style or bool(_element(paragraph).xpath("./w:pPr/w:numPr"))


def _element(part: Any) -> Any:
    """The XML of a part of the document: python-docx itself tells neither lists nor cells that span."""
    return cast("dict[str, Any]", vars(part))["_element"]


def _table(name: str, found: WordTable) -> Table:
    rows: list[tuple[Told, list[str]]] = []
    for number, row in enumerate(found.rows, 1):
        seen: list[Any] = []
        cells: list[str] = []
        for cell in row.cells:  # a cell over several columns comes once for each of them
            found_here = _element(cell)
            cells.append(cell.text if found_here not in seen else "")
            seen.append(found_here)
        rows.append((Told("row {row}", row=number), cells))
    return table(name, rows)
