"""The desk: starts Qt, shows the window first, and opens the archive behind it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from protocoldesk.gui import theme
from protocoldesk.gui.icons import icon
from protocoldesk.gui.language import Translators
from protocoldesk.gui.settings import Settings
from protocoldesk.gui.shell.window import Window


def main(path: str = "") -> int:
    """Open the desk on the archive of that path, else on the last one; the exit code of Qt."""
    app = application()
    window = desk(app)
    window.show()
    QTimer.singleShot(0, lambda: begin(window, path))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()


def application(arguments: Sequence[str] | None = None) -> QApplication:
    """The one QApplication, with its name and its letters."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments or sys.argv[:1])
    app.setApplicationName("ProtocolDesk")
    app.setOrganizationName("ProtocolDesk")
    app.setDesktopFileName("protocoldesk")
    QLoggingCategory.setFilterRules("qt.text.font.db=false")  # our letters fall back to each other by design
    theme.load_fonts()
    app.setWindowIcon(icon("handshake", off="#1F5FA8"))
    return app


def desk(app: QApplication) -> Window:
    """The window, dressed as the settings say; no archive is open, and nothing of the database is loaded."""
    settings = Settings()
    translators = Translators()
    translators.speak(settings.language)
    theme.apply(app, settings.scheme, settings.language)
    window = Window(settings, translators)
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    return window


def begin(window: Window, path: str) -> None:
    """What comes after the first paint: bugs are caught, and an archive is opened."""
    from protocoldesk.gui.dialogs.errors import catch_bugs

    catch_bugs()
    window.begin(path)
