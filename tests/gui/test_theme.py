"""The theme: what the style sheet draws has the colours of its tokens, and every window wears the sheet."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from protocoldesk.gui import theme
from protocoldesk.gui.dialogs import errors
from protocoldesk.gui.shell.window import Window
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.uid import uuid7
from protocoldesk.shelf import resource


@pytest.mark.parametrize("chosen", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", theme.GLYPHS)
def test_a_glyph_has_the_colour_of_its_token(chosen: theme.Tokens, name: str) -> None:
    """packaging/glyphs.py writes them anew, where a token or an icon was changed."""
    drawn = resource("themes", "dark" if chosen.dark else "light", f"{name}.svg").read_text("utf-8")
    assert drawn == theme.glyph(name, chosen)


def test_dressing_leaves_nothing_behind(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    theme.apply(dressed, theme.Scheme.DARK, "en")
    theme.apply(dressed, theme.Scheme.LIGHT, "en")
    assert not list(tmp_path.iterdir())


def test_a_window_and_what_pops_up_over_it_change_their_colours(
    window: Window, dressed: QApplication
) -> None:
    picker = Picker(window)
    picker.show()
    QApplication.sendEvent(picker, QFocusEvent(QEvent.Type.FocusIn))
    completer = picker.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    for scheme, tokens in ((theme.Scheme.DARK, theme.DARK), (theme.Scheme.LIGHT, theme.LIGHT)):
        theme.apply(dressed, scheme, "en")
        assert tokens.accent_soft in window.styleSheet()
        assert popup.styleSheet() == window.styleSheet()


def test_a_box_over_no_window_is_dressed_as_the_others(qtbot: QtBot) -> None:
    box = errors.box_of(None, Refusal("This cannot be left empty."))
    qtbot.addWidget(box)
    assert "QPushButton" in box.styleSheet()


def test_the_list_that_completes_is_dressed_and_as_wide_as_its_names(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.setFixedWidth(120)
    picker.offer([Choice(uuid7(), "Alan Bowman – Director General for Southeast Asia")])
    picker.show()
    QApplication.sendEvent(picker, QFocusEvent(QEvent.Type.FocusIn))
    completer = picker.completer()
    popup = completer.popup() if completer else None
    assert popup is not None
    assert popup.styleSheet()
    assert popup.minimumWidth() > picker.fontMetrics().horizontalAdvance(picker.itemText(0))
