"""The funnels of two days over each other: pale is then, full is now."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import bar
from funnel_desktop.ui.looks.text_line import CENTER, RIGHT, widest, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart, legend, stage_width, write_stage
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

ROW, BAR = 62, 20


@dataclass(frozen=True, slots=True)
class StagePair:
    """Count and value in minor units of a stage on two days."""

    stage: Stage
    then: int
    then_value: int
    now: int
    now_value: int


class FunnelChart(Chart):
    """A row for each stage; the bars stand in the middle, as a funnel does.

    The Universe is counted without a bar: it would be as wide as the sky, and the funnel a line.
    """

    def __init__(self) -> None:
        super().__init__(ROW)
        self._pairs: list[StagePair] = []
        self._days = ("", "")

    def show_pairs(self, pairs: list[StagePair], then: str, now: str) -> None:
        """Show other funnels; `then` and `now` are the days as they are written."""
        self._pairs, self._days = pairs, (then, now)
        self.tell(translate("Insights", "The funnel on {then} and on {now}").format(then=then, now=now))  # fmt: skip  # noqa: E501

    def said(self) -> list[str]:
        text = translate("Insights", "{stage}: {then}, {then_value} then; {now}, {now_value} now")
        write_ = formats()
        return [
            text.format(
                stage=stage_name(pair.stage),
                then=write_.number(pair.then),
                now=write_.number(pair.now),
                then_value=write_.money(pair.then_value),
                now_value=write_.money(pair.now_value),
            )
            for pair in self._pairs
        ]

    def paint(self, painter: QPainter) -> None:
        left = stage_width(pair.stage for pair in self._pairs)
        money = [formats().money(v) for p in self._pairs for v in (p.then_value, p.now_value)]
        right = widest(money, "small") + SPACE_3
        board = [pair for pair in self._pairs if pair.stage is not Stage.UNIVERSE]
        most = max((max(pair.then, pair.now) for pair in board), default=0)
        height = self.row_height()
        for place, pair in enumerate(self._pairs):
            row = QRectF(0, place * height, self.width(), height)
            write_stage(painter, row, pair.stage)
            room = QRectF(left, row.top(), max(20, self.width() - left - right), height)
            self._bars(painter, room, pair, most)
        signs = zip(self._days, (_then_sign, _now_sign), strict=True)
        legend(painter, left, len(self._pairs) * height + SPACE_2, signs)

    def _bars(self, painter: QPainter, room: QRectF, pair: StagePair, most: int) -> None:
        color, soft = tokens().stage(pair.stage), tokens().stage_soft(pair.stage)
        high, middle = scaled(BAR), room.center().y()
        for count, value, top, is_now in (
            (pair.then, pair.then_value, middle - high - 1, False),
            (pair.now, pair.now_value, middle + 1, True),
        ):
            line = QRectF(room.left(), top, room.width(), high)
            width = room.width() * count / most if most and pair.stage in BOARD_STAGES else 0
            box = QRectF(room.center().x() - width / 2, top, width, high)
            if width:
                bar(painter, box, color if is_now else soft, None if is_now else color)
            self._count(painter, box, count, is_now)
            beside = QRectF(line.right(), top, self.width() - line.right(), high)
            ink = "ink" if is_now else "ink2"
            write(painter, beside, formats().money(value), "small", ink, flags=RIGHT)

    def _count(self, painter: QPainter, box: QRectF, count: int, is_now: bool) -> None:
        """Inside the bar where it fits, else beside it."""
        text = formats().number(count)
        wide = width_of(text, "small_strong") + SPACE_2
        fits = box.width() > wide
        place = box if fits else QRectF(box.right() + 4, box.top(), wide, box.height())
        if not box.width():
            place.moveCenter(box.center())
        ink = "card" if fits and is_now else "ink"
        write(painter, place, text, "small_strong", ink, flags=CENTER)


def _then_sign(painter: QPainter, box: QRectF) -> None:
    bar(painter, box, tokens().hover, tokens().ink2)


def _now_sign(painter: QPainter, box: QRectF) -> None:
    bar(painter, box, tokens().ink2)
