"""Papers leave a window here, whatever page it shows: printed, saved as files, or copied as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.words import Manner

if TYPE_CHECKING:
    from protocoldesk.gui.dialogs.printing import PrintDialog
    from protocoldesk.operations.printing import Asked
    from protocoldesk.papers.parts import Paper

FILES = {"pdf": "pdf", "archival": "pdf", "docx": "docx", "txt": "txt"}
"""Ways of saving, and what the file's name ends in."""

Compose = Callable[[], "Paper"]


def hand_out_asked(
    parent: QWidget, bridge: Bridge, asked: Asked, how: str, stem: str, *, recipient: str = ""
) -> None:
    """Hand out a paper by what it is composed of, and remember what it says once it has left."""
    hand_out(parent, bridge, partial(bridge.office.asked, asked), how, stem, asked=asked, recipient=recipient)


def print_asked(parent: QWidget, bridge: Bridge, asked: Asked, *, recipient: str = "") -> PrintDialog | None:
    """The dialog that prints what is asked for; None: it cannot be composed, which is said."""
    from protocoldesk.gui.dialogs.printing import PrintDialog

    try:
        paper = bridge.office.asked(asked)
    except Sentence as sentence:
        bridge.failed.emit(sentence)
        return None
    dialog = PrintDialog(bridge, paper, parent, asked=asked, recipient=recipient)
    dialog.open()
    return dialog


def hand_out(
    parent: QWidget,
    bridge: Bridge,
    compose: Compose,
    how: str,
    stem: str,
    *,
    asked: Asked | None = None,
    recipient: str = "",
) -> None:
    """Compose a paper, then "print" it, "copy" its text, or save it as one of FILES; a Refusal is said.

    What was `asked` for is remembered once it has left; without it nobody can tell whether it is out of date.
    """
    try:
        paper = compose()
    except Sentence as sentence:
        bridge.failed.emit(sentence)
        return
    if how == "print":
        print_paper(parent, bridge, paper, asked, recipient)
    elif how == "copy":
        copy_text(bridge, paper)
    else:
        save_paper(parent, bridge, paper, how, stem, asked, recipient)


def print_paper(
    parent: QWidget, bridge: Bridge, paper: Paper, asked: Asked | None = None, recipient: str = ""
) -> None:
    """Ask for the printer, the pages and the copies, and print."""
    from protocoldesk.gui.dialogs.printing import PrintDialog

    PrintDialog(bridge, paper, parent, asked=asked, recipient=recipient).open()


def save_paper(
    parent: QWidget,
    bridge: Bridge,
    paper: Paper,
    how: str = "pdf",
    stem: str = "",
    asked: Asked | None = None,
    recipient: str = "",
) -> None:
    """Ask where, and save."""
    path = _where(parent, how, stem or paper.kind)
    if path is not None:
        save_to(bridge, paper, how, path, asked, recipient)


def save_bytes(
    parent: QWidget,
    bridge: Bridge,
    content: bytes,
    how: str,
    stem: str,
    left: Callable[[], None] | None = None,
) -> None:
    """Ask where, and save a file that was pressed already; `left` is called once it stands there."""
    path = _where(parent, how, stem)
    if path is not None:
        _saved(bridge, path, left, content)


def save_to(
    bridge: Bridge, paper: Paper, how: str, path: Path, asked: Asked | None = None, recipient: str = ""
) -> None:
    """Save a paper there; it is pressed away from the windows, and the status line says when it is done."""
    left = partial(remember, bridge, asked, paper, Manner.EXPORTED, recipient) if asked else None
    bridge.print(partial(pressed, how=how), paper, partial(_saved, bridge, path, left))


def remember(
    bridge: Bridge,
    asked: Asked,
    paper: Paper,
    manner: Manner,
    recipient: str = "",
    copies: int = 1,
    pages: Sequence[tuple[int, int]] = (),
) -> None:
    """Remember what a paper said; where that fails, it is said, and the paper has left all the same."""
    how = {"recipient": recipient, "copies": copies, "pages": pages}
    try:
        bridge.office.handed_out(asked, paper, manner, **how)
    except Sentence as sentence:
        bridge.failed.emit(sentence)


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


def _saved(bridge: Bridge, path: Path, left: Callable[[], None] | None, content: bytes) -> None:
    try:
        bridge.office.save(path, content)
    except Sentence as sentence:
        bridge.failed.emit(sentence)
        return
    bridge.said.emit(QCoreApplication.translate("Papers", "Saved: {file}").format(file=path.name))
    if left is not None:
        left()


def _title(how: str) -> str:
    titles = {
        "pdf": QCoreApplication.translate("Papers", "Save as PDF"),
        "archival": QCoreApplication.translate("Papers", "Save as archival PDF"),
        "docx": QCoreApplication.translate("Papers", "Save as Word document"),
        "txt": QCoreApplication.translate("Papers", "Save as plain text"),
    }
    return titles[how]
