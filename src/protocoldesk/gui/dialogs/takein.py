"""Taking in a list that was received: its rows, what each becomes, and the one deed that takes them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from protocoldesk.exchange.intake import deed, sides
from protocoldesk.exchange.intake.deed import Ground
from protocoldesk.exchange.intake.intake import Intake
from protocoldesk.exchange.intake.plaintext import ENCODINGS
from protocoldesk.exchange.intake.reading import kind_of, pasted, read
from protocoldesk.exchange.intake.sides import UNTOLD
from protocoldesk.exchange.intake.source import Row, Source, Table
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.busy import Busy
from protocoldesk.gui.widgets.takeinview import TakeInView
from protocoldesk.gui.words import best, date_of, sentence_of, told
from protocoldesk.operations import letter
from protocoldesk.operations.intake import Cancelled, Taken
from protocoldesk.records.errors import Refusal, Sentence, Told
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Direction

T = TypeVar("T")

TYPED = ("place", "honorific", "name", "title", "institution", "role")
"""The columns of rows that are typed beside a scan."""

LINES = 12
AT_ONCE = 400
"""So many rows are understood again at once; more of them away from the window."""


@dataclass(frozen=True, slots=True)
class Target:
    """Whose list it is: a delegation's, or people of a party for the directory."""

    name: str
    delegation_id: UUID | None = None
    party_id: UUID | None = None
    empty: bool = False
    """Whether nobody is in the delegation yet."""


class TakeIn(QDialog):
    """`told` carries how many of how many rows are done, from the worker; `taken` is what came of it."""

    told = Signal(int, int)

    def __init__(self, bridge: Bridge, target: Target, parent: QWidget) -> None:
        super().__init__(parent)
        self.bridge, self.target = bridge, target
        self.taken: Taken | None = None
        self.source: Source | None = None
        self.intake: Intake | None = None
        self._stop = Event()
        self._path: Path | None = None
        self._encoding = ""
        self.ground: Ground = bridge.read(
            partial(deed.ground, party_id=target.party_id, delegation_id=target.delegation_id)
        )
        self.busy, self.view = Busy(), TakeInView()
        self.stack = QStackedWidget()
        for part in (self.busy, self.view):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        around = parent.window()
        self.resize(max(1280, around.width() - 60), max(800, around.height() - 80))
        self.setWindowTitle(self.tr("Take in a list: {name}").format(name=target.name))
        self.view.about.setVisible(target.delegation_id is not None)
        self.view.at_once.setChecked(target.empty)
        self.view.offer_letters(self._letters())
        self._connect()

    # What is read

    def read_file(self, path: Path, encoding: str = "") -> None:
        """Read a file away from the window, and show its rows; `encoding`: of a text, in place of a guess."""
        words = self.ground.words
        self._path, self._encoding = path, encoding

        def work() -> Source:
            try:
                content = path.read_bytes()
            except OSError as error:
                raise Refusal(
                    "{file} cannot be read: {reason}.", file=path.name, reason=error.strerror
                ) from error
            return read(path.name, content, words, encoding=encoding)

        self._wait(self.tr("Reading {file}…").format(file=path.name))
        self.bridge.later(self.bridge.office.apart(work), self._show_source, self._fail)

    def read_pasted(self, said: str) -> None:
        """Show the rows of what was pasted."""
        try:
            self._show_source(pasted(said, self.ground.words))
        except Refusal as refusal:
            self._fail(refusal)

    def _show_source(self, source: Source) -> None:
        self.source = source
        tables = source.all_tables()
        if not tables:
            self._type_in(source)
            return
        self._later(partial(deed.choose, self.ground, source), self._begin)

    def _begin(self, found: tuple[int, Intake, bool]) -> None:
        assert self.source is not None
        number, intake, sure = found
        faults = [(one.name, one.fault) for one in self.source.everything() if one.fault]
        notes = [f"{name}: {sentence_of(fault)}" for name, fault in faults]
        notes += [] if sure else [told(UNTOLD)]
        read_in = self._path is not None
        names = [one.name if read_in else self.tr("Pasted") for one in self.source.all_tables()]
        self.view.show_tables(names, number, notes)
        plain = read_in and kind_of(self.source.name, self.source.content) in ("csv", "text")
        self.view.offer_encodings(ENCODINGS if plain else (), self._encoding)
        self._show(intake)

    def _type_in(self, source: Source) -> None:
        """A scan: the picture, and empty rows beside it."""
        rows = tuple(Row(Told("row {row}", row=at), ("",) * len(TYPED)) for at in range(1, LINES + 1))
        self.view.show_scan(source, self.bridge)
        self._show(
            Intake(
                Table(source.name, rows, TYPED), self.ground.reading, self.ground.known, self.ground.expected
            )
        )

    def _show(self, intake: Intake) -> None:
        self.intake = intake
        self.view.show_intake(intake)
        self.stack.setCurrentWidget(self.view)
        self._count()

    # What is asked

    def _choose_table(self, number: int) -> None:
        if self.source is not None:
            self._later(partial(deed.begin, self.ground, self.source, number), self._show)

    def _recode(self, encoding: str) -> None:
        if self._path is not None:
            self.read_file(self._path, encoding)

    def _map(self, column: int, field: str) -> None:
        self._again(lambda intake: intake.map(column, field))

    def _order(self, family_first: bool) -> None:
        self._again(lambda intake: intake.read_as(family_first=family_first))

    def _head(self, row: int) -> None:
        self._again(lambda intake: intake.head(row))

    def _again(self, change: Callable[[Intake], None]) -> None:
        """Understand the rows otherwise; where there are many, away from the window."""
        intake = self.intake
        if intake is None:
            return
        if len(intake.drafts) <= AT_ONCE:
            change(intake)
            self._show(intake)
            return

        def work() -> Intake:
            change(intake)
            return intake

        self._later(work, self._show)

    def _count(self) -> None:
        if self.intake is not None:
            self.view.count(*self.intake.counts())

    # What is done

    def accept(self) -> None:
        """Take in everybody who is not skipped: one deed, and one undo."""
        intake, source = self.intake, self.source
        if intake is None or source is None or not intake.taken():
            return
        try:
            sides.check(intake, self.ground.sides)
        except Refusal as refusal:
            self.view.refuse(refusal)
            return
        self.view.received.flush()
        act = partial(
            deed.take,
            ground=self.ground,
            entries=intake.taken(),
            source=source,
            table=intake.table.name,
            columns=deed.columns_of(intake),
            received_on=self._received(),
            letter_id=self.view.letter.currentData(),
            at_once=self.target.delegation_id is not None and self.view.at_once.isChecked(),
            heard=self._heard,
        )
        self._wait(self.tr("Taking in {count} people…").format(count=len(intake.taken())))
        self.bridge.do_apart("Take in a list", act, self._done, self._fail)

    def reject(self) -> None:
        """Stop what is under way: nothing of it is kept. Close, where nothing is."""
        if self.stack.currentWidget() is self.busy and not self.busy.failed:
            self._stop.set()
            return
        super().reject()

    def _letters(self) -> list[tuple[str, UUID]]:
        """What came in about the consultation, the latest first."""
        if self.ground.consultation_id is None:
            return []
        read = partial(letter.rows, consultation_id=self.ground.consultation_id)
        came = [row for row in self.bridge.read(read) if row.direction is Direction.IN]
        return [(_called(row), row.id) for row in came]

    def _received(self) -> date | None:
        return self.view.day

    def _heard(self, done: int, of: int) -> None:
        if self._stop.is_set() and done < of:
            raise Cancelled
        self.told.emit(done, of)

    def _done(self, taken: Taken) -> None:
        self.taken = taken
        words = self.tr("{made} are new, {known} were known.").format(made=taken.made, known=taken.known)
        self.bridge.said.emit(words)
        super().accept()

    def _fail(self, sentence: Sentence) -> None:
        """Say what went wrong; where rows are shown already, they stay as they are."""
        if self.intake is not None:
            self.stack.setCurrentWidget(self.view)
            self.view.refuse(sentence)
            return
        self.busy.fail(sentence_of(sentence))

    # Work away from the window

    def _wait(self, words: str) -> None:
        self._stop.clear()
        self.busy.wait(words)
        self.stack.setCurrentWidget(self.busy)

    def _later(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._wait(self.tr("Looking at the rows…"))
        future: Future[Any] = self.bridge.office.apart(work)
        self.bridge.later(future, done, self._fail)

    def _connect(self) -> None:
        view = self.view
        self.told.connect(self.busy.tell)
        self.busy.cancel.clicked.connect(self.reject)
        view.leave.clicked.connect(self.reject)
        view.go.clicked.connect(self.accept)
        view.mapped.connect(self._map)
        view.headed.connect(self._head)
        view.ordered.connect(self._order)
        view.turned.connect(self._choose_table)
        view.recoded.connect(self._recode)
        view.changed.connect(self._count)
        view.family_first.setChecked(self.ground.family_first)


def _called(row: letter.LetterRow) -> str:
    """A letter as it is offered: number, date and subject."""
    dated = date_of(When(WhenKind.DAY, row.dated)) if row.dated else ""
    return "  ·  ".join(part for part in (row.their_number, dated, best(row.subject)) if part)
