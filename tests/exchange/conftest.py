"""What the tests of the exchange stand on: offices on new archives, away from this machine's own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from protocoldesk.office import Office

NewOffice = Callable[[], Office]


@pytest.fixture
def new_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NewOffice]:
    """Makes an office on an empty archive each time it is called."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    with ExitStack() as stack:

        def make() -> Office:
            number = len(list(tmp_path.glob("*.pdesk")))
            return stack.enter_context(Office.make(tmp_path / f"{number}.pdesk", officer="Sok Dara"))

        yield make


@pytest.fixture
def office(new_office: NewOffice) -> Office:
    """An office on an empty archive."""
    return new_office()
