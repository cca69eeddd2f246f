"""`export` and back: objectives, clients, and the whole document."""

from pathlib import Path

import pytest

from funnel_desktop.document.new_files import is_standard_output
from tests.commandline.program import DAY, Call, is_one_sentence, started


def test_the_whole_document_becomes_a_file_of_its_own(
    call: Call, file: Path, tmp_path: Path
) -> None:
    out, new = tmp_path / "all.json", tmp_path / "new.funnel"
    assert (
        call("export", file, out).out == "The whole document with 7 clients written to all.json.\n"
    )
    assert call("import", new, out, "--dry-run").out == "new.funnel would be made with 7 clients.\n"
    assert not new.exists()
    assert call("import", new, out, "--json").json == {"clients": 7}
    assert call("show", new, "--json").json == call("show", file, "--json").json
    assert call("check", new).code == 0
    again = call("import", new, out)
    assert (again.code, again.err) == (
        1,
        "There is already a file called new.funnel. Open it, or choose another name.\n",
    )


@pytest.mark.parametrize("words", [("clients.csv", "--clients"), ("clients.vcf",)])
def test_clients_are_read_back(
    call: Call, file: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    name, *others = words
    assert call("export", file, tmp_path / name, *others).out == f"7 clients written to {name}.\n"
    back = call("import", tmp_path / "new.funnel", tmp_path / name, "--into", "clients", "--json")
    assert (back.json["new_clients"], back.json["problems"]) == (7, [])
    again = call("import", file, tmp_path / name, "--into", "clients", "--json")
    assert (again.json["new_clients"], again.json["known_clients"]) == (0, 7)
    assert not call("undo", file).out.startswith("Undone: 7 clients")


def test_objectives_stay_what_csv_writes(call: Call, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    assert call("export", file, out).out == "8 objectives written to list.csv.\n"
    new = tmp_path / "new.funnel"
    assert call("import", new, out).code == 0
    assert call("show", new, "--json").json["outcomes"] == {"won": 1, "lost": 1, "parked": 0}


def test_json_that_is_something_else_is_refused(call: Call, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"format": "else"}', encoding="utf-8")
    answer = call("import", tmp_path / "new.funnel", tmp_path / "other.json")
    assert answer.code == 1
    assert is_one_sentence(answer.err)
    assert [path.name for path in tmp_path.iterdir()] == ["other.json"]


def test_the_standard_output_is_written_through(imported: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert started("--today", DAY, "export", imported, out).code == 0
    for target in ("-", "/proc/self/fd/1"):  # /dev/stdout is not put at risk on a real machine.
        answer = started("--today", DAY, "export", imported, target, cwd=tmp_path)
        assert answer.code == 0, answer.err
        assert answer.out == out.read_bytes().decode()
        assert is_one_sentence(answer.err)
    assert not (tmp_path / "-").exists()
    into = tmp_path / "into.csv"
    with into.open("wb") as stream:
        answer = started("--today", DAY, "export", imported, "-", cwd=tmp_path, stdout=stream)
    assert answer.code == 0
    assert into.read_bytes() == out.read_bytes()
    assert is_standard_output(Path("/dev/stdout"))


def test_a_plan_goes_to_the_standard_output_alone(imported: Path) -> None:
    answer = started("--today", DAY, "plan", imported, "--ics", "-", cwd=imported.parent)
    assert answer.out.startswith("BEGIN:VCALENDAR")
    assert answer.out.rstrip().endswith("END:VCALENDAR")
    assert "Nothing is planned." in answer.err
    both = started(
        "--today", DAY, "plan", imported, "--ics", "-", "--pdf", "-", cwd=imported.parent
    )
    assert (both.code, both.out) == (1, "")
    assert is_one_sentence(both.err)
