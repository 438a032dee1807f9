"""All that the press uses of ReportLab 5.1.0 that is not public: its page, its document, its raw objects."""

# ReportLab is untyped within; what leaves this module is typed.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false, reportPrivateUsage=false
# pyright: reportAttributeAccessIssue=false, reportUntypedBaseClass=false, reportIncompatibleMethodOverride=false
# pyright: reportUnknownLambdaType=false, reportMissingTypeArgument=false

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import md5
from typing import Any, Final

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

PINNED: Final = "5.1.0"
NEEDED: Final = {
    Canvas: (
        "_make_preamble",
        "_setColorSpace",
        "_setExtGState",
        "_setXObjects",
        "_setShadingUsed",
        "_setAnnotations",
        "_startPage",
    ),
    pdfdoc.PDFDocument: ("Reference", "GetPDFData", "addPage"),
    pdfdoc.PDFPage: ("__NoDefault__", "check_format", "setStream"),
}
"""Names that the contract test looks for; those of a made canvas are in CANVAS and DOCUMENT."""
CANVAS: Final = ("_doc", "_code", "_preamble", "_pagesize", "_pageNumber")
DOCUMENT: Final = (
    "idToObjectNumberAndVersion",
    "idToObject",
    "delayedFonts",
    "info",
    "signature",
    "_timeStamp",
    "Catalog",
)

rl_config.useA85 = 0  # pyright: ignore[reportAttributeAccessIssue]
rl_config.pdfComments = 0  # pyright: ignore[reportAttributeAccessIssue]


class _Raw(pdfdoc.PDFObject):
    """An object whose bytes are ours."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def format(self, document: Any) -> bytes:
        return self.body


class _Leaf(pdfdoc.PDFPage):
    """A page that knows its place in the structure tree, and has no empty transition."""

    __NoDefault__ = [  # noqa: RUF012 (ReportLab's own shape)
        *(name for name in pdfdoc.PDFPage.__NoDefault__ if name != "Trans"),
        "StructParents",
        "Tabs",
    ]


class _Stamp:
    """The time that the document carries: a parameter, not the clock."""

    dhh = dmm = 0
    tzname = "UTC"

    def __init__(self, epoch: int) -> None:
        self.t = epoch
        self.lt = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=epoch)).timetuple()
        self.YMDhms = tuple(self.lt)[:6]


class _Late:
    """Something that writes its objects when the document is closed; ReportLab asks its fonts in this way."""

    def __init__(self, write: Callable[[], None]) -> None:
        self.write = write

    def addObjects(self, document: Any) -> None:  # noqa: N802 (ReportLab's word)
        self.write()


class Easel(Canvas):
    """A canvas to which content operators are given as they are."""

    def __init__(self, size: tuple[float, float], *, epoch: int, compress: bool = True) -> None:
        super().__init__(
            io.BytesIO(), pagesize=size, invariant=1, pageCompression=int(compress), pdfVersion=(1, 7)
        )
        self._doc._timeStamp = _Stamp(epoch)
        self._seen = md5(usedforsecurity=False)

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def close_page(self, operators: Sequence[str], *, parents: int | None = None) -> str:
        """Put the operators on the page, end it, and return how other objects call it ("12 0 R")."""
        name = self._doc.thisPageName()
        leaf = _Leaf()
        leaf.pagewidth, leaf.pageheight = self._pagesize
        leaf.setCompression(self._doc.compression)
        stream = "\n".join([self._preamble, *self._code, *operators]) + "\n"
        self._seen.update(stream.encode("latin-1"))
        leaf.setStream(stream)
        if parents is not None:
            leaf.StructParents, leaf.Tabs = parents, pdfdoc.PDFName("S")
        for give in (self._setColorSpace, self._setExtGState, self._setXObjects, self._setShadingUsed):
            give(leaf)
        self._setAnnotations(leaf)
        self._doc.addPage(leaf)
        self._startPage()
        return self._called(name)

    def _called(self, name: str) -> str:
        number, generation = self._doc.idToObjectNumberAndVersion[name]
        return f"{number} {generation} R"

    def reserve(self) -> tuple[str, Callable[[bytes], None]]:
        """A number for an object, and the way to fill it before the document is closed."""
        raw = _Raw(b"null")
        reference = self._doc.Reference(raw)

        def fill(body: bytes) -> None:
            raw.body = body

        return self._called(reference.name), fill

    def put(self, body: bytes) -> str:
        """An object with this body; how others call it."""
        return self._called(self._doc.Reference(_Raw(body)).name)

    def stream(self, content: bytes, entries: str = "") -> str:
        """A stream with further dictionary entries; compressed."""
        import zlib

        packed = zlib.compress(content, 6)
        head = f"<< {entries} /Length {len(packed)} /Filter /FlateDecode >>\nstream\n"
        return self.put(head.encode("latin-1") + packed + b"\nendstream")

    def font(self, name: str, reference: str) -> None:
        """Make a font known to every page under a name."""
        self._doc.idToObject[pdfdoc.BasicFonts].dict[name] = reference

    def at_end(self, write: Callable[[], None]) -> None:
        """Call this when the pages are done and the document is not yet written."""
        self._doc.delayedFonts.append(_Late(write))

    def catalog(self, **entries: str) -> None:
        """Entries of the catalog, as references or literal text."""
        for name, value in entries.items():
            setattr(self._doc.Catalog, name, value)

    def info(self, *, title: str, author: str, program: str) -> None:
        """What a reader shows as the properties of the file."""
        info = self._doc.info
        info.title, info.author = title, author
        info.creator = info.producer = program
        info.subject = info.keywords = ""

    def picture(self, png: bytes, x: float, y: float, width: float, height: float) -> list[str]:
        """The operators that show a picture, for a page that is being made of operators."""
        start = len(self._code)
        self.drawImage(ImageReader(io.BytesIO(png)), x, y, width, height, mask="auto")
        operators = self._code[start:]
        del self._code[start:]
        return operators

    def bytes(self) -> bytes:
        """The document, closed."""
        self._doc.signature = self._seen
        return self._doc.GetPDFData(self)
