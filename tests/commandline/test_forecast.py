"""`forecast`: the keys that other programs rely on, what it refuses, and what it cannot say."""

from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from tests.commandline.program import Call

PAST = """client,first_contact,closed,stage,value
Anna,2025-01-10,2025-03-10,won,1000
Bruno,2025-02-10,2025-04-20,won,1200.50
Casa,2025-03-10,2025-06-10,lost,900
Delta,2025-05-10,2025-08-10,won,800
Esin,2025-06-10,2025-10-10,won,1500
Fee,2025-08-10,2025-12-10,won,700
Gül,2026-02-10,,in,2000
Hugo,2026-03-10,,above,900
"""


@pytest.fixture
def practice(call: Call, tmp_path: Path) -> Path:
    listed, made = tmp_path / "past.csv", tmp_path / "past.funnel"
    listed.write_text(PAST, encoding="utf-8")
    assert call("import", made, listed).code == 0
    return made


def test_the_keys_are_those_that_other_programs_rely_on(call: Call, practice: Path) -> None:
    found = call("forecast", practice, "--json").json
    assert list(found) == [
        "on", "wins_seen", "too_wide", "months", "total", "hole", "needed_a_week",
    ]  # fmt: skip
    assert (found["on"], found["wins_seen"], found["too_wide"]) == ("2026-05-12", 5, False)
    assert [each["month"] for each in found["months"]] == [
        "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11",
    ]  # fmt: skip
    assert set(found["months"][0]) == {"month", "p10", "p50", "p90", "mean"}
    for total in found["total"].values():
        assert set(total) == {"value", "count", "mean"}
        assert total["value"] == sorted(total["value"])
        assert total["count"] == sorted(total["count"])
    assert list(found["total"]) == ["3", "6"]
    assert found["hole"] is None


def test_the_seed_the_months_and_the_day_are_heard(call: Call, practice: Path) -> None:
    plain = call("forecast", practice, "--json").json
    assert call("forecast", practice, "--json").json == plain
    assert call("forecast", practice, "--seed", "7", "--json").json["total"] != plain["total"]
    assert len(call("forecast", practice, "--months", "3", "--json").json["months"]) == 3
    past = call("forecast", practice, "--on", "2025-05-01", "--json").json
    assert (past["wins_seen"], past["months"][0]["month"]) == (2, "2025-06")
    assert past["too_wide"]
    refused = call("forecast", practice, "--months", "0")
    assert (refused.code, refused.err) == (2, "--months takes 1 to 24.\n")


def test_a_hole_is_said_with_its_span_and_shortfall(call: Call, practice: Path) -> None:
    assert "a hole cannot be told" in call("forecast", practice).out
    with open_document(practice) as document:
        document.settings.set("needed_income_a_month", 500_000)
    hole = call("forecast", practice, "--json").json["hole"]
    assert (hole["from"], hole["to"]) == ("2026-06", "2026-11")
    assert 20_000 < hole["short"] < 30_000
    assert "A hole is likely from 2026-06 to 2026-11" in call("forecast", practice).out


def test_a_file_without_agreements_says_that_it_is_too_early(call: Call, file: Path) -> None:
    assert "Too wide to plan by yet: 1 agreement so far." in call("forecast", file).out


def test_more_hours_of_prospecting_bring_more_and_a_short_record_says_so(
    call: Call, practice: Path
) -> None:
    found = [
        call("forecast", practice, "--hours-of-prospecting", hours, "--json").json
        for hours in ("0", "4", "12")
    ]
    means = [each["total"]["6"]["mean"] for each in found]
    assert means[0] < means[1] < means[2]
    said = call("forecast", practice, "--hours-of-prospecting", "4").out
    assert "Your own record of prospecting is too short" in said
    for wrong in ("-1", "many", "81"):
        assert call("forecast", practice, f"--hours-of-prospecting={wrong}").code == 2
