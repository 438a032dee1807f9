"""A card for the lists that a delegation sent: its versions, and each beside the one before, line by line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.listrows import ListRow, columns, rows_of
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.reading import lock, reading
from protocoldesk.gui.tables.movable import TALL, NameDelegate
from protocoldesk.gui.tables.rowtable import RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import best, date_of, figures
from protocoldesk.operations import notified
from protocoldesk.operations.notified import Version
from protocoldesk.protocol.facts import DelegationFacts
from protocoldesk.records.values.when import When, WhenKind

SIDES = ("first", "second")
MOST = 12
"""Lines that are shown at once; the table scrolls beyond."""


class ListsCard(Card):
    """Shows the lists of one side at a time, and accepts or declines their lines."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.sides: tuple[DelegationFacts, ...] = ()
        self.found: list[Version] = []
        self.side, self.version = Segments(SIDES), QComboBox()
        self.take = Button("", "download")
        self.model = RowTable(columns())
        self.table = ListView(self.model, "")
        self.accept, self.decline, self.all = Button("", "check"), Button("", "x"), Button("", "check-check")
        self.label = Label("", "field")
        self.told, self.empty, self.gone = Label("", "muted"), Label("", "muted"), Label("", "muted")
        self._lay_out()
        self._connect()
        lock(self.take)

    # What is shown

    def show_sides(self, sides: tuple[DelegationFacts, ...]) -> None:
        """Show the lists of the side that is chosen."""
        self.sides = sides
        names = {place: best(side.party.short_name) for place, side in zip(SIDES, sides, strict=False)}
        self.side.say(**names)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask for the lists again, and show the one that is chosen, else the last."""
        side = self.delegation
        kept, newest = self.version.currentData(), self.found[0].id if self.found else None
        read = partial(notified.versions, delegation_id=side.id) if side else None
        self.found = self.bridge.read(read) if read else []
        with QSignalBlocker(self.version):
            self.version.clear()
            for one in self.found:
                self.version.addItem(self._named(one), one.id)
            same = self.found and self.found[0].id == newest
            places = [at for at, one in enumerate(self.found) if same and one.id == kept]
            self.version.setCurrentIndex(places[0] if places else 0 if self.found else -1)
        gone = ", ".join(listed(one) for one in side.replaced) if side else ""
        self.gone.setText(self.tr("No longer in the delegation: {names}").format(names=gone) if gone else "")
        self.gone.setVisible(bool(gone))
        self._compare()

    @property
    def delegation(self) -> DelegationFacts | None:
        """The side whose lists are shown."""
        place = SIDES.index(self.side.current)
        return self.sides[place] if place < len(self.sides) else None

    def _compare(self, *_: object) -> None:
        found = self.version.currentData()
        differences = self.bridge.read(partial(notified.comparison, list_id=found)) if found else []
        rows = rows_of(differences, changed=False)
        self.model.show(rows)
        waiting = next((row for row in rows if row.waits), None)
        if waiting is not None and self.table.current() is None:
            self.table.choose(waiting.id)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for part in (self.label, self.version):
            part.setVisible(bool(self.found))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + TALL * min(len(rows), MOST) + 2)
        self._tell()

    def _tell(self, *_: object) -> None:
        """What can be done with the chosen line, and how many wait."""
        row, waiting = self._row(), sum(row.waits for row in self.model.rows)
        last = self.version.currentIndex() == 0
        for button in (self.accept, self.decline):
            button.setVisible(bool(self.model.rows))
            button.setEnabled(last and row is not None and row.waits and not reading())
        self.all.setVisible(bool(self.model.rows))
        self.all.setEnabled(last and waiting > 0 and not reading())
        words = self.tr("Nothing waits.") if not waiting else self.tr("Waiting: {count}")
        if not last and self.model.rows:
            words = self.tr("A later list has come since.")
        self.told.setText(words.format(count=figures(str(waiting))) if self.model.rows else "")

    def _named(self, one: Version) -> str:
        day = date_of(When(WhenKind.DAY, one.received_on)) if one.received_on else ""
        number = figures(str(one.number))
        return "  ·  ".join(part for part in (number, day, one.letter, one.source) if part)

    # What is done

    def accept_row(self) -> None:
        """Take over what the chosen line says, and go on to the next that waits."""
        self._do("Accept line", notified.accept)

    def decline_row(self) -> None:
        """Leave the delegation as it is, whatever the chosen line says."""
        self._do("Decline line", notified.decline)

    def accept_all(self) -> None:
        """Take over every line that waits."""
        found = self.version.currentData()
        if found is not None and self.all.isEnabled():
            self.bridge.attempt("Accept list", partial(notified.accept_all, list_id=found))

    def _do(self, label: str, verb: Callable[..., UUID]) -> None:
        row = self._row()
        if row is None or not row.waits or not self.accept.isEnabled():
            return
        following = self._after(row)
        if self.bridge.attempt(label, partial(verb, row_id=row.id)) is not None and following is not None:
            self.table.choose(following)

    def _after(self, row: ListRow) -> UUID | None:
        """The next line that waits."""
        rows = self.model.rows
        place = rows.index(row)
        others = [*rows[place + 1 :], *rows[:place]]
        return next((one.id for one in others if one.waits and one.difference.change.what), None)

    def _row(self) -> ListRow | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def take_file(self) -> None:
        """Ask for a file, and take it in for the side that is shown."""
        from protocoldesk.exchange.intake.reading import FILTER

        kinds = " ".join(f"*.{ending}" for ending in FILTER)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a list"), "", f"({kinds})")
        if path:
            self.take_in(Path(path))

    def take_in(self, what: Path | str, side: DelegationFacts | None = None) -> None:
        """Open the dialog on a file, or on what was pasted."""
        from protocoldesk.gui.dialogs.takein import TakeIn, Target

        side = side or self.delegation
        if side is None or reading():
            return
        name = best(side.party.short_name)
        dialog = TakeIn(self.bridge, Target(name, side.id, side.party.id, not side.delegates), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.read_file(what) if isinstance(what, Path) else dialog.read_pasted(what)

    # Words and places

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Lists as notified"))
        self.take.say(self.tr("Take in a list…"))
        self.label.setText(self.tr("List"))
        self.version.setAccessibleName(self.tr("List"))
        self.table.setAccessibleName(self.tr("Lines of the list beside the list before"))
        self.accept.say(self.tr("Accept"))
        self.accept.setToolTip("A")
        self.decline.say(self.tr("Decline"))
        self.decline.setToolTip("D")
        self.all.say(self.tr("Accept all"))
        self.empty.setText(
            self.tr("Drop the list that a delegation sent here, paste it, or take it in from a file.")
        )
        self.model.retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        self.head.insertWidget(1, self.side)
        self.add_button(self.take)
        self.body.addLayout(self._above())
        self.body.setSpacing(0)
        self.table.verticalHeader().setDefaultSectionSize(TALL)
        self.table.setItemDelegate(NameDelegate(self.table))
        self.table.hugged = True
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in ((0, 56), (3, 150), (4, 110)):
            header.resizeSection(place, width)
        for place in (1, 2):
            header.setSectionResizeMode(place, header.ResizeMode.Stretch)
        self.body.addWidget(self.table)
        for label, above_it in ((self.empty, 0), (self.gone, 12)):
            label.setContentsMargins(20, above_it, 20, 16)
            label.setWordWrap(True)
            self.body.addWidget(label)

    def _above(self) -> QHBoxLayout:
        """The list that is shown, and what can be done with its lines."""
        above = QHBoxLayout()
        above.setContentsMargins(20, 0, 16, 12)
        above.setSpacing(8)
        self.version.setMinimumContentsLength(30)
        self.label.setBuddy(self.version)
        above.addWidget(self.label)
        above.addWidget(self.version)
        above.addWidget(self.told)
        above.addStretch(1)
        for button in (self.decline, self.accept, self.all):
            button.setAutoDefault(False)
            above.addWidget(button)
        return above

    def _connect(self) -> None:
        self.side.chosen.connect(self.refresh)
        self.version.activated.connect(self._compare)
        self.take.clicked.connect(self.take_file)
        self.accept.clicked.connect(self.accept_row)
        self.decline.clicked.connect(self.decline_row)
        self.all.clicked.connect(self.accept_all)
        self.table.chosen.connect(self._tell)
        self.table.opened.connect(self.accept_row)
        self.table.accepted.connect(self.accept_row)
        self.table.declined.connect(self.decline_row)


class ListView(TableView):
    """A accepts the current line, D and Delete decline it."""

    accepted = Signal()
    declined = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.key() == Qt.Key.Key_A:
            self.accepted.emit()
        elif plain and event.key() in (Qt.Key.Key_D, Qt.Key.Key_Delete):
            self.declined.emit()
        else:
            super().keyPressEvent(event)
