"""Papers are printed, saved and copied: CUPS gets the PDF itself, any other printer images of its pages."""

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.printing import Job, PrintDialog, command, paint, ranges
from protocoldesk.papers import press
from protocoldesk.papers.parts import PageBreak, Paper, Paragraph, said
from protocoldesk.records.errors import Fault, Refusal, Sentence

PAPER = Paper(
    "release",
    "en",
    "Test",
    tuple(part for n in range(3) for part in (Paragraph(said(f"Page number {n + 1}.")), PageBreak()))[:-1],
)


@pytest.fixture
def lp(tmp_path: Path) -> Path:
    """A program in the place of CUPS' own, which keeps what it was told and what it was given."""
    program = tmp_path / "lp"
    program.write_text(
        f"#!{sys.executable}\nimport sys, pathlib\nfolder = pathlib.Path({str(tmp_path)!r})\n"
        "(folder / 'words').write_text(' '.join(sys.argv[1:]))\n"
        "(folder / 'content').write_bytes(sys.stdin.buffer.read())\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IEXEC)
    return program


def dialog(qtbot: QtBot, bridge: Bridge, lp: str) -> PrintDialog:
    made = PrintDialog(bridge, PAPER, names=lambda: ["Second floor", "Minister"], lp=lp)
    with qtbot.waitSignal(made.preview.shown, timeout=10000):
        made.open()
    return made


@pytest.mark.parametrize(
    ("typed", "pages"),
    [("", ()), ("2", ((2, 2),)), ("1-3, 5", ((1, 3), (5, 5))), (" 2 – 4 ;7", ((2, 4), (7, 7)))],
)
def test_pages_are_typed_as_everywhere(typed: str, pages: tuple[tuple[int, int], ...]) -> None:
    assert ranges(typed) == pages


@pytest.mark.parametrize("typed", ["0", "3-1", "one", "1-", "1,,2"])
def test_what_are_no_pages_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="no pages"):
        ranges(typed)


def test_cups_is_told_printer_copies_pages_and_sides() -> None:
    job = Job("Minister", ((1, 2), (4, 4)), 3, "two-sided-long-edge")
    assert command(job, "lp") == [
        *("lp", "-d", "Minister", "-n", "3", "-o", "sides=two-sided-long-edge", "-P", "1-2,4", "-"),
    ]


def test_the_pdf_itself_goes_to_cups(qtbot: QtBot, bridge: Bridge, lp: Path) -> None:
    asked = dialog(qtbot, bridge, str(lp))
    asked.printer.setCurrentText("Minister")
    asked.pages.setText("2-3")
    asked.copies.setValue(2)
    asked.sides.setCurrentIndex(1)
    with qtbot.waitSignal(bridge.said, timeout=10000) as told:
        asked.go.click()
    assert told.args == ["Sent to Minister."]
    words = (lp.parent / "words").read_text()
    assert words == "-d Minister -n 2 -o sides=two-sided-long-edge -P 2-3 -"
    assert (lp.parent / "content").read_bytes() == press.pdf(PAPER)


def test_a_printer_that_refuses_is_named_and_the_dialog_stays(qtbot: QtBot, bridge: Bridge, lp: Path) -> None:
    lp.write_text(f"#!{sys.executable}\nimport sys\nsys.stdin.buffer.read()\nsys.exit('out of paper')\n")
    asked = dialog(qtbot, bridge, str(lp))
    asked.go.click()
    qtbot.waitUntil(lambda: bool(asked.refusals.words), timeout=10000)
    assert asked.refusals.words == "The printer Second floor refused it: out of paper"
    assert asked.isVisible()
    asked.close()


def test_pages_that_the_paper_has_not_go_to_no_printer(qtbot: QtBot, bridge: Bridge, lp: Path) -> None:
    asked = dialog(qtbot, bridge, str(lp))
    asked.pages.setText("9")
    asked.print()
    qtbot.waitUntil(lambda: asked.refusals.words == "The paper has 3 pages.")
    assert not (lp.parent / "content").exists()
    assert asked.go.isEnabled()
    asked.close()


def test_enter_in_a_field_closes_nothing_and_prints_nothing(qtbot: QtBot, bridge: Bridge, lp: Path) -> None:
    asked = dialog(qtbot, bridge, str(lp))
    asked.show()
    qtbot.keyClick(asked.pages, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert not (lp.parent / "content").exists()
    asked.close()


def test_wrong_pages_are_said_beside_them(qtbot: QtBot, bridge: Bridge, lp: Path) -> None:
    asked = dialog(qtbot, bridge, str(lp))
    asked.pages.setText("last")
    asked.go.click()
    assert asked.refusals.words == "'last' are no pages such as 1-3, 5."
    asked.close()


def test_without_a_printer_it_says_so(qtbot: QtBot, bridge: Bridge) -> None:
    asked = PrintDialog(bridge, PAPER, names=list, lp="")
    with qtbot.waitSignal(asked.preview.shown, timeout=10000):
        asked.open()
    assert asked.nothing.isVisible()
    assert not asked.go.isEnabled()
    asked.close()


def test_any_other_printer_gets_the_pages_that_were_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(file))
    paint(press.pdf(PAPER), Job("", ((2, 9),)), printer)
    import pypdfium2

    with pypdfium2.PdfDocument(file) as made:
        assert len(made) == 2
        width, height = made.get_page_size(0)
    assert (round(width), round(height)) == (595, 842)


def test_pages_that_the_paper_has_not_are_refused(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with pytest.raises(Refusal, match="has 3 pages"):
        paint(press.pdf(PAPER), Job("", ((7, 9),)), printer)


@pytest.mark.parametrize(
    ("how", "begins"), [("pdf", b"%PDF"), ("archival", b"%PDF"), ("docx", b"PK"), ("txt", b"Page number 1.")]
)
def test_a_paper_is_saved_in_each_form(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, how: str, begins: bytes
) -> None:
    path = tmp_path / f"release.{papers.FILES[how]}"
    with qtbot.waitSignal(bridge.said, timeout=20000) as told:
        papers.save_to(bridge, PAPER, how, path)
    assert path.read_bytes().startswith(begins)
    assert told.args == [f"Saved: {path.name}"]


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, refused: list[Sentence]
) -> None:
    with qtbot.waitSignal(bridge.failed, timeout=10000):
        papers.save_to(bridge, PAPER, "txt", tmp_path)
    assert "is a folder" in str(refused.pop())


def test_it_asks_where_and_proposes_the_name_of_the_session(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(*args: str) -> tuple[str, str]:
        asked.append(Path(args[2]).name)
        return str(tmp_path / "Chosen.docx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(bridge.said, timeout=10000):
        papers.hand_out(None, bridge, lambda: PAPER, "docx", "kh-ca-2-en")  # type: ignore[arg-type]
    assert asked == ["kh-ca-2-en.docx"]
    assert (tmp_path / "Chosen.docx").exists()


def test_the_text_is_copied_for_a_mail(bridge: Bridge) -> None:
    papers.copy_text(bridge, PAPER)
    assert QGuiApplication.clipboard().text().startswith("Page number 1.")


def test_what_is_not_public_is_not_handed_out(bridge: Bridge, refused: list[Sentence]) -> None:
    def secret() -> Paper:
        raise Fault("It is not public.")

    from PySide6.QtWidgets import QWidget

    papers.hand_out(QWidget(), bridge, secret, "copy", "x")
    assert str(refused.pop()) == "It is not public."
