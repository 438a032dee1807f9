"""The release of a consultation, made on the evening of the last day: worded, checked, cleared, issued."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages import releasestate
from protocoldesk.gui.pages.releaseclearances import Clearances
from protocoldesk.gui.pages.releasedetails import Details
from protocoldesk.gui.pages.releasedialogs import OutDialog, ReasonDialog
from protocoldesk.gui.pages.releasehead import Head
from protocoldesk.gui.pages.releasepassages import Passages, place_of
from protocoldesk.gui.pages.releaseside import Side
from protocoldesk.gui.pages.releasestart import Start
from protocoldesk.gui.pages.releasestate import ReleaseState
from protocoldesk.gui.shell.focus import enter
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.drawer import Drawer
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.operations import preset, printing, register, release, releases
from protocoldesk.protocol import numbering
from protocoldesk.protocol.checks import Finding
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.words import ReleaseKind

PAPERS = frozenset({"print", "pdf", "archival", "docx", "txt", "copy"})


class ReleasePage(ConsultationPage):
    """Head, clearances, passages beside the page and the checks; or what to begin with."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.state: ReleaseState | None = None
        self.release_id: UUID | None = None
        self._unlocked: frozenset[UUID] = frozenset()
        self._warm = "protocoldesk.exchange.paper" in sys.modules
        self._wanted: tuple[str, UUID] | None = None
        self._all: list[tuple[UUID, ReleaseKind]] = []
        self._findings: list[Finding] = []
        self.head, self.clearances, self.passages = Head(), Clearances(bridge), Passages(bridge)
        self.details = Details(bridge)
        self.side, self.start = Side(bridge, self.passages.dirty), Start()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_consultation(self, consultation_id: UUID | None) -> None:
        if consultation_id != self.consultation_id:
            self.passages.flush()
            self.release_id, self._unlocked = None, frozenset()
        super().show_consultation(consultation_id)

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        if not self._warm:
            self.bridge.print(_load, None, self._loaded)
            return
        query = partial(releases.of_consultation, consultation_id=self.consultation_id)
        self._all = self.bridge.read(query)
        ids = [release_id for release_id, _ in self._all]
        if self.release_id not in ids:
            self.release_id = ids[0] if ids else None
        if self.release_id is None:
            self.begin()
        else:
            self._show(self.bridge.read(partial(releasestate.read, release_id=self.release_id)), ids)

    def _loaded(self, _nothing: None) -> None:
        if isValid(self):
            self._warm = True
            self.renew()
            if self._wanted is not None:
                self.show_row(*self._wanted)
            elif self.hasFocus():
                enter(self)

    def show_row(self, kind: str, record_id: UUID) -> None:
        """Show the release that a record belongs to; bring its passage or its edition into sight."""
        self._wanted = None if self._warm else (kind, record_id)
        if not self._warm:
            return
        place = partial(releases.place, kind=kind, record_id=record_id)
        release_id, passage_id, edition_id = self.bridge.read(place)
        if release_id is not None and release_id != self.release_id:
            self.release_id = release_id
            self.refresh()
        if edition_id is not None:
            self.side.show_edition(edition_id)
        if passage_id is not None:
            self.passages.go_to(passage_id, edition_id)

    def retranslate(self) -> None:
        for part in (self.head, self.clearances, self.details, self.passages, self.side, self.start):
            part.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for drawer in self.drawers:
            drawer.updateGeometry()

    def begin(self) -> None:
        """Offer to make a release."""
        self.start.offer(back=bool(self._all))
        self.stack.setCurrentWidget(self.start)

    def do(self, what: str) -> None:
        """Do what the head asks for."""
        if what in PAPERS:
            self._paper(what)
        elif what.startswith("edition:"):
            self._compose((*self._languages(), what.removeprefix("edition:")))
        else:
            acts = {
                "compose": partial(self._compose, self._languages()),
                "compose all": partial(self._compose, self._languages(), overwrite=True),
                "new": self.begin,
                "void": self._void,
                "prepare": self._prepare,
            }
            acts.get(what, partial(self._out, what))()

    def _lay_out(self) -> None:
        self.stack, filled = QStackedWidget(), QWidget()
        outer, column = QVBoxLayout(self), QVBoxLayout(filled)
        for layout in (outer, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.passages)
        self.split.addWidget(self.side)
        self.split.setSizes([520, 380])
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        column.addWidget(self.head)
        self.drawers = Drawer(self.clearances, self), Drawer(self.details, self)
        for below in self.drawers:
            below.hide()
            column.addWidget(below)
        column.addWidget(self.split, 1)
        for part in (QWidget(), self.start, filled):
            self.stack.addWidget(part)
        self._filled = filled
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.head.asked.connect(self.do)
        self.head.chosen.connect(self._choose)
        self.head.number_typed.connect(self._take)
        for asked, below in zip((self.head.clearances, self.head.details), self.drawers, strict=True):
            asked.connect(below.setVisible)
        self.details.edition.activated.connect(self._show_chosen)
        self.passages.typing.connect(self.side.follow)
        self.passages.entered.connect(self.side.show_edition)
        self.side.checks.found.connect(self._found)
        self.side.checks.gone_to.connect(self._go_to)
        self.side.checks.mended.connect(self._mend)
        self.start.wanted.connect(self._make)
        self.start.given_up.connect(self.refresh)

    def _show(self, state: ReleaseState, ids: list[UUID]) -> None:
        self.state = state
        self.stack.setCurrentWidget(self._filled)
        self._unlocked |= {one.id for one in state.editions if one.changed}
        self.passages.unlocked = self._unlocked
        kinds = [kind for _, kind in self._all]
        assert self.release_id is not None
        self.head.show_state(
            state, kinds, ids.index(self.release_id), correcting=any(one.changed for one in state.editions)
        )
        self.clearances.show_state(state)
        self.details.show_state(state, self._unlocked)
        self.passages.show_state(state)
        self.side.show_state(state)

    def _show_chosen(self, *_: object) -> None:
        self.side.show_edition(self.details.edition.currentData())

    def _choose(self, place: int) -> None:
        self.passages.flush()
        self.release_id, self._unlocked = self._all[place][0], frozenset()
        self.refresh()

    def _languages(self) -> tuple[str, ...]:
        return tuple(one.label for one in self.state.editions) if self.state else ()

    def _compose(self, languages: tuple[str, ...], *, overwrite: bool = False) -> None:
        if self.state is None:
            return
        self.passages.flush()
        made = {
            "consultation_id": self.consultation_id,
            "kind": self.state.whole.kind,
            "overwrite": overwrite,
        }
        self.bridge.attempt("Compose release", partial(release.compose, languages=languages, **made))

    def _make(self, kind: ReleaseKind, languages: tuple[str, ...], composed: bool) -> None:
        how: dict[str, Any] = {"consultation_id": self.consultation_id, "kind": kind}
        if composed:
            act = partial(release.compose, languages=languages, **how)
        else:
            act = partial(release.begin, languages=languages, **how)
        made = self.bridge.attempt("Compose release" if composed else "Begin release", act)
        if made is not None:
            self.release_id = made
            self.refresh()

    def _take(self, typed: str) -> None:
        if self.release_id is None:
            return
        try:
            table = self.bridge.read(partial(preset.table, name="numbering"))
            take = partial(register.take, release_id=self.release_id, number=numbering.parse(typed, table))
            self.bridge.do("Take number", take)
        except Sentence as sentence:
            self.head.refusals.show(self.head.number_field, sentence)
        else:
            self.head.refusals.clear()

    def _void(self) -> None:
        words = self.tr(
            "The number stays used, with this reason in the register; the release can take another."
        )
        title = self.tr("Make the number void")
        dialog = ReasonDialog(self, title, words, self.tr("Make void"))
        dialog.given.connect(partial(self._void_because, dialog))
        dialog.open()

    def _void_because(self, dialog: ReasonDialog, reason: str) -> None:
        assert self.release_id is not None
        act = partial(register.void, release_id=self.release_id, reason=reason)
        dialog.do(partial(self.bridge.do, "Make number void", act))

    def _prepare(self) -> None:
        """Unlock what went out, so that its words can be changed for the correction."""
        self._unlocked = (
            frozenset(one.id for one in self.state.editions if one.out) if self.state else frozenset()
        )
        self.refresh()

    def _out(self, way: str) -> None:
        if self.state is None:
            return
        self.passages.flush()
        dialog = OutDialog(self.bridge, self.state, way, len(self._findings), self)
        dialog.finished.connect(self._went_out)
        dialog.open()

    def _went_out(self, *_: object) -> None:
        self._unlocked = frozenset()
        self.refresh()

    def _found(self, findings: list[Finding]) -> None:
        self._findings = findings
        self.passages.mark(findings)

    def _go_to(self, finding: Finding) -> None:
        place = place_of(finding)
        if place is not None:
            self.passages.go_to(place[0], place[1], place[2:])
        elif finding.at.passage is not None:
            self.passages.go_to(finding.at.passage, finding.at.edition)
        else:
            self.head.number_field.setFocus()

    def _mend(self, finding: Finding) -> None:
        place = place_of(finding)
        column = self.passages.column(*place[:2]) if place else None
        if place is not None and column is not None and finding.fix is not None:
            column.edit.replace(place[2], place[3], finding.fix[1])
            column.save.flush()

    def _paper(self, how: str) -> None:
        from protocoldesk.exchange.paper import kept_file
        from protocoldesk.gui import papers

        edition = self.state.edition(self.side.chosen()) if self.state else None
        if self.state is None or edition is None:
            return
        self.passages.flush()
        stem = f"{self.state.whole.consultation.meeting.ref}-{edition.label.replace(':', '-')}"
        out = partial(kept_file, edition_id=edition.id, file_format=papers.FILES.get(how, ""))
        kept = self.bridge.read(out) if how in ("archival", "docx") else None
        if kept is not None:  # the very file that went out
            papers.save_bytes(self, self.bridge, kept, how, stem)
        else:
            meeting = self.state.whole.consultation.meeting.id
            asked = printing.asked("release", meeting, edition.language, edition=str(edition.id))
            papers.hand_out_asked(self, self.bridge, asked, how, stem)


def _load(_nothing: None) -> None:
    """Load what composes papers, away from the windows."""
    import protocoldesk.exchange.paper  # noqa: F401
