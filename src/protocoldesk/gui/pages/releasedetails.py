"""The details of a release: its letterhead, and of each edition what stands around its passages."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releasestate import EditionState, ReleaseState
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.labels import Labels, line, lines
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.words import LANGUAGES, date_of
from protocoldesk.operations import preset
from protocoldesk.protocol.wording import issue_day
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import EditionRole

MINISTRY = "ministry"


class Details(QWidget):
    """Two forms: one of the release, one of the edition that is chosen in it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._state: ReleaseState | None = None
        self._unlocked: frozenset[UUID] = frozenset()
        self.labels = Labels()
        self.edition, self.letterhead, self.unilateral = QComboBox(), QComboBox(), QCheckBox()
        self.role, self.source, self.numbers = QComboBox(), Picker(), QComboBox()
        self.dated, self.lunar = DayEdit(), line()
        self.places = {tag: line() for tag in LANGUAGES}
        self.cover, self.disclaimer = lines(64), lines(64)
        self.signed, self.frame = QCheckBox(), QCheckBox()
        self.whole, self.one = QWidget(), QWidget()
        self._lay_out()
        self.release_form = RecordForm(bridge, "release", self.whole)
        self.form = RecordForm(bridge, "edition", self.one)
        self._connect()
        self.retranslate()

    def show_state(self, state: ReleaseState, unlocked: frozenset[UUID]) -> None:
        """Show a release; editions that went out are locked, unless they are `unlocked` to be corrected."""
        self._state, self._unlocked = state, unlocked
        if self.isVisible():
            self._show()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self._show()

    def show_edition(self, edition_id: UUID | None) -> None:
        """Go to another edition."""
        place = self.edition.findData(edition_id)
        if place >= 0 and place != self.edition.currentIndex():
            self.edition.setCurrentIndex(place)
            self._show_edition()

    def flush(self) -> None:
        """Keep now what was typed."""
        self.release_form.flush()
        self.form.flush()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.labels.say(
            edition=self.tr("Edition"),
            head=self.tr("Letterhead"),
            role=self.tr("Version"),
            source_id=self.tr("Made from"),
            numbers=self.tr("Numbering of paragraphs"),
            dated=self.tr("Day of issue"),
            place__en=self.tr("Place of issue (English)"),
            place__km=self.tr("Place of issue (Khmer)"),
            place__fr=self.tr("Place of issue (French)"),
            lunar_line=self.tr("Lunar date, above the place and day"),
            cover_note=self.tr("Cover note, above the text"),
            disclaimer=self.tr("Disclaimer, below the text"),
        )
        self.unilateral.setText(self.tr("Issued by our side alone"))
        self.signed.setText(self.tr("Block to sign in"))
        self.frame.setText(self.tr("“Begin text” and “End text” around it"))
        self.release_form.retranslate()
        self.form.retranslate()
        if self._state is not None and self.isVisible():
            self._show()

    def _lay_out(self) -> None:
        for name, box in (("unilateral", self.unilateral), ("signed", self.signed), ("frame", self.frame)):
            box.setObjectName(name)
        over = self.labels.over
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 16, 14)
        outer.setSpacing(10)
        first = QHBoxLayout(self.whole)
        self.source_place = over("source_id", self.source)
        self.lunar_place = over("lunar_line", self.lunar)
        self.place_of = {tag: over(f"place__{tag}", field) for tag, field in self.places.items()}
        first.addWidget(over("edition", self.edition), 1)
        first.addWidget(over("head", self.letterhead), 1)
        first.addWidget(self.unilateral, 2, Qt.AlignmentFlag.AlignBottom)
        grid = QGridLayout(self.one)
        rows: tuple[tuple[tuple[QWidget, int, int], ...], ...] = (
            (
                (over("dated", self.dated), 0, 1),
                *((place, 1, 1) for place in self.place_of.values()),
                (over("numbers", self.numbers), 2, 1),
                (self.lunar_place, 3, 1),
            ),
            ((over("cover_note", self.cover), 0, 2), (over("disclaimer", self.disclaimer), 2, 2)),
            (
                (over("role", self.role), 0, 1),
                (self.source_place, 1, 1),
                (self.signed, 2, 1),
                (self.frame, 3, 1),
            ),
        )
        for row, fields in enumerate(rows):
            for field, column, width in fields:
                grid.addWidget(field, row, column, 1, width)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        for box in (self.signed, self.frame):
            grid.setAlignment(box, Qt.AlignmentFlag.AlignBottom)
        for layout in (first, grid):
            layout.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        outer.addWidget(self.whole)
        outer.addWidget(self.one)
        self._order()

    def _order(self) -> None:
        fields = (
            *(self.edition, self.letterhead, self.unilateral, self.dated, *self.places.values()),
            *(self.numbers, self.lunar, self.cover, self.disclaimer, self.role, self.source),
            *(self.signed, self.frame),
        )
        for before, after in pairwise(fields):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.edition.activated.connect(self._show_edition)
        self.letterhead.activated.connect(self._keep_letterhead)

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        chosen = self.edition.currentData()
        self.edition.clear()
        for one in state.editions:
            self.edition.addItem(one.name, one.id)
        self.edition.setCurrentIndex(max(0, self.edition.findData(chosen)))
        self._show_letterheads(state.whole.letterhead)
        self._take(self.release_form, state.whole.id)
        self.whole.setEnabled(any(not self._locked(one) for one in state.editions))
        self._show_edition()

    def _show_letterheads(self, now: str) -> None:
        self.letterhead.clear()
        for name in self._bridge.read(preset.letterheads):
            words = self.tr("Ministry") if name == MINISTRY else name
            self.letterhead.addItem(words, name)
        if self.letterhead.findData(now) < 0:
            self.letterhead.addItem(now, now)
        self.letterhead.setCurrentIndex(self.letterhead.findData(now))

    def _show_edition(self, *_: object) -> None:
        state = self._state
        edition = state.edition(self.edition.currentData()) if state else None
        if state is None or edition is None:
            self.one.setEnabled(False)
            return
        self.source.offer(
            [Choice(one.id, one.name) for one in state.editions if _may_be_source(one, edition)]
        )
        self._take(self.form, edition.id)
        for tag, place in self.place_of.items():
            place.setVisible(tag == edition.language)
        meeting = state.whole.consultation.meeting
        day = issue_day(meeting.dates)
        self.dated.setPlaceholderText(date_of(When(WhenKind.DAY, day)) if day else "")
        for tag, field in self.places.items():
            field.setPlaceholderText(meeting.city.best(tag, "en"))
        self.lunar_place.setVisible(edition.language == "km" or bool(edition.facts.lunar_line))
        self.source_place.setVisible(edition.facts.role is EditionRole.TRANSLATION)
        self.one.setEnabled(not self._locked(edition))

    def _take(self, form: RecordForm, record_id: UUID) -> None:
        form.refresh() if form.id == record_id else form.show_record(record_id)

    def _locked(self, edition: EditionState) -> bool:
        return not (edition.open or edition.id in self._unlocked)

    def _keep_letterhead(self, *_: object) -> None:
        self.release_form.keep(self.letterhead, "letterhead", self.letterhead.currentData())


def _may_be_source(one: EditionState, edition: EditionState) -> bool:
    """Whether an edition can be what another one was made from: it is another, and not made from that."""
    return one.id != edition.id and one.facts.source_id != edition.id
