"""Tied: what a text printed from records still says what the records say."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from protocoldesk.protocol import changes, wording
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.reading import Reading
from protocoldesk.protocol.facts import PassageFacts, WordingFacts
from protocoldesk.protocol.forms import Difference, differences, forms
from protocoldesk.records.errors import Refusal, Terms
from protocoldesk.records.values.prose import NOTHING
from protocoldesk.records.values.words import PassageKind

TIED = Rule("tied", 0, "Names, titles, dates, places and ordinals are printed as their records have them.")
CHANGED = Rule("facts-changed", 0, "A passage says what is recorded; since it was worded, that has changed.")


def check(reading: Reading) -> Iterator[Finding]:
    """Words printed from records against what those say now (the office's rule: one record, one spelling)."""
    printed = forms(reading.consultation, reading.phrases)
    for passage in reading.release.passages:
        said = passage.wording(reading.edition.id)
        if said and said.prose[reading.language]:
            text = said.prose.text(reading.language)
            for one in differences(text, dict(said.ties), printed):
                yield _differs(reading, passage, text, one)


def check_facts(reading: Reading) -> Iterator[Finding]:
    """What would be composed now against what the passage was made from (the office's rule)."""
    try:
        composed = wording.compose(reading.release, reading.edition, reading.phrases)
    except (Refusal, KeyError):  # a phrase that this language lacks: composing says so itself
        return
    for passage in reading.release.passages:
        said = passage.wording(reading.edition.id)
        if said and said.composed_from and passage.kind is not PassageKind.TYPED:
            yield from _changed(reading, passage, said, composed.get(passage.id))


def _differs(reading: Reading, passage: PassageFacts, text: str, one: Difference) -> Finding:
    start = text.find(one.printed)
    return TIED.found(
        "The record now says '{now}'; the text still says '{printed}'.",
        at=_place(reading, passage.id, start, start + len(one.printed)),
        facts=(one.key, one.printed, one.now),
        fix=(one.printed, one.now),
        now=one.now,
        printed=one.printed,
    )


def _changed(
    reading: Reading, passage: PassageFacts, said: WordingFacts, new: wording.Composed | None
) -> Iterator[Finding]:
    prose = new.prose if new else NOTHING
    now = wording.hash_of(prose)
    if now in (said.composed_from, wording.hash_of(said.prose)):
        return
    text, would = said.prose.text(reading.language), prose.text(reading.language)
    edited = Terms("edited" if said.edited else "composed")
    yield CHANGED.found(
        "What is recorded has changed since this passage was {worded}; composed now, it differs so: {what}.",
        at=_place(reading, passage.id),
        facts=(said.composed_from, now),
        fix=None if said.edited else (text, would),
        worded=edited,
        what=changes.summary(changes.changed(text, would)),
    )


def _place(reading: Reading, passage_id: UUID, start: int | None = None, end: int | None = None) -> Place:
    path = f"edition/{reading.edition.id}/passage/{passage_id}"
    return Place(path, reading.edition.id, passage_id, start, end)
