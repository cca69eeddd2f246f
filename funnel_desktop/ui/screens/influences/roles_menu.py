"""The four roles to tick for one person; it stays open, for one may play several."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.funnel.influences import Role
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.influences import plain_role, role_meaning, role_name


class RolesMenu(QMenu):
    """Space and click tick, Enter ends (and ticks, where nothing was ticked yet), Esc ends."""

    chosen = Signal(object)
    """The roles that are ticked now, after each tick."""

    def __init__(self, roles: Iterable[Role], parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._ticked = False
        held = set(roles)
        for role in Role:
            action = self.addAction(f"{plain_role(role)}\t{role_name(role)}")
            action.setCheckable(True)
            action.setChecked(role in held)
            action.setData(role)
            show_tip(action, role_meaning(role))
        self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._tick()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._ticked:
                self._tick()
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.actionAt(event.position().toPoint()) is None:
            super().mouseReleaseEvent(event)
        else:
            self._tick()

    def _tick(self) -> None:
        self._ticked = True
        self.activeAction().toggle()
        self.chosen.emit(frozenset(a.data() for a in self.actions() if a.isChecked()))
