"""Article: 'the' before the institutions that take it, and before no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, overlaps
from protocoldesk.protocol.facts import InstitutionFacts

NONE = Rule(
    "article-none",
    13,
    "An institution is named as it names itself, with or without article.",
)
LACKING = Rule("article-lacking", 13, NONE.why)

_THE = re.compile(r"(?<![\w-])the $", re.IGNORECASE)
_WANTS = re.compile(
    r"(?<![\w-])(?:of|from|by|with|to|at|in|for|between|on|through|under|including|and|or|against|towards?) $"
)
_BELONGING = (
    "building|counterparts?|delegates?|delegation|experts?|headquarters|mission|officers?|offices?|officials?|"
    "premises|programmes?|programs?|release|representatives?|side|spokes\\w+|staff|statement|team|website"
)
_DESCRIBES = re.compile(rf"-\w|\s+(?:(?!and\b|or\b)[\w-]+\s+)?(?:{_BELONGING})\b", re.IGNORECASE)


def check(reading: Reading) -> Iterator[Finding]:
    """The institution's own usage decides (domain notes 1.1, 1.6). English only."""
    if reading.language != "en":
        return
    for piece in reading.pieces:
        taken: list[Span] = []
        for name, body in _names(reading):
            for span in piece.find(name):
                if not overlaps(span, taken):
                    taken.append(span)
                    yield from _one(piece, span, body)


def _names(reading: Reading) -> list[tuple[str, InstitutionFacts]]:
    """Names of institutions, the longest first: the shorter may stand inside it."""
    found = [
        (name, body)
        for body in reading.consultation.institutions()
        for name in (body.name["en"], body.short_name["en"])
        if len(name.split()) > 1
    ]
    return sorted(found, key=lambda pair: -len(pair[0]))


def _one(piece: Piece, span: Span, body: InstitutionFacts) -> Iterator[Finding]:
    before, after = piece.said[: span[0]], piece.said[span[1] :]
    if _DESCRIBES.match(after):  # "the Global Affairs Canada delegation": the article is the delegation's
        return
    article = body.article["en"]
    found = _THE.search(before)
    if found and not article:
        yield _none(piece, (found.start(), span[1]), span)
    elif article.lower() == "the" and not found and (_WANTS.search(before) or _begins(piece, span[0])):
        yield _lacking(piece, span, article)


def _begins(piece: Piece, at: int) -> bool:
    """Whether a sentence of running text, but not its first one, begins there."""
    return 0 < at == piece.sentence(at)[0] and not piece.is_title and piece.said[at - 1] != "\n"


def _none(piece: Piece, whole: Span, name: Span) -> Finding:
    words = piece.words(name)
    return NONE.found(
        "'{printed}': {name} takes no article.",
        at=piece.place(whole),
        facts=("no article", words),
        fix=(piece.words(whole), words),
        printed=piece.words(whole),
        name=words,
    )


def _lacking(piece: Piece, span: Span, article: str) -> Finding:
    words = piece.words(span)
    said = article.capitalize() if piece.sentence(span[0])[0] == span[0] else article
    return LACKING.found(
        "'{name}' stands without its article: {said} {name}.",
        at=piece.place(span),
        facts=(article, words),
        fix=(words, f"{said} {words}"),
        said=said,
        name=words,
    )
