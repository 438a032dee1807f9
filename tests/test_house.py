"""The house itself: its rooms, its lock, its shelf, and what no file of it may say."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from protocoldesk.shelf import resource

TOP = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))

# One letter of each stands in brackets, so that this file passes its own test.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:[w]ork|[r]oot|[h]ome/\w+|tmp/[b]ash)\b")
REGISTRY = re.compile(r"[p]ypi\.org|[p]ythonhosted\.org|[n]pmjs\.|file:///[o]pt")
# What git does not take, and the words of others: their licences are kept as they are.
ELSEWHERE = {".git", ".venv", ".lock", ".hypothesis", "out", "build", "dist", "__pycache__", "libraries"}


def texts() -> list[Path]:
    """Every text file of the tree."""
    found: list[Path] = []
    for folder, folders, names in os.walk(TOP):
        folders[:] = [name for name in folders if name not in ELSEWHERE and not name.endswith("_cache")]
        found += [Path(folder, name) for name in names]
    return [file for file in found if b"\0" not in file.read_bytes()[:4096]]


def rooms() -> set[str]:
    package = TOP / "src" / "protocoldesk"
    folders = {path.parent.name for path in package.glob("*/__init__.py")}
    return folders | {path.stem for path in package.glob("*.py")} - {"__init__"}


def layers() -> list[set[str]]:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    lines = next(contract["layers"] for contract in contracts if contract["id"] == "layers")
    return [{name.strip(" ()") for name in line.split("|")} for line in lines]


def test_the_lock_names_no_server_and_hashes_every_package() -> None:
    lock = (TOP / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^[A-Za-z0-9][\w.\[\],-]*==.*$", lock, re.MULTILINE)
    assert "://" not in lock
    assert len(pins) > 50
    assert [pin for pin in pins if not pin.endswith("\\")] == []


def test_the_lock_holds_every_package_that_the_project_asks_for() -> None:
    lock = (TOP / "requirements.lock").read_text(encoding="utf-8").lower()
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["dev"]]
    names = [re.split(r"[\[<>=~! ]", line)[0].lower().replace("_", "-") for line in wanted]
    assert [name for name in names if not re.search(rf"^{name}(\[[\w,-]+\])?==", lock, re.MULTILINE)] == []


def test_every_room_has_its_layer() -> None:
    assert rooms() - set.union(*layers()) == set()


def test_no_room_imports_upwards() -> None:
    lint = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    assert lint.returncode == 0, lint.stdout
    assert "0 broken" in lint.stdout


@pytest.mark.parametrize("room", ["protocol", "papers"])
def test_a_room_of_facts_runs_without_the_database(room: str) -> None:
    script = (
        "import importlib, pkgutil, sys\n"
        f"import protocoldesk.{room} as room\n"
        "for module in pkgutil.walk_packages(room.__path__, room.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        "print(*sorted({'sqlalchemy', 'sqlcipher3', 'PySide6'} & set(sys.modules)))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_no_file_names_a_place_on_some_machine_or_a_registry() -> None:
    read = texts()
    found = [
        f"{file.relative_to(TOP)}: {match.group()}"
        for file in read
        for pattern in (MACHINE_PATH, REGISTRY)
        for match in pattern.finditer(file.read_text(encoding="utf-8", errors="replace"))
    ]
    assert TOP / "Makefile" in read
    assert found == []


@pytest.mark.parametrize("folders", [["work", "main"], ["root", "x"], ["home", "ana", "desk"]])
def test_a_place_on_some_machine_is_recognised(folders: list[str]) -> None:
    assert MACHINE_PATH.search("see /" + "/".join(folders))
    assert not MACHINE_PATH.search("src/" + "/".join(folders))


def test_no_file_is_longer_than_five_hundred_lines() -> None:
    modules = [*(TOP / "src").rglob("*.py"), *(TOP / "tests").rglob("*.py")]
    ours = [file for file in modules if file.parts[-2] != "forms"]
    assert [
        file.relative_to(TOP).as_posix()
        for file in ours
        if file.read_text(encoding="utf-8").count("\n") > 500
    ] == []


def test_every_library_asked_for_has_its_line_among_the_licences() -> None:
    index = resource("licences", "README.md").read_text(encoding="utf-8")
    names = [re.split(r"[\[<>=~! ]", line)[0] for line in PROJECT["project"]["dependencies"]]
    assert [name for name in names if name not in index] == []


def test_every_font_has_its_licence() -> None:
    families = {font.stem.partition("-")[0] for font in resource("fonts").glob("*.ttf")}
    licences = {text.stem.partition("-")[0] for text in resource("licences", "fonts").glob("*.txt")}
    assert families == licences


def test_every_flag_is_there_for_print_too() -> None:
    on_screen = {flag.stem for flag in resource("flags").glob("*.svg")}
    assert {"kh", "ca", "eu", "un", "asean"} <= on_screen
    assert on_screen == {flag.stem for flag in resource("flags", "print").glob("*.png")}


def test_the_shelf_is_found_from_a_checkout() -> None:
    assert resource("fonts", "Tinos-Regular.ttf") == TOP / "resources" / "fonts" / "Tinos-Regular.ttf"


def test_what_is_not_on_the_shelf_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.toml"):
        resource("phrases", "no-such.toml")


def test_help_lists_the_verbs() -> None:
    command = [sys.executable, "-m", "protocoldesk", "--help"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "compose the release" in run.stdout
