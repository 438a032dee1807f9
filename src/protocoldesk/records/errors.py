"""The two kinds of error that are nobody's bug: a refusal, and a fault of the surroundings."""

from __future__ import annotations


class Sentence(Exception):
    """An error that says one plain sentence: a template, which a window can translate, with values."""

    def __init__(self, template: str, /, *, field: str = "", **values: object) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values
        self.field = field
        """Path of the field that the sentence is about, such as `number` or `title.km`; empty: none."""


class Refusal(Sentence):
    """The protocol or the input says no; nothing was changed."""


class Fault(Sentence):
    """The surroundings say no (disk full, file locked, target open elsewhere); the old state was kept."""
