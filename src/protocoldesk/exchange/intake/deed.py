"""The deed of an intake: its file kept, its people taken in, its columns remembered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.exchange import received
from protocoldesk.exchange.intake import sides
from protocoldesk.exchange.intake.columns import written
from protocoldesk.exchange.intake.intake import Intake
from protocoldesk.exchange.intake.people import Reading
from protocoldesk.exchange.intake.sides import Sides
from protocoldesk.exchange.intake.source import Picture, Source
from protocoldesk.exchange.intake.vocabulary import Vocabulary, folded
from protocoldesk.operations import intake, preset
from protocoldesk.operations.intake import Heard, Paper, Taken, nobody
from protocoldesk.operations.record import find
from protocoldesk.protocol.entrant import Acquaintance, Entrant
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party

FAMILY_FIRST = frozenset({"km", "zh", "ja", "ko", "vi", "hu"})
"""Languages in which the family name is printed first."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What an intake is judged against: read once, before anything is asked."""

    words: Vocabulary
    party_id: UUID | None
    delegation_id: UUID | None
    consultation_id: UUID | None
    family_first: bool
    known: tuple[Acquaintance, ...]
    expected: tuple[UUID, ...]
    settled: tuple[tuple[str, str], ...]
    sides: Sides

    @property
    def reading(self) -> Reading:
        """How its rows are understood."""
        return Reading(self.words, family_first=self.family_first)


def ground(session: Session, *, party_id: UUID | None = None, delegation_id: UUID | None = None) -> Ground:
    """What there is to know before people come in for a party, or for a delegation."""
    side = find(session, Delegation, delegation_id) if delegation_id else None
    party_id = side.party_id if side else party_id
    party = session.get(Party, party_id) if party_id else None
    return Ground(
        Vocabulary(preset.table(session, "intake")),
        party_id,
        delegation_id,
        side.consultation_id if side else None,
        bool(party and FAMILY_FIRST.intersection(party.languages.split())),
        tuple(intake.acquaintances(session)),
        tuple(intake.expected(session, side.id) if side else ()),
        tuple(intake.mappings(session, party_id)),
        _sides(session, side) if side else Sides(),
    )


def _sides(session: Session, side: Delegation) -> Sides:
    from sqlalchemy import select

    query = select(Delegation).where(Delegation.consultation_id == side.consultation_id)
    others = [one for one in session.scalars(query) if one.id != side.id]
    own = set(intake.expected(session, side.id))
    people = {person for other in others for person in intake.expected(session, other.id)}
    called = [name for other in others for name in _called(session, other)]
    return Sides(_called(session, side), tuple(called), frozenset(people - own))


def _called(session: Session, side: Delegation) -> tuple[str, ...]:
    """What a side is called, in every language, folded."""
    party = session.get(Party, side.party_id)
    texts = (party.short_name, party.formal_name, party.adjective) if party else ()
    return tuple({folded(said) for text in texts for said in text.values() if said})


def begin(ground: Ground, source: Source, table: int) -> Intake:
    """The intake of a table of a source."""
    return Intake(source.all_tables()[table], ground.reading, ground.known, ground.expected, ground.settled)


def choose(ground: Ground, source: Source) -> tuple[int, Intake, bool]:
    """The table of a source that is this side's, its intake, and whether anything tells that it is."""
    wholes = [begin(ground, source, at) for at in range(len(source.all_tables()))]
    number, told = sides.choose(wholes, ground.sides)
    return number, wholes[number], told


def take(
    session: Session,
    *,
    ground: Ground,
    entries: Sequence[tuple[Entrant, UUID | None]],
    source: Source | None = None,
    table: str = "",
    columns: tuple[str, str] | None = None,
    received_on: date | None = None,
    letter_id: UUID | None = None,
    at_once: bool = False,
    heard: Heard = nobody,
) -> Taken:
    """Take people in with the file that they came in. Raises as `intake.take`; nothing is half done."""
    paper = Paper(table or (source.name if source else ""), received_on, letter_id)
    if source is not None and source.content and ground.delegation_id:
        kept = received.keep(
            session, name=source.name, content=source.content, consultation_id=ground.consultation_id
        )
        paper = replace(paper, attachment_id=kept)
    taken = intake.take(
        session,
        entries=entries,
        party_id=ground.party_id,
        delegation_id=ground.delegation_id,
        paper=paper,
        at_once=at_once,
        heard=heard,
    )
    if columns is not None and columns[0]:
        intake.remember(session, party_id=ground.party_id, headings=columns[0], fields=columns[1])
    _put_up(session, zip(taken.persons, (entrant for entrant, _ in entries), strict=True), source)
    return taken


def columns_of(whole: Intake) -> tuple[str, str] | None:
    """What is to be remembered of an intake's columns; None where the reader knew them."""
    return written(whole.headed) if whole.headed.heading >= 0 else None


def _put_up(session: Session, people: Iterable[tuple[UUID, Entrant]], source: Source | None) -> None:
    """The photographs that came with vCards: those are nobody else's. One that is damaged is left out."""
    pictures: dict[str, Picture] = {one.name: one for one in source.all_pictures()} if source else {}
    for person_id, entrant in people:
        picture = pictures.get(entrant.photograph)
        if picture is None:
            continue
        try:
            received.photograph(session, person_id=person_id, name=picture.name, content=picture.content)
        except Refusal:
            continue


def delegation_of(session: Session, consultation_id: UUID, code: str) -> UUID:
    """The delegation of the party with that code. Raises Refusal where the consultation has none."""
    from sqlalchemy import select

    found = session.scalar(
        select(Delegation.id)
        .join(Party, Party.id == Delegation.party_id)
        .where(Delegation.consultation_id == consultation_id, Party.code == code.casefold())
    )
    if found is None:
        ref = find(session, Consultation, consultation_id).ref
        raise Refusal("{code} is no side of {ref}.", field="side", code=code, ref=ref)
    return found
