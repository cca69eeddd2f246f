"""The objective's own window, real: influences read out, changed by keys, dragged; work logged."""

from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.funnel.influences import Degree, Influence
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file

WHO = "Meridian Labs"
CELL = "cell"


@pytest.fixture
def file_with_people(file: Path) -> Path:
    """Ana, Leo and Clara take part in the one objective; a meeting with Clara is planned."""
    make_file(file, {Stage.IN: [WHO]})
    with open_document(file) as document:
        own = document.objectives.find(WHO, TODAY)
        for name in ("Ana Ruiz", "Leo Brandt", "Clara Voss"):
            document.influences.add(own, TODAY, name=name)
        client = document.objectives.get(own, TODAY).client
        clara = next(p for p in document.clients.people(client) if p.name == "Clara Voss")
        planned = NextAction("Meet HR", ActionKind.MEETING, clara.id, TODAY)
        document.objectives.set_next_action(own, planned, today=TODAY)
    return file


def influences(document: Document) -> tuple[Influence, ...]:
    return document.influences.of(document.objectives.find(WHO, TODAY))


def choose_card(window: Window) -> None:
    window.hand.click(window.box(Stage.IN, WHO).middle)
    window.await_focus(WHO)


def await_field(window: Window, name: str) -> None:
    """Wait until one types there; a label with its field counts as focused too, so ask fields."""
    window.wait_for(
        lambda: any("focused" in f.states for f in window.eyes.named(window.program, "text", name)),
        f"the keyboard in {name}",
    )


def open_editor(window: Window) -> None:
    choose_card(window)
    window.hand.keys("Return")
    window.see(CELL, "Person: Ana Ruiz")


def test_unknown_is_read_out_and_a_cell_is_changed_by_keys(
    opened: Opened, file_with_people: Path
) -> None:
    window = opened(file_with_people)
    open_editor(window)
    assert window.see(CELL, "Rating −5 to +5").name == "Rating −5 to +5: not known"
    window.hand.click(window.see(CELL, "Degree").box.middle)
    window.hand.keys("m")
    window.see(CELL, "Degree: Much say")
    window.hand.keys("ctrl+z")
    window.wait_for(
        lambda: not window.eyes.named(window.program, CELL, "Degree: Much say"), "undone"
    )
    window.hand.keys("ctrl+shift+z", "Right", "Right")
    window.hand.keys("minus", "2")
    window.hand.keys("Return")
    window.see(CELL, "Rating −5 to +5: −2")
    window.hand.keys("Escape")
    window.await_focus(WHO)
    window.close()
    with open_document(file_with_people) as document:
        ana = influences(document)[0]
        assert (ana.name, ana.degree, ana.rating) == ("Ana Ruiz", Degree.HIGH, -2)


def test_a_row_is_dragged_to_the_top(opened: Opened, file_with_people: Path) -> None:
    window = opened(file_with_people)
    open_editor(window)
    first = window.see(CELL, "Person: Ana Ruiz").box
    last = window.see(CELL, "Person: Clara Voss").box
    window.hand.drag(last.middle, (first.middle[0], first.top + 2))
    window.wait_for(
        lambda: window.see(CELL, "Person: Clara Voss").box.top == first.top, "Clara at the top"
    )
    window.hand.keys("Escape")
    window.await_focus(WHO)
    window.close()
    with open_document(file_with_people) as document:
        names = [influence.name for influence in influences(document)]
        assert names == ["Clara Voss", "Ana Ruiz", "Leo Brandt"]


def test_two_keys_log_what_was_planned_and_the_next_action_is_asked(
    opened: Opened, file_with_people: Path
) -> None:
    window = opened(file_with_people)
    choose_card(window)
    window.hand.keys("ctrl+l")
    await_field(window, "What was said or done")
    window.hand.keys("Return")
    await_field(window, "Next action")
    window.hand.keys("ctrl+a")
    window.hand.type("Send the outline")
    window.hand.keys("Return")
    window.await_focus(WHO)
    window.close()
    with open_document(file_with_people) as document:
        own = document.objectives.find(WHO, TODAY)
        (logged,) = document.activities.of(own)
        assert (logged.kind, logged.person_name) == ("meeting", "Clara Voss")
        action = document.objectives.get(own, TODAY).next_action
        assert action is not None
        assert action.what == "Send the outline"
        clara = influences(document)[2]
        assert clara.last_contact == logged.day
