"""Money, numbers, hours and days as English, Turkish and Spanish readers write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from funnel_desktop.language.formats import Formats, in_a_row
from tests.ui.looks.conftest import ENGLISH, TODAY, Wear

TURKISH = Formats(QLocale("tr_TR"), "EUR")
SPANISH = Formats(QLocale("es_ES"), "EUR")
AMERICAN = Formats(QLocale("en_US"), "USD")
LOCALES = ("en_GB", "en_US", "tr_TR", "es_ES", "de_DE", "de_CH", "fr_FR", "pl_PL", "ar_EG")


def test_money_in_whole_units() -> None:
    assert ENGLISH.money(128_000) == "€1,280"
    assert TURKISH.money(128_000) == "€1.280"
    assert SPANISH.money(1_280_000) == "12.800\xa0€"
    assert AMERICAN.money(128_049) == "$1,280"
    assert AMERICAN.money(128_050) == "$1,281"


def test_money_with_its_decimals() -> None:
    assert ENGLISH.money(128_050, with_decimals=True) == "€1,280.50"
    assert TURKISH.money_typed(128_050) == "€1.280,50"
    assert ENGLISH.money_typed(128_000) == "€1,280"


def test_currencies_without_and_with_three_decimals() -> None:
    assert Formats(QLocale("en_GB"), "JPY").money(1280) == "¥1,280"
    assert Formats(QLocale("en_GB"), "KWD").money(1_280_000) == "KWD\xa01,280"
    assert Formats(QLocale("en_GB"), "JPY").read_money("1,280") == 1280


def test_money_as_it_is_said() -> None:
    assert ENGLISH.money_spoken(960_000) == "9,600 euros"
    assert ENGLISH.money_spoken(100) == "1 euro"
    assert AMERICAN.money_spoken(200) == "2 dollars"
    assert Formats(QLocale("en_GB"), "PLN").money_spoken(200) == "2 PLN"


def test_money_is_said_in_turkish(wear: Wear) -> None:
    wear(language="tr")
    assert TURKISH.money_spoken(960_000) == "9.600 avro"


@pytest.mark.parametrize("name", LOCALES)
@given(minor=st.integers(0, 10**12))
def test_an_amount_is_read_back_as_it_was_written(name: str, minor: int) -> None:
    formats = Formats(QLocale(name), "EUR")
    assert formats.read_money(formats.money_typed(minor)) == minor


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("1280", 128_000), ("1,280", 128_000), ("1.280", 128_000), ("1,280.50", 128_050),
        ("1.280,50", 128_050), ("1 280", 128_000), ("1'280", 128_000), ("€ 1,280", 128_000),
        ("1280 EUR", 128_000), ("0,5", 50), ("0.5", 50), ("1,234,567", 123_456_700),
        ("-20", -2000), ("−20", -2000),
    ],
)  # fmt: skip
def test_amounts_are_understood_whichever_mark_they_use(typed: str, minor: int) -> None:
    assert {f.read_money(typed) for f in (ENGLISH, TURKISH, SPANISH)} == {minor}


@pytest.mark.parametrize("typed", ["", "€", "abc", "1e5", "nan", "inf", "1.2.3,4,5", "12x", "--1"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    assert ENGLISH.read_money(typed) is None


def test_an_amount_finer_than_its_currency_is_refused() -> None:
    assert ENGLISH.read_money("1.2345") is None
    assert Formats(QLocale("en_GB"), "JPY").read_money("1.5") is None


def test_hours() -> None:
    assert [ENGLISH.hours(minutes) for minutes in (30, 240, 270, 20)] == [
        "0.5 h", "4 h", "4.5 h", "20 min",
    ]  # fmt: skip
    assert TURKISH.hours_number(30) == "0,5"


def test_odd_minutes_are_said_as_minutes() -> None:
    said = [ENGLISH.hours(minutes) for minutes in (15, 45, 20, 70, 520)]
    assert said == ["0.25 h", "0.75 h", "20 min", "1 h 10 min", "8 h 40 min"]
    parts = [ENGLISH.hours_of(*each) for each in ((30, 360), (20, 540), (60, 70), (0, 360))]
    assert parts == ["0.5 of 6 h", "20 min of 9 h", "1 h of 1 h 10 min", "0 of 6 h"]


def test_hours_in_turkish(wear: Wear) -> None:
    wear(language="tr")
    assert TURKISH.hours(270) == "4,5 sa"


def test_days_near_and_far() -> None:
    days = {ahead: ENGLISH.day_short(TODAY + timedelta(ahead), TODAY) for ahead in (0, 1, 6, 7)}
    assert days == {0: "Today", 1: "Wed 13", 6: "Mon 18", 7: "19 May"}
    assert ENGLISH.day_short(date(2026, 4, 14), TODAY) == "14 Apr"
    assert ENGLISH.day_short(date(2027, 4, 14), TODAY) == "14 Apr 2027"


def test_days_in_other_orders_and_languages(wear: Wear) -> None:
    assert AMERICAN.day_short(date(2027, 4, 14), TODAY) == "Apr 14, 2027"
    assert AMERICAN.weekday_day_month(TODAY) == "Tue May 12"
    assert SPANISH.day_short(date(2026, 4, 14), TODAY) == "14 abr"
    assert TURKISH.day_short(date(2026, 5, 13), TODAY) == "Çar 13"
    wear(language="tr")
    assert TURKISH.day_short(TODAY, TODAY) == "Bugün"


def test_a_day_in_full() -> None:
    assert ENGLISH.day_full(date(2026, 6, 30)) == "30 Jun 2026"
    assert ENGLISH.day_long(TODAY) == "Tuesday, 12 May 2026"
    assert ENGLISH.weekday(TODAY) == "Tue"


def test_names_from_right_to_left_keep_to_themselves_in_a_row() -> None:
    """The number after one would else stand before it."""
    assert in_a_row(("Clinic", "", "14 people")) == "Clinic · 14 people"
    assert in_a_row(("פרץ", "30 min")) == "\u2068פרץ\u2069 · 30 min"
    assert in_a_row(("+44 20", "Law مكتب")) == "+44 20 · \u2068Law مكتب\u2069"
    assert in_a_row(()) == ""
