"""Clearance: which are required, which still stand, and where a release is."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum

from protocoldesk.protocol.changes import alike
from protocoldesk.protocol.facts import ClearanceFacts, EditionFacts, IssueFacts, PassageFacts, ReleaseFacts
from protocoldesk.records.values.words import IssueKind, ReleaseKind, Side

BOTH_CLEAR = frozenset(
    {
        ReleaseKind.JOINT_STATEMENT,
        ReleaseKind.JOINT_PRESS_RELEASE,
        ReleaseKind.AGREED_MINUTES,
        ReleaseKind.RECORD,
    }
)
"""Kinds that both sides clear (domain notes 3.6); of the others the partner is told as a courtesy."""

EARLIEST = datetime.min.replace(tzinfo=UTC)


class Stage(StrEnum):
    """Where an edition is; computed, never stored."""

    EMPTY = "not composed"
    DRAFT = "draft"
    CLEARED = "cleared"
    ISSUED = "issued"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


def required(release: ReleaseFacts) -> tuple[Side, ...]:
    """Whose clearances the release needs, ours first."""
    partner = release.kind in BOTH_CLEAR and not release.unilateral
    return (Side.OURS, Side.PARTNER) if partner else (Side.OURS,)


def text_of(release: ReleaseFacts, edition: EditionFacts) -> str:
    """What an edition says now: a line for each paragraph that has words; what a clearance keeps."""
    said = (_paragraph(passage, edition) for passage in release.passages)
    return "\n".join(text for text in said if text)


def details_of(edition: EditionFacts) -> str:
    """What an edition prints beside its text, as canonical JSON; a clearance does not hang on it."""
    said = {name: getattr(edition, name) for name in _DETAILS}
    said |= {"place": dict(edition.place), "dated": edition.dated.isoformat() if edition.dated else None}
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


_DETAILS = ("numbers", "lunar_line", "signed", "frame", "cover_note", "disclaimer")


def standing(release: ReleaseFacts, edition: EditionFacts) -> tuple[ClearanceFacts, ...]:
    """The clearances whose text is still the edition's text, wherever its lines may break."""
    now = text_of(release, edition)
    return tuple(clearance for clearance in edition.clearances if alike(clearance.text, now))


def voided(release: ReleaseFacts, edition: EditionFacts) -> tuple[ClearanceFacts, ...]:
    """The last clearance of each side, where the text was changed after it and not cleared again."""
    valid = {clearance.side for clearance in standing(release, edition)}
    latest = {clearance.side: clearance for clearance in sorted(edition.clearances, key=_time)}
    return tuple(clearance for side, clearance in latest.items() if side not in valid)


def missing(release: ReleaseFacts, edition: EditionFacts) -> tuple[Side, ...]:
    """Whose clearance is still needed."""
    given = {clearance.side for clearance in standing(release, edition)}
    return tuple(side for side in required(release) if side not in given)


def last_issue(edition: EditionFacts) -> IssueFacts | None:
    """What went out last, or the withdrawal; None while nothing did.

    Corrections count upwards and nothing follows a withdrawal, whatever a clock said.
    """
    return max(
        edition.issues, key=lambda issue: (issue.kind is IssueKind.WITHDRAWN, issue.number), default=None
    )


def unchanged(release: ReleaseFacts, edition: EditionFacts) -> bool:
    """Whether an edition still says what went out last, its day, place and notes too."""
    issue = last_page(edition)
    if issue is None or not alike(issue.text, text_of(release, edition)):
        return False
    return issue.details in ("", details_of(edition))


def last_page(edition: EditionFacts) -> IssueFacts | None:
    """The last issue or correction, whether or not it was withdrawn after; None while nothing went out."""
    pages = [issue for issue in edition.issues if issue.kind is not IssueKind.WITHDRAWN]
    return max(pages, key=lambda issue: (issue.at or EARLIEST, issue.number), default=None)


def stage(release: ReleaseFacts, edition: EditionFacts) -> Stage:
    """Where an edition is."""
    issue = last_issue(edition)
    if issue is not None:
        return {
            IssueKind.ISSUED: Stage.ISSUED,
            IssueKind.CORRECTED: Stage.CORRECTED,
            IssueKind.WITHDRAWN: Stage.WITHDRAWN,
        }[issue.kind]
    if not any(_paragraph(passage, edition) for passage in release.passages):
        return Stage.EMPTY
    return Stage.DRAFT if missing(release, edition) else Stage.CLEARED


def _paragraph(passage: PassageFacts, edition: EditionFacts) -> str:
    wording = passage.wording(edition.id)
    words = wording.prose.text(edition.language) if wording else ""
    heading = passage.heading[edition.language] if passage.heading_printed else ""
    return "\n".join(said for said in (heading, words) if said)


def _time(clearance: ClearanceFacts) -> datetime:
    return clearance.at or EARLIEST
