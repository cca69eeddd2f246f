"""From one line to Won by ordinary work alone: then a cycle is known, and the next one is judged by
it. No day is typed that the work itself does not tell.
"""

from datetime import date, timedelta

from funnel_desktop.document.document import Document
from funnel_desktop.exchange.one_line.reading import LineWords, read_line
from funnel_desktop.funnel.diagnoses import About, Diagnosis
from funnel_desktop.funnel.gates import open_conditions
from funnel_desktop.funnel.stages import Outcome, Stage

COACHING = "Personal coaching"
FIRST_LINE = "Mia Soler, +34 600 111 222, via Ana, personal coaching, 900, call Mon 10:00"
SECOND_LINE = "Leo Marín; leo@marin.example; personal coaching; 900; llamar mañana"
CALLED, WON = date(2026, 1, 12), date(2026, 2, 14)
LASTED = 33
"""Days from the call to the win."""
SECOND = date(2026, 2, 16)


def entered(document: Document, line: str, stage: Stage, today: date) -> str:
    """An objective from one line, as it is understood."""
    services = {each.name: each.id for each in document.services.all()}
    said = read_line(line, LineWords(tuple(services), "EUR"), today)
    assert not said.note
    return document.objectives.add(
        today,
        client_name=said.client,
        service=services[said.service],
        value=said.value,
        source=said.source,
        next_action=said.next_action,
        stage=stage,
    )


def tick(document: Document, own: str, today: date) -> None:
    action = document.objectives.get(own, today).next_action
    assert action is not None
    document.activities.log_done(own, action, today)


def diagnosis(document: Document, about: About, today: date) -> Diagnosis:
    return next(d for d in document.insights.diagnose(today, today) if d.about is about)


def test_a_life_from_one_line_to_won_makes_the_next_one_judgeable(document: Document) -> None:
    service = document.services.add(COACHING)
    before = document.insights.cycle_of(service, CALLED)
    assert before is not None
    assert (before.wins, before.normal) == (0, None)
    mia = entered(document, FIRST_LINE, Stage.UNIVERSE, date(2026, 1, 5))
    tick(document, mia, CALLED)
    for stage, day in (
        (Stage.ABOVE, date(2026, 1, 14)),
        (Stage.IN, date(2026, 1, 20)),
        (Stage.BEST_FEW, date(2026, 2, 2)),
    ):
        document.objectives.move([mia], stage, day, because="She says so")
    document.objectives.set_outcome([mia], Outcome.WON, WON)
    found = document.insights.cycle_of(service, WON)
    assert found is not None
    assert (found.wins, found.durations, found.normal) == (1, (LASTED,), LASTED)

    leo = entered(document, SECOND_LINE, Stage.ABOVE, SECOND)
    called = SECOND + timedelta(days=1)
    tick(document, leo, called)
    for days, is_quiet in ((6, False), (7, True)):  # a fifth of 33 days are 6.6
        told = diagnosis(document, About.QUIET, called + timedelta(days=days))
        assert (told.is_found, told.figures["not_judged"]) == (is_quiet, 0)

    document.objectives.move([leo], Stage.BEST_FEW, called, because="He says so")
    for days, is_near in ((16, True), (17, False)):  # half of 33 days are 16.5
        document.objectives.edit(leo, "expected", called + timedelta(days=days), today=called)
        case = document.gates.case(leo, called)
        assert ("near" not in open_conditions(case, Stage.BEST_FEW, called)) is is_near
    for days, is_late in ((16, 0), (17, 1)):
        told = diagnosis(document, About.PREMATURE_BEST_FEW, called + timedelta(days=days))
        assert told.figures["too_long"] == is_late
    document.objectives.move([leo], Stage.IN, called)
    for days, is_old in ((LASTED, False), (LASTED + 1, True)):
        told = diagnosis(document, About.JAMMED_MIDDLE, SECOND + timedelta(days=days))
        assert (told.is_found, told.figures["not_judged"]) == (is_old, 0)
