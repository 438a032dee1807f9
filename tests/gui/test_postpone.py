"""Putting a session off through its dialog: what it affects, and what moves with it."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.postpone import Postpone
from protocoldesk.office import Office
from protocoldesk.operations import agenda, consultation, record
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Notifies, SittingKind, Status
from tests.operations import demo


@pytest.fixture
def third(office: Office) -> UUID:
    """A third session on 25 March 2027 with a plenary at nine, its dates notified by a note."""
    series = demo.one(office, Mechanism, handle="kh-ca").id
    fields = {"dates": When.day(2027, 3, 25), "city": Text(en="Phnom Penh"), "number": 3}
    made: UUID = office.do("New", partial(consultation.open_new, mechanism_id=series, **fields))
    zone = partial(record.change, kind="consultation", record_id=made, zone="Asia/Phnom_Penh")
    office.do("Edit", zone)
    plenary = partial(agenda.add_sitting, consultation_id=made, kind=SittingKind.PLENARY)
    times = partial(agenda.set_times, sitting_id=office.do("Add", plenary), begins=time(9), ends=time(12))
    office.do("Edit", times)
    note = {"consultation_id": made, "our_number": "1-80", "subject": Text(en="Dates")}
    office.do("Add", partial(record.make, kind="letter", notifies=Notifies.DATES, **note))
    return made


@pytest.fixture
def dialog(qtbot: QtBot, bridge: Bridge, third: UUID) -> Iterator[Postpone]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Postpone(bridge, third, parent)
    made.open()
    yield made
    made.close()


def test_it_shows_what_says_the_old_date(dialog: Postpone) -> None:
    assert [line.title for line in dialog.affected.list.lines.rows] == ["Note verbale 1-80: Dates"]
    assert dialog.affected.number.text() == "1"


def test_one_deed_moves_the_date_and_what_happens_on_it(
    dialog: Postpone, bridge: Bridge, office: Office, third: UUID
) -> None:
    dialog.ui.to.changed.emit(When.day(2027, 4, 8))
    dialog.accept()
    assert demo.one(office, Sitting, consultation_id=third).begins == datetime(2027, 4, 8, 2, tzinfo=UTC)
    assert demo.one(office, Consultation, id=third).status is Status.POSTPONED
    office.undo()
    assert demo.one(office, Sitting, consultation_id=third).begins == datetime(2027, 3, 25, 2, tzinfo=UTC)


def test_what_is_not_to_move_stays(dialog: Postpone, office: Office, third: UUID) -> None:
    dialog.shift.setChecked(False)
    dialog.ui.to.changed.emit(When.day(2027, 4, 8))
    dialog.accept()
    assert demo.one(office, Sitting, consultation_id=third).begins == datetime(2027, 3, 25, 2, tzinfo=UTC)


def test_another_place_alone_puts_nothing_off(dialog: Postpone, office: Office, third: UUID) -> None:
    dialog.place.fields["city", "en"].setText("Siem Reap")
    dialog.accept()
    found = demo.one(office, Consultation, id=third)
    assert (found.city["en"], found.dates, found.status) == (
        "Siem Reap",
        When.day(2027, 3, 25),
        Status.PROPOSED,
    )


def test_without_a_date_it_is_put_off_to_a_day_that_is_not_known(
    dialog: Postpone, office: Office, third: UUID
) -> None:
    dialog.accept()
    found = demo.one(office, Consultation, id=third)
    assert (bool(found.dates), found.status) == (False, Status.POSTPONED)
