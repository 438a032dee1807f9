"""Printing: a paper on a printer of this machine, as the PDF itself where CUPS takes it, else as an image."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.widgets.pageimages import page_images, pages_of
from protocoldesk.gui.widgets.pagepreview import PagePreview
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.records.errors import Fault, Refusal, Sentence

if TYPE_CHECKING:
    from protocoldesk.papers.parts import Paper

DPI = 300

SIDES = ("one-sided", "two-sided-long-edge", "two-sided-short-edge")
"""IPP's words for the sides of the sheet."""

_RANGE = re.compile(r"\s*(\d{1,5})\s*(?:[-–]\s*(\d{1,5}))?\s*")


@dataclass(frozen=True, slots=True)
class Job:
    """What is printed. `pages` are ranges counted from 1; none: all. `sides` is one of SIDES."""

    printer: str
    pages: tuple[tuple[int, int], ...] = ()
    copies: int = 1
    sides: str = SIDES[0]


def ranges(typed: str) -> tuple[tuple[int, int], ...]:
    """The pages that were typed, "1-3, 5"; nothing typed: all. Raises Refusal."""
    found: list[tuple[int, int]] = []
    for part in typed.replace(";", ",").split(",") if typed.strip() else ():
        match = _RANGE.fullmatch(part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last:
            raise Refusal("'{pages}' are no pages such as 1-3, 5.", field="pages", pages=typed.strip())
        found.append((first, last))
    return tuple(found)


def command(job: Job, lp: str) -> list[str]:
    """How CUPS is told to print a PDF that it reads from its standard input."""
    said = [lp, "-d", job.printer, "-n", str(job.copies), "-o", f"sides={job.sides}"]
    if job.pages:
        said += ["-P", ",".join(f"{a}-{b}" if a != b else str(a) for a, b in job.pages)]
    return [*said, "-"]


def send(pdf: bytes, job: Job, lp: str) -> None:
    """Hand a PDF to CUPS; nothing is written to a file of ours. Raises Fault."""
    try:
        done = subprocess.run(command(job, lp), input=pdf, capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Fault("The printer {printer} does not answer.", printer=job.printer) from error
    if done.returncode:
        why = done.stderr.decode(errors="replace").strip() or str(done.returncode)
        raise Fault("The printer {printer} refused it: {why}", printer=job.printer, why=why)


def paint(pdf: bytes, job: Job, printer: QPrinter) -> None:
    """Print a PDF as images of its pages. Raises Fault where the printer cannot be opened."""
    pages = page_images(pdf, DPI / 72)
    wanted = _wanted(job.pages, len(pages))
    _lay_out(printer, job, pages[0].width, pages[0].height)
    painter = QPainter()
    if not painter.begin(printer):
        raise Fault("The printer {printer} does not answer.", printer=job.printer)
    for place, number in enumerate(wanted):
        if place:
            printer.newPage()
        page = pages[number - 1]
        size = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(size.width() / page.width, size.height() / page.height)
        painter.drawImage(QRectF(0, 0, page.width * scale, page.height * scale), page.image)
    painter.end()


def printers() -> list[str]:
    """The printers of this machine, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


class PrintDialog(QDialog):
    """Asks printer, pages, copies and sides, beside the pages; prints away from the windows."""

    def __init__(
        self,
        bridge: Bridge,
        paper: Paper,
        parent: QWidget | None = None,
        *,
        names: Callable[[], Sequence[str]] = printers,
        lp: str | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge, self.paper = bridge, paper
        self._lp = shutil.which("lp") if lp is None else lp
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self.resize(860, 620)
        self.preview = PagePreview(bridge)
        self.printer, self.pages, self.copies, self.sides = QComboBox(), QLineEdit(), QSpinBox(), QComboBox()
        self.nothing = Label("", "muted")
        self.go, self.cancel = Button("", "printer", primary=True), Button()
        self.refusals = Refusals(self)
        self.printer.addItems(list(names()))
        self.copies.setRange(1, 999)
        self.copies.lineEdit().setTextMargins(7, 0, 0, 0)
        self._lay_out()
        self._name()
        self.go.setEnabled(self.printer.count() > 0)
        self.go.clicked.connect(self.print)
        self.cancel.clicked.connect(self.reject)
        self.preview.show_paper(partial(_itself, paper))

    def job(self) -> Job:
        """What is asked for. Raises Refusal where the pages are none."""
        sides = SIDES[max(0, self.sides.currentIndex())]
        return Job(self.printer.currentText(), ranges(self.pages.text()), self.copies.value(), sides)

    def print(self) -> None:
        """Print what is asked for, and close when it is on its way."""
        try:
            job = self.job()
        except Refusal as refusal:
            self.refusals.show(self.pages, refusal)
            return
        self.refusals.clear()
        self.go.setEnabled(False)
        work = partial(_send, job=job, lp=self._lp) if self._lp else partial(_paint, job=job)
        self.bridge.print(work, self.paper, partial(self._sent, job), self._refused)

    def _sent(self, job: Job, _nothing: None) -> None:
        self.bridge.said.emit(self.tr("Sent to {printer}.").format(printer=job.printer))
        self.accept()

    def _refused(self, sentence: Sentence) -> None:
        self.go.setEnabled(True)
        self.refusals.show(self.pages if sentence.field == "pages" else self.printer, sentence)

    def _name(self) -> None:
        self.nothing.setText(
            self.tr("No printer is set up on this machine. Save it as a PDF, or set one up.")
        )
        self.nothing.setVisible(not self.printer.count())
        self.printer.setEnabled(self.printer.count() > 0)
        self.pages.setPlaceholderText(self.tr("All, or such as 1-3, 5"))
        self.go.say(self.tr("Print"))
        self.cancel.say(self.tr("Cancel"))
        self.sides.addItems(
            [self.tr("One side"), self.tr("Both sides, long edge"), self.tr("Both sides, short edge")]
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.preview, 1)
        side = QWidget()
        side.setFixedWidth(320)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        fields = (
            (self.tr("&Printer"), self.printer),
            (self.tr("Pa&ges"), self.pages),
            (self.tr("&Copies"), self.copies),
            (self.tr("&Sides"), self.sides),
        )
        self.nothing.setWordWrap(True)
        column.addWidget(self.nothing)
        for name, field in fields:
            label = Label(name, "field")
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(6)
        column.addStretch(1)
        column.addLayout(foot(self.cancel, self.go))
        row.addWidget(side)


def _itself(paper: Paper) -> Paper:
    return paper


def _send(paper: Paper, job: Job, lp: str) -> None:
    from protocoldesk.papers import press

    pdf = press.pdf(paper)
    _wanted(job.pages, pages_of(pdf))
    send(pdf, job, lp)


def _paint(paper: Paper, job: Job) -> None:
    from protocoldesk.papers import press

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(job.printer)
    paint(press.pdf(paper), job, printer)


def _wanted(pages: tuple[tuple[int, int], ...], count: int) -> list[int]:
    """The numbers of the pages that are printed. Raises Refusal where there is none of them."""
    found = [number for first, last in pages for number in range(first, min(last, count) + 1)]
    if pages and not found:
        raise Refusal("The paper has {count} pages.", field="pages", count=count)
    return found or list(range(1, count + 1))


def _lay_out(printer: QPrinter, job: Job, width: float, height: float) -> None:
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setResolution(DPI)
    printer.setPageSize(size)
    portrait = width <= height
    printer.setPageOrientation(
        QPageLayout.Orientation.Portrait if portrait else QPageLayout.Orientation.Landscape
    )
    printer.setFullPage(True)
    printer.setCopyCount(job.copies)
    modes = QPrinter.DuplexMode
    sides = (modes.DuplexNone, modes.DuplexLongSide, modes.DuplexShortSide)
    printer.setDuplex(sides[SIDES.index(job.sides)])
