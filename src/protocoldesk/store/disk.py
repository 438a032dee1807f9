"""Files on the disk: written beside, fsynced and put in place as a whole, or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO


def beside(path: Path, ending: str) -> Path:
    """The file of the same full name with `ending` after it: NAME.pdesk, NAME.pdesk.key."""
    return path.with_name(path.name + ending)


def sync(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def place(made: Path, path: Path) -> None:
    """Put a file that was made beside into its place, durably; what was there is gone."""
    sync(made)
    made.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk; Windows does so by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write(path: Path, content: bytes, *, public: bool = False) -> None:
    """Write a file as a whole, for its owner alone; `public`: for whom the umask lets read."""
    made = beside(path, ".part")
    made.unlink(missing_ok=True)
    if not public:
        make_private(made)
    with made.open("wb") as file:
        file.write(content)
    place(made, path)


def make_private(path: Path) -> None:
    """An empty file for its owner alone, whatever the umask; FileExistsError: there is one already."""
    os.close(_private(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))


def add_line(path: Path, line: str) -> None:
    """Add a line to a file that is its owner's alone."""
    with os.fdopen(_private(path, _ADDING), "a", encoding="utf-8") as file:
        file.write(line + "\n")


def open_private(path: Path) -> BinaryIO:
    """A file that is its owner's alone, to be read and added to; it is made where there is none."""
    return os.fdopen(_private(path, _ADDING), "a+b")


_ADDING = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


def _private(path: Path, flags: int) -> int:
    handle = os.open(path, flags, 0o600)
    if sys.platform != "win32" and os.fstat(handle).st_uid == os.geteuid():
        os.fchmod(handle, 0o600)  # a umask takes away only, and the file may be older
    return handle
