"""Cases: a rich consultation of two sides and its release, sound in English and Khmer, for tests to spoil."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid5

from protocoldesk.protocol import clearance, wording
from protocoldesk.protocol.facts import (
    CandidatureFacts,
    ClearanceFacts,
    ConsultationFacts,
    DelegationFacts,
    EditionFacts,
    FieldFacts,
    InstitutionFacts,
    InstrumentFacts,
    MechanismFacts,
    MeetingFacts,
    Named,
    NumberFacts,
    OutcomeFacts,
    PartyFacts,
    PassageFacts,
    PersonFacts,
    ReleaseFacts,
    WordingFacts,
)
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.records.values.prose import NOTHING, Prose, paragraphs
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import (
    EditionRole,
    Gender,
    NameOrder,
    ParticipationRole,
    PassageKind,
    Role,
    Scope,
    Side,
    Stance,
    Strength,
    Voice,
)

PHRASES: dict[str, Phrases] = {language: phrases_for(language) for language in ("en", "fr", "km")}
_SPACE = UUID("0192f000-0000-7000-8000-000000000000")


def known(name: str) -> UUID:
    """The id of what has that name here; the same in every run."""
    return uuid5(_SPACE, name)


CAMBODIA = PartyFacts(
    known("KH"),
    "KH",
    formal_name=Text(en="Kingdom of Cambodia", fr="Royaume du Cambodge", km="ព្រះរាជាណាចក្រកម្ពុជា"),
    short_name=Text(en="Cambodia", fr="Cambodge", km="កម្ពុជា"),
    adjective=Text(en="Cambodian", fr="cambodgien", km="កម្ពុជា"),
    misspellings=("Cambodja", "Kampuchia"),
    zone="Asia/Phnom_Penh",
    capital=Text(en="Phnom Penh", km="ភ្នំពេញ"),
)
CANADA = PartyFacts(
    known("CA"),
    "CA",
    formal_name=Text(en="Canada", fr="Canada", km="កាណាដា"),
    short_name=Text(en="Canada", fr="Canada", km="កាណាដា"),
    adjective=Text(en="Canadian", fr="canadien", km="កាណាដា"),
    zone="America/Toronto",
    capital=Text(en="Ottawa", km="អូតាវ៉ា"),
)
VIET_NAM = PartyFacts(
    known("VN"),
    "VN",
    formal_name=Text(en="Socialist Republic of Viet Nam"),
    short_name=Text(en="Viet Nam", km="វៀតណាម"),
    adjective=Text(en="Vietnamese"),
    misspellings=("Vietnam", "Viet-Nam"),
)
MINISTRY = InstitutionFacts(
    known("MFAIC"),
    CAMBODIA,
    name=Text(
        en="Ministry of Foreign Affairs and International Cooperation",
        km="ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ",
    ),
    acronym=Text(en="MFAIC"),
    article=Text(en="the"),
)
GLOBAL_AFFAIRS = InstitutionFacts(
    known("GAC"),
    CANADA,
    name=Text(en="Global Affairs Canada", km="ក្រសួងកិច្ចការសកលកាណាដា"),
    acronym=Text(en="GAC"),
    with_state=False,
)
OUR_HEAD = Named(
    known("Meas"),
    Text(en="MEAS Kim Heng", km="មាស គឹមហេង"),
    title=Text(en="Secretary of State", km="រដ្ឋលេខាធិការ"),
    later_title=Text(en="the Secretary of State", km="រដ្ឋលេខាធិការ"),
    person=PersonFacts(
        known("person Meas"),
        name=Text(en="MEAS Kim Heng", km="មាស គឹមហេង"),
        family_name="MEAS",
        given_name="Kim Heng",
        name_order=NameOrder.FAMILY_FIRST,
        family_capitals=True,
        honorific=Text(en="His Excellency", km="ឯកឧត្តម"),
        honorific_short=Text(en="H.E."),
        gender=Gender.MALE,
    ),
    institution=MINISTRY,
    party_id=CAMBODIA.id,
    role=Role.HEAD,
)
THEIR_HEAD = Named(
    known("Bowman"),
    Text(en="Alan Bowman", km="អាឡាន បូម៉ាន់"),
    title=Text(
        en="Director General for Southeast Asia and Oceania",
        km="អគ្គនាយកទទួលបន្ទុកកិច្ចការអាស៊ីអាគ្នេយ៍ និងអូសេអានី",
    ),
    person=PersonFacts(
        known("person Bowman"),
        name=Text(en="Alan Bowman", km="អាឡាន បូម៉ាន់"),
        family_name="Bowman",
        given_name="Alan",
        honorific=Text(en="His Excellency", km="ឯកឧត្តម"),
        honorific_short=Text(en="H.E."),
        gender=Gender.MALE,
    ),
    institution=GLOBAL_AFFAIRS,
    party_id=CANADA.id,
    role=Role.HEAD,
)
BRIEFER = Named(
    known("Roy"),
    Text(en="Claire Roy-Tremblay", km="ក្លែរ រ័រ-ត្រំប្លេ"),
    title=Text(en="Director for Mine Action", km="នាយិកាទទួលបន្ទុកសកម្មភាពមីន"),
    person=PersonFacts(
        known("person Roy"),
        name=Text(en="Claire Roy-Tremblay", km="ក្លែរ រ័រ-ត្រំប្លេ"),
        family_name="Roy-Tremblay",
        given_name="Claire",
        honorific=Text(en="Ms.", km="លោកស្រី"),
        gender=Gender.FEMALE,
    ),
    institution=GLOBAL_AFFAIRS,
    party_id=CANADA.id,
    role=ParticipationRole.BRIEFER,
)
OURS = DelegationFacts(known("our side"), CAMBODIA, MINISTRY, (OUR_HEAD,))
THEIRS = DelegationFacts(known("their side"), CANADA, GLOBAL_AFFAIRS, (THEIR_HEAD,))
MECHANISM = MechanismFacts(
    known("kh-ca"),
    "kh-ca",
    name=Text(en="Cambodia-Canada Bilateral Consultations", km="កិច្ចពិគ្រោះយោបល់ទ្វេភាគីកម្ពុជា-កាណាដា"),
)
MEETING = MeetingFacts(
    known("kh-ca-2"),
    "kh-ca-2",
    2,
    dates=When.day(2026, 2, 12),
    city=Text(en="Phnom Penh", km="ភ្នំពេញ"),
    city_kind=Text(km="រាជធានី"),
)
PREVIOUS = MeetingFacts(
    known("kh-ca-1"),
    "kh-ca-1",
    1,
    dates=When.day(2024, 9, 5, printed=WhenKind.MONTH),
    city=Text(en="Ottawa", km="អូតាវ៉ា"),
    city_kind=Text(km="ទីក្រុង"),
)
SEAT = CandidatureFacts(
    known("seat"), CANADA, body=Text(en="United Nations Security Council"), term=Text(en="2021-2022")
)
TREATY = InstrumentFacts(
    known("treaty"),
    Text(en="ASEAN-Canada Free Trade Agreement", km="កិច្ចព្រមព្រៀងពាណិជ្ជកម្មសេរីអាស៊ាន-កាណាដា"),
    acronym=Text(en="ACAFTA"),
)


def outcome(
    name: str,
    scope: Scope,
    verb: str,
    strength: Strength,
    text: Text = EMPTY,
    *,
    voice: Voice = Voice.BOTH,
    speakers: Sequence[Named | DelegationFacts] = (),
    fields: Sequence[FieldFacts] = (),
    stance: Stance = Stance.PLAIN,
    reply_to: UUID | None = None,
    instrument: InstrumentFacts | None = None,
) -> OutcomeFacts:
    """An outcome that is known by its name."""
    return OutcomeFacts(
        known(name),
        scope,
        verb,
        strength,
        text,
        voice=voice,
        speakers=tuple(speakers),
        fields=tuple(fields),
        stance=stance,
        reply_to=reply_to,
        instrument=instrument,
    )


OUTCOMES = (
    outcome(
        "worth",
        Scope.OPENING,
        "underline",
        Strength.AFFIRMED,
        Text(en="the worth of these regular talks", km="សារៈសំខាន់នៃកិច្ចពិគ្រោះយោបល់នេះ"),
    ),
    outcome(
        "ties",
        Scope.BILATERAL,
        "exchange_views",
        Strength.DISCUSSED,
        Text(en="closer cooperation", km="កិច្ចសហប្រតិបត្តិការ"),
        fields=[
            FieldFacts(Text(en="trade and investment", km="ពាណិជ្ជកម្ម និងវិនិយោគ")),
            FieldFacts(Text(en="tourism", km="ទេសចរណ៍")),
            FieldFacts(Text(en="mine clearance", km="ការបោសសម្អាតមីន")),
        ],
    ),
    outcome(
        "experts",
        Scope.BILATERAL,
        "agree",
        Strength.AGREED,
        Text(en="let their experts meet twice a year", km="ឱ្យអ្នកជំនាញជួបគ្នាពីរដងក្នុងមួយឆ្នាំ"),
    ),
    outcome(
        "briefing",
        Scope.BILATERAL,
        "mention",
        Strength.MENTIONED,
        Text(en="the clearing of farm land", km="ការបោសសម្អាតដីកសិកម្ម"),
        voice=Voice.ONE,
        speakers=[BRIEFER],
    ),
    outcome(
        "summit",
        Scope.MULTILATERAL,
        "express_keen_interest",
        Strength.EXPRESSED,
        Text(en="the 20th Francophonie Summit", km="កិច្ចប្រជុំកំពូលហ្វ្រង់កូហ្វូនីលើកទី២០"),
        voice=Voice.ONE,
        speakers=[THEIR_HEAD],
    ),
    outcome(
        "thanks",
        Scope.MULTILATERAL,
        "express_appreciation",
        Strength.EXPRESSED,
        Text(en="that interest", km="ចំណាប់អារម្មណ៍នេះ"),
        voice=Voice.ONE,
        speakers=[OUR_HEAD],
        reply_to=known("summit"),
    ),
    outcome(
        "treaty talks",
        Scope.MULTILATERAL,
        "reaffirm",
        Strength.AFFIRMED,
        voice=Voice.ONE,
        speakers=[OURS],
        instrument=TREATY,
        stance=Stance.WITHOUT_PREJUDICE,
    ),
    outcome(
        "region",
        Scope.REGIONAL,
        "exchange_views",
        Strength.DISCUSSED,
        Text(en="the situation in Viet Nam and its neighbours", km="ស្ថានភាពក្នុងតំបន់"),
    ),
    outcome(
        "friends",
        Scope.CLOSING,
        "reflect",
        Strength.AFFIRMED,
        Text(en="a friendship of many years", km="មិត្តភាពជាច្រើនឆ្នាំ"),
        voice=Voice.MEETING,
    ),
)


def consultation(**changes: object) -> ConsultationFacts:
    """The Second Cambodia-Canada Bilateral Consultations, with everything said in both languages."""
    whole = ConsultationFacts(
        MEETING,
        MECHANISM,
        (OURS, THEIRS),
        CAMBODIA.id,
        CAMBODIA,
        PREVIOUS,
        sessions_before=1,
        next_dates=When(WhenKind.YEAR, date(2028, 1, 1)),
        next_city=Text(en="Ottawa", km="អូតាវ៉ា"),
        atmosphere=Text(en="open", km="បើកចំហ"),
        participations=(BRIEFER,),
        outcomes=OUTCOMES,
        instruments=(TREATY,),
        candidatures=(SEAT,),
        parties=(CAMBODIA, CANADA, VIET_NAM),
    )
    return replace(whole, **changes)


def edition(language: str, **changes: object) -> EditionFacts:
    """The edition in a language; the English one is the original."""
    original = language == "en"
    made = EditionFacts(
        known(f"edition {language}"),
        language,
        EditionRole.ORIGINAL if original else EditionRole.TRANSLATION,
        source_id=None if original else known("edition en"),
        place=MEETING.city,
        dated=date(2026, 2, 12),
    )
    return replace(made, **changes)


def release(whole: ConsultationFacts | None = None, languages: Sequence[str] = ("en", "km")) -> ReleaseFacts:
    """The release of a consultation as the desk composes it: numbered, composed, cleared by us."""
    whole = whole or consultation()
    passages = tuple(
        PassageFacts(known(f"passage {kind} {scope}"), kind, scope, outcomes=outcomes)
        for kind, scope, outcomes in wording.plan(whole)
    )
    made = ReleaseFacts(
        known("release"),
        whole,
        number=NumberFacts("PR", 22, 2026, "MFA.IC"),
        editions=tuple(map(edition, languages)),
        passages=passages,
    )
    for language in languages:
        made = composed(made, language)
    return cleared(made)


def composed(made: ReleaseFacts, language: str) -> ReleaseFacts:
    """The release with one edition composed anew."""
    found = of(made, language)
    new = wording.compose(made, found, PHRASES[language])
    return replace(made, passages=tuple(_worded(made, found, passage, new) for passage in made.passages))


def reworded(made: ReleaseFacts, old: str, new: str, language: str = "en") -> ReleaseFacts:
    """The release with `new` typed for `old` in the one passage of an edition that has it; still cleared."""
    found = of(made, language)
    (passage,) = [one for one in made.passages if old in said(one, found)]
    return cleared(retyped(made, passage.id, said(passage, found).replace(old, new), language))


def retyped(made: ReleaseFacts, passage_id: UUID, text: str, language: str = "en") -> ReleaseFacts:
    """The release with other words in a passage of an edition; whatever was cleared is so no more."""
    found = of(made, language)
    passages = tuple(
        _saying(made, found, one, text) if one.id == passage_id else one for one in made.passages
    )
    return replace(made, passages=passages)


def typed(
    text: str,
    title: str = "",
    *,
    language: str = "en",
    whole: ConsultationFacts | None = None,
) -> ReleaseFacts:
    """A release that was pasted as a whole: a title, and each line as a passage without outcomes."""
    lines = [(PassageKind.TITLE, title)] if title else []
    lines += [(PassageKind.TYPED, line) for line in text.splitlines() if line.strip()]
    found = edition(language, source_id=None, role=EditionRole.ORIGINAL)
    passages = tuple(
        PassageFacts(
            known(f"typed {number}"),
            kind,
            wordings=((found.id, WordingFacts(known(f"words {number}"), _prose(language, line), True)),),
        )
        for number, (kind, line) in enumerate(lines)
    )
    number = NumberFacts("PR", 22, 2026, "MFA.IC")
    made = ReleaseFacts(
        known("release"), whole or consultation(), number=number, editions=(found,), passages=passages
    )
    return cleared(made)


def cleared(made: ReleaseFacts) -> ReleaseFacts:
    """The release with every edition cleared by us as it stands."""
    at = datetime(2026, 2, 13, 9, tzinfo=UTC)
    editions = tuple(
        replace(
            one,
            clearances=(
                ClearanceFacts(
                    known(f"clearance {one.language}"),
                    Side.OURS,
                    "the Cabinet",
                    at,
                    clearance.text_of(made, one),
                ),
            ),
        )
        for one in made.editions
    )
    return replace(made, editions=editions)


def of(made: ReleaseFacts, language: str) -> EditionFacts:
    """The edition of a release in a language."""
    return next(one for one in made.editions if one.language == language)


def passage(made: ReleaseFacts, words: str, language: str = "en") -> PassageFacts:
    """The one passage whose text has these words."""
    (found,) = [one for one in made.passages if words in said(one, of(made, language))]
    return found


def said(passage: PassageFacts, found: EditionFacts) -> str:
    """What a passage says in an edition."""
    words = passage.wording(found.id)
    return words.prose.text(found.language) if words else ""


def _worded(
    made: ReleaseFacts, found: EditionFacts, one: PassageFacts, new: dict[UUID, wording.Composed]
) -> PassageFacts:
    said = new.get(one.id)
    words = WordingFacts(
        known(f"wording {one.id} {found.language}"),
        said.prose if said else NOTHING,
        composed_from=said.hash if said else wording.hash_of(NOTHING),
        source_hash=_source(one, found),
        ties=said.ties if said else (),
    )
    return _with(one, found, words)


def _saying(made: ReleaseFacts, found: EditionFacts, one: PassageFacts, text: str) -> PassageFacts:
    words = one.wording(found.id) or WordingFacts(known(f"wording {one.id} {found.language}"))
    ties = tuple((key, printed) for key, printed in words.ties if printed in text)
    prose = _prose(found.language, text)
    return _with(
        one, found, replace(words, prose=prose, edited=True, ties=ties, source_hash=_source(one, found))
    )


def _with(one: PassageFacts, found: EditionFacts, words: WordingFacts) -> PassageFacts:
    others = tuple(pair for pair in one.wordings if pair[0] != found.id)
    return replace(one, wordings=(*others, (found.id, words)))


def _source(one: PassageFacts, found: EditionFacts) -> str:
    source = one.wording(found.source_id) if found.source_id else None
    return wording.hash_of(source.prose) if source else ""


def _prose(language: str, text: str) -> Prose:
    return Prose({language: paragraphs(text)})
