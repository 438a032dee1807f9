"""Acronyms: set at the first use of a name that comes again, and used after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.phrases import Phrases


def acronyms(consultation: ConsultationFacts, phrases: Phrases) -> Iterator[tuple[str, str]]:
    """(name, acronym) of what is named by both, the longest name first."""
    found = [
        (body.name[phrases.language], body.acronym[phrases.language]) for body in consultation.institutions()
    ]
    found += [
        (one.title[phrases.language], one.acronym[phrases.language]) for one in consultation.instruments
    ]
    yield from sorted({pair for pair in found if all(pair)}, key=lambda pair: -len(pair[0]))


def with_acronyms(
    texts: dict[UUID, str], title: UUID | None, acronyms: Iterable[tuple[str, str]], phrases: Phrases
) -> dict[UUID, str]:
    """Set each acronym at the first use of a name that comes again, and use it after; not in titles."""
    body = [passage for passage in texts if passage != title]
    for name, acronym in acronyms:
        if sum(texts[passage].count(name) for passage in body) < 2:
            continue
        first = phrases.say("release.acronym", name=name, acronym=acronym)
        _shorten(texts, body, name, (first, acronym))
    return texts


def _shorten(texts: dict[UUID, str], body: Sequence[UUID], name: str, forms: tuple[str, str]) -> None:
    first, acronym = forms
    seen = False
    for passage in body:
        head, found, tail = texts[passage].partition(name)
        if not found:
            continue
        texts[passage] = head + (acronym if seen else first) + tail.replace(name, acronym)
        seen = True
