"""A card for one delegation: its notification, its delegates in their order, and a line to add to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import flag, icon
from protocoldesk.gui.pages.namedmenu import NamedMenu
from protocoldesk.gui.pages.namedrows import ATTENDANCE, columns, rows_of
from protocoldesk.gui.tables.movable import TALL, MovableTable, MovableView, NameDelegate
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.parts import Button, Card, IconButton, Label
from protocoldesk.gui.widgets.picker import Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.recordpage import choice_of
from protocoldesk.gui.words import best, figures, headed, language_of, word_of
from protocoldesk.operations import delegation, person, record
from protocoldesk.operations.choices import Known
from protocoldesk.protocol.facts import DelegationFacts
from protocoldesk.records.values.words import Attendance


class SideCard(Card):
    """Shows a delegation as it is now, and does what is asked for in it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.id: UUID | None = None
        self.flag, self.count, self.institution = QLabel(), Label("", "muted"), Label("", "muted")
        self.model = MovableTable(columns())
        self.table = MovableView(self.model, "")
        self.table.hugged = False  # a field stands below
        self.menu = NamedMenu(bridge, self.table, "delegate")
        self.more = IconButton("ellipsis")
        self.on, self.by = DayEdit(), QLineEdit()
        self.on.setObjectName("notified_on")
        self.by.setObjectName("notified_by")
        self.labels = Label("", "field"), Label("", "field")
        self.empty = Label("", "muted")
        self.adder = Adder()
        self._lay_out()
        self.form = RecordForm(bridge, "delegation", self)
        self.model.moved.connect(self._move)
        self.more.clicked.connect(self._show_menu)
        self.adder.known.connect(self._add_known)
        self.adder.unknown.connect(self._add_new)
        self.adder.group.connect(self._add_group)

    def show_side(self, side: DelegationFacts, other: DelegationFacts | None, people: list[Known]) -> None:
        """Show a delegation; `other` is the one that it meets."""
        opposite = other.delegates if other else ()
        party = best(side.party.short_name)
        self.menu.show(side.delegates, opposite)
        self.model.show(rows_of(side, opposite))
        expected = all(one.attendance is Attendance.EXPECTED for one in side.delegates)
        self.table.setColumnHidden(ATTENDANCE, expected)
        self.flag.setPixmap(flag(side.party.code, 24))
        self.heading.setText(party)
        self.institution.setText(best(side.institution.name) if side.institution else "")
        self.institution.setVisible(side.institution is not None)
        self.count.setText(figures(str(sum(one.people for one in side.delegates) or "")))
        self.table.setAccessibleName(self.tr("Delegation of {party}").format(party=party))
        self.adder.name(self.tr("Add to the delegation of {party}").format(party=party))
        self.table.setVisible(bool(side.delegates))
        self.empty.setVisible(not side.delegates)
        self.more.setVisible(bool(side.delegates))
        self._offer(side, people)
        self.form.refresh() if self.id == side.id else self.form.show_record(side.id)
        self.id = side.id

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        for label, field, words in zip(
            self.labels,
            (self.on, self.by),
            (self.tr("Notified on"), self.tr("By letter or note")),
            strict=True,
        ):
            label.setText(words)
            field.setAccessibleName(words)
        self.by.setPlaceholderText(self.tr("Note No. 1-80"))
        self.more.say(self.tr("What can be done with the chosen delegate"))
        self.empty.setText(self.tr("Nobody is here yet. Add the head of the delegation first."))
        self.adder.retranslate()
        self.menu.retranslate()
        self.model.retranslate()

    def _lay_out(self) -> None:
        self.head.insertWidget(0, self.flag)
        self.head.insertWidget(2, self.count)
        self.add_button(self.more)
        self.body.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 16)
        above.setSpacing(12)
        self.institution.setWordWrap(True)
        self.institution.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.institution)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for label, field in zip(self.labels, (self.on, self.by), strict=True):
            fields.addLayout(labelled(label, field), 1)
        above.addLayout(fields)
        self.body.addLayout(above)
        self.table.verticalHeader().setDefaultSectionSize(TALL)
        self.table.setItemDelegate(NameDelegate(self.table))
        self.table.stretch(1, c0=50, c2=116, c3=92)
        self.empty.setContentsMargins(20, 4, 20, 4)
        self.empty.setWordWrap(True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        self.body.addWidget(self.adder)
        for one, next_ in pairwise(
            (self.on, self.by, self.table, self.adder.picker, self.adder.add, self.more)
        ):
            self.setTabOrder(one, next_)

    def _offer(self, side: DelegationFacts, people: list[Known]) -> None:
        """Those of the same side first; who is in the delegation is not offered again."""
        here = {one.person.id for one in side.delegates if one.person}
        free = [one for one in people if one.id not in here]
        self.adder.offer(sorted(free, key=lambda one: one.party_id != side.party.id))

    def _move(self, delegate_id: UUID, after: UUID | None) -> None:
        move = partial(record.move, kind="delegate", record_id=delegate_id, after=after)
        self.bridge.attempt("Move delegate", move)

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _add_known(self, person_id: UUID) -> None:
        self._do("Add delegate", partial(delegation.add, person_id=person_id))

    def _add_new(self, name: str) -> None:
        """Somebody of a new name; where it is like one that is known, it is asked who is meant."""
        found = self.bridge.read(partial(person.alike, name=name))
        if not found:
            self._add_unknown(name)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Who is meant?"))
        for one in found:
            told = " · ".join(part for part in (best(one.name), best(one.title)) if part)
            words = f"{told}  ({headed(word_of(one.likeness.why))})"
            menu.addAction(icon("user"), words, partial(self._add_known, one.id))
        menu.addSeparator()
        new = self.tr("Somebody new: {name}").format(name=name)
        menu.addAction(icon("user-plus"), new, partial(self._add_unknown, name))
        menu.popup(self.adder.add.mapToGlobal(QPoint(0, self.adder.add.height())))
        menu.setActiveAction(menu.actions()[0])

    def _add_unknown(self, name: str) -> None:
        add = partial(delegation.add_person, name=name, language=language_of(name))
        self._do("Add person", add)

    def _add_group(self, name: str) -> None:
        add = partial(delegation.add_category, name=name, language=language_of(name))
        self._do("Add group", add)

    def _do(self, label: str, operation: Callable[..., UUID]) -> None:
        self.bridge.attempt(label, partial(operation, delegation_id=self.id))


class Adder(QWidget):
    """A line to add somebody by name: `known` with an id, `unknown` and `group` with what was typed."""

    known = Signal(object)
    unknown = Signal(str)
    group = Signal(str)

    def __init__(self, *, groups: bool = True) -> None:
        super().__init__()
        self._people: list[Known] = []
        self._chosen: UUID | None = None
        self.picker = Picker()
        self.picker.open = True
        self.add = Button("", "user-plus")
        self.as_group = IconButton("users")
        if not groups:
            self.as_group.hide()  # never shown before it has a place: it would be a window, and take the keys
        self.label = Label("", "field")
        self.label.setBuddy(self.picker)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addWidget(self.label)
        column.addLayout(row)
        row.addWidget(self.picker, 1)
        row.addWidget(self.add)
        row.addWidget(self.as_group)
        self._connect()

    def offer(self, people: list[Known]) -> None:
        """Let it complete over these people; what is being typed stays."""
        self._people = people
        if not self.picker.currentText():
            self.picker.offer([choice_of(one) for one in people])

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.label.setText(self.tr("Add somebody"))
        line = self.picker.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("A name, known or new"))
            line.setAccessibleName(self.label.text())
        self.add.say(self.tr("Add"))
        self.as_group.say(self.tr("Add it as a group: an agency, or a kind of people in place of names"))

    def name(self, words: str) -> None:
        """Say to those who hear it where somebody is added."""
        self.picker.setAccessibleName(words)
        line = self.picker.lineEdit()
        if line is not None:
            line.setAccessibleName(words)

    def _connect(self) -> None:
        self.picker.picked.connect(self._picked)
        self.add.clicked.connect(self._enter)
        self.as_group.clicked.connect(self._enter_group)
        line = self.picker.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._enter)

    def _picked(self, person_id: UUID | None) -> None:
        """Somebody was chosen from the list; what Enter does besides, in line and list, comes first."""
        if person_id is not None and self._chosen is None:
            self._chosen = person_id
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        chosen, self._chosen = self._chosen, None
        self._clear()
        self.known.emit(chosen)

    def _enter(self) -> None:
        if self._chosen is not None:
            return
        words = self._taken()
        found = next((one.id for one in self._people if words.casefold() in _said(one)), None)
        if found is not None:
            self.known.emit(found)
        elif words:
            self.unknown.emit(words)

    def _enter_group(self) -> None:
        words = self._taken()
        if words:
            self.group.emit(words)

    def _taken(self) -> str:
        words = self.picker.currentText().strip()
        self._clear()
        if not words:
            self.picker.setFocus()
        return words

    def _clear(self) -> None:
        self.picker.show_id(None)
        self.picker.give_up()


def labelled(label: Label, field: QWidget) -> QVBoxLayout:
    """A field with its label above it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return column


def _said(row: Known) -> set[str]:
    """What somebody is meant by: each of his names, or name and title as they are offered."""
    return {name.casefold() for name in row.name.values()} | {choice_of(row).words.casefold()}
