"""The note verbale and the letter: what the desk writes to the partner, as it leaves the house."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from protocoldesk.papers.body import AFTER_LIST, body
from protocoldesk.papers.guard import pass_letter
from protocoldesk.papers.look import Look, unbroken
from protocoldesk.papers.parts import (
    Air,
    Align,
    Foot,
    Kind,
    Number,
    PageBreak,
    Paper,
    Paragraph,
    Part,
    PlaceDate,
    Signature,
    Signatures,
    said,
)
from protocoldesk.papers.spaces import bound
from protocoldesk.protocol import dates, note, numbering
from protocoldesk.protocol.address import Form, address, institution, title_line, tongue
from protocoldesk.protocol.facts import Named
from protocoldesk.protocol.letter import LetterFacts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import BlockKind
from protocoldesk.records.values.text import EMPTY
from protocoldesk.records.values.words import LetterKind


def compose(written: LetterFacts, look: Look, *, letter: str = "", as_sent: bool = False) -> Paper:
    """A note verbale, or a letter that somebody signs. DRAFT stands on it until it went out.

    `letter` is the number or the id that the facts were read by. Refusal: it is written in another language,
    or something in it is internal or marked.
    """
    del letter
    spoken = ", ".join(written.text)
    if spoken and not written.text[look.language]:
        raise Refusal(
            "It is written in {written}, and not in {language}.", written=spoken, language=look.language
        )
    pass_letter(written, look.language)
    draft = not (written.sent or as_sent)
    return _paper("note", (written,), tuple(_parts(written, look)), look, draft=draft)


def thanks(letters: tuple[LetterFacts, ...], look: Look, *, only: Sequence[str] = ()) -> Paper:
    """The letters of a consultation that address a person, one after the other, each a piece of its own.

    `only` narrows them, by their ids or those of whom they address. Refusal: there are none in this language.
    """
    wanted = [one for one in letters if not only or _is_one_of(one, only)]
    spoken = [one for one in wanted if one.text[look.language]]
    if not spoken:
        raise Refusal("There is no letter to a person in '{language}' yet.", language=look.language)
    parts: list[Part] = []
    for letter in spoken:
        pass_letter(letter, look.language)
        label = letter.named.name.best(look.language, "en") if letter.named else ""
        parts += [PageBreak(str(letter.id), label), *_parts(letter, look)]
    drafts = any(not one.sent for one in spoken)
    return _paper("thanks", tuple(spoken), tuple(parts), look, draft=drafts)


def _paper(
    kind: str, letters: tuple[LetterFacts, ...], parts: tuple[Part, ...], look: Look, *, draft: bool
) -> Paper:
    first = letters[0]
    names = unbroken(first.consultation, look) if first.consultation else ()
    title = first.subject.best(look.language, "en") if kind == "note" else ""
    return Paper(
        kind,
        look.language,
        title or look.phrases.phrase(f"paper.titles.{'letter' if _is_signed(first) else kind}"),
        parts,
        author=look.author,
        dated=first.dated,
        draft=look.phrases.phrase("paper.draft") if draft else "",
        page_words=look.phrases.phrase("paper.page") if kind == "note" else "",
        fits=len(letters) == 1,
        names=names,
    )


def _is_one_of(letter: LetterFacts, ids: Sequence[str]) -> bool:
    return str(letter.id) in ids or (letter.named is not None and str(letter.named.id) in ids)


def _is_signed(letter: LetterFacts) -> bool:
    return letter.kind is not LetterKind.NOTE_VERBALE


def _parts(letter: LetterFacts, look: Look) -> Iterator[Part]:
    yield look.letterhead()
    if letter.number and not letter.number.void:
        yield Number(numbering.printed(letter.number, look.phrases, look.numbering))
    yield from _letter(letter, look) if _is_signed(letter) else _note(letter, look)


def _note(letter: LetterFacts, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    blocks = letter.text[look.language]
    following = blocks[0].text if blocks else ""
    yield Kind(phrases.phrase("paper.titles.note"))
    yield Air(0.4)
    yield from body(blocks, look.language, note.opening(letter, phrases, following))
    if blocks and blocks[-1].kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        yield Air(AFTER_LIST)
    yield Paragraph(said(bound(note.closing(letter, phrases), look.language)))
    yield PlaceDate(_place_date(letter, look))
    yield Foot(note.foot(letter, phrases))


_DEAR = re.compile(r"^Dear\s+")
"""What opens an English letter and does not stand within a sentence: "Please accept, Madam, the…"."""


def _letter(letter: LetterFacts, look: Look) -> Iterator[Part]:
    phrases = look.phrases
    yield PlaceDate(_place_date(letter, look))
    yield Paragraph(said("\n".join(_addressed(letter, look))), align=Align.LEFT, indented=False)
    salutation = address(letter.named, Form.SALUTATION, phrases) if letter.named else letter.correspondent
    if salutation:
        words = phrases.say("letter.salutation", salutation=salutation)
        yield Paragraph(said(words), align=Align.LEFT, indented=False)
    yield from body(letter.text[look.language], look.language)
    if salutation:
        within = _DEAR.sub("", salutation)
        yield Paragraph(said(phrases.say("letter.closing", salutation=within)))
    if letter.signer:
        yield Signatures((_signature(letter.signer, look),))


def _addressed(letter: LetterFacts, look: Look) -> Iterator[str]:
    """Name with style, title, institution: a line each."""
    phrases = look.phrases
    if letter.named is None:
        yield letter.correspondent or note.addressee(letter, phrases)
        return
    yield address(replace(letter.named, title=EMPTY, institution=None), Form.FULL, phrases)
    spoken = tongue(letter.named, phrases)
    title = letter.named.title.best(spoken.language, "en")
    if title:
        yield title
    if letter.named.institution:
        yield institution(letter.named.institution, spoken, article=False)


def _signature(signer: Named, look: Look) -> Signature:
    return Signature("", address(signer, Form.SIGNATURE, look.phrases), title_line(signer, look.phrases))


def _place_date(letter: LetterFacts, look: Look) -> str:
    city = letter.city.best(look.language, "en")
    if letter.dated is None:
        return look.phrases.say("note.undated", city=city)
    return dates.place_and_date(city, letter.dated, look.phrases)
