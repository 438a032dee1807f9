"""Withheld: whether a text that goes to the partner says what is ours alone, or names who is not listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts, Named
from protocoldesk.protocol.leaks import LONG, SHORT, folded
from protocoldesk.protocol.note import seen
from protocoldesk.records.values.prose import Prose

FAMILY = 4
"""Letters of the shortest family name that is looked for by itself."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+|[\n។៕]+")
_END = " .,;:!?–—-·•។៕"


class Spoken:
    """What a text says, prepared to be searched: neither case nor breaks count."""

    def __init__(self, texts: Iterable[str]) -> None:
        said = [text.replace("\u200b", "") for text in texts if text]
        self._letters = "\n".join(folded(text) for text in said)
        self._whole = "\n".join(" ".join(text.split()) for text in said)
        self._lines = {_plain(line) for text in said for line in text.splitlines()}

    def quotes(self, words: str) -> bool:
        """Whether it holds these words: long ones anywhere; short ones as a line or several words."""
        if len(folded(words)) >= SHORT:
            return folded(words) in self._letters
        plain = _plain(words)
        return bool(plain) and (plain in self._lines or (" " in plain and self.has(words)))

    def has(self, words: str, *, exactly: bool = False) -> bool:
        """Whether it holds these as whole words; `exactly`: in these very letters, small and capital."""
        sought = " ".join(words.replace("\u200b", "").split()).strip(_END)
        flags = re.NOFLAG if exactly else re.IGNORECASE
        return bool(sought) and bool(re.search(rf"(?<!\w){re.escape(sought)}(?!\w)", self._whole, flags))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).strip(_END)


def sentences(prose: Prose) -> Iterator[str]:
    """Each block of a prose in every language, and each sentence of it that is long enough to be its own."""
    for blocks in prose.values():
        for block in blocks:
            for said in filter(None, (block.text.strip(), block.footnote.strip())):
                if len(folded(said)) >= SHORT:
                    yield said
                yield from (one for one in _SENTENCE.split(said) if len(folded(one)) >= LONG)


def items(agenda: tuple[ItemFacts, ...], spoken: Spoken) -> Iterator[ItemFacts]:
    """The items that the partner does not see, and that a text names, in our wording or in theirs."""
    shown = seen(agenda)
    public = {folded(title) for item in shown for title in item.title.values()}
    for item in agenda:
        if item not in shown:
            titles = (*item.title.values(), *item.their_title.values())
            if any(folded(title) not in public and spoken.quotes(title) for title in titles):
                yield item


def remarks(agenda: tuple[ItemFacts, ...], spoken: Spoken) -> Iterator[str]:
    """The sentences of the remarks of an agenda that a text holds, save where a title says the same."""
    public = {folded(title) for item in seen(agenda) for title in item.title.values()}
    for item in agenda:
        found = (said for said in sentences(item.remark) if spoken.quotes(said))
        yield from (said for said in found if folded(said) not in public)


def people(whole: ConsultationFacts, spoken: Spoken, addressed: Named | None = None) -> Iterator[Named]:
    """Whoever is marked or left out of lists, and is named by a text; a letter may name whom it addresses."""
    every = tuple(whole.people())
    open_words = {word for one in every if one.listed for name in one.name.values() for word in name.split()}
    for one in every:
        excepted = addressed is not None and addressed.id == one.id and not one.marking
        if not one.listed and not excepted and _is_named(one, spoken, open_words):
            yield one


def _is_named(one: Named, spoken: Spoken, open_words: set[str]) -> bool:
    """By his name in any script; or by the family name alone, where nobody of the lists bears it."""
    if one.person is None:
        return any(spoken.quotes(name) for name in one.name.values())
    names = (*one.name.values(), *one.person.name.values())
    if any(_names(name, spoken) for name in names):
        return True
    family = one.person.family_name
    written = {family, family.upper(), family.capitalize()}
    return len(family) >= FAMILY and any(
        word not in open_words and spoken.has(word, exactly=True) for word in written
    )


def _names(name: str, spoken: Spoken) -> bool:
    return spoken.quotes(name) if re.search("[\u1780-\u17ff]", name) else spoken.has(name)
