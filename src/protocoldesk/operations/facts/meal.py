"""A meal, read whole: its courses, its guests, and whether a note to the kitchen gives a reason away.

The restricted file of a guest is looked into here and stays here: a fact says that a note is not as it should
be, and which of its words are meant; it never says what the file says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.facts.consultation import Reader, same
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import ConsultationFacts, Named, SittingFacts
from protocoldesk.protocol.meals import CourseFacts, Guest, MealFacts, beyond_food, reasons
from protocoldesk.protocol.seats import AWAY
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.hospitality import Course, MealNote
from protocoldesk.records.letter import Invitation
from protocoldesk.records.person import PersonalFile
from protocoldesk.records.values.text import EMPTY
from protocoldesk.records.values.words import Reply, SittingKind

MEALS = frozenset({SittingKind.LUNCHEON, SittingKind.DINNER})


def meal(session: Session, consultation_id: UUID, *, sitting: str = "", **_how: object) -> MealFacts:
    """The meal at a sitting, by its id; else at the first luncheon or dinner. Refusal: no such sitting."""
    return _Meal(session, find(session, Consultation, consultation_id)).meal(sitting)


class _Meal(Reader):
    """Reads a consultation with what is served at one of its sittings."""

    def meal(self, wanted: str) -> MealFacts:
        whole = self.whole
        chosen = self.sitting(whole.sittings, wanted)
        courses = self.rows(Course, Course.sitting_id == chosen.id) if chosen else []
        return MealFacts(
            whole,
            chosen,
            tuple(self.course(row) for row in courses),
            tuple(self.guests(chosen)) if chosen else (),
        )

    def course(self, row: Course) -> CourseFacts:
        """A course, and whether what it says gives a reason away."""
        foods = preset.table(self.session, "kitchen")
        files = [words for file in self.kept().values() for words in file]
        found = [reasons(said, (), foods) for said in (row.heading, row.name)]
        found.append(reasons(row.instead, files, foods))
        return same(row, CourseFacts, reasons=tuple(word for words in found for word in words))

    @cached_property
    def whole(self) -> ConsultationFacts:
        """The consultation, read once."""
        return self.facts()

    def sitting(self, sittings: tuple[SittingFacts, ...], wanted: str) -> SittingFacts | None:
        if wanted:
            found = next((one for one in sittings if str(one.id) == wanted), None)
            if found is None:
                raise Refusal("There is no such sitting '{sitting}'.", sitting=wanted)
            return found
        laid = set(self.session.scalars(select(Course.sitting_id)))
        meals = [one for one in sittings if one.kind in MEALS or one.id in laid]
        return next((one for one in meals if one.id in laid), next(iter(meals), None))

    def guests(self, sitting: SittingFacts) -> Iterator[Guest]:
        """Who gives the meal, who was asked and has not declined; where nobody was asked, all who come."""
        notes = self.notes()
        kept = self.kept()
        foods = preset.table(self.session, "kitchen")
        for one in self.eating(sitting):
            note = notes.get(one.id)
            files = kept.get(one.person.id, ("", "")) if one.person else ("", "")
            said = beyond_food(note.note, foods) if note else ()
            undeclared = bool(files[0]) and not (note and note.note)
            yield Guest(one, note.note if note else EMPTY, note.id if note else None, said, undeclared)

    def eating(self, sitting: SittingFacts) -> Iterator[Named]:
        asked = self.rows(Invitation, Invitation.sitting_id == sitting.id)
        if asked:
            come = (row for row in asked if row.reply is not Reply.DECLINED)
            ids = [chair.id for chair in sitting.chairs]
            ids += [one for row in come if (one := row.delegate_id or row.participation_id)]
            yield from (self.people[one] for one in dict.fromkeys(ids) if one in self.people)
            return
        delegates = (one for side in self.sides() for one in side if one.attendance not in AWAY)
        yield from (one for one in delegates if one.person)
        here = [row.id for row in self.participation_rows if row.sitting_id == sitting.id]
        yield from (self.people[one] for one in here)

    def sides(self) -> Iterator[tuple[Named, ...]]:
        yield from (side.delegates for side in self.whole.delegations)

    def notes(self) -> dict[UUID, MealNote]:
        rows = self.session.scalars(select(MealNote).order_by(MealNote.id)).all()
        owners = ((row.delegate_id or row.participation_id, row) for row in rows)
        return {owner: row for owner, row in owners if owner and owner in self.people}

    def kept(self) -> Mapping[UUID, tuple[str, str]]:
        """Diet and health of each person's file, which leave this module only as what a note must not say."""
        rows = self.session.execute(
            select(PersonalFile.person_id, PersonalFile.diet, PersonalFile.health).where(
                PersonalFile.person_id.in_(self.persons)
            )
        )
        return {row.person_id: (row.diet, row.health) for row in rows}
