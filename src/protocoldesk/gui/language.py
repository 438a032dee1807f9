"""The language of the windows: translators that are put in and taken out while the program runs."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from protocoldesk.gui.words import Language
from protocoldesk.shelf import resource

NAMES = {"en": "English", "km": "ភាសាខ្មែរ"}
"""Languages of the interface, each by its own name."""


class Translators:
    """The translators that are in; `speak` changes them, and every widget is told by Qt.

    The program has one language at a time, whoever sets it.
    """

    _in: ClassVar[list[QTranslator]] = []

    def speak(self, tag: str) -> None:
        """Let every window speak a language."""
        for translator in self._in:
            QCoreApplication.removeTranslator(translator)
        Language.tag = tag
        Translators._in = [one for one in (_qt(tag), _own(tag)) if one is not None]
        for translator in self._in:
            QCoreApplication.installTranslator(translator)


def _own(tag: str) -> QTranslator | None:
    translator = QTranslator()
    try:
        file = resource("translations", f"protocoldesk_{tag}.qm")
    except FileNotFoundError:
        return None
    return translator if translator.load(str(file)) else None


def _qt(tag: str) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{tag}", folder) else None
