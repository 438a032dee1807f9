"""Releases: what is given out, in editions of passages; who cleared it, and what went out."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Record,
    choice,
    day,
    flag,
    integer,
    line,
    link,
    maybe,
    moment,
    order,
    prose,
    words,
)
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import (
    EditionRole,
    IssueKind,
    Means,
    ParagraphNumbers,
    PassageKind,
    ReleaseKind,
    Scope,
    Side,
)


class Release(Record):
    """An outcome document of a consultation; its status is computed, never stored."""

    __tablename__ = "release"

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    kind: Mapped[ReleaseKind] = choice(ReleaseKind.PRESS_RELEASE)
    unilateral: Mapped[bool] = flag(True)
    letterhead: Mapped[str] = line("ministry")
    order: Mapped[str] = order()


class Edition(Record):
    """A release in a language, or one of two originals."""

    __tablename__ = "edition"
    __table_args__ = (
        Index(
            "uq_edition_language",
            "release_id",
            "language",
            "first_id",
            unique=True,
            sqlite_where=text("NOT withdrawn"),
            postgresql_where=text("NOT withdrawn"),
        ),
    )

    release_id: Mapped[UUID] = link("release", part=True)
    language: Mapped[str] = line("en")
    role: Mapped[EditionRole] = choice(EditionRole.ORIGINAL)
    source_id: Mapped[UUID | None] = maybe("edition")
    """What a translation was made from."""
    first_id: Mapped[UUID | None] = maybe("party")
    """The party that this edition names first and that signs on the left; none: ours."""
    order: Mapped[str] = order()
    numbers: Mapped[ParagraphNumbers] = choice(ParagraphNumbers.NONE)
    place: Mapped[Text] = words()
    """Where it is issued, if not where the consultation was held."""
    dated: Mapped[date | None] = day()
    """The day of issue as printed, if not the last of the consultation."""
    lunar_line: Mapped[str] = line()
    """Typed by the officer."""
    signed: Mapped[bool] = flag()
    frame: Mapped[bool] = flag()
    """Whether 'begin text' and 'end text' stand around it."""
    cover_note: Mapped[str] = line()
    disclaimer: Mapped[str] = line()


class Passage(Record):
    """A paragraph or block of a release, in every edition."""

    __tablename__ = "passage"

    release_id: Mapped[UUID] = link("release", part=True)
    order: Mapped[str] = order()
    kind: Mapped[PassageKind] = choice(PassageKind.TYPED)
    scope: Mapped[Scope] = choice(Scope.BILATERAL)
    heading: Mapped[Text] = words()
    heading_printed: Mapped[bool] = flag()


class PassageOutcome(Record):
    """An outcome that a passage says."""

    __tablename__ = "passage_outcome"

    passage_id: Mapped[UUID] = link("passage", part=True)
    outcome_id: Mapped[UUID] = link("outcome")
    order: Mapped[str] = order()


class Wording(Record):
    """A passage in an edition."""

    __tablename__ = "wording"
    searched = ("prose",)

    passage_id: Mapped[UUID] = link("passage", part=True)
    edition_id: Mapped[UUID] = link("edition")
    prose: Mapped[Prose] = prose()
    """In the language of the edition alone."""
    edited: Mapped[bool] = flag()
    composed_from: Mapped[str] = line()
    """SHA-256 of the prose that was composed; where it differs from today's, the facts have changed."""
    source_hash: Mapped[str] = line()
    """SHA-256 of the source edition's wording when this translation was last settled."""
    ties: Mapped[str] = line("{}")
    """JSON {form of a record: words}: what of the prose was printed from a record."""


class Clearance(Record):
    """One clearance of an edition, with the text that was cleared."""

    __tablename__ = "clearance"

    edition_id: Mapped[UUID] = link("edition", part=True)
    side: Mapped[Side] = choice(Side.OURS)
    who: Mapped[str] = line()
    at: Mapped[datetime | None] = moment()
    means: Mapped[Means] = choice(Means.SPOKEN)
    reference: Mapped[str] = line()
    text: Mapped[str] = line()
    """The whole text of the edition as it was cleared, a line for each paragraph."""


class Issue(Record):
    """What went out of an edition, as it went out; never changed."""

    __tablename__ = "issue"

    edition_id: Mapped[UUID] = link("edition", part=True)
    kind: Mapped[IssueKind] = choice(IssueKind.ISSUED)
    number: Mapped[int] = integer()
    """0 for the issue itself, 1 for Corr. 1, and so on."""
    at: Mapped[datetime | None] = moment()
    by: Mapped[str] = line()
    reason: Mapped[str] = line()
    """Why it went out without a clearance, what was corrected, or why it was withdrawn."""
    uncleared: Mapped[str] = line()
    """Why a correction went out without the partner's clearance."""
    paper: Mapped[str] = line()
    """What the page says as canonical JSON, and nothing else: the public facts."""
    kept: Mapped[str] = line()
    """The whole paper as canonical JSON, so that it can be printed again as it went out."""
    text: Mapped[str] = line()
    """What the edition said then, a line for each paragraph, as in a clearance."""
    details: Mapped[str] = line()
    """JSON: what it printed beside its text: day, place, numbering, notes; "" in the oldest."""
    hash: Mapped[str] = line()
    """SHA-256 of `paper`, hexadecimal."""


class IssuedFile(Record):
    """A file of an issue."""

    __tablename__ = "issued_file"

    issue_id: Mapped[UUID] = link("issue", part=True)
    attachment_id: Mapped[UUID] = link("attachment")
    format: Mapped[str] = line("pdf")


class Annex(Record):
    """An annex of a release, referred to by its letter."""

    __tablename__ = "annex"

    release_id: Mapped[UUID] = link("release", part=True)
    letter: Mapped[str] = line()
    title: Mapped[Text] = words()
    subject: Mapped[str] = line()
    """"delegation", "agenda" or "attachment"."""
    delegation_id: Mapped[UUID | None] = maybe("delegation")
    attachment_id: Mapped[UUID | None] = maybe("attachment")
    order: Mapped[str] = order()


class Settlement(Record):
    """A finding of a check that an officer settled with a reason; quiet until its facts change."""

    __tablename__ = "settlement"

    release_id: Mapped[UUID] = link("release", part=True)
    check: Mapped[str] = line()
    place: Mapped[str] = line()
    facts: Mapped[str] = line()
    """SHA-256 of the facts that the finding was made from."""
    reason: Mapped[str] = line()
    by: Mapped[str] = line()
    at: Mapped[datetime | None] = moment()
