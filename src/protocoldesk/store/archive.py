"""The archive: one file, opened by one program for writing and by any for reading."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, sessionmaker, with_loader_criteria

from protocoldesk.records.base import Record
from protocoldesk.records.errors import Fault
from protocoldesk.store import about, desk, gate, key, place, search
from protocoldesk.store.engine import Way, engine
from protocoldesk.store.faults import GONE, READ_ONLY
from protocoldesk.store.lock import Lock

Watch = Callable[["Archive"], None]
"""What is told of an archive before its first write, to attach a journal to its `sessions`."""


def nothing(_archive: Archive) -> None:
    """No watch."""


class Archive:
    """An open archive; `make` or `open` gives one, `close` or a `with` gives it back.

    `sessions` makes the writing sessions: listeners are attached to it. Rows that are withdrawn are left out
    of every query that has not the execution option `withdrawn`.
    """

    def __init__(self, path: Path, secret: bytes | None, lock: Lock | None) -> None:
        way: Way = "ro" if lock is None else "rw"
        self.path = path
        self.secret = secret
        self.read_only = lock is None
        self.engine = engine(path, secret, way)
        self.sessions = sessionmaker(self.engine, expire_on_commit=False)
        self.readings = sessionmaker(self.engine.execution_options(reads=True), expire_on_commit=False)
        self._lock = lock
        self._file: tuple[int, int] | None = None
        event.listen(self.readings, "before_flush", _refuse_changes)
        for maker in (self.sessions, self.readings):
            event.listen(maker, "do_orm_execute", _leave_out_withdrawn)
        search.index(self.sessions)

    @classmethod
    def make(
        cls,
        path: Path,
        passphrase: str = "",
        officer: str = "",
        *,
        cost: key.Cost = key.COST,
        watch: Watch = nothing,
    ) -> Archive:
        """A new archive, locked where a passphrase is given; it is there as a whole or not at all.

        Raises Refusal where a file stands in its place, Fault where the disk says no.
        """
        path = path.absolute()
        gate.refuse_taken(path)
        return cls._held(path, officer, watch, lambda: gate.build(path, passphrase, cost))

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str = "",
        officer: str = "",
        read_only: bool = False,
        *,
        watch: Watch = nothing,
    ) -> Archive:
        """The archive at `path`; an older one is brought up to date, after a backup.

        Raises Refusal where it is no archive, is locked, or is newer than the program; Fault where somebody
        else writes in it, or it is damaged. It is untouched then. Reading needs no lock.
        """
        path = path.absolute()
        gate.refuse_strange(path)
        if not read_only:
            return cls._held(path, officer, watch, lambda: gate.bring_up(path, passphrase))
        return cls(path, gate.enter(path, passphrase), None)

    @classmethod
    def _held(cls, path: Path, officer: str, watch: Watch, enter: Callable[[], bytes | None]) -> Archive:
        place.refuse_far(path)
        lock = Lock.hold(path, officer)
        try:
            archive = cls(path, enter(), lock)
        except BaseException:
            lock.release()
            raise
        try:
            watch(archive)
            archive._settle(officer)
        except BaseException:
            archive.close()
            raise
        return archive

    def _settle(self, officer: str) -> None:
        with self.read() as session:
            settled = desk.settled(session, self.path)
        if not settled:
            with self.write() as session:
                desk.begin(session, self.path, officer)

    @contextmanager
    def read(self) -> Generator[Session]:
        """A session that sees one state of the archive; a change made in it is a bug and raises."""
        with self.readings() as session:
            yield session
            session.flush()

    @contextmanager
    def write(self) -> Generator[Session]:
        """A session in one transaction, committed at the end; nothing of it stays after an exception.

        Raises Fault where the disk is full, another program writes, the archive is open for reading, or its
        file was moved or deleted meanwhile.
        """
        if self.read_only:
            raise Fault(READ_ONLY, path=self.path)
        with self.sessions.begin() as session:
            session.connection()  # begins now, so that what is read is still so when it is written
            self._refuse_where_gone()
            yield session

    def _refuse_where_gone(self) -> None:
        """The system would write on into a file that nobody finds again, without what stands beside it."""
        try:
            found = self.path.stat()
        except OSError:
            raise Fault(GONE, path=self.path) from None
        self._file = self._file or (found.st_dev, found.st_ino)
        if self._file != (found.st_dev, found.st_ino):
            raise Fault(GONE, path=self.path)

    @property
    def keyed(self) -> bool:
        """Whether it is locked with a passphrase."""
        return self.secret is not None

    # What the file says of itself is settled before the archive is handed out, and stays while it is open.

    @cached_property
    def id(self) -> UUID:
        """The archive's own id, which its copies share."""
        return UUID(self._fact("id"))

    @cached_property
    def desk(self) -> UUID:
        """The desk that writes into it here."""
        return UUID(self._fact("desk"))

    @cached_property
    def chain(self) -> bytes:
        """The key of the journal's chain, 32 bytes."""
        return bytes.fromhex(self._fact("chain"))

    def _fact(self, name: str) -> str:
        with self.read() as session:
            return about.get(session, name)

    def close(self) -> None:
        """Give the file back; a second call does nothing."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_STANDING: Any = with_loader_criteria(Record, lambda kind: kind.withdrawn.is_(False), include_aliases=True)


def _leave_out_withdrawn(state: ORMExecuteState) -> None:
    if state.is_select and not state.is_column_load and not state.execution_options.get("withdrawn"):
        state.statement = state.statement.options(_STANDING)


def _refuse_changes(*_: object) -> None:
    raise RuntimeError("a reading session changes nothing")
