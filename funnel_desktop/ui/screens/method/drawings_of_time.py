"""Drawings about time: the roller coaster, half a cycle, order is not time."""

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, WORK_OF, Stage
from funnel_desktop.funnel.time_budget import EXAMPLES, WHOLE, suggested_shares
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import bar, paint_pill
from funnel_desktop.ui.looks.text_line import CENTER, RIGHT, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF
from funnel_desktop.wording.names import order_badge, stage_name, work_name

translate = QCoreApplication.translate

STEPS, BARS = 160, 24
WAVES, LAG = 2.0, 0.25
"""How many ups and downs are drawn, and how far income lies behind work, in waves."""
LINE = 20


def roller_coaster(painter: QPainter, room: QRectF) -> None:
    """Prospecting in bars, income as a line that follows it a cycle later."""
    look, line = tokens(), scaled(LINE)
    ground = room.adjusted(0, 0, 0, -line - SPACE_3)
    width = ground.width() / BARS
    for place in range(BARS):
        high = max(2.0, ground.height() * 0.45 * _wave((place + 0.5) / BARS, 0))
        left = ground.left() + (place + 0.2) * width
        bar(painter, QRectF(left, ground.bottom() - high, width * 0.6, high), look.above)
    path = QPainterPath()
    for step in range(STEPS + 1):
        at = step / STEPS
        y = ground.top() + ground.height() * (0.55 - 0.5 * _wave(at, LAG))
        point = QPointF(ground.left() + at * ground.width(), y)
        path.lineTo(point) if step else path.moveTo(point)
    painter.setPen(QPen(look.accent, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    _lag(painter, ground)
    _signs(painter, QRectF(room.left(), room.bottom() - line, room.width(), line))


def _wave(at: float, lag: float) -> float:
    """From 0 to 1, high at first."""
    return (1 + math.cos(2 * math.pi * (at * WAVES - lag))) / 2


def _lag(painter: QPainter, ground: QRectF) -> None:
    """From where prospecting was neglected to the hole that it tears."""
    begin = ground.left() + ground.width() * 0.5 / WAVES
    end = begin + ground.width() * LAG / WAVES
    y = ground.bottom() - ground.height() * 0.32
    painter.setPen(QPen(tokens().attention, 2))
    painter.setBrush(tokens().attention)
    painter.drawLine(QPointF(begin, y), QPointF(end, y))
    tip = [QPointF(end, y), QPointF(end - 7, y - 4), QPointF(end - 7, y + 4)]
    painter.drawPolygon(QPolygonF(tip))
    text = translate("Method", "one cycle")
    wide = width_of(text, "small_strong") + SPACE_3
    plate = QRectF((begin + end - wide) / 2, y + 4, wide, scaled(LINE))
    write(painter, plate, text, "small_strong", "attention", flags=CENTER)


def _signs(painter: QPainter, line: QRectF) -> None:
    words = {
        "above": translate("Method", "prospecting"),
        "accent": translate("Method", "income"),
    }
    side, x = scaled(12), line.left()
    for token, text in words.items():
        bar(painter, QRectF(x, line.center().y() - side / 2, side, side), tokens().color(token))
        wide = width_of(text, "small") + SPACE_3
        rest = QRectF(x + side + SPACE_2, line.top(), wide, line.height())
        write(painter, rest, text, role="small", ink="ink2")
        x = rest.right() + SPACE_3


def half_a_cycle(painter: QPainter, room: QRectF) -> None:
    """First contact to agreement; in the last half Best Few begins."""
    look, middle, thick = tokens(), room.center(), scaled(24)
    track = QRectF(room.left(), middle.y() - thick / 2, room.width(), thick)
    near = QRectF(middle.x(), track.top(), track.right() - middle.x(), thick)
    bar(painter, track, look.track)
    bar(painter, near, look.best_few_soft, look.best_few)
    painter.setPen(QPen(look.ink, 2))
    painter.drawLine(middle - QPointF(0, thick), middle + QPointF(0, thick))
    line = scaled(LINE)
    below = QRectF(track.left(), track.bottom() + thick / 2 + 2, track.width(), line)
    above = below.translated(0, -below.top() + track.top() - line - SPACE_2)
    write(painter, below, translate("Method", "first contact"), "small")
    write(painter, below, translate("Method", "half"), "small_strong", flags=CENTER)
    write(painter, below, translate("Method", "agreement"), "small", flags=RIGHT)
    far, close = above.adjusted(0, 0, -track.width() / 2, 0), above.adjusted(near.width(), 0, 0, 0)
    write(painter, far, translate("Method", "not near yet"), "body", "ink2", flags=CENTER)
    write(painter, close, stage_name(Stage.BEST_FEW), "body_strong", flags=CENTER)


def order_is_not_time(painter: QPainter, room: QRectF) -> None:
    """What comes first never changes; how much of it follows from the funnel (here Toni's)."""
    _, counts = EXAMPLES[-1]
    of_work = {WORK_OF[stage]: count for stage, count in zip(BOARD_STAGES, counts, strict=True)}
    shares = suggested_shares(of_work)
    badge, line = scaled(44), scaled(24)
    left = badge + max(width_of(work_name(work), "body_strong") for work in PRIORITY) + 2 * SPACE_3
    rest = max(1.0, room.width() - left - scaled(52)) / max(shares.values())
    high = room.height() / len(PRIORITY)
    for place, work in enumerate(PRIORITY):
        color = tokens().stage(STAGE_OF[work])
        middle = room.top() + (place + 0.5) * high
        row = QRectF(room.left(), middle - line / 2, room.width(), line)
        _badge(painter, QRectF(row.left(), row.top(), badge, line), order_badge(work))
        write(painter, row.adjusted(badge + SPACE_3, 0, 0, 0), work_name(work), role="body_strong")
        box = QRectF(row.left() + left, row.top(), rest * shares[work], line)
        bar(painter, box, color)
        share = formats().percent(shares[work] / WHOLE)
        beside = QRectF(box.right() + SPACE_2, row.top(), scaled(52), line)
        write(painter, beside, share, role="body_medium")


def _badge(painter: QPainter, box: QRectF, text: str) -> None:
    paint_pill(painter, box, None, QPen(tokens().edge, 1.5))
    write(painter, box, text, "small_strong", flags=CENTER)
