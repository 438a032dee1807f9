"""The ground of the tests of the windows: letters and colours, an office on the demo, a window on that."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import ModuleType
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protocoldesk.exchange import demo
from protocoldesk.gui import app as desk
from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.language import Translators
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.theme import Scheme
from protocoldesk.gui.words import Language
from protocoldesk.office import Office
from protocoldesk.operations.consultation import by_ref
from protocoldesk.records.errors import Sentence

NOW = datetime(2026, 2, 12, 12, 0, tzinfo=UTC)
"""The moment at which these tests work: the evening of the demo's second session, when it was cleared."""

OFFICER = "Officer of protocol"


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with its own letters, in light colours and English."""
    application = desk.application()
    theme.apply(application, Scheme.LIGHT, "en")
    return application


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: QApplication) -> Iterator[None]:
    """What belongs to the machine lies in the test's own folder; in the end the windows speak English."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "home"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    yield
    if Language.tag != "en":
        Translators().speak("en")
        theme.apply(dressed, Scheme.LIGHT, "en")


@pytest.fixture(autouse=True)
def nothing_swallowed(dressed: QApplication) -> Iterator[None]:
    """What a deed told the windows arrives before the test ends; no dialog is left waiting for an answer.

    pytest-qt fails the test for an exception in a slot, once the slot has run.
    """
    yield
    dressed.processEvents()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    waiting = QApplication.activeModalWidget()
    if waiting is not None:
        waiting.close()
        pytest.fail(f"a dialog was left open: {waiting.windowTitle() or type(waiting).__name__}")


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the demo in it, made once; each test copies it."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "home"))
        with Office.make(folder / "demo.pdesk", officer=OFFICER, clock=lambda: NOW) as office:
            demo.fill(office.do)
    return folder / "demo.pdesk"


@pytest.fixture
def office(demo_file: Path, tmp_path: Path) -> Iterator[Office]:
    """An office on the test's own copy of the demo: nothing to undo yet."""
    path = tmp_path / "Office.pdesk"
    shutil.copyfile(demo_file, path)
    with Office.open(path, officer=OFFICER, clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def empty_office(tmp_path: Path) -> Iterator[Office]:
    """An office on an archive in which nothing is yet."""
    with Office.make(tmp_path / "Empty.pdesk", officer=OFFICER, clock=lambda: NOW) as made:
        yield made


@pytest.fixture
def bridge(office: Office) -> Iterator[Bridge]:
    """The bridge to the demo."""
    made = Bridge(office)
    yield made
    made.close()


@pytest.fixture
def refused(bridge: Bridge) -> list[Sentence]:
    """The sentences that the bridge could show beside no field, as they come."""
    said: list[Sentence] = []
    bridge.failed.connect(said.append)
    return said


@pytest.fixture
def navigator(bridge: Bridge) -> Navigator:
    """A navigator whose signals a test can wait for."""
    return Navigator(bridge)


@pytest.fixture
def second(office: Office) -> UUID:
    """The demo's second session, whose release is composed, numbered and cleared."""
    return office.read(partial(by_ref, ref="kh-ca-2"))


@pytest.fixture
def first(office: Office) -> UUID:
    """The demo's first session, which was held."""
    return office.read(partial(by_ref, ref="kh-ca-1"))


@pytest.fixture
def settle(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Office], Window]]:
    """Opens a window on an office, at its usual size; it is closed at the end, and its office with it."""
    opened: list[Window] = []

    def settled(office: Office) -> Window:
        kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(Settings(kept), Translators())
        opened.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.settle(office)
        return window

    yield settled
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(settle: Callable[[Office], Window], office: Office) -> Window:
    """The window, settled on the demo; it shows Today."""
    return settle(office)


@pytest.fixture(scope="session")
def tools() -> ModuleType:
    """What collects the words on screen."""
    spec = importlib.util.spec_from_file_location(
        "translations", Path(__file__).parents[2] / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
