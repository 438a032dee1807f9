"""Files as other offices send them, made by the libraries that make them there."""

import csv
import io
import struct
import zipfile
import zlib
from email.message import EmailMessage
from typing import Any

import docx
import openpyxl

HEADINGS = ("No.", "Name", "Title", "Institution", "Role")
CANADA = (
    (
        "1",
        "H.E. Mr Alan Bowman",
        "Director General for Southeast Asia and Oceania",
        "Global Affairs Canada",
        "Head",
    ),
    ("2", "Ms. Claire ROY", "Deputy Director", "Global Affairs Canada", "Member"),
    ("3", "Jean-Paul Gauthier", "Counsellor", "Embassy of Canada", "Note-taker"),
)
KHMER = "ឯកឧត្តម មាស គឹមហេង"


def workbook(rows: Any = (HEADINGS, *CANADA), title: str = "Delegation", **more: Any) -> bytes:
    book, sheet = blank()
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for name, others in more.items():
        extra = book.create_sheet(name)
        for row in others:
            extra.append(list(row))
    return saved(book)


def blank() -> tuple[openpyxl.Workbook, Any]:
    """A workbook and its only sheet."""
    book = openpyxl.Workbook()
    return book, book.active


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def comma(rows: Any = (HEADINGS, *CANADA), delimiter: str = ",") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue()


def document(*paragraphs: str, table: Any = (), numbered: Any = ()) -> bytes:
    made = docx.Document()
    for said in paragraphs:
        made.add_paragraph(said)
    for said in numbered:
        made.add_paragraph(said, style="List Number")
    if table:
        grid = made.add_table(len(table), len(table[0]))
        for line, row in enumerate(table):
            for place, said in enumerate(row):
                grid.cell(line, place).text = said
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def mail(subject: str, body: str, attached: Any = ()) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, "protocol@example.org", "kh@example.org"
    message["Date"] = "Wed, 14 Jan 2026 09:00:00 +0700"
    message.set_content(body)
    for name, content in attached:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def rezipped(content: bytes, **parts: bytes) -> bytes:
    """A zip with other words in some of its parts; their names stand with / as __."""
    new = {name.replace("__", "/"): said for name, said in parts.items()}
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for member in old.infolist():
            ending = member.filename.replace(".", "_")
            made.writestr(member.filename, new.get(ending, old.read(member)))
    return file.getvalue()


def png(width: int, height: int) -> bytes:
    """A picture that says it is that large, whatever it holds."""

    def chunk(kind: bytes, said: bytes) -> bytes:
        return struct.pack(">I", len(said)) + kind + said + struct.pack(">I", zlib.crc32(kind + said))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    lines = zlib.compress(b"\x00" * (width + 1) * min(height, 64))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def pdf(*lines: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    for number, said in enumerate(lines):
        for place, cell in enumerate(said.split("\t")):
            canvas.drawString(40 + 170 * place, 780 - 20 * number, cell)
    canvas.showPage()
    canvas.save()
    return file.getvalue()
