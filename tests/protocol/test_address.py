"""Address: people, titles and institutions as the ministries print them."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.address import (
    Form,
    acronym,
    address,
    country,
    institution,
    missing,
    role,
    state,
    title_line,
)
from protocoldesk.protocol.facts import InstitutionFacts, MeetingFacts, Named, PartyFacts, PersonFacts
from protocoldesk.protocol.forms import city
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.records.values.text import EMPTY, LANGUAGES, Text
from protocoldesk.records.values.words import PartyKind, Role

EN, FR, KM = (phrases_for(language) for language in LANGUAGES)

CAMBODIA = PartyFacts(
    uuid4(),
    "KH",
    formal_name=Text(en="Kingdom of Cambodia", fr="Royaume du Cambodge", km="ព្រះរាជាណាចក្រកម្ពុជា"),
    short_name=Text(en="Cambodia", fr="Cambodge", km="កម្ពុជា"),
    article=Text(fr="le"),
)
CANADA = PartyFacts(
    uuid4(),
    "CA",
    formal_name=Text(en="Canada", fr="Canada", km="កាណាដា"),
    short_name=Text(en="Canada", fr="Canada", km="កាណាដា"),
    article=Text(fr="le"),
)
INDIA = PartyFacts(
    uuid4(),
    "IN",
    formal_name=Text(en="Republic of India", fr="République de l'Inde"),
    short_name=Text(en="India", fr="Inde"),
    article=Text(fr="l'"),
)
UNION = PartyFacts(
    uuid4(),
    "EU",
    PartyKind.UNION,
    formal_name=Text(en="European Union", fr="Union européenne"),
    short_name=Text(en="EU", fr="UE"),
    article=Text(en="the", fr="l'"),
)
MINISTRY = InstitutionFacts(
    uuid4(),
    CAMBODIA,
    name=Text(
        en="Ministry of Foreign Affairs and International Cooperation",
        fr="ministère des Affaires étrangères et de la Coopération internationale",
        km="ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ",
    ),
    acronym=Text(en="MFAIC"),
    article=Text(en="the", fr="le"),
)
GLOBAL_AFFAIRS = InstitutionFacts(
    uuid4(),
    CANADA,
    name=Text(en="Global Affairs Canada", fr="Affaires mondiales Canada", km="ក្រសួងកិច្ចការសកលកាណាដា"),
    acronym=Text(en="GAC", fr="AMC"),
    with_state=False,
)
EXTERNAL_AFFAIRS = InstitutionFacts(
    uuid4(),
    INDIA,
    name=Text(en="Ministry of External Affairs"),
    short_name=Text(en="MEA"),
    article=Text(en="the"),
)

MEAS = Named(
    uuid4(),
    Text(en="MEAS Kim Heng", km="មាស គឹមហេង"),
    title=Text(en="Secretary of State", fr="Secrétaire d'État", km="រដ្ឋលេខាធិការ"),
    later_title=Text(en="the Secretary of State", fr="le Secrétaire d'État", km="រដ្ឋលេខាធិការ"),
    person=PersonFacts(
        uuid4(),
        honorific=Text(en="His Excellency", fr="Son Excellence Monsieur", km="ឯកឧត្តម"),
        honorific_short=Text(en="H.E.", fr="S.E. M."),
        salutation=Text(en="Excellency"),
        sort_key="meas kim heng",
    ),
    institution=MINISTRY,
    role=Role.HEAD,
)
BOWMAN = Named(
    uuid4(),
    Text(en="Alan Bowman", km="អាឡាន បូម៉ាន់"),
    title=Text(
        en="Director General for Southeast Asia and Oceania",
        km="អគ្គនាយកទទួលបន្ទុកកិច្ចការអាស៊ីអាគ្នេយ៍ និងអូសេអានី",
    ),
    person=PersonFacts(
        uuid4(), honorific=Text(en="His Excellency", km="ឯកឧត្តម"), honorific_short=Text(en="H.E.")
    ),
    institution=GLOBAL_AFFAIRS,
    role=Role.HEAD,
)


def named(
    name: str,
    title: str = "",
    institution: InstitutionFacts | None = None,
    honorific: str = "",
    honorific_short: str = "",
    academic: str = "",
    post_nominals: str = "",
) -> Named:
    person = PersonFacts(
        uuid4(),
        honorific=Text(en=honorific),
        honorific_short=Text(en=honorific_short),
        academic=Text(en=academic),
        post_nominals=Text(en=post_nominals),
    )
    return Named(uuid4(), Text(en=name), Text(en=title), institution=institution, person=person)


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


def test_both_chairs_at_their_first_mention_in_english() -> None:
    assert plain(address(MEAS, Form.FULL, EN)) == (
        "His Excellency MEAS Kim Heng, Secretary of State of the Ministry of Foreign Affairs and "
        "International Cooperation of the Kingdom of Cambodia"
    )
    assert plain(address(BOWMAN, Form.FULL, EN)) == (
        "His Excellency Alan Bowman, Director General for Southeast Asia and Oceania, Global Affairs Canada"
    )


def test_both_chairs_at_their_first_mention_in_khmer() -> None:
    assert address(MEAS, Form.FULL, KM) == (
        "ឯកឧត្តម មាស គឹមហេង រដ្ឋលេខាធិការក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ នៃព្រះរាជាណាចក្រកម្ពុជា"
    )
    assert address(BOWMAN, Form.FULL, KM) == (
        "ឯកឧត្តម អាឡាន បូម៉ាន់ អគ្គនាយកទទួលបន្ទុកកិច្ចការអាស៊ីអាគ្នេយ៍ និងអូសេអានី នៃក្រសួងកិច្ចការសកលកាណាដា"
    )


def test_a_chair_at_the_first_mention_in_french() -> None:
    assert plain(address(MEAS, Form.FULL, FR)) == (
        "Son Excellence Monsieur MEAS Kim Heng, Secrétaire d'État du ministère des Affaires étrangères et de "
        "la Coopération internationale du Royaume du Cambodge"
    )


@pytest.mark.parametrize(
    ("party", "title", "said"),
    [
        (CAMBODIA, "", "ឯកអគ្គរាជទូត"),
        (INDIA, "", "ឯកអគ្គរដ្ឋទូត"),
        (CANADA, "ឯកអគ្គរដ្ឋទូតកាណាដាប្រចាំកម្ពុជា", "ឯកអគ្គរដ្ឋទូត"),
        (CANADA, "", "ប្រមុខបេសកកម្មការទូត"),
    ],
)
def test_an_ambassador_is_called_by_the_form_of_the_state_in_khmer(
    party: PartyFacts, title: str, said: str
) -> None:
    ambassador = Named(uuid4(), Text(en="X"), title=Text(km=title), role=Role.RESIDENT_AMBASSADOR)
    assert [role(ambassador, party, phrases) for phrases in (EN, FR, KM)] == [
        "Ambassador",
        "Ambassadeur",
        said,
    ]
    assert role(replace(ambassador, role=Role.MEMBER), party, KM) == ""


def test_a_title_that_lacks_in_a_language_is_said_whole_in_another() -> None:
    """Never half: no English title goes on to a French institution."""
    title = Text(en="Director General", km="អគ្គនាយក")
    assert title_line(replace(MEAS, title=title), FR) == (
        "Director General of the Ministry of Foreign Affairs and International Cooperation of the Kingdom of "
        "Cambodia"
    )
    here = replace(MINISTRY, name=Text(en="Ministry of Foreign Affairs"))
    assert title_line(replace(MEAS, institution=here), KM) == (
        "Secretary of State of the Ministry of Foreign Affairs of the Kingdom of Cambodia"
    )
    assert "title" in missing(replace(MEAS, title=title), "fr")
    assert "institution" in missing(replace(MEAS, institution=here), "km")


@pytest.mark.parametrize(
    ("form", "en", "fr", "km"),
    [
        (Form.SHORT, "H.E. MEAS Kim Heng", "S.E. M. MEAS Kim Heng", "ឯកឧត្តម មាស គឹមហេង"),
        (
            Form.LATER,
            "His Excellency the Secretary of State",
            "Son Excellence Monsieur le Secrétaire d'État",
            "ឯកឧត្តម រដ្ឋលេខាធិការ",
        ),
        (Form.LIST, "H.E. MEAS Kim Heng", "S.E. M. MEAS Kim Heng", "ឯកឧត្តម មាស គឹមហេង"),
        (Form.PLATE, "H.E. MEAS Kim Heng", "S.E. M. MEAS Kim Heng", "ឯកឧត្តម មាស គឹមហេង"),
        (Form.SIGNATURE, "MEAS Kim Heng", "MEAS Kim Heng", "មាស គឹមហេង"),
        (Form.SALUTATION, "Excellency", "S.E. M. MEAS Kim Heng", "ឯកឧត្តម មាស គឹមហេង"),
        (Form.SORT, "meas kim heng", "meas kim heng", "meas kim heng"),
    ],
)
def test_the_other_forms(form: Form, en: str, fr: str, km: str) -> None:
    assert [plain(address(MEAS, form, phrases)) for phrases in (EN, FR, KM)] == [en, fr, km]


def test_without_a_later_title_the_name_is_repeated() -> None:
    assert plain(address(BOWMAN, Form.LATER, EN)) == "His Excellency Alan Bowman"


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("Ms.", "the Director"),
        ("The Rt. Hon.", "the Director"),
        ("Her Excellency", "Her Excellency the Director"),
    ],
)
def test_a_later_title_follows_a_style_but_never_what_stands_before_names(style: str, said: str) -> None:
    director = named("X", "Director")
    assert director.person is not None
    styled = replace(director.person, honorific=Text(en=style))
    later = replace(director, person=styled, later_title=Text(en="the Director"))
    assert plain(address(later, Form.LATER, EN)) == said


def test_a_later_title_without_honorific_stands_alone() -> None:
    assert (
        address(replace(named("X", "Director"), later_title=Text(en="the Director")), Form.LATER, EN)
        == "the Director"
    )


@pytest.mark.parametrize(
    ("person", "full", "listed"),
    [
        (
            {"honorific": "The Rt. Hon.", "post_nominals": "MP", "name": "Catherine West"},
            "The Rt. Hon. Catherine West MP, Minister for the Indo-Pacific",
            "The Rt. Hon. Catherine West MP",
        ),
        (
            {"honorific": "Shri", "name": "Jaideep Mazumdar"},
            "Shri Jaideep Mazumdar, Secretary (East)",
            "Shri Jaideep Mazumdar",
        ),
        ({"name": "Francois DELHAYE"}, "Francois DELHAYE, Director", "Francois DELHAYE"),
        (
            {
                "honorific": "His Excellency",
                "honorific_short": "H.E.",
                "academic": "Dr.",
                "name": "CHEM Widhya",
            },
            "His Excellency Dr. CHEM Widhya, Minister Attached",
            "H.E. Dr. CHEM Widhya",
        ),
        (
            {"honorific_short": "Mr.", "name": "Kim Chan Phirum"},
            "Mr. Kim Chan Phirum, Honorary Consul",
            "Mr. Kim Chan Phirum",
        ),
    ],
)
def test_printed_forms_of_other_ministries(person: dict[str, str], full: str, listed: str) -> None:
    person = dict(person)
    somebody = named(person.pop("name"), full.partition(", ")[2], None, **person)
    assert plain(address(somebody, Form.FULL, EN)) == full
    assert plain(address(somebody, Form.LIST, EN)) == listed


def test_letters_after_the_name_are_left_out_of_the_short_form() -> None:
    west = named("Catherine West", honorific="The Rt. Hon.", post_nominals="MP")
    assert plain(address(west, Form.SHORT, EN)) == "The Rt. Hon. Catherine West"


def test_honorific_and_name_are_not_parted() -> None:
    chem = named("CHEM Widhya", honorific_short="H.E.", academic="Dr.")
    assert address(chem, Form.SHORT, EN) == "H.E.\u00a0Dr.\u00a0CHEM Widhya"
    assert (
        address(named("X Y", honorific="The Rt. Hon."), Form.SHORT, EN) == "The\u00a0Rt.\u00a0Hon.\u00a0X Y"
    )


names = st.text(st.characters(categories=["L", "M", "Zs", "Pd"]), min_size=1).filter(str.strip)


@given(names, st.sampled_from(Form), st.sampled_from(LANGUAGES), st.text("abHE. ", max_size=8))
def test_no_letter_of_a_name_is_changed_or_moved(
    name: str, form: Form, language: str, honorific: str
) -> None:
    somebody = Named(
        uuid4(), Text({language: name}), person=PersonFacts(uuid4(), honorific=Text({language: honorific}))
    )
    assert Text({language: name})[language] in address(somebody, form, phrases_for(language))


@pytest.mark.parametrize("form", Form)
def test_an_agency_or_a_category_has_its_name_only(form: Form) -> None:
    agency = Named(
        uuid4(), Text(en="Canadian Border Agency"), title=Text(en="Observer"), institution=GLOBAL_AFFAIRS
    )
    assert address(agency, form, EN) == "Canadian Border Agency"


@pytest.mark.parametrize("form", [Form.FULL, Form.SHORT, Form.LIST, Form.PLATE, Form.LATER])
def test_a_khmer_text_prints_the_latin_name_where_there_is_no_other(form: Form) -> None:
    assert address(named("Weldon Epp"), form, KM) == "Weldon Epp"


def test_an_honorific_is_not_borrowed_from_another_language() -> None:
    assert address(replace(BOWMAN, name=Text(en="Alan Bowman")), Form.SHORT, FR) == "Alan Bowman"


def test_a_borrowed_latin_word_keeps_its_distance_from_khmer() -> None:
    bare = replace(GLOBAL_AFFAIRS, name=Text(en="Global Affairs Canada"))
    assert (
        title_line(replace(BOWMAN, title=Text(km="អគ្គនាយក"), institution=bare), KM)
        == "អគ្គនាយក នៃ Global Affairs Canada"
    )


@pytest.mark.parametrize(
    ("title", "facts", "said"),
    [
        (
            "Secretary of State",
            MINISTRY,
            (
                "Secretary of State of the Ministry of Foreign Affairs and International Cooperation "
                "of the Kingdom of Cambodia"
            ),
        ),
        ("Director General", GLOBAL_AFFAIRS, "Director General, Global Affairs Canada"),
        (
            "Minister of Foreign Affairs and International Cooperation",
            MINISTRY,
            "Minister of Foreign Affairs and International Cooperation of the Kingdom of Cambodia",
        ),
        ("Minister of Foreign Affairs and International Cooperation of Cambodia", MINISTRY, None),
        ("Deputy Minister, Global Affairs Canada", GLOBAL_AFFAIRS, None),
        ("Head of the GAC Asia Branch", GLOBAL_AFFAIRS, None),
        ("Secretary, MEA", EXTERNAL_AFFAIRS, "Secretary, MEA of the Republic of India"),
        (
            "Acting Secretary",
            EXTERNAL_AFFAIRS,
            "Acting Secretary of the Ministry of External Affairs of the Republic of India",
        ),
        ("Ambassador", None, None),
        ("", GLOBAL_AFFAIRS, "Global Affairs Canada"),
        ("", None, None),
    ],
)
def test_a_title_names_its_institution_once(
    title: str, facts: InstitutionFacts | None, said: str | None
) -> None:
    assert title_line(named("X", title, facts), EN) == (title if said is None else said)


def test_a_word_that_only_holds_the_acronym_does_not_name_the_institution() -> None:
    defence = InstitutionFacts(
        uuid4(), CAMBODIA, Text(en="Ministry of Defence"), acronym=Text(en="EU"), article=Text(en="the")
    )
    assert title_line(named("X", "Director for EUROPE and Defence", defence), EN) == (
        "Director for EUROPE and Defence of the Ministry of Defence of the Kingdom of Cambodia"
    )


@pytest.mark.parametrize(
    ("facts", "en", "fr", "short"),
    [
        (
            MINISTRY,
            "the Ministry of Foreign Affairs and International Cooperation of the Kingdom of Cambodia",
            "le ministère des Affaires étrangères et de la Coopération internationale du Royaume du Cambodge",
            "the Ministry of Foreign Affairs and International Cooperation",
        ),
        (GLOBAL_AFFAIRS, "Global Affairs Canada", "Affaires mondiales Canada", "Global Affairs Canada"),
    ],
)
def test_an_institution_with_the_article_that_it_takes(
    facts: InstitutionFacts, en: str, fr: str, short: str
) -> None:
    assert institution(facts, EN) == en
    assert institution(facts, FR) == fr
    assert institution(facts, EN, full=False) == short
    assert institution(facts, EN, full=False, article=False) == short.removeprefix("the ")


def test_an_institution_in_khmer() -> None:
    assert institution(MINISTRY, KM) == "ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ នៃព្រះរាជាណាចក្រកម្ពុជា"
    assert institution(GLOBAL_AFFAIRS, KM) == "ក្រសួងកិច្ចការសកលកាណាដា"


def test_an_institution_that_names_its_state_does_not_name_it_twice() -> None:
    embassy = InstitutionFacts(uuid4(), CANADA, Text(en="Embassy of Canada"), article=Text(en="the"))
    assert institution(embassy, EN) == "the Embassy of Canada"


def test_an_acronym() -> None:
    assert [acronym(MINISTRY, EN), acronym(GLOBAL_AFFAIRS, FR), acronym(EXTERNAL_AFFAIRS, EN)] == [
        "MFAIC",
        "AMC",
        "MEA",
    ]
    assert (
        acronym(replace(MINISTRY, acronym=EMPTY), EN)
        == "Ministry of Foreign Affairs and International Cooperation"
    )


@pytest.mark.parametrize(
    ("party", "formal", "formel", "short", "court"),
    [
        (CAMBODIA, "the Kingdom of Cambodia", "le Royaume du Cambodge", "Cambodia", "le Cambodge"),
        (CANADA, "Canada", "le Canada", "Canada", "le Canada"),
        (INDIA, "the Republic of India", "la République de l'Inde", "India", "l'Inde"),
        (UNION, "the European Union", "l'Union européenne", "the EU", "l'UE"),
    ],
)
def test_a_party_with_the_article_that_it_takes(
    party: PartyFacts, formal: str, formel: str, short: str, court: str
) -> None:
    assert [state(party, EN), state(party, FR), country(party, EN), country(party, FR)] == [
        formal,
        formel,
        short,
        court,
    ]


def test_a_bloc_speaks_through_its_institutions() -> None:
    service = InstitutionFacts(
        uuid4(), UNION, Text(en="European External Action Service"), article=Text(en="the"), with_state=False
    )
    assert title_line(named("X", "Managing Director", service), EN) == (
        "Managing Director of the European External Action Service"
    )


@pytest.mark.parametrize(
    ("who", "language", "lacking"),
    [
        (MEAS, "en", ()),
        (MEAS, "fr", ()),
        (MEAS, "km", ()),
        (BOWMAN, "fr", ("title", "honorific")),
        (replace(BOWMAN, name=Text(en="Alan Bowman")), "km", ("name",)),
        (
            named("X", "Director", EXTERNAL_AFFAIRS, honorific="Shri"),
            "km",
            ("name", "title", "honorific", "institution"),
        ),
        (named("X"), "en", ()),
        (replace(named("X"), role=Role.HEAD), "en", ("title",)),
        (Named(uuid4(), Text(en="two interpreters")), "km", ("name",)),
        (Named(uuid4(), Text(en="two interpreters")), "en", ()),
    ],
)
def test_what_lacks_in_a_language_is_told(who: Named, language: str, lacking: tuple[str, ...]) -> None:
    assert missing(who, language) == lacking


def test_a_latin_title_and_a_latin_institution_are_said_as_in_latin_letters_in_khmer() -> None:
    ministry = InstitutionFacts(uuid4(), CAMBODIA, name=Text(en="Ministry of Foreign Affairs"))
    named = Named(uuid4(), Text(en="Dara"), Text(en="Asia Department"), institution=ministry)
    assert title_line(named, KM) == title_line(named, EN)
    assert title_line(named, KM).startswith("Asia Department, Ministry of Foreign Affairs of the Kingdom")


def test_a_latin_city_does_not_touch_what_it_is_called_in_khmer() -> None:
    meeting = MeetingFacts(uuid4(), "kh-1", city=Text(en="Phnom Penh"), city_kind=Text(km="រាជធានី"))
    assert city(meeting, KM) == "រាជធានី Phnom Penh"
    assert city(replace(meeting, city=Text(km="ភ្នំពេញ")), KM) == "រាជធានីភ្នំពេញ"
