"""The forms of records: what is typed is kept and undone, refused beside its field, or recorded anew."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.postpone import Postpone, PutOff
from protocoldesk.gui.dialogs.recorddialog import FORMS, RecordDialog, edit
from protocoldesk.gui.language import Translators
from protocoldesk.gui.widgets.recordpage import RecordPage
from protocoldesk.gui.widgets.whenedit import KINDS
from protocoldesk.office import Office
from protocoldesk.operations import choices, record
from protocoldesk.records.base import kinds
from protocoldesk.records.errors import Fault
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Status
from protocoldesk.store.faults import FULL
from tests.gui.test_accessible import nameless
from tests.gui.typing import write

Open = Callable[..., RecordDialog]


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot) -> Iterator[Open]:
    """Opens the form of a record over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()

    def open_form(kind: str, record_id: UUID, *, fresh: bool = False) -> RecordDialog:
        dialog = edit(bridge, kind, record_id, window, fresh=fresh)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    yield open_form
    for dialog in window.findChildren(RecordDialog):
        dialog.close()
        dialog.close()


def first(office: Office, kind: str) -> UUID:
    return office.read(lambda session: session.scalars(select(kinds()[kind].id)).all())[0]


@pytest.fixture
def whole(office: Office) -> Office:
    """The demo, and a record of each kind that it has none of."""
    party = known(office, "party", "Canada")
    makings: dict[str, dict[str, Any]] = {
        "mechanism_name": {"mechanism_id": first(office, "mechanism")},
        "rank": {"party_id": party},
        "signatory": {"instrument_id": first(office, "instrument"), "party_id": party},
    }
    for kind, given in makings.items():
        office.do(f"Add {kind}", partial(record.make, kind=kind, **given))
    return office


def known(office: Office, kind: str, words: str) -> UUID:
    found = office.read(partial(choices.known, kind=kind))
    return next(one.id for one in found if words.casefold() in one.words)


def values(office: Office, kind: str, record_id: UUID) -> dict[str, Any]:
    return office.read(partial(record.values, kind=kind, record_id=record_id))


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_every_kind_has_its_form_and_closes_without_a_word(
    whole: Office, opened: Open, kind: str, qtbot: QtBot
) -> None:
    before = whole.history().done
    dialog = opened(kind, first(whole, kind))
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert whole.history().done == before


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_every_control_of_a_form_has_a_name(whole: Office, opened: Open, kind: str) -> None:
    assert nameless(opened(kind, first(whole, kind))) == []


def test_what_is_typed_in_khmer_is_kept_when_the_field_is_left_and_undone_as_one(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    person = known(office, "person", "Bowman")
    before = values(office, "person", person)["name"]
    dialog = opened("person", person)
    write(dialog.page.ui.name__km, "អាឡាន")
    dialog.page.ui.family_name.setFocus()
    assert values(office, "person", person)["name"] == before.having("km", "អាឡាន")
    qtbot.waitUntil(dialog.undo.isEnabled)
    dialog.undo.click()
    assert values(office, "person", person)["name"] == before
    qtbot.waitUntil(lambda: dialog.page.ui.name__km.text() == before["km"])
    dialog.redo.click()
    qtbot.waitUntil(lambda: dialog.page.ui.name__km.text() == "អាឡាន")


def test_closing_keeps_what_is_being_typed(office: Office, opened: Open, qtbot: QtBot) -> None:
    party = known(office, "party", "Canada")
    dialog = opened("party", party)
    write(dialog.page.ui.capital__fr, "Ottawa (Ontario)")
    dialog.close_button.click()
    assert values(office, "party", party)["capital"]["fr"] == "Ottawa (Ontario)"


def test_a_refusal_stands_beside_the_field_and_keeps_the_dialog_open_once(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    party = known(office, "party", "Canada")
    dialog = opened("party", party)
    write(dialog.page.ui.zone, "Ottawa")
    dialog.close_button.click()
    assert dialog.isVisible()
    assert dialog.page.form.refusals.words == "'Ottawa' is no time zone such as Asia/Phnom_Penh."
    assert values(office, "party", party)["zone"] == "America/Toronto"
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_a_field_that_a_record_must_have_is_not_emptied(office: Office, opened: Open, qtbot: QtBot) -> None:
    institution = known(office, "institution", "Global")
    dialog = opened("institution", institution)
    picker = dialog.page.ui.party_id
    write(picker, "x")
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Backspace)
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Return)
    assert dialog.page.form.refusals.words == "This cannot be left empty."
    assert values(office, "institution", institution)["party_id"] == known(office, "party", "Canada")


def test_a_picker_finds_by_the_words_of_any_language(office: Office, opened: Open, qtbot: QtBot) -> None:
    institution = known(office, "institution", "Global")
    dialog = opened("institution", institution)
    picker = dialog.page.ui.party_id
    write(picker, "កម្ពុជា")
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Return)
    assert values(office, "institution", institution)["party_id"] == known(office, "party", "Cambodia")
    assert picker.currentText() == "កម្ពុជា"


def test_the_only_choice_with_the_words_in_its_name_is_taken(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    delegate = first(office, "delegate")
    dialog = opened("delegate", delegate)
    picker = dialog.page.ui.counterpart_id
    name = next(one for one in (picker.itemText(row) for row in range(picker.count())) if one)
    write(picker, name[:-2])
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Tab)
    assert picker.currentText() == name
    assert values(office, "delegate", delegate)["counterpart_id"] == picker.id


def test_a_choice_that_nothing_is_called_by_says_so_and_keeps_the_words_until_escape(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    dialog = opened("delegate", first(office, "delegate"))
    picker = dialog.page.ui.counterpart_id
    before = picker.currentText()
    write(picker, "Nobody at all")
    dialog.page.ui.people.setFocus()
    assert picker.refused == "No choice here has 'Nobody at all' in its name."
    assert picker.currentText() == "Nobody at all"
    dialog.page.form.refresh()
    assert picker.currentText() == "Nobody at all"
    dialog.close_button.click()
    assert dialog.isVisible()
    picker.setFocus()
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Escape)
    assert (picker.refused, picker.currentText()) == ("", before)
    assert dialog.isVisible()
    assert not office.history().done


def test_an_unknown_name_is_offered_as_a_new_record_and_its_form_opens(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    post = first(office, "post")
    dialog = opened("post", post)
    write(dialog.page.ui.institution_id, "Ministry of Mines")
    qtbot.keyClick(dialog.page.ui.institution_id.lineEdit(), Qt.Key.Key_Return)
    offer = dialog.page.offer
    assert offer.isVisible()
    assert offer.text().strip() == "Record “Ministry of Mines” as a new institution"
    qtbot.waitUntil(offer.hasFocus)
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    made = values(office, "post", post)["institution_id"]
    assert values(office, "institution", made)["name"] == Text(en="Ministry of Mines")
    (form,) = dialog.findChildren(RecordDialog)
    assert (form.kind, form.record_id) == ("institution", made)
    form.close_button.click()
    office.undo()
    assert values(office, "post", post)["institution_id"] != made


def test_an_offer_that_is_not_taken_leaves_the_field_as_it_was(
    office: Office, opened: Open, qtbot: QtBot
) -> None:
    dialog = opened("post", first(office, "post"))
    picker = dialog.page.ui.institution_id
    shown = picker.currentText()
    write(picker, "Nobody")
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.page.offer.hasFocus)
    dialog.activateWindow()  # no window manager is here that does so when a popup closes
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.page.ui.title__en.setFocus()
    qtbot.waitUntil(dialog.page.offer.isHidden)
    assert picker.currentText() == shown
    assert not office.history().done


def test_a_new_record_that_stays_without_words_is_withdrawn(
    office: Office, opened: Open, bridge: Bridge
) -> None:
    made = bridge.do("Add person", partial(record.make, kind="person"))
    opened("person", made, fresh=True).close_button.click()
    assert made not in {one.id for one in office.read(partial(choices.known, kind="person"))}


def test_a_record_that_is_undone_away_closes_its_form(
    office: Office, opened: Open, bridge: Bridge, qtbot: QtBot
) -> None:
    made = bridge.do("Add person", partial(record.make, kind="person", name=Text(en="SOK Dara")))
    dialog = opened("person", made)
    with qtbot.waitSignal(dialog.finished):
        office.undo()


def test_the_form_of_a_mechanism_shows_both_its_sides(office: Office, opened: Open) -> None:
    dialog = opened("mechanism", first(office, "mechanism"))
    headings = [side.ui.sideHeading.text() for side in dialog.page.sides]  # type: ignore[attr-defined]
    assert headings == ["Cambodia", "Canada"]


def test_the_forms_speak_the_language_of_the_interface_while_they_are_open(
    office: Office, opened: Open
) -> None:
    dialog = opened("institution", known(office, "institution", "Global"))
    Translators().speak("km")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))  # as Qt does where there is a .qm
    assert dialog.page.ui.party_id.currentText() == "កាណាដា"


def test_a_session_is_put_off_from_its_form(
    office: Office, opened: Open, bridge: Bridge, second: UUID, qtbot: QtBot
) -> None:
    act = partial(record.change, kind="consultation", record_id=second, status=Status.CONFIRMED)
    bridge.do("Edit status", act)
    dialog = opened("consultation", second)
    buttons = dialog.findChildren(PutOff)[0]
    buttons.postpone.click()
    asked = buttons.findChildren(Postpone)[0]
    asked.ui.to.changed.emit(When.day(2026, 5, 4))
    asked.ui.why__en.setText("general elections")
    asked.go.click()
    after = values(office, "consultation", second)
    assert (after["status"], after["dates"]) == (Status.POSTPONED, When.day(2026, 5, 4))
    buttons.cancel.click()
    assert values(office, "consultation", second)["status"] is Status.CANCELLED


def test_a_session_is_not_put_off_to_a_day_that_is_none(
    office: Office, opened: Open, bridge: Bridge, second: UUID, qtbot: QtBot
) -> None:
    act = partial(record.change, kind="consultation", record_id=second, status=Status.CONFIRMED)
    bridge.do("Edit status", act)
    before = values(office, "consultation", second)
    buttons = opened("consultation", second).findChildren(PutOff)[0]
    buttons.postpone.click()
    asked = buttons.findChildren(Postpone)[0]
    asked.ui.to.kind.setCurrentIndex(KINDS.index(WhenKind.DAY))
    asked.ui.to.kind.activated.emit(KINDS.index(WhenKind.DAY))
    write(asked.ui.to.first, "31 February 2026")
    asked.go.click()
    assert asked.isVisible()
    assert asked.refusals.words == "'31 February 2026' is not a day such as 12 February 2026."
    assert values(office, "consultation", second) == before
    qtbot.waitUntil(asked.ui.to.first.hasFocus)
    asked.ui.to.kind.setCurrentIndex(KINDS.index(WhenKind.RANGE))
    asked.ui.to.kind.activated.emit(KINDS.index(WhenKind.RANGE))
    write(asked.ui.to.first, "4 May 2026")
    asked.go.click()
    assert asked.refusals.words == "A part of the date is lacking."
    write(asked.ui.to.last, "5 May 2026")
    asked.go.click()
    assert values(office, "consultation", second)["dates"].first == date(2026, 5, 4)


def test_what_the_disk_has_no_room_for_stays_in_the_field_and_is_kept_later(
    office: Office, opened: Open, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    party = known(office, "party", "Canada")
    dialog = opened("party", party)
    do = bridge.do

    def full(*_: object, **__: object) -> None:
        raise Fault(FULL)

    monkeypatch.setattr(bridge, "do", full)
    write(dialog.page.ui.capital__fr, "Ottawa (Ontario)")
    dialog.page.ui.zone.setFocus()
    assert dialog.page.form.refusals.words == FULL
    dialog.page.form.refresh()
    assert dialog.page.ui.capital__fr.text() == "Ottawa (Ontario)"
    monkeypatch.setattr(bridge, "do", do)
    dialog.page.form.flush()
    assert values(office, "party", party)["capital"]["fr"] == "Ottawa (Ontario)"
    assert dialog.page.form.refusals.words == ""


def test_what_could_not_be_kept_of_one_record_is_not_given_to_another(
    office: Office, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = RecordPage(bridge, "party")
    qtbot.addWidget(page)
    page.show()
    page.show_record(known(office, "party", "Canada"))

    def full(*_: object, **__: object) -> None:
        raise Fault(FULL)

    monkeypatch.setattr(bridge, "do", full)
    write(page.ui.capital__fr, "Elsewhere")
    cambodia = known(office, "party", "Cambodia")
    page.show_record(cambodia)
    assert page.ui.capital__fr.text() == values(office, "party", cambodia)["capital"]["fr"]


def test_a_session_that_was_held_cannot_be_put_off(opened: Open, second: UUID) -> None:
    buttons = opened("consultation", second).findChildren(PutOff)[0]
    assert not buttons.postpone.isEnabled()
    assert not buttons.cancel.isEnabled()
