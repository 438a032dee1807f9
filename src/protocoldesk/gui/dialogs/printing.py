"""Printing: a paper on a printer of this machine, as the PDF itself where CUPS takes it, else as an image."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

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
from shiboken6 import isValid

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.widgets.pageimages import page_images, pages_of
from protocoldesk.gui.widgets.pagepreview import PagePreview
from protocoldesk.gui.widgets.parts import Button, Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import figures
from protocoldesk.papers.faces import Badge, Plate
from protocoldesk.protocol.preset import shipped
from protocoldesk.records.errors import Fault, Refusal, Sentence
from protocoldesk.records.values.words import Manner

if TYPE_CHECKING:
    from protocoldesk.gui.settings import Settings
    from protocoldesk.operations.printing import Asked
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
    tray: str = ""
    """The printer's own name of the tray; empty: its usual one."""


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
    if job.tray:
        said += ["-o", f"InputSlot={job.tray}"]
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


def trays(printer: str, lpoptions: str) -> list[str]:
    """The trays of a printer by its own names, as CUPS lists them; none where it does not answer."""
    if not printer or not lpoptions:
        return []
    try:
        done = subprocess.run(
            [lpoptions, "-p", printer, "-l"], capture_output=True, timeout=10, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    line = next((line for line in done.stdout.splitlines() if line.startswith("InputSlot/")), "")
    return [name.lstrip("*") for name in line.partition(":")[2].split()]


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
        asked: Asked | None = None,
        recipient: str = "",
        names: Callable[[], Sequence[str]] = printers,
        lp: str | None = None,
        lpoptions: str | None = None,
    ) -> None:
        """`asked`: what the paper is composed of, so that it is remembered, and can be put on other stock."""
        super().__init__(parent)
        self.bridge, self.paper, self.asked, self.recipient = bridge, paper, asked, recipient
        self._lp = shutil.which("lp") if lp is None else lp
        self._lpoptions = (shutil.which("lpoptions") or "") if lpoptions is None else lpoptions
        self._kept: Settings | None = getattr(parent.window(), "settings", None) if parent else None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 680)
        self.preview = PagePreview(bridge)
        self.printer, self.pages, self.copies, self.sides = QComboBox(), QLineEdit(), QSpinBox(), QComboBox()
        self.tray, self.stock = QComboBox(), QComboBox()
        self.tray.setEditable(True)
        self.nothing, self.overlong = Label("", "muted"), Label("", "refusal")
        self.go, self.cancel = Button("", "printer", primary=True), Button()
        self.refusals = Refusals(self)
        self.printer.addItems(list(names()))
        self.copies.setRange(1, 999)
        self.copies.lineEdit().setTextMargins(7, 0, 0, 0)
        self._lay_out()
        self._name()
        self._recall()
        self._connect()
        self.go.setEnabled(self.printer.count() > 0)
        self.go.setFocus()  # as it was printed last: Enter prints it again
        self._show()

    def _show(self) -> None:
        """The pages; and which of its cards are too small for their words."""
        self.preview.show_paper(partial(_itself, self.paper))
        self.overlong.hide()
        if any(isinstance(part, Plate | Badge) for part in self.paper.parts):
            self.bridge.print(_overlong, self.paper, self._tell_overlong)

    def _tell_overlong(self, names: tuple[str, ...]) -> None:
        if isValid(self) and names:
            said = self.tr("These words do not fit on the card: {names}")
            self.overlong.setText(said.format(names=", ".join(names)))
            self.overlong.show()

    def _connect(self) -> None:
        self.printer.currentTextChanged.connect(self._offer_trays)
        self.stock.activated.connect(self._on_stock)
        self.go.clicked.connect(self.print)
        self.cancel.clicked.connect(self.reject)

    def job(self) -> Job:
        """What is asked for. Raises Refusal where the pages are none."""
        sides = SIDES[max(0, self.sides.currentIndex())]
        tray = self.tray.currentText().strip()
        return Job(self.printer.currentText(), ranges(self.pages.text()), self.copies.value(), sides, tray)

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
        self._remember(job)
        self.accept()

    def _remember(self, job: Job) -> None:
        """How this paper was printed, for the machine; and what it said, for the archive."""
        if self._kept is not None:
            stock = str(self.stock.currentData() or "")
            self._kept.keep_of_paper(
                self.paper.kind, printer=job.printer, tray=job.tray, stock=stock, sides=job.sides
            )
        if self.asked is not None:
            papers.remember(
                self.bridge,
                self.asked,
                self.paper,
                Manner.PRINTED,
                self.recipient,
                job.copies,
                job.pages,
            )

    def _recall(self) -> None:
        """As this paper was printed last: the printer, its tray, the sides, the card stock."""
        kept = self._kept.of_paper(self.paper.kind) if self._kept is not None else {}
        self.printer.setCurrentIndex(max(0, self.printer.findText(kept.get("printer", ""))))
        if kept.get("sides") in SIDES:
            self.sides.setCurrentIndex(SIDES.index(kept["sides"]))
        self._offer_stock(kept.get("stock", ""))
        self._offer_trays()
        self.tray.setCurrentText(kept.get("tray", ""))

    def _offer_trays(self, *_: object) -> None:
        """The trays of the printer, asked away from the window."""
        self.tray.clear()
        work = partial(_trays, lpoptions=self._lpoptions)
        self.bridge.print(work, self.printer.currentText(), self._trays_came)

    def _trays_came(self, found: tuple[str, list[str]]) -> None:
        printer, names = found
        if isValid(self) and printer == self.printer.currentText() and not self.tray.count():
            chosen = self.tray.currentText()
            self.tray.addItems(["", *names])
            self.tray.setCurrentText(chosen)

    def _offer_stock(self, kept: str) -> None:
        """What its cards may be cut from; nothing, where it is no paper of cards."""
        known: dict[str, Any] = shipped("stock").get(self.paper.kind, {}) if self.asked else {}
        for name, of in known.items():
            words = self.tr("{width} × {height} mm, {count} a sheet")
            each = of["across"] * of["down"]
            said = words.format(width=of["width"], height=of["height"], count=each)
            self.stock.addItem(figures(said), name)
        for field in (self.stock, self._labels[self.stock]):
            field.setVisible(len(known) > 1)
        now = self.paper.stock.name if self.paper.stock else next(iter(known), "")
        asked = self.asked.how().get("stock", "") if self.asked else ""
        self.stock.setCurrentIndex(max(0, self.stock.findData(asked or kept or now)))
        if not asked and kept and kept != now:
            self._on_stock()

    def _on_stock(self, *_: object) -> None:
        """Compose the cards anew for another stock."""
        if self.asked is None:
            return
        asked = self.asked.having(stock=self.stock.currentData())
        try:
            self.paper = self.bridge.office.asked(asked)
        except Sentence as sentence:
            self.refusals.show(self.stock, sentence)
            return
        self.asked = asked
        self._show()

    def _refused(self, sentence: Sentence) -> None:
        self.go.setEnabled(True)
        self.refusals.show(self.pages if sentence.field == "pages" else self.printer, sentence)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self.nothing.setText(
            self.tr("No printer is set up on this machine. Save it as a PDF, or set one up.")
        )
        self.nothing.setVisible(not self.printer.count())
        self.printer.setEnabled(self.printer.count() > 0)
        self.pages.setPlaceholderText(self.tr("All, or such as 1-3, 5"))
        line = self.tray.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("The printer's usual one"))
            line.setAccessibleName(self.tr("Tray"))
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
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Printer"), self.printer),
            (self.tr("&Tray"), self.tray),
            (self.tr("Card st&ock"), self.stock),
            (self.tr("Pa&ges"), self.pages),
            (self.tr("&Copies"), self.copies),
            (self.tr("&Sides"), self.sides),
        )
        self._labels: dict[QWidget, Label] = {}
        self.nothing.setWordWrap(True)
        column.addWidget(self.nothing)
        for name, field in fields:
            label = self._labels[field] = Label(name, "field")
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


def _overlong(paper: Paper) -> tuple[str, ...]:
    from protocoldesk.papers import press

    return press.overlong(paper)


def _trays(printer: str, lpoptions: str) -> tuple[str, list[str]]:
    return printer, trays(printer, lpoptions)


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
