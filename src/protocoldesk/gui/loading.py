"""Loading: modules are loaded in another thread than that of the windows, and at one go."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

FIRST = (
    "protocoldesk.gui.bridge",
    "protocoldesk.gui.shell.navigator",
    "protocoldesk.gui.shell.places",
    "protocoldesk.gui.pages.today",
)
"""What a window needs to settle in an office; it comes with the office's own modules."""


@contextmanager
def undisturbed() -> Iterator[None]:
    """Load without the collector, which would look through every module again and again, then and later."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def office() -> None:
    """Load the office, and what a window needs to settle in it."""
    with undisturbed():
        from sqlalchemy.orm import configure_mappers

        import_module("protocoldesk.office")
        configure_mappers()
        for module in FIRST:
            import_module(module)
