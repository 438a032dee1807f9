"""The model of every table, list and tree of every page keeps Qt's contract, with the demo in it."""

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QWidget

from protocoldesk.gui.pages.workspace import makers
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.shell.window import Window


def check_models(page: QWidget, tester: Any) -> int:
    QApplication.processEvents()
    views = [view for view in page.findChildren(QAbstractItemView) if not isinstance(view, QHeaderView)]
    models = {view.model() for view in views if view.model() is not None}
    ours = [model for model in models if type(model).__module__.startswith("protocoldesk.")]
    for model in ours:
        tester.check(model)
    return len(ours)


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.SESSIONS])
def test_models_of_a_place(window: Window, qtmodeltester: Any, place: Place) -> None:
    assert check_models(window.show_place(place), qtmodeltester) > 0


@pytest.mark.parametrize("tab", makers())
def test_models_of_a_session(window: Window, qtmodeltester: Any, second: UUID, tab: str) -> None:
    page = window.show_place(Place.SESSIONS)
    page.show_tab(second, tab, "", None)
    assert check_models(page, qtmodeltester) > 0
