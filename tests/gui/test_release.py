"""The evening of the release: worded, checked, cleared, numbered, issued and corrected in its tab."""

from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.release import ReleasePage
from protocoldesk.gui.pages.releasedialogs import OutDialog, ReasonDialog
from protocoldesk.gui.pages.releasepassage import Column
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import facts, releases
from protocoldesk.protocol.clearance import Stage
from protocoldesk.records.values.words import PassageKind

ALT = Qt.KeyboardModifier.AltModifier
RECALL, TOPICS = 2, 3


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> ReleasePage:
    """The release of the demo's second session: composed in English and Khmer, cleared, not issued."""
    made = ReleasePage(bridge, navigator)
    made.show_consultation(second)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitSignal(made.side.preview.shown, timeout=10000), qtbot.waitExposed(made):
        made.show()
    return made


def column(page: ReleasePage, place: int, language: int = 0) -> Column:
    """A passage in English (0) or Khmer (1)."""
    assert page.state is not None
    found = page.passages.column(page.state.whole.passages[place].id, page.state.editions[language].id)
    assert found is not None
    return found


def words(page: ReleasePage, place: int, language: int = 0) -> str:
    return column(page, place, language).edit.toPlainText()


def stages(page: ReleasePage) -> list[Stage]:
    assert page.state is not None
    return [one.stage for one in page.state.editions]


def type_behind(qtbot: QtBot, page: ReleasePage, said: str, place: int = RECALL, language: int = 0) -> Column:
    """Type behind the last word of a passage; it is not kept yet."""
    found = column(page, place, language)
    found.edit.setFocus()
    found.edit.moveCursor(found.edit.textCursor().MoveOperation.End)
    qtbot.keyClicks(found.edit, said)
    return found


def kept(qtbot: QtBot, page: ReleasePage, said: str, place: int = RECALL, language: int = 0) -> None:
    """Type, and leave the field."""
    type_behind(qtbot, page, said, place, language).save.flush()
    qtbot.waitUntil(lambda: not page.passages.dirty())
    QApplication.processEvents()


def dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def issue(qtbot: QtBot, page: ReleasePage, *reasons: str) -> None:
    """Issue every edition, with these reasons where they are asked for."""
    page.head.primary.click()
    asked = dialog(qtbot, OutDialog)
    assert isinstance(asked, OutDialog)
    for line, reason in zip(asked.lines, reasons, strict=False):
        line.reason.setText(reason)
    with qtbot.waitSignal(asked.finished, timeout=20000):
        asked.accept_button.click()
    QApplication.processEvents()


def test_every_passage_stands_with_its_outcomes_and_both_languages(page: ReleasePage) -> None:
    cards = list(page.passages.cards.values())
    assert [card.heading.text() for card in cards[:4]] == ["Title", "Facts", "Recall", "Topics · bilateral"]
    assert [box.isChecked() for box in cards[RECALL].boxes.values()] == [True, True, True]
    assert "underlined the value" in words(page, RECALL)
    assert "ភាគី" in words(page, RECALL, 1)
    assert [pill.text() for pill in page.head.pills] == ["English · cleared", "Khmer · cleared"]


def test_what_is_typed_is_seen_on_the_page_before_it_is_kept(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    before = page.side.preview.pdf
    type_behind(qtbot, page, " They met again.")
    qtbot.waitUntil(lambda: page.side.preview.pdf != before, timeout=10000)
    assert not office.history().done
    assert page.passages.dirty()


def test_typing_is_kept_after_a_pause_and_undone_as_one(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    before = words(page, RECALL)
    type_behind(qtbot, page, " They met")
    qtbot.waitUntil(lambda: not page.passages.dirty(), timeout=3000)
    type_behind(qtbot, page, " again.")
    qtbot.waitUntil(lambda: not page.passages.dirty(), timeout=3000)
    assert [step.label for step in office.history().done] == ["Edit wording"]
    office.undo()
    qtbot.waitUntil(lambda: words(page, RECALL) == before)


def test_an_edit_is_marked_voids_the_clearance_and_makes_the_translation_old(
    qtbot: QtBot, page: ReleasePage
) -> None:
    kept(qtbot, page, " They met again.")
    english, khmer = column(page, RECALL), column(page, RECALL, 1)
    qtbot.waitUntil(lambda: english.pill.text() == "edited")
    assert khmer.stale.text() == "older than its source"
    assert stages(page) == [Stage.DRAFT, Stage.CLEARED]
    assert page.head.cleared.text().strip() == "Clearances: 1, void: 1"
    page.head.cleared.click()
    page.head.cleared.click()
    assert any("They met again." in line.text() and "<u" in line.text() for line in page.clearances.lines)


def test_the_translation_is_looked_through_and_is_old_no_more(qtbot: QtBot, page: ReleasePage) -> None:
    kept(qtbot, page, " They met again.")
    khmer = column(page, RECALL, 1)
    qtbot.waitUntil(khmer.looked.isVisible)
    khmer.looked.click()
    qtbot.waitUntil(lambda: not khmer.stale.isVisible())


def test_a_passage_composed_again_loses_the_edit_and_its_mark(qtbot: QtBot, page: ReleasePage) -> None:
    before = words(page, RECALL)
    kept(qtbot, page, " They met again.")
    english = column(page, RECALL)
    qtbot.waitUntil(english.again.isVisible)
    english.again.click()
    qtbot.waitUntil(lambda: words(page, RECALL) == before)
    assert not english.pill.isVisible()


def test_an_outcome_ticked_out_leaves_both_languages_at_once(qtbot: QtBot, page: ReleasePage) -> None:
    before = words(page, RECALL, 1)
    first = next(iter(list(page.passages.cards.values())[RECALL].boxes.values()))
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(8, first.height() // 2))
    qtbot.waitUntil(lambda: "underlined" not in words(page, RECALL))
    assert words(page, RECALL, 1) != before
    assert not first.isChecked()


def test_a_passage_is_moved_with_alt_and_the_arrows_and_the_cursor_stays(
    qtbot: QtBot, page: ReleasePage
) -> None:
    edit = column(page, RECALL).edit
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: _headings(page)[3] == "Recall")
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: _headings(page)[2] == "Recall")


def test_a_passage_is_added_typed_and_withdrawn_by_keys(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    column(page, RECALL).edit.setFocus()
    page.passages.add.click()
    qtbot.waitUntil(lambda: _headings(page)[3] == "Typed")
    edit = column(page, 3).edit
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Both sides visited Angkor.")
    follows, typed = column(page, 4).edit, page.passages.cards_in_order()[3].id
    qtbot.keyClick(edit, Qt.Key.Key_Delete, ALT)
    qtbot.waitUntil(lambda: "Typed" not in _headings(page))
    qtbot.waitUntil(follows.hasFocus)
    office.undo()
    page.show_row("passage", typed)
    qtbot.waitUntil(lambda: "Typed" in _headings(page))
    qtbot.waitUntil(column(page, 3).edit.hasFocus)
    assert words(page, 3) == "Both sides visited Angkor."


def test_words_pasted_from_a_word_processor_become_a_list_on_the_page(
    qtbot: QtBot, page: ReleasePage
) -> None:
    page.passages.add.click()
    qtbot.waitUntil(lambda: _headings(page)[-1] == "Typed")
    typed = column(page, len(_headings(page)) - 1)
    data = QMimeData()
    data.setHtml("<p>They agreed on:</p><ul><li><b>trade</b></li><li>mines</li></ul>")
    typed.edit.insertFromMimeData(data)
    typed.save.flush()
    qtbot.waitUntil(lambda: not page.passages.dirty())
    assert page.state is not None
    page.refresh()
    said = page.state.whole.passages[-1].wording(page.state.editions[0].id)
    assert said is not None
    assert [block.kind.value for block in said.prose["en"]] == ["paragraph", "bullet", "bullet"]


def test_a_finding_is_gone_to_and_mended(qtbot: QtBot, page: ReleasePage) -> None:
    with qtbot.waitSignal(page.side.checks.found, timeout=10000):
        kept(qtbot, page, " That was on Friday, 12 February 2026.")
    row = next(one for one in page.side.checks.rows.values() if one.mend.isVisibleTo(one))
    assert row.sentence.text() == "12 February 2026 is a Thursday, not a Friday."
    row.go.click()
    edit = column(page, RECALL).edit
    assert "Friday" in edit.textCursor().selectedText()
    with qtbot.waitSignal(page.side.checks.found, timeout=10000):
        row.mend.click()
    assert "Thursday, 12 February" in words(page, RECALL)


def test_a_finding_is_settled_with_a_reason_and_stays_quiet(qtbot: QtBot, page: ReleasePage) -> None:
    with qtbot.waitSignal(page.side.checks.found, timeout=10000):
        kept(qtbot, page, " That was on Friday, 12 February 2026.")
    count = len(page.side.checks.rows)
    row = next(one for one in page.side.checks.rows.values() if one.mend.isVisibleTo(one))
    row.settle.click()
    row.done.click()
    assert row._refusals.words == "A finding is settled with a reason."
    qtbot.keyClicks(row.reason, "A quotation")
    with qtbot.waitSignal(page.side.checks.found, timeout=10000):
        qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert len(page.side.checks.rows) == count - 1


def test_a_clearance_is_recorded_in_one_line(qtbot: QtBot, page: ReleasePage) -> None:
    page.head.cleared.click()
    line = page.clearances
    line.record.click()
    assert line._refusals.words == "Say who cleared it."
    line.edition.setCurrentIndex(1)
    line.side.setCurrentIndex(1)
    line.means.setCurrentIndex(1)
    qtbot.keyClicks(line.who, "Embassy of Canada")
    qtbot.keyClicks(line.reference, "NV 14")
    qtbot.keyClick(line.reference, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(line.lines) == 3)
    expected = "Khmer · partner · Embassy of Canada · mail · NV 14"
    assert any(one.text().startswith(expected) for one in line.lines)
    assert line.who.text() == ""


def test_the_number_is_made_void_with_a_reason_and_another_is_taken(qtbot: QtBot, page: ReleasePage) -> None:
    assert page.head.number_field.text() == "PR 22/2026 MFA.IC"
    page.head.void.click()
    asked = dialog(qtbot, ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.accept_button.click()
    assert asked.refusals.words == "A number is made void with a reason."
    qtbot.keyClicks(asked.field, "typed wrongly")
    asked.accept_button.click()
    qtbot.waitUntil(lambda: page.head.take.isVisible())
    qtbot.keyClicks(page.head.number_field, "PR 22/2026")
    page.head.take.click()
    assert "already taken" in page.head.refusals.words
    page.head.number_field.setText("PR 25/2026")
    qtbot.keyClick(page.head.number_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.head.number_field.text() == "PR 25/2026 MFA.IC")


def test_both_editions_go_out_and_are_frozen(qtbot: QtBot, page: ReleasePage) -> None:
    assert page.head.primary.text().strip() == "Issue…"
    issue(qtbot, page)
    qtbot.waitUntil(lambda: stages(page) == [Stage.ISSUED, Stage.ISSUED])
    assert column(page, RECALL).edit.isReadOnly()
    assert page.head.primary.text().strip() == "Prepare a correction"
    assert not page.head.compose.isVisible()


def test_what_is_not_cleared_goes_out_only_with_a_reason(qtbot: QtBot, page: ReleasePage) -> None:
    kept(qtbot, page, " They met again.")
    qtbot.waitUntil(lambda: stages(page)[0] is Stage.DRAFT)
    page.head.primary.click()
    asked = dialog(qtbot, OutDialog)
    assert isinstance(asked, OutDialog)
    assert [line.reason.isVisible() for line in asked.lines] == [True, False]
    with qtbot.waitSignal(asked.going.refused, timeout=20000):
        asked.accept_button.click()
    assert "not cleared" in asked.refusals.words
    assert asked.isVisible()
    asked.lines[0].reason.setText("The Minister asked for it tonight")
    with qtbot.waitSignal(asked.finished, timeout=20000):
        asked.accept_button.click()
    qtbot.waitUntil(lambda: stages(page) == [Stage.ISSUED, Stage.ISSUED])


def test_next_day_a_correction_is_prepared_and_issued_with_what_changed(
    qtbot: QtBot, page: ReleasePage
) -> None:
    issue(qtbot, page)
    qtbot.waitUntil(lambda: stages(page) == [Stage.ISSUED, Stage.ISSUED])
    page.head.primary.click()
    assert not column(page, RECALL).edit.isReadOnly()
    kept(qtbot, page, " They met again.")
    qtbot.waitUntil(lambda: page.head.primary.text().strip() == "Issue Corr. 1…")
    page.head.primary.click()
    asked = dialog(qtbot, OutDialog)
    assert isinstance(asked, OutDialog)
    assert [(line.edition.language, line.reason.text()) for line in asked.lines] == [
        ("en", "+ They met again.")
    ]
    with qtbot.waitSignal(asked.finished, timeout=20000):
        asked.accept_button.click()
    qtbot.waitUntil(lambda: stages(page) == [Stage.CORRECTED, Stage.ISSUED])
    assert page.head.pills[0].text() == "English · corrected 1"
    assert column(page, RECALL).edit.isReadOnly()


def test_an_edition_is_withdrawn_with_a_reason(qtbot: QtBot, page: ReleasePage) -> None:
    issue(qtbot, page)
    qtbot.waitUntil(lambda: stages(page) == [Stage.ISSUED, Stage.ISSUED])
    page.do("withdraw")
    asked = dialog(qtbot, OutDialog)
    assert isinstance(asked, OutDialog)
    asked.lines[1].box.setChecked(False)
    asked.accept_button.click()
    assert asked.refusals.words == "Say why it is withdrawn."
    asked.lines[0].reason.setText("The date was wrong")
    with qtbot.waitSignal(asked.finished):
        asked.accept_button.click()
    qtbot.waitUntil(lambda: stages(page) == [Stage.WITHDRAWN, Stage.ISSUED])


def test_a_passage_is_gone_to_on_a_page_that_was_just_made(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID
) -> None:
    made = ReleasePage(bridge, navigator)
    qtbot.addWidget(made)
    made.show_consultation(second)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    [(release_id, _)] = bridge.read(partial(releases.of_consultation, consultation_id=second))
    whole = bridge.read(partial(facts.release, release_id=release_id))
    wanted, edition = whole.passages[2].id, whole.editions[0].id
    made.show_row("passage", wanted)

    def there() -> bool:
        column = made.passages.column(wanted, edition)
        return column is not None and column.edit.hasFocus()

    qtbot.waitUntil(there)


def test_where_there_is_no_release_it_is_composed_or_typed(
    qtbot: QtBot, page: ReleasePage, bridge: Bridge, first: UUID
) -> None:
    page.show_consultation(first)
    assert page.start.isVisible()
    page.start.type.click()
    qtbot.waitUntil(lambda: page.state is not None and page.state.whole.consultation.meeting.id == first)
    assert _headings(page) == ["Title"]
    assert words(page, 0).startswith("First")
    page.do("new")
    page.start.kind.setCurrentIndex(1)
    page.start.compose.click()
    query = partial(releases.of_consultation, consultation_id=first)
    qtbot.waitUntil(lambda: len(bridge.read(query)) == 2)
    qtbot.waitUntil(lambda: page.head.which.isVisible())
    assert page.head.which.currentText() == "Joint statement"
    assert len(_headings(page)) > 3


def test_the_page_of_the_edition_is_shown_in_whose_words_the_cursor_is(
    qtbot: QtBot, page: ReleasePage
) -> None:
    assert page.state is not None
    khmer = page.state.editions[1].id
    with qtbot.waitSignal(page.side.preview.shown, timeout=10000):
        column(page, RECALL, 1).edit.setFocus()
    assert page.side.chosen() == khmer


def test_a_language_is_switched_off_and_comes_back_when_it_is_gone_to(page: ReleasePage) -> None:
    assert page.state is not None
    khmer = page.state.editions[1].id
    page.passages.switches[khmer].click()
    assert not column(page, RECALL, 1).isVisible()
    page.passages.go_to(page.state.whole.passages[RECALL].id, khmer)
    assert column(page, RECALL, 1).isVisible()


def test_undo_of_a_deed_shows_the_passage_where_it_was_done(page: ReleasePage) -> None:
    assert page.state is not None
    passage = page.state.whole.passages[TOPICS]
    said = passage.wording(page.state.editions[1].id)
    assert said is not None
    page.show_row("wording", said.id)
    assert column(page, TOPICS, 1).edit.hasFocus()


def test_the_title_is_one_paragraph(qtbot: QtBot, page: ReleasePage) -> None:
    assert page.state is not None
    assert page.state.whole.passages[0].kind is PassageKind.TITLE
    title = type_behind(qtbot, page, "", 0)
    before = len(title.edit.blocks())
    qtbot.keyClick(title.edit, Qt.Key.Key_Return)
    assert len(title.edit.blocks()) == before == 1


@pytest.mark.parametrize("how", ["archival", "docx"])
def test_of_what_went_out_the_very_file_is_saved(
    qtbot: QtBot,
    page: ReleasePage,
    bridge: Bridge,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    from PySide6.QtWidgets import QFileDialog

    from protocoldesk.exchange.paper import kept_file
    from protocoldesk.gui.papers import FILES

    issue(qtbot, page)
    qtbot.waitUntil(lambda: stages(page) == [Stage.ISSUED, Stage.ISSUED])
    path = tmp_path / f"saved.{FILES[how]}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(bridge.said, timeout=10000):
        page.do(how)
    assert page.state is not None
    edition = page.state.editions[0].id
    assert path.read_bytes() == bridge.read(partial(kept_file, edition_id=edition, file_format=FILES[how]))


def _headings(page: ReleasePage) -> list[str]:
    """The headings of the cards, from above."""
    cards = sorted(page.passages.cards.values(), key=lambda card: card.y())
    return [card.heading.text() for card in cards]
