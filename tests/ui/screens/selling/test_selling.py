"""What is sold is asked where it is first missed; nothing of it has to be said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.ui.screens.selling.selling_popover import WANTED, SellingPopover
from funnel_desktop.ui.window.first_run import FirstRunPanel
from tests.ui.conftest import LEFT, Show, Shown

Key = Qt.Key


def asked(shown: Shown) -> SellingPopover:
    return next(p for p in shown.window.findChildren(SellingPopover) if p.isVisible())


def test_the_first_steps_ask_what_is_sold_in_one_step(show: Show) -> None:
    shown = show()
    shown.do("first_steps")
    (panel,) = shown.window.findChildren(FirstRunPanel)
    sell = panel.steps[2]
    QTest.mouseClick(sell.button, LEFT)
    popover = asked(shown)
    assert popover.name.hasFocus()
    before = len(shown.document.log.history())
    QTest.keyClicks(popover.name, "Team coaching")
    QTest.mouseClick(popover.service.audience.buttons()[1], LEFT)
    QTest.keyClicks(popover.service.value, "1200")
    QTest.keyClicks(popover.service.weeks, "10")
    QTest.keyClicks(popover.wins, "1.5")
    QTest.keyClick(popover.wins, Key.Key_Return)
    (service,) = shown.document.services.all()
    assert (service.name, service.audience) == ("Team coaching", "organisation")
    assert (service.default_value, service.estimated_cycle) == (120000, 70)
    assert shown.document.settings.get(WANTED) == 15
    assert len(shown.document.log.history()) == before + 1
    assert sell.is_done
    shown.do("undo")
    assert shown.document.services.all() == []
    assert shown.document.settings.get(WANTED) is None


def test_everything_can_be_skipped(show: Show) -> None:
    shown = show()
    for leave in ("skip", "esc", "empty"):
        shown.do("first_steps")
        (panel,) = [p for p in shown.window.findChildren(FirstRunPanel) if p.isVisible()]
        QTest.mouseClick(panel.steps[2].button, LEFT)
        popover = asked(shown)
        if leave == "esc":
            QTest.keyClick(popover.name, Key.Key_Escape)
        elif leave == "empty":
            popover.save()
        else:
            popover.buttons.itemAt(1).widget().click()
        assert not popover.isVisible()
        QApplication.sendPostedEvents(None, 52)
    assert shown.document.log.history() == []


def test_a_number_needs_a_name_and_what_means_nothing_is_said(show: Show) -> None:
    shown = show()
    shown.do("first_steps")
    (panel,) = shown.window.findChildren(FirstRunPanel)
    QTest.mouseClick(panel.steps[2].button, LEFT)
    popover = asked(shown)
    QTest.keyClicks(popover.service.weeks, "ten")
    popover.save()
    assert popover.isVisible()
    assert popover.service.weeks_part.complaint.startswith("Enter a number")
    popover.service.weeks.setText("10")
    popover.save()
    assert popover.isVisible()
    assert shown.document.services.all() == []
