"""What the stories stand on: a machine of its own, and verbs typed one after the other."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from protocoldesk.__main__ import main
from protocoldesk.store.machine import remember
from tests.operations import demo


@dataclass(frozen=True)
class Answer:
    """What a verb answered."""

    code: int
    out: str
    err: str


@dataclass
class Desk:
    """A command line: it knows the archive that was opened last, and nothing else."""

    folder: Path
    read: Callable[[], tuple[str, str]]

    def try_(self, *words: str | Path) -> Answer:
        code = main([str(word) for word in words])
        out, err = self.read()
        assert "Traceback" not in out + err
        return Answer(code, out, err)

    def do(self, *words: str | Path) -> str:
        """A verb that succeeds; what it printed."""
        answer = self.try_(*words)
        assert (answer.code, answer.err) == (0, "")
        return answer.out

    def refused(self, *words: str | Path) -> str:
        """A verb that is refused with code 2 and one plain sentence, and prints nothing else."""
        answer = self.try_(*words)
        assert (answer.code, answer.out) == (2, "")
        assert re.search(r"[.?]\n$", answer.err), answer.err
        return answer.err.rstrip("\n")

    def text(self, paper: str, ref: str, *how: str) -> str:
        """A paper as plain text, with spaces that break."""
        path = self.folder / "printed.txt"
        self.do("print", paper, ref, "--format", "txt", "--out", path, *how)
        return path.read_text("utf-8").replace("\u00a0", " ")


@pytest.fixture(scope="session")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(folder / "machine"))
        return demo.make(folder / "demo.pdesk")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A command line on a new machine, at an empty folder."""
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "machine"))
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, lambda: tuple(capsys.readouterr()))  # type: ignore[return-value]


@pytest.fixture
def demo_desk(desk: Desk, mould: Path) -> Desk:
    """The same, with the demo opened last."""
    shutil.copy(mould, desk.folder / "demo.pdesk")
    remember(desk.folder / "demo.pdesk")
    return desk
