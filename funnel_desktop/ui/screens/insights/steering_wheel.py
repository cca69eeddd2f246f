"""Sliders that show what would be if: nothing of it is saved."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSlider

from funnel_desktop.funnel.forecast.wheel import Wheel
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

HALVES = 2
"""Steps of an hour."""
HOURS_OF_A_WEEK = 168
MOST_HOURS = 20
"""So many can be tried, or twice as many as there are."""
WHOLE, LEAST, MOST, STEP = 100, 50, 200, 5
"""Percents of the win rate and the value."""
MINUTES = 60


class SteeringWheel(QFrame):
    """Hours of prospecting, win rate and value, each by a slider that arrow keys move."""

    turned = Signal(object)
    """How much more each month would likely bring; None where all is as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._wheel: Wheel | None = None
        self._answers: Iterator[Sequence[float]] = iter(())
        self.hours = _slider(0, MOST_HOURS * HALVES, 1)
        self.win, self.value = (_slider(LEAST, MOST, STEP) for _ in range(2))
        self.labels = [TextLabel("body", "ink2") for _ in range(3)]
        self.said = TextLabel("body", wraps=True)
        self.back = QPushButton(translate("Insights", "As it is"))
        self.back.setProperty("small", True)
        self.back.setEnabled(False)
        self._finer = QTimer(self, interval=0)
        self._lay_out()
        self._finer.timeout.connect(self._go_on)
        self.back.clicked.connect(self._turn_back)
        for slider in self._sliders():
            slider.valueChanged.connect(self._turn)

    def show_wheel(self, wheel: Wheel) -> None:
        """Begin anew, from how it is."""
        self._wheel = wheel
        most = min(HOURS_OF_A_WEEK, max(MOST_HOURS, ceil(2 * wheel.link.present)))
        self.hours.blockSignals(True)
        self.hours.setMaximum(most * HALVES)
        self.hours.blockSignals(False)
        self._turn_back()

    def _sliders(self) -> tuple[QSlider, QSlider, QSlider]:
        return self.hours, self.win, self.value

    def _turn_back(self) -> None:
        if self._wheel is None:
            return
        present = _place(self._wheel)
        for slider, value in zip(self._sliders(), (present, WHOLE, WHOLE), strict=True):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self._name()
        self._finer.stop()
        self.said.setText(self._hint())
        self.back.setEnabled(False)
        self.turned.emit(None)

    def _turn(self) -> None:
        """Coarse at once, finer when nothing else is to be done."""
        wheel = self._wheel
        if wheel is None:
            return
        self._name()
        self.back.setEnabled(True)
        hours = None if self.hours.value() == _place(wheel) else self.hours.value() / HALVES
        win, value = self.win.value() / WHOLE, self.value.value() / WHOLE
        self._answers = wheel.differences(wheel.turned(hours, win, value))
        self._go_on()
        self._finer.start()

    def _go_on(self) -> None:
        found = next(self._answers, None)
        if found is None:
            self._finer.stop()
            return
        self._say(round(sum(found) / len(found)))
        self.turned.emit(found)

    def _say(self, more: int) -> None:
        text = (
            translate("Insights", "About {money} a month more over the coming months.")
            if more >= 0
            else translate("Insights", "About {money} a month less over the coming months.")
        )
        self.said.setText(f"{text.format(money=formats().money(abs(more)))} {self._hint()}".strip())

    def _hint(self) -> str:
        if self._wheel is None or self._wheel.link.is_told:
            return ""
        return translate(
            "Insights",
            "Your own record is too short: until 8 weeks of prospecting are logged, half a day "
            "counts as one new objective.",
        )

    def _name(self) -> None:
        write = formats()
        hours = write.hours(self._minutes())
        names = (
            translate("Insights", "Prospecting a week: {hours}").format(hours=hours),
            translate("Insights", "Win rate: {share} of now").format(share=_share(self.win)),
            translate("Insights", "Value: {share} of now").format(share=_share(self.value)),
        )
        for slider, label, name in zip(self._sliders(), self.labels, names, strict=True):
            label.setText(name)
            slider.setAccessibleName(name)

    def _minutes(self) -> int:
        """What the hours stand at: as they are to the minute, or half an hour of a step."""
        wheel = self._wheel
        if wheel is not None and self.hours.value() == _place(wheel):
            return round(wheel.link.present * MINUTES)
        return self.hours.value() * MINUTES // HALVES

    def _lay_out(self) -> None:
        columns = (
            grow(column_of(label, slider, gap=SPACE_2))
            for label, slider in zip(self.labels, self._sliders(), strict=True)
        )
        title = TextLabel("section", text=translate("Insights", "What if"))
        column_of(
            row_of(grow(title), self.back),
            row_of(*columns, gap=SPACE_4),
            self.said,
            into=self, gap=SPACE_2, margins=(SPACE_4, SPACE_3),
        )  # fmt: skip


def _place(wheel: Wheel) -> int:
    """Where the hours stand as they are."""
    return round(min(HOURS_OF_A_WEEK, wheel.link.present) * HALVES)


def _slider(least: int, most: int, step: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setSingleStep(step)
    slider.setPageStep(2 * step)
    return slider


def _share(slider: QSlider) -> str:
    return formats().percent(slider.value() / WHOLE)
