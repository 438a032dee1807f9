"""What undo and redo will do, in words; or why the last deed cannot be undone, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from protocoldesk.store.journal import History


class Command(NamedTuple):
    """Whether it can be done, and what is said of it."""

    enabled: bool
    words: str


def undo_of(history: History | None) -> Command:
    """What undo will take back."""
    tr = QCoreApplication.translate
    if history is None or not history.done:
        return Command(False, tr("HistoryCommands", "Undo"))
    from protocoldesk.gui.words import label_of, sentence_of
    from protocoldesk.records.errors import Refusal

    step = history.done[-1]
    if step.final:
        final = Refusal("'{label}' cannot be undone: {way_on}.", label=step.label, way_on=step.final)
        return Command(False, sentence_of(final))
    return Command(True, tr("HistoryCommands", "Undo: {label}").format(label=label_of(step.label)))


def redo_of(history: History | None) -> Command:
    """What redo will do again."""
    tr = QCoreApplication.translate
    if history is None or not history.undone:
        return Command(False, tr("HistoryCommands", "Redo"))
    from protocoldesk.gui.words import label_of

    said = tr("HistoryCommands", "Redo: {label}").format(label=label_of(history.undone[-1].label))
    return Command(True, said)
