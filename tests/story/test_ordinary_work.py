"""Ordinary work alone: who plans nothing, drags, ticks and logs sessions is warned in time; and who
comes back after five weeks finds one card and no reproach.

The practice is that of `test_psychologist.py`, whose numbers are older than the rules.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.diagnoses import About, Diagnosis
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage, WorkType
from funnel_desktop.funnel.trap import Instead
from tests.conftest import Counted
from tests.story.test_psychologist import A_WEEK, FIRST, VALUE, WANTED_TENTHS, WEEK, Practice

BUSY_FROM, BUSY_UNTIL, WEEKS = 46, 63, 68
SESSIONS, MORNING, CALL = 15 * 60, 240, 30
TICKED_EVERY = 3
"""Weeks."""


@dataclass
class Ordinary(Practice):
    """No first contact is typed and no week is planned."""

    def live(self, week: int, prospects: bool) -> date:
        today = FIRST + week * WEEK
        for number, (own, since) in enumerate(self.begun):
            age = week - since
            self._go_on(own, age, number, today)
            if age % TICKED_EVERY == 1 and self.document.board.card(own, today) is not None:
                self._tick(own, today)
        self.document.activities.log_session(SESSIONS, today)
        if prospects:
            self.document.activities.log_work(WorkType.PROSPECTING, MORNING, today)
            for _ in range(A_WEEK):
                name = f"Client {len(self.begun)}"
                own = self.document.objectives.add(
                    today, client_name=name, service=self.service, value=VALUE
                )
                self.begun.append((own, week))
        return today

    def _tick(self, own: str, today: date) -> None:
        action = NextAction("Call", ActionKind.CALL, day=today, minutes=CALL)
        self.document.activities.log_done(own, action, today)


@pytest.fixture
def practice(document: Document) -> Ordinary:
    document.remember("created", (FIRST - timedelta(days=3)).isoformat())
    service = document.services.add("Psychotherapy", default_value=VALUE, estimated_cycle=70)
    document.settings.set("wanted_wins_a_month", WANTED_TENTHS)
    return Ordinary(document, service)


def diagnosis(document: Document, about: About, today: date) -> Diagnosis:
    return next(d for d in document.insights.diagnose(today, today) if d.about is about)


def test_who_only_drags_ticks_and_logs_sessions_is_warned(
    practice: Ordinary, counted: Counted
) -> None:
    document, incomes = practice.document, {}
    trapped, dry = [], []
    for week in range(WEEKS):
        today = practice.live(week, prospects=not BUSY_FROM <= week < BUSY_UNTIL)
        incomes[week] = practice.income(today)
        if week >= BUSY_FROM - 4:
            found = document.habits.trap(today)
            trapped += [week] if found else []
            assert found is None or found.instead is Instead.SESSIONS
            dry += [week] if diagnosis(document, About.DRY_TOP, today).is_found else []
    usual = sum(incomes[week] for week in range(30, BUSY_FROM)) / (BUSY_FROM - 30)
    fell = next(week for week in range(BUSY_FROM, WEEKS) if incomes[week] < usual / 2)
    said = min(trapped[0], dry[0])
    counted(
        f"weeks without prospecting had passed when the dry top was said and "
        f"{trapped[0] - BUSY_FROM} when the trap was, {fell - said} weeks before the income fell",
        dry[0] - BUSY_FROM,
        fell - BUSY_FROM,
    )
    assert BUSY_FROM < dry[0] <= fell - 4
    assert BUSY_FROM + 3 <= trapped[0] <= fell - 4
    assert trapped == list(range(trapped[0], BUSY_UNTIL)), "until a week holds half an hour"


def test_five_weeks_away_end_with_one_card(document: Document) -> None:
    """Move all on: then nothing is overdue or said twice; quiet and slipped stay true."""
    friday = FIRST + timedelta(days=4)
    back = FIRST + 5 * WEEK
    document.remember("created", (FIRST - 9 * WEEK).isoformat())
    document.rhythm.see(friday)
    owns = []
    for n in range(12):
        due = friday + timedelta(days=3 * n) if n < 8 else None
        action = due and NextAction("Call", ActionKind.CALL, day=due)
        owns.append(
            document.objectives.add(
                friday, client_name=f"Client {n}", next_action=action,
                expected=friday + timedelta(days=20 if n % 2 else 400), stage=Stage.IN,
            )
        )  # fmt: skip
    document.connection.execute("UPDATE actions SET at = ?", (f"{friday}T10:00:00",))
    document.rhythm.see(back)
    away = document.rhythm.away(back)
    assert document.rhythm.is_monday_due(back)
    assert away is not None
    assert document.rhythm.monday(back).moved_on == 8
    assert document.rhythm.move_on(away) == 8
    document.rhythm.close_monday(back)
    for day in (back, back + timedelta(days=1), back + timedelta(days=6)):
        document.rhythm.see(day)
        assert not document.rhythm.is_monday_due(day)
        assert document.rhythm.away(day) is None
    assert document.rhythm.monday(back).overdue == 0
    assert set(diagnosis(document, About.QUIET, back).cards) == set(owns[8:])
    assert set(diagnosis(document, About.SLIPPED, back).cards) == set(owns[1::2])
    assert [o.expected for o in document.objectives.all(back) if o.id == owns[1]] == [
        friday + timedelta(days=20)
    ]
