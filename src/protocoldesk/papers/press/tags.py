"""The structure tree of a PDF: what is a heading, a paragraph, a list, a cell, in the order of reading."""

from __future__ import annotations

from protocoldesk.papers.press.inside import Easel


class Node:
    """An element of the structure; its kids are nodes, or marks on pages as (page, number)."""

    __slots__ = ("alt", "kids", "lang", "role", "scope", "span")

    def __init__(
        self,
        role: str,
        parent: Node | None = None,
        *,
        lang: str = "",
        scope: str = "",
        span: int = 1,
        alt: str = "",
    ) -> None:
        self.role = role
        self.alt = alt
        """What a figure shows, for who cannot see it."""
        self.lang = lang
        self.scope = scope
        """Of a header cell: Column, Row."""
        self.span = span
        """How many columns a cell goes over."""
        self.kids: list[Node | tuple[int, int]] = []
        if parent is not None:
            parent.kids.append(self)


ARTIFACT = Node("Artifact")
"""For what is no part of the text: rules, page numbers, marks, repeated heads."""


class Tree:
    """Writes the structure of a document, once its pages are made."""

    def __init__(self, easel: Easel, pages: list[str]) -> None:
        self._easel = easel
        self._pages = pages
        self._owners: list[dict[int, str]] = [{} for _ in pages]

    def write(self, root: Node, language: str) -> None:
        """Put the tree of a root into the document and say so in the catalog."""
        top, fill = self._easel.reserve()
        document = self._element(root, top)
        arrays = [
            self._easel.put(("[ " + " ".join(owners[n] for n in sorted(owners)) + " ]").encode())
            for owners in self._owners
        ]
        numbers = " ".join(f"{at} {array}" for at, array in enumerate(arrays))
        parents = self._easel.put(f"<< /Nums [ {numbers} ] >>".encode())
        fill(
            f"<< /Type /StructTreeRoot /K [ {document} ] /ParentTree {parents}"
            f" /ParentTreeNextKey {len(arrays)} >>".encode()
        )
        self._easel.catalog(StructTreeRoot=top, MarkInfo="<< /Marked true >>", Lang=f"({language})")
        self._easel.catalog(ViewerPreferences="<< /DisplayDocTitle true >>")

    def _element(self, node: Node, parent: str) -> str:
        called, fill = self._easel.reserve()
        kids = [self._kid(kid, called) for kid in node.kids if not (isinstance(kid, Node) and _empty(kid))]
        extra = f" /Lang ({node.lang})" if node.lang else ""
        if node.alt:
            extra += f" /Alt <FEFF{node.alt.encode('utf-16-be').hex().upper()}>"
        if node.scope:
            wide = f" /ColSpan {node.span}" if node.span > 1 else ""
            extra += f" /A << /O /Table /Scope /{node.scope}{wide} >>"
        if node.role == "L":
            extra += " /A << /O /List /ListNumbering /None >>"
        fill(
            f"<< /Type /StructElem /S /{node.role} /P {parent}{extra} /K [ {' '.join(kids)} ] >>".encode(
                "latin-1"
            )
        )
        return called

    def _kid(self, kid: Node | tuple[int, int], called: str) -> str:
        if isinstance(kid, Node):
            return self._element(kid, called)
        page, mark = kid
        self._owners[page][mark] = called
        return f"<< /Type /MCR /Pg {self._pages[page]} /MCID {mark} >>"


def _empty(node: Node) -> bool:
    """Whether nothing of a node was drawn; an empty cell still counts."""
    if node.role in ("TD", "TH"):
        return False
    return all(isinstance(kid, Node) and _empty(kid) for kid in node.kids)
