"""Public facts: what the page of a paper says, as JSON, and nothing else."""

from __future__ import annotations

import json
from typing import Any

from protocoldesk.papers.parts import (
    Enclosure,
    Facts,
    Heading,
    Item,
    Kind,
    Letterhead,
    Number,
    Paper,
    Paragraph,
    Part,
    PlaceDate,
    Rule,
    Signatures,
    Title,
    plain,
)


def page(paper: Paper) -> str:
    """Canonical JSON of what the page says: each part by its name, in the order of the page.

    The word of a draft and the marking stand in it where they stand on each page.
    """
    stamps = {"draft": paper.draft, "marking": paper.marking}
    said = {
        "kind": paper.kind,
        "language": paper.language,
        "author": paper.author,
        "parts": [{_name(part): _said(part)} for part in paper.parts if part.says()],
        **{name: word for name, word in stamps.items() if word},
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def enclosure(paper: Paper) -> Enclosure:
    """The page's own facts as the file that travels in an archival PDF."""
    return Enclosure(f"{paper.kind}-{paper.language}.json", "application/json", page(paper).encode())


def _name(part: Part) -> str:
    return type(part).__name__.lower()


def _said(part: Part) -> Any:
    match part:
        case Number() | Kind() | Title() | Rule():
            return part.text
        case Letterhead():
            return {"state": part.state, "issuer": part.issuer}
        case Heading() | Paragraph() | Item() | PlaceDate():
            return " ".join(filter(None, part.says()))
        case Facts():
            return {label: plain(line) for label, line in part.rows}
        case Signatures():
            return [list(filter(None, (block.party, block.name, block.title))) for block in part.blocks]
        case _:
            return list(part.says())
