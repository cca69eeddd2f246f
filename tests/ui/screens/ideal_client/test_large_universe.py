"""The ideal client over thousands of leads: the window never stands still for them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.ideal_client import Profile, TraitKind
from funnel_desktop.ui.screens.ideal_client.profile_dialog import ProfileDialog
from funnel_desktop.ui.work.replaying import Replaying
from funnel_desktop.ui.work.session import Session
from tests.document.contents import contents
from tests.ui.ticking import Ticking

LEADS = 6_000
LONGEST = 0.4
"""Seconds; many times what it takes, also on a busy machine."""


@pytest.fixture
def many(document: Document, profile: Profile) -> Profile:
    """Leads of all sizes, beside the four that are known by name."""
    numbers = range(LEADS)
    with document.bulk("import", {"count": LEADS}, objectives=LEADS) as bulk:
        bulk.insert(
            "clients", [{"id": f"c{n}", "name": f"Client {n}", "size": n % 500} for n in numbers]
        )
        bulk.insert(
            "objectives",
            [
                {"id": f"o{n}", "client": f"c{n}", "stage": "universe", "rank": f"b{n:05}"}
                for n in numbers
            ],
        )
    return profile


@pytest.fixture
def large(qtbot: QtBot, session: Session, many: Profile, room: QWidget) -> Iterator[ProfileDialog]:
    """The dialog as it is just opened."""
    shown = ProfileDialog(session, many, room)
    shown.resize(1440, 900)
    shown.show()
    yield shown
    if isValid(shown):
        qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
        shown.done(0)


def weigh(dialog: ProfileDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.tables[TraitKind.DEMOGRAPHIC].list, key)


def compared(dialog: ProfileDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.draft.compared() is not None, timeout=20_000)


def test_it_opens_before_the_leads_have_come(large: ProfileDialog, qtbot: QtBot) -> None:
    ticking = Ticking()
    assert large.draft.compared() is None
    assert large.preview.because.text() == "Looking through your leads…"
    weigh(large, Qt.Key.Key_2)
    compared(large, qtbot)
    ticking.stop()
    assert ticking.ticks > 2
    assert ticking.longest < LONGEST
    assert "".join(filter(str.isdigit, large.preview.leads.text())) == "6004"
    preview = large.draft.compared()
    assert preview is not None
    assert preview.fits == preview.universe.fits(large.draft.profile)
    assert preview.universe.prospects[4].id == "o0"


def test_closing_it_meanwhile_asks_no_more(large: ProfileDialog, qtbot: QtBot) -> None:
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    QTest.qWait(100)
    assert large.draft.compared() is None


def test_saving_is_durable_before_the_dialog_goes_and_one_step(
    large: ProfileDialog, session: Session, document: Document, qtbot: QtBot
) -> None:
    compared(large, qtbot)
    before, steps = contents(document), len(document.log.history())
    weigh(large, Qt.Key.Key_1)
    ticking = Ticking()
    QTest.keyClick(large, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.busy
    assert large.isVisible()
    assert not large.foot.isEnabled()
    for keys in ("Ctrl+Z", "Esc"):
        QTest.keySequence(large, keys)
    assert large.isVisible()
    assert large.draft.is_touched
    qtbot.waitUntil(lambda: not large.isVisible(), timeout=20_000)
    ticking.stop()
    assert ticking.ticks > 2
    assert ticking.longest < LONGEST
    assert not session.busy
    saved = contents(document)
    assert len(document.log.history()) == steps + 1
    assert saved["fits"] != before["fits"]
    replaying = Replaying(session, large)
    for undo, expected in ((True, before), (False, saved)):
        replaying.replay(undo)
        assert session.busy
        qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
        assert contents(document) == expected


def test_cancelled_while_it_is_saved_nothing_is_written_and_the_draft_stays(
    large: ProfileDialog, session: Session, document: Document, qtbot: QtBot
) -> None:
    compared(large, qtbot)
    before, steps = contents(document), len(document.log.history())
    weigh(large, Qt.Key.Key_1)
    QTest.mouseClick(large.foot.save, Qt.MouseButton.LeftButton)
    [progress] = large.findChildren(QProgressDialog)
    [cancel] = progress.findChildren(QPushButton)
    cancel.click()
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
    assert large.isVisible()
    assert large.foot.save.isEnabled()
    assert large.focusWidget() is large.foot.save
    assert large.draft.is_touched
    assert contents(document) == before
    assert len(document.log.history()) == steps


def test_another_name_alone_scores_nobody_anew(document: Document, many: Profile) -> None:
    document.connection.execute("UPDATE fits SET fit = -4 WHERE objective = 'o7'")
    document.profiles.save(replace(many, name="Firms"))
    wrong = document.connection.execute("SELECT fit FROM fits WHERE objective = 'o7'").fetchone()
    assert wrong == (-4,)
