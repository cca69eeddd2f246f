"""Names, notes and words are data, whatever letters they have: nowhere are they shown as markup,
nor loaded as a picture, and no screen raises for them.

FUNNEL_LONG_NOTE gives every objective a note of 10 million letters.
"""

import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QTextEdit,
    QToolTip,
    QWidget,
)

from funnel_desktop.document.salvage import make_derived_anew
from tests.ui.window.screens import practice, shown_screens, window_on
from tools import pictures_moments

UI = Path(__file__).parents[3] / "funnel_desktop" / "ui"
BEFORE, AFTER = "<s>", "</s> R&D <img src='file:///etc/hostname'>"
TIP = Qt.ItemDataRole.ToolTipRole
FREE = {
    "clients": ("name", "sector", "place", "notes", "kept_because"),
    "people": ("name", "job_title", "email", "phone", "notes"),
    "services": ("name",),
    "objectives": ("wish", "source", "notes", "outcome_reason", "next_what", "next_question"),
    "activities": ("note",),
    "moves": ("because",),
    "blocks": ("title",),
    "profiles": ("name",),
    "traits": ("name",),
    "trait_values": ("text",),
    "problems": ("problem", "answer"),
    "influences": ("personal_win", "result"),
    "judgements": ("note",),
    "flags": ("words", "action"),
}
"""What a user may have typed, by table."""
PIECES = (
    "\u202egnorw\u202c", "\u202e", "\u2066\u2067\u2068", "\0", "a\0b", "\x1b[31m", "\x7f\x08",
    "\r\n", "\u2028", "\u2029", "\t", "\u200d", "\ufeff", "\ufffd", "\ufdd0", "\U0010ffff",
    "Z\u0351\u036b" * 200, "👩\u200d👧\u200d👦" * 40, "ا" * 200, "日本" * 300, "x" * 5_000,
    "x " * 3_000, "İıßﬁ", "٣", "1e999", "NaN", "%n %1 %L1", "{client} {0} {", "&", "&&File",
    "<img src='file:///etc/hostname'>", "<!--", "]]>", "file:///etc/passwd", "javascript:alert(1)",
    "=1+1", "'; DROP TABLE clients; --", "$(id)", " ", "-",
)  # fmt: skip
"""What else may stand in a text; one of them in each row, in turn."""
NOTE_LETTERS = 10_000_000 if "FUNNEL_LONG_NOTE" in os.environ else 100_000


def make_hostile(file: Path) -> dict[str, str]:
    """Put markup around everything that was typed, and letters of every kind behind; the
    objectives by the clients' old names."""
    connection = sqlite3.connect(file)
    asked = "SELECT c.name, o.id FROM objectives o JOIN clients c ON c.id = o.client"
    known = dict(connection.execute(asked))
    connection.create_function("piece", 1, lambda row: PIECES[row % len(PIECES)])
    for table, columns in FREE.items():
        for place, column in enumerate(columns):
            connection.execute(
                f"UPDATE {table} SET {column} = ? || {column} || ? || piece(rowid + {place}) "
                f"WHERE {column} <> ''",
                (BEFORE, AFTER),
            )
    connection.execute("UPDATE objectives SET notes = notes || ?", ("n" * NOTE_LETTERS,))
    make_derived_anew(connection)
    connection.commit()
    connection.close()
    return known


def is_markup(text: str) -> bool:
    """Whether Qt, left to guess, would take data for markup."""
    return BEFORE in text and GuiQt.mightBeRichText(text)


def is_guessed(label: QLabel) -> bool:
    return label.textFormat() is not Qt.TextFormat.PlainText


def with_keys(widget: QWidget) -> Iterator[str]:
    """Texts in which Qt takes a single & for the mark of a key."""
    if isinstance(widget, QAbstractButton):
        yield widget.text()
    if isinstance(widget, QMenu):
        yield widget.title()
        yield from (action.text() for action in widget.actions())


def all_tips(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.whatsThis()
    yield widget.statusTip()
    if isinstance(widget, QMenu) and widget.toolTipsVisible():
        yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from tips_of(widget.model())
        yield from shown_tips(widget)


def tips_of(model: QAbstractItemModel) -> Iterator[str]:
    """Of the first rows, and of the headings."""
    is_list = isinstance(model, QAbstractListModel)
    for column in range(1 if is_list else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, TIP) or "")
        for row in range(min(model.rowCount(QModelIndex()), 12)):
            yield str(model.index(row, column).data(TIP) or "")


def shown_tips(view: QAbstractItemView) -> Iterator[str]:
    """What is said where the pointer rests on the first rows."""
    for row in range(min(view.model().rowCount(), 4)):
        at = view.visualRect(view.model().index(row, 0)).center()
        help_wanted = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), help_wanted)
        yield QToolTip.text()


def test_no_screen_shows_data_as_markup(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = practice(tmp_path)
    known = make_hostile(file)
    monkeypatch.setattr(pictures_moments, "found", lambda window, name: known[name])
    raised: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _: raised.append(f"{error!r}"))
    window, wrong, asked = window_on(file), set[str](), 0
    seen = set[QWidget]()
    for name, shown in shown_screens(window):
        shown.grab()
        for widget in set(QApplication.allWidgets()) - seen:
            seen.add(widget)
            for tip in all_tips(widget):
                asked += BEFORE in tip or "&lt;s&gt;" in tip
                if is_markup(tip):
                    wrong.add(f"{name}: {type(widget).__name__} tip {tip[:60]}")
            for text in with_keys(widget):
                if "R&D" in text:
                    wrong.add(f"{name}: {type(widget).__name__} loses an & of {text[:60]}")
            if isinstance(widget, QLabel) and BEFORE in widget.text():
                wrong |= {f"{name}: label {widget.text()[:60]}"} if is_guessed(widget) else set()
            if isinstance(widget, QTextEdit) and widget.acceptRichText():
                wrong.add(f"{name}: {type(widget).__name__} takes markup")
    window.close()
    assert raised == []
    assert sorted(wrong) == []
    assert asked > 20


def test_tooltips_have_one_door() -> None:
    """`show_tip` and `plain_tip` of board/tips.py; a card's own are made of `tip_of`. The veil puts
    initials into what came through one, and gives it back."""
    passed_by = [
        f"{file.relative_to(UI)}:{number}"
        for file in UI.rglob("*.py")
        if file.name != "tips.py" and file != UI / "looks" / "veil.py"
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if ".setToolTip(" in line or ("QToolTip.showText(" in line and " tip," not in line)
    ]
    assert passed_by == []
