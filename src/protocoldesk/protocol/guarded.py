"""Guarded: what of a consultation is not public, by its own marking or by what it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts, OutcomeFacts


def marking(outcome: OutcomeFacts, consultation: ConsultationFacts) -> str:
    """The marking that holds an outcome back; "": none does.

    Its own, else that of the item of the agenda or the sitting that it belongs to, or of what these are
    below, else that of the instrument, the candidature or the speaker that it names.
    """
    items, sittings = _items(consultation.agenda), _sittings(consultation)
    item = next((one for one in consultation.agenda if one.id == outcome.item_id), None)
    named = [outcome.instrument, outcome.candidature, *outcome.speakers]
    markings = (
        outcome.marking,
        items.get(outcome.item_id, ""),
        sittings.get(outcome.sitting_id, ""),
        sittings.get(item.sitting_id if item else None, ""),
        *(getattr(one, "marking", "") for one in named if one),
    )
    return next(filter(None, markings), "")


def sitting(consultation: ConsultationFacts, sitting_id: UUID | None) -> str:
    """The marking of a sitting, its own or of what it is a part of; "": there is none."""
    return _sittings(consultation).get(sitting_id, "")


def is_public(outcome: OutcomeFacts, consultation: ConsultationFacts) -> bool:
    """Whether a public text may say it."""
    return not outcome.off_record and not marking(outcome, consultation)


def _items(agenda: Iterable[ItemFacts]) -> dict[UUID | None, str]:
    """The marking of each item, which those below it share."""
    found: dict[UUID | None, str] = {}
    above: list[str] = []
    for item in agenda:
        del above[item.level :]
        above.append(item.marking or next((one for one in reversed(above) if one), ""))
        found[item.id] = above[-1]
    return found


def _sittings(consultation: ConsultationFacts) -> dict[UUID | None, str]:
    """The marking of each sitting, which the parts of it share."""
    known = {sitting.id: sitting for sitting in consultation.sittings}

    def chain(sitting_id: UUID | None) -> Iterator[str]:
        met: set[UUID] = set()
        while sitting_id and sitting_id in known and sitting_id not in met:
            met.add(sitting_id)
            yield known[sitting_id].marking
            sitting_id = known[sitting_id].parent_id

    return {sitting_id: next(filter(None, chain(sitting_id)), "") for sitting_id in known}
