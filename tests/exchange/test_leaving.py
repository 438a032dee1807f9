"""What leaves as a calendar or as cards: zones, what is internal, folding that divides no letter."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from unicodedata import combining
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from protocoldesk.exchange import calendar, vcard
from protocoldesk.exchange.demo import fill
from protocoldesk.exchange.intake import vcard as reader
from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.errors import Refusal
from protocoldesk.records.person import Person, PersonalFile
from protocoldesk.records.values.text import Text
from tests.operations import demo

NOON = datetime(2026, 2, 12, 5, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("leaving")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        with Office.make(folder / "demo.pdesk", officer=demo.OFFICER) as office:
            fill(office.do)
    return folder / "demo.pdesk"


@pytest.fixture
def office(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with demo.copy(mould, tmp_path / "demo.pdesk") as office:
        yield office


def timed(office: Office, **more: Any) -> None:
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office))
    fields = {"begins": NOON, "ends": NOON.replace(hour=7), "place": Text(en="Hall, east wing")} | more
    office.do("Time", partial(record.change, kind="sitting", record_id=sitting.id, **fields))


def line(office: Office, title: str, **more: Any) -> None:
    fields = {"consultation_id": demo.ref(office), "title": Text(en=title), "begins": NOON} | more
    office.do("Line", partial(record.make, kind="programme_line", **fields))


def ics(office: Office, language: str = "en", **how: Any) -> Any:
    content = office.read(
        partial(calendar.written, consultation_id=demo.ref(office), language=language, **how)
    )
    return Calendar.from_ical(content)


def events(office: Office, **how: Any) -> dict[str, Any]:
    return {str(one["summary"]): one for one in ics(office, **how).walk("VEVENT")}


def test_a_sitting_stands_at_its_hour_in_the_zone_of_its_place(office: Office) -> None:
    timed(office)
    found = ics(office)
    assert [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")] == ["Asia/Phnom_Penh"]
    event = events(office)["Plenary session"]
    begins = event["dtstart"].dt
    assert begins == NOON
    assert (begins.hour, event["dtstart"].params["TZID"]) == (12, "Asia/Phnom_Penh")
    assert begins.astimezone(ZoneInfo("America/Toronto")).hour == 0
    assert str(event["location"]) == "Hall, east wing, Phnom Penh"


def test_the_whole_session_is_an_event_of_whole_days(office: Office) -> None:
    event = events(office)["Second Cambodia-Canada Bilateral Consultations"]
    assert (event["dtstart"].dt.isoformat(), event["dtend"].dt.isoformat()) == ("2026-02-12", "2026-02-13")


def test_what_is_internal_leaves_only_when_asked_and_what_is_marked_never(office: Office) -> None:
    line(office, "Arrival at the door")
    line(office, "Officers meet beforehand", internal=True)
    line(office, "A word apart", marking="confidential")
    assert "Arrival at the door" in events(office)
    assert "Officers meet beforehand" not in events(office)
    asked = events(office, internal=True)
    assert "Officers meet beforehand" in asked
    assert "A word apart" not in asked


def test_what_is_a_part_of_something_hidden_leaves_with_none_of_it(office: Office) -> None:
    """As in the programme that is handed out: one rule hides for both."""
    sitting = demo.one(office, Sitting, consultation_id=demo.ref(office))
    line(office, "Walk to the Reception Hall", sitting_id=sitting.id)
    assert "Walk to the Reception Hall" in events(office)
    timed(office, marking="restricted")
    for internal in (False, True):
        assert "Walk to the Reception Hall" not in events(office, internal=internal)


def test_the_same_calendar_has_the_same_bytes(office: Office) -> None:
    timed(office)
    write = partial(calendar.written, consultation_id=demo.ref(office), language="km")
    assert office.read(write) == office.read(write)


def test_a_consultation_without_any_day_has_no_calendar(office: Office) -> None:
    office.do(
        "Mark", partial(record.change, kind="consultation", record_id=demo.ref(office), marking="secret")
    )
    with pytest.raises(Refusal, match="Nothing in it has a day"):
        ics(office)


def test_cards_come_back_as_they_left(office: Office) -> None:
    content = office.read(partial(vcard.of_delegations, consultation_id=demo.ref(office)))
    (table,) = reader.read("kh-ca-2.vcf", content).tables
    rows = [dict(zip(table.fields, row.cells, strict=True)) for row in table.rows]
    assert [row["name"] for row in rows] == ["MEAS Kim Heng", "Alan Bowman"]
    assert rows[0]["name_km"] == "មាស គឹមហេង"
    assert (rows[0]["family"], rows[0]["title"]) == ("MEAS", "Secretary of State")
    assert rows[1]["institution"] == "Global Affairs Canada"


def test_one_side_alone_or_one_person(office: Office) -> None:
    theirs = office.read(partial(vcard.of_delegations, consultation_id=demo.ref(office), side="ca"))
    assert (theirs.count(b"BEGIN:VCARD"), b"MEAS" in theirs) == (1, False)
    person = demo.named(office, Person, "Bowman")
    alone = office.read(partial(vcard.of_person, person_id=person.id))
    assert b"TITLE" in alone
    assert b"Director General" in alone
    with pytest.raises(Refusal, match="Nobody is named"):
        office.read(partial(vcard.of_delegations, consultation_id=demo.ref(office), side="fr"))


def test_what_is_kept_for_the_care_of_the_guest_and_who_is_marked_never_leave(office: Office) -> None:
    person = demo.named(office, Person, "Bowman")
    office.do(
        "Note",
        partial(record.make, kind="personal_file", person_id=person.id, diet="no peanuts", passport="AB1"),
    )
    assert demo.one(office, PersonalFile, person_id=person.id)
    content = office.read(partial(vcard.of_delegations, consultation_id=demo.ref(office)))
    assert b"peanuts" not in content
    assert b"AB1" not in content
    for one in demo.every(office, Delegate, person_id=person.id):
        office.do("Mark", partial(record.change, kind="delegate", record_id=one.id, marking="secret"))
    content = office.read(partial(vcard.of_delegations, consultation_id=demo.ref(office)))
    assert b"Bowman" not in content


def test_who_is_left_out_of_lists_has_no_card_and_a_marked_consultation_none(office: Office) -> None:
    person = demo.named(office, Person, "Bowman")
    for one in demo.every(office, Delegate, person_id=person.id):
        office.do("Unlist", partial(record.change, kind="delegate", record_id=one.id, unlisted=True))
    write = partial(vcard.of_delegations, consultation_id=demo.ref(office))
    assert b"Bowman" not in office.read(write)
    assert b"MEAS" in office.read(write)
    office.do(
        "Mark", partial(record.change, kind="consultation", record_id=demo.ref(office), marking="secret")
    )
    with pytest.raises(Refusal, match="no cards of it leave"):
        office.read(write)


KHMER = st.text(st.characters(min_codepoint=0x1780, max_codepoint=0x17D3), max_size=200)


@given(st.one_of(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=300), KHMER))
def test_a_line_is_folded_in_octets_and_no_letter_is_divided(words: str) -> None:
    written = vcard.folded(f"FN:{words}")
    lines = written.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(one) <= vcard.OCTETS for one in lines)
    parts = [one.decode("utf-8") for one in lines]  # raises where a letter is cut
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == f"FN:{words}"
    for part in parts[1:]:
        first = part[1:2]
        stacks = combining(first) or "\u17b4" <= first <= "\u17d3"
        assert not stacks or len(words.encode()) > 2 * vcard.OCTETS, "a sign begins a line"


def test_values_are_escaped() -> None:
    assert vcard.escaped("a,b;c\\d\ne") == "a\\,b\\;c\\\\d\\ne"
