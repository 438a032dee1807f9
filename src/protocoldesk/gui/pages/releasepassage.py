"""One passage of a release: the outcomes that it says, and its words in each edition, side by side."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.pages.outcomerows import verb_said
from protocoldesk.gui.pages.releaseheading import Heading
from protocoldesk.gui.pages.releasestate import EditionState, ReleaseState
from protocoldesk.gui.reading import reading
from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.gui.widgets.parts import Button, Card, IconButton, Label, Pill
from protocoldesk.gui.widgets.proseedit import ProseEdit
from protocoldesk.gui.words import best, headed, phrases, word_of
from protocoldesk.operations.passage import Ticked
from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import OutcomeFacts, PassageFacts
from protocoldesk.records.values.prose import Block
from protocoldesk.records.values.words import PassageKind

BESIDE = 580
"""Pixels of a card from which on languages stand beside each other."""

SCOPED = frozenset({PassageKind.TOPICS})
"""Kinds of which there is one for each scope."""


class PassageCard(Card):
    """Shows a passage. Every deed is asked for by a signal; the page does it."""

    worded = Signal(object, object, str)
    """Ids of passage and edition, and the visit by whose name its typing undoes as one."""
    typing = Signal(object, object)
    """Ids of passage and edition: something was typed that is not kept yet."""
    entered = Signal(object)
    """Id of the edition whose words the cursor came into."""
    ticked = Signal(object, object, bool)
    """Ids of passage and outcome, and whether it is to be said."""
    asked = Signal(str, object, object)
    """"up", "down", "withdraw", or with an edition "compose" or "looked"; ids of passage and edition."""
    headed = Signal(object, str, str, str)
    """Id of the passage, language and words of its heading, and the visit."""
    printed = Signal(object, bool)
    """Id of the passage, and whether its heading is printed."""

    def __init__(self, passage_id: UUID) -> None:
        super().__init__()
        self.id = passage_id
        self.columns: dict[UUID, Column] = {}
        self.boxes: dict[UUID, Tick] = {}
        self._found: PassageFacts | None = None
        self._state: ReleaseState | None = None
        self._locked = False
        self.head.setContentsMargins(16, 8, 8, 0)
        self.body.setContentsMargins(16, 4, 16, 12)
        self.body.setSpacing(8)
        self.more = IconButton("ellipsis")
        self.more.clicked.connect(self._offer)
        self.add_button(self.more)
        self.ticks = QWidget()
        self._ticks = QVBoxLayout(self.ticks)
        self._ticks.setContentsMargins(0, 0, 0, 0)
        self._ticks.setSpacing(0)
        self.head_line = Heading()
        self.head_line.worded.connect(partial(self.headed.emit, passage_id))
        self.head_line.printed.connect(partial(self.printed.emit, passage_id))
        self.body.addWidget(self.ticks)
        self.body.addWidget(self.head_line)
        self._grid = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._grid.setSpacing(12)
        self.body.addLayout(self._grid)

    def show_passage(self, state: ReleaseState, found: PassageFacts, *, unlocked: frozenset[UUID]) -> None:
        """Show a passage; words that are being typed are left alone. `unlocked`: editions to be corrected."""
        self._found = found
        self._locked = reading() or not any(one.open for one in state.editions)
        self._state = state
        self._show_ticks(state.ticks.get(found.id, ()), locked=self._locked)
        self._show_heading(state, found, unlocked)
        self._fit_columns(state)
        for edition in state.editions:
            column = self.columns[edition.id]
            column.show_edition(state, found, edition, locked=not (edition.open or edition.id in unlocked))
        self.retranslate()

    def show_columns(self, shown: frozenset[UUID], *, ticks: bool) -> None:
        """Show the columns of these editions alone, and the outcomes or not."""
        for edition_id, column in self.columns.items():
            column.setVisible(edition_id in shown)
        self.ticks.setVisible(ticks and bool(self.boxes))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        if self._found is None:
            return
        kind = headed(word_of(self._found.kind))
        scope = word_of(self._found.scope) if self._found.kind in SCOPED else ""
        self.heading.setText(f"{kind} · {scope}" if scope else kind)
        self.more.say(
            self.tr("Move, compose again or withdraw: {passage}").format(passage=self.heading.text())
        )
        self.ticks.setAccessibleName(self.tr("Outcomes that this passage says"))
        self.head_line.retranslate(self.heading.text())
        for column in self.columns.values():
            column.retranslate(self.heading.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= BESIDE
        ways = QBoxLayout.Direction
        self._grid.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def dirty(self) -> dict[tuple[UUID, UUID], tuple[Block, ...]]:
        """Words that are not kept yet, by (passage, edition)."""
        return {
            (self.id, key): column.edit.blocks() for key, column in self.columns.items() if column.save.dirty
        }

    def flush(self) -> None:
        """Keep now what was typed."""
        self.head_line.flush()
        for column in self.columns.values():
            column.save.flush()

    def _fit_columns(self, state: ReleaseState) -> None:
        wanted = {edition.id for edition in state.editions}
        for edition_id in [key for key in self.columns if key not in wanted]:
            self.columns.pop(edition_id).deleteLater()
        for edition in state.editions:
            if edition.id not in self.columns:
                title = self._found is not None and self._found.kind is PassageKind.TITLE
                column = self.columns[edition.id] = Column(edition, title=title)
                column.worded.connect(partial(self.worded.emit, self.id, edition.id))
                column.typing.connect(partial(self.typing.emit, self.id, edition.id))
                column.edit.entered.connect(partial(self.entered.emit, edition.id))
                column.again.clicked.connect(partial(self._ask, "compose", edition.id))
                column.looked.clicked.connect(partial(self._ask, "looked", edition.id))
                self._grid.addWidget(column, 1)

    def _show_heading(self, state: ReleaseState, found: PassageFacts, unlocked: frozenset[UUID]) -> None:
        if found.kind is not PassageKind.TITLE:
            languages = tuple(dict.fromkeys(one.language for one in state.editions))
            locked = not all(one.open or one.id in unlocked for one in state.editions)
            self.head_line.show_heading(found, languages, locked=locked)

    def _show_ticks(self, ticks: tuple[Ticked, ...], *, locked: bool) -> None:
        wanted = {one.id for one in ticks}
        for outcome_id in [key for key in self.boxes if key not in wanted]:
            self.boxes.pop(outcome_id).deleteLater()
        for one in ticks:
            if one.id not in self.boxes:
                box = self.boxes[one.id] = Tick()
                box.clicked.connect(partial(self._tick, one.id))
                self._ticks.addWidget(box)
            box = self.boxes[one.id]
            box.say(said_of(one))
            box.setChecked(one.said)
            box.setEnabled(not locked and not (one.off_record and not one.said))

    def _ask(self, what: str, edition_id: UUID | None, *_: object) -> None:
        self.asked.emit(what, self.id, edition_id)

    def _tick(self, outcome_id: UUID, *_: object) -> None:
        self.ticked.emit(self.id, outcome_id, self.boxes[outcome_id].isChecked())

    def menu(self) -> QMenu:
        """What can be done with the passage as a whole."""
        menu = QMenu(self)
        for words, keys, what in (
            (self.tr("Move up"), "Alt+Up", "up"),
            (self.tr("Move down"), "Alt+Down", "down"),
            (self.tr("Withdraw passage"), "Alt+Del", "withdraw"),
        ):
            action = QAction(f"{words}\t{keys}", menu)
            action.triggered.connect(partial(self._ask, what, None))
            menu.addAction(action)
        if self._found is not None and self._found.kind is not PassageKind.TITLE:
            menu.addSeparator()
            menu.addAction(self.tr("Heading…"), self.head_line.ask)
            self._offer_outcomes(menu.addMenu(self.tr("Take in an outcome")))
        return menu

    def _offer_outcomes(self, menu: QMenu) -> None:
        """Outcomes that no passage says yet; where there is none, the menu is dead."""
        free = _free(self._state, self.id) if self._state and not self._locked else []
        for one in free:
            action = QAction(said_of(one).replace("&", "&&"), menu)
            action.triggered.connect(partial(self._take_in, one.id))
            menu.addAction(action)
        menu.setEnabled(bool(free))

    def _take_in(self, outcome_id: UUID, *_: object) -> None:
        self.ticked.emit(self.id, outcome_id, True)

    def _offer(self) -> None:
        menu = self.menu()
        menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height())))
        menu.deleteLater()


class Tick(QCheckBox):
    """A check box whose words are cut to the room that there is; the tip says them all."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("dense", True)

    def say(self, words: str) -> None:
        """Set its words."""
        self._words = words
        self.setAccessibleName(words)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - 40
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))
        self.setToolTip("" if cut == self._words else self._words)


class Column(QWidget):
    """A passage in one edition: the language, its marks with what can be done about them, and the words."""

    worded = Signal(str)
    typing = Signal()

    def __init__(self, edition: EditionState, *, title: bool) -> None:
        super().__init__()
        self.language = edition.name
        self.name, self.pill, self.stale = Label("", "field"), Pill(), Pill()
        self.again, self.looked = Button(), Button()
        self.edit = ProseEdit(title=title)
        self.name.setBuddy(self.edit)
        for button in (self.again, self.looked):
            button.setProperty("link", True)
            button.setProperty("flush", True)
        self.save = Autosave(self.edit, self._keep)
        self.edit.textChanged.connect(self.typing)
        self._marks = (False, False)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setHorizontalSpacing(6)
        column.setVerticalSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        for widget in (self.name, self.pill, self.stale):
            head.addWidget(widget)
        head.addStretch(1)
        foot = QHBoxLayout()
        for widget in (self.again, self.looked):
            foot.addWidget(widget)
        foot.addStretch(1)
        column.addLayout(head, 0, 0)
        column.addWidget(self.edit, 1, 0)
        column.addLayout(foot, 2, 0)
        column.setRowStretch(3, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_edition(
        self, state: ReleaseState, found: PassageFacts, edition: EditionState, *, locked: bool
    ) -> None:
        """Show what the passage says in this edition, and its marks."""
        said = found.wording(edition.id)
        blocks = said.prose[edition.language] if said else ()
        if not self.save.dirty and blocks != self.edit.blocks():
            self.edit.show_blocks(blocks)
        self.edit.setReadOnly(locked)
        self.language = edition.name
        composed = found.kind is not PassageKind.TYPED
        edited = bool(said and said.edited and composed and blocks)
        self._marks = (edited, _stale(found, edition))
        self.again.setVisible(edited and not locked)
        self.looked.setVisible(self._marks[1] and not locked)

    def retranslate(self, passage: str) -> None:
        """Say every word in the language of the interface."""
        self.name.setText(self.language)
        self.edit.setAccessibleName(f"{passage}, {self.language}")
        self.pill.say(self.tr("edited") if self._marks[0] else "", "info")
        self.stale.say(self.tr("older than its source") if self._marks[1] else "", "warn")
        self.again.say(self.tr("Compose again"))
        self.looked.say(self.tr("Looked through"))

    def _keep(self, _words: str, visit: str) -> None:
        self.worded.emit(visit)


def _free(state: ReleaseState, passage_id: UUID) -> list[OutcomeFacts]:
    """The outcomes that a passage can take in: they are public, and no passage says them."""
    taken = {tick.id for tick in state.ticks.get(passage_id, ())}
    taken |= {tick.id for ticks in state.ticks.values() for tick in ticks if tick.said}
    outcomes = state.whole.consultation.outcomes
    return [one for one in outcomes if not one.off_record and not one.marking and one.id not in taken]


def said_of(one: Ticked | OutcomeFacts) -> str:
    """An outcome in a line: its verb, and what of."""
    verb = verb_said(one.verb, phrases()).removesuffix("…").strip()
    return f"{verb} – {best(one.text)}" if best(one.text) else verb


def _stale(found: PassageFacts, edition: EditionState) -> bool:
    """Whether a translation was made of other words than its source has now."""
    source = found.wording(edition.facts.source_id) if edition.facts.source_id else None
    said = found.wording(edition.id)
    return bool(said and said.prose and source and said.source_hash != wording.hash_of(source.prose))
