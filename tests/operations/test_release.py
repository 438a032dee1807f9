"""A release: composed again without losing an edit, brought up to its records, translated in step."""

from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.exchange import paper
from protocoldesk.office import Office
from protocoldesk.operations import outcome, record, release
from protocoldesk.protocol.wording import hash_of
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.person import Person, Post
from protocoldesk.records.release import Edition, Passage, Release, Wording
from protocoldesk.records.values.prose import Block, Prose, Run, paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import EditionRole, PassageKind, ReleaseKind, Scope
from tests.operations import demo
from tests.operations.demo import edition, every, named, one, passage, release_of, wordings

MADE = [("pdf", "kh-ca-2-en.pdf", b"%PDF")]


def compose(office: Office, *languages: str, ref: str = demo.REF, **how: Any) -> UUID:
    act = partial(
        release.compose, consultation_id=demo.ref(office, ref), languages=languages or ("en", "km"), **how
    )
    return office.do("Compose release", act)


def reword(office: Office, number: int, words: str, language: str = "en") -> None:
    act = partial(
        release.reword,
        passage_id=passage(office, number),
        edition_id=edition(office, language).id,
        blocks=paragraphs(words),
    )
    office.do("Edit wording", act)


def issue(office: Office, language: str = "en") -> None:
    found = edition(office, language).id
    page = office.page(found, as_issued=True)
    act = partial(paper.issue, edition_id=found, paper=page, made=MADE, by="Sok Dara", at=office.clock())
    office.do("Issue release", act)


def retitle(office: Office, words: str, language: str = "en") -> None:
    post = one(office, Post, person_id=named(office, Person, "Bowman").id).id
    act = partial(record.say, kind="post", record_id=post, field="title", language=language, words=words)
    office.do("Change title", act)


def mend(office: Office) -> int:
    return office.do("Mend", partial(release.mend, release_id=release_of(office)))


def say(office: Office, verb: str, words: str, **more: Any) -> UUID:
    act = partial(
        outcome.record, consultation_id=demo.ref(office), verb=verb, text=Text(en=words, km=words), **more
    )
    return office.do("Record", act)


# Composing


def test_the_first_edition_is_the_original_and_the_next_its_translation(office: Office) -> None:
    english, khmer = edition(office), edition(office, "km")
    assert (english.role, english.source_id) == (EditionRole.ORIGINAL, None)
    assert (khmer.role, khmer.source_id) == (EditionRole.TRANSLATION, english.id)


def test_composing_twice_changes_nothing(office: Office) -> None:
    before = demo.snapshot(office)
    compose(office)
    assert demo.snapshot(office) == before


def test_what_was_edited_stays_and_the_rest_follows_the_facts(office: Office) -> None:
    reword(office, 2, "Typed by hand.")
    retitle(office, "Acting Director")
    say(office, "welcome", "the new embassy")
    compose(office)
    said = wordings(office)
    assert said[1] == "Typed by hand."
    assert "welcomed the new embassy" in said[3]


def test_an_edited_wording_is_composed_anew_where_that_is_asked_for(office: Office) -> None:
    before = wordings(office)
    reword(office, 2, "Typed by hand.")
    compose(office, overwrite=True)
    assert wordings(office) == before
    assert not any(row.edited for row in every(office, Wording))


def test_what_was_ticked_out_stays_out(office: Office) -> None:
    block = demo.whole(office).passages[2]
    first = block.outcomes[0]
    act = partial(release.tick, passage_id=block.id, outcome_id=first.id, said=False)
    office.do("Tick out", act)
    compose(office)
    assert first.text["en"] not in wordings(office)[2]
    office.do("Tick in", partial(release.tick, passage_id=block.id, outcome_id=first.id, said=True))
    compose(office)
    assert first.text["en"] in wordings(office)[2]


def test_a_passage_that_was_withdrawn_stays_out_until_it_has_something_new_to_say(office: Office) -> None:
    block = next(one for one in demo.whole(office).passages if one.kind is PassageKind.TOPICS)
    recall = next(one for one in demo.whole(office).passages if one.kind is PassageKind.RECALL)
    for gone in (block, recall):
        office.do("Withdraw passage", partial(record.withdraw, kind="passage", record_id=gone.id))
    before = [one.id for one in demo.whole(office).passages]
    compose(office)
    assert [one.id for one in demo.whole(office).passages] == before
    said = say(office, "discuss", "a new airline route", scope=block.scope)
    compose(office)
    came = [one for one in demo.whole(office).passages if one.id not in before]
    assert [[outcome.id for outcome in one.outcomes] for one in came] == [[said]]
    assert [one for one in wordings(office) if "a new airline route" in one]


def test_of_two_releases_the_kind_says_which_is_meant(office: Office) -> None:
    release_id = compose(office, "en", kind=ReleaseKind.JOINT_STATEMENT)
    found = partial(release.of, consultation_id=demo.ref(office))
    assert office.read(partial(found, kind=ReleaseKind.JOINT_STATEMENT)) == release_id
    assert office.read(found) == office.read(partial(found, kind=ReleaseKind.PRESS_RELEASE)) != release_id
    with pytest.raises(Refusal, match="There is no agreed minutes of this consultation"):
        office.read(partial(found, kind=ReleaseKind.AGREED_MINUTES))


def test_an_outcome_recorded_later_comes_into_its_block(office: Office) -> None:
    say(office, "agree", "meet again", scope=Scope.CLOSING)
    compose(office)
    assert wordings(office)[6].endswith("agreed to meet again.")


def test_a_new_block_stands_where_ministries_put_it_and_not_at_the_end(office: Office) -> None:
    say(office, "discuss", "the climate", scope=Scope.GLOBAL)
    say(office, "review", "the situation at home", scope=Scope.DOMESTIC)
    compose(office)
    said = wordings(office)
    assert "at home" in said[3]
    assert "the climate" in said[7]
    assert said[8].startswith("The Second Cambodia-Canada Bilateral Consultations reflected")
    scopes = [one.scope for one in demo.whole(office).passages if one.kind is PassageKind.TOPICS]
    assert scopes == [Scope.DOMESTIC, Scope.BILATERAL, Scope.MULTILATERAL, Scope.REGIONAL, Scope.GLOBAL]


def test_an_officers_own_order_of_passages_is_kept(office: Office) -> None:
    last, third = passage(office, 7), passage(office, 3)
    office.do("Move", partial(record.move, kind="passage", record_id=last, after=third))
    compose(office)
    assert [one.id for one in demo.whole(office).passages].index(last) == 3


def test_the_next_session_is_told_once_it_is_known(office: Office) -> None:
    change = partial(
        record.change,
        kind="consultation",
        record_id=demo.ref(office),
        next_dates=When.day(2027, 3, 1),
        next_city=Text(en="Ottawa", km="អូតាវ៉ា"),
    )
    office.do("Agree", change)
    compose(office)
    said = wordings(office)
    assert said[6] == "The next session is to be held in Ottawa on 1\u00a0March\u00a02027."
    assert said[7].startswith("The Second Cambodia-Canada")


def test_a_session_that_no_longer_has_a_previous_one_recalls_none(office: Office) -> None:
    change = partial(record.change, kind="consultation", record_id=demo.ref(office), previous_id=None)
    office.do("Change", change)
    compose(office)
    assert wordings(office)[2].startswith("Both sides underlined")


def test_what_is_marked_or_off_the_record_is_not_planned(office: Office) -> None:
    say(office, "discuss", "secret matters", marking="restricted")
    say(office, "discuss", "gossip", off_record=True)
    compose(office)
    text = "\n".join(wordings(office))
    assert "secret" not in text
    assert "gossip" not in text


def test_a_language_without_phrases_is_refused_and_makes_no_edition(office: Office) -> None:
    with pytest.raises(Refusal, match="There are no phrases for the language 'xx'"):
        compose(office, "en", "xx")
    assert len(every(office, Edition)) == 2


def test_a_release_of_nothing_but_its_frame_can_be_composed(office: Office) -> None:
    series = one(office, Consultation, ref=demo.REF).mechanism_id
    act = partial(record.make, kind="consultation", mechanism_id=series, ref="kh-ca-bare", number=9)
    office.do("Add", act)
    compose(office, ref="kh-ca-bare")
    assert wordings(office, ref_="kh-ca-bare") == [
        "Ninth Cambodia-Canada Bilateral Consultations",
        "The Ninth Cambodia-Canada Bilateral Consultations took place.",
    ]


def test_an_issued_edition_is_left_as_it_went_out(office: Office) -> None:
    issue(office)
    before = wordings(office)
    say(office, "welcome", "the new embassy")
    compose(office, overwrite=True)
    assert wordings(office) == before
    assert "the new embassy" in "\n".join(wordings(office, "km"))


def test_a_joint_release_stands_beside_the_ministrys_own(office: Office) -> None:
    compose(office, "en", kind=ReleaseKind.JOINT_STATEMENT)
    assert [(row.kind, row.unilateral) for row in every(office, Release)] == [
        (ReleaseKind.PRESS_RELEASE, True),
        (ReleaseKind.JOINT_STATEMENT, False),
    ]


def test_a_whole_release_is_pasted_with_no_outcome_behind_it(office: Office) -> None:
    act = partial(
        release.paste,
        consultation_id=demo.ref(office, "kh-ca-1"),
        language="en",
        title="First Consultations",
        text="One paragraph.\n\n  Another one.  \n",
    )
    office.do("Paste", act)
    assert wordings(office, ref_="kh-ca-1") == ["First Consultations", "One paragraph.", "Another one."]
    kinds = [one.kind for one in demo.whole(office, "kh-ca-1").passages]
    assert kinds == [PassageKind.TITLE, PassageKind.TYPED, PassageKind.TYPED]


def test_a_pasted_text_is_not_mixed_into_words_that_stand_already(office: Office) -> None:
    act = partial(
        release.paste, consultation_id=demo.ref(office), language="en", title="Again", text="One paragraph."
    )
    before = wordings(office)
    with pytest.raises(Refusal, match="says something already"):
        office.do("Paste", act)
    assert wordings(office) == before


def test_a_pasted_translation_stands_in_the_same_passages(office: Office) -> None:
    for language, title, text in (("en", "Talks", "One.\nTwo."), ("km", "កិច្ចប្រជុំ", "មួយ។\nពីរ។\nបី។")):
        act = partial(
            release.paste,
            consultation_id=demo.ref(office, "kh-ca-1"),
            language=language,
            title=title,
            text=text,
        )
        office.do("Paste", act)
    assert wordings(office, ref_="kh-ca-1") == ["Talks", "One.", "Two.", ""]
    assert wordings(office, "km", "kh-ca-1") == ["កិច្ចប្រជុំ", "មួយ។", "ពីរ។", "បី។"]


def test_a_typed_passage_is_put_behind_another_and_composing_leaves_it_alone(office: Office) -> None:
    act = partial(release.add_passage, release_id=release_of(office), after=passage(office, 2))
    office.do("Add passage", act)
    reword(office, 3, "By the way.")
    compose(office, overwrite=True)
    assert wordings(office)[2] == "By the way."


@pytest.mark.parametrize("number", [0, 8, -1])
def test_a_passage_that_is_not_there_is_refused_with_their_count(office: Office, number: int) -> None:
    of = partial(release.passage_of, release_id=release_of(office), number=number)
    with pytest.raises(Refusal, match="The release has 7 passages"):
        office.read(of)


def test_what_is_not_composed_or_not_there_in_a_language_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="compose it first"):
        demo.release_of(office, "kh-ca-1")
    of = partial(release.edition_of, release_id=release_of(office), language="fr")
    with pytest.raises(Refusal, match="There is no edition in 'fr'"):
        office.read(of)


# Ties


def test_a_changed_title_is_brought_into_every_edition_that_is_not_issued(office: Office) -> None:
    issue(office)
    before = wordings(office)
    retitle(office, "Acting Director for Asia")
    retitle(office, "នាយកស្តីទី", "km")
    assert mend(office) == 1
    assert wordings(office) == before
    assert "នាយកស្តីទី" in wordings(office, "km")[1]
    assert mend(office) == 0


def test_mending_reaches_an_edited_wording_and_keeps_its_other_words(office: Office) -> None:
    title = "Director General for Southeast Asia and Oceania, Global Affairs Canada"
    reword(office, 2, f"It was good to see Mr. Bowman, {title}, in such health.")
    retitle(office, "Acting Director for Asia")
    assert mend(office) == 1
    assert wordings(office)[1] == (
        "It was good to see Mr. Bowman, Acting Director for Asia, Global Affairs Canada, in such health."
    )


def test_mending_and_composing_anew_come_to_the_same_words(office: Office) -> None:
    person = named(office, Person, "Bowman").id
    for field, words in (("name", "Allan Bowmann"), ("honorific", "Mr.")):
        act = partial(record.say, kind="person", record_id=person, field=field, language="en", words=words)
        office.do("Change", act)
    change = partial(
        record.change, kind="consultation", record_id=demo.ref(office), dates=When.day(2026, 2, 13)
    )
    office.do("Postpone", change)
    assert mend(office) == 3, "two passages in English, and the date in Khmer"
    mended = wordings(office)
    compose(office, "en")
    assert wordings(office) == mended
    assert "Mr.\u00a0Allan Bowmann" in mended[1]
    assert "13\u00a0February\u00a02026" in mended[1]


def test_two_cities_that_change_places_are_not_mixed_up(office: Office) -> None:
    for ref, city in ((demo.REF, "Ottawa"), ("kh-ca-1", "Phnom Penh")):
        act = partial(
            record.say,
            kind="consultation",
            record_id=demo.ref(office, ref),
            field="city",
            language="en",
            words=city,
        )
        office.do("Change", act)
    mend(office)
    said = wordings(office)
    assert "took place in Ottawa on" in said[1]
    assert "was held in Phnom Penh in September" in said[2]


def test_emphasis_outlives_mending(office: Office) -> None:
    blocks = (Block((Run("With "), Run("His Excellency\u00a0Alan Bowman", bold=True), Run(" in Ottawa."))),)
    act = partial(release.reword, passage_id=passage(office, 2), edition_id=edition(office).id, blocks=blocks)
    office.do("Edit", act)
    person = named(office, Person, "Bowman").id
    office.do(
        "Change",
        partial(record.say, kind="person", record_id=person, field="name", language="en", words="A. Bowman"),
    )
    mend(office)
    prose = one(office, Wording, passage_id=passage(office, 2), edition_id=edition(office).id).prose
    assert prose["en"][0].runs[1] == Run("His Excellency\u00a0A. Bowman", bold=True)


# Translations


def in_step(office: Office) -> list[bool]:
    """For each passage, whether the Khmer was made from the English as it stands."""
    english, khmer = edition(office).id, edition(office, "km").id
    return [
        one.wording(khmer).source_hash == hash_of(one.wording(english).prose)  # type: ignore[union-attr]
        for one in demo.whole(office).passages
    ]


def test_a_translation_falls_behind_when_its_source_is_reworded_until_it_is_looked_through(
    office: Office,
) -> None:
    assert all(in_step(office))
    reword(office, 3, "New words.")
    assert [number for number, same in enumerate(in_step(office), 1) if not same] == [3]
    office.do("Settle", partial(release.settle_translation, edition_id=edition(office, "km").id))
    assert all(in_step(office))


def test_a_reworded_translation_is_in_step_again(office: Office) -> None:
    reword(office, 3, "New words.")
    reword(office, 3, "ពាក្យថ្មី។", "km")
    assert all(in_step(office))


def test_a_translation_that_is_mended_with_its_source_stays_in_step(office: Office) -> None:
    retitle(office, "Acting Director for Asia")
    retitle(office, "នាយកស្តីទី", "km")
    mend(office)
    assert all(in_step(office))


def test_settling_needs_a_reason(office: Office) -> None:
    act = partial(
        release.settle,
        release_id=release_of(office),
        check="c",
        place="p",
        digest="d",
        reason=" ",
        by="Sok Dara",
        at=office.clock(),
    )
    with pytest.raises(Refusal, match="settled with a reason"):
        office.do("Settle", act)


def test_a_wording_is_kept_in_the_language_of_its_edition_alone(office: Office) -> None:
    for row in every(office, Wording):
        language = one(office, Edition, id=row.edition_id).language
        assert set(row.prose) <= {language}
    assert Prose() not in {row.prose for row in every(office, Wording)}
    assert len(every(office, Passage)) == 7


def test_an_outcome_whose_speaker_left_is_not_put_into_anybodys_mouth(office: Office) -> None:
    spoke = named(office, Outcome, "lending Canada’s support", "text")
    speaker = partial(_speaker_of, outcome_id=spoke.id)
    office.do("Withdraw", partial(record.withdraw, kind="speaker", record_id=office.read(speaker)))
    with pytest.raises(Refusal, match="Nobody is named any more who said 'lending Canada’s support"):
        compose(office)


def _speaker_of(session: Any, outcome_id: UUID) -> UUID:
    from sqlalchemy import select

    from protocoldesk.records.outcome import Speaker

    return session.scalar(select(Speaker.id).where(Speaker.outcome_id == outcome_id))
