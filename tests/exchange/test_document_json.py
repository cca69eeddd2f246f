"""A whole document as JSON: read back without loss into a new one, or refused and nothing left."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.invariants import findings
from funnel_desktop.document.schema import COLUMNS, LOGGED
from funnel_desktop.document.whole import all_rows
from funnel_desktop.example.make import make_example
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.document_json.json_in import document_of_json
from funnel_desktop.exchange.document_json.json_out import export_json, whole_document
from funnel_desktop.exchange.document_json.terms import written_row

TODAY = date(2026, 5, 12)
DOCS = Path(__file__).parents[2] / "docs" / "json-format.md"
DERIVED = ("search_text", "first_contacts", "durations", "fits")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("json") / "practice.funnel"
    make_example(path, TODAY)
    return path


def rows(document: Document) -> dict[str, list[Any]]:
    kept = {table: all_rows(document, table) for table in LOGGED if table != "settings"}
    settings = {row["id"]: row["value"] for row in all_rows(document, "settings")}
    made = {t: document.connection.execute(f"SELECT * FROM {t}").fetchall() for t in DERIVED}
    return {**kept, "settings": [settings], **{t: sorted(found) for t, found in made.items()}}


def test_a_lived_practice_is_read_back_to_the_same(example: Path, tmp_path: Path) -> None:
    with open_document(example) as document:
        for table in ("profiles", "answers", "influences", "judgements", "flags", "weeks"):
            assert all_rows(document, table), table
        export_json(document, tmp_path / "all.json")
        before = rows(document)
    assert document_of_json(tmp_path / "all.json", tmp_path / "new.funnel") > 100
    with open_document(tmp_path / "new.funnel") as again:
        assert rows(again) == before
        assert list(findings(again.connection)) == []
        export_json(again, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "all.json").read_bytes()


def test_the_weeks_of_a_file_that_is_read_back_count_as_before(
    document: Document, tmp_path: Path
) -> None:
    """Since its first own move, whenever it was read back."""
    day = date(2026, 2, 2)
    document.objectives.add(day, client_name="Ana")
    assert document.habits.trap(date(2026, 3, 9)) is not None
    export_json(document, tmp_path / "all.json")
    document_of_json(tmp_path / "all.json", tmp_path / "again.funnel")
    with open_document(tmp_path / "again.funnel") as again:
        assert again.remembered("created") == day.isoformat()


def test_amounts_are_numbers_of_the_currency(document: Document) -> None:
    document.services.add("Coaching", default_value=128050)
    document.settings.set("needed_income_a_month", 300000)
    document.settings.set("wanted_wins_a_month", 15)
    told = whole_document(document)
    assert told["services"][0]["value"] == 1280.5  # type: ignore[index]
    assert told["settings"] == {
        "currency": "EUR",
        "needed_income_a_month": 3000,
        "wanted_wins_a_month": 1.5,
    }


def changed(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    told = json.loads(path.read_text("utf-8"))
    change(told)
    path.write_text(json.dumps(told), "utf-8")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda told: told.update(format="else"), "not_our_json"),
        (lambda told: told.update(version=99), "newer"),
        (lambda told: told.pop("settings"), "not_our_json"),
        (lambda told: told["settings"].update(colour="red"), "not_our_json"),
        (lambda told: told["settings"].update(days_a_week="many"), "not_our_json"),
        (lambda told: told.update(clients={}), "not_our_json"),
        (lambda told: told["clients"].append("Ana"), "not_our_json"),
        (lambda told: told["clients"][0].update(shoe_size=9), "not_our_json"),
        (lambda told: told["clients"][0].update(kind="group"), "not_our_json"),
        (lambda told: told["clients"][0].update(name=["Ana"]), "not_our_json"),
        (lambda told: told["clients"][0].update(size=float("inf")), "not_our_json"),
        (lambda told: told["clients"][0].update(birthday="1984-02-30"), "not_our_json"),
        (lambda told: told["clients"].append(told["clients"][0]), "not_our_json"),
        (lambda told: told["people"][0].update(client="nobody"), "not_our_json"),
        (lambda told: told["objectives"][0].update(value="much"), "not_our_json"),
        (lambda told: told["objectives"][0].update(first_contact="soon"), "not_our_json"),
        (lambda told: told["moves"].clear(), "not_our_json"),
    ],
)
def test_what_does_not_go_together_is_refused_and_leaves_nothing(
    example: Path, tmp_path: Path, change: Callable[[dict[str, Any]], object], key: str
) -> None:
    with open_document(example, read_only=True) as document:
        export_json(document, tmp_path / "all.json")
    changed(tmp_path / "all.json", change)
    with pytest.raises(ImportRefused) as refused:
        document_of_json(tmp_path / "all.json", tmp_path / "new.funnel")
    assert refused.value.key == key
    assert [path.name for path in tmp_path.iterdir()] == ["all.json"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"a": NaN}', b"[" * 99_999])
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.json").write_bytes(content)
    with pytest.raises(ImportRefused):
        document_of_json(tmp_path / "other.json", tmp_path / "new.funnel")


def test_the_format_is_described_to_the_last_key() -> None:
    described = DOCS.read_text("utf-8")
    for table in LOGGED:
        assert f"`{table}`" in described
        if table != "settings":
            for name in written_row(table, dict.fromkeys(COLUMNS[table]), 1):
                assert f"`{name}`" in described, (table, name)
