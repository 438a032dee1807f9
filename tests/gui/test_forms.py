"""The forms: what is committed is what Qt Designer's files say, and every field has a name and a label."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import qVersion

ROOT = Path(__file__).parents[2]
COMPILED = ROOT / "src" / "protocoldesk" / "gui" / "forms"
FORMS = sorted((ROOT / "forms").glob("*.ui"))
FIELDS = {
    "MarkingBox",
    "QLineEdit",
    "QPlainTextEdit",
    "QComboBox",
    "QSpinBox",
    "Picker",
    "DayEdit",
    "WhenEdit",
}

named = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)


@named
def test_the_compiled_form_is_what_the_designer_wrote(form: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.py"
    subprocess.run([Path(sys.executable).with_name("pyside6-uic"), form, "-o", made], check=True, timeout=60)
    assert made.read_text("utf-8") == (COMPILED / f"ui_{form.stem}.py").read_text("utf-8"), "make forms"


def test_no_compiled_form_is_left_of_one_that_is_gone() -> None:
    assert {file.stem for file in COMPILED.glob("ui_*.py")} == {f"ui_{form.stem}" for form in FORMS}


@named
def test_every_field_has_an_accessible_name_and_a_label(form: Path) -> None:
    tree = ET.parse(form)
    buddies = {found.text for found in tree.iterfind(".//property[@name='buddy']/cstring")}
    fields = [one for one in tree.iter("widget") if one.get("class") in FIELDS]
    assert fields
    for field in fields:
        assert field.find("property[@name='accessibleName']/string") is not None, field.get("name")
        assert field.get("name") in buddies


def test_the_forms_were_compiled_by_the_qt_that_is_locked() -> None:
    assert f"version {qVersion()}" in (COMPILED / "ui_person.py").read_text("utf-8")
