"""What is measured: deeds, lists, searches, releases, and the start of the verbs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.orm import Session

from protocoldesk.exchange.demo import REF
from protocoldesk.exchange.paper import archival
from protocoldesk.office import Office
from protocoldesk.operations import consultation, record, release
from protocoldesk.papers import press
from protocoldesk.papers.parts import Paper
from protocoldesk.records.values.text import Text
from protocoldesk.store.engine import connect
from protocoldesk.store.search import search
from tests.bench import ground, yardsticks
from tests.bench.figure import Figure
from tests.bench.timing import Work, clocked, medians

WORDS = ("mine action", "geneva", "អាហារូបករណ៍")


def deeds(office: Office, copy: Path) -> Iterator[Figure]:
    """One field changed, journalled, searched, safe on the disk; the row of the copy only changed."""
    item = office.read(ground.an_item)
    turns = iter(range(1_000_000))

    def deed() -> None:
        title = Text(en=f"Title {next(turns)}")
        office.do("Change item", partial(record.change, kind="agenda_item", record_id=item, title=title))

    connection = connect(copy)
    update = yardsticks.update(connection, item)
    took, raw = medians(300, deed, update, warm=20)
    yield Figure("a deed", took, "raw UPDATE, FULL sync", raw, most=0.003, times=5)
    yield Figure("undo of a deed", _undone(office, deed), "raw UPDATE, FULL sync", raw)
    connection.close()


def _undone(office: Office, deed: Work) -> float:
    times: list[float] = []

    def round_() -> None:
        deed()
        times.append(clocked(office.undo))

    medians(50, round_)
    return sorted(times)[len(times) // 2]


def lists(office: Office) -> Iterator[Figure]:
    """The list of 2,000 consultations, and the search of all records."""
    connection = connect(office.archive.path, way="ro")

    def listed() -> object:
        return office.read(consultation.rows)

    said = _said(office, listed)
    parsed, fetched = (partial(way, connection, said) for way in (yardsticks.parsed, yardsticks.fetched))
    took, raw, bare = medians(40, listed, parsed, fetched)
    yield Figure("list of 2,000", took, "the same SQL, ids and JSON read", raw, times=1.3)
    yield Figure("list of 2,000", took, "the same SQL, nothing read", bare)
    size = office.read(ground.records)
    for words in WORDS:
        took, raw = medians(30, lambda w=words: office.read(partial(search, words=w)), fetched)
        yield Figure(f"search '{words}' in {size:,}", took, "the SQL of the list", raw)
    connection.close()


def _said(office: Office, work: Work) -> list[yardsticks.Statement]:
    """The SQL that a work says to the driver."""
    said: list[yardsticks.Statement] = []

    def hear(_connection: Any, _cursor: Any, sql: str, values: Any, *_: Any) -> None:
        if sql.startswith("SELECT"):
            said.append((sql, values))

    event.listen(office.archive.engine, "before_cursor_execute", hear)
    work()
    event.remove(office.archive.engine, "before_cursor_execute", hear)
    return said


def releases(office: Office) -> Iterator[Figure]:
    """The demo's release: facts read, composed, printed."""
    english, khmer = (office.read(partial(_edition, language=language)) for language in ("en", "km"))
    text = press.plain(office.page(english))
    preview, kept, beside, bare = medians(
        25,
        _printed(office, english, press.pdf),
        _printed(office, english, _archived),
        _printed(office, khmer, press.pdf),
        partial(yardsticks.bare, text),
    )
    yardstick = "bare canvas, the same words"
    yield Figure("release, preview", preview, yardstick, bare, most=0.120)
    yield Figure("release, archival", kept, yardstick, bare, most=0.350)
    yield Figure("release in Khmer, preview", beside, yardstick, bare)


def _printed(office: Office, edition: UUID, made: Callable[[Paper], bytes]) -> Work:
    return lambda: office.print(made, office.page(edition)).result()


def _archived(paper: Paper) -> bytes:
    return press.pdf(archival(paper), archival=True)


def _edition(session: Session, language: str) -> UUID:
    return release.edition_of(session, release.of(session, consultation.by_ref(session, REF)), language)


def starts(archive: Path, home: Path) -> Iterator[Figure]:
    """The verbs as processes, their modules compiled before."""
    python = partial(_process, home, sys.executable)
    program = partial(python, "-m", "protocoldesk")
    listing, helping, mapper, nothing = medians(
        11,
        partial(program, "list", "--archive", str(archive)),
        partial(program, "--help"),
        partial(python, "-c", "import sqlalchemy.orm"),
        partial(python, "-c", "pass"),
    )
    yield Figure("protocoldesk list", listing, "python, sqlalchemy.orm", mapper, most=0.6)
    yield Figure("protocoldesk --help", helping, "python, nothing", nothing, most=0.6)


def _process(home: Path, *words: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PROTOCOLDESK_HOME": str(home)}
    subprocess.run(words, env=environment, stdout=subprocess.DEVNULL, check=True)
