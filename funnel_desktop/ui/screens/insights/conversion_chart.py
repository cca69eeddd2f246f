"""What became of those that entered each stage: forward, still there, aside, lost."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from funnel_desktop.funnel.conversion import End, Ends, Stages, entered, share
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import ROUND
from funnel_desktop.ui.looks.text_line import CENTER, width_of, write, write_lines
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart, legend, stage_width, write_stage
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

ROW, BAR = 66, 26
IN_ORDER = (End.FORWARD, End.STILL, End.ASIDE, End.LOST)


def end_name(end: End) -> str:
    """How an objective left a stage, in words."""
    return {
        End.FORWARD: translate("Insights", "forward"),
        End.STILL: translate("Insights", "still there"),
        End.ASIDE: translate("Insights", "back or parked"),
        End.LOST: translate("Insights", "lost"),
    }[end]


def with_share(ends: Ends, end: End) -> str:
    """`23 forward (68 %)`; only the count under five cases."""
    words = f"{formats().number(ends.get(end, 0))} {end_name(end)}"
    part = share(ends, end)
    if part is None:
        return words
    return f"{words} ({formats().percent(part)})"


class ConversionChart(Chart):
    """A bar for each stage, as long as many entered it."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._stages: Mapping[Stage, Ends] = {}

    def show_stages(self, stages: Stages, name: str) -> None:
        """Show another group."""
        self._stages = {stage: stages.get(stage, {}) for stage in STAGES}
        self.tell(name)

    def said(self) -> list[str]:
        text = translate("Insights", "{stage}: {count} entered, {ends}")
        return [
            text.format(
                stage=stage_name(stage),
                count=formats().number(entered(ends)),
                ends=_ends_words(ends),
            )
            for stage, ends in self._stages.items()
        ]

    def paint(self, painter: QPainter) -> None:
        left = stage_width(self._stages)
        most = max(map(entered, self._stages.values()), default=0)
        height = self.row_height()
        for place, (stage, ends) in enumerate(self._stages.items()):
            row = QRectF(0, place * height, self.width(), height)
            line = QRectF(0, row.top() + 4, row.width(), scaled(BAR))
            write_stage(painter, line, stage)
            room = QRectF(left, row.top() + 4, max(20, self.width() - left - SPACE_3), scaled(BAR))
            if most:
                self._bar(painter, room, stage, ends, room.width() / most)
            below = QRectF(left, room.bottom() + 2, self.width() - left, scaled(34))
            write_lines(painter, below, _ends_words(ends))
        signs = [(end_name(end), partial(_sign, end)) for end in IN_ORDER]
        legend(painter, left, len(self._stages) * height + SPACE_2, signs)

    def _bar(self, painter: QPainter, room: QRectF, stage: Stage, ends: Ends, width: float) -> None:
        x = room.left()
        for end in IN_ORDER:
            count = ends.get(end, 0)
            if not count:
                continue
            piece = QRectF(x, room.top(), count * width, room.height())
            _piece(painter, piece.adjusted(0.5, 0.5, -0.5, -0.5), stage, end)
            text = formats().number(count)
            if piece.width() > width_of(text, "small_strong") + SPACE_2:
                ink = "card" if end is End.FORWARD else "ink"
                _plate(painter, piece, text, end)
                write(painter, piece, text, "small_strong", ink, flags=CENTER)
            x = piece.right()


def _ends_words(ends: Ends) -> str:
    if not entered(ends):
        return translate("Insights", "none entered")
    return " · ".join(with_share(ends, end) for end in IN_ORDER if ends.get(end, 0))


def _sign(end: End, painter: QPainter, box: QRectF) -> None:
    _piece(painter, box, Stage.UNIVERSE, end)


def _piece(painter: QPainter, box: QRectF, stage: Stage, end: End) -> None:
    """Full is forward, pale still there, hatched aside, empty lost: also without colour."""
    look = tokens()
    color = look.stage(stage)
    painter.setPen(QPen(color, 1))
    fills = {
        End.FORWARD: QBrush(color),
        End.STILL: QBrush(look.stage_soft(stage)),
        End.ASIDE: QBrush(color, Qt.BrushStyle.BDiagPattern),
        End.LOST: QBrush(look.card),
    }
    painter.setBrush(fills[end])
    painter.drawRoundedRect(box, ROUND, ROUND)


def _plate(painter: QPainter, piece: QRectF, text: str, end: End) -> None:
    """Text on a hatch has a plate behind it."""
    if end is End.ASIDE:
        wide = width_of(text, "small_strong") + 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().card)
        painter.drawRect(
            QRectF(piece.center().x() - wide / 2, piece.top() + 4, wide, piece.height() - 8)
        )
