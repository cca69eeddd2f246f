"""One style sheet for the whole application, made from the tokens.

Buttons are chosen by the property `kind` (primary, flat, link, destructive) and by `small` (true;
`size` would be QWidget's own).
Nothing here reaches into item views: their rows and cards are painted, not styled.
"""

from collections.abc import Callable

from PySide6.QtGui import QColor, QFont

from funnel_desktop.paths import resource
from funnel_desktop.ui.looks.tokens import Tokens


def stylesheet_of(
    tokens: Tokens, font: Callable[[str], QFont], scaled: Callable[[float], int]
) -> str:
    """The style sheet; lengths that hold text grow with it through `scaled`."""
    values = {
        name: value.name() for name, value in tokens._asdict().items() if isinstance(value, QColor)
    }
    values |= {
        "small": f"{font('small').pointSizeF():.3f}pt",
        "caption": f"{font('caption').pointSizeF():.3f}pt",
        "control": f"{scaled(28)}px",
        "compact": f"{scaled(22)}px",
        "pill": f"{scaled(22) // 2 + 1}px",
        "check": f"{scaled(14)}px",
        "dot": f"{scaled(14) // 2 + 1}px",
        "icon": f"{scaled(16)}px",
        "icon_gap": f"{scaled(16) + 4}px",
        "icon_small": f"{scaled(14)}px",
        "icon_small_gap": f"{scaled(14) + 3}px",
        "arrow": f"{scaled(12)}px",
        "arrow_small": f"{scaled(9)}px",
        "arrow_room": f"{scaled(22)}px",
        "marks": resource("icons", "controls").as_posix(),
        "scheme": "dark" if tokens.dark else "light",
    }
    return "".join(part % values for part in (_BUTTONS, _FIELDS, _MENUS, _CHECKS, _FRAMES))


_BUTTONS = """
QPushButton, QToolButton {
  background: %(card)s; color: %(ink)s; border: 1px solid %(edge)s; border-radius: 6px;
  padding: 0 12px; min-height: %(control)s; font-weight: 500; }
QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton { qproperty-iconSize: %(icon_gap)s %(icon)s; }
QToolButton { qproperty-iconSize: %(icon)s %(icon)s; }
QPushButton:hover, QToolButton:hover { background: %(hover)s; }
QPushButton:pressed, QToolButton:pressed { background: %(track)s; }
QPushButton:disabled, QToolButton:disabled {
  background: transparent; color: %(ink3)s; border-color: %(line)s; }
QPushButton[small="true"], QToolButton[small="true"] {
  min-height: %(compact)s; padding: 0 9px; font-size: %(small)s; }
QPushButton[small="true"] { qproperty-iconSize: %(icon_small_gap)s %(icon_small)s; }
QToolButton[small="true"] { qproperty-iconSize: %(icon_small)s %(icon_small)s; }
QPushButton[kind="primary"] {
  background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; font-weight: 600; }
QPushButton[kind="primary"]:hover {
  background: %(accent_hover)s; border-color: %(accent_hover)s; }
QPushButton[kind="primary"]:disabled {
  background: transparent; color: %(ink3)s; border-color: %(line)s; }
QPushButton[kind="destructive"] { color: %(attention)s; border-color: %(attention)s; }
QPushButton[kind="destructive"]:hover { background: %(attention_soft)s; }
QPushButton[kind="flat"], QToolButton[kind="flat"] {
  background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: %(hover)s; }
QPushButton[kind="flat"]:pressed, QToolButton[kind="flat"]:pressed { background: %(track)s; }
QPushButton[kind="link"] {
  background: transparent; border-color: transparent; color: %(accent)s; padding: 0 2px;
  font-weight: 600; }
QPushButton[kind="link"]:hover { color: %(accent_hover)s; text-decoration: underline; }
QToolButton[kind="flat"] { padding: 0; min-width: %(control)s; }
QToolButton[kind="flat"][small="true"] { padding: 0; min-width: %(compact)s; }
QPushButton[kind="toast"], QToolButton[kind="toast"] {
  background: transparent; color: %(card)s; border-color: %(card)s; }
QToolButton[kind="toast"] { border-color: transparent; padding: 0; min-width: %(compact)s; }
QPushButton[kind="toast"]:hover, QToolButton[kind="toast"]:hover {
  background: %(ink2)s; }
QPushButton[kind="chip"] {
  background: %(accent_soft)s; color: %(ink)s; border-color: transparent;
  border-radius: %(pill)s; min-height: %(compact)s; padding: 0 9px; font-size: %(small)s;
  qproperty-iconSize: %(arrow)s %(arrow)s; }
QPushButton[kind="chip"][place="desired"] { background: %(positive_soft)s; color: %(positive)s; }
QPushButton[kind="chip"][place="middling"] { background: %(hover)s; color: %(ink2)s; }
QPushButton[kind="chip"][place="excluded"] {
  background: %(attention_soft)s; color: %(attention)s; }
QPushButton[kind="chip"]:hover { border-color: %(accent)s; }
QToolButton[kind="inside"] { border: none; background: transparent; padding: 0; min-height: 0; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFileDialog QToolButton { padding: 0; min-height: 0; }
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
  background: %(card)s; color: %(ink)s; border: 1px solid %(edge)s; border-radius: 6px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s;
  placeholder-text-color: %(ink3)s; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: %(control)s; padding: 0 8px; }
QAbstractSpinBox[small="true"] { min-height: %(compact)s; font-size: %(small)s; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled,
QPlainTextEdit:disabled, QTextEdit:disabled {
  background: transparent; color: %(ink3)s; border-color: %(line)s; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"],
QPlainTextEdit[invalid="true"] { border-color: %(attention)s; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit[bare="true"] { background: transparent; border: none; padding: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: none; background: transparent; padding: 0; min-height: 0; }
QAbstractSpinBox QLineEdit { padding-left: 7px; }
QComboBox::drop-down { border: none; width: %(arrow_room)s; }
QComboBox::down-arrow {
  image: url(%(marks)s/down-%(scheme)s.svg); width: %(arrow)s; height: %(arrow)s; }
QComboBox QAbstractItemView {
  background: %(card)s; color: %(ink)s; border: 1px solid %(edge)s;
  selection-background-color: %(accent_soft)s; selection-color: %(ink)s; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: %(arrow_room)s; border: none; }
QAbstractSpinBox::up-arrow {
  image: url(%(marks)s/up-%(scheme)s.svg); width: %(arrow_small)s; height: %(arrow_small)s; }
QAbstractSpinBox::down-arrow {
  image: url(%(marks)s/down-%(scheme)s.svg); width: %(arrow_small)s; height: %(arrow_small)s; }
"""

_MENUS = """
QMenuBar { background: %(panel)s; color: %(ink)s; border: none; padding: 2px 8px; spacing: 2px; }
QMenuBar::item { background: transparent; spacing: 0; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: %(hover)s; }
QMenuBar::item:pressed { background: %(accent_soft)s; }
QMenu { background: %(card)s; color: %(ink)s; border: 1px solid %(edge)s; padding: 4px;
  menu-scrollable: 1; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: %(accent_soft)s; color: %(ink)s; }
QMenu::item:disabled { color: %(ink3)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QToolTip {
  background: %(ink)s; color: %(card)s; border: none; padding: 4px 8px; font-size: %(small)s; }
QStatusBar { background: %(panel)s; color: %(ink2)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: none; }
"""

_CHECKS = """
QCheckBox, QRadioButton { spacing: 8px; color: %(ink)s; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: %(ink3)s; }
QCheckBox::indicator, QRadioButton::indicator {
  width: %(check)s; height: %(check)s; border: 1px solid %(edge)s; border-radius: 4px;
  background: %(card)s; }
QRadioButton::indicator { border-radius: %(dot)s; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: %(hover)s; }
QCheckBox::indicator:checked {
  background: %(accent)s; border-color: %(accent)s; image: url(%(marks)s/check-%(scheme)s.svg); }
QRadioButton::indicator:checked {
  border-color: %(accent)s; image: url(%(marks)s/dot-%(scheme)s.svg); }
"""

_FRAMES = """
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 8px; }
QScrollBar:horizontal { height: 8px; }
QScrollBar::handle { background: %(edge)s; border-radius: 2px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %(ink3)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section {
  background: %(panel)s; color: %(ink2)s; border: none; border-bottom: 1px solid %(line)s;
  padding: 6px 8px; font-size: %(small)s; font-weight: 600; }
QTabBar::tab {
  background: transparent; color: %(ink2)s; padding: 6px 12px; border: none;
  border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: %(accent)s; border-bottom-color: %(accent)s; }
QTabBar::tab:hover { color: %(ink)s; }
QTabWidget::pane { border: none; border-top: 1px solid %(line)s; }
QWidget[surface="panel"] { background: %(panel)s; border: 0 solid %(line)s; }
QWidget[surface="panel"][edge="left"] { border-left-width: 1px; }
QWidget[surface="panel"][edge="right"] { border-right-width: 1px; }
QWidget[surface="panel"][edge="bottom"] { border-bottom-width: 1px; }
QWidget[surface="panel"][edge="top"] { border-top-width: 1px; }
QWidget[surface="panel"][edge="bottom"] { border-bottom: 1px solid %(line)s; }
QWidget[surface="panel"][edge="left"] { border-left: 1px solid %(line)s; }
QWidget[surface="panel"][edge="right"] { border-right: 1px solid %(line)s; }
QFrame[surface="field"] {
  background: %(card)s; border: 1px solid %(edge)s; border-radius: 6px; }
QFrame[surface="card"] {
  background: %(card)s; border: 1px solid %(line)s; border-radius: 10px; }
QFrame[surface="popover"] {
  background: %(card)s; border: 1px solid %(edge)s; border-radius: 12px; }
QFrame[surface="toast"] { background: %(ink)s; border: none; border-radius: 8px; }
QFrame[surface="line"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
"""
