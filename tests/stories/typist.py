"""A window in which somebody types and says so until it is killed: `python -m tests.stories.typist FILE`."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget

from protocoldesk.gui import app
from protocoldesk.gui.pages.agenda import AgendaPage
from protocoldesk.gui.pages.meeting import MeetingPage
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
    sessions = window.show_place(Place.SESSIONS)
    wait(lambda: len(sessions.list.model.rows) == 2)
    sessions.list.search.setText("kh-ca-2")
    sessions.list.cards.setCurrentIndex(sessions.list.model.index(0, 0))
    tabs: QTabWidget = sessions.workspace.tabs
    office = window.bridge.office  # type: ignore[union-attr]
    sessions.workspace.go_to_tab("agenda")
    agenda = tabs.currentWidget().findChild(AgendaPage)
    assert isinstance(agenda, AgendaPage)
    wait(lambda: bool(agenda.model.rows))
    agenda.table.choose(agenda.model.rows[0].id)
    title = agenda.item.titles["en"]
    wait(lambda: bool(title.text()))
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, TITLE)
    wait(
        lambda: TITLE in [item.title["en"] for item in every(office, AgendaItem)]
    )  # the pauses alone keep it: no field is left
    print("title kept", flush=True)
    sessions.workspace.go_to_tab("meeting")
    meeting = tabs.currentWidget().findChild(MeetingPage)
    assert isinstance(meeting, MeetingPage)
    wait(lambda: bool(meeting.notes.consultation_id) and meeting.notes.entry.isVisible())
    meeting.notes.entry.setFocus()
    QTest.keyClicks(meeting.notes.entry, LINE)
    wait(lambda: LINE in [note.text for note in every(office, Note)])
    print("line kept", flush=True)
    QTest.keyClick(meeting.notes.entry, Qt.Key.Key_Space)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
