"""The verbs that print papers, remember what they said, and tell which of them are out of date."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from protocoldesk.cli.sharing import (
    DONE,
    FOUND,
    KIND,
    LANGUAGE,
    REF,
    Verbs,
    as_json,
    by_ref,
    counted,
    edition,
    open_office,
)
from protocoldesk.records.errors import Refusal, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from sqlalchemy.orm import Session

    from protocoldesk.exchange.printed import OutOfDate
    from protocoldesk.office import Office
    from protocoldesk.operations.printing import Asked
    from protocoldesk.papers.parts import Paper

LISTS = ("columns", "only")
"""Options that name several things, commas between."""
OPTIONS = (
    *LISTS,
    "first",
    "side",
    "scripts",
    "stock",
    "photos",
    "plan",
    "letter",
    "sitting",
    "internal",
    "kitchen",
)


def _print(given: argparse.Namespace) -> int:
    with open_office(given, read_only=True) as office:
        asked = _asked(office, given)
        composed = _composed(office, given, asked)
        content = _kept(office, given)
        if content is None:
            content = office.print(partial(_pressed, given=given), composed).result()
        label = given.language.replace(":", "-")
        path = Path(given.out or f"{given.paper}-{given.ref}-{label}.{given.format}")
        office.save(path, content)
    print(path)
    _tell_overlong(composed)
    if not given.no_record:
        _remember(given, asked, composed)
    return DONE


def _remember(given: argparse.Namespace, asked: Asked, composed: Paper) -> None:
    """Keep what the paper said; where another program has the archive open, say that it was not kept."""
    from protocoldesk.records.values.words import Manner

    manner = Manner.SENT if given.to else Manner.EXPORTED
    try:
        with open_office(given) as office:
            office.handed_out(asked, composed, manner, recipient=given.to, copies=given.copies)
    except Sentence as sentence:
        print(f"What it says was not remembered: {sentence}", file=sys.stderr)


def _tell_overlong(composed: Paper) -> None:
    from protocoldesk.papers import press

    for name in press.overlong(composed):
        print(f"The words of {name} do not fit on the card.", file=sys.stderr)


def _kept(office: Office, given: argparse.Namespace) -> bytes | None:
    """The very file that went out, where a release is wanted in one of the forms that an issue keeps."""
    if given.paper != "release" or not (given.archival or given.format == "docx"):
        return None
    from protocoldesk.exchange.paper import kept_file

    edition_id = office.read(partial(edition, given=given))
    return office.read(partial(kept_file, edition_id=edition_id, file_format=given.format))


def _asked(office: Office, given: argparse.Namespace) -> Asked:
    from protocoldesk.operations import printing

    found = office.read(partial(by_ref, ref=given.ref))
    if given.paper == "release":
        edition_id = office.read(partial(edition, given=given))
        language = given.language.partition(":")[0]
        return printing.asked("release", found, language, edition=str(edition_id))
    how: dict[str, Any] = {name: getattr(given, name) for name in OPTIONS}
    for name in LISTS:
        how[name] = [one.strip() for one in (how[name] or "").split(",") if one.strip()]
    if how["only"]:
        from protocoldesk.operations.delegation import named

        how["only"] = office.read(partial(named, consultation_id=found, names=how["only"]))
    how |= office.read(partial(_lettered, consultation_id=found, given=given))
    asked = printing.asked(given.paper, found, given.language, **how)
    return _stale_of(office, asked) if given.stale else asked


def _lettered(session: Session, consultation_id: UUID, given: argparse.Namespace) -> dict[str, str]:
    """Which letter, or whose invitations, by its id: what was printed is found again by it."""
    from protocoldesk.operations import invitation, letter

    if given.paper == "note":
        return {"letter": str(letter.by_number(session, consultation_id, given.letter or ""))}
    if given.paper in ("invitations", "replies"):
        return {"sitting": str(invitation.occasion(session, consultation_id, given.sitting or ""))}
    return {}


def _stale_of(office: Office, asked: Asked) -> Asked:
    """The same paper, of it only what is out of date."""
    from protocoldesk.exchange.printed import out_of_date

    found = office.read(partial(out_of_date, consultation_id=asked.consultation_id))
    match = next((one for one in found if one.asked == asked and one.wanted), None)
    if match is None:
        raise Refusal("Nothing of this paper is out of date.")
    return match.reprint


def _composed(office: Office, given: argparse.Namespace, asked: Asked) -> Paper:
    if given.paper == "release" and given.as_issued:
        return office.page(office.read(partial(edition, given=given)), as_issued=True)
    return office.asked(asked)


def _pressed(composed: Paper, given: argparse.Namespace) -> bytes:
    from protocoldesk.exchange.paper import archival
    from protocoldesk.papers import press

    if given.format == "docx":
        return press.docx(composed)
    if given.format == "txt":
        return press.plain(composed).encode("utf-8")
    return press.pdf(archival(composed) if given.archival else composed, archival=given.archival)


def _stale(given: argparse.Namespace) -> int:
    from protocoldesk.exchange.printed import out_of_date

    with open_office(given, read_only=True) as office:
        meeting = office.read(partial(by_ref, ref=given.ref)) if given.ref else None
        found = office.read(partial(out_of_date, consultation_id=meeting))
    if given.json:
        print(as_json([_as_data(one) for one in found]))
    else:
        print("\n".join(line for one in found for line in _lines(one)) or "No paper is out of date.")
    return FOUND if found else DONE


def _as_data(one: OutOfDate) -> dict[str, Any]:
    return {
        "paper": one.asked.paper,
        "language": one.asked.language,
        "options": one.asked.how(),
        "recipient": one.recipient,
        "printed": one.at.isoformat() if one.at else "",
        "pieces": [
            {
                "key": piece.key,
                "label": piece.label,
                "gone": piece.gone,
                "changes": [{"old": old, "new": new} for old, new in piece.changes],
            }
            for piece in one.pieces
        ],
    }


def _lines(one: OutOfDate) -> Iterator[str]:
    how = ", ".join(f"{name}={value}" for name, value in one.asked.how().items() if name != "edition")
    about = [one.asked.language, how, f"to {one.recipient}" if one.recipient else ""]
    if one.letter_id:
        about.append("sent" if one.sent else "draft note")
    elif one.at:
        about.append(f"{one.at:%Y-%m-%d %H:%M}")
    elif one.edition_id:
        about.append("draft")
    yield f"{one.asked.paper}  ({', '.join(filter(None, about))})"
    for piece in one.pieces:
        yield from (f"    {piece.label}: {old or '-'} -> {new or '-'}" for old, new in piece.changes)


HOW = (
    ("--columns", {"metavar": "NAMES", "help": "of a list of delegations, such as number,name,institution"}),
    ("--only", {"metavar": "NAMES", "help": "whose plates, cards or badges; parts of their names"}),
    ("--first", {"metavar": "SIDE", "help": "which side comes first: ours, theirs, or the code of a party"}),
    ("--side", {"metavar": "SIDE", "help": "one side alone"}),
    ("--scripts", {"metavar": "HOW", "help": "names on cards: own (as each side writes), both, paper"}),
    ("--stock", {"metavar": "NAME", "help": "what cards are cut from, such as a5, 85x55 or a6"}),
    ("--plan", {"metavar": "NAME", "help": "which seating plan"}),
    ("--letter", {"metavar": "NUMBER", "help": "which letter, by its number or id; else the last draft"}),
    (
        "--sitting",
        {"metavar": "NAME", "help": "whose invitations and replies, or which meal; else the first"},
    ),
    ("--no-photos", {"dest": "photos", "action": "store_const", "const": False, "default": None}),
    (
        "--internal",
        {"action": "store_const", "const": True, "default": None, "help": "with what is ours alone"},
    ),
    (
        "--kitchen",
        {"action": "store_const", "const": True, "default": None, "help": "of a menu: the kitchen's sheet"},
    ),
    ("--stale", {"action": "store_true", "help": "only what is out of date of it"}),
    ("--no-record", {"action": "store_true", "help": "do not remember what it says"}),
    ("--to", {"default": "", "metavar": "WHOM", "help": "remember that it was sent to somebody"}),
    ("--copies", {"type": counted, "default": 1, "metavar": "N", "help": "remember so many copies"}),
)

VERBS: Verbs = (
    (
        "print",
        _print,
        "print a paper",
        (
            ("paper", {"metavar": "PAPER", "help": "release, agenda, delegations, nameplates and so on"}),
            REF,
            LANGUAGE,
            KIND,
            ("--format", {"default": "pdf", "choices": ["pdf", "docx", "txt"]}),
            ("--out", {"metavar": "PATH"}),
            ("--archival", {"action": "store_true", "help": "PDF/A with the page's own facts in it"}),
            ("--as-issued", {"action": "store_true", "help": "as it will be, without DRAFT"}),
            *HOW,
        ),
    ),
    (
        "stale",
        _stale,
        "list the papers that say what is no longer so",
        (("ref", {"nargs": "?", "metavar": "REF"}), ("--json", {"action": "store_true"})),
    ),
)
