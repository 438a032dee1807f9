"""Lists that come in by the window: dropped, pasted, looked at, mended, taken in; accepted line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.takein import TakeIn, Target
from protocoldesk.gui.pages.delegations import DelegationsPage
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.takein import said
from protocoldesk.office import Office
from protocoldesk.operations import facts, notified, record
from protocoldesk.records.values.words import Direction
from tests.exchange.intake import files
from tests.exchange.intake.files import CANADA, HEADINGS
from tests.gui.typing import write

MORE = (
    *CANADA,
    ("4", "", "Second Secretary", "Embassy of Canada", "Member"),
    ("5", "Welden EPP", "Adviser", "", "Member"),
)
Opened = Callable[..., TakeIn]


@pytest.fixture
def page(bridge: Bridge, navigator: Navigator, second: UUID, qtbot: QtBot) -> DelegationsPage:
    """The delegations of the second session, in sight."""
    made = DelegationsPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show_consultation(second)
    with qtbot.waitExposed(made):
        made.show()
    made.lists.side.choose("second")
    made.lists.refresh()
    return made


@pytest.fixture
def opened(bridge: Bridge, page: DelegationsPage, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Opens the dialog on a file for the Canadian delegation, and waits until its rows are there."""
    made: list[TakeIn] = []

    def open_(content: bytes = b"", name: str = "list.xlsx", *, side: bool = True) -> TakeIn:
        path = tmp_path / name
        path.write_bytes(content or files.workbook((HEADINGS, *MORE)))
        delegation = page.lists.sides[1]
        target = Target("Canada", delegation.id if side else None, delegation.party.id)
        dialog = TakeIn(bridge, target, page)
        made.append(dialog)
        dialog.open()
        dialog.read_file(path)
        qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view or dialog.busy.failed)
        return dialog

    yield open_
    for dialog in made:
        dialog.done(0)


def canada(office: Office, second: UUID) -> list[str]:
    side = office.read(partial(facts.consultation, consultation_id=second)).delegations[1]
    return [one.name["en"] for one in side.delegates]


def states(dialog: TakeIn) -> list[str]:
    return [line.state for line in dialog.view.model.rows]


def taken(dialog: TakeIn, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.view.go.click()


def test_every_row_says_what_it_becomes(opened: Opened) -> None:
    dialog = opened()
    assert states(dialog) == ["known", "new", "new", "skipped", "asks"]
    assert dialog.view.tally.text() == "Come in: 3  ·  Ask who they are: 1  ·  Skipped: 1"


def test_the_list_is_taken_in_and_undone_as_one(
    opened: Opened, office: Office, second: UUID, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.view.at_once.setChecked(True)
    taken(dialog, qtbot)
    assert canada(office, second) == ["Alan Bowman", "Claire ROY", "Jean-Paul Gauthier"]
    assert office.undo() == "Take in a list"
    assert canada(office, second) == ["Alan Bowman"]


def test_a_cell_is_mended_where_it_stands(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    view = dialog.view
    view.left.setCurrentIndex(view.source.index(3, 2))
    view.left.edit(view.left.currentIndex())
    editor = view.left.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    write(editor, "Anna Li", enter=True)
    qtbot.waitUntil(lambda: states(dialog)[3] == "new")
    assert dialog.view.go.text() == "Take in 4"


def test_who_it_is_is_chosen_row_by_row(opened: Opened, office: Office, second: UUID, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.view.right.choose(4)
    offered = [dialog.view.who.itemText(place) for place in range(dialog.view.who.count())]
    assert offered[0] == "Choose who it is"
    assert offered[1].startswith("Weldon Epp")
    assert offered[-2:] == ["Somebody new", "Leave it out"]
    dialog.view.who.setCurrentIndex(1)
    dialog.view.who.activated.emit(1)
    assert states(dialog)[4] == "known"


def test_all_questions_are_answered_at_once(opened: Opened) -> None:
    dialog = opened()
    dialog.view.new.click()
    assert states(dialog)[4] == "new"
    assert not dialog.view.new.isVisible()


def test_a_column_is_given_another_meaning(opened: Opened) -> None:
    dialog = opened()
    box = dialog.view.left.mapping.boxes[2]
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    assert dialog.intake is not None
    assert dialog.intake.headed.fields[2] == ""
    assert not dialog.intake.drafts[0].entrant.title  # type: ignore[union-attr]


def test_only_those_skipped_are_shown(opened: Opened) -> None:
    dialog = opened()
    dialog.view.rows.buttons["skipped"].click()
    assert states(dialog) == ["skipped"]
    assert dialog.view.reason.text() == "There is no name in this row."


def test_a_broken_file_is_a_sentence(opened: Opened) -> None:
    dialog = opened(b"PK nothing")
    assert "damaged" in dialog.busy.sentence.text()


def test_a_scan_is_typed_from(opened: Opened, office: Office, second: UUID, qtbot: QtBot) -> None:
    dialog = opened(files.pdf(), "scan.pdf")
    view = dialog.view
    qtbot.waitUntil(lambda: len(view.scan.pages) == 1)
    view.source.setData(view.source.index(0, 3), "Claire Roy")
    view.at_once.setChecked(True)
    taken(dialog, qtbot)
    assert "Claire Roy" in canada(office, second)


def test_a_deed_under_way_is_stopped_and_leaves_nothing(opened: Opened, office: Office, qtbot: QtBot) -> None:
    rows = [
        (str(number), f"Person{number} Long{number * 7919 % 1000:03}", "Director", "", "")
        for number in range(900)
    ]
    dialog = opened(files.workbook((HEADINGS, *rows)))
    dialog.view.new.click()
    before = office.history()
    dialog.told.connect(lambda *_: dialog.reject())
    dialog._stop.clear()
    dialog.view.go.click()
    dialog.busy.cancel.click()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view, timeout=20_000)
    assert office.history() == before
    assert "cancelled" in dialog.view.refusals.words


def test_people_come_into_the_directory_without_a_delegation(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(side=False)
    assert not dialog.view.at_once.isVisible()
    taken(dialog, qtbot)
    assert dialog.taken is not None
    assert dialog.taken.list_id is None


def test_a_wrong_encoding_is_told_and_chosen_otherwise(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened("Name,Title\nHélène Côté,Chargée".encode("cp1252"), "list.csv")
    assert "Windows Latin" in dialog.view.notes.text()
    box = dialog.view.encoding
    box.setCurrentIndex(box.findData("mac-roman"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view)
    assert dialog.intake is not None
    assert "Hélène" not in dialog.intake.drafts[0].cells[0]
    box.setCurrentIndex(box.findData("utf-8"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "its byte" in dialog.view.refusals.words)


def test_the_letter_that_brought_it_is_kept(
    opened: Opened, office: Office, second: UUID, qtbot: QtBot
) -> None:
    fields = {"consultation_id": second, "their_number": "GAC-7", "logged_on": date(2026, 1, 14)}
    note = office.do("Log", partial(record.make, kind="letter", direction=Direction.IN, **fields))
    dialog = opened()
    assert dialog.view.letter.itemData(1) == note
    dialog.view.letter.setCurrentIndex(1)
    taken(dialog, qtbot)
    side = office.read(partial(facts.consultation, consultation_id=second)).delegations[1]
    (version,) = office.read(partial(notified.versions, delegation_id=side.id))
    assert (version.letter, side.notified_by) == ("GAC-7", "GAC-7")


def test_both_tables_pass_the_tester(opened: Opened, qtmodeltester: ModelTester) -> None:
    dialog = opened()
    qtmodeltester.check(dialog.view.source)
    qtmodeltester.check(dialog.view.model)
    assert said("Where") == "Where"


class TestPage:
    def waited(self, qtbot: QtBot) -> TakeIn:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), TakeIn))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TakeIn)
        qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.view)
        return dialog

    def test_a_file_that_is_dropped_on_a_side_is_its_list(
        self, page: DelegationsPage, qtbot: QtBot, tmp_path: Path
    ) -> None:
        path = tmp_path / "list.xlsx"
        path.write_bytes(files.workbook())
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        where = QPointF(page.sides[0].mapTo(page, page.sides[0].rect().center()))
        copy, button, keys = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(page, QDragEnterEvent(where.toPoint(), copy, mime, button, keys))
        QApplication.sendEvent(page, QDropEvent(where, copy, mime, button, keys))
        dialog = self.waited(qtbot)
        assert dialog.target.name == "Cambodia"
        dialog.reject()

    def test_a_table_is_pasted(self, page: DelegationsPage, qtbot: QtBot) -> None:
        QGuiApplication.clipboard().setText("Name\tTitle\nClaire Roy\tCounsellor")
        page.lists.table.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        dialog = self.waited(qtbot)
        assert states(dialog) == ["new"]
        assert dialog.target.name == "Canada"
        dialog.reject()

    def test_lines_are_accepted_and_declined_by_keys(
        self, page: DelegationsPage, opened: Opened, office: Office, second: UUID, qtbot: QtBot
    ) -> None:
        first = opened(files.workbook((HEADINGS, *CANADA)))
        first.view.at_once.setChecked(True)
        taken(first, qtbot)
        rows = (
            HEADINGS,
            ("1", "H.E. Mr Alan Bowman", "Special Envoy", "Global Affairs Canada", "Head"),
            CANADA[1],
            ("3", "Anna Li", "Adviser", "", ""),
        )
        taken(opened(files.workbook(rows)), qtbot)
        lists = page.lists
        qtbot.waitUntil(lambda: lists.version.count() == 2)
        assert [row.difference.state.value for row in lists.model.rows] == [
            "waiting",
            "accepted",
            "waiting",
            "waiting",
        ]
        lists.table.choose(lists.model.rows[0].id)
        page.activateWindow()
        lists.table.setFocus()
        qtbot.keyClick(lists.table, Qt.Key.Key_A)
        qtbot.waitUntil(lambda: lists.model.rows[0].difference.state.value == "accepted")
        assert lists.table.currentIndex().row() == 2
        qtbot.keyClick(lists.table, Qt.Key.Key_D)
        qtbot.waitUntil(lambda: lists.model.rows[2].difference.state.value == "declined")
        assert canada(office, second) == ["Alan Bowman", "Claire ROY", "Jean-Paul Gauthier"]
        lists.all.click()
        qtbot.waitUntil(lambda: canada(office, second) == ["Alan Bowman", "Claire ROY"])

    def test_a_new_name_that_is_like_a_known_one_is_asked_about(
        self, page: DelegationsPage, office: Office, second: UUID, qtbot: QtBot
    ) -> None:
        page.sides[1].adder.unknown.emit("Welden Epp")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions() if action.text()]
        assert words[0].startswith("Weldon Epp")
        assert words[-1] == "Somebody new: Welden Epp"
        menu.actions()[0].trigger()
        menu.close()
        qtbot.waitUntil(lambda: canada(office, second) == ["Alan Bowman", "Weldon Epp"])

    def test_an_alternate_says_whom_he_stands_for(
        self, page: DelegationsPage, opened: Opened, qtbot: QtBot
    ) -> None:
        dialog = opened()
        dialog.view.at_once.setChecked(True)
        taken(dialog, qtbot)
        card = page.sides[1]
        qtbot.waitUntil(lambda: len(card.model.rows) == 3)
        card.table.choose(card.model.rows[2].id)
        card.menu._stand_for(card.model.rows[1].id)
        qtbot.waitUntil(lambda: card.model.rows[2].stands_for is not None)
        tip = card.model.data(card.model.index(2, 1), Qt.ItemDataRole.ToolTipRole)
        assert "Stands for: Ms. Claire ROY" in tip

    def test_the_lines_pass_the_tester(
        self, page: DelegationsPage, opened: Opened, qtbot: QtBot, qtmodeltester: ModelTester
    ) -> None:
        taken(opened(), qtbot)
        qtbot.waitUntil(lambda: bool(page.lists.model.rows))
        qtmodeltester.check(page.lists.model)
