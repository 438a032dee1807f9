"""The note verbale: its formula in the third person, and bodies proposed from what it is for.

It speaks of its sender in the third person, opens with compliments and the honour of what follows, and
closes by renewing the assurances of highest consideration; nobody signs it, it is initialled at the lower
right of its last page (ru.scribd.com/document/406597994), and it is numbered from the first day of the
calendar year (diplomat.50webs.org/3PreparationExternal.html). A reply to a note verbale is a note verbale
(UN Correspondence Manual ST/DCS/4/Rev.1, paragraph 117).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum

from protocoldesk.protocol import dates, french, ordinals
from protocoldesk.protocol.address import Form, address, country, institution, state, title_line
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, InstitutionFacts, ItemFacts, Named
from protocoldesk.protocol.forms import city
from protocoldesk.protocol.letter import LetterFacts, Referred
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.values.prose import Block, BlockKind, Run
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import ItemState, LetterKind, Mode, Status


class Purpose(StrEnum):
    """What a letter is for, as far as a body can be proposed for it."""

    DATES = "dates"
    DELEGATION = "delegation"
    AGENDA = "agenda"
    THANKS = "thanks"


_PREFIX = re.compile(r"^(?:No\.?|N[°º])\s*", re.IGNORECASE)
"""What the registry of either side writes before a number, which the phrase says too."""


# The formula


def sender(letter: LetterFacts, phrases: Phrases) -> str:
    """The institution that writes, in full: "the Ministry of Foreign Affairs of the Kingdom of ..."."""
    return institution(letter.sender, phrases) if letter.sender else ""


def addressee(letter: LetterFacts, phrases: Phrases) -> str:
    """The institution that it goes to, with the article that it takes; without one, the state."""
    if letter.addressee:
        return institution(letter.addressee, phrases)
    return state(letter.party, phrases) if letter.party else ""


def opening(letter: LetterFacts, phrases: Phrases, following: str) -> str:
    """What stands before the body, up to its first word: "The Ministry ... has the honour to ".

    `following` is how the body goes on: French elides in front of a vowel.
    """
    to = addressee(letter, phrases)
    said = phrases.say(
        "note.opening", sender=sender(letter, phrases), addressee=to, to_addressee=french.to(to)
    )
    link = phrases.phrase("note.link")
    if phrases.language == "fr" and following[:1].lower() in french.VOWELS:
        link = " d’"
    return _upper(said) + link


def closing(letter: LetterFacts, phrases: Phrases) -> str:
    """The paragraph that ends it."""
    to = addressee(letter, phrases)
    return _upper(
        phrases.say("note.closing", sender=sender(letter, phrases), addressee=to, to_addressee=french.to(to))
    )


def foot(letter: LetterFacts, phrases: Phrases) -> tuple[str, ...]:
    """The lines of the address, lower left: the institution without its article, and its state."""
    if letter.addressee is None:
        return (state(letter.party, phrases),) if letter.party else ()
    return (institution(letter.addressee, phrases, article=False),)


# The warnings


def warnings(letter: LetterFacts) -> Iterator[str]:
    """What an officer should know before it goes; nothing stops it."""
    written = letter.text.text(letter.language or "en").strip()
    if letter.kind is LetterKind.NOTE_VERBALE:
        if letter.addressee is None and letter.party is None:
            yield "It has no addressee."
        if letter.named is not None:
            yield "A note verbale goes from institution to institution; it addresses no person."
    elif letter.reply_to and letter.reply_to.kind is LetterKind.NOTE_VERBALE:
        yield "A reply to a note verbale is a note verbale."
    if not written:
        yield "It says nothing yet."
    yield from _untimely(letter)
    if letter.sender is None:
        yield "Our own foreign ministry is not recorded, so that nobody writes it."


def _untimely(letter: LetterFacts) -> Iterator[str]:
    """What it says of the day of the session."""
    if _thanks_early(letter):
        yield "It gives thanks for a session that is not concluded yet."
    if says_another_day(letter):
        yield "It says a day for the session that is not the session's; where it was moved, say the new day."


def _thanks_early(letter: LetterFacts) -> bool:
    """Whether it begins as a letter or note of thanks does, while the session is still open."""
    whole, language = letter.consultation, letter.language or "en"
    if whole is None or whole.meeting.status is Status.CONCLUDED or not letter.text[language]:
        return False
    thanks = propose(Purpose.THANKS, letter, phrases_for(language))
    return bool(thanks) and letter.text[language][0].text == thanks[0].text


def says_the_day(letter: LetterFacts) -> bool:
    """Whether its text says a day of the session's dates as they stand."""
    return any(
        day in _days_of(letter) for day in _days_said(letter.text.text(letter.language or "en"), letter)
    )


def says_another_day(letter: LetterFacts) -> bool:
    """Whether a sentence that names the session or its city says a day to come that is none of the session's.

    Three days around it are of its journeys; days before the letter's own are of what was.
    """
    whole, language = letter.consultation, letter.language or "en"
    own = _days_of(letter)
    if whole is None or not own:
        return False
    names = [whole.meeting.city.best(language, "en"), in_text(whole, phrases_for(language))["session"]]
    since = max(filter(None, (letter.dated, whole.previous and whole.previous.dates.last, date.min)))
    said = (
        day
        for sentence in _SENTENCE.split(letter.text.text(language))
        if any(name and name in sentence for name in names)
        for day in _days_said(sentence, letter)
    )
    return any(day > since and min(abs((day - one).days) for one in own) > AROUND for day in said)


TO_THE_DAY = (WhenKind.DAY, WhenKind.RANGE)
AROUND = 3
"""Days before and after a session that are of its journeys."""
_SENTENCE = re.compile(r"(?<=[.;។])\s+|\n")


def _days_of(letter: LetterFacts) -> tuple[date, ...]:
    """The first and the last day of the session, where they are known."""
    dated = letter.consultation.meeting.dates if letter.consultation else When()
    if dated.kind not in TO_THE_DAY:
        return ()
    return tuple(day for day in (dated.first, dated.last) if day)


def _days_said(text: str, letter: LetterFacts) -> Iterator[date]:
    """The days in a text, of a range both ends."""
    for found in dates.find_dates(text, letter.language or "en"):
        if found.when.kind in TO_THE_DAY:
            yield from (day for day in (found.when.first, found.when.last) if day)


# The proposals


def propose(purpose: Purpose, letter: LetterFacts, phrases: Phrases) -> tuple[Block, ...]:
    """A body for a purpose, from the facts of the consultation; it goes on from the honour of the opening.

    Of the agenda only what the partner may see; of a delegation, who is neither marked nor left out.
    """
    if letter.consultation is None:
        return ()
    if letter.kind is not LetterKind.NOTE_VERBALE:
        return tuple(_personal(letter, letter.consultation, phrases))
    return tuple(_PROPOSED[purpose](letter, letter.consultation, phrases))


def subject(purpose: Purpose, letter: LetterFacts, phrases: Phrases) -> str:
    """What a letter for a purpose is about, as the ledger calls it until somebody says it better."""
    whole = letter.consultation
    return phrases.say(f"note.subject.{purpose.value}", **in_text(whole, phrases)) if whole else ""


def reference(to: Referred, phrases: Phrases) -> str:
    """The letter that is replied to: "Note No. 1-80 of 3 March 2026"."""
    kind = "note" if to.kind is LetterKind.NOTE_VERBALE else "letter"
    when = dates.printed(When(WhenKind.DAY, to.dated), phrases) if to.dated else ""
    form = ("number_date" if when else "number") if to.number else ("date" if when else "bare")
    number = _PREFIX.sub("", to.number)
    return phrases.say(f"note.reference.{kind}_{form}", number=number, date=when)


def _dates(letter: LetterFacts, whole: ConsultationFacts, phrases: Phrases) -> Iterator[Block]:
    meeting = whole.meeting
    placed = meeting.mode is not Mode.VIRTUAL and bool(meeting.city)
    known = {(True, True): "both", (True, False): "day", (False, True): "place", (False, False): "open"}
    key = known[bool(meeting.dates), placed]
    yield _lead(letter, phrases, f"dates_{key}", **_meeting(whole, phrases))
    yield _plain(phrases.say("note.body.dates_ask", **_sides(letter, phrases)))


def _delegation(letter: LetterFacts, whole: ConsultationFacts, phrases: Phrases) -> Iterator[Block]:
    ours = next((side for side in whole.delegations if side.party.id == whole.ours), None)
    people = _listed(ours) if ours else ()
    key = "delegation" if people else "delegation_none"
    yield _lead(letter, phrases, key, **_meeting(whole, phrases))
    for named in people:
        title = title_line(named, phrases)
        key = "note.body.member" if title else "note.body.member_alone"
        words = phrases.say(key, name=address(named, Form.LIST, phrases), title=title)
        yield Block((Run(words),), BlockKind.NUMBER)
    if not any(side.notified_by for side in whole.delegations if side is not ours):
        yield _plain(phrases.say("note.body.delegation_ask", **_sides(letter, phrases)))


def _agenda(letter: LetterFacts, whole: ConsultationFacts, phrases: Phrases) -> Iterator[Block]:
    items = seen(whole.agenda)
    key = "agenda" if items else "agenda_none"
    yield _lead(letter, phrases, key, **_meeting(whole, phrases))
    for item in items:
        kind = BlockKind.BULLET if item.level else BlockKind.NUMBER
        yield Block((Run(item.title.best(phrases.language, "en")),), kind, item.level)
    yield _plain(phrases.say("note.body.agenda_ask", **_sides(letter, phrases)))


def _thanks(letter: LetterFacts, whole: ConsultationFacts, phrases: Phrases) -> Iterator[Block]:
    yield _lead(letter, phrases, f"thanks_{_guests(whole)}", **_meeting(whole, phrases))
    yield _plain(phrases.say("note.body.thanks_hope", **_sides(letter, phrases)))


def _personal(letter: LetterFacts, whole: ConsultationFacts, phrases: Phrases) -> Iterator[Block]:
    """The thanks of one who signs to one whom he knows, in the first person."""
    key = "host" if letter.named and letter.named.occasion else _guests(whole)
    if key == "home" and letter.named and letter.named.party_id == whole.ours:
        key = "own"
    occasion = letter.named.occasion.best(phrases.language, "en") if letter.named else ""
    values = _meeting(whole, phrases) | {"occasion": occasion}
    yield _plain(phrases.say(f"letter.thanks_{key}", **values))
    yield _plain(phrases.say("letter.thanks_more", **values))
    yield _plain(phrases.say("letter.thanks_hope", **values))


_PROPOSED: dict[Purpose, Callable[[LetterFacts, ConsultationFacts, Phrases], Iterator[Block]]] = {
    Purpose.DATES: _dates,
    Purpose.DELEGATION: _delegation,
    Purpose.AGENDA: _agenda,
    Purpose.THANKS: _thanks,
}


# Parts


def seen(agenda: tuple[ItemFacts, ...]) -> tuple[ItemFacts, ...]:
    """The items that the partner may see: not internal, not marked, not declined, nor below such."""
    kept: list[ItemFacts] = []
    hidden: int | None = None
    for item in agenda:
        if hidden is not None and item.level > hidden:
            continue
        secret = item.internal or bool(item.marking) or item.state is ItemState.DECLINED
        hidden = item.level if secret else None
        if not secret:
            kept.append(item)
    return tuple(kept)


def _listed(side: DelegationFacts) -> tuple[Named, ...]:
    return tuple(one for one in side.delegates if one.listed)


def _guests(whole: ConsultationFacts) -> str:
    """ "home" where we received them, "abroad" where they received us."""
    return "home" if whole.host is None or whole.host.id == whole.ours else "abroad"


def _lead(letter: LetterFacts, phrases: Phrases, key: str, **values: str) -> Block:
    said = phrases.say(f"note.body.{key}", **values, **_sides(letter, phrases))
    if letter.reply_to:
        said = phrases.say(
            "note.body.referring",
            reference=reference(letter.reply_to, phrases),
            body=said,
            de_body=french.elided("de", said),
        )
    return _plain(said)


def _meeting(whole: ConsultationFacts, phrases: Phrases) -> dict[str, str]:
    meeting = whole.meeting
    sides = {side.party.id == whole.ours: side for side in whole.delegations}
    held, has_end = _when_where("held", whole, phrases), phrases.has("note.body.held_end")
    return {
        **in_text(whole, phrases),
        "on": dates.on(meeting.dates, phrases),
        "city": city(meeting, phrases),
        "held": held,
        "held_on": held + (phrases.phrase("note.body.held_end") if held and has_end else ""),
        "was": _when_where("was", whole, phrases),
        "ours": _adjective(sides.get(True), phrases),
        "theirs": _adjective(sides.get(False), phrases),
    }


def in_text(whole: ConsultationFacts, phrases: Phrases) -> dict[str, str]:
    """The session as running text names it: {session}, {of_session}, {to_session}.

    In French the article follows the gender and number of the mechanism's name.
    """
    named = ordinals.named(whole.meeting, whole.mechanism, phrases)
    if phrases.language == "fr":
        feminine, plural = ordinals.agreement(whole.mechanism.name.best("fr", "en"), phrases)
        named = f"{'les' if plural else 'la' if feminine else 'le'} {named}"
    session = phrases.say("note.body.the_session", session=named)
    return {"session": session, "of_session": french.of(session), "to_session": french.to(session)}


def _when_where(form: str, whole: ConsultationFacts, phrases: Phrases) -> str:
    """ ", to be held in Ottawa on 5 September 2024", as far as it is known; `held_on` closes the comma."""
    meeting = whole.meeting
    place = city(meeting, phrases) if meeting.mode is not Mode.VIRTUAL else ""
    on = dates.on(meeting.dates, phrases, past=form == "was") if meeting.dates else ""
    key = {(True, True): "both", (True, False): "place", (False, True): "day"}.get((bool(place), bool(on)))
    return phrases.say(f"note.body.{form}_{key}", city=place, on=on) if key else ""


def _adjective(side: DelegationFacts | None, phrases: Phrases) -> str:
    if side is None:
        return ""
    return side.party.adjective.best(phrases.language) or country(side.party, phrases)


def _sides(letter: LetterFacts, phrases: Phrases) -> dict[str, str]:
    """How the body names both again: "the Ministry", "the Embassy"; else in full."""
    ours, theirs = _again(letter.sender, phrases), _again(letter.addressee, phrases)
    to = addressee(letter, phrases) if theirs in ("", ours) else theirs
    said = ours or sender(letter, phrases)
    return {"we": said, "We": _upper(said), "they": to, "of_they": french.of(to), "to_they": french.to(to)}


def _again(facts: InstitutionFacts | None, phrases: Phrases) -> str:
    """The institution by the word that says what it is, where its name begins with one that papers know."""
    if facts is None or not phrases.has("note.again.ministry"):
        return ""
    name = facts.name.best(phrases.language, "en")
    for key, said in phrases.table("note.again").items():
        if name.startswith(phrases.phrase(f"note.begins.{key}")):
            return said
    return ""


def _plain(words: str) -> Block:
    return Block((Run(words),))


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
