"""Address: how people, their titles and their institutions are named, at the first mention and after."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from protocoldesk.protocol import french
from protocoldesk.protocol.facts import InstitutionFacts, Named, PartyFacts
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.values.text import LANGUAGES, Text
from protocoldesk.records.values.words import HEADS, Role


class Form(StrEnum):
    """In which place somebody is named."""

    FULL = "full"
    """At the first mention: honorific in full, name, title, institution."""
    SHORT = "short"
    """Short honorific and name."""
    LATER = "later"
    """After the first mention: "His Excellency the Secretary of State"; without such a title the name."""
    LIST = "list"
    """In the name column of a list: as SHORT, with the letters after the name."""
    PLATE = "plate"
    SIGNATURE = "signature"
    """Under a signature: no honorific (UN Editorial Manual)."""
    SALUTATION = "salutation"
    """At the head of a letter."""
    SORT = "sort"
    """What lists are sorted by."""


def address(named: Named, form: Form, phrases: Phrases) -> str:
    """Somebody as named in that place. No letter of a name is changed, and no word of it moved.

    An agency or a category has its name only. What is lacking in the language of the phrases is taken from
    English or any other, save honorifics, which are left out: `missing` tells.
    """
    return _FORMS[form](named, phrases)


def title_line(named: Named, phrases: Phrases) -> str:
    """Title with institution: "Secretary of State of the Ministry of ...", "Director, Global Affairs Canada".

    A title that has a comma goes on with one: "Divisional Manager, Trade Policy, Ministry of ...".
    The institution is not said twice where the title names it already ("Minister of Foreign Affairs").
    Title and institution are of one language: where one of them lacks, the whole is said in another.
    """
    phrases = tongue(named, phrases)
    title = named.title.best(phrases.language, "en")
    if not named.institution:
        return title
    if not title:
        return institution(named.institution, phrases, article=False)
    if _names(title, named.institution, phrases):
        return _with_state(title, named.institution, phrases, "address.title_state")
    joined = "address.title_of" if _belongs(named.institution, phrases) else "address.title_at"
    said = institution(named.institution, phrases)
    if "," in title and joined == "address.title_of":
        joined, said = "address.title_at", institution(named.institution, phrases, article=False)
    return phrases.say(joined, title=title, institution=said, of_institution=french.of(said))


def tongue(named: Named, phrases: Phrases) -> Phrases:
    """The phrases of the language in which both title and institution can be said; these, if none can.

    Their own language before English, English before the others.
    """
    own = named.institution.name if named.institution else None
    both = [text for text in (named.title, own) if text]
    tags = dict.fromkeys((phrases.language, "en", *LANGUAGES))
    found = next((tag for tag in tags if all(text[tag] for text in both)), phrases.language)
    return phrases if found == phrases.language else phrases_for(found)


def institution(facts: InstitutionFacts, phrases: Phrases, *, full: bool = True, article: bool = True) -> str:
    """ "the Ministry of Foreign Affairs and ... of the Kingdom of Cambodia", "Global Affairs Canada".

    Not `full`: the short name where there is one, and no state. `article`: with it, where the name takes one.
    """
    language = phrases.language
    name = facts.name.best(language, "en")
    if not full:
        name = facts.short_name[language] or name
    else:
        name = _with_state(name, facts, phrases, "address.institution_of_state")
    return _with_article(facts.article[language], name) if article else name


def acronym(facts: InstitutionFacts, phrases: Phrases) -> str:
    """The acronym, else the short name, else the name; without article."""
    language = phrases.language
    return (
        facts.acronym[language]
        or facts.acronym["en"]
        or institution(facts, phrases, full=False, article=False)
    )


def state(party: PartyFacts, phrases: Phrases) -> str:
    """The formal name with the article that it takes: "the Kingdom of Cambodia", "le Royaume du Cambodge".

    Republics, kingdoms and the like take one, by the list [address.realms]; a name that is the short one too
    takes the party's ("Canada", "the Netherlands").
    """
    name, short = _formal(party, phrases), party.short_name.best(phrases.language, "en")
    keys = (f"address.realms.{word}" for word in name.split())
    said = next((phrases.say(key) for key in keys if phrases.has(key)), "")
    if not said and name == short:
        said = party.article[phrases.language]
    return _with_article(said, name)


def country(party: PartyFacts, phrases: Phrases) -> str:
    """The short name with the article that it takes: "Canada", "the European Union"."""
    name = party.short_name.best(phrases.language, "en") or party.formal_name.best(phrases.language, "en")
    return _with_article(party.article[phrases.language], name)


def role(named: Named, party: PartyFacts, phrases: Phrases) -> str:
    """What somebody does in a delegation, as lists say it; "" for a member.

    Khmer calls the ambassador of a kingdom ឯកអគ្គរាជទូត and that of a republic ឯកអគ្គរដ្ឋទូត: by the formal
    name of the state, else by the person's own title, else by a word that serves for both.
    """
    key = f"delegations.roles.{named.role.value}"
    if named.role is Role.RESIDENT_AMBASSADOR and (own := _ambassador(named, party, phrases)):
        return own
    return phrases.phrase(key) if phrases.has(key) else ""


def _ambassador(named: Named, party: PartyFacts, phrases: Phrases) -> str:
    if not phrases.has("delegations.ambassadors.kingdom"):
        return ""
    words = phrases.table("delegations.ambassadors")
    formal = " ".join(party.formal_name.values()).casefold()
    signs = (sign for sign in phrases.table("delegations.realms") if sign.casefold() in formal)
    form = next((phrases.phrase(f"delegations.realms.{sign}") for sign in signs), "")
    return words.get(form) or next((word for word in words.values() if word in named.title["km"]), "")


def missing(named: Named, language: str) -> tuple[str, ...]:
    """What lacks in a language, of "name", "title", "honorific", "institution", in that order.

    A title lacks where another language has it, and where a head has none; an honorific, only where another
    language has it. A name in Latin letters serves every language that is written in them.
    """
    person = named.person
    lacks = {
        "name": _lacks_name(named, language),
        "title": bool(person) and not named.title[language] and (bool(named.title) or named.role in HEADS),
        "honorific": bool(person) and _honorific_lacks(named, language),
        "institution": named.institution is not None and not named.institution.name[language],
    }
    return tuple(what for what, lacking in lacks.items() if lacking)


# Forms


def _full(named: Named, phrases: Phrases) -> str:
    if not named.person:
        return _name(named, phrases)
    name, title = _styled(named, phrases, short=False, letters=True), title_line(named, phrases)
    return phrases.say("address.full", name=name, title=title) if title else name


def _short(named: Named, phrases: Phrases) -> str:
    return _styled(named, phrases, short=True)


def _list(named: Named, phrases: Phrases) -> str:
    return _styled(named, phrases, short=True, letters=True)


def _later(named: Named, phrases: Phrases) -> str:
    title = named.later_title[phrases.language]
    if not title or not named.person:
        return _styled(named, phrases, short=False)
    style = _honorific(named, phrases, short=False)
    if not style or (phrases.language == "en" and not style.startswith(_BEFORE_TITLES)):
        return title
    return phrases.say("address.later", style=style, title=title)


_BEFORE_TITLES = ("His ", "Her ", "Their ")
"""How English styles begin that a title may follow; others stand before names: never "Ms. the Director"."""


def _salutation(named: Named, phrases: Phrases) -> str:
    said = named.person.salutation[phrases.language] if named.person else ""
    return said or _short(named, phrases)


def _sort(named: Named, phrases: Phrases) -> str:
    return named.person.sort_key if named.person and named.person.sort_key else _name(named, phrases)


def _name(named: Named, phrases: Phrases) -> str:
    return named.name.best(phrases.language, "en")


_FORMS: dict[Form, Callable[[Named, Phrases], str]] = {
    Form.FULL: _full,
    Form.SHORT: _short,
    Form.LATER: _later,
    Form.LIST: _list,
    Form.PLATE: _short,
    Form.SIGNATURE: _name,
    Form.SALUTATION: _salutation,
    Form.SORT: _sort,
}


# Parts


def _formal(party: PartyFacts, phrases: Phrases) -> str:
    return party.formal_name.best(phrases.language, "en") or party.short_name.best(phrases.language, "en")


def _styled(named: Named, phrases: Phrases, *, short: bool, letters: bool = False) -> str:
    """Honorific, academic title, name and, if asked for, the letters after it."""
    name = _name(named, phrases)
    if not named.person:
        return name
    after = named.person.post_nominals.best(phrases.language, "en") if letters else ""
    if after:
        name = phrases.say("address.post_nominals", name=name, letters=after)
    for style in (named.person.academic[phrases.language], _honorific(named, phrases, short=short)):
        name = phrases.say("address.styled", style=_tied(style), name=name) if style else name
    return name


def _honorific(named: Named, phrases: Phrases, *, short: bool) -> str:
    if not named.person:
        return ""
    words: tuple[Text, Text] = (named.person.honorific, named.person.honorific_short)
    return next(
        (text[phrases.language] for text in (words[::-1] if short else words) if text[phrases.language]), ""
    )


def _tied(style: str) -> str:
    """An abbreviated honorific does not break: "H.E. Mr.", "The Rt. Hon."."""
    return style.replace(" ", "\u00a0") if "." in style else style


def _with_article(article: str, name: str) -> str:
    if not article:
        return name
    return article + name if article[-1] in "'’" else f"{article} {name}"


def _with_state(said: str, facts: InstitutionFacts, phrases: Phrases, key: str) -> str:
    """`said` and the state it belongs to, where the institution wants that and it is not said already."""
    of = state(facts.party, phrases)
    if not facts.with_state or not of or _says_state(said, facts.party, phrases):
        return said
    return phrases.say(key, institution=said, title=said, state=of, of_state=french.of(of))


def _says_state(said: str, party: PartyFacts, phrases: Phrases) -> bool:
    names = (party.formal_name[phrases.language], party.short_name[phrases.language])
    return any(name and name.casefold() in said.casefold() for name in names)


def _belongs(facts: InstitutionFacts, phrases: Phrases) -> bool:
    """Whether a title goes on straight to the institution: with an article; in Khmer, with the state."""
    return bool(facts.article[phrases.language]) if phrases.language != "km" else facts.with_state


def _names(title: str, facts: InstitutionFacts, phrases: Phrases) -> bool:
    """Whether a title names its institution, or is that of the minister for what a ministry is for."""
    language, said = phrases.language, title.casefold()
    name = facts.name.best(language, "en").casefold()
    if any(part and part in said for part in (name, facts.short_name[language].casefold())):
        return True
    if facts.acronym[language] and facts.acronym[language] in re.split(r"[^\w.&-]+", title):
        return True
    return phrases.say("address.minister") in said and any(task in said for task in _tasks(name, phrases))


def _tasks(name: str, phrases: Phrases) -> tuple[str, ...]:
    """What an institution is for: "foreign affairs" for the ministry of foreign affairs."""
    kinds = (kind.casefold() for kind in phrases.table("address.kinds").values())
    return tuple(name.removeprefix(kind) for kind in kinds if name.startswith(kind) and name != kind)


# Gaps


def _lacks_name(named: Named, language: str) -> bool:
    if named.name[language]:
        return False
    return language == "km" or not named.person or not any(named.name[other] for other in ("en", "fr"))


def _honorific_lacks(named: Named, language: str) -> bool:
    if not named.person:
        return False
    both = (named.person.honorific, named.person.honorific_short)
    return any(both) and not any(text[language] for text in both)
