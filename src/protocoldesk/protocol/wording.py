"""Wording: passages composed from outcomes, with the speaker, stance and strength that were recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import reduce
from hashlib import sha256
from uuid import UUID
from zoneinfo import ZoneInfo

from protocoldesk.protocol import dates, ordinals
from protocoldesk.protocol.acronyms import acronyms, with_acronyms
from protocoldesk.protocol.address import Form, address, country, institution
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    DelegationFacts,
    EditionFacts,
    Named,
    OutcomeFacts,
    PassageFacts,
    ReleaseFacts,
    SittingFacts,
)
from protocoldesk.protocol.forms import city, forms, ties
from protocoldesk.protocol.guarded import is_public
from protocoldesk.protocol.phrases import Phrases, joined
from protocoldesk.protocol.verbs import act
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Mode, PassageKind, Scope, Stance, Voice


@dataclass(frozen=True, slots=True)
class Composed:
    """A passage in words: prose in one language, and the forms of records that it prints."""

    prose: Prose
    ties: tuple[tuple[str, str], ...]

    @property
    def hash(self) -> str:
        """SHA-256 of the prose, hexadecimal."""
        return hash_of(self.prose)


def hash_of(prose: Prose) -> str:
    """SHA-256 of a prose, hexadecimal."""
    return sha256(prose.to_json().encode()).hexdigest()


def compose(release: ReleaseFacts, edition: EditionFacts, phrases: Phrases) -> dict[UUID, Composed]:
    """Every passage of an edition, by the passage's id; a typed passage has nothing to compose.

    Titles stand in full at the first mention in the whole edition, and short after; an acronym is set at the
    first use of a name that comes again.
    """
    writer = _Writer(release.consultation, edition, phrases)
    texts = {passage.id: writer.passage(passage) for passage in release.passages}
    title = next((passage.id for passage in release.passages if passage.kind is PassageKind.TITLE), None)
    shortened = with_acronyms(texts, title, acronyms(release.consultation, phrases), phrases)
    printed = forms(release.consultation, phrases)
    return {
        passage: Composed(
            Prose({phrases.language: paragraphs(text)}), tuple(sorted(ties(text, printed).items()))
        )
        for passage, text in shortened.items()
        if text
    }


@dataclass(slots=True)
class _Talk:
    """Who was named already, and who spoke last how often in a row."""

    met: set[UUID] = field(default_factory=set[UUID])
    last: str = ""
    turns: int = 0
    said: UUID | None = None

    def speaks(self, speaker: str) -> int:
        """How often in a row that speaker has spoken before."""
        self.turns = self.turns + 1 if speaker == self.last else 0
        self.last = speaker
        return self.turns

    def pause(self) -> None:
        """A new paragraph: nobody is 'they' any more, and nothing is replied to."""
        self.last, self.turns, self.said = "", 0, None


class _Writer:
    """Writes one edition, passage after passage."""

    def __init__(self, consultation: ConsultationFacts, edition: EditionFacts, phrases: Phrases) -> None:
        self.whole = consultation
        self.phrases = phrases
        self.language = phrases.language
        self.talk = _Talk()
        first = edition.first or consultation.ours
        self.sides = sorted(consultation.delegations, key=lambda side: side.party.id != first)

    def passage(self, passage: PassageFacts) -> str:
        self.talk.pause()
        match passage.kind:
            case PassageKind.TITLE:
                return self.title()
            case PassageKind.FACTS:
                return self.facts()
            case PassageKind.RECALL:
                return _line(self.recall(), *self.sentences(passage))
            case PassageKind.NEXT:
                return self.next()
            case PassageKind.TOPICS | PassageKind.CLOSING:
                return _line(*self.sentences(passage))
            case PassageKind.TYPED:
                return ""

    # The frame of the text

    def title(self) -> str:
        named = self.named()
        between = [self.side_in_title(side) for side in self.sides]
        if len(between) != 2:
            return self.phrases.say("release.title_alone", named=named)
        series = self.whole.meeting.number is not None and not self.whole.meeting.title
        return self.phrases.say(
            "release.title" if series else "release.title_special",
            named=named,
            session=ordinals.session(self.whole.meeting, self.whole.mechanism, self.phrases),
            mechanism=self.whole.mechanism.name.best(self.language, "en"),
            first=between[0],
            second=between[1],
        )

    def side_in_title(self, side: DelegationFacts) -> str:
        if side.institution:
            return institution(side.institution, self.phrases, full=True, article=True)
        return country(side.party, self.phrases)

    def facts(self) -> str:
        meeting = self.whole.meeting
        place = city(meeting, self.phrases)
        form = _form(meeting.mode, bool(place))
        sentence = self.phrases.say(
            f"release.facts.{form}",
            named=self.named(),
            city=place,
            on=self.on(),
            on_start=_begin(self.on()),
            chaired=self.chaired(),
        )
        return _line(_begin(_tidy(sentence)), *self.circumstances())

    def chaired(self) -> str:
        groups = [(side, [self.mention(head) for head in side.heads]) for side in self.sides if side.heads]
        if not groups:
            unchaired = "release.facts.unchaired"
            return self.phrases.phrase(unchaired) if self.phrases.has(unchaired) else ""
        several = any(len(heads) > 1 for _, heads in groups)
        said = [self.heads(side, heads, several=several) for side, heads in groups]
        between = self.phrases.phrase(f"release.facts.{'chairs' if several else 'chair'}_between")
        chairs = reduce(lambda before, more: joined(before + between, more), said)
        one = sum(len(heads) for _, heads in groups) == 1
        return self.phrases.say(f"release.facts.chaired_{'one' if one else 'more'}", chairs=chairs)

    def heads(self, side: DelegationFacts, heads: list[str], *, several: bool) -> str:
        """One side's heads; where a side has more than one, its name tells where its heads end."""
        said = self.phrases.items(heads)
        if not several:
            return said
        return self.phrases.say(
            "release.facts.chairs_of_side", heads=said, side=country(side.party, self.phrases)
        )

    def circumstances(self) -> Iterator[str]:
        said = {
            "framework": self.whole.mechanism.framework,
            "visit": self.whole.visit,
            "back_to_back": self.whole.back_to_back,
            "theme": self.whole.theme,
            "atmosphere": self.whole.atmosphere,
        }
        for key, text in said.items():
            if words := text[self.language]:
                values = {key: words, "other": words, "article": _article(words)}
                yield self.phrases.say(f"release.facts.{key}", **values)
        if delay := self.whole.delay[self.language]:
            yield delay

    def on(self) -> str:
        """The date of the meeting, with the other side's own where a virtual sitting had two."""
        said = dates.on(self.whole.meeting.dates, self.phrases)
        other = next(filter(None, map(self.other_date, self.whole.sittings)), None)
        if other is None:
            return said
        when, capital = other
        return self.phrases.say(
            "release.facts.local_date", on=said, other=dates.printed(when, self.phrases), city=capital
        )

    def other_date(self, sitting: SittingFacts) -> tuple[When, str] | None:
        if sitting.marking or not (sitting.begins and sitting.zone and sitting.other_zone):
            return None
        here, there = (
            sitting.begins.astimezone(ZoneInfo(zone)).date() for zone in (sitting.zone, sitting.other_zone)
        )
        capital = next(
            (side.party.capital for side in self.sides if side.party.zone == sitting.other_zone), None
        )
        if here == there or capital is None:
            return None
        return When(WhenKind.DAY, there), capital.best(self.language, "en")

    def recall(self) -> str:
        previous = self.whole.previous
        if previous is None or not previous.dates:
            return ""
        place = city(previous, self.phrases)
        form = {"in_person": "recall", "hybrid": "recall", "virtual": "recall_virtual"}
        key = form.get(_form(previous.mode, bool(place)), "recall_nowhere")
        return self.phrases.say(
            f"release.facts.{key}",
            session=ordinals.session(previous, self.whole.mechanism, self.phrases, title=False),
            city=place,
            on=dates.on(previous.dates, self.phrases, past=True),
        )

    def next(self) -> str:
        on = dates.on(self.whole.next_dates, self.phrases)
        place = self.whole.next_city.best(self.language, "en")
        if not on and not place:
            return ""
        key = "next" if on and place else "next_date" if on else "next_city"
        noun = self.whole.mechanism.noun[self.language] or self.phrases.phrase("ordinals.noun")
        return _begin(self.phrases.say(f"release.facts.{key}", noun=noun, city=place, on=on))

    # What was said

    def sentences(self, passage: PassageFacts) -> Iterator[str]:
        for number, pair in enumerate(_pairs(passage.outcomes)):
            sentence, personal = self.sentence(pair)
            if number == 0:
                sentence = self.phrases.say(f"release.lead_{passage.scope.value}", sentence=sentence)
                personal = personal and passage.scope in _WITHOUT_LEAD
            yield sentence if personal else _begin(sentence)

    def sentence(self, pair: Sequence[OutcomeFacts]) -> tuple[str, bool]:
        """The sentence with a small first letter, and whether a person's own name begins it."""
        outcome = pair[0]
        done = self.both(*(self.done(one) for one in pair))
        if outcome.voice is Voice.NOBODY:
            self.talk.pause()
            return self.phrases.say("release.unspoken", act=self.content(outcome)), False
        replies = outcome.reply_to is not None and outcome.reply_to == self.talk.said
        turns = self.talk.speaks(_voice_key(outcome))
        speaker, bare = self.speaker(outcome, turns)
        self.talk.said = pair[-1].id
        key = "reply" if replies else self.way(outcome, turns)
        return self.phrases.say(f"release.{key}", speaker=speaker, act=done), bare and not replies

    def way(self, outcome: OutcomeFacts, turns: int) -> str:
        """How the sentence goes; where a language has several ways for both sides, they take turns.

        With which one a block begins depends on nothing but the block: what one passage says never changes
        the words of another.
        """
        key = "again" if self.says_also(outcome, turns) else "sentence"
        names = (f"{key}_both", *(f"{key}_both_{number}" for number in range(2, 9)))
        ways = [name for name in names if self.phrases.has(f"release.{name}")]
        if outcome.voice not in _TOGETHER or not ways:
            return key
        return ways[(list(Scope).index(outcome.scope) + turns - 1) % len(ways)]

    def both(self, first: str, second: str = "") -> str:
        """One act, or two of the same speaker in one sentence."""
        if not second:
            return first
        key = "two_clear" if self.phrases.holds_and(first) else "two"
        return self.phrases.say(f"release.{key}", first=first, second=second)

    def says_also(self, outcome: OutcomeFacts, turns: int) -> bool:
        varied = outcome.voice is Voice.BOTH and self.phrases.has("release.speakers.both_2")
        return turns > 0 and (not varied or turns % 2 == 0)

    def done(self, outcome: OutcomeFacts) -> str:
        said = act(
            outcome.verb,
            self.phrases,
            text=self.content(outcome),
            fields=self.phrases.items([one.name.best(self.language, "en") for one in outcome.fields]),
            addressee=self.addressee(outcome),
        )
        if outcome.quotation[self.language]:
            words = outcome.quotation[self.language].rstrip(".។ ")  # the sentence has its own full stop
            said = f"{said}: {self.phrases.say('release.quoted', words=words)}"
        if outcome.stance is Stance.PLAIN:
            return said
        stance = f"release.stances.{outcome.stance.value}"
        together = outcome.voice in _TOGETHER and self.phrases.has(f"{stance}_both")
        return self.phrases.say(f"{stance}_both" if together else stance, act=said)

    def content(self, outcome: OutcomeFacts) -> str:
        if outcome.text:
            return outcome.text.best(self.language, "en")
        if outcome.instrument is None:
            return ""
        return self.phrases.say(
            "release.instrument", title=outcome.instrument.title.best(self.language, "en")
        )

    def addressee(self, outcome: OutcomeFacts) -> str:
        if outcome.addressee:
            return outcome.addressee.best(self.language, "en")
        speaking = {_party_of(speaker) for speaker in outcome.speakers}
        if not speaking:
            return self.phrases.phrase("release.speakers.each_other") if outcome.voice in _TOGETHER else ""
        return self.phrases.items([self.side(side) for side in self.sides if side.party.id not in speaking])

    def speaker(self, outcome: OutcomeFacts, turns: int) -> tuple[str, bool]:
        """Who speaks, and whether that is the bare name of a person, which is never re-cased."""
        if outcome.voice is Voice.ONE:
            if not outcome.speakers:
                raise Refusal(
                    "Nobody is named any more who said '{words}'. Name who spoke.",
                    field="speakers",
                    words=self.content(outcome),
                )
            said = [self.one(speaker) for speaker in outcome.speakers]
            return self.phrases.items(said), _is_name(outcome.speakers[0], said[0], self.language)
        if outcome.voice is Voice.MEETING:
            return self.phrases.say("release.speakers.meeting", named=self.named()), False
        if outcome.voice is Voice.GROUP:
            return outcome.label.best(self.language, "en"), False
        return self.phrases.phrase(
            f"release.speakers.{outcome.voice.value}_{self.turn(outcome, turns)}"
        ), False

    def turn(self, outcome: OutcomeFacts, turns: int) -> str:
        second = f"release.speakers.{outcome.voice.value}_2"
        if turns == 0:
            return "1"
        return "2" if turns % 2 == 0 and self.phrases.has(second) else "they"

    def one(self, speaker: Named | DelegationFacts) -> str:
        if isinstance(speaker, DelegationFacts):
            return self.side(speaker)
        first = speaker.id not in self.talk.met
        said = self.mention(speaker)
        titled = first and said != address(speaker, Form.LATER, self.phrases) and ", " in said
        return self.phrases.say("release.speakers.in_full", said=said) if titled else said

    def side(self, side: DelegationFacts) -> str:
        return self.phrases.say(
            "release.speakers.side", adjective=side.party.adjective.best(self.language, "en")
        )

    def mention(self, named: Named) -> str:
        """In full the first time, short after."""
        form = Form.LATER if named.id in self.talk.met else Form.FULL
        self.talk.met.add(named.id)
        return address(named, form, self.phrases)

    def named(self) -> str:
        return ordinals.named(self.whole.meeting, self.whole.mechanism, self.phrases)


Planned = tuple[PassageKind, Scope, tuple[OutcomeFacts, ...]]
"""A passage to be: what it is, the block that it belongs to, and what it says."""

_TOGETHER = frozenset({Voice.BOTH, Voice.CO_CHAIRS, Voice.WE})

_WITHOUT_LEAD = frozenset({Scope.OPENING, Scope.DOMESTIC, Scope.BILATERAL, Scope.CLOSING})


def plan(consultation: ConsultationFacts) -> list[Planned]:
    """The passages that a release of this consultation wants, in the usual order of ministries.

    Facts, then what was recalled and how the talks began, then the blocks from domestic to global, then the
    next session, then the closing. A passage with nothing to say is not there; a first session recalls none.
    Only what is public and on the record comes in.
    """
    said: dict[Scope, tuple[OutcomeFacts, ...]] = {
        scope: tuple(
            outcome
            for outcome in consultation.outcomes
            if outcome.scope is scope and is_public(outcome, consultation)
        )
        for scope in Scope
    }
    planned: list[Planned] = [(PassageKind.TITLE, Scope.OPENING, ()), (PassageKind.FACTS, Scope.OPENING, ())]
    recalled = consultation.previous is not None and bool(consultation.previous.dates)
    if recalled or said[Scope.OPENING]:
        planned.append((PassageKind.RECALL, Scope.OPENING, said[Scope.OPENING]))
    planned += [(PassageKind.TOPICS, scope, said[scope]) for scope in _BLOCKS if said[scope]]
    if consultation.next_dates or consultation.next_city:
        planned.append((PassageKind.NEXT, Scope.CLOSING, ()))
    if said[Scope.CLOSING]:
        planned.append((PassageKind.CLOSING, Scope.CLOSING, said[Scope.CLOSING]))
    return planned


_BLOCKS = (Scope.DOMESTIC, Scope.BILATERAL, Scope.MULTILATERAL, Scope.REGIONAL, Scope.GLOBAL)


def _form(mode: Mode, placed: bool) -> str:
    if mode is Mode.VIRTUAL:
        return "virtual"
    if not placed:
        return "nowhere"
    return "hybrid" if mode is Mode.HYBRID else "in_person"


def _pairs(outcomes: Sequence[OutcomeFacts]) -> Iterator[Sequence[OutcomeFacts]]:
    """The acts of a passage, two of the same speaker together where both are short and plain."""
    waiting: OutcomeFacts | None = None
    for outcome in outcomes:
        if waiting is None:
            waiting = outcome
        elif _fit_together(waiting, outcome):
            yield waiting, outcome
            waiting = None
        else:
            yield (waiting,)
            waiting = outcome
    if waiting is not None:
        yield (waiting,)


def _fit_together(first: OutcomeFacts, second: OutcomeFacts) -> bool:
    plain = all(
        one.stance is Stance.PLAIN
        and not one.fields
        and not one.quotation
        and len(one.text.best("en")) < SHORT
        for one in (first, second)
    )
    spoken = first.voice is not Voice.NOBODY and _voice_key(first) == _voice_key(second)
    return plain and spoken and second.reply_to is None


SHORT = 130
"""Characters that an act may have to share its sentence with another one."""


def _voice_key(outcome: OutcomeFacts) -> str:
    return f"{outcome.voice}:{','.join(str(speaker.id) for speaker in outcome.speakers)}"


def _party_of(speaker: Named | DelegationFacts) -> UUID | None:
    return speaker.party.id if isinstance(speaker, DelegationFacts) else speaker.party_id


def _is_name(speaker: Named | DelegationFacts, said: str, language: str) -> bool:
    return isinstance(speaker, Named) and said.startswith(speaker.name.best(language, "en"))


def _article(words: str) -> str:
    """The English indefinite article before a word."""
    return "an" if words[:1].lower() in "aeiou" else "a"


def _begin(sentence: str) -> str:
    """The sentence with a capital; only words of the phrases begin with a small letter."""
    return sentence[:1].upper() + sentence[1:]


def _tidy(sentence: str) -> str:
    return " ".join(sentence.replace(" ,", ",").replace(" .", ".").split(" ")).replace("  ", " ").strip()


def _line(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def issue_day(when: When) -> date | None:
    """The day that a release is dated with unless another is given: the last of the consultation."""
    return when.end if when.first and when.end and when.end - when.first < timedelta(days=31) else when.first
