"""The directory: persons, institutions and parties, each with its form beside the list."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.recorddialog import FORMS, edit, page_of
from protocoldesk.gui.icons import flag
from protocoldesk.gui.pages.directorylist import KINDS, DirectoryPane
from protocoldesk.gui.pages.postscard import PersonPage
from protocoldesk.gui.reading import reading
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.dropping import Dropping
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Empty, IconButton, Label, scrolled
from protocoldesk.gui.widgets.recordpage import RecordPage
from protocoldesk.gui.words import Language, best, headed, kind_of
from protocoldesk.operations import choices, directory, named, record

LIST_WIDTH = 340
NARROW = 1000
"""Pixels of the page below which its list is as narrow as it can be."""


class PeoplePage(Page):
    """The list pane, and the form of the one that is chosen."""

    watches = frozenset({"person", "post", "institution", "party"})

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.pane, self.forms = DirectoryPane(), QStackedWidget()
        self.pages: dict[str, RecordPage] = {}
        self.flag, self.heading, self.what = QLabel(), Label("", "title"), Label("", "muted")
        self._fresh: tuple[RecordPage, UUID] | None = None
        """What was begun by `new`, until it is left."""
        self.withdrawing = IconButton("trash-2")
        self.empty = Empty(self.new, "user-plus")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._filled())
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        for part in (self.pane, self.stack):
            split.addWidget(part)
        split.setSizes([LIST_WIDTH, 900])
        self._split = split
        split.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.dropping = Dropping(self)
        self._connect()
        self.retranslate()

    @property
    def kind(self) -> str:
        """The kind of record that is listed."""
        return self.pane.kinds.current

    @property
    def page(self) -> RecordPage:
        """The form of the kind that is listed; it is made when it is first wanted."""
        if self.kind not in self.pages:
            inner = QWidget()
            inner.setObjectName("page")
            self.forms.addWidget(scrolled(inner, self.forms))
            page = self.pages[self.kind] = page_of(self.bridge, self.kind, inner)
            page.made.connect(self._open)
            column = QVBoxLayout(inner)
            column.setContentsMargins(24, 20, 24, 20)
            column.addWidget(page)
            column.addStretch(1)
        return self.pages[self.kind]

    def refresh(self) -> None:
        rows = self.bridge.read(partial(directory.rows, kind=self.kind))
        self.pane.show_rows(rows, self.page.id)
        self._tell()

    def retranslate(self) -> None:
        self.pane.retranslate()
        self.withdrawing.say(self.tr("Withdraw"), self.tr("Delete, in the list"))
        sentences = {
            "person": self.tr("Nobody is recorded yet. Begin with the head of your own delegation."),
            "institution": self.tr("No institution is recorded yet. Begin with your own ministry."),
            "party": self.tr("No party is recorded yet. Begin with your own country."),
        }
        self.empty.say(sentences[self.kind], self.pane.add.accessibleName())
        self._tell()

    def new(self) -> None:
        """A new record of the listed kind, with its first field to write in."""
        self.page.flush()
        self._leave_fresh()
        act = partial(named.make, kind=self.kind, name="", language=Language.tag)
        made = self.bridge.attempt(f"Add {self.kind}", act)
        if made is not None:
            self.pane.search.clear()
            self.show_row(self.kind, made)
            self._fresh = self.page, made
            self.begin()

    def withdraw(self) -> None:
        """Take the chosen record out of sight; undo brings it back."""
        if self.page.id is not None:
            act = partial(record.withdraw, kind=self.kind, record_id=self.page.id)
            self.bridge.attempt(f"Withdraw {self.kind}", act)

    def begin(self) -> None:
        """Go to the first field of the form."""
        field = self.page.first_field()
        if field is not None:
            field.setFocus()

    def show_row(self, kind: str, record_id: UUID) -> None:
        """Show a record in its list; a post by the person who holds it."""
        if kind == "post":
            read = partial(record.values, kind=kind, record_id=record_id)
            kind, record_id = "person", self.bridge.read(read)["person_id"]
        if kind in KINDS:
            self.pane.kinds.choose(kind)
            self.turn()
            if not self.pane.choose(record_id):
                self.pane.search.clear()
                self.pane.choose(record_id)

    def turn(self, *_: object) -> None:
        """Show the list of the kind that is chosen, and its form."""
        if self._fresh is not None and self._fresh[0] is not self.page:
            self._leave_fresh()
        self.forms.setCurrentWidget(self._seat(self.page))
        self.retranslate()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.window().isMinimized():
            self._leave_fresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list leaves what it can to the form."""
        super().resizeEvent(event)
        if (event.size().width() < NARROW) != (event.oldSize().width() < NARROW):
            width = self.pane.minimumWidth() if event.size().width() < NARROW else LIST_WIDTH
            self._split.setSizes([width, event.size().width() - width])

    def _filled(self) -> QWidget:
        head = QWidget()
        head.setObjectName("header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 16, 16, 14)
        row.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.heading)
        names.addWidget(self.what)
        row.addWidget(self.flag)
        row.addLayout(names, 1)
        row.addWidget(self.withdrawing)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.forms, 1)
        return filled

    def _connect(self) -> None:
        self.pane.turned.connect(self.turn)
        self.pane.chosen.connect(self._show)
        self.pane.wanted.connect(self.new)
        self.pane.opened.connect(self.begin)
        self.pane.unwanted.connect(self.withdraw)
        self.withdrawing.clicked.connect(self.withdraw)
        self.pane.bring.clicked.connect(self.take_file)
        self.dropping.dropped.connect(self._take_files)
        self.dropping.pasted.connect(self.take_in)

    def take_file(self) -> None:
        """Ask for a file with people, and take them in."""
        from protocoldesk.exchange.intake.reading import FILTER

        kinds = " ".join(f"*.{ending}" for ending in FILTER)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Take in people"), "", f"({kinds})")
        if path:
            self.take_in(Path(path))

    def take_in(self, what: Path | str) -> None:
        """Open the dialog on a file, or on what was pasted: people of the party of the chosen one."""
        from protocoldesk.gui.dialogs.takein import TakeIn, Target

        if reading():
            return
        party = (
            self.bridge.read(partial(named.party_of, owner=(self.kind, self.page.id)))
            if self.page.id
            else None
        )
        words = best(self.bridge.read(partial(choices.name_of, kind="party", record_id=party)))
        dialog = TakeIn(self.bridge, Target(words or self.tr("People"), party_id=party), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.read_file(what) if isinstance(what, Path) else dialog.read_pasted(what)

    def _take_files(self, paths: list[Path], _fell_on: QWidget) -> None:
        """A picture is the photograph of the one who is shown; several are matched by their names."""
        from protocoldesk.gui.dialogs.photographs import Photographs, pictures_of

        pictures = pictures_of(paths) if not reading() else []
        page = self.pages.get("person")
        if len(pictures) > 1:
            Photographs(self.bridge, pictures, self).open()
        elif pictures and isinstance(page, PersonPage) and self.kind == "person":
            page.photograph.take(pictures[0])
        elif paths:
            self.take_in(paths[0])

    def _show(self, record_id: UUID | None) -> None:
        self.stack.setCurrentIndex(0 if record_id is None else 1)
        if record_id != self.page.id:
            self.page.show_record(record_id)
            self._leave_fresh()
            self._seat(self.page).verticalScrollBar().setValue(0)
        self._tell()

    def _leave_fresh(self) -> None:
        """What was begun and left without a word does not stay."""
        fresh, self._fresh = self._fresh, None
        if fresh is not None:
            fresh[0].flush()
            fresh[0].withdraw_wordless(fresh[1])

    def _tell(self) -> None:
        """Name the chosen one above its form."""
        row = next((one for one in self.pane.model.rows if one.id == self.page.id), None)
        self.heading.setText((best(row.name) if row else "") or self.tr("Without a name yet"))
        self.what.setText(headed(kind_of(self.kind)))
        self.flag.setPixmap(flag(row.code, 32) if row else flag("", 32))
        self.flag.setVisible(bool(row and row.code))

    def _seat(self, page: RecordPage) -> Any:
        return next(
            area
            for area in (self.forms.widget(place) for place in range(self.forms.count()))
            if area is not None and area.isAncestorOf(page)
        )

    def _open(self, kind: str, record_id: UUID) -> None:
        if kind in FORMS:
            edit(self.bridge, kind, record_id, self)
