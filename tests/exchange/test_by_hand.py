"""A file written by hand goes in, comes out, and is undone as one."""

import pytest

from protocoldesk.exchange.incoming import BadFile
from protocoldesk.office import Office
from protocoldesk.operations import consultation
from protocoldesk.records.errors import Refusal
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
    item = {"id": "x", "consultation_id": "kh-ch-1", "text": {"en": "tourism"}}
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


def test_a_file_without_a_handle_needs_a_ref(office: Office) -> None:
    file = first_consultations()
    del file["records"]["mechanism"][0]["handle"]
    assert list(faults(office, file)) == ["records.consultation[0].ref"]
    file["records"]["consultation"][0]["ref"] = "kh-ch-first"
    assert import_file(office, file).consultations == ("kh-ch-first",)
