"""Pictures of every page from the demo: light, dark, English, Khmer, at 100 and 150 %; `make pictures`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "out" / "pictures"
SCALES = ("1", "1.5")
SCHEMES, LANGUAGES = ("light", "dark"), ("en", "km")
SIZE = (1440, 900)
PLAIN, PRINTED = 350, 1500
"""Milliseconds until a page stands, and one that shows a paper as it is printed."""


def main() -> None:
    """Make every picture, each scale in a process of its own: Qt takes its scale once."""
    OUT.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
        environment |= {"QT_LOGGING_RULES": "qt.text.font.db.warning=false"}
        subprocess.run([sys.executable, __file__, scale], env=environment, check=True)
    print(f"{len(list(OUT.glob('*.png')))} pictures are in {OUT.relative_to(ROOT)}")


def take(scale: str) -> None:
    """Open the demo once, and grab every page in every dress, which is changed while the program runs."""
    from protocoldesk.exchange.demo import fill
    from protocoldesk.gui import app as desk
    from protocoldesk.gui import theme
    from protocoldesk.gui.shell.window import Window
    from protocoldesk.office import Office

    with TemporaryDirectory() as folder:
        os.environ["PROTOCOLDESK_HOME"] = folder
        program = desk.application(["protocoldesk"])
        office = Office.make(Path(folder) / "Demo.pdesk", officer="Sok Dara")
        fill(office.do, coming=True)
        theme.apply(program, theme.Scheme.LIGHT, "en")  # before the first widget, as the desk does
        window = Window(_settings(folder), _translators())
        window.resize(*SIZE)
        window.show()
        window.settle(office)
        for scheme, language in product(SCHEMES, LANGUAGES):
            window.settings.scheme = theme.Scheme(scheme)
            window.speak(language)
            for name, shown in pages(window):
                settled(program, PRINTED if name in ("session-release", "dialog-print") else PLAIN)
                shown.grab().save(str(OUT / f"{name}-{scheme}-{language}-{round(float(scale) * 100)}.png"))
        window.close()


def pages(window: Any) -> Iterator[tuple[str, Any]]:
    """Bring each page into sight; its name, and what is grabbed."""
    from protocoldesk.gui.pages.workspace import makers
    from protocoldesk.gui.shell.finder import Finder
    from protocoldesk.gui.shell.rail import Place
    from protocoldesk.operations.consultation import by_ref

    for place in Place:
        page = window.show_place(place)
        if place is Place.SESSIONS:
            for name, ref in (("session", "kh-ca-2"), ("coming", "kh-nz-1")):
                meeting = window.bridge.read(partial(by_ref, ref=ref))
                for tab in makers():
                    page.show_tab(meeting, tab, "", None)
                    yield f"{name}-{tab}", window
        elif place is Place.ARCHIVE:
            for number, tab in enumerate(("backups", "log", "exchange", "values")):
                page.tabs.setCurrentIndex(number)
                yield f"archive-{tab}", window
        else:
            yield place.name.lower().replace("_", "-"), window
    finder = Finder(window)
    finder.open()
    finder.field.setText("canada" if window.settings.language == "en" else "កម្ពុជា")
    finder.look()
    yield "finder", finder
    finder.close()
    yield from asked(window)


def asked(window: Any) -> Iterator[tuple[str, Any]]:
    """Open each dialog; its name, and what is grabbed."""
    from dialogs import dialogs

    for name, make in dialogs(window).items():
        shown = make()
        shown.show()
        yield f"dialog-{name}", shown
        shown.close()
        shown.deleteLater()


def _settings(folder: str) -> Any:
    from PySide6.QtCore import QSettings

    from protocoldesk.gui.settings import Settings

    return Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))


def _translators() -> Any:
    from protocoldesk.gui.language import Translators

    return Translators()


def settled(app: Any, wait: int) -> None:
    """Wait until what a page asked other threads for has arrived."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(wait, loop.quit)
    loop.exec()
    app.processEvents()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1])
    else:
        main()
