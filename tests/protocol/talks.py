"""Talks between two sides, to be told in English and Khmer; a test changes what it asks about."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    DelegationFacts,
    EditionFacts,
    FieldFacts,
    InstitutionFacts,
    MechanismFacts,
    MeetingFacts,
    Named,
    OutcomeFacts,
    PartyFacts,
    PassageFacts,
    PersonFacts,
    ReleaseFacts,
)
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.protocol.verbs import strength_of
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Mode, PartyKind, PassageKind, Role, Scope, Voice

ENGLISH, KHMER = phrases_for("en"), phrases_for("km")
_SPACE = UUID("0192f000-0000-7000-8000-000000000001")


def uid(name: str) -> UUID:
    return uuid5(_SPACE, name)


CAMBODIA = PartyFacts(
    uid("kh"),
    "kh",
    formal_name=Text(en="Kingdom of Cambodia", km="ព្រះរាជាណាចក្រកម្ពុជា"),
    short_name=Text(en="Cambodia", km="កម្ពុជា"),
    adjective=Text(en="Cambodian", km="កម្ពុជា"),
    zone="Asia/Phnom_Penh",
    capital=Text(en="Phnom Penh", km="ភ្នំពេញ"),
)
UNION = PartyFacts(
    uid("eu"),
    "eu",
    PartyKind.UNION,
    formal_name=Text(en="European Union", km="សហភាពអឺរ៉ុប"),
    short_name=Text(en="European Union", km="សហភាពអឺរ៉ុប"),
    adjective=Text(en="European", km="អឺរ៉ុប"),
    article=Text(en="the"),
    zone="Europe/Brussels",
    capital=Text(en="Brussels", km="ព្រុចសែល"),
)
CHILE = PartyFacts(
    uid("cl"),
    "cl",
    formal_name=Text(en="Republic of Chile"),
    short_name=Text(en="Chile", km="ឈីលី"),
    adjective=Text(en="Chilean", km="ឈីលី"),
)
MINISTRY = InstitutionFacts(
    uid("mfa"), CAMBODIA, Text(en="Ministry of Foreign Affairs", km="ក្រសួងការបរទេស"), article=Text(en="the")
)
SERVICE = InstitutionFacts(
    uid("eeas"),
    UNION,
    Text(en="European External Action Service", km="សេវាកម្មការបរទេសអឺរ៉ុប"),
    acronym=Text(en="EEAS", km="EEAS"),
    article=Text(en="the"),
    with_state=False,
)


def somebody(name: str, side: PartyFacts, title: str = "", later: str = "", **more: Any) -> Named:
    """A person with the same honorific in both languages' own words."""
    own = Text(en=name, km=name)
    person = PersonFacts(
        uid(f"{name} himself"),
        own,
        honorific=Text(en=more.pop("honorific", ""), km=more.pop("khmer", "")),
    )
    given: dict[str, Any] = {"role": Role.HEAD} | more
    return Named(
        uid(name),
        own,
        Text(en=title, km=title),
        Text(en=later, km=later),
        person,
        party_id=side.id,
        **given,
    )


SOK = somebody("SOK Dara", CAMBODIA, "Secretary of State", "the Secretary of State", institution=MINISTRY)
LIND = somebody("Eva Lind", UNION, "Managing Director", institution=SERVICE)

MEETING = MeetingFacts(
    uid("talks"),
    "kh-eu-2",
    2,
    dates=When.day(2026, 3, 4),
    city=Text(en="Phnom Penh", km="ភ្នំពេញ"),
    city_kind=Text(km="រាជធានី"),
)
PREVIOUS = MeetingFacts(
    uid("before"), "kh-eu-1", 1, dates=When.day(2025, 1, 20), city=Text(en="Brussels", km="ព្រុចសែល")
)
SERIES = MechanismFacts(
    uid("series"),
    "kh-eu",
    Text(en="Cambodia-European Union Consultations", km="កិច្ចពិគ្រោះយោបល់កម្ពុជា-សហភាពអឺរ៉ុប"),
)
OURS = DelegationFacts(uid("ours"), CAMBODIA, MINISTRY, (SOK,))
THEIRS = DelegationFacts(uid("theirs"), UNION, SERVICE, (LIND,))


def talks(**more: Any) -> ConsultationFacts:
    given: dict[str, Any] = {"delegations": (OURS, THEIRS), "ours": CAMBODIA.id, "previous": PREVIOUS}
    return ConsultationFacts(MEETING, SERIES, **given | more)


def online(**more: Any) -> MeetingFacts:
    return replace(MEETING, mode=Mode.VIRTUAL, city=Text(), **more)


def said(verb: str, words: str = "rice", **more: Any) -> OutcomeFacts:
    """An outcome of both sides, unless it is told otherwise."""
    name = f"{verb} {words} {sorted(more)}"
    more["fields"] = tuple(FieldFacts(Text(en=one, km=one)) for one in more.pop("fields", ()))
    given = {
        "scope": Scope.BILATERAL,
        "strength": strength_of(verb, ENGLISH),
        "text": Text(en=words, km=words),
    }
    return OutcomeFacts(more.pop("id", uid(name)), verb=verb, **given | more)


def by(*speakers: Named | DelegationFacts) -> dict[str, Any]:
    return {"voice": Voice.ONE, "speakers": speakers}


def told(
    whole: ConsultationFacts, phrases: Phrases = ENGLISH, first: UUID | None = None
) -> list[tuple[PassageKind, str]]:
    """What a release of these talks says, passage by passage."""
    passages = tuple(
        PassageFacts(uid(f"{number}"), kind, scope, outcomes=outcomes)
        for number, (kind, scope, outcomes) in enumerate(wording.plan(whole))
    )
    edition = EditionFacts(uid("edition"), phrases.language, first=first, dated=date(2026, 3, 5))
    composed = wording.compose(ReleaseFacts(uid("release"), whole, passages=passages), edition, phrases)
    return [
        (one.kind, composed[one.id].prose.text(phrases.language)) for one in passages if one.id in composed
    ]


def text(whole: ConsultationFacts, kind: PassageKind, phrases: Phrases = ENGLISH, **how: Any) -> str:
    """The passages of a kind, with spaces that break."""
    found = "\n".join(words for of, words in told(whole, phrases, **how) if of is kind)
    return found.replace("\u00a0", " ")


def talked(*outcomes: OutcomeFacts, phrases: Phrases = ENGLISH, **more: Any) -> str:
    """What is told of these outcomes."""
    return text(talks(outcomes=outcomes, **more), PassageKind.TOPICS, phrases)
