"""Name plates and place cards: a tent card for everybody, the same words on both faces."""

from __future__ import annotations

from collections.abc import Sequence

from protocoldesk.papers.cards import Holder, holders
from protocoldesk.papers.faces import Plate
from protocoldesk.papers.look import Look
from protocoldesk.papers.parts import Paper, Sheet
from protocoldesk.protocol.facts import ConsultationFacts


def compose(
    consultation: ConsultationFacts,
    look: Look,
    *,
    only: Sequence[str] = (),
    scripts: str = "own",
    stock: str = "",
) -> Paper:
    """A plate for each delegate who is a person, or for `only` those ids; options as papers.cards.holders."""
    held = holders(consultation, look, only=only, scripts=scripts)
    return _paper("nameplates", consultation, look, [_plate(one) for one in held], stock)


def place_cards(
    consultation: ConsultationFacts,
    look: Look,
    *,
    only: Sequence[str] = (),
    scripts: str = "own",
    stock: str = "",
) -> Paper:
    """Small cards for a table that is laid: the name alone, with whose side it is."""
    held = holders(consultation, look, only=only, scripts=scripts)
    cards = [Plate(one.name, "", one.party, "", one.second, one.key) for one in held]
    return _paper("placecards", consultation, look, cards, stock)


def _plate(one: Holder) -> Plate:
    return Plate(one.name, one.title, one.party, one.side.party.code, one.second, one.key)


def _paper(
    kind: str, consultation: ConsultationFacts, look: Look, plates: Sequence[Plate], stock: str
) -> Paper:
    cut_from = look.stock(kind, stock)
    whole_sheet = (cut_from.across, cut_from.down) == (1, 1)
    return Paper(
        kind,
        look.language,
        look.phrases.phrase(f"paper.titles.{kind}"),
        tuple(plates),
        author=look.author,
        dated=consultation.meeting.dates.as_printed().first,
        sheet=Sheet.LANDSCAPE if whole_sheet else Sheet.PORTRAIT,
        names=tuple(name for plate in plates for name in (plate.name, plate.second) if name),
        stock=None if whole_sheet else cut_from,
    )
