"""Templates: agendas, programmes and checklists that are shipped or were kept, and what begins from them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, preset, record
from protocoldesk.operations.agenda import zone_at, zone_of
from protocoldesk.operations.record import find
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.programme import ProgrammeLine, Task, Template
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import ItemState, PressAccess, Scope, TemplateKind

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template to begin from; `key` is the id of one that the office kept, else its shipped name."""

    key: str
    kind: TemplateKind
    name: Text
    lines: int
    own: bool


def rows(session: Session, kind: TemplateKind) -> list[TemplateRow]:
    """The office's own templates of a kind, then those shipped."""
    query = select(Template).where(Template.kind == kind).order_by(Template.id.desc())
    own = [
        TemplateRow(str(row.id), kind, row.name, len(_read(row.lines)), own=True)
        for row in session.scalars(query)
    ]
    shipped = preset.table(session, f"templates/{kind.value}")
    return own + [
        TemplateRow(key, kind, Text(table["name"]), len(table["lines"]), own=False)
        for key, table in shipped.items()
    ]


def keep(session: Session, *, consultation_id: UUID, kind: TemplateKind, name: Text) -> UUID:
    """Keep the agenda, the programme or the checklist of a session as a template. Refusal: there is none.

    What belongs to that session alone stays behind: leads, remarks, states, owners of a task that was done.
    """
    if not name:
        raise Refusal("Give the template a name.", field="name")
    lines = _KEEPERS[kind](session, find(session, Consultation, consultation_id))
    if not lines:
        raise Refusal("There is nothing yet that a template could be made of.")
    made = Template(kind=kind, name=name, lines=json.dumps(lines, ensure_ascii=False))
    session.add(made)
    return made.id


def begin(session: Session, *, consultation_id: UUID, kind: TemplateKind, key: str) -> UUID:
    """Put the lines of a template down for a session, behind what is there. Refusal: there is no such one."""
    consultation = find(session, Consultation, consultation_id)
    _MAKERS[kind](session, consultation, _lines(session, kind, key))
    return consultation_id


def _lines(session: Session, kind: TemplateKind, key: str) -> Sequence[Line]:
    shipped = preset.table(session, f"templates/{kind.value}")
    if key in shipped:
        return cast("Sequence[Line]", shipped[key]["lines"])
    try:
        own = find(session, Template, UUID(key))
    except ValueError:
        raise Refusal("There is no template '{key}'.", key=key) from None
    return _read(own.lines)


def _read(written: str) -> list[Line]:
    """The lines of a template; none of one that cannot be read."""
    try:
        found: Any = json.loads(written)
    except ValueError:
        return []
    lines = cast("list[Any]", found) if isinstance(found, list) else []
    dicts = [cast("Line", line) for line in lines if isinstance(line, dict)]
    return [line for line in dicts if isinstance(line.get("title"), dict)]


# Keeping


def _kept_agenda(session: Session, consultation: Consultation) -> list[Line]:
    return [
        {
            "title": dict(item.title),
            "scope": item.scope.value,
            "level": item.level,
            "heading": item.heading,
            "minutes": item.minutes,
            "internal": item.internal,
        }
        for item in facts.consultation(session, consultation.id).agenda
        if item.state is not ItemState.DECLINED and not item.marking
    ]


def _kept_programme(session: Session, consultation: Consultation) -> list[Line]:
    query = select(ProgrammeLine).where(ProgrammeLine.consultation_id == consultation.id)
    zone, first = zone_of(zone_at(session, consultation)), consultation.dates.first
    kept: list[Line] = []
    for row in session.scalars(query.order_by(ProgrammeLine.begins, ProgrammeLine.order, ProgrammeLine.id)):
        begins = row.begins.astimezone(zone) if row.begins else None
        line: dict[str, Any] = {
            "title": dict(row.title),
            "place": dict(row.place),
            "dress": dict(row.dress),
            "cue": dict(row.cue),
            "press": row.press.value,
            "internal": row.internal,
        }
        if begins and first:
            line |= {"day": (begins.date() - first).days, "at": f"{begins:%H:%M}"}
        if row.begins and row.ends:
            line["minutes"] = int((row.ends - row.begins).total_seconds()) // 60
        kept.append(line)
    return kept


def _kept_checklist(session: Session, consultation: Consultation) -> list[Line]:
    query = select(Task).where(Task.consultation_id == consultation.id).order_by(Task.order, Task.id)
    return [
        {
            "title": dict(row.title),
            "days_before": row.days_before,
            "owner": row.owner,
            "advisory": row.advisory,
        }
        for row in session.scalars(query)
    ]


# Beginning


def _make_agenda(session: Session, consultation: Consultation, lines: Sequence[Line]) -> None:
    above: list[UUID] = []
    for line in lines:
        level = min(_number(line.get("level")), len(above))
        made = AgendaItem(
            consultation_id=consultation.id,
            title=Text(line["title"]),
            parent_id=above[level - 1] if level else None,
            scope=Scope(line.get("scope", Scope.BILATERAL)),
            heading=bool(line.get("heading")),
            minutes=_number(line.get("minutes")),
            internal=bool(line.get("internal")),
            state=ItemState.PROPOSED,
        )
        _put(session, made)
        above[level:] = [made.id]


def _make_programme(session: Session, consultation: Consultation, lines: Sequence[Line]) -> None:
    zone = zone_of(zone_at(session, consultation))
    first = consultation.dates.first
    for line in lines:
        made = ProgrammeLine(
            consultation_id=consultation.id,
            **{name: Text(line.get(name, {})) for name in ("title", "place", "dress", "cue")},
            press=PressAccess(line.get("press", PressAccess.UNSAID)),
            internal=bool(line.get("internal")),
        )
        if first and line.get("at"):
            day: date = first + timedelta(days=_number(line.get("day")))
            begins = datetime.combine(day, time.fromisoformat(line["at"]), zone)
            minutes = _number(line.get("minutes"))
            made.begins, made.ends = begins, begins + timedelta(minutes=minutes) if minutes else None
        _put(session, made)


def _make_checklist(session: Session, consultation: Consultation, lines: Sequence[Line]) -> None:
    for line in lines:
        made = Task(
            consultation_id=consultation.id,
            title=Text(line["title"]),
            days_before=int(line.get("days_before", 0)),
            owner=str(line.get("owner", "")),
            remark=str(line.get("source", "")),
            advisory=bool(line.get("advisory")),
        )
        _put(session, made)


def _put(session: Session, made: Any) -> None:
    record.place_last(session, made)
    session.add(made)
    session.flush()


def _number(value: object) -> int:
    return max(0, value) if isinstance(value, int) else 0


_KEEPERS: Mapping[TemplateKind, Callable[[Session, Consultation], list[Line]]] = {
    TemplateKind.AGENDA: _kept_agenda,
    TemplateKind.PROGRAMME: _kept_programme,
    TemplateKind.CHECKLIST: _kept_checklist,
}
_MAKERS: Mapping[TemplateKind, Callable[[Session, Consultation, Sequence[Line]], None]] = {
    TemplateKind.AGENDA: _make_agenda,
    TemplateKind.PROGRAMME: _make_programme,
    TemplateKind.CHECKLIST: _make_checklist,
}
