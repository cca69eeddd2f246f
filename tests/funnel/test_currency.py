"""Minor units of currencies, by ISO 4217."""

import pytest

from funnel_desktop.funnel.currency import minor_digits


@pytest.mark.parametrize(
    ("currency", "digits"),
    [("EUR", 2), ("TRY", 2), ("USD", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("TND", 3)],
)
def test_minor_digits(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits
