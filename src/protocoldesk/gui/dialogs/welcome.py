"""The welcome: the officer's name, the office's own country, and where to begin."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.dialogs.newpassphrase import SHORTEST
from protocoldesk.gui.forms.ui_welcome import Ui_WelcomeForm
from protocoldesk.gui.widgets.parts import Button, EnterPresses, Label, scrolled
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import language_of
from protocoldesk.records.errors import Refusal, Sentence
from protocoldesk.store.machine import last_archive

if TYPE_CHECKING:
    from protocoldesk.gui.shell.opening import Opening

WIDTH = 720


class Welcome(QWidget):
    """The page of the first start, and of a desk whose archive is gone."""

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self.opening = opening
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.sentence = Label("", "title"), Label("", "muted")
        self.body, self.make = QWidget(), Button(primary=True)
        self.ui = Ui_WelcomeForm()
        self.ui.setupUi(self.body)
        self._lay_out()
        self.refusals = Refusals(self.body)
        self._connect()
        self.ui.officer.setText(opening.officer)
        self.ui.path.setText(str(last_archive()))
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.ui.retranslateUi(self.body)
        self.title.setText(self.tr("Welcome to ProtocolDesk"))
        self.sentence.setText(self.tr("Everything that you record stays in one file on this machine."))
        self.make.say(self.tr("Make the archive"))

    def begin(self) -> None:
        """Make the new archive, with the office's own party in it."""
        try:
            passphrase = self._passphrase()
            party = self._own_party()
            path = self._place()
        except Refusal as refusal:
            self._say(refusal)
            return
        if self._named():
            self.opening.make(path, passphrase, demo=False, then=partial(self.opening.own, *party))

    def demo(self) -> None:
        """Make the demo beside the usual place, and open it."""
        if self._named():
            self.opening.make(_free(last_archive().with_name("ProtocolDesk demo.pdesk")), "", demo=True)

    def open(self) -> None:
        """Open an archive that stands."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open an archive"), "", self._kind())
        if path and self._named():
            self.opening.open(Path(path))

    def restore(self) -> None:
        """Restore a backup to the place of the new archive."""
        backup, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", self._kind())
        if backup and self._named():
            try:
                self.opening.restore(Path(backup), self._place(), "")
            except Refusal as refusal:
                self._say(refusal)

    def choose(self) -> None:
        """Choose where the new archive lies."""
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the archive is to lie"), self.ui.path.text(), self._kind()
        )
        if path:
            self.ui.path.setText(path if Path(path).suffix else f"{path}.pdesk")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.body.layout().setSpacing(16)  # type: ignore[union-attr]
        self.body.setMaximumWidth(WIDTH)
        buttons = (self.ui.demo, self.ui.open, self.ui.restore, self.ui.choose)
        EnterPresses(*buttons)
        for button in buttons:
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        for field in (self.ui.passphrase, self.ui.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.ui.madeGrid.addWidget(self.make, 2, 2, Qt.AlignmentFlag.AlignBottom)
        self.setTabOrder(self.ui.again, self.make)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._centred()))

    def _centred(self) -> QWidget:
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addStretch(2)
        middle.addWidget(self.title)
        middle.addWidget(self.sentence)
        middle.addSpacing(16)
        middle.addWidget(self.body)
        middle.addStretch(3)
        inner = QWidget()
        inner.setObjectName("page")
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addLayout(middle, 4)
        row.addStretch(1)
        return inner

    def _connect(self) -> None:
        self.make.clicked.connect(self.begin)
        self.ui.demo.clicked.connect(self.demo)
        self.ui.open.clicked.connect(self.open)
        self.ui.restore.clicked.connect(self.restore)
        self.ui.choose.clicked.connect(self.choose)
        self.ui.party.textEdited.connect(self._find_code)
        for field in self.body.findChildren(QLineEdit):
            field.textEdited.connect(self.refusals.clear)
            field.returnPressed.connect(self.begin)

    def _find_code(self, name: str) -> None:
        from protocoldesk.protocol.countries import code_of

        code = code_of(name)
        if code or not self.ui.code.isModified():
            self.ui.code.setText(code)

    def _named(self) -> bool:
        """Whether the officer said who he is; it is kept for all that follows."""
        name = self.ui.officer.text().strip()
        if not name:
            self._say(Refusal("Say your name first.", field="officer"))
            return False
        self.opening.officer = name
        return True

    def _passphrase(self) -> str:
        first, again = self.ui.passphrase.text(), self.ui.again.text()
        if first and len(first) < SHORTEST:
            raise Refusal("A passphrase has at least {count} characters.", field="passphrase", count=SHORTEST)
        if first != again:
            raise Refusal("The two are not the same.", field="again")
        return first

    def _own_party(self) -> tuple[str, str, str]:
        name = self.ui.party.text().strip()
        if not name:
            raise Refusal("Name your own country.", field="party")
        return name, language_of(name), self.ui.code.text().strip().casefold()

    def _place(self) -> Path:
        typed = self.ui.path.text().strip()
        if not typed:
            raise Refusal("Say where the archive is to lie.", field="path")
        return Path(typed).expanduser()

    def _say(self, sentence: Sentence) -> None:
        field = getattr(self.ui, sentence.field, self.ui.path)
        self.refusals.show(field, sentence)
        field.setFocus()

    def _kind(self) -> str:
        return self.tr("Archives (*.pdesk)")


def _free(path: Path) -> Path:
    """That place, or the next one in which nothing stands."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
