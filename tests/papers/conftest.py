"""What the tests of the papers stand on: the demo, made once, and an office on a copy of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from protocoldesk.office import Office
from tests.operations import demo


@pytest.fixture(scope="session")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        return demo.make(folder / "demo.pdesk")


@pytest.fixture
def office(mould: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office on the demo: kh-ca-2 is composed, numbered and cleared in English and Khmer."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with demo.copy(mould, tmp_path / "demo.pdesk") as office:
        yield office
