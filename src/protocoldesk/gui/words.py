"""Words of the records in the language of the interface: sentences, statuses, dates and names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from protocoldesk.protocol import dates
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind


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
    template = QCoreApplication.translate("Refusal", sentence.template)
    return template.format(**{name: said_value(value) for name, value in sentence.values.items()})


def word_of(word: StrEnum) -> str:
    """A word of a closed list in the language of the interface, such as a status."""
    said = word.value if len(word.value) > 1 else word.name.lower()
    return QCoreApplication.translate(type(word).__name__, said)


def headed(words: str) -> str:
    """Words as they stand in a field of their own: "Given first"; letters without capitals stay."""
    return words[:1].upper() + words[1:]


def label_of(label: str) -> str:
    """What a deed is called, in the language of the interface."""
    said = QCoreApplication.translate("Deed", label)
    if said == label and label.startswith("Edit ") and Language.tag != "en":
        return QCoreApplication.translate("Deed", "Edit a field")  # forms name each field of a record
    return said


def said_value(value: object) -> object:
    """A value of a sentence, in the language of the interface."""
    if isinstance(value, StrEnum):
        return word_of(value)
    if isinstance(value, Mapping) and isinstance(value, Text):
        return best(value)
    return "" if isinstance(value, UUID) else value
