"""Papers out of the archive: facts are read, a paper is composed of them; and what an issue freezes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from inspect import Parameter, signature
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.portraits import portraits
from protocoldesk.operations import facts, letter, negotiation, preset, task, wordings
from protocoldesk.operations import release as operations
from protocoldesk.operations.facts.meal import meal
from protocoldesk.operations.facts.programme import highest
from protocoldesk.operations.facts.seating import plans_of
from protocoldesk.operations.facts.travel import motorcade as cars
from protocoldesk.operations.facts.travel import travel
from protocoldesk.operations.final import final
from protocoldesk.operations.printing import Asked
from protocoldesk.operations.record import find
from protocoldesk.papers import (
    agenda,
    annotated,
    arrivals,
    badges,
    delegations,
    invitation,
    kept,
    menu,
    motorcade,
    nameplates,
    note,
    photos,
    press,
    programme,
    public,
    regie,
    seating,
    tasks,
)
from protocoldesk.papers import release as release_paper
from protocoldesk.papers.look import LANGUAGES, Look
from protocoldesk.papers.parts import Paper
from protocoldesk.protocol import clearance, guarded
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import ConsultationFacts, EditionFacts, ReleaseFacts
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.errors import Refusal
from protocoldesk.records.release import Edition, IssuedFile
from protocoldesk.store import files

PAPERS: dict[str, Callable[..., Paper]] = {
    "agenda": agenda.compose,
    "delegations": delegations.compose,
    "nameplates": nameplates.compose,
    "placecards": nameplates.place_cards,
    "badges": badges.compose,
    "photos": photos.compose,
    "seating": seating.compose,
    "note": note.compose,
    "thanks": note.thanks,
    "invitations": invitation.compose,
    "replies": invitation.replies,
    "annotated": annotated.compose,
    "programme": programme.compose,
    "regie": regie.compose,
    "tasks": tasks.compose,
    "arrivals": arrivals.compose,
    "motorcade": motorcade.compose,
    "menu": menu.compose,
}
"""The papers of a consultation, by the name that `print` knows them by; the release stands apart.

Each is composed of facts, a look, and options that JSON can say, and always the same of the same: what was
printed is composed again to learn whether it still says what is so. Its pieces: papers.pieces.
"""

FACTS: dict[str, Callable[..., Any]] = {
    "seating": plans_of,
    "note": letter.written,
    "thanks": facts.thanks,
    "invitations": facts.invitations,
    "replies": facts.invitations,
    "annotated": negotiation.whole,
    "programme": facts.programme,
    "regie": facts.programme,
    "tasks": task.checklist,
    "arrivals": travel,
    "motorcade": cars,
    "menu": meal,
}
"""What a paper is composed of, by session, consultation and options; else the consultation's facts."""

BEARING = frozenset({"agenda", "delegations", "photos", "seating", "programme", "menu", "replies"})
"""The sheets that bear the marking of what they are of; a plate, a card and a badge tell a name alone."""

MEDIA = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "txt": "text/plain; charset=utf-8",
}

Printed = tuple[str, str, bytes]
"""Format, name of the file, and its bytes."""


def look(session: Session, language: str, letterhead: str = "ministry") -> Look:
    """How the office's papers look in a language; Refusal: one that has no words for papers."""
    phrases = wordings.phrases(session, language)
    if not phrases.has("paper.draft"):
        raise Refusal("There are no papers in '{language}' yet.", field="language", language=language)
    return Look(
        phrases,
        preset.table(session, f"letterheads/{letterhead}"),
        preset.table(session, "numbering"),
        preset.table(session, "stock"),
        preset.table(session, "badges"),
        {tag: wordings.phrases(session, tag) for tag in LANGUAGES},
    )


def of_consultation(session: Session, name: str, consultation_id: UUID, language: str, **how: Any) -> Paper:
    """A paper of a consultation; Refusal: there is none of that name, or it has no such option."""
    return Composer(session).of_consultation(name, consultation_id, language, how)


def asked_for(session: Session, asked: Asked) -> Paper:
    """The paper that was asked for; the page of a release too. Refusals as of_consultation, of_edition."""
    return Composer(session).paper(asked)


class Composer:
    """Composes papers in one session, and reads what they are made of once.

    Without `pictures` a photograph is told by its hash alone: such a paper can be compared, and not printed.
    """

    def __init__(self, session: Session, *, pictures: bool = True) -> None:
        self.session = session
        self.pictures = pictures
        self._facts: dict[UUID, ConsultationFacts] = {}
        self._looks: dict[str, Look] = {}

    def paper(self, asked: Asked) -> Paper:
        """The paper that was asked for."""
        if asked.paper == "release":
            whole, edition = self.edition(UUID(asked.how().get("edition", "")))
            return page(whole, edition, look(self.session, edition.language, whole.letterhead))
        return self.of_consultation(asked.paper, asked.consultation_id, asked.language, asked.how())

    def edition(self, edition_id: UUID) -> tuple[ReleaseFacts, EditionFacts]:
        """An edition with its release."""
        return _edition(self.session, edition_id)

    def of_consultation(
        self, name: str, consultation_id: UUID, language: str, how: Mapping[str, Any]
    ) -> Paper:
        """A paper of a consultation."""
        if name not in PAPERS:
            names = ", ".join(("release", *PAPERS))
            raise Refusal("There is no paper '{name}'; there are: {names}.", name=name, names=names)
        known = options(name)
        unknown = next((option for option in how if option not in known), None)
        if unknown:
            raise Refusal("The paper '{name}' has no option '{option}'.", name=name, option=unknown)
        if name in FACTS:
            found = FACTS[name](self.session, consultation_id, **how)
        else:
            found = self._consultation(consultation_id)
        more: dict[str, Any] = {}
        if "portraits" in known:
            more["portraits"] = portraits(self.session, found, content=self.pictures)
        made = PAPERS[name](found, self._look(language), **how, **more)
        if name not in BEARING or made.marking:
            return made
        return self._marked(made, found, self._consultation(consultation_id))

    def _marked(self, made: Paper, found: Any, whole: ConsultationFacts) -> Paper:
        """A sheet of a consultation or a sitting that is marked bears that marking on each page."""
        every = cast("Sequence[Any]", found if isinstance(found, Sequence) else (found,))
        markings = [mark for one in every for mark in _markings(one, whole) if mark]
        said = highest(self.session, markings).best(made.language, "en")
        return replace(made, marking=said or markings[0]) if markings else made

    def _consultation(self, consultation_id: UUID) -> ConsultationFacts:
        if consultation_id not in self._facts:
            self._facts[consultation_id] = facts.consultation(self.session, consultation_id)
        return self._facts[consultation_id]

    def _look(self, language: str) -> Look:
        if language not in self._looks:
            self._looks[language] = look(self.session, language)
        return self._looks[language]


def _markings(found: Any, whole: ConsultationFacts) -> Iterator[str]:
    """The markings of the consultation that a paper is of, and of its sitting or what this is a part of."""
    yield whole.marking
    plan, sitting = getattr(found, "plan", None), getattr(found, "sitting", None)
    of = getattr(plan, "sitting_id", None) or getattr(sitting, "id", None)
    yield guarded.sitting(whole, of)


def options(name: str) -> frozenset[str]:
    """What can be said of how a paper is composed."""
    every = signature(PAPERS[name]).parameters.values()
    return frozenset(one.name for one in every if one.kind is Parameter.KEYWORD_ONLY)


def of_edition(session: Session, edition_id: UUID, **how: Any) -> Paper:
    """The page of an edition; options as papers.release.compose.

    Without options it is the page that went out, as long as the archive says the same; else the draft of the
    next one.
    """
    whole, edition = _edition(session, edition_id)
    return page(whole, edition, look(session, edition.language, whole.letterhead), **how)


def page(whole: ReleaseFacts, edition: EditionFacts, look: Look, **how: Any) -> Paper:
    """The same page, of facts that were read already."""
    if not any(how.values()):
        out = _went_out(whole, edition, look)
        if out is not None:
            return out
    return release_paper.compose(whole, edition, look, **how)


def _went_out(whole: ReleaseFacts, edition: EditionFacts, look: Look) -> Paper | None:
    """The page that went out last, as it went out; None: none did, or other words are being prepared."""
    last = clearance.last_page(edition)
    if last is None:
        return None
    gone = clearance.stage(whole, edition) is Stage.WITHDRAWN
    if not gone and not clearance.unchanged(whole, edition):
        return None
    out = kept.read(last.kept)
    return replace(out, draft=look.phrases.phrase("paper.withdrawn")) if gone else out


def kept_file(session: Session, edition_id: UUID, file_format: str) -> bytes | None:
    """The very file that went out last, while the edition still says the same; None: there is none."""
    whole, edition = _edition(session, edition_id)
    last = clearance.last_page(edition)
    if last is None or clearance.stage(whole, edition) is Stage.WITHDRAWN:
        return None
    query = (
        select(Attachment.sha256)
        .join(IssuedFile, IssuedFile.attachment_id == Attachment.id)
        .where(IssuedFile.issue_id == last.id, IssuedFile.format == file_format)
    )
    digest = session.scalar(query) if clearance.unchanged(whole, edition) else None
    return files.get(session, digest) if digest else None


def printed(paper: Paper, stem: str) -> list[Printed]:
    """What an issue keeps: the archival PDF with the page's own facts in it, and the DOCX."""
    enclosed = archival(paper)
    return [
        ("pdf", f"{stem}.pdf", press.pdf(enclosed, archival=True)),
        ("docx", f"{stem}.docx", press.docx(paper)),
    ]


def archival(paper: Paper) -> Paper:
    """The same paper with its public facts enclosed."""
    return replace(paper, enclosures=(public.enclosure(paper),))


@final("what was issued is corrected or withdrawn")
def issue(
    session: Session,
    *,
    edition_id: UUID,
    paper: Paper,
    made: Sequence[Printed],
    by: str,
    at: datetime,
    reason: str = "",
) -> UUID:
    """Issue an edition as it was printed; Refusal where its text has changed since."""
    frozen = _unchanged(paper, of_edition(session, edition_id, as_issued=True))
    files_kept = [_keep(session, one) for one in made]
    return operations.issue(
        session, edition_id=edition_id, page=frozen, files=files_kept, by=by, at=at, reason=reason
    )


@final("a correction that went out is corrected by the next one")
def correct(
    session: Session,
    *,
    edition_id: UUID,
    paper: Paper,
    made: Sequence[Printed],
    number: int,
    by: str,
    at: datetime,
    reason: str,
    uncleared: str = "",
) -> UUID:
    """Issue a correction as it was printed; Refusal where its text has changed since."""
    now = of_edition(session, edition_id, as_issued=True, correction=number, what=reason)
    frozen = _unchanged(paper, now)
    files_kept = [_keep(session, one) for one in made]
    return operations.correct(
        session,
        edition_id=edition_id,
        page=frozen,
        files=files_kept,
        by=by,
        at=at,
        reason=reason,
        uncleared=uncleared,
    )


def _unchanged(paper: Paper, now: Paper) -> operations.Page:
    frozen = public.page(paper)
    if frozen != public.page(now):
        raise Refusal("The text was changed while it was printed. Look at it again, and issue it then.")
    return frozen, kept.written(paper)


def _keep(session: Session, made: Printed) -> operations.File:
    file_format, name, content = made
    digest = files.put(session, content)
    return file_format, name, MEDIA[file_format], digest, len(content)


def _edition(session: Session, edition_id: UUID) -> tuple[ReleaseFacts, EditionFacts]:
    whole = facts.release(session, find(session, Edition, edition_id).release_id)
    return whole, next(edition for edition in whole.editions if edition.id == edition_id)
