"""Undo and redo: per desk and officer, field by field, still there later; not where a deed is final."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.operations.final import final
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.brief import Brief
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.person import Post
from protocoldesk.records.values.order import keys
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Mode, Status
from protocoldesk.store.journal import log
from protocoldesk.store.search import search
from protocoldesk.store.tables import search_doc
from tests.store.deeds import OFFICER, add, change, changes, entries, field, verify


@pytest.fixture
def path(moulds: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(moulds / "mould0.pdesk", tmp_path / "talks.pdesk"))


@pytest.fixture
def office(path: Path) -> Iterator[Office]:
    with Office.open(path, officer=OFFICER) as office:
        yield office


def test_several_deeds_are_undone_and_redone_one_after_the_other(office: Office) -> None:
    row = add(office, "party", code="0")
    for code in "1234":
        change(office, f"Code {code}", "party", row, code=code)
    assert [office.undo() for _ in range(3)] == ["Code 4", "Code 3", "Code 2"]
    assert field(office, Party, row, "code") == "1"
    assert [office.redo(), office.redo()] == ["Code 2", "Code 3"]
    assert field(office, Party, row, "code") == "3"
    assert [office.undo(), office.redo(), office.redo()] == ["Code 3", "Code 3", "Code 4"]
    assert field(office, Party, row, "code") == "4"
    with pytest.raises(Refusal, match="nothing to redo"):
        office.redo()
    assert verify(office) is None


def test_a_new_deed_ends_what_could_be_redone(office: Office) -> None:
    row = add(office, "party", code="kh")
    change(office, "Correct", "party", row, code="KH")
    office.undo()
    change(office, "Correct otherwise", "party", row, code="khm")
    with pytest.raises(Refusal, match="nothing to redo"):
        office.redo()
    assert [office.undo(), office.undo()] == ["Correct otherwise", "Add party"]


def test_undo_and_redo_go_on_after_closing_and_opening(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        row = add(office, "party", code="kh")
        change(office, "First", "party", row, code="1")
        change(office, "Second", "party", row, code="2")
    with Office.open(path, officer=OFFICER) as office:
        assert office.undo() == "Second"
    with Office.open(path, officer=OFFICER) as office:
        assert office.undo() == "First"
        assert field(office, Party, row, "code") == "kh"
    with Office.open(path, officer=OFFICER) as office:
        assert [office.redo(), office.redo()] == ["First", "Second"]
        assert field(office, Party, row, "code") == "2"


def test_there_is_nothing_to_undo_in_a_new_archive(office: Office) -> None:
    with pytest.raises(Refusal, match="nothing to undo"):
        office.undo()


def test_another_officers_deeds_are_not_mine_to_undo(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        mine = add(office, "party", code="kh")
    with Office.open(path, officer="Chan Thida") as office:
        theirs = add(office, "party", code="ca")
    with Office.open(path, officer=OFFICER) as office:
        assert office.undo() == "Add party"
        assert field(office, Party, mine, "withdrawn")
        assert not field(office, Party, theirs, "withdrawn")
        with pytest.raises(Refusal, match="nothing to undo"):
            office.undo()


def test_a_copy_of_the_archive_is_another_desk_and_takes_no_deed_of_the_first_one_back(
    path: Path, tmp_path: Path
) -> None:
    with Office.open(path, officer=OFFICER) as office:
        add(office, "party", code="kh")
    copy = Path(shutil.copy(path, tmp_path / "copy.pdesk"))
    with Office.open(copy, officer=OFFICER) as office, pytest.raises(Refusal, match="nothing to undo"):
        office.undo()


def test_undoing_a_new_record_withdraws_it_and_redo_brings_it_back(office: Office) -> None:
    row = add(office, "party", code="kh", short_name=Text(en="Cambodia"))
    office.undo()
    assert field(office, Party, row, "withdrawn")
    assert office.read(lambda session: list(session.scalars(select(Party)))) == []
    assert office.read(partial(search, words="Cambodia")) == []
    office.redo()
    assert not field(office, Party, row, "withdrawn")
    assert field(office, Party, row, "short_name") == Text(en="Cambodia")
    assert [hit.id for hit in office.read(partial(search, words="Cambodia"))] == [row]


def test_a_burst_of_typing_undoes_as_one_and_redoes_as_one(office: Office) -> None:
    row = add(office, "party", code="kh")
    for typed in ("C", "Ca", "Cam"):
        say = partial(record.say, kind="party", record_id=row, field="short_name", language="en", words=typed)
        office.do("Type", say, burst="party name")
    change(office, "Correct", "party", row, code="KH")
    assert [office.undo(), office.undo()] == ["Correct", "Type"]
    assert field(office, Party, row, "short_name") == Text()
    assert office.redo() == "Type"
    assert field(office, Party, row, "short_name") == Text(en="Cam")
    assert [office.undo(), office.undo()] == ["Type", "Add party"]


def test_a_burst_ends_where_another_deed_comes_between(office: Office) -> None:
    row = add(office, "party", code="kh")
    for words, code in (("C", "1"), ("Ca", "2")):
        say = partial(record.say, kind="party", record_id=row, field="short_name", language="en", words=words)
        office.do("Type", say, burst="party name")
        change(office, "Correct", "party", row, code=code)
    office.undo()
    office.undo()
    assert field(office, Party, row, "short_name") == Text(en="C")


def test_an_edit_that_somebody_overtook_is_refused_naming_the_field(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        row = add(office, "party", code="kh", short_name=Text(en="Cambodia", km="កម្ពុជា"))
        change(office, "Rename", "party", row, short_name=Text(en="Kampuchea", km="កម្ពុជា"), code="KH")
    with Office.open(path, officer="Chan Thida") as office:
        change(office, "Shorten", "party", row, short_name=Text(en="KH", km="កម្ពុជា"))
    with Office.open(path, officer=OFFICER) as office:
        before = entries(office)
        with pytest.raises(Refusal, match=r"'Rename' cannot be undone: short_name.en was changed since"):
            office.undo()
        assert field(office, Party, row, "code") == "KH", "nothing of a refused undo stays"
        assert entries(office) == before


def test_an_edit_in_another_language_is_not_overtaken(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        row = add(office, "party", code="kh", short_name=Text(en="Cambodia"))
        say = partial(record.say, kind="party", record_id=row, field="short_name", language="en", words="KH")
        office.do("Shorten", say)
    with Office.open(path, officer="Chan Thida") as office:
        say = partial(record.say, kind="party", record_id=row, field="short_name", language="km", words="ក")
        office.do("Translate", say)
    with Office.open(path, officer=OFFICER) as office:
        office.undo()
        assert field(office, Party, row, "short_name") == Text(en="Cambodia", km="ក")


def test_a_record_that_somebody_else_worked_on_is_not_undone_away(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        row = add(office, "person", name=Text(en="MEAS Kim Heng"))
    with Office.open(path, officer="Chan Thida") as office:
        say = partial(record.say, kind="person", record_id=row, field="name", language="km", words="មាស")
        office.do("Translate", say)
    with Office.open(path, officer=OFFICER) as office, pytest.raises(Refusal, match=r"name\.km was changed"):
        office.undo()


def test_a_record_to_which_somebody_else_added_something_is_not_undone_away(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        row = add(office, "person", name=Text(en="MEAS Kim Heng"))
    with Office.open(path, officer="Chan Thida") as office:
        post = add(office, "post", person_id=row, title=Text(en="Secretary of State"))
    with Office.open(path, officer=OFFICER) as office:
        with pytest.raises(Refusal, match="a post was added to it since"):
            office.undo()
        office.do("Withdraw", partial(record.withdraw, kind="post", record_id=post))
        assert [office.undo(), office.redo(), office.undo()] == ["Withdraw"] * 3


def test_what_an_undo_wrote_says_so(office: Office) -> None:
    add(office, "party", code="kh")
    office.undo()
    office.redo()
    assert [line.source for line in office.read(partial(log, limit=3))] == ["redo", "undo", "do"]


def test_an_import_of_five_thousand_rows_is_one_deed_and_is_undone_as_one(office: Office) -> None:
    party = add(office, "party", code="kh")

    def take_in(session: Session) -> None:
        session.add_all(
            Institution(party_id=party, name=Text(en=f"Institution {number}", km=f"ស្ថាប័ន {number}"))
            for number in range(5000)
        )

    standing = select(Institution.id)
    office.do("Import", take_in)
    assert len(office.read(lambda session: session.scalars(standing).all())) == 5000
    assert office.undo() == "Import"
    assert office.read(lambda session: session.scalars(standing).all()) == []
    assert office.read(lambda session: session.execute(select(search_doc.c.title)).all()) == [("kh",)]
    office.redo()
    assert len(office.read(lambda session: session.scalars(standing).all())) == 5000


# Values


NEW: dict[str, tuple[Any, Any]] = {
    "number": (None, 2),
    "title": (Text(), Text(en="Talks", km="កិច្ចពិភាក្សា")),
    "status": (Status.PROPOSED, Status.CONCLUDED),
    "mode": (Mode.IN_PERSON, Mode.VIRTUAL),
    "dates": (When(), When.day(2024, 9, 5, WhenKind.MONTH)),
    "next_dates": (
        When.span(date(2026, 2, 12), date(2026, 2, 13)),
        When(WhenKind.RELATIVE, count=3, unit="week", words=Text(en="the talks")),
    ),
    "remarks": (Prose(), Prose.plain(en="One.\nTwo.", km="មួយ")),
    "zone": ("", "Asia/Phnom_Penh"),
}


@pytest.mark.parametrize("name", NEW)
def test_a_value_of_any_kind_comes_back_exactly(office: Office, name: str) -> None:
    mechanism = add(office, "mechanism", handle="kh-ca")
    before, after = NEW[name]
    row = add(office, "consultation", mechanism_id=mechanism, ref="kh-ca-1", **{name: before})
    change(office, "Change", "consultation", row, **{name: after})
    office.undo()
    assert field(office, Consultation, row, name) == before
    assert type(field(office, Consultation, row, name)) is type(before)
    office.redo()
    assert field(office, Consultation, row, name) == after
    assert type(field(office, Consultation, row, name)) is type(after)


def test_moments_days_flags_and_references_come_back_exactly(office: Office) -> None:
    mechanism = add(office, "mechanism", handle="kh-ca")
    consultation = add(office, "consultation", mechanism_id=mechanism, ref="kh-ca-1")
    sitting = add(office, "sitting", consultation_id=consultation)
    item = add(office, "agenda_item", consultation_id=consultation)
    post = add(office, "post", person_id=add(office, "person"))
    here = timezone(timedelta(hours=7))
    begins = datetime(2026, 2, 12, 9, 30, 0, 123456, tzinfo=here)
    change(office, "Begin", "sitting", sitting, begins=begins)
    change(office, "Join", "agenda_item", item, internal=True, minutes=20, sitting_id=sitting)
    change(office, "Date", "post", post, first_day=date(2024, 2, 29))
    for _ in range(3):
        office.undo()
    assert field(office, Sitting, sitting, "begins") is None
    assert field(office, AgendaItem, item, "internal") is False
    assert field(office, AgendaItem, item, "sitting_id") is None
    assert field(office, Post, post, "first_day") is None
    for _ in range(3):
        office.redo()
    back = field(office, Sitting, sitting, "begins")
    assert (back, back.tzinfo) == (begins, UTC)
    assert field(office, AgendaItem, item, "internal") is True
    assert field(office, AgendaItem, item, "minutes") == 20
    assert field(office, AgendaItem, item, "sitting_id") == sitting
    assert field(office, Post, post, "first_day") == date(2024, 2, 29)


# Final deeds


@final("say it again louder instead")
def shout(session: Session, *, code: str) -> None:
    session.add(Party(code=code))


def test_a_final_deed_is_refused_with_the_way_on_also_after_a_restart(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        add(office, "party", code="kh")
        office.do("Shout", partial(shout, code="ca"))
        with pytest.raises(Refusal, match="'Shout' cannot be undone: say it again louder instead"):
            office.undo()
    with Office.open(path, officer=OFFICER) as office:
        with pytest.raises(Refusal, match="'Shout' cannot be undone: say it again louder instead"):
            office.undo()
        assert office.read(lambda session: len(session.scalars(select(Party)).all())) == 2


def test_a_deed_is_final_whatever_stands_around_the_final_operation(office: Office) -> None:
    office.do("Shout", lambda session: shout(session, code="ca"))
    with pytest.raises(Refusal, match="louder"):
        office.undo()


def test_a_final_operation_behind_other_changes_must_be_announced(office: Office) -> None:
    def work(session: Session) -> None:
        session.add(Party(code="kh"))
        session.flush()
        shout(session, code="ca")

    with pytest.raises(RuntimeError, match="comes first in its deed"):
        office.do("Work and shout", work)
    assert office.read(lambda session: session.scalars(select(Party)).all()) == []


def test_what_was_done_after_a_final_deed_can_be_undone_down_to_it(office: Office) -> None:
    office.do("Shout", partial(shout, code="ca"))
    row = add(office, "party", code="kh")
    assert office.undo() == "Add party"
    assert field(office, Party, row, "withdrawn")
    with pytest.raises(Refusal, match="louder"):
        office.undo()


def test_a_thousand_deeds_back_undo_still_answers(office: Office) -> None:
    row = add(office, "party", code="kh")
    for number in range(60):
        change(office, f"Code {number}", "party", row, code=str(number))
    for number in reversed(range(60)):
        assert office.undo() == f"Code {number}"
    assert field(office, Party, row, "code") == "kh"


def test_two_flushes_of_one_deed_are_undone_together(office: Office) -> None:
    def work(session: Session) -> UUID:
        party = Party(code="kh")
        session.add(party)
        session.flush()
        party.code = "KH"
        session.flush()
        session.add(Brief(consultation_id=_consultation(session), title=Text(en="One")))
        return party.id

    row = office.do("Work", work)
    assert office.undo() == "Work"
    assert office.read(lambda session: session.scalars(select(Brief)).all()) == []
    assert field(office, Party, row, "withdrawn")
    office.redo()
    assert field(office, Party, row, "code") == "KH"


def _consultation(session: Session) -> UUID:
    mechanism = Mechanism(handle="kh-ca")
    consultation = Consultation(mechanism_id=mechanism.id, ref="kh-ca-1")
    session.add_all([mechanism, consultation])
    return consultation.id


def test_orders_are_journalled_so_that_a_move_is_one_field(office: Office) -> None:
    mechanism = add(office, "mechanism", handle="kh-ca")
    consultation = add(office, "consultation", mechanism_id=mechanism, ref="kh-ca-1")
    first, second = (add(office, "agenda_item", consultation_id=consultation, order=key) for key in keys(2))
    office.do("Move", partial(record.move, kind="agenda_item", record_id=first, after=second))
    (said,) = changes(office, first)[1:]
    assert list(said) == ["order"]
    assert inspect(AgendaItem).column_attrs["order"] is not None
