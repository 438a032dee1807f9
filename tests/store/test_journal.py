"""The journal: every deed is remembered field by field and sealed, and nothing can go past it."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.base import columns_of, kinds
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.store.engine import connect
from protocoldesk.store.journal import log
from protocoldesk.store.tables import NO_RECORDS, journal, metadata, search_doc
from tests.store.deeds import OFFICER, add, change, changes, entries, field, verify
from tests.store.making import fill


@pytest.fixture
def path(moulds: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(moulds / "mould0.pdesk", tmp_path / "talks.pdesk"))


@pytest.fixture
def office(path: Path) -> Iterator[Office]:
    with Office.open(path, officer=OFFICER) as office:
        yield office


# What is journalled


def test_every_table_is_journalled_or_says_what_it_is_instead() -> None:
    assert set(metadata.tables) | {"alembic_version"} == set(kinds()) | set(NO_RECORDS)
    assert not set(kinds()) & set(NO_RECORDS)
    assert set(NO_RECORDS.values()) == {"journal", "search", "blob", "file"}


def test_every_field_of_every_table_leaves_its_value_in_the_journal(office: Office) -> None:
    office.do("Fill", lambda _session: None)
    ids: dict[str, UUID] = {}

    class Pretended:
        """An archive whose writing is a deed of the office, so that `fill` is one."""

        write = staticmethod(lambda: office._deed("Fill"))

    fill(Pretended())  # pyright: ignore[reportArgumentType]
    with office.archive.read() as session:
        for row in session.execute(select(journal).where(journal.c.label == "Fill")).mappings():
            ids[row["kind"]] = row["row"]
            said = {name.partition(".")[0] for name in json.loads(row["changes"])}
            made = session.get_one(kinds()[row["kind"]], row["row"])
            spoken = {
                name for name, _ in columns_of(type(made)) if getattr(made, name) or name == "withdrawn"
            }
            assert spoken - {"id", "version"} <= said, row["kind"]
    assert set(ids) == set(kinds())


def test_each_column_remembers_its_value_from_before_though_nobody_looked_at_it() -> None:
    lazy = [
        f"{name}.{key}"
        for name, kind in kinds().items()
        for key, _ in columns_of(kind)
        if key not in ("id", "version") and not getattr(kind, key).impl.active_history
    ]
    assert lazy == []


def test_a_new_record_says_all_that_it_was_made_with(office: Office) -> None:
    row = add(office, "party", code="kh", short_name=Text(en="Cambodia", km="កម្ពុជា"))
    (said,) = changes(office, row)
    assert said["short_name.km"] == [None, "កម្ពុជា"]
    assert said["short_name.en"] == [None, "Cambodia"]
    assert said["code"] == [None, "kh"]
    assert said["withdrawn"] == [None, False]


def test_a_change_says_before_and_after_of_the_fields_that_changed_and_of_no_other(office: Office) -> None:
    row = add(office, "party", code="kh", short_name=Text(en="Cambodia", km="កម្ពុជា"))
    change(office, "Correct", "party", row, code="KH", short_name=Text(en="Kampuchea", km="កម្ពុជា"))
    assert changes(office, row)[1:] == [{"code": ["kh", "KH"], "short_name.en": ["Cambodia", "Kampuchea"]}]


def test_words_are_journalled_for_each_language_by_itself(office: Office) -> None:
    row = add(office, "post", person_id=add(office, "person"), title=Text(en="Director", fr="Directeur"))
    office.do(
        "Say", partial(record.say, kind="post", record_id=row, field="title", language="km", words="នាយក")
    )
    office.do("Say", partial(record.say, kind="post", record_id=row, field="title", language="fr", words=""))
    assert changes(office, row)[1:] == [{"title.km": [None, "នាយក"]}, {"title.fr": ["Directeur", None]}]


def test_prose_is_journalled_for_each_language_by_itself(office: Office) -> None:
    row = add(office, "person", biography=Prose.plain(en="Born in Kep."))
    office.do(
        "Say",
        partial(record.say, kind="person", record_id=row, field="biography", language="km", words="មួយ\nពីរ"),
    )
    (said,) = changes(office, row)[1:]
    assert said == {"biography.km": [None, [{"runs": [["មួយ"]]}, {"runs": [["ពីរ"]]}]]}
    assert field(office, Person, row, "biography").text("en") == "Born in Kep."


def test_withdrawing_is_a_change_of_one_field_and_nothing_is_deleted(office: Office) -> None:
    row = add(office, "party", code="kh")
    office.do("Withdraw", partial(record.withdraw, kind="party", record_id=row))
    assert changes(office, row)[1:] == [{"withdrawn": [False, True]}]
    with closing(connect(office.archive.path)) as connection:
        assert connection.execute("SELECT withdrawn, code FROM party").fetchall() == [(1, "kh")]


def test_a_deed_that_changes_nothing_leaves_no_entry_and_keeps_what_can_be_redone(office: Office) -> None:
    row = add(office, "party", code="kh")
    change(office, "Correct", "party", row, code="KH")
    office.undo()
    before = entries(office)
    change(office, "Type the same", "party", row, code="kh")
    assert entries(office) == before
    assert office.redo() == "Correct"


def test_the_marking_of_a_row_stands_in_its_entries(office: Office) -> None:
    mechanism = add(office, "mechanism", handle="kh-ca")
    row = add(office, "consultation", mechanism_id=mechanism, ref="kh-ca-1", marking="restricted")
    found = office.read(lambda session: session.scalar(select(journal.c.marking).where(journal.c.row == row)))
    assert found == "restricted"


def test_the_log_names_deed_officer_and_fields_and_says_no_words(office: Office) -> None:
    row = add(office, "party", code="kh", short_name=Text(km="កម្ពុជា"))
    add(office, "person", name=Text(en="Somebody else"))
    (line,) = office.read(partial(log, rows=[row]))
    assert (line.label, line.officer, line.source) == ("Add party", OFFICER, "do")
    assert "party.short_name.km" in line.changed
    assert "កម្ពុជា" not in str(line)
    assert [line.label for line in office.read(partial(log, limit=2))] == ["Add person", "Add party"]


# The seal


def _tampered(path: Path, statement: str) -> None:
    with closing(connect(path)) as connection:
        connection.execute(statement)


def test_an_untouched_chain_is_whole_also_after_undo_and_after_opening_it_again(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        row = add(office, "party", code="kh")
        change(office, "Correct", "party", row, code="KH")
        office.undo()
        assert verify(office) is None
    with Office.open(path, officer="Chan Thida") as office:
        add(office, "party", code="ca")
        assert verify(office) is None


@pytest.mark.parametrize(
    "altered",
    [
        "changes = replace(changes, 'kh', 'th')",
        "officer = 'Nobody'",
        "at = '2020-01-01 00:00:00.000000'",
        "label = 'Something else'",
        "final = 'do it by telephone'",
        "marking = 'secret'",
        "made = 0",
        "source = 'undo'",
    ],
)
def test_an_altered_entry_is_found(path: Path, altered: str) -> None:
    with Office.open(path, officer=OFFICER) as office:
        for code in ("kh", "ca", "eu"):
            add(office, "party", code=code)
        place = office.read(lambda session: session.scalar(select(journal.c.seq).limit(1).offset(1)))
    _tampered(path, f"UPDATE journal SET {altered} WHERE seq = {place}")
    with Office.open(path, read_only=True) as office:
        assert verify(office) == place


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_a_removed_entry_is_found(path: Path, gone: int) -> None:
    with Office.open(path, officer=OFFICER) as office:
        for code in ("kh", "ca", "eu"):
            add(office, "party", code=code)
    _tampered(path, f"DELETE FROM journal WHERE seq = {gone}")
    with Office.open(path, read_only=True) as office:
        assert verify(office) == gone


def test_an_entry_that_was_put_in_is_found(path: Path) -> None:
    with Office.open(path, officer=OFFICER) as office:
        add(office, "party", code="kh")
        last = entries(office)
    names = ", ".join(f'"{column.name}"' for column in journal.c if column.name not in ("seq", "id"))
    _tampered(
        path,
        f"INSERT INTO journal (seq, id, {names}) SELECT {last + 1}, randomblob(16), {names}"
        f" FROM journal WHERE seq = {last}",
    )
    with Office.open(path, read_only=True) as office:
        assert verify(office) == last + 1


# What would escape the journal


@pytest.mark.parametrize(
    "statement",
    [
        update(Party).values(code="xx"),
        update(metadata.tables["party"]).values(code="xx"),
        delete(Party),
        delete(metadata.tables["party"]),
        insert(Party).values(id=uuid7(), code="xx", version=1),
        insert(metadata.tables["party"]),
    ],
    ids=["bulk update", "core update", "bulk delete", "core delete", "bulk insert", "core insert"],
)
def test_a_write_past_the_journal_is_refused(office: Office, statement: Any) -> None:
    add(office, "party", code="kh")
    before = entries(office)
    with pytest.raises(RuntimeError, match="would escape the journal"):
        office.do("Bulk", lambda session: session.execute(statement))
    assert entries(office) == before
    assert office.read(lambda session: session.scalars(select(Party.code)).all()) == ["kh"]


def test_bulk_helpers_of_the_session_are_refused_too(office: Office) -> None:
    row = add(office, "party", code="kh")
    with pytest.raises(RuntimeError, match="would escape the journal"):
        office.do(
            "Bulk", lambda session: session.execute(update(Party), [{"id": row, "code": "xx", "version": 1}])
        )
    assert field(office, Party, row, "code") == "kh"


def test_a_record_is_withdrawn_and_never_deleted(office: Office) -> None:
    row = add(office, "party", code="kh")
    with pytest.raises(RuntimeError, match="withdrawn, never deleted"):
        office.do("Delete", lambda session: session.delete(session.get_one(Party, row)))
    assert field(office, Party, row, "code") == "kh"


def test_a_deed_that_fails_leaves_nothing_at_all(office: Office) -> None:
    before = entries(office)

    def work(session: Session) -> None:
        session.add(Party(code="kh", short_name=Text(en="Cambodia")))
        session.flush()
        raise Refusal("No.")

    with pytest.raises(Refusal, match="No"):
        office.do("Fail", work)
    assert entries(office) == before
    assert office.read(lambda session: session.scalars(select(Party)).all()) == []
    assert office.read(lambda session: session.execute(select(search_doc)).all()) == []
    assert office.history().done == ()


def test_a_deed_that_is_in_the_archive_already_is_refused_in_a_sentence(office: Office) -> None:
    add(office, "mechanism", handle="kh-ca")
    with pytest.raises(Refusal, match="in the archive already"):
        add(office, "mechanism", handle="kh-ca")
    assert len(office.read(lambda session: session.scalars(select(Mechanism)).all())) == 1


def test_who_watches_is_told_what_a_deed_changed_and_nothing_of_one_that_failed(office: Office) -> None:
    told: list[frozenset[tuple[str, UUID]]] = []
    stop = office.watch(told.append)
    row = add(office, "party", code="kh")
    with pytest.raises(Refusal):
        office.do("Fail", partial(record.change, kind="party", record_id=uuid7(), code="x"))
    office.undo()
    stop()
    office.redo()
    assert told == [frozenset({("party", row)})] * 2


def test_what_a_window_reads_with_cannot_write(office: Office) -> None:
    with office.archive.read() as session, pytest.raises(Fault, match="can only be read"):
        session.execute(text("UPDATE party SET code = 'xx'"))
