"""Commands: what can be done by name from anywhere; each goes to its place and does it there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from shiboken6 import isValid

from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.theme import Scheme
from protocoldesk.gui.widgets.parts import Button, Card, IconButton
from protocoldesk.records.values.words import Status

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window

PAUSE, TRIES = 50, 20
"""Milliseconds between two looks whether a page is ready, and how often it is looked."""


class Command(NamedTuple):
    """Something that can be done: its name, what else is said of it, and how it is done."""

    name: str
    do: Callable[[], object]
    below: str = ""
    keys: str = ""


class _Deed(NamedTuple):
    """A deed of a place; `target` leads from its page to the button, or to the menu and the data in it.

    Where there are several, `|` between them, the first that can be pressed is.
    """

    name: Any
    place: Place
    target: str
    tab: str = ""
    data: Any = None


_DEEDS = (
    _Deed(QT_TRANSLATE_NOOP("Command", "New session"), Place.SESSIONS, "list.add"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Edit this session"), Place.SESSIONS, "session.form", "overview"),
    _Deed(
        QT_TRANSLATE_NOOP("Command", "Postpone this session…"),
        Place.SESSIONS,
        "session.menu",
        "overview",
        Status.POSTPONED,
    ),
    _Deed(
        QT_TRANSLATE_NOOP("Command", "Cancel this session"),
        Place.SESSIONS,
        "session.menu",
        "overview",
        Status.CANCELLED,
    ),
    _Deed(
        QT_TRANSLATE_NOOP("Command", "Conclude this session"),
        Place.SESSIONS,
        "session.menu",
        "overview",
        Status.CONCLUDED,
    ),
    _Deed(QT_TRANSLATE_NOOP("Command", "Add an agenda item"), Place.SESSIONS, "add", "agenda"),
    _Deed(
        QT_TRANSLATE_NOOP("Command", "Compose the release"),
        Place.SESSIONS,
        "head.compose|start.compose",
        "release",
    ),
    _Deed(QT_TRANSLATE_NOOP("Command", "Clear the release…"), Place.SESSIONS, "head.cleared", "release"),
    _Deed(
        QT_TRANSLATE_NOOP("Command", "Issue or correct the release…"),
        Place.SESSIONS,
        "head.primary",
        "release",
    ),
    _Deed(QT_TRANSLATE_NOOP("Command", "Export the release…"), Place.SESSIONS, "head.export", "release"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Reprint what is out of date"), Place.SESSIONS, "reprint", "papers"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Write a note verbale"), Place.SESSIONS, "note", "papers"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Log a letter"), Place.SESSIONS, "log", "papers"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Save the calendar…"), Place.SESSIONS, "calendar", "papers"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Save the vCards…"), Place.SESSIONS, "cards", "papers"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Back up now"), Place.ARCHIVE, "backups.now"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Restore a backup…"), Place.ARCHIVE, "backups.restore"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Export a session…"), Place.ARCHIVE, "exchange.export"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Import a session…"), Place.ARCHIVE, "exchange.take"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Change the passphrase…"), Place.ARCHIVE, "passphrase"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Open another archive…"), Place.ARCHIVE, "open_another"),
    _Deed(QT_TRANSLATE_NOOP("Command", "New archive…"), Place.ARCHIVE, "new"),
    _Deed(QT_TRANSLATE_NOOP("Command", "Close the archive"), Place.ARCHIVE, "shut"),
)

_PAPERS = {
    "agenda": QT_TRANSLATE_NOOP("Command", "Save the agenda as PDF…"),
    "delegations": QT_TRANSLATE_NOOP("Command", "Save the list of delegations as PDF…"),
    "nameplates": QT_TRANSLATE_NOOP("Command", "Save the name plates as PDF…"),
    "placecards": QT_TRANSLATE_NOOP("Command", "Save the place cards as PDF…"),
    "badges": QT_TRANSLATE_NOOP("Command", "Save the badges as PDF…"),
    "photos": QT_TRANSLATE_NOOP("Command", "Save the photo sheet as PDF…"),
}

_SCHEMES = {
    Scheme.LIGHT: QT_TRANSLATE_NOOP("Command", "Light colours"),
    Scheme.DARK: QT_TRANSLATE_NOOP("Command", "Dark colours"),
    Scheme.SYSTEM: QT_TRANSLATE_NOOP("Command", "The system's colours"),
}

_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("Command", "Speak English"),
    "km": QT_TRANSLATE_NOOP("Command", "Speak Khmer"),
}


def commands(window: Window) -> Iterator[Command]:
    """Every command: those with keys, those of every place, then the buttons of what is shown."""
    yield from _named(window)
    for deed in _DEEDS:
        yield Command(_said(deed.name), partial(_go_and_do, window, deed))
    for paper, name in _PAPERS.items():
        deed = _Deed(name, Place.SESSIONS, f"papers.buttons:{paper}", "overview")
        yield Command(_said(name), partial(_go_and_do, window, deed))
    for scheme, name in _SCHEMES.items():
        yield Command(_said(name), partial(_wear, window, scheme))
    for tag, name in _LANGUAGES.items():
        yield Command(_said(name), partial(window.speak, tag))
    yield from _shown(window)


def _said(name: Any) -> str:
    return QCoreApplication.translate("Command", name)


def _named(window: Window) -> Iterator[Command]:
    """Every action with a name, of the window and of what it shows now; places are listed apart."""
    shown = window.stack.currentWidget()
    holders: list[QWidget] = [window, *([shown, *shown.findChildren(QWidget)] if shown else [])]
    seen: set[str] = set()
    for holder in holders:
        if holder is not window and not holder.isVisible():
            continue
        for action in holder.actions():
            taken = action is window.finding or action.actionGroup() is window.going
            name = action.text().replace("&", "")
            if name and action.isEnabled() and not taken and name not in seen:
                seen.add(name)
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Command(name, action.trigger, keys=keys)


def _shown(window: Window) -> Iterator[Command]:
    """The buttons that can be pressed where the officer is, each with the card that it stands on."""
    page = window.stack.currentWidget()
    for button in page.findChildren(QAbstractButton) if page else ():
        name = button.accessibleName()
        if name and isinstance(button, Button | IconButton) and button.isVisible() and button.isEnabled():
            keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(name, button.click, _card_of(button), keys)


def _card_of(button: QObject) -> str:
    parent = button.parent()
    while parent is not None and not isinstance(parent, Card):
        parent = parent.parent()
    return parent.heading.text() if isinstance(parent, Card) else ""


def _go_and_do(window: Window, deed: _Deed) -> None:
    page = window.show_place(deed.place)
    if page is not None and deed.tab:
        page = page.workspace.show_tab(deed.tab)
    _do_there(window, page, deed, TRIES)


def _do_there(window: Window, page: QWidget | None, deed: _Deed, tries: int) -> None:
    """Press what is meant; a page that still asks for its records is waited for."""
    gone = page is None or not isValid(page)
    found = [] if gone else [_at(page, path, deed.data) for path in deed.target.split("|")]
    now = next((one for one in found if one is not None and _can(one, page)), None)
    if isinstance(now, QAction):
        now.trigger()
    elif now is not None:
        now.click()
    elif tries and found:
        QTimer.singleShot(PAUSE, window, partial(_do_there, window, page, deed, tries - 1))
    else:
        window.status.say(_said(QT_TRANSLATE_NOOP("Command", "That cannot be done here now.")))


def _at(page: QWidget | None, path: str, data: Any) -> Any:
    """The button or the action at a path of names; `:` goes into a dict."""
    names, _, key = path.partition(":")
    found: Any = attrgetter(names)(page)
    if isinstance(found, QMenu):
        return next((action for action in found.actions() if action.data() == data), None)
    return found[key] if key else found


def _can(found: Any, page: QWidget | None) -> bool:
    in_sight = isinstance(found, QAction) or (page is not None and found.isVisibleTo(page))
    return in_sight and found.isEnabled()


def _wear(window: Window, scheme: Scheme) -> None:
    window.settings.scheme = scheme
    window.dress()
