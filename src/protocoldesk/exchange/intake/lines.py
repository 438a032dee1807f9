"""Lines that name people: "1. H.E. Mr X, Director General, Head of delegation", in Latin and in Khmer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from protocoldesk.exchange.intake.source import Row, Table, refuse_many, tidy
from protocoldesk.exchange.intake.vocabulary import KHMER, Vocabulary, folded
from protocoldesk.records.errors import Told
from protocoldesk.records.values.words import Role

FIELDS = ("place", "honorific", "academic", "name", "letters", "title", "institution", "role")

NOBODY = Told("It names nobody, as far as the program can tell.")
HEADING = Told("It is a heading.")

LONGEST = 400
"""Characters of a line that can name somebody; what is longer is running text."""

_NUMBER = re.compile(
    r"^\s*(?:[(\[]?\s*([0-9]{1,3}|[០-៩]{1,3})\s*[.)\]:៖-]+|\(?(?:[a-z]|[ivx]{1,4})\)|[-–—•▪●○*◦·►➢])\s+"
)
_NUMBER_BARE = re.compile(r"^\s*([0-9]{1,3}|[០-៩]{1,3})\s*[.)\-]\s*(?=\D)")
_PARTS = re.compile(r"\s*[,;៖،]\s*|\s+[-–—|]\s+|\t+|\s*:\s+")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_KHMER_DIGITS = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
Line = tuple[Told, str, bool]
"""Where it stood, what it says, and whether it was numbered or bulleted."""

_ENDS = (".", "?", "!", "។")


@dataclass(slots=True)
class _Person:
    """A line as it is taken apart."""

    place: str = ""
    honorific: str = ""
    academic: str = ""
    name: str = ""
    letters: list[str] = field(default_factory=list[str])
    title: list[str] = field(default_factory=list[str])
    institution: list[str] = field(default_factory=list[str])
    role: str = ""

    def cells(self) -> tuple[str, ...]:
        parts = (self.letters, self.title, self.institution)
        letters, title, institution = (", ".join(part) for part in parts)
        return (
            self.place, self.honorific, self.academic, self.name, letters, title, institution, self.role
        )  # fmt: skip


def read(name: str, lines: Iterable[Line], words: Vocabulary, *, all_named: bool = False) -> Table:
    """Lines as rows of a table: where each stood, what it says, and whether it was numbered or bulleted.

    A line that is a role by itself ("Members:") is that of the lines below it. `all_named`: every line names
    somebody, as an officer says who pasted them.
    """
    rows: list[Row] = []
    group = ""
    for where, raw, listed in lines:
        said = tidy(raw).replace("\n", " ")
        if not said:
            continue
        refuse_many(len(rows))
        role = words.role(said)
        if role is not None:
            group = role.value
            rows.append(Row(where, _unread(said), HEADING))
            continue
        rows.append(_row(where, said, listed or all_named, group, words))
    return Table(name, tuple(rows), FIELDS)


def _row(where: Told, said: str, listed: bool, group: str, words: Vocabulary) -> Row:
    if len(said) > LONGEST:
        return Row(where, _unread(said), NOBODY)
    person = taken_apart(said, words)
    if not _names_somebody(said, person, listed, words):
        return Row(where, _unread(said), NOBODY)
    person.role = person.role or group
    return Row(where, person.cells())


def _unread(said: str) -> tuple[str, ...]:
    """A line that was not understood, where it can be mended: in the place of the name."""
    return tuple(said if name == "name" else "" for name in FIELDS)


def _names_somebody(said: str, person: _Person, listed: bool, words: Vocabulary) -> bool:
    if not person.name or len(person.name.split()) > 8:
        return False
    if person.honorific or person.academic or person.role:
        return True
    numbered = bool(person.place) or listed
    return numbered and not said.endswith(_ENDS) and not words.is_institution(person.name)


def taken_apart(said: str, words: Vocabulary) -> _Person:
    """Number, styles, name, title, institution and role of a line; no letter of it changed."""
    person = _Person()
    rest = _numbered(said, person)
    rest = _bracketed(rest, person, words)
    parts = [part for part in _PARTS.split(rest) if part]
    if not parts:
        return person
    pieces = [*_name(parts[0], person, words), *parts[1:]]
    role = _role_at(pieces, words)
    if role >= 0 and not person.role:
        person.role = pieces.pop(role)
    for part in pieces:
        _place(part, person, words)
    if not person.title and person.institution and words.role(person.role) is Role.ADVISER:
        person.title.append(person.role)  # "Adviser, Ministry of Trade" is what he is there too
    return person


def _role_at(pieces: list[str], words: Vocabulary) -> int:
    """The piece that is the role: the last, else the first that is one; others are titles alike."""
    roles = [at for at, piece in enumerate(pieces) if words.role(piece) is not None]
    return -1 if not roles else roles[-1] if roles[-1] == len(pieces) - 1 else roles[0]


def _numbered(said: str, person: _Person) -> str:
    found = _NUMBER.match(said) or _NUMBER_BARE.match(said)
    if not found:
        return said.strip()
    number = (found.group(1) or "").translate(_KHMER_DIGITS)
    person.place = number if number.isdigit() else ""
    return said[found.end() :].strip()


def _bracketed(said: str, person: _Person, words: Vocabulary) -> str:
    """A role in brackets taken out; other brackets stay."""
    for found in _BRACKETS.finditer(said):
        if words.role(found.group(1)) is not None:
            person.role = found.group(1)
            return (said[: found.start()] + said[found.end() :]).strip()
    return said


def _name(said: str, person: _Person, words: Vocabulary) -> list[str]:
    """Styles and name; what follows the name in Khmer, which parts its phrases by spaces."""
    styled = words.styled(said)
    person.honorific, person.academic, person.name = styled.honorific, styled.academic, styled.rest
    parts = person.name.split() if KHMER.search(person.name) else []
    at = words.title_at(parts)
    if at <= 0:
        return []
    person.name, more = " ".join(parts[:at]), parts[at:]
    house = next(
        (place for place, part in enumerate(more) if place and words.is_institution(part)), len(more)
    )
    return [" ".join(piece) for piece in (more[:house], more[house:]) if piece]


def _place(part: str, person: _Person, words: Vocabulary) -> None:
    if folded(part) in words.letters and not person.title:
        person.letters.append(part)
    elif person.institution or ((person.title or person.role) and words.is_institution(part)):
        person.institution.append(part)
    else:
        person.title.append(part)
