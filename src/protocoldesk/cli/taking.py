"""The verb that takes a received list in: a delegation's, or people for the directory."""

from __future__ import annotations

import argparse
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from protocoldesk.cli.sharing import DONE, FOUND, Verbs, by_ref, content_of, open_office
from protocoldesk.records.errors import Refusal

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from protocoldesk.exchange.intake.deed import Ground
    from protocoldesk.exchange.intake.intake import Draft, Intake
    from protocoldesk.exchange.intake.source import Source


def _take(given: argparse.Namespace) -> int:
    from protocoldesk.exchange.intake import deed, sides
    from protocoldesk.exchange.intake.intake import Choice
    from protocoldesk.exchange.intake.reading import read

    content = content_of(given.file)
    with open_office(given, read_only=given.dry_run) as office:
        ground = office.read(partial(_ground, given=given))
        source = read(Path(given.file).name, content, ground.words, encoding=given.encoding)
        for inside in source.everything():
            if inside.fault:
                print(f"{inside.name}: {inside.fault}")
        whole = _whole(given, ground, source)
        whole.choose_all({"known": Choice.KNOWN, "new": Choice.NEW}.get(given.alike, Choice.OPEN))
        _tell(whole)
        sides.check(whole, ground.sides)
        if given.dry_run:
            return FOUND if whole.skipped() else DONE
        act = partial(
            deed.take,
            ground=ground,
            entries=whole.taken(),
            source=source,
            table=whole.table.name,
            columns=deed.columns_of(whole),
            received_on=_day(given.received),
            at_once=given.accept,
        )
        taken = office.do(f"Take in {Path(given.file).name}", act)
    print(f"{taken.made} are new, {taken.known} were known; {len(whole.skipped())} rows were skipped.")
    return FOUND if whole.skipped() else DONE


def _ground(session: Session, given: argparse.Namespace) -> Ground:
    from protocoldesk.exchange.intake import deed

    if not given.ref:
        return deed.ground(session, party_id=_party(session, given.side) if given.side else None)
    if not given.side:
        raise Refusal("Say whose list it is: --side ca.", field="side")
    found = deed.delegation_of(session, by_ref(session, given.ref), given.side)
    return deed.ground(session, delegation_id=found)


def _party(session: Session, code: str) -> UUID:
    from sqlalchemy import select

    from protocoldesk.records.party import Party

    found = session.scalar(select(Party.id).where(Party.code == code.casefold()))
    if found is None:
        raise Refusal("There is no party {code}.", field="side", code=code)
    return found


def _whole(given: argparse.Namespace, ground: Ground, source: Source) -> Intake:
    """The intake of the table that was named, else of that which is this side's."""
    from protocoldesk.exchange.intake import deed
    from protocoldesk.exchange.intake.sides import UNTOLD

    count = len(source.all_tables())
    if not count:
        raise Refusal("There is nothing in {file} that a program can read; type it in.", file=given.file)
    if given.table > count:
        raise Refusal("The file has {count} tables only.", count=count)
    if given.table:
        return deed.begin(ground, source, given.table - 1)
    _, whole, told = deed.choose(ground, source)
    if not told:
        raise Refusal(UNTOLD.template, field="table")
    return whole


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError as error:
        raise Refusal("'{said}' is no day; write it as 2026-02-12.", field="received", said=said) from error


def _tell(whole: Intake) -> None:
    """Every row, what it becomes, and why it does not."""
    print(f"{whole.table.name}: {', '.join(field or '-' for field in whole.headed.fields)}")
    for note in whole.table.notes:
        print(f"  {note}")
    for draft in whole.drafts:
        print(f"  {draft.row.where}: {_told(draft)}")
        for doubt in draft.doubts:
            print(f"    {doubt}")
        for one in draft.candidates:
            name, like = one.person.name.best("en"), one.likeness
            print(f"    {name}, {one.person.title.best('en')} ({like.score}: {like.why})")


def _told(draft: Draft) -> str:
    entrant = draft.entrant
    if draft.why is not None or entrant is None:
        return f"skipped: {draft.why}"
    parts = (entrant.as_written.best("en"), entrant.title.best("en"), entrant.institution, entrant.role.value)
    who = "; ".join(part for part in parts if part)
    return f"{who} (known)" if draft.person_id else who


VERBS: Verbs = (
    (
        "take",
        _take,
        "take in a received list of people: xlsx, csv, docx, pdf, vcf, eml, msg or text",
        (
            ("file", {"metavar": "FILE"}),
            (
                "ref",
                {"nargs": "?", "default": "", "metavar": "REF", "help": "a consultation; else the directory"},
            ),
            ("--side", {"default": "", "metavar": "CODE", "help": "whose people they are, such as ca"}),
            ("--received", {"default": "", "metavar": "DAY", "help": "when the list came: 2026-01-14"}),
            ("--accept", {"action": "store_true", "help": "accept every line of a delegation's list"}),
            ("--alike", {"default": "", "choices": ["", "known", "new"], "help": "who may be known: is he?"}),
            ("--table", {"type": int, "default": 0, "metavar": "N", "help": "which table; else the fullest"}),
            (
                "--encoding",
                {"default": "", "metavar": "NAME", "help": "of a csv file whose letters are wrong"},
            ),
            ("--dry-run", {"action": "store_true", "help": "only tell what every row becomes"}),
        ),
    ),
)
