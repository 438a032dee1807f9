"""Pickers outside a record's form: what they complete over, and records that are made in them by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.offer import Offer, offered
from protocoldesk.gui.widgets.picker import Picker
from protocoldesk.gui.widgets.recordpage import choice_of
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import language_of
from protocoldesk.office import Changed
from protocoldesk.operations import choices, named
from protocoldesk.records.errors import Sentence

Near = Callable[[], UUID | None]


def _nothing() -> None:
    return None


class KnownPickers(QObject):
    """The pickers of a dialog that asks; a record that is made in one opens its form at once."""

    def __init__(self, bridge: Bridge, page: QWidget, refusals: Refusals) -> None:
        super().__init__(page)
        self.bridge, self.page, self.refusals = bridge, page, refusals
        self.offer = Offer(page)
        self.offer.taken.connect(self._make)
        self._pickers: dict[Picker, tuple[str, Near]] = {}
        bridge.changed.connect(self._follow)

    def add(self, picker: Picker, kind: str, near: Near = _nothing) -> None:
        """Let a picker complete over a kind; `near` narrows it as in operations.choices."""
        self._pickers[picker] = (kind, near)
        picker.open = kind in named.NAMES
        picker.typed.connect(partial(self._unknown, picker))
        self.renew(kind)

    def renew(self, *among: str) -> None:
        """Offer what is known now of these kinds."""
        for picker, (kind, near) in self._pickers.items():
            if kind in among:
                found = self.bridge.read(partial(choices.known, kind=kind, near=near()))
                picker.offer([choice_of(one) for one in found])

    def _unknown(self, picker: Picker, typed: str) -> None:
        kind, _ = self._pickers[picker]
        self.offer.make(picker, typed, offered(kind, typed))

    def _make(self, picker: Picker, typed: str) -> None:
        kind, near = self._pickers[picker]
        party = {"party_id": near()} if kind == "institution" and near() else {}
        act = partial(named.make, kind=kind, name=typed, language=language_of(typed), **party)
        try:
            made = self.bridge.do(f"Add {kind}", act)
        except Sentence as sentence:
            picker.give_up()
            self.refusals.show(picker, sentence)
            return
        self.refusals.clear()
        self.renew(kind)
        picker.take(made)
        self._open(kind, made)

    def _open(self, kind: str, record_id: UUID) -> None:
        from protocoldesk.gui.dialogs.recorddialog import FORMS, edit

        if kind in FORMS:
            edit(self.bridge, kind, record_id, self.page)

    def _follow(self, changed: Changed) -> None:
        self.renew(*{kind for kind, _ in changed})
