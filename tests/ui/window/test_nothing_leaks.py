"""No word about a client leaves the document and what one asked to be written, nor the machine."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.document.private_client import MARK

ROOT = Path(__file__).parents[3]
ASKED_FOR = {"work.funnel", "copy.funnel", "list.csv", "out.csv", "kept.pdf"}


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """The folders of somebody after a whole session, and what the session told of itself."""
    base = tmp_path_factory.mktemp("somebody")
    for name in ("home", "tmp", "documents"):
        (base / name).mkdir()
    home, temporary = str(base / "home"), str(base / "tmp")
    own = {
        "HOME": home,
        "TMPDIR": temporary,
        "XDG_RUNTIME_DIR": temporary,
        "SQLITE_TMPDIR": temporary,
    }
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    session = ("-m", "tests.ui.window.canary_session", str(base / "documents"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.no_network", *session],
        cwd=ROOT,
        env={**kept, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert MARK not in done.stderr
    return base, json.loads(done.stdout.splitlines()[-1])


def test_only_the_document_and_what_was_asked_for_tell_of_a_client(
    left: tuple[Path, dict[str, object]],
) -> None:
    base, _ = left
    files = [path for path in base.rglob("*") if path.is_file()]
    told = {path for path in files if MARK.encode() in path.read_bytes().lower()}
    telling = {path for path in told if "backups" not in path.parts}
    assert {path.suffix for path in told - telling} <= {".funnel"}
    assert {path.name for path in telling} <= ASKED_FOR
    assert {path.parent for path in telling} == {base / "documents"}
    assert {path.name for path in (base / "documents").iterdir()} == ASKED_FOR
    assert [path for path in (base / "tmp").rglob("*") if path.is_file()] == []


def test_nothing_was_written_elsewhere_and_taken_away(
    left: tuple[Path, dict[str, object]],
) -> None:
    base, told = left
    written = [Path(each) for each in told["written"]]  # type: ignore[attr-defined]
    known = (base / "home", base / "documents", Path("/dev"))
    assert [each for each in written if not any(each.is_relative_to(k) for k in known)] == []


def test_what_is_written_is_its_owners_alone(left: tuple[Path, dict[str, object]]) -> None:
    base, _ = left
    files = [path for path in base.rglob("*") if path.is_file() and path.name != "list.csv"]
    assert {path.name for path in files} >= {"settings.ini", "funnel-desktop.log", "work.funnel"}
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in files} == dict.fromkeys(
        (path.name for path in files), "0o600"
    )


def test_the_report_names_places_and_nothing_of_the_users(
    left: tuple[Path, dict[str, object]],
) -> None:
    base, told = left
    report = str(told["report"])
    assert "Funnel Desktop 0." in report
    assert "ValueError" in report
    assert "canary_session.py:" in report
    assert "funnel_desktop/ui/work/session.py:" in report
    for private in (MARK, str(base), str(ROOT), "work.funnel"):
        assert private not in report
