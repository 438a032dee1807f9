"""What was said of a follow-up at a later consultation, and where it stood then."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.labels import Labels, lines
from protocoldesk.gui.widgets.parts import Card
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.words import word_of
from protocoldesk.operations import followup
from protocoldesk.records.values.words import Progressing


class ReviewPart(Card):
    """Bound to one review; the status that is said here is where the follow-up stands, too."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.labels = Labels()
        self.said = {tag: lines(64) for tag in ("en", "km")}
        self.status = QComboBox()
        row = QHBoxLayout()
        row.setSpacing(12)
        for tag, field in self.said.items():
            row.addWidget(self.labels.over(f"said__{tag}", field), 1)
        self.body.addLayout(row)
        self.body.addWidget(self.labels.over("stood", self.status))
        self.form = RecordForm(bridge, "review", self)
        self.status.activated.connect(self._keep)
        self.form.gone.connect(self.hide)
        self.show_review(None)

    def show_review(self, review_id: UUID | None) -> None:
        """Show a review, or nothing."""
        if review_id != self.form.id or review_id is None:
            self.form.show_record(review_id)
        else:
            self.form.refresh()
        self.setVisible(review_id is not None)
        values = self.form.values()
        if values:
            self.status.setCurrentIndex(list(Progressing).index(values["status"]))

    def write(self) -> None:
        """Go to what was said."""
        self.said["en"].setFocus()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("At this session"))
        self.labels.say(
            said__en=self.tr("Said (English)"),
            said__km=self.tr("Said (Khmer)"),
            stood=self.tr("Where it stands"),
        )
        place = max(0, self.status.currentIndex())
        self.status.clear()
        self.status.addItems([word_of(word).capitalize() for word in Progressing])
        self.status.setCurrentIndex(place)

    def _keep(self, place: int) -> None:
        if self.form.id is not None:
            review = partial(followup.review, review_id=self.form.id, status=list(Progressing)[place])
            self.bridge.attempt("Edit status", review)
