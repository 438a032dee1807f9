"""Reading: an edition as a reader has it before him, piece by piece, and how words are found in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from protocoldesk.protocol.checks.finding import Place
from protocoldesk.protocol.facts import ConsultationFacts, EditionFacts, PassageFacts, ReleaseFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.values.words import PassageKind

Span = tuple[int, int]

_SAME = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2019": "'", "\u2011": "-", "\u2013": "-"})
_UNSEEN = "\u200b\u2060"
_LETTER = r"0-9A-Za-z\u00c0-\u024f"
_KHMER = re.compile("[\u1780-\u17d3]")
_END = re.compile(r"(?<=[.!?])[\"'”»)]*\s+(?=[\"“«(]*[A-Z\u00c0-\u00de])|(?<=។)\s*|\n+")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\u00a0])(?:(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|St|No|Prof|Gen|Hon|Rt|Mme|MM|Lt|Col)\.)$"
)


def folded(text: str) -> str:
    """The text with plain spaces, hyphens and apostrophes, without characters that nobody sees."""
    return re.sub(f"[{_UNSEEN}]", "", text.translate(_SAME))


@lru_cache(maxsize=2048)
def finder(words: str, *, any_case: bool = False) -> re.Pattern[str]:
    """What finds words whole in a folded text, with any spaces between them; in Khmer also without any."""
    words = folded(words).strip()
    spaces = r"\s*" if _KHMER.search(words) else r"\s+"
    said = spaces.join(map(re.escape, words.split())) or r"(?!)"
    before = rf"(?<![{_LETTER}])" if re.match(f"[{_LETTER}]", words) else ""
    after = rf"(?![{_LETTER}])" if re.search(f"[{_LETTER}]$", words) else ""
    return re.compile(before + said + after, re.IGNORECASE if any_case else 0)


@dataclass(frozen=True)
class Piece:
    """A stretch that is read in one go: the prose of a passage, its heading, or a footnote of it."""

    passage: PassageFacts
    edition: EditionFacts
    text: str
    part: str = ""

    @cached_property
    def said(self) -> str:
        """The text folded."""
        return folded(self.text)

    @cached_property
    def _seen(self) -> list[int]:
        """For each place in the folded text, where it is in the text."""
        kept = [index for index, letter in enumerate(self.text) if letter not in _UNSEEN]
        return [*kept, len(self.text)]

    @property
    def is_title(self) -> bool:
        """Whether names may stand there otherwise than in running text."""
        return self.passage.kind is PassageKind.TITLE or self.part == "heading"

    @property
    def path(self) -> str:
        """Its path, as places have it."""
        return f"edition/{self.edition.id}/passage/{self.passage.id}" + (f"/{self.part}" if self.part else "")

    def place(self, span: Span | None = None) -> Place:
        """The place of a span of the folded text, or of the whole."""
        start, end = self.outer(span) if span else (None, None)
        return Place(self.path, self.edition.id, self.passage.id, start, end)

    def outer(self, span: Span) -> Span:
        """A span of the folded text as a span of the text."""
        start, end = span
        return self._seen[start], self._seen[end - 1] + 1 if end > start else self._seen[start]

    def words(self, span: Span) -> str:
        """What stands there in the text, as printed."""
        start, end = self.outer(span)
        return self.text[start:end]

    def find(self, words: str, *, any_case: bool = False) -> Iterator[Span]:
        """Where words stand whole."""
        if words.strip():
            yield from (match.span() for match in finder(words, any_case=any_case).finditer(self.said))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the folded text; "H.E." and the like end none."""
        found: list[Span] = []
        start = 0
        for match in _END.finditer(self.said):
            if match.start() > start and not _ABBREVIATED.search(self.said[start : match.start()]):
                found.append((start, match.start()))
                start = match.end()
        return (*found, (start, len(self.said)))

    def sentence(self, at: int) -> Span:
        """The sentence in which that place of the folded text lies."""
        return next((span for span in reversed(self.sentences) if span[0] <= at), (0, len(self.said)))


@dataclass(frozen=True)
class Reading:
    """One edition of a release, with the phrases of its language."""

    release: ReleaseFacts
    edition: EditionFacts
    phrases: Phrases

    @property
    def consultation(self) -> ConsultationFacts:
        """What the release is about."""
        return self.release.consultation

    @property
    def language(self) -> str:
        """The language of the edition."""
        return self.edition.language

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything that the edition says, in the order of the page."""
        return tuple(piece for passage in self.release.passages for piece in _pieces(passage, self.edition))

    @property
    def body(self) -> tuple[Piece, ...]:
        """The running text: without title, headings and footnotes."""
        return tuple(piece for piece in self.pieces if not piece.is_title and not piece.part)

    def says(self, words: str) -> bool:
        """Whether the edition says that anywhere."""
        return any(True for piece in self.pieces for _ in piece.find(words))


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span touches any of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


def is_khmer(words: str) -> bool:
    """Whether there is a Khmer letter in it."""
    return _KHMER.search(words) is not None


def _pieces(passage: PassageFacts, edition: EditionFacts) -> Iterator[Piece]:
    wording = passage.wording(edition.id)
    blocks = wording.prose[edition.language] if wording else ()
    heading = passage.heading[edition.language] if passage.heading_printed and blocks else ""
    if heading:
        yield Piece(passage, edition, heading, "heading")
    if wording and blocks:
        yield Piece(passage, edition, wording.prose.text(edition.language))
    for number, block in enumerate(blocks):
        if block.footnote:
            yield Piece(passage, edition, block.footnote, f"footnote/{number}")
