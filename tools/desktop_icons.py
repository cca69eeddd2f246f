"""Draws the icons of a desktop that takes no SVG: python -m tools.desktop_icons

They lie in resources/desktop/icons, one folder a size, under the names that a desktop looks for.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from funnel_desktop.desktop import ICONS, SIZES

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FOLDER = RESOURCES / "desktop" / "icons"


def drawn(svg: Path, size: int) -> QImage:
    """An icon in pixels, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """The bytes of a PNG file."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(kept.data())


def main() -> int:
    """Draw all of them."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application
    for icon in ICONS:
        for size in SIZES:
            path = FOLDER / str(size) / f"{icon.name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(as_png(drawn(RESOURCES / icon.drawing, size)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
