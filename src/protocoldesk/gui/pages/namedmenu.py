"""What can be done with one of a delegation: role, attendance, counterpart, order; by menu and by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.tables.movable import MovableView
from protocoldesk.gui.words import word_of
from protocoldesk.operations import delegation, record
from protocoldesk.operations.locate import locate
from protocoldesk.protocol.facts import Named
from protocoldesk.records.values.words import Attendance, ParticipationRole, Role, Standing


class NamedMenu(QObject):
    """The deeds on the chosen line of a table of one kind: "delegate" or "participation"."""

    def __init__(self, bridge: Bridge, view: MovableView, kind: str) -> None:
        super().__init__(view)
        self.bridge, self.view, self.kind = bridge, view, kind
        self._named: dict[UUID, Named] = {}
        self._others: Sequence[Named] = ()
        self.menu: QMenu | None = None
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._asked)
        view.shifted.connect(self._shift)
        view.withdrawn.connect(self._withdraw)
        view.opened.connect(self._open)
        if kind == "delegate":
            key = QShortcut(QKeySequence(Qt.Key.Key_Space), view)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self._toggle_presence)
            self.correct = self._keyed("pencil", "F2", self._correct)
            self.plate = self._keyed("printer", "Ctrl+P", self._print_plate)
            self.retranslate()

    def retranslate(self) -> None:
        """Say the deeds that have keys in the language of the interface."""
        if self.kind == "delegate":
            self.correct.setText(self.tr("Correct name or title…"))
            self.plate.setText(self.tr("Print plate"))

    def _keyed(self, drawing: str, keys: str, act: Callable[[], None]) -> QAction:
        """A deed on the chosen line that has keys, and a name that the finder knows."""
        action = QAction(icon(drawing), "", self.view)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.view.addAction(action)
        return action

    def _correct(self) -> None:
        from protocoldesk.gui.dialogs.correcting import Correct

        chosen = self._chosen()
        if chosen is not None:
            Correct(self.bridge, *chosen, self.view.window()).open()

    def _print_plate(self) -> None:
        from protocoldesk.gui.dialogs.correcting import print_plate

        chosen = self._chosen()
        if chosen is not None:
            print_plate(self.view.window(), self.bridge, *chosen)

    def _chosen(self) -> tuple[UUID, UUID] | None:
        """The delegate on the chosen line, and his consultation."""
        delegate_id = self.view.current()
        if delegate_id is None:
            return None
        found = self.bridge.read(partial(locate, kind="delegate", record_id=delegate_id))
        return (delegate_id, found.consultation_id) if found and found.consultation_id else None

    def show(self, named: Iterable[Named], others: Sequence[Named] = ()) -> None:
        """Take the people of the table, and those who may stand opposite them."""
        self._named = {one.id: one for one in named}
        self._others = others

    def popup(self, at: QPoint) -> None:
        """Open the menu for the chosen line; the first one is chosen where none is."""
        if self.view.current() is None and self.view.rows.rows:
            self.view.choose(self.view.rows.rows[0].id)
        named = self._named.get(self.view.current())
        if named is None:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self.view)
        self._fill(self.menu, named)
        self.menu.triggered.connect(self._do)
        self.menu.popup(at)

    def _asked(self, at: QPoint) -> None:
        self.popup(self.view.viewport().mapToGlobal(at))

    def _fill(self, menu: QMenu, named: Named) -> None:
        edit = menu.addAction(icon("pencil"), self.tr("Open"))
        edit.setShortcut(QKeySequence(Qt.Key.Key_Return))
        edit.setData(self._open)
        if self.kind == "delegate":
            for keyed, act in ((self.correct, self._correct), (self.plate, self._print_plate)):
                action = menu.addAction(keyed.icon(), keyed.text())
                action.setShortcut(keyed.shortcut())
                action.setData(act)
        menu.addSeparator()
        self._choices(menu.addMenu(self.tr("Role")), self._roles(), "role", named.role)
        if self.kind == "delegate":
            attendance = menu.addMenu(self.tr("Attendance"))
            self._choices(attendance, Attendance, "attendance", named.attendance)
            self._choices(menu.addMenu(self.tr("Naming")), Standing, "standing", named.standing)
            self._counterparts(menu.addMenu(self.tr("Counterpart")), named)
            self._alternates(menu.addMenu(self.tr("Stands for")), named)
        menu.addSeparator()
        for words, step, key in ((self.tr("Move up"), -1, "Alt+Up"), (self.tr("Move down"), 1, "Alt+Down")):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(key))
            action.setData(partial(self._shift, step))
        out = menu.addAction(icon("trash-2"), self.tr("Take out of the list"))
        out.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        out.setData(partial(self._withdraw, named.id))

    def _roles(self) -> type[StrEnum]:
        return Role if self.kind == "delegate" else ParticipationRole

    def _choices(self, menu: QMenu, words: type[StrEnum], field: str, now: StrEnum) -> None:
        for word in words:
            _checked(menu, word_of(word), word is now).setData(partial(self._change, field, word))

    def _counterparts(self, menu: QMenu, named: Named) -> None:
        for other in self._others:
            paired = other.id == named.counterpart_id
            _checked(menu, listed(other), paired).setData(partial(self._pair, other.id))
        menu.addSeparator()
        _checked(menu, self.tr("Nobody"), named.counterpart_id is None).setData(partial(self._pair, None))

    def _alternates(self, menu: QMenu, named: Named) -> None:
        for other in self._named.values():
            if other.id != named.id:
                on = other.id == named.stands_for_id
                _checked(menu, listed(other), on).setData(partial(self._stand_for, other.id))
        menu.addSeparator()
        _checked(menu, self.tr("Nobody"), named.stands_for_id is None).setData(partial(self._stand_for, None))

    def _do(self, action: QAction) -> None:
        action.data()()

    def _change(self, field: str, value: StrEnum) -> None:
        change = partial(record.change, kind=self.kind, record_id=self.view.current(), **{field: value})
        self.bridge.attempt(f"Edit {field}", change)

    def _pair(self, other: UUID | None) -> None:
        pair = partial(delegation.pair, delegate_id=self.view.current(), counterpart_id=other)
        self.bridge.attempt("Edit counterpart", pair)

    def _stand_for(self, other: UUID | None) -> None:
        act = partial(delegation.stand_for, delegate_id=self.view.current(), other_id=other)
        self.bridge.attempt("Edit alternate", act)

    def _toggle_presence(self) -> None:
        named = self._named.get(self.view.current())
        if named is not None:
            present = named.attendance is Attendance.PRESENT
            self._change("attendance", Attendance.EXPECTED if present else Attendance.PRESENT)

    def _shift(self, step: int) -> None:
        ids = [row.id for row in self.view.rows.rows]
        place = ids.index(self.view.current())
        ids.insert(max(0, min(place + step, len(ids) - 1)), ids.pop(place))
        moved = ids.index(self.view.current())
        if moved != place:
            after = ids[moved - 1] if moved else None
            move = partial(record.move, kind=self.kind, record_id=self.view.current(), after=after)
            self.bridge.attempt(f"Move {self.kind}", move)

    def _withdraw(self, record_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind=self.kind, record_id=record_id)
        self.bridge.attempt(f"Withdraw {self.kind}", withdraw)

    def _open(self, record_id: UUID | None = None) -> None:
        from protocoldesk.gui.dialogs.recorddialog import edit

        edit(self.bridge, self.kind, record_id or self.view.current(), self.view)


def _checked(menu: QMenu, words: str, on: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    return action
