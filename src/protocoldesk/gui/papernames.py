"""What papers, and what they show besides words, are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from protocoldesk.gui.words import figures, language_named

if TYPE_CHECKING:
    from protocoldesk.operations.printing import Asked

NAMES: dict[str, Any] = {
    "agenda": QT_TRANSLATE_NOOP("PaperName", "Agenda"),
    "delegations": QT_TRANSLATE_NOOP("PaperName", "List of delegations"),
    "nameplates": QT_TRANSLATE_NOOP("PaperName", "Name plates"),
    "placecards": QT_TRANSLATE_NOOP("PaperName", "Place cards"),
    "badges": QT_TRANSLATE_NOOP("PaperName", "Badges"),
    "photos": QT_TRANSLATE_NOOP("PaperName", "Photo sheet"),
    "seating": QT_TRANSLATE_NOOP("PaperName", "Seating plan"),
    "annotated": QT_TRANSLATE_NOOP("PaperName", "Annotated agenda"),
    "programme": QT_TRANSLATE_NOOP("PaperName", "Programme"),
    "regie": QT_TRANSLATE_NOOP("PaperName", "Run of show"),
    "tasks": QT_TRANSLATE_NOOP("PaperName", "Checklist"),
    "arrivals": QT_TRANSLATE_NOOP("PaperName", "Arrivals and departures"),
    "menu": QT_TRANSLATE_NOOP("PaperName", "Menu"),
    "motorcade": QT_TRANSLATE_NOOP("PaperName", "Motorcade"),
    "note": QT_TRANSLATE_NOOP("PaperName", "Note verbale"),
    "invitations": QT_TRANSLATE_NOOP("PaperName", "Invitations"),
    "replies": QT_TRANSLATE_NOOP("PaperName", "List of replies"),
    "thanks": QT_TRANSLATE_NOOP("PaperName", "Thank-you letters"),
    "release": QT_TRANSLATE_NOOP("PaperName", "Release"),
    "calendar": QT_TRANSLATE_NOOP("PaperName", "Calendar (.ics)"),
    "cards": QT_TRANSLATE_NOOP("PaperName", "vCards"),
}
"""Papers by the names that `print` knows them by."""


def paper_named(name: str) -> str:
    """What a paper is called in the language of the interface; its own name, where nobody named it."""
    return QCoreApplication.translate("PaperName", NAMES[name]) if name in NAMES else name


def asked_named(asked: Asked) -> str:
    """A paper with its language, and with how many columns where they were chosen."""
    said = [paper_named(asked.paper)]
    if asked.language:
        said.append(language_named(asked.language))
    columns = len(asked.how().get("columns", ()))
    if columns:
        said.append(figures(QCoreApplication.translate("PaperName", "%n column(s)", "", columns)))
    return " · ".join(said)


def shown_named(text: str, *, now: bool = True) -> str:
    """What a piece shows: its words, or what stands for a photograph or a flag; `now`, or when printed."""
    if text.startswith("photo:"):
        tr = QCoreApplication.translate
        if text == "photo:":
            return tr("PaperName", "no photograph")
        return tr("PaperName", "the new photograph") if now else tr("PaperName", "the earlier photograph")
    if text.startswith("flag:"):
        return QCoreApplication.translate("PaperName", "flag: {code}").format(code=text[5:].upper())
    return text
