"""Fallback: what a record does not say in the edition's language, so that another language stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from protocoldesk.protocol.address import missing
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.language import language_name
from protocoldesk.protocol.checks.people import is_named
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, is_khmer
from protocoldesk.protocol.facts import OutcomeFacts, PassageFacts
from protocoldesk.records.values.text import Text

LACKS = Rule(
    "language-missing",
    9,
    "An edition speaks one language; what a record does not say in it is printed in another one.",
)
_OUTCOME = "What was said is not given in {language}: '{words}'."
_FIELD = "A field is not named in {language}: '{words}'."
_SPEAKER = "Who spoke is not named in {language}: '{words}'."
_ADDRESSEE = "To whom it was said is not given in {language}: '{words}'."
_INSTRUMENT = "The title of an instrument is not given in {language}: '{words}'."
_MECHANISM = "The mechanism is not named in {language}: '{words}'."
_SESSION = "The session is not named in {language}: '{words}'."
_CITY = "The city is not named in {language}: '{words}'."
_PREVIOUS = "The city of the previous session is not named in {language}: '{words}'."
_NEXT = "The city of the next session is not named in {language}: '{words}'."
_PLACE = "The place of issue is not named in {language}: '{words}'."
_INSTITUTION = "An institution is not named in {language}: '{words}'."
_PARTY = "A side is not named in {language}: '{words}'."


@dataclass(frozen=True, slots=True)
class _Said:
    """Words of a record in every language, and where they are recorded."""

    template: str
    record: str
    text: Text
    name: bool = False
    """A name of a place: one in Latin letters serves every language that is written in them."""


def check(reading: Reading) -> Iterator[Finding]:
    """Records that lack the edition's language where the text prints them (UN Correspondence Manual, 37)."""
    if not reading.pieces:
        return
    told: set[str] = set()
    for passage in reading.release.passages:
        pieces = [piece for piece in reading.pieces if piece.passage.id == passage.id]
        for outcome in passage.outcomes:
            for said in _of_outcome(outcome):
                yield from _lacking(reading, said, pieces, told, composed=_is_composed(reading, passage))
    for said in (*_of_session(reading), *_of_sides(reading)):
        yield from _lacking(reading, said, reading.pieces, told)
    edition = reading.edition
    if edition.dated and edition.place != reading.consultation.meeting.city:
        place = _Said(_PLACE, f"edition/{edition.id}/place", edition.place, name=True)
        yield from _lacking(reading, place, (), told, composed=True)


def _lacking(
    reading: Reading,
    said: _Said,
    pieces: tuple[Piece, ...] | list[Piece],
    told: set[str],
    *,
    composed: bool = False,
) -> Iterator[Finding]:
    """`composed`: the words are on the page, though they may not stand in the pieces as recorded."""
    language = reading.language
    words = said.text.best(language, "en")
    path = f"{said.record}.{language}"
    if not words or said.text[language] or path in told:
        return
    if said.name and is_khmer(words) == (language == "km"):
        return
    found = _where(pieces, words)
    if found is None and not composed:
        return
    told.add(path)
    piece, span = found or (pieces[0] if pieces else None, None)
    start, end = piece.outer(span) if piece and span else (None, None)
    yield LACKS.found(
        said.template,
        at=Place(path, reading.edition.id, piece.passage.id if piece else None, start, end),
        facts=(language, said.record, words),
        language=language_name(language),
        words=words if len(words) < 60 else f"{words[:57].rstrip()}…",
    )


def _where(pieces: tuple[Piece, ...] | list[Piece], words: str) -> tuple[Piece, Span] | None:
    """The running text first: offsets are those of a passage, not of a heading or a footnote."""
    ordered = sorted(pieces, key=lambda piece: bool(piece.part))
    return next(((piece, span) for piece in ordered for span in piece.find(words)), None)


def _is_composed(reading: Reading, passage: PassageFacts) -> bool:
    said = passage.wording(reading.edition.id)
    return said is not None and bool(said.prose[reading.language]) and not said.edited


def _of_outcome(outcome: OutcomeFacts) -> Iterator[_Said]:
    record = f"outcome/{outcome.id}"
    yield _Said(_OUTCOME, f"{record}/text", outcome.text)
    yield _Said(_SPEAKER, f"{record}/label", outcome.label)
    yield _Said(_ADDRESSEE, f"{record}/addressee", outcome.addressee)
    for number, one in enumerate(outcome.fields):
        yield _Said(_FIELD, f"{record}/field/{number}", one.name)
    if outcome.instrument and not outcome.text:
        yield _Said(_INSTRUMENT, f"instrument/{outcome.instrument.id}/title", outcome.instrument.title)


def _of_session(reading: Reading) -> Iterator[_Said]:
    whole = reading.consultation
    here = f"consultation/{whole.meeting.id}"
    yield _Said(_MECHANISM, f"mechanism/{whole.mechanism.id}/name", whole.mechanism.name)
    yield _Said(_SESSION, f"{here}/name", whole.meeting.name)
    yield _Said(_CITY, f"{here}/city", whole.meeting.city, name=True)
    if whole.previous:
        yield _Said(_PREVIOUS, f"consultation/{whole.previous.id}/city", whole.previous.city, name=True)
    yield _Said(_NEXT, f"{here}/next_city", whole.next_city, name=True)


def _of_sides(reading: Reading) -> Iterator[_Said]:
    """Institutions and parties; where a person's own lacks, the finding on that person says it."""
    whole = reading.consultation
    told: set[UUID] = {
        named.institution.id
        for named in whole.people()
        if named.institution
        and is_named(reading, named)
        and "institution" in missing(named, reading.language)
    }
    for body in whole.institutions():
        if body.id not in told:
            yield _Said(_INSTITUTION, f"institution/{body.id}/name", body.name)
    for side in whole.delegations:
        party = f"party/{side.party.id}"
        yield _Said(_PARTY, f"{party}/formal_name", side.party.formal_name)
        yield _Said(_PARTY, f"{party}/short_name", side.party.short_name)
        yield _Said(_PARTY, f"{party}/adjective", side.party.adjective)
