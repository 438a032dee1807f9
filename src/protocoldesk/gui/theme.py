"""The theme: every colour and size as a token, a palette and the one style sheet made of them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from protocoldesk.shelf import resource


class Scheme(StrEnum):
    """Which colours: the system's choice, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a scheme. `soft` is the ground on which a colour's own text stands."""

    dark: bool
    ground: str
    surface: str
    surface2: str
    sunken: str
    line: str
    line2: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    accent_text: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    rail: str
    rail_text: str
    rail_text2: str
    rail_chosen: str
    rail_hover: str


LIGHT = Tokens(
    dark=False,
    ground="#F5F6F8",
    surface="#FFFFFF",
    surface2="#FAFBFC",
    sunken="#EEF0F4",
    line="#E3E6EB",
    line2="#C9CED6",
    text="#1B2430",
    text2="#55606F",
    text3="#6B7684",
    accent="#1F5FA8",
    accent_hover="#1A5192",
    accent_press="#16457D",
    on_accent="#FFFFFF",
    accent_soft="#E6EFF9",
    accent_text="#1A5192",
    ok="#176A40",
    ok_soft="#E3F4EA",
    warn="#7F5300",
    warn_soft="#FCF1DA",
    bad="#B3261E",
    bad_soft="#FBE9E7",
    rail="#15253B",
    rail_text="#FFFFFF",
    rail_text2="#AEBBCD",
    rail_chosen="#27405F",
    rail_hover="#1E3350",
)

DARK = Tokens(
    dark=True,
    ground="#14171C",
    surface="#1B1F26",
    surface2="#20252D",
    sunken="#262C35",
    line="#2C323C",
    line2="#434B58",
    text="#E8EBF0",
    text2="#A9B2BF",
    text3="#8A94A3",
    accent="#5B9BE6",
    accent_hover="#74ABEC",
    accent_press="#4A89D3",
    on_accent="#0B1A2B",
    accent_soft="#1E324A",
    accent_text="#8CBBF1",
    ok="#5CC48B",
    ok_soft="#18352A",
    warn="#E5B454",
    warn_soft="#3A2F17",
    bad="#F2867C",
    bad_soft="#43221F",
    rail="#0F1217",
    rail_text="#FFFFFF",
    rail_text2="#98A4B3",
    rail_chosen="#232B36",
    rail_hover="#1A2029",
)

BODY = 14
"""Pixels of body text; Khmer gets one more."""

SIZES = {"title": 21, "card": 15, "brand": 15, "small": 12}
ROW = 40
"""Pixels of a table row."""

WORN = "sheet"
"""Property of the application in which the style sheet of the moment stands."""

GLYPHS = {
    "chevron": ("chevron-down", "text2"),
    "chevron_up": ("chevron-up", "text2"),
    "tick": ("check", "on_accent"),
}
"""What the style sheet draws, each with its icon and the token of its colour: a sheet colours no file."""

FACES = tuple(
    f"{family}-{weight}"
    for family in ("Inter", "NotoSansKhmer")
    for weight in ("Regular", "Medium", "SemiBold", "Bold")
)


def tokens() -> Tokens:
    """The tokens that are in force."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply(app: QApplication, scheme: Scheme, language: str) -> None:
    """Dress the whole program in a scheme, with letters of the size that a language wants."""
    chosen = _chosen(app, scheme)
    more = 1 if language == "km" else 0
    app.setStyle("Fusion")
    app.setPalette(_palette(chosen))
    app.setFont(_font(BODY + more))
    sizes = {name: size + more for name, size in SIZES.items()}
    sheet = _sheet().substitute(asdict(chosen) | sizes | _drawn(chosen.dark))
    app.setProperty(WORN, sheet)
    for window in app.topLevelWidgets():
        if window.styleSheet():
            window.setStyleSheet(sheet)


def wear(window: QWidget) -> None:
    """Put the style sheet on a window without a parent, now and at each change; all within take it on.

    The program as a whole has none: its widgets would be styled again at each step of being put together,
    which takes four times as long as all else that makes a page.
    """
    app = QApplication.instance()
    window.setStyleSheet(str(app.property(WORN) or "") if app else "")


@cache
def load_fonts() -> tuple[str, ...]:
    """Give Qt the program's own faces; the machine's are never used."""
    loaded = [QFontDatabase.addApplicationFont(str(resource("fonts", f"{face}.ttf"))) for face in FACES]
    return tuple(name for one in loaded for name in QFontDatabase.applicationFontFamilies(one))


def _chosen(app: QApplication, scheme: Scheme) -> Tokens:
    hints = app.styleHints()
    wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
    hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
    if scheme is Scheme.SYSTEM:
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def _palette(chosen: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    colours = {
        roles.Window: chosen.ground,
        roles.Base: chosen.surface,
        roles.AlternateBase: chosen.surface2,
        roles.Button: chosen.surface,
        roles.WindowText: chosen.text,
        roles.Text: chosen.text,
        roles.ButtonText: chosen.text,
        roles.PlaceholderText: chosen.text3,
        roles.Highlight: chosen.accent,
        roles.HighlightedText: chosen.on_accent,
        roles.Link: chosen.accent_text,
        roles.ToolTipBase: chosen.text,
        roles.ToolTipText: chosen.surface,
        roles.Light: chosen.surface,
        roles.Midlight: chosen.line,
        roles.Mid: chosen.line2,
        roles.Dark: chosen.line2,
        roles.Accent: chosen.accent,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.text3))
    return palette


def _font(pixels: int) -> QFont:
    font = QFont()
    font.setFamilies(["Inter", "Noto Sans Khmer"])
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _sheet() -> Template:
    return Template(resource("themes", "desk.qss").read_text("utf-8"))


def glyph(name: str, chosen: Tokens) -> str:
    """A glyph of the style sheet as SVG, in the colour of its token; `packaging/glyphs.py` writes them."""
    icon, colour = GLYPHS[name]
    svg = resource("icons", f"{icon}.svg").read_text("utf-8")
    return svg.replace("currentColor", getattr(chosen, colour))


def _drawn(dark: bool) -> dict[str, str]:
    folder = "dark" if dark else "light"
    return {name: resource("themes", folder, f"{name}.svg").as_posix() for name in GLYPHS}
