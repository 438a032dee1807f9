"""The verbs that correct how a delegate is named, and settle papers that need no reprint."""

from __future__ import annotations

import argparse
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from protocoldesk.cli.sharing import DONE, REF, Verbs, by_ref, open_office
from protocoldesk.records.errors import Refusal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

REACHES = ("here", "from", "everywhere")


def _retitle(given: argparse.Namespace) -> int:
    from protocoldesk.operations import naming

    with open_office(given) as office:
        act = partial(
            naming.correct,
            delegate_id=office.read(partial(_delegate, given=given)),
            name={given.language: given.name} if given.name else {},
            title={given.language: given.title} if given.title else {},
            reach=naming.Reach(given.reach),
            day=_day(given.day),
        )
        office.do("Correct name or title", act)
    return DONE


def _delegate(session: Session, given: argparse.Namespace) -> UUID:
    """The one delegate whose name holds the words."""
    from protocoldesk.operations.delegation import named

    found = named(session, by_ref(session, given.ref), [given.who])
    if len(found) > 1:
        raise Refusal("There are several delegates '{name}'; say more of the name.", name=given.who)
    return UUID(found[0])


def _day(said: str) -> date | None:
    if not said:
        return None
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise Refusal("'{day}' is not a day such as 2026-02-12.", field="day", day=said) from None


def _settle(given: argparse.Namespace) -> int:
    from protocoldesk.exchange.printed import out_of_date
    from protocoldesk.operations import printing

    with open_office(given) as office:
        meeting = office.read(partial(by_ref, ref=given.ref))
        found = office.read(partial(out_of_date, consultation_id=meeting))
        ids = [of for one in found if one.asked.paper == given.paper for of in one.printings]
        if not ids:
            raise Refusal("Nothing of this paper is out of date.")
        office.do("Need no reprint", partial(printing.settle, printing_ids=ids))
    return DONE


VERBS: Verbs = (
    (
        "retitle",
        _retitle,
        "correct the name or the title of a delegate",
        (
            REF,
            ("who", {"metavar": "NAME", "help": "a part of his name"}),
            ("--title", {"default": "", "metavar": "WORDS"}),
            ("--name", {"default": "", "metavar": "WORDS"}),
            ("--language", {"default": "en", "metavar": "TAG"}),
            (
                "--reach",
                {
                    "default": "here",
                    "choices": REACHES,
                    "help": "here only, from a day on, or everywhere; else here",
                },
            ),
            ("--day", {"default": "", "metavar": "DAY", "help": "from which day on, such as 2026-02-12"}),
        ),
    ),
    (
        "no-reprint",
        _settle,
        "let what is out of date of a paper need no reprint",
        (REF, ("paper", {"metavar": "PAPER"})),
    ),
)
