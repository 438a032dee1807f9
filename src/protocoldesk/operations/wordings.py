"""Wordings: how passages get their words: composed, typed, and brought up to what the records say."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.record import find
from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import EditionFacts, ReleaseFacts
from protocoldesk.protocol.forms import differences, forms, mended, stands, ties
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.release import Edition, Passage, Wording
from protocoldesk.records.values.prose import Block, Prose, Run
from protocoldesk.records.values.words import PassageKind


def phrases(session: Session, language: str) -> Phrases:
    """The phrases of a language with the office's own over them."""
    return phrases_for(language, preset.overrides(session, f"phrases/{language}"))


def write(
    session: Session,
    whole: ReleaseFacts,
    edition: EditionFacts,
    *,
    overwrite: bool,
    only: UUID | None = None,
) -> None:
    """Compose an edition, or `only` one passage of it; what was edited stays, unless `overwrite`."""
    composed = wording.compose(whole, edition, phrases(session, edition.language))
    for passage in whole.passages:
        if passage.kind is PassageKind.TYPED or only not in (None, passage.id):
            continue
        new = composed.get(passage.id)
        row = _wording(session, passage.id, edition.id)
        if row.edited and not overwrite:
            continue
        row.prose = new.prose if new else Prose()
        row.composed_from = new.hash if new else wording.hash_of(Prose())
        row.ties = json.dumps(dict(new.ties) if new else {}, ensure_ascii=False, sort_keys=True)
        row.edited = False
        row.source_hash = source_hash(whole, passage.id, edition.source_id)


def say(
    session: Session, whole: ReleaseFacts, passage_id: UUID, edition: Edition, blocks: tuple[Block, ...]
) -> UUID:
    """Let a passage say `blocks` in an edition; its id."""
    find(session, Passage, passage_id)
    row = _wording(session, passage_id, edition.id)
    row.prose = Prose({edition.language: blocks})
    row.edited = True
    said = row.prose.text(edition.language)
    kept = {key: words for key, words in json.loads(row.ties).items() if stands(words, said)}
    now = ties(said, forms(whole.consultation, phrases(session, edition.language)))
    row.ties = json.dumps({**now, **kept}, ensure_ascii=False, sort_keys=True)
    row.source_hash = source_hash(whole, passage_id, edition.source_id)
    return row.id


def mend(session: Session, whole: ReleaseFacts, edition: EditionFacts) -> int:
    """Bring an edition up to what the records say; how many passages changed.

    A translation that was in step with its source stays so where both are brought up.
    """
    printed = forms(whole.consultation, phrases(session, edition.language))
    changed = 0
    for passage in whole.passages:
        said = passage.wording(edition.id)
        found = differences(said.prose.text(edition.language), dict(said.ties), printed) if said else []
        if said and found:
            row = find(session, Wording, said.id)
            row.prose = Prose(
                {
                    edition.language: tuple(
                        mended_block(block, found) for block in said.prose[edition.language]
                    )
                }
            )
            row.ties = json.dumps(
                ties(row.prose.text(edition.language), printed), ensure_ascii=False, sort_keys=True
            )
            if not row.edited:
                row.composed_from = wording.hash_of(row.prose)
            source = passage.wording(edition.source_id) if edition.source_id else None
            if source and row.source_hash == wording.hash_of(source.prose):
                row.source_hash = wording.hash_of(find(session, Wording, source.id).prose)
            changed += 1
    return changed


def source_hash(whole: ReleaseFacts, passage_id: UUID, source_id: UUID | None) -> str:
    """SHA-256 of what a passage says in the source of a translation; "": it has none."""
    passage = next((one for one in whole.passages if one.id == passage_id), None)
    source = passage.wording(source_id) if passage and source_id else None
    return wording.hash_of(source.prose) if source else ""


def _wording(session: Session, passage_id: UUID, edition_id: UUID) -> Wording:
    query = select(Wording).where(Wording.passage_id == passage_id, Wording.edition_id == edition_id)
    row = session.scalar(query.order_by(Wording.id).limit(1))
    if row is None:
        row = Wording(passage_id=passage_id, edition_id=edition_id)
        session.add(row)
    return row


def mended_block(block: Block, found: Any) -> Block:
    """A block with what its records say now."""
    runs = tuple(Run(mended(run.text, found), run.bold, run.italic) for run in block.runs)
    text = mended(block.text, found)
    if "".join(run.text for run in runs) != text:  # the words stood across two emphases
        runs = (Run(text, block.runs[0].bold, block.runs[0].italic),)
    return Block(runs, block.kind, block.level, block.marking, block.footnote)
