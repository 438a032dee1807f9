"""The guard: nothing marked, off the record or internal passes into a public paper."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.protocol.clearance import text_of
from protocoldesk.protocol.facts import ConsultationFacts, EditionFacts, PassageFacts, ReleaseFacts
from protocoldesk.records.errors import Refusal


def pass_public(release: ReleaseFacts, edition: EditionFacts) -> None:
    """Raise Refusal where something in a release is above public or off the record, naming it."""
    stopped = next(_stopped(release, edition), "")
    if stopped:
        raise Refusal("This cannot be in a public paper: {what}.", field="outcomes", what=stopped)


def _stopped(release: ReleaseFacts, edition: EditionFacts) -> Iterator[str]:
    yield from _consultation(release.consultation, edition.language)
    for passage in release.passages:
        yield from _outcomes(passage, edition)
        wording = passage.wording(edition.id)
        for block in wording.prose[edition.language] if wording else ():
            if block.marking:
                yield f"a paragraph marked {block.marking} ('{_start(block.text)}')"
    yield from _typed(release, edition)


LEAK = 25
"""From how many characters on words of an outcome that is not public count as its own."""


def _typed(release: ReleaseFacts, edition: EditionFacts) -> Iterator[str]:
    """The words of an outcome that is not public, typed or pasted into a passage or a heading."""
    text = _folded(text_of(release, edition))
    for outcome in release.consultation.outcomes:
        words = outcome.text[edition.language] if outcome.marking or outcome.off_record else ""
        if len(words) >= LEAK and _folded(words) in text:
            yield f"words of an outcome that is not public ('{_start(words)}')"


def _folded(text: str) -> str:
    """Letters alone count: neither case, nor spaces, nor breaks that are not seen."""
    return "".join(text.replace("\u200b", "").casefold().split())


def _consultation(consultation: ConsultationFacts, language: str) -> Iterator[str]:
    if consultation.marking:
        yield f"a consultation marked {consultation.marking}"
    if consultation.previous and consultation.previous.marking:
        yield f"a previous consultation marked {consultation.previous.marking}"
    for head in (head for side in consultation.delegations for head in side.heads):
        if head.marking:
            yield f"a head of delegation marked {head.marking} ({head.name.best(language, 'en')})"


def _outcomes(passage: PassageFacts, edition: EditionFacts) -> Iterator[str]:
    for outcome in passage.outcomes:
        words = _start(outcome.text.best(edition.language, "en"))
        named = [outcome.instrument, outcome.candidature, *outcome.speakers]
        marked = outcome.marking or next(filter(None, (getattr(one, "marking", "") for one in named)), "")
        if marked:
            yield f"an outcome marked {marked} ('{words}')"
        if outcome.off_record:
            yield f"an outcome that was off the record ('{words}')"


def _start(text: str) -> str:
    return text if len(text) < 60 else f"{text[:57].rstrip()}…"
