"""The verbs of correspondence: letters logged, drafted and sent, guests invited, calendars and cards."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from protocoldesk.cli.sharing import DONE, REF, Verbs, as_json, by_ref, columns, content_of, open_office
from protocoldesk.protocol.note import Purpose
from protocoldesk.records.errors import Refusal, Sentence
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind, Notifies, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from protocoldesk.office import Office
    from protocoldesk.operations.letter import LetterRow

PURPOSES = [purpose.value for purpose in Purpose]
SPOKEN = ("--language", {"default": "en", "metavar": "TAG", "help": "en, fr or km"})
LETTER = ("--letter", {"default": "", "metavar": "NUMBER", "help": "its number or id; else the last draft"})
REPLY_TO = ("--reply-to", {"default": "", "metavar": "NUMBER", "help": "the letter that it replies to"})
SUBJECT = ("--subject", {"default": "", "metavar": "WORDS"})
OUT = ("--out", {"default": "", "metavar": "PATH"})


def _letters(given: argparse.Namespace) -> int:
    from protocoldesk.operations import letter

    with open_office(given, read_only=True) as office:
        found = office.read(partial(by_ref, ref=given.ref)) if given.ref else None
        noun = letter.owed if given.due else letter.rows
        rows = office.read(partial(noun, consultation_id=found))
        today = office.clock().date()
    if given.json:
        print(as_json([_data(row, today) for row in rows]))
    else:
        print(columns([_line(row, today) for row in rows]) if rows else "There are no letters.")
    return DONE


def _data(row: LetterRow, today: date) -> dict[str, Any]:
    return {
        "id": str(row.id),
        "direction": row.direction.value,
        "kind": row.kind.value,
        "our_number": row.our_number,
        "their_number": row.their_number,
        "dated": row.dated.isoformat() if row.dated else "",
        "logged": row.logged_on.isoformat() if row.logged_on else "",
        "subject": dict(row.subject),
        "reply_to": str(row.reply_to_id or ""),
        "reply_due": row.reply_due.isoformat() if row.reply_due else "",
        "owing": row.owing.value,
        "days_late": row.days_late(today),
        "notifies": row.notifies.value,
        "files": row.files,
    }


def _line(row: LetterRow, today: date) -> list[str]:
    late = row.days_late(today)
    owed = f"{row.owing.value} owe a reply by {row.reply_due}" if row.owing else ""
    number = row.our_number if row.direction is Direction.OUT else row.their_number
    return [
        "draft" if row.is_draft else row.direction.value,
        str(row.logged_on or row.dated or ""),
        row.kind.value,
        number or "-",
        row.subject.best("en"),
        f"{owed}, {late} days late" if late else owed,
    ]


def _letter(given: argparse.Namespace) -> int:
    with open_office(given) as office:
        found = office.read(partial(by_ref, ref=given.ref))
        made = _call(office, given, found) if given.call else _logged(office, given, found)
        number = f" {given.their_number or given.our_number}".rstrip()
    print(f"{given.ref}: {'call' if given.call else 'letter'}{number} logged ({made}).")
    return DONE


def _call(office: Office, given: argparse.Namespace, found: UUID) -> UUID:
    from protocoldesk.operations import letter

    act = partial(
        letter.log_call,
        consultation_id=found,
        line=given.call,
        on=given.on or office.clock().date(),
        language=given.language,
        direction=_direction(given),
    )
    return office.do("Log call", act)


def _logged(office: Office, given: argparse.Namespace, found: UUID) -> UUID:
    from protocoldesk.exchange import letter as exchange
    from protocoldesk.operations import letter

    on = given.on or office.clock().date()
    contents = [(Path(file).name, content_of(file)) for file in given.files]

    def log(session: Session) -> UUID:
        fields = _fields(session, given, found)
        about: dict[str, Any] = {"consultation_id": found, "on": on, "direction": _direction(given)}
        if not contents:
            return letter.log(session, **about, **fields)
        (name, content), *others = contents
        made = exchange.receive(session, name=name, content=content, **about)
        for name, content in others:
            exchange.attach(session, letter_id=made, name=name, content=content)
        return letter.change(session, letter_id=made, **fields)

    return office.do("Log letter", log)


def _fields(session: Session, given: argparse.Namespace, found: UUID) -> dict[str, Any]:
    """What was said of the letter; what was not said stays as the file tells it."""
    from protocoldesk.operations import letter

    said = {
        "kind": LetterKind(given.kind) if given.kind else None,
        "our_number": given.our_number,
        "their_number": given.their_number,
        "dated": given.dated,
        "correspondent": given.correspondent,
        "subject": Text({given.language: given.subject}) if given.subject else None,
        "reply_to_id": letter.by_number(session, found, given.reply_to) if given.reply_to else None,
        "reply_due": given.due,
        "notifies": Notifies(given.notifies) if given.notifies else None,
    }
    return {name: value for name, value in said.items() if value}


def _direction(given: argparse.Namespace) -> Direction:
    return Direction.OUT if given.outgoing else Direction.IN


def _note(given: argparse.Namespace) -> int:
    from protocoldesk.operations import letter

    def draft(session: Session) -> UUID:
        found = by_ref(session, given.ref)
        purpose = Purpose(given.purpose) if given.purpose else None
        if given.reply_to:
            to = letter.by_number(session, found, given.reply_to)
            return letter.reply(session, letter_id=to, language=given.language, purpose=purpose)
        made = letter.draft(session, consultation_id=found, language=given.language, purpose=purpose)
        subject = Text({given.language: given.subject})
        return letter.change(session, letter_id=made, subject=subject) if subject else made

    with open_office(given) as office:
        made = office.do("Draft letter", draft)
        doubts = office.read(partial(letter.doubts, letter_id=made))
    print(f"{given.ref}: drafted ({made}).")
    for doubt in doubts:
        print(f"    {doubt}")
    return DONE


def _thank(given: argparse.Namespace) -> int:
    from protocoldesk.operations import letter

    def thank(session: Session) -> UUID:
        found = by_ref(session, given.ref)
        people = _people(session, found, given.names)
        return letter.thank(session, consultation_id=found, people=people, language=given.language)

    with open_office(given) as office:
        office.do("Draft thanks", thank)
    print(f"{given.ref}: letters of thanks drafted. `print thanks {given.ref}` prints them.")
    return DONE


def _send(given: argparse.Namespace) -> int:
    from protocoldesk.operations import letter

    with open_office(given) as office:
        found = office.read(partial(by_ref, ref=given.ref))
        wanted = office.read(partial(letter.by_number, consultation_id=found, said=given.letter))
        office.send_letter(wanted)
        row = next(one for one in office.read(letter.rows) if one.id == wanted)
    print(f"{given.ref}: {row.our_number} marked as sent on {row.logged_on}.")
    return DONE


def _invite(given: argparse.Namespace) -> int:
    from protocoldesk.operations import invitation

    def invite(session: Session) -> UUID:
        found = by_ref(session, given.ref)
        sitting = _sitting(session, found, given.sitting)
        return invitation.invite(session, sitting_id=sitting, people=_people(session, found, given.names))

    with open_office(given) as office:
        office.do("Invite", invite)
    print(f"{given.ref}: invited {', '.join(given.names)}.")
    return DONE


def _answer(given: argparse.Namespace) -> int:
    from protocoldesk.operations import invitation

    with open_office(given) as office:
        on = given.on or office.clock().date()

        def answer(session: Session) -> UUID:
            found = by_ref(session, given.ref)
            sitting = _sitting(session, found, given.sitting)
            wanted = set(_people(session, found, [given.name]))
            rows = invitation.guests(session, found, sitting)
            asked = next((row for row in rows if row.named.id in wanted), None)
            if asked is None:
                raise Refusal("'{name}' was not asked.", name=given.name)
            return invitation.answer(session, invitation_id=asked.id, reply=Reply(given.reply), on=on)

        office.do("Record reply", answer)
    print(f"{given.ref}: {given.name} {given.reply}.")
    return DONE


def _people(session: Session, found: UUID, names: list[str]) -> list[UUID]:
    from protocoldesk.operations import invitation

    return [invitation.somebody(session, found, name) for name in names]


def _sitting(session: Session, found: UUID, said: str) -> UUID:
    from protocoldesk.operations import invitation

    return invitation.occasion(session, found, said)


def _calendar(given: argparse.Namespace) -> int:
    return _exported(given, "calendar", given.language, internal=given.internal or None)


def _cards(given: argparse.Namespace) -> int:
    return _exported(given, "cards", "", side=given.side)


def _exported(given: argparse.Namespace, name: str, language: str, **how: Any) -> int:
    """Save a file for other programs, and remember what it says; where that cannot be, say so."""
    from protocoldesk.exchange import exported
    from protocoldesk.operations import printing

    with open_office(given, read_only=True) as office:
        found = office.read(partial(by_ref, ref=given.ref))
        asked = printing.asked(name, found, language, **how)
        content = office.export(asked)
        print(office.save(Path(given.out or f"{given.ref}.{exported.ENDINGS[name]}"), content))
    try:
        with open_office(given) as office:
            office.exported(asked, content)
    except Sentence as sentence:
        print(f"What it says was not remembered: {sentence}", file=sys.stderr)
    return DONE


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{said}' is not a day such as 2026-03-09") from None


def _letter_options() -> Iterator[tuple[str, dict[str, Any]]]:
    yield "files", {"nargs": "*", "metavar": "FILE", "help": "the letter, and what came with it"}
    yield "--outgoing", {"action": "store_true", "help": "it is ours; else it came in"}
    yield "--call", {"default": "", "metavar": "LINE", "help": "a call: who rang, a colon, what was said"}
    yield "--kind", {"default": "", "choices": [kind.value for kind in LetterKind]}
    yield "--our-number", {"default": "", "metavar": "NUMBER"}
    yield "--their-number", {"default": "", "metavar": "NUMBER"}
    yield "--dated", {"type": _day, "default": None, "metavar": "DAY"}
    yield (
        "--on",
        {"type": _day, "default": None, "metavar": "DAY", "help": "when, if not today"},
    )
    yield "--due", {"type": _day, "default": None, "metavar": "DAY", "help": "by when a reply is owed"}
    yield "--correspondent", {"default": "", "metavar": "NAME"}
    yield "--notifies", {"default": "", "choices": [one.value for one in Notifies if one.value]}
    yield from (SUBJECT, REPLY_TO, SPOKEN)


VERBS: Verbs = (
    (
        "letters",
        _letters,
        "list the letters and who owes a reply",
        (
            ("ref", {"nargs": "?", "metavar": "REF"}),
            ("--due", {"action": "store_true", "help": "only those whose reply is due"}),
            ("--json", {"action": "store_true"}),
        ),
    ),
    ("letter", _letter, "log a letter, an e-mail or a call", (REF, *_letter_options())),
    (
        "note",
        _note,
        "draft a note verbale",
        (
            REF,
            ("--for", {"dest": "purpose", "default": "", "choices": PURPOSES, "help": "propose a body"}),
            SUBJECT,
            REPLY_TO,
            SPOKEN,
        ),
    ),
    (
        "thank",
        _thank,
        "draft letters of thanks",
        (REF, ("names", {"nargs": "+", "metavar": "NAME"}), SPOKEN),
    ),
    ("send", _send, "number a drafted letter and mark it as sent", (REF, LETTER)),
    (
        "invite",
        _invite,
        "ask people to a sitting",
        (
            REF,
            ("names", {"nargs": "+", "metavar": "NAME"}),
            ("--sitting", {"default": "", "metavar": "WORDS", "help": "such as luncheon; else the first"}),
        ),
    ),
    (
        "answer",
        _answer,
        "record what a guest replied",
        (
            REF,
            ("name", {"metavar": "NAME"}),
            ("reply", {"choices": [one.value for one in Reply]}),
            ("--sitting", {"default": "", "metavar": "WORDS"}),
            ("--on", {"type": _day, "default": None, "metavar": "DAY"}),
        ),
    ),
    (
        "calendar",
        _calendar,
        "write the programme as .ics",
        (REF, OUT, ("--internal", {"action": "store_true", "help": "with what is ours alone"}), SPOKEN),
    ),
    (
        "cards",
        _cards,
        "write the delegations as vCards",
        (REF, OUT, ("--side", {"default": "", "metavar": "CODE", "help": "one party's people"})),
    ),
)
