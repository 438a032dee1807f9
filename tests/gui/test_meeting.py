"""The day itself through its window: lines typed, kept, turned into outcomes, taken off the record."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.meeting import MeetingPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.office import Office
from protocoldesk.operations import preset, record
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.instrument import Instrument
from protocoldesk.records.outcome import Note, Outcome
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Attendance, Strength, Voice
from tests.gui.looking import nameless, watched

CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> MeetingPage:
    made = MeetingPage(bridge, navigator)
    watched(qtbot, made, second)
    return made


def every(office: Office, kind: type[Any]) -> list[Any]:
    query = select(kind).order_by(kind.id)
    return list(office.read(lambda session: session.scalars(query).all()))


def write(qtbot: QtBot, page: MeetingPage, words: str, enter: bool = True) -> None:
    page.notes.entry.setFocus()
    qtbot.keyClicks(page.notes.entry, words)
    if enter:
        qtbot.keyClick(page.notes.entry, Qt.Key.Key_Return)
        QApplication.processEvents()


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    qtbot.keyClick(widget, key, held)
    QApplication.processEvents()


def lines(page: MeetingPage) -> list[str]:
    return [row.text for row in page.notes.model.rows]


def choose_outcome(page: MeetingPage, words: str) -> UUID:
    found = next(row.id for row in page.outcomes.model.rows if words in row.text["en"])
    page.outcomes.table.choose(found)
    return found


def changed(qtbot: QtBot, bridge: Bridge, deed: Callable[[], object]) -> None:
    with qtbot.waitSignal(bridge.changed):
        deed()
    QApplication.processEvents()


def test_enter_keeps_a_line_with_the_time_and_the_item_and_empties_the_entry(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    write(qtbot, page, "Canada asks for a list.")
    (kept,) = every(office, Note)
    assert (kept.text, kept.taken, kept.item_id) == (
        "Canada asks for a list.",
        office.clock(),
        page.notes.item_id,
    )
    assert lines(page) == ["Canada asks for a list."]
    assert page.notes.entry.text() == ""
    assert page.notes.model.index(0, 0).data() == "19:00"


def test_what_was_typed_and_not_entered_is_kept_at_the_pause(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    write(qtbot, page, "Half a sent", enter=False)
    qtbot.waitUntil(lambda: [one.text for one in every(office, Note)] == ["Half a sent"])
    qtbot.keyClicks(page.notes.entry, "ence.")
    qtbot.waitUntil(lambda: [one.text for one in every(office, Note)] == ["Half a sentence."])
    assert page.notes.entry.text() == "Half a sentence."
    assert lines(page) == []


def test_a_line_that_was_never_entered_is_a_line_when_the_page_is_opened_again(
    page: MeetingPage, qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID
) -> None:
    write(qtbot, page, "The power fails", enter=False)
    page.notes.entry.flush()
    other = MeetingPage(bridge, navigator)
    watched(qtbot, other, second)
    assert lines(other) == ["The power fails"]


def test_typing_a_line_undoes_as_one_and_empties_the_entry(
    page: MeetingPage, qtbot: QtBot, office: Office, bridge: Bridge
) -> None:
    write(qtbot, page, "Half", enter=False)
    page.notes.entry.flush()
    qtbot.keyClicks(page.notes.entry, " more")
    changed(qtbot, bridge, page.notes.entry.flush)
    assert len(office.history().done) == 1
    changed(qtbot, bridge, office.undo)
    assert every(office, Note) == []
    assert page.notes.entry.text() == ""


def test_an_entry_that_is_emptied_leaves_no_note(page: MeetingPage, qtbot: QtBot, office: Office) -> None:
    write(qtbot, page, "Wrong", enter=False)
    page.notes.entry.flush()
    page.notes.entry.selectAll()
    qtbot.keyClick(page.notes.entry, Qt.Key.Key_Delete)
    page.notes.entry.flush()
    write(qtbot, page, "Right.")
    assert [one.text for one in every(office, Note)] == ["Right."]


def test_enter_in_an_empty_entry_does_nothing(page: MeetingPage, qtbot: QtBot, office: Office) -> None:
    write(qtbot, page, "")
    write(qtbot, page, "   ")
    assert every(office, Note) == []


def test_going_to_another_session_leaves_the_line_where_it_was_typed(
    page: MeetingPage, qtbot: QtBot, office: Office, first: UUID, second: UUID
) -> None:
    write(qtbot, page, "For the second", enter=False)
    page.show_consultation(first)
    page.show_consultation(second)
    assert [one.consultation_id for one in every(office, Note)] == [second]
    assert (lines(page), page.notes.entry.text()) == (["For the second"], "")


def test_the_item_that_is_spoken_about_is_changed_by_keys(page: MeetingPage, qtbot: QtBot) -> None:
    page.notes.entry.setFocus()
    press(qtbot, page.notes.entry, Qt.Key.Key_PageDown)
    press(qtbot, page.notes.entry, Qt.Key.Key_PageDown)
    write(qtbot, page, "On trade.")
    assert page.notes.model.index(0, 1).data() == "2.1"
    press(qtbot, page.notes.entry, Qt.Key.Key_PageUp)
    write(qtbot, page, "On all of it.")
    assert page.notes.model.index(1, 1).data() == "2"


def test_a_line_becomes_an_outcome_by_one_key_and_its_card_opens(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    write(qtbot, page, "Canada asks for a list.", enter=False)
    press(qtbot, page.notes.entry, Qt.Key.Key_Return)
    (kept,) = every(office, Note)
    made = every(office, Outcome)[-1]
    assert (made.note_id, made.text) == (kept.id, Text(en="Canada asks for a list"))
    assert (page.card.id, page.segments.current) == (made.id, "outcome")
    assert page.card.texts["en"].toPlainText() == "Canada asks for a list"
    assert page.notes.model.index(0, 3).data() == "Outcome"
    assert "Both sides discussed Canada asks" in page.card.preview.sentences["en"].text()


def test_a_line_becomes_a_follow_up_by_one_key(page: MeetingPage, qtbot: QtBot) -> None:
    write(qtbot, page, "Canada sends the list by March.")
    held = CONTROL | Qt.KeyboardModifier.ShiftModifier
    press(qtbot, page.notes.entry, Qt.Key.Key_Return, held)
    assert page.segments.current == "follow_up"
    assert page.follow_up.texts["en"].toPlainText() == "Canada sends the list by March"
    assert page.notes.model.index(0, 3).data() == "Follow-up"


def test_one_key_takes_a_line_off_the_record_and_back(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    write(qtbot, page, "Not for the release.")
    press(qtbot, page.notes.entry, Qt.Key.Key_R)
    assert [one.off_record for one in every(office, Note)] == [True]
    assert page.notes.model.index(0, 3).data() == "Off record"
    press(qtbot, page.notes.entry, Qt.Key.Key_R)
    assert [one.off_record for one in every(office, Note)] == [False]


def test_a_line_is_edited_in_place(page: MeetingPage, qtbot: QtBot, office: Office) -> None:
    write(qtbot, page, "Canda asks.")
    page.notes.table.setFocus()
    qtbot.keyClick(page.notes.table, Qt.Key.Key_F2)
    editor = page.notes.table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Canada asks.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(page) == ["Canada asks."])


def test_alt_and_up_moves_a_line_and_delete_takes_it_away(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    for words in ("One.", "Two.", "Three."):
        write(qtbot, page, words)
    page.notes.table.setFocus()
    press(qtbot, page.notes.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert lines(page) == ["One.", "Three.", "Two."]
    press(qtbot, page.notes.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert lines(page) == ["One.", "Two."]
    office.undo()
    qtbot.waitUntil(lambda: lines(page) == ["One.", "Three.", "Two."])


def test_choosing_a_line_shows_the_outcome_that_came_of_it(page: MeetingPage, qtbot: QtBot) -> None:
    for words in ("One.", "Two."):
        write(qtbot, page, words, enter=False)
        press(qtbot, page.notes.entry, Qt.Key.Key_Return)
    page.notes.table.choose(page.notes.model.rows[0].id)
    assert page.card.texts["en"].toPlainText() == "One"


@pytest.mark.parametrize("name", ["notes", "outcomes", "attendance", "log"])
def test_the_tables_keep_the_rules_of_qt(
    page: MeetingPage, qtbot: QtBot, qtmodeltester: ModelTester, name: str
) -> None:
    write(qtbot, page, "A line.")
    models = {
        "notes": page.notes.model,
        "outcomes": page.outcomes.model,
        "attendance": page.attendance.model,
        "log": page.follow_up.log,
    }
    qtmodeltester.check(models[name], force_py=True)


def test_alt_and_up_moves_an_outcome(page: MeetingPage, qtbot: QtBot) -> None:
    moved = page.outcomes.model.rows[2].id
    page.outcomes.table.choose(moved)
    page.outcomes.table.setFocus()
    press(qtbot, page.outcomes.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(qtbot, page.outcomes.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.outcomes.model.rows[0].id == moved
    press(qtbot, page.outcomes.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.outcomes.model.rows[0].id == moved


def test_an_outcome_is_dragged_to_another_place(page: MeetingPage, qtbot: QtBot, bridge: Bridge) -> None:
    moved = page.outcomes.model.rows[3].id
    data = page.outcomes.model.mimeData([page.outcomes.model.index(3, 0)])
    drop = partial(page.outcomes.model.dropMimeData, data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    changed(qtbot, bridge, drop)
    assert page.outcomes.model.rows[1].id == moved


def test_another_verb_brings_its_strength_along(page: MeetingPage, qtbot: QtBot, office: Office) -> None:
    found = choose_outcome(page, "yet to be taken up")
    place = next(row for row in range(page.card.verb.count()) if page.card.verb.itemData(row) == "agree")
    assert "agreed" in page.card.verb.itemText(place)
    page.card.verb.setCurrentIndex(place)
    page.card.verb.activated.emit(place)
    qtbot.waitUntil(lambda: page.card.strength.text() == "agreed")
    kept = next(one for one in every(office, Outcome) if one.id == found)
    assert (kept.verb, kept.strength) == ("agree", Strength.AGREED)


def test_a_speaker_is_picked_and_the_sentence_names_him_in_both_languages(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    found = choose_outcome(page, "yet to be taken up")
    picker = page.card.speaker.pickers[0]
    place = next(row for row in range(picker.count()) if "Bowman" in picker.itemText(row))
    picker.setCurrentIndex(place)
    picker.activated.emit(place)
    sentences = page.card.preview.sentences
    qtbot.waitUntil(lambda: "Alan Bowman" in sentences["en"].text())
    assert "បូម៉ាន់" in sentences["km"].text()
    assert next(one for one in every(office, Outcome) if one.id == found).voice is Voice.ONE
    assert len(page.card.speaker.pickers) == 2


def test_the_sentence_follows_each_key_before_it_is_kept(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    found = choose_outcome(page, "yet to be taken up")
    field = page.card.texts["en"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "rice")
    assert page.card.preview.sentences["en"].text() == "Both sides explored rice."
    kept = next(one for one in every(office, Outcome) if one.id == found)
    assert "opportunities" in kept.text["en"]


def test_words_that_are_missing_in_a_language_are_named(page: MeetingPage, qtbot: QtBot) -> None:
    write(qtbot, page, "A list.", enter=False)
    press(qtbot, page.notes.entry, Qt.Key.Key_Return)
    assert page.card.preview.headings["km"].text() == "Khmer: its words are missing"
    assert page.card.preview.headings["en"].text() == "English"


def test_fields_are_typed_one_a_line(page: MeetingPage, qtbot: QtBot, office: Office, bridge: Bridge) -> None:
    choose_outcome(page, "yet to be taken up")
    field = page.card.fields["en"]
    field.setFocus()
    field.setPlainText("rice\nrubber")
    changed(qtbot, bridge, page.card.flush)
    assert "in rice and rubber" in page.card.preview.sentences["en"].text()
    assert field.toPlainText() == "rice\nrubber"


def test_a_click_on_the_status_marks_a_delegate_and_the_keys_do_too(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    page.show_side("attendance")
    table = page.attendance.table
    table.setCurrentIndex(page.attendance.model.index(0, 0))
    press(qtbot, table, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier)
    marked = table.current()
    assert [one.attendance for one in every(office, Delegate) if one.id == marked] == [Attendance.LATE]
    place = table.visualRect(page.attendance.model.index(0, 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    assert [one.attendance for one in every(office, Delegate) if one.id == marked] == [Attendance.ABSENT]


def test_an_outcome_that_is_withdrawn_by_undo_leaves_an_empty_card(
    page: MeetingPage, qtbot: QtBot, office: Office
) -> None:
    write(qtbot, page, "A list.")
    press(qtbot, page.notes.entry, Qt.Key.Key_Return)
    made = page.card.id
    office.undo()
    qtbot.waitUntil(lambda: page.card.id != made)
    assert all(row.id != made for row in page.outcomes.model.rows)


def test_a_session_without_notes_and_outcomes_says_what_to_do(
    page: MeetingPage, office: Office, second: UUID
) -> None:
    series = office.read(lambda session: record.values(session, "consultation", second))
    fields = {"mechanism_id": series["mechanism_id"], "ref": "kh-ca-9"}
    made = office.do("Add", partial(record.make, kind="consultation", **fields))
    page.show_consultation(made)
    assert page.notes.empty.isVisible()
    assert page.outcomes.empty.isVisible()
    assert page.card.empty.isVisible()


def test_everything_that_the_keyboard_reaches_has_a_name(page: MeetingPage, qtbot: QtBot) -> None:
    write(qtbot, page, "A list.")
    for side in ("outcome", "follow_up", "attendance"):
        page.show_side(side)
        assert nameless(page) == []


def test_the_picker_of_items_shows_numbers_and_titles(page: MeetingPage) -> None:
    assert isinstance(page.notes.item, QComboBox)
    assert page.notes.item.itemText(2).startswith("2.1  Trade")


def test_an_outcome_names_an_instrument_that_is_recorded_in_passing(
    page: MeetingPage, qtbot: QtBot, office: Office, bridge: Bridge, second: UUID
) -> None:
    chosen = choose_outcome(page, "the value")
    card = page.card
    card.instrument.setFocus()
    qtbot.keyClicks(card.instrument, "Agreement on Air Services")
    press(qtbot, card.instrument, Qt.Key.Key_Tab, PLAIN)
    qtbot.waitUntil(card.new_instrument.isVisible)
    assert "Agreement on Air Services" in card.new_instrument.text()
    changed(qtbot, bridge, card.new_instrument.click)
    made = every(office, Instrument)[-1]
    assert (made.title["en"], made.consultation_id) == ("Agreement on Air Services", second)
    assert next(one.instrument_id for one in every(office, Outcome) if one.id == chosen) == made.id
    assert card.instrument.currentText() == "Agreement on Air Services"
    office.undo()
    qtbot.waitUntil(lambda: card.instrument.currentText() == "")


def test_an_outcome_names_a_candidature_of_a_side_and_replies_to_another(
    page: MeetingPage, qtbot: QtBot, office: Office, bridge: Bridge, second: UUID
) -> None:
    ours = next(one.id for one in every(office, Party) if one.code == "kh")
    stand = partial(record.make, kind="candidature", party_id=ours, body=Text(en="a council"))
    changed(qtbot, bridge, lambda: office.do("Add", stand))
    chosen = choose_outcome(page, "the value")
    assert "Cambodia – a council" in [
        page.card.candidature.itemText(row) for row in range(page.card.candidature.count())
    ]
    (stood,) = (one.id for one in every(office, Candidature) if one.body["en"] == "a council")
    changed(qtbot, bridge, lambda: page.card.candidature.take(stood))
    other = next(row.id for row in page.outcomes.model.rows if row.id != chosen)
    changed(qtbot, bridge, lambda: page.card.reply.take(other))
    outcome = next(one for one in every(office, Outcome) if one.id == chosen)
    assert (outcome.candidature_id, outcome.reply_to_id) == (stood, other)


def test_the_marking_of_an_outcome_is_chosen_from_the_offices_list(
    page: MeetingPage, qtbot: QtBot, office: Office, bridge: Bridge
) -> None:
    own = partial(preset.put, key="markings:secret", value={"name": {"en": "Secret"}})
    office.do("Add marking", own)
    chosen = choose_outcome(page, "the value")
    box = page.card.findChild(MarkingBox)
    assert isinstance(box, MarkingBox)
    assert [box.itemText(row) for row in range(box.count())] == [
        "None",
        "Restricted",
        "Confidential",
        "Secret",
    ]
    changed(qtbot, bridge, lambda: box.activated.emit(3))
    assert next(one.marking for one in every(office, Outcome) if one.id == chosen) == "secret"
    mark = partial(record.change, kind="outcome", record_id=chosen, marking="eyes only")
    changed(qtbot, bridge, lambda: office.do("Mark", mark))
    assert box.currentText() == "eyes only"
