"""What a letter prints from records, and what of it the records say otherwise by now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from protocoldesk.protocol.address import Form, address
from protocoldesk.protocol.forms import differences, forms, stands, ties
from protocoldesk.protocol.letter import LetterFacts
from protocoldesk.protocol.note import seen
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.values.words import Notifies

LISTED = ":list"
SHORT = 8
"""Characters below which the title of an item may stand in a text by chance."""


def printed(letter: LetterFacts, phrases: Phrases) -> dict[str, str]:
    """Every form in which a letter may print its consultation's records, by record and form."""
    whole = letter.consultation
    if whole is None:
        return {}
    found = forms(whole, phrases)
    for named in whole.people():
        found[f"{named.id}{LISTED}"] = address(named, Form.LIST, phrases)
    for item in seen(whole.agenda):
        title = item.title.best(phrases.language, "en")
        if len(title) >= SHORT:
            found[f"{item.id}:item"] = title
    return {key: words for key, words in found.items() if words}


def tied(letter: LetterFacts, kept: Mapping[str, str], phrases: Phrases) -> dict[str, str]:
    """Which forms stand in a letter; those that were `kept` before, as long as their words stand there."""
    said = letter.text.text(phrases.language)
    return {
        **ties(said, printed(letter, phrases)),
        **{key: words for key, words in kept.items() if stands(words, said)},
    }


def outdated(letter: LetterFacts, kept: Mapping[str, str], phrases: Phrases) -> list[tuple[str, str]]:
    """Pairs of words that a letter says and that its records say now; "" where there are none.

    A part of words that are told already is not told again.
    """
    said, now = letter.text.text(phrases.language), printed(letter, phrases)
    found: list[tuple[str, str]] = []
    for one in differences(said, kept, now):
        if not any(one.printed in old for old, _ in found):
            found.append((one.printed, one.now))
    return [*found, *_came_and_gone(letter, kept, now)] if letter.notifies is Notifies.DELEGATION else found


def _came_and_gone(
    letter: LetterFacts, kept: Mapping[str, str], now: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Who is no longer in the delegation that a letter lists, and who came since."""
    whole = letter.consultation
    ours = next((side for side in whole.delegations if side.party.id == whole.ours), None) if whole else None
    listed = {f"{one.id}{LISTED}" for one in ours.delegates if one.listed} if ours else set[str]()
    had = {key: words for key, words in kept.items() if key.endswith(LISTED)}
    yield from ((words, "") for key, words in had.items() if key not in now)
    if listed & had.keys():
        yield from (("", now[key]) for key in now if key in listed and key not in had)
