"""The program as others start it: exit codes, one sentence, UTF-8, and no Qt."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.commandline.asked import COMMAND_NAMES
from funnel_desktop.commandline.commands import command_named
from funnel_desktop.commandline.help import HELP
from funnel_desktop.version import VERSION
from tests.commandline.program import ANYWAY, DAY, PROJECT, Call, is_one_sentence, started

# Permissions mean nothing to root, unless root lays down the power to pass over them.
WITHOUT_PRIVILEGE = (
    ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    if hasattr(os, "geteuid") and os.geteuid() == 0
    else []
)
HEAVY = ("PySide6", "shiboken6", "sqlite_utils", "numpy", "pandas")


def test_a_day_with_the_program(tmp_path: Path) -> None:
    file = tmp_path / "practice.funnel"
    assert (
        started("example", file, "--today", DAY).out
        == "practice.funnel made with 185 objectives.\n"
    )
    own = started("add", file, "--client", "Ünal & 李").out.strip()
    beside = ("in", "--before", "Fjord Logistics")
    assert started("move", file, "ünal & 李", *beside, *ANYWAY, "--today", DAY).code == 0
    entries = started("show", file, "--json", "--today", DAY).json["stages"]["in"]
    assert [entry["client"] for entry in entries][:3] == [
        "Meridian Labs",
        "Ünal & 李",
        "Fjord Logistics",
    ]
    assert entries[1]["id"] == own
    assert started("outcome", file, own, "won", "--value", "12.5").code == 0
    assert started("undo", file).code == 0
    assert started("redo", file).code == 0
    assert len(started("history", file, own, "--json").json) == 3
    assert started("export", file, tmp_path / "out.csv").code == 0
    assert started("import", tmp_path / "back.funnel", tmp_path / "out.csv").code == 0
    assert started("delete", file, own).code == 0
    assert started("check", file).code == 0
    assert started("check", tmp_path / "back.funnel").code == 0


def test_output_is_utf8_whatever_the_locale(file: Path) -> None:
    for names in (
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    ):
        assert "李婉婷" in started("show", file, env=names).out


def test_commands_import_neither_qt_nor_what_is_heavy(tmp_path: Path, file: Path) -> None:
    (tmp_path / "list.csv").write_text("client\nAnna\n")
    lines = [
        ["show", file], ["history", file], ["check", file],
        ["move", file, "Bruno", "in", *ANYWAY], ["next", file],
        ["judge", file, "Bruno", "sure", "no"], ["influence", file, "Bruno", "list"],
        ["add", file, "--client", "A"], ["undo", file], ["import", file, tmp_path / "list.csv"],
        ["export", file, tmp_path / "out.csv"], ["--version"], ["--help"], ["show"],
    ]  # fmt: skip
    for words in lines:
        program = (
            "import sys; from funnel_desktop.__main__ import main; main(sys.argv[1:]); "
            f"sys.stderr.write(repr([n for n in {HEAVY} if n in sys.modules]))"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, *map(str, words)],
            cwd=PROJECT, capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        assert done.stderr.endswith("[]"), words


@pytest.mark.parametrize("words", [["show"], ["--help"]])
def test_a_reader_that_goes_away(file: Path, words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as gone:
        answer = started(*words, *([file] if words == ["show"] else []), stdout=gone)
    assert (answer.code, answer.err) == (1, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("words", [["show"], ["--version"], ["--help"]])
def test_an_output_that_cannot_be_written(file: Path, words: list[str]) -> None:
    more = [file] if words == ["show"] else []
    with open("/dev/full", "wb") as full:
        answer = started(*words, *more, stdout=full)
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert "Exception" not in answer.err


def test_an_interruption_is_no_traceback(tmp_path: Path) -> None:
    program = [
        sys.executable,
        "-u",
        "-m",
        "funnel_desktop",
        "example",
        str(tmp_path / "big.funnel"),
    ]
    running = subprocess.Popen(
        [*program, "--objectives", "500000"],
        cwd=PROJECT,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever runs the tests in the background may have them ignore interruptions.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not list(tmp_path.iterdir()):
        assert running.poll() is None
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, "")
    assert list(tmp_path.iterdir()) == []


def test_words_that_are_no_text(file: Path) -> None:
    for words in (
        ["move", file, b"\xff\xfe", "in"],
        ["add", file, "--client", b"\xff"],
        ["edit", file, "Bruno", b"notes=\xff"],
        ["outcome", file, "Bruno", "lost", "--reason", b"\xff"],
    ):
        answer = started(*words)
        assert answer.code == 2
        assert is_one_sentence(answer.err)


def test_files_with_odd_names(tmp_path: Path) -> None:
    for name in (b"a #%3F?.funnel", "Müşteri listesi 李.funnel".encode(), b"\xff\xfe.funnel"):
        path = os.path.join(os.fsencode(tmp_path), name)
        assert started("example", path, "--objectives", "3").code == 0
        assert started("show", path).code == 0
        assert is_one_sentence(started("show", path + b"-").err)


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["show"],
        ["--nonsense"],
        ["show", "a.funnel", "--nonsense"],
        ["show", "a.funnel", "b.funnel"],
        ["a.funnel", "b.funnel"],
        ["--"],
        ["--today"],
        ["show", "a.funnel", "--today"],
        ["--today", "soon", "show", "a.funnel"],
        ["--today", "2026-02-30", "show", "a.funnel"],
        ["--today", "20260212", "show", "a.funnel"],
        ["--today", "٢٠٢٦-٠٥-١٢", "show", "a.funnel"],
        ["--home", "", "show", "a.funnel"],
        ["show", "a.funnel", "--on", "12.5.2026"],
        ["show", "a.funnel", "--js"],
        ["move", "a.funnel", "Anna"],
        ["move", "a.funnel", "Anna", "nowhere"],
        ["move", "a.funnel", "Anna", "in", "--before", "B", "--after", "C"],
        ["outcome", "a.funnel", "Anna", "gone"],
        ["outcome", "a.funnel", "Anna", "lost", "--value", "5"],
        ["outcome", "a.funnel", "Anna", "won", "--until", "2026-08-01"],
        ["outcome", "a.funnel", "Anna", "won", "--on", "2026-13-01"],
        ["add", "a.funnel"],
        ["add", "a.funnel", "--client", "A", "--stage", "won"],
        ["edit", "a.funnel", "Anna"],
        ["edit", "a.funnel", "Anna", "value"],
        ["edit", "a.funnel", "Anna", "colour=red"],
        ["edit", "a.funnel", "Anna", "stage=in"],
        ["edit", "a.funnel", "Anna", "value=1", "value=2"],
        ["example", "a.funnel", "--objectives", "-1"],
        ["example", "a.funnel", "--objectives", "many"],
        ["example", "a.funnel", "--objectives", "1e5"],
        ["example", "a.funnel", "--objectives", "99999999"],
        ["example", "a.funnel", "--objectives", str(2**70)],
        ["example", "a.funnel", "--seed", "x"],
        ["import", "a.funnel"],
        ["undo"],
        ["history", "a.funnel", "b", "c"],
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call(*words)
    assert (answer.code, answer.out) == (2, "")
    assert is_one_sentence(answer.err)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "value",
    ["nan", "inf", "-5", "1e400", "1,280", "12.345", str(2**63), "9" * 400, "", " ", "0x10"],
)
def test_absurd_values_are_refused(call: Call, file: Path, value: str) -> None:
    before = file.read_bytes()
    for words in (["add", file, "--client", "A"], ["outcome", file, "Bruno", "won"]):
        answer = call(*words, f"--value={value}")
        if value.strip():
            assert answer.code == 2
            assert is_one_sentence(answer.err)
    if value.strip():
        assert file.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ["show"],
        ["history"],
        ["undo"],
        ["redo"],
        ["move", "Anna", "in"],
        ["outcome", "Anna", "won"],
        ["delete", "Anna"],
        ["edit", "Anna", "value=1"],
        ["add", "--client", "Anna"],
        ["export", "out.csv"],
    ],
)
@pytest.mark.parametrize("content", [None, b"", b"Dear Anna", b"SQLite format 3\x00" + bytes(2000)])
def test_what_is_no_document_is_refused_and_left_alone(
    call: Call,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    content: bytes | None,
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / "a.funnel").write_bytes(content)
    answer = call(words[0], "a.funnel", *words[1:])
    assert (answer.code, answer.out) == (1, "")
    assert is_one_sentence(answer.err)
    assert "a.funnel" in answer.err
    assert [path.read_bytes() for path in tmp_path.iterdir()] == (
        [] if content is None else [content]
    )


def test_a_file_that_is_open_elsewhere_says_where(tmp_path: Path, file: Path) -> None:
    holder = (
        "import sys; from pathlib import Path; "
        "from funnel_desktop.document.document import open_document; "
        "document = open_document(Path(sys.argv[1])); print('open', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(file)],
        cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stdout.readline() == "open\n"
        for words in (["show", file], ["next", file], ["export", file, "o.csv"]):
            answer = started(*words, cwd=tmp_path)
            assert answer.code == 1
            assert is_one_sentence(answer.err)
            assert f"process {running.pid}" in answer.err
        running.communicate("\n", timeout=60)
    assert started("show", file).code == 0


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_reading_in_a_place_where_nothing_can_be_changed(file: Path) -> None:
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        assert started("show", file, before=WITHOUT_PRIVILEGE).code == 0
        assert started("history", file, before=WITHOUT_PRIVILEGE).code == 0
        assert started("check", file, before=WITHOUT_PRIVILEGE).code == 0
        assert started("next", file, before=WITHOUT_PRIVILEGE).code == 0
        for words in (
            ["move", file, "Bruno", "in", *ANYWAY],
            ["export", file, file.parent / "out.csv"],
        ):
            answer = started(*words, before=WITHOUT_PRIVILEGE)
            assert answer.code == 1
            assert is_one_sentence(answer.err)
    finally:
        file.parent.chmod(0o700)


def test_example_leaves_an_existing_file_alone(call: Call, file: Path) -> None:
    before = file.read_bytes()
    answer = call("example", file)
    assert (answer.code, answer.err) == (
        1,
        "There is already a file called practice.funnel. Open it, or choose another name.\n",
    )
    assert file.read_bytes() == before


def test_example_obeys_today_and_seed(call: Call, tmp_path: Path) -> None:
    shown = []
    for name, today, seed in (
        ("a", DAY, "3"),
        ("b", DAY, "3"),
        ("c", DAY, "4"),
        ("d", "2027-01-01", "3"),
    ):
        file = tmp_path / f"{name}.funnel"
        call("example", file, "--objectives", "40", "--seed", seed, "--today", today)
        shown.append(call("show", file, "--json", "--today", today).json["stages"])
    assert shown[0] == shown[1]
    assert shown[0] != shown[2]
    assert shown[0] != shown[3]


def test_version_and_help(call: Call) -> None:
    assert call("--version").out == f"Funnel Desktop {VERSION}\n"
    assert call("--help").out == call("-h").out == HELP + "\n"
    for name in COMMAND_NAMES:
        assert f"{name} FILE" in HELP
        assert command_named(name).help
        answer = call(name, "--help")
        assert answer.code == 0
        assert answer.out.startswith(f"usage: funnel-desktop {name} ")


def test_a_file_may_be_called_like_a_command(
    call: Call, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    file.rename("show")
    assert call("show", "show", "--json").code == 0


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("verb", [("plan",), ("plan", "--fill"), ("plan", "--ics", "o.ics"),
                                  ("plan", "--pdf", "o.pdf"), ("budget",)])  # fmt: skip
def test_the_ends_of_the_calendar_are_no_days_to_work_on(
    call: Call, file: Path, verb: tuple[str, ...], day: str
) -> None:
    answer = call(verb[0], file, *verb[1:], "--today", day)
    assert (answer.code, answer.out) == (2, "")
    assert f"{day} cannot be today: choose a day from 1900 to 9900." in answer.err
