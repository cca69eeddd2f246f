"""How far a profile still is a guess: prototype, tested, proven."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.evidence import PROVEN_FROM, TESTED_FROM, Standing, standing
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens

translate = QCoreApplication.translate


class StandingBar(QWidget):
    """Three segments; the one that is reached is named in bold."""

    def __init__(self) -> None:
        super().__init__()
        self._marked = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.show_marked(0)

    def show_marked(self, marked: int) -> None:
        """Show by how many marked clients the profile was tested."""
        self._marked = marked
        reached = standing(marked)
        name, told = self._words()[list(Standing).index(reached)]
        self.setAccessibleName(f"{name}: {told}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(480), scaled(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached, width = list(Standing).index(standing(self._marked)), self.width() / 3
        for place, (name, told) in enumerate(self._words()):
            left = place * width
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().accent if place <= reached else tokens().track)
            painter.drawRoundedRect(QRectF(left, 0, width - 2, scaled(6)), 2, 2)
            is_here = place == reached
            painter.setFont(font("body_strong" if is_here else "body"))
            painter.setPen(tokens().accent if is_here else tokens().ink2)
            painter.drawText(QRectF(left, scaled(11), width - 8, scaled(18)), 0, name)
            painter.setFont(font("small"))
            painter.setPen(tokens().ink2)
            painter.drawText(QRectF(left, scaled(29), width - 8, scaled(18)), 0, told)

    def _words(self) -> list[tuple[str, str]]:
        tested = translate("Profile", "%n real client(s)", "", self._marked)
        from_n = translate("Profile", "from %n client(s)", "", TESTED_FROM)
        proven = translate("Profile", "from %n client(s)", "", PROVEN_FROM)
        reached = standing(self._marked)
        return [
            (translate("Profile", "Prototype"), translate("Profile", "your first guess")),
            (
                translate("Profile", "Tested"),
                from_n if reached is Standing.PROTOTYPE else tested,
            ),
            (
                translate("Profile", "Proven"),
                tested if reached is Standing.PROVEN else proven,
            ),
        ]
