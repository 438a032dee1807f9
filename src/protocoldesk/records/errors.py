"""The two kinds of error that are nobody's bug: a refusal, and a fault of the surroundings."""

from __future__ import annotations

from typing import Self


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


class Terms(str):
    """English words in a sentence that a window says in its own language, with what stands between them."""

    __slots__ = ("link", "words")
    words: tuple[str, ...]
    link: str

    def __new__(cls, *words: str, link: str = "") -> Self:
        """The words, joined; none: ""."""
        made = super().__new__(cls, link.join(words))
        made.words, made.link = words, link
        return made


class Told(str):
    """A plain sentence that is shown, not raised: a template, which a window can translate, with values."""

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """The sentence in English."""
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made
