"""Searching at the command line: where each hit belongs, said once and in short."""

from __future__ import annotations

import pytest

from tests.stories.conftest import Desk


def test_each_hit_names_the_consultation_that_it_belongs_to(demo_desk: Desk) -> None:
    found = demo_desk.do("search", "francophonie").splitlines()
    assert found[0].startswith(("kh-ca-1  ", "kh-ca-2  "))
    assert demo_desk.do("search", "Ottawa").startswith("kh-ca-1  consultation: ")


def test_what_belongs_to_no_consultation_names_none(demo_desk: Desk) -> None:
    assert demo_desk.do("search", "kim heng").splitlines()[0].startswith("person: MEAS Kim Heng")


def test_a_title_is_one_short_line_and_is_not_said_again(demo_desk: Desk) -> None:
    lines = demo_desk.do("search", "cooperation").splitlines()
    assert len(lines) > 3
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        assert len(line) < 300
        if not line.startswith("    ") and after.startswith("    "):
            assert after.strip(" …") not in line


def test_as_many_are_shown_as_are_wanted(demo_desk: Desk) -> None:
    lines = demo_desk.do("search", "the", "--limit", "2").splitlines()
    assert sum(not line.startswith("    ") for line in lines[:-1]) == 2
    assert lines[-1] == "There are more; --limit shows them."
    all_of_it = demo_desk.do("search", "the").splitlines()
    assert sum(not line.startswith("    ") for line in all_of_it[:-1]) == 20


@pytest.mark.parametrize("limit", ["0", "-1", "many"])
def test_a_limit_is_a_number_from_1(demo_desk: Desk, limit: str) -> None:
    assert "--limit" in demo_desk.refused("search", "the", f"--limit={limit}")
