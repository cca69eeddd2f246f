"""`backup` and `restore` from the command line."""

import json
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from tests.commandline.program import Call
from tests.document.contents import contents


@pytest.fixture
def own(call: Call, tmp_path: Path):  # type: ignore[no-untyped-def]
    """The command line with a home of its own."""
    return lambda *words: call("--home", tmp_path / "home", *words)


def test_one_now_and_a_list_of_all(own: Call, file: Path) -> None:
    assert own("backup", file, "--list").out == "There are no backups of this file yet.\n"
    made = own("backup", file)
    assert made.code == 0
    assert made.out.startswith("Backed up 8 objectives as number 1.\n")
    assert Path(made.out.split("\n")[1]).is_file()
    own("delete", file, "Bruno")
    assert json.loads(own("backup", file, "--json").out)["number"] == 2
    listed = own("backup", file, "--list").out.split("\n")
    assert listed[0].split()[:4] == ["No.", "Made", "Universe", "Above"]
    numbers = [line.split() for line in listed[1:3]]
    assert [(row[0], *row[3:10]) for row in numbers] == [
        ("2", "1", "1", "2", "1", "1", "1", "0"),
        ("1", "1", "2", "2", "1", "1", "1", "0"),
    ]
    newest, first = json.loads(own("backup", file, "--list", "--json").out)
    assert (newest["number"], newest["counts"]["above"], newest["whole"]) == (2, 1, True)
    assert first["counts"]["above"] == 2
    assert newest["last_change"] > "2026"


def test_restored_by_number_into_a_new_file(own: Call, file: Path, tmp_path: Path) -> None:
    with open_document(file) as document:
        before = contents(document)
    own("backup", file)
    own("delete", file, "Bruno")
    out = tmp_path / "back.funnel"
    said = own("restore", file, "1", out)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("back.funnel made from the backup of 20")
    with open_document(out) as restored:
        assert contents(restored) == before
    assert json.loads(own("backup", file, "--list", "--json").out)[0]["counts"]["above"] == 1
    for taken in (out, file):
        again = own("restore", file, "1", taken)
        assert (again.code, "already a file" in again.err) == (1, True)


def test_restored_where_the_file_is_damaged_or_gone(own: Call, file: Path, tmp_path: Path) -> None:
    own("backup", file)
    file.write_bytes(file.read_bytes()[:5000])
    assert own("restore", file, "1", tmp_path / "a.funnel").code == 0
    file.unlink()
    assert own("restore", file, "1", tmp_path / "b.funnel").code == 0
    assert own("check", tmp_path / "b.funnel").out == "No problems found.\n"


def test_what_there_is_not_is_refused(own: Call, file: Path, tmp_path: Path) -> None:
    assert own("restore", file, "7", tmp_path / "a.funnel").code == 1
    own("backup", file)
    [entry] = json.loads(own("backup", file, "--list", "--json").out)
    Path(entry["file"]).write_bytes(Path(entry["file"]).read_bytes()[:-1])
    refused = own("restore", file, "1", tmp_path / "a.funnel")
    assert refused.code == 1
    assert "has changed since it was made" in refused.err
    entry = json.loads(own("backup", file, "--list", "--json").out)[-1]
    assert (entry["number"], entry["whole"], entry["counts"]) == (1, False, None)
    assert not (tmp_path / "a.funnel").exists()


def test_a_file_that_fails_its_checks_gets_none(own: Call, file: Path) -> None:
    with open_document(file) as document:
        document.connection.execute("DELETE FROM moves")
    refused = own("backup", file)
    assert (refused.code, refused.out) == (1, "")
    assert "does not pass its checks" in refused.err
    assert own("backup", file, "--list").out == "There are no backups of this file yet.\n"


def test_an_import_makes_one_before(own: Call, file: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("client,stage\nNew,above\n")
    assert own("import", file, tmp_path / "list.csv").code == 0
    [entry] = json.loads(own("backup", file, "--list", "--json").out)
    assert entry["counts"]["above"] == 2


def test_repair_makes_a_new_file_and_says_what_it_holds(
    own: Call, file: Path, tmp_path: Path
) -> None:
    own("backup", file)
    with open_document(file) as document:
        document.connection.execute("DELETE FROM moves")
    left, out = file.read_bytes(), tmp_path / "out.funnel"
    said = own("check", file, "--repair", out)
    assert (said.code, file.read_bytes()) == (0, left)
    assert "out.funnel was made; FILE is unchanged." in said.out
    assert "The newest backup (used): 8 objectives" in said.out
    assert "The rows that can be read (also possible): 8 objectives" in said.out
    assert own("check", out).code == 0
    assert own("check", file, "--repair", out).code == 1
    told = json.loads(own("check", file, "--repair", tmp_path / "b.funnel", "--json").out)
    assert (told["used"], [way["way"] for way in told["ways"]]) == ("backup", ["backup", "rows"])


def test_what_is_only_out_of_date_is_put_in_order(own: Call, file: Path, tmp_path: Path) -> None:
    with open_document(file) as document:
        before = contents(document)
        document.connection.execute("DELETE FROM search_text")
        document.connection.execute("DROP INDEX objectives_board")
    said = own("check", file, "--repair", tmp_path / "out.funnel")
    assert "The file itself, put in order (used)" in said.out
    with open_document(tmp_path / "out.funnel") as repaired:
        assert contents(repaired) == before


def test_nothing_can_be_rescued_from_a_letter(own: Call, tmp_path: Path) -> None:
    (tmp_path / "letter.funnel").write_text("Dear Sir")
    refused = own("check", tmp_path / "letter.funnel", "--repair", tmp_path / "out.funnel")
    assert (refused.code, (tmp_path / "out.funnel").exists()) == (1, False)
    assert "Nothing could be rescued" in refused.err
