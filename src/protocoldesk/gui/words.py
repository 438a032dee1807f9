"""Words of the records in the language of the interface: sentences, statuses, dates and names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from protocoldesk.protocol import dates
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.errors import Sentence, Terms, Told
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind

DEEDS = {"Add": "Add {what}", "Edit": "Edit {what}", "Move": "Move {what}", "Withdraw": "Withdraw {what}"}
"""What the labels begin with of deeds that name the kind or the field that they are done to."""


class Language:
    """The language that the windows speak now; `gui/language.py` sets it."""

    tag = "en"


def phrases() -> Phrases:
    """The phrases of the interface's language, for dates and names on screen."""
    return phrases_for(Language.tag)


def best(text: Text) -> str:
    """The words in the interface's language, else in English, else in any."""
    return text.best(Language.tag, "en")


def language_of(words: str) -> str:
    """The language that typed words are kept in: Khmer by its letters, else the interface's, or English."""
    khmer = any("\u1780" <= letter <= "\u17ff" for letter in words)
    return "km" if khmer else ("en" if Language.tag == "km" else Language.tag)


def date_of(when: When) -> str:
    """A date on screen, with plain spaces."""
    return dates.printed(when, phrases()).replace("\u00a0", " ")


LANGUAGES = {"en": "English", "km": "Khmer", "fr": "French"}


def language_named(tag: str) -> str:
    """The name of a language in that of the interface; the tag itself where no name is known."""
    return QCoreApplication.translate("Language", LANGUAGES.get(tag, tag))


def figures(words: str) -> str:
    """Words with their figures in those of the interface's language."""
    return phrases().digits(words)


def moment_of(moment: datetime) -> str:
    """A moment by this machine's clock: "12 February 2026, 18:30"."""
    here = moment.astimezone()
    return f"{date_of(When(WhenKind.DAY, here.date()))}, {figures(f'{here:%H:%M}')}"


def kind_of(kind: str) -> str:
    """What a kind of record is called: "agenda item", by the name of its table."""
    return QCoreApplication.translate("Kind", "follow-up" if kind == "follow_up" else kind.replace("_", " "))


def sentence_of(sentence: Sentence) -> str:
    """A refusal or a fault in the language of the interface."""
    return _sentence(sentence.template, sentence.values)


def told(sentence: str) -> str:
    """A sentence that is told of something, such as a fault of a file, in the language of the interface."""
    return _sentence(sentence.template, sentence.values) if isinstance(sentence, Told) else sentence


def _sentence(template: str, values: Mapping[str, object]) -> str:
    said = {name: _NAMED.get(name, said_value)(value) for name, value in values.items()}
    return QCoreApplication.translate("Refusal", template).format(**said)


def word_of(word: StrEnum) -> str:
    """A word of a closed list in the language of the interface, such as a status."""
    said = word.value if len(word.value) > 1 else word.name.lower()
    return QCoreApplication.translate(type(word).__name__, said)


def headed(words: str) -> str:
    """Words as they stand in a field of their own: "Given first"; letters without capitals stay."""
    return words[:1].upper() + words[1:]


CALLED = {"ref": "reference", "handle": "short code"}
"""Fields that officers call otherwise than the archive does."""


def field_of(field: str) -> str:
    """What a field of a record is called in the labels of deeds, in English."""
    return CALLED.get(field) or field.removesuffix("_id").replace("_", " ")


def label_of(label: str) -> str:
    """What a deed is called, in the language of the interface; forms name the field or the kind in it."""
    tr = QCoreApplication.translate
    label = label.replace("_", " ")
    said = tr("Deed", label)
    deed, _, what = label.partition(" ")
    if said != label or Language.tag == "en" or deed not in DEEDS:
        return said
    named = tr("Kind", what)
    return tr("Deed", DEEDS[deed]).format(what=tr("Field", what) if named == what else named)


def said_value(value: object) -> object:
    """A value of a sentence, in the language of the interface."""
    for kind, say in _SAYS:
        if isinstance(value, kind):
            return say(value)
    return value


def _listed(terms: Terms) -> str:
    tr = QCoreApplication.translate
    return tr("Finding", terms.link).join(tr("Finding", word) for word in terms.words)


_SAYS: tuple[tuple[type, Callable[[Any], object]], ...] = (
    (StrEnum, word_of),
    (Terms, _listed),
    (Told, told),
    (Text, best),
    (date, lambda day: date_of(When(WhenKind.DAY, day))),
    (bool, bool),
    (int, lambda number: figures(str(number))),
    (UUID, lambda _: ""),
)
"""How values of each type are said; others are said as they are."""

_NAMED: dict[str, Callable[[Any], object]] = {
    "added": kind_of,
    "kind": lambda kind: word_of(kind) if isinstance(kind, StrEnum) else kind_of(str(kind)),
    "label": label_of,
    "language": language_named,
    "target": kind_of,
    "way_on": lambda words: QCoreApplication.translate("Refusal", words),
    "what": lambda words: QCoreApplication.translate("Refusal", str(words)),
}
"""How values of these names are said in a refusal: names of kinds, languages and deeds."""
