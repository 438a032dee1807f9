"""Backups: verified copies in a folder beside the archive, made at opening, the old ones thinned out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from protocoldesk.store.archive import Archive
from protocoldesk.store.copying import copy, free
from protocoldesk.store.engine import connect
from protocoldesk.store.faults import plainly
from protocoldesk.store.key import key_file

LATEST = 10
"""So many backups are kept, whatever their age."""
DAYS = 14
"""Of so many days the last backup of each is kept; and of every month its last."""

STAMP = "%Y%m%dT%H%M%S%fZ"
"""How a backup's name says when it was made, in UTC, to the microsecond."""

_MADE = re.compile(r"(?P<name>.+)-(?P<stamp>2\d{7}T\d{12}Z)(-(?P<number>\d+))?")


def folder_of(path: Path) -> Path:
    """Where the backups of an archive lie, unless another folder is chosen."""
    return path.with_name(f"{path.stem}.backups")


def backup(archive: Archive, folder: Path | None = None) -> Path:
    """Make a verified backup, and thin out the older ones; the new one.

    Raises Fault where the disk says no, or the archive turns out to be damaged.
    """
    folder = folder or folder_of(archive.path)
    with plainly(folder):
        folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime(STAMP)
    made = copy(archive.path, archive.secret, free(folder / f"{archive.path.stem}-{stamp}.pdesk"))
    with plainly(folder):
        for gone in kept_out(made_in(folder, archive.path.stem)):
            gone.unlink()
            key_file(gone).unlink(missing_ok=True)
    return made


def at_opening(archive: Archive, folder: Path | None = None) -> Path | None:
    """Make a backup where the last one does not have the archive's last deed; None: it has."""
    made = made_in(folder or folder_of(archive.path), archive.path.stem)
    if made and _last_deed(made[-1], archive.secret) == _last_deed(archive.path, archive.secret):
        return None
    return backup(archive, folder)


def made_in(folder: Path, name: str) -> list[Path]:
    """The backups of the archive `name` in a folder, the oldest first."""
    found = ((_MADE.fullmatch(path.stem), path) for path in folder.glob("*.pdesk"))
    ours = [(match, path) for match, path in found if match and match["name"] == name]
    return [
        path for _, path in sorted(ours, key=lambda made: (made[0]["stamp"], int(made[0]["number"] or 1)))
    ]


def kept_out(backups: list[Path]) -> list[Path]:
    """The backups that no rule keeps: neither of the last, nor the last of its day or month."""
    if not backups:
        return []
    newest = made_at(backups[-1])
    recent = [made for made in backups if newest - made_at(made) < timedelta(days=DAYS)]
    kept = {*backups[-LATEST:], *_last_of(recent, "%Y%m%d"), *_last_of(backups, "%Y%m")}
    return [made for made in backups if made not in kept]


def _last_of(backups: Iterable[Path], period: str) -> Iterable[Path]:
    return {made_at(made).strftime(period): made for made in backups}.values()


def made_at(made: Path) -> datetime:
    """When a backup was made, in UTC, as its name says."""
    match = _MADE.fullmatch(made.stem)
    assert match is not None
    return datetime.strptime(match["stamp"], STAMP).replace(tzinfo=UTC)


def _last_deed(path: Path, secret: bytes | None) -> object:
    """The id of the last journal entry: a number would repeat itself after a restore."""
    try:
        with closing(connect(path, secret, "ro")) as connection:
            return connection.execute("SELECT id FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    except dbapi2.DatabaseError:
        return path  # what cannot be read has nobody's last deed
