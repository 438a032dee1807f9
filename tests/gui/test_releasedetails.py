"""What stands around the passages of a release: day, place, numbers, notes, signatures, headings."""

from datetime import date
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.release import ReleasePage
from protocoldesk.gui.pages.releasedetails import Details
from protocoldesk.gui.pages.releasepassage import PassageCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.office import Office
from protocoldesk.operations import outcome, preset, release
from protocoldesk.papers import press
from protocoldesk.protocol.facts import EditionFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import EditionRole, ParagraphNumbers, ReleaseKind
from tests.gui.looking import nameless

TOPICS = 3


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, second: UUID) -> ReleasePage:
    """The release of the demo's second session, with its details open."""
    made = ReleasePage(bridge, navigator)
    made.show_consultation(second)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    with qtbot.waitSignal(made.side.preview.shown, timeout=10000), qtbot.waitExposed(made):
        made.show()
    made.head.detailed.click()
    return made


def facts(page: ReleasePage, language: int = 0) -> EditionFacts:
    assert page.state is not None
    return page.state.editions[language].facts


def printed(office: Office, page: ReleasePage, language: int = 0) -> str:
    return press.plain(office.page(facts(page, language).id)).replace("\u00a0", " ")


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    QApplication.processEvents()


def choose(details: Details, place: int) -> None:
    details.edition.setCurrentIndex(place)
    details.edition.activated.emit(place)


def card(page: ReleasePage, place: int = TOPICS) -> PassageCard:
    return list(page.passages.cards.values())[place]


def test_the_day_and_the_place_of_issue_are_typed_and_printed(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    assert page.details.dated.placeholderText() == "12 February 2026"
    assert "Phnom Penh, 12 February 2026" in printed(office, page)
    write(qtbot, page.details.dated, "13/2/2026")
    write(qtbot, page.details.places["en"], "Siem Reap")
    qtbot.waitUntil(lambda: facts(page).dated == date(2026, 2, 13))
    assert "Siem Reap, 13 February 2026" in printed(office, page)
    office.undo()
    office.undo()
    qtbot.waitUntil(lambda: page.details.places["en"].text() == "")
    assert page.details.dated.text() == ""


def test_a_day_that_is_none_is_refused_beside_its_field(qtbot: QtBot, page: ReleasePage) -> None:
    write(qtbot, page.details.dated, "the thirteenth")
    assert "is not a day" in page.details.form.refusals.words


def test_the_khmer_edition_has_its_own_lunar_date_and_place(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    assert not page.details.lunar.isVisible()
    english = page.side.preview.pdf
    with qtbot.waitSignal(page.side.preview.shown, timeout=10000):
        choose(page.details, 1)
        page.side.preview.fit_width()  # its size is changed meanwhile: the old page must not come back
    assert page.side.preview.pdf != english
    assert page.side.chosen() == facts(page, 1).id
    assert page.details.places["km"].isVisible()
    assert not page.details.places["en"].isVisible()
    page.details.lunar.setFocus()
    page.details.lunar.insert("ថ្ងៃព្រហស្បតិ៍ ១១រោច")
    page.details.lunar.textEdited.emit(page.details.lunar.text())
    page.details.flush()
    qtbot.waitUntil(lambda: facts(page, 1).lunar_line == "ថ្ងៃព្រហស្បតិ៍ ១១រោច")
    assert "១១រោច" in printed(office, page, 1).replace("\u200b", "")
    assert facts(page).lunar_line == ""


def test_paragraphs_are_numbered_and_the_text_is_framed_noted_and_signed(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    details = page.details
    details.numbers.activated.emit(list(ParagraphNumbers).index(ParagraphNumbers.RUNNING))
    details.frame.click()
    details.signed.click()
    details.unilateral.click()
    for field, words in ((details.cover, "Courtesy translation."), (details.disclaimer, "Not binding.")):
        field.setFocus()
        qtbot.keyClicks(field, words)
    details.flush()
    qtbot.waitUntil(lambda: facts(page).disclaimer == "Not binding.")
    said = printed(office, page)
    for words in ("1.", "Begin text", "Courtesy translation.", "Not binding."):
        assert words.casefold() in said.casefold()
    assert "Bowman" in said.rpartition("Not binding.")[2]
    assert (facts(page, 1).numbers, facts(page, 1).frame) == (ParagraphNumbers.NONE, False)


def test_a_letterhead_of_the_offices_own_can_be_chosen(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    own = partial(preset.put, key="letterheads/embassy:issuer.en", value=["EMBASSY IN OTTAWA"])
    office.do("Edit letterhead", own)
    page.refresh()
    assert [page.details.letterhead.itemText(place) for place in range(2)] == ["Ministry", "embassy"]
    page.details.letterhead.setCurrentIndex(1)
    page.details.letterhead.activated.emit(1)
    qtbot.waitUntil(lambda: page.state is not None and page.state.whole.letterhead == "embassy")
    assert "EMBASSY IN OTTAWA" in printed(office, page)


def test_a_translation_can_be_said_to_be_an_original(qtbot: QtBot, page: ReleasePage) -> None:
    choose(page.details, 1)
    assert page.details.source.isVisible()
    page.details.role.activated.emit(list(EditionRole).index(EditionRole.ORIGINAL))
    qtbot.waitUntil(lambda: facts(page, 1).role is EditionRole.ORIGINAL)
    assert not page.details.source.isVisible()


def test_details_and_clearances_share_the_place_below_the_head(page: ReleasePage) -> None:
    page.head.cleared.click()
    assert (page.clearances.isVisible(), page.details.isVisible()) == (True, False)
    page.head.detailed.click()
    assert (page.clearances.isVisible(), page.details.isVisible()) == (False, True)
    page.head.detailed.click()
    assert (page.clearances.isVisible(), page.details.isVisible()) == (False, False)


@pytest.mark.parametrize("size", [(1440, 740), (1000, 540)])
def test_what_is_opened_below_the_head_leaves_the_passages_their_height(
    page: ReleasePage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    for button, drawer in zip((page.head.cleared, page.head.detailed), page.drawers, strict=True):
        button.click()
        qtbot.waitUntil(drawer.isVisible)
        qtbot.waitUntil(lambda: page.split.height() > 0.4 * page.height())
        assert drawer.height() <= page.height() // 3
        assert page.side.preview.height() > 120


def test_the_details_of_what_went_out_are_locked_until_a_correction_is_prepared(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    for one in (facts(page), facts(page, 1)):
        office.issue(one.id, "page", "")
    qtbot.waitUntil(lambda: not page.details.one.isEnabled())
    page.do("prepare")
    assert page.details.one.isEnabled()


def test_a_heading_is_typed_above_a_passage_and_printed(
    qtbot: QtBot, page: ReleasePage, office: Office
) -> None:
    heading = card(page).head_line
    assert not heading.isVisible()
    act = next(one for one in card(page).menu().actions() if one.text() == "Heading…")
    act.trigger()
    qtbot.keyClicks(heading.fields["en"], "Bilateral matters")
    page.passages.flush()
    QApplication.processEvents()
    assert heading.box.isChecked()
    assert "\nBilateral matters\n" in printed(office, page)
    heading.box.click()
    QApplication.processEvents()
    assert "Bilateral matters" not in printed(office, page)
    office.undo()
    office.undo()
    QApplication.processEvents()
    assert heading.fields["en"].text() == ""


def test_an_outcome_is_taken_into_a_typed_passage(
    qtbot: QtBot, page: ReleasePage, office: Office, second: UUID
) -> None:
    say = partial(outcome.record, consultation_id=second, verb="discuss", text=Text(en="a new air route"))
    office.do("Record", say)
    page.passages.add_passage()
    qtbot.waitUntil(lambda: len(page.passages.cards) == 8)
    typed = list(page.passages.cards.values())[-1]
    menu = typed.menu()
    (take_in,) = (one for one in menu.actions() if one.menu())
    below = take_in.menu()
    (act,) = below.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1:]
    assert "a new air route" in act.text()
    act.trigger()
    qtbot.waitUntil(lambda: [box.isChecked() for box in typed.boxes.values()] == [True])


def test_the_other_original_names_the_other_side_first(qtbot: QtBot, page: ReleasePage) -> None:
    (act,) = (one for one in page.head.more_menu().actions() if one.objectName() == "edition:en:ca")
    assert act.text() == "Add original: English, Canada named first"
    act.trigger()
    qtbot.waitUntil(lambda: page.state is not None and len(page.state.editions) == 3)
    other = facts(page, 2)
    assert (other.role, other.source_id) == (EditionRole.ORIGINAL, None)


def test_of_two_releases_the_one_that_is_chosen_is_shown(
    qtbot: QtBot, page: ReleasePage, office: Office, second: UUID
) -> None:
    compose = partial(release.compose, consultation_id=second, languages=("en",))
    office.do("Compose", partial(compose, kind=ReleaseKind.AGREED_MINUTES))
    qtbot.waitUntil(lambda: page.head.which.isVisible())
    page.head.which.activated.emit(1)
    assert page.state is not None
    assert page.state.whole.kind is ReleaseKind.AGREED_MINUTES
    assert page.details.edition.count() == 1


def test_every_field_of_the_details_and_headings_has_a_name(page: ReleasePage) -> None:
    card(page).head_line.ask()
    assert nameless(page) == []
