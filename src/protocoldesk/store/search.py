"""The search: words found in every record that may be found, in any of its languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import bindparam, delete, event, insert, inspect, select, text, update
from sqlalchemy.orm import InstanceState, Session, UOWTransaction, sessionmaker

from protocoldesk.records.base import Record, Uid, columns_of, kinds
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.store.tables import search_doc

SHORTEST = 3
"""Characters of a trigram: a shorter word is not in the index."""

BETWEEN = " · "

# Zero-width space and joiners, soft hyphen: they stand inside Khmer and are not typed when searching.
_UNSEEN = re.compile("[\u200b-\u200d\u00ad]")
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff]+")

_ENTER = insert(search_doc)
_OF = (search_doc.c.kind == bindparam("of_kind"), search_doc.c.row == bindparam("of_row"))
_LEAVE = delete(search_doc).where(*_OF)
_CHANGE = update(search_doc).where(*_OF)


class Hit(NamedTuple):
    """A record that was found."""

    kind: str
    id: UUID
    title: str
    snippet: str
    """The place where the words stand, one line."""
    marking: str


def index(sessions: sessionmaker[Session]) -> None:
    """Keep what the search reads in step with every flush of these sessions."""
    event.listen(sessions, "after_flush", _after_flush)


def rebuild(session: Session) -> None:
    """Fill the search anew from all records."""
    session.execute(delete(search_doc))
    for kind in kinds().values():
        if _may_be_found(kind):
            documents = [_document(record) for record in session.scalars(select(kind))]
            _fill(session, documents)
    session.execute(text("INSERT INTO search_fts (search_fts) VALUES ('rebuild')"))


def search(session: Session, words: str, limit: int = 30) -> list[Hit]:
    """The records that hold all of `words`, the best first; parts of words count, accents and case do not.

    Where every word is shorter than three characters, all must stand in the title.
    """
    wanted = _plain(words).split()
    long = [word for word in wanted if len(word) >= SHORTEST]
    short = [word for word in wanted if len(word) < SHORTEST]
    if long:
        return _matching(session, long, short, limit)
    return _titled(session, short, limit) if short else []


def _matching(session: Session, long: list[str], short: list[str], limit: int) -> list[Hit]:
    found = text(
        "SELECT d.kind, d.\"row\", d.title, d.marking, snippet(search_fts, -1, '', '', '…', 48) AS snippet"
        " FROM search_fts JOIN search_doc AS d ON d.id = search_fts.rowid"
        " WHERE search_fts MATCH :match"
        + "".join(f" AND d.title || ' ' || d.body LIKE :short{n} ESCAPE '!'" for n in range(len(short)))
        + " ORDER BY search_fts.rank LIMIT :limit"
    ).columns(row=Uid)
    # Quoted, nothing that is typed is an operator of FTS5.
    match = " ".join('"' + word.replace('"', '""') + '"' for word in long)
    parts = {f"short{n}": f"%{_escaped(word)}%" for n, word in enumerate(short)}
    rows = session.execute(found, {"match": match, "limit": limit, **parts})
    return [Hit(row.kind, row.row, row.title, _line(row.snippet), row.marking) for row in rows]


def _titled(session: Session, short: list[str], limit: int) -> list[Hit]:
    found = select(search_doc).order_by(search_doc.c.title, search_doc.c.id).limit(limit)
    for word in short:
        found = found.where(search_doc.c.title.like(f"%{_escaped(word)}%", escape="!"))
    rows = session.execute(found)
    return [Hit(row.kind, row.row, row.title, _line(row.title), row.marking) for row in rows]


def _escaped(word: str) -> str:
    return re.sub("[!%_]", r"!\g<0>", word)


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    stale = [record for record in (*session.new, *session.dirty) if _is_stale(session, record)]
    missing = [record for record in stale if record in session.new or not _changed(session, record)]
    _fill(session, [_document(record) for record in missing if not record.withdrawn])


def _changed(session: Session, record: Record) -> bool:
    """Let the search read a record anew, or no more where it is withdrawn; whether it had read it before."""
    of = {"of_kind": record.__tablename__, "of_row": record.id}
    connection = session.connection()
    if record.withdrawn:
        return connection.execute(_LEAVE, of).rowcount > 0
    return connection.execute(_CHANGE, of | _document(record)).rowcount > 0


def _is_stale(session: Session, record: Any) -> bool:
    if not isinstance(record, Record) or not _may_be_found(type(record)):
        return False
    state: InstanceState[Any] = inspect(record)
    watched = {*record.searched, "withdrawn", "marking"} & dict(columns_of(type(record))).keys()
    touched = watched - state.unmodified
    return record in session.new or any(state.attrs[name].history.has_changes() for name in touched)


def _may_be_found(kind: type[Record]) -> bool:
    return bool(kind.searched) and not kind.restricted


def _fill(session: Session, documents: list[dict[str, Any]]) -> None:
    if documents:
        session.connection().execute(_ENTER, documents)


def _document(record: Record) -> dict[str, Any]:
    """What the search reads of a record; its title is the first searched field that says something."""
    said = [words for name in record.searched if (words := _said(getattr(record, name)))]
    return {
        "kind": record.__tablename__,
        "row": record.id,
        "title": said[0] if said else "",
        "body": "\n".join(said[1:]),
        "marking": getattr(record, "marking", ""),
    }


def _said(value: Text | Prose | str) -> str:
    return BETWEEN.join(words for part in _parts(value) if (words := _plain(part)))


def _parts(value: Text | Prose | str) -> Iterator[str]:
    if isinstance(value, Text):
        yield from value.values()
    elif isinstance(value, Prose):
        yield from (value.text(language) for language in value)
    else:
        yield value


def _plain(words: str) -> str:
    """Words as the index has them, and as they are looked for: composed, and without what nobody sees."""
    return _CONTROL.sub(" ", _UNSEEN.sub("", normalize("NFC", words))).strip()


def _line(words: str) -> str:
    return " ".join(words.split())
