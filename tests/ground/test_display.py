"""The one sentence that stands where Qt would abort."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop import display
from funnel_desktop.display import no_display_sentence

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have their display")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_no_display_is_said() -> None:
    assert (
        no_display_sentence()
        == "There is no display here: start Funnel Desktop from a desktop session."
    )


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "WINDOW_LIBRARIES", {})
    monkeypatch.setenv("DISPLAY", ":8971")
    assert "The display :8971 does not answer" in (no_display_sentence() or "")


def test_a_missing_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "WINDOW_LIBRARIES", {"libnot-there.so.7": "libnot-there7"})
    monkeypatch.setenv("DISPLAY", ":8971")
    assert (no_display_sentence() or "").endswith("sudo apt-get install libnot-there7")


@pytest.mark.parametrize("platform", ["offscreen", "offscreen:configfile=x", "vnc"])
def test_platforms_that_need_no_display(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert no_display_sentence() is None


def test_wayland_counts_where_its_socket_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert no_display_sentence() is not None
    (tmp_path / "wayland-0").touch()
    assert no_display_sentence() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert no_display_sentence() is not None


@pytest.mark.needs("xvfb")
def test_a_real_display_is_one() -> None:
    program = str(shutil.which("Xvfb"))
    with subprocess.Popen(
        [program, "-displayfd", "1", "-screen", "0", "320x240x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        try:
            asked = "from funnel_desktop.display import *; print(no_display_sentence())"
            run = subprocess.run(
                [sys.executable, "-c", asked],
                env={"DISPLAY": f":{number}"},
                cwd=Path(__file__).parents[2],
                capture_output=True,
                text=True,
                check=True,
            )
            assert run.stdout.strip() == "None"
        finally:
            server.terminate()
