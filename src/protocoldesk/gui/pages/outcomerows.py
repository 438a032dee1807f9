"""The table of outcomes: speaker and block, verb and words, and strength, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from protocoldesk.gui.tables.movable import MovableTable
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.words import best, headed, phrases, word_of
from protocoldesk.operations.outcome import OutcomeRow
from protocoldesk.protocol.address import Form, address, country
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.values.words import Strength, Voice

STRENGTHS = {
    Strength.MENTIONED: "quiet",
    Strength.NOTED: "quiet",
    Strength.DISCUSSED: "quiet",
    Strength.EXPRESSED: "info",
    Strength.AFFIRMED: "info",
    Strength.AGREED: "ok",
    Strength.COMMITTED: "ok",
    Strength.DECIDED: "ok",
}
"""Kind of pill of each strength; what binds is green."""


class OutcomeTable(MovableTable):
    """Outcomes as rows; `found` names those who speak."""

    def __init__(self) -> None:
        self.speakers: dict[UUID, str] = {}
        super().__init__(self._columns())

    def name_speakers(self, found: ConsultationFacts) -> None:
        """Take the names of everybody who may speak."""
        self.speakers = speakers_of(found)

    def _columns(self) -> list[Column]:
        def heading(words: Any) -> Callable[[], str]:
            return lambda: QCoreApplication.translate("OutcomeTable", words)

        return [
            Column(heading(QT_TRANSLATE_NOOP("OutcomeTable", "Speaker")), self._who, tip=self._who),
            Column(heading(QT_TRANSLATE_NOOP("OutcomeTable", "What was said")), _said, tip=_said),
            Column(heading(QT_TRANSLATE_NOOP("OutcomeTable", "Strength")), _strength, pill=_pill),
        ]

    def _who(self, row: OutcomeRow) -> str:
        """The speaker, and below him the part of the text that it belongs to."""
        return f"{self._speaker(row)}\n{headed(word_of(row.scope))}"

    def _speaker(self, row: OutcomeRow) -> str:
        if row.voice is Voice.ONE:
            return ", ".join(self.speakers[one] for one in row.speakers if one in self.speakers)
        return best(row.label) if row.voice is Voice.GROUP else voice_of(row.voice)


def speakers_of(found: ConsultationFacts) -> dict[UUID, str]:
    """Sides, delegates and those who take part, by their ids, as lists name them."""
    said = phrases()
    sides = {side.id: country(side.party, said) for side in found.delegations}
    return sides | {named.id: address(named, Form.LIST, said) for named in found.people()}


def voice_of(voice: Voice) -> str:
    """Who speaks, where it is neither a side nor a person."""
    words: dict[Voice, Any] = {
        Voice.BOTH: QT_TRANSLATE_NOOP("Voice", "Both sides"),
        Voice.ONE: QT_TRANSLATE_NOOP("Voice", "One side"),
        Voice.MEETING: QT_TRANSLATE_NOOP("Voice", "The meeting"),
        Voice.CO_CHAIRS: QT_TRANSLATE_NOOP("Voice", "The co-chairs"),
        Voice.GROUP: QT_TRANSLATE_NOOP("Voice", "A group, named below"),
        Voice.WE: QT_TRANSLATE_NOOP("Voice", "We"),
        Voice.NOBODY: QT_TRANSLATE_NOOP("Voice", "Nobody is named"),
    }
    return QCoreApplication.translate("Voice", words[voice])


def verb_said(verb: str, said: Phrases) -> str:
    """A verb as its phrase has it, what follows as dots: "exchanged views on …"."""
    key = f"verbs.{verb}.say"
    if not said.has(key):
        return verb.replace("_", " ")
    phrase = said.phrase(key)
    for place in ("{text}", "{addressee}"):
        phrase = phrase.replace(place, "…")
    return phrase.strip().removesuffix("។")


def _said(row: OutcomeRow) -> str:
    """The verb, and below it the words that follow it."""
    verb = verb_said(row.verb, phrases()).removesuffix("…").strip()
    return f"{verb}\n{best(row.text)}"


def _strength(row: OutcomeRow) -> str:
    if row.off_record:
        return QCoreApplication.translate("OutcomeTable", "Off record")
    return headed(word_of(row.strength))


def _pill(row: OutcomeRow) -> str:
    return "warn" if row.off_record else STRENGTHS[row.strength]
