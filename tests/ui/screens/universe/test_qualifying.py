"""Qualifying leads a key each, and those whom the profile leaves out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionButton, QWidget

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.universe_tray import UniverseTray
from funnel_desktop.ui.screens.universe.left_out_dialog import LeftOutDialog
from funnel_desktop.ui.screens.universe.qualify_strip import QualifyStrip
from funnel_desktop.ui.work.session import Session
from tests.ui.screens.ideal_client.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton
Clients = dict[str, str]


@pytest.fixture
def tray(qtbot, session: Session, profile: Profile) -> UniverseTray:
    made = UniverseTray(session)
    qtbot.addWidget(made)
    made.resize(240, 700)
    made.show()
    qtbot.waitExposed(made)
    made.foot.refresh()
    return made


@pytest.fixture
def strip(tray: UniverseTray) -> QualifyStrip:
    QTest.mouseClick(tray.qualify, LEFT)
    assert tray.strip is not None
    return tray.strip


def asked(strip: QualifyStrip) -> tuple[str, str]:
    assert strip.lead is not None
    return strip.lead.prospect.name, strip.question.text()


def test_it_asks_the_most_telling_trait_of_the_best_lead(strip: QualifyStrip) -> None:
    assert asked(strip) == ("Small", "Openness?")
    assert [button.accessibleName() for button in strip.answers] == ["tries new things", "prove it"]


def test_a_digit_answers_and_the_next_lead_comes(
    strip: QualifyStrip, document: Document, leads: Clients
) -> None:
    steps = len(document.log.history())
    QTest.keyClick(strip, Qt.Key.Key_1)
    judged = document.ideal_clients.of_client(leads["Small"], TODAY)
    assert judged is not None
    assert judged.fit.known == 1
    assert asked(strip)[0] == "Middling"
    assert len(document.log.history()) == steps + 1


def test_two_traits_of_a_lead_are_asked(strip: QualifyStrip) -> None:
    for _ in range(3):
        QTest.keyClick(strip, Qt.Key.Key_1)
    assert asked(strip) == ("Unknown", "Openness?")
    QTest.keyClick(strip, Qt.Key.Key_1)
    assert asked(strip) == ("Unknown", "Size?")


def test_who_is_passed_over_is_not_asked_again(strip: QualifyStrip, document: Document) -> None:
    steps = len(document.log.history())
    names = []
    while strip.lead is not None:
        names.append(asked(strip)[0])
        QTest.keyClick(strip, Qt.Key.Key_0)
    assert names == ["Small", "Middling", "Large", "Unknown"]
    assert strip.name.accessibleName() == "No open questions"
    assert len(document.log.history()) == steps


def test_a_ruling_answer_leaves_the_lead_out_and_the_link_counts_it(
    strip: QualifyStrip, tray: UniverseTray
) -> None:
    assert not tray.foot.left_out.isVisible()
    QTest.keyClick(strip, Qt.Key.Key_2)
    assert tray.foot.left_out.isVisible()
    assert tray.foot.left_out.text() == "1 excluded by your profile"
    assert asked(strip)[0] == "Middling"


def test_esc_ends_it(strip: QualifyStrip, tray: UniverseTray) -> None:
    QTest.keyClick(strip, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    assert tray.card_list.hasFocus()


# -- who is left out


@pytest.fixture
def out(
    qtbot, session: Session, document: Document, profile: Profile, leads: Clients, room: QWidget
) -> LeftOutDialog:
    openness = profile.traits[2]
    document.ideal_clients.answer(leads["Small"], openness.id, value=openness.values[1].id)
    document.ideal_clients.answer(leads["Large"], openness.id, score=-5)
    dialog = LeftOutDialog(session, room)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def lines(out: LeftOutDialog) -> Callable[[], list[str]]:
    return lambda: [line.words for line in out.list.rows.rows]


def test_each_is_named_with_what_excludes_it(lines: Callable[[], list[str]]) -> None:
    assert lines() == ["Large — fit −3.7, below the line", "Small — ruled out: prove it"]


def test_a_word_why_keeps_one_anyway(
    out: LeftOutDialog, lines: Callable[[], list[str]], document: Document, leads: Clients
) -> None:
    out.choose(leads["Small"])
    assert not out.keep.isEnabled()
    QTest.keyClicks(out.why, "My cousin")
    QTest.mouseClick(out.keep, LEFT)
    assert document.clients.get(leads["Small"]).kept_because == "My cousin"
    assert lines() == ["Large — fit −3.7, below the line"]
    shown = document.board.cards(Stage.UNIVERSE, TODAY, 0, 10)
    assert "Small" in [card.client_name for card in shown]
    document.log.undo()
    assert len(lines()) == 2


def test_enter_opens_the_client(qtbot, out: LeftOutDialog, leads: Clients) -> None:
    out.choose(leads["Large"])
    with qtbot.waitSignal(out.client_wanted) as opened:
        QTest.keyClick(out.list, Qt.Key.Key_Return)
    assert opened.args == [leads["Large"]]


def test_without_a_profile_qualifying_says_to_draw_one_up_first(qtbot, session: Session) -> None:
    strip = QualifyStrip(session)
    qtbot.addWidget(strip)
    strip.begin()
    assert strip.question.text().startswith("Describe your ideal client first")


def test_where_nobody_is_left_out_it_says_who_would_be(session: Session, room: QWidget) -> None:
    dialog = LeftOutDialog(session, room)
    dialog.show()
    assert dialog.empty.isVisible()
    assert not dialog.told.isVisible()
    dialog.close()


def test_a_long_answer_keeps_its_key_in_a_narrow_tray(
    document: Document, tray: UniverseTray, strip: QualifyStrip
) -> None:
    strip._show_answers(["an answer of very many words that no tray has room for"])
    option = QStyleOptionButton()
    strip.answers[0].resize(120, 24)
    strip.answers[0].initStyleOption(option)
    assert option.text.startswith("1  an")
    assert strip.answers[0].fontMetrics().horizontalAdvance(option.text) <= 120
    assert strip.minimumSizeHint().width() < 240
