"""Cleared: an edition goes out as it was cleared, and stays as it went out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from protocoldesk.protocol import changes, clearance
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.reading import Reading, folded
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import ClearanceFacts, IssueFacts
from protocoldesk.records.errors import Terms
from protocoldesk.records.values.words import Side

CHANGED = Rule(
    "changed-after-clearance", 23, "A text goes out as it was cleared; whoever cleared it sees every change."
)
MISSING = Rule(
    "clearance-missing",
    23,
    "A release is cleared by the office, a joint text by both sides.",
)
CORRECTION = Rule(
    "correction-not-issued", 23, "What went out stays as it is; a change goes out as a correction of its own."
)
_WHOSE = {Side.OURS: Terms("the office"), Side.PARTNER: Terms("the partner")}
_NUMBERED = re.compile(r"^(?:\d+|[IVXLC]+)\. ")
_WORDS = frozenset({"title", "heading", "paragraph", "item"})


def check(reading: Reading) -> Iterator[Finding]:
    """Text against clearances (domain notes 3.6 and 7, rule 23)."""
    stage = clearance.stage(reading.release, reading.edition)
    if stage in (Stage.ISSUED, Stage.CORRECTED):
        yield from _correction(reading)
    elif stage not in (Stage.EMPTY, Stage.WITHDRAWN):
        yield from _clearances(reading)


def _clearances(reading: Reading) -> Iterator[Finding]:
    voided = clearance.voided(reading.release, reading.edition)
    for one in voided:
        yield _changed(reading, one)
    for side in clearance.missing(reading.release, reading.edition):
        if side not in {one.side for one in voided}:
            yield MISSING.found(
                "The text is not cleared by {whose} yet.",
                at=Place(f"edition/{reading.edition.id}/clearance/{side.value}", reading.edition.id),
                facts=(side,),
                whose=_WHOSE[side],
            )


def _changed(reading: Reading, one: ClearanceFacts) -> Finding:
    now = clearance.text_of(reading.release, reading.edition)
    return CHANGED.found(
        "The text was changed after {who} cleared it for {whose}: {what}.",
        at=Place(f"edition/{reading.edition.id}/clearance/{one.id}", reading.edition.id),
        facts=(one.id, one.text, now),
        who=one.who,
        whose=_WHOSE[one.side],
        what=changes.summary(changes.changed(one.text, now)),
    )


def _correction(reading: Reading) -> Iterator[Finding]:
    issue = clearance.last_issue(reading.edition)
    page = _lines(issue) if issue else []
    if issue is None or not page:
        return
    now = _read(clearance.text_of(reading.release, reading.edition).splitlines())
    out = [line for line in _read(page) if line not in _read(_around(reading, issue))]
    notes = {f" {folded(piece.text)}" for piece in reading.pieces if piece.part.startswith("footnote")}
    new = [line for line in now if not any(_prints(other, line, notes) for other in out)]
    gone = [line for line in out if not any(_prints(line, other, notes) for other in now)]
    if new or gone:
        yield CORRECTION.found(
            "The text was changed after it went out, and the correction is not issued yet: {what}.",
            at=Place(f"edition/{reading.edition.id}/issue/{issue.id}", reading.edition.id),
            facts=(issue.hash, *now),
            what=changes.summary(changes.changed("\n".join(gone), "\n".join(new))),
        )


def _read(lines: Iterable[str]) -> list[str]:
    """Lines as they are read: the page may keep words together that the text does not."""
    return [said for line in lines if (said := " ".join(folded(line).split()))]


def _prints(printed: str, line: str, notes: set[str]) -> bool:
    """Whether a line of the page is that line of the text, with its number and its footnote."""
    return any(
        said == line or (said.startswith(line) and said[len(line) :] in notes)
        for said in (printed, _NUMBERED.sub("", printed))
    )


def _lines(issue: IssueFacts) -> list[str]:
    """The lines of words on the page that went out."""
    try:
        parts: list[dict[str, Any]] = json.loads(issue.paper)["parts"]
    except (ValueError, KeyError, TypeError):
        return []
    said = (words for part in parts for name, words in part.items() if name in _WORDS and words)
    return [line for words in said for line in str(words).splitlines()]


def _around(reading: Reading, issue: IssueFacts) -> set[str]:
    """Lines of the page that are no words of the text: what stands around it."""
    around = {reading.edition.cover_note, reading.edition.disclaimer}
    if reading.phrases.has("paper.corrected"):
        around.add(reading.phrases.say("paper.corrected", number=issue.number, what=issue.reason))
    return around
