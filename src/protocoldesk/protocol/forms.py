"""Forms: the words that a text prints from records, and the ties that keep a text to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from protocoldesk.protocol import dates, ordinals
from protocoldesk.protocol.address import Form, address, institution, title_line
from protocoldesk.protocol.facts import ConsultationFacts, MeetingFacts, Named
from protocoldesk.protocol.phrases import Phrases, joined


class Difference(NamedTuple):
    """Words of a text that were printed from a record which now says something else."""

    key: str
    printed: str
    now: str


def city(meeting: MeetingFacts, phrases: Phrases) -> str:
    """The city as running text names it: "Phnom Penh", "រាជធានីភ្នំពេញ"."""
    name = meeting.city.best(phrases.language, "en")
    return joined(meeting.city_kind[phrases.language], name) if name else ""


def forms(consultation: ConsultationFacts, phrases: Phrases) -> dict[str, str]:
    """Every form in which a text may print the consultation's records, by record and form."""
    found: dict[str, str] = {}
    for named in consultation.people():
        found |= {f"{named.id}:{form}": words for form, words in _of_person(named, phrases)}
    for body in consultation.institutions():
        found[f"{body.id}:full"] = institution(body, phrases, full=True, article=False)
        found[f"{body.id}:name"] = institution(body, phrases, full=False, article=False)
    meetings = {"this": consultation.meeting, "previous": consultation.previous}
    for label, meeting in meetings.items():
        if meeting is not None:
            found |= {f"{label}:{form}": words for form, words in _of_meeting(consultation, meeting, phrases)}
    found |= {f"next:{form}": words for form, words in _of_next(consultation, phrases)}
    return {key: words for key, words in found.items() if words}


def ties(text: str, printed: Mapping[str, str]) -> dict[str, str]:
    """Which forms stand in a text, and the words that they stand there with."""
    return {key: words for key, words in printed.items() if stands(words, text)}


def stands(words: str, text: str) -> bool:
    """Whether words stand in a text, and not as a part of longer ones: no "5 September" in "15 September"."""
    return words in text and re.search(_whole(words), text) is not None


def differences(text: str, tied: Mapping[str, str], printed: Mapping[str, str]) -> list[Difference]:
    """Where a text still says what its records no longer say; the longest words first.

    Words that another of its ties still prints are left alone: they are right for that one.
    """
    still = {words for key, words in tied.items() if printed.get(key) == words}
    found = [
        Difference(key, words, printed[key])
        for key, words in tied.items()
        if key in printed and printed[key] != words and words not in still and stands(words, text)
    ]
    return sorted(found, key=lambda difference: (-len(difference.printed), difference.key))


def mended(text: str, found: list[Difference]) -> str:
    """The text with what its records say now; what was put in is not looked at again."""
    now = {difference.printed: difference.now for difference in reversed(found)}
    if not now:
        return text
    longest_first = sorted(now, key=lambda words: -len(words))
    return re.sub("|".join(map(_whole, longest_first)), lambda words: now[words[0]], text)


# Letters and digits that words are made of where spaces stand between words; Khmer has none.
_WORDY = "0-9A-Za-z\u00c0-\u024f"


def _whole(words: str) -> str:
    """A pattern of words that no letter or digit touches."""
    before, after = (
        f"(?{look}[{_WORDY}])" if re.match(f"[{_WORDY}]", end) else ""
        for look, end in (("<!", words[0]), ("!", words[-1]))
    )
    return before + re.escape(words) + after


def _of_person(named: Named, phrases: Phrases) -> Iterator[tuple[str, str]]:
    for form in (Form.FULL, Form.SHORT, Form.LATER, Form.SIGNATURE):
        yield form.value, address(named, form, phrases)
    yield "title", title_line(named, phrases)
    yield "name", named.name.best(phrases.language, "en")


def _of_meeting(
    consultation: ConsultationFacts, meeting: MeetingFacts, phrases: Phrases
) -> Iterator[tuple[str, str]]:
    yield "named", ordinals.named(meeting, consultation.mechanism, phrases)
    yield "session", ordinals.session(meeting, consultation.mechanism, phrases)
    yield "date", dates.printed(meeting.dates, phrases)
    yield "city", city(meeting, phrases)


def _of_next(consultation: ConsultationFacts, phrases: Phrases) -> Iterator[tuple[str, str]]:
    yield "date", dates.printed(consultation.next_dates, phrases)
    yield "city", consultation.next_city.best(phrases.language, "en")
