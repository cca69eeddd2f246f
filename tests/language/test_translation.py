"""Languages: what the code says is what is translated, and what is translated fits."""

import re
import string
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.translation import language_for, languages, locale_for
from funnel_desktop.wording.names import stage_name
from tests.ui.looks.conftest import Wear
from tools import translations
from tools.translations import NotTranslatable, Text, forms_known, texts_in

FILES = {language: translations.FOLDER / f"funnel_{language}.ts" for language in ("en", "tr")}


def marks_in(text: str) -> list[str]:
    """What is filled in when the text is said."""
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(named + re.findall(r"%L?n", text))


def found_in(source: str, tmp_path: Path) -> list[Text]:
    written = tmp_path / "none.py"
    written.write_text(source, "utf-8")
    return list(texts_in(written))


def test_everything_is_translated_and_up_to_date() -> None:
    assert translations.problems() == []


def test_the_tool_says_so_on_a_command_line() -> None:
    command = [sys.executable, str(Path(translations.__file__)), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "All texts are translated.\n")


@pytest.mark.parametrize("language", FILES)
def test_every_translation_fills_in_what_its_source_fills_in(language: str) -> None:
    for text, forms in forms_known(FILES[language]).items():
        for form in forms:
            wanted = marks_in(text.source)
            if text.plural and len(forms) > 1 and form == forms[0]:
                wanted = [mark for mark in wanted if mark not in ("%n", "%Ln")]
                assert set(marks_in(form)) - {"%n", "%Ln"} == set(wanted), text.source
                continue
            assert marks_in(form) == wanted, text.source


@pytest.mark.parametrize("language", FILES)
def test_every_translation_keeps_its_mnemonic_and_its_ellipsis(language: str) -> None:
    for text, forms in forms_known(FILES[language]).items():
        for form in forms:
            assert form.count("&") == text.source.count("&"), text.source
            assert form.endswith("…") == text.source.endswith("…"), text.source


def test_turkish_has_no_letter_that_a_program_changed_the_case_of() -> None:
    for forms in forms_known(FILES["tr"]).values():
        assert not any("i̇" in form for form in forms)


def test_plurals_marks_and_comments_are_read_from_the_code(tmp_path: Path) -> None:
    source = (
        'translate("A", "%n day(s) late", "", len(days))\n'
        'translate("A", "{amount} euro(s)", "", count)\n'
        'translate("A", "Close", "to shut")\n'
        'T = {1: QT_TRANSLATE_NOOP("A", "Universe")}\ntranslate("A", T[1])\n'
        'translate("A", "one " "text")\n'
        "text.translate(_TABLE)\npainter.translate(width / 2, top)\n"
    )
    assert found_in(source, tmp_path) == [
        Text("A", "%n day(s) late", "", True),
        Text("A", "{amount} euro(s)", "", True),
        Text("A", "Close", "to shut"),
        Text("A", "one text"),
        Text("A", "Universe"),
    ]


@pytest.mark.parametrize("said", ['f"{n} late"', '"{n} late" + end', '"a %s" % n'])
def test_a_text_that_could_never_be_found_is_refused(said: str, tmp_path: Path) -> None:
    with pytest.raises(NotTranslatable):
        found_in(f'translate("A", {said})', tmp_path)


def test_the_window_speaks_the_language_that_is_chosen(wear: Wear) -> None:
    assert {"en", "tr"} <= set(languages())
    wear(language="tr")
    assert stage_name(Stage.BEST_FEW) == "En İyi Birkaç"
    wear(language="en")
    assert stage_name(Stage.BEST_FEW) == "Best Few"


def test_qts_own_buttons_speak_it_too(wear: Wear, qapp: QApplication, qtbot: QtBot) -> None:
    wear(language="tr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert isinstance(cancel, QPushButton)
    assert cancel.text() == "İptal"


def test_a_language_without_a_translation_is_english() -> None:
    assert language_for("xx") == "en"
    assert language_for("tr") == "tr"


def test_numbers_follow_the_language_that_is_chosen() -> None:
    assert locale_for("tr").language() == QLocale.Language.Turkish
    assert locale_for("en").language() == QLocale.Language.English
