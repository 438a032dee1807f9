"""Which characters of a paper no face has: they print as a box, and are told before."""

from __future__ import annotations

from protocoldesk.papers.parts import Paper, Words, texts
from protocoldesk.papers.press.runs import runs
from protocoldesk.papers.press.styles import Style


def missing(paper: Paper) -> set[str]:
    """Every character that is printed as a box, from the text and from the margins."""
    margins = (paper.draft, paper.marking, paper.page_words, paper.running_head)
    style = Style(12, 17)
    return {
        character
        for text in (*texts(paper.parts), *margins)
        for run in runs((Words(text),), style)
        if not run.found
        for character in run.text
    }
