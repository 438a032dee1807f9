"""Wording: what was said, told with the speaker, stance and strength that was recorded, in two languages."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from protocoldesk.protocol.facts import (
    CandidatureFacts,
    DelegationFacts,
    InstrumentFacts,
    OutcomeFacts,
)
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.verbs import act, strength_of, verbs, wants_addressee
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import (
    PassageKind,
    Role,
    Scope,
    Stance,
    Strength,
    Voice,
)
from tests.protocol.talks import (
    CAMBODIA,
    CHILE,
    ENGLISH,
    KHMER,
    LIND,
    OURS,
    SOK,
    THEIRS,
    UNION,
    by,
    said,
    somebody,
    talked,
    talks,
    text,
    told,
    uid,
)

BOTH = pytest.mark.parametrize("phrases", [ENGLISH, KHMER], ids=["en", "km"])
LONG = "a plan " + "and more " * 20
NAMED = "The Second Cambodia-European Union Consultations"


# Who speaks


@pytest.mark.parametrize(
    ("voice", "english", "khmer"),
    [
        ({}, "Both sides discussed rice.", "ភាគីទាំងពីរបានពិភាក្សាអំពី rice។"),
        (by(THEIRS), "The European side discussed rice.", "ភាគីអឺរ៉ុប បានពិភាក្សាអំពី rice។"),
        ({"voice": Voice.MEETING}, f"{NAMED} discussed rice.", "លើកទី២ បានពិភាក្សាអំពី rice។"),
        ({"voice": Voice.CO_CHAIRS}, "The co-chairs discussed rice.", "សហប្រធានបានពិភាក្សាអំពី rice។"),
        ({"voice": Voice.WE}, "We discussed rice.", "យើងបានពិភាក្សាអំពី rice។"),
        ({"voice": Voice.NOBODY}, "Rice.", "Rice។"),
        (
            {"voice": Voice.GROUP, "label": Text(en="the Working Group on Rice", km="ក្រុមការងារ")},
            "The Working Group on Rice discussed rice.",
            "ក្រុមការងារ បានពិភាក្សាអំពី rice។",
        ),
    ],
    ids=["both", "a side", "the meeting", "co-chairs", "we", "nobody", "a group"],
)
def test_the_sentence_says_who_spoke(voice: dict[str, Any], english: str, khmer: str) -> None:
    outcome = said("discuss", **voice)
    assert talked(outcome) == english
    assert talked(outcome, phrases=KHMER).endswith(khmer)


@pytest.mark.parametrize("speakers", [(), None])
def test_nobody_is_made_to_speak_where_nobody_is_named(speakers: Any) -> None:
    with pytest.raises(Refusal, match="Nobody is named any more who said 'rice'"):
        talked(said("discuss", voice=Voice.ONE, speakers=speakers or ()))


def test_a_name_at_the_start_of_a_sentence_is_not_re_cased() -> None:
    small = somebody("d’Arc Jeanne", CAMBODIA, role=Role.MEMBER)
    agency = replace(small, id=uid("agency"), person=None, name=Text(en="iDE Cambodia"))
    sides = (replace(OURS, delegates=(SOK, small, agency)), THEIRS)
    for speaker, start in ((small, "d’Arc Jeanne discussed"), (agency, "iDE Cambodia discussed")):
        assert talked(said("discuss", **by(speaker)), delegations=sides).startswith(start)
    lead = said("discuss", scope=Scope.MULTILATERAL, **by(small))
    assert talked(lead, delegations=sides) == "In multilateral affairs, d’Arc Jeanne discussed rice."


def test_a_title_stands_in_full_at_the_first_mention_and_short_after_it() -> None:
    guest = somebody("Ivo Novak", UNION, "Head of Unit", "the Head of Unit", role=Role.MEMBER)
    sides = (OURS, replace(THEIRS, delegates=(LIND, guest)))
    outcomes = (
        said("discuss", "rice", **by(guest)),
        said("discuss", "wheat", **by(SOK)),
        said("discuss", "maize", **by(guest)),
    )
    assert talked(*outcomes, delegations=sides) == (
        "Ivo Novak, Head of Unit, discussed rice. The Secretary of State discussed wheat."
        " The Head of Unit discussed maize."
    )
    apart = (outcomes[0], replace(outcomes[2], scope=Scope.REGIONAL))
    assert talked(*apart, delegations=sides).endswith(
        "On regional and international questions, the Head of Unit discussed maize."
    )


def test_a_speaker_who_goes_on_is_not_named_over_and_over() -> None:
    many = [said("note", f"{LONG}{number}") for number in range(4)]
    starts = [sentence.strip()[:9] for sentence in talked(*many).split(".") if sentence.strip()]
    assert starts == ["Both side", "They note", "The two s", "They note"]


@pytest.mark.parametrize("scope", [Scope.DOMESTIC, Scope.BILATERAL, Scope.MULTILATERAL, Scope.REGIONAL])
def test_no_two_khmer_sentences_of_both_sides_in_a_row_begin_alike(scope: Scope) -> None:
    outcomes = [said("note", f"{LONG}{number}", scope=scope) for number in range(5)]
    sentences = talked(*outcomes, phrases=KHMER).split("។ ")
    begins = [sentence.partition("បាន")[0] for sentence in sentences]
    assert all("ភាគីទាំងពីរ" in begin for begin in begins)
    assert begins[0].endswith("ភាគីទាំងពីរ")
    assert all(first != second for first, second in pairwise(begins[1:]))
    assert len({"ក៏" in begin for begin in begins[1:]}) == 2


def test_two_short_acts_of_one_speaker_share_a_sentence_and_long_ones_do_not() -> None:
    assert talked(said("note", "rice"), said("welcome", "wheat")) == (
        "Both sides noted rice and welcomed wheat."
    )
    assert talked(said("note", "rice and oil"), said("welcome", "wheat")) == (
        "Both sides noted rice and oil, and welcomed wheat."
    )
    assert " and welcomed" not in talked(said("note", LONG), said("welcome", "wheat"))
    assert talked(said("note", "rice", **by(OURS)), said("note", "wheat", **by(THEIRS))) == (
        "The Cambodian side noted rice. The European side noted wheat."
    )


def test_a_reply_follows_its_statement_and_no_other() -> None:
    asked = said("propose", "a visit", **by(THEIRS))
    answer = said("welcome", "the idea", **by(OURS), reply_to=asked.id)
    between = said("note", "the rain")
    assert talked(asked, answer) == (
        "The European side proposed a visit. In reply, the Cambodian side welcomed the idea."
    )
    assert "ជាការឆ្លើយតប ភាគីកម្ពុជា បានស្វាគមន៍" in talked(asked, answer, phrases=KHMER)
    assert "In reply" not in talked(asked, between, answer)
    elsewhere = talked(asked, replace(answer, scope=Scope.REGIONAL))
    assert "In reply" not in elsewhere, "in another paragraph a reply stands for itself"


@pytest.mark.parametrize("verb", [verb for verb in verbs(ENGLISH) if wants_addressee(verb, ENGLISH)])
def test_what_is_said_to_somebody_says_to_whom(verb: str) -> None:
    alone = said(verb, "the rain", **by(OURS))
    assert "the European side" in talked(alone)
    assert "ភាគីអឺរ៉ុប" in talked(alone, phrases=KHMER)
    assert "each other" in talked(said(verb, "the rain"))
    assert "គ្នាទៅវិញទៅមក" in talked(said(verb, "the rain"), phrases=KHMER)
    third = said(verb, "the rain", **by(OURS), addressee=Text(en="all parties", km="គ្រប់ភាគី"))
    assert "all parties" in talked(third)
    assert "European" not in talked(third)
    three = (OURS, THEIRS, DelegationFacts(uid("third"), CHILE))
    assert "the European side and the Chilean side" in talked(alone, delegations=three)


# How it was said


def test_each_stance_is_told_apart() -> None:
    sentences = {stance: talked(said("agree", "plant rice", stance=stance)) for stance in Stance}
    assert sentences == {
        Stance.PLAIN: "Both sides agreed to plant rice.",
        Stance.RESERVED: "Both sides agreed to plant rice, each side reserving its position.",
        Stance.DIFFERENT: "Both sides agreed to plant rice; the views of the sides on this differed.",
        Stance.WITHOUT_PREJUDICE: (
            "Both sides agreed to plant rice, without prejudice to the position of either side."
        ),
    }
    khmer = {talked(said("agree", "plant rice", stance=stance), phrases=KHMER) for stance in Stance}
    assert len(khmer) == len(Stance)
    one = talked(said("agree", "plant rice", stance=Stance.RESERVED, **by(OURS)))
    assert one == "The Cambodian side agreed to plant rice, reserving the position of that side."


@BOTH
def test_what_was_spoken_is_quoted_with_one_full_stop(phrases: Phrases) -> None:
    outcome = said("underline", "trust", **by(OURS), quotation=Text(en="We are ready.", km="យើងត្រៀម។"))
    sentence = talked(outcome, phrases=phrases)
    assert sentence.endswith(
        {"en": "underlined trust: “We are ready”.", "km": "trust: «យើងត្រៀម»។"}[phrases.language]
    )


@pytest.mark.parametrize(
    ("fields", "ending"),
    [
        (["trade"], "in trade."),
        (["trade", "tourism"], "in trade and tourism."),
        (["trade", "law and order", "tourism"], "in trade, law and order, and tourism."),
        (["trade", "rice, maize and oil", "tourism"], "in trade; rice, maize and oil; and tourism."),
    ],
)
def test_fields_are_listed_after_the_verb(fields: list[str], ending: str) -> None:
    assert (
        talked(said("discuss", "cooperation", fields=fields)) == f"Both sides discussed cooperation {ending}"
    )


def test_an_instrument_is_named_where_no_words_were_typed() -> None:
    treaty = InstrumentFacts(uid("treaty"), Text(en="Partnership Agreement", km="កិច្ចព្រមព្រៀង"))
    outcome = replace(said("sign"), text=Text(), instrument=treaty)
    assert talked(outcome) == "Both sides signed the Partnership Agreement."
    assert talked(outcome, phrases=KHMER) == "ភាគីទាំងពីរបានចុះហត្ថលេខាលើកិច្ចព្រមព្រៀង។"


def test_an_acronym_is_set_at_the_first_use_of_a_name_that_comes_again() -> None:
    treaty = InstrumentFacts(uid("treaty"), Text(en="Partnership Agreement"), Text(en="PA"))
    many = (
        said("recall", "the Partnership Agreement"),
        said("note", "rice", scope=Scope.REGIONAL),
        said("welcome", "the Partnership Agreement", scope=Scope.GLOBAL),
        said("review", "the Partnership Agreement itself", scope=Scope.CLOSING),
    )
    whole = talks(outcomes=many, instruments=(treaty,))
    story = "\n".join(words for _, words in told(whole))
    assert story.count("the Partnership Agreement (PA)") == 1
    assert story.index("(PA)") < story.index("welcomed the PA")
    assert "reviewed the PA itself" in story
    once = talks(outcomes=many[:1], instruments=(treaty,))
    assert "(PA)" not in str(told(once)), "a name that comes once needs no acronym"


def test_an_acronym_is_not_set_in_the_title() -> None:
    outcomes = (said("thank", "help", addressee=Text(en="the European External Action Service")),)
    whole = talks(outcomes=outcomes)
    assert "EEAS" not in text(whole, PassageKind.TITLE)
    assert "the European External Action Service (EEAS)." in text(whole, PassageKind.FACTS)
    assert talked(*outcomes) == "Both sides thanked the EEAS for help."


def test_a_candidature_is_told_in_the_words_that_were_typed_only() -> None:
    seat = CandidatureFacts(uid("seat"), CHILE, Text(en="Security Council"), Text(en="non-permanent member"))
    assert "Council" not in talked(replace(said("support", "the candidature"), candidature=seat))


# Strength


@BOTH
@pytest.mark.parametrize("verb", verbs(ENGLISH))
def test_every_verb_says_its_words_and_fields_in_every_language(phrases: Phrases, verb: str) -> None:
    sentence = talked(said(verb, "TEXT", fields=["FIELD"], **by(OURS)), phrases=phrases)
    assert "TEXT" in sentence
    assert "FIELD" in sentence or verb == "condole"
    assert "{" not in sentence
    assert "  " not in sentence
    assert (
        act(verb, phrases, text="TEXT") in sentence or wants_addressee(verb, ENGLISH) or "FIELD" in sentence
    )


@BOTH
def test_no_two_verbs_of_different_strength_say_the_same(phrases: Phrases) -> None:
    heard: dict[str, set[Strength]] = {}
    for verb in verbs(ENGLISH):
        words = act(verb, phrases, text="TEXT", addressee="WHOM")
        heard.setdefault(words, set()).add(strength_of(verb, ENGLISH))
    assert {words: strengths for words, strengths in heard.items() if len(strengths) > 1} == {}


def test_khmer_has_every_verb_and_no_strength_of_its_own() -> None:
    assert set(verbs(KHMER)) == set(verbs(ENGLISH))
    assert not [key for key in KHMER.table("verbs") if key.endswith("strength")]


WORDS_OF = {
    Strength.AGREED: ("agreed", "concurred"),
    Strength.COMMITTED: ("committed", "undertook"),
    Strength.DECIDED: ("decided", "established", "adopted", "signed", "launched"),
}


@pytest.mark.parametrize("verb", verbs(ENGLISH))
def test_a_strong_word_is_heard_only_where_it_was_said(verb: str) -> None:
    sentence, strength = talked(said(verb, "TEXT")), strength_of(verb, ENGLISH)
    for strong, words in WORDS_OF.items():
        assert any(word in sentence for word in words) == (strength is strong)


def test_a_verb_that_a_language_lacks_is_refused_by_name() -> None:
    with pytest.raises(Refusal, match="'en' has no phrase for 'shout'"):
        act("shout", ENGLISH, text="x")
    with pytest.raises(Refusal, match="There is no verb 'shout'"):
        strength_of("shout", ENGLISH)


def test_the_same_talks_are_told_the_same_and_other_talks_are_not() -> None:
    one: tuple[OutcomeFacts, ...] = (said("note", "rice"),)
    assert told(talks(outcomes=one)) == told(talks(outcomes=one))
    assert told(talks(outcomes=one)) != told(talks(outcomes=(said("welcome", "rice"),)))
