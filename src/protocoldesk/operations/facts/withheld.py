"""What a letter must not say of our briefs and of restricted files, looked up where these are kept.

They are looked into here and stay here: a fact says that a letter says something of them, and never what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.leaks import SHORT, folded
from protocoldesk.protocol.withheld import Spoken, sentences
from protocoldesk.records.brief import Brief, TalkingPoint
from protocoldesk.records.letter import Letter
from protocoldesk.records.person import PersonalFile

_OURS = ("objective", "their_position", "response", "if_raised", "sensitivities", "background_closed")
"""What of a brief is for our side alone; its usable background and its line for the press are not."""
_WORD = 4
"""Letters of the shortest word of a restricted file that is looked for."""


def betrayed(session: Session, row: Letter, whole: ConsultationFacts) -> Iterator[str]:
    """What a letter says that stands in a brief of its consultation, or in the file of one of its people."""
    if not row.text and not row.subject:
        return
    texts = [row.text.text(tag) for tag in row.text]
    notes = [block.footnote for blocks in row.text.values() for block in blocks]
    spoken = Spoken([*texts, *notes, *row.subject.values()])
    if any(spoken.quotes(said) for said in _briefed(session, whole.meeting.id)):
        yield "words of a brief, which is for our side alone"
    persons = {one.person.id: one for one in whole.people() if one.person}
    for file in session.scalars(select(PersonalFile).where(PersonalFile.person_id.in_(persons))):
        if any(_says(spoken, words) for words in _filed(file)):
            name = persons[file.person_id].name.best(row.language, "en")
            yield f"something of the restricted file of {name}"


def _briefed(session: Session, consultation_id: UUID) -> Iterator[str]:
    briefs = session.scalars(select(Brief).where(Brief.consultation_id == consultation_id)).all()
    for brief in briefs:
        for name in _OURS:
            yield from sentences(getattr(brief, name))
    ids = [brief.id for brief in briefs]
    for point in session.scalars(select(TalkingPoint).where(TalkingPoint.brief_id.in_(ids))):
        yield from sentences(point.text)


def _filed(file: PersonalFile) -> Iterator[str]:
    """The passport, what is said of diet and health piece by piece, and the notes sentence by sentence."""
    yield file.passport
    for said in (file.diet, file.health):
        yield from re.split(r"[;,.\n]", said)
    yield from (said for said in re.split(r"[;.\n]", file.notes) if len(folded(said)) >= SHORT)


def _says(spoken: Spoken, words: str) -> bool:
    return len(folded(words)) >= _WORD and (spoken.quotes(words) or spoken.has(words))
