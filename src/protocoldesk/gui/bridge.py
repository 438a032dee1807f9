"""The bridge between windows and the office: changes and finished work arrive in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from sqlalchemy.orm import Session

from protocoldesk.gui.collecting import Collector
from protocoldesk.office import Changed, Office
from protocoldesk.records.errors import Sentence
from protocoldesk.store.journal import History

P = TypeVar("P")
T = TypeVar("T")


class Bridge(QObject):
    """One office for all windows. `changed` carries (kind, id) of what a deed changed, never records."""

    changed = Signal(object)
    """frozenset of (kind, id); emitted in the GUI thread after each deed, undo and redo."""
    said = Signal(str)
    """A sentence for the status line."""
    failed = Signal(object)
    """A Sentence that no field could show."""
    _told = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.deeds = 0
        """How many deeds, undone and redone ones too, the archive has taken since it was opened."""
        self.arriving = 0
        """The number of the deed that `changed` tells about."""
        self._history: History | None = None
        self._told.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self.collector = Collector(self)
        self._unwatch = office.watch(self._tell)

    def read(self, query: Callable[[Session], T]) -> T:
        """What a query finds; short, on the GUI thread."""
        return self.office.read(query)

    def history(self) -> History:
        """What the officer can undo and redo; read once after each deed."""
        if self._history is None:
            self._history = self.office.history()
        return self._history

    def do(self, label: str, operation: Callable[[Session], T], *, burst: str = "") -> T:
        """Do a deed; its Refusal or Fault goes to the caller, who shows it beside the field."""
        return self.office.do(label, operation, burst=burst)

    def attempt(self, label: str, operation: Callable[[Session], T]) -> T | None:
        """Do a deed that no field stands for; what is refused is said in the window. None: refused."""
        try:
            return self.do(label, operation)
        except Sentence as sentence:
            self.failed.emit(sentence)
            return None

    def later(
        self,
        future: Future[T],
        done: Callable[[T], None],
        refused: Callable[[Sentence], None] | None = None,
    ) -> None:
        """Call `done` with the result of work in another thread, or `refused`, in the GUI thread."""

        def hand(finished: Future[Any]) -> None:
            self._finished.emit(finished, (done, refused or self.failed.emit))

        future.add_done_callback(hand)

    def print(
        self,
        press: Callable[[P], T],
        composed: P,
        done: Callable[[T], None],
        refused: Callable[[Sentence], None] | None = None,
    ) -> None:
        """Run a press on the office's worker, and hand on as `later`; nothing once the bridge is closed."""
        if not self._closed:
            self.later(self.office.print(press, composed), done, refused)

    def do_apart(
        self,
        label: str,
        operation: Callable[[Session], T],
        done: Callable[[T], None],
        refused: Callable[[Sentence], None],
    ) -> None:
        """Do a long deed on the office's worker; nobody writes meanwhile, a window sees to that."""
        if not self._closed:
            self.later(self.office.apart(partial(self.office.do, label, operation)), done, refused)

    def close(self) -> None:
        """Stop listening; the office stays open."""
        self._closed = True
        self._unwatch()

    def _tell(self, changed: Changed) -> None:
        self._history = None
        self.deeds += 1
        self._told.emit(changed)

    def _arrive(self, changed: Changed) -> None:
        self.arriving += 1
        self.changed.emit(changed)

    def _hand_over(
        self, finished: Future[Any], to: tuple[Callable[[Any], None], Callable[[Sentence], None]]
    ) -> None:
        done, refused = to
        if finished.cancelled():
            return
        try:
            result = finished.result()
        except Sentence as sentence:
            refused(sentence)
        else:
            done(result)
