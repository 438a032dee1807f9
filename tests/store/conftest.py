"""What the tests of the store stand on: a machine of their own, and archives that are quickly made."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from protocoldesk.store.archive import Archive
from protocoldesk.store.engine import connect
from protocoldesk.store.key import key_file
from tests.store.making import PASSPHRASE, make


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))


@pytest.fixture(scope="session")
def moulds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive of each sort, which has not been at any desk yet: a copy is as good as new."""
    folder = tmp_path_factory.mktemp("moulds")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        for passphrase in ("", PASSPHRASE):
            with make(folder / f"mould{len(passphrase)}.pdesk", passphrase) as archive:
                secret = archive.secret
            with closing(connect(archive.path, secret)) as connection:
                connection.execute("DELETE FROM about WHERE name IN ('desk', 'home')")
                connection.execute("DELETE FROM desk")
    return folder


def cast(moulds: Path, path: Path, passphrase: str) -> Archive:
    mould = moulds / f"mould{len(passphrase)}.pdesk"
    shutil.copy(mould, path)
    if passphrase:
        shutil.copy(key_file(mould), key_file(path))
    return Archive.open(path, passphrase, "Sok Dara")


@pytest.fixture
def archive(moulds: Path, tmp_path: Path) -> Iterator[Archive]:
    """An open archive without a passphrase."""
    with cast(moulds, tmp_path / "talks.pdesk", "") as archive:
        yield archive


@pytest.fixture
def locked(moulds: Path, tmp_path: Path) -> Iterator[Archive]:
    """An open archive that a passphrase locks."""
    with cast(moulds, tmp_path / "locked.pdesk", PASSPHRASE) as archive:
        yield archive


@pytest.fixture(params=["", PASSPHRASE], ids=["open", "locked"])
def either(request: pytest.FixtureRequest, moulds: Path, tmp_path: Path) -> Iterator[Archive]:
    """An open archive, without a passphrase and with one."""
    with cast(moulds, tmp_path / "talks.pdesk", request.param) as archive:
        yield archive
