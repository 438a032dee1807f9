"""Wording: spelling, strength, candidatures, markings, weekdays, ties."""

from dataclasses import replace

import pytest

from protocoldesk.protocol.facts import ItemFacts, OutcomeFacts, ReleaseFacts
from protocoldesk.records.values.prose import Block, Prose, Run
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Scope, Strength
from tests.protocol import cases
from tests.protocol.checks.asking import found, mended, only, pointed, settled

# Spelling (18)


@pytest.mark.parametrize(
    ("text", "odd", "now"),
    [
        ("The defense programme of the centre", "defense", "defence"),
        ("The harbour, its defense and its labor", "harbour", "harbor"),
        ("They analysed colour and favor.", "favor", "favour"),
        ("Trade was organised; the harbor was modern.", "harbor", "harbour"),
        ("They organise, recognise and emphasize.", "emphasize", "emphasise"),
        ("Defense was discussed in the theatre of the centre.", "Defense", "Defence"),
        ("A licence for the center and the harbor", "licence", "license"),
        ("They traveled and travelled and travelled.", "traveled", "travelled"),
    ],
)
def test_two_spellings_in_one_text(text: str, odd: str, now: str) -> None:
    release = cases.typed(text)
    one = only(release, "spelling-mixed")
    assert pointed(release, one) == odd
    assert one.fix == (odd, now)
    assert found(mended(release, one)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Defense, labor, the center and the organization",
        "Defence, labour, the centre and the organisation",
        "Defence, labour, the centre and the organization (Oxford)",
        "The defence centre met the Department of Defense and the World Health Organization.",
        "The center was shown the Centre for Mine Action; “our labour”, they said.",
        "The honorary consul worked in a laboratory of the centre.",
        "A licence to license the programme",
    ],
)
def test_one_spelling_beside_names_that_have_the_other(text: str) -> None:
    assert found(cases.typed(text), "spelling-mixed") == []


def test_a_khmer_or_french_text_is_not_looked_at() -> None:
    assert found(cases.typed("defense centre", language="fr"), "spelling-mixed") == []


def test_a_settled_spelling_stays_quiet() -> None:
    release = cases.typed("The defense programme of the centre")
    release = settled(release, only(release, "spelling-mixed"))
    assert found(release, "spelling-mixed") == []
    more = replace(
        cases.typed("The defense and labor programme of the theatre centre"), settled=release.settled
    )
    assert pointed(more, only(more, "spelling-mixed")) == "labor"


# Strength (19)

TALKED = tuple(one for one in cases.OUTCOMES if one.strength.degree < Strength.AGREED.degree)


def test_agreed_where_views_were_exchanged() -> None:
    whole = cases.consultation(outcomes=TALKED)
    release = cases.release(whole, ["en"])
    release = cases.reworded(release, "Both sides exchanged views on", "Both sides also agreed on")
    one = only(release, "stronger-than-recorded")
    assert pointed(release, one) == "agreed on"
    assert one.sentence == "'agreed on' is stronger than what is recorded here: discussed."
    assert found(cases.reworded(release, "agreed on", "exchanged views on")) == []


def test_a_settled_strength_comes_back_with_another_word() -> None:
    whole = cases.consultation(outcomes=TALKED)
    release = cases.reworded(cases.release(whole), "Both sides exchanged views on", "Both sides agreed on")
    release = settled(release, *found(release, "stronger-than-recorded"))
    assert found(release, "stronger-than-recorded") == []
    assert only(cases.reworded(release, "agreed on", "decided on"), "stronger-than-recorded")


def test_less_than_was_agreed() -> None:
    release = cases.reworded(cases.release(), "They agreed to let", "They considered how to let")
    one = only(release, "weaker-than-recorded")
    assert "agreed" in one.sentence
    assert found(cases.reworded(release, "considered how to", "agreed to"), "weaker-than-recorded") == []


def test_khmer_agrees_where_views_were_exchanged() -> None:
    whole = cases.consultation(outcomes=TALKED)
    release = cases.reworded(cases.release(whole), "បានផ្លាស់ប្តូរទស្សនៈអំពីកិច្ចសហ", "បានឯកភាពលើកិច្ចសហ", "km")
    assert pointed(release, only(release, "stronger-than-recorded")) == "បានឯកភាពលើ"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Both sides agreed to build a school.", "agreed to"),
        ("The two sides met and further agreed that schools matter.", "agreed"),
        ("They exchanged views, and decided to build a school.", "decided to"),
        ("His Excellency the Secretary of State pledged a school.", "pledged"),
        ("The Canadian side committed to a school.", "committed to"),
        ("It was agreed that a school is built.", "agreed"),
        ("Canada and Cambodia signed a treaty.", ""),
        ("The agreed minutes are long, as agreed in Ottawa.", ""),
        ("They recalled what had been agreed on trade.", ""),
        ("The steps agreed on were reviewed, and their commitment reaffirmed.", ""),
        ("The Minister of Undertakings spoke of signed papers.", ""),
    ],
)
def test_agreed_in_a_typed_text_with_nothing_agreed(text: str, word: str) -> None:
    release = cases.typed(text, whole=cases.consultation(outcomes=TALKED))
    findings = found(release, "stronger-than-recorded")
    assert [pointed(release, one) for one in findings] == ([word] if word else [])


def test_agreed_in_a_typed_text_where_something_was_agreed() -> None:
    assert found(cases.typed("Both sides agreed to build a school."), "stronger-than-recorded") == []
    assert len(found(cases.typed("Both sides decided to build a school."), "stronger-than-recorded")) == 1


def test_words_that_are_recorded_may_be_as_strong_as_they_are() -> None:
    said = Text(en="that both sides agreed to share maps")
    outcome = cases.outcome("recalled", Scope.BILATERAL, "recall", Strength.DISCUSSED, said)
    release = cases.release(cases.consultation(outcomes=(outcome,)), ["en"])
    assert found(cases.reworded(release, "recalled that", "also recalled that")) == []


# Candidatures (20)


def naming(may_be_named: bool, words: str = "a seat") -> ReleaseFacts:
    seat = replace(cases.SEAT, may_be_named=may_be_named)
    outcome = replace(
        cases.outcome(
            "seat talk", Scope.MULTILATERAL, "mention", Strength.MENTIONED, Text(en=words, km="អាសនៈ")
        ),
        candidature=seat,
    )
    return cases.release(
        cases.consultation(outcomes=(*cases.OUTCOMES, outcome), candidatures=(seat,)), ["en"]
    )


def test_a_candidature_is_named_before_the_partner_agrees() -> None:
    one = only(naming(False), "candidature-named")
    assert one.sentence.startswith("The candidature of Canada to the United Nations Security Council")
    assert one.at.passage == cases.passage(naming(False), "a seat").id
    assert found(naming(True)) == []
    assert found(settled(naming(False), one)) == []


def test_a_candidature_that_is_ticked_and_in_the_text_is_told_once() -> None:
    body = "United Nations Security Council"
    release = naming(False, f"the Canadian candidature to the {body}")
    assert pointed(release, only(release, "candidature-named")) == body


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cambodia backs the candidature of Canada to the United Nations Security Council.", 1),
        ("The Canadian candidacy for the United Nations Security Council was discussed.", 1),
        ("The United Nations Security Council met. Canada named a candidate for mayor.", 0),
        ("The candidature of Japan to the United Nations Security Council was discussed.", 0),
    ],
)
def test_a_candidature_in_a_typed_text(text: str, told: int) -> None:
    assert len(found(cases.typed(text), "candidature-named")) == told


# Markings (21)


def spoilt(outcome: OutcomeFacts) -> ReleaseFacts:
    """The release with one outcome that became other than it was."""
    release = cases.release()
    return replace(
        release,
        passages=tuple(
            replace(one, outcomes=tuple(outcome if said.id == outcome.id else said for said in one.outcomes))
            for one in release.passages
        ),
    )


@pytest.mark.parametrize("change", [{"marking": "RESTRICTED"}, {"off_record": True}])
def test_an_outcome_that_is_not_public_blocks(change: dict[str, object]) -> None:
    release = spoilt(replace(cases.OUTCOMES[1], **change))
    findings = found(release, "marked")
    assert {one.at.edition for one in findings} == {edition.id for edition in release.editions}
    assert all(one.blocks for one in findings)
    assert found(settled(release, *findings), "marked") == findings


def test_a_marked_paragraph_blocks() -> None:
    release = cases.typed("It is over.")
    passage = release.passages[0]
    prose = Prose({"en": (Block((Run("It is over."),), marking="SECRET"),)})
    wording = replace(passage.wordings[0][1], prose=prose)
    release = replace(release, passages=(replace(passage, wordings=((release.editions[0].id, wording),)),))
    assert only(release, "marked").sentence == "A paragraph marked SECRET is in a public text: 'It is over.'."


def test_the_words_of_a_secret_outcome_are_found_in_a_typed_text() -> None:
    secret = replace(
        cases.OUTCOMES[1],
        id=cases.known("secret"),
        text=Text(en="the moving of the border post"),
        marking="SECRET",
    )
    release = cases.typed(
        "They spoke of The moving of the border\u00a0post.", whole=cases.consultation(outcomes=(secret,))
    )
    assert pointed(release, only(release, "marked")) == "The moving of the border\u00a0post"


def ticked_out(name: str, **change: object) -> ReleaseFacts:
    """The release composed while an outcome was public; the outcome changed since and was ticked out."""
    release = cases.release()
    outcomes = tuple(replace(one, **change) if one.id == cases.known(name) else one for one in cases.OUTCOMES)
    passages = tuple(
        replace(one, outcomes=tuple(said for said in one.outcomes if said.id != cases.known(name)))
        for one in release.passages
    )
    return replace(release, consultation=cases.consultation(outcomes=outcomes), passages=passages)


@pytest.mark.parametrize("change", [{"marking": "RESTRICTED"}, {"off_record": True}])
@pytest.mark.parametrize("name", ["ties", "thanks", "region"])
def test_words_composed_before_their_outcome_was_marked_block_until_composed_again(
    name: str, change: dict[str, object]
) -> None:
    release = ticked_out(name, **change)
    findings = found(release, "marked")
    assert {one.at.edition for one in findings} == {edition.id for edition in release.editions}
    assert all("Compose the passage again" in one.sentence and one.blocks for one in findings)
    for language in ("en", "km"):
        release = cases.composed(release, language)
    assert found(release, "marked") == []


def test_what_belongs_to_a_marked_item_blocks() -> None:
    item = ItemFacts(cases.known("item"), Text(en="Rice"), marking="SECRET")
    whole = cases.consultation(agenda=(item,))
    release = spoilt(replace(cases.OUTCOMES[1], item_id=item.id))
    findings = found(replace(release, consultation=whole), "marked")
    sentences = [one.sentence for one in findings if one.at.edition == cases.known("edition en")]
    assert sentences == ["An outcome marked SECRET is in a public text: 'closer cooperation'."]
    assert len(findings) == 2


# Weekdays (36)


@pytest.mark.parametrize(
    ("text", "language", "fix"),
    [
        ("They met on Friday, 12 February 2026.", "en", ("Friday", "Thursday")),
        ("They met on 12 February 2026 (Friday).", "en", ("Friday", "Thursday")),
        ("They met on friday 12 February 2026.", "en", ("friday", "Thursday")),
        ("នៅថ្ងៃសុក្រ ទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦", "km", ("សុក្រ", "ព្រហស្បតិ៍")),
        ("Le vendredi 12 février 2026", "fr", ("vendredi", "jeudi")),
    ],
)
def test_a_weekday_that_is_not_that_of_the_date(text: str, language: str, fix: tuple[str, str]) -> None:
    release = cases.typed(text, language=language)
    one = only(release, "weekday")
    assert one.number == 36
    assert one.fix == fix
    assert found(mended(release, one), "weekday") == []
    assert found(settled(release, one), "weekday") == []


@pytest.mark.parametrize(
    "text",
    ["They met on Thursday, 12 February 2026.", "On Friday they met; on 12 February 2026 they parted."],
)
def test_a_weekday_that_is_right_or_of_no_date(text: str) -> None:
    assert found(cases.typed(text), "weekday") == []


def test_a_day_that_the_calendar_does_not_have() -> None:
    release = cases.typed("They met on 30 February 2026.")
    assert pointed(release, only(release, "no-such-day")) == "30 February 2026"


# Ties


def moved(release: ReleaseFacts) -> ReleaseFacts:
    """After the text was worded, the meeting turned out to have been a day earlier."""
    meeting = replace(cases.MEETING, dates=When.day(2026, 2, 11))
    return replace(release, consultation=replace(release.consultation, meeting=meeting))


def test_an_edited_text_that_differs_from_its_records() -> None:
    release = moved(cases.reworded(cases.release(), "took place in", "opened in"))
    english, khmer = found(release, "tied")
    assert english.fix == ("12\u00a0February\u00a02026", "11\u00a0February\u00a02026")
    assert khmer.fix == ("ថ្ងៃទី១២ ខែកុម្ភៈ ឆ្នាំ២០២៦", "ថ្ងៃទី១១ ខែកុម្ភៈ ឆ្នាំ២០២៦")
    assert found(mended(mended(release, english), khmer), "tied") == []


def test_a_passage_tells_that_its_facts_have_changed() -> None:
    release = moved(cases.reworded(cases.release(), "took place in", "opened in"))
    english, khmer = found(release, "facts-changed")
    assert "edited" in english.sentence
    assert english.fix is None
    assert "composed" in khmer.sentence
    assert khmer.fix
    composed = cases.composed(cases.composed(release, "en"), "km")
    assert found(cases.cleared(composed)) == []


def test_settled_facts_come_back_when_they_change_again() -> None:
    release = moved(cases.reworded(cases.release(), "took place in", "opened in"))
    release = settled(release, *found(release))
    assert found(release) == []
    later = replace(release.consultation, meeting=replace(cases.MEETING, dates=When.day(2026, 2, 10)))
    assert {one.check for one in found(replace(release, consultation=later))} == {"tied", "facts-changed"}


def test_an_edit_alone_is_no_change_of_facts() -> None:
    release = cases.reworded(cases.release(languages=["en"]), "took place", "were held")
    assert found(release) == []
