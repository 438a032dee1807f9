"""What leaves a consultation as a file for other programs: its calendar, and the cards of its people."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.words import Language
from protocoldesk.operations import consultation, printing
from protocoldesk.operations.printing import Asked
from protocoldesk.records.errors import Sentence


def save_calendar(parent: QWidget, bridge: Bridge, consultation_id: UUID) -> None:
    """Ask where, and save the programme as .ics, without what is internal."""
    save_asked(parent, bridge, printing.asked("calendar", consultation_id, Language.tag))


def save_cards(parent: QWidget, bridge: Bridge, consultation_id: UUID) -> None:
    """Ask where, and save both delegations as vCards, without what is restricted."""
    save_asked(parent, bridge, printing.asked("cards", consultation_id, ""))


def save_asked(parent: QWidget, bridge: Bridge, asked: Asked) -> None:
    """Ask where, save the calendar or the cards that are asked for, and remember what they say."""
    from protocoldesk.exchange.exported import ENDINGS

    try:
        content = bridge.office.export(asked)
        path = _where(parent, bridge, asked.consultation_id, ENDINGS[asked.paper])
        if path is not None:
            bridge.office.save(path, content)
            bridge.said.emit(QCoreApplication.translate("Papers", "Saved: {file}").format(file=path.name))
            bridge.office.exported(asked, content)
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
