"""Beside the passages of a release: the page as it will be printed, and below it what the checks find."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QSplitter

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releasechecks import Checks
from protocoldesk.gui.pages.releasestate import ReleaseState
from protocoldesk.gui.widgets.elided import ElidedBox
from protocoldesk.gui.widgets.pagepreview import PagePreview
from protocoldesk.gui.widgets.parts import Label
from protocoldesk.records.values.prose import Block

FOLLOWS = 120
"""Milliseconds after a key until the page is composed anew."""

Dirty = Callable[[], dict[tuple[UUID, UUID], tuple[Block, ...]]]


class Side(QSplitter):
    """Follows what is written: `dirty` tells the words that are not kept yet."""

    edition_chosen = Signal(object)

    def __init__(self, bridge: Bridge, dirty: Dirty) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._dirty = dirty
        self._state: ReleaseState | None = None
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.preview, self.checks = PagePreview(bridge), Checks(bridge)
        self.label, self.edition = Label("", "field"), ElidedBox()
        self.label.setBuddy(self.edition)
        self.edition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.edition.setMinimumContentsLength(9)  # the name of a language, in Khmer too
        self.preview.bar.insertWidget(0, self.label)
        self.preview.bar.insertWidget(1, self.edition)
        self.preview.bar.insertSpacing(1, 6)
        self.addWidget(self.preview)
        self.addWidget(self.checks)
        self.setSizes([460, 260])
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self._follow = QTimer(self, singleShot=True, interval=FOLLOWS)
        self._follow.timeout.connect(self._show)
        self.edition.activated.connect(self._choose)
        self.retranslate()

    def show_state(self, state: ReleaseState) -> None:
        """Show the page of the chosen edition as the archive has it, and have it checked."""
        self._state = state
        chosen = self.edition.currentData()
        self.edition.clear()
        for one in state.editions:
            self.edition.addItem(one.name, one.id)
        self.edition.setCurrentIndex(max(0, self.edition.findData(chosen)))
        self._show()
        self.checks.read(state)

    def follow(self, *_: object) -> None:
        """Something was typed: show it soon."""
        if not self._follow.isActive():
            self._follow.start()

    def show_edition(self, edition_id: UUID) -> None:
        """Show the page of another edition."""
        place = self.edition.findData(edition_id)
        if place >= 0 and place != self.edition.currentIndex():
            self.edition.setCurrentIndex(place)
            self._show()

    def chosen(self) -> UUID | None:
        """The edition whose page is shown."""
        return self.edition.currentData()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.label.setText(self.tr("Edition"))
        self.edition.setAccessibleName(self.tr("Edition that is shown"))
        self.preview.retranslate()
        self.checks.retranslate()

    def _choose(self, *_: object) -> None:
        self._show()
        self.edition_chosen.emit(self.chosen())

    def _show(self) -> None:
        edition = self._state.edition(self.chosen()) if self._state else None
        if self._state is None or edition is None:
            return
        from protocoldesk.exchange import paper

        whole = self._state.saying(self._dirty())
        compose = partial(paper.page, whole, edition.facts, self._state.looks[edition.language])
        self.preview.show_paper(compose)
