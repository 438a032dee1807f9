"""The desk: starts Qt, shows the window first, and opens the archive behind it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from protocoldesk.gui import theme
from protocoldesk.gui.icons import icon
from protocoldesk.gui.language import Translators
from protocoldesk.gui.settings import Settings


def main(words: Sequence[str]) -> int:
    """Open the desk; the exit code of Qt. A word is the archive to open."""
    app = application()
    settings = Settings()
    translators = Translators()
    translators.speak(settings.language)
    theme.apply(app, settings.scheme, settings.language)
    from protocoldesk.gui.shell.window import Window

    window = Window(settings, translators)
    window.show()
    QTimer.singleShot(0, lambda: window.begin(words[0] if words else ""))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()


def application() -> QApplication:
    """The one QApplication, with its name and its letters."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("ProtocolDesk")
    app.setOrganizationName("ProtocolDesk")
    app.setDesktopFileName("protocoldesk")
    theme.load_fonts()
    app.setWindowIcon(icon("handshake", off="#1F5FA8"))
    return app
