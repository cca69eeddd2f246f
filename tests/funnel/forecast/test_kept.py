"""Kept forecasts are scored with what came in exactly their span."""

from datetime import date

from funnel_desktop.funnel.forecast.kept import KeptBand, made_on, scored


def test_a_forecast_is_made_from_what_was_known_before_its_month() -> None:
    assert made_on(date(2026, 5, 12)) == date(2026, 4, 30)
    assert made_on(date(2026, 1, 1)) == date(2025, 12, 31)


def test_what_came_is_what_was_agreed_in_the_span_and_not_before_it_is_over() -> None:
    band = KeptBand(100, 200, 300)
    kept = {date(2026, 5, 1): band, date(2026, 1, 1): band, date(2026, 2, 1): band}
    won = [
        (date(2025, 12, 31), 10_000), (date(2026, 1, 1), 90), (date(2026, 3, 31), 150),
        (date(2026, 4, 30), 160), (date(2026, 5, 1), 5_000),
    ]  # fmt: skip
    january, february, may = scored(kept, won, date(2026, 5, 12))
    assert (january.came, january.held) == (240, True)
    assert (february.last, february.came, february.held) == (date(2026, 4, 30), 310, False)
    assert (may.came, may.held) == (None, None)
    assert scored(kept, won, date(2026, 4, 30))[1].came is None
