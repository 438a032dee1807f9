"""Cards: who gets one, and in which languages it names him."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from protocoldesk.papers.look import Look
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, Named
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Refusal

SCRIPTS = ("own", "both", "paper")
"""How somebody is named on a card: as his own side writes him, in both scripts, or as the paper does."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody with a card: the names on it, the first one large, and what stands below."""

    named: Named
    side: DelegationFacts
    name: str
    second: str
    title: str
    party: str

    @property
    def key(self) -> str:
        """What tells his card from the others."""
        return str(self.named.id)


def holders(
    consultation: ConsultationFacts,
    look: Look,
    *,
    only: Collection[str] = (),
    scripts: str = "own",
    first: str = "",
    unlisted: bool = False,
) -> tuple[Holder, ...]:
    """A card for each delegate who is a person, ours first, in the notified order; `only` those ids.

    `scripts` is one of SCRIPTS. The office's own people are named in their script and in Latin letters;
    the partner's as the partner writes them (domain notes 1.7).
    """
    if scripts not in SCRIPTS:
        raise Refusal("'{word}' is none of: {words}.", word=scripts, words=", ".join(SCRIPTS))
    return tuple(
        holder(named, side, consultation, look, scripts)
        for side in sides(consultation, first)
        for named in side.delegates
        if named.person is not None
        and not named.marking
        and (unlisted or not named.unlisted)
        and (not only or str(named.id) in only)
    )


def holder(
    named: Named, side: DelegationFacts, consultation: ConsultationFacts, look: Look, scripts: str = "own"
) -> Holder:
    """What the card of one delegate says."""
    ours = side.party.id == consultation.ours
    tags = _tags(named, side, look, ours=ours, scripts=scripts)
    names = list(dict.fromkeys(address(named, Form.PLATE, _phrases(look, tag)) for tag in tags))
    tag = look.language if ours or scripts != "own" else tags[0]
    party = side.party.short_name.best(tag, "en") or side.party.formal_name.best(tag, "en")
    return Holder(named, side, names[0], "".join(names[1:2]), named.title.best(tag, "en"), party)


def sides(consultation: ConsultationFacts, first: str = "", side: str = "") -> Sequence[DelegationFacts]:
    """The sides in their order: ours first, or `first`; or one `side` alone.

    A side is called "ours", "theirs" or by the code of its party. Refusal: there is none of that name.
    """
    found = consultation.delegations
    if first:
        begins = _called(consultation, first)
        found = (*begins, *(one for one in found if one not in begins))
    if side:
        found = _called(consultation, side)
    return found


def _called(consultation: ConsultationFacts, name: str) -> tuple[DelegationFacts, ...]:
    found = tuple(
        one
        for one in consultation.delegations
        if name == one.party.code or name == ("ours" if one.party.id == consultation.ours else "theirs")
    )
    if not found:
        codes = ", ".join(("ours", "theirs", *(one.party.code for one in consultation.delegations)))
        raise Refusal("There is no side '{name}'; there are: {names}.", name=name, names=codes)
    return found


def _tags(named: Named, side: DelegationFacts, look: Look, *, ours: bool, scripts: str) -> list[str]:
    """The languages in which somebody is named on his card, the large one first."""
    written = [tag for tag in _languages(side, look) if named.name[tag]]
    if scripts == "paper" or not written:
        return [look.language]
    if scripts == "own" and not ours:
        return written[:1]
    other = next((tag for tag in written if (tag == "km") != (written[0] == "km")), "")
    return [written[0], *([other] if other else [])]


def _languages(side: DelegationFacts, look: Look) -> Iterator[str]:
    """Languages that somebody can be named in: those of his party first."""
    yield from (tag for tag in side.party.languages if tag in look.spoken)
    yield from (tag for tag in look.spoken if tag not in side.party.languages)


def _phrases(look: Look, tag: str) -> Phrases:
    return look.phrases if tag == look.language else look.spoken[tag]
