"""`cycles` and `diagnose`: figures unrounded, what is missing by name, a real list in a second."""

from datetime import date, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Stage
from tests.commandline.program import DAY, Call, started
from tests.long_lists import SALES, list_name, rows_of

TODAY = date.fromisoformat(DAY)
LAST_DAY = "2017-12-31"


def test_cycles_as_the_field_calls_them(call: Call, file: Path) -> None:
    answer = call("cycles", file, "--json")
    assert answer.json == {
        "Coaching": {"n": 0, "median": None, "estimate": 40, "normal": 40, "p15": None, "p85": None}
    }
    line = call("cycles", file).out.splitlines()[1]
    assert line.split() == ["Coaching", "0", "-", "40", "40", "-", "-"]


def test_diagnose_says_what_is_missing(call: Call, file: Path) -> None:
    answer = call("diagnose", file, "--json").json
    assert list(answer) == [
        "day", "trap", "dry_top", "jammed_middle", "premature_best_few", "quiet", "slipped",
    ]  # fmt: skip
    assert (answer["day"], answer["dry_top"]["found"]) == ("2026-05-12", None)
    assert answer["dry_top"]["missing"] == [
        {"what": "wanted_wins", "needed": None, "known": None, "not_judged": None},
        {"what": "ripe_objectives", "needed": 10, "known": 0, "not_judged": None},
    ]
    figures = answer["dry_top"]["figures"]
    assert (figures["judged"], figures["needed"], figures["below"]) == (0, None, None)
    assert answer["trap"]["missing"] == [
        {"what": "weeks", "needed": 3, "known": 0, "not_judged": None}
    ]
    out = call("diagnose", file).out
    assert "3 full weeks since this file was made; you have 0." in out
    assert "10 older objectives, started more than two cycles ago; you have 0." in out


def test_diagnose_says_how_many_could_not_be_judged(call: Call, file: Path) -> None:
    """Of a service whose cycle nobody knows, silent for half a year."""
    with open_document(file) as document:
        talks = document.services.add("Talks")
        first = date(2025, 11, 1)
        for name in ("Nora", "Oskar"):
            document.objectives.add(
                first, client_name=name, stage=Stage.IN, service=talks, first_contact=first
            )
    answer = call("diagnose", file, "--json").json
    for about in ("jammed_middle", "slipped"):
        found, figures = answer[about]["found"], answer[about]["figures"]
        assert found is None, about
        assert figures["not_judged"] >= 2
        assert figures["judged"] + figures["not_judged"] == figures["present"]
        assert {lack["what"] for lack in answer[about]["missing"]} <= {
            "cycle",
            "first_contact",
            "expected",
        }
        assert sum(each["not_judged"] for each in answer[about]["missing"]) == figures["not_judged"]
    out = call("diagnose", file).out
    assert "could not be judged: no cycle known." in out
    assert "Jammed middle: None of" not in out


def test_three_weeks_of_nothing_are_said_in_the_fourth(call: Call, file: Path) -> None:
    """Made on Tuesday the 12th of May; who logs half an hour of prospecting hears it no more."""
    assert call("--today", "2026-06-07", "diagnose", file, "--json").json["trap"]["found"] is None
    found = call("--today", "2026-06-08", "diagnose", file, "--json").json["trap"]
    assert (found["found"], found["figures"]["judged"], found["figures"]["weeks"]) == (True, 3, 3)
    assert found["sentence"] == "The trap: 3 weeks without prospecting. No work was logged."
    assert call("log", file, "best_few", "60", "--date", "2026-05-28").code == 0
    out = call("--today", "2026-06-08", "diagnose", file).out
    assert "3 weeks without prospecting. You closed." in out
    assert call("log", file, "above", "30", "--date", "2026-05-28").code == 0
    found = call("--today", "2026-06-08", "diagnose", file, "--json").json["trap"]
    assert (found["found"], found["figures"]["not_judged"]) == (False, 0)


def test_regularity(call: Call, file: Path) -> None:
    """Made on 12 May; the protected half day is the budget."""
    nothing = call("regularity", file, "--json").json["prospecting"]
    assert (nothing["counted"], nothing["share"], nothing["mean_share"]) == (0, None, None)
    assert call("log", file, "above", "240", "--date", "2026-05-20").code == 0
    assert call("log", file, "above", "120", "--date", "2026-05-27").code == 0
    answer = call("--today", "2026-06-02", "regularity", file, "--json").json
    prospecting = answer["prospecting"]
    assert prospecting["weeks"] == [
        {"week": "2026-W21", "hours": 4, "done": 4, "share": 1, "kept": "kept",
         "no_prospecting_planned": False},
        {"week": "2026-W22", "hours": 4, "done": 2, "share": 0.5, "kept": "missed",
         "no_prospecting_planned": False},
    ]  # fmt: skip
    assert (prospecting["kept"], prospecting["counted"], prospecting["mean_share"]) == (1, 2, 0.75)
    assert len(answer["income"]["months"]) == 12
    out = call("--today", "2026-06-02", "regularity", file).out
    assert "Prospecting was kept in 1 of 2 weeks. On average 75 % of the planned hours" in out


def test_diagnose_names_the_cards(call: Call, file: Path) -> None:
    with open_document(file) as document:
        anna = document.objectives.find("Anna Ağaoğlu", TODAY)
        document.objectives.move([anna], Stage.IN, TODAY)
    later = call("--today", "2026-08-01", "diagnose", file, "--json").json["jammed_middle"]
    assert later["found"] is True
    assert later["cards"][0] == {
        "id": anna, "client": "Anna Ağaoğlu", "objective": "Career change", "value": 1280.5,
    }  # fmt: skip
    assert [card["client"] for card in later["cards"][1:]] == ["Casa Oliva", "Twice"]
    assert later["figures"]["oldest"] == 92
    past = call("diagnose", file, "--on", "2026-05-11", "--json").json
    assert (past["day"], past["quiet"]["found"]) == ("2026-05-11", None)


@pytest.fixture(scope="module", params=SALES, ids=list_name)
def sales(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def crm(sales: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crm") / "crm.funnel"
    assert started("import", path, sales, "--today", LAST_DAY).code == 0
    return path


def plain_day(cell: str) -> date:
    return datetime.strptime(cell, "%d-%m-%y").date()


def medians(sales: Path) -> dict[str, tuple[int, float]]:
    """Wins and median days by product, from the list alone."""
    days: dict[str, list[int]] = {}
    for row in rows_of(sales):
        if row["deal_stage"] == "Won":
            begun, closed = (plain_day(row[name]) for name in ("engage_date", "close_date"))
            days.setdefault(row["product"], []).append((closed - begun).days)
    return {name: (len(each), median(each)) for name, each in days.items()}


def test_the_cycles_of_a_long_list_are_its_own_medians(sales: Path, crm: Path) -> None:
    answer = started("cycles", crm, "--json", "--today", LAST_DAY).json
    expected = medians(sales)
    assert {name: (each["n"], each["normal"]) for name, each in answer.items()} == expected
    assert {name: each["median"] for name, each in answer.items()} == {
        name: middle for name, (_, middle) in expected.items()
    }
    assert all(each["p15"] < each["normal"] < each["p85"] for each in answer.values())


@pytest.mark.parametrize("command", ["cycles", "diagnose"])
def test_a_long_list_is_answered_about_as_soon_as_its_history(crm: Path, command: str) -> None:
    """Both start a program; what they compute comes on top of it, beside a baseline of one run."""
    assert seconds(command, crm) < 8 * seconds("history", crm)


def seconds(command: str, file: Path) -> float:
    """The quicker of two runs: a machine that is busy with something else is slow now and then."""
    taken = []
    for _ in range(2):
        begin = perf_counter()
        assert started(command, file, "--today", LAST_DAY).code == 0
        taken.append(perf_counter() - begin)
    return min(taken)
