"""What is done with the passages of a release: worded, ticked, composed again, moved, withdrawn."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releasestate import ReleaseState
from protocoldesk.operations import passage, record, release
from protocoldesk.records.errors import Fault, Sentence
from protocoldesk.records.values.prose import Block


class PassageDeeds(QObject):
    """Does each deed on the release that `state` shows; what is refused is said in the window."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.state: ReleaseState | None = None

    def add(self, after: UUID | None) -> UUID | None:
        """A passage to be typed, at the end or behind another one; its id."""
        if self.state is None:
            return None
        act = partial(release.add_passage, release_id=self.state.whole.id, after=after)
        return self._bridge.attempt("Add passage", act)

    def word(self, passage_id: UUID, edition_id: UUID, blocks: tuple[Block, ...], visit: str) -> bool:
        """Let a passage say this; of an edition that went out, for the correction that is prepared.

        False: the surroundings said no, and it can be tried again.
        """
        edition = self.state.edition(edition_id) if self.state else None
        say = release.prepare_correction if edition is not None and edition.out else release.reword
        act = partial(say, passage_id=passage_id, edition_id=edition_id, blocks=blocks)
        try:
            self._bridge.do("Edit wording", act, burst=visit and f"{visit}:{passage_id}:{edition_id}")
        except Sentence as sentence:
            self._bridge.failed.emit(sentence)
            return not isinstance(sentence, Fault)
        return True

    def head(self, passage_id: UUID, language: str, words: str, visit: str) -> None:
        """Give a passage a heading in a language."""
        act = partial(passage.head, passage_id=passage_id, language=language, words=words)
        try:
            self._bridge.do("Edit heading", act, burst=visit and f"{visit}:{passage_id}:{language}")
        except Sentence as sentence:
            self._bridge.failed.emit(sentence)

    def print_heading(self, passage_id: UUID, printed: bool) -> None:
        """Print the heading of a passage, or leave it out."""
        act = partial(record.change, kind="passage", record_id=passage_id, heading_printed=printed)
        self._bridge.attempt("Print heading" if printed else "Leave heading out", act)

    def tick(self, passage_id: UUID, outcome_id: UUID, *, said: bool) -> None:
        """Take an outcome into a passage, or out of it."""
        act = partial(passage.tick, passage_id=passage_id, outcome_id=outcome_id, said=said)
        self._bridge.attempt("Take outcome in" if said else "Leave outcome out", act)

    def do(self, what: str, passage_id: UUID, edition_id: UUID | None) -> None:
        """ "up", "down", "withdraw", or in an edition "compose" or "looked"."""
        if what in ("up", "down"):
            self._move(passage_id, 1 if what == "down" else -1)
        elif what == "withdraw":
            act = partial(record.withdraw, kind="passage", record_id=passage_id)
            self._bridge.attempt("Withdraw passage", act)
        elif edition_id is not None and what == "compose":
            act = partial(passage.recompose, passage_id=passage_id, edition_id=edition_id)
            self._bridge.attempt("Compose passage again", act)
        elif edition_id is not None:
            act = partial(passage.look_through, passage_id=passage_id, edition_id=edition_id)
            self._bridge.attempt("Look through translation", act)

    def _move(self, passage_id: UUID, step: int) -> None:
        order = [one.id for one in self.state.whole.passages] if self.state else []
        place = order.index(passage_id) + step
        if 0 <= place < len(order):
            order.remove(passage_id)
            after = order[place - 1] if place else None
            act = partial(record.move, kind="passage", record_id=passage_id, after=after)
            self._bridge.attempt("Move passage", act)
