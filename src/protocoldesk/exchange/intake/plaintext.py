"""Plain text that came in: its encoding found out, its tables told from its lines."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterable
from io import StringIO

from protocoldesk.exchange.intake.source import Source, Table, refuse_many, table
from protocoldesk.records.errors import Refusal, Told

DELIMITERS = ",;\t|"
SAMPLE = 200
"""Lines that a delimiter is guessed from."""

ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1", "mac-roman")
"""Those that an officer can choose where the guess is wrong."""

NO_TEXT = "The file is no text, or its encoding is not known; save it as UTF-8."

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TWICE = re.compile("Ã[\u0080-¿ƒ€‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]|á[žŸ]|â€")
"""UTF-8 that somebody read as Windows Latin and saved again: "Ã©" for "é", "áž" for Khmer."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")


def decoded(content: bytes, encoding: str = "") -> tuple[str, tuple[Told, ...]]:
    """The words of a file, and what is doubtful of their encoding. Refusal: it is no text in it."""
    if encoding:
        return _as_told(content, encoding), ()
    said, notes = _guessed(content)
    if _CONTROL.search(said):
        raise Refusal(NO_TEXT)
    if "\ufffd" in said:
        notes = (*notes, Told("Letters were lost before the file came here: it holds '\ufffd'."))
    elif _TWICE.search(said):
        notes = (
            *notes,
            Told("Letters look as if saved in a wrong encoding, such as 'Ã©' for 'é'."),
        )
    return said, notes


def _as_told(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Refusal(
            "The file is not in {encoding}: its byte {place} is none.",
            field="encoding",
            encoding=encoding,
            place=error.start + 1,
        ) from error
    except LookupError as error:
        raise Refusal("There is no encoding {encoding}.", field="encoding", encoding=encoding) from error


def _guessed(content: bytes) -> tuple[str, tuple[Told, ...]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _as_told(content, encoding), ()
    if content.count(0) > len(content) // 10:
        return _wide(content), ()
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    try:
        note = Told("The file is not UTF-8; it was read as Windows Latin (cp1252). Look at its accents.")
        return content.decode("cp1252"), (note,)
    except UnicodeDecodeError as error:
        raise Refusal(NO_TEXT) from error


def _wide(content: bytes) -> str:
    """UTF-16 that does not say it is: its zeros stand on one side, and lines end."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    said = content.decode("utf-16-be" if even > odd else "utf-16-le", errors="replace")
    broken = b"\n" in content and "\n" not in said
    if min(even, odd) * 10 > max(even, odd) or broken or "\ufffd" in said:
        raise Refusal(NO_TEXT)
    return said


def separated(name: str, content: bytes, encoding: str = "") -> Source:
    """A csv file, whatever parts its columns."""
    said, notes = decoded(content, encoding)
    first, end, rest = said.partition("\n")
    if first.strip().casefold().startswith("sep=") and end:  # Excel's own way to say what parts the columns
        return Source(name, content, (of_text(name, rest, first.strip()[4:5] or ",", notes),))
    return Source(name, content, (of_text(name, said, delimiter(said) or ",", notes),))


def of_text(name: str, said: str, parted_by: str, notes: Iterable[Told] = ()) -> Table:
    """The table of a text whose columns are parted by that character."""
    refuse_many(said.count("\n") if '"' not in said else 0)
    rows: list[tuple[Told, list[str]]] = []
    reader = csv.reader(StringIO(said, newline=""), delimiter=parted_by)
    try:
        for cells in reader:
            rows.append((Told("line {line}", line=reader.line_num), cells))
            refuse_many(len(rows))
    except csv.Error as error:
        raise Refusal("Line {line} of the table cannot be read.", line=reader.line_num) from error
    return table(name, rows, notes=tuple(notes))


def delimiter(said: str) -> str:
    """What parts the columns of a text: that which gives most lines alike many; "": nothing does."""
    lines = "\n".join(said.splitlines()[:SAMPLE])
    return (
        max(DELIMITERS, key=lambda one: _evenness(lines, one))
        if any(_evenness(lines, one) > 0 for one in DELIMITERS)
        else ""
    )


def _evenness(said: str, parted_by: str) -> float:
    """How well a character parts lines into alike many columns; 0: not at all."""
    try:
        widths = [len(cells) for cells in csv.reader(StringIO(said), delimiter=parted_by) if any(cells)]
    except csv.Error:
        return 0
    parted = Counter(width for width in widths if width > 1)
    if not parted:
        return 0
    width, lines = parted.most_common(1)[0]
    return lines / len(widths) + (0.1 if parted_by == "\t" else 0) + min(width, 20) / 100
