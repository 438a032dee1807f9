"""An intake: the rows of a table, what each becomes, what cannot, and who may be known already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from protocoldesk.exchange.intake import columns
from protocoldesk.exchange.intake.columns import Headed
from protocoldesk.exchange.intake.lines import HEADING
from protocoldesk.exchange.intake.people import Reading, understood
from protocoldesk.exchange.intake.source import Row, Table
from protocoldesk.exchange.intake.vocabulary import folded
from protocoldesk.protocol.alike import Index, Likeness
from protocoldesk.protocol.entrant import Acquaintance, Entrant
from protocoldesk.records.errors import Refusal, Told
from protocoldesk.records.values.words import Role

REPEATED = Told("It repeats the headings.")
LEFT_OUT = Told("It was left out by hand.")
UNDECIDED = Told("It may be somebody who is known; say whether it is.")
TWICE = Told("The same person stands in an earlier row.")
NAMESAKE = Told("Somebody of this name stands in an earlier row; say whether it is somebody else.")


class Choice(StrEnum):
    """What a row becomes that may be somebody who is known."""

    OPEN = ""
    NEW = "new"
    KNOWN = "known"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the person of a row, and why."""

    person: Acquaintance
    likeness: Likeness


@dataclass(slots=True)
class Draft:
    """A row, and what becomes of it."""

    row: Row
    cells: list[str]
    """As they are taken, mended where an officer did so."""
    entrant: Entrant | None = None
    reason: Told | None = None
    """Why it is skipped."""
    field: str = ""
    """The field that the reason is about."""
    doubts: tuple[Told, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    choice: Choice = Choice.OPEN
    person_id: UUID | None = None
    """Who it is, where the choice is KNOWN."""
    mended: bool = False
    twice: bool = False
    """Whether an earlier row is the same person."""
    namesake: bool = False
    """Whether an earlier row has the same name with another title."""
    apart: bool = False
    """Whether an officer said of this very row that it is somebody else."""
    group: Role | None = None
    """The role that a row above gives to those below it."""

    @property
    def taken(self) -> bool:
        """Whether it comes into the archive as things stand."""
        return self.entrant is not None and self.why is None

    @property
    def why(self) -> Told | None:
        """Why it does not."""
        if self.choice is Choice.OUT:
            return LEFT_OUT
        if self.reason is not None:
            return self.reason
        if self.twice:
            return TWICE
        if self.candidates and self.choice is Choice.OPEN:
            return UNDECIDED
        return NAMESAKE if self.namesake and not self.apart else None

    @property
    def asks(self) -> bool:
        """Whether it waits for a choice."""
        return self.why in (UNDECIDED, NAMESAKE)


@dataclass(slots=True)
class Intake:
    """The rows of one table on their way in. Nothing of it touches the archive."""

    table: Table
    reading: Reading
    known: Sequence[Acquaintance] = ()
    expected: Sequence[UUID] = ()
    """Persons of the list before: a row that names one of them is that person without a question."""
    settled: Sequence[tuple[str, str]] = ()
    """Headings and fields as the party's earlier tables had them."""
    headed: Headed = field(init=False)
    drafts: list[Draft] = field(init=False, default_factory=list[Draft])

    def __post_init__(self) -> None:
        self.headed = columns.headed(self.table, self.reading.words, self.settled)
        self._begin()

    def _begin(self) -> None:
        self.drafts = [Draft(row, list(row.cells)) for row in self.headed.rows]
        self._index: Index[UUID] = Index({one.id: one.name.values() for one in self.known})
        self._by_id = {one.id: one for one in self.known}
        self._asked = {}
        self.understand()

    _index: Index[UUID] = field(init=False, repr=False)
    _by_id: dict[UUID, Acquaintance] = field(init=False, repr=False)
    _asked: dict[tuple[str, ...], list[tuple[UUID, Likeness]]] = field(init=False, repr=False)

    def map(self, column: int, to: str) -> None:
        """Let a column fill a field; whichever filled it before fills none."""
        fields = ["" if one == to else one for one in self.headed.fields]
        fields[column] = to
        self.headed = replace(self.headed, fields=tuple(fields))
        self.understand()

    def head(self, row: int) -> None:
        """Let another row be the headings, by its number from 0; -1: none is."""
        fields = columns.guessed(self.table.rows[row].cells, self.reading.words) if row >= 0 else ()
        width = self.table.width
        self.headed = Headed(self.table, row, tuple((list(fields) + [""] * width)[:width]))
        self._begin()

    def read_as(self, **how: object) -> None:
        """Understand the rows in another way: `language`, `family_first`."""
        self.reading = replace(self.reading, **how)  # pyright: ignore[reportArgumentType]
        self.understand()

    def mend(self, number: int, column: int, said: str) -> None:
        """Write another thing into a cell, and try the row again."""
        draft = self.drafts[number]
        draft.cells += [""] * (column + 1 - len(draft.cells))
        grouped = self._group(draft)
        draft.cells[column] = said
        draft.mended = True
        if grouped is not None or self._group(draft) is not None:
            self.understand()
            return
        self._understand(draft, draft.group)
        self._refuse_twice()

    def choose(self, number: int, choice: Choice, person_id: UUID | None = None) -> None:
        """Say what a row becomes; a person who is known is said with his id."""
        self.drafts[number].apart = choice is Choice.NEW
        self._choose(number, choice, person_id)
        self._refuse_twice()

    def _choose(self, number: int, choice: Choice, person_id: UUID | None) -> None:
        draft = self.drafts[number]
        draft.choice = choice
        draft.person_id = person_id if choice is Choice.KNOWN else None

    def choose_all(self, choice: Choice) -> None:
        """The same choice for every row that waits for one; KNOWN: the likest person."""
        for number, draft in enumerate(self.drafts):
            if draft.candidates and draft.choice is Choice.OPEN:
                self._choose(number, choice, draft.candidates[0].person.id)
        self._refuse_twice()

    def understand(self, told: Callable[[int, int], None] | None = None) -> None:
        """Read every row again; `told` hears how many of how many are done, and may raise to stop it."""
        group: Role | None = None
        for number, draft in enumerate(self.drafts):
            role = self._group(draft)
            draft.group = group
            if role is not None:
                group = role
                draft.entrant, draft.reason, draft.candidates = None, HEADING, ()
            else:
                self._understand(draft, group)
            if told and number % 50 == 0:
                told(number, len(self.drafts))
        self._refuse_twice()

    def _understand(self, draft: Draft, group: Role | None) -> None:
        draft.entrant, draft.field, draft.doubts = None, "", ()
        draft.reason = self._reason(draft)
        if draft.reason is not None:
            draft.candidates = ()
            return
        try:
            found = understood(self._said(draft), self.reading, group)
        except Refusal as refusal:
            draft.reason, draft.field, draft.candidates = (
                Told(refusal.template, **refusal.values),
                refusal.field,
                (),
            )
            return
        draft.entrant, draft.doubts = found.entrant, tuple(found.doubts)
        self._ask(draft, found.entrant)

    def _reason(self, draft: Draft) -> Told | None:
        if draft.row.reason is not None and not draft.mended:
            return draft.row.reason
        heading = self.headed.headings if self.headed.heading >= 0 else ()
        return REPEATED if heading and tuple(draft.cells) == tuple(heading) else None

    def _said(self, draft: Draft) -> dict[str, str]:
        pairs = zip(self.headed.fields, draft.cells, strict=False)
        return {name: said for name, said in pairs if name and said}

    def _group(self, draft: Draft) -> Role | None:
        """The role that a row gives to those below it: one cell that says it, and nothing else."""
        said = [cell for cell in draft.cells if cell]
        return self.reading.words.role(said[0]) if len(said) == 1 else None

    def _ask(self, draft: Draft, entrant: Entrant) -> None:
        names = tuple(entrant.name.values())
        if names not in self._asked:
            self._asked[names] = self._index.like(*names)
        like = self._asked[names]
        sure = [key for key, found in like if key in self.expected and found.score >= SURE]
        if len(sure) == 1:
            draft.candidates, draft.choice, draft.person_id = (), Choice.KNOWN, sure[0]
            return
        draft.candidates = tuple(Candidate(self._by_id[key], found) for key, found in like)
        ids = {one.person.id for one in draft.candidates}
        if draft.choice is Choice.KNOWN and draft.person_id not in ids:
            draft.choice, draft.person_id = Choice.OPEN, None

    def _refuse_twice(self) -> None:
        """Find the rows that name whom an earlier row named, however the name is cased or ordered."""
        persons: set[UUID] = set()
        seen: dict[tuple[str, ...], list[Draft]] = {}
        for draft in self.drafts:
            draft.twice = draft.namesake = False
            if draft.entrant is None or draft.choice is Choice.OUT:
                continue
            names = {_key(name) for name in draft.entrant.name.values()}
            earlier = [one for name in names for one in seen.get(name, ()) if not _told_apart(one, draft)]
            draft.twice = draft.person_id in persons or any(_same_title(one, draft) for one in earlier)
            draft.namesake = bool(earlier) and not draft.twice
            for name in names if not draft.twice else ():
                seen.setdefault(name, []).append(draft)
            if draft.person_id is not None:
                persons.add(draft.person_id)

    # What comes of it

    def taken(self) -> list[tuple[Entrant, UUID | None]]:
        """Those who come in, in their order: each with the person that he is, None where he is new."""
        return [(one.entrant, one.person_id) for one in self.drafts if one.taken and one.entrant]

    def named(self) -> int:
        """How many rows name somebody."""
        return sum(one.entrant is not None for one in self.drafts)

    def expects(self) -> bool:
        """Whether most of them are of the list before."""
        return sum(one.person_id in self.expected for one in self.drafts) * 2 > self.named()

    def skipped(self) -> list[Draft]:
        """The rows that do not come in; each says why."""
        return [draft for draft in self.drafts if not draft.taken and any(draft.cells)]

    def counts(self) -> tuple[int, int, int]:
        """How many rows come in, wait for a choice, and are skipped for another reason."""
        taken = sum(draft.taken for draft in self.drafts)
        waiting = sum(draft.asks for draft in self.drafts)
        return taken, waiting, len(self.skipped()) - waiting


SURE = 90
"""How like a name must be to that of a person who was in the list before."""


@lru_cache(maxsize=20_000)
def _key(name: str) -> tuple[str, ...]:
    """The words of a name, whatever their order and case."""
    return tuple(sorted(folded(name).split()))


def _told_apart(one: Draft, other: Draft) -> bool:
    """Whether two rows are two persons who are known."""
    ids = (one.person_id, other.person_id)
    return None not in ids and ids[0] != ids[1]


def _same_title(one: Draft, other: Draft) -> bool:
    return one.entrant is not None and other.entrant is not None and one.entrant.title == other.entrant.title


def best_table(tables: Sequence[Table], reading: Reading) -> Iterator[int]:
    """The numbers of tables, those first that hold the most people and are not hidden."""
    counted: list[tuple[bool, int, int]] = []
    for number, table in enumerate(tables):
        whole = Intake(table, reading)
        counted.append((table.hidden, -whole.counts()[0], number))
    yield from (number for *_, number in sorted(counted))
