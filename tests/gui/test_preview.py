"""The preview shows the pages that will be printed, sharp, and follows the latest wish alone."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.pagepreview import PagePreview
from protocoldesk.office import Office
from protocoldesk.operations import release
from protocoldesk.papers.parts import PageBreak, Paper, Paragraph, said
from protocoldesk.records.errors import Refusal

WORDS = "Both sides exchanged views on matters of common concern. " * 12


def paper(pages: int = 1) -> Paper:
    parts = [part for _ in range(pages) for part in (Paragraph(said(WORDS)), PageBreak())][:-1]
    return Paper("release", "en", "Test", tuple(parts))


@pytest.fixture
def preview(qtbot: QtBot, bridge: Bridge) -> PagePreview:
    made = PagePreview(bridge)
    qtbot.addWidget(made)
    made.resize(460, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(qtbot: QtBot, preview: PagePreview, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(preview.shown, timeout=10000):
        act()


def test_the_release_of_the_demo_is_shown_as_wide_as_there_is_room(
    qtbot: QtBot, preview: PagePreview, office: Office, second: UUID
) -> None:
    release_id = office.read(partial(release.of, consultation_id=second))
    edition = office.read(partial(release.edition_of, release_id=release_id, language="km"))
    page = office.page(edition)
    shown(qtbot, preview, lambda: preview.show_paper(lambda: page))
    width = preview.area.width() - max(14, preview.area.verticalScrollBar().sizeHint().width()) - 32
    assert [round(one.image.width() / preview.devicePixelRatioF()) for one in preview.pages] == [width]
    assert preview.pdf.startswith(b"%PDF")


def test_pages_are_rendered_at_the_size_that_they_are_seen_at(qtbot: QtBot, preview: PagePreview) -> None:
    shown(qtbot, preview, lambda: preview.show_paper(paper))
    before = preview.pages[0].image.width()
    for _ in range(3):
        shown(qtbot, preview, preview.zoom_in)
    assert preview.pages[0].image.width() > 1.3 * before
    assert preview.sheets.width() >= preview.pages[0].image.width()
    shown(qtbot, preview, preview.fit_width)
    assert preview.pages[0].image.width() == before


def test_of_many_wishes_the_last_is_shown(qtbot: QtBot, preview: PagePreview) -> None:
    made: list[int] = []

    def compose(number: int) -> Paper:
        made.append(number)
        return paper(number)

    def wish() -> None:
        for number in range(1, 6):
            preview.show_paper(partial(compose, number))

    shown(qtbot, preview, wish)
    assert len(preview.pages) == 5
    assert made == [1, 5]


def test_a_zoom_while_a_paper_waits_does_not_lose_it(qtbot: QtBot, preview: PagePreview) -> None:
    shown(qtbot, preview, lambda: preview.show_paper(paper))

    def wish() -> None:
        preview.show_paper(paper)
        preview.show_paper(partial(paper, 3))
        preview.zoom_in()

    shown(qtbot, preview, wish)
    assert len(preview.pages) == 3


def test_pages_are_turned_by_keys(qtbot: QtBot, preview: PagePreview) -> None:
    shown(qtbot, preview, lambda: preview.show_paper(partial(paper, 3)))
    qtbot.waitUntil(lambda: preview.area.verticalScrollBar().maximum() > 0)
    assert preview.page.text() == "Page 1 of 3"
    qtbot.keyClick(preview.area, Qt.Key.Key_PageDown)
    assert preview.page.text() == "Page 2 of 3"
    qtbot.keyClick(preview.area, Qt.Key.Key_End)
    assert preview.page.text() == "Page 3 of 3"
    qtbot.keyClick(preview.area, Qt.Key.Key_PageUp)
    assert preview.page.text() == "Page 2 of 3"


def test_what_may_not_be_shown_is_said_and_the_next_page_takes_its_place(
    qtbot: QtBot, preview: PagePreview
) -> None:
    def secret() -> Paper:
        raise Refusal("It is not public.")

    shown(qtbot, preview, lambda: preview.show_paper(secret))
    assert preview.message.text() == "It is not public."
    assert preview.message.isVisible()
    shown(qtbot, preview, lambda: preview.show_paper(paper))
    assert not preview.message.isVisible()


def test_a_page_is_white_with_black_letters(qtbot: QtBot, preview: PagePreview) -> None:
    shown(qtbot, preview, lambda: preview.show_paper(paper))
    image = preview.pages[0].image
    assert image.pixelColor(2, 2) == QColor("white")
    darkest = min(image.pixelColor(x, y).lightness() for x in range(60, 200) for y in range(60, 200))
    assert darkest < 100
