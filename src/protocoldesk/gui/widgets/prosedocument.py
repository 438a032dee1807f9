"""Prose and Qt's documents: blocks become paragraphs of a document, and come back as they were."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from protocoldesk.records.values.prose import Block, BlockKind, Run

KIND = QTextFormat.Property.UserProperty + 1
LEVEL = QTextFormat.Property.UserProperty + 2
MARKING = QTextFormat.Property.UserProperty + 3
FOOTNOTE = QTextFormat.Property.UserProperty + 4
MAX_LEVEL = 3

STEP = 22
"""Pixels by which each level of a list stands in."""

_STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBER: QTextListFormat.Style.ListDecimal,
    BlockKind.LETTER: QTextListFormat.Style.ListLowerAlpha,
    BlockKind.ROMAN: QTextListFormat.Style.ListLowerRoman,
}
_KINDS = {
    QTextListFormat.Style.ListDecimal: BlockKind.NUMBER,
    QTextListFormat.Style.ListLowerAlpha: BlockKind.LETTER,
    QTextListFormat.Style.ListUpperAlpha: BlockKind.LETTER,
    QTextListFormat.Style.ListLowerRoman: BlockKind.ROMAN,
    QTextListFormat.Style.ListUpperRoman: BlockKind.ROMAN,
}

_MARKER = re.compile(
    r"(?:(?P<bullet>[·•▪§oØü–—-])|(?P<number>\d{1,3}[.)])|(?P<letter>\(?[a-z][.)])|(?P<roman>\(?[ivx]{1,5}[.)]))"
    r"[\s\u00a0]+"
)
"""How a word processor writes the marker of an item into the words of it."""

_OFFICE = re.compile(
    r"<!--.*?-->|<!\[[^>]*\]>|<(style|script|xml)\b.*?</\1>|</?o:[^>]*>", re.DOTALL | re.IGNORECASE
)
_LISTED = re.compile(r"<p\b[^>]*(?:MsoListParagraph|mso-list\s*:)[^>]*>", re.IGNORECASE)
_LEVEL = re.compile(r"mso-list\s*:[^;\"']*\blevel(\d)", re.IGNORECASE)
_FLAGS = "\ue000\ue001\ue002\ue003"
"""One for each level stands before a paragraph that the word processor listed, until its marker is read."""


def kind_of(block: QTextBlock) -> BlockKind:
    """What a paragraph of a document is."""
    listed = block.textList()
    if listed is not None:
        own = block.blockFormat().stringProperty(KIND)
        return BlockKind(own) if own else _KINDS.get(listed.format().style(), BlockKind.BULLET)
    return BlockKind.HEADING if block.blockFormat().headingLevel() else BlockKind.PARAGRAPH


def level_of(block: QTextBlock) -> int:
    """How deep an item of a list stands, from 0."""
    listed = block.textList()
    return max(0, min(MAX_LEVEL, listed.format().indent() - 1)) if listed is not None else 0


def set_kind(block: QTextBlock, kind: BlockKind, level: int) -> None:
    """Make a paragraph of a document a heading, an item of a list, or plain again."""
    cursor = QTextCursor(block)
    listed = block.textList()
    if listed is not None:
        listed.remove(block)
    _shape(cursor, Block((), kind, level), block.blockFormat())


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """What a document says."""
    return tuple(made for made in map(_block, _paragraphs(document)) if made.text.strip())


def write(document: QTextDocument, blocks: tuple[Block, ...], at: QTextCursor | None = None) -> None:
    """Let a document say this and nothing else, or say it there where the cursor `at` stands."""
    cursor = at or QTextCursor(document)
    if at is None:
        document.clear()
    cursor.beginEditBlock()
    for place, block in enumerate(blocks):
        if place:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        _shape(cursor, block, QTextBlockFormat())
        for run in block.runs:
            cursor.insertText(run.text, emphasis(run, bold=block.kind is BlockKind.HEADING))
    cursor.endEditBlock()


def emphasis(run: Run, *, bold: bool = False) -> QTextCharFormat:
    """How a run looks; `bold`: whatever it says."""
    made = QTextCharFormat()
    if run.bold or bold:
        made.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        made.setFontItalic(True)
    return made


def cleaned(html: str) -> tuple[Block, ...]:
    """The words of a page of HTML: paragraphs, lists, bold and italic; whatever else it has is left."""
    plain = _LISTED.sub(lambda match: match[0] + _flag(match[0]), _OFFICE.sub("", html))
    document = QTextDocument()
    document.setHtml(plain)
    return tuple(made for made in map(_unlisted, blocks_of(document)) if made.text.strip())


def _flag(tag: str) -> str:
    """What stands for the level that the word processor gave a paragraph, from 1."""
    level = _LEVEL.search(tag)
    return _FLAGS[max(0, min(MAX_LEVEL, int(level[1]) - 1)) if level else 0]


def _unlisted(block: Block) -> Block:
    """A paragraph that only looks like an item becomes one, without the marker in its words."""
    block = _without_gaps(block)
    flag = block.text.lstrip()[:1]
    if not flag or flag not in _FLAGS:
        return block
    runs = _cut(block.runs, len(block.text) - len(block.text.lstrip()) + 1)
    text = "".join(run.text for run in runs)
    lead = len(text) - len(text.lstrip())
    match = _MARKER.match(text.lstrip())
    kind = BlockKind(match.lastgroup) if match and match.lastgroup else BlockKind.BULLET
    return Block(_cut(runs, lead + (match.end() if match else 0)), kind, _FLAGS.index(flag))


def _without_gaps(block: Block) -> Block:
    """Spaces in a row, as a page of HTML has them, become one."""
    return Block(
        tuple(Run(re.sub(r"[ \t\n]{2,}", " ", run.text), run.bold, run.italic) for run in block.runs),
        block.kind,
        block.level,
    )


def _cut(runs: tuple[Run, ...], count: int) -> tuple[Run, ...]:
    """The runs without their first characters."""
    kept: list[Run] = []
    for run in runs:
        rest = run.text[count:]
        count = max(0, count - len(run.text))
        if rest:
            kept.append(Run(rest, run.bold, run.italic))
    return tuple(kept)


def _shape(cursor: QTextCursor, block: Block, before: QTextBlockFormat) -> None:
    shape = QTextBlockFormat()
    for name in (MARKING, FOOTNOTE):
        if before.hasProperty(name):
            shape.setProperty(name, before.property(name))
    if block.marking:
        shape.setProperty(MARKING, block.marking)
    if block.footnote:
        shape.setProperty(FOOTNOTE, block.footnote)
    shape.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setBottomMargin(4)
    if block.kind is BlockKind.HEADING:
        shape.setHeadingLevel(2)
    if block.kind in _STYLES:
        shape.setProperty(KIND, block.kind.value)
    cursor.setBlockFormat(shape)
    if block.kind in _STYLES:
        _enlist(cursor, block)


def _enlist(cursor: QTextCursor, block: Block) -> None:
    """Into the list that the paragraph above is in, where it is of this kind, else into a new one."""
    above = cursor.block().previous()
    listed = above.textList() if above.isValid() else None
    while listed is not None and level_of(above) > block.level:
        above = above.previous()
        listed = above.textList() if above.isValid() else None
    if listed is not None and kind_of(above) is block.kind and level_of(above) == block.level:
        listed.add(cursor.block())
        return
    made = QTextListFormat()
    made.setStyle(_STYLES[block.kind])
    made.setIndent(block.level + 1)
    cursor.createList(made)


def _paragraphs(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _block(block: QTextBlock) -> Block:
    shape, kind = block.blockFormat(), kind_of(block)
    return Block(
        _trimmed(_runs(block, plain=kind is BlockKind.HEADING)),
        kind,
        level_of(block),
        shape.stringProperty(MARKING),
        shape.stringProperty(FOOTNOTE),
    )


def _runs(block: QTextBlock, *, plain: bool) -> tuple[Run, ...]:
    """Neighbours of one emphasis as one run. A line break in a paragraph is a space."""
    found: list[Run] = []
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        style = fragment.charFormat()
        text = normalize("NFC", fragment.text().replace("\u2028", " ").replace("\ufffc", ""))
        bold = style.fontWeight() > QFont.Weight.Medium and not plain
        run = Run(text, bold, style.fontItalic())
        if found and (found[-1].bold, found[-1].italic) == (run.bold, run.italic):
            run = Run(found.pop().text + text, run.bold, run.italic)
        if run.text:
            found.append(run)
        fragments += 1
    return tuple(found)


def _trimmed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Without white space at either end of the paragraph; no-break spaces inside stay."""
    if not runs:
        return runs
    first, last = runs[0], runs[-1]
    if len(runs) == 1:
        return (Run(first.text.strip(), first.bold, first.italic),)
    return (
        Run(first.text.lstrip(), first.bold, first.italic),
        *runs[1:-1],
        Run(last.text.rstrip(), last.bold, last.italic),
    )
