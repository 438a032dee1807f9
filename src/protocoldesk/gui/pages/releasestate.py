"""A release as its tab shows it: read whole, frozen, with what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.gui.words import best, language_named
from protocoldesk.operations import facts, passage, releases, wordings
from protocoldesk.operations.passage import Ticked
from protocoldesk.operations.releases import ClearanceRow
from protocoldesk.protocol import clearance
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import EditionFacts, PassageFacts, ReleaseFacts, WordingFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.values.prose import Block, Prose
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import IssueKind, Side

PILLS = {
    Stage.EMPTY: "quiet",
    Stage.DRAFT: "warn",
    Stage.CLEARED: "info",
    Stage.ISSUED: "ok",
    Stage.CORRECTED: "ok",
    Stage.WITHDRAWN: "bad",
}
OUT = frozenset({Stage.ISSUED, Stage.CORRECTED})
"""Stages of an edition that went out and can be corrected or withdrawn."""


@dataclass(frozen=True, slots=True)
class EditionState:
    """An edition, where it stands, and whose clearances it lacks."""

    facts: EditionFacts
    stage: Stage
    missing: tuple[Side, ...]
    changed: bool
    """Whether it went out and its words were changed since: a correction is being prepared."""
    label: str
    """Its language, or with who is named first, "en:ca"."""
    first: Text
    """Who is named first, where several editions are in one language."""

    @property
    def name(self) -> str:
        """What it is called on screen: its language, and of two originals who is named first."""
        language = language_named(self.language)
        return f"{language}, {best(self.first)}" if self.first else language

    @property
    def id(self) -> UUID:
        return self.facts.id

    @property
    def language(self) -> str:
        """Tag of its language."""
        return self.facts.language

    @property
    def out(self) -> bool:
        """Whether it went out and stands."""
        return self.stage in OUT

    @property
    def open(self) -> bool:
        """Whether its words may be changed as they are."""
        return self.stage not in OUT and self.stage is not Stage.WITHDRAWN

    @property
    def corrections(self) -> int:
        """How many corrections went out."""
        return max((one.number for one in self.facts.issues if one.kind is IssueKind.CORRECTED), default=0)


@dataclass(frozen=True, slots=True)
class ReleaseState:
    """Everything that the tab of a release shows."""

    whole: ReleaseFacts
    editions: tuple[EditionState, ...]
    ticks: dict[UUID, tuple[Ticked, ...]]
    clearances: tuple[ClearanceRow, ...]
    phrases: dict[str, Phrases]
    looks: dict[str, Any]
    """papers.look.Look by language."""

    def edition(self, edition_id: UUID | None) -> EditionState | None:
        """The edition of that id."""
        return next((one for one in self.editions if one.id == edition_id), None)

    def saying(self, said: dict[tuple[UUID, UUID], tuple[Block, ...]]) -> ReleaseFacts:
        """The release as it would be with words that are not kept yet, by (passage, edition)."""
        if not said:
            return self.whole
        passages = tuple(self._saying(one, said) for one in self.whole.passages)
        return replace(self.whole, passages=passages)

    def _saying(self, found: PassageFacts, said: dict[tuple[UUID, UUID], tuple[Block, ...]]) -> PassageFacts:
        known = dict(found.wordings)
        for edition in self.editions:
            blocks = said.get((found.id, edition.id))
            if blocks is not None:
                before = known.get(edition.id) or WordingFacts(found.id)
                known[edition.id] = replace(before, prose=Prose({edition.language: blocks}), edited=True)
        return replace(found, wordings=tuple(known.items()))


def read(session: Session, release_id: UUID) -> ReleaseState:
    """The state of a release now."""
    from protocoldesk.exchange import paper

    whole = facts.release(session, release_id)
    languages = {edition.language for edition in whole.editions}
    editions = tuple(_edition(whole, edition) for edition in whole.editions)
    ticked: dict[UUID, tuple[Ticked, ...]] = {}
    for one in passage.ticks(session, release_id):
        ticked[one.passage_id] = (*ticked.get(one.passage_id, ()), one)
    return ReleaseState(
        whole,
        editions,
        ticked,
        tuple(releases.clearances(session, whole)),
        {tag: wordings.phrases(session, tag) for tag in languages},
        {tag: paper.look(session, tag, whole.letterhead) for tag in languages},
    )


def _edition(whole: ReleaseFacts, edition: EditionFacts) -> EditionState:
    stage, missing = clearance.stage(whole, edition), clearance.missing(whole, edition)
    first = edition.first or whole.consultation.ours
    party = next((one for one in whole.consultation.parties if one.id == first), None)
    several = sum(one.language == edition.language for one in whole.editions) > 1
    label = f"{edition.language}:{party.code}" if party and edition.first else edition.language
    changed = stage in OUT and not clearance.unchanged(whole, edition)
    return EditionState(
        edition, stage, missing, changed, label, party.short_name if party and several else EMPTY
    )
