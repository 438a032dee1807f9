"""The guard: nothing marked, off the record or internal passes into a public paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from protocoldesk.protocol import withheld
from protocoldesk.protocol.facts import ConsultationFacts, EditionFacts, ItemFacts, PassageFacts, ReleaseFacts
from protocoldesk.protocol.guarded import is_public, marking
from protocoldesk.protocol.leaks import LONG, leaks
from protocoldesk.protocol.letter import LetterFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.withheld import Spoken
from protocoldesk.records.errors import Refusal

QUOTED = 40
"""Characters from which on words that stand in a text are no coincidence."""


def pass_public(release: ReleaseFacts, edition: EditionFacts, phrases: Phrases) -> None:
    """Raise Refusal where something in a release is above public or off the record, naming it."""
    stopped = next(_stopped(release, edition, phrases), "")
    if stopped:
        raise Refusal("This cannot be in a public paper: {what}.", field="outcomes", what=stopped)


def pass_shared(agenda: Iterable[ItemFacts], shown: Iterable[ItemFacts], said: Iterable[str]) -> None:
    """Raise Refusal where an agenda for the other side says what is ours alone.

    That is the title of an item that it does not show, their wording beside ours, and any remark.
    """
    public = {words for item in shown for words in item.title.values()}
    kept = {words for item in agenda for words in _ours(item)} - public
    stopped = next((words for text in said for words in kept if words == text or _holds(text, words)), "")
    if stopped:
        raise Refusal("This is for our side only: {what}.", field="agenda", what=_start(stopped))


def _ours(item: ItemFacts) -> Iterator[str]:
    yield from item.title.values()
    yield from item.their_title.values()
    for language in item.remark:
        yield from (block.text for block in item.remark[language] if block.text.strip())


def _holds(text: str, words: str) -> bool:
    """Whether a text quotes a sentence; a word or two may stand anywhere."""
    return len(words) > QUOTED and words in text


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


def pass_letter(letter: LetterFacts, language: str) -> None:
    """Raise Refusal where a letter to the partner bears a marking of ours, or says what is not for him."""
    if letter.marking:
        raise Refusal(
            "It is marked {marking}; what goes to the partner bears no marking of ours.",
            field="marking",
            marking=letter.marking,
        )
    stopped = next(_held_back(letter, language), "")
    if stopped:
        raise Refusal("This cannot go to the partner: {what}.", field="text", what=stopped)


def _held_back(letter: LetterFacts, language: str) -> Iterator[str]:
    for block in letter.text[language]:
        if block.marking:
            yield f"a paragraph marked {block.marking} ('{_start(block.text)}')"
    yield from letter.betrays
    if letter.consultation:
        yield from _ours_in(letter, letter.consultation, language)


def _ours_in(letter: LetterFacts, whole: ConsultationFacts, language: str) -> Iterator[str]:
    spoken = Spoken(_said(letter, language))
    for item in withheld.items(whole.agenda, spoken):
        start = _start(item.title.best(language, "en"))
        yield f"an item of the agenda that is not for the partner ('{start}')"
    for remark in withheld.remarks(whole.agenda, spoken):
        yield f"a remark of ours on the agenda ('{_start(remark)}')"
    for named in withheld.people(whole, spoken, letter.named):
        yield f"the name of somebody who is left out of lists or marked ('{named.name.best(language, 'en')}')"
    for outcome in whole.outcomes:
        own = (words for words in (*outcome.text.values(), *outcome.quotation.values()) if len(words) >= LONG)
        if not is_public(outcome, whole) and any(spoken.quotes(words) for words in own):
            yield f"words of an outcome that is not public ('{_start(outcome.text.best(language, 'en'))}')"


def _said(letter: LetterFacts, language: str) -> Iterator[str]:
    """All that somebody typed into it: the subject, each paragraph, each footnote."""
    yield letter.subject.best(language, "en")
    yield letter.text.text(language)
    yield from (block.footnote for block in letter.text[language])
