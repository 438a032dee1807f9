"""The card of an outcome: who said what to whom, how strongly, and the sentence that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import zip_longest
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.outcomerows import STRENGTHS, speakers_of, verb_said, voice_of
from protocoldesk.gui.pages.sentencepreview import SentencePreview
from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.gui.widgets.labels import Labels, line, lines
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.offer import Offer, offered
from protocoldesk.gui.widgets.parts import Card, Empty, Pill, scrolled
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.recordpage import choice_of
from protocoldesk.gui.widgets.several import Several
from protocoldesk.gui.words import Language, best, language_of, word_of
from protocoldesk.operations import choices, named, note, outcome, wordings
from protocoldesk.protocol.facts import CandidatureFacts, ConsultationFacts, FieldFacts, OutcomeFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.verbs import strength_of, verbs, wants_addressee
from protocoldesk.records.errors import Fault, Sentence
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Strength, Voice

TAGS = ("en", "km")
VOICES = (Voice.BOTH, Voice.MEETING, Voice.CO_CHAIRS, Voice.GROUP, Voice.WE, Voice.NOBODY)


class OutcomeCard(Card):
    """Bound to one outcome; verb, speakers and fields go through their own verb, so that all agrees."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.labels = Labels()
        self._found: ConsultationFacts | None = None
        self._kinds: dict[UUID, str] = {}
        self.strength, self.off = Pill(), Pill()
        self.verb, self.speaker = Picker(), Several(_is_voice)
        self.texts = {tag: lines(64) for tag in TAGS}
        self.fields = {tag: lines(64) for tag in TAGS}
        self.inner = QWidget()
        self.preview = SentencePreview(TAGS)
        self.empty = Empty()
        self._lay_out()
        self.form = RecordForm(bridge, "outcome", self.inner)
        self._saves = {tag: Autosave(field, self._keep_fields) for tag, field in self.fields.items()}
        self._connect()
        self.form.show_record(None)

    @property
    def id(self) -> UUID | None:
        """The outcome that is shown."""
        return self.form.id

    def show_outcome(self, outcome_id: UUID | None, found: ConsultationFacts) -> None:
        """Show an outcome of a consultation, or that none is chosen."""
        if outcome_id != self.form.id:
            self.flush()
            for save in self._saves.values():
                save.drop()
        self._found = found
        self._read_phrases()
        self._offer(found)
        if outcome_id != self.form.id or outcome_id is None:
            self.form.show_record(outcome_id)
        self._show()

    def flush(self) -> None:
        """Keep now what was typed."""
        self.form.flush()
        for save in self._saves.values():
            save.flush()

    def write(self) -> None:
        """Go to its verb, from where everything else is a Tab away."""
        self.verb.setFocus()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Outcome"))
        self.labels.say(
            act=self.tr("Verb"),
            speakers=self.tr("Speaker"),
            text__en=self.tr("What follows the verb (English)"),
            text__km=self.tr("What follows the verb (Khmer)"),
            fields__en=self.tr("Fields (English)"),
            fields__km=self.tr("Fields (Khmer)"),
            addressee__en=self.tr("Said to (English)"),
            addressee__km=self.tr("Said to (Khmer)"),
            quotation__en=self.tr("Words spoken (English)"),
            quotation__km=self.tr("Words spoken (Khmer)"),
            label__en=self.tr("Name of the group (English)"),
            label__km=self.tr("Name of the group (Khmer)"),
            reply_to_id=self.tr("In reply to"),
            item_id=self.tr("Item of the agenda"),
            stance=self.tr("Stance"),
            scope=self.tr("Part of the text"),
            marking=self.tr("Marking"),
            instrument_id=self.tr("Instrument"),
            candidature_id=self.tr("Candidature"),
        )
        for field in self.fields.values():
            field.setPlaceholderText(self.tr("One a line"))
        self.off_record.setText(self.tr("Off the record"))
        self.off.say(self.tr("Off record"), "warn")
        self.empty.say(self.tr("Choose an outcome, or choose a line of the notes and press Ctrl+Enter."))
        self.preview.retranslate()
        self.form.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._found is not None:
            self._offer(self._found)
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for pill in (self.strength, self.off):
            self.add_button(pill)
        self.reply, self.item, self.off_record = Picker(), Picker(), QCheckBox()
        self.instrument, self.candidature = Picker(), Picker()
        self.said_to, self.spoken = ({tag: line() for tag in TAGS} for _ in range(2))
        self.off_record.setObjectName("off_record")
        self.inner.setObjectName("inner")
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(20, 0, 20, 16)
        column.setSpacing(12)
        for part in self._parts():
            column.addWidget(part)
        self.new_instrument = Offer(self.inner)
        self.area = scrolled(self.inner)
        self.body.setSpacing(0)
        for part in (self.empty, self.area, self.preview):
            self.body.addWidget(part)

    def _parts(self) -> Iterator[QWidget]:
        """The fields below each other; those of a language stand beside those of the other."""
        over = self.labels.over
        yield over("act", self.verb)
        yield over("speakers", self.speaker)
        self.group = _pair(*(over(f"label__{tag}", line()) for tag in TAGS))
        yield self.group
        for tag, field in self.texts.items():
            yield over(f"text__{tag}", field)
        yield _pair(*(over(f"fields__{tag}", self.fields[tag]) for tag in TAGS))
        self.addressee = _pair(*(over(f"addressee__{tag}", field) for tag, field in self.said_to.items()))
        yield self.addressee
        yield _pair(over("reply_to_id", self.reply), over("stance", QComboBox()))
        yield _pair(over("scope", QComboBox()), over("item_id", self.item))
        yield _pair(*(over(f"quotation__{tag}", field) for tag, field in self.spoken.items()))
        yield _pair(over("instrument_id", self.instrument), over("candidature_id", self.candidature))
        yield _pair(over("marking", MarkingBox()), self.off_record)

    def _connect(self) -> None:
        self.verb.picked.connect(self._keep_verb)
        self.speaker.changed.connect(self._keep_speakers)
        self.instrument.open = True
        self.instrument.typed.connect(self._offer_instrument)
        self.new_instrument.taken.connect(self._make_instrument)
        for field in (*self.texts.values(), *self.fields.values()):
            field.textChanged.connect(self._preview)
        for field in (*self.said_to.values(), *self.spoken.values()):
            field.textChanged.connect(self._preview)
        self.form.gone.connect(self._show)

    # What is shown

    def _read_phrases(self) -> None:
        read = self.bridge.read
        self.preview.phrases = {tag: read(partial(wordings.phrases, language=tag)) for tag in TAGS}

    def _offer(self, found: ConsultationFacts) -> None:
        said = self.preview.phrases.get(Language.tag) or self.preview.phrases["en"]
        self.verb.offer(_verbs(said, self.preview.phrases["en"]))
        self._kinds = {side.id: "delegation_id" for side in found.delegations}
        self._kinds |= {one.id: "delegate_id" for side in found.delegations for one in side.delegates}
        self._kinds |= {one.id: "participation_id" for one in found.participations}
        voices = [Choice(cast(UUID, voice.value), voice_of(voice)) for voice in VOICES]
        named = [Choice(one, words) for one, words in speakers_of(found).items()]
        self.speaker.offer([voices[0], *named, *voices[1:]])
        self.reply.offer([Choice(one.id, best(one.text)) for one in found.outcomes if one.id != self.id])
        known = self.bridge.read(partial(choices.known, kind="instrument"))
        self.instrument.offer([choice_of(one) for one in known])
        self.candidature.offer([Choice(one.id, _candidature(one)) for one in found.candidatures])
        items = self.bridge.read(partial(note.items, consultation_id=found.meeting.id))
        self.item.offer([Choice(one.id, f"{one.number}  {best(one.title)}".strip()) for one in items])

    def _show(self) -> None:
        shown = self._outcome()
        for part in (self.area, self.preview, self.strength):
            part.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        self.off.setVisible(shown is not None and shown.off_record)
        if shown is None:
            return
        self.form.refresh()
        self.verb.show_id(cast(UUID, shown.verb))
        self.strength.say(word_of(shown.strength), STRENGTHS[shown.strength])
        one = shown.voice is Voice.ONE
        self.speaker.show_ids([who.id for who in shown.speakers] if one else [shown.voice.value])
        self.group.setVisible(shown.voice is Voice.GROUP)
        for tag, save in self._saves.items():
            save.show("\n".join(field.name[tag] for field in shown.fields))
        wanted = wants_addressee(shown.verb, self.preview.phrases["en"]) or bool(shown.addressee)
        self.addressee.setVisible(wanted)
        self._preview()

    def _outcome(self) -> OutcomeFacts | None:
        outcomes = self._found.outcomes if self._found else ()
        return next((one for one in outcomes if one.id == self.form.id), None)

    def _preview(self, *_: object) -> None:
        """Compose what stands in the card, before it is kept."""
        shown = self._outcome()
        if shown is None or self._found is None:
            return
        texts = {
            "text": _with(shown.text, {tag: field.toPlainText() for tag, field in self.texts.items()}),
            "addressee": _with(shown.addressee, {tag: one.text() for tag, one in self.said_to.items()}),
            "quotation": _with(shown.quotation, {tag: one.text() for tag, one in self.spoken.items()}),
        }
        fields = tuple(FieldFacts(name) for name in self._names(shown))
        self.preview.show_outcome(self._found, replace(shown, fields=fields, **texts))

    # What is kept

    def _names(self, shown: OutcomeFacts) -> list[Text]:
        """The fields as they stand in the card; those of other languages stay where they are."""
        before = [field.name for field in shown.fields]
        english, khmer = (self.fields[tag].toPlainText().splitlines() for tag in TAGS)
        both = zip_longest(english, khmer, fillvalue="")
        return [
            _with(old or Text(), {"en": said[0], "km": said[1]})
            for old, said in zip_longest(before, both)
            if said is not None and any(said)
        ]

    def _keep_fields(self, _words: str, burst: str) -> bool:
        shown = self._outcome()
        if shown is None:
            return True
        return self._change("Edit fields", self.fields["en"], burst=burst, fields=self._names(shown))

    def _keep_verb(self, verb: Any) -> None:
        if verb is None:
            self.verb.show_id(cast(UUID, self.form.values()["verb"]))
        else:
            self._change("Edit verb", self.verb, verb=str(verb))

    def _keep_speakers(self, ids: list[Any]) -> None:
        if not ids or _is_voice(ids[0]):
            self._change("Edit speaker", self.speaker, voice=Voice(ids[0]) if ids else Voice.BOTH)
        else:
            self._change("Edit speaker", self.speaker, speakers=[(self._kinds[one], one) for one in ids])

    def _change(self, label: str, field: QWidget, *, burst: str = "", **how: Any) -> bool:
        change = partial(outcome.change_outcome, outcome_id=self.form.id, **how)
        try:
            self.bridge.do(label, change, burst=burst and f"{burst}:{self.form.id}")
        except Sentence as sentence:
            self.form.refusals.show(field, sentence)
            return not isinstance(sentence, Fault)
        self.form.refusals.clear()
        return True

    def _offer_instrument(self, typed: str) -> None:
        self.new_instrument.make(self.instrument, typed, offered("instrument", typed))

    def _make_instrument(self, _picker: Picker, typed: str) -> None:
        """An instrument of this session that nobody has recorded yet."""
        if self.form.id is None or self._found is None:
            return
        made = partial(
            named.make_for,
            owner=("outcome", self.form.id),
            field="instrument_id",
            kind="instrument",
            name=typed,
            language=language_of(typed),
            consultation_id=self._found.meeting.id,
        )
        self.bridge.attempt("Add instrument", made)
        self.instrument.give_up()


def _verbs(said: Phrases, english: Phrases) -> list[Choice]:
    """Every verb with its strength, the weakest first; found by its English words too."""
    order = {strength: place for place, strength in enumerate(Strength)}
    found = sorted(verbs(english), key=lambda verb: order[strength_of(verb, english)])
    return [
        Choice(
            cast(UUID, verb),
            f"{verb_said(verb, said)}  ({word_of(strength_of(verb, english))})",
            f"{verb_said(verb, said)}\n{verb_said(verb, english)}".casefold(),
        )
        for verb in found
    ]


def _pair(*fields: QWidget) -> QWidget:
    """Fields beside each other."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1)
    return both


def _candidature(one: CandidatureFacts) -> str:
    """A candidature in a line: whose, and for what."""
    return " – ".join(part for part in (best(one.party.short_name), best(one.body), best(one.seat)) if part)


def _with(text: Text, said: dict[str, str]) -> Text:
    return Text({**text, **said})


def _is_voice(picked: Any) -> bool:
    return picked in {voice.value for voice in VOICES}
