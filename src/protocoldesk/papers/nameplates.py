"""Name plates: a tent card for everybody at the table, the same words on both faces."""

from __future__ import annotations

from protocoldesk.papers.delegations import listed
from protocoldesk.papers.look import Look
from protocoldesk.papers.parts import Paper, Plate, Sheet
from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, Named


def compose(consultation: ConsultationFacts, look: Look) -> Paper:
    """A plate for each delegate who is a person, ours first, in the notified order."""
    plates = tuple(
        _plate(side, named, look)
        for side in consultation.delegations
        for named in listed(side)
        if named.person is not None
    )
    return Paper(
        "nameplates",
        look.language,
        look.phrases.phrase("paper.titles.nameplates"),
        plates,
        author=look.author,
        dated=consultation.meeting.dates.as_printed().first,
        sheet=Sheet.LANDSCAPE,
        names=tuple(plate.name for plate in plates),
    )


def _plate(side: DelegationFacts, named: Named, look: Look) -> Plate:
    return Plate(
        address(named, Form.PLATE, look.phrases),
        named.title.best(look.language, "en"),
        side.party.short_name.best(look.language, "en") or side.party.formal_name.best(look.language, "en"),
        side.party.code,
    )
