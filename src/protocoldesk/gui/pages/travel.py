"""Travel: who comes and goes when, by whom he is greeted, where he stays, and what he needs to pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.seatingcards import ChecksCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.cells import Cell, CellView
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.times import local, said, short, typed
from protocoldesk.gui.widgets.dayedit import day_of
from protocoldesk.gui.widgets.sheetpage import SheetPage
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.words import best, date_of, figures, headed, word_of
from protocoldesk.operations import record, travel
from protocoldesk.operations.agenda import zone_of
from protocoldesk.operations.facts.travel import motorcade
from protocoldesk.operations.facts.travel import travel as facts
from protocoldesk.protocol.checks import driven
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.travel import JourneyFacts, TravelFacts
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Travel


class TravelPage(SheetPage):
    """Three tables, one below the other: journeys, hotels, access."""

    watches = frozenset(
        {"journey", "stay", "access", "car", "delegate", "delegation", "person", "consultation"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self._found: TravelFacts | None = None
        self._cars: dict[str, UUID] = {}
        self.journeys = TableCard(self._of_journeys(), 0, 100, 72, 66, 88, 140, 132, 58, menu=self._ways)
        self.stays = TableCard(self._of_stays(), 0, 150, 72, 104, 104, 100, 104, menu=self._delegates)
        self.accesses = TableCard(self._of_accesses(), 1, 210, 128, 128, menu=self._delegates)
        self.checks = ChecksCard()
        self.lay_out(self.journeys, self.checks, self.stays, self.accesses)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.journeys.added.connect(self._add_journey)
        self.stays.added.connect(self._add_stay)
        self.accesses.added.connect(self._add_access)
        for card, kind in ((self.journeys, "journey"), (self.stays, "stay"), (self.accesses, "access")):
            card.table.setObjectName(kind)
            card.table.withdrawn.connect(self._withdraw)
        self.checks.gone_to.connect(self.go_to)

    def look(self, consultation_id: UUID) -> None:
        self._found = self.bridge.read(partial(facts, consultation_id=consultation_id))
        cars = self.bridge.read(partial(motorcade, consultation_id=consultation_id)).cars
        self._cars = {figures(str(car.number)): car.id for car in cars}
        self.journeys.show_rows(self._found.journeys)
        self.stays.show_rows(self._found.stays)
        self.accesses.show_rows(self._found.accesses)
        told = driven.arrivals(self._found)
        self.checks.show_findings(told)
        self.journeys.state.say(figures(self.tr("%n to check", "", len(told))) if told else "", "warn")
        self.checks.setVisible(bool(self._found.journeys))

    def retranslate(self) -> None:
        self.journeys.say(
            self.tr("Arrivals and departures"),
            self.tr("Add journey"),
            self.tr("Nobody is on the way yet. Add an arrival; who greets is named beside it."),
        )
        self.stays.say(
            self.tr("Hotels"),
            self.tr("Add stay"),
            self.tr("No room is booked yet. A stay begins on the day of the arrival, where it is recorded."),
        )
        self.accesses.say(
            self.tr("Access and security"),
            self.tr("Add need"),
            self.tr("Nobody needs a pass, a lift or a permit yet."),
        )
        self.checks.retranslate()

    # The columns

    def _of_journeys(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Name"), lambda row: best(row.named.name)),
            Cell(
                lambda: self.tr("Way"),
                lambda row: headed(word_of(row.way)),
                keep=self._set_way,
                offers=lambda: [headed(word_of(way)) for way in Travel],
            ),
            Cell(lambda: self.tr("Day"), _short, keep=self._set_day, begins=_day, tip=_day),
            Cell(lambda: self.tr("Time"), lambda row: said(local(row.at, row.zone)), keep=self._set_time),
            Cell(lambda: self.tr("By"), lambda row: row.carrier, keep=self._keeps("journey", "carrier")),
            Cell(lambda: self.tr("At"), lambda row: row.port, keep=self._keeps("journey", "port")),
            Cell(lambda: self.tr("Greeted by"), _greeter, keep=self._set_greeter),
            Cell(
                lambda: self.tr("Car"),
                lambda row: figures(str(row.car or "")),
                keep=self._set_car,
                offers=lambda: ["", *self._cars],
            ),
        ]

    def _of_stays(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Name"), lambda row: best(row.named.name)),
            Cell(lambda: self.tr("Hotel"), lambda row: row.hotel, keep=self._keeps("stay", "hotel")),
            Cell(lambda: self.tr("Room"), lambda row: row.room, keep=self._keeps("stay", "room")),
            Cell(
                lambda: self.tr("From"),
                lambda row: _said(row.first_night),
                keep=self._keeps_day("stay", "first_night"),
            ),
            Cell(
                lambda: self.tr("To"),
                lambda row: _said(row.last_day),
                keep=self._keeps_day("stay", "last_day"),
            ),
            Cell(lambda: self.tr("Paid by"), lambda row: row.paid_by, keep=self._keeps("stay", "paid_by")),
            Cell(lambda: self.tr("Booking"), lambda row: row.booking, keep=self._keeps("stay", "booking")),
        ]

    def _of_accesses(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Name"), lambda row: best(row.named.name)),
            Cell(lambda: self.tr("Needs"), lambda row: row.need, keep=self._keeps("access", "need")),
            Cell(
                lambda: self.tr("Asked on"),
                lambda row: _said(row.asked_on),
                keep=self._keeps_day("access", "asked_on"),
            ),
            Cell(
                lambda: self.tr("Granted on"),
                lambda row: _said(row.granted_on),
                keep=self._keeps_day("access", "granted_on"),
            ),
        ]

    def _keeps(self, kind: str, field: str) -> Callable[[Any, str], None]:
        return lambda row, words: self.set(kind, row.id, **{field: words})

    def _keeps_day(self, kind: str, field: str) -> Callable[[Any, str], None]:
        def keep(row: Any, words: str) -> None:
            read, day = self.read_typed(day_of, words)
            if read:
                self.set(kind, row.id, **{field: day})

        return keep

    # What is added

    def _people(self) -> list[Named]:
        """The delegates, our own last: it is the others who travel."""
        sides = self._found.consultation.delegations if self._found else ()
        return [one for side in reversed(sides) for one in side.delegates if one.person]

    def _delegates(self) -> list[tuple[str, Any]]:
        return [(best(one.name), one.id) for one in self._people()]

    def _ways(self) -> list[tuple[str, Any]]:
        words = {Travel.ARRIVAL: self.tr("{name}: arrival"), Travel.DEPARTURE: self.tr("{name}: departure")}
        return [
            (words[way].format(name=best(one.name)), (one.id, way))
            for one in self._people()
            for way in Travel
        ]

    def _add_journey(self, what: tuple[UUID, Travel]) -> None:
        made = self.attempt("Add journey", partial(travel.journey, delegate_id=what[0], way=what[1]))
        self._write(self.journeys.table, made, 2)

    def _add_stay(self, delegate_id: UUID) -> None:
        self._write(
            self.stays.table, self.attempt("Add stay", partial(travel.stay, delegate_id=delegate_id)), 1
        )

    def _add_access(self, delegate_id: UUID) -> None:
        made = self.attempt("Add need", partial(record.make, kind="access", delegate_id=delegate_id))
        self._write(self.accesses.table, made, 1)

    def _write(self, table: CellView, made: UUID | None, column: int) -> None:
        if made is not None:
            self.refresh()
            table.write(made, column)

    def _withdraw(self, row_id: UUID) -> None:
        sender = self.sender()
        kind = sender.objectName() if sender is not None else ""
        self.attempt(f"Withdraw {kind}", partial(record.withdraw, kind=kind, record_id=row_id))

    # What is typed

    def _set_way(self, row: JourneyFacts, words: str) -> None:
        self.set("journey", row.id, way=next(way for way in Travel if headed(word_of(way)) == words))

    def _set_day(self, row: JourneyFacts, words: str) -> None:
        read, day = self.read_typed(day_of, words)
        if read:
            now = self.values("journey", row.id)["at"]
            act = partial(travel.set_time, journey_id=row.id, day=day, at=local(now, row.zone))
            self.attempt("Edit times", act if day else partial(act, at=None))

    def _set_time(self, row: JourneyFacts, words: str) -> None:
        """Of a journey without a day it is the first one of the consultation."""
        read, at = self.read_typed(typed, words)
        first = self._found.consultation.meeting.dates.first if self._found else None
        day = _day_of(replace(row, at=self.values("journey", row.id)["at"])) or first
        if read:
            self.attempt("Edit times", partial(travel.set_time, journey_id=row.id, day=day, at=at))

    def _set_greeter(self, row: JourneyFacts, words: str) -> None:
        """A delegate is known by his name; anybody else is written as he is typed."""
        folded = words.casefold()
        people = (one for one in self._people() if folded in [name.casefold() for name in one.name.values()])
        known = next(people, None)
        self.set("journey", row.id, greeter_id=known.id if known else None, greeter="" if known else words)

    def _set_car(self, row: JourneyFacts, words: str) -> None:
        self.set("journey", row.id, car_id=self._cars.get(words))


def _day_of(row: JourneyFacts) -> date | None:
    return row.at.astimezone(zone_of(row.zone)).date() if row.at else None


def _day(row: JourneyFacts) -> str:
    return _said(_day_of(row))


def _short(row: JourneyFacts) -> str:
    return short(_day_of(row))


def _greeter(row: JourneyFacts) -> str:
    return best(row.greeter.name) if row.greeter else row.greeter_name


def _said(day: date | None) -> str:
    return date_of(When(WhenKind.DAY, day)) if day else ""
