"""Small tables for the tests, as files would bring them."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from funnel_desktop.exchange.sales.import_plan import ImportPlan, plan_import
from funnel_desktop.exchange.tables.guess import guess_all_columns
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.text_records import read_table

TODAY = date(2026, 11, 23)


def as_csv(rows: Iterable[Sequence[str]], encoding: str = "utf-8", **style: Any) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, **style).writerows(rows)
    return text.getvalue().encode(encoding)


def table(*lines: str) -> Table:
    return read_table("\n".join(lines).encode())


def planned(*lines: str, **said: Any) -> ImportPlan:
    """The plan for a table whose columns are guessed."""
    made = table(*lines)
    return plan_import(made, guess_all_columns(made), said.pop("stages", None), today=TODAY, **said)
