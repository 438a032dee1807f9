"""Making tables: the columns, references and indexes that every table of records has, on either engine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

UID = sa.LargeBinary(16).with_variant(postgresql.UUID(as_uuid=True), "postgresql")
MOMENT = sa.DateTime(timezone=True)
STANDING = sa.text("NOT withdrawn")

Reference = tuple[str, str, str]
"""Table, column, and the table that it refers to."""

SORTS: dict[str, Any] = {
    "link": UID,
    "maybe": UID,
    "text": sa.Text(),
    "short": sa.String(40),
    "integer": sa.Integer(),
    "count": sa.Integer(),
    "flag": sa.Boolean(),
    "day": sa.Date(),
    "moment": MOMENT,
}
"""What the fields of a sort are in the database."""

_ABSENT = {"maybe", "count", "day", "moment"}


def sqlite() -> bool:
    """Whether the archive is a file; else it lies on a server."""
    return op.get_context().dialect.name == "sqlite"


def record(
    table: str,
    *,
    order: bool = False,
    marked: bool = False,
    check: dict[str, str] | None = None,
    **fields: str,
) -> list[Reference]:
    """A table of records; `fields` are names by sort, spaces between, and `name>table` where it refers.

    Returns its references, for `refer` when all tables stand: some refer to each other in a circle.
    """
    columns = [sa.Column("id", UID, nullable=False), sa.Column("version", sa.Integer(), nullable=False)]
    references: list[Reference] = []
    for sort, names in fields.items():
        for name, _, target in (name.partition(">") for name in names.split()):
            columns.append(sa.Column(name, SORTS[sort], nullable=sort in _ABSENT))
            references += [(table, name, target)] if target else []
    columns += [sa.Column("order", sa.String(80), nullable=False)] * order
    columns += [sa.Column("marking", sa.String(40), nullable=False)] * marked
    columns.append(sa.Column("withdrawn", sa.Boolean(), nullable=False))
    checks = [sa.CheckConstraint(sql, name=name) for name, sql in (check or {}).items()]
    op.create_table(
        table,
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *(_constraint(one) for one in references if sqlite()),
        *checks,
    )
    return references


def refer(references: Iterable[Reference], indexed: bool = True) -> None:
    """Index references, and where the engine can add to a table that stands, hold them too."""
    for table, name, target in references:
        if indexed:
            op.create_index(f"ix_{table}_{name}", table, [name])
        if not sqlite():
            op.create_foreign_key(
                f"fk_{table}_{name}", table, target, [name], ["id"], deferrable=True, initially="DEFERRED"
            )


def unique(name: str, table: str, columns: list[str]) -> None:
    """No two rows alike, the withdrawn left out."""
    op.create_index(name, table, columns, unique=True, sqlite_where=STANDING, postgresql_where=STANDING)


def _constraint(reference: Reference) -> sa.Constraint:
    table, name, target = reference
    return sa.ForeignKeyConstraint(
        [name], [f"{target}.id"], name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
    )
