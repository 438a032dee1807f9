"""The guard: nothing marked, off the record or internal passes into a public paper."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.protocol.facts import ConsultationFacts, EditionFacts, PassageFacts, ReleaseFacts
from protocoldesk.protocol.guarded import marking
from protocoldesk.protocol.leaks import leaks
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Refusal


def pass_public(release: ReleaseFacts, edition: EditionFacts, phrases: Phrases) -> None:
    """Raise Refusal where something in a release is above public or off the record, naming it."""
    stopped = next(_stopped(release, edition, phrases), "")
    if stopped:
        raise Refusal("This cannot be in a public paper: {what}.", field="outcomes", what=stopped)


def _stopped(release: ReleaseFacts, edition: EditionFacts, phrases: Phrases) -> Iterator[str]:
    yield from _consultation(release.consultation, edition.language)
    for passage in release.passages:
        yield from _outcomes(release.consultation, passage, edition)
        wording = passage.wording(edition.id)
        for block in wording.prose[edition.language] if wording else ():
            if block.marking:
                yield f"a paragraph marked {block.marking} ('{_start(block.text)}')"
    for leak in leaks(release, edition, phrases):
        way = "; compose the passage again" if leak.composed else ""
        yield f"words of an outcome that is not public ('{_start(leak.words)}'){way}"


def _consultation(consultation: ConsultationFacts, language: str) -> Iterator[str]:
    if consultation.marking:
        yield f"a consultation marked {consultation.marking}"
    if consultation.previous and consultation.previous.marking:
        yield f"a previous consultation marked {consultation.previous.marking}"
    for head in (head for side in consultation.delegations for head in side.heads):
        if head.marking:
            yield f"a head of delegation marked {head.marking} ({head.name.best(language, 'en')})"


def _outcomes(consultation: ConsultationFacts, passage: PassageFacts, edition: EditionFacts) -> Iterator[str]:
    for outcome in passage.outcomes:
        words = _start(outcome.text.best(edition.language, "en"))
        if marked := marking(outcome, consultation):
            yield f"an outcome marked {marked} ('{words}')"
        if outcome.off_record:
            yield f"an outcome that was off the record ('{words}')"


def _start(text: str) -> str:
    return text if len(text) < 60 else f"{text[:57].rstrip()}…"
