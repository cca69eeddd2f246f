"""What a document's tables and columns are called in JSON, and how their values are written.

A column that is not named here is called there as in the file (docs/json-format.md).
"""

from collections.abc import Mapping
from enum import Enum, auto
from math import isfinite

from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.schema import COLUMNS, LOGGED

SETTINGS = "settings"
TABLES = tuple(table for table in LOGGED if table != SETTINGS)
"""The settings are no table there: an object by their keys."""
_TENTHS = 10


class Form(Enum):
    """How a value is written where it is not written as it stands."""

    MONEY = auto()
    FLAG = auto()


_NAMES = {
    "services": {"default_value": "value", "estimated_cycle": "cycle_days"},
    "objectives": {
        "wish": "objective",
        "outcome_day": "closed",
        "outcome_reason": "reason",
        "next_what": "next_action",
        "next_person": "person",
        "next_day": "next_date",
    },
    "clients": {"marked": "best_or_worst", "kept_because": "kept_although_excluded_because"},
    "activities": {"work_type": "work"},
    "moves": {"from_stage": "from", "to_stage": "to"},
    "traits": {"source": "from"},
    "trait_values": {"least": "min", "most": "max"},
    "answers": {"trait_value": "value"},
}
_FORMS = {
    "clients": {"revenue": Form.MONEY, "hourly_budget": Form.MONEY},
    "services": {"default_value": Form.MONEY},
    "objectives": {"value": Form.MONEY, "outcome_value": Form.MONEY, "imported": Form.FLAG},
    "moves": {"imported": Form.FLAG, "undated": Form.FLAG},
    "weeks": {"away": Form.FLAG},
    "trait_values": {"rules_out": Form.FLAG, "otherwise": Form.FLAG},
    "influences": {"as_before": Form.FLAG},
    "judgements": {"as_before": Form.FLAG},
}


def written_row(table: str, row: Row, unit: int) -> Row:
    """A row in the field's terms; `unit` is how many minor units make one of the currency."""
    names = _NAMES.get(table, {})
    return {names.get(column, column): _out(table, column, row[column], unit) for column in row}


def read_row(table: str, told: Mapping[str, object], unit: int) -> Row:
    """A row of the file from one in the field's terms; raises ValueError for what it cannot be.

    Columns that are not told are left out, to take their defaults.
    """
    names = _NAMES.get(table, {})
    by_name = {names.get(column, column): column for column in COLUMNS[table]}
    if unknown := told.keys() - by_name.keys():
        raise ValueError(min(unknown))
    return {by_name[name]: _in(table, by_name[name], told[name], unit) for name in told}


def setting_scale(key: str, unit: int) -> int:
    """How many of what the file keeps make one of what is written."""
    return {"needed_income_a_month": unit, "wanted_wins_a_month": _TENTHS}.get(key, 1)


def scaled_out(kept: int, scale: int) -> int | float:
    """A kept number, such as minor units, as one of JSON; a float holds all that a file keeps."""
    return kept // scale if kept % scale == 0 else kept / scale


def scaled_in(told: object, scale: int) -> int:
    """A number of JSON as the file keeps it, such as minor units; raises ValueError."""
    if isinstance(told, bool) or not isinstance(told, int | float):
        raise ValueError(told)
    return round(told * scale)


def _out(table: str, column: str, value: object, unit: int) -> object:
    form = _FORMS.get(table, {}).get(column)
    if value is None or form is None:
        return value
    if form is Form.FLAG:
        return bool(value)
    return scaled_out(int(str(value)), unit)


def _in(table: str, column: str, value: object, unit: int) -> object:
    form = _FORMS.get(table, {}).get(column)
    if isinstance(value, list | dict) or (isinstance(value, float) and not isfinite(value)):
        raise ValueError(column)
    if value is None or form is None:
        return value
    if form is Form.FLAG:
        return int(bool(value))
    return scaled_in(value, unit)
