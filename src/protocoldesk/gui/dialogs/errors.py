"""Errors in a window of their own: a sentence that no field could show, and the report of a bug."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.icons import icon
from protocoldesk.gui.words import sentence_of
from protocoldesk.records.errors import Fault, Sentence

log = logging.getLogger("protocoldesk")


def say(parent: QWidget, sentence: Sentence) -> None:
    """Say a refusal or a fault; the old state was kept."""
    box = box_of(parent, sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()


def ask(parent: QWidget, sentence: Sentence, go_on: str) -> bool:
    """Say a sentence, and whether the officer wants to go on nevertheless."""
    box = box_of(parent, sentence)
    button = box.addButton(go_on, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is button


def catch_bugs(report: Callable[[str, Path], None] | None = None) -> None:
    """Let every error that nobody handled become a log entry and a report that the officer can read.

    Neither holds what records say: the entry names types and places in the program alone.
    """

    def caught(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        entry = _entry(kind, trace)
        log.error("%s", entry)
        file = _keep(entry)
        (report or _report)(kind.__name__, file)

    sys.excepthook = caught


def box_of(parent: QWidget | None, sentence: Sentence) -> QMessageBox:
    """What says a sentence; its buttons are to be added."""
    box = QMessageBox(parent)
    fault = isinstance(sentence, Fault)
    box.setIcon(QMessageBox.Icon.Warning if fault else QMessageBox.Icon.Information)
    drawing, colour = ("triangle-alert", "warn") if fault else ("info", "accent")
    box.setIconPixmap(icon(drawing, off=colour).pixmap(32, 32))
    box.setWindowTitle("ProtocolDesk")
    box.setText(sentence_of(sentence))
    _give_room(box)
    _dress(box)
    return box


def _dress(box: QMessageBox) -> None:
    """A box over no window has nobody's style sheet."""
    if box.parentWidget() is None:
        theme.wear(box)


def _give_room(box: QMessageBox) -> None:
    layout = box.layout()
    if layout is not None:
        layout.setContentsMargins(24, 20, 24, 20)


def _entry(kind: type[BaseException], trace: TracebackType | None) -> str:
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return f"{kind.__name__} at {' < '.join(reversed(places))}"


def _keep(entry: str) -> Path:
    from protocoldesk.store.disk import add_line
    from protocoldesk.store.machine import folder

    file = folder() / "errors.log"
    file.parent.mkdir(parents=True, exist_ok=True)
    add_line(file, entry)
    return file


def _report(kind: str, file: Path) -> None:
    sentence = QCoreApplication.translate(
        "Errors", "The program made a mistake. What you had done before is kept. The report is in {file}."
    )
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Critical)
    box.setIconPixmap(icon("circle-alert", off="bad").pixmap(32, 32))
    box.setWindowTitle("ProtocolDesk")
    box.setText(sentence.format(file=file))
    box.setDetailedText(_last_line(file) or kind)
    _give_room(box)
    _dress(box)
    box.exec()


def _last_line(file: Path) -> Any:
    lines = file.read_text("utf-8").splitlines()
    return lines[-1] if lines else ""
