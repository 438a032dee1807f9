"""What the press uses of ReportLab's insides is there, in the version that is pinned."""

import importlib.metadata
import tomllib
from pathlib import Path

import pytest

from protocoldesk.papers.press import inside

TOP = Path(__file__).resolve().parents[3]


def test_the_pinned_version_is_installed_and_asked_for() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    assert importlib.metadata.version("reportlab") == inside.PINNED
    assert f"reportlab=={inside.PINNED}" in project["project"]["dependencies"]


@pytest.mark.parametrize(
    ("owner", "name"), [(owner, name) for owner, names in inside.NEEDED.items() for name in names]
)
def test_each_name_of_a_class_is_there(owner: type, name: str) -> None:
    assert hasattr(owner, name)


@pytest.mark.parametrize("name", inside.CANVAS)
def test_each_name_of_a_canvas_is_there(name: str) -> None:
    assert name in vars(inside.Easel((100, 100), epoch=0))


@pytest.mark.parametrize("name", inside.DOCUMENT)
def test_each_name_of_a_document_is_there(name: str) -> None:
    assert hasattr(getattr(inside.Easel((100, 100), epoch=0), "_doc"), name)  # noqa: B009


def test_only_this_module_touches_what_is_private() -> None:
    press = TOP / "src" / "protocoldesk" / "papers" / "press"
    users = {
        file.name for file in press.glob("*.py") if "reportlab" in file.read_text(encoding="utf-8").lower()
    }
    assert users == {"inside.py"}
