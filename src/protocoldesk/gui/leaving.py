"""What leaves a consultation as a file for other programs: its calendar, and the cards of its people."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.words import Language
from protocoldesk.operations import consultation
from protocoldesk.records.errors import Sentence


def save_calendar(parent: QWidget, bridge: Bridge, consultation_id: UUID) -> None:
    """Ask where, and save the programme as .ics, without what is internal."""
    from protocoldesk.exchange import calendar

    write = partial(calendar.written, consultation_id=consultation_id, language=Language.tag)
    _save(parent, bridge, consultation_id, write, "ics")


def save_cards(parent: QWidget, bridge: Bridge, consultation_id: UUID) -> None:
    """Ask where, and save both delegations as vCards, without what is restricted."""
    from protocoldesk.exchange import vcard

    write = partial(vcard.of_delegations, consultation_id=consultation_id)
    _save(parent, bridge, consultation_id, write, "vcf")


def _save(parent: QWidget, bridge: Bridge, consultation_id: UUID, write: partial[bytes], ending: str) -> None:
    try:
        content = bridge.read(write)
        path = _where(parent, bridge, consultation_id, ending)
        if path is not None:
            bridge.office.save(path, content)
            bridge.said.emit(QCoreApplication.translate("Papers", "Saved: {file}").format(file=path.name))
    except Sentence as sentence:
        bridge.failed.emit(sentence)


def _where(parent: QWidget, bridge: Bridge, consultation_id: UUID, ending: str) -> Path | None:
    row = bridge.read(partial(consultation.row, consultation_id=consultation_id))
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    usual = str(Path(folder) / f"{row.ref if row else 'session'}.{ending}")
    titles = {
        "ics": QCoreApplication.translate("Papers", "Save the calendar"),
        "vcf": QCoreApplication.translate("Papers", "Save the cards of both delegations"),
    }
    chosen, _ = QFileDialog.getSaveFileName(parent, titles[ending], usual, f"*.{ending}")
    return Path(chosen) if chosen else None
