"""People: nobody lacks a name, title or style in the release's languages; names are spelt as recorded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple
from unicodedata import normalize

from protocoldesk.protocol import address
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.language import language_name
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, folded, is_khmer, overlaps
from protocoldesk.protocol.facts import Named, ReleaseFacts
from protocoldesk.records.errors import Terms

_TITLES = (
    "Names and titles are printed with great care, as each side gives them (UN Correspondence Manual, 37)"
)
LACKS = Rule("title-missing", 9, f"{_TITLES}.")
CAPITALS = Rule(
    "family-capitals",
    10,
    "A family name that is printed in capitals is so everywhere (Cambodian usage in Latin letters).",
)
SPELT = Rule("name-spelt", 10, f"{_TITLES}.")

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LONG, _LONGER = 8, 14
"""From how many letters on a name may differ in one, or two, and still be meant."""


def check_gaps(reading: Reading) -> Iterator[Finding]:
    """What lacks in the edition's language of whom it names (UN Correspondence Manual, paragraph 37)."""
    for named in reading.consultation.people():
        lacking = address.missing(named, reading.language)
        if not lacking or not is_named(reading, named):
            continue
        yield LACKS.found(
            "{name} has no {what} in {language}.",
            at=Place(f"named/{named.id}/{lacking[0]}.{reading.language}", reading.edition.id),
            facts=(reading.language, *lacking),
            name=named.name,
            what=Terms(*lacking, link=" and no "),
            language=language_name(reading.language),
        )


def check_capitals(release: ReleaseFacts) -> Iterator[Finding]:
    """Printed names of those whose family name stands in capitals (MEAS Kim Heng: domain notes 1.6)."""
    for named in release.consultation.people():
        person = named.person
        for language, name in named.name.items() if person and person.family_capitals else ():
            if person and not _in_capitals(person.family_name, name):
                yield CAPITALS.found(
                    "{name} is to be printed with the family name in capitals ({family}).",
                    at=Place(f"named/{named.id}/name.{language}"),
                    facts=(name, person.family_name),
                    name=name,
                    family=person.family_name.upper(),
                )


def check_spelling(reading: Reading) -> Iterator[Finding]:
    """Names in the text that are nearly, but not quite, those of the records (domain notes 1.6)."""
    names = sorted({name for named in reading.consultation.people() for name in _names(named)})
    for piece in reading.pieces:
        right = [span for name in names for span in piece.find(name)]
        for name in names:
            for span in _near(piece, name, right):
                right.append(span)
                yield SPELT.found(
                    "'{printed}' is recorded as '{name}'.",
                    at=piece.place(span),
                    facts=(piece.words(span), name),
                    fix=(piece.words(span), name),
                    printed=piece.words(span),
                    name=name,
                )


def is_named(reading: Reading, named: Named) -> bool:
    """Whether the edition names somebody: as a speaker, or by a name in any language."""
    if any(named.id == getattr(one, "id", None) for one in _speakers(reading)):
        return True
    return any(reading.says(name) for name in named.name.values())


def _speakers(reading: Reading) -> Iterator[object]:
    for passage in reading.release.passages:
        said = passage.wording(reading.edition.id)
        if said and said.prose:
            yield from (speaker for outcome in passage.outcomes for speaker in outcome.speakers)


def _in_capitals(family: str, name: str) -> bool:
    """Also where the name does not have it at all: that is another spelling, not another case."""
    found = re.search(rf"(?<!\w){re.escape(family)}(?!\w)", name, re.IGNORECASE)
    if not family or is_khmer(name) or found is None:
        return True
    return found[0].split()[-1].isupper()


def _names(named: Named) -> Iterator[str]:
    """The names in Latin letters, of two words or more, that a person is printed with."""
    for name in (*named.name.values(), *(named.person.name.values() if named.person else ())):
        if named.person and not is_khmer(name) and len(_WORD.findall(folded(name))) > 1:
            yield name


class _Words(NamedTuple):
    """Some words in a row, in small letters without accents and hyphens."""

    span: Span
    words: tuple[str, ...]

    @property
    def letters(self) -> str:
        return "".join(self.words)


def _near(piece: Piece, name: str, right: list[Span]) -> Iterator[Span]:
    """Where the words of a name stand in other letters, another order or other pieces."""
    if piece.said.isupper():
        return
    wanted = _Words((0, 0), tuple(map(_plain, _WORD.findall(folded(name)))))
    taken = list(right)
    for found in _rows(piece, len(wanted.words)):
        if not overlaps(found.span, taken) and _is_like(found, wanted):
            taken.append(found.span)
            yield found.span


def _rows(piece: Piece, count: int) -> Iterator[_Words]:
    """As many words in a row as a name has, one more or one less; each with a capital, nothing between."""
    words = [_trimmed(piece.said, match) for match in _WORD.finditer(piece.said)]
    for size in (count, count + 1, max(count - 1, 2 if count == 2 else 1)):
        for index in range(len(words) - size + 1):
            row = words[index : index + size]
            apart = any(piece.said[one[1] : other[0]].strip() for one, other in pairwise(row))
            if not apart and all(piece.said[start].isupper() for start, _ in row):
                span = row[0][0], row[-1][1]
                yield _Words(span, tuple(_plain(piece.said[start:end]) for start, end in row))


def _trimmed(text: str, match: re.Match[str]) -> Span:
    """A word without the 's of possession."""
    end = match.end() - 2 if match[0].lower().endswith("'s") else match.end()
    return match.start(), end if text[match.start() : end] else match.end()


def _is_like(found: _Words, wanted: _Words) -> bool:
    if found.letters == wanted.letters or sorted(found.words) == sorted(wanted.words):
        return True
    if not set(found.words) & set(wanted.words):  # one word at least is right
        return False
    allowed = 0 if len(wanted.letters) < _LONG else 1 if len(wanted.letters) < _LONGER else 2
    return len(found.words) == len(wanted.words) and _apart(found.letters, wanted.letters, allowed) <= allowed


def _plain(word: str) -> str:
    return "".join(letter for letter in normalize("NFD", word.casefold()) if letter.isalpha())


def _apart(one: str, other: str, most: int) -> int:
    """How many letters must be changed, added or left out; more than `most` is not counted further."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, start=1):
        above, row[0] = row[0], index
        for at, wanted in enumerate(other, start=1):
            above, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, above + (letter != wanted))
    return row[-1]
