"""Releases over all consultations: the ledger with each edition's stage, the register, the clearances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import register
from protocoldesk.operations.facts.release import of
from protocoldesk.operations.preset import table
from protocoldesk.protocol import clearance, numbering
from protocoldesk.protocol.changes import alike
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    EditionFacts,
    IssueFacts,
    MechanismFacts,
    MeetingFacts,
    ReleaseFacts,
)
from protocoldesk.protocol.numbering import PaperNumber
from protocoldesk.records.base import kinds
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.release import Clearance, Edition, Issue, Passage, Release, Wording
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import IssueKind, Means, NumberState, PassageKind, ReleaseKind, Side


class Standing(NamedTuple):
    """An edition of a release, where it stands, and when it went out."""

    id: UUID
    language: str
    stage: Stage
    at: datetime | None


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A line of the ledger of releases."""

    id: UUID
    consultation_id: UUID
    ref: str
    kind: ReleaseKind
    title: Text
    number: PaperNumber | None
    editions: tuple[Standing, ...]

    @property
    def issued(self) -> datetime | None:
        """When its first edition went out."""
        return min((one.at for one in self.editions if one.at), default=None)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A number of the register; `state` None: it is missing from a series that has no gaps."""

    id: Any
    number: PaperNumber
    name: Text
    """What its kind is called."""
    state: NumberState | None
    reason: str = ""
    subject: str = ""
    release_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ClearanceRow:
    """A clearance of an edition. `now` is what the edition says; where `text` differs, it is void."""

    id: UUID
    edition_id: UUID
    language: str
    side: Side
    who: str
    at: datetime | None
    means: Means
    reference: str
    text: str
    now: str

    @property
    def stands(self) -> bool:
        """Whether the text that was cleared is still the edition's."""
        return alike(self.text, self.now)


def rows(session: Session) -> list[ReleaseRow]:
    """Every release, the latest first."""
    found = session.execute(
        select(Release, Consultation.ref)
        .join(Consultation, Consultation.id == Release.consultation_id)
        .order_by(Release.id.desc())
    ).all()
    numbers, titles, issues = _numbers(session), _titles(session), _issues(session)
    editions = _editions(session)
    made: list[ReleaseRow] = []
    for release, ref in found:
        standing = tuple(_standing(session, release, editions.get(release.id, []), issues))
        title = Text(titles.get(release.id, {}))
        made.append(
            ReleaseRow(
                release.id,
                release.consultation_id,
                ref,
                release.kind,
                title,
                numbers.get(release.id),
                standing,
            )
        )
    return made


def numbers(session: Session) -> list[RegisterRow]:
    """The register, the latest number first; numbers missing from a series without gaps stand in it too."""
    names = {key: kind.name for key, kind in numbering.kinds(table(session, "numbering")).items()}
    taken = session.scalars(
        select(RegisterNumber).order_by(
            RegisterNumber.year.desc(), RegisterNumber.kind, RegisterNumber.number.desc()
        )
    ).all()
    made = [_registered(row, names.get(row.kind, EMPTY)) for row in taken]
    for (year, key), _ in groupby(taken, key=lambda row: (row.year, row.kind)):
        for gap in register.gaps(session, key, year) if key in names else ():
            made += [_missing(PaperNumber(key, number, year), names[key]) for number in gap]
    return sorted(made, key=lambda row: (-row.number.year, row.number.kind, -row.number.number))


def clearances(session: Session, whole: ReleaseFacts) -> list[ClearanceRow]:
    """The clearances of a release, the latest first."""
    said = {edition.id: clearance.text_of(whole, edition) for edition in whole.editions}
    found = session.execute(
        select(Clearance, Edition.language)
        .join(Edition, Edition.id == Clearance.edition_id)
        .where(Edition.release_id == whole.id)
        .order_by(Clearance.at.desc(), Clearance.id.desc())
    )
    return [
        ClearanceRow(
            row.id,
            row.edition_id,
            language,
            row.side,
            row.who,
            row.at,
            row.means,
            row.reference,
            row.text,
            said.get(row.edition_id, ""),
        )
        for row, language in found
    ]


def of_consultation(session: Session, consultation_id: UUID) -> list[tuple[UUID, ReleaseKind]]:
    """The releases of a consultation, in their order; none is no error."""
    query = select(Release.id, Release.kind).where(Release.consultation_id == consultation_id)
    return [(row.id, row.kind) for row in session.execute(query.order_by(Release.order, Release.id))]


def place(session: Session, kind: str, record_id: UUID) -> tuple[UUID | None, UUID | None, UUID | None]:
    """Release, passage and edition that a record of a release belongs to, as far as it belongs to one."""
    row: Any = session.get(kinds()[kind], record_id)
    passage_id = record_id if kind == "passage" else getattr(row, "passage_id", None)
    edition_id = record_id if kind == "edition" else getattr(row, "edition_id", None)
    release_id = record_id if kind == "release" else getattr(row, "release_id", None)
    for owner, owner_id in ((Passage, passage_id), (Edition, edition_id)):
        found = session.get(owner, owner_id) if release_id is None and owner_id else None
        release_id = found.release_id if found else release_id
    return release_id, passage_id, edition_id


def _standing(
    session: Session, release: Release, editions: Iterable[Edition], issues: dict[UUID, list[IssueFacts]]
) -> Iterator[Standing]:
    """Of what went out the issues tell; only what is still open is read whole."""
    whole: ReleaseFacts | None = None
    for edition in editions:
        out = issues.get(edition.id)
        facts = EditionFacts(edition.id, edition.language, issues=tuple(out or ()))
        if out:
            first = next((one.at for one in out if one.kind is IssueKind.ISSUED), None)
            yield Standing(edition.id, edition.language, clearance.stage(_bare(release), facts), first)
            continue
        whole = whole or of(session, release, _bare(release).consultation)
        found = next(one for one in whole.editions if one.id == edition.id)
        yield Standing(edition.id, edition.language, clearance.stage(whole, found), None)


def _bare(release: Release) -> ReleaseFacts:
    """A release without what its stage does not depend on."""
    nothing = UUID(int=0)
    meeting = MeetingFacts(release.consultation_id, "")
    return ReleaseFacts(
        release.id,
        ConsultationFacts(meeting, MechanismFacts(nothing, "", EMPTY)),
        release.kind,
        release.unilateral,
    )


def _editions(session: Session) -> dict[UUID, list[Edition]]:
    found: dict[UUID, list[Edition]] = {}
    for row in session.scalars(select(Edition).order_by(Edition.order, Edition.id)):
        found.setdefault(row.release_id, []).append(row)
    return found


def _issues(session: Session) -> dict[UUID, list[IssueFacts]]:
    found: dict[UUID, list[IssueFacts]] = {}
    columns = (Issue.id, Issue.edition_id, Issue.kind, Issue.number, Issue.at)
    for row in session.execute(select(*columns).order_by(Issue.id)):
        fact = IssueFacts(row.id, row.kind, row.number, row.at, "", "", "")
        found.setdefault(row.edition_id, []).append(fact)
    return found


def _titles(session: Session) -> dict[UUID, dict[str, str]]:
    found: dict[UUID, dict[str, str]] = {}
    rows = session.execute(
        select(Passage.release_id, Wording.prose)
        .join(Wording, Wording.passage_id == Passage.id)
        .where(Passage.kind == PassageKind.TITLE)
    )
    for release_id, prose in rows:
        found.setdefault(release_id, {}).update({tag: prose.text(tag) for tag in prose})
    return found


def _numbers(session: Session) -> dict[UUID, PaperNumber]:
    rows = session.scalars(select(RegisterNumber).where(RegisterNumber.state != NumberState.VOID))
    return {row.release_id: _number(row) for row in rows if row.release_id}


def _number(row: RegisterNumber) -> PaperNumber:
    return PaperNumber(row.kind, row.number, row.year, row.suffix)


def _registered(row: RegisterNumber, name: Text) -> RegisterRow:
    return RegisterRow(row.id, _number(row), name, row.state, row.reason, row.subject, row.release_id)


def _missing(number: PaperNumber, name: Text) -> RegisterRow:
    return RegisterRow(str(number), number, name, None)
