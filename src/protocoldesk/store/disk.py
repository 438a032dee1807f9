"""Files on the disk: written beside, fsynced and put in place as a whole, or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path


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


def write(path: Path, content: bytes) -> None:
    """Write a small file as a whole, readable by its owner alone."""
    made = beside(path, ".part")
    made.unlink(missing_ok=True)
    with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    place(made, path)
