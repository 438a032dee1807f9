"""The start: a verb loads what it needs and no more; how long it takes is for the bench."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from protocoldesk.exchange.demo import fill
from protocoldesk.office import Office

HEAVY = {
    "PySide6",
    "alembic",
    "argon2",
    "cryptography",
    "docx",
    "icalendar",
    "khmercut",
    "openpyxl",
    "pikepdf",
    "pypdfium2",
    "reportlab",
    "uharfbuzz",
}
"""Libraries that a verb which only reads has no use for, in an archive without a key that is up to date."""

SCRIPT = """
import sys
from protocoldesk.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
print(code, *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def archive(home: Path) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROTOCOLDESK_HOME", str(home))
        with Office.make(home / "talks.pdesk", officer="Sok Dara") as office:
            fill(office.do)
    return home / "talks.pdesk"


def loaded(home: Path, *words: str) -> set[str]:
    """The packages that a verb loads until it is done."""
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, *words],
        env=os.environ | {"PROTOCOLDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    code, *packages = run.stderr.split()
    assert code == "0"
    return set(packages)


@pytest.mark.parametrize("verb", [["list"], ["search", "mine"], ["log"], ["show", "kh-ca-2"]], ids="-".join)
def test_a_verb_that_reads_loads_nothing_heavy(home: Path, archive: Path, verb: list[str]) -> None:
    packages = loaded(home, *verb, "--archive", str(archive))
    assert "sqlalchemy" in packages
    assert packages & HEAVY == set()


def test_help_does_not_load_the_database(home: Path) -> None:
    packages = loaded(home, "--help")
    assert "protocoldesk" in packages
    assert packages & {*HEAVY, "sqlalchemy", "sqlcipher3"} == set()


def test_a_deed_loads_no_press(home: Path, archive: Path) -> None:
    packages = loaded(home, "party", "ca", "--archive", str(archive))
    assert packages & HEAVY == set()


def test_printing_loads_the_press(home: Path, archive: Path) -> None:
    packages = loaded(
        home, "print", "release", "kh-ca-2", "--archive", str(archive), "--out", str(home / "r.pdf")
    )
    assert "reportlab" in packages
    assert packages & {"PySide6", "alembic", "docx", "openpyxl"} == set()
