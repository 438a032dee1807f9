"""State: number, clearances, corrections and translations."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from protocoldesk.papers import public
from protocoldesk.papers.look import Look
from protocoldesk.papers.release import compose
from protocoldesk.protocol.checks import Neighbour, run
from protocoldesk.protocol.facts import IssueFacts, NumberFacts, ReleaseFacts
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import IssueKind, ParagraphNumbers, Side
from tests.protocol import cases
from tests.protocol.checks.asking import found, only, settled

# Number (22)


def numbered(number: int, dated: date | None = None, year: int = 2026, *, void: bool = False) -> Neighbour:
    return Neighbour(NumberFacts("PR", number, year, void=void), dated)


def beside(*neighbours: Neighbour) -> list[str]:
    return [one.sentence for one in run(cases.release(), cases.PHRASES, neighbours=neighbours)]


def test_a_release_without_a_number() -> None:
    release = replace(cases.release(), number=None)
    one = only(release, "number-missing")
    assert one.place == "release/number"
    assert found(settled(release, one)) == []


def test_a_void_number() -> None:
    release = replace(cases.release(), number=NumberFacts("PR", 22, 2026, "MFA.IC", void=True))
    assert (
        only(release, "number-void").sentence == "The number PR 22/2026 is void; the release needs another."
    )


def test_a_number_of_another_year() -> None:
    release = replace(cases.release(), number=NumberFacts("PR", 22, 2025))
    assert (
        only(release, "number-year").sentence
        == "The number PR 22/2025 is not of 2026, the year of the release."
    )


def test_a_release_without_a_date_is_dated_today() -> None:
    release = replace(cases.release(), number=NumberFacts("PR", 22, 2025))
    release = replace(release, editions=tuple(replace(one, dated=None) for one in release.editions))
    assert run(release, cases.PHRASES) == []
    assert [one.check for one in run(release, cases.PHRASES, today=date(2026, 2, 13))] == ["number-year"]


@pytest.mark.parametrize(
    ("neighbour", "told"),
    [
        (
            numbered(21, date(2026, 2, 13)),
            "The number PR 22/2026 is of 2026-02-12, but PR 21/2026 of 2026-02-13.",
        ),
        (
            numbered(23, date(2026, 2, 11)),
            "The number PR 22/2026 is of 2026-02-12, but PR 23/2026 of 2026-02-11.",
        ),
        (numbered(22), "The number PR 22/2026 is used by another paper."),
        (numbered(21, date(2026, 2, 12)), ""),
        (numbered(21, date(2026, 2, 11)), ""),
        (numbered(21, date(2026, 2, 13), void=True), ""),
        (numbered(21), ""),
        (numbered(21, date(2025, 12, 30), 2025), ""),
        (Neighbour(NumberFacts("NV", 22, 2026), date(2026, 2, 13)), ""),
    ],
)
def test_a_number_beside_another(neighbour: Neighbour, told: str) -> None:
    assert beside(neighbour) == ([told] if told else [])


def test_only_a_duplicate_blocks() -> None:
    findings = run(cases.release(), cases.PHRASES, neighbours=[numbered(22), numbered(21, date(2026, 3, 1))])
    assert [(one.check, one.blocks) for one in findings] == [
        ("number-duplicate", True),
        ("number-order", False),
    ]


# Clearance (23)


def edited() -> ReleaseFacts:
    """The release with a word changed after it was cleared."""
    release = cases.release()
    passage = cases.passage(release, "open atmosphere")
    text = cases.said(passage, cases.of(release, "en")).replace("open", "frank")
    return cases.retyped(release, passage.id, text)


def test_a_text_that_was_changed_after_its_clearance() -> None:
    one = only(edited(), "changed-after-clearance")
    assert (
        one.sentence == "The text was changed after the Cabinet cleared it for the office: an open → a frank."
        or ("open → frank" in one.sentence)
    )
    assert one.place == f"edition/{cases.known('edition en')}/clearance/{cases.known('clearance en')}"
    assert found(cases.cleared(edited()), "changed-after-clearance") == []


def test_a_settled_change_comes_back_with_the_next_one() -> None:
    release = settled(edited(), only(edited(), "changed-after-clearance"))
    assert found(release, "changed-after-clearance") == []
    passage = cases.passage(release, "frank")
    text = cases.said(passage, cases.of(release, "en")).replace("frank", "warm")
    assert only(cases.retyped(release, passage.id, text), "changed-after-clearance")


def issued(release: ReleaseFacts, kind: IssueKind = IssueKind.ISSUED, reason: str = "") -> ReleaseFacts:
    """The release with its English edition gone out as it stands, its page as the papers keep it."""
    english = replace(cases.of(release, "en"), frame=True, disclaimer="For the press.")
    number = 1 if kind is IssueKind.CORRECTED else 0
    look = Look(cases.PHRASES["en"], {}, {})
    page = public.page(compose(release, english, look, as_issued=True, correction=number, what=reason))
    issue = IssueFacts(
        cases.known(f"issue {kind}"), kind, number, datetime(2026, 2, 13, 12, tzinfo=UTC), reason, page, "h"
    )
    english = replace(english, issues=(issue,))
    return replace(release, editions=(english,))


def reworded(release: ReleaseFacts) -> ReleaseFacts:
    """One word of what went out put otherwise."""
    return cases.reworded(release, "regular talks", "frequent talks")


@pytest.mark.parametrize(
    ("kind", "reason"), [(IssueKind.ISSUED, ""), (IssueKind.CORRECTED, "the day of the meeting")]
)
def test_what_went_out_and_was_not_changed_is_quiet(kind: IssueKind, reason: str) -> None:
    assert found(issued(cases.release(languages=["en"]), kind, reason)) == []


def test_what_went_out_was_changed_and_is_not_corrected() -> None:
    release = reworded(issued(cases.release(languages=["en"])))
    one = only(release, "correction-not-issued")
    assert "regular → frequent" in one.sentence
    assert one.place == f"edition/{cases.known('edition en')}/issue/{cases.known('issue issued')}"
    assert found(settled(release, one)) == []
    assert found(issued(replace(release, editions=(cases.edition("en"),)))) == []


def test_a_paragraph_that_went_out_was_taken_away() -> None:
    release = issued(cases.release(languages=["en"]))
    passages = [one for one in release.passages if one != cases.passage(release, "many years")]
    one = only(replace(release, passages=tuple(passages)), "correction-not-issued")
    assert "− The Second Cambodia-Canada Bilateral Consultations" in one.sentence


@pytest.mark.parametrize(
    ("old", "new"),
    [(" They agreed to let their experts meet twice a year.", ""), (" and mine clearance", "")],
)
def test_a_paragraph_that_went_out_was_shortened(old: str, new: str) -> None:
    assert only(cases.reworded(issued(cases.release(languages=["en"])), old, new), "correction-not-issued")


def test_numbers_and_footnotes_of_the_page_are_no_change() -> None:
    release = cases.release(languages=["en"])
    passage = cases.passage(release, "open atmosphere")
    ((edition_id, wording),) = passage.wordings
    noted = replace(wording.prose["en"][0], footnote="In the palace.")
    wording = replace(wording, prose=Prose({"en": (noted,)}), composed_from="")
    noted_passage = replace(passage, wordings=((edition_id, wording),))
    passages = tuple(noted_passage if one.id == passage.id else one for one in release.passages)
    numbered = replace(release.editions[0], numbers=ParagraphNumbers.RUNNING)
    release = issued(replace(release, passages=passages, editions=(numbered,)))
    assert found(release) == []


def test_an_issued_edition_needs_no_clearance_and_no_later_facts() -> None:
    release = issued(cases.release(languages=["en"]))
    english = replace(release.editions[0], clearances=())
    meeting = replace(cases.MEETING, city=Text(en="Siem Reap"))
    consultation = replace(release.consultation, meeting=meeting)
    assert found(replace(release, editions=(english,), consultation=consultation)) == []


def test_a_withdrawn_edition_is_not_read() -> None:
    release = cases.typed("Trade with Vietnam grew.")
    issue = IssueFacts(cases.known("gone"), IssueKind.WITHDRAWN, 0, None, "wrong", "", "")
    assert found(release)
    assert found(replace(release, editions=(replace(release.editions[0], issues=(issue,)),))) == []


# Translation (24)


def test_a_translation_that_is_older_than_its_source() -> None:
    release = cases.reworded(cases.release(), "regular talks", "frequent talks")
    one = only(release, "translation-older")
    assert one.at.edition == cases.known("edition km")
    assert one.at.passage == cases.passage(release, "frequent talks").id
    assert found(settled(release, one)) == []
    again = cases.reworded(settled(release, one), "frequent talks", "many talks")
    assert only(again, "translation-older")
    again = cases.reworded(release, "សារៈសំខាន់", "តម្លៃ", "km")
    assert found(again, "translation-older") == []


def test_a_passage_that_one_language_lacks() -> None:
    release = cases.release()
    passage = cases.passage(release, "many years")
    release = cases.cleared(cases.retyped(release, passage.id, "", "km"))
    one = only(release, "passage-missing")
    assert one.sentence == "A passage that the edition in English has is missing in Khmer."
    assert (one.at.edition, one.at.passage) == (cases.known("edition km"), passage.id)
    assert found(settled(release, one)) == []


def test_a_passage_that_the_source_lacks() -> None:
    release = cases.release()
    passage = cases.passage(release, "many years")
    release = cases.cleared(cases.retyped(release, passage.id, ""))
    assert only(release, "passage-missing").at.edition == cases.known("edition en")


def test_an_edition_that_says_nothing_is_told_once() -> None:
    release = cases.typed("It is over.")
    khmer = cases.edition("km")
    one = only(replace(release, editions=(*release.editions, khmer)), "passage-missing")
    assert one.place == f"edition/{khmer.id}"
    assert one.sentence == "The edition in Khmer says nothing yet."


def test_whose_clearance_lacks_is_told_by_side() -> None:
    release = replace(cases.release(languages=["en"]), editions=(cases.edition("en"),))
    assert only(release, "clearance-missing").place.endswith(f"/clearance/{Side.OURS.value}")
