"""What forecasts are made from, as the file has it; and nothing of what came later."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import process_time

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.forecasting import Forecast
from funnel_desktop.document.portions import at_once
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Outcome, Stage

DAY = date(2026, 3, 2)
TODAY = date(2026, 5, 12)


def forecast(document: Document, day: date = DAY, today: date = TODAY) -> Forecast:
    return at_once(document.forecasting.forecast(day, today))


def practice(path: Path, later: int | None) -> Path:
    """The same life up to DAY whatever the number; what comes later follows from it."""
    random = Random(7)
    with create_document(path, today=date(2024, 1, 1)) as document:
        document.settings.set("needed_income_a_month", 400_000)
        service = document.services.add("Coaching", estimated_cycle=60)
        for n in range(60):
            begun = DAY - timedelta(days=random.randrange(1, 700))
            lasts, is_won = random.randrange(20, 160), random.random() < 0.4
            parked = random.random() < 0.1
            own = document.objectives.add(
                begun, client_name=f"Client {n}", service=service, stage=Stage.ABOVE,
                value=random.randrange(50_000, 400_000), first_contact=begun,
            )  # fmt: skip
            ended, outcome = begun + timedelta(days=lasts), Outcome.WON if is_won else Outcome.LOST
            if parked:
                away = begun + timedelta(days=10)
                document.objectives.set_outcome(
                    [own], Outcome.PARKED, away, until=away + timedelta(days=9)
                )
                if away + timedelta(days=9) <= DAY:
                    document.objectives.move([own], Stage.IN, away + timedelta(days=9))
            if ended <= DAY:
                document.objectives.set_outcome([own], outcome, ended, on=ended)
            elif later is not None:
                change_later(document, own, Random(f"{later} {n}"))
        if later is not None:
            for n in range(15):
                day = DAY + timedelta(days=1 + n)
                document.objectives.add(day, client_name=f"Later {n}", value=9_000_000)
    return path


def change_later(document: Document, own: str, random: Random) -> None:
    day = DAY + timedelta(days=random.randrange(1, 60))
    what = random.choice(("won", "lost", "stage", "dearer", "parked"))
    if what == "stage":
        document.objectives.move([own], random.choice((Stage.UNIVERSE, Stage.BEST_FEW)), day)
    elif what == "dearer":
        document.objectives.set_outcome([own], Outcome.WON, day, on=day, value=9_000_000)
    elif what == "parked":
        document.objectives.set_outcome([own], Outcome.PARKED, day, until=day + timedelta(days=5))
    else:
        document.objectives.set_outcome([own], Outcome(what), day, on=day)


def test_nothing_that_happens_after_the_day_is_looked_at(tmp_path: Path) -> None:
    """To the last digit, whatever came: won, lost, parked, moved, new."""
    files = [practice(tmp_path / f"{later}.funnel", later) for later in (None, 1, 2)]
    found = []
    for file in files:
        with open_document(file) as document:
            found.append(forecast(document))
    assert found[0] == found[1] == found[2]
    assert found[0].outlook.wins_seen >= 10
    with open_document(files[1]) as document:
        assert forecast(document, TODAY) != forecast(document)


def test_a_value_that_is_changed_after_the_day_is_the_old_one_on_it(document: Document) -> None:
    """The change is made on the real today, which is later than the day."""
    today = date.today()
    day = today - timedelta(days=60)
    begun = day - timedelta(days=30)
    for n in range(6):
        own = document.objectives.add(begun, client_name=f"A {n}", value=100_000)
        if n < 5:
            document.objectives.set_outcome([own], Outcome.WON, day, on=day - timedelta(days=n))
    before = forecast(document, day, today)
    document.objectives.edit(own, "value", 90_000_000, today=today)
    assert forecast(document, day, today) == before
    assert forecast(document, today, today).outlook.months != before.outlook.months


def test_the_example_s_agreements_are_those_of_its_rows(document: Document, tmp_path: Path) -> None:
    make_example(tmp_path / "example.funnel", TODAY)
    with open_document(tmp_path / "example.funnel") as example:
        won = example.connection.execute(
            "SELECT count(*) FROM objectives WHERE outcome = 'won' AND outcome_day <= ?",
            (TODAY.isoformat(),),
        ).fetchone()[0]
        found = forecast(example, TODAY)
    assert found.outlook.wins_seen == won > 20
    assert forecast(document, TODAY).outlook.wins_seen == 0


def test_income_is_spread_over_the_months_in_which_a_service_is_paid(document: Document) -> None:
    """Earned, to come, and in the report; what is agreed stays in its month."""
    service = document.services.add("Programme", default_value=90_000)
    own = document.objectives.add(DAY, client_name="Ana", service=service, value=90_000)
    document.objectives.set_outcome([own], Outcome.WON, DAY, on=DAY)
    at_once_paid = at_once(document.forecasting.income(DAY))
    document.services.edit(service, "paid_over", 3)
    spread = at_once(document.forecasting.income(DAY))
    this = date(2026, 3, 1)
    assert (at_once_paid.earned[this], spread.earned[this]) == (90_000, 30_000)
    months = spread.forecast.outlook.months
    assert min(months[date(2026, 4, 1)].p10, months[date(2026, 5, 1)].p10) >= 30_000
    assert at_once_paid.forecast.outlook.months[date(2026, 4, 1)].p10 == 0
    assert months[date(2026, 6, 1)].p10 < 30_000
    document.services.edit(service, "paid_over", 6)
    report = at_once(document.reports.income(TODAY))
    [by_service] = report.services.values()
    assert (by_service.whole.agreed, by_service.whole.earned) == (90_000, 45_000)
    assert [each.earned for each in report.months.values()] == [15_000] * 3


def test_five_hundred_objectives_are_forecast_in_a_second(document: Document) -> None:
    random = Random(3)
    with document.one_step("import", {"count": 500}):
        for n in range(500):
            begun = TODAY - timedelta(days=random.randrange(1, 900))
            own = document.objectives.add(begun, client_name=f"A {n}", value=100_000)
            if n % 3:
                ended = min(TODAY, begun + timedelta(days=random.randrange(10, 200)))
                outcome = Outcome.WON if n % 3 == 1 else Outcome.LOST
                document.objectives.set_outcome([own], outcome, ended, on=ended)
    times = []
    for _ in range(3):
        start = process_time()
        forecast(document, TODAY)
        times.append(process_time() - start)
    assert min(times) < 1
