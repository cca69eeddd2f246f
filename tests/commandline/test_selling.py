"""`service`, `settings` and `done`, and a private client's own telephone."""

from pathlib import Path

import pytest

from tests.commandline.program import DAY, Call, is_one_sentence


def services(call: Call, file: Path) -> dict[str, dict[str, object]]:
    found = call("service", file, "list", "--json").json
    return {one.pop("service"): {k: v for k, v in one.items() if k != "id"} for one in found}


def test_a_service_is_added_changed_seen_and_removed(call: Call, file: Path) -> None:
    added = call(
        "service", file, "add", "Retreat", "--value", "12.5", "--cycle-days", "90",
        "--audience", "organisation", "--paid-over", "6",
    )  # fmt: skip
    assert added.out == "Service Retreat added.\n"
    retreat = {"audience": "organisation", "value": 12.5, "cycle_days": 90, "paid_over": 6}
    assert services(call, file)["Retreat"] == retreat
    assert call("cycles", file, "--json").json["Retreat"]["normal"] == 90
    call("service", file, "edit", "retreat", "--cycle-days", "", "--new-name", "Retreats")
    assert services(call, file)["Retreats"] == retreat | {"cycle_days": None}
    call("undo", file)
    call("service", file, "edit", "retreat", "--paid-over", "")
    assert services(call, file)["Retreat"] == retreat | {"paid_over": 1}
    call("undo", file)
    assert services(call, file)["Retreat"] == retreat
    assert "Retreat" in call("service", file, "list").out
    assert call("service", file, "remove", "Retreat").code == 0
    assert "Retreat" not in services(call, file)
    assert call("check", file).code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add",), 2), (("add", "coaching"), 1), (("edit", "Nothing", "--value", "1"), 1),
        (("edit", "Coaching"), 2), (("edit", "Coaching", "--cycle-days", "soon"), 2),
        (("edit", "Coaching", "--cycle-days", "0"), 1),
        (("edit", "Coaching", "--paid-over", "0"), 1), (("add", "X", "--paid-over", "half"), 2),
         (("remove", "Coaching", "--value", "1"), 2),
        (("sell", "Coaching"), 2),
    ],
)  # fmt: skip
def test_what_a_service_cannot_be(
    call: Call, file: Path, words: tuple[str, ...], code: int
) -> None:
    before = file.read_bytes()
    answer = call("service", file, *words)
    assert answer.code == code, answer
    assert is_one_sentence(answer.err)
    assert file.read_bytes() == before


def test_a_new_service_that_an_objective_brings_has_its_estimate(call: Call, file: Path) -> None:
    call("add", file, "--client", "Eda", "--service", "Talks", "--audience", "organisation",
         "--cycle-days", "45")  # fmt: skip
    assert services(call, file)["Talks"]["cycle_days"] == 45
    assert services(call, file)["Talks"]["audience"] == "organisation"


def test_settings_are_set_and_seen(call: Call, file: Path) -> None:
    said = ("wanted_wins_a_month=1.5", "protected_minutes=180", "needed_income_a_month=3000.50")
    assert call("settings", file, *said).code == 0
    known = call("settings", file, "--json").json
    assert (known["wanted_wins_a_month"], known["protected_minutes"]) == (1.5, 180)
    assert (known["needed_income_a_month"], known["share_step"]) == (3000.5, None)
    assert known["currency"] == "EUR"
    call("settings", file, "protected_minutes=")
    assert call("settings", file, "--json").json["protected_minutes"] is None
    assert "wanted_wins_a_month" in call("settings", file).out
    call("undo", file)
    call("undo", file)
    assert call("settings", file, "--json").json["wanted_wins_a_month"] is None


@pytest.mark.parametrize(
    ("words", "code"),
    [("currency=USD", 2), ("wins=2", 2), ("wanted_wins_a_month=1.55", 2), ("share_step=7", 2),
     ("wanted_wins_a_month=-1", 2), ("protected_minutes=1441", 1), ("protected_minutes", 2)],
)  # fmt: skip
def test_what_a_setting_cannot_be(call: Call, file: Path, words: str, code: int) -> None:
    before = file.read_bytes()
    answer = call("settings", file, words)
    assert answer.code == code, answer
    assert is_one_sentence(answer.err)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("kind", "planned", "said", "minutes"),
    [("call", (), (), 15), ("email", (), (), 15), ("meeting", (), (), 60), ("write", (), (), 30),
     ("other", (), (), 30), ("call", ("--next-minutes", "40"), (), 40),
     ("call", ("--next-minutes", "40"), ("--minutes", "5"), 5),
     ("meeting", (), ("--minutes", "0"), 0)],
)  # fmt: skip
def test_what_is_ticked_off_counts_its_minutes(
    call: Call, file: Path, kind: str, planned: tuple[str, ...], said: tuple[str, ...], minutes: int
) -> None:
    call("add", file, "--client", "Eda", "--next-action", "Do it", "--next-kind", kind, *planned)
    before = call("budget", file, "--json").json["done"]["above"]
    answer = call("done", file, "Eda", *said)
    assert answer.out == f"Eda: {kind} done, {minutes} minutes logged.\n"
    assert call("budget", file, "--json").json["done"]["above"] == before + minutes / 60
    assert call("done", file, "Eda").code == 1
    call("undo", file)
    assert call("budget", file, "--json").json["done"]["above"] == before


def test_a_private_client_has_a_telephone_of_their_own(call: Call, file: Path) -> None:
    assert call("add", file, "--client", "Mia Soler", "--phone", "+34 600 111 222").code == 0
    above = call("show", file, "--json").json["stages"]["above"]
    mia = next(each for each in above if each["client"] == "Mia Soler")
    assert (mia["person"], mia["phone"]) == ("Mia Soler", "+34 600 111 222")


def test_a_deal_by_ordinary_work_alone_makes_a_cycle_known(call: Call, file: Path) -> None:
    """Added, called, met, moved and won: no date is typed that the day itself does not say."""
    call("service", file, "add", "Retreat")
    call("--today", "2026-01-05", "add", file, "--client", "Mia", "--service", "Retreat",
         "--stage", "universe", "--next-action", "Call her", "--next-kind", "call")  # fmt: skip
    assert call("--today", "2026-01-12", "done", file, "Mia").code == 0
    for day, stage in (("2026-01-13", "above"), ("2026-01-20", "in"), ("2026-02-02", "best_few")):
        moved = call("--today", day, "move", file, "Mia", stage, "--because", "She wants it")
        assert moved.code == 0
    shown = call("show", file, "--json", "--on", "2026-02-03").json["stages"]["best_few"]
    mia = next(each for each in shown if each["client"] == "Mia")
    assert (mia["first_contact"], mia["first_contact_from"]) == ("2026-01-12", "activity")
    call("--today", "2026-02-14", "outcome", file, "Mia", "won")
    assert call("cycles", file, "--json").json["Retreat"]["n"] == 1
    assert call("cycles", file, "--json").json["Retreat"]["median"] == 33
    assert DAY > "2026-02-14"
