"""Forms and ties: what of a text was printed from records, and how it follows them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.forms import Difference, city, differences, forms, mended, stands, ties
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from tests.protocol.talks import CAMBODIA, ENGLISH, KHMER, LIND, MEETING, OURS, PREVIOUS, SOK, THEIRS, talks


def printed(whole: ConsultationFacts) -> dict[str, str]:
    return {key: words.replace("\u00a0", " ") for key, words in forms(whole, ENGLISH).items()}


def followed(text: str, before: ConsultationFacts, after: ConsultationFacts) -> str:
    """The text after its records changed."""
    return mended(text, differences(text, ties(text, printed(before)), printed(after)))


def test_every_record_that_a_text_may_print_has_its_forms() -> None:
    found = printed(talks(next_dates=When.day(2027, 5, 1), next_city=Text(en="Brussels")))
    assert found[f"{SOK.id}:name"] == "SOK Dara"
    assert found[f"{SOK.id}:title"] == (
        "Secretary of State of the Ministry of Foreign Affairs of the Kingdom of Cambodia"
    )
    assert found[f"{SOK.id}:later"] == "the Secretary of State"
    assert found["this:named"] == "Second Cambodia-European Union Consultations"
    assert found["this:session"] == "Second Session"
    assert (found["this:city"], found["this:date"]) == ("Phnom Penh", "4 March 2026")
    assert (found["previous:city"], found["previous:date"]) == ("Brussels", "20 January 2025")
    assert (found["next:city"], found["next:date"]) == ("Brussels", "1 May 2027")
    assert all(found.values())


def test_a_first_session_has_no_forms_of_one_before() -> None:
    assert not [key for key in printed(talks(previous=None)) if key.startswith("previous:")]


def test_a_city_is_called_by_its_kind_where_the_language_wants_that() -> None:
    assert city(MEETING, ENGLISH) == "Phnom Penh"
    assert city(MEETING, KHMER) == "រាជធានីភ្នំពេញ"
    assert city(replace(MEETING, city=Text()), KHMER) == ""


@pytest.mark.parametrize(
    ("words", "text", "stand"),
    [
        ("5 September", "on 15 September", False),
        ("5 September", "on 5 September 2024", True),
        ("Paris", "a Parisian day", False),
        ("Paris", "(Paris)", True),
        ("Kim", "Kimberley and Kim", True),
        ("Élan", "xÉlan", False),
        ("ភ្នំពេញ", "រាជធានីភ្នំពេញនៅ", True),
        ("H.E.", "H.E. Mr. SOK", True),
        ("x", "", False),
    ],
)
def test_words_stand_in_a_text_only_as_words(words: str, text: str, stand: bool) -> None:
    assert stands(words, text) is stand
    assert bool(ties(text, {"form": words})) is stand


def test_a_text_is_tied_to_what_it_prints_and_to_nothing_else() -> None:
    tied = ties("SOK Dara was in Phnom Penh.", printed(talks()))
    assert set(tied.values()) == {"SOK Dara", "Phnom Penh"}


def test_nothing_differs_while_records_stay() -> None:
    text = "SOK Dara was in Phnom Penh on 4 March 2026."
    assert followed(text, talks(), talks()) == text
    assert differences(text, ties(text, printed(talks())), printed(talks())) == []


def test_a_changed_name_title_date_and_city_are_brought_into_the_text() -> None:
    text = (
        "SOK Dara, Secretary of State of the Ministry of Foreign Affairs, was in Phnom Penh on 4 March 2026."
    )
    head = replace(SOK, name=Text(en="SOK Daravuth"))
    after = replace(
        talks(delegations=(replace(OURS, delegates=(head,)), THEIRS)),
        meeting=replace(MEETING, dates=When.day(2026, 3, 5), city=Text(en="Siem Reap")),
    )
    assert followed(text, talks(), after) == (
        "SOK Daravuth, Secretary of State of the Ministry of Foreign Affairs, was in Siem Reap on 5 March"
        " 2026."
    )


def test_a_longer_title_that_holds_the_old_one_is_put_in_once() -> None:
    text = (
        "We met SOK Dara, Secretary of State of the Ministry of Foreign Affairs of the Kingdom of Cambodia."
    )
    head = replace(SOK, title=Text(en="Senior Secretary of State"))
    after = talks(delegations=(replace(OURS, delegates=(head,)), THEIRS))
    assert followed(text, talks(), after) == text.replace("Secretary", "Senior Secretary")
    assert followed(followed(text, talks(), after), after, after).count("Senior") == 1


def test_dates_and_cities_that_change_places_are_not_mixed_up() -> None:
    text = "In Phnom Penh on 4 March 2026, after Brussels on 20 January 2025."
    before = talks()
    after = replace(
        before,
        meeting=replace(MEETING, city=PREVIOUS.city, city_kind=Text(), dates=PREVIOUS.dates),
        previous=replace(PREVIOUS, city=MEETING.city, dates=MEETING.dates),
    )
    assert (
        followed(text, before, after) == "In Brussels on 20 January 2025, after Phnom Penh on 4 March 2026."
    )


def test_a_day_is_not_found_inside_another_day() -> None:
    before = replace(talks(), meeting=replace(MEETING, dates=When.day(2026, 3, 5)))
    after = replace(talks(), meeting=replace(MEETING, dates=When.day(2026, 3, 6)))
    assert followed("Not 15 March 2026 but 5 March 2026.", before, after) == (
        "Not 15 March 2026 but 6 March 2026."
    )


def test_words_that_are_right_for_another_record_are_left_alone() -> None:
    """Both sides have a Managing Director; only one of them was promoted."""
    same = replace(SOK, title=LIND.title, institution=LIND.institution)
    before = talks(delegations=(replace(OURS, delegates=(same,)), THEIRS))
    promoted = replace(same, title=Text(en="Director General"))
    after = talks(delegations=(replace(OURS, delegates=(promoted,)), THEIRS))
    text = "Eva Lind, Managing Director of the European External Action Service."
    assert followed(text, before, after) == text


def test_a_record_that_is_gone_changes_nothing() -> None:
    text = "SOK Dara was there."
    after = talks(delegations=(replace(OURS, delegates=()), THEIRS))
    assert followed(text, talks(), after) == text


def test_the_longest_words_that_differ_come_first() -> None:
    head = replace(SOK, name=Text(en="SOK Daravuth"))
    after = talks(delegations=(replace(OURS, delegates=(head,)), THEIRS))
    text = printed(talks())[f"{SOK.id}:full"]
    found = differences(text, ties(text, printed(talks())), printed(after))
    assert [len(one.printed) for one in found] == sorted((len(one.printed) for one in found), reverse=True)
    assert mended(text, found) == text.replace("SOK Dara", "SOK Daravuth")


def test_khmer_forms_follow_inside_unspaced_text() -> None:
    before = replace(talks(), meeting=replace(MEETING, city=Text(km="ភ្នំពេញ")))
    after = replace(talks(), meeting=replace(MEETING, city=Text(km="សៀមរាប"), city_kind=Text(km="ក្រុង")))
    text = "បានធ្វើឡើងនៅរាជធានីភ្នំពេញកាលពីម្សិលមិញ។"
    found = differences(text, ties(text, forms(before, KHMER)), forms(after, KHMER))
    assert mended(text, found) == "បានធ្វើឡើងនៅក្រុងសៀមរាបកាលពីម្សិលមិញ។"
    assert CAMBODIA.id == OURS.party.id


WORDS = st.text("ab ក", min_size=1, max_size=4).filter(str.strip)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=5), st.text("ab ក", max_size=30))
def test_what_was_put_in_is_never_looked_at_again(pairs: list[tuple[str, str]], text: str) -> None:
    marked = [Difference(str(number), old, f"<{new}>") for number, (old, new) in enumerate(pairs)]
    result = mended(text, marked)
    assert "<<" not in result
    assert result.count("<") == result.count(">")
    assert mended(text, []) == text
