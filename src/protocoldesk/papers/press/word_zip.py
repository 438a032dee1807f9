"""What makes a DOCX the same bytes from the same paper: its properties, and the times in its zip."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from docx.document import Document

from protocoldesk.papers.parts import Paper
from protocoldesk.papers.press.drawing import PROGRAM

_THUMBNAIL: Final = "/thumbnail"
_EARLIEST: Final = 315532800
"""1980: a zip knows nothing before it."""


def describe(document: Document, paper: Paper, epoch: int) -> None:
    """Title, institution and day; no officer, no machine."""
    when = _time(epoch).replace(tzinfo=None)
    core = document.core_properties
    core.title, core.author, core.last_modified_by = paper.title, paper.author, paper.author or PROGRAM
    core.language, core.revision = paper.language, 1
    core.comments = core.subject = core.keywords = core.category = ""
    core.created = core.modified = when
    package: Any = document.part.package
    for key in [key for key, rel in package.rels.items() if rel.reltype.endswith(_THUMBNAIL)]:
        del package.rels[key]


def _time(epoch: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=epoch)


def sealed(document: Document, epoch: int) -> bytes:
    """The file, with one time on every entry."""
    saved, out = io.BytesIO(), io.BytesIO()
    document.save(saved)
    when = _time(max(epoch, _EARLIEST))
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, when.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return out.getvalue()
