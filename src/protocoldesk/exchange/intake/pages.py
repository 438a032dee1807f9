"""PDF pages and pictures: the words that a PDF holds, and what only shows words and has to be typed."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from protocoldesk.exchange.intake import lines
from protocoldesk.exchange.intake.source import Picture, Source, Table, refuse_many, table
from protocoldesk.exchange.intake.vocabulary import Vocabulary
from protocoldesk.records.errors import Refusal, Told

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_PAGES = 500
MOST_PIXELS = 64_000_000
"""Of a picture; a photograph of a modern telephone has 48 million."""

GAP = 1.2
"""Of the height of its letters: so wide a gap in a line parts two columns."""

Line = tuple[Told, list[str]]


def read(name: str, content: bytes, words: Vocabulary) -> Source:
    """The lines of a PDF, or its tables where most lines have columns; one without text is a scan.

    PDFium is not safe in several threads at once: call it where pages are rendered.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold():
            raise Refusal(
                "The file is locked with a password. Open it, save it without one, and take that."
            ) from error
        raise Refusal("The PDF is damaged; nothing was read.") from error
    try:
        found = list(_pages(document))
    except pypdfium2.PdfiumError as error:
        raise Refusal("The PDF is damaged; nothing was read.") from error
    finally:
        document.close()
    if not found:
        return Source(name, content, scanned=True)
    return Source(name, content, (_as_table(name, found, words),))


def _pages(document: PdfDocument) -> Iterator[Line]:
    if len(document) > MOST_PAGES:
        raise Refusal("The PDF has more than {most} pages; nothing was read.", most=MOST_PAGES)
    read = 0
    for number in range(len(document)):
        page = document[number]
        for line, cells in enumerate(_lines(page), 1):
            read += 1
            refuse_many(read)
            yield Told("page {page}, line {line}", page=number + 1, line=line), cells


def _lines(page: PdfPage) -> list[list[str]]:
    """The lines of a page from top to bottom, each as its columns."""
    text = page.get_textpage()
    refuse_many(text.count_rects())
    boxes: list[tuple[float, float, float, float]] = [text.get_rect(at) for at in range(text.count_rects())]
    rows: list[list[tuple[float, float, float, float]]] = []
    for box in sorted(boxes, key=lambda box: (-(box[1] + box[3]) / 2, box[0])):
        if rows and _beside(rows[-1][0], box):
            rows[-1].append(box)
        else:
            rows.append([box])
    found = [_columns(sorted(row), text) for row in rows]
    return [cells for cells in found if any(cell.strip() for cell in cells)]


def _beside(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    middle = (other[1] + other[3]) / 2
    return one[1] <= middle <= one[3]


def _columns(row: list[tuple[float, float, float, float]], text: PdfTextPage) -> list[str]:
    cells: list[str] = []
    right = None
    for left, bottom, end, top in row:
        said = text.get_text_bounded(left, bottom, end, top)
        said = " ".join(said.split())
        if right is None or left - right > GAP * (top - bottom):
            cells.append(said)
        else:
            cells[-1] = f"{cells[-1]} {said}".strip()
        right = end
    return cells


def _as_table(name: str, found: list[Line], words: Vocabulary) -> Table:
    wide = sum(1 for _, cells in found if len(cells) >= 3)
    if wide * 2 > len(found):
        return table(name, [(where, list(cells)) for where, cells in found])
    return lines.read(name, [(where, " ".join(cells), False) for where, cells in found], words)


def picture(name: str, content: bytes) -> Source:
    """A picture: a scan to type from, or the photograph of a person. Refusal: it is none, or a bomb."""
    measure(content)
    return Source(name, content, scanned=True, pictures=(Picture(name, content),))


def measure(content: bytes) -> tuple[int, int]:
    """Width and height of a picture, from its first bytes. Refusal: it is none, or has too many pixels."""
    from PIL import Image, UnidentifiedImageError

    try:
        # Pillow's own limit warns between its bounds; ours says no, before anything is decoded.
        with Image.open(BytesIO(content), formats=("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")) as found:
            width, height = found.size
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except Image.DecompressionBombWarning as error:  # where warnings are errors
        raise _too_large() from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise Refusal("The picture is damaged, or of a kind that cannot be shown.") from error
    if width * height > MOST_PIXELS:
        raise _too_large()
    return width, height


def _too_large() -> Refusal:
    return Refusal("The picture has more than {most} million pixels.", most=MOST_PIXELS // 1_000_000)
