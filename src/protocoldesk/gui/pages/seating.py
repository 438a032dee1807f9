"""Seating: the plans of a consultation, one of them drawn, with whom to seat, what to mind, and its usage."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from protocoldesk.gui import papers
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.seatingcards import ChecksCard, UnseatedCard
from protocoldesk.gui.pages.seatingdeeds import SeatingDeeds
from protocoldesk.gui.pages.seatingoptions import OptionsCard, usage_of
from protocoldesk.gui.pages.seatingplan import BAR, PlanState
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Card, Empty, IconButton, Label, scrolled
from protocoldesk.gui.widgets.seatingview import SeatingView
from protocoldesk.gui.widgets.zooming import Zoom
from protocoldesk.gui.words import best, headed, language_named, word_of
from protocoldesk.operations import printing, record, seating
from protocoldesk.operations.facts.seating import presets
from protocoldesk.operations.seating import PlanRow
from protocoldesk.protocol.checks import Finding

if TYPE_CHECKING:
    from protocoldesk.operations.printing import Asked

SIDE = 286
"""Pixels of the column beside the drawing, where its words need no more."""
INSET, LEAST = 12, QSize(320, 320)
"""Pixels around the drawing, and the least that it has."""
SPOKEN = ("en", "km", "fr")
"""Languages that the plan is printed in."""


class SeatingPage(ConsultationPage):
    """The drawing takes the room that there is; people are dragged in it, or moved by keys."""

    watches = frozenset(
        {
            *("seating_plan", "seat", "delegation", "delegate", "participation", "person", "post", "rank"),
            *("institution", "party", "consultation", "preset"),
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.rows: list[PlanRow] = []
        self.state = PlanState(bridge)
        self.card, self.tabs, self.view = Card(flush=True), QTabBar(), SeatingView()
        self.deeds = SeatingDeeds(bridge, self.state, self.view)
        self.zoom = Zoom(self)
        self._after = QTimer(self, singleShot=True, interval=0)
        self.add, self.again = IconButton("plus"), IconButton("refresh-cw")
        self.order, self.printer, self.remove = (
            IconButton(name) for name in ("list-ordered", "printer", "trash-2")
        )
        self.hint = Label("", "muted")
        self.checks, self.unseated, self.options = ChecksCard(), UnseatedCard(), OptionsCard()
        self.empty, self.unready = Empty(self._begin), Empty(self._delegations, "users")
        self.stack = QStackedWidget()
        self.area = scrolled(self._framed())
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- putting it together

    def _framed(self) -> QWidget:
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(True)
        row = QVBoxLayout(inner)
        row.setContentsMargins(INSET, INSET, INSET, INSET)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return inner

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(20, 6, 20, 14)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for button in (self.order, self.again, self.printer, self.remove, self.add):
            self.card.add_button(button)
        above = QHBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.addWidget(self.tabs)
        self.card.body.addLayout(above)
        self.card.body.setSpacing(0)
        self.card.body.addWidget(self.area, 1)
        self.card.body.addWidget(self.hint)
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(MARGIN, 20, MARGIN - 14, 20)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self._beside())
        for widget in (self.unready, self.empty, filled):
            self.stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _beside(self) -> QWidget:
        side = QWidget()
        side.setObjectName("page")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, BAR, 0)
        column.setSpacing(GAP)
        for card in (self.checks, self.unseated, self.options):
            column.addWidget(card)
        column.addStretch(1)
        self.beside = scrolled(side)
        return self.beside

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_plan)
        self.add.clicked.connect(self._begin)
        self.again.clicked.connect(self.deeds.reseat)
        self.order.clicked.connect(self._show_order)
        self.printer.clicked.connect(self._offer_papers)
        self.remove.clicked.connect(self._withdraw)
        self.view.menu_wanted.connect(self._offer_chair)
        self.deeds.changed.connect(self._changed)
        self.zoom.changed.connect(self._draw)
        self.area.installEventFilter(self)
        self._after.timeout.connect(self._tell)
        self.unseated.taken.connect(self._take_up)
        self.unseated.dropped.connect(self._drop)
        self.options.chosen.connect(self.deeds.choose)
        self.options.named.connect(self.deeds.rename)
        self.checks.gone_to.connect(self._go_to)

    # -- showing

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        ready = self.bridge.read(partial(seating.ready, consultation_id=self.consultation_id))
        self.rows = self.bridge.read(partial(seating.plans, consultation_id=self.consultation_id))
        self.stack.setCurrentIndex(0 if not ready else 2 if self.rows else 1)
        self._name_tabs()
        self._show_plan()

    def show_row(self, kind: str, record_id: UUID) -> None:
        plan_id = record_id
        if kind == "seat":
            values = self.bridge.read(partial(record.values, kind=kind, record_id=record_id))
            plan_id = values["plan_id"]
        place = next((at for at, row in enumerate(self.rows) if row.id == plan_id), None)
        if place is not None:
            self.tabs.setCurrentIndex(place)
            self.view.choose(self.state.key_of(record_id) or self.view.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._draw()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.card.heading.setText(self.tr("Seating"))
        self.add.say(self.tr("New seating plan"))
        self.again.say(self.tr("Seat anew who is not locked"))
        self.order.say(self.tr("Order of precedence"))
        self.printer.say(self.tr("Print the plan"))
        self.remove.say(self.tr("Withdraw the plan"))
        self.tabs.setAccessibleName(self.tr("Seating plans"))
        self.view.setAccessibleName(self.tr("Seating plan"))
        self.hint.setText(
            self.tr(
                "Drag to swap. Arrows choose a chair, Enter takes up and puts down, L locks, Delete empties."
            )
        )
        self.hint.setToolTip(self.tr("Ctrl+Plus makes the plan larger, Ctrl+Minus smaller; Ctrl+0 fits it."))
        self.empty.say(
            self.tr("No table is planned yet. Begin with a usage; everybody is seated by rank."),
            self.tr("New seating plan"),
        )
        self.unready.say(
            self.tr("A table has two sides. Set up both delegations first."), self.tr("Go to the delegations")
        )
        for card in (self.checks, self.unseated, self.options):
            card.retranslate()
        self._name_tabs()

    def _name_tabs(self) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(self.rows):
            self.tabs.removeTab(self.tabs.count() - 1)
        for at, row in enumerate(self.rows):
            words = best(row.name) or headed(word_of(row.layout))
            if at < self.tabs.count():
                self.tabs.setTabText(at, words)
            else:
                self.tabs.addTab(words)
        self.tabs.blockSignals(False)

    def _row(self) -> PlanRow | None:
        at = self.tabs.currentIndex()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def _show_plan(self, *_: object) -> None:
        row = self._row()
        if row is None:
            return
        self.state.read(row.id)
        self._show_state()

    def _show_state(self) -> None:
        self.beside.setFixedWidth(max(SIDE, self.options.minimumSizeHint().width() + BAR))
        self._draw()
        self._tell()
        self.options.show_plan(self.state.facts, self.bridge.read(presets))

    def _draw(self) -> None:
        """Draw the plan as large as there is room for, or as the zoom keys want it."""
        if self.state.facts is not None and self._row() is not None:
            room = self.area.maximumViewportSize() - QSize(2 * INSET, 2 * INSET)
            drawing, scale = self.state.drawing(room.expandedTo(LEAST), self.zoom.factor)
            self.view.show_drawing(drawing, scale, self.state.language, self.state.locked())

    # -- what is asked for

    def _changed(self) -> None:
        """Show a change of chairs at once; what follows from it, when the drawing is painted."""
        self._seen = self.bridge.deeds
        self._draw()
        self._after.start()

    def _tell(self) -> None:
        self.view.setAccessibleDescription(self.state.told())
        self.checks.show_findings(self.state.findings())
        self.unseated.show_people(self.state.unseated())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _begin(self) -> None:
        if self.consultation_id is None:
            return
        menu = self._menu()
        for usage in self.bridge.read(presets).values():
            menu.addAction(usage_of(usage)).setData(usage.key)
        menu.triggered.connect(self._begin_with)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _begin_with(self, action: QAction) -> None:
        if self.consultation_id is None:
            return
        act = partial(seating.begin, consultation_id=self.consultation_id, preset=action.data())
        made = self.bridge.attempt("New seating plan", act)
        if made is not None:
            self.refresh()
            self.show_row("seating_plan", made)

    def _offer_chair(self, key: str, at: QPoint) -> None:
        menu = self._menu()
        seat = self.state.seat(key)
        if seat is not None:
            words = self.tr("Unlock") if seat.locked else self.tr("Lock")
            menu.addAction(icon("lock"), words).triggered.connect(partial(self._with_chair, "lock", key))
        kept = seat is not None and seat.who is None
        words = self.tr("Let it be taken again") if kept else self.tr("Keep it empty")
        menu.addAction(icon("x"), words).triggered.connect(partial(self._with_chair, "empty", key))
        menu.addSeparator()
        for name, said in (
            ("behind", self.tr("Add a chair behind")),
            ("end", self.tr("Add a chair at an end")),
        ):
            menu.addAction(icon("armchair"), said).triggered.connect(partial(self._with_chair, name, key))
        menu.popup(at)

    def _with_chair(self, name: str, key: str, *_: object) -> None:
        getattr(self.deeds, name)(key)

    def _show_order(self) -> None:
        from protocoldesk.gui.dialogs.precedence import PrecedenceDialog

        if self.state.facts is not None:
            PrecedenceDialog(self.bridge, self.state.facts, self).open()

    def _offer_papers(self) -> None:
        menu = self._menu()
        for how, drawing, words in (
            ("print", "printer", self.tr("Print in {language}")),
            ("pdf", "file-down", self.tr("Save as PDF in {language}")),
        ):
            for tag in SPOKEN:
                named = words.format(language=language_named(tag))
                menu.addAction(icon(drawing), named).setData((how, tag))
        menu.triggered.connect(self._hand_out)
        menu.popup(self.printer.mapToGlobal(QPoint(0, self.printer.height())))

    def _hand_out(self, action: QAction) -> None:
        how, tag = action.data()
        if self.state.facts is not None:
            ref = self.state.facts.consultation.meeting.ref
            papers.hand_out_asked(self, self.bridge, self._asked(tag), how, f"seating-{ref}-{tag}")

    def _asked(self, tag: str) -> Asked:
        row = self._row()
        assert row is not None
        assert self.consultation_id is not None
        return printing.asked("seating", self.consultation_id, tag, plan=str(row.id))

    def _withdraw(self) -> None:
        row = self._row()
        if row is not None:
            act = partial(record.withdraw, kind="seating_plan", record_id=row.id)
            self.bridge.attempt("Withdraw seating plan", act)

    def _drop(self, who: UUID, point: QPoint) -> None:
        """Somebody without a chair was dragged out of the list."""
        key = self.view.at(self.view.mapFromGlobal(point))
        if key:
            self.deeds.seat(key, who)

    def _take_up(self, who: UUID) -> None:
        self.deeds.waiting = who
        self.view.take_up()

    def _go_to(self, finding: Finding) -> None:
        kind, _, found = finding.place.partition("/")
        if kind == "seat":
            self.view.choose(self.state.key_of(UUID(found)) or self.view.current)
        elif kind == "delegation":
            self.navigator.go(kind, UUID(found))

    def _delegations(self) -> None:
        if self.consultation_id is not None:
            self.navigator.go_to_tab(self.consultation_id, "delegations")
