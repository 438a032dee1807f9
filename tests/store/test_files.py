"""The bytes of attachments lie in the archive, each once, and come back as they were."""

import hashlib

import pytest

from protocoldesk.records.attachment import LARGEST
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store import files
from protocoldesk.store.archive import Archive


def put(archive: Archive, content: bytes) -> str:
    with archive.write() as session:
        return files.put(session, content)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 \x00\xff", bytes(2_000_000)])
def test_a_file_comes_back_as_it_was(either: Archive, content: bytes) -> None:
    sha256 = put(either, content)
    assert sha256 == hashlib.sha256(content).hexdigest()
    with either.read() as session:
        assert files.get(session, sha256) == content


def test_the_same_bytes_lie_there_once(archive: Archive) -> None:
    assert put(archive, b"letterhead") == put(archive, b"letterhead")
    with archive.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM blob").scalar_one() == 1


def test_a_file_that_is_too_large_is_refused(archive: Archive) -> None:
    put(archive, bytes(LARGEST))
    with pytest.raises(Refusal, match="The file has 51 MB; an attachment may have 50"):
        put(archive, bytes(LARGEST + 1))


def test_a_file_that_changed_on_the_disk_is_a_fault(archive: Archive) -> None:
    sha256 = put(archive, b"treaty")
    with archive.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE blob SET content = x'00'")
    with archive.read() as session, pytest.raises(Fault, match="is damaged"):
        files.get(session, sha256)


def test_a_file_that_is_not_there_is_a_fault(archive: Archive) -> None:
    with archive.read() as session, pytest.raises(Fault, match="is not in the archive"):
        files.get(session, "0" * 64)
