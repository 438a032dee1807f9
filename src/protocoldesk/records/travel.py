"""Travel: how delegates come and go, where they stay, which car takes whom."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, choice, day, line, link, maybe, moment, order
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import CarPlace, CarUse, Travel
from protocoldesk.records.values.zone import check_zone


class Journey(Record):
    """A delegate's arrival or departure, and who greets him or sees him off."""

    __tablename__ = "journey"
    searched = ("carrier", "port", "greeter")

    delegate_id: Mapped[UUID] = link("delegate", part=True)
    way: Mapped[Travel] = choice(Travel.ARRIVAL)
    at: Mapped[datetime | None] = moment()
    zone: Mapped[str] = line()
    carrier: Mapped[str] = line()
    """Flight, train or road: "SQ 158"."""
    port: Mapped[str] = line()
    """The airport, station or border gate on our side."""
    greeter_id: Mapped[UUID | None] = maybe("delegate")
    greeter: Mapped[str] = line()
    """Who greets, where he is no delegate."""
    car_id: Mapped[UUID | None] = maybe("car")
    remark: Mapped[str] = line()

    def validate(self) -> None:
        check_zone(self.zone)


class Stay(Record):
    """Where a delegate sleeps."""

    __tablename__ = "stay"
    searched = ("hotel",)

    delegate_id: Mapped[UUID] = link("delegate", part=True)
    hotel: Mapped[str] = line()
    room: Mapped[str] = line()
    first_night: Mapped[date | None] = day()
    last_day: Mapped[date | None] = day()
    paid_by: Mapped[str] = line()
    booking: Mapped[str] = line()
    """The number of the booking."""

    def validate(self) -> None:
        if self.first_night and self.last_day and self.last_day < self.first_night:
            raise Refusal("The last day must not lie before the first night.", field="last_day")


class Access(Record):
    """What a delegate needs to pass: a badge zone, a vehicle pass, a port courtesy, a weapon's permit."""

    __tablename__ = "access"
    searched = ("need",)

    delegate_id: Mapped[UUID] = link("delegate", part=True)
    need: Mapped[str] = line()
    asked_on: Mapped[date | None] = day()
    granted_on: Mapped[date | None] = day()
    remark: Mapped[str] = line()


class Car(Record):
    """A vehicle of the motorcade, in its order."""

    __tablename__ = "car"
    searched = ("plate", "model", "driver")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    order: Mapped[str] = order()
    use: Mapped[CarUse] = choice(CarUse.DELEGATION)
    plate: Mapped[str] = line()
    model: Mapped[str] = line()
    driver: Mapped[str] = line()
    phone: Mapped[str] = line()
    flag_id: Mapped[UUID | None] = maybe("party")
    """The party whose flag it flies."""
    remark: Mapped[str] = line()


class CarSeat(Record):
    """Who sits where in a car."""

    __tablename__ = "car_seat"

    car_id: Mapped[UUID] = link("car", part=True)
    place: Mapped[CarPlace] = choice(CarPlace.REAR_RIGHT)
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
