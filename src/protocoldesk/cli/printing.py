"""The verb that prints papers."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from protocoldesk.cli.sharing import (
    DONE,
    KIND,
    LANGUAGE,
    REF,
    Verbs,
    by_ref,
    edition,
    open_office,
)

if TYPE_CHECKING:
    from protocoldesk.office import Office
    from protocoldesk.papers.parts import Paper


def _print(given: argparse.Namespace) -> int:
    with open_office(given, read_only=True) as office:
        content = _kept(office, given)
        if content is None:
            content = office.print(partial(_pressed, given=given), _composed(office, given)).result()
        label = given.language.replace(":", "-")
        path = Path(given.out or f"{given.paper}-{given.ref}-{label}.{given.format}")
        office.save(path, content)
    print(path)
    return DONE


def _kept(office: Office, given: argparse.Namespace) -> bytes | None:
    """The very file that went out, where a release is wanted in one of the forms that an issue keeps."""
    if given.paper != "release" or not (given.archival or given.format == "docx"):
        return None
    from protocoldesk.exchange.paper import kept_file

    edition_id = office.read(partial(edition, given=given))
    return office.read(partial(kept_file, edition_id=edition_id, file_format=given.format))


def _composed(office: Office, given: argparse.Namespace) -> Paper:
    if given.paper != "release":
        found = office.read(partial(by_ref, ref=given.ref))
        return office.paper(given.paper, found, given.language)
    edition_id = office.read(partial(edition, given=given))
    return office.page(edition_id, as_issued=given.as_issued)


def _pressed(composed: Paper, given: argparse.Namespace) -> bytes:
    from protocoldesk.exchange.paper import archival
    from protocoldesk.papers import press

    if given.format == "docx":
        return press.docx(composed)
    if given.format == "txt":
        return press.plain(composed).encode("utf-8")
    return press.pdf(archival(composed) if given.archival else composed, archival=given.archival)


VERBS: Verbs = (
    (
        "print",
        _print,
        "print a paper",
        (
            ("paper", {"metavar": "PAPER", "help": "release, agenda, delegations or nameplates"}),
            REF,
            LANGUAGE,
            KIND,
            ("--format", {"default": "pdf", "choices": ["pdf", "docx", "txt"]}),
            ("--out", {"metavar": "PATH"}),
            ("--archival", {"action": "store_true", "help": "PDF/A with the page's own facts in it"}),
            ("--as-issued", {"action": "store_true", "help": "as it will be, without DRAFT"}),
        ),
    ),
)
