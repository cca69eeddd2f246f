"""The timer in the toolbar: what runs and how long, a button to stop, a menu to start."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, scaled, theme
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF
from funnel_desktop.ui.screens.week.timer_desk import TimerDesk
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.slice_mark import slice_mark
from funnel_desktop.ui.widgets.text_label import ElidedLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.names import work_name

translate = QCoreApplication.translate

WIDTH_OF_WORDS = 150


class TimerControl(QFrame):
    """Shows the desk's run; a click starts from a menu, or stops."""

    def __init__(self, desk: TimerDesk, toggle: QAction, log_hours: QAction) -> None:
        super().__init__()
        self._desk, self._toggle, self._log_hours = desk, toggle, log_hours
        self._roomy = True
        self.text = ElidedLabel("small")
        self.button = QPushButton()
        self.button.clicked.connect(toggle.trigger)
        row_of(self.text, self.button, into=self, gap=SPACE_1)
        desk.changed.connect(self.refresh)
        desk.start_wanted.connect(self.open_menu)
        theme().changed.connect(self.refresh)
        self.refresh()

    def show_words(self, roomy: bool) -> None:
        """With words, or the time alone."""
        self._roomy = roomy
        self.refresh()

    def refresh(self) -> None:
        """Show what runs now."""
        run, minutes = self._desk.run, self._desk.minutes()
        time = f"{minutes // 60}:{minutes % 60:02}"
        self.button.setIcon(icon("clock", "ink" if run is None else "attention"))
        show_tip(self.button, self._toggle.toolTip())
        self.text.setVisible(run is not None and self._roomy)
        if run is None:
            self.button.setText("")
            self.button.setAccessibleName(translate("Timer", "Start the timer"))
            return
        what = run.title or work_name(run.work)
        self.text.setFixedWidth(scaled(WIDTH_OF_WORDS))
        self.text.show_text(what)
        stop = translate("Timer", "Stop {time}").format(time=time)
        self.button.setText(stop)
        said = translate("Timer", "Stop the timer: {what}, {time}").format(what=what, time=time)
        self.button.setAccessibleName(said)

    def open_menu(self) -> None:
        """Ask what is begun: a kind of work; or write hours down by hand."""
        menu = start_menu(self, self._desk)
        menu.addSeparator()
        menu.addAction(self._log_hours)
        below: QPoint = self.button.mapToGlobal(self.button.rect().bottomLeft())
        menu.popup(below)
        menu.setActiveAction(menu.actions()[0])


def start_menu(parent: QWidget, desk: TimerDesk) -> QMenu:
    """The kinds of work to begin, in the order in which to do them."""
    menu = QMenu(translate("Timer", "Start the timer"), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for work in PRIORITY:
        _add(menu, desk, work, parent.devicePixelRatioF())
    return menu


def _add(menu: QMenu, desk: TimerDesk, work: WorkType, ratio: float) -> None:
    entry = menu.addAction(slice_mark(STAGE_OF[work], scaled(16), ratio), work_name(work))
    entry.triggered.connect(lambda: desk.start(work))
