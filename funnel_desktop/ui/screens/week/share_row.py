"""One kind of work in the budget: its share by track and number, its hours, its lock."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QSpinBox,
    QToolButton,
    QWidget,
)

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, scaled, theme
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF
from funnel_desktop.ui.screens.week.share_track import WHOLE, ShareTrack
from funnel_desktop.ui.widgets.icon_label import MarkLabel
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.names import work_name

translate = QCoreApplication.translate


class ShareRow(QWidget):
    """Tells what is wanted; the panel answers with what all three become."""

    gesture_began = Signal()
    share_wanted = Signal(object, int)
    gesture_ended = Signal()
    lock_wanted = Signal(object, bool)

    def __init__(self, work: WorkType) -> None:
        super().__init__()
        self.work = work
        self.track = ShareTrack(work)
        self.number = QSpinBox()
        self.number.setRange(0, WHOLE)
        self.number.setKeyboardTracking(False)
        self.number.setProperty("small", True)
        self._name, self._hours = TextLabel("body_medium", wraps=True), TextLabel("body_strong")
        self._below = TextLabel("caption", "ink2", wraps=True)
        self.lock = QToolButton()
        self.lock.setCheckable(True)
        self.lock.setProperty("kind", "flat")
        self.lock.setProperty("small", True)
        self._lay_out()
        self.track.pressed.connect(self.gesture_began)
        self.track.wanted.connect(lambda share: self.share_wanted.emit(work, share))
        self.track.released.connect(self.gesture_ended)
        self.number.valueChanged.connect(self._typed)
        self.lock.toggled.connect(lambda on: self.lock_wanted.emit(work, on))
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_figures(self, figures: WeekFigures) -> None:
        """Show the shares and hours of a week."""
        work, keep = self.work, figures.to_keep_income
        share, suggested = figures.chosen[work], figures.suggested[work]
        to_keep = None if keep is None else keep[work]
        self.track.show_shares(share, suggested, to_keep, figures.step)
        locked = work in figures.locked
        for widget, put in (
            (self.number, lambda: self.number.setValue(share)),
            (self.lock, lambda: self.lock.setChecked(locked)),
        ):
            widget.blockSignals(True)
            put()
            widget.blockSignals(False)
        self.number.setSingleStep(figures.step)
        self.lock.setIcon(icon("lock", "accent" if locked else "ink3"))
        self._hours.setText(formats().hours(figures.to_plan[work]))
        self._below.setText(self._suggestion(figures))
        self.track.setEnabled(not locked)
        self.number.setEnabled(not locked)

    def said(self) -> str:
        """What is suggested, as it stands below the share."""
        return self._below.text()

    def _suggestion(self, figures: WeekFigures) -> str:
        count = translate("Budget", "%n objective(s)", "", figures.counts[self.work])
        text = translate("Budget", "Suggested {share} % · {count}").format(
            share=formats().number(figures.suggested[self.work]), count=count
        )
        keep = figures.to_keep_income
        if keep is None or keep[self.work] <= figures.suggested[self.work]:
            return text
        more = translate("Budget", "△ {share} % to keep your income")
        return f"{text} · {more.format(share=formats().number(keep[self.work]))}"

    def _typed(self, share: int) -> None:
        self.gesture_began.emit()
        self.share_wanted.emit(self.work, share)
        self.gesture_ended.emit()

    def _apply_theme(self) -> None:
        name = work_name(self.work)
        self._name.setText(name)
        before, _, after = translate("Budget", "{share} %").partition("{share}")
        self.number.setPrefix(before)
        self.number.setSuffix(after)
        self.number.setFixedWidth(scaled(58))
        self.number.lineEdit().setTextMargins(scaled(6), 0, 0, 0)
        self._hours.setMinimumWidth(scaled(36))
        self.lock.setIcon(icon("lock", "ink3"))
        self.lock.setIconSize(QSize(scaled(14), scaled(14)))
        show_tip(self.lock, translate("Budget", "Keep this share when others change"))
        self.lock.setAccessibleName(translate("Budget", "Lock {work}").format(work=name))
        self.number.setAccessibleName(translate("Budget", "{work} in percent").format(work=name))
        self.track.setAccessibleName(translate("Budget", "Share of {work}").format(work=name))

    def _lay_out(self) -> None:
        mark = MarkLabel(STAGE_OF[self.work])
        head = row_of(mark, grow(self._name), self.number, self._hours, self.lock)
        self._hours.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column_of(thin_line(), SPACE_1, head, self.track, self._below, into=self, gap=SPACE_1)
