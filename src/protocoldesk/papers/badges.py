"""Badges: a card to wear for everybody in the delegations, its category told by colour and by words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from protocoldesk.papers.cards import Holder, holders
from protocoldesk.papers.faces import Badge, Photograph
from protocoldesk.papers.look import Look, titled
from protocoldesk.papers.parts import Paper
from protocoldesk.protocol.facts import ConsultationFacts

_NONE: Mapping[UUID, Photograph] = {}


def compose(
    consultation: ConsultationFacts,
    look: Look,
    *,
    only: Sequence[str] = (),
    scripts: str = "own",
    stock: str = "",
    photos: bool = True,
    portraits: Mapping[UUID, Photograph] = _NONE,
) -> Paper:
    """A badge for each delegate who is a person, those too who stand on no list; `portraits` by person.

    Other options as papers.cards.holders.
    """
    held = holders(consultation, look, only=only, scripts=scripts, unlisted=True)
    meeting = titled(consultation, look)
    badges = tuple(_badge(one, look, meeting, portraits if photos else None) for one in held)
    return Paper(
        "badges",
        look.language,
        look.phrases.phrase("paper.titles.badges"),
        badges,
        author=look.author,
        dated=consultation.meeting.dates.as_printed().first,
        names=tuple(name for badge in badges for name in (badge.name, badge.second) if name),
        stock=look.stock("badges", stock),
    )


def _badge(one: Holder, look: Look, meeting: str, portraits: Mapping[UUID, Photograph] | None) -> Badge:
    category = _category(one, look)
    person = one.named.person
    return Badge(
        one.name,
        one.title,
        one.party,
        one.side.party.code,
        one.second,
        one.key,
        meeting,
        look.phrases.phrase(f"badges.categories.{category}"),
        look.badges[category]["colour"],
        pictured=portraits is not None,
        photograph=portraits.get(person.id) if portraits and person else None,
        missing=look.phrases.phrase("photos.missing"),
    )


def _category(one: Holder, look: Look) -> str:
    role = one.named.role.value
    return next((name for name, of in look.badges.items() if role in of["roles"]), "delegate")
