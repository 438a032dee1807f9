"""The verbs that bring a release out of the house."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from protocoldesk.cli.sharing import (
    DONE,
    EVERY,
    KIND,
    LANGUAGE,
    REASON,
    REF,
    Verbs,
    editions,
    kind_of,
    open_office,
    release_of,
)

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def _number(given: argparse.Namespace) -> int:
    from protocoldesk.operations import register
    from protocoldesk.operations.preset import table
    from protocoldesk.protocol import numbering

    with open_office(given) as office:
        number = numbering.parse(given.number, office.read(partial(table, name="numbering")))
        release_id = office.read(partial(release_of, given=given))
        office.do("Take number", partial(register.take, release_id=release_id, number=number))
    print(f"{given.ref}: {number}")
    return DONE


def _void(given: argparse.Namespace) -> int:
    from protocoldesk.operations import register

    with open_office(given) as office:
        release_id = office.read(partial(release_of, given=given))
        office.do("Make number void", partial(register.void, release_id=release_id, reason=given.reason))
    print(f"{given.ref}: its number is void.")
    return DONE


def _clear(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release
    from protocoldesk.records.values.words import Means, Side

    with open_office(given) as office:
        for language, edition_id in office.read(partial(editions, given=given)):
            clear = partial(
                release.clear,
                edition_id=edition_id,
                side=Side(given.side),
                who=given.who or office.officer,
                at=office.clock(),
                means=Means(given.by),
                reference=given.reference,
            )
            office.do("Record clearance", clear)
            print(f"{given.ref}: cleared in {language} for {given.side}.")
    return DONE


def _issue(given: argparse.Namespace) -> int:
    with open_office(given) as office:
        for language, edition_id in office.read(partial(editions, given=given)):
            office.issue(edition_id, _stem(given.ref, language), given.reason)
            print(f"{given.ref}: issued in {language}.")
    return DONE


def _word(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release
    from protocoldesk.records.values.prose import paragraphs

    blocks = paragraphs(given.text)

    def word(session: Session) -> UUID:
        release_id = release_of(session, given)
        say = release.prepare_correction if given.correction else release.reword
        passage_id = release.passage_of(session, release_id, given.passage)
        edition_id = release.edition_of(session, release_id, given.language)
        return say(session, passage_id=passage_id, edition_id=edition_id, blocks=blocks)

    with open_office(given) as office:
        office.do("Edit wording", word)
    print(f"{given.ref}: passage {given.passage} reworded in {given.language}.")
    return DONE


def _correct(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    with open_office(given) as office:
        changed = office.read(
            partial(release.changed_since, editions=office.read(partial(editions, given=given)))
        )
        for language, edition_id in changed:
            number = office.read(partial(release.next_correction, edition_id=edition_id))
            office.correct(edition_id, _stem(given.ref, language), number, given.reason, given.uncleared)
            print(f"{given.ref}: Corr. {number} issued in {language}.")
    return DONE


def _withdraw(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    with open_office(given) as office:
        for language, edition_id in office.read(partial(editions, given=given)):
            withdraw = partial(
                release.withdraw,
                edition_id=edition_id,
                by=office.officer,
                at=office.clock(),
                reason=given.reason,
            )
            office.do("Withdraw release", withdraw)
            print(f"{given.ref}: withdrawn in {language}.")
    return DONE


def _settle(given: argparse.Namespace) -> int:
    from protocoldesk.operations import checking

    with open_office(given) as office:
        settle = partial(
            checking.settle,
            ref=given.ref,
            kind=kind_of(given),
            check=given.check,
            place=given.place,
            reason=given.reason,
            by=office.officer,
            at=office.clock(),
        )
        settled = office.do("Settle finding", settle)
    print(f"{given.ref}: {settled} settled.")
    return DONE


def _stem(ref: str, label: str) -> str:
    """How the files of an edition are named."""
    return f"{ref}-{label.replace(':', '-')}"


UNCLEARED = ("--uncleared", {"default": "", "metavar": "WHY", "help": "why without the partner's clearance"})

VERBS: Verbs = (
    ("number", _number, "give the release its number", (REF, KIND, ("number", {"metavar": '"PR 22/2026"'}))),
    ("void", _void, "make the number of the release void", (REF, KIND, REASON)),
    (
        "clear",
        _clear,
        "record a clearance of the release",
        (
            REF,
            KIND,
            EVERY,
            ("--side", {"default": "ours", "choices": ["ours", "partner"]}),
            ("--who", {"default": "", "metavar": "NAME"}),
            ("--by", {"default": "word of mouth", "choices": ["note", "mail", "phone", "word of mouth"]}),
            ("--reference", {"default": "", "metavar": "WORDS"}),
        ),
    ),
    ("issue", _issue, "issue the release", (REF, KIND, EVERY, REASON)),
    (
        "word",
        _word,
        "reword a passage of the release",
        (
            REF,
            KIND,
            ("passage", {"type": int, "metavar": "N", "help": "counted from the title, which is 1"}),
            ("text", {"metavar": "WORDS"}),
            LANGUAGE,
            ("--correction", {"action": "store_true", "help": "of an edition that was issued"}),
        ),
    ),
    ("correct", _correct, "issue a correction", (REF, KIND, EVERY, REASON, UNCLEARED)),
    ("withdraw", _withdraw, "withdraw the release", (REF, KIND, EVERY, REASON)),
    (
        "settle",
        _settle,
        "settle a finding of a check with a reason",
        (
            REF,
            KIND,
            ("check", {"metavar": "CHECK"}),
            ("--place", {"default": "", "metavar": "PLACE"}),
            REASON,
        ),
    ),
)
