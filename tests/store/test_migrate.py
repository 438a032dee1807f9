"""An older archive becomes today's with all that is in it, or stays as it was."""

import os
import shutil
import signal
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Text as LongString
from sqlalchemy import select

from protocoldesk.records.base import kinds
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.records.mechanism import Mechanism, MechanismSide
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import EMPTY
from protocoldesk.records.values.words import Mode
from protocoldesk.store import migrate, search
from protocoldesk.store.archive import Archive
from protocoldesk.store.engine import connect, engine
from protocoldesk.store.key import key_file
from protocoldesk.store.tables import metadata
from tests.store.making import PASSPHRASE, add_party, codes, dump, fill, soundness

SCRIPTS = Path(migrate.__file__).with_name("migrations")

LATER = '''"""A migration of tests."""
import os, sqlalchemy as sa
from alembic import op
from protocoldesk.store.migrations.rebuilding import rebuilt
revision, down_revision = "0004", "0003"
def upgrade():
    {deeds}
'''

# What a migration does before it is stopped: a table, a column, a row, and a table rebuilt.
HALF = """op.create_table("half", sa.Column("a", sa.Text()))
    op.add_column("person", sa.Column("half", sa.Text()))
    op.execute("UPDATE party SET code = 'half'")
    with rebuilt("sitting") as batch:
        batch.alter_column("zone", existing_type=sa.Text(), nullable=True)
    """


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Give the program a fourth migration that does `deeds`."""

    def give(deeds: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
        (folder / "versions" / "0004_later.py").write_text(LATER.format(deeds=deeds))
        monkeypatch.setattr(migrate, "SCRIPTS", str(folder))
        monkeypatch.setattr(migrate, "KNOWN", ("0001", "0002", "0003", "0004"))

    return give


def upgrade(archive: Archive) -> None:
    migrating = engine(archive.path, archive.secret)
    try:
        migrate.upgrade(migrating)
    finally:
        migrating.dispose()


def downgrade(archive: Archive, to: str) -> None:
    migrating = engine(archive.path, archive.secret)
    try:
        migrate.downgrade(migrating, to)
    finally:
        migrating.dispose()


@pytest.fixture
def aged(either: Archive) -> Archive:
    """A closed archive as the first version of the program left it, with a row in every table."""
    fill(either)
    either.close()
    downgrade(either, "0001")
    return either


def passphrase_of(archive: Archive) -> str:
    return PASSPHRASE if archive.keyed else ""


@pytest.mark.filterwarnings("ignore:Cannot correctly sort tables")
def test_models_and_migrations_agree(archive: Archive) -> None:
    options = {"include_name": lambda name, sort, _: not (sort == "table" and name.startswith("search_fts"))}
    with archive.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, **options})
        assert compare_metadata(context, metadata) == []


def test_models_and_migrations_agree_where_alembic_does_not_look(archive: Archive, tmp_path: Path) -> None:
    """Checks, deferred references, conditions of indexes, defaults: what SQLite says of each table itself."""
    modelled = engine(tmp_path / "modelled.db", None, "rwc")
    metadata.create_all(modelled)
    modelled.dispose()
    assert shape(archive.path) == shape(tmp_path / "modelled.db")


PARTS = ("CHECK", "DEFERRABLE INITIALLY DEFERRED", "UNIQUE", "CONSTRAINT", "FOREIGN KEY", "DEFAULT")


def shape(path: Path) -> dict[str, Any]:
    with closing(connect(path)) as connection:
        found: dict[str, Any] = {}
        schema = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        for kind, name, sql in schema:
            if kind == "index" and sql:
                found[name] = sql.upper()
            elif kind == "table" and not name.startswith(("search_fts", "alembic")):
                facts = [
                    sorted(row[1:] for row in connection.execute(f'PRAGMA {pragma}("{name}")').fetchall())
                    for pragma in ("table_info", "foreign_key_list")
                ]
                found[name] = (_without_places(facts[0]), facts[1], {part: sql.count(part) for part in PARTS})
        return found


def _without_places(columns: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [(name, sort, absent, default, bool(key)) for name, sort, absent, default, key in columns]


def test_the_program_knows_every_migration_and_no_other() -> None:
    scripts = ScriptDirectory.from_config(migrate.config())
    known = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(known)) == migrate.KNOWN


def test_up_and_down_and_up_again_loses_nothing(aged: Archive) -> None:
    first = dump(aged.path, aged.secret)
    assert len(first) > 45
    assert all(first[name] for name in kinds().keys() & first.keys())
    upgrade(aged)
    second = dump(aged.path, aged.secret)
    assert "other_zone" in second["sitting"][0]
    assert as_it_was(second, first) == first
    assert second.keys() - first.keys() == kinds().keys() - first.keys()
    downgrade(aged, "0001")
    assert dump(aged.path, aged.secret) == first
    upgrade(aged)
    assert dump(aged.path, aged.secret) == second
    assert soundness(aged.path, aged.secret) == ["ok"]


def test_what_two_delegations_need_comes_up_without_a_word_of_its_own(aged: Archive) -> None:
    upgrade(aged)
    tables = dump(aged.path, aged.secret)
    assert [row["no_gifts"] for row in tables["consultation"]] == [0]
    assert {(row["dress"], row["press"]) for row in tables["sitting"]} == {("{}", "")}
    assert {(row["precedence"], row["stands_for_id"]) for row in tables["delegate"]} == {(None, None)}
    with Archive.open(aged.path, passphrase_of(aged)) as today, today.read() as session:
        assert [sitting.dress for sitting in session.scalars(select(Sitting))] == [EMPTY]


Tables = dict[str, list[dict[str, Any]]]


def as_it_was(now: Tables, before: Tables) -> Tables:
    """Of the tables and columns that there were, what they say now."""
    return {
        name: [{column: row[column] for column in rows[0]} for row in now[name]] if rows else now[name]
        for name, rows in before.items()
    }


def test_all_the_way_down_nothing_is_left(aged: Archive) -> None:
    downgrade(aged, "base")
    assert dump(aged.path, aged.secret) == {}


@pytest.mark.parametrize(
    ("mode", "zone", "filled"),
    [
        (Mode.VIRTUAL, "", "America/Toronto"),
        (Mode.HYBRID, "America/Toronto", "Asia/Phnom_Penh"),
        (Mode.IN_PERSON, "", ""),
    ],
)
def test_a_virtual_sitting_gets_the_zone_of_the_other_side(
    archive: Archive, mode: Mode, zone: str, filled: str
) -> None:
    with archive.write() as session:
        mechanism = Mechanism(handle="kh-ca")
        talks = Consultation(mechanism_id=mechanism.id, ref="kh-ca-2", zone="Asia/Phnom_Penh")
        session.add_all([mechanism, talks, Sitting(consultation_id=talks.id, mode=mode, zone=zone)])
        for order, home in enumerate(("Asia/Phnom_Penh", "America/Toronto")):
            party = Party(zone=home)
            session.add_all(
                [party, MechanismSide(mechanism_id=mechanism.id, party_id=party.id, order=str(order))]
            )
    archive.close()
    downgrade(archive, "0001")
    with Archive.open(archive.path) as today, today.read() as session:
        assert session.scalars(select(Sitting.other_zone)).all() == [filled]


def test_opening_brings_an_older_archive_up_after_a_backup_with_its_key(aged: Archive) -> None:
    before = dump(aged.path, aged.secret)
    with Archive.open(aged.path, passphrase_of(aged)) as today:
        assert len(codes(today)) == 1
    backup = aged.path.with_name("talks.before-0001.pdesk")
    assert dump(backup, aged.secret) == before
    assert key_file(backup).exists() == aged.keyed
    with Archive.open(aged.path, passphrase_of(aged)):
        pass
    assert list(aged.path.parent.glob("*.before-*.pdesk")) == [backup]


def test_an_older_archive_cannot_be_read_until_it_was_brought_up(aged: Archive) -> None:
    before = aged.path.read_bytes()
    with pytest.raises(Refusal, match="made by an older version; open it for writing once"):
        Archive.open(aged.path, passphrase_of(aged), read_only=True)
    assert aged.path.read_bytes() == before


def test_too_little_room_is_a_fault_before_anything_is_done(
    aged: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = aged.path.read_bytes()
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=100_000))
    with pytest.raises(Fault, match=r"takes \d+ MB of room"):
        Archive.open(aged.path, passphrase_of(aged))
    assert aged.path.read_bytes() == before
    assert list(aged.path.parent.glob("*.before-*")) == []


def test_a_migration_that_fails_leaves_the_archive_as_it_was(
    either: Archive, later: Callable[[str], None]
) -> None:
    fill(either)
    either.close()
    before, schema = dump(either.path, either.secret), shape_of(either)
    later(HALF + "raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        Archive.open(either.path, passphrase_of(either))
    assert dump(either.path, either.secret) == before
    assert shape_of(either) == schema
    later("op.add_column('person', sa.Column('more', sa.Text()))")
    with Archive.open(either.path, passphrase_of(either)) as again:
        assert len(codes(again)) == 1


def shape_of(archive: Archive) -> list[tuple[str, str]]:
    with closing(connect(archive.path, archive.secret)) as connection:
        return sorted(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql <> ''").fetchall())


def test_a_migration_that_is_killed_leaves_the_archive_as_it_was(
    either: Archive, later: Callable[[str], None]
) -> None:
    fill(either)
    either.close()
    before, schema = dump(either.path, either.secret), shape_of(either)
    later(HALF + "os.kill(os.getpid(), 9)")
    child = os.fork()
    if child == 0:
        try:
            Archive.open(either.path, passphrase_of(either))
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    assert dump(either.path, either.secret) == before
    assert shape_of(either) == schema
    assert soundness(either.path, either.secret) == ["ok"]


CASCADE = """op.execute("CREATE TABLE child (of BLOB REFERENCES party(id) ON DELETE CASCADE)")
    op.execute("INSERT INTO child (of) SELECT id FROM party")
    """
REBUILD = """with rebuilt("party") as batch:
        batch.alter_column("code", existing_type=sa.Text(), nullable=True)
    """


def test_rebuilding_a_table_does_not_delete_the_rows_that_refer_to_it(
    archive: Archive, later: Callable[[str], None]
) -> None:
    add_party(archive)
    archive.close()
    later(CASCADE + REBUILD)
    upgrade(archive)
    with closing(connect(archive.path)) as connection:
        assert connection.execute("SELECT count(*) FROM child").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_control_with_references_on_rebuilding_deletes_them(archive: Archive) -> None:
    add_party(archive)
    with archive.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE child (of BLOB REFERENCES party(id) ON DELETE CASCADE)")
        connection.exec_driver_sql("INSERT INTO child (of) SELECT id FROM party")
        with Operations(MigrationContext.configure(connection)).batch_alter_table("party") as batch:
            batch.alter_column("code", existing_type=LongString(), nullable=True)
        assert connection.exec_driver_sql("SELECT count(*) FROM child").scalar_one() == 0


REBUILD_SEARCH = """with {how}("search_doc") as batch:
        batch.alter_column("title", existing_type=sa.Text(), nullable=True)
    """


def test_rebuilding_a_table_keeps_its_triggers(archive: Archive, later: Callable[[str], None]) -> None:
    add_party(archive, name="Cambodia")
    archive.close()
    later(REBUILD_SEARCH.format(how="rebuilt"))
    with Archive.open(archive.path) as again:
        add_party(again, "ca", "Canada")
        with again.read() as session:
            assert [hit.title for hit in search.search(session, "cambod")] == ["Cambodia"]
            assert [hit.title for hit in search.search(session, "canad")] == ["Canada"]


@pytest.mark.parametrize(
    ("deeds", "sentence"),
    [
        (REBUILD_SEARCH.format(how="op.batch_alter_table"), "lost the triggers"),
        ("op.execute(\"DELETE FROM party WHERE code = 'alone'\")", "lost rows of party"),
        ("op.execute(\"UPDATE institution SET party_id = x'00'\")", "1 references without their rows"),
    ],
)
def test_a_migration_that_loses_something_is_found_and_taken_back(
    archive: Archive, later: Callable[[str], None], deeds: str, sentence: str
) -> None:
    fill(archive)
    with archive.write() as session:
        session.add(Party(code="alone"))
    archive.close()
    before = dump(archive.path)
    later(deeds)
    with pytest.raises(RuntimeError, match=sentence):
        Archive.open(archive.path)
    assert dump(archive.path) == before
