"""Another language is spoken by every view at once."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.paths import resource
from tests.ui.window.screens import practice, window_on

VIEWS = ("board", "week", "insights", "clients")


def turkish() -> dict[str, str]:
    """Each English text by its own words, and what it is in Turkish."""
    said: dict[str, str] = {}
    root = ElementTree.parse(resource("translations") / "funnel_tr.ts").getroot()
    for message in root.iter("message"):
        if message.get("numerus") != "yes":
            said[message.findtext("source", "")] = message.findtext("translation", "")
    return said


def texts(widget: QWidget) -> Iterator[str]:
    for kind in (QLabel, QAbstractButton):
        for part in widget.findChildren(kind):
            if part.isVisible():
                yield part.text()


def test_menus_of_the_language_before_are_gone(qapp: QApplication, tmp_path: Path) -> None:
    """Each time they are made anew; in an hour of gestures a thousand of them were kept."""
    window = window_on(practice(tmp_path))
    before = len(window.findChildren(QMenu))
    for _ in range(3):
        window.refresh()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(window.findChildren(QMenu)) == before
    window.close()


def test_no_view_stays_english(qapp: QApplication, tmp_path: Path) -> None:
    window = window_on(practice(tmp_path))
    for view in VIEWS:
        window.workspace.show_view(view)
        qapp.processEvents()
    shown_before = window.workspace.views.shown
    use_language(qapp, "tr")
    set_formats(Formats(QLocale("tr_TR"), "EUR"))
    try:
        window.refresh()
        assert window.workspace.views.shown == shown_before
        words = turkish()
        english = words.keys() - set(words.values())
        for view in VIEWS:
            window.workspace.show_view(view)
            qapp.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            shown = list(texts(window))
            assert set(shown) & set(words.values()), view
            assert set(shown) & english == set(), view
    finally:
        use_language(qapp, "en")
        window.close()
