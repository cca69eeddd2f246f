"""Drawings about who stands where: the three slices and their work, the ideal client."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.ui.looks.text_line import CENTER, RIGHT, write
from funnel_desktop.ui.looks.theme import SPACE_4, scaled, tokens
from funnel_desktop.wording.names import stage_name, stage_work

translate = QCoreApplication.translate

LINE = 20
UNIVERSE_SHARE = 0.2
LEADS = 16
NARROWER = 0.15


def three_slices(painter: QPainter, room: QRectF) -> None:
    """The Universe over the funnel's slices, each with the work that it asks for."""
    wide = min(room.width() * 0.4, room.height() * 1.2)
    sky = QRectF(room.left(), room.top(), wide, room.height() * UNIVERSE_SHARE)
    _leads(painter, sky)
    rest = room.adjusted(wide + SPACE_4, 0, 0, 0)
    _beside(painter, QRectF(rest.left(), sky.top(), rest.width(), sky.height()), Stage.UNIVERSE)
    high = (room.height() - sky.height()) / len(BOARD_STAGES)
    for place, stage in enumerate(BOARD_STAGES):
        top = sky.bottom() + place * high
        _slice(painter, QRectF(room.left(), top + 4, wide, high - 4), place, stage)
        _beside(painter, QRectF(rest.left(), top, rest.width(), high), stage)


def _leads(painter: QPainter, sky: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens().ink3)
    for place in range(LEADS):
        across, down = (place * 37 % 100) / 100, (place * 61 % 80) / 100
        spot = QPointF(sky.left() + sky.width() * across, sky.top() + 4 + sky.height() * down)
        painter.drawEllipse(spot, scaled(3), scaled(3))


def _slice(painter: QPainter, box: QRectF, place: int, stage: Stage) -> None:
    above, below = (n * NARROWER * box.width() for n in (place, place + 1))
    corners = [
        QPointF(box.left() + above, box.top()),
        QPointF(box.right() - above, box.top()),
        QPointF(box.right() - below, box.bottom()),
        QPointF(box.left() + below, box.bottom()),
    ]
    painter.setPen(QPen(tokens().stage(stage), 2))
    painter.setBrush(tokens().stage_soft(stage))
    painter.drawPolygon(QPolygonF(corners))


def _beside(painter: QPainter, rest: QRectF, stage: Stage) -> None:
    line = scaled(LINE)
    name = QRectF(rest.left(), rest.center().y() - line, rest.width(), line)
    write(painter, name, stage_name(stage), role="body_strong")
    write(painter, name.translated(0, line), stage_work(stage), role="small", ink="ink2")


SIGNS = {1: ("✓", "positive"), 0: ("?", "ink3"), -1: ("✕", "attention")}
"""How a trait is answered: as wished, not known, ruled out."""


def ideal_client(painter: QPainter, room: QRectF) -> None:
    """Three prospects against one pattern: the first fits, the second may, the third does not."""
    traits = (
        translate("Method", "can pay for it"),
        translate("Method", "open to what is new"),
        translate("Method", "near enough"),
    )
    rows = (
        (translate("Method", "fits"), (1, 1, 1), "positive"),
        (translate("Method", "may fit"), (1, 0, 1), "ink2"),
        (translate("Method", "left out"), (1, -1, 0), "attention"),
    )
    first, last = scaled(90), scaled(90)
    column = (room.width() - first - last) / len(traits)
    high = room.height() / (len(rows) + 1)
    for place, trait in enumerate(traits):
        head = QRectF(room.left() + first + place * column, room.top(), column, high)
        write(painter, head, trait, "small", "ink2", flags=CENTER)
    for number, (word, answers, ink) in enumerate(rows, start=1):
        row = QRectF(room.left(), room.top() + number * high, room.width(), high)
        _person(painter, QPointF(row.left() + scaled(40), row.center().y()), ink)
        for place, answer in enumerate(answers):
            cell = QRectF(row.left() + first + place * column, row.top(), column, high)
            sign, sign_ink = SIGNS[answer]
            write(painter, cell, sign, "section", sign_ink, flags=CENTER)
        write(painter, row, word, "body_strong", ink, flags=RIGHT)


def _person(painter: QPainter, middle: QPointF, ink: str) -> None:
    """A head over shoulders."""
    unit = scaled(7)
    painter.setPen(QPen(tokens().color(ink), 2))
    painter.setBrush(tokens().card)
    painter.drawEllipse(middle - QPointF(0, unit), unit * 0.9, unit * 0.9)
    path = QPainterPath(middle + QPointF(-1.7 * unit, 1.9 * unit))
    path.cubicTo(
        middle + QPointF(-1.7 * unit, -0.1 * unit),
        middle + QPointF(1.7 * unit, -0.1 * unit),
        middle + QPointF(1.7 * unit, 1.9 * unit),
    )
    painter.drawPath(path)
