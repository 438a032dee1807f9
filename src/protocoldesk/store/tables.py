"""The tables that are no records: journal, search documents, bytes of files, facts of the archive."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from protocoldesk.records import everything
from protocoldesk.records.base import Moment, Record, Uid

metadata = Record.metadata

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("id", Uid, nullable=False),
    Column("deed", Uid, nullable=False),
    Column("step", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("desk", Uid, nullable=False),
    Column("officer", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("source", String(8), nullable=False),
    Column("undoes", Uid),
    Column("final", Text, nullable=False),
    Column("burst", Text, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("row", Uid, nullable=False),
    Column("made", Boolean(create_constraint=False), nullable=False),
    Column("changes", Text, nullable=False),
    Column("marking", String(40), nullable=False),
    Column("mac", LargeBinary(32), nullable=False),
    UniqueConstraint("id"),
    Index("ix_journal_deed", "deed"),
    Index("ix_journal_row", "row"),
    Index("ix_journal_desk", "desk", "officer", "step", "seq"),
)
"""One entry for each row that a deed changed.

seq      place in this archive's chain, from 1
deed     the same for all entries of one deed
step     place within the deed, from 0
source   "do", "undo", "redo", "print", "import" or "merge"
undoes   the deed that an undo or a redo is about
final    the way on, where the deed cannot be undone; else ""
burst    deeds of one burst of typing undo as one
made     whether the row was made
changes  JSON {field, or field.language: [before, after]}
mac      HMAC-SHA-256 over the previous mac and this entry
"""

search_doc = Table(
    "search_doc",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("row", Uid, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("marking", String(40), nullable=False),
    UniqueConstraint("kind", "row"),
)
"""What the search reads of a record: normalised words, in all its languages."""

blob = Table(
    "blob",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""The bytes of attachments, each once; not journalled."""

about = Table(
    "about",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
"""Facts of the file itself: its id, its desk, the key of its chain."""

NO_RECORDS = {
    "journal": "journal",
    "search_doc": "search",
    "blob": "blob",
    "about": "file",
    "alembic_version": "file",
}
"""What each table that is not journalled is, by name."""

RECORDS = everything
