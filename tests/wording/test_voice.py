"""One set of texts: the window says them through Qt, the command line in plain English, alike."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from funnel_desktop import wording
from funnel_desktop.language.translation import QtVoice
from funnel_desktop.wording.voice import PlainEnglish, spoken, translate
from tools.translations import Text, texts_in

ROOM = Path(wording.__path__[0])
TEXTS = sorted({text for path in ROOM.glob("*.py") for text in texts_in(path)})


@pytest.fixture
def british() -> Iterator[None]:
    """Numbers as English writes them, for `%Ln`."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("qapp", "british")
@pytest.mark.parametrize("count", [0, 1, 2, 1234])
def test_window_and_command_line_speak_the_same_english(count: int) -> None:
    def said(text: Text) -> str:
        return translate(text.context, text.source, "", count if text.plural else -1)

    with spoken(PlainEnglish()):
        plain = [said(text) for text in TEXTS]
    with spoken(QtVoice()):
        assert [said(text) for text in TEXTS] == plain


def test_one_is_not_said_as_several() -> None:
    with spoken(PlainEnglish()):
        assert [translate("Words", "%n day(s) late", "", n) for n in (1, 2)] == [
            "1 day late", "2 days late",
        ]  # fmt: skip


def test_a_voice_is_in_force_only_meanwhile() -> None:
    class Loud(PlainEnglish):
        def translate(self, context: str, text: str, comment: str, n: int, /) -> str:
            return f"{text}!"

    def fail_loudly() -> None:
        with spoken(Loud()):
            assert translate("Words", "Won") == "Won!"
            raise ZeroDivisionError

    with spoken(PlainEnglish()):
        with pytest.raises(ZeroDivisionError):
            fail_loudly()
        assert translate("Words", "Won") == "Won"


def test_the_words_need_no_qt() -> None:
    modules = ", ".join(f"funnel_desktop.wording.{path.stem}" for path in ROOM.glob("[!_]*.py"))
    asked = f"import sys, {modules}; print([n for n in sys.modules if n.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
