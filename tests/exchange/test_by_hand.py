"""A file written by hand goes in, comes out, and is undone as one."""

from functools import partial
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from protocoldesk.exchange.incoming import BadFile
from protocoldesk.office import Office
from protocoldesk.operations import consultation
from protocoldesk.operations.record import find, withdraw
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person
from tests.exchange.conftest import NewOffice
from tests.exchange.writing import faults, first_consultations, import_file, show


def test_a_hand_written_file_is_taken_whole(office: Office) -> None:
    taken = import_file(office, first_consultations())
    assert (taken.made, taken.skipped, taken.consultations) == (16, 0, ("kh-ch-1",))
    records = show(office, "kh-ch-1")["records"]
    assert records["consultation"][0]["zone"] == "Asia/Phnom_Penh"
    assert records["delegate"][0]["person_id"] == records["post"][0]["person_id"]
    assert [row["short_name"]["en"] for row in records["party"]] == ["Cambodia", "Switzerland"]


def test_the_order_of_the_file_counts_where_none_is_given(office: Office) -> None:
    import_file(office, first_consultations())
    outcomes = show(office, "kh-ch-1")["records"]["outcome"]
    assert [row["text"]["en"] for row in outcomes] == ["trade", "water"]
    assert outcomes[0]["order"] < outcomes[1]["order"]


def test_what_joins_a_consultation_later_comes_last(office: Office) -> None:
    import_file(office, first_consultations())
    item = {"id": "x", "consultation_id": "kh-ch-1", "verb": "discuss", "text": {"en": "tourism"}}
    import_file(office, {"protocoldesk": 1, "records": {"outcome": [item]}})
    outcomes = show(office, "kh-ch-1")["records"]["outcome"]
    assert [row["text"]["en"] for row in outcomes] == ["trade", "water", "tourism"]


def test_a_second_session_refers_to_the_archive_by_what_people_say(office: Office) -> None:
    import_file(office, first_consultations())
    second = {"id": "s", "mechanism_id": "kh-ch", "number": 2, "previous_id": "kh-ch-1", "host_id": "ch"}
    import_file(office, {"protocoldesk": 1, "records": {"consultation": [second]}})
    records = show(office, "kh-ch-2")["records"]
    assert [row["ref"] for row in records["consultation"]] == ["kh-ch-1", "kh-ch-2"]
    assert "delegate" not in records
    assert "outcome" not in records


def test_one_undo_takes_an_import_back_and_it_can_come_again(office: Office) -> None:
    import_file(office, first_consultations())
    file = show(office, "kh-ch-1")
    assert office.undo() == "Import"
    assert office.read(consultation.rows) == []
    with pytest.raises(Refusal):
        show(office, "kh-ch-1")
    file["records"]["consultation"][0]["venue"] = {"en": "Palais"}
    assert import_file(office, file).made == 16
    assert show(office, "kh-ch-1") == file


def test_a_bad_file_changes_nothing(office: Office) -> None:
    file = first_consultations()
    file["records"]["outcome"][1]["strength"] = "loud"
    with pytest.raises(BadFile, match=r"^records\.outcome\[1\]\.strength: 'loud' is none of: mentioned, "):
        import_file(office, file)
    assert office.read(consultation.rows) == []
    assert office.history().done == ()


def test_a_mechanism_without_a_handle_is_refused_as_it_is_in_the_window(office: Office) -> None:
    file = first_consultations()
    del file["records"]["mechanism"][0]["handle"]
    assert list(faults(office, file)) == ["records.mechanism[0].handle", "records.consultation[0].ref"]
    file["records"]["consultation"][0]["ref"] = "kh-ch-first"
    assert list(faults(office, file)) == ["records.mechanism[0].handle"]


def test_an_outcome_that_a_follow_up_brings_along_comes_with_who_spoke(
    office: Office, new_office: NewOffice
) -> None:
    file = first_consultations()
    records = file["records"]
    records["outcome"][1]["voice"] = "one"
    records["speaker"] = [{"id": "s", "outcome_id": "water", "delegation_id": "theirs"}]
    records["consultation"].append({"id": "second", "mechanism_id": "series", "number": 2})
    records["follow_up"] = [
        {"id": "f", "mechanism_id": "series", "consultation_id": "first", "outcome_id": "water"}
    ]
    records["review"] = [{"id": "r", "follow_up_id": "f", "consultation_id": "second"}]
    import_file(office, file)
    second = show(office, "kh-ch-2")
    assert [row["voice"] for row in second["records"]["outcome"]] == ["one"]
    other = new_office()
    import_file(other, second)
    assert show(other, "kh-ch-2") == second


def test_a_follow_up_from_before_comes_with_what_became_of_it(office: Office) -> None:
    file = first_consultations()
    records = file["records"]
    records["consultation"].append(
        {"id": "second", "mechanism_id": "series", "number": 2, "previous_id": "first"}
    )
    records["follow_up"] = [
        {"id": "f", "mechanism_id": "series", "consultation_id": "first", "outcome_id": "water"}
    ]
    records["actor"] = [{"id": "a", "follow_up_id": "f", "party_id": "switzerland"}]
    records["progress"] = [{"id": "p", "follow_up_id": "f", "text": {"en": "Drafted."}}]
    records["review"] = [{"id": "r", "follow_up_id": "f", "consultation_id": "second", "status": "on track"}]
    import_file(office, file)
    first, second = show(office, "kh-ch-1")["records"], show(office, "kh-ch-2")["records"]
    assert [len(second[kind]) for kind in ("follow_up", "actor", "progress", "review")] == [1, 1, 1, 1]
    assert [row["text"]["en"] for row in second["outcome"]] == ["water"]
    assert "delegation" not in second
    assert "review" not in first
    assert [row["ref"] for row in first["consultation"]] == ["kh-ch-1"]


def lost(session: Session, person_id: UUID) -> UUID:
    """Withdraw a person whom a delegate still names, as two desks can do together."""
    find(session, Person, person_id).withdrawn = True
    return person_id


def test_what_was_withdrawn_is_not_shown(office: Office) -> None:
    import_file(office, first_consultations())
    before = show(office, "kh-ch-1")
    head, their_head = before["records"]["delegate"]
    office.do("Withdraw", partial(withdraw, kind="delegate", record_id=UUID(head["id"])))
    office.do("Withdraw", partial(lost, person_id=UUID(their_head["person_id"])))
    after = show(office, "kh-ch-1")
    del their_head["person_id"]
    assert after["records"]["delegate"] == [their_head]
    assert "person" not in after["records"]
    assert import_file(office, after).made == 0


def test_a_file_brings_back_what_was_withdrawn(office: Office) -> None:
    import_file(office, first_consultations())
    before = show(office, "kh-ch-1")
    head = before["records"]["delegate"][0]
    office.do("Withdraw", partial(withdraw, kind="delegate", record_id=UUID(head["id"])))
    assert import_file(office, before).made == 1
    assert show(office, "kh-ch-1") == before


def test_a_consultation_whose_series_was_withdrawn_is_not_shown(office: Office) -> None:
    import_file(office, first_consultations())
    mechanism_id = UUID(show(office, "kh-ch-1")["records"]["mechanism"][0]["id"])
    office.do("Withdraw", partial(withdraw, kind="mechanism", record_id=mechanism_id))
    with pytest.raises(Refusal, match="kh-ch-1 refers to a record that was withdrawn"):
        show(office, "kh-ch-1")


def test_evidence_is_kept_to_the_letter_and_all_else_is_composed(office: Office) -> None:
    file = first_consultations()
    apart = "e\u0301te\u0301"
    file["records"]["person"][0]["family_name"] = apart
    file["records"]["release"] = [{"id": "r", "consultation_id": "first"}]
    file["records"]["edition"] = [{"id": "e", "release_id": "r"}]
    file["records"]["clearance"] = [{"id": "c", "edition_id": "e", "text": apart}]
    import_file(office, file)
    records = show(office, "kh-ch-1")["records"]
    assert records["clearance"][0]["text"] == apart
    assert records["person"][0]["family_name"] == "\u00e9t\u00e9"


def test_an_import_that_was_undone_can_be_redone(office: Office) -> None:
    import_file(office, first_consultations())
    before = show(office, "kh-ch-1")
    office.undo()
    office.redo()
    assert show(office, "kh-ch-1") == before
