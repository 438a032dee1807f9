"""The window: the rail, the place that is shown beside it, and the status line."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.language import Translators
from protocoldesk.gui.reading import read_only
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.focus import FocusReturn, enter
from protocoldesk.gui.shell.history import HistoryCommands
from protocoldesk.gui.shell.rail import Place, Rail, name_of
from protocoldesk.gui.shell.statusline import StatusLine

if TYPE_CHECKING:
    from protocoldesk.gui.bridge import Bridge
    from protocoldesk.gui.shell.navigator import Navigator
    from protocoldesk.gui.shell.opening import Opening
    from protocoldesk.office import Changed, Office

SIZE = (1440, 900)

LOADING = 100
"""Milliseconds after the first page until the modules of the others are loaded."""


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
        self.ready = False
        """Whether the modules of all pages are loaded."""
        self._opening: Opening | None = None
        self._dressing = False
        self.setWindowTitle("ProtocolDesk")
        self.resize(*SIZE)
        self.restoreGeometry(settings.place("desk"))
        self._lay_out()
        self._actions()
        FocusReturn(self)
        self._work_done.connect(self._hand_over)
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.setInterval(LOADING)
        self._loading.timeout.connect(self._load)
        self._worker = ThreadPoolExecutor(1, "opening")
        theme.wear(self)

    @property
    def opening(self) -> Opening:
        """What opens archives."""
        if self._opening is None:
            from protocoldesk.gui.shell.opening import Opening

            self._opening = Opening(self)
        return self._opening

    def begin(self, path: str = "") -> None:
        """Open the archive of that path, else the last one; without any, welcome the officer."""
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
        read_only(office.archive.read_only)
        self.bridge = Bridge(office, self)
        self.bridge.failed.connect(self._say_failed)
        self.bridge.said.connect(self.status.say)
        self.bridge.changed.connect(self.history.tell)
        self.bridge.changed.connect(self._follow)
        self.navigator = Navigator(self.bridge, self)
        self.navigator.to_place.connect(self._go_to_place)
        self.navigator.to_tab.connect(self._go_to_tab)
        self.status.show_office(office)
        self.history.tell()
        self._name_office()
        self.setWindowTitle(f"{office.archive.path.stem} – ProtocolDesk")
        self.rail.setEnabled(True)
        self.show_place(Place.TODAY)
        self._loading.start()
        self.opened.emit(office)

    def _load(self) -> None:
        """Load what the other pages need, while the first one is looked at."""
        from protocoldesk.gui.shell.places import load

        if self.bridge is not None and not self.ready:
            self.in_background(partial(load, self.bridge.office), self._loaded)

    def _loaded(self, _result: Any) -> None:
        self.ready = True  # what could not be loaded says so where it is gone to

    def leave(self) -> None:
        """Keep what is being typed, and close the office that is open."""
        self.flush()
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        if self.bridge is not None:
            self.bridge.close()
            self.bridge.office.close()
            self.bridge.deleteLater()
            self.bridge = self.navigator = None
            self.setWindowTitle("ProtocolDesk")

    def show_alone(self, page: QWidget) -> None:
        """Show a page while no archive is open."""
        self.rail.setEnabled(False)
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        enter(page)

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
        """Keep now what is being typed: the field is left, and entered again."""
        field = QApplication.focusWidget()
        if field is not None and field.window() is self:
            field.clearFocus()
            field.setFocus()

    def undo(self) -> None:
        """Take the last deed back, and show where it was done."""
        self.history.undo()

    def redo(self) -> None:
        """Do again what was undone, and show where."""
        self.history.redo()

    def speak(self, language: str) -> None:
        """Let the windows speak another language, now and at the next start."""
        self.settings.language = language
        self.translators.speak(language)
        self.dress()

    def dress(self) -> None:
        """Put on the colours and sizes of the settings."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._dressing = True
        try:
            theme.apply(app, self.settings.scheme, self.settings.language)
        finally:
            self._dressing = False

    def follow_system(self, *_: object) -> None:
        """Dress again where the system's colours changed, and the settings follow them."""
        if self.settings.scheme is theme.Scheme.SYSTEM and not self._dressing:
            self.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_place("desk", self.saveGeometry())
        self.leave()
        self._loading.stop()
        self._worker.shutdown()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_actions()
            self._name_office()
        super().changeEvent(event)

    def find_anything(self) -> None:
        """Open the search over records, commands and places."""
        if self.bridge is not None:
            from protocoldesk.gui.shell.finder import Finder

            Finder(self).open()

    def show_settings(self) -> None:
        """Open the settings of this machine and of the office."""
        from protocoldesk.gui.dialogs.preferences import Preferences

        Preferences(self).exec()

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
        self.rail.wanted.connect(self.find_anything)
        self.rail.settings.connect(self.show_settings)

    def _actions(self) -> None:
        self.history = HistoryCommands(self)
        self.finding = self._action(self.find_anything, "Ctrl+K")
        self.setting = self._action(self.show_settings, "Ctrl+,")
        self.leaving = self._action(self.close, "Ctrl+Q")
        self.going = QActionGroup(self)
        for number, place in enumerate(Place, 1):
            action = self.going.addAction("")
            action.setData(place.value)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        self.addActions(self.going.actions())
        self.going.triggered.connect(self._gone)
        self._name_actions()

    def _action(self, work: Callable[[], object], keys: str) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(work)
        self.addAction(action)
        return action

    def _name_actions(self) -> None:
        self.finding.setText(self.tr("Find anything"))
        self.setting.setText(self.tr("Settings"))
        self.leaving.setText(self.tr("Quit"))
        for action in self.going.actions():
            action.setText(name_of(Place(action.data())))

    def _follow(self, changed: Changed) -> None:
        if any(kind in ("preset", "party") for kind, _ in changed):
            self._name_office()

    def _name_office(self) -> None:
        from protocoldesk.gui.shell.places import office_name

        if self.bridge is not None:
            self.rail.office.setText(office_name(self.bridge))

    def _gone(self, action: QAction) -> None:
        self.show_place(Place(action.data()))

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


def _result_of(work: Callable[[], Any]) -> Any:
    """What work returns, or the error that it raises."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 -- handed over to the GUI thread, which raises or says it
        return error
