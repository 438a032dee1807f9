"""The press: a composed paper becomes a PDF, a DOCX or plain text, always the same from the same paper."""

from __future__ import annotations

from threading import Lock

from protocoldesk.papers.parts import Paper

_ONE_AT_A_TIME = Lock()


def pdf(paper: Paper, *, archival: bool = False) -> bytes:
    """The paper as PDF; `archival`: PDF/A, validated, else Fault."""
    from protocoldesk.papers.press.drawing import drawn

    with _ONE_AT_A_TIME:
        return drawn(paper)
