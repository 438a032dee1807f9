"""The press: a composed paper becomes a PDF, a DOCX or plain text, always the same from the same paper."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock

from protocoldesk.papers.parts import Paper
from protocoldesk.records.errors import Fault

__all__ = ["Fault", "docx", "overlong", "pdf", "plain", "unprintable"]

_ONE_AT_A_TIME = Lock()


def pdf(paper: Paper, *, archival: bool = False) -> bytes:
    """The paper as a tagged PDF; `archival`: PDF/A with its enclosures, validated, else Fault."""
    from protocoldesk.papers.press.drawing import drawn

    paper = _tidy(paper)
    with _ONE_AT_A_TIME:
        made = drawn(paper)
        if archival:
            from protocoldesk.papers.press.archive import archived

            made = archived(made, paper)
        return made


def docx(paper: Paper) -> bytes:
    """The paper for a word processor, in named styles."""
    from protocoldesk.papers.press.word import word

    with _ONE_AT_A_TIME:
        return word(_tidy(paper))


def _tidy(paper: Paper) -> Paper:
    """The properties of the file hold no character that no file may hold."""
    from protocoldesk.papers.press.runs import cleaned

    return replace(paper, title=cleaned(paper.title), author=cleaned(paper.author))


def plain(paper: Paper) -> str:
    """The paper in characters alone, one line a paragraph."""
    from protocoldesk.papers.press.text import plain_text

    return plain_text(paper)


def overlong(paper: Paper) -> tuple[str, ...]:
    """The names on those of its cards whose words do not fit, however small they are set."""
    from protocoldesk.papers.press.cards import overlong

    with _ONE_AT_A_TIME:
        return overlong(paper)


def unprintable(paper: Paper) -> set[str]:
    """Characters of the paper that no face has; each prints as a box."""
    from protocoldesk.papers.press.missing import missing

    return missing(paper)
