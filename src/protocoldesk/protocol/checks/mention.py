"""Mention: everybody stands in full at the first mention, and short after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, finder, folded, overlaps
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Terms

_SOURCE = "(the ministry's own releases; for royal titles the directive of 2016)"
FIRST = Rule("first-mention", 12, f"A person stands with style and title at the first mention {_SOURCE}.")
EARLY = Rule(
    "later-before-first", 12, f"The short form is understood only after the first mention in full {_SOURCE}."
)
AGAIN = Rule("full-again", 12, f"After the first mention the short form is enough {_SOURCE}.")

_NEAR, _BEFORE = 60, 220
"""How far a title may stand behind a name, and in front of it (with its institution), in characters."""

Mention = tuple[Piece, Span]


def check(reading: Reading) -> Iterator[Finding]:
    """Each person by style and title first, short after (domain notes 1.6: the ministry's own releases)."""
    people = _people(reading)
    for person in people:
        others = [other for other in people if other is not person]
        yield from person.first()
        yield from person.early(others)
        yield from person.again()


def _people(reading: Reading) -> list[_Person]:
    """Everybody with a name, once, though he may be a delegate and take part otherwise too."""
    found: dict[str, _Person] = {}
    for named in reading.consultation.people():
        name = named.name.best(reading.language, "en")
        if named.person and name:
            found.setdefault(name, _Person(reading, named, name))
    return list(found.values())


@dataclass(frozen=True)
class _Person:
    reading: Reading
    named: Named
    name: str

    @property
    def phrases(self) -> Phrases:
        return self.reading.phrases

    @cached_property
    def style(self) -> str:
        return self.named.person.honorific[self.phrases.language] if self.named.person else ""

    @cached_property
    def title(self) -> str:
        return self.named.title[self.phrases.language]

    @cached_property
    def full(self) -> str:
        return address(self.named, Form.FULL, self.phrases)

    @cached_property
    def later(self) -> str:
        return address(self.named, Form.LATER, self.phrases)

    @cached_property
    def mentions(self) -> list[Mention]:
        """Where the name stands in running text, in order."""
        return list(_found(self.name, self.reading.body))

    def first(self) -> Iterator[Finding]:
        if not self.mentions:
            return
        piece, span = self.mentions[0]
        style, styled = self.styled(piece, span)
        lacks = [] if style or not self.style else ["style"]
        lacks += [] if self.titled(piece, span) or not self.title else ["title"]
        if lacks:
            yield FIRST.found(
                "{name} stands without {lacks} at the first mention; in full: {full}.",
                at=piece.place(styled),
                facts=(self.name, self.full, *lacks),
                fix=self.mended(piece, styled, lacks),
                name=self.name,
                lacks=Terms(*lacks, link=" and "),
                full=self.full,
            )

    def mended(self, piece: Piece, span: Span, lacks: list[str]) -> tuple[str, str]:
        """Only the style put right where the title stands there already."""
        now = self.full if "title" in lacks else self.full.partition(self.name)[0] + self.name
        return piece.words(span), now

    def styled(self, piece: Piece, span: Span) -> tuple[bool, Span]:
        """Whether the full style is before the name, and the name with any style that is there."""
        person = self.named.person
        if person is None:
            return True, span
        before = piece.said[: span[0]].rstrip()
        academic = folded(person.academic[self.phrases.language])
        if academic and before.endswith(academic):
            before = before[: -len(academic)].rstrip()
        for words, whole in ((person.honorific, True), (person.honorific_short, False)):
            style = folded(words[self.phrases.language])
            if style and before.lower().endswith(style.lower()):
                return whole, (len(before) - len(style), span[1])
        return False, span

    def titled(self, piece: Piece, span: Span) -> bool:
        """Whether the title stands behind the name, or in front of it in the same sentence."""
        start, end = span
        begin = max(piece.sentence(start)[0], start - _BEFORE)
        return any(
            end <= first <= end + _NEAR or (begin <= first and last <= start)
            for first, last in piece.find(self.title, any_case=True)
        )

    def early(self, others: Iterable[_Person]) -> Iterator[Finding]:
        """The form of later mentions before the name, or without it; not where it can mean somebody else."""
        said = self.named.later_title[self.phrases.language]
        if not said or any(other.later == self.later for other in others):
            return
        known = [self.full, *(other.full for other in others)]
        for piece, span in _found(self.later, self.reading.body):
            if self.is_named_before(piece, span):
                return
            if not overlaps(span, [inside for words in known for inside in piece.find(words)]):
                yield EARLY.found(
                    "'{later}' stands before {name} is named; in full: {full}.",
                    at=piece.place(span),
                    facts=(self.later, self.full),
                    fix=(piece.words(span), self.full),
                    later=piece.words(span),
                    name=self.name,
                    full=self.full,
                )
                return

    def is_named_before(self, piece: Piece, span: Span) -> bool:
        order = self.reading.body.index(piece), span[0]
        return any((self.reading.body.index(one), at[0]) < order for one, at in self.mentions)

    def again(self) -> Iterator[Finding]:
        """Style, name and title once more; an institution may stand there by its acronym."""
        if not self.title or self.full == self.later:
            return
        for piece, span in self.mentions[1:]:
            whole = self.whole(piece, span)
            if whole:
                yield AGAIN.found(
                    "{name} stands in full again; after the first mention: {later}.",
                    at=piece.place(whole),
                    facts=(self.full, self.later),
                    fix=(piece.words(whole), self.later),
                    name=self.name,
                    later=self.later,
                )

    def whole(self, piece: Piece, span: Span) -> Span | None:
        """The name with its style and the rest of the full form; None where that does not follow."""
        start = self.styled(piece, span)[1][0]
        behind = self.full.partition(self.name)[2]
        body = self.named.institution
        acronym = body.acronym[self.phrases.language] if body else ""
        forms = [
            behind,
            behind.replace(body.name[self.phrases.language], acronym) if body and acronym else "",
        ]
        for words in filter(None, forms):
            spaces = len(piece.said) - len(piece.said[span[1] :].lstrip()) - span[1]
            match = finder(words).match(piece.said, span[1] + spaces)
            if match:
                return start, match.end()
        return None


def _found(words: str, pieces: Iterable[Piece]) -> Iterator[Mention]:
    for piece in pieces:
        yield from ((piece, span) for span in piece.find(words))
