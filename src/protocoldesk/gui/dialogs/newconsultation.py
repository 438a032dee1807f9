"""A new session: of which mechanism, its number, date and place, and what it takes over from the last one."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.asking import foot
from protocoldesk.gui.forms.ui_new_consultation import Ui_NewConsultationForm
from protocoldesk.gui.widgets.known import KnownPickers
from protocoldesk.gui.widgets.parts import Button, EnterPresses
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import best, figures, headed, word_of
from protocoldesk.office import Changed
from protocoldesk.operations import choices, consultation, mechanism
from protocoldesk.operations.mechanism import Proposal
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import LANGUAGES, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import Mode


class NewConsultation(QDialog):
    """`made` is the id of the session, once the dialog is accepted."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.made: UUID | None = None
        self.proposed: Proposal | None = None
        self.dates: When = NEVER
        self.body = QWidget()
        self.ui = Ui_NewConsultationForm()
        self.ui.setupUi(self.body)
        self.go, self.leave = Button(primary=True), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.body)
        column.addStretch(1)
        column.addLayout(foot(self.leave, self.go))
        self.refusals = Refusals(self.body)
        self.pickers = KnownPickers(bridge, self.body, self.refusals)
        self.pickers.add(self.ui.mechanism, "mechanism")
        self._connect()
        self.ui.number.lineEdit().setTextMargins(7, 0, 0, 0)  # which the style sheet cannot do
        self.setMinimumWidth(860)
        self.retranslate()
        self._begin()

    @staticmethod
    def ask(bridge: Bridge, parent: QWidget) -> UUID | None:
        """Ask, and make the session; None: the officer gave it up."""
        dialog = NewConsultation(bridge, parent)
        dialog.exec()
        made = dialog.made
        dialog.deleteLater()
        return made

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.setWindowTitle(self.tr("New session"))
        self.go.say(self.tr("Make the session"))
        self.leave.say(self.tr("Cancel"))
        self.ui.mode.clear()
        self.ui.mode.addItems([headed(word_of(mode)) for mode in Mode])

    def accept(self) -> None:
        """Make it, in one deed."""
        self._leave_field()
        refused = self.refusals.field or next((one for one in self.findChildren(Picker) if one.refused), None)
        proposed = self.proposed
        if refused is None and proposed is None:
            refused = self.ui.mechanism
        if refused is not None or proposed is None or self.pickers.offer.isVisible():
            (refused or self.pickers.offer).setFocus()
            return
        try:
            self.made = self.bridge.do("New session", self._deed(proposed))
        except Sentence as sentence:
            field = self._field(sentence.field)
            self.refusals.show(field, sentence)
            field.setFocus()
            return
        super().accept()

    def choose(self, mechanism_id: UUID | None) -> None:
        """Propose the next session of a mechanism."""
        self.refusals.clear()
        self.proposed = None
        if mechanism_id is not None:
            self.proposed = self.bridge.read(partial(mechanism.proposal, mechanism_id=mechanism_id))
        for part in (self.ui.sessionCard, self.go):
            part.setEnabled(self.proposed is not None)
        self.ui.carryCard.setVisible(bool(self.proposed and self.proposed.previous_id))
        if self.proposed is not None:
            self._show(self.proposed)

    def new_mechanism(self) -> None:
        """Ask for a new mechanism, and choose it."""
        from protocoldesk.gui.dialogs.newmechanism import NewMechanism

        asked = NewMechanism(self.bridge, self)
        asked.accepted.connect(partial(self._take_mechanism, asked))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _take_mechanism(self, asked: Any) -> None:
        self.pickers.renew("mechanism")
        self.ui.mechanism.take(asked.made)
        self.ui.dates.setFocus()

    def _show(self, proposed: Proposal) -> None:
        self.ui.number.setValue(proposed.number)
        self.ui.ref.setText(proposed.ref)
        self.ui.ref.setModified(False)
        self.dates = proposed.dates
        self.ui.dates.show_when(proposed.dates)
        for tag in LANGUAGES:
            getattr(self.ui, f"city__{tag}").setText(proposed.city[tag])
        self._offer_hosts(proposed)
        self.ui.carryHeading.setText(self.tr("From {ref}").format(ref=proposed.previous_ref))
        _count(self.ui.agenda, self.tr("Agenda ({count})"), proposed.items)
        _count(self.ui.people, self.tr("People ({count})"), proposed.people)
        _count(self.ui.follow_ups, self.tr("Open follow-ups ({count})"), proposed.follow_ups)

    def _offer_hosts(self, proposed: Proposal) -> None:
        sides = [
            Choice(party, best(name), "\n".join(name.values()).casefold()) for party, name in proposed.sides
        ]
        self.ui.host.offer(sides)
        self.ui.host.show_id(proposed.host_id)

    def _deed(self, proposed: Proposal) -> Any:
        ui = self.ui
        given: dict[str, Any] = {
            "number": ui.number.value() or None,
            "name": self._text("name") if not ui.number.value() else Text(),
            "ref": ui.ref.text().strip(),
            "dates": self.dates,
            "city": self._text("city"),
            "mode": list(Mode)[ui.mode.currentIndex()],
            "host_id": ui.host.id,
        }
        if proposed.previous_id is None:
            return partial(consultation.open_new, mechanism_id=ui.mechanism.id, **given)
        return partial(
            consultation.open_next,
            previous_id=proposed.previous_id,
            agenda=ui.agenda.isChecked(),
            people=ui.people.isChecked(),
            follow_ups=ui.follow_ups.isChecked(),
            **given,
        )

    def _connect(self) -> None:
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        EnterPresses(self.ui.new_series)
        self.ui.new_series.clicked.connect(self.new_mechanism)
        self.ui.mechanism.picked.connect(self.choose)
        self.ui.mechanism.activated.connect(self._from_list)
        self.ui.number.valueChanged.connect(self._refer)
        self.ui.name__en.textEdited.connect(self._refer)
        self.ui.ref.textEdited.connect(self._refer)
        self.ui.dates.changed.connect(self._dated)
        self.ui.dates.refused.connect(partial(self.refusals.show, self.ui.dates))
        self.bridge.changed.connect(self._follow)

    def _begin(self) -> None:
        """One mechanism alone is the one that is meant."""
        known = self.bridge.read(partial(choices.known, kind="mechanism"))
        only = known[0].id if len(known) == 1 else None
        self.ui.mechanism.show_id(only)
        self.choose(only)
        if only is None:
            self.ui.number.setValue(1)
        self.ui.nameCard.hide()
        (self.ui.mechanism if known else self.ui.new_series).setFocus()

    def _from_list(self, *_: object) -> None:
        self.ui.dates.setFocus()

    def _refer(self, *_: object) -> None:
        self.refusals.clear()
        outside = self.ui.number.value() == 0
        self.ui.nameCard.setVisible(outside)
        number, name = self.ui.number.value() or None, self.ui.name__en.text()
        if not self.ui.ref.isModified() and self.ui.mechanism.id is not None:
            refer = partial(consultation.refer, mechanism_id=self.ui.mechanism.id, number=number, name=name)
            self.ui.ref.setText(self.bridge.read(refer))

    def _dated(self, dates: When) -> None:
        self.dates = dates
        self.refusals.clear()

    def _follow(self, changed: Changed) -> None:
        if self.proposed is not None and "party" in {kind for kind, _ in changed}:
            self._offer_hosts(self.proposed)

    def _text(self, name: str) -> Text:
        return Text({tag: getattr(self.ui, f"{name}__{tag}").text() for tag in LANGUAGES})

    def _leave_field(self) -> None:
        field = self.focusWidget()
        if field is not None:
            field.clearFocus()
        self.ui.dates.flush()

    def _field(self, name: str) -> QWidget:
        return {"number": self.ui.number, "ref": self.ui.ref}.get(name, self.ui.mechanism)


def _count(box: QCheckBox, words: str, count: int) -> None:
    """Offer to carry over so many; there is nothing to tick where there are none."""
    said = words.format(count=figures(str(count)))
    box.setText(said)
    box.setAccessibleName(said)
    box.setEnabled(count > 0)
    box.setChecked(count > 0)
