"""The release: letterhead, number, kind, title, the wordings of its passages, place and date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from protocoldesk.papers.body import Lists
from protocoldesk.papers.guard import pass_public
from protocoldesk.papers.look import Look, unbroken
from protocoldesk.papers.parts import (
    Heading,
    Item,
    Kind,
    Line,
    Number,
    Paper,
    Paragraph,
    Part,
    PlaceDate,
    Rule,
    Signature,
    Signatures,
    Title,
    Words,
    said,
)
from protocoldesk.papers.spaces import bound
from protocoldesk.protocol import address, clearance, dates, numbering, ordinals
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import DelegationFacts, EditionFacts, PassageFacts, ReleaseFacts
from protocoldesk.protocol.forms import city
from protocoldesk.records.values.prose import Block, BlockKind
from protocoldesk.records.values.words import ParagraphNumbers, PassageKind


def compose(
    release: ReleaseFacts,
    edition: EditionFacts,
    look: Look,
    *,
    as_issued: bool = False,
    correction: int = 0,
    what: str = "",
) -> Paper:
    """One edition as a page. DRAFT or WITHDRAWN stands on it, unless it is to be seen `as_issued`.

    `correction` counts the corrections that went out, this one among them; `what` it changes stands below.
    Raises Refusal where something in it is not public.
    """
    pass_public(release, edition, look.phrases)
    title = _title(release, edition)
    parts: list[Part] = [look.letterhead(), *_number(release, look, correction)]
    parts += [Kind(look.phrases.phrase(f"release.kind.{release.kind.value}")), Title(title)]
    parts += _framed(edition, look, _body(release, edition))
    if what:
        words = look.phrases.say("paper.corrected", number=correction, what=what)
        parts.append(Paragraph(said(words, italic=True), indented=False))
    parts += _foot(release, edition, look)
    stamp = "withdrawn" if clearance.stage(release, edition) is Stage.WITHDRAWN else "draft"
    return Paper(
        "release",
        edition.language,
        title,
        tuple(parts),
        author=look.author,
        dated=edition.dated,
        draft="" if as_issued else look.phrases.phrase(f"paper.{stamp}"),
        page_words=look.phrases.phrase("paper.page"),
        fits=True,
        names=unbroken(release.consultation, look),
    )


def _title(release: ReleaseFacts, edition: EditionFacts) -> str:
    found = (passage for passage in release.passages if passage.kind is PassageKind.TITLE)
    wordings = (passage.wording(edition.id) for passage in found)
    return next((one.prose.text(edition.language) for one in wordings if one), "")


def _number(release: ReleaseFacts, look: Look, correction: int) -> Iterator[Part]:
    if release.number and not release.number.void:
        line = numbering.printed(release.number, look.phrases, look.numbering)
        if correction:
            line = f"{line}/{look.phrases.say('paper.correction', number=correction)}"
        yield Number(line)


def _body(release: ReleaseFacts, edition: EditionFacts) -> Iterator[Part]:
    counter = _Counter(edition.numbers)
    for passage in release.passages:
        if passage.kind is not PassageKind.TITLE:
            yield from _passage(passage, edition, counter)


def _passage(passage: PassageFacts, edition: EditionFacts, counter: _Counter) -> Iterator[Part]:
    wording = passage.wording(edition.id)
    blocks = wording.prose[edition.language] if wording else ()
    if not blocks:
        return
    heading = passage.heading[edition.language]
    if passage.heading_printed and heading:
        yield Heading(heading, 2, counter.section())
    listed = Lists()
    for block in blocks:
        yield _part(block, edition.language, counter, listed)


def _part(block: Block, language: str, counter: _Counter, listed: Lists) -> Part:
    words: Line = tuple(Words(bound(run.text, language), run.bold, run.italic) for run in block.runs)
    if block.kind is BlockKind.HEADING:
        return Heading(block.text, 2, counter.section())
    if block.kind is BlockKind.PARAGRAPH:
        listed.end()
        return Paragraph(words, counter.paragraph(), footnote=block.footnote)
    return Item(words, listed.marker(block), block.level)


class _Counter:
    """Numbers paragraphs as the edition wants it: none, running, or running under Roman sections."""

    def __init__(self, numbers: ParagraphNumbers) -> None:
        self._numbers = numbers
        self._paragraph = 0
        self._section = 0

    def paragraph(self) -> str:
        if self._numbers is ParagraphNumbers.NONE:
            return ""
        self._paragraph += 1
        return f"{self._paragraph}."

    def section(self) -> str:
        if self._numbers is not ParagraphNumbers.ROMAN_SECTIONS:
            return ""
        self._section += 1
        return f"{ordinals.roman(self._section)}."


def _framed(edition: EditionFacts, look: Look, body: Iterable[Part]) -> Iterator[Part]:
    if edition.cover_note:
        yield Paragraph(said(edition.cover_note, italic=True), indented=False)
    if edition.frame:
        yield Rule(look.phrases.phrase("release.frame.begin"))
    yield from body
    if edition.frame:
        yield Rule(look.phrases.phrase("release.frame.end"))
    if edition.disclaimer:
        yield Paragraph(said(edition.disclaimer, italic=True), indented=False)


def _foot(release: ReleaseFacts, edition: EditionFacts, look: Look) -> Iterator[Part]:
    if edition.dated:
        meeting = release.consultation.meeting
        here = edition.place.best(edition.language, "en")
        place = city(meeting, look.phrases) if edition.place == meeting.city else here
        yield PlaceDate(dates.place_and_date(place, edition.dated, look.phrases), edition.lunar_line)
    if edition.signed or look.signed:
        first = edition.first or release.consultation.ours
        sides = sorted(release.consultation.delegations, key=lambda side: side.party.id != first)
        blocks = [_signature(side, look) for side in sides if side.heads]
        yield Signatures(tuple(blocks[:1] if release.unilateral else blocks))


def _signature(side: DelegationFacts, look: Look) -> Signature:
    head = side.heads[0]
    return Signature(
        side.party.formal_name.best(look.language, "en") or side.party.short_name.best(look.language, "en"),
        address.address(head, address.Form.SIGNATURE, look.phrases),
        address.title_line(head, look.phrases),
    )
