"""A paper as plain text: one line a paragraph, blank lines between, for a mail or a website."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from protocoldesk.papers import faces, parts
from protocoldesk.papers.parts import Paper, plain
from protocoldesk.papers.press.runs import cleaned

_CLOSE: Final = (parts.Item, parts.Facts)


def plain_text(paper: Paper) -> str:
    """The paper in characters alone; an unissued one says so first."""
    chunks = [block for block in (_chunk(part) for part in paper.parts) if block]
    head = [text for text in (paper.marking.upper(), paper.draft) if text]
    text = "\n".join([*head, ""] if head else []) + "\n".join(_spaced(chunks))
    return cleaned(text).replace("\u200b", "").strip("\n") + "\n"


class _Chunk(str):
    """Lines of one part; `close`: no blank line before it when what stands above is of its kind."""

    __slots__ = ("close",)
    close: bool


def _chunk(part: parts.Part) -> _Chunk:
    chunk = _Chunk("\n".join(line for line in _LINES[type(part)](part) if line))
    chunk.close = isinstance(part, _CLOSE)
    return chunk


def _spaced(chunks: list[_Chunk]) -> Iterator[str]:
    above: _Chunk | None = None
    for chunk in chunks:
        if above is not None and not (chunk.close and above.close):
            yield ""
        yield chunk
        above = chunk


def _paragraph(part: parts.Paragraph) -> Iterator[str]:
    yield f"{part.number} {plain(part.words)}".strip()
    yield part.footnote


def _table(part: parts.Table) -> Iterator[str]:
    yield "\t".join(column.heading for column in part.columns).rstrip("\t")
    for row in part.rows:
        yield "\t".join(plain(cell).replace("\n", " ") for cell in row.cells).rstrip("\t")


def _signatures(part: parts.Signatures) -> Iterator[str]:
    for at, block in enumerate(part.blocks):
        yield from (["\n" + block.party] if at else [block.party])
        yield from (block.name, block.title)


def _portraits(part: faces.Portraits) -> Iterator[str]:
    for cell in part.cells:
        yield "\t".join(text for text in cell.says() if text)


def _letterhead(part: parts.Letterhead) -> Iterator[str]:
    yield from part.state
    if part.issuer:
        yield "\n" + part.issuer[0]
        yield from part.issuer[1:]


_LINES: Final[dict[type[Any], Callable[[Any], Iterator[str]]]] = {
    parts.Letterhead: _letterhead,
    parts.Paragraph: _paragraph,
    parts.Item: lambda part: iter([f"{'  ' * part.level}{part.marker} {plain(part.words)}"]),
    parts.Facts: lambda part: (f"{label}: {plain(line)}" for label, line in part.rows),
    parts.Table: _table,
    parts.Signatures: _signatures,
    parts.Drawing: lambda part: _table(part.listing),
    parts.PlaceDate: lambda part: iter(part.says()),
    faces.Plate: lambda part: iter(part.says()),
    faces.Badge: lambda part: iter(part.says()),
    faces.Portraits: _portraits,
    parts.PageBreak: lambda part: iter(part.says()),
    parts.Air: lambda part: iter(part.says()),
    **{
        kind: lambda part: iter(part.says())
        for kind in (parts.Number, parts.Kind, parts.Title, parts.Heading, parts.Foot, parts.Rule)
    },
}
