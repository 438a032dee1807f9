"""A page of several parts, of which one is shown at a time; each is made when it is first chosen."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.segments import Segments


class SegmentedPage(ConsultationPage):
    """A subclass lays out `segments` and `stack`, and chooses the first part when it is ready."""

    made_of: ClassVar[Mapping[str, tuple[str, str]]]
    """Of each part the module in gui.pages and the class that shows it."""
    shows: ClassVar[Mapping[str, str]]
    """The part on which a kind of record is shown."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.segments, self.stack = Segments(list(self.made_of)), QStackedWidget()
        self.parts: dict[str, ConsultationPage] = {}
        self.segments.chosen.connect(self.choose)

    def show_consultation(self, consultation_id: UUID | None) -> None:
        super().show_consultation(consultation_id)
        self.part().show_consultation(consultation_id)

    def choose(self, name: str) -> ConsultationPage:
        """Show a part by its name."""
        self.segments.choose(name)
        if name not in self.parts:
            module, kind = self.made_of[name]
            made = getattr(import_module(f"protocoldesk.gui.pages.{module}"), kind)
            self.parts[name] = made(self.bridge, self.navigator)
            self.stack.addWidget(self.parts[name])
        page = self.parts[name]
        self.stack.setCurrentWidget(page)
        page.show_consultation(self.consultation_id)
        self.begins = page.begins
        return page

    def part(self) -> ConsultationPage:
        """The part that is shown."""
        return self.parts[self.segments.current]

    def show_row(self, kind: str, record_id: UUID) -> None:
        self.choose(self.shows.get(kind, self.segments.current)).show_row(kind, record_id)
