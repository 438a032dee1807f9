"""Leaks: words of an outcome that is not public, which still stand in an edition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from uuid import UUID

from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import EditionFacts, OutcomeFacts, PassageFacts, ReleaseFacts
from protocoldesk.protocol.guarded import is_public
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Refusal

LONG = 25
"""From how many characters on words of an outcome count as its own, however few they are."""

SHORT = 12
"""From how many characters on more than two words of an outcome count as its own."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Words that are those of a guarded outcome, and the passage that says them."""

    passage: PassageFacts
    outcome: OutcomeFacts
    words: str
    composed: bool
    """Composed while the outcome was public, and not composed again since: composing again mends it."""


def leaks(release: ReleaseFacts, edition: EditionFacts, phrases: Phrases) -> Iterator[Leak]:
    """Words of guarded outcomes in the passages of an edition: typed, pasted, or composed before the marking.

    A few words are their own only where no public outcome of the passage says them too. Whatever words a
    passage composed earlier would not say if it were composed now are theirs, be they ever so few.
    """
    guarded = [one for one in release.consultation.outcomes if not is_public(one, release.consultation)]
    if not guarded:
        return
    search = _Search(release, edition, phrases)
    for outcome in guarded:
        found = [leak for passage in release.passages for leak in search.of(passage, outcome)]
        yield from found or search.across(outcome)


class _Search:
    def __init__(self, release: ReleaseFacts, edition: EditionFacts, phrases: Phrases) -> None:
        self.release, self.edition, self.phrases = release, edition, phrases

    @cached_property
    def now(self) -> dict[UUID, str]:
        """What each passage would say, composed now of what it may say."""
        passages = tuple(_public(passage, self.release) for passage in self.release.passages)
        whole = ReleaseFacts(self.release.id, self.release.consultation, passages=passages)
        try:
            composed = wording.compose(whole, self.edition, self.phrases)
        except Refusal:  # composing will tell why; until then nothing speaks for the words that stand
            return {}
        return {key: folded(one.prose.text(self.edition.language)) for key, one in composed.items()}

    def of(self, passage: PassageFacts, outcome: OutcomeFacts) -> Iterator[Leak]:
        text = folded(self.text(passage))
        own, fields = _own(outcome), _fields(outcome)
        for words in dict.fromkeys((*own, *fields)):
            if not text or folded(words) not in text:
                continue
            if words in own and self.is_own(words, passage):
                yield Leak(passage, outcome, words, self.is_stale(words, passage))
            elif self.is_stale(words, passage):
                yield Leak(passage, outcome, words, composed=True)

    def across(self, outcome: OutcomeFacts) -> Iterator[Leak]:
        """Long words that a passage begins and the next one ends."""
        texts = [folded(self.text(passage)) for passage in self.release.passages]
        for words in _own(outcome):
            at = "".join(texts).find(folded(words)) if len(words) >= LONG else -1
            ends = accumulate(map(len, texts))
            passage = next(
                (one for one, end in zip(self.release.passages, ends, strict=True) if 0 <= at < end), None
            )
            if passage:
                yield Leak(passage, outcome, words, composed=False)

    def text(self, passage: PassageFacts) -> str:
        said = passage.wording(self.edition.id)
        heading = passage.heading[self.edition.language] if passage.heading_printed else ""
        notes = (block.footnote for block in said.prose[self.edition.language]) if said else ()
        return "\n".join((heading, said.prose.text(self.edition.language) if said else "", *notes))

    def is_own(self, words: str, passage: PassageFacts) -> bool:
        if len(words) >= LONG:
            return True
        if len(words) < SHORT or len(words.split()) < 3:
            return False
        others = (" ".join(_own(one)) for one in _public(passage, self.release).outcomes)
        return not any(folded(words) in folded(said) for said in others)

    def is_stale(self, words: str, passage: PassageFacts) -> bool:
        """Whether composing made the passage, nobody changed it since, and composing would not say it now."""
        said = passage.wording(self.edition.id)
        if not said or said.edited or said.composed_from != wording.hash_of(said.prose):
            return False
        return folded(words) not in self.now.get(passage.id, "")


def folded(text: str) -> str:
    """Letters alone count: neither case, nor spaces, nor breaks that are not seen."""
    return "".join(text.replace("\u200b", "").casefold().split())


def _own(outcome: OutcomeFacts) -> tuple[str, ...]:
    """What an outcome says, in every language: an edition may hold words of another one."""
    return tuple(filter(None, (*outcome.text.values(), *outcome.quotation.values())))


def _fields(outcome: OutcomeFacts) -> tuple[str, ...]:
    return tuple(words for one in outcome.fields for words in one.name.values() if words)


def _public(passage: PassageFacts, release: ReleaseFacts) -> PassageFacts:
    outcomes = tuple(one for one in passage.outcomes if is_public(one, release.consultation))
    return PassageFacts(
        passage.id, passage.kind, passage.scope, passage.heading, passage.heading_printed, outcomes
    )
