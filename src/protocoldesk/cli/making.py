"""The verbs that make an archive and what is in it."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from protocoldesk.cli.sharing import (
    DONE,
    KIND,
    KINDS,
    LANGUAGE,
    REF,
    Verbs,
    by_ref,
    content_of,
    last_archive,
    open_office,
    passphrase,
    release_of,
    remember,
    text_of,
)
from protocoldesk.records.values.words import ReleaseKind

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def _demo(given: argparse.Namespace) -> int:
    from protocoldesk.exchange.coming import REF as NEXT
    from protocoldesk.exchange.demo import REF, fill
    from protocoldesk.office import Office

    path = Path(given.file or given.archive or last_archive())
    with Office.make(path, passphrase=passphrase(given), officer=given.officer) as office:
        fill(office.do, coming=True)
    remember(path)
    print(f"{path}: the demo, with {REF} composed, numbered and cleared, and {NEXT} being prepared.")
    return DONE


def _new(given: argparse.Namespace) -> int:
    from protocoldesk.office import Office

    path = Path(given.file or given.archive or last_archive())
    Office.make(path, passphrase=passphrase(given), officer=given.officer).close()
    remember(path)
    print(f"{path}: a new archive.")
    return DONE


def _import(given: argparse.Namespace) -> int:
    from protocoldesk.exchange import incoming, taking

    content = content_of(given.file)
    with open_office(given) as office:
        taken = office.do(
            f"Import {Path(given.file).name}", partial(taking.take, incoming=incoming.read(content))
        )
    print(
        f"{taken.made} records came in, {taken.skipped} were there already: {', '.join(taken.consultations)}"
    )
    return DONE


def _party(given: argparse.Namespace) -> int:
    from protocoldesk.operations import preset

    with open_office(given) as office:
        office.do("Choose our own party", partial(preset.choose_party, code=given.code))
    print(f"Ours is {given.code}.")
    return DONE


def _compose(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    languages = [language.strip() for language in given.languages.split(",")]

    def compose(session: Session) -> UUID:
        return release.compose(
            session,
            consultation_id=by_ref(session, given.ref),
            languages=languages,
            kind=ReleaseKind(given.kind),
            overwrite=given.overwrite,
        )

    with open_office(given) as office:
        office.do("Compose release", compose)
    print(f"{given.ref}: composed in {' and '.join(languages)}.")
    return DONE


def _paste(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    title, _, text = text_of(given.file).strip().partition("\n")

    def paste(session: Session) -> UUID:
        found = by_ref(session, given.ref)
        return release.paste(
            session,
            consultation_id=found,
            language=given.language,
            title=title,
            text=text,
            kind=ReleaseKind(given.kind),
        )

    with open_office(given) as office:
        office.do("Paste release", paste)
    print(f"{given.ref}: pasted in {given.language}.")
    return DONE


def _mend(given: argparse.Namespace) -> int:
    from protocoldesk.operations import release

    with open_office(given) as office:
        changed = office.do(
            "Bring wordings up to date", lambda s: release.mend(s, release_id=release_of(s, given))
        )
    print(f"{given.ref}: {changed} passages brought up to what the records say.")
    return DONE


NEW_KIND = ("--kind", {"default": "press release", "choices": KINDS})

VERBS: Verbs = (
    ("demo", _demo, "make the demo archive", (("file", {"nargs": "?", "metavar": "FILE"}),)),
    ("new", _new, "make an empty archive", (("file", {"nargs": "?", "metavar": "FILE"}),)),
    ("import", _import, "take in a consultation as JSON", (("file", {"metavar": "FILE.json"}),)),
    ("party", _party, "choose the office's own party", (("code", {"metavar": "CODE"}),)),
    (
        "compose",
        _compose,
        "compose the release",
        (
            REF,
            ("--languages", {"default": "en,km", "metavar": "TAGS", "help": "the original first: en,km"}),
            NEW_KIND,
            ("--overwrite", {"action": "store_true", "help": "edited wordings too"}),
        ),
    ),
    (
        "paste",
        _paste,
        "type or paste a whole release: its title, then a line for each paragraph",
        (REF, ("file", {"metavar": "FILE.txt"}), LANGUAGE, NEW_KIND),
    ),
    ("mend", _mend, "bring names, titles, dates and places up to their records", (REF, KIND)),
)
