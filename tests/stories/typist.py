"""A window in which somebody types and says so until it is killed: `python -m tests.stories.typist FILE`."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from protocoldesk.gui import app
from protocoldesk.gui.pages.agenda import AgendaPage
from protocoldesk.gui.pages.meeting import MeetingPage
from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.shell.rail import Place
from protocoldesk.office import Office
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.outcome import Note
from tests.operations.demo import every

LINE = "The power fails while this is written"
TITLE = "Ports and rivers"


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is so; ten seconds at most."""
    ends = monotonic() + 10
    while not until():
        assert monotonic() < ends
        QTest.qWait(10)


def key(pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    wait(lambda: QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, pressed, held)
    QApplication.processEvents()


def go(tab: str) -> None:
    """Go to a tab by its keys."""
    key(Qt.Key(Qt.Key.Key_1.value + list(makers()).index(tab)), Qt.KeyboardModifier.AltModifier)


def reach(field: QWidget) -> None:
    """Press Tab until the keys work in a field."""
    wait(field.isVisible)
    ends = monotonic() + 10
    while QApplication.focusWidget() is not field:
        assert monotonic() < ends, field.accessibleName()
        key(Qt.Key.Key_Tab)


def main(archive: str) -> None:
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(Path(archive).parent / "settings")
    )
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    application = app.application(["typist"])
    window = app.desk(application)
    window.show()
    wait(window.isVisible)
    window.settle(Office.open(Path(archive), officer="Sok Dara"))
    key(Qt.Key(Qt.Key.Key_1.value + list(Place).index(Place.SESSIONS)), Qt.KeyboardModifier.ControlModifier)
    sessions = window.pages[Place.SESSIONS]
    wait(lambda: len(sessions.list.model.rows) == 2)
    if not sessions.list.isVisible():  # in a narrow window it waits behind a key
        key(Qt.Key.Key_F9)
    reach(sessions.list.search)
    QTest.keyClicks(sessions.list.search, "kh-ca-2")
    key(Qt.Key.Key_Tab)
    tabs: QTabWidget = sessions.workspace.tabs
    office = window.bridge.office  # type: ignore[union-attr]
    go("agenda")
    agenda = tabs.currentWidget().findChild(AgendaPage)
    assert isinstance(agenda, AgendaPage)
    wait(lambda: bool(agenda.model.rows))
    reach(agenda.table)
    key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    title = agenda.item.titles["en"]
    wait(lambda: bool(title.text()))
    reach(title)
    key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(title, TITLE)
    wait(
        lambda: TITLE in [item.title["en"] for item in every(office, AgendaItem)]
    )  # the pauses alone keep it: no field is left
    print("title kept", flush=True)
    go("meeting")
    meeting = tabs.currentWidget().findChild(MeetingPage)
    assert isinstance(meeting, MeetingPage)
    wait(lambda: bool(meeting.notes.consultation_id) and meeting.notes.entry.isVisible())
    reach(meeting.notes.entry)
    QTest.keyClicks(meeting.notes.entry, LINE)
    wait(lambda: LINE in [note.text for note in every(office, Note)])
    print("line kept", flush=True)
    QTest.keyClick(meeting.notes.entry, Qt.Key.Key_Space)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
