"""Asked before something goes out for good: which editions, and the reasons that must be given."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releaseout import Going, GoingOut, withdraw
from protocoldesk.gui.pages.releasestate import PILLS, EditionState, ReleaseState
from protocoldesk.gui.widgets.parts import Button, Label, Pill
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import figures, headed, word_of
from protocoldesk.protocol import clearance
from protocoldesk.protocol.changes import changed, summary
from protocoldesk.protocol.clearance import Stage
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.words import Side


class ReasonDialog(QDialog):
    """Asks one reason. `given` carries it; the dialog stays until `close` is called or it is given up."""

    given = Signal(str)

    def __init__(self, parent: QWidget, title: str, sentence: str, button: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence, self.label, self.field = Label(sentence), Label("", "field"), QLineEdit()
        self.sentence.setWordWrap(True)
        self.label.setText(self.tr("&Reason"))
        self.label.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Reason"))
        self.refusals = Refusals(self)
        column = _column(self)
        for widget in (self.sentence, self.label, self.field):
            column.addWidget(widget)
        self.accept_button, buttons = _buttons(self, button)
        column.addSpacing(22)
        column.addLayout(buttons)
        self.accept_button.clicked.connect(self._give)
        self.field.setFocus()

    def do(self, deed: Callable[[], object]) -> None:
        """Do a deed and close; where it is refused, say why beside the field."""
        try:
            deed()
        except Sentence as sentence:
            self.refusals.show(self.field, sentence)
        else:
            self.close()

    def _give(self) -> None:
        self.given.emit(self.field.text())


class OutDialog(QDialog):
    """Asks which editions are issued, corrected or withdrawn, and why where that is needed; and does it."""

    def __init__(self, bridge: Bridge, state: ReleaseState, way: str, findings: int, parent: QWidget) -> None:
        """`way`: "issue", "correct" or "withdraw"."""
        super().__init__(parent)
        self.bridge, self.way = bridge, way
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self.setWindowTitle(self._title())
        self._ref = state.whole.consultation.meeting.ref
        self.lines = [
            EditionLine(one, way, proposed(state, one) if way == "correct" else "")
            for one in state.editions
            if _goes(one, way)
        ]
        self.progress = QProgressBar()
        self.progress.hide()
        self.refusals = Refusals(self)
        self.going = GoingOut(bridge, self)
        self.accept_button, self._foot = _buttons(self, self._title())
        self._lay_out(state, findings)
        self.accept_button.clicked.connect(self._go)
        self.going.progressed.connect(self.progress.setValue)
        self.going.finished.connect(self.close)
        self.going.refused.connect(self._refused)

    def _lay_out(self, state: ReleaseState, findings: int) -> None:
        column = _column(self)
        for words in self._sentences(state, findings):
            label = Label(words)
            label.setWordWrap(True)
            column.addWidget(label)
        for line in self.lines:
            column.addWidget(line)
        column.addSpacing(16)
        column.addWidget(self.progress)
        column.addLayout(self._foot)

    def _title(self) -> str:
        titles = {
            "issue": self.tr("Issue"),
            "correct": self.tr("Issue correction"),
            "withdraw": self.tr("Withdraw"),
        }
        return titles[self.way]

    def _sentences(self, state: ReleaseState, findings: int) -> list[str]:
        said = {
            "issue": self.tr(
                "What goes out is frozen as it is printed now. It is corrected or withdrawn, not undone."
            ),
            "correct": self.tr("The correction goes out beside what was issued, which stays as it is."),
            "withdraw": self.tr("What went out is kept, marked as withdrawn. This cannot be undone."),
        }
        found = [said[self.way]]
        if self.way == "issue" and (state.whole.number is None or state.whole.number.void):
            found.append(self.tr("It has no number yet."))
        if findings and self.way != "withdraw":
            found.append(
                self.tr("Findings of the checks that are not settled: {count}").format(
                    count=figures(str(findings))
                )
            )
        return found

    def _go(self) -> None:
        chosen = [line for line in self.lines if line.box.isChecked()]
        self.refusals.clear()
        if self.way == "withdraw":
            self._withdraw(chosen)
            return
        self.progress.setRange(0, len(chosen))
        self.progress.setVisible(bool(chosen))
        self.accept_button.setEnabled(not chosen)
        self.going.start([line.going(self._ref) for line in chosen])

    def _withdraw(self, chosen: list[EditionLine]) -> None:
        for line in chosen:
            try:
                withdraw(self.bridge, line.edition.id, line.reason.text())
            except Sentence as sentence:
                self.refusals.show(line.reason, sentence)
                return
        self.close()

    def _refused(self, edition_id: UUID, sentence: Sentence) -> None:
        self.progress.hide()
        self.accept_button.setEnabled(True)
        line = next(one for one in self.lines if one.edition.id == edition_id)
        self.refusals.show(line.need_reason(sentence.field), sentence)


class EditionLine(QWidget):
    """An edition: whether it goes out, where it stands, and its reason."""

    def __init__(self, edition: EditionState, way: str, proposed: str) -> None:
        super().__init__()
        self.edition, self.way = edition, way
        self.box, self.pill = QCheckBox(edition.name), Pill()
        self.reason, self.uncleared = QLineEdit(proposed), QLineEdit()
        self.box.setChecked(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self.box, 0, 0)
        self._grid.addWidget(self.pill, 0, 1)
        self.pill.say(headed(word_of(edition.stage)), PILLS[edition.stage])
        self._grid.setColumnStretch(2, 1)
        self.label = self._row(1, self._asks(), self.reason)
        partner = way == "correct" and Side.PARTNER in edition.missing
        self._why = self._row(
            3, self.tr("Why it goes out without the partner's clearance"), self.uncleared, shown=partner
        )
        self.box.toggled.connect(self.reason.setEnabled)
        if way == "issue" and not edition.missing:
            self.label.hide()
            self.reason.hide()

    def _row(self, place: int, words: str, field: QLineEdit, *, shown: bool = True) -> Label:
        label = Label(words, "field")
        label.setBuddy(field)
        field.setAccessibleName(f"{words}, {self.edition.name}")
        for row, widget in enumerate((label, field), place):
            self._grid.addWidget(widget, row, 0, 1, 3)
            widget.setVisible(shown)
        return label

    def need_reason(self, asked: str) -> QLineEdit:
        """Show the line for the reason that is asked for."""
        label, field = (self._why, self.uncleared) if asked == "uncleared" else (self.label, self.reason)
        label.show()
        field.show()
        field.setFocus()
        return field

    def going(self, ref: str) -> Going:
        """What goes out of it."""
        number = self.edition.corrections + 1 if self.way == "correct" else 0
        why = self.uncleared.text().strip()
        stem = f"{ref}-{self.edition.label.replace(':', '-')}"
        return Going(self.edition.id, stem, number, self.reason.text().strip(), why)

    def _asks(self) -> str:
        if self.way == "correct":
            return self.tr("What the correction changes, in the language of the page")
        if self.way == "withdraw":
            return self.tr("Why it is withdrawn")
        sides = ", ".join(word_of(side) for side in self.edition.missing)
        return self.tr("Why it goes out without a clearance ({sides})").format(sides=sides)


def proposed(state: ReleaseState, edition: EditionState) -> str:
    """What a correction changes, as the words themselves tell it: "old → new"."""
    last = clearance.last_page(edition.facts)
    now = clearance.text_of(state.whole, edition.facts)
    return summary(changed(last.text, now), 3) if last is not None else ""


def _goes(edition: EditionState, way: str) -> bool:
    return (
        edition.stage in (Stage.DRAFT, Stage.CLEARED)
        if way == "issue"
        else edition.out and (way == "withdraw" or edition.changed)
    )


def _column(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(8)
    return column


def _buttons(dialog: QDialog, words: str) -> tuple[Button, QHBoxLayout]:
    row = QHBoxLayout()
    accept, cancel = Button(words, primary=True), Button(QCoreApplication.translate("OutDialog", "Cancel"))
    cancel.clicked.connect(dialog.reject)
    accept.setDefault(True)
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(accept)
    return accept, row
