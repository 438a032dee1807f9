"""Letters through their window: dropped, logged in one line, replied to, written, numbered and sent."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.letters import LettersPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import consultation, letter
from protocoldesk.operations.letter import LetterRow
from protocoldesk.protocol.letter import Owing
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind
from tests.gui.looking import nameless
from tests.operations.corresponding import MAIL


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office) -> LettersPage:
    made = LettersPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1232, 860)
    made.show_consultation(office.read(partial(consultation.by_ref, ref="kh-ca-2")))
    with qtbot.waitExposed(made):
        made.show()
    return made


def ref(page: LettersPage) -> UUID:
    assert page.consultation_id is not None
    return page.consultation_id


def rows(office: Office) -> list[LetterRow]:
    return office.read(letter.rows)


def came(page: LettersPage, office: Office, **fields: Any) -> UUID:
    given = {"kind": LetterKind.NOTE_VERBALE, "their_number": "1-80", "subject": Text(en="Dates")} | fields
    act = partial(
        letter.log,
        consultation_id=ref(page),
        direction=Direction.IN,
        on=date(2026, 2, 2),
        **given,
    )
    made = office.do("Log letter", act)
    page.refresh()
    return made


def test_an_empty_ledger_says_what_to_do_next(page: LettersPage, qtbot: QtBot, office: Office) -> None:
    assert "Drop one anywhere" in page.empty.sentence.text()
    assert page.empty.isVisible()
    page.empty.button.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.draft)
    assert rows(office)[0].is_draft


def test_a_call_is_logged_by_one_line_and_enter(page: LettersPage, qtbot: QtBot, office: Office) -> None:
    page.call.setFocus()
    qtbot.keyClicks(page.call, "Embassy (Ms. Roy): asks for the agenda")
    qtbot.keyClick(page.call, Qt.Key.Key_Return)
    (made,) = rows(office)
    assert (made.kind, made.correspondent) == (LetterKind.CALL, "Embassy (Ms. Roy)")
    assert page.call.text() == ""
    assert page.card.id == made.id


def test_a_call_without_words_is_refused_beside_the_line(
    page: LettersPage, qtbot: QtBot, office: Office
) -> None:
    qtbot.keyClicks(page.call, "Embassy: ")
    qtbot.keyClick(page.call, Qt.Key.Key_Return)
    assert "Write who rang" in page.refusals.words
    assert rows(office) == []
    assert page.call.text() == "Embassy: "


def test_a_dropped_mail_is_logged_with_what_is_attached(
    page: LettersPage, office: Office, tmp_path: Path
) -> None:
    file = tmp_path / "list.eml"
    file.write_bytes(MAIL)
    page.take([file])
    (made,) = rows(office)
    assert (made.subject["en"], made.files) == ("List of our delegation", 2)
    assert [line.title for line in page.card.files.list.lines.rows] == ["list.eml", "list.pdf"]
    office.undo()
    assert rows(office) == []


def test_one_bad_file_among_several_logs_none(
    page: LettersPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.msg"
    good.write_bytes(b"%PDF")
    bad.write_bytes(b"no message")
    with qtbot.waitSignal(page.bridge.failed) as told:
        page.take([good, bad])
    assert told.args is not None
    assert "Outlook" in str(told.args[0])
    assert rows(office) == []


def test_a_file_that_falls_on_the_card_belongs_to_its_letter(
    page: LettersPage, office: Office, tmp_path: Path
) -> None:
    page.show_row("letter", came(page, office))
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG")
    page._dropped([scan], page.card.area)
    (only,) = rows(office)
    assert only.files == 1


def test_filters_show_what_came_what_went_and_what_is_due(page: LettersPage, office: Office) -> None:
    note = came(page, office, reply_due=date(2026, 2, 9))
    office.do("Draft", partial(letter.draft, consultation_id=ref(page), language="en"))
    page.refresh()
    found = {}
    for name in ("all", "in", "out", "due"):
        page.shows.buttons[name].click()
        found[name] = [row.id for row in page.model.rows]
    assert (len(found["all"]), found["in"], len(found["out"]), found["due"]) == (2, [note], 1, [note])
    late = page.model.rows[0]
    assert page.ledger.reply(late).startswith("3 day")
    assert page.ledger.urgency(late) == "bad"


def test_a_number_that_is_typed_is_kept(page: LettersPage, qtbot: QtBot, office: Office) -> None:
    page.show_row("letter", came(page, office))
    field = page.card.findChild(QLineEdit, "our_number")
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "In 311")
    page.card.form.flush()
    assert rows(office)[0].our_number == "In 311"


def test_a_letter_that_would_reply_to_itself_is_refused_at_the_field(
    page: LettersPage, office: Office
) -> None:
    first = came(page, office)
    reply = came(page, office, reply_to_id=first, their_number="1-81")
    page.show_row("letter", first)
    page.card.reply_to.take(reply)
    assert "replies to this one" in page.card.form.refusals.words


def test_a_note_is_written_proposed_numbered_and_sent(
    page: LettersPage, qtbot: QtBot, office: Office
) -> None:
    note = came(page, office, reply_due=date(2026, 2, 9))
    page.show_row("letter", note)
    page.card.answer.click()
    draft = page.draft
    qtbot.waitUntil(lambda: page.stack.currentWidget() is draft)
    draft.purpose.setCurrentIndex(list(Purpose).index(Purpose.DELEGATION))
    draft.propose.click()
    assert draft.edit.toPlainText().startswith("refer to Note No. 1-80")
    with qtbot.waitSignal(draft.preview.shown, timeout=20_000):
        draft.refresh()
    draft.send.click()
    assert draft.asking is not None
    draft.asking.accept()
    qtbot.waitUntil(lambda: not draft.send.isVisible(), timeout=20_000)
    sent = next(row for row in rows(office) if row.id == draft.letter_id)
    assert (sent.our_number, sent.sent, sent.files) == ("NV 1/2026", True, 2)
    assert draft.edit.isReadOnly()
    assert next(row for row in rows(office) if row.id == note).owing is Owing.NOBODY
    qtbot.keyClick(draft.back, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0)


def test_what_is_typed_into_a_note_is_kept_when_it_is_left(
    page: LettersPage, qtbot: QtBot, office: Office
) -> None:
    page.new_note()
    page.draft.edit.setFocus()
    qtbot.keyClicks(page.draft.edit, "inform the other side.")
    page.draft.leave()
    made = rows(office)[0]
    found = office.read(partial(letter.written, consultation_id=ref(page), letter=str(made.id)))
    assert found.text.text("en") == "inform the other side."


def test_a_sent_letter_that_is_edited_says_why_not(page: LettersPage, qtbot: QtBot, office: Office) -> None:
    act = partial(letter.draft, consultation_id=ref(page), language="en", purpose=Purpose.DATES)
    made = office.do("Draft", act)
    office.send_letter(made)
    page.refresh()
    page.show_row("letter", made)
    field = page.card.findChild(QLineEdit, "correspondent")
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "Roy")
    page.card.form.flush()
    assert "went out as it stands" in page.card.form.refusals.words


def test_delete_withdraws_a_letter_and_undo_brings_it_back(
    page: LettersPage, qtbot: QtBot, office: Office
) -> None:
    page.show_row("letter", came(page, office))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows(office) == [])
    office.undo()
    qtbot.waitUntil(lambda: len(page.rows) == 1)


def test_the_ledger_is_a_sound_model_and_everything_has_a_name(
    page: LettersPage, office: Office, qtmodeltester: ModelTester
) -> None:
    came(page, office)
    qtmodeltester.check(page.model)
    page.show_row("letter", page.rows[0].id)
    assert nameless(page) == []
