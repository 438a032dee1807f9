"""Settings of this machine: language and colours of the windows, their places, the second backup place."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from protocoldesk.gui.theme import Scheme

PRINTED_WITH = ("printer", "tray", "stock", "sides")
"""What is remembered of the printing of each paper."""


class Settings:
    """What QSettings keeps, by name; all that belongs to the office lies in the archive."""

    def __init__(self, kept: QSettings | None = None) -> None:
        self._kept = kept or QSettings("ProtocolDesk", "ProtocolDesk")

    @property
    def language(self) -> str:
        """Tag of the interface's language."""
        return str(self._kept.value("language", "en"))

    @language.setter
    def language(self, tag: str) -> None:
        self._kept.setValue("language", tag)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        return Scheme(str(self._kept.value("scheme", Scheme.SYSTEM.value)))

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("scheme", scheme.value)

    @property
    def second_backup(self) -> str:
        """A folder to which each backup goes too; empty: none."""
        return str(self._kept.value("second_backup", ""))

    @second_backup.setter
    def second_backup(self, folder: str) -> None:
        self._kept.setValue("second_backup", folder)

    @property
    def officer(self) -> str:
        """The officer's name, as the first start asked it."""
        return str(self._kept.value("officer", ""))

    @officer.setter
    def officer(self, name: str) -> None:
        self._kept.setValue("officer", name)

    def of_paper(self, paper: str) -> dict[str, str]:
        """How a paper was printed last on this machine: printer, tray, stock and sides, by their names."""
        return {name: str(self._kept.value(f"papers/{paper}/{name}", "")) for name in PRINTED_WITH}

    def keep_of_paper(self, paper: str, **how: str) -> None:
        """Remember how a paper was printed."""
        for name, value in how.items():
            self._kept.setValue(f"papers/{paper}/{name}", value)

    def place(self, window: str) -> QByteArray:
        """Where a window stood."""
        place = self._kept.value(f"place/{window}")
        return place if isinstance(place, QByteArray) else QByteArray()

    def keep_place(self, window: str, place: QByteArray) -> None:
        """Remember where a window stands."""
        self._kept.setValue(f"place/{window}", place)
