"""A `.qm` file laid into `resources/translations/` is a language of the program, without code."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.app import Program
from funnel_desktop.document.document import create_document
from funnel_desktop.document.new_files import write_file
from funnel_desktop.language.formats import formats
from funnel_desktop.paths import places, resource
from funnel_desktop.ui.screens.preferences.preferences_dialog import PreferencesDialog
from funnel_desktop.ui.work.settings import Settings
from tests.ui.conftest import TODAY
from tools.translations import compiled

GERMAN = """\
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE TS>
    <TS version="2.1" language="de">
    <context><name>Preferences</name>
    <message><source>Preferences</source><translation>Einstellungen</translation></message>
    </context></TS>
    """


@pytest.fixture
def german(tmp_path: Path) -> Iterator[None]:
    source = tmp_path / "funnel_de.ts"
    source.write_text(dedent(GERMAN), "utf-8")
    laid_in = resource("translations", "funnel_de.qm")
    write_file(laid_in, compiled(source))
    yield
    laid_in.unlink()


@pytest.fixture
def program(qapp: QApplication, german: None, tmp_path: Path) -> Iterator[Program]:
    before = QLocale()
    made = Program(qapp, places(tmp_path), lambda: TODAY)
    made.show(create_document(tmp_path / "practice.funnel"), given=True)
    yield made
    assert made.window is not None
    made.settings.restore()
    made.window.let_go()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QLocale.setDefault(before)


def test_it_is_offered_chosen_and_kept(qtbot, program: Program, tmp_path: Path) -> None:
    assert program.window is not None
    program.window.actions_by_key["preferences"].trigger()
    (dialog,) = program.window.findChildren(PreferencesDialog)
    offered = dialog.general.language
    named = [offered.itemText(place) for place in range(offered.count())]
    assert named == ["Same as the system", "Deutsch", "English", "Türkçe"]
    offered.setFocus()
    QTest.keyClick(offered, Qt.Key.Key_Home)
    QTest.keyClick(offered, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Einstellungen")
    assert dialog.general.language.currentText() == "Deutsch"
    assert formats().day_full(TODAY).endswith("Mai 2026")
    # What it has no text for is said in English, in the right number.
    assert QApplication.translate("Returns", "and %n more", "", 1) == "and 1 more"
    program.settings.save()
    assert Settings(places(tmp_path).config_dir).language == "de"
