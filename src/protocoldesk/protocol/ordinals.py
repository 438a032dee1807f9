"""Ordinals: how the sessions of a mechanism are numbered and named, and how numbers are found in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from protocoldesk.protocol.facts import MechanismFacts, MeetingFacts
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.values.words import OrdinalStyle

MOST = 99
"""The highest number that is written as a word; above it a figure stands."""

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_FIGURE = r"(?<!\w)([0-9]{1,3})(?:st|nd|rd|th|ers?|res?|nde?s?|es?)(?!\w)"
_SUFFIXED = r"(?<!\w)([IVX][IVXLC]*|L[IVX]+)(?:ers?|res?|es?)(?!\w)"
_ROMAN_ALONE = r"(?<!\w)(?:([IVXLC]{2,}|[VXL])(?=\s+[^\W\d_])|(I)(?=\s+[A-Z]))"


class FoundOrdinal(NamedTuple):
    """An ordinal number in a text, from `start` to before `end`."""

    start: int
    end: int
    number: int


class Agreement(NamedTuple):
    """What an ordinal agrees with in French."""

    feminine: bool = False
    plural: bool = False


def ordinal(
    number: int,
    style: OrdinalStyle,
    phrases: Phrases,
    *,
    title: bool = False,
    feminine: bool = False,
    plural: bool = False,
) -> str:
    """The number of a session: "second", "2nd", "XIII"; "deuxième", "2e", "XIIIe"; លើកទី២ in every style.

    `title` writes the first letter large ("Twenty-first"). Words end at ninety-ninth; figures follow.
    Gender and number matter in French only.
    """
    if phrases.has("ordinals.ordinal"):
        return phrases.say("ordinals.ordinal", number=number)
    agreement = Agreement(feminine, plural)
    if style is OrdinalStyle.ROMAN:
        return roman(number) + (_suffix(number, agreement) if phrases.language == "fr" else "")
    if style is OrdinalStyle.FIGURE or number > MOST:
        return (
            f"{number}{_suffix(number, agreement) if phrases.language == 'fr' else _english_suffix(number)}"
        )
    word = _word(number, agreement, phrases)
    return word[:1].upper() + word[1:] if title else word


def roman(number: int) -> str:
    """The number in Roman numerals: 13 is "XIII"."""
    written = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written


def agreement(name: str, phrases: Phrases) -> Agreement:
    """What an ordinal before `name` agrees with, by its first word: "Consultations" is feminine and plural.

    The nouns are those of [ordinals.nouns]; any other counts as masculine and singular.
    """
    key = f"ordinals.nouns.{name.partition(' ')[0].lower()}"
    kind = phrases.phrase(key) if phrases.has(key) else ""
    return Agreement("f" in kind, "p" in kind)


def named(meeting: MeetingFacts, mechanism: MechanismFacts, phrases: Phrases) -> str:
    """The full name of a session, without article: "Second Cambodia-Canada Bilateral Consultations".

    Its own title where it has one; its own word where it stands outside the series ("Special ...").
    French agrees by the first word of the mechanism's name, and knows only the nouns of its list: where the
    name begins with another, give the session a title.
    """
    language = phrases.language
    if meeting.title[language]:
        return meeting.title[language]
    name = mechanism.name.best(language, "en")
    if meeting.number is None:
        word = meeting.name.best(language, "en")
        return phrases.say("ordinals.special", word=word, name=name) if word else name
    number = _agreeing(meeting.number, name, mechanism, phrases, title=language == "en")
    return phrases.say("ordinals.named", ordinal=number, name=name)


def session(meeting: MeetingFacts, mechanism: MechanismFacts, phrases: Phrases, *, title: bool = True) -> str:
    """A session by the mechanism's noun: "Second Session", "13th Round", កិច្ចប្រជុំលើកទី២.

    Without `title` as in running text: "second session". A noun that the mechanism lacks is 'session'.
    """
    noun = mechanism.noun[phrases.language] or phrases.say("ordinals.noun")
    shown = _large(noun) if title and phrases.language == "en" else noun
    if meeting.number is None:
        word = meeting.name.best(phrases.language, "en")
        return phrases.say("ordinals.special", word=word, name=shown) if word else shown
    number = _agreeing(meeting.number, noun, mechanism, phrases, title=title)
    return phrases.say("ordinals.session", ordinal=number, noun=shown)


def find_ordinals(text: str, language: str | Phrases) -> list[FoundOrdinal]:
    """Every ordinal number in a text, in its order: words, figures, Roman numerals before a word, លើកទី២.

    "I" is a number only before a capital; "second" of time is found like any other.
    """
    phrases = phrases_for(language) if isinstance(language, str) else language
    found: list[FoundOrdinal] = []
    for pattern, read in _readers(phrases):
        for match in pattern.finditer(text):
            number = read(next(group for group in match.groups() if group))
            if number and not any(match.start() < other.end and other.start < match.end() for other in found):
                found.append(FoundOrdinal(*match.span(), number))
    return sorted(found)


# Writing


def _agreeing(number: int, noun: str, mechanism: MechanismFacts, phrases: Phrases, *, title: bool) -> str:
    feminine, plural = agreement(noun, phrases)
    return ordinal(number, mechanism.ordinal_style, phrases, title=title, feminine=feminine, plural=plural)


def _suffix(number: int, agreement: Agreement) -> str:
    """ "er", "re" and "e", with "s" in the plural (Imprimerie nationale)."""
    singular = ("re" if agreement.feminine else "er") if number == 1 else "e"
    return singular + ("s" if agreement.plural else "")


def _english_suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _word(number: int, agreement: Agreement, phrases: Phrases) -> str:
    if phrases.language == "fr":
        return _french_word(number, agreement, phrases)
    if phrases.has(f"ordinals.words.{number}"):
        return phrases.say(f"ordinals.words.{number}")
    tens, ones = divmod(number, 10)
    return f"{phrases.say(f'ordinals.tens.{tens * 10}')}-{phrases.say(f'ordinals.words.{ones}')}"


def _french_word(number: int, agreement: Agreement, phrases: Phrases) -> str:
    word = "première" if number == 1 and agreement.feminine else _french_base(number, phrases)
    return word + ("s" if agreement.plural else "")


def _french_base(number: int, phrases: Phrases) -> str:
    """Seventy is sixty-ten and ninety is eighty-ten; one joins with 'et', save after eighty."""
    if phrases.has(f"ordinals.words.{number}"):
        return phrases.say(f"ordinals.words.{number}")
    tens = number // 10 * 10 - (10 if number // 10 in (7, 9) else 0)
    rest = number - tens
    link = " et " if rest in (1, 11) and tens < 80 else "-"
    last = "unième" if rest == 1 else phrases.say(f"ordinals.words.{rest}")
    return f"{phrases.say(f'ordinals.tens.{tens}')}{link}{last}"


def _large(noun: str) -> str:
    """The words of a common noun with large first letters, as English titles have them."""
    return " ".join(word[:1].upper() + word[1:] for word in noun.split(" "))


# Reading


def _arabic(numeral: str) -> int:
    """The number that a Roman numeral writes; 0 where none is written so."""
    return next((number for number in range(1, MOST + 1) if roman(number) == numeral), 0)


@lru_cache(maxsize=16)
def _readers(phrases: Phrases) -> tuple[tuple[re.Pattern[str], Callable[[str], int]], ...]:
    if phrases.has("ordinals.ordinal"):
        return (_spoken_reader(phrases),)
    words = {_plain(word): number for word, number in _words(phrases)}
    either = "|".join(sorted((word.replace(" ", r"[\s-]") for word in words), key=len, reverse=True))
    months = "|".join(phrases.table("months").values())
    return (
        (re.compile(rf"(?<!\w)({either})(?!\w)", re.IGNORECASE), lambda said: words[_plain(said)]),
        (re.compile(rf"{_FIGURE}(?!\s+(?:{months}))"), int),
        (re.compile(_SUFFIXED if phrases.language == "fr" else _ROMAN_ALONE), _arabic),
    )


def _spoken_reader(phrases: Phrases) -> tuple[re.Pattern[str], Callable[[str], int]]:
    spoken = {word: int(number) for number, word in phrases.table("ordinals.spoken").items()}
    either = "|".join(sorted(spoken, key=len, reverse=True))
    before = re.escape(phrases.phrase("ordinals.ordinal").replace("{number}", ""))
    pattern = re.compile(rf"{before}[\s\u200b]*([0-9០-៩]+|{either})")
    return pattern, lambda said: spoken.get(said) or int(said)


def _words(phrases: Phrases) -> Iterator[tuple[str, int]]:
    for number in range(1, MOST + 1):
        for feminine, plural in product((False, True), repeat=2):
            yield _word(number, Agreement(feminine, plural), phrases), number
    if phrases.has("ordinals.also.second"):
        yield from ((word, int(number)) for word, number in phrases.table("ordinals.also").items())


def _plain(said: str) -> str:
    return re.sub(r"[\s-]", " ", said.lower())
