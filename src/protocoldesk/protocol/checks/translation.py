"""Translation: every edition says the same, and none is older than what it was translated from."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.protocol import wording
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.language import language_name
from protocoldesk.protocol.checks.reading import Piece, Reading
from protocoldesk.protocol.facts import EditionFacts, PassageFacts

OLDER = Rule(
    "translation-older",
    24,
    "A translation follows its source; that was changed after it.",
)
MISSING = Rule(
    "passage-missing",
    24,
    "Each language version of a release says the same.",
)


def check(reading: Reading) -> Iterator[Finding]:
    """The source as it stands against the source that was translated (domain notes 7, rule 24)."""
    source = next((one for one in reading.release.editions if one.id == reading.edition.source_id), None)
    for passage in reading.release.passages if source else ():
        said, from_ = (
            passage.wording(reading.edition.id),
            passage.wording(source.id if source else passage.id),
        )
        if said and said.prose and from_ and from_.prose:
            now = wording.hash_of(from_.prose)
            if said.source_hash != now:
                yield OLDER.found(
                    "This passage is older than what it was translated from.",
                    at=Piece(passage, reading.edition, "").place(),
                    facts=(said.source_hash, now, wording.hash_of(said.prose)),
                )


def check_missing(reading: Reading) -> Iterator[Finding]:
    """What one edition says and another does not (domain notes 7, rule 24)."""
    others = [one for one in reading.release.editions if one.id != reading.edition.id]
    name = language_name(reading.language)
    if not reading.pieces:
        if any(_says(passage, one) for passage in reading.release.passages for one in others):
            yield MISSING.found(
                "The edition in {language} says nothing yet.",
                at=Place(f"edition/{reading.edition.id}", reading.edition.id),
                facts=("nothing", reading.language),
                language=name,
            )
        return
    for passage in reading.release.passages:
        other = next((one for one in others if _says(passage, one)), None)
        if other and not _says(passage, reading.edition):
            yield MISSING.found(
                "A passage that the edition in {other} has is missing in {language}.",
                at=Piece(passage, reading.edition, "").place(),
                facts=(passage.id, other.language),
                other=language_name(other.language),
                language=name,
            )


def _says(passage: PassageFacts, edition: EditionFacts) -> bool:
    said = passage.wording(edition.id)
    return said is not None and bool(said.prose.text(edition.language).strip())
