"""Preferences, *Appearance*: light or dark, and the size of text."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QSlider, QSpinBox, QWidget

from funnel_desktop.ui.fields.choice_fields import ChoiceField, OnlyWhenFocused
from funnel_desktop.ui.looks.theme import TARGET, scaled, theme, tokens
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.work.settings import LEAST_ZOOM, MOST_ZOOM, Settings

translate = QCoreApplication.translate

STEP = 10


class AppearancePage(Page):
    """Applies at once; the slider when it is let go, since everything is laid out anew."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("Preferences", "Appearance"))
        self._settings = settings
        self.theme = ChoiceField()
        self.theme.offer(
            (
                ("system", translate("Preferences", "Same as the system")),
                ("light", translate("Preferences", "Light")),
                ("dark", translate("Preferences", "Dark")),
            )
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.number = QSpinBox()
        self.add_row(
            translate("Preferences", "Colours"),
            translate("Preferences", "Light, dark, or the same as the desktop."),
            self.theme,
        )
        self.add_row(
            translate("Preferences", "Text size"),
            translate("Preferences", "80 to 200 %. Everything grows with it."),
            self._zoom_control(),
        )
        self.finish()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()
        self.refresh()
        self.theme.edited.connect(self._choose_theme)
        self.slider.valueChanged.connect(self._choose_zoom)
        self.number.valueChanged.connect(self._choose_zoom)
        settings.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is in force."""
        self.theme.show_value(self._settings.theme)
        for control in (self.slider, self.number):
            blocker = QSignalBlocker(control)
            control.setValue(self._settings.zoom)
            del blocker

    def _zoom_control(self) -> QWidget:
        name = translate("Preferences", "Text size in percent")
        both = QWidget()
        both.setAccessibleName(name)
        for control in (self.slider, self.number):
            control.setRange(LEAST_ZOOM, MOST_ZOOM)
            control.setSingleStep(STEP)
            control.setAccessibleName(name)
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(OnlyWhenFocused(control))
        self.slider.setPageStep(2 * STEP)
        self.slider.setTracking(False)
        self.number.setKeyboardTracking(False)
        self.number.setSuffix(translate("Preferences", " %"))
        row_of(grow(self.slider), self.number, into=both)
        both.setFocusProxy(self.slider)
        return both

    def _apply_theme(self) -> None:
        look, side = tokens(), scaled(16)
        self.slider.setStyleSheet(
            f"QSlider::groove:horizontal {{ height: {scaled(4)}px; border-radius: {scaled(2)}px;"
            f" background: {look.track.name()}; }}"
            f"QSlider::sub-page:horizontal {{ background: {look.accent.name()};"
            f" border-radius: {scaled(2)}px; }}"
            f"QSlider::handle:horizontal {{ width: {side - 4}px; height: {side - 4}px;"
            f" margin: -{(side - scaled(4)) // 2}px 0; border-radius: {side // 2}px;"
            f" border: 2px solid {look.accent.name()}; background: {look.card.name()}; }}"
        )
        self.slider.setMinimumHeight(max(TARGET, scaled(TARGET)))

    def _choose_theme(self) -> None:
        self._settings.theme = str(self.theme.value())

    def _choose_zoom(self, percent: int) -> None:
        self._settings.zoom = percent
