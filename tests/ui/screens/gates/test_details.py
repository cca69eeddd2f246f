"""What a gate says of its conditions, beside whether they are met."""

import re
from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QLabel

from funnel_desktop.funnel.influences import Role
from funnel_desktop.ui.screens.gates.condition_details import detail_text
from funnel_desktop.ui.screens.gates.known import read_known
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.wording.influences import role_name
from tests.ui.conftest import TODAY, Practice


def detail(window: ObjectiveWindow, key: str) -> str:
    assert window.ready.conditions is not None
    return window.ready.conditions.rows[key].detail.text()


def test_who_is_covered_and_rated_below_0_is_named(
    window: ObjectiveWindow, practice: Practice
) -> None:
    influences = practice.document.influences
    ana = influences.add(practice.meridian, TODAY, person=practice.ana, roles=[Role.ECONOMIC])
    for field, value in (("met", TODAY), ("result", "Calm"), ("covered", TODAY), ("rating", -1)):
        influences.edit(ana, field, value, TODAY)
    name = practice.document.clients.person(practice.ana).name
    assert detail(window, "covered").endswith(f"Covered, but rated below 0: {name}.")
    influences.edit(ana, "rating", 1, TODAY)
    assert "rated" not in detail(window, "covered")


def test_when_one_was_sure_is_said_where_it_no_longer_counts(
    window: ObjectiveWindow, practice: Practice
) -> None:
    day = TODAY - timedelta(days=60)
    practice.document.gates.judge(practice.meridian, "sure", True, day)
    assert detail(window, "sure") == (
        "You were sure on 13 Mar, which no longer counts. At least 90 % sure today?"
    )
    practice.document.gates.judge(practice.meridian, "sure", True, TODAY)
    assert detail(window, "sure").startswith("Your judgement, 12 May")


def test_the_cycle_over_all_services_is_called_that(practice: Practice) -> None:
    def said() -> str:
        return detail_text("near", False, read_known(practice.document, practice.meridian, TODAY))

    assert said().startswith("Normal cycle for ")
    practice.document.objectives.edit(practice.meridian, "service", None, today=TODAY)
    assert said() == "No service yet. Normal cycle over all services: 90 days."


def test_who_is_kept_by_hand_is_not_told_of_the_line(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.elif_)
    assert detail(window, "fit") == "Give a short reason."
    practice.document.ideal_clients.keep(practice.objective(practice.elif_).client, "A friend")
    assert detail(window, "fit") == "You keep this client in spite of the profile."


METHOD_WORDS = (
    r"\b(Economic|User|Technical|Coach|Growth|Trouble|Even keel|Overconfident)\b(?![^(]*\))"
)


def test_plain_words_come_first_and_the_method_s_small_beside_them(
    window: ObjectiveWindow, practice: Practice
) -> None:
    """DESIGN.md 10; alone a word of the method stands only small beside its button."""
    influences = practice.document.influences
    assert detail(window, "roles") == (
        "Not known yet: who decides about the money (Economic), who will use it (User), "
        "who can say no (Technical)."
    )
    leading = lead_with_method_words(window)
    ana = influences.add(practice.meridian, TODAY, person=practice.ana, roles=["economic"])
    for field, value in (("met", TODAY), ("mode", "trouble"), ("rating", 4), ("degree", "high")):
        influences.edit(ana, field, value, TODAY)
    bo = influences.add(practice.meridian, TODAY, name="Bo", roles=["user", "technical", "coach"])
    influences.edit(bo, "mode", "even_keel", TODAY)
    assert detail(window, "gap") == "Ana Ruiz: Has a problem (Trouble)."
    window.influences.table.setCurrentIndex(window.influences.rows.index(1, 0))
    assert leading + lead_with_method_words(window) == []


def lead_with_method_words(window: ObjectiveWindow) -> list[str]:
    labels = [label.text() for label in window.findChildren(QLabel)]
    said = labels + [button.text() for button in window.findChildren(QAbstractButton)]
    small = {role_name(role) for role in Role}
    return [text for text in said if re.search(METHOD_WORDS, text) and text not in small]
