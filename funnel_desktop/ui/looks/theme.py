"""The look in force: colours, fonts, spacing; and how it is changed while the program runs."""

from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from funnel_desktop.printing.fonts import load_fonts
from funnel_desktop.ui.looks.enter_presses import EnterPresses
from funnel_desktop.ui.looks.focus_ring import FocusRing
from funnel_desktop.ui.looks.fonts import font_of
from funnel_desktop.ui.looks.stylesheet import stylesheet_of
from funnel_desktop.ui.looks.tokens import DARK, LIGHT, Tokens

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6 = 4, 8, 12, 16, 24
RADIUS_CHECK, RADIUS_BUTTON, RADIUS_CARD, RADIUS_PANEL, RADIUS_POPOVER = 4, 6, 8, 10, 12
TARGET = 24
"""The least width and height of anything that can be clicked."""
ZOOM_LEAST, ZOOM_MOST = 80, 200

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.BrightText: "attention",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "card",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette_of(tokens: Tokens) -> QPalette:
    """Return the full palette for Fusion: `setColorScheme` alone does nothing on a bare desktop.

    Disabled text is the faintest ink, which still reads.
    """
    palette = QPalette()
    for role, name in _PALETTE.items():
        palette.setColor(role, tokens.color(name))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.ink3)
    return palette


class Theme(QObject):
    """Chooses the tokens and dresses the application in them."""

    changed = Signal()
    """After colours or sizes changed: forget what was measured or painted, and paint anew."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.zoom = 100
        self.choice = "system"
        self._fonts: dict[str, QFont] = {}
        self._app: QApplication | None = None
        self._hints: QStyleHints | None = None
        self._accessibility: Any = None

    def apply(self, app: QApplication, choice: str = "system", zoom: int = 100) -> None:
        """Dress `app`: `choice` is light, dark or system, `zoom` the text size in percent."""
        self._listen(app)
        self.choice = choice
        self.zoom = min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        app.styleHints().setColorScheme(_SCHEMES[choice])
        self._rebuild()

    def font(self, role: str) -> QFont:
        """The font of a role (fonts.ROLES) at the present zoom; made once."""
        if role not in self._fonts:
            load_fonts()
            self._fonts[role] = font_of(role, self.zoom)
        return self._fonts[role]

    def scaled(self, pixels: float) -> int:
        """A length that grows with the text, such as the room for an icon beside it."""
        return round(pixels * self.zoom / 100)

    def _listen(self, app: QApplication) -> None:
        """Follow the desktop's own changes of light, dark and contrast, from now on."""
        if self._app is app:
            return
        self._app = app
        self._ring = FocusRing(app, lambda: self.tokens.accent)
        self._enter = EnterPresses(app)
        # Both are held: the accessibility hints die with Python's view of the style hints.
        self._hints = hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self._follow)

    def _follow(self) -> None:
        """The desktop changed, or only says back what was just applied."""
        if self._chosen() != self.tokens:
            self._rebuild()

    def _rebuild(self) -> None:
        app = self._app
        if app is None:
            return
        self.tokens = self._chosen()
        self._fonts.clear()
        app.setPalette(palette_of(self.tokens))
        app.setFont(self.font("body"))
        app.setStyleSheet(stylesheet_of(self.tokens, self.font, self.scaled))
        self.changed.emit()

    def _chosen(self) -> Tokens:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self.choice == "dark" or (self.choice == "system" and scheme is Qt.ColorScheme.Dark)
        chosen = DARK if dark else LIGHT
        return chosen.with_high_contrast() if self._wants_contrast() else chosen

    def _wants_contrast(self) -> bool:
        hints = self._accessibility
        return (
            hints is not None and hints.contrastPreference() is Qt.ContrastPreference.HighContrast
        )

    def reduced_motion(self) -> bool:
        """Whether the desktop asks for less motion (Qt tells from 6.12 on)."""
        ask = getattr(self._accessibility, "motionPreference", None)
        return ask is not None and ask().name == "ReducedMotion"


@cache
def theme() -> Theme:
    """The one theme of this process."""
    return Theme()


def tokens() -> Tokens:
    """The colours in force."""
    return theme().tokens


def font(role: str) -> QFont:
    """The font in force for a role: caption, small, body, section, title, figure, *_strong."""
    return theme().font(role)


def scaled(pixels: float) -> int:
    """A length in pixels that grows with the text."""
    return round(pixels * theme().zoom / 100)


def reduced_motion() -> bool:
    """Whether animations and tilts are to be left out."""
    return theme().reduced_motion()
