"""The three shares side by side."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, WorkType
from funnel_desktop.funnel.time_budget import Shares
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF

translate = QCoreApplication.translate

ORDER = tuple(WORK_OF[stage] for stage in BOARD_STAGES)
"""As the columns of the board stand."""


class ShareBar(QWidget):
    """The three shares side by side, each with its percent."""

    def __init__(self, height: int = 26, with_numbers: bool = True) -> None:
        super().__init__()
        self._shares: Shares = {}
        self._height = height
        self._with_numbers = with_numbers

    def show_shares(self, shares: Shares) -> None:
        """Show other shares."""
        self._shares = dict(shares)
        said = ", ".join(f"{shares[work]} %" for work in ORDER)
        self.setAccessibleName(translate("Budget", "Shares: {shares}").format(shares=said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(60), scaled(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for work in ORDER:
            share = self._shares.get(work, 0)
            width = self.width() * share / 100
            box = QRectF(left, 0, max(0.0, width - 2), self.height())
            left += width
            if share:
                self._paint_share(painter, box, work, share)

    def _paint_share(self, painter: QPainter, box: QRectF, work: WorkType, share: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().stage(STAGE_OF[work]))
        painter.drawRoundedRect(box, 4, 4)
        if self._with_numbers and box.width() > scaled(30):
            painter.setPen(tokens().card)
            painter.setFont(font("small_strong"))
            text = translate("Budget", "{share} %").format(share=formats().number(share))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
