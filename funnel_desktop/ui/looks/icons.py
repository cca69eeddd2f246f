"""Icons: drawings of one stroke colour, painted in a token's colour when they are first shown."""

import os
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from funnel_desktop.paths import resource
from funnel_desktop.ui.looks.theme import tokens


def pixmap(name: str, token: str = "ink2", size: int = 16, ratio: float = 0.0) -> QPixmap:
    """The drawing `resources/icons/{name}.svg` in a token's colour.

    `size` in pixels independent of the screen, `ratio` the screen's (the finest if not given).
    """
    ratio = ratio or QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
    return _drawn(name, tokens().color(token).name(), size, ratio)


def icon(name: str, token: str = "ink2", size: int = 16) -> QIcon:
    """An icon that is drawn when it is first shown, in the colour then in force.

    It follows a change of theme and sharper screens by itself. `size` is what it reports as its
    natural size; a widget's iconSize decides, and buttons get theirs from the style sheet.
    """
    return QIcon(_TokenIcon(name, token, size))


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    # Loaded late: no icon is needed before the first paint.
    from PySide6.QtSvg import QSvgRenderer

    text = _source(name).replace("currentColor", color)
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _drawings() -> frozenset[str]:
    return frozenset(os.listdir(resource("icons")))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


class _TokenIcon(QIconEngine):
    """Draws on demand, so that a menu of forty icons costs nothing until it is opened."""

    def __init__(self, name: str, token: str, size: int) -> None:
        super().__init__()
        if f"{name}.svg" not in _drawings():
            raise FileNotFoundError(name)
        self._name, self._token, self._size = name, token, size

    def clone(self) -> QIconEngine:
        return _TokenIcon(self._name, self._token, self._size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        side = min(rect.width(), rect.height())
        drawn = pixmap(self._name, self._token_of(mode), side, ratio)
        painter.drawPixmap(rect.left(), rect.top() + (rect.height() - side) // 2, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing at the left of `size`: what is wider leaves a gap before a button's text."""
        side = min(size.width(), size.height())
        drawn = pixmap(self._name, self._token_of(mode), side, 1.0)
        if size.width() == side:
            return drawn
        wide = QPixmap(size)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, (size.height() - side) // 2, drawn)
        painter.end()
        return wide

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [QSize(self._size, self._size)]

    def isNull(self) -> bool:
        return False

    def _token_of(self, mode: QIcon.Mode) -> str:
        return "edge" if mode is QIcon.Mode.Disabled else self._token
