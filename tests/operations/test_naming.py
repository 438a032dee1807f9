"""A title or a name is corrected here only, from a day on, or everywhere, and each is undone at once."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import facts, naming, record
from protocoldesk.operations.naming import Reach
from protocoldesk.protocol.facts import Named
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.text import Text
from tests.operations import demo

FIRST, SECOND = "kh-ca-1", "kh-ca-2"
TITLE = "Director General for Southeast Asia and Oceania"
NEW = "Assistant Deputy Minister for Asia and the Pacific"
BETWEEN = date(2025, 6, 1)


@pytest.fixture
def office(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with demo.copy(mould, tmp_path / "demo.pdesk") as office:
        yield office


def bowman(office: Office, ref: str = SECOND) -> Named:
    """The Canadian co-chair, as a session prints him."""
    whole = office.read(partial(facts.consultation, consultation_id=demo.ref(office, ref)))
    return next(
        named
        for side in whole.delegations
        for named in side.delegates
        if named.person and "Bowman" in str(named.person.name)
    )


def titles(office: Office) -> tuple[str, str]:
    return bowman(office, FIRST).title["en"], bowman(office).title["en"]


def names(office: Office) -> tuple[str, str]:
    return bowman(office, FIRST).name["en"], bowman(office).name["en"]


def retitle(office: Office, reach: Reach, day: date | None = None, ref: str = SECOND, **title: str) -> UUID:
    act = partial(
        naming.correct_title,
        delegate_id=bowman(office, ref).id,
        title=title or {"en": NEW},
        reach=reach,
        day=day,
    )
    return office.do("Correct title", act)


def rename(office: Office, reach: Reach, day: date | None = None, **name: str) -> UUID:
    act = partial(naming.correct_name, delegate_id=bowman(office).id, name=name, reach=reach, day=day)
    return office.do("Correct name", act)


def test_here_only_this_session_prints_another_title(office: Office) -> None:
    retitle(office, Reach.HERE)

    assert titles(office) == (TITLE, NEW)
    assert demo.named(office, Post, TITLE, "title")


def test_everywhere_it_was_never_right(office: Office) -> None:
    retitle(office, Reach.EVERYWHERE)

    assert titles(office) == (NEW, NEW)


def test_from_a_day_on_the_old_post_ends_and_another_begins(office: Office) -> None:
    retitle(office, Reach.FROM, BETWEEN)

    assert titles(office) == (TITLE, NEW)
    old, new = demo.named(office, Post, TITLE, "title"), demo.named(office, Post, NEW, "title")
    assert (old.last_day, new.first_day) == (date(2025, 5, 31), BETWEEN)
    assert (new.institution_id, new.rank_id) == (old.institution_id, old.rank_id)


def test_from_a_day_after_the_session_it_prints_what_was_so(office: Office) -> None:
    retitle(office, Reach.FROM, date(2026, 6, 1))

    assert titles(office) == (TITLE, TITLE)


@pytest.mark.parametrize("reach", [Reach.HERE, Reach.FROM, Reach.EVERYWHERE])
def test_one_undo_takes_all_of_it_back(office: Office, reach: Reach) -> None:
    before = demo.snapshot(office)
    retitle(office, reach, BETWEEN)

    office.undo()

    standing = {key: row for key, row in demo.snapshot(office).items() if not row["withdrawn"]}
    assert standing == {key: row for key, row in before.items() if not row["withdrawn"]}


def test_another_language_keeps_its_title(office: Office) -> None:
    khmer = bowman(office).title["km"]
    retitle(office, Reach.FROM, BETWEEN)

    assert bowman(office).title["km"] == khmer


def test_what_was_printed_here_alone_hides_no_correction(office: Office) -> None:
    retitle(office, Reach.HERE, en="Director")
    retitle(office, Reach.EVERYWHERE)

    assert titles(office) == (NEW, NEW)


def test_how_the_text_goes_on_stays_where_the_title_still_says_it(office: Office) -> None:
    post = demo.named(office, Post, TITLE, "title").id
    later = Text(en="the Director General")
    office.do("Say", partial(record.change, kind="post", record_id=post, later_title=later))

    retitle(office, Reach.EVERYWHERE, en="Director General for Southeast Asia")
    assert bowman(office).later_title["en"] == "the Director General"

    retitle(office, Reach.EVERYWHERE, en="Deputy Minister")
    assert bowman(office).later_title["en"] == ""


def test_here_only_this_session_prints_another_name(office: Office) -> None:
    rename(office, Reach.HERE, en="Alan T. Bowman")

    assert names(office) == ("Alan Bowman", "Alan T. Bowman")


def test_a_name_from_a_day_on_leaves_earlier_sessions_their_own(office: Office) -> None:
    rename(office, Reach.FROM, BETWEEN, en="Alan T. Bowman")

    assert names(office) == ("Alan Bowman", "Alan T. Bowman")
    assert demo.named(office, Person, "Bowman").name["en"] == "Alan T. Bowman"


def test_a_name_everywhere_is_the_persons_own(office: Office) -> None:
    rename(office, Reach.EVERYWHERE, en="Allan Bowman")

    assert names(office) == ("Allan Bowman", "Allan Bowman")


def test_a_session_before_the_day_keeps_the_name_it_was_given_here(office: Office) -> None:
    rename(office, Reach.HERE, en="A. Bowman")
    rename(office, Reach.FROM, date(2026, 6, 1), en="Alan T. Bowman")

    assert names(office) == ("Alan Bowman", "A. Bowman")


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"reach": Reach.FROM}, "Say from which day"),
        ({"reach": Reach.HERE, "en": "  "}, "Write what is to be printed"),
        ({"reach": Reach.FROM, "day": date(1900, 1, 1)}, ""),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    office: Office, how: dict[str, Any], said: str
) -> None:
    before = titles(office)
    if not said:
        retitle(office, **how)
        assert titles(office) == (NEW, NEW)
        return
    with pytest.raises(Refusal, match=said):
        retitle(office, **how)
    assert titles(office) == before


def test_what_it_would_do_can_be_foreseen_and_leaves_no_trace(office: Office) -> None:
    before = demo.snapshot(office)
    act = partial(
        naming.correct_title, delegate_id=bowman(office).id, title={"en": NEW}, reach=Reach.EVERYWHERE
    )

    seen = office.foresee(act, partial(naming.shown, delegate_id=bowman(office).id))

    assert seen.title["en"] == NEW
    assert demo.snapshot(office) == before
    assert office.history().done == ()
