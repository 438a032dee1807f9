"""Releases: composed, worded, cleared, issued, corrected, withdrawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, planning, wordings
from protocoldesk.operations.final import final
from protocoldesk.operations.record import find, move, place_last
from protocoldesk.protocol import clearance
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import EditionFacts, ReleaseFacts
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal, Terms
from protocoldesk.records.party import Party
from protocoldesk.records.release import (
    Clearance,
    Edition,
    Issue,
    IssuedFile,
    Passage,
    PassageOutcome,
    Release,
    Settlement,
    Wording,
)
from protocoldesk.records.values.prose import Block, paragraphs
from protocoldesk.records.values.words import EditionRole, IssueKind, Means, PassageKind, ReleaseKind, Side

OUT = frozenset({Stage.ISSUED, Stage.CORRECTED, Stage.WITHDRAWN})

Page = tuple[str, str]
"""What a page says, and the whole paper, both as canonical JSON."""

File = tuple[str, str, str, str, int]
"""Format, name, media type, SHA-256 and size in bytes of a file whose bytes lie in the archive."""


def of(session: Session, consultation_id: UUID, kind: ReleaseKind | None = None) -> UUID:
    """The release of a consultation, or the one of that kind; the latest where one was withdrawn before."""
    query = select(Release.id).where(Release.consultation_id == consultation_id)
    if kind is not None:
        query = query.where(Release.kind == kind)
    found = list(session.scalars(query.order_by(Release.order, Release.id)))
    if not found and kind is not None:
        raise Refusal("There is no {kind} of this consultation yet; compose it first.", kind=kind)
    if not found:
        raise Refusal("There is no release of this consultation yet; compose it first.")
    return next((one for one in found if not _gone(session, one)), found[-1])


def edition_of(session: Session, release_id: UUID, language: str) -> UUID:
    """The edition of a release by its label: its language, or with who is named first, "en:ca"."""
    found = next((edition_id for said, edition_id in editions(session, release_id) if said == language), None)
    if found is None:
        raise Refusal("There is no edition in '{language}'.", field="language", language=language)
    return found


def editions(session: Session, release_id: UUID, label: str = "") -> list[tuple[str, UUID]]:
    """Label and id of each edition of a release, or of the one with that label."""
    if label:
        return [(label, edition_of(session, release_id, label))]
    query = (
        select(Edition.language, Party.code, Edition.id)
        .outerjoin(Party, Party.id == Edition.first_id)
        .where(Edition.release_id == release_id)
        .order_by(Edition.order, Edition.id)
    )
    return [(f"{row[0]}:{row[1]}" if row[1] else row[0], row[2]) for row in session.execute(query)]


def passage_of(session: Session, release_id: UUID, number: int) -> UUID:
    """A passage of a release, counted from 1 in the order of the page."""
    query = select(Passage.id).where(Passage.release_id == release_id)
    found = list(session.scalars(query.order_by(Passage.order, Passage.id)))
    if not 1 <= number <= len(found):
        raise Refusal("The release has {count} passages.", field="passage", count=len(found))
    return found[number - 1]


def next_correction(session: Session, edition_id: UUID) -> int:
    """The number that the next correction of an edition takes."""
    numbers = session.scalars(select(Issue.number).where(Issue.edition_id == edition_id))
    return 1 + max(numbers, default=0)


def changed_since(session: Session, editions: Sequence[tuple[str, UUID]]) -> list[tuple[str, UUID]]:
    """Those of the editions that say something else than what went out; Refusal: none does."""
    found: list[tuple[str, UUID]] = []
    for label, edition_id in editions:
        whole = facts.release(session, find(session, Edition, edition_id).release_id)
        if not clearance.unchanged(whole, _edition_facts(whole, edition_id)):
            found.append((label, edition_id))
    if not found:
        raise Refusal("Nothing was changed since it went out.")
    return found


# Composing


def compose(
    session: Session,
    *,
    consultation_id: UUID,
    languages: Sequence[str],
    kind: ReleaseKind = ReleaseKind.PRESS_RELEASE,
    overwrite: bool = False,
) -> UUID:
    """Compose the release of a consultation in these languages, the first being the original.

    "en:ca" is the other original of an alternat: in English, Canada named first. What was edited stays,
    unless `overwrite`; what was ticked out stays out; an edition that was issued is left as it went out.
    """
    found = find(session, Consultation, consultation_id)
    release = _release(session, found, kind)
    for language in languages:
        _edition(session, release, found, language)
    session.flush()
    planning.take_in(session, release.id)
    session.flush()
    for edition in facts.release(session, release.id).editions:
        whole = facts.release(session, release.id)
        if clearance.stage(whole, edition) not in OUT:
            wordings.write(session, whole, edition, overwrite=overwrite)
            session.flush()
    return release.id


def paste(
    session: Session,
    *,
    consultation_id: UUID,
    language: str,
    title: str,
    text: str,
    kind: ReleaseKind = ReleaseKind.PRESS_RELEASE,
) -> UUID:
    """A release typed or pasted as a whole: a title, and each line of the text as a passage.

    A translation stands in the passages of its source, line for line. Raises Refusal where the edition says
    something already.
    """
    found = find(session, Consultation, consultation_id)
    release = _release(session, found, kind)
    edition = _edition(session, release, found, language)
    session.flush()
    whole = facts.release(session, release.id)
    if clearance.text_of(whole, _edition_facts(whole, edition.id)):
        raise Refusal("That edition says something already; reword its passages.", field="language")
    lines = [(PassageKind.TITLE, title), *((PassageKind.TYPED, line) for line in text.splitlines())]
    standing = iter(whole.passages)
    for passage_kind, line in lines:
        if line.strip():
            passage = next(standing, None) or planning.add(session, release.id, passage_kind)
            reword(session, passage_id=passage.id, edition_id=edition.id, blocks=paragraphs(line))
    return release.id


def begin(
    session: Session,
    *,
    consultation_id: UUID,
    languages: Sequence[str],
    kind: ReleaseKind = ReleaseKind.PRESS_RELEASE,
) -> UUID:
    """A release that will be typed or pasted; it has a title in each language, the original first."""
    found = find(session, Consultation, consultation_id)
    release = _release(session, found, kind)
    for language in languages:
        _edition(session, release, found, language)
    planning.add(session, release.id, PassageKind.TITLE)
    for edition in facts.release(session, release.id).editions:
        wordings.write(session, facts.release(session, release.id), edition, overwrite=False)
        session.flush()
    return release.id


def add_passage(session: Session, *, release_id: UUID, after: UUID | None = None) -> UUID:
    """A passage to be typed, at the end or behind another one."""
    passage = planning.add(session, release_id, PassageKind.TYPED)
    return move(session, "passage", passage.id, after) if after else passage.id


def reword(session: Session, *, passage_id: UUID, edition_id: UUID, blocks: tuple[Block, ...]) -> UUID:
    """Let a passage say this in an edition. Raises Refusal where the edition was issued: it is corrected."""
    edition = find(session, Edition, edition_id)
    whole = facts.release(session, edition.release_id)
    if clearance.stage(whole, _edition_facts(whole, edition_id)) in OUT:
        raise Refusal("This edition was issued. Correct it instead; the issued text stays as it is.")
    return wordings.say(session, whole, passage_id, edition, blocks)


def prepare_correction(
    session: Session, *, passage_id: UUID, edition_id: UUID, blocks: tuple[Block, ...]
) -> UUID:
    """Change the words of an issued edition for the correction that is to be issued; what went out stays."""
    edition = find(session, Edition, edition_id)
    whole = facts.release(session, edition.release_id)
    if clearance.stage(whole, _edition_facts(whole, edition_id)) not in (Stage.ISSUED, Stage.CORRECTED):
        raise Refusal("Only an edition that was issued is corrected.")
    return wordings.say(session, whole, passage_id, edition, blocks)


def tick(session: Session, *, passage_id: UUID, outcome_id: UUID, said: bool) -> UUID:
    """Take an outcome into a passage, or out of it; its wording changes when it is composed again."""
    row = session.scalar(
        select(PassageOutcome)
        .where(PassageOutcome.passage_id == passage_id, PassageOutcome.outcome_id == outcome_id)
        .execution_options(withdrawn=True)
    )
    if row is None:
        row = PassageOutcome(passage_id=passage_id, outcome_id=outcome_id)
        place_last(session, row)
        session.add(row)
    row.withdrawn = not said
    return row.id


def mend(session: Session, *, release_id: UUID) -> int:
    """Bring every edition that is not issued up to what the records say; how many passages changed."""
    whole = facts.release(session, release_id)
    changed = 0
    for edition in whole.editions:
        if clearance.stage(whole, edition) not in OUT:
            changed += wordings.mend(session, whole, edition)
    return changed


def settle_translation(session: Session, *, edition_id: UUID) -> UUID:
    """Say that a translation was looked through against its source as it stands now."""
    edition = find(session, Edition, edition_id)
    whole = facts.release(session, edition.release_id)
    for passage in whole.passages:
        mine, source = passage.wording(edition_id), wordings.source_hash(whole, passage.id, edition.source_id)
        if mine and source:
            find(session, Wording, mine.id).source_hash = source
    return edition_id


def settle(
    session: Session,
    *,
    release_id: UUID,
    check: str,
    place: str,
    digest: str,
    reason: str,
    by: str,
    at: datetime,
) -> UUID:
    """Settle a finding with a reason; it stays quiet until the facts that it was made from change."""
    if not reason.strip():
        raise Refusal("A finding is settled with a reason.", field="reason")
    made = Settlement(
        release_id=release_id, check=check, place=place, facts=digest, reason=reason.strip(), by=by, at=at
    )
    session.add(made)
    return made.id


# Out of the house


@final("a clearance that was given stays; an edit of the text voids it")
def clear(
    session: Session,
    *,
    edition_id: UUID,
    side: Side,
    who: str,
    at: datetime,
    means: Means = Means.SPOKEN,
    reference: str = "",
) -> UUID:
    """Record that somebody cleared an edition as it stands; the text that was cleared is kept."""
    edition = find(session, Edition, edition_id)
    whole = facts.release(session, edition.release_id)
    found = _edition_facts(whole, edition_id)
    if clearance.stage(whole, found) is Stage.EMPTY:
        raise Refusal("There is nothing to clear yet; compose the release first.")
    if clearance.stage(whole, found) is Stage.WITHDRAWN:
        raise Refusal("This edition was withdrawn; compose a new release.")
    if not who.strip():
        raise Refusal("Say who cleared it.", field="who")
    made = Clearance(
        edition_id=edition_id,
        side=side,
        who=who.strip(),
        at=at,
        means=means,
        reference=reference,
        text=clearance.text_of(whole, found),
    )
    session.add(made)
    return made.id


@final("what was issued is corrected or withdrawn")
def issue(
    session: Session,
    *,
    edition_id: UUID,
    page: Page,
    files: Iterable[File],
    by: str,
    at: datetime,
    reason: str = "",
) -> UUID:
    """Issue an edition: what its page says is frozen with its hash and its files.

    Without every clearance that its kind needs, a reason must be given, and is recorded.
    """
    whole, found = _ready(session, edition_id)
    if clearance.stage(whole, found) in OUT:
        raise Refusal("This edition was issued already; correct or withdraw it.")
    lacking = clearance.missing(whole, found)
    if lacking and not reason.strip():
        raise _not_cleared(lacking, "reason")
    made = Issue(edition_id=edition_id, kind=IssueKind.ISSUED, by=by, at=at, reason=reason.strip())
    return _put_out(session, made, page, files, whole, found)


@final("a correction that went out is corrected by the next one")
def correct(
    session: Session,
    *,
    edition_id: UUID,
    page: Page,
    files: Iterable[File],
    by: str,
    at: datetime,
    reason: str,
    uncleared: str = "",
) -> UUID:
    """Issue a correction of an issued edition; the issued text is untouched. `reason` says what changed.

    Where the kind needs the partner's clearance, the new words need it too, or `uncleared` says why not.
    """
    whole, found = _ready(session, edition_id)
    if clearance.stage(whole, found) not in (Stage.ISSUED, Stage.CORRECTED):
        raise Refusal("Only an edition that was issued is corrected.")
    if not reason.strip():
        raise Refusal("Say what the correction changes.", field="reason")
    if clearance.unchanged(whole, found):
        raise Refusal("Nothing was changed since it went out.")
    lacking = [side for side in clearance.missing(whole, found) if side is Side.PARTNER]
    if lacking and not uncleared.strip():
        raise _not_cleared(lacking, "uncleared")
    number = 1 + max(one.number for one in found.issues)
    made = Issue(edition_id=edition_id, kind=IssueKind.CORRECTED, number=number, by=by, at=at)
    made.reason = reason.strip()
    made.uncleared = uncleared.strip()
    return _put_out(session, made, page, files, whole, found)


@final("what was withdrawn stays withdrawn; issue a new release")
def withdraw(session: Session, *, edition_id: UUID, by: str, at: datetime, reason: str) -> UUID:
    """Withdraw an issued edition, with a reason; what went out is kept."""
    whole, found = _ready(session, edition_id)
    if clearance.stage(whole, found) not in (Stage.ISSUED, Stage.CORRECTED):
        raise Refusal("Only an edition that was issued is withdrawn.")
    if not reason.strip():
        raise Refusal("Say why it is withdrawn.", field="reason")
    made = Issue(edition_id=edition_id, kind=IssueKind.WITHDRAWN, by=by, at=at, reason=reason.strip())
    session.add(made)
    return made.id


# Parts


def _release(session: Session, found: Consultation, kind: ReleaseKind) -> Release:
    """The release of that kind that is not withdrawn; a new one where there is none."""
    query = select(Release).where(Release.consultation_id == found.id, Release.kind == kind)
    for release in session.scalars(query.order_by(Release.order, Release.id)):
        if not _gone(session, release.id):
            return release
    release = Release(consultation_id=found.id, kind=kind, unilateral=kind not in clearance.BOTH_CLEAR)
    place_last(session, release)
    session.add(release)
    return release


def _gone(session: Session, release_id: UUID) -> bool:
    """Whether every edition of a release that went out was withdrawn, and one was."""
    query = (
        select(Issue.edition_id, Issue.kind)
        .join(Edition, Edition.id == Issue.edition_id)
        .where(Edition.release_id == release_id)
    )
    kinds: dict[UUID, set[IssueKind]] = {}
    for edition_id, kind in session.execute(query):
        kinds.setdefault(edition_id, set()).add(kind)
    return bool(kinds) and all(IssueKind.WITHDRAWN in one for one in kinds.values())


def _edition(session: Session, release: Release, found: Consultation, label: str) -> Edition:
    language, _, code = label.partition(":")
    if not wordings.phrases(session, language).has("release.sentence"):
        raise Refusal("There are no releases in '{language}' yet.", field="language", language=language)
    first = _first(session, found, code) if code else None
    query = select(Edition).where(Edition.release_id == release.id).order_by(Edition.order, Edition.id)
    rows = list(session.scalars(query))
    edition = next((row for row in rows if (row.language, row.first_id) == (language, first)), None)
    if edition is not None:
        return edition
    twin = next((row for row in rows if row.language == language), None)
    other = next((row.id for row in rows if row.language != language), None)
    source = twin.source_id if twin else other  # the other original of an alternat is no translation
    edition = Edition(
        release_id=release.id,
        language=language,
        role=EditionRole.TRANSLATION if source else EditionRole.ORIGINAL,
        source_id=source,
        first_id=first,
    )
    place_last(session, edition)
    session.add(edition)
    session.flush()
    return edition


def _first(session: Session, found: Consultation, code: str) -> UUID:
    """The side of that code, which an original names first."""
    query = (
        select(Party.id)
        .join(Delegation, Delegation.party_id == Party.id)
        .where(Delegation.consultation_id == found.id, Party.code == code)
    )
    party = session.scalar(query)
    if party is None:
        raise Refusal("There is no side '{code}' in this consultation.", field="language", code=code)
    return party


def _ready(session: Session, edition_id: UUID) -> tuple[ReleaseFacts, EditionFacts]:
    whole = facts.release(session, find(session, Edition, edition_id).release_id)
    found = _edition_facts(whole, edition_id)
    if clearance.stage(whole, found) is Stage.EMPTY:
        raise Refusal("There is nothing to issue yet; compose the release first.")
    return whole, found


def _edition_facts(whole: ReleaseFacts, edition_id: UUID) -> EditionFacts:
    return next(edition for edition in whole.editions if edition.id == edition_id)


def _not_cleared(lacking: Iterable[Side], field: str) -> Refusal:
    sides = Terms(*(side.value for side in lacking), link=" and ")
    return Refusal("It is not cleared ({sides}). Clear it, or give a reason.", field=field, sides=sides)


def _put_out(
    session: Session,
    made: Issue,
    page: Page,
    files: Iterable[File],
    whole: ReleaseFacts,
    found: EditionFacts,
) -> UUID:
    made.paper, made.kept = page
    made.hash = sha256(made.paper.encode()).hexdigest()
    made.text, made.details = clearance.text_of(whole, found), clearance.details_of(found)
    session.add(made)
    for file_format, name, media_type, digest, size in files:
        attachment = Attachment(name=name, media_type=media_type, sha256=digest, size=size)
        session.add(attachment)
        session.add(IssuedFile(issue_id=made.id, attachment_id=attachment.id, format=file_format))
    return made.id
