"""The window: the rail, the place that is shown beside it, and the status line."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.language import Translators
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.rail import Place, Rail
from protocoldesk.gui.shell.statusline import StatusLine

if TYPE_CHECKING:
    from protocoldesk.gui.bridge import Bridge
    from protocoldesk.gui.shell.navigator import Navigator
    from protocoldesk.office import Office

SIZE = (1440, 900)


class Window(QMainWindow):
    """Shows itself first; `begin` opens an archive behind it."""

    opened = Signal(object)
    """The Office, in the GUI thread."""
    _work_done = Signal(object, object)

    def __init__(self, settings: Settings, translators: Translators) -> None:
        super().__init__()
        self.settings, self.translators = settings, translators
        self.bridge: Bridge | None = None
        self.navigator: Navigator | None = None
        self.pages: dict[Place, Any] = {}
        self.setWindowTitle("ProtocolDesk")
        self.resize(*SIZE)
        self.restoreGeometry(settings.place("desk"))
        self._lay_out()
        self._actions()
        self._work_done.connect(self._hand_over)
        self._worker = ThreadPoolExecutor(1, "opening")

    def begin(self, path: str = "") -> None:
        """Open the archive of that path, else the last one; without any, welcome the officer."""
        from protocoldesk.gui.shell.opening import Opening

        self.opening = Opening(self)
        self.opening.begin(path)

    def in_background(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do work in another thread, and hand what it returns or raises to `done` in this one."""
        future = self._worker.submit(_result_of, work)
        future.add_done_callback(lambda finished: self._work_done.emit(done, finished.result()))

    def settle(self, office: Office) -> None:
        """Work in that office from now on."""
        from protocoldesk.gui.bridge import Bridge
        from protocoldesk.gui.shell.navigator import Navigator
        from protocoldesk.store.machine import remember

        self.leave()
        remember(office.archive.path)
        self.bridge = Bridge(office, self)
        self.bridge.failed.connect(self._say_failed)
        self.bridge.said.connect(self.status.say)
        self.bridge.changed.connect(self._tell_history)
        self.navigator = Navigator(self.bridge, self)
        self.navigator.to_place.connect(self._go_to_place)
        self.navigator.to_tab.connect(self._go_to_tab)
        archive = office.archive
        self.status.show_archive(archive.path, read_only=archive.read_only, keyed=archive.keyed)
        self._tell_history()
        self.rail.setEnabled(True)
        self.show_place(Place.TODAY)
        self.opened.emit(office)

    def leave(self) -> None:
        """Close the office that is open."""
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        if self.bridge is not None:
            self.flush()
            self.bridge.close()
            self.bridge.office.close()
            self.bridge = None

    def show_alone(self, page: QWidget) -> None:
        """Show a page while no archive is open."""
        self.rail.setEnabled(False)
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def show_place(self, place: Place) -> Any:
        """Show a place; its page is made when it is first shown."""
        if self.bridge is None:
            return None
        if place not in self.pages:
            from protocoldesk.gui.shell.places import page_of

            self.pages[place] = page_of(place, self)
            self.stack.addWidget(self.pages[place])
        self.flush()
        self.rail.show_place(place)
        self.stack.setCurrentWidget(self.pages[place])
        return self.pages[place]

    def flush(self) -> None:
        """Keep now what is being typed."""
        field = QApplication.focusWidget()
        if field is not None:
            QApplication.sendEvent(field, QEvent(QEvent.Type.Hide))

    def speak(self, language: str) -> None:
        """Let the windows speak another language, now and at the next start."""
        self.settings.language = language
        self.translators.speak(language)
        self.dress()

    def dress(self) -> None:
        """Put on the colours and sizes of the settings."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.settings.scheme, self.settings.language)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_place("desk", self.saveGeometry())
        self.leave()
        self._worker.shutdown()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_actions()
            self._tell_history()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail, self.stack = Rail(), QStackedWidget()
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.rail.setEnabled(False)
        self.rail.gone.connect(self.show_place)
        self.rail.find.connect(self.find)
        self.rail.settings.connect(self.show_settings)

    def _actions(self) -> None:
        self.undoing = self._action(self.undo, QKeySequence.StandardKey.Undo)
        self.redoing = self._action(self.redo, QKeySequence.StandardKey.Redo)
        self.finding = self._action(self.find, "Ctrl+K")
        self.setting = self._action(self.show_settings, "Ctrl+,")
        self.going = [
            self._action(_Go(self, place), f"Ctrl+{number}") for number, place in enumerate(Place, 1)
        ]
        self._name_actions()

    def _action(self, work: Callable[[], object], keys: Any) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(work)
        self.addAction(action)
        return action

    def _name_actions(self) -> None:
        self.finding.setText(self.tr("Find anything"))
        self.setting.setText(self.tr("Settings"))

    def undo(self) -> None:
        """Take the last deed back, and show where it was done."""
        self._reverse("undo", self.tr("Undone: {label}"))

    def redo(self) -> None:
        """Do again what was undone, and show where."""
        self._reverse("redo", self.tr("Done again: {label}"))

    def _reverse(self, way: str, sentence: str) -> None:
        from protocoldesk.gui.words import label_of
        from protocoldesk.records.errors import Sentence

        if self.bridge is None:
            return
        self.flush()
        seen: list[tuple[str, UUID]] = []
        stop = self.bridge.office.watch(seen.extend)
        try:
            label = getattr(self.bridge.office, way)()
        except Sentence as refused:
            self._say_failed(refused)
        else:
            self.status.say(sentence.format(label=label_of(label)))
            self._show_one_of(seen)
        finally:
            stop()

    def _show_one_of(self, changed: list[tuple[str, UUID]]) -> None:
        if self.navigator is not None:
            for kind, record_id in changed:
                if self.navigator.go(kind, record_id):
                    return

    def _tell_history(self, *_: object) -> None:
        from protocoldesk.gui.words import label_of

        history = self.bridge.office.history() if self.bridge else None
        done = history.done[-1].label if history and history.done else ""
        undone = history.undone[-1].label if history and history.undone else ""
        self.undoing.setEnabled(bool(done))
        self.redoing.setEnabled(bool(undone))
        self.undoing.setText(
            self.tr("Undo: {label}").format(label=label_of(done)) if done else self.tr("Undo")
        )
        self.redoing.setText(
            self.tr("Redo: {label}").format(label=label_of(undone)) if undone else self.tr("Redo")
        )

    def find(self) -> None:
        """Open the search over records and commands."""
        if self.bridge is not None:
            from protocoldesk.gui.shell.finder import Finder

            Finder(self).open()

    def show_settings(self) -> None:
        """Open the settings of this machine and of the office."""
        from protocoldesk.gui.dialogs.preferences import Preferences

        Preferences(self).exec()

    def _go_to_place(self, place: Place, kind: str, record_id: UUID) -> None:
        page = self.show_place(place)
        if page is not None and hasattr(page, "show_row"):
            page.show_row(kind, record_id)

    def _go_to_tab(self, consultation_id: UUID, tab: str, kind: str, record_id: UUID | None) -> None:
        page = self.show_place(Place.SESSIONS)
        if page is not None:
            page.show_tab(consultation_id, tab, kind, record_id)

    def _say_failed(self, sentence: Any) -> None:
        from protocoldesk.gui.dialogs.errors import say

        say(self, sentence)

    def _hand_over(self, done: Callable[[Any], None], result: Any) -> None:
        done(result)


class _Go(QObject):
    """Goes to one place; a lambda that held the window would keep it for ever."""

    def __init__(self, window: Window, place: Place) -> None:
        super().__init__(window)
        self._window, self._place = window, place

    def __call__(self) -> None:
        self._window.show_place(self._place)


def _result_of(work: Callable[[], Any]) -> Any:
    """What work returns, or the error that it raises."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 -- handed over to the GUI thread, which raises or says it
        return error
