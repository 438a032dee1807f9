"""Opening: the last archive, another one, the demo, a new one, or a backup that is restored."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from protocoldesk.gui import loading
from protocoldesk.records.errors import Fault, Refusal, Sentence

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window


class Opening(QObject):
    """What the window does before an archive is open, and when another one is wanted."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._welcome: Any = None

    @property
    def officer(self) -> str:
        """The officer's name: as it was said, else as the machine knows it."""
        from protocoldesk.office import who

        return self._window.settings.officer or who()

    @officer.setter
    def officer(self, name: str) -> None:
        self._window.settings.officer = name

    def own(self, name: str, language: str, code: str) -> None:
        """Make the office's own party in the archive that was just opened."""
        from protocoldesk.operations import named

        if self._window.bridge is not None:
            act = partial(named.make_ours, name=name, language=language, code=code)
            self._window.bridge.attempt("Choose our own party", act)

    def begin(self, path: str) -> None:
        """Open the archive of that path, else the last one where it is still there; else welcome."""
        from protocoldesk.store.machine import last_archive

        wanted = Path(path) if path else last_archive()
        if wanted.exists() or path:
            self.open(wanted)
        else:
            self.welcome()

    def welcome(self) -> None:
        """Ask the officer's name, and offer a new archive, the demo, another one, or a backup."""
        if self._welcome is None:
            from protocoldesk.gui.dialogs.welcome import Welcome

            self._welcome = Welcome(self)
        self._window.show_alone(self._welcome)

    def open(self, path: Path, passphrase: str = "", *, read_only: bool = False) -> None:
        """Open an archive behind the window."""
        self._work(
            partial(_open, path, passphrase, self._window.settings.officer, read_only, self._second),
            partial(self._not_opened, path),
        )

    def make(
        self, path: Path, passphrase: str, *, demo: bool, then: Callable[[], None] | None = None
    ) -> None:
        """Make an archive, empty or with the demo in it, and open it."""
        self._work(partial(_make, path, passphrase, self._window.settings.officer, demo), self._say, then)

    def restore(self, backup: Path, target: Path, passphrase: str) -> None:
        """Restore a backup to a place, and open it there; what stood there is kept beside it."""
        bridge = self._window.bridge
        if bridge is not None and bridge.office.archive.path == target.absolute():
            self._window.leave()  # an archive that is open is nobody's to replace
        self._work(
            partial(_restore, backup, target, passphrase, self._window.settings.officer),
            partial(self._not_restored, backup, target),
        )

    @property
    def _second(self) -> str:
        return self._window.settings.second_backup

    def _work(
        self,
        work: Callable[[], Any],
        refused: Callable[[Sentence], None],
        then: Callable[[], None] | None = None,
    ) -> None:
        self._window.status.say(self.tr("Opening…"))

        def done(result: Any) -> None:
            if isinstance(result, Sentence):
                self._window.status.rest()
                refused(result)
            elif isinstance(result, BaseException):
                raise result
            else:
                self._window.settle(result)
                if then is not None:
                    then()

        self._window.in_background(work, done)

    def _not_opened(self, path: Path, sentence: Sentence) -> None:
        if isinstance(sentence, Fault) and (sentence.values.get("host") or _can_only_be_read(path)):
            self._offer_reading(path, sentence)
        elif isinstance(sentence, Refusal) and sentence.field == "passphrase":
            self._ask_passphrase(path, sentence)
        else:
            self._say(sentence)

    def _not_restored(self, backup: Path, target: Path, sentence: Sentence) -> None:
        if isinstance(sentence, Refusal) and sentence.field == "passphrase":
            from protocoldesk.gui.dialogs.passphrase import ask_passphrase

            passphrase = ask_passphrase(self._window, backup, sentence)
            if passphrase:
                self.restore(backup, target, passphrase)
                return
        else:
            self._say(sentence)
        if self._window.bridge is None and target.exists():
            self.open(target)

    def _offer_reading(self, path: Path, sentence: Sentence) -> None:
        from protocoldesk.gui.dialogs.errors import ask

        if ask(self._window, sentence, self.tr("Open it for reading")):
            self.open(path, read_only=True)
        else:
            self.welcome()

    def _ask_passphrase(self, path: Path, sentence: Sentence) -> None:
        from protocoldesk.gui.dialogs.passphrase import ask_passphrase

        passphrase = ask_passphrase(self._window, path, sentence)
        if passphrase:
            self.open(path, passphrase)
        else:
            self.welcome()

    def _say(self, sentence: Sentence) -> None:
        from protocoldesk.gui.dialogs.errors import say

        say(self._window, sentence)
        if self._window.bridge is None:
            self.welcome()


def _can_only_be_read(path: Path) -> bool:
    """Whether an archive lies where nothing can be written beside it, as on a share that others keep."""
    readable = path.is_file() and os.access(path, os.R_OK)
    return readable and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _open(path: Path, passphrase: str, officer: str, read_only: bool, second: str = "") -> Any:
    loading.office()
    from protocoldesk.office import Office

    office = Office.open(path, passphrase=passphrase, officer=officer, read_only=read_only)
    if second and not read_only:
        office.back_up_at_opening(Path(second))
    return office


def _make(path: Path, passphrase: str, officer: str, demo: bool) -> Any:
    loading.office()
    from protocoldesk.office import Office

    _make_room(path)
    office = Office.make(path, passphrase=passphrase, officer=officer)
    if demo:
        from protocoldesk.exchange.demo import fill

        fill(office.do, coming=True)
    return office


def _restore(backup: Path, target: Path, passphrase: str, officer: str) -> Any:
    from protocoldesk.store.restore import restore

    _make_room(target)
    restore(backup, target, passphrase, officer)
    return _open(target, passphrase, officer, False)


def _make_room(path: Path) -> None:
    """Make the folder in which an archive is to lie; raises Fault."""
    from protocoldesk.store.faults import plainly

    with plainly(path):
        path.parent.mkdir(parents=True, exist_ok=True)
