"""A new objective and a new lead, typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.objective.new_objective import NewObjectiveDialog
from tests.ui.conftest import TODAY, Practice


@pytest.fixture(params=[Stage.ABOVE])
def dialog(request, qtbot, practice: Practice) -> Iterator[NewObjectiveDialog]:
    shown = NewObjectiveDialog(practice.session, request.param)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.reject()


def test_enter_adds_it_in_one_step(qtbot, dialog: NewObjectiveDialog, practice: Practice) -> None:
    before = len(practice.document.log.history())
    QTest.keyClicks(dialog.client, "Vela Sports")
    QTest.keyClick(dialog.client, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.wish, "Team day")
    dialog.value.setFocus()
    QTest.keyClicks(dialog.value, "1,200")
    with qtbot.waitSignal(dialog.created) as made:
        QTest.keyClick(dialog.value, Qt.Key.Key_Return)
    added = practice.objective(made.args[0])
    assert (added.client_name, added.wish, added.value) == ("Vela Sports", "Team day", 120000)
    assert added.stage is Stage.ABOVE
    assert len(practice.document.log.history()) == before + 1
    assert not dialog.isVisible()


@pytest.mark.parametrize("dialog", [Stage.UNIVERSE], indirect=True)
def test_a_lead_needs_only_a_name(qtbot, dialog: NewObjectiveDialog, practice: Practice) -> None:
    QTest.keyClicks(dialog.client, "Omar")
    with qtbot.waitSignal(dialog.created) as made:
        QTest.keyClick(dialog.client, Qt.Key.Key_Return)
    assert practice.objective(made.args[0]).stage is Stage.UNIVERSE


@pytest.mark.parametrize("dialog", [Stage.UNIVERSE], indirect=True)
def test_three_names_go_in_one_after_the_other(
    dialog: NewObjectiveDialog, practice: Practice
) -> None:
    for name in ("Ada", "Bo", "Cy"):
        assert dialog.client.hasFocus()
        QTest.keyClicks(dialog.client, name)
        QTest.mouseClick(dialog.another, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.client.text() == ""
    leads = practice.document.board.cards(Stage.UNIVERSE, TODAY, 0, 10)
    assert [lead.client_name for lead in leads][-3:] == ["Ada", "Bo", "Cy"]


def test_a_new_service_asks_whom_it_is_for(
    qtbot, dialog: NewObjectiveDialog, practice: Practice
) -> None:
    QTest.keyClicks(dialog.client, "Vela Sports")
    dialog.service.choice.setFocus()
    QTest.keyClick(dialog.service.choice, Qt.Key.Key_End)
    QTest.keyClicks(dialog.service.name, "Team day")
    QTest.keyClick(dialog.service.name, Qt.Key.Key_Return)
    assert dialog.service.question.isVisible()
    question = dialog.service.question
    QTest.mouseClick(question.fields.audience.buttons()[1], Qt.MouseButton.LeftButton)
    QTest.keyClicks(question.fields.value, "1200")
    QTest.keyClicks(question.fields.weeks, "8")
    QTest.keyClick(question.fields.weeks, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert dialog.value.value() == 120000
    with qtbot.waitSignal(dialog.created) as made:
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    added = practice.objective(made.args[0])
    assert added.service_name == "Team day"
    assert practice.document.influences.of(added.id) == ()
    assert practice.document.clients.get(added.client).kind == "organisation"
    team_day = practice.document.services.named("Team day")
    assert team_day is not None
    assert (team_day.default_value, team_day.estimated_cycle) == (120000, 56)


def test_without_a_name_nothing_is_added(dialog: NewObjectiveDialog, practice: Practice) -> None:
    before = len(practice.document.log.history())
    QTest.keyClick(dialog.wish, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.client.property("invalid")
    assert dialog.client.hasFocus()
    assert len(practice.document.log.history()) == before


def test_a_value_below_zero_is_refused(dialog: NewObjectiveDialog, practice: Practice) -> None:
    before = len(practice.document.log.history())
    QTest.keyClicks(dialog.client, "Ada")
    QTest.keyClicks(dialog.value, "-5")
    QTest.keyClick(dialog.value, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.value.property("invalid")
    assert len(practice.document.log.history()) == before


def test_known_clients_are_suggested_whatever_their_accents(dialog: NewObjectiveDialog) -> None:
    assert dialog.client.suggestions("MERID") == ["Meridian Labs"]
    assert dialog.client.suggestions("arch") == ["Halden Architects"]
    assert dialog.client.suggestions("élif") == ["Elif Karaca"]
    assert dialog.client.suggestions(" ") == []


def test_the_same_name_is_the_same_client(
    qtbot, dialog: NewObjectiveDialog, practice: Practice
) -> None:
    QTest.keyClicks(dialog.client, "meridian  labs ")
    with qtbot.waitSignal(dialog.created) as made:
        QTest.keyClick(dialog.client, Qt.Key.Key_Return)
    assert practice.objective(made.args[0]).client == practice.objective().client


def test_a_service_brings_its_usual_value(dialog: NewObjectiveDialog) -> None:
    dialog.service.choice.setFocus()
    QTest.keyClick(dialog.service.choice, Qt.Key.Key_Down)
    assert dialog.value.text() == "€9,600"


def squeezed(dialog: NewObjectiveDialog) -> list[QWidget]:
    """Fields, buttons and sentences that have less height than they need."""
    kinds = (QLineEdit, QComboBox, QPushButton, QLabel)
    parts = [part for kind in kinds for part in dialog.findChildren(kind) if part.isVisible()]
    return [
        part
        for part in parts
        if part.height() < max(part.heightForWidth(part.width()), part.minimumSizeHint().height())
        or not dialog.rect().contains(QRect(part.mapTo(dialog, QPoint(0, 0)), part.size()))
    ]


REFUSED = "The file was moved or replaced, so nothing was changed. Save a copy, or put it back."


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("typed", ["abc", "9" * 17])
@pytest.mark.parametrize("asks", [False, True])
def test_sentences_have_room(
    qapp, qtbot, dialog: NewObjectiveDialog, practice: Practice,
    zoom: int, language: str, typed: str, asks: bool,
) -> None:  # fmt: skip
    dialog.reject()
    use_language(qapp, language)
    theme().apply(qapp, "light", zoom)
    shown = NewObjectiveDialog(practice.session, Stage.ABOVE)
    try:
        shown.show()
        qtbot.waitExposed(shown)
        if asks:
            shown.service.question.ask("Team day", take_keyboard=False)
        shown.value.setText(typed)
        shown.accept()
        qtbot.waitUntil(lambda: not squeezed(shown))
        practice.session.failed.emit(REFUSED)
        qtbot.waitUntil(lambda: not squeezed(shown))
        shown.value.setText("5")
        shown.client.setText("Ada")
        shown.resize(shown.minimumSize())
        qtbot.waitUntil(lambda: not squeezed(shown))
    finally:
        shown.reject()
        use_language(qapp, "en")
        theme().apply(qapp, "light", 100)
