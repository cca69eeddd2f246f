"""The text of a whole document as JSON: whether it is one, before its rows are looked at."""

import json
from typing import Any

from funnel_desktop.exchange.common.refused import ImportRefused

FORMAT = "funnel-desktop"
VERSION = 3
"""Of the format; it grows when an older program could no longer read what is written."""
READABLE = (1, 2, VERSION)


def told_in(data: bytes) -> dict[str, Any]:
    """What stands in a file; raises ImportRefused 'not_our_json' (where) or 'newer'."""
    try:
        told = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_number)
    except (ValueError, RecursionError) as error:
        raise ImportRefused("not_our_json", where="") from error
    if not isinstance(told, dict):
        raise ImportRefused("not_our_json", where="")
    if told.get("format") != FORMAT:
        raise ImportRefused("not_our_json", where="format")
    if told.get("version") not in READABLE:
        raise ImportRefused("newer")
    return told


def _refuse_number(written: str) -> None:
    """Infinity and its like are no numbers of JSON, though Python takes them."""
    raise ValueError(written)
