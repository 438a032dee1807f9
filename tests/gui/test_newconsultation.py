"""A new session: of a known mechanism, after the previous one, or the first ever in an empty archive."""

from collections.abc import Iterator
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.newconsultation import NewConsultation
from protocoldesk.gui.dialogs.newmechanism import NewMechanism
from protocoldesk.gui.dialogs.recorddialog import RecordDialog
from protocoldesk.office import Office
from protocoldesk.operations import consultation, preset, record
from protocoldesk.operations.consultation import ConsultationRow, by_ref
from protocoldesk.records.base import Record, kinds
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from tests.gui.test_accessible import nameless
from tests.gui.typing import write


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    """The window behind the dialogs."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def asked(bridge: Bridge, desk: QWidget) -> Iterator[NewConsultation]:
    """The dialog, open over the demo."""
    dialog = NewConsultation(bridge, desk)
    dialog.open()
    yield dialog
    dialog.close()


@pytest.fixture
def empty_bridge(empty_office: Office) -> Iterator[Bridge]:
    made = Bridge(empty_office)
    yield made
    made.close()


def every(office: Office, kind: str, **having: Any) -> list[Record]:
    query = select(kinds()[kind]).filter_by(**having)
    return list(office.read(lambda session: session.scalars(query).all()))


def row(office: Office, ref: str) -> ConsultationRow:
    found = office.read(partial(by_ref, ref=ref))
    shown = office.read(partial(consultation.row, consultation_id=found))
    assert shown is not None
    return shown


def test_the_only_mechanism_is_meant_and_its_next_session_proposed(asked: NewConsultation) -> None:
    assert asked.ui.mechanism.currentText() == "Cambodia-Canada Bilateral Consultations"
    assert (asked.ui.number.value(), asked.ui.ref.text()) == (3, "kh-ca-3")
    assert asked.ui.host.currentText() == "Canada"
    assert asked.ui.follow_ups.text() == "Open follow-ups (5)"


def test_every_control_has_a_name(asked: NewConsultation) -> None:
    assert nameless(asked) == []
    asked.ui.new_series.click()
    assert nameless(asked.findChildren(NewMechanism)[0]) == []
    asked.findChildren(NewMechanism)[0].close()


def test_the_next_session_is_made_in_one_deed_with_what_was_ticked(
    office: Office, asked: NewConsultation
) -> None:
    asked.ui.dates.changed.emit(When.day(2028, 3, 1))
    write(asked.ui.city__en, "Ottawa")
    asked.ui.people.click()
    asked.go.click()
    made = row(office, "kh-ca-3")
    assert (asked.made, made.city["en"], made.dates) == (made.id, "Ottawa", When.day(2028, 3, 1))
    assert len(every(office, "agenda_item", consultation_id=made.id)) == 9
    assert len(every(office, "review", consultation_id=made.id)) == 5
    sides = {one.id for one in every(office, "delegation", consultation_id=made.id)}
    assert not [one for one in every(office, "delegate") if one.delegation_id in sides]  # type: ignore[attr-defined]
    office.undo()
    assert not office.history().done


def test_a_session_outside_the_series_has_a_name_in_place_of_a_number(
    office: Office, asked: NewConsultation
) -> None:
    assert asked.ui.nameCard.isHidden()
    asked.ui.number.setValue(0)
    assert not asked.ui.nameCard.isHidden()
    write(asked.ui.name__en, "Special 2027")
    assert asked.ui.ref.text() == "kh-ca-special-2027"
    asked.go.click()
    assert row(office, "kh-ca-special-2027").number is None


def test_a_number_that_is_taken_is_refused_beside_it(office: Office, asked: NewConsultation) -> None:
    asked.ui.number.setValue(2)
    asked.go.click()
    assert asked.isVisible()
    assert asked.refusals.words == "Number 2 is that of kh-ca-2."
    assert not office.history().done
    asked.ui.number.setValue(4)
    asked.go.click()
    assert row(office, "kh-ca-4").number == 4


def test_a_ref_that_was_typed_is_not_proposed_over(asked: NewConsultation) -> None:
    write(asked.ui.ref, "kh-ca-iii")
    asked.ui.number.setValue(5)
    assert asked.ui.ref.text() == "kh-ca-iii"


def test_ask_gives_the_session_or_none(bridge: Bridge, desk: QWidget) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewConsultation)
        dialog.go.click()

    QTimer.singleShot(0, answer)
    assert NewConsultation.ask(bridge, desk) == bridge.read(partial(by_ref, ref="kh-ca-3"))
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().close())  # type: ignore[union-attr]
    assert NewConsultation.ask(bridge, desk) is None


def new_party(dialog: NewMechanism, field: QWidget, name: str, code: str, qtbot: QtBot) -> None:
    """Type a country that nobody knows, take the offer, and give its code in the form that opens."""
    write(field, name, enter=True)
    assert dialog.pickers.offer.text().strip() == f"Record “{name}” as a new party"
    dialog.pickers.offer.click()
    form = dialog.findChildren(RecordDialog)[-1]
    write(form.page.ui.code, code)
    form.close_button.click()
    qtbot.waitUntil(lambda: not dialog.findChildren(RecordDialog))


def test_the_first_session_ever_begins_with_two_countries_that_nobody_knows(
    empty_office: Office, empty_bridge: Bridge, desk: QWidget, qtbot: QtBot
) -> None:
    dialog = NewConsultation(empty_bridge, desk)
    dialog.open()
    assert not dialog.go.isEnabled()
    dialog.ui.new_series.click()
    (series,) = dialog.findChildren(NewMechanism)
    new_party(series, series.ui.ours, "Cambodia", "KH", qtbot)
    new_party(series, series.ui.theirs, "Sri Lanka", "lk", qtbot)
    qtbot.waitUntil(lambda: series.ui.handle.text() == "kh-lk")
    assert series.ui.name__en.text() == "Cambodia-Sri Lanka Bilateral Consultations"
    write(series.ui.their_institution, "Ministry of Foreign Affairs", enter=True)
    series.pickers.offer.click()
    series.findChildren(RecordDialog)[-1].close_button.click()
    series.go.click()
    assert (dialog.ui.number.value(), dialog.ui.ref.text()) == (1, "kh-lk-1")
    assert dialog.ui.carryCard.isHidden()
    dialog.ui.host.take(empty_office.read(preset.ours))
    dialog.go.click()
    made = row(empty_office, "kh-lk-1")
    assert made.id == dialog.made
    assert made.parties == ("kh", "lk")
    (ministry,) = every(empty_office, "institution")
    sides = every(empty_office, "delegation", consultation_id=made.id)
    assert [one.institution_id for one in sides] == [None, ministry.id]  # type: ignore[attr-defined]


def test_a_mechanism_between_a_country_and_itself_is_refused_beside_the_field(
    bridge: Bridge, desk: QWidget, office: Office
) -> None:
    dialog = NewMechanism(bridge, desk)
    dialog.open()
    assert dialog.ui.ours.currentText() == "Cambodia"
    dialog.ui.theirs.take(dialog.ui.ours.id)
    dialog.go.click()
    assert dialog.refusals.words == "A mechanism has two different parties."
    assert not office.history().done
    dialog.close()


def test_a_name_that_was_typed_is_not_proposed_over(bridge: Bridge, desk: QWidget, office: Office) -> None:
    made: UUID = bridge.do(
        "Add party", partial(record.make, kind="party", code="fr", short_name=Text(en="France"))
    )
    dialog = NewMechanism(bridge, desk)
    dialog.open()
    write(dialog.ui.name__en, "Strategic Dialogue")
    dialog.ui.theirs.take(made)
    assert (dialog.ui.name__en.text(), dialog.ui.handle.text()) == ("Strategic Dialogue", "kh-fr")
    dialog.close()


def test_a_field_that_is_refused_has_the_keys_again(asked: NewConsultation, qtbot: QtBot) -> None:
    write(asked.ui.ref, "kh-ca-2")
    qtbot.keyClick(asked.ui.ref, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.isVisible()
    assert asked.refusals.words
    qtbot.waitUntil(asked.ui.ref.hasFocus)
    write(asked.ui.ref, "kh-ca-3")
    write(asked.ui.host, "Atlantis")
    asked.accept()
    assert asked.made is None
    assert asked.ui.host.refused == "No choice here has 'Atlantis' in its name."
    qtbot.waitUntil(asked.ui.host.hasFocus)
