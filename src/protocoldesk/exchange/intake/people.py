"""People: what a row of a list says of somebody, understood field by field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from protocoldesk.exchange.intake.days import day
from protocoldesk.exchange.intake.vocabulary import KHMER, Styled, Vocabulary, folded
from protocoldesk.protocol.entrant import Entrant, Private, parts_of
from protocoldesk.records.errors import Refusal, Told
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Gender, NameOrder, Role

_GENDERS = {
    "m": Gender.MALE, "male": Gender.MALE, "homme": Gender.MALE, "masculin": Gender.MALE, "h": Gender.MALE,
    "mr": Gender.MALE, "ប្រុស": Gender.MALE, "ប": Gender.MALE, "f": Gender.FEMALE, "female": Gender.FEMALE,
    "femme": Gender.FEMALE, "feminin": Gender.FEMALE, "ms": Gender.FEMALE, "mrs": Gender.FEMALE,
    "ស្រី": Gender.FEMALE, "ស": Gender.FEMALE,
}  # fmt: skip
_NUMBER = re.compile(r"^\s*(\d+)\s*[.)]?\s*$")
_DIGITS = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
LONGEST = 1000
"""Characters of a field that is no running text."""

_AT_LENGTH = frozenset({"biography", "notes"})
_BETWEEN = re.compile(r"\s*[,;/]\s*|\s+and\s+|\s+et\s+|\s+និង\s*")
_TOTALS = ("total", "totaux", "សរុប")


@dataclass(frozen=True, slots=True)
class Reading:
    """How rows are understood."""

    words: Vocabulary
    language: str = "en"
    """Of words in Latin letters."""
    family_first: bool = False
    """How a name is printed whose parts stand in two columns."""


@dataclass(slots=True)
class Understood:
    """Somebody, and what of the row was doubtful."""

    entrant: Entrant
    doubts: list[Told] = field(default_factory=list[Told])


def understood(said: Mapping[str, str], reading: Reading, role: Role | None = None) -> Understood:
    """What a row says. `role` is that of the group that it stands in.

    Raises Refusal, with the field, where it names nobody or a day is impossible.
    """
    doubts: list[Told] = []
    _check_lengths(said)
    styled, khmer, letters, names = _named(said, reading)
    gender = _gender(said.get("gender", ""), doubts) or styled.gender or khmer.gender
    titles, own_role = _titled(said, reading)
    honorific = " ".join(part for part in (said.get("honorific", ""), styled.honorific) if part)
    gender = gender or reading.words.styled(f"{honorific} X").gender
    academic = " ".join(part for part in (said.get("academic", ""), styled.academic) if part)
    full = reading.words.in_full(honorific, gender) if _tag(honorific, reading) != "km" else honorific
    entrant = Entrant(
        name=names,
        honorific=_before(honorific, khmer.honorific, reading),
        honorific_full=_before(full, khmer.honorific, reading),
        academic=_before(academic, khmer.academic, reading),
        letters=_text({reading.language: letters}),
        **_parts(said, names, reading),
        title=titles[0],
        institution=titles[1],
        role=_role(said.get("role", ""), reading, doubts) or own_role or role or Role.MEMBER,
        place=_place(said.get("place", ""), doubts),
        gender=gender,
        languages=_languages(said.get("languages", ""), reading, doubts),
        pronunciation=_text({reading.language: said.get("pronunciation", "")}),
        since=day(said.get("since", "")),
        biography=_by_script(said.get("biography", ""), reading),
        photograph=said.get("photograph", ""),
        private=Private(*(said.get(one, "") for one in ("passport", "diet", "health", "notes"))),
    )
    return Understood(entrant, doubts)


def _check_lengths(said: Mapping[str, str]) -> None:
    for name, words in said.items():
        if len(words) > LONGEST and name not in _AT_LENGTH:
            raise Refusal("That is too long: {most} characters fit.", field=name, most=LONGEST)


# Names


def _named(said: Mapping[str, str], reading: Reading) -> tuple[Styled, Styled, str, Text]:
    """Styles before the name, those before it in Khmer, letters after it, and the name by language.

    Refusal: there is none.
    """
    whole = _scripts(said.get("name", ""))
    latin, khmer = whole.get("latin", ""), said.get("name_km", "") or whole.get("km", "")
    styled, styled_km = reading.words.styled(latin), reading.words.styled(khmer)
    name, letters = _without_letters(styled.rest, reading.words)
    name = name or _joined(said, reading)
    names = _text({reading.language: name, "km": styled_km.rest})
    _check(names, said, reading.words)
    before = styled if latin else styled_km
    return before, styled_km, said.get("letters", "") or letters, names


def _before(said: str, khmer: str, reading: Reading) -> Text:
    """What stands before a name, in the language of its own script; and what stands before the Khmer one."""
    return _text({"km": khmer} | ({_tag(said, reading): said} if said else {}))


def _check(names: Text, said: Mapping[str, str], words: Vocabulary) -> None:
    if not names:
        raise Refusal("There is no name in this row.", field="name")
    name = names.best("en")
    if folded(name).rstrip(" 0123456789") in words.unnamed:
        raise Refusal("'{name}' names nobody yet: a place is kept for somebody.", field="name", name=name)
    if not any(letter.isalpha() for letter in name) or folded(name).startswith(_TOTALS):
        raise Refusal("'{name}' is no name.", field="name" if said.get("name") else "family", name=name)
    if len(name) > 200:
        raise Refusal("That is too long for a name.", field="name")


def _without_letters(name: str, words: Vocabulary) -> tuple[str, str]:
    first, *rest = [part.strip() for part in name.split(",")]
    if rest and all(folded(part) in words.letters for part in rest):
        return first, ", ".join(rest)
    return name, ""


def _joined(said: Mapping[str, str], reading: Reading) -> str:
    family, given = said.get("family", ""), reading.words.styled(said.get("given", "")).rest
    both = (family, given) if reading.family_first or KHMER.search(family) else (given, family)
    return " ".join(part for part in both if part)


def _parts(said: Mapping[str, str], names: Text, reading: Reading) -> dict[str, Any]:
    """Family and given name, where columns or capitals tell them; the order is that of the printed name."""
    family, given = said.get("family", ""), said.get("given", "")
    printed = names[reading.language] or names.best("en")
    if family:
        first = printed.startswith(family)
        order = NameOrder.FAMILY_FIRST if first else NameOrder.GIVEN_FIRST
        return {
            "family_name": family, "given_name": given, "name_order": order,
            "family_capitals": len(family) > 1 and family.isupper(),
        }  # fmt: skip
    told = parts_of(printed)
    if told is None:
        return {}
    return {"family_name": told[0], "given_name": told[1], "name_order": told[2], "family_capitals": True}


# Titles


def _titled(said: Mapping[str, str], reading: Reading) -> tuple[tuple[Text, str], Role | None]:
    """Title by language and institution, and the role where the title ends with one."""
    words = reading.words
    parts = [line for line in said.get("title", "").splitlines() if line]
    institution = said.get("institution", "").replace("\n", ", ")
    if len(parts) > 1 and not institution and words.is_institution(parts[-1]):
        institution = parts.pop()
    whole, role = _without_role("\n".join(parts), words)
    title = _by_script(whole, reading)
    for column, tag in (("title_km", "km"), ("title_fr", "fr")):
        title = title.having(tag, said.get(column, "").replace("\n", " ") or title[tag])
    return (title, institution), role


def _without_role(title: str, words: Vocabulary) -> tuple[str, Role | None]:
    """A title without the role at its end: "Director General, Head of delegation"."""
    before, comma, last = title.rpartition(",")
    role = words.role(last) if comma else None
    return (before.strip(), role) if role is not None else (title, None)


# Scripts


def _by_script(said: str, reading: Reading) -> Text:
    found = _scripts(said)
    return _text({reading.language: found.get("latin", ""), "km": found.get("km", "")})


def _scripts(said: str) -> dict[str, str]:
    """Words of two scripts parted, where they stand in lines or brackets of their own; else by their own."""
    parts = [part.strip() for part in re.split(r"\n|\s/\s|(?<=\S)\s*\((?=[^)]*\)\s*$)", said) if part.strip()]
    khmer = [part.rstrip(")") for part in parts if KHMER.search(part)]
    latin = [part for part in parts if not KHMER.search(part)]
    if khmer and latin:
        return {"km": " ".join(khmer), "latin": " ".join(latin)}
    whole = " ".join(said.split())
    return {"km" if khmer else "latin": whole} if whole else {}


def _tag(said: str, reading: Reading) -> str:
    return "km" if KHMER.search(said) else reading.language


def _text(words: dict[str, str]) -> Text:
    return Text({tag: said.strip() for tag, said in words.items()}) if any(words.values()) else EMPTY


# The rest


def _role(said: str, reading: Reading, doubts: list[Told]) -> Role | None:
    if not said:
        return None
    role = reading.words.role_in_column(said)
    if role is None:
        doubts.append(Told("'{said}' is no role that is known.", said=said))
    return role


def _place(said: str, doubts: list[Told]) -> int | None:
    found = _NUMBER.match(said.translate(_DIGITS))
    if said and not found:
        doubts.append(Told("'{said}' is no number of a place.", said=said))
    return int(found[1]) if found and len(found[1]) < 6 else None


def _gender(said: str, doubts: list[Told]) -> Gender:
    if not said:
        return Gender.UNKNOWN
    found = _GENDERS.get(folded(said))
    if found is None:
        doubts.append(Told("'{said}' says neither m nor f.", said=said))
    return found or Gender.UNKNOWN


def _languages(said: str, reading: Reading, doubts: list[Told]) -> str:
    tags: list[str] = []
    for part in filter(None, _BETWEEN.split(said.replace("\n", ", "))):
        tag = reading.words.tongues.get(folded(part))
        if tag is None:
            doubts.append(Told("'{said}' is no language that is known.", said=part))
        elif tag not in tags:
            tags.append(tag)
    return " ".join(tags)
