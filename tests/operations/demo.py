"""The demo archive to work on, a fresh copy for each test, and what tests read back of it."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from protocoldesk.exchange.demo import fill
from protocoldesk.office import Office
from protocoldesk.operations import consultation, facts, release
from protocoldesk.protocol.clearance import Stage, stage
from protocoldesk.protocol.facts import EditionFacts, ReleaseFacts
from protocoldesk.records.base import Record, columns_of, kinds
from protocoldesk.store.tables import search_doc

OFFICER = "Sok Dara"
REF = "kh-ca-2"

Rows = dict[tuple[str, UUID], dict[str, Any]]


@dataclass
class Clock:
    """A clock that a test can put on; each look at it takes a second."""

    now: datetime = datetime(2026, 2, 12, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def tomorrow(self) -> None:
        self.now += timedelta(days=1)


def make(path: Path) -> Path:
    with Office.make(path, officer=OFFICER) as office:
        fill(office.do)
    return path


def copy(mould: Path, path: Path, officer: str = OFFICER) -> Office:
    """An office on a copy of the demo; the clock is that of the session's evening."""
    shutil.copy(mould, path)
    return Office.open(path, officer=officer, clock=Clock())


def ref(office: Office, ref: str = REF) -> UUID:
    return office.read(partial(consultation.by_ref, ref=ref))


def release_of(office: Office, ref_: str = REF) -> UUID:
    return office.read(partial(release.of, consultation_id=ref(office, ref_)))


def whole(office: Office, ref_: str = REF) -> ReleaseFacts:
    return office.read(partial(facts.release, release_id=release_of(office, ref_)))


def edition(office: Office, language: str = "en", ref_: str = REF) -> EditionFacts:
    return next(one for one in whole(office, ref_).editions if one.language == language)


def stage_of(office: Office, language: str = "en") -> Stage:
    return stage(whole(office), edition(office, language))


def wordings(office: Office, language: str = "en", ref_: str = REF) -> list[str]:
    """What each passage says, in the order of the page."""
    found = whole(office, ref_)
    of = next(one for one in found.editions if one.language == language)
    said = (passage.wording(of.id) for passage in found.passages)
    return [one.prose.text(language) if one else "" for one in said]


def passage(office: Office, number: int) -> UUID:
    return whole(office).passages[number - 1].id


def every(office: Office, of: type[Record], /, **having: Any) -> list[Any]:
    """Standing records of a kind with these values."""
    query = select(of).filter_by(**having).order_by(of.id)
    return list(office.read(lambda session: session.scalars(query).all()))


def one(office: Office, of: type[Record], /, **having: Any) -> Any:
    (found,) = every(office, of, **having)
    return found


def named(office: Office, kind: type[Record], words: str, field: str = "name") -> Any:
    """The record of a kind whose field says `words` in English."""
    (found,) = (row for row in every(office, kind) if words in getattr(row, field)["en"])
    return found


def snapshot(office: Office) -> Rows:
    """Every record of every kind, withdrawn ones too, field by field."""
    found: Rows = {}
    with office.archive.read() as session:
        for name, kind in kinds().items():
            fields = [key for key, _ in columns_of(kind) if key != "version"]
            for row in session.scalars(select(kind), execution_options={"withdrawn": True}):
                found[name, row.id] = {key: getattr(row, key) for key in fields}
    return found


def searchable(office: Office) -> set[tuple[Any, ...]]:
    columns = [search_doc.c[name] for name in ("kind", "row", "title", "body", "marking")]
    return {tuple(row) for row in office.read(lambda session: session.execute(select(*columns)).all())}
