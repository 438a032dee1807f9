"""The clearances of a release: who cleared which text and how; and in one line, a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releasestate import ReleaseState
from protocoldesk.gui.reading import lock
from protocoldesk.gui.widgets.parts import Button, Label, Pill
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import headed, moment_of, word_of
from protocoldesk.operations import release
from protocoldesk.operations.releases import ClearanceRow
from protocoldesk.protocol.changes import ChangeKind, changed
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.words import Means, Side

NEAR = 24
"""Characters shown around words that changed."""


class Clearances(QWidget):
    """A line for each clearance; where the text was changed after it, the words that did."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("clearances")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._state: ReleaseState | None = None
        self.lines: list[Label] = []
        self.edition, self.side, self.means = QComboBox(), QComboBox(), QComboBox()
        self.who, self.reference = QLineEdit(), QLineEdit()
        self.record = Button("", "check")
        self._labels = [Label("", "field") for _ in range(5)]
        self._refusals = Refusals(self)
        self._lay_out()
        self.record.clicked.connect(self._clear)
        for field in (self.edition, self.side, self.means, self.who, self.reference, self.record):
            lock(field)
        self.who.returnPressed.connect(self._clear)
        self.reference.returnPressed.connect(self._clear)
        self.retranslate()

    def show_state(self, state: ReleaseState) -> None:
        """Show the clearances of a release; out of sight they wait until they are wanted."""
        self._state = state
        if self.isVisible():
            self._show(state)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if self.isVisible() and self._state is not None:
            self._show(self._state)

    def _show(self, state: ReleaseState) -> None:
        place = max(0, self.edition.currentIndex())
        self.edition.clear()
        for one in state.editions:
            self.edition.addItem(one.name, one.id)
        self.edition.setCurrentIndex(min(place, self.edition.count() - 1))
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        self.lines.clear()
        for place, row in enumerate(state.clearances):
            self._show_row(place, row)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        names = (
            self.tr("Edition"),
            self.tr("Side"),
            self.tr("Who cleared it"),
            self.tr("By"),
            self.tr("Reference"),
        )
        fields = (self.edition, self.side, self.who, self.means, self.reference)
        for label, name, field in zip(self._labels, names, fields, strict=True):
            label.setText(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
        _fill(self.side, Side)
        _fill(self.means, Means)
        self.record.say(self.tr("Record clearance"))
        if self._state is not None:
            self.show_state(self._state)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 24, 14)
        outer.setSpacing(10)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(2, 1)
        outer.addLayout(self._rows)
        line = QGridLayout()
        line.setHorizontalSpacing(8)
        line.setVerticalSpacing(2)
        fields = (self.edition, self.side, self.who, self.means, self.reference)
        for place, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            line.addWidget(label, 0, place)
            line.addWidget(field, 1, place)
        line.setColumnStretch(2, 2)
        line.setColumnStretch(4, 1)
        line.addWidget(self.record, 1, 5)
        outer.addLayout(line)

    def _show_row(self, place: int, row: ClearanceRow) -> None:
        pill = Pill(self)  # without a parent it would be a window, which takes the focus
        pill.say(self.tr("cleared") if row.stands else self.tr("void"), "ok" if row.stands else "warn")
        names = {one.id: one.name for one in self._state.editions} if self._state else {}
        at = moment_of(row.at) if row.at else ""
        about = (
            names.get(row.edition_id, ""),
            word_of(row.side),
            row.who,
            word_of(row.means),
            row.reference,
            at,
        )
        words = Label(" · ".join(part for part in about if part))
        self._rows.addWidget(pill, 2 * place, 0)
        self._rows.addWidget(words, 2 * place, 1, 1, 2)
        self.lines.append(words)
        if not row.stands:
            what = Label("", "muted")
            what.setTextFormat(Qt.TextFormat.RichText)
            what.setText(marked(row.text, row.now))
            what.setWordWrap(True)
            what.setAccessibleName(self.tr("What was changed after it"))
            self._rows.addWidget(what, 2 * place + 1, 1, 1, 2)
            self.lines.append(what)

    def _clear(self) -> None:
        edition_id = self.edition.currentData()
        if edition_id is None:
            return
        clear = partial(
            release.clear,
            edition_id=edition_id,
            side=list(Side)[self.side.currentIndex()],
            who=self.who.text(),
            at=self._bridge.office.clock(),
            means=list(Means)[self.means.currentIndex()],
            reference=self.reference.text().strip(),
        )
        try:
            self._bridge.do("Record clearance", clear)
        except Sentence as sentence:
            self._refusals.show(self.who, sentence)
        else:
            self._refusals.clear()
            self.who.clear()
            self.reference.clear()


def marked(before: str, after: str) -> str:
    """What became of a text, as rich text: what went is struck out, what came is underlined."""
    tokens = theme.tokens()
    parts: list[str] = []
    changes = changed(before, after)
    for place, one in enumerate(changes):
        if one.kind is ChangeKind.KEPT:
            parts.append(_escaped(_near(one.after, first=place == 0, last=place == len(changes) - 1)))
            continue
        if one.before.strip():
            parts.append(f'<s style="color:{tokens.bad}">{_escaped(one.before)}</s>')
        if one.after.strip():
            parts.append(f' <u style="color:{tokens.ok}">{_escaped(one.after)}</u>')
    return "".join(parts)


def _near(words: str, *, first: bool, last: bool) -> str:
    """Of what was kept, only what stands beside a change."""
    if len(words) <= 2 * NEAR and not (first or last):
        return words
    head = "" if first else words[:NEAR].rsplit(" ", 1)[0]
    tail = "" if last else words[-NEAR:].split(" ", 1)[-1]
    return f"{head} … {tail}"


def _escaped(words: str) -> str:
    made = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return made.replace("\n", " ¶ ")


def _fill(box: QComboBox, words: type[Side] | type[Means]) -> None:
    place = max(0, box.currentIndex())
    box.clear()
    box.addItems([headed(word_of(word)) for word in words])
    box.setCurrentIndex(place)
