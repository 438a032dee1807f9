"""Names: what a text prints as it is recorded, whatever rule of spelling holds around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from protocoldesk.protocol.checks.reading import Piece, Reading, Span
from protocoldesk.records.values.text import Text

_QUOTED = re.compile(r"“[^”\n]*”|«[^»\n]*»|\"[^\"\n]*\"")


def printed_as_they_are(reading: Reading, piece: Piece) -> list[Span]:
    """Where names of institutions, mechanisms, instruments and people, titles and quotations stand."""
    quoted = [match.span() for match in _QUOTED.finditer(piece.said)]
    return [*quoted, *(span for words in _recorded(reading) for span in piece.find(words))]


def _recorded(reading: Reading) -> set[str]:
    return {words for text in _texts(reading) if (words := text.best(reading.language, "en"))}


def _texts(reading: Reading) -> Iterator[Text]:
    whole = reading.consultation
    yield from (whole.mechanism.name, *whole.mechanism.variants, whole.meeting.title)
    for body in whole.institutions():
        yield from (body.name, body.short_name)
    for named in whole.people():
        yield from (named.name, named.title)
    yield from (instrument.title for instrument in whole.instruments)
    yield from (candidature.body for candidature in whole.candidatures)
