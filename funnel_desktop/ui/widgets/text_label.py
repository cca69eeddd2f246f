"""A label that takes its size and ink from the theme, and shows plain text only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from funnel_desktop.ui.looks.fonts import writable
from funnel_desktop.ui.looks.text_line import one_line, shortened
from funnel_desktop.ui.looks.theme import font, theme, tokens
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.widgets.tips import show_tip


class TextLabel(QLabel):
    """`role` is a font's (fonts.ROLES), `ink` a colour's (tokens.Tokens)."""

    def __init__(
        self,
        role: str = "body",
        ink: str = "ink",
        text: str = "",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._ink = role, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wraps)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def set_ink(self, ink: str) -> None:
        """Write in another colour."""
        self._ink = ink
        self._apply_theme()

    def _apply_theme(self) -> None:
        self.setFont(font(self._role))
        palette = self.palette()
        # Inside a list's viewport a label takes Text instead of WindowText.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, tokens().color(self._ink))
        self.setPalette(palette)


class ElidedLabel(TextLabel):
    """A line that gives way: what does not fit is left out, and stands in the tooltip."""

    def __init__(
        self, role: str, ink: str = "ink", text: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(role, ink, parent=parent)
        self._whole = ""
        self.all_or_nothing = False
        """Show nothing rather than the beginning."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        veil().changed.connect(self._elide)
        if text:
            self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show `text`, as much as there is room for."""
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = shortened(self._whole, self.font(), self.width())
        is_whole = shown == writable(self._whole)
        self.setText("" if self.all_or_nothing and not is_whole else shown)
        show_tip(self, "" if is_whole else self._whole)
