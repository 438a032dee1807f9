"""Office files are zips of XML: looked through before any library unpacks them."""

from __future__ import annotations

import re
import struct
import zlib
from io import BytesIO
from itertools import islice
from zipfile import BadZipFile, ZipFile

from protocoldesk.exchange.intake.source import MOST_ROWS
from protocoldesk.records.errors import Refusal

LARGEST = 256 * 1024 * 1024
"""Bytes that everything in a zip may have, unpacked."""

LARGEST_XML = 48 * 1024 * 1024
MOST_MEMBERS = 5_000
MOST_CELLS = 300_000

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Microsoft's older files begin, locked ones too."""

_BROKEN = (zlib.error, struct.error, KeyError, UnicodeError)
_DECLARES = ("<!DOCTYPE", "<!ENTITY")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ENCODING = re.compile(rb"""^<\?xml[^>]*encoding=["']([\w.-]+)["']""")
_KNOWN = frozenset({b"utf-8", b"utf-16", b"us-ascii", b"ascii", b"iso-8859-1"})


def look_through(content: bytes, part: str) -> None:
    """Raise Refusal where a zip is locked, damaged, a bomb, or has not the part that makes it what it is."""
    if content.startswith(COMPOUND):
        raise _compound(content)
    try:
        with ZipFile(BytesIO(content)) as archive:
            _look_through(archive, part)
    except (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, RuntimeError, *_BROKEN) as error:
        raise Refusal("The file is damaged, or is not what its name says; nothing was read.") from error


def _look_through(archive: ZipFile, part: str) -> None:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST:
        raise Refusal(
            "Unpacked, the file has more than {size} MB; nothing was read.", size=LARGEST // 1024**2
        )
    if part not in {member.filename for member in members}:
        raise Refusal("The file is damaged, or is not what its name says; nothing was read.")
    for member in members:
        if member.filename.endswith((".xml", ".rels", ".vml")):
            if member.file_size > LARGEST_XML:
                raise Refusal(
                    "Unpacked, the file has more than {size} MB; nothing was read.",
                    size=LARGEST_XML // 1024**2,
                )
            _look_at(archive.read(member))


def _look_at(xml: bytes) -> None:
    """No Office program declares a document type: entities that multiply, or read other files, need one."""
    declared = _ENCODING.match(xml)
    if declared and declared.group(1).lower() not in _KNOWN:
        raise Refusal("The file is written in an encoding that no Office program uses; nothing was read.")
    for word in _DECLARES:
        if word.encode() in xml or word.encode("utf-16-le") in xml or word.encode("utf-16-be") in xml:
            raise Refusal("The file declares entities, as no Office program does; nothing was read.")
    if _more_than(MOST_ROWS, _ROW, xml):
        raise Refusal("The table has more than {most} rows; nothing was read.", most=MOST_ROWS)
    if _more_than(MOST_CELLS, _CELL, xml):
        raise Refusal("The table has more than {most} cells; nothing was read.", most=MOST_CELLS)


def _more_than(most: int, pattern: re.Pattern[bytes], xml: bytes) -> bool:
    return next(islice(pattern.finditer(xml), most, None), None) is not None


def _compound(content: bytes) -> Refusal:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return Refusal("The file is locked with a password. Open it, save it without one, and take that.")
    return Refusal("The file is of an older kind (.xls or .doc). Save it as .xlsx or .docx, and take that.")
