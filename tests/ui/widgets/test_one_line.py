"""A text with line breaks is drawn in one line where there is room for one, not cut at them."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.looks.text_line import write
from funnel_desktop.ui.widgets.text_label import ElidedLabel

BROKEN = ("Vela\nSports", "Vela\r\nSports", "\nVela \n\n Sports\n", "Vela\u2028Sports")
PLAIN = "Vela Sports"


def painted(way: str, text: str) -> QImage:
    image = QImage(240, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    box = image.rect()
    if way == "painting":
        write(painter, QRectF(box), text)
    else:
        Row = type("Row", (), {"id": "1", "name": text})
        rows = RowsModel([Column("name", "Name")], lambda *_: True, lambda _: True)
        rows.show_rows([Row()])
        table, option = RowsTable(rows, "Names"), QStyleOptionViewItem()
        option.rect = box
        table.itemDelegate().paint(painter, option, rows.index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("way", ["painting", "table"])
def test_what_is_painted(qapp: QApplication, way: str, text: str) -> None:
    assert painted(way, text) == painted(way, PLAIN)


@pytest.mark.parametrize("text", BROKEN)
def test_a_label(qtbot: QtBot, text: str) -> None:
    label = ElidedLabel("body_strong")
    qtbot.addWidget(label)
    label.show_text(text)
    label.resize(label.sizeHint())
    assert label.text() == label.accessibleName() == PLAIN
