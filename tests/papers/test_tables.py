"""Agenda, list of delegations and name plates: who and what stands on them, and who and what does not."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from protocoldesk.papers.faces import Plate
from protocoldesk.papers.parts import Facts, Heading, Paper, Paragraph, Table, plain, texts
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, ItemFacts, Named
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Mode, ParticipationRole, Role
from tests.papers.talked import look, of, parts, says
from tests.protocol.talks import (
    CAMBODIA,
    LIND,
    MEETING,
    MINISTRY,
    OURS,
    SOK,
    THEIRS,
    UNION,
    somebody,
    talks,
    uid,
)


def rows(paper: Paper, number: int = 0) -> list[list[str]]:
    """The cells of a table, with spaces that break."""
    table = parts(paper, Table)[number]
    return [[plain(cell).replace("\u00a0", " ") for cell in row.cells] for row in table.rows]


def item(title: str, level: int = 0, **more: Any) -> ItemFacts:
    return ItemFacts(uid(title), Text(en=title), level=level, **more)


def agenda(*items: ItemFacts, internal: bool = False, **more: Any) -> Paper:
    return of("agenda", talks(agenda=items, **more), internal=internal)


def titles(paper: Paper) -> list[str]:
    return [row[1] if len(row) > 1 else row[0] for row in rows(paper)]


def sides(*members: Named, **more: Any) -> ConsultationFacts:
    return talks(delegations=(replace(OURS, delegates=(SOK, *members), **more), THEIRS))


def member(name: str, **more: Any) -> Named:
    given: dict[str, Any] = {"role": Role.MEMBER} | more
    return somebody(name, CAMBODIA, "Counsellor", **given)


AGENCY = replace(member("Agency"), person=None, name=Text(en="Royal Academy"), title=Text(), people=3)
MARKED = member("Marked Somebody", marking="restricted")
UNLISTED = member("Unlisted Somebody", unlisted=True)

# Agenda


def test_items_are_numbered_by_level_and_headings_are_not() -> None:
    items = [("Trade", 0), ("Rice", 1), ("Wheat", 1), ("Law", 0), ("Courts", 1)]
    paper = agenda(item("Opening", heading=True), *(item(title, level) for title, level in items))
    assert rows(paper) == [
        ["Opening"], ["1", "Trade"], ["1.1", "Rice"], ["1.2", "Wheat"], ["2", "Law"], ["2.1", "Courts"],
    ]  # fmt: skip
    assert [row.band for row in parts(paper, Table)[0].rows] == [True] + [False] * 5


def test_khmer_numbers_have_khmer_digits() -> None:
    paper = of("agenda", talks(agenda=(item("Trade"), item("Rice", 1))), look=look("km"))
    assert [row[0] for row in rows(paper)] == ["១", "១.១"]


def test_leads_and_times_have_a_column_where_there_are_any_and_times_are_added_up() -> None:
    bare = agenda(item("Trade"))
    assert len(parts(bare, Table)[0].columns) == 2
    full = agenda(item("Trade", minutes=20, leads=(SOK, LIND)), item("Law", minutes=25))
    assert rows(full) == [
        ["1", "Trade", "SOK Dara\nEva Lind", "20 min"],
        ["2", "Law", "", "25 min"],
        ["", "Total", "", "45 min"],
    ]
    times = agenda(item("Trade", minutes=20))
    assert rows(times)[-1] == ["", "Total", "20 min"]


def test_sub_items_share_the_time_of_what_they_stand_under() -> None:
    nested = agenda(item("Economy", minutes=30), item("Trade", 1, minutes=20), item("Law", minutes=25))
    assert rows(nested)[-1][-1] == "55 min"


def test_our_own_items_stand_on_our_own_copy_only() -> None:
    items = (item("Trade"), item("Our lunch", internal=True), item("Its menu", 1), item("Law"))
    assert titles(agenda(*items)) == ["Trade", "Law"]
    assert titles(agenda(*items, internal=True)) == ["Trade", "Our lunch", "Its menu", "Law"]
    assert (agenda(*items).marking, agenda(*items, internal=True).marking) == ("", "For our side only")
    assert [row[0] for row in rows(agenda(*items))] == ["1", "2"]


def test_a_marked_item_stands_on_no_copy_nor_does_what_is_below_it() -> None:
    items = (
        item("Trade"),
        item("Prisoners", marking="secret"),
        item("Names", 1),
        item("Ages", 2),
        item("Law"),
    )
    for internal in (False, True):
        assert titles(agenda(*items, internal=internal)) == ["Trade", "Law"]


def test_a_marked_or_unlisted_delegate_leads_nothing_on_paper() -> None:
    paper = agenda(item("Trade", leads=(SOK, MARKED, UNLISTED)))
    assert rows(paper)[0][2] == "SOK Dara"


def test_the_head_of_an_agenda_says_date_place_and_chairs_as_far_as_they_are_known() -> None:
    paper = agenda(item("Trade"), venue=Text(en="Peace Palace"))
    assert says(paper, Facts) == [
        "Date", "4 March 2026", "Place", "Peace Palace, Phnom Penh", "Co-chairs", "SOK Dara and Eva Lind",
    ]  # fmt: skip
    unknown = replace(
        talks(delegations=(), agenda=(item("Trade"),)), meeting=replace(MEETING, city=Text(), dates=When())
    )
    assert says(of("agenda", unknown), Facts) == []


@pytest.mark.parametrize("language", ["en", "km"])
def test_an_agenda_without_items_says_so_and_prints_no_bare_table(language: str) -> None:
    for whole in (talks(), talks(agenda=(item("Prisoners", marking="secret"),))):
        paper = of("agenda", whole, look=look(language))
        assert parts(paper, Table) == []
        assert says(paper, Paragraph) == [look(language).phrases.phrase("agenda.none")]


def test_a_meeting_by_video_has_that_in_place_of_a_place() -> None:
    def place(mode: Mode, city: Text) -> list[str]:
        whole = replace(talks(), meeting=replace(MEETING, mode=mode, city=city))
        return says(of("agenda", whole), Facts)[2:4]

    here = Text(en="Phnom Penh")
    assert place(Mode.VIRTUAL, Text()) == ["Place", "By video conference"]
    assert place(Mode.VIRTUAL, here) == ["Place", "By video conference"]
    assert place(Mode.HYBRID, here) == ["Place", "Phnom Penh, and by video conference"]
    assert place(Mode.HYBRID, Text()) == ["Place", "By video conference"]
    assert place(Mode.IN_PERSON, Text()) == ["Co-chairs", "SOK Dara and Eva Lind"]


def test_a_list_of_nobody_says_so_and_prints_no_bare_table() -> None:
    paper = of("delegations", talks(delegations=(replace(OURS, delegates=()), THEIRS)))
    assert len(parts(paper, Table)) == 1
    assert "The delegation has not been notified yet." in says(paper, Paragraph)


def test_a_marked_head_is_not_named_as_chair() -> None:
    whole = talks(delegations=(replace(OURS, delegates=(replace(SOK, marking="secret"),)), THEIRS))
    assert says(of("agenda", whole), Facts)[-1] == "Eva Lind"


# Delegations


def test_delegates_stand_in_the_notified_order_ours_first_with_title_and_role() -> None:
    second = member("ROS Bopha", institution=MINISTRY)
    paper = of("delegations", sides(second, member("AUM Kosal", role=Role.INTERPRETER)))
    assert says(paper, Heading) == [
        "Delegation of the Kingdom of Cambodia",
        "Delegation of the European Union",
    ]
    assert rows(paper) == [
        ["1", "SOK Dara", "Secretary of State of the Ministry of Foreign Affairs of the Kingdom of Cambodia",
         "Head of delegation"],
        ["2", "ROS Bopha", "Counsellor of the Ministry of Foreign Affairs of the Kingdom of Cambodia", ""],
        ["3", "AUM Kosal", "Counsellor", "Interpreter"],
    ]  # fmt: skip
    assert rows(paper, 1)[0][:2] == ["1", "Eva Lind"]


@pytest.mark.parametrize("name", ["delegations", "nameplates"])
@pytest.mark.parametrize("absent", [MARKED, UNLISTED])
def test_who_is_marked_or_not_to_be_listed_is_on_no_list_and_no_plate(name: str, absent: Named) -> None:
    paper = of(name, sides(absent, member("ROS Bopha")))
    assert "ROS Bopha" in str(texts(paper.parts))
    assert absent.name["en"] not in str(texts(paper.parts))


def test_a_category_is_listed_with_how_many_it_stands_for() -> None:
    assert rows(of("delegations", sides(AGENCY)))[1] == ["2", "Royal Academy (3)", "", ""]


def test_the_numbers_of_the_notified_list_are_kept() -> None:
    paper = of("delegations", sides(member("ROS Bopha", place=7), member("AUM Kosal")))
    assert [row[0] for row in rows(paper)] == ["1", "7", "3"]
    khmer = of("delegations", sides(member("ROS Bopha", place=17)), look=look("km"))
    assert rows(khmer)[1][0] == "១៧"


def test_the_letter_that_notified_a_list_is_named_below_it() -> None:
    paper = of("delegations", sides(notified_by="Note No. 1-80"))
    assert says(paper, Paragraph) == ["As notified by Note No. 1-80"]


def test_a_list_says_date_and_place_and_no_more_of_the_day_than_is_printed() -> None:
    vague = replace(talks(), meeting=replace(MEETING, dates=When.day(2026, 3, 4, WhenKind.MONTH)))
    for name in ("agenda", "delegations"):
        paper = of(name, vague)
        assert says(paper, Facts)[:2] == ["Date", "March 2026"]
        assert paper.dated == date(2026, 3, 1), "the properties of the file say what the page says"
    assert of("nameplates", vague).dated == date(2026, 3, 1)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("language", ["en", "km"])
def test_every_role_has_its_word(role: Role, language: str) -> None:
    printed = rows(of("delegations", sides(member("ROS Bopha", role=role)), look=look(language)))[1][3]
    assert bool(printed) == (role is not Role.MEMBER)


def test_those_who_only_take_part_are_on_no_list() -> None:
    guest = replace(member("Guest Speaker"), role=ParticipationRole.BRIEFER)
    for name in ("delegations", "nameplates"):
        assert "Guest Speaker" not in str(texts(of(name, talks(participations=(guest,))).parts))


# Name plates


def test_a_plate_shows_name_title_country_and_flag() -> None:
    plates = parts(of("nameplates", sides(member("ROS Bopha"), AGENCY)), Plate)
    assert [(one.name, one.title, one.party, one.flag) for one in plates] == [
        ("SOK Dara", "Secretary of State", "Cambodia", "kh"),
        ("ROS Bopha", "Counsellor", "Cambodia", "kh"),
        ("Eva Lind", "Managing Director", "European Union", "eu"),
    ]


def test_the_other_sides_lists_come_second_also_where_they_were_recorded_first() -> None:
    """Facts stand ours first; the papers keep that."""
    assert [side.party.id for side in talks().delegations] == [CAMBODIA.id, UNION.id]
    paper = of("nameplates", talks())
    assert [one.flag for one in parts(paper, Plate)] == ["kh", "eu"]
    assert parts(of("nameplates", talks(delegations=(DelegationFacts(uid("x"), UNION),))), Plate) == []
