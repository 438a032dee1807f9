"""Pages of a PDF as images, rendered straight into Qt's memory; for the one worker alone."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from PySide6.QtGui import QImage

SCREEN = 96 / 72
"""Pixels of a screen for each point of a page, at 100 %."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page: its size in points, and how it looks at the scale that was asked for."""

    width: float
    height: float
    image: QImage


def page_images(pdf: bytes, scale: float, width: float = 0) -> list[PageImage]:
    """Each page, `scale` pixels a point; or, with `width`, as wide as that many pixels."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        made: list[PageImage] = []
        for page in document:
            size = page.get_size()
            made.append(PageImage(*size, _image(page, width / size[0] if width else scale)))
            page.close()
        return made


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def _image(page: object, scale: float) -> QImage:
    import pypdfium2
    from pypdfium2 import raw

    assert isinstance(page, pypdfium2.PdfPage)
    made: list[QImage] = []

    def into_qimage(width: int, height: int, rev_byteorder: bool = False, **_: object) -> pypdfium2.PdfBitmap:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        made.append(image)
        bits = image.bits()
        buffer = (ctypes.c_ubyte * len(bits)).from_buffer(bits)
        return pypdfium2.PdfBitmap.new_native(
            width, height, raw.FPDFBitmap_BGRx, rev_byteorder, buffer, image.bytesPerLine()
        )

    page.render(scale=scale, bitmap_maker=into_qimage, prefer_bgrx=True)
    return made[0]
