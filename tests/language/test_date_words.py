"""Dates as people type them, in three orders and two languages, around fixed days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from funnel_desktop.language.date_vocabulary import vocabulary
from funnel_desktop.language.date_words import Toward, add_months, time_of, understand
from funnel_desktop.language.translation import use_language

THURSDAY = date(2026, 5, 14)
GERMAN = QLocale("de_DE")
AMERICAN = QLocale("en_US")
BRITISH = QLocale("en_GB")
TURKISH = QLocale("tr_TR")
HUNGARIAN = QLocale("hu_HU")
LOCALES = (GERMAN, AMERICAN, BRITISH, TURKISH, HUNGARIAN, QLocale("es_ES"), QLocale("ja_JP"))

CASES = [
    (BRITISH, "2026-06-30", date(2026, 6, 30)),
    (BRITISH, "today", THURSDAY),
    (BRITISH, " Tomorrow ", date(2026, 5, 15)),
    (BRITISH, "tom", date(2026, 5, 15)),
    (BRITISH, "yesterday", date(2026, 5, 13)),
    (BRITISH, "+2w", date(2026, 5, 28)),
    (BRITISH, "+3d", date(2026, 5, 17)),
    (BRITISH, "+1m", date(2026, 6, 14)),
    (BRITISH, "-1y", date(2025, 5, 14)),
    (BRITISH, "+2 weeks", date(2026, 5, 28)),
    (BRITISH, "fri", date(2026, 5, 15)),
    (BRITISH, "Thursday", date(2026, 5, 21)),
    (BRITISH, "wed", date(2026, 5, 20)),
    (BRITISH, "12/6", date(2026, 6, 12)),
    (BRITISH, "12/5", date(2027, 5, 12)),
    (BRITISH, "14/5", THURSDAY),
    (BRITISH, "12.5.27", date(2027, 5, 12)),
    (BRITISH, "12", date(2026, 6, 12)),
    (BRITISH, "31", date(2026, 5, 31)),
    (BRITISH, "30 Jun 2026", date(2026, 6, 30)),
    (BRITISH, "Tue 30 June", date(2026, 6, 30)),
    (BRITISH, "June 30, 2027", date(2027, 6, 30)),
    (BRITISH, "29 February", date(2028, 2, 29)),
    (AMERICAN, "12/5", date(2026, 12, 5)),
    (AMERICAN, "5/12", date(2027, 5, 12)),
    (AMERICAN, "25/12", date(2026, 12, 25)),
    (AMERICAN, "25.12.", date(2026, 12, 25)),
    (AMERICAN, "12/5/28", date(2028, 12, 5)),
    (GERMAN, "12.5.", date(2027, 5, 12)),
    (GERMAN, "15.5.", date(2026, 5, 15)),
    (GERMAN, "15.5", date(2026, 5, 15)),
    (GERMAN, "15. 5. 2026", date(2026, 5, 15)),
    (GERMAN, "12. März", date(2027, 3, 12)),
    (GERMAN, "12. marz", date(2027, 3, 12)),
    (GERMAN, "12.13.", date(2026, 12, 13)),
    (BRITISH, "the 3rd of June", date(2026, 6, 3)),
    (QLocale("es_ES"), "mar 12 mar 2027", date(2027, 3, 12)),
    (GERMAN, "Freitag", date(2026, 5, 15)),
    (GERMAN, "tomorrow", date(2026, 5, 15)),
    (TURKISH, "15.05", date(2026, 5, 15)),
    (TURKISH, "cuma", date(2026, 5, 15)),
    (TURKISH, "CUMARTESİ", date(2026, 5, 16)),
    (TURKISH, "pazar", date(2026, 5, 17)),
    (TURKISH, "pazartesi", date(2026, 5, 18)),
    (TURKISH, "3 Ağustos", date(2026, 8, 3)),
    (TURKISH, "3 agustos", date(2026, 8, 3)),
    (HUNGARIAN, "2026. 05. 12.".replace(" ", ""), date(2026, 5, 12)),
    (HUNGARIAN, "06.12.", date(2026, 6, 12)),
    (HUNGARIAN, "26.05.12.", date(2026, 5, 12)),
    (GERMAN, "12.05.2026.", date(2026, 5, 12)),
    (BRITISH, "12.5.26.", date(2026, 5, 12)),
    (BRITISH, "next friday", date(2026, 5, 22)),
    (BRITISH, "this Friday", date(2026, 5, 15)),
    (BRITISH, "coming friday", date(2026, 5, 15)),
    (BRITISH, "last friday", date(2026, 5, 8)),
    (BRITISH, "Friday next week", date(2026, 5, 22)),
    (BRITISH, "next week", date(2026, 5, 21)),
    (BRITISH, "next month", date(2026, 6, 14)),
    (BRITISH, "in 2 weeks", date(2026, 5, 28)),
    (BRITISH, "in a week", date(2026, 5, 21)),
    (BRITISH, "2 weeks ago", date(2026, 4, 30)),
    (BRITISH, "two days from now", date(2026, 5, 16)),
    (BRITISH, "tomorrow 3pm", date(2026, 5, 15)),
    (BRITISH, "fri at 9", date(2026, 5, 15)),
    (BRITISH, "12/6 15:30", date(2026, 6, 12)),
    (BRITISH, "next friday, 3 pm", date(2026, 5, 22)),
    (BRITISH, "12 June 2027", date(2027, 6, 12)),
    (GERMAN, "nächsten Freitag", date(2026, 5, 15)),
    (GERMAN, "am kommenden Montag", date(2026, 5, 18)),
    (GERMAN, "nächste Woche Freitag", date(2026, 5, 22)),
    (GERMAN, "letzten Freitag", date(2026, 5, 8)),
    (GERMAN, "in 2 Wochen", date(2026, 5, 28)),
    (GERMAN, "in einem Monat", date(2026, 6, 14)),
    (GERMAN, "vor drei Tagen", date(2026, 5, 11)),
    (GERMAN, "übermorgen", date(2026, 5, 16)),
    (GERMAN, "morgen um 15 Uhr", date(2026, 5, 15)),
    (BRITISH, "nächsten Freitag", date(2026, 5, 15)),
    (BRITISH, "in 2 Wochen", date(2026, 5, 28)),
    (AMERICAN, "próximo viernes", date(2026, 5, 15)),
    (QLocale("es_ES"), "el viernes que viene", date(2026, 5, 15)),
    (QLocale("es_ES"), "dentro de dos semanas", date(2026, 5, 28)),
    (QLocale("es_ES"), "hace 3 días", date(2026, 5, 11)),
    (QLocale("es_ES"), "pasado mañana", date(2026, 5, 16)),
    (QLocale("es_ES"), "mañana a las 15", date(2026, 5, 15)),
    (TURKISH, "gelecek cuma", date(2026, 5, 22)),
    (TURKISH, "2 hafta sonra", date(2026, 5, 28)),
    (TURKISH, "üç gün önce", date(2026, 5, 11)),
    (TURKISH, "yarın saat 15:00", date(2026, 5, 15)),
    (BRITISH, "gelecek cuma", date(2026, 5, 22)),
]


@pytest.mark.parametrize(("locale", "typed", "meant"), CASES)
def test_what_is_typed_is_understood(locale: QLocale, typed: str, meant: date) -> None:
    assert understand(typed, THURSDAY, vocabulary(locale)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12.5.", date(2026, 5, 12)),
        ("15.5.", date(2025, 5, 15)),
        ("12", date(2026, 5, 12)),
        ("31", date(2026, 3, 31)),
        ("fri", date(2026, 5, 8)),
        ("2w", date(2026, 4, 30)),
        ("tomorrow", date(2026, 5, 15)),
    ],
)
def test_a_first_contact_lies_behind(typed: str, meant: date) -> None:
    assert understand(typed, THURSDAY, vocabulary(GERMAN), Toward.PAST) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "soon",
        "32.5.",
        "30.2.2026",
        "29.2.2027",
        "0",
        "13.13.",
        "+2",
        "t",
        "+9999y",
        "1.2.3.4",
    ],
)
def test_what_means_no_date_is_none(typed: str) -> None:
    assert understand(typed, THURSDAY, vocabulary(GERMAN)) is None


def test_a_language_has_its_own_words_beside_the_english_ones(qapp: QApplication) -> None:
    use_language(qapp, "tr")
    try:
        words = vocabulary(TURKISH)
    finally:
        use_language(qapp, "en")
    for typed, meant in (("yarın", 15), ("+1h", 21), ("3 gün", 17), ("+2d", 16), ("tomorrow", 15)):
        assert understand(typed, THURSDAY, words) == date(2026, 5, meant), typed


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("tomorrow 3pm", "3pm"), ("tomorrow at 15:30", "15:30"), ("fri 9 am", "9 am"),
        ("morgen um 15 Uhr", "15"), ("mañana a las 15", "15"), ("12 May 15", ""),
        ("12.5. 15", ""), ("tomorrow", ""), ("15:30", ""),
    ],
)  # fmt: skip
def test_a_time_behind_a_date_is_told_apart(typed: str, time: str) -> None:
    assert time_of(typed, vocabulary(BRITISH)) == time


@pytest.mark.parametrize("typed", ["next", "in weeks", "in 2", "ago", "next 2 weeks friday", "3pm"])
def test_half_a_phrase_means_nothing(typed: str) -> None:
    assert understand(typed, THURSDAY, vocabulary(BRITISH)) is None


def test_a_month_later_than_the_31st_is_the_months_last_day() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 12, 15), 1) == date(2027, 1, 15)


@given(
    st.dates(date(1971, 1, 1), date(2120, 12, 31)),
    st.integers(0, len(LOCALES) - 1),
    st.sampled_from(list(Toward)),
)
def test_every_date_reads_back_from_the_way_it_is_shown(
    day: date, which: int, toward: Toward
) -> None:
    locale = LOCALES[which]
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.NarrowFormat):
        shown = locale.toString(day, locale.dateFormat(form))
        if form is QLocale.FormatType.LongFormat or abs(day.year - THURSDAY.year) < 50:
            assert understand(shown, THURSDAY, vocabulary(locale), toward) == day, shown


@given(st.text(max_size=12))
def test_nothing_typed_breaks_it(typed: str) -> None:
    found = understand(typed, THURSDAY, vocabulary(TURKISH))
    assert found is None or isinstance(found, date)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 31), st.integers(1, 12))
def test_day_and_month_are_the_nearest_ones_ahead(today: date, day: int, month: int) -> None:
    found = understand(f"{day}.{month}.", today, vocabulary(GERMAN))
    if found:
        assert (found.day, found.month) == (day, month)
        assert found >= today
        assert found - today <= timedelta(366 * 8)
