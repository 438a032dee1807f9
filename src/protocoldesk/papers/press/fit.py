"""The size that a paper is set in: measured first, the roomiest that does not leave a stranded end."""

from __future__ import annotations

from typing import Final, NamedTuple

from protocoldesk.papers.parts import Paper
from protocoldesk.papers.press.flow import Flow, Page
from protocoldesk.papers.press.setting import Setting
from protocoldesk.papers.press.styles import Step, steps

_ENOUGH: Final = 0.2
"""A last page that is filled less than this is a stranded end."""


class Fitted(NamedTuple):
    """A paper set and laid on pages."""

    setting: Setting
    pages: list[Page]
    step: Step


def fitted(paper: Paper, width: float, height: float) -> Fitted:
    """The first step that needs one page; else the first that leaves no stranded end; else the roomiest."""
    tried: list[Fitted] = []
    for step in steps(paper.language) if paper.fits else steps(paper.language)[:1]:
        tried.append(_laid(paper, step, width, height))
        if len(tried[-1].pages) == 1:
            return tried[-1]
        if len(tried) == 1 and len(tried[0].pages) > 2:
            break
    return next((way for way in tried if way.pages[-1].filled > _ENOUGH * height), tried[0])


def _laid(paper: Paper, step: Step, width: float, height: float) -> Fitted:
    setting = Setting(paper, step)
    return Fitted(setting, Flow(width, height, setting.notes).fill(setting.blocks), step)
