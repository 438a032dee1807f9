"""The motorcade: cars in their order, who drives them, who sits where by rank, and what does not fit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.seatingcards import ChecksCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.cells import Cell
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.sheetpage import SheetPage
from protocoldesk.gui.widgets.tablecard import TableCard
from protocoldesk.gui.words import best, figures, headed, word_of
from protocoldesk.operations import record, travel
from protocoldesk.operations.facts.travel import motorcade
from protocoldesk.protocol.checks import driven
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.motorcade import BY_RANK, CarFacts, MotorcadeFacts
from protocoldesk.records.values.words import CarPlace, CarUse


class CarsPage(SheetPage):
    """A row a car; places are given in place, or to everybody by rank at once."""

    watches = frozenset(
        {"car", "car_seat", "delegate", "delegation", "participation", "person", "party", "consultation"}
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self._found: MotorcadeFacts | None = None
        self.card = TableCard(self._columns(), 4, 50, 104, 92, 100, 128, 118, 118, menu=_uses, moves=True)
        self.spread = Button("", "users")
        self.card.head.insertWidget(self.card.head.count() - 1, self.spread)
        self.car, self.checks = CarCard(bridge), ChecksCard()
        self.lay_out(self.card, self.checks, self.car)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.card.added.connect(self._add)
        self.card.model.moved.connect(self._move)
        self.card.table.shifted.connect(self._shift)
        self.card.table.withdrawn.connect(self._withdraw)
        self.card.table.chosen.connect(self._show_car)
        self.spread.clicked.connect(self._spread)
        self.checks.gone_to.connect(self.go_to)

    def look(self, consultation_id: UUID) -> None:
        self._found = self.bridge.read(partial(motorcade, consultation_id=consultation_id))
        self.card.show_rows(self._found.cars)
        self.spread.setEnabled(bool(self._found.cars and self._found.riders))
        self.checks.show_findings(driven.check(self._found))
        self.checks.setVisible(bool(self._found.cars))
        self._show_car(self.card.table.current())

    def retranslate(self) -> None:
        self.card.say(
            self.tr("Motorcade"),
            self.tr("Add car"),
            self.tr("There is no car yet. That of the principal guest comes first and flies his flag."),
        )
        self.spread.say(self.tr("Seat by rank"))
        self.spread.setToolTip(
            self.tr("No. 1 rear right, no. 2 rear left; the host left of the guest, the interpreter in front")
        )
        self.car.retranslate()
        self.checks.retranslate()

    def _columns(self) -> list[Column]:
        places = {
            CarPlace.REAR_RIGHT: lambda: self.tr("Rear right"),
            CarPlace.REAR_LEFT: lambda: self.tr("Rear left"),
            CarPlace.REAR_MIDDLE: lambda: self.tr("Rear middle"),
            CarPlace.FRONT: lambda: self.tr("Front"),
        }
        return [
            Column(lambda: self.tr("No."), lambda row: figures(str(row.number))),
            Cell(
                lambda: self.tr("For"),
                lambda row: headed(word_of(row.use)),
                keep=self._set_use,
                offers=lambda: [headed(word_of(use)) for use in CarUse],
            ),
            Cell(lambda: self.tr("Plate"), lambda row: row.plate, keep=self._keeps("plate")),
            Cell(lambda: self.tr("Driver"), lambda row: row.driver, keep=self._keeps("driver")),
            *(self._place(place, places[place]) for place in BY_RANK),
        ]

    def _place(self, place: CarPlace, heading: Callable[[], str]) -> Cell:
        def keep(row: CarFacts, words: str) -> None:
            who = next((one.id for one in self._people() if best(one.name) == words), None)
            self.attempt("Seat in car", partial(travel.seat, car_id=row.id, place=place, who=who))

        return Cell(
            heading,
            lambda row: ", ".join(best(one.named.name) for one in row.at(place) if one.named),
            keep=keep,
            offers=lambda: ["", *(best(one.name) for one in self._people())],
        )

    def _keeps(self, field: str) -> Callable[[Any, str], None]:
        return lambda row, words: self.set("car", row.id, **{field: words})

    def _people(self) -> list[Named]:
        """Who may ride: those who visit by rank, then everybody else who is a person."""
        if self._found is None:
            return []
        first = list(self._found.riders)
        others = [one for one in self._found.consultation.people() if one.person and one not in first]
        return first + others

    def _show_car(self, car_id: UUID | None) -> None:
        row = next((one for one in self.card.model.rows if one.id == car_id), None)
        self.car.show_car(row, self._found)

    # Deeds

    def _add(self, use: CarUse) -> None:
        if self.consultation_id is None:
            return
        made = self.attempt("Add car", partial(travel.add_car, consultation_id=self.consultation_id, use=use))
        if made is not None:
            self.refresh()
            self.card.table.write(made, 2)

    def _set_use(self, row: CarFacts, words: str) -> None:
        self.set("car", row.id, use=next(use for use in CarUse if headed(word_of(use)) == words))

    def _spread(self) -> None:
        if self.consultation_id is not None:
            self.attempt("Seat by rank", partial(travel.seat_all, consultation_id=self.consultation_id))

    def _withdraw(self, car_id: UUID) -> None:
        self.attempt("Withdraw car", partial(record.withdraw, kind="car", record_id=car_id))

    def _move(self, car_id: UUID, after: UUID | None) -> None:
        self.attempt("Move car", partial(record.move, kind="car", record_id=car_id, after=after))

    def _shift(self, step: int) -> None:
        rows, current = self.card.model.rows, self.card.table.current()
        goal = self.card.model.row_of(current) + step
        if current is not None and 0 <= goal < len(rows):
            behind = goal if step > 0 else goal - 1
            self._move(current, rows[behind].id if behind >= 0 else None)


class CarCard(Card):
    """What the table has no room for: model, telephone, flag, remark."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.labels: dict[QWidget, Label] = {}
        self.flag = Picker()
        fields: dict[str, QWidget] = {
            "model": QLineEdit(),
            "phone": QLineEdit(),
            "flag_id": self.flag,
            "remark": QLineEdit(),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, (name, field) in enumerate(fields.items()):
            field.setObjectName(name)
            label = self.labels[field] = Label("", "field")
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        self.form = RecordForm(bridge, "car", self)
        self.form.show_record(None)

    def show_car(self, car: CarFacts | None, found: MotorcadeFacts | None) -> None:
        """Show a car, or that none is chosen."""
        self.setVisible(car is not None)
        wanted = car.id if car else None
        if found is not None:
            self.flag.offer([Choice(one.id, best(one.short_name)) for one in found.consultation.parties])
        if self.form.id != wanted:
            self.form.show_record(wanted)
        if car is not None:
            words = self.tr("Car {number}").format(number=figures(str(car.number)))
            self.heading.setText(" · ".join(filter(None, (words, car.plate))))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        names = (self.tr("Model"), self.tr("Driver’s telephone"), self.tr("Flag"), self.tr("Remark"))
        for (field, label), name in zip(self.labels.items(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.form.retranslate()


def _uses() -> list[tuple[str, Any]]:
    return [(headed(word_of(use)), use) for use in CarUse]
