"""What goes out: editions are issued, corrected or withdrawn, one after the other, while the window lives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from protocoldesk.gui.bridge import Bridge
from protocoldesk.operations import release
from protocoldesk.records.errors import Sentence

if TYPE_CHECKING:
    from protocoldesk.papers.parts import Paper


@dataclass(frozen=True, slots=True)
class Going:
    """An edition that goes out. `stem` names its files; `number` 0: the issue itself; `reason` as typed."""

    edition_id: UUID
    stem: str
    number: int
    reason: str
    uncleared: str = ""


class GoingOut(QObject):
    """Prints each edition for good on the worker, then issues it as it was printed."""

    progressed = Signal(int)
    """How many are out."""
    finished = Signal()
    refused = Signal(object, object)
    """Id of the edition, and the Sentence that says why; those before it are out."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: list[Going] = []
        self._done = 0

    def start(self, goings: list[Going]) -> None:
        """Let these go out, in their order."""
        self._waiting, self._done = list(goings), 0
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self.finished.emit()
            return
        going = self._waiting.pop(0)
        how: dict[str, Any] = {"correction": going.number, "what": going.reason} if going.number else {}
        stem = f"{going.stem}-corr-{going.number}" if going.number else going.stem
        try:
            page = self._bridge.office.page(going.edition_id, as_issued=True, **how)
        except Sentence as sentence:
            self._refuse(going, sentence)
            return
        done, refused = partial(self._printed, going, page), partial(self._refuse, going)
        self._bridge.print(partial(_printed, stem=stem), page, done, refused)

    def _printed(self, going: Going, page: Paper, made: Any) -> None:
        try:
            self._bridge.office.put_out(
                going.edition_id, page, made, going.reason, going.number, going.uncleared
            )
        except Sentence as sentence:
            self._refuse(going, sentence)
            return
        self._done += 1
        self.progressed.emit(self._done)
        self._next()

    def _refuse(self, going: Going, sentence: Sentence) -> None:
        self._waiting.clear()
        self.refused.emit(going.edition_id, sentence)


def withdraw(bridge: Bridge, edition_id: UUID, reason: str) -> None:
    """Withdraw an edition that went out; raises its Refusal."""
    office = bridge.office
    act = partial(
        release.withdraw, edition_id=edition_id, by=office.officer, at=office.clock(), reason=reason
    )
    bridge.do("Withdraw release", act)


def _printed(page: Paper, stem: str) -> Any:
    from protocoldesk.exchange import paper

    return paper.printed(page, stem)
