"""The long lists that tests import: made-up ones always, real ones where they lie beside us."""

import csv
from pathlib import Path

HERE = Path(__file__).parent
_REAL = HERE.parents[1] / "shared" / "data"


def _with_the_real_one(made: str, real: str) -> list[Path]:
    return [path for path in (HERE / "data" / "long" / made, _REAL / real) if path.exists()]


SALES = _with_the_real_one("sales.csv", "crm-opportunities.csv")
"""Lists of 8,800 sales: four stages, seven products, two-digit years, accounts missing."""

ACCOUNTS = _with_the_real_one("accounts.csv", "crm-accounts.csv")
"""Lists of 85 accounts: sector, year, revenue, employees, country, parent."""


def list_name(path: Path) -> str:
    """What a test that runs on several lists calls this one."""
    return path.stem


def rows_of(path: Path) -> list[dict[str, str]]:
    """A list's rows by heading, as it was written."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
