"""Changes that concern very many: beside the window, which goes on and keeps its place."""

from datetime import date

import pytest
from PySide6.QtWidgets import QProgressDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.stages import Stage
from tests.ui.conftest import Show, Shown
from tests.ui.ticking import Ticking

MANY = 4_000
LONGEST = 0.5
"""Seconds; many times what it takes, also on a busy machine."""


@pytest.fixture
def many(show: Show) -> Shown:
    """Everybody is 39 years old, and 40 fits better."""
    shown = show(Ana=Stage.ABOVE)
    numbers = range(MANY)
    with shown.document.bulk("import", {"count": MANY}, objectives=MANY) as bulk:
        born = "1986-05-13"
        bulk.insert(
            "clients", [{"id": f"c{n}", "name": f"C{n}", "birthday": born} for n in numbers]
        )
        bulk.insert(
            "objectives",
            [
                {"id": f"o{n}", "client": f"c{n}", "stage": "universe", "rank": f"b{n:05}"}
                for n in numbers
            ],
        )
    years = (Value(new_id(), "from 40", 4, 40), Value(new_id(), "younger", 1, 0, 39))
    age = Trait(new_id(), "Age", TraitKind.DEMOGRAPHIC, 1, Field.AGE, years)
    shown.document.profiles.save(Profile(new_id(), "P", 0, (age,)))
    shown.document.ideal_clients.count_ages(shown.clock())
    return shown


def fits(shown: Shown) -> set[float]:
    rows = shown.document.connection.execute("SELECT fit FROM fits WHERE fit IS NOT NULL")
    return {row[0] for row in rows}


def test_on_a_birthday_the_window_goes_on_while_everybody_is_scored(
    many: Shown, qtbot: QtBot
) -> None:
    session, window = many.window.session, many.window
    card_list = window.board.columns[Stage.ABOVE].card_list
    card_list.selection.choose([0], 0)
    card_list.setFocus()
    assert fits(many) == {1}
    steps = many.document.log.undo_step()
    ticking = Ticking()
    many.clock.day = date(2026, 5, 13)
    session.look_at_the_day()
    assert session.busy
    assert not window.workspace.isEnabled()
    assert window.findChildren(QProgressDialog)
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
    ticking.stop()
    assert ticking.ticks > 2
    assert ticking.longest < LONGEST
    assert fits(many) == {4}
    assert many.document.log.undo_step() == steps
    assert window.focusWidget() is card_list
    many.clock.day = date(2026, 5, 14)
    session.look_at_the_day()
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)


def test_a_long_undo_leaves_the_keyboard_where_it_was(many: Shown, qtbot: QtBot) -> None:
    session, window = many.window.session, many.window
    card_list = window.board.columns[Stage.ABOVE].card_list
    card_list.selection.choose([0], 0)
    card_list.setFocus()
    many.do("undo")
    assert session.busy
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
    assert many.document.profiles.all() == []
    assert not fits(many)
    assert window.focusWidget() is card_list
