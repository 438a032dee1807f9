"""Letters: what a rule or a paper is told of one, who is owed a reply, and what replies to what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, InstitutionFacts, Named, NumberFacts, PartyFacts
from protocoldesk.records.values.prose import NOTHING, Prose
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Direction, LetterKind, Notifies

NUMBERED = {LetterKind.NOTE_VERBALE: "NV", LetterKind.LETTER: "L"}
"""The kind of number that a letter of ours bears, by what it is; an e-mail or a call bears none."""

WRITTEN = frozenset(NUMBERED)
"""The kinds that are drafted at the desk, and printed."""


class Owing(StrEnum):
    """Who owes a reply to a letter."""

    NOBODY = ""
    WE = "we"
    THEY = "they"


@dataclass(frozen=True, slots=True)
class Referred:
    """A letter as another one refers to it."""

    kind: LetterKind = LetterKind.NOTE_VERBALE
    number: str = ""
    dated: date | None = None
    ours: bool = False


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """A letter of ours, with all that its paper says.

    `sender` and `addressee` are the institutions; `named` is the person addressed, `signer` the one who
    signs; `city` is where it is written.
    """

    id: UUID
    kind: LetterKind = LetterKind.NOTE_VERBALE
    direction: Direction = Direction.OUT
    language: str = ""
    sender: InstitutionFacts | None = None
    addressee: InstitutionFacts | None = None
    party: PartyFacts | None = None
    named: Named | None = None
    signer: Named | None = None
    correspondent: str = ""
    subject: Text = EMPTY
    text: Prose = NOTHING
    number: NumberFacts | None = None
    our_number: str = ""
    dated: date | None = None
    city: Text = EMPTY
    reply_to: Referred | None = None
    notifies: Notifies = Notifies.NOTHING
    sent: bool = False
    marking: str = ""
    betrays: tuple[str, ...] = ()
    """What of a brief or of a restricted file it says, told without saying it again."""
    consultation: ConsultationFacts | None = None


def owing(direction: Direction, reply_due: date | None, replied: bool) -> Owing:
    """Who owes a reply: where one is due and none was sent, we to what came in, they to what went out."""
    if reply_due is None or replied:
        return Owing.NOBODY
    return Owing.WE if direction is Direction.IN else Owing.THEY


def answered(letters: Iterable[tuple[UUID, Direction, UUID | None, bool]]) -> frozenset[UUID]:
    """Which letters have their reply: (id, direction, what it replies to, whether it was sent or received).

    A reply goes the other way; a draft is none yet, nor is a second letter of the same side.
    """
    known = list(letters)
    ways = {letter: direction for letter, direction, _, _ in known}
    return frozenset(
        to
        for _, direction, to, logged in known
        if to is not None and logged and ways.get(to) not in (None, direction)
    )


def circles(replies: Mapping[UUID, UUID | None], letter: UUID, to: UUID | None) -> bool:
    """Whether a letter would reply to itself, at however many letters' distance."""
    met: set[UUID] = set()
    while to is not None and to not in met:
        if to == letter:
            return True
        met.add(to)
        to = replies.get(to)
    return False


def threads(replies: Mapping[UUID, UUID | None]) -> dict[UUID, tuple[UUID, int]]:
    """For each letter the one that its thread began with, and how far it stands from that."""
    return {letter: _root(replies, letter) for letter in replies}


def _root(replies: Mapping[UUID, UUID | None], letter: UUID) -> tuple[UUID, int]:
    at, met = letter, {letter}
    while (to := replies.get(at)) is not None and to in replies and to not in met:
        at = to
        met.add(at)
    return at, len(met) - 1
