"""Qt is imported without what no window needs, and behaves as if it had been imported whole."""

import subprocess
import sys

LOADED = """
import sys
from funnel_desktop.qt_start import import_qt
import_qt()
from PySide6.QtWidgets import QApplication, QWidget
"""
ASKED = """
def said(wrong):
    try:
        wrong()
    except TypeError as error:
        print(error)

application = QApplication(["test", "-platform", "offscreen"])
said(lambda: QWidget().setFixedSize("wide", 2))
said(lambda: QWidget().setEnabled(yes=True))
print(QWidget.__doc__)
print(QWidget.move.__doc__)
import PySide6.support.signature.lib.pyi_generator as generator
print(generator.generate_pyi)
"""


def _printed(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_what_only_tools_need_is_not_loaded() -> None:
    """`argparse` is what the generator of stubs imports, and nothing else here does."""
    loaded = _printed(LOADED + "print(*sys.modules)").split()
    assert "argparse" not in loaded
    assert "PySide6.QtWidgets" in loaded


def test_the_program_itself_asks_for_no_description() -> None:
    """One method of Qt's that was handed to `staticmethod` had all of them read: 30 ms."""
    put_off = "'__getattr__' in vars(sys.modules['shibokensupport.signature.mapping'])"
    told = _printed(f"{LOADED}import funnel_desktop.app\nprint({put_off})")
    assert told.strip() == "True"


def test_a_wrong_call_is_explained_as_ever() -> None:
    """PySide6 describes a method on Python 3.11 only, classes and wrong calls on each."""
    plain = "\n".join(line for line in LOADED.splitlines() if "import_qt" not in line)
    told = _printed(LOADED + ASKED)
    assert "QWidget.setFixedSize(w: int, h: int, /)" in told
    assert "QWidget(self, /, parent: " in told
    assert _without_addresses(told) == _without_addresses(_printed(plain + ASKED))


def test_imports_are_watched_no_longer() -> None:
    """PySide6 puts functions of its own in front of every import; they are taken away again."""
    assert _printed(LOADED + "print(__import__.__name__)").strip() == "__import__"


def _without_addresses(text: str) -> str:
    return " ".join(word for word in text.split() if not word.startswith("0x"))
