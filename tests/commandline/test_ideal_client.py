"""`profile` and `fit`: the ideal client from a file, and everybody beside it."""

import json
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.document.document import open_document
from tests.commandline.program import Call, is_one_sentence
from tests.long_lists import ACCOUNTS, list_name, rows_of

DOCS = Path(__file__).parents[2] / "docs" / "profile.md"

GROWING = {
    "name": "Growing firms",
    "services": [],
    "line": 0,
    "traits": [
        {
            "name": "Size",
            "kind": "demographic",
            "weight": 4,
            "from": "size",
            "values": [
                {"text": "100 to 1,500 people", "min": 100, "max": 1500, "score": 5},
                {"text": "over 8,000", "min": 8001, "rules_out": True},
                {"text": "others", "otherwise": True, "score": -1},
            ],
        },
        {
            "name": "Sector",
            "kind": "demographic",
            "weight": 5,
            "from": "sector",
            "values": [
                {"text": "care and code", "words": ["medical", "software"], "score": 5},
                {"text": "others", "otherwise": True, "score": -2},
            ],
        },
        {
            "name": "Revenue",
            "kind": "demographic",
            "weight": 2,
            "from": "revenue",
            "values": [{"text": "over 500", "min": 500.01, "score": 4}],
        },
        {
            "name": "Open to change",
            "kind": "psychographic",
            "weight": 5,
            "values": [{"text": "tried something new this year", "score": 5}],
        },
    ],
}


@pytest.fixture
def growing(tmp_path: Path) -> Path:
    path = tmp_path / "growing.json"
    path.write_text(json.dumps(GROWING), encoding="utf-8")
    return path


@pytest.fixture(params=ACCOUNTS, ids=list_name)
def listed(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def accounts(tmp_path: Path, call: Call, listed: Path) -> Path:
    """A document with the 85 accounts of a CRM."""
    path = tmp_path / "crm.funnel"
    fields = {"name": "account", "sector": "sector", "size": "employees", "revenue": "revenue"}
    maps = (word for pair in fields.items() for word in ("--map", "=".join(pair)))
    assert call("import", path, listed, "--into", "clients", *maps).code == 0
    return path


def from_the_list_alone(row: dict[str, str]) -> dict[str, Any]:
    """What the profile says of an account, computed from its row in the list."""
    people = int(row["employees"])
    answers: dict[str, str | None] = {"Open to change": None, "Revenue": None}
    points = []
    if 100 <= people <= 1500:
        answers["Size"] = "100 to 1,500 people"
        points.append((4, 5))
    elif people > 8000:
        answers["Size"] = "over 8,000"
    else:
        answers["Size"] = "others"
        points.append((4, -1))
    is_wanted = row["sector"] in ("medical", "software")
    answers["Sector"] = "care and code" if is_wanted else "others"
    points.append((5, 5 if is_wanted else -2))
    if float(row["revenue"]) > 500:
        answers["Revenue"] = "over 500"
        points.append((2, 4))
    weight = sum(weight for weight, _ in points)
    return {
        "client": row["account"],
        "fit": sum(weight * score for weight, score in points) / weight,
        "known": (4 + 5 + 2 * (answers["Revenue"] is not None)) / 16,
        "ruled_out": "over 8,000" if people > 8000 else None,
        "answers": answers,
    }


def test_everybody_as_the_list_alone_says(
    call: Call, accounts: Path, listed: Path, growing: Path
) -> None:
    assert call("profile", accounts, "--set", growing).out == "Profile Growing firms added.\n"
    found = call("fit", accounts, "--json").json
    expected = [from_the_list_alone(row) for row in rows_of(listed)]
    assert len(found) == 85
    by_name = {entry["client"]: entry for entry in expected}
    assert {entry["client"]: entry for entry in found} == by_name
    keys = [(entry["ruled_out"] is not None, -entry["fit"]) for entry in found]
    assert keys == sorted(keys)
    assert call("fit", accounts, "--json", "--profile", "growing FIRMS").json == found


def test_the_universe_is_ranked_before_anything_is_typed(
    call: Call, accounts: Path, growing: Path
) -> None:
    call("profile", accounts, "--set", growing)
    fits = {entry["client"]: entry for entry in call("fit", accounts, "--json").json}
    leads = call("show", accounts, "--json").json["stages"]["universe"]
    assert {lead["client"]: lead["fit"] for lead in leads} == {
        name: entry["fit"] for name, entry in fits.items()
    }
    assert call("check", accounts).code == 0


def test_what_is_written_reads_back_to_the_same(call: Call, file: Path, growing: Path) -> None:
    call("profile", file, "--set", growing)
    assert call("profile", file, "--json").json == GROWING
    assert call("profile", file, "Growing firms", "--json").json == GROWING
    again = growing.with_name("again.json")
    again.write_text(json.dumps(call("profile", file, "--json").json), encoding="utf-8-sig")
    assert call("profile", file, "--set", again).out == "Nothing changed.\n"


def test_the_described_profile_is_one(call: Call, file: Path, growing: Path) -> None:
    described = DOCS.read_text("utf-8").split("```json\n")[1].split("```")[0]
    growing.write_text(described, encoding="utf-8")
    assert call("profile", file, "--set", growing).code == 0
    assert call("profile", file, "--json").json == json.loads(described)


def test_a_profile_of_the_same_name_takes_its_place_and_keeps_the_answers(
    call: Call, file: Path, growing: Path
) -> None:
    call("profile", file, "--set", growing)
    with open_document(file) as document:
        trait = document.profiles.all()[0].traits[3]
        clients = {name: own for own, name in document.clients.names()}
        document.ideal_clients.answer(clients["Bruno"], trait.id, value=trait.values[0].id)
    changed = {**GROWING, "name": "GROWING firms", "line": 1.5, "services": ["Coaching", "New"]}
    growing.write_text(json.dumps(changed), encoding="utf-8")
    assert call("profile", file, "--set", growing).out == "Profile GROWING firms saved.\n"
    assert call("profile", file, "--json").json == changed
    fits = {entry["client"]: entry["fit"] for entry in call("fit", file, "--json").json}
    assert fits["Bruno"] == 5
    assert call("undo", file).code == 0
    assert call("profile", file, "--json").json == GROWING


def test_people_read_it_too(call: Call, accounts: Path, growing: Path) -> None:
    call("profile", accounts, "--set", growing)
    told = call("profile", accounts).out
    assert "Growing firms, for all services. Worth the time from fit 0 on." in told
    assert "100 to 1,500 people (+5), over 8,000 (rules out), others (-1)" in told
    lines = call("fit", accounts).out.splitlines()
    assert lines[0].split() == ["Client", "Fit", "Known", "Left", "out"]
    assert lines[1].split()[-2:] == ["+5.0", "56%"]
    assert lines[-1].endswith("over 8,000")


@pytest.mark.parametrize(
    "words", [("profile",), ("fit",), ("fit", "--json"), ("profile", "Nobody")]
)
def test_without_a_profile_it_says_so(call: Call, file: Path, words: tuple[str, ...]) -> None:
    answer = call(words[0], file, *words[1:])
    assert (answer.code, answer.out) == (1, "")
    assert is_one_sentence(answer.err)


def with_size(**changes: object) -> dict[str, object]:
    trait = {**GROWING["traits"][0], **changes}  # type: ignore[index]
    return {**GROWING, "traits": [trait]}


def with_value(**changes: object) -> dict[str, object]:
    return with_size(values=[{"text": "some", "score": 1, **changes}])


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        ("{", "It is not JSON."),
        ("[]", "[] cannot be profile."),
        ({**GROWING, "line": 6}, "6 cannot be line."),
        ({**GROWING, "line": float("nan")}, "It is not JSON."),
        ({**GROWING, "name": " "}, "  cannot be name."),
        ({"traits": []}, "There is no name."),
        ({**GROWING, "trait": []}, "There is no key trait."),
        ({**GROWING, "services": "all"}, "all cannot be services."),
        (with_size(weight=6), "6 cannot be weight in Size."),
        (with_size(weight=True), "True cannot be weight in Size."),
        (with_size(kind="moral"), "moral cannot be kind in Size."),
        (with_size(**{"from": "shoes"}), "shoes cannot be from in Size."),
        (with_value(score=5.5), "5.5 cannot be score in Size, some."),
        (with_value(rules_out=True), "It needs either a score or rules_out in Size, some."),
        (with_value(score=None), "It needs either a score or rules_out in Size, some."),
        (with_value(min=5, max=4), "4 cannot be max in Size, some."),
        (with_value(max=10**400), "cannot be max in Size, some."),
        (with_value(words=["a", 3]), "3 cannot be words in Size, some."),
    ],
)
def test_what_is_no_profile_is_told_and_nothing_written(
    call: Call, file: Path, growing: Path, profile: object, said: str
) -> None:
    words = profile if isinstance(profile, str) else json.dumps(profile)
    growing.write_text(words, encoding="utf-8")
    answer = call("profile", file, "--set", growing)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("growing.json is no profile.")
    assert answer.err.endswith(f"{said}\n")
    assert call("profile", file).code == 1


def test_a_file_that_is_not_there(call: Call, file: Path, tmp_path: Path) -> None:
    answer = call("profile", file, "--set", tmp_path / "none.json")
    assert (answer.code, is_one_sentence(answer.err)) == (1, True)
    assert call("profile", file, "Name", "--set", "x.json").code == 2
