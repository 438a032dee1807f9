"""The office: the one door to an archive; it reads, does, undoes, redoes, prints and tells who watches."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from protocoldesk.operations.final import way_on
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.records.values.words import Manner
from protocoldesk.store.archive import Archive
from protocoldesk.store.backup import at_opening
from protocoldesk.store.disk import write
from protocoldesk.store.faults import plainly
from protocoldesk.store.journal import Deed, History, Journal, history, undo

if TYPE_CHECKING:
    from protocoldesk.exchange.letter import Going
    from protocoldesk.operations.printing import Asked
    from protocoldesk.papers.parts import Paper

P = TypeVar("P")
T = TypeVar("T")

Changed = frozenset[tuple[str, UUID]]
"""(kind, id) of each record that a deed changed."""

Watcher = Callable[[Changed], None]
Clock = Callable[[], datetime]


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


class Office:
    """An open archive and the officer who works on it. Every deed is one transaction, journalled.

    What is printed is printed on one worker: ReportLab and PDFium build one document at a time.
    """

    def __init__(self, archive: Archive, officer: str, clock: Clock = now) -> None:
        self.archive = archive
        self.officer = officer
        self.clock = clock
        self.backup_fault: Fault | None = None
        self._watchers: list[Watcher] = []
        self._worker = ThreadPoolExecutor(1, "press")

    @classmethod
    def make(cls, path: Path, *, passphrase: str = "", officer: str = "", clock: Clock = now) -> Self:
        """An office on a new archive; raises as Archive.make."""
        officer = officer or who()
        return cls(Archive.make(path, passphrase, officer, watch=_keep), officer, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        passphrase: str = "",
        officer: str = "",
        read_only: bool = False,
        clock: Clock = now,
    ) -> Self:
        """An office on an archive that stands; raises as Archive.open.

        One that is opened to be written in is backed up first; where that fails, `backup_fault` says why.
        """
        officer = officer or who()
        archive = Archive.open(path, passphrase, officer, read_only, watch=_keep)
        office = cls(archive, officer, clock)
        if not read_only:
            office.back_up_at_opening()
        return office

    def back_up_at_opening(self, folder: Path | None = None) -> None:
        """Make a backup, in another folder too, where the last one has not the archive's last deed."""
        try:
            at_opening(self.archive, folder)
        except Fault as fault:
            self.backup_fault = fault

    def close(self) -> None:
        """Wait for what is being printed, and give the archive back."""
        self._worker.shutdown()
        self.archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, query: Callable[[Session], T]) -> T:
        """What `query` finds in one state of the archive."""
        with self.archive.read() as session:
            return query(session)

    def do(self, label: str, operation: Callable[[Session], T], *, burst: str = "") -> T:
        """Do all of `operation`, or none of it, and remember it as `label`.

        Deeds in a row with one `burst` undo as one. Raises the operation's Refusal, or a Fault.
        """
        with self._deed(label, burst=burst, final=way_on(operation)) as session:
            return operation(session)

    def foresee(self, operation: Callable[[Session], Any], query: Callable[[Session], T]) -> T:
        """What `query` would find after an operation; nothing of it is kept, and nobody is told.

        Raises the operation's Refusal, or a Fault.
        """
        found: list[T] = []
        try:
            with self.archive.write() as session:
                session.info["deed"] = Deed("Foresee", self.officer, self.archive.desk, self.clock())
                operation(session)
                session.flush()
                found.append(query(session))
                raise _Back
        except _Back:
            return found[0]

    def history(self) -> History:
        """What this officer can undo and redo at this desk."""
        return self.read(self._history)

    def undo(self) -> str:
        """Take the last deed back; its label. Raises Refusal where there is none, or where it is final."""
        steps = self.history().done
        if not steps:
            raise Refusal("There is nothing to undo.")
        return self._reverse(steps[-1].label, partial(undo, step=steps[-1]), "undo", steps[-1].deeds[0])

    def redo(self) -> str:
        """Do again what was undone last; its label. Raises Refusal where there is nothing."""
        steps = self.history().undone
        if not steps:
            raise Refusal("There is nothing to redo.")
        return self._reverse(steps[-1].label, partial(undo, step=steps[-1]), "redo", steps[-1].deeds[0])

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Call `watcher` after each deed with what it changed; the answer stops it.

        It is called in the thread of the deed, after the commit.
        """
        self._watchers.append(watcher)
        return partial(self._watchers.remove, watcher)

    def paper(self, name: str, consultation_id: UUID, language: str, **how: Any) -> Paper:
        """A paper of a consultation, composed of what the archive says now."""
        from protocoldesk.exchange import paper  # here and below: verbs that print nothing load no papers

        return self.read(
            partial(
                paper.of_consultation, name=name, consultation_id=consultation_id, language=language, **how
            )
        )

    def asked(self, asked: Asked) -> Paper:
        """The paper that is asked for, composed of what the archive says now."""
        from protocoldesk.exchange import paper

        return self.read(partial(paper.asked_for, asked=asked))

    def handed_out(
        self,
        asked: Asked,
        paper: Paper,
        manner: Manner = Manner.PRINTED,
        *,
        recipient: str = "",
        copies: int = 1,
        pages: Sequence[tuple[int, int]] = (),
    ) -> UUID:
        """Remember what a paper, or these pages of it, said when it left the desk.

        Nothing calls it back, so undo passes it by.
        """
        from protocoldesk.operations import printing
        from protocoldesk.papers.pieces import on_pages

        sent, exported = manner is Manner.SENT, manner is Manner.EXPORTED
        label = "Send paper" if sent else "Export paper" if exported else "Print paper"
        with self._deed(label, source="print") as session:
            return printing.remember(
                session,
                asked=asked,
                pieces=on_pages(paper, pages),
                manner=manner,
                by=self.officer,
                at=self.clock(),
                recipient=recipient,
                copies=copies,
            )

    def send_letter(self, letter_id: UUID) -> UUID:
        """Number a letter of ours, print it for good, and mark it as sent, all at once; as the two below."""
        from protocoldesk.exchange import letter

        going = self.number_letter(letter_id)
        return self.put_letter(letter_id, going, self.print(letter.pressed, going).result())

    def number_letter(self, letter_id: UUID) -> Going:
        """Number and date a letter of ours where it is not yet, which is final; what to print for good.

        Refusal: it may not go to the partner as it stands; then it has no number either.
        """
        from protocoldesk.exchange import letter
        from protocoldesk.operations import register

        today = self.clock().date()
        found = self.read(partial(letter.fit_to_go, letter_id=letter_id))
        if not found.our_number:
            self.do("Take number", partial(register.take_letter, letter_id=letter_id, on=today))
        if found.dated is None or not found.language:
            self.do("Date letter", partial(letter.date_it, letter_id=letter_id, on=found.dated or today))
        return self.read(partial(letter.going, letter_id=letter_id))

    def put_letter(self, letter_id: UUID, going: Going, made: Any) -> UUID:
        """Mark a letter as sent, as it was printed; the very files that went stay with it."""
        from protocoldesk.exchange import letter

        about = {"letter_id": letter_id, "paper": going.paper, "made": made, "on": self.clock().date()}
        sent = self.do("Send letter", partial(letter.send, **about))
        if going.asked is not None:
            self.handed_out(going.asked, going.paper, Manner.SENT, recipient=going.recipient)
        return sent

    def export(self, asked: Asked) -> bytes:
        """The calendar or the cards that are asked for; Refusals as exchange.exported.content."""
        from protocoldesk.exchange import exported

        return self.read(partial(exported.content, asked=asked))

    def exported(self, asked: Asked, content: bytes) -> UUID:
        """Remember what a calendar or cards said when they were saved; undo passes it by."""
        from protocoldesk.exchange import exported
        from protocoldesk.operations import printing

        with self._deed("Export paper", source="print") as session:
            return printing.remember(
                session,
                asked=asked,
                pieces=exported.pieces(asked.paper, content),
                manner=Manner.EXPORTED,
                by=self.officer,
                at=self.clock(),
            )

    def page(self, edition_id: UUID, **how: Any) -> Paper:
        """The page of an edition of a release; Refusal where something in it is not public."""
        from protocoldesk.exchange import paper

        return self.read(partial(paper.of_edition, edition_id=edition_id, **how))

    def issue(self, edition_id: UUID, stem: str, reason: str = "") -> UUID:
        """Print an edition for good, and issue it as it was printed. `stem` names its files."""
        from protocoldesk.exchange import paper

        page = self.page(edition_id, as_issued=True)
        return self.put_out(
            edition_id, page, self.print(partial(paper.printed, stem=stem), page).result(), reason
        )

    def correct(self, edition_id: UUID, stem: str, number: int, reason: str, uncleared: str = "") -> UUID:
        """Print and issue correction `number` of an edition; what went out before stays as it is."""
        from protocoldesk.exchange import paper

        page = self.page(edition_id, as_issued=True, correction=number, what=reason)
        made = self.print(partial(paper.printed, stem=f"{stem}-corr-{number}"), page).result()
        return self.put_out(edition_id, page, made, reason, number, uncleared)

    def put_out(
        self, edition_id: UUID, page: Paper, made: Any, reason: str, number: int = 0, uncleared: str = ""
    ) -> UUID:
        """Issue an edition as it was printed; with a `number`, as that correction of it.

        `uncleared` says why a correction goes out without the partner's clearance.
        """
        from protocoldesk.exchange import paper

        about = {"edition_id": edition_id, "paper": page, "made": made, "reason": reason}
        who = {"by": self.officer, "at": self.clock()}
        if number:
            about |= {"number": number, "uncleared": uncleared}
            return self.do("Correct release", partial(paper.correct, **about, **who))
        return self.do("Issue release", partial(paper.issue, **about, **who))

    def print(self, press: Callable[[P], T], composed: P) -> Future[T]:
        """Run a press on a paper or on what makes one, away from the caller.

        It may touch neither the archive nor a window.
        """
        return self._worker.submit(press, composed)

    def apart(self, work: Callable[[], T]) -> Future[T]:
        """Do long work on what was read before, away from the caller; as for `print`."""
        return self._worker.submit(work)

    @staticmethod
    def save(path: Path, content: bytes) -> Path:
        """Write a file beside its place and put it there as a whole; never half a file. Raises Fault.

        Who may read it, the umask says. Refusal: the place is a folder's.
        """
        if path.is_dir():
            raise Refusal("{path} is a folder; name a file in it.", path=path)
        if path.parent.exists() and not path.parent.is_dir():
            raise Refusal("{folder} is no folder.", folder=path.parent)
        with plainly(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            write(path, content, public=True)
        return path

    def _reverse(self, label: str, operation: Callable[[Session], None], source: str, deed: UUID) -> str:
        with self._deed(label, source=source, undoes=deed) as session:
            operation(session)
        return label

    def _history(self, session: Session) -> History:
        return history(session, self.archive.desk, self.officer)

    @contextmanager
    def _deed(self, label: str, **about_it: Any) -> Generator[Session]:
        try:
            with self.archive.write() as session:
                session.info["deed"] = Deed(label, self.officer, self.archive.desk, self.clock(), **about_it)
                yield session
        except IntegrityError as error:
            raise Refusal("That is in the archive already, or refers to what is not there.") from error
        self._tell(frozenset(session.info.get("changed", ())))

    def _tell(self, changed: Changed) -> None:
        for watcher in tuple(self._watchers) if changed else ():
            watcher(changed)


class _Back(Exception):
    """Takes a transaction back that was only to be looked at."""


def who() -> str:
    """The officer's name as the machine knows it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return os.environ.get("USERNAME", "officer")


def _keep(archive: Archive) -> None:
    """The journal of an archive, attached before its first write."""
    Journal(archive.sessions, archive.chain)
