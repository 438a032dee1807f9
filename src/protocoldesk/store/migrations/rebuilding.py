"""Rebuilding a table, which is how SQLite changes a column, without the loss of its triggers."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from alembic import op
from alembic.operations import BatchOperations
from sqlalchemy import text

_TRIGGERS = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table")


@contextmanager
def rebuilt(table: str) -> Generator[BatchOperations]:
    """Change columns of a table; elsewhere than in SQLite it is altered where it stands."""
    triggers = _triggers(table)
    with op.batch_alter_table(table) as batch:
        yield batch
    # Dropping the old table dropped its triggers, without a word.
    for lost in triggers.keys() - _triggers(table).keys():
        op.execute(triggers[lost].replace(":", r"\:"))


def _triggers(table: str) -> dict[str, str]:
    if op.get_context().dialect.name != "sqlite":
        return {}
    return {row.name: row.sql for row in op.get_bind().execute(_TRIGGERS, {"table": table})}
