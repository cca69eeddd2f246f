"""The words and the order of numbers that dates are typed in, of a locale and the program."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from funnel_desktop.document.search import folded
from funnel_desktop.language.date_languages import LANGUAGES, DateWords
from funnel_desktop.language.date_phrases import Phrases, Which
from funnel_desktop.language.date_words import DateVocabulary

translate = QCoreApplication.translate

_FORMS = (
    QLocale.FormatType.LongFormat,
    QLocale.FormatType.ShortFormat,
)


def vocabulary(locale: QLocale) -> DateVocabulary:
    """Its own day and month names, English ones where they mean nothing else there; behind them
    the other languages that people type in."""
    languages = (locale, QLocale(QLocale.Language.English))
    own = locale.name().partition("_")[0]
    order = _order(locale)
    return DateVocabulary(
        order=order,
        days=_first_meanings(_near_days()),
        weekdays=_first_meanings(_weekdays(languages)),
        months=_first_meanings(_months(languages)),
        units=_units(),
        phrases=_phrases(LANGUAGES["en"]),
        also=tuple(_of_language(key, order) for key in sorted(LANGUAGES, key=lambda k: k != own)),
    )


@cache
def _of_language(language: str, order: str) -> DateVocabulary:
    """The words of one language alone; numbers are written as the user's locale does."""
    words, locale = LANGUAGES[language], QLocale(language)
    return DateVocabulary(
        order=order,
        days=words.days,
        weekdays=_first_meanings(_weekdays((locale,))),
        months=_first_meanings(_months((locale,))),
        units={word: unit for unit, known in words.units.items() for word in known.split()},
        phrases=_phrases(words),
    )


def _phrases(words: DateWords) -> Phrases:
    kinds = (
        (words.weekly, Which.WEEKLY),
        (words.coming, Which.COMING),
        (words.last, Which.LAST),
        (words.this, Which.THIS),
    )
    return Phrases(
        which={phrase: which for listed, which in kinds for phrase in _listed(listed)},
        ahead=_listed(words.ahead),
        later=_listed(words.later),
        ago=_listed(words.ago),
        at=_listed(words.at),
        hour=tuple(words.hour.split()),
        counts=words.counts,
        fillers=frozenset(words.fillers.split()),
    )


def _listed(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split(",") if phrase.strip())


def _order(locale: QLocale) -> str:
    """The order of day, month and year in the locale's short date, as "dmy"."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    places = {letter: pattern.find(mark) for letter, mark in zip("dmy", "dMy", strict=True)}
    return "".join(sorted(places, key=lambda letter: places[letter]))


def _near_days() -> Iterable[tuple[str, int]]:
    yield translate("Dates", "today"), 0
    yield translate("Dates", "tomorrow"), 1
    yield translate("Dates", "yesterday"), -1
    yield from (("today", 0), ("tomorrow", 1), ("yesterday", -1))


def _weekdays(languages: Iterable[QLocale]) -> Iterable[tuple[str, int]]:
    for locale in languages:
        for number in range(1, 8):
            for form in _FORMS:
                yield locale.dayName(number, form), number
                yield locale.standaloneDayName(number, form), number


def _months(languages: Iterable[QLocale]) -> Iterable[tuple[str, int]]:
    for locale in languages:
        for number in range(1, 13):
            for form in _FORMS:
                yield locale.monthName(number, form), number
                yield locale.standaloneMonthName(number, form), number


def _units() -> dict[str, str]:
    """Letters and words behind a number; a language may give several, parted by spaces."""
    own = (
        ("d", translate("Dates", "d day days", "all words for days behind a number")),
        ("w", translate("Dates", "w week weeks", "all words for weeks behind a number")),
        ("m", translate("Dates", "m month months", "all words for months behind a number")),
        ("y", translate("Dates", "y year years", "all words for years behind a number")),
    )
    units = {folded(word): unit for unit, words in own for word in words.split()}
    return {"d": "d", "w": "w", "m": "m", "y": "y"} | units


def _first_meanings(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Folded words; where two mean different things, the first one stays."""
    meanings: dict[str, int] = {}
    for word, meaning in pairs:
        key = folded(word).strip(" .")
        if key:
            meanings.setdefault(key, meaning)
    return meanings
