"""The verbs that look: they work beside an open desk."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from protocoldesk.cli.sharing import (
    DONE,
    FOUND,
    REF,
    Verbs,
    as_json,
    by_ref,
    columns,
    counted,
    open_office,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from protocoldesk.store.search import Hit

TITLE = 100
"""Characters of a title that a line of `search` shows."""


def _list(given: argparse.Namespace) -> int:
    from protocoldesk.operations import consultation
    from protocoldesk.protocol.dates import printed
    from protocoldesk.protocol.phrases import phrases_for

    with open_office(given, read_only=True) as office:
        rows = office.read(consultation.rows)
    english = phrases_for("en")
    lines = [
        {
            "ref": row.ref,
            "mechanism": row.mechanism.best("en"),
            "dates": printed(row.dates, english).replace("\u00a0", " "),
            "city": row.city.best("en"),
            "status": row.status.value,
        }
        for row in rows
    ]
    if given.json:
        print(as_json(lines))
    else:
        print(columns([list(line.values()) for line in lines]) or "There are no consultations yet.")
    return DONE


def _show(given: argparse.Namespace) -> int:
    from protocoldesk.exchange import consultation

    with open_office(given, read_only=True) as office:
        found = office.read(partial(by_ref, ref=given.ref))
        how = {"restricted": given.restricted, "contents": not given.without_files}
        data = office.read(partial(consultation.shown, consultation_id=found, **how))
    print(as_json(data))
    lost = consultation.without_content(data)
    if lost and not given.without_files:
        print(f"Not in the archive, and so not in the file: {', '.join(lost)}", file=sys.stderr)
    return DONE


def _schema(_given: argparse.Namespace) -> int:
    from protocoldesk.exchange.schema import schema

    print(as_json(schema()))
    return DONE


def _search(given: argparse.Namespace) -> int:
    from protocoldesk.store.search import search

    def lines(session: Session) -> list[str]:
        hits = search(session, " ".join(given.words), given.limit + 1)
        return ["\n".join(_said(session, hit)) for hit in hits]

    with open_office(given, read_only=True) as office:
        found = office.read(lines)
    print("\n".join(found[: given.limit]) or "Nothing found.")
    if len(found) > given.limit:
        print("There are more; --limit shows them.")
    return DONE


def _said(session: Session, hit: Hit) -> Iterator[str]:
    """Where a hit belongs, what it is called, and the place that was found, unless its title shows it."""
    title = " ".join(hit.title.split())
    short = title if len(title) <= TITLE else f"{title[: TITLE - 1].rstrip()}…"
    marking = f" [{hit.marking}]" if hit.marking else ""
    yield f"{_ref(session, hit)}{hit.kind.replace('_', ' ')}{marking}: {short}"
    if hit.snippet.strip("… ") not in short:
        yield f"    {hit.snippet}"


def _ref(session: Session, hit: Hit) -> str:
    from protocoldesk.operations.locate import locate
    from protocoldesk.records.consultation import Consultation

    place = locate(session, hit.kind, hit.id)
    owner = session.get(Consultation, place.consultation_id) if place and place.consultation_id else None
    return f"{owner.ref}  " if owner else ""


def _log(given: argparse.Namespace) -> int:
    from protocoldesk.operations.record import parts
    from protocoldesk.store.journal import log

    def lines(session: Session) -> list[Any]:
        if not given.ref:
            return log(session, limit=given.limit)
        found = by_ref(session, given.ref)
        rows = {found, *(part.id for part in parts(session, "consultation", [found]))}
        return log(session, rows, given.limit)

    with open_office(given, read_only=True) as office:
        for line in office.read(lines):
            fields = ", ".join(sorted(set(line.changed))[:4])
            print(f"{line.at:%Y-%m-%d %H:%M}  {line.officer}  {line.source}: {line.label}  ({fields})")
    return DONE


def _check(given: argparse.Namespace) -> int:
    from protocoldesk.operations import checking

    with open_office(given, read_only=True) as office:
        found = office.read(partial(checking.findings, ref=given.ref, today=office.clock().date()))
    for ref, finding in found:
        print(f"{ref}  {finding.check}  {finding.place}\n    {finding.sentence}\n    {finding.why}")
    if not found:
        print("Nothing found.")
    return FOUND if found else DONE


VERBS: Verbs = (
    ("list", _list, "list the consultations", (("--json", {"action": "store_true"}),)),
    (
        "show",
        _show,
        "print a consultation as JSON",
        (
            REF,
            ("--restricted", {"action": "store_true", "help": "with what is kept of people for their care"}),
            (
                "--without-files",
                {"action": "store_true", "help": "for an archive that has the files already"},
            ),
        ),
    ),
    ("schema", _schema, "print the JSON Schema of a consultation", ()),
    (
        "search",
        _search,
        "find words in everything",
        (
            ("words", {"nargs": "+", "metavar": "WORD"}),
            ("--limit", {"type": counted, "default": 20, "metavar": "N", "help": "show so many; else 20"}),
        ),
    ),
    (
        "log",
        _log,
        "list what was done",
        (
            ("ref", {"nargs": "?", "metavar": "REF"}),
            ("--limit", {"type": counted, "default": 50, "metavar": "N"}),
        ),
    ),
    ("check", _check, "check the releases", (("ref", {"nargs": "?", "metavar": "REF"}),)),
)
