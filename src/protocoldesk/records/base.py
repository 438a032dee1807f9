"""The common ground of every record: its key, its version, its tombstone and the kinds of column."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Uuid,
    inspect,
)
from sqlalchemy import Text as LongString
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from protocoldesk.records.values.prose import NOTHING, Prose
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.records.values.when import NEVER, When

E = TypeVar("E", bound=StrEnum)

REMEMBERED = 10_000
"""Written values that are read once and then remembered: cities, names and dates come again in every list."""

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Uid(TypeDecorator[UUID]):
    """A UUID: 16 bytes in SQLite, uuid in PostgreSQL; both sort alike."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid())
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _uid


class TextColumn(TypeDecorator[Text]):
    """A Text as canonical JSON."""

    impl = LongString
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> str | None:
        return None if value is None else value.to_json()

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _text


class ProseColumn(TypeDecorator[Prose]):
    """A Prose as canonical JSON."""

    impl = LongString
    cache_ok = True

    def process_bind_param(self, value: Prose | None, dialect: Dialect) -> str | None:
        return None if value is None else value.to_json()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Prose | None:
        return None if value is None else Prose.from_json(value)


class WhenColumn(TypeDecorator[When]):
    """A When as canonical JSON."""

    impl = LongString
    cache_ok = True

    def process_bind_param(self, value: When | None, dialect: Dialect) -> str | None:
        return None if value is None else value.to_json()

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _when


class Moment(TypeDecorator[datetime]):
    """A point in time, aware and in UTC on both sides of the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Choice(TypeDecorator[E]):
    """One of the values of a closed list, stored as its word."""

    impl = String(40)
    cache_ok = True

    def __init__(self, words: type[E]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: E | str | None, dialect: Dialect) -> str | None:
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        return None if value is None else self.words(value)


# One call a cell, where a list has thousands: SQLAlchemy's own way through process_result_value takes three.
def _uid(value: Any) -> UUID | None:
    return value if value is None or isinstance(value, UUID) else UUID(bytes=bytes(value))


@lru_cache(REMEMBERED)
def _text(value: str | None) -> Text | None:
    return None if value is None else Text.from_json(value)


@lru_cache(REMEMBERED)
def _when(value: str | None) -> When | None:
    return None if value is None else When.from_json(value)


def words() -> Mapped[Text]:
    """A column of words in several languages."""
    return mapped_column(TextColumn, default=EMPTY, active_history=True)


def prose() -> Mapped[Prose]:
    """A column of formatted text in several languages."""
    return mapped_column(ProseColumn, default=NOTHING, active_history=True)


def when() -> Mapped[When]:
    """A column for a date as it is known."""
    return mapped_column(WhenColumn, default=NEVER, active_history=True)


def line(default: str = "", *, index: bool = False) -> Mapped[str]:
    """A column for one string that belongs to no language."""
    return mapped_column(LongString, default=default, active_history=True, index=index)


def integer(default: int = 0) -> Mapped[int]:
    """A column for a whole number."""
    return mapped_column(Integer, default=default, active_history=True)


def count() -> Mapped[int | None]:
    """A column for a whole number that may be absent."""
    return mapped_column(Integer, default=None, active_history=True)


def flag(default: bool = False) -> Mapped[bool]:
    """A column for yes or no."""
    return mapped_column(Boolean(create_constraint=False), default=default, active_history=True)


def day() -> Mapped[date | None]:
    """A column for a calendar day that may be absent."""
    return mapped_column(Date, default=None, active_history=True)


def moment() -> Mapped[datetime | None]:
    """A column for a point in time that may be absent; aware, in UTC."""
    return mapped_column(Moment, default=None, active_history=True)


def choice(default: E) -> Mapped[E]:
    """A column for one of the words of a closed list."""
    return mapped_column(Choice(type(default)), default=default, active_history=True)


def link(table: str, *, part: bool = False) -> Mapped[UUID]:
    """A reference that every row has; `part`: the row is a part of what it refers to, and travels with it."""
    return mapped_column(*_reference(table), index=True, active_history=True, info={"part": part})


def maybe(table: str, *, part: bool = False) -> Mapped[UUID | None]:
    """A reference that may be absent; `part` as for `link`."""
    return mapped_column(
        *_reference(table), default=None, index=True, active_history=True, info={"part": part}
    )


def order() -> Mapped[str]:
    """A column for a text key between neighbours (see values.order)."""
    return mapped_column(String(80), default="", active_history=True)


def _reference(table: str) -> tuple[Any, ...]:
    # Deferred, so that neither the order of a flush nor a cycle of references matters before the commit.
    return Uid(), ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")


class Record(DeclarativeBase):
    """A row that officers see. It is never deleted: `withdrawn` is its tombstone."""

    __abstract__ = True
    metadata = MetaData(naming_convention=NAMES)

    searched: ClassVar[tuple[str, ...]] = ()
    """The columns that the search covers; the first is the title of a hit."""
    restricted: ClassVar[bool] = False
    """Whether the rows leave by no paper and no export unless asked for by name."""

    id: Mapped[UUID] = mapped_column(Uid, primary_key=True, default=uuid7, sort_order=-2)
    version: Mapped[int] = mapped_column(Integer, nullable=False, sort_order=-1)
    withdrawn: Mapped[bool] = mapped_column(
        Boolean(create_constraint=False), default=False, active_history=True, sort_order=90
    )

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 -- a class, as SQLAlchemy asks
        return {"version_id_col": cls.version}

    def __init__(self, **fields: Any) -> None:
        for name, column in columns_of(type(self)):
            if name not in fields and column.default is not None:
                fields[name] = uuid7() if column.default.is_callable else column.default.arg
            elif name not in fields and column.nullable:
                fields[name] = None  # said, so that the journal knows it as what was before
        for name, value in fields.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    def validate(self) -> None:
        """Raise Refusal where a field that was changed says no by itself, or contradicts another one."""


class Marked:
    """A row that can be marked as not for everybody."""

    marking: Mapped[str] = mapped_column(String(40), default="", active_history=True, sort_order=80)
    """Key of a marking in the office's list; empty: public."""


@cache
def columns_of(record: type[Record]) -> tuple[tuple[str, Any], ...]:
    """Name and column of each mapped field of a kind of record, in the order of the table."""
    return tuple((attribute.key, attribute.columns[0]) for attribute in inspect(record).column_attrs)


def kinds() -> dict[str, type[Record]]:
    """Every kind of record by the name of its table, in the order of the names."""
    return _kinds(len(Record.metadata.tables))  # looked up anew where a kind was added since


@cache
def _kinds(_tables: int) -> dict[str, type[Record]]:
    mapped = {mapper.class_.__tablename__: mapper.class_ for mapper in Record.registry.mappers}
    return dict(sorted(mapped.items()))


def attribute(record: type[Record], name: str) -> InstrumentedAttribute[Any]:
    """The mapped attribute `name` of a kind of record."""
    return getattr(record, name)
