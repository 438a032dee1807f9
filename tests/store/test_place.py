"""An archive on another machine's disk is read and not written."""

from pathlib import Path

import pytest

from protocoldesk.records.errors import Refusal
from protocoldesk.store import place
from protocoldesk.store.archive import Archive
from tests.store.making import codes

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/protocol\\040share cifs rw 0 0
server:/home /mnt/nfs nfs4 rw 0 0
/dev/sdb1 /mnt/nfs/stick vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/talks.pdesk", "ext4"),
        ("/mnt/protocol share/talks.pdesk", "cifs"),
        ("/mnt/nfs/deep/talks.pdesk", "nfs4"),
        ("/mnt/nfs/stick/talks.pdesk", "vfat"),
        ("/mnt/nfsx/talks.pdesk", "ext4"),
    ],
)
def test_the_deepest_mount_tells(path: str, kind: str) -> None:
    assert place.file_system(Path(path), MOUNTS) == kind


def test_a_share_is_read_and_not_written(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.close()
    (tmp_path / "mounts").write_text(f"server:/ {tmp_path.resolve()} nfs4 rw 0 0\n")
    monkeypatch.setattr(place, "MOUNTS", tmp_path / "mounts")
    with pytest.raises(Refusal, match="on a network share"):
        Archive.open(archive.path)
    with Archive.open(archive.path, read_only=True) as beside:
        assert codes(beside) == []
