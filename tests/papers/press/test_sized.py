"""Words in a box: smaller before divided; a double name parts behind its hyphen."""

import pytest

from protocoldesk.papers.parts import said
from protocoldesk.papers.press.paragraph import Paragraph
from protocoldesk.papers.press.sized import Box, sized
from protocoldesk.papers.press.styles import scale
from protocoldesk.papers.press.tags import ARTIFACT

NAME = "H.E. Ms. Philippa Ashcombe-Thistlethwaite"


def lines(of: Paragraph) -> list[str]:
    return [of.galley.text(line.start, line.stop).strip() for line in of.lines]


@pytest.mark.parametrize("room", [110, 130, 170, 400])
def test_a_name_becomes_smaller_before_it_is_divided(room: float) -> None:
    line, fits = sized(NAME, ARTIFACT, Box(room, 2, 30, 6, bold=True))
    assert fits
    assert not line.divided
    assert lines(line)[-1].endswith("Ashcombe-Thistlethwaite")


def test_what_does_not_fit_however_small_is_told() -> None:
    _, fits = sized(NAME, ARTIFACT, Box(50, 2, 30, 12, bold=True))
    assert not fits


def test_a_double_name_that_is_too_wide_parts_behind_its_hyphen() -> None:
    paragraph = Paragraph(said("Ashcombe-Thistlethwaite"), scale("en").sized(12, bold=True), ARTIFACT)
    paragraph.wrap(100)
    assert lines(paragraph) == ["Ashcombe-", "Thistlethwaite"]
