"""`report`: every figure is a sum of the file's rows; each report has its keys."""

from collections import Counter
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from tests.commandline.program import Call, is_one_sentence
from tests.printing.printed import all_words


@pytest.fixture
def example(call: Call, tmp_path: Path) -> Path:
    made = tmp_path / "example.funnel"
    assert call("example", made).code == 0
    return made


def rows(file: Path, sql: str) -> list[tuple]:  # type: ignore[type-arg]
    with open_document(file, read_only=True) as document:
        return document.connection.execute(sql).fetchall()


def test_income_is_what_the_rows_say(call: Call, example: Path) -> None:
    found = call("report", example, "income", "--json").json
    won = rows(
        example,
        "SELECT substr(outcome_day, 1, 7), outcome_value, s.name FROM objectives o "
        "LEFT JOIN services s ON s.id = o.service "
        "WHERE outcome = 'won' AND outcome_day <= '2026-05-12'",
    )
    assert len(won) > 20
    by_month, by_service = Counter[str](), Counter[str]()
    for month, value, service in won:
        by_month[month] += value / 100
        by_service[service] += value / 100
    months = {each["month"]: each["agreed"] for each in found["months"]}
    assert {month: value for month, value in months.items() if value} == dict(by_month)
    assert {each["service"]: each["agreed"] for each in found["services"]} == dict(by_service)
    whole = sum(by_month.values())
    assert found["compared"]["agreed"] == pytest.approx(whole)
    this, last = (
        sum(v for m, v in by_month.items() if m[:4] == year and m <= f"{year}-05")
        for year in ("2026", "2025")
    )
    assert found["compared"]["agreed_this_year"] == pytest.approx(this)
    assert found["compared"]["agreed_last_year"] <= last
    for part in ("services", "sources"):
        for key in ("agreed_this_year", "earned_this_year", "earned_last_year", "earned"):
            parts = sum(each[key] for each in found[part])
            assert parts == pytest.approx(found["compared"][key]), (part, key)
    for part in ("months", "years", "services", "sources"):
        assert sum(each["agreed"] for each in found[part]) == pytest.approx(whole), part
        assert sum(each["count"] for each in found[part]) == len(won), part
    assert "2026" in call("report", example, "income").out


def test_an_hour_is_what_was_won_for_what_was_logged(call: Call, example: Path) -> None:
    found = call("report", example, "time", "--json").json
    hours, value, cases = rows(
        example,
        "SELECT sum(m) / 60.0, sum(v) / 100.0, count(*) FROM (SELECT "
        "(SELECT sum(minutes) FROM activities a WHERE a.objective = o.id "
        "AND work_type IS NOT NULL AND a.day <= '2026-05-12') AS m, "
        "iif(outcome = 'won', outcome_value, 0) AS v FROM objectives o "
        "WHERE outcome IN ('won', 'lost') AND outcome_day <= '2026-05-12') WHERE m > 0",
    )[0]
    whole = found["whole"]
    assert (whole["cases"], whole["hours"], whole["value"]) == (cases, hours, value)
    low, likely, high = whole["an_hour"]
    assert likely == pytest.approx(value / hours)
    assert low < likely < high
    for part in ("services", "sources"):
        assert sum(each["cases"] for each in found[part]["groups"]) == cases
        for each in found[part]["groups"]:
            assert (each["an_hour"] is None) or each["won"] >= 5
    assert "an_hour" in call("report", example, "time").out


def test_the_profile_counts_both_sides(call: Call, example: Path) -> None:
    found = call("report", example, "profile", "--json").json
    closed = rows(
        example,
        "SELECT f.fit >= f.line, o.outcome = 'won' FROM objectives o LEFT JOIN fits f "
        "ON f.objective = o.id WHERE outcome IN ('won', 'lost') AND outcome_day <= '2026-05-12'",
    )
    sides = Counter(side for side, _ in closed)
    assert (found["above"]["cases"], found["below"]["cases"]) == (sides[1], sides[0])
    assert found["unknown"] == sides[None]
    assert found["above"]["won"] == sum(won for side, won in closed if side == 1)


def test_the_year_is_printed_and_never_over_json(call: Call, example: Path, tmp_path: Path) -> None:
    target = tmp_path / "year.pdf"
    assert call("report", example, "income", "--pdf", target).code == 0
    pages, words = all_words(target.read_bytes())
    assert pages == 2
    assert "Theyear2026" in words
    answer = call("report", example, "income", "--json", "--pdf", target)
    assert answer.code == 2
    assert is_one_sentence(answer.err)


@pytest.mark.parametrize("name", ["cycles", "regularity", "conversion"])
def test_what_is_a_report_elsewhere_is_one_here(call: Call, example: Path, name: str) -> None:
    found = call("report", example, name, "--json")
    assert found.code == 0
    if name != "conversion":
        assert found.json == call(name, example, "--json").json
    else:
        assert found.json["whole"]["above"]["entered"] > 0
    assert call("report", example, name).code == 0


def test_a_report_that_is_none_is_refused(call: Call, example: Path) -> None:
    assert call("report", example, "weather").code == 2
