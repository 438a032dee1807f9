"""Draws every flag of resources/flags for print: one PNG of 320 by 240 beside each SVG, by Qt, offscreen."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FLAGS = Path(__file__).resolve().parents[1] / "resources" / "flags"
WIDTH, HEIGHT = 320, 240


def draw(svg: Path) -> QImage:
    """A flag on white, so that no paper needs transparency (PDF/A-1 forbids it, printers dislike it)."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write resources/flags/print anew."""
    _app = QGuiApplication([])
    folder = FLAGS / "print"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for svg in sorted(FLAGS.glob("*.svg")):
        if not draw(svg).save(str(folder / f"{svg.stem}.png")):
            raise OSError(f"{svg.stem}.png could not be written")


if __name__ == "__main__":
    main()
