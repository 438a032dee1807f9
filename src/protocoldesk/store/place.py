"""The place of an archive: a disk of this machine, or a share on which it cannot be written safely."""

from __future__ import annotations

import sys
from pathlib import Path

from protocoldesk.records.errors import Refusal

# SQLite's write-ahead log needs memory that all its users share (sqlite.org/wal.html): hosts cannot.
FAR = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs2",
    "fuse.rclone",
}
"""File systems, as Linux calls them, that lie on another machine."""

MOUNTS = Path("/proc/self/mounts")

if sys.platform == "win32":
    import ctypes

    def _far(path: Path) -> bool:
        remote = 4  # DRIVE_REMOTE
        return path.drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == remote

else:

    def _far(path: Path) -> bool:
        return MOUNTS.exists() and file_system(path, MOUNTS.read_text()) in FAR


def refuse_far(path: Path) -> None:
    """Raise Refusal where an archive would be written on another machine's disk."""
    if _far(path.resolve()):
        raise Refusal(
            "{path} is on a network share, where writing could damage it."
            " Copy it to this computer, or open it for reading.",
            path=path,
        )


def file_system(path: Path, mounts: str) -> str:
    """The kind of file system that a path is on, by the lines of /proc/mounts; "" if none tells."""
    deepest, kind = Path(), ""
    for line in mounts.splitlines():
        _, point, found, *_ = line.split(" ")
        at = Path(point.replace("\\040", " "))
        if (at == path or at in path.parents) and len(at.parts) >= len(deepest.parts):
            deepest, kind = at, found
    return kind
