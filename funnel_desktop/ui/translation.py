"""The language of the window: its texts, and those of Qt's own dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from funnel_desktop.paths import resource

SOURCE = "en"
_installed: list[QTranslator] = []


def languages() -> list[str]:
    """The languages there are translations for, such as `en` and `tr`."""
    found = resource("translations").glob("funnel_*.qm")
    return sorted(path.stem.removeprefix("funnel_") for path in found)


def language_for(choice: str, locale: QLocale) -> str:
    """The language to speak: `choice`, or for `system` the locale's where there is one."""
    wanted = choice if choice != "system" else locale.name().partition("_")[0]
    return wanted if wanted in languages() else SOURCE


def use_language(language: str) -> None:
    """Speak `language` from now on; whatever is shown already has to be built anew.

    English is loaded as well: its plurals are translations too.
    """
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own_texts = str(resource("translations"))
    if language != SOURCE:
        _install(f"qtbase_{language}", qt_texts)
    _install(f"funnel_{language}", own_texts)


def _install(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
