"""Writes the glyphs of the style sheet, in the colours of its tokens, into resources/themes."""

from pathlib import Path

from protocoldesk.gui import theme

THEMES = Path(__file__).resolve().parents[1] / "resources" / "themes"


def main() -> None:
    """Write resources/themes/light and dark anew."""
    for chosen in (theme.LIGHT, theme.DARK):
        folder = THEMES / ("dark" if chosen.dark else "light")
        folder.mkdir(exist_ok=True)
        for name in theme.GLYPHS:
            (folder / f"{name}.svg").write_text(theme.glyph(name, chosen), "utf-8")


if __name__ == "__main__":
    main()
