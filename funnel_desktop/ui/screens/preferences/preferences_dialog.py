"""The preferences: a list of pages, a page, and nothing to confirm: everything applies at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from funnel_desktop.document.questions import Changed
from funnel_desktop.document.services import Services
from funnel_desktop.document.settings import Settings as Said
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.preferences.appearance_page import AppearancePage
from funnel_desktop.ui.screens.preferences.file_page import FilePage
from funnel_desktop.ui.screens.preferences.general_page import GeneralPage
from funnel_desktop.ui.screens.preferences.letters_page import LettersPage
from funnel_desktop.ui.screens.preferences.method_preferences import MethodPreferences
from funnel_desktop.ui.screens.preferences.page_list import PageEntry, PageList
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.screens.preferences.services_page import ServicesPage
from funnel_desktop.ui.screens.preferences.week_preferences import WeekPreferences
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.pending import may_give_up
from funnel_desktop.ui.work.replaying import Replaying
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

translate = QCoreApplication.translate

SIZE = (940, 640)
NARROW = 700
"""Below this width, at 100 %, the list of pages shows its drawings alone."""


class PreferencesDialog(QDialog):
    """Choices of this computer (language, look) and of the open document."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        shortcuts_table: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        """`shortcuts_table` makes the table of keys: it belongs to the window's actions."""
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._shortcuts_table = shortcuts_table
        self._speaking = False
        self.outer = column_of(into=self, gap=0)
        self._make_parts()
        session.changed.connect(self._heard)
        session.failed.connect(self._warn)
        session.formats_changed.connect(self._refresh)
        self._replaying = Replaying(session, self)
        for keys, undo in (("Ctrl+Z", True), ("Ctrl+Shift+Z", False)):
            QShortcut(QKeySequence(keys), self).activated.connect(
                lambda undo=undo: self._replay(undo=undo)
            )
        theme().changed.connect(self._fit)
        open_size(self, *SIZE)

    def show_page(self, page: QWidget) -> None:
        """Turn to one of the pages."""
        self.list.go_to(self.stack.indexOf(page))

    def done(self, result: int) -> None:
        """Save what was being typed, however the dialog is closed."""
        self.method.leave()
        self.letters.leave()
        if may_give_up(self):
            super().done(result)

    def restore_defaults(self) -> None:
        """Set this computer's choices back; the document stays as it is."""
        self._settings.restore()
        self.general.refresh()
        self.appearance.refresh()
        self._warn(
            translate("Preferences", "Preferences on this computer are back to their defaults.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._speaking:
            self._speaking = True
            QTimer.singleShot(0, self, self._speak_anew)

    def _make_parts(self) -> None:
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self.general = GeneralPage(self._session, self._settings)
        self.appearance = AppearancePage(self._settings)
        self.method = MethodPreferences(self._session)
        self.services = ServicesPage(self._session)
        self.letters = LettersPage(self._session)
        self.week = WeekPreferences(self._session)
        self.file = FilePage(self._session)
        self.shortcuts = Page(translate("Preferences", "Shortcuts"))
        self.shortcuts.body.addWidget(self._shortcuts_table(), 1)
        self.list = PageList(translate("Preferences", "Pages"))
        self.stack = QStackedWidget()
        pages = (
            ("gear", self.general),
            ("appearance", self.appearance),
            ("gate", self.method),
            ("clock", self.services),
            ("email", self.letters),
            ("week", self.week),
            ("saved", self.file),
            ("keyboard", self.shortcuts),
        )
        for _, page in pages:
            self.stack.addWidget(page)
        self.list.show_pages([PageEntry(icon, page.accessibleName()) for icon, page in pages])
        self.list.place_changed.connect(self.stack.setCurrentIndex)
        self.list.go_to(0)
        self.outer.addWidget(self._middle(), 1)
        self.outer.addWidget(self._foot())

    def _middle(self) -> QWidget:
        side = QFrame()
        side.setProperty("surface", "panel")
        column_of(self.list, into=side, margins=(0, SPACE_4))
        middle = QWidget()
        row_of(side, grow(self.stack), into=middle, gap=0)
        return middle

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("surface", "panel")
        restore = QPushButton(translate("Preferences", "Restore defaults"))
        restore.setProperty("kind", "flat")
        show_tip(
            restore,
            translate("Preferences", "Language, first day of the week, colours, text size"),
        )
        restore.clicked.connect(self.restore_defaults)
        self.sentence = TextLabel("small", "attention", wraps=True)
        close = QPushButton(translate("Preferences", "Close"))
        close.setProperty("kind", "primary")
        close.clicked.connect(self.accept)
        for button in (restore, close):
            button.setAutoDefault(False)
        column_of(
            thin_line(),
            row_of(
                restore,
                grow(self.sentence),
                close,
                gap=0,
                margins=(SPACE_3, SPACE_3, SPACE_4, SPACE_3),
            ),
            into=foot,
            gap=0,
        )
        return foot

    def _fit(self) -> None:
        """Also asked by a change of theme, after the parts of a closed dialog are gone."""
        if isValid(self.list):
            self.list.set_narrow(self.width() < scaled(NARROW))

    def _heard(self, changed: Changed) -> None:
        self.sentence.setText("")
        if changed.touches(Said.get):
            self._refresh()
        elif changed.touches(Services.all):
            self.services.refresh()

    def _refresh(self) -> None:
        for page in (self.general, self.method, self.services, self.letters, self.week):
            page.refresh()

    def _warn(self, sentence: str) -> None:
        self.sentence.setText(sentence)

    def _replay(self, *, undo: bool) -> None:
        self.method.leave()
        self.letters.leave()
        self._replaying.replay(undo)

    def _speak_anew(self) -> None:
        """Build everything again in the new language, on the same page; not once closed."""
        if not self.isVisible():
            self._speaking = False
            return
        row = self.list.current_place()
        while (item := self.outer.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._make_parts()
        self.list.go_to(row)
        self.general.language.setFocus()
        self._speaking = False
