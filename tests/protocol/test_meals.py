"""A note to the kitchen says what is not served, never why; the kitchen counts; gifts are disposed of."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.checks import served
from protocoldesk.protocol.facts import ConsultationFacts, MechanismFacts, MeetingFacts, Named
from protocoldesk.protocol.gifts import GiftFacts
from protocoldesk.protocol.meals import CourseFacts, Guest, MealFacts, Serving, beyond_food, reasons, servings
from protocoldesk.protocol.preset import shipped
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Disposal, GiftWay

WHOLE = ConsultationFacts(
    MeetingFacts(uuid4(), "kh-ca-2"), MechanismFacts(uuid4(), "kh-ca", Text(en="Talks"))
)


@pytest.mark.parametrize(
    ("note", "file", "found"),
    [
        ("no pork", "halal; no pork", ()),
        ("no shellfish, no peanuts", "allergic to shellfish and peanuts", ()),
        ("no sugar because of diabetes", "", ("diabetes",)),
        ("Diabetic: no sugar", "", ("diabetic",)),
        ("no salt, gastric bypass in May", "gastric bypass", ("gastric", "bypass")),
        ("no wheat", "coeliac, no wheat", ()),
    ],
)
def test_what_says_why_is_found_and_food_is_not(note: str, file: str, found: tuple[str, ...]) -> None:
    assert reasons(Text(en=note), [file]) == found


@pytest.mark.parametrize(
    "note",
    [
        "HIV positive: no raw fish",
        "IBS, no beans",
        "Crohn's: no fibre",
        "on dialysis, no salt",
        "hepatitis B",
        "after chemotherapy",
        "Ramadan",
        "gluten-free, coeliacs",
        "sans sucre, diabétiques",
        "no nuts - anaphylactic",
        "lactose-intolerant",
        "HEART patient",
        "peanut allergies!",
        "stomach trouble",
        "ជំងឺទឹកនោមផ្អែម",
    ],
)
def test_an_illness_is_found_short_joined_to_a_word_or_in_another_form(note: str) -> None:
    assert reasons(Text(en=note), [])


def test_a_short_form_of_the_file_is_found_and_no_small_word_is() -> None:
    assert reasons(Text(en="no raw fish (CF)"), ["CF since birth; no raw fish"]) == ("cf",)
    assert reasons(Text(en="no raw fish in it"), ["in it since 2019"]) == ()


@pytest.mark.parametrize(
    "note",
    [
        Text(en="no pork"),
        Text(en="No shellfish; no peanuts, please."),
        Text(en="gluten-free bread, no strawberries or tomatoes"),
        Text(en="a dish without meat or fish", km="ម្ហូបគ្មានសាច់"),
        Text(fr="sans crème ni œufs, pas d'arachide"),
        Text(km="គ្មានបង្គា ក្តាម និងសណ្តែកដី"),
    ],
)
def test_a_note_of_words_for_food_passes_in_every_language(note: Text) -> None:
    assert beyond_food(note) == ()


@pytest.mark.parametrize(
    ("note", "found"),
    [
        (Text(en="no sugar because of diabetes"), ("because", "diabetes")),
        (Text(en="HIV positive: no raw fish"), ("hiv", "positive")),
        (Text(en="IBS, no beans"), ("ibs",)),
        (Text(en="Crohn's: no milk"), ("crohn", "s")),
        (Text(en="lactose-intolerant"), ("lactose", "intolerant")),
        (Text(en="gluten-free, coeliacs"), ("coeliacs",)),
        (Text(en="no nuts - anaphylactic"), ("anaphylactic",)),
        (Text(en="no fish, type 2"), ("type", "2")),
        (Text(en="no meat in Ramadan"), ("ramadan",)),
        (Text(en="no salt (Zollinger)"), ("zollinger",)),
        (Text(fr="sans sucre : diabétiques"), ("diabetiques",)),
        (Text(en="no salt", km="គ្មានអំបិលដោយសារជំងឺ"), ("គ្មានអំបិលដោយសារជំងឺ",)),
    ],
)
def test_every_word_of_a_note_that_is_no_food_is_found(note: Text, found: tuple[str, ...]) -> None:
    assert set(found) <= set(beyond_food(note))


def test_reasons_are_found_in_every_language_of_a_note() -> None:
    assert reasons(Text(fr="sans sel, tension"), []) == ("tension",)
    assert "ជំងឺ" in reasons(Text(km="មិនទទួលទានអំបិលដោយសារជំងឺ"), [])


@given(st.lists(st.sampled_from(shipped("kitchen")["foods"]["en"]), min_size=1))
def test_a_note_of_foods_alone_never_gives_anything_away(foods: list[str]) -> None:
    words = "no " + ", no ".join(foods)
    assert reasons(Text(en=words), [words]) == ()
    assert beyond_food(Text(en=words)) == ()


@given(st.text(alphabet="abcdefghijkl", min_size=5, max_size=12), st.text())
def test_a_word_of_the_file_that_is_no_food_is_found_wherever_it_stands(word: str, more: str) -> None:
    assert word in reasons(Text(en=f"no fish, {word}, please"), [f"{word} {more}"])


def test_the_lists_do_not_contradict_each_other() -> None:
    for language in ("en", "fr", "km"):
        table = shipped("kitchen")
        assert set(table["foods"][language]) & set(table["reasons"][language]) == set()


def guest(name: str, note: str = "", people: int = 1, **more: object) -> Guest:
    return replace(Guest(Named(uuid4(), Text(en=name), people=people), Text(en=note)), **more)


def test_the_kitchen_counts_who_gets_what() -> None:
    fish = CourseFacts(uuid4(), name=Text(en="Fish amok"), instead=Text(en="Tofu amok"))
    fruit = CourseFacts(uuid4(), name=Text(en="Fruit"))
    guests = (guest("A"), guest("B", "no fish"), guest("Officials", people=3))
    meal = MealFacts(WHOLE, None, (fish, fruit), guests)
    assert servings(meal) == (Serving(fish, 4, 1), Serving(fruit, 5, 0))


def test_the_checks_name_the_guest_and_never_the_illness() -> None:
    told = guest("Alan Bowman", "diabetes", reasons=("diabetes",), note_id=uuid4())
    untold = guest("Jean Roy", undeclared=True)
    found = served.meal(MealFacts(WHOLE, None, (), (told, untold)))
    assert [(one.check, one.number, one.blocks) for one in found] == [
        ("meal-reason", 0, True),
        ("diet-without-note", 33, False),
    ]
    assert "diabetes" not in " ".join([*(one.sentence for one in found), *map(str, found[0].values.values())])


def test_a_dish_that_says_why_stops_the_sheet() -> None:
    dish = CourseFacts(uuid4(), instead=Text(en="Salad for the diabetic guest"), reasons=("diabetic",))
    (found,) = served.meal(MealFacts(WHOLE, None, (dish,)))
    assert (found.check, found.blocks, found.place) == ("meal-reason", True, f"course/{dish.id}")
    assert "diabetic" not in found.sentence


def test_a_gift_without_disposal_is_told_and_one_though_none_were_agreed() -> None:
    received = GiftFacts(uuid4(), GiftWay.RECEIVED, description=Text(en="a silver bowl"))
    given_ = GiftFacts(uuid4(), GiftWay.GIVEN, description=Text(en="a book"))
    kept = replace(received, disposal=Disposal.INVENTORY, disposed_on=date(2026, 2, 20))
    assert [one.number for one in served.gifts([received, given_, kept], none_agreed=False)] == [31]
    found = served.gifts([kept], none_agreed=True)
    assert found[0].sentence == "It was agreed that none are exchanged, and there is a gift: a silver bowl."


def test_the_worth_of_a_gift_is_a_decimal_number() -> None:
    assert GiftFacts(uuid4(), value="120.50").worth == Decimal("120.50")
    assert GiftFacts(uuid4()).worth is None
    assert GiftFacts(uuid4(), value="NaN").worth is None
