"""`plan --fill`: an empty week by the method, around what is busy; what did not fit is said."""

from datetime import timedelta
from pathlib import Path

from funnel_desktop.document.document import open_document
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.week import Block
from tests.commandline.program import Call
from tests.commandline.weeks import BUSY, MONDAY, PROSPECTING, WEEK


def test_an_empty_week_is_filled_and_a_planned_one_stays(call: Call, imported: Path) -> None:
    first = call("plan", imported, "--week", WEEK, "--fill", "--json", "--today", "2026-05-11")
    assert first.code == 0
    blocks = first.json["blocks"]
    hours = {
        kind: sum(minutes(b) for b in blocks if b["kind"] == kind) / 60
        for kind in ("above", "in", "best_few")
    }
    assert hours == {"above": 4, "in": 7.5, "best_few": 4.5}
    assert (first.json["excess"], first.json["left_out"]) == (60, [])
    assert max(minutes(b) for b in blocks if b["kind"] == "above") >= 240
    assert all("08:00" <= b["start"] < b["end"] <= "18:00" for b in blocks)
    assert {b["day"] for b in blocks} <= {f"2026-05-{n}" for n in range(11, 16)}

    before = imported.read_bytes()
    again = call("plan", imported, "--week", WEEK, "--fill", "--json")
    assert (again.code, again.json["blocks"]) == (0, blocks)
    assert (again.json["left_out"], again.json["excess"]) == ([], 0)
    assert imported.read_bytes() == before
    assert call("plan", imported, "--week", WEEK, "--json").json["blocks"] == blocks
    assert call("undo", imported).code == 0
    assert call("plan", imported, "--week", WEEK, "--json").json["blocks"] == []


def minutes(block: dict[str, str]) -> int:
    hours = [int(part[:2]) * 60 + int(part[3:]) for part in (block["start"], block["end"])]
    return hours[1] - hours[0]


def test_what_repeats_is_planned_around(call: Call, imported: Path) -> None:
    with open_document(imported) as document:
        document.weeks.add_block(Block("", MONDAY, 8 * 60, 240, PROSPECTING, "Calls", every=1))
        document.weeks.add_block(Block("", MONDAY, 14 * 60, 60, None, "Sessions", every=1))
    blocks = call("plan", imported, "--fill", "--today", "2026-05-11", "--json").json["blocks"]
    assert len([b for b in blocks if b["kind"] == "above"]) == 1
    assert {"session", "best_few", "in"} <= {b["kind"] for b in blocks}


def test_the_rest_of_a_week_and_a_week_that_is_over(call: Call, imported: Path) -> None:
    later = call("plan", imported, "--fill", "--today", "2026-05-14", "--json").json["blocks"]
    assert min(b["day"] for b in later) == "2026-05-14"
    over = call("plan", imported, "--fill", "--week", "2026-W10", "--json").json["blocks"]
    assert min(b["day"] for b in over) == "2026-03-02"


def test_a_week_away_is_not_planned(call: Call, imported: Path) -> None:
    with open_document(imported) as document:
        document.weeks.set_budget(WeekBudget(MONDAY, 900, None, away=True))
    answer = call("plan", imported, "--fill", "--week", WEEK)
    assert (answer.code, answer.out) == (0, "Nothing is planned.\n")


def test_next_actions_stand_in_the_plan_on_or_before_their_day(call: Call, file: Path) -> None:
    answer = call("plan", file, "--fill", "--today", "2026-05-11", "--json").json
    assert answer["left_out"] == []
    add = ("add", file, "--client", "Elif", "--stage", "in", "--next-action", "Send it")
    assert call(*add, "--next-date", "2026-05-19", "--next-minutes", "45").code == 0
    planned = call("plan", file, "--fill", "--week", "2026-W21", "--json").json["blocks"]
    own = [block for block in planned if block["title"] == "Send it"]
    assert [(minutes(b), b["kind"]) for b in own] == [(45, "in")]
    assert own[0]["day"] <= "2026-05-19"
    assert own[0]["objective"]


def test_busy_times_are_kept_free_and_remembered(
    call: Call, imported: Path, tmp_path: Path
) -> None:
    diary = tmp_path / "busy.ics"
    diary.write_text(BUSY, newline="")
    answer = call("plan", imported, "--week", WEEK, "--busy", diary, "--fill", "--json",
                  "--today", "2026-05-11").json  # fmt: skip
    assert {b["day"] for b in answer["blocks"]} == {"2026-05-14", "2026-05-15"}
    assert {left["why"] for left in answer["left_out"]} <= {"no_free_time"}
    with open_document(imported) as document:
        assert len(document.weeks.busy(MONDAY, MONDAY + timedelta(days=6))) == 3


def event(uid: str, day: str, *lines: str) -> str:
    parts = [f"UID:{uid}", f"DTSTART:{day}T080000", f"DTEND:{day}T120000", f"SUMMARY:{uid}", *lines]
    return "\r\n".join(["BEGIN:VEVENT", *parts, "END:VEVENT", ""])


def calendar(path: Path, *events: str) -> Path:
    path.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n", newline=""
    )
    return path


def test_busy_times_are_told_with_what_could_not_be_read(
    call: Call, imported: Path, tmp_path: Path
) -> None:
    broken = "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:soon\r\nEND:VEVENT\r\n"
    path = calendar(tmp_path / "work.ics", event("Kids", "20260512"), broken)
    asked = ("plan", imported, "--week", WEEK, "--busy", path)
    answer = call(*asked, "--json").json
    assert answer["busy"] == [
        {"day": "2026-05-12", "from": "08:00", "to": "12:00", "title": "Kids"}
    ]
    assert answer["unreadable"] == 1
    assert "1 entry of work.ics could not be read." in call(*asked).out.splitlines()


def test_two_calendars_stand_beside_each_other(call: Call, imported: Path, tmp_path: Path) -> None:
    def busy(path: Path, week: str = WEEK) -> list[str]:
        told = call("plan", imported, "--week", week, "--busy", path, "--json").json["busy"]
        return [each["title"] for each in told]

    work = calendar(tmp_path / "work.ics", event("Work", "20260512"), event("Later", "20260908"))
    assert busy(work) == ["Work"]
    assert busy(calendar(tmp_path / "family.ics", event("Kids", "20260513"))) == ["Work", "Kids"]
    assert busy(calendar(tmp_path / "family.ics", event("Zoo", "20260514"))) == ["Work", "Zoo"]
    assert busy(work, "2026-W37") == ["Later"]
    assert call("plan", imported, "--week", WEEK, "--json").json["busy"][0]["title"] == "Work"


def test_what_did_not_fit_is_said(call: Call, imported: Path, tmp_path: Path) -> None:
    diary = tmp_path / "busy.ics"
    diary.write_text(BUSY.replace("COUNT=3", "COUNT=5"), newline="")
    answer = call("plan", imported, "--week", WEEK, "--busy", diary, "--fill",
                  "--today", "2026-05-11")  # fmt: skip
    lines = answer.out.splitlines()
    assert answer.code == 0
    assert lines[0] == "Nothing is planned."
    assert "Prospect and qualify: no 4 h free in one piece." in lines
    assert "Close Best Few: no free time for 4.5 h." in lines


def test_the_excess_of_the_protected_block_is_said(call: Call, imported: Path) -> None:
    answer = call("plan", imported, "--fill", "--today", "2026-05-11")
    assert answer.out.splitlines()[-1] == (
        "The protected block goes 1 h over the prospecting hours."
    )
    assert answer.out.splitlines()[0].split() == ["day", "time", "work", "title"]
