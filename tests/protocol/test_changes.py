"""Changes: an officer sees what became of a text, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.changes import Change, ChangeKind, alike, changed, summary

KEPT, ADDED, REMOVED, REPLACED = ChangeKind


def test_a_word_was_replaced() -> None:
    assert changed("talks on trade in Ottawa", "talks on tourism in Ottawa") == [
        Change(KEPT, "talks on ", "talks on "),
        Change(REPLACED, "trade", "tourism"),
        Change(KEPT, " in Ottawa", " in Ottawa"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("both sides met", "both sides met", ""),
        ("both sides met", "both sides often met", "+ often"),
        ("both sides often met", "both sides met", "− often"),
        ("one two three", "one four five", "two three → four five"),
        ("a b c", "x b y", "a → x; c → y"),
        ("", "all of it", "+ all of it"),
        ("mine-clearance work", "mine clearance work", "mine-clearance → mine clearance"),
        ("កិច្ចប្រជុំលើកទី១", "កិច្ចប្រជុំលើកទី២", "១ → ២"),
        ("ភាគីទាំងពីរ", "ភាគីកម្ពុជា", "ទាំងពីរ → កម្ពុជា"),
        ("12 February", "12\u00a0February", ""),
        ("12\u202fkm of road", "12 km of roads", "road → roads"),
        ("ភាគីទាំងពីរ", "\u200bភាគី\u200bទាំង\u200bពីរ\u200b", ""),
        ("ភាគី ទាំងពីរ", "ភាគី\u200b ទាំង\u200bបី", "ពីរ → បី"),
        ("", "\u200b", ""),
    ],
)
def test_the_changes_in_a_line(before: str, after: str, told: str) -> None:
    assert summary(changed(before, after)) == told


def test_a_long_list_of_changes_is_cut() -> None:
    before = " keep ".join("abcdefgh")
    after = " keep ".join("stuvwxyz")
    assert summary(changed(before, after), most=2) == "a → s; b → t; …"


def test_a_khmer_cluster_is_never_cut_in_two() -> None:
    """ក្រ and ក្រា differ by a vowel: the whole cluster changes, since half of it cannot be shown."""
    assert [(one.before, one.after) for one in changed("ខក្រ", "ខក្រា") if one.kind is REPLACED] == [
        ("ក្រ", "ក្រា")
    ]


words = st.text(st.sampled_from("ab ,.កខ្រាិំ\u200b\n\u00a0é'-1៥"), max_size=60)


@given(words, words)
def test_the_stretches_are_the_whole_of_both_texts(before: str, after: str) -> None:
    stretches = changed(before, after)
    assert "".join(one.before for one in stretches) == before
    assert "".join(one.after for one in stretches) == after
    assert all((one.kind is KEPT) == alike(one.before, one.after) for one in stretches)
    assert all(one.before or one.after for one in stretches)


@given(words)
def test_a_text_against_itself_is_kept(text: str) -> None:
    assert all(one.kind is KEPT for one in changed(text, text))
