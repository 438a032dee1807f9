"""Papers of the talks in tests/protocol/talks.py, composed without an archive."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from protocoldesk.papers import agenda, delegations, nameplates
from protocoldesk.papers import release as release_paper
from protocoldesk.papers.look import Look
from protocoldesk.papers.parts import Paper, Part
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    EditionFacts,
    NumberFacts,
    PassageFacts,
    ReleaseFacts,
    WordingFacts,
)
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.values.prose import Block, Prose, paragraphs
from protocoldesk.records.values.words import PassageKind
from protocoldesk.shelf import resource
from tests.protocol.talks import talks, uid

EDITION = EditionFacts(uid("edition"), "en", dated=date(2026, 3, 5))


@cache
def look(language: str = "en", **table: Any) -> Look:
    shipped = tomllib.loads(resource("letterheads", "ministry.toml").read_text("utf-8"))
    numbering = tomllib.loads(resource("numbering.toml").read_text("utf-8"))
    return Look(phrases_for(language), json.loads(json.dumps(shipped)) | table, numbering)


def passage(name: str, *blocks: Block, kind: PassageKind = PassageKind.TYPED, **more: Any) -> PassageFacts:
    wording = WordingFacts(uid(f"wording {name}"), Prose({EDITION.language: blocks}))
    return PassageFacts(uid(name), kind, wordings=((EDITION.id, wording),), **more)


def typed(*lines: str) -> tuple[PassageFacts, ...]:
    """A title and a passage for each line."""
    title = passage("title", *paragraphs("Talks of Two Sides"), kind=PassageKind.TITLE)
    return title, *(passage(line, *paragraphs(line)) for line in lines)


def release(passages: tuple[PassageFacts, ...] = (), **more: Any) -> ReleaseFacts:
    number = NumberFacts("PR", 7, 2026, "MFA.IC")
    given: dict[str, Any] = {"consultation": talks(), "number": number, "passages": passages or typed("One.")}
    return ReleaseFacts(uid("release"), **given | more)


def page(whole: ReleaseFacts, edition: EditionFacts = EDITION, **how: Any) -> Paper:
    return release_paper.compose(whole, edition, how.pop("look", look()), **how)


def of(name: str, consultation: ConsultationFacts, **how: Any) -> Paper:
    compose = {"agenda": agenda.compose, "delegations": delegations.compose, "nameplates": nameplates.compose}
    return compose[name](consultation, how.pop("look", look()), **how)


def parts(paper: Paper, kind: type[Part]) -> list[Any]:
    return [part for part in paper.parts if isinstance(part, kind)]


def says(paper: Paper, kind: type[Part]) -> list[str]:
    """What the parts of a kind say, with spaces that break."""
    return [
        said.replace("\u00a0", " ")
        for part in paper.parts
        if isinstance(part, kind)
        for said in part.says()
        if said
    ]


def edition(**more: Any) -> EditionFacts:
    return replace(EDITION, **more)
