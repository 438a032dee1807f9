"""Papers in the windows: what is out of date and reprinted, a wrong plate at 07:40, what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs import printing as dialogs
from protocoldesk.gui.dialogs.correcting import Correct
from protocoldesk.gui.dialogs.printing import Job, PrintDialog, command, trays
from protocoldesk.gui.pages.papers import PapersPage
from protocoldesk.gui.pages.printed import PrintedPage
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.office import Office
from protocoldesk.operations import printing, record
from protocoldesk.operations.naming import Reach
from protocoldesk.operations.today import Group
from protocoldesk.records.person import Post
from protocoldesk.records.printing import Printing
from protocoldesk.records.values.words import Manner, Status
from tests.operations import demo

TITLE = "Director General for Southeast Asia and Oceania"
NEW = "Deputy Minister for Asia"


@pytest.fixture
def coming(office: Office, second: UUID) -> UUID:
    """The second session, while it is to come."""
    office.do("Edit", partial(record.change, kind="consultation", record_id=second, status=Status.CONFIRMED))
    return second


def print_out(office: Office, paper: str, of: UUID, language: str = "en", **how: Any) -> UUID:
    asked = printing.asked(paper, of, language, **how)
    return office.handed_out(asked, office.asked(asked))


def retitle(office: Office, words: str = NEW) -> None:
    post = demo.named(office, Post, "Director General", "title")
    act = partial(record.say, kind="post", record_id=post.id, field="title", language="en", words=words)
    office.do("Say", act)


def page(qtbot: QtBot, bridge: Bridge, navigator: Navigator, of: UUID) -> PrintedPage:
    made = PrintedPage(bridge, navigator)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    with qtbot.waitSignal(made.watch.found, timeout=10000):
        made.show_consultation(of)
    return made


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if not label.isHidden())


def button(widget: QWidget, said: str) -> Button:
    return next(one for one in widget.findChildren(Button) if one.accessibleName() == said)


class Printer:
    """In the place of CUPS: keeps what was sent."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def __call__(self, paper: Any, job: Job, lp: str = "") -> None:
        self.jobs.append(job)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Printer:
    made = Printer()
    monkeypatch.setattr(dialogs, "_send", made)
    monkeypatch.setattr(dialogs, "_paint", made)
    monkeypatch.setattr(dialogs.QPrinterInfo, "availablePrinterNames", lambda: ["Second floor", "Minister"])
    monkeypatch.setattr(dialogs.QPrinterInfo, "defaultPrinterName", lambda: "Second floor")
    monkeypatch.setattr(dialogs, "trays", lambda _printer, _lpoptions: ["Auto", "Tray2"])
    return made


def dialog(kind: type[Any] = PrintDialog) -> Any:
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None
    )


def waited(qtbot: QtBot, kind: type[Any] = PrintDialog) -> Any:
    qtbot.waitUntil(lambda: dialog(kind) is not None, timeout=10000)
    return dialog(kind)


# The list of what is out of date


def test_old_and_new_words_stand_beside_each_other(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID
) -> None:
    print_out(office, "nameplates", coming)
    retitle(office)

    shown = page(qtbot, bridge, navigator, coming)

    said = words(shown.stale)
    assert "Name plates · English" in said
    assert TITLE in said
    assert NEW in said
    assert shown.stale.number.text() == str(len(shown.stale.shown))


def test_without_anything_wrong_it_says_that_all_is_well(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID
) -> None:
    print_out(office, "nameplates", coming)

    shown = page(qtbot, bridge, navigator, coming)

    assert shown.stale.shown == []
    assert "Every paper that was printed says what is so." in words(shown.stale)
    assert shown.stale.all.isHidden()


def test_a_change_arrives_while_the_page_is_looked_at(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID
) -> None:
    print_out(office, "nameplates", coming)
    shown = page(qtbot, bridge, navigator, coming)

    retitle(office)

    qtbot.waitUntil(lambda: "Name plates · English" in words(shown.stale), timeout=10000)


def test_reprint_these_makes_one_job_a_paper_with_only_those_pieces(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID, printer: Printer
) -> None:
    print_out(office, "nameplates", coming)
    print_out(office, "delegations", coming)
    retitle(office)
    shown = page(qtbot, bridge, navigator, coming)

    shown.stale.all.click()
    for _ in range(2):
        made = waited(qtbot)
        assert len(made.paper.parts) == 1 or made.paper.kind == "delegations"
        made.go.click()
        qtbot.waitUntil(lambda made=made: dialog() is not made, timeout=10000)

    assert len(printer.jobs) == 2
    qtbot.waitUntil(lambda: all(one.edition_id for one in shown.stale.shown), timeout=10000)


def test_a_paper_that_needs_no_reprint_leaves_the_list_and_comes_back_with_undo(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID
) -> None:
    print_out(office, "badges", coming)
    retitle(office)
    shown = page(qtbot, bridge, navigator, coming)

    button(shown.stale, "Needs no reprint").click()
    qtbot.waitUntil(lambda: "Badges" not in words(shown.stale), timeout=10000)
    office.undo()

    qtbot.waitUntil(lambda: "Badges" in words(shown.stale), timeout=10000)


def test_the_ledger_tells_what_each_paper_showed(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID
) -> None:
    printed = print_out(office, "nameplates", coming)
    shown = page(qtbot, bridge, navigator, coming)

    shown.show_row("printing", printed)

    assert TITLE in shown.left.said.text()


def test_the_ledger_is_a_sound_model(
    qtbot: QtBot,
    qtmodeltester: ModelTester,
    bridge: Bridge,
    navigator: Navigator,
    office: Office,
    coming: UUID,
) -> None:
    print_out(office, "nameplates", coming)
    shown = page(qtbot, bridge, navigator, coming)

    qtmodeltester.check(shown.left.model)


def test_the_tab_holds_the_part_that_is_chosen(qtbot: QtBot, bridge: Bridge, navigator: Navigator) -> None:
    made = PapersPage(bridge, navigator)
    qtbot.addWidget(made)

    assert isinstance(made.part(), PrintedPage)


# Ordering a paper


def test_a_list_is_ordered_with_the_columns_that_are_ticked(
    qtbot: QtBot,
    bridge: Bridge,
    navigator: Navigator,
    office: Office,
    coming: UUID,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = page(qtbot, bridge, navigator, coming)
    target = tmp_path / "list.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    order = shown.order
    order.paper.setCurrentIndex(order.paper.findData("delegations"))
    order.paper.activated.emit(order.paper.currentIndex())
    order.columns["languages"].setChecked(True)
    order.first.setCurrentIndex(1)

    with qtbot.waitSignal(bridge.said, timeout=10000):
        order.pdf.click()

    (kept,) = demo.every(office, Printing)
    assert target.read_bytes().startswith(b"%PDF")
    assert (kept.paper, kept.manner) == ("delegations", Manner.EXPORTED)
    assert kept.options == '{"columns":["number","name","title","role","languages"],"first":"ca"}'


def test_what_can_be_said_of_a_paper_follows_the_paper(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, coming: UUID
) -> None:
    shown = page(qtbot, bridge, navigator, coming)
    order, seen = shown.order, {}
    for name in ("agenda", "delegations", "badges"):
        order.paper.setCurrentIndex(order.paper.findData(name))
        order.paper.activated.emit(order.paper.currentIndex())
        fields = {"first": order.first, "stock": order.stock, "photos": order.photos}
        seen[name] = {what for what, field in fields.items() if field.isVisibleTo(order)}

    assert seen == {"agenda": set(), "delegations": {"first"}, "badges": {"stock", "photos"}}


# The printer of each paper


@pytest.fixture
def machine(qtbot: QtBot, tmp_path: Path) -> QWidget:
    """A window that keeps settings."""
    window = QWidget()
    window.settings = Settings(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    return window


def print_dialog(qtbot: QtBot, bridge: Bridge, machine: QWidget, of: UUID, paper: str) -> PrintDialog:
    asked = printing.asked(paper, of, "en")
    made = PrintDialog(bridge, bridge.office.asked(asked), machine, asked=asked)
    with qtbot.waitSignal(made.preview.shown, timeout=10000):
        made.open()
    qtbot.waitUntil(lambda: made.tray.count() == 3, timeout=10000)
    return made


def test_printer_tray_and_card_stock_are_remembered_by_paper(
    qtbot: QtBot, bridge: Bridge, machine: QWidget, coming: UUID, printer: Printer
) -> None:
    made = print_dialog(qtbot, bridge, machine, coming, "badges")
    made.printer.setCurrentText("Minister")
    qtbot.waitUntil(lambda: made.tray.count() == 3, timeout=10000)
    made.tray.setCurrentText("Tray2")
    made.stock.setCurrentIndex(1)
    made.stock.activated.emit(1)
    with qtbot.waitSignal(made.accepted, timeout=10000):
        made.go.click()

    again = print_dialog(qtbot, bridge, machine, coming, "badges")
    other = print_dialog(qtbot, bridge, machine, coming, "agenda")

    assert printer.jobs[0].tray == "Tray2"
    assert (again.printer.currentText(), again.tray.currentText()) == ("Minister", "Tray2")
    assert again.paper.stock is not None
    assert again.paper.stock.name == "a6"
    assert (other.printer.currentText(), other.tray.currentText()) == ("Second floor", "")
    for left in (again, other):
        left.reject()


def test_only_the_pages_that_were_printed_are_remembered(
    qtbot: QtBot, bridge: Bridge, machine: QWidget, office: Office, coming: UUID, printer: Printer
) -> None:
    made = print_dialog(qtbot, bridge, machine, coming, "nameplates")
    made.pages.setText("2")
    with qtbot.waitSignal(made.accepted, timeout=10000):
        made.go.click()

    (row,) = office.read(partial(printing.rows, consultation_id=coming))
    assert [piece.label for piece in row.pieces] == ["H.E.\u00a0Alan Bowman"]
    assert row.manner is Manner.PRINTED


def test_a_tray_is_told_to_cups() -> None:
    assert command(Job("Minister", tray="Tray2"), "lp")[-3:] == ["-o", "InputSlot=Tray2", "-"]


def test_trays_are_read_from_what_cups_lists(tmp_path: Path) -> None:
    listing = tmp_path / "lpoptions"
    listing.write_text(
        "#!/bin/sh\necho 'PageSize/Media Size: *A4 A5'\necho 'InputSlot/Source: *Auto Tray1'\n"
    )
    listing.chmod(0o755)

    assert trays("Minister", str(listing)) == ["Auto", "Tray1"]
    assert trays("Minister", str(tmp_path / "none")) == []


# A wrong plate at 07:40


@pytest.fixture
def desk(office: Office, coming: UUID, settle: Callable[[Office], Window]) -> Window:
    """The window as it opens in the morning; the plates were printed the evening before."""
    print_out(office, "nameplates", coming)
    print_out(office, "delegations", coming)
    return settle(office)


def test_a_wrong_plate_is_fixed_and_printed_in_at_most_eight_keys(
    qtbot: QtBot, desk: Window, office: Office, printer: Printer
) -> None:
    from tests.stories.keys import Keys

    keys, pressed = Keys(qtbot), 0

    def press(key: str) -> None:
        nonlocal pressed
        pressed += 1
        keys.press(key)

    press("Ctrl+K")
    keys.type("bowman")
    press("Enter")
    press("F2")
    waited(qtbot, Correct)
    keys.type(NEW)
    press("Enter")
    keys.hears("Print plate")
    press("Enter")
    waited(qtbot)
    keys.hears("Print")
    press("Enter")
    qtbot.waitUntil(lambda: len(printer.jobs) == 1, timeout=10000)
    qtbot.waitUntil(lambda: dialog() is None, timeout=10000)

    assert pressed <= 8
    found = office.read(partial(printing.rows, consultation_id=demo.ref(office)))
    assert [piece.texts[1] for piece in found[0].pieces] == [NEW]


def test_it_is_said_at_once_which_papers_a_correction_makes_wrong(
    qtbot: QtBot, desk: Window, office: Office, coming: UUID
) -> None:
    from tests.operations.correcting import at_the_table

    assert desk.bridge is not None
    made = Correct(desk.bridge, at_the_table(office), coming, desk)
    made.open()
    made.reach[Reach.EVERYWHERE].setChecked(True)
    made.fields["title"]["en"].selectAll()
    qtbot.keyClicks(made.fields["title"]["en"], NEW)

    qtbot.waitUntil(lambda: "Will be out of date" in made.papers.text(), timeout=5000)
    assert "Name plates · English" in made.papers.text()
    assert "List of delegations · English" in made.papers.text()
    assert demo.named(office, Post, TITLE, "title")  # nothing was done yet
    made.reject()


def test_a_day_is_asked_for_where_it_counts(qtbot: QtBot, desk: Window, office: Office, coming: UUID) -> None:
    from tests.operations.correcting import at_the_table

    assert desk.bridge is not None
    made = Correct(desk.bridge, at_the_table(office), coming, desk)
    made.open()
    assert made.day.isHidden()
    made.reach[Reach.FROM].setChecked(True)
    assert not made.day.isHidden()
    made.fields["title"]["en"].setText(NEW)
    qtbot.keyClick(made.fields["title"]["en"], Qt.Key.Key_Return)

    assert made.refusals.words == ""
    assert made.plate.isVisible()
    assert demo.named(office, Post, NEW, "title").first_day is not None
    made.reject()


def test_the_tab_says_how_many_papers_are_out_of_date(qtbot: QtBot, desk: Window, office: Office) -> None:
    workspace = desk.show_place("Sessions").workspace  # type: ignore[arg-type]
    retitle(office)

    def said() -> bool:
        texts = [workspace.tabs.tabText(place) for place in range(workspace.tabs.count())]
        return "Papers (3)" in texts

    qtbot.waitUntil(said, timeout=10000)


def test_today_lists_what_is_out_of_date_and_goes_there(qtbot: QtBot, desk: Window, office: Office) -> None:
    today = desk.show_place("Today")  # type: ignore[arg-type]
    card = today.cards[Group.REPRINT]
    retitle(office)

    qtbot.waitUntil(lambda: card.isVisible() and len(card.list.lines.rows) == 3, timeout=10000)
    plates = next(line for line in card.list.lines.rows if line.title == "Name plates · English")
    assert "H.E.\u00a0Alan Bowman" in plates.below
    today._go(plates)

    sessions = desk.pages["Sessions"]  # type: ignore[index]
    assert isinstance(sessions.workspace.tabs.currentWidget().findChild(PapersPage), PapersPage)


def test_the_ledger_tells_what_was_printed_again_since(
    qtbot: QtBot, bridge: Bridge, navigator: Navigator, office: Office, coming: UUID
) -> None:
    print_out(office, "nameplates", coming)
    print_out(office, "nameplates", coming)
    print_out(office, "delegations", coming, columns=["number", "name"])

    left = page(qtbot, bridge, navigator, coming).left

    state = left.model.columns[3].says
    assert [(row.asked.paper, state(row)) for row in left.model.rows] == [
        ("delegations", "Up to date"),
        ("nameplates", "Up to date"),
        ("nameplates", "Printed again since"),
    ]
