"""The menu of the selected cards: all that dragging does, and more (WCAG 2.2, 2.5.7)."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.screens.board.outcome_zones import SHORTCUTS
from funnel_desktop.ui.widgets.slice_mark import slice_mark
from funnel_desktop.wording.names import outcome_name, stage_name

translate = QCoreApplication.translate

MARK = 16


class MenuVerbs(NamedTuple):
    """What the entries of a menu of cards do."""

    open: Callable[[], object]
    edit_name: Callable[[], object]
    move_to: Callable[[Stage], object]
    close: Callable[[Outcome], object]
    delete: Callable[[], object]
    reach: Callable[[QMenu], QMenu | None]


def card_menu(parent: QWidget, verbs: MenuVerbs, stage: Stage, count: int) -> QMenu:
    """The menu for `count` cards of a stage; it deletes itself when it is closed."""
    menu = _menu(parent, translate("Board", "Card"))
    first = _entry(menu, translate("Board", "Open"), "edit", "Enter")
    first.triggered.connect(lambda: verbs.open())
    rename = _entry(menu, translate("Board", "Rename"), "", "F2")
    rename.triggered.connect(lambda: verbs.edit_name())
    for single in (first, rename):
        single.setEnabled(count == 1)
    menu.addSeparator()
    menu.addMenu(stage_menu(menu, verbs, stage))
    menu.addMenu(_outcome_menu(menu, verbs))
    reach = verbs.reach(menu) if count == 1 else None
    if reach is not None:
        menu.addMenu(reach)
    menu.addSeparator()
    delete = _entry(menu, translate("Board", "Delete"), "trash", "")
    delete.triggered.connect(lambda: verbs.delete())
    return menu


def stage_menu(parent: QWidget, verbs: MenuVerbs, stage: Stage) -> QMenu:
    """The stages to move to; the one where the cards stand is ticked and cannot be picked."""
    menu = _menu(parent, translate("Board", "Move to"))
    menu.setIcon(icon("move"))
    for target in STAGES:
        entry = menu.addAction(stage_name(target))
        ratio = parent.devicePixelRatioF()
        entry.setIcon(
            icon("universe") if target is Stage.UNIVERSE else QIcon(slice_mark(target, MARK, ratio))
        )
        entry.setEnabled(target is not stage)
        entry.triggered.connect(lambda _=False, target=target: verbs.move_to(target))
    return menu


def _outcome_menu(parent: QWidget, verbs: MenuVerbs) -> QMenu:
    menu = _menu(parent, translate("Board", "Outcome"))
    menu.setIcon(icon("flag"))
    for outcome in Outcome:
        entry = _entry(menu, outcome_name(outcome), outcome.value, SHORTCUTS[outcome])
        entry.triggered.connect(lambda _=False, outcome=outcome: verbs.close(outcome))
    return menu


def _menu(parent: QWidget, title: str) -> QMenu:
    menu = QMenu(title, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, not isinstance(parent, QMenu))
    return menu


def _entry(menu: QMenu, text: str, drawing: str, keys: str) -> QAction:
    """An entry that shows the keys of the window's action; it does not claim them itself."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    entry = menu.addAction(f"{text}\t{shown}" if shown else text)
    if drawing:
        entry.setIcon(icon(drawing))
    return entry
