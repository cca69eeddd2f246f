"""Friday's question about sources, in the weekly review."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.week.sources_step import SourcesStep
from tests.ui.conftest import LEFT, TODAY, Show, Shown, type_anew


@pytest.fixture
def practice(show: Show) -> Shown:
    """Ana is new; Bob and Cem bought before, and Bob's Rosa may have sent her."""
    shown = show(Ana=Stage.ABOVE)
    objectives, before = shown.document.objectives, TODAY - timedelta(days=60)
    for name, source in (("Bob", "Talk"), ("Cem", "Talk")):
        own = objectives.add(before, client_name=name, value=100_00, source=source)
        objectives.set_outcome([own], Outcome.WON, TODAY, on=before)
        shown.ids[name] = own
    bob = objectives.get(shown.ids["Bob"], TODAY).client
    shown.document.clients.add_person(bob, "Rosa Vidal")
    return shown


def step(shown: Shown) -> SourcesStep:
    shown.do("weekly_review")
    found = shown.window.findChildren(SourcesStep)[-1]
    review = found.window()
    for _ in range(4):
        QTest.mouseClick(review.on, LEFT)
    assert review.heading.text() == "Who sends you work"
    return found


def test_two_are_proposed_and_who_was_asked_is_no_more(practice: Shown) -> None:
    shown = step(practice)
    assert {each.accessibleDescription() for each in shown.asked} == {"Bob", "Cem"}
    QTest.mouseClick(shown.asked[0], LEFT)
    (left,) = shown.asked
    QTest.mouseClick(left, LEFT)
    assert shown.asked == []
    assert shown.nobody.isVisible()
    practice.document.log.undo()
    assert len(shown.asked) == 1


def test_who_sent_them_is_a_person_where_the_name_is_known(practice: Shown) -> None:
    shown, ana = step(practice), practice.ids["Ana"]
    assert list(shown.fields) == [ana]
    type_anew(shown.fields[ana].line, "Rosa Vidal")
    known = practice.document.objectives.get(ana, TODAY)
    assert (known.source, known.source_person is not None) == ("Rosa Vidal", True)
    type_anew(shown.fields[ana].line, "The web")
    known = practice.document.objectives.get(ana, TODAY)
    assert (known.source, known.source_person) == ("The web", None)


def test_agreements_are_counted_by_source(practice: Shown) -> None:
    shown = step(practice)
    assert [line.words for line in shown.wins.rows.rows] == ["Talk"]
    practice.document.sources.say(practice.ids["Bob"], "Rosa Vidal", TODAY)
    assert [line.words for line in shown.wins.rows.rows] == ["Rosa Vidal", "Talk"]
