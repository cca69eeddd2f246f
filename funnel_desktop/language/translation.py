"""The language of the window: its texts, and those of Qt's own dialogs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from funnel_desktop.language.formats import formats
from funnel_desktop.paths import resource
from funnel_desktop.wording import voice

SOURCE = "en"
_installed: list[QTranslator] = []


class QtVoice:
    """Speaks the language in force, and writes numbers as `formats` does."""

    def __init__(self) -> None:
        # As `staticmethod` of the class Python would ask it for its description, for which PySide6
        # reads all of its own: a tenth of the start.
        self.translate = QCoreApplication.translate

    def number(self, value: float, places: int, /) -> str:
        """`1,280` or `0.5`, with groups and decimals as the locale writes them."""
        return formats().number(value, places)

    def percent(self, share: float, /) -> str:
        """`28 %`; where the sign stands is the language's."""
        return formats().percent(share)

    def hours(self, minutes: int, /) -> str:
        """`0.5 h`, or `8 h 40 min` where quarters of an hour do not tell it."""
        return formats().hours(minutes)


def languages() -> list[str]:
    """The languages there are translations for, such as `en` and `tr`: each `funnel_xx.qm` in
    `resources/translations/` is one."""
    found = resource("translations").glob("funnel_*.qm")
    return sorted(path.stem.removeprefix("funnel_") for path in found)


def language_name(code: str) -> str:
    """What a language calls itself, such as `Türkçe`; with its country only if `code` has one."""
    locale = QLocale(code)
    if "_" not in code:
        locale = QLocale(locale.language(), QLocale.Country.World)
    name = locale.nativeLanguageName()
    return locale.toUpper(name[:1]) + name[1:]


def language_for(choice: str) -> str:
    """The language to speak: `choice`, or the system's where that is empty; else English."""
    wanted = choice or _language_of(QLocale.system())
    return wanted if resource("translations", f"funnel_{wanted}.qm").exists() else SOURCE


def locale_for(choice: str) -> QLocale:
    """How numbers and dates are written: the system's way, in the language that is spoken."""
    system, language = QLocale.system(), language_for(choice)
    if _language_of(system) == language:
        return system
    return QLocale(QLocale(language).language(), system.territory())


def use_language(application: QCoreApplication, choice: str) -> None:
    """Speak `choice` (empty: the system's language) from now on.

    Widgets are told by a LanguageChange event. English is loaded as well, below the others: its
    plurals are translations too, and show where a translation lacks a text.
    """
    voice.speak(QtVoice())
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    language, folder = language_for(choice), str(resource("translations"))
    _install(application, f"funnel_{SOURCE}", folder)
    if language != SOURCE:
        _install(
            application,
            f"qtbase_{language}",
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        )
        _install(application, f"funnel_{language}", folder)


def _language_of(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
        _installed.append(translator)
