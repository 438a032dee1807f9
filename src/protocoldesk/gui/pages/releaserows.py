"""The columns of the ledger of releases, and of the register."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from protocoldesk.gui.pages.releasestate import PILLS
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.words import best, date_of, headed, language_named, word_of
from protocoldesk.operations.releases import RegisterRow, ReleaseRow
from protocoldesk.protocol.clearance import Stage
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import NumberState

ORDER = (Stage.WITHDRAWN, Stage.EMPTY, Stage.DRAFT, Stage.CLEARED, Stage.CORRECTED, Stage.ISSUED)
"""Stages from what is furthest from the public; the pill of a release is that of its last edition there."""

NUMBERED = {NumberState.USED: "ok", NumberState.RESERVED: "info", NumberState.VOID: "warn", None: "bad"}


def released(row: ReleaseRow, year: int) -> bool:
    """Whether an edition went out in that year."""
    return any(one.at is not None and one.at.astimezone().year == year for one in row.editions)


def stages_of(row: ReleaseRow) -> str:
    """Where each edition stands: "English draft, Khmer cleared"; once where all stand alike."""
    stages = {one.stage for one in row.editions}
    languages = [language_named(one.language) for one in row.editions]
    if len(stages) == 1:
        return f"{headed(word_of(next(iter(stages))))} · {', '.join(languages)}"
    pairs = zip(languages, row.editions, strict=True)
    return ", ".join(f"{language} {word_of(one.stage)}" for language, one in pairs)


def _pill(row: ReleaseRow) -> str:
    return PILLS[min((one.stage for one in row.editions), key=ORDER.index, default=Stage.EMPTY)]


def _issued(row: ReleaseRow) -> str:
    return date_of(When(WhenKind.DAY, row.issued.astimezone().date())) if row.issued else ""


def _state(row: RegisterRow) -> str:
    return headed(word_of(row.state) if row.state else QCoreApplication.translate("Register", "missing"))


LEDGER = (
    Column(
        lambda: QCoreApplication.translate("Ledger", "Number"),
        lambda row: str(row.number) if row.number else "",
        sorts=lambda row: (row.number.kind, row.number.year, row.number.number) if row.number else ("", 0, 0),
    ),
    Column(
        lambda: QCoreApplication.translate("Ledger", "Kind"),
        lambda row: headed(word_of(row.kind)),
    ),
    Column(
        lambda: QCoreApplication.translate("Ledger", "Issued"),
        _issued,
        sorts=lambda row: row.issued.timestamp() if row.issued else 0.0,
    ),
    Column(lambda: QCoreApplication.translate("Ledger", "Stage"), stages_of, pill=_pill),
    Column(
        lambda: QCoreApplication.translate("Ledger", "Title"),
        lambda row: " ".join(best(row.title).split()) or row.ref,
    ),
)

REGISTER = (
    Column(
        lambda: QCoreApplication.translate("Register", "Number"),
        lambda row: str(row.number),
        sorts=lambda row: (row.number.kind, row.number.year, row.number.number),
    ),
    Column(lambda: QCoreApplication.translate("Register", "Kind"), lambda row: best(row.name)),
    Column(
        lambda: QCoreApplication.translate("Register", "State"), _state, pill=lambda row: NUMBERED[row.state]
    ),
    Column(lambda: QCoreApplication.translate("Register", "Used for"), lambda row: row.subject),
    Column(lambda: QCoreApplication.translate("Register", "Why it is void"), lambda row: row.reason),
)
