"""The windows speak Khmer: every word on screen is translated, and no translation is left over."""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.words import label_of, sentence_of, word_of
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import Status
from protocoldesk.shelf import resource

KHMER = re.compile("[\u1780-\u17ff]")
PLACES = re.compile(r"\{\w*\}|%n|%\d")

Said = dict[tuple[str, str], str]


def kept(language: str) -> Path:
    return resource("translations", f"protocoldesk_{language}.ts")


def said(file: Path) -> Said:
    """Context and source of each message, with its translation; "" while it is unfinished."""
    found: Said = {}
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            words = "".join(translation.itertext()).strip()
            unfinished = translation.get("type") == "unfinished"
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = "" if unfinished else words
    return found


@pytest.mark.parametrize("language", ["km", "en"])
def test_make_translations_finds_no_new_word_and_none_that_is_gone(
    tools: ModuleType, tmp_path: Path, language: str
) -> None:
    for tag in ("km", "en"):
        shutil.copy(kept(tag), tmp_path)
    tools.update(tmp_path)
    now = said(tmp_path / f"protocoldesk_{language}.ts")
    before = said(kept(language))
    assert sorted(now.keys() - before.keys()) == [], "new: run `make translations`"
    assert sorted(before.keys() - now.keys()) == [], "gone: run `make translations`"


def test_every_word_is_translated_into_khmer() -> None:
    assert [key for key, words in said(kept("km")).items() if not words] == []


def test_each_translation_has_the_places_of_its_source() -> None:
    found = said(kept("km"))
    wrong = [key for key, words in found.items() if set(PLACES.findall(words)) != set(PLACES.findall(key[1]))]
    assert wrong == []


def test_no_key_is_marked_within_a_khmer_word() -> None:
    """Qt would draw the letter apart from its vowels."""
    found = said(kept("km"))
    assert [key for key, words in found.items() if re.search("&[\u1780-\u17ff]", words)] == []


def test_what_qt_reads_is_compiled_of_what_is_kept(tools: ModuleType, tmp_path: Path) -> None:
    for language in ("km", "en"):
        made = tmp_path / f"{language}.qm"
        tools._run("lrelease", "-silent", str(kept(language)), "-qm", str(made))
        assert made.read_bytes() == kept(language).with_suffix(".qm").read_bytes(), language


def test_the_collector_reads_every_way_of_saying_a_word(tools: ModuleType) -> None:
    source = """
class Page:
    def retranslate(self):
        self.tr("plain")
        self.tr("%n of them", "", 3)
        QCoreApplication.translate("Other", "named")
        self.bridge.do("A deed", act)
        tr = self.tr
        tr("shortened")
    def refuse(self):
        raise Refusal("No {thing}.", thing=1)
WORDS = QT_TRANSLATE_NOOP("Marked", "later")
"""
    tree = tools.ast.parse(source)
    assert set(tools._called(tree)) == {
        ("Page", "plain", False),
        ("Page", "%n of them", True),
        ("Page", "shortened", False),
        ("Other", "named", False),
        ("Marked", "later", False),
    }
    assert list(tools._labels(tree)) == ["A deed"]
    assert list(tools._errors(tree, Path("x.py"))) == [("Refusal", "No {thing}.", False)]


def test_the_window_turns_khmer_while_it_runs_and_english_again(qtbot: QtBot, window: Window) -> None:
    window.show_place(Place.ARCHIVE)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    window.speak("km")
    today = window.rail.buttons[Place.TODAY]
    qtbot.waitUntil(lambda: today.text().strip() == "ថ្ងៃនេះ")
    assert KHMER.search(window.pages[Place.ARCHIVE].backups.now.text())
    assert KHMER.search(window.status.saved.text())
    assert KHMER.search(buttons.button(QDialogButtonBox.StandardButton.Cancel).text())
    assert word_of(Status.CONFIRMED) == "បានបញ្ជាក់"
    assert KHMER.search(sentence_of(Refusal("There is nothing to undo.")))
    assert KHMER.search(label_of("Edit city"))
    window.speak("en")
    qtbot.waitUntil(lambda: today.text().strip() == "Today")


def test_english_counts_one_and_many(window: Window) -> None:
    window.speak("en")
    from protocoldesk.gui.pages.today import _when

    assert (_when(-1), _when(-2), _when(3)) == ("1 day late", "2 days late", "in 3 days")
