"""How many decimal digits a currency's minor unit has; amounts are kept in minor units."""

_DIGITS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


def minor_digits(currency: str) -> int:
    """2 for euros, 0 for yen, 3 for Kuwaiti dinars (ISO 4217); `currency` is the ISO code."""
    return _DIGITS.get(currency, 2)
