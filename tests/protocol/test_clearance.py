"""Clearance: whose is required, which still stands, and where an edition is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from protocoldesk.protocol.clearance import (
    BOTH_CLEAR,
    Stage,
    last_issue,
    missing,
    required,
    stage,
    standing,
    text_of,
    voided,
)
from protocoldesk.protocol.facts import (
    ClearanceFacts,
    EditionFacts,
    IssueFacts,
    PassageFacts,
    ReleaseFacts,
    WordingFacts,
)
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import IssueKind, PassageKind, ReleaseKind, Side
from tests.protocol.talks import talks, uid

MOMENT = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
EDITION = EditionFacts(uid("edition"), "en")


def passage(number: int, words: str, **more: object) -> PassageFacts:
    wordings = ((EDITION.id, WordingFacts(uid(f"w{number}"), Prose.plain(en=words))),)
    return replace(PassageFacts(uid(f"p{number}"), PassageKind.TYPED, wordings=wordings), **more)


def release(
    *words: str, kind: ReleaseKind = ReleaseKind.PRESS_RELEASE, unilateral: bool = True
) -> ReleaseFacts:
    passages = tuple(passage(number, said) for number, said in enumerate(words))
    return ReleaseFacts(uid("release"), talks(), kind, unilateral, passages=passages)


def cleared(text: str, side: Side = Side.OURS, after: int = 0) -> ClearanceFacts:
    at = MOMENT + timedelta(minutes=after)
    return ClearanceFacts(uid(f"{text} {side} {after}"), side, "Somebody", at, text)


def issued(kind: IssueKind, number: int = 0, after: int = 0) -> IssueFacts:
    at = MOMENT + timedelta(minutes=after)
    return IssueFacts(uid(f"{kind} {number}"), kind, number, at, "", "{}", "")


@pytest.mark.parametrize(("kind", "unilateral"), list(product(ReleaseKind, [True, False])))
def test_the_partner_clears_what_is_joint_and_not_what_is_ours_alone(
    kind: ReleaseKind, unilateral: bool
) -> None:
    both = kind in BOTH_CLEAR and not unilateral
    sides = (Side.OURS, Side.PARTNER) if both else (Side.OURS,)
    assert required(release("x", kind=kind, unilateral=unilateral)) == sides


def test_a_press_release_is_ours_alone_and_a_joint_statement_is_not() -> None:
    assert ReleaseKind.PRESS_RELEASE not in BOTH_CLEAR
    assert {ReleaseKind.JOINT_STATEMENT, ReleaseKind.AGREED_MINUTES} <= BOTH_CLEAR


def test_the_text_of_an_edition_is_a_line_for_each_paragraph_with_the_headings_that_are_printed() -> None:
    whole = release("One.", "", "Two.\nThree.")
    headed = replace(whole.passages[0], heading=Text(en="Trade"), heading_printed=True)
    hidden = replace(whole.passages[2], heading=Text(en="Hidden"))
    whole = replace(whole, passages=(headed, whole.passages[1], hidden))
    assert text_of(whole, EDITION) == "Trade\nOne.\nTwo.\nThree."
    assert text_of(whole, replace(EDITION, id=uid("other"))) == "Trade"


def test_a_clearance_stands_as_long_as_every_word_of_its_text() -> None:
    given = replace(EDITION, clearances=(cleared("One.\nTwo."),))
    assert standing(release("One.", "Two."), given) == given.clearances
    for words in (("One.", "Two!"), ("Two.", "One."), ("One.",), ("One.", "Two.", "Three.")):
        assert standing(release(*words), given) == ()
        assert voided(release(*words), given) == given.clearances
        assert stage(release(*words), given) is Stage.DRAFT


def test_a_clearance_stands_wherever_the_lines_may_break() -> None:
    given = replace(EDITION, clearances=(cleared("On 12 February\u200b they met."),))
    whole = release("On 12\u00a0February they\u202fmet.")
    assert standing(whole, given) == given.clearances
    assert voided(whole, given) == ()
    assert voided(release("On 13 February they met."), given) == given.clearances


def test_only_the_last_voided_clearance_of_a_side_is_shown() -> None:
    older, newer = cleared("One."), cleared("Two.", after=5)
    partner = cleared("One.", Side.PARTNER)
    given = replace(EDITION, clearances=(newer, older, partner))
    assert set(voided(release("Three."), given)) == {newer, partner}
    assert voided(release("Two."), given) == (partner,)
    assert voided(release("One."), given) == (), "an older text that came back is cleared again"


def test_a_release_is_cleared_when_nobody_is_missing() -> None:
    joint = release("One.", kind=ReleaseKind.JOINT_STATEMENT, unilateral=False)
    ours, theirs = cleared("One."), cleared("One.", Side.PARTNER)
    for clearances, left in (
        ((), (Side.OURS, Side.PARTNER)),
        ((ours,), (Side.PARTNER,)),
        ((theirs,), (Side.OURS,)),
        ((ours, theirs), ()),
    ):
        given = replace(EDITION, clearances=clearances)
        assert missing(joint, given) == left
        assert stage(joint, given) is (Stage.DRAFT if left else Stage.CLEARED)


def test_a_release_without_words_is_not_composed_and_never_cleared() -> None:
    for whole in (release(), release("", " ")):
        assert stage(whole, replace(EDITION, clearances=(cleared(""),))) is Stage.EMPTY


@pytest.mark.parametrize(
    ("issues", "where"),
    [
        ([issued(IssueKind.ISSUED)], Stage.ISSUED),
        ([issued(IssueKind.ISSUED), issued(IssueKind.CORRECTED, 1, 5)], Stage.CORRECTED),
        ([issued(IssueKind.CORRECTED, 2, 1), issued(IssueKind.ISSUED), issued(IssueKind.CORRECTED, 1, 9)],
         Stage.CORRECTED),
        ([issued(IssueKind.ISSUED), issued(IssueKind.WITHDRAWN, 0, 5)], Stage.WITHDRAWN),
        ([issued(IssueKind.WITHDRAWN, 0, -900), issued(IssueKind.ISSUED)], Stage.WITHDRAWN),
        ([issued(IssueKind.WITHDRAWN), issued(IssueKind.CORRECTED, 1), issued(IssueKind.ISSUED)],
         Stage.WITHDRAWN),
    ],
)  # fmt: skip
def test_where_an_edition_is_follows_from_what_went_out(issues: list[IssueFacts], where: Stage) -> None:
    given = replace(EDITION, issues=tuple(issues))
    assert stage(release("One."), given) is where
    assert stage(release(), given) is where, "what went out went out, whatever the text says now"


def test_the_last_issue_is_the_highest_correction_whatever_the_clock_said() -> None:
    second = issued(IssueKind.CORRECTED, 2, after=-600)
    given = replace(
        EDITION, issues=(issued(IssueKind.ISSUED), issued(IssueKind.CORRECTED, 1, after=9), second)
    )
    assert last_issue(given) == second
    assert last_issue(EDITION) is None
