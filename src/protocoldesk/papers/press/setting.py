"""The parts of a paper made into blocks, with their place in the structure tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from protocoldesk.papers import faces, parts
from protocoldesk.papers.parts import Align, Paper, said
from protocoldesk.papers.press.block import Block, PageEnd, Room, Together
from protocoldesk.papers.press.figure import Figure
from protocoldesk.papers.press.gallery import Gallery
from protocoldesk.papers.press.letterhead import Columns, Ornament, Picture
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.styles import HANG, INDENT, LEVEL, Step, Style, changed, frame, scale, size_of
from protocoldesk.papers.press.table import Grid, facts, table
from protocoldesk.papers.press.tags import Node
from protocoldesk.records.errors import Fault

_PNG: Final = b"\x89PNG\r\n\x1a\n"
ENDING: Final = (parts.PlaceDate, parts.Signatures, parts.Foot, parts.Rule)
"""What ends a paper, and stays with its last paragraph."""
EMBLEM: Final = 62
"""Height of the emblem in points."""


class Setting:
    """Makes the blocks of one paper at one step of the scale."""

    def __init__(self, paper: Paper, step: Step | None = None) -> None:
        self.paper = paper
        self.scale = scale(paper.language, step)
        self.root = Node("Document")
        self.blocks: list[Block] = []
        self.notes: dict[int, Paragraph] = {}
        self._list: list[Node] = []
        self._titled = any(isinstance(part, parts.Title) for part in paper.parts)
        for part in paper.parts:
            if not isinstance(part, parts.Item):
                self._list = []
            _SET[type(part)](self, part)
        self._end()

    # -- helpers

    def _add(self, block: Block) -> None:
        self.blocks.append(block)

    def _say(self, text: str, style: Style, role: str = "P", parent: Node | None = None) -> None:
        if text:
            self._add(self._paragraph(said(text), style, Node(role, parent or self.root)))

    def _paragraph(self, words: parts.Line, style: Style, node: Node, **more: Any) -> Paragraph:
        return Paragraph(words, style, node, names=self.paper.names, **more)

    # -- parts

    def letterhead(self, part: parts.Letterhead) -> None:
        """Emblem, country and motto centred; ornament; issuer left."""
        if part.emblem:
            if not part.emblem.startswith(_PNG):
                raise Fault("The emblem of the letterhead is no PNG picture.")
            self._add(Picture(part.emblem, EMBLEM))
        for text in part.state:
            self._say(text, self.scale.state)
        if part.ornament:
            self._add(Ornament())
        for at, text in enumerate(part.issuer):
            style = self.scale.issuer
            before = (10 if self.scale.khmer else 13) if at == 0 else 0
            self._say(text, changed(style, before=before))

    def number(self, part: parts.Number) -> None:
        """The number, left."""
        self._say(part.text, self.scale.number)

    def kind(self, part: parts.Kind) -> None:
        """What the paper is."""
        self._say(part.text, self.scale.kind, "P" if self._titled else "H1")

    def title(self, part: parts.Title) -> None:
        """The title."""
        self._say(part.text, self.scale.title, "H1")

    def heading(self, part: parts.Heading) -> None:
        """A heading, its number hanging."""
        style = self.scale.heading(min(3, max(1, part.level)))
        node = Node(f"H{min(6, part.level + 1)}", self.root)
        marker = said(part.number)
        block = self._paragraph(
            said(part.text), changed(style, left=HANG if marker else 0), node, marker=marker
        )
        self._add(hung(block))

    def paragraph(self, part: parts.Paragraph) -> None:
        """Running text, numbered or indented, its footnote at the foot of the page."""
        style = changed(self.scale.body, align=part.align)
        node = Node("P", self.root)
        if part.number:
            block = hung(
                self._paragraph(part.words, changed(style, left=HANG), node, marker=said(part.number))
            )
        else:
            indented = part.indented and part.align in (Align.LEFT, Align.JUSTIFY)
            block = self._paragraph(part.words, changed(style, indent=INDENT if indented else 0), node)
        self._add(block)
        if part.footnote:
            self.notes[id(block)] = self._paragraph(
                said(part.footnote), self.scale.small, Node("Note", self.root)
            )

    def item(self, part: parts.Item) -> None:
        """An item of a list; lists nest."""
        level = max(0, part.level)
        del self._list[level + 1 :]
        while len(self._list) <= level:
            self._list.append(Node("L", self._list[-1] if self._list else self.root))
        entry = Node("LI", self._list[level])
        label, body = Node("Lbl", entry), Node("LBody", entry)
        style = changed(self.scale.body, left=INDENT + LEVEL * level, after=self.scale.step.gap * 0.45)
        self._add(hung(self._paragraph(part.words, style, body, marker=said(part.marker), marker_node=label)))

    def facts(self, part: parts.Facts) -> None:
        """Labels and words, without lines."""
        self._add(facts(part, self.scale, self.root, self.paper.names))

    def table(self, part: parts.Table) -> None:
        """A table with hairlines."""
        self._add(table(part, self.scale, self.root, self.paper.names))

    def place_date(self, part: parts.PlaceDate) -> None:
        """Place and date, right, the lunar line above."""
        gap = self.scale.step.gap
        style = changed(self.scale.body, align=Align.RIGHT, after=gap * 1.5, before=gap + 3)
        if part.lunar:
            self._say(part.lunar, changed(style, after=0, keeps=True))
            style = changed(style, before=0)
        self._say(part.text, style)

    def signatures(self, part: parts.Signatures) -> None:
        """One or two blocks to sign in."""
        blocks: list[list[Paragraph]] = []
        room = self.scale.step.leading * 3.2
        for block in part.blocks:
            style = changed(self.scale.body, align=Align.CENTRE, after=0)
            strong = changed(style, bold=True)
            lines = [(block.party, strong), (block.name, changed(strong, before=room)), (block.title, style)]
            blocks.append([self._paragraph(said(t), s, Node("P", self.root)) for t, s in lines if t])
        unnamed = not any(block.party for block in part.blocks)
        self._add(Columns(blocks, before=18 + (room if unnamed else 0)))

    def foot(self, part: parts.Foot) -> None:
        """The address, lower left, below the room for seal and initials."""
        style = changed(self.scale.body, align=Align.LEFT, after=0, right=self._half, balanced=True)
        for at, text in enumerate(part.lines):
            room = self.scale.step.leading * 4 if at == 0 else 0
            self._say(text, changed(style, before=room, bold=at == 0))

    @property
    def _half(self) -> float:
        return frame(size_of(self.paper.sheet))[0] * 0.42

    def rule(self, part: parts.Rule) -> None:
        """A centred mark."""
        self._say(part.text, changed(self.scale.body, align=Align.CENTRE))

    def air(self, part: parts.Air) -> None:
        """Room between two parts."""
        self._add(Room(self.scale.step.leading * part.lines))

    def page_break(self, _: parts.PageBreak) -> None:
        """A new page."""
        self._add(PageEnd())

    def portraits(self, part: faces.Portraits) -> None:
        """Photographs in rows."""
        self._add(Gallery(part, self.root, self.paper.names))

    def plate(self, part: faces.Plate | faces.Badge) -> None:
        """A card in a paper that is no sheet of cards: name, title and party, centred."""
        for text in part.says():
            self._say(text, changed(self.scale.title, head=False))

    def drawing(self, part: parts.Drawing) -> None:
        """A figure, centred."""
        self._add(Figure(part, self.paper.language, Node("Figure", self.root, alt=part.alternative)))

    def _end(self) -> None:
        """The last paragraph stays with the date, the signatures and the mark that end a paper."""
        last = len(self.blocks)
        kinds = self.paper.parts
        while last and isinstance(kinds[-1], ENDING):
            last -= self._count(kinds[-1])
            kinds = kinds[:-1]
        if 0 < last < len(self.blocks):
            first = last - 1 if not isinstance(self.blocks[last - 1], PageEnd | Grid) else last
            whole = Together(self.blocks[first:])
            if (note := self.notes.pop(id(self.blocks[first]), None)) is not None:
                self.notes[id(whole)] = note
            self.blocks[first:] = [whole]

    @staticmethod
    def _count(part: parts.Part) -> int:
        if isinstance(part, parts.PlaceDate):
            return bool(part.lunar) + bool(part.text)
        if isinstance(part, parts.Foot):
            return sum(bool(text) for text in part.lines)
        return 1 if isinstance(part, parts.Signatures) else bool(part.says()[0])


def hung(block: Paragraph) -> Paragraph:
    """The marker of a paragraph stands to the left of it by its own width or more."""
    if block.marker is not None:
        wide = block.marker.sums[-1] + 6
        hang = max(HANG if block.node.role != "LBody" else LEVEL, wide)
        left = block.style.left if block.node.role == "LBody" else max(block.style.left, hang)
        block.style = changed(block.style, left=left, indent=-hang)
    return block


_SET: Final[dict[type[Any], Callable[[Setting, Any], None]]] = {
    parts.Letterhead: Setting.letterhead,
    parts.Number: Setting.number,
    parts.Kind: Setting.kind,
    parts.Title: Setting.title,
    parts.Heading: Setting.heading,
    parts.Paragraph: Setting.paragraph,
    parts.Item: Setting.item,
    parts.Facts: Setting.facts,
    parts.Table: Setting.table,
    parts.PlaceDate: Setting.place_date,
    parts.Foot: Setting.foot,
    parts.Signatures: Setting.signatures,
    faces.Plate: Setting.plate,
    faces.Badge: Setting.plate,
    faces.Portraits: Setting.portraits,
    parts.Drawing: Setting.drawing,
    parts.Rule: Setting.rule,
    parts.PageBreak: Setting.page_break,
    parts.Air: Setting.air,
}
