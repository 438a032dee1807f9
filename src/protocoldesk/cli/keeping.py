"""The verbs that take back and keep."""

from __future__ import annotations

import argparse
from pathlib import Path

from protocoldesk.cli.sharing import (
    DONE,
    Verbs,
    last_archive,
    open_office,
    passphrase,
)


def _undo(given: argparse.Namespace) -> int:
    with open_office(given) as office:
        print(f"Undone: {office.undo()}")
    return DONE


def _redo(given: argparse.Namespace) -> int:
    with open_office(given) as office:
        print(f"Done again: {office.redo()}")
    return DONE


def _backup(given: argparse.Namespace) -> int:
    from protocoldesk.store.backup import backup

    with open_office(given) as office:
        print(backup(office.archive, Path(given.folder) if given.folder else None))
    return DONE


def _restore(given: argparse.Namespace) -> int:
    from protocoldesk.store.restore import restore

    target = Path(given.archive or last_archive())
    aside = restore(Path(given.backup), target, passphrase(given), given.officer)
    print(f"{target}: restored." + (f" What was there is kept as {aside}." if aside else ""))
    return DONE


VERBS: Verbs = (
    ("undo", _undo, "take the last deed back", ()),
    ("redo", _redo, "do again what was undone", ()),
    ("backup", _backup, "make a verified backup", (("--folder", {"metavar": "FOLDER"}),)),
    ("restore", _restore, "restore a backup", (("backup", {"metavar": "BACKUP.pdesk"}),)),
)
