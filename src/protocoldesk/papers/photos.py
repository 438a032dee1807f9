"""The photo sheet: both delegations by their faces, so that who receives them knows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from protocoldesk.papers.cards import Holder, holders, sides
from protocoldesk.papers.faces import Photograph, Portrait, Portraits
from protocoldesk.papers.look import Look, delegation_of, of_session, titled
from protocoldesk.papers.parts import Heading, Kind, Paper, Paragraph, Part, Title, said
from protocoldesk.protocol.facts import ConsultationFacts

ACROSS = 4

_NONE: Mapping[UUID, Photograph] = {}


def compose(
    consultation: ConsultationFacts,
    look: Look,
    *,
    scripts: str = "paper",
    first: str = "",
    side: str = "",
    portraits: Mapping[UUID, Photograph] = _NONE,
) -> Paper:
    """A grid of portraits for each side, in the notified order; where a photograph is missing it says so."""
    title = titled(consultation, look)
    held = holders(consultation, look, scripts=scripts)
    parts: list[Part] = [Kind(look.phrases.phrase("paper.titles.photos")), Title(title)]
    for one in sides(consultation, first, side):
        parts.append(Heading(delegation_of(one.party, look), 2))
        parts.append(_faces([held_by for held_by in held if held_by.side == one], look, portraits))
    return of_session("photos", parts, consultation, look)


def _faces(held: Sequence[Holder], look: Look, portraits: Mapping[UUID, Photograph]) -> Part:
    if not held:
        return Paragraph(said(look.phrases.phrase("delegations.none")), indented=False)
    missing = look.phrases.phrase("photos.missing")
    return Portraits(tuple(_portrait(one, portraits, missing) for one in held), ACROSS)


def _portrait(one: Holder, portraits: Mapping[UUID, Photograph], missing: str) -> Portrait:
    person = one.named.person
    photograph = portraits.get(person.id) if person else None
    return Portrait(one.name, one.second, one.title, photograph, missing)
