"""A button whose menu begins an agenda from a template, or keeps the one that there is as a template."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.sessions import title_of
from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.words import Language, best
from protocoldesk.operations import consultation, template
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import TemplateKind

KEEP = ""
"""What stands for the wish to keep; all else is the key of a template."""


class TemplateMenu(Button):
    """Offers what the archive and the program have of one kind when it is opened."""

    def __init__(self, bridge: Bridge, kind: TemplateKind) -> None:
        super().__init__("", "copy")
        self.bridge, self.kind = bridge, kind
        self.id: UUID | None = None
        self._keeps = False
        self.offers = QMenu(self)
        self.setMenu(self.offers)
        self.setProperty("menu", True)
        self.offers.aboutToShow.connect(self.fill)
        self.offers.triggered.connect(self._choose)

    def show_consultation(self, consultation_id: UUID, *, keeps: bool) -> None:
        """For whom it works, and whether there is something to keep."""
        self.id, self._keeps = consultation_id, keeps

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.say(self.tr("Template"))

    def fill(self) -> None:
        """Offer what there is now."""
        self.offers.clear()
        for row in self.bridge.read(partial(template.rows, kind=self.kind)):
            words = self.tr("Begin from: {name}").format(name=best(row.name))
            self.offers.addAction(words).setData(row.key)
        if self._keeps:
            self.offers.addSeparator()
            self.offers.addAction(self.tr("Keep as template")).setData(KEEP)

    def _choose(self, action: QAction) -> None:
        if self.id is None:
            return
        if action.data() != KEEP:
            begin = partial(template.begin, consultation_id=self.id, kind=self.kind, key=action.data())
            self.bridge.attempt("Begin from template", begin)
            return
        row = self.bridge.read(partial(consultation.row, consultation_id=self.id))
        name = Text({Language.tag: title_of(row) if row is not None else ""})
        keep = partial(template.keep, consultation_id=self.id, kind=self.kind, name=name)
        if self.bridge.attempt("Keep as template", keep) is not None:
            self.bridge.said.emit(self.tr("Kept as a template: {name}").format(name=best(name)))
