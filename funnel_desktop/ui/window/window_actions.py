"""The window's actions and menus: their texts, and which of them are possible now."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.window.actions import make_actions, retranslate, with_needs
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.menus import MOVE_TO, RECENT, fill_menu_bar
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.settings import THEMES
from funnel_desktop.wording.names import stage_name
from funnel_desktop.wording.steps import redo_text, undo_text

translate = QCoreApplication.translate


class WindowActions(QObject):
    """A `QAction` for each entry of the table of actions, by its key, and the menu bar."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._session = desk, desk.session
        self.by_key = make_actions(desk)
        self._recent, self._move_to = QMenu(desk.window), QMenu(desk.window)
        for action in self.by_key.values():
            for owner in self._owners(action):
                owner.addAction(action)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._move_to.aboutToShow.connect(self._fill_move_to)
        desk.board.choice.changed.connect(self._enable)
        desk.workspace.sides.changed.connect(self._check)
        desk.settings.changed.connect(self._check)
        theme().changed.connect(self._check)

    def retranslate(self) -> None:
        """Give actions and menus the texts of the language in force."""
        retranslate(self.by_key)
        self._recent.setTitle(translate("MainWindow", "Open &recent"))
        self._move_to.setTitle(translate("MainWindow", "&Move to"))
        late = {RECENT: self._recent, MOVE_TO: self._move_to}
        fill_menu_bar(self._desk.window.menuBar(), self.by_key, late)

    @asks
    def refresh(self) -> None:
        """Show what can be undone, what can be written, and which marks are set."""
        self.follow_document()
        self._check()

    @asks
    def follow_document(self) -> None:
        """Show what can be undone and written now; no change of the document sets a mark."""
        log = self._session.document.log
        undo, redo = log.undo_step(), log.redo_step()
        for key, step, text in (("undo", undo, undo_text(undo)), ("redo", redo, redo_text(redo))):
            self.by_key[key].setText(text)
            self.by_key[key].setEnabled(step is not None)
        self._enable()

    def set_enabled(self, enabled: bool) -> None:
        """Let nothing be done, or everything, until `refresh` says what is possible."""
        for action in self.by_key.values():
            action.setEnabled(enabled)

    def _enable(self) -> None:
        writable, choice = not self._session.document.read_only, self._desk.board.choice
        selected = choice.is_selected()
        reached = selected or choice.current_id() is not None
        for key in with_needs(("cards",)):
            self.by_key[key].setEnabled(reached)
        # What the keyboard only stands at is not deleted: somebody must have chosen it.
        self.by_key["delete"].setEnabled(selected)
        for key in with_needs(("writing",)):
            self.by_key[key].setEnabled(writable)

    def _check(self, *_: object) -> None:
        workspace = self._desk.workspace
        for side in workspace.sides:
            key = "universe" if side is workspace.sides.universe else "do_next"
            self.by_key[key].setChecked(not side.is_strip())
        self.by_key["hide_names"].setChecked(veil().is_drawn)
        for name in THEMES:
            self.by_key[name].setChecked(self._desk.settings.theme == name)

    def _owners(self, action: QAction) -> Iterator[QWidget]:
        """Whose shortcut it is: that of the cards and leads, or that of the whole window."""
        if action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut:
            yield self._desk.board
            yield self._desk.workspace.tray
        else:
            yield self._desk.window

    def _fill_recent(self) -> None:
        wanted = self._desk.open_wanted
        self._recent.clear()
        for path in self._desk.settings.recent_files:
            entry = self._recent.addAction(str(path).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, chosen=path: wanted.emit(chosen))

    def _fill_move_to(self) -> None:
        self._move_to.clear()
        verbs = self._desk.board.verbs
        for stage in STAGES:
            entry = self._move_to.addAction(stage_name(stage))
            entry.triggered.connect(lambda _=False, chosen=stage: verbs.move_to(chosen))
            entry.setEnabled(self.by_key["move_menu"].isEnabled())
