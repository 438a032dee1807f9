"""The form of any record as a dialog: what is typed is kept, undo takes it back, Close ends it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.undoing import redo_of, undo_of
from protocoldesk.gui.widgets.parts import Button, IconButton, Label, scrolled
from protocoldesk.gui.widgets.picker import Picker
from protocoldesk.gui.widgets.recordpage import RecordPage
from protocoldesk.gui.words import Language, best, headed, kind_of
from protocoldesk.operations import consultation, locate
from protocoldesk.records.base import columns_of, kinds
from protocoldesk.records.errors import Sentence

SIZE = (920, 720)
SHORT = {
    "post": 450,
    "mechanism_side": 380,
    "institution": 520,
    "mechanism_name": 340,
    "rank": 390,
    "signatory": 410,
}
"""Height of the dialogs of small forms."""


def edit(bridge: Bridge, kind: str, record_id: UUID, parent: QWidget, *, fresh: bool = False) -> RecordDialog:
    """Open the form of a record over a window; `fresh`: it is withdrawn again if it stays without words."""
    dialog = RecordDialog(bridge, kind, record_id, parent, fresh=fresh)
    dialog.open()
    return dialog


def page_of(bridge: Bridge, kind: str, parent: QWidget) -> RecordPage:
    """The form of a kind, with the parts that it has below its fields."""
    if kind == "mechanism":
        from protocoldesk.gui.pages.sidesform import MechanismPage

        return MechanismPage(bridge, parent=parent)
    if kind == "person":
        from protocoldesk.gui.pages.postscard import PersonPage

        return PersonPage(bridge, parent=parent)
    if kind in ("party", "instrument"):
        from protocoldesk.gui.pages.partscard import InstrumentPage, PartyPage

        return (PartyPage if kind == "party" else InstrumentPage)(bridge, parent=parent)
    return RecordPage(bridge, kind, parent)


class RecordDialog(QDialog):
    """Shows one record; undo and redo work in it as they do in the window."""

    def __init__(
        self, bridge: Bridge, kind: str, record_id: UUID, parent: QWidget, *, fresh: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bridge, self.kind, self.record_id, self.fresh = bridge, kind, record_id, fresh
        self._seen: set[str] = set()
        """Refusals for which it stayed open."""
        inner = QWidget()
        inner.setObjectName("page")
        self.area = scrolled(inner, self)
        self.page = page_of(bridge, kind, inner)
        self.heading, self.what = Label("", "title"), Label("", "muted")
        self.undo, self.redo = IconButton("undo-2"), IconButton("redo-2")
        self.close_button = Button()
        self._lay_out(inner)
        self._connect()
        self.page.show_record(record_id)
        self.retranslate()
        self.resize(SIZE[0], SHORT.get(kind, SIZE[1]))
        self._begin()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.close_button.say(self.tr("Close"))
        self.tell()

    def tell(self, *_: object) -> None:
        """Name the record, and what undo and redo will do."""
        name = self.bridge.read(partial(_called, kind=self.kind, record_id=self.record_id))
        self.heading.setText(name or self.tr("Without a name yet"))
        self.what.setText(headed(self._kind_said()))
        self.setWindowTitle(name or self.what.text())
        history = self.bridge.office.history()
        undo, redo = undo_of(history), redo_of(history)
        self.undo.say(undo.words, "Ctrl+Z" if undo.enabled else "")
        self.redo.say(redo.words, "Ctrl+Shift+Z")
        self.undo.setEnabled(undo.enabled)
        self.redo.setEnabled(redo.enabled)

    def _kind_said(self) -> str:
        return self.tr("session") if self.kind == "consultation" else kind_of(self.kind)

    def done(self, result: int) -> None:
        """Keep what was typed, and close; where something is refused or offered, stay once."""
        if self.page.id is not None and not self._left_field():
            return
        if self.fresh:
            self.page.withdraw_wordless(self.record_id)
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self, inner: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.what)
        names.addWidget(self.heading)
        head.addLayout(names, 1)
        head.addWidget(self.undo)
        head.addWidget(self.redo)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 4, 24, 20)
        column.addWidget(self.page)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.area, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("foot", True)
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(24, 12, 24, 12)
        self.foot.setSpacing(8)
        if self.kind == "consultation":
            from protocoldesk.gui.dialogs.postpone import PutOff

            self.foot.addWidget(PutOff(self.bridge, self.record_id))
        self.foot.addStretch(1)
        self.close_button.setAutoDefault(False)
        self.foot.addWidget(self.close_button)
        return foot

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.accept)
        self.page.gone.connect(self.reject)
        self.page.made.connect(self._open)
        self.bridge.changed.connect(self.tell)
        for button, work, keys in (
            (self.undo, self._undo, ["Ctrl+Z"]),
            (self.redo, self._redo, ["Ctrl+Shift+Z", "Ctrl+Y"]),
        ):
            button.clicked.connect(work)
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(work)
            self.addAction(action)

    def _begin(self) -> None:
        field = self.page.first_field()
        if field is not None:
            field.setFocus()
            QTimer.singleShot(0, field, partial(_at_its_beginning, field))

    def _open(self, kind: str, record_id: UUID) -> None:
        if kind in FORMS:
            edit(self.bridge, kind, record_id, self)

    def _undo(self) -> None:
        self._reverse("undo")

    def _redo(self) -> None:
        self._reverse("redo")

    def _reverse(self, way: str) -> None:
        self._left_field()
        try:
            getattr(self.bridge.office, way)()
        except Sentence as sentence:
            self.bridge.failed.emit(sentence)

    def _left_field(self) -> bool:
        """Keep what is being typed; False: something was refused, or an offer waits for an answer."""
        field = QApplication.focusWidget()
        if field is not None and self.isAncestorOf(field):
            field.clearFocus()
        self.page.flush()
        said = {self.page.form.refusals.words, *(one.refused for one in self.findChildren(Picker))} - {""}
        new, self._seen = said - self._seen, said
        return not new and not self.page.offer.isVisible()


def _at_its_beginning(field: QLineEdit) -> None:
    """Let long words be read from their first letter; nothing is marked that a key would take away."""
    field.deselect()
    field.home(False)


FORMS = frozenset(
    {
        *("party", "institution", "person", "post", "rank", "consultation", "delegate"),
        *("mechanism", "mechanism_side", "mechanism_name", "instrument", "signatory"),
    }
)
"""Kinds that have a form."""

STANDS_FOR = {"delegate": "person", "signatory": "party"}
"""Kinds that are called by the record that they stand for, where they have no words of their own."""


def _called(session: Session, kind: str, record_id: UUID) -> str:
    """What a record is called: its words, else those of its series or of the person that it stands for."""
    if kind == "consultation":
        from protocoldesk.gui.pages.sessions import title_of

        row = consultation.row(session, record_id)
        return title_of(row) if row else ""
    own = locate.name_of(session, kind, record_id, Language.tag)
    found = None if own else session.get(kinds()[kind], record_id)
    if found is None:
        return own
    named = next((best(words) for name in _named_by(kind) if (words := getattr(found, name))), "")
    if named or kind not in STANDS_FOR:
        return named
    owner_id = getattr(found, f"{STANDS_FOR[kind]}_id")
    return locate.name_of(session, STANDS_FOR[kind], owner_id, Language.tag) if owner_id else ""


def _named_by(kind: str) -> Sequence[str]:
    """The fields that name a record; those that it is searched by, where there are any."""
    mapped = kinds()[kind]
    plain = [name for name, _ in columns_of(mapped) if name in ("name", "title")]
    return mapped.searched or plain
