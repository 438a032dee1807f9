"""What went out can be printed again from what was kept of it."""

from __future__ import annotations

from datetime import date

import pytest

from protocoldesk.papers import kept
from protocoldesk.papers.parts import (
    Align,
    Column,
    Enclosure,
    Letterhead,
    PageBreak,
    Paper,
    Paragraph,
    Part,
    PlaceDate,
    Row,
    Sheet,
    Signature,
    Signatures,
    Table,
    Words,
    said,
)

PARTS: tuple[Part, ...] = (
    Letterhead(("KINGDOM",), ("MINISTRY",), b"\x89PNG", ornament=True),
    Paragraph((Words("Both ", bold=True), Words("sides", italic=True)), "1.", Align.LEFT, footnote="So."),
    Table((Column("No.", 0.2, Align.RIGHT),), (Row((said("1"),)), Row((said("A"),), band=True))),
    PlaceDate("Bern, 4 May 2026", "lunar"),
    Signatures((Signature("Cambodia", "SOK Dara", "Minister"),)),
    PageBreak(),
)


@pytest.mark.parametrize(
    "paper",
    [
        Paper("release", "km", "ចំណងជើង", PARTS, "Ministry", date(2026, 5, 4), Sheet.LANDSCAPE, "DRAFT"),
        Paper("agenda", "en", "", (), enclosures=(Enclosure("a.json", "application/json", b"{}"),)),
    ],
)
def test_a_paper_comes_back_whole(paper: Paper) -> None:
    assert kept.read(kept.written(paper)) == paper


@pytest.mark.parametrize("written", ["[]", "{}", '{"is":"Paper"}', '{"is":"Row","cells":[]}', "no"])
def test_what_was_not_written_by_it_is_refused(written: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        kept.read(written)
