"""Papers are printed from the command line, a title changes, and the officer is told which to print anew."""

import json
from pathlib import Path

import pytest

from protocoldesk.office import Office
from tests.operations import demo
from tests.stories.conftest import Desk

REF = demo.REF


def retitle(desk: Desk, words: str, *how: str) -> None:
    """The co-chair of the other side gets another title."""
    desk.do("retitle", REF, "bowman", "--title", words, "--reach", "everywhere", *how)


def stale(desk: Desk) -> list[tuple[str, str]]:
    """Paper and language of each that is out of date; drafts of the release apart."""
    data = json.loads(desk.try_("stale", REF, "--json").out)
    return [(one["paper"], one["language"]) for one in data if one["printed"]]


@pytest.fixture
def printed(demo_desk: Desk) -> Desk:
    """Everything is printed in English, the list in Khmer too."""
    for paper in ("agenda", "delegations", "nameplates", "placecards", "badges", "photos"):
        demo_desk.do("print", paper, REF)
    demo_desk.do("print", "delegations", REF, "--language", "km")
    return demo_desk


def test_nothing_is_out_of_date_after_printing(printed: Desk) -> None:
    assert printed.do("stale", REF) == "No paper is out of date.\n"


def test_a_title_is_changed_and_each_paper_with_it_is_named(printed: Desk) -> None:
    retitle(printed, "Assistant Deputy Minister")

    answer = printed.try_("stale", REF)

    assert answer.code == 1
    assert "Director General for Southeast Asia and Oceania -> Assistant Deputy Minister" in answer.out
    assert stale(printed) == [("photos", "en"), ("badges", "en"), ("nameplates", "en"), ("delegations", "en")]


def test_what_is_out_of_date_is_printed_anew_and_nothing_more(printed: Desk) -> None:
    retitle(printed, "Assistant Deputy Minister")

    plates = printed.text("nameplates", REF, "--stale")

    assert plates == "H.E. Alan Bowman\nAssistant Deputy Minister\nCanada\n"
    assert ("nameplates", "en") not in stale(printed)
    assert "Nothing of this paper is out of date" in printed.refused("print", "nameplates", REF, "--stale")


def test_one_plate_is_asked_for_by_a_name(demo_desk: Desk) -> None:
    assert "Bowman" not in demo_desk.text("nameplates", REF, "--only", "meas")
    assert "There is no delegate 'Smith'" in demo_desk.refused("print", "nameplates", REF, "--only", "Smith")


def test_a_list_has_the_columns_and_the_order_that_are_asked_for(demo_desk: Desk) -> None:
    text = demo_desk.text(
        "delegations", REF, "--columns", "number,name,khmer,institution,languages", "--first", "theirs"
    )

    head = "No. Name Name in Khmer Institution Languages"
    assert text.index("Delegation of Canada") < text.index("Delegation of the Kingdom of Cambodia")
    assert head in text
    assert "1 H.E. Alan Bowman ឯកឧត្តម អាឡាន បូម៉ាន់ Global Affairs Canada English and French" in text


def test_one_side_alone_is_listed(demo_desk: Desk) -> None:
    text = demo_desk.text("delegations", REF, "--side", "ca")

    assert "Delegation of Canada" in text
    assert "Cambodia\n" not in text.split("Delegation of Canada")[1]


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (("delegations", REF, "--columns", "shoes"), "There is no column 'shoes'"),
        (("delegations", REF, "--first", "fr"), "There is no side 'fr'"),
        (("badges", REF, "--stock", "b5"), "There is no card stock 'b5'"),
        (("nameplates", REF, "--scripts", "runes"), "'runes' is none of: own, both, paper"),
        (("agenda", REF, "--columns", "name"), "The paper 'agenda' has no option 'columns'"),
    ],
)
def test_what_a_paper_has_not_is_refused(demo_desk: Desk, how: tuple[str, ...], said: str) -> None:
    assert said in demo_desk.refused("print", *how)


def test_papers_that_are_not_to_be_remembered_are_not(demo_desk: Desk) -> None:
    demo_desk.do("print", "nameplates", REF, "--no-record")
    retitle(demo_desk, "Assistant Deputy Minister")

    assert stale(demo_desk) == []


def test_printing_stands_in_the_log_and_not_in_the_way_of_undo(printed: Desk) -> None:
    assert "Export paper" in printed.do("log", REF)
    with Office.open(Path("demo.pdesk")) as office:
        assert "Export paper" not in {step.label for step in office.history().done}


def test_papers_speak_french(demo_desk: Desk) -> None:
    text = demo_desk.text("delegations", REF, "--language", "fr")

    assert "COMPOSITION DES DÉLÉGATIONS" in text
    assert "Délégation du Canada" in text


def test_a_paper_that_needs_no_reprint_is_passed_over(printed: Desk) -> None:
    retitle(printed, "Assistant Deputy Minister")

    printed.do("no-reprint", REF, "badges")

    assert ("badges", "en") not in stale(printed)
    assert ("nameplates", "en") in stale(printed)
    assert "Nothing of this paper is out of date" in printed.refused("no-reprint", REF, "badges")


def test_a_title_that_changes_from_a_day_on_leaves_the_first_session_as_it_was(demo_desk: Desk) -> None:
    how = ("--reach", "from", "--day", "2025-06-01")
    demo_desk.do("retitle", REF, "bowman", "--title", "Assistant Deputy Minister for Asia", *how)

    assert "Assistant Deputy Minister for Asia" in demo_desk.text("delegations", REF)
    assert "Assistant Deputy Minister for Asia" not in demo_desk.text("delegations", "kh-ca-1")
    assert "from which day" in demo_desk.refused("retitle", REF, "bowman", "--name", "X", "--reach", "from")
    assert "is not a day" in demo_desk.refused("retitle", REF, "bowman", "--name", "X", "--day", "soon")
