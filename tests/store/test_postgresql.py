"""The tables and the migrations are PostgreSQL's as well."""

import io

import pytest
from alembic import command
from sqlalchemy import Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from protocoldesk.store import migrate
from protocoldesk.store.tables import metadata


@pytest.mark.parametrize("table", metadata.tables.values(), ids=str)
def test_every_table_can_be_made_there(table: Table) -> None:
    dialect = postgresql.dialect()
    written = str(CreateTable(table).compile(dialect=dialect))
    written += "".join(str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes)
    assert "BLOB" not in written
    assert "DATETIME" not in written
    if "id" in table.c and table.name != "search_doc":
        assert "id UUID NOT NULL" in written


def written(*revisions: str) -> str:
    config = migrate.config(dialect="postgresql")
    config.output_buffer = io.StringIO()
    command.upgrade(config, revisions[0], sql=True)
    if len(revisions) > 1:
        command.downgrade(config, revisions[1], sql=True)
    return config.output_buffer.getvalue()


def test_the_migrations_write_its_sql() -> None:
    sql = written("head", "head:base")
    for table in metadata.tables.values():
        assert f"CREATE TABLE {table.name} (" in sql
        assert f"DROP TABLE {table.name};" in sql or f'DROP TABLE "{table.name}" CASCADE;' in sql
    for foreign in ("fts5", "BLOB", "DATETIME", "CREATE TRIGGER", "PRAGMA"):
        assert foreign not in sql
    assert "gin_trgm_ops" in sql
    assert "ALTER TABLE sitting ADD COLUMN other_zone" in sql


def test_references_that_run_in_a_circle_are_made_after_the_tables() -> None:
    sql = written("head")
    references = sum(len(table.foreign_keys) for table in metadata.tables.values())
    assert sql.count("FOREIGN KEY") == references
    assert sql.rindex("CREATE TABLE wording") < sql.index("FOREIGN KEY")
    assert sql.rindex("CREATE TABLE") < sql.index("fk_letter_reply_to_id")
    assert sql.count("DEFERRABLE INITIALLY DEFERRED") == references
