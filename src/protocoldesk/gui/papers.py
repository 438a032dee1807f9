"""Papers leave a window here, whatever page it shows: printed, saved as files, or copied as text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.records.errors import Sentence

if TYPE_CHECKING:
    from protocoldesk.papers.parts import Paper

FILES = {"pdf": "pdf", "archival": "pdf", "docx": "docx", "txt": "txt"}
"""Ways of saving, and what the file's name ends in."""

Compose = Callable[[], "Paper"]


def hand_out(parent: QWidget, bridge: Bridge, compose: Compose, how: str, stem: str) -> None:
    """Compose a paper, then "print" it, "copy" its text, or save it as one of FILES; a Refusal is said."""
    try:
        paper = compose()
    except Sentence as sentence:
        bridge.failed.emit(sentence)
        return
    if how == "print":
        print_paper(parent, bridge, paper)
    elif how == "copy":
        copy_text(bridge, paper)
    else:
        save_paper(parent, bridge, paper, how, stem)


def print_paper(parent: QWidget, bridge: Bridge, paper: Paper) -> None:
    """Ask for the printer, the pages and the copies, and print."""
    from protocoldesk.gui.dialogs.printing import PrintDialog

    PrintDialog(bridge, paper, parent).open()


def save_paper(parent: QWidget, bridge: Bridge, paper: Paper, how: str = "pdf", stem: str = "") -> None:
    """Ask where, and save."""
    path = _where(parent, how, stem or paper.kind)
    if path is not None:
        save_to(bridge, paper, how, path)


def save_bytes(parent: QWidget, bridge: Bridge, content: bytes, how: str, stem: str) -> None:
    """Ask where, and save a file that was pressed already."""
    path = _where(parent, how, stem)
    if path is not None:
        _saved(bridge, path, content)


def save_to(bridge: Bridge, paper: Paper, how: str, path: Path) -> None:
    """Save a paper there; it is pressed away from the windows, and the status line says when it is done."""
    bridge.print(partial(pressed, how=how), paper, partial(_saved, bridge, path))


def copy_text(bridge: Bridge, paper: Paper) -> None:
    """Put the words of a paper on the clipboard."""
    from protocoldesk.papers import press

    QGuiApplication.clipboard().setText(press.plain(paper))
    bridge.said.emit(QCoreApplication.translate("Papers", "The text is on the clipboard."))


def pressed(paper: Paper, how: str) -> bytes:
    """The bytes of a paper in one of FILES."""
    from protocoldesk.exchange.paper import archival
    from protocoldesk.papers import press

    if how == "docx":
        return press.docx(paper)
    if how == "txt":
        return press.plain(paper).encode()
    return press.pdf(archival(paper) if how == "archival" else paper, archival=how == "archival")


def _where(parent: QWidget, how: str, stem: str) -> Path | None:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    usual = str(Path(folder) / f"{stem}.{FILES[how]}")
    chosen, _ = QFileDialog.getSaveFileName(parent, _title(how), usual, f"*.{FILES[how]}")
    return Path(chosen) if chosen else None


def _saved(bridge: Bridge, path: Path, content: bytes) -> None:
    try:
        bridge.office.save(path, content)
    except Sentence as sentence:
        bridge.failed.emit(sentence)
    else:
        bridge.said.emit(QCoreApplication.translate("Papers", "Saved: {file}").format(file=path.name))


def _title(how: str) -> str:
    titles = {
        "pdf": QCoreApplication.translate("Papers", "Save as PDF"),
        "archival": QCoreApplication.translate("Papers", "Save as archival PDF"),
        "docx": QCoreApplication.translate("Papers", "Save as Word document"),
        "txt": QCoreApplication.translate("Papers", "Save as plain text"),
    }
    return titles[how]
