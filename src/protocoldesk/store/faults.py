"""The faults of disk and database, as plain sentences."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from protocoldesk.records.errors import Fault

FULL = "The disk is full; nothing was changed."
BUSY = "Another program is writing into the archive; nothing was changed. Try again."
READ_ONLY = "{path} can only be read; nothing was changed."
GONE = "{path} was moved or deleted; nothing was changed. Put it back where it was."
DAMAGED = "{path} is damaged. Restore its last backup; the damaged file will be kept."
STRANGE = "{path} is damaged, or the key file beside it is another archive's."
BROKEN = "The disk under {path} does not answer; nothing was changed."
OUT_OF_REACH = "{path} cannot be opened."
NO_FOLDER = "There is no folder {folder}."

# SQLite's primary result codes (sqlite.org/rescode.html): a code's last byte.
_OF_SQLITE = {
    5: BUSY,
    6: BUSY,
    8: READ_ONLY,
    10: BROKEN,
    11: DAMAGED,
    13: FULL,
    14: OUT_OF_REACH,
    26: STRANGE,
}

_OF_SYSTEM = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
    errno.ENOENT: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EIO: BROKEN,
}


def fault_of(error: BaseException, path: Path) -> Fault | None:
    """The fault of the surroundings that a driver's or the system's error is; None: it is a bug."""
    if isinstance(error, UnicodeDecodeError):
        template = DAMAGED  # the driver's own message quotes a damaged schema
    elif isinstance(error, dbapi2.Error):
        template = _OF_SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    elif isinstance(error, OSError):
        template = _OF_SYSTEM.get(error.errno or 0)
    else:
        template = None
    return Fault(template, path=path, folder=path.parent) if template else None


@contextmanager
def plainly(path: Path) -> Generator[None]:
    """Raise the Fault in place of a driver's or the system's error about `path`, where it is one."""
    try:
        yield
    except (dbapi2.Error, OSError, UnicodeDecodeError) as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise fault from error
