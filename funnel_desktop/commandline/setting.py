"""`settings`: what the document knows of its owner's week and wishes."""

from argparse import ArgumentParser, Namespace
from decimal import Decimal, InvalidOperation

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json, telling
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import amount, as_number, count, shown
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.settings import CHECKS
from funnel_desktop.funnel.time_budget import STEPS

TENTHS = 10
LETTERS = "letters"
"""Several lines of text: written in the window."""
KEPT = ("currency", LETTERS)
"""Not changed here: all money in the file is in its currency."""


def describe(parser: ArgumentParser) -> None:
    """The arguments of `settings`."""
    takes_file(parser)
    parser.add_argument(
        "fields",
        metavar="KEY=VALUE",
        nargs="*",
        help=f"an empty value takes a setting away; KEY is one of: {' '.join(_settable())}",
    )
    takes_json(parser)


def run(given: Namespace) -> int:
    """Print the settings, or change some of them as one step."""
    if not given.fields:
        with reading(given) as document:
            _say({key: _told(document, key) for key in CHECKS if key != LETTERS}, given.json)
        return 0
    with open_document(given.file) as document, telling(document):
        wanted = dict(_read(words, document.currency) for words in given.fields)
        key = next(iter(wanted)) if len(wanted) == 1 else "several"
        with document.one_step("setting", {"setting": key}):
            for name, value in wanted.items():
                document.settings.set(name, value)
    return 0


def _settable() -> list[str]:
    return [key for key in CHECKS if key not in KEPT]


def _read(words: str, currency: str) -> tuple[str, int | None]:
    key, sign, value = words.partition("=")
    if not sign:
        raise UsageError("Write what to change as KEY=VALUE.")
    if key not in _settable():
        raise UsageError(f"{shown(key)} is no setting: {', '.join(_settable())} are.")
    return key, _number(key, value.strip(), currency) if value.strip() else None


def _number(key: str, value: str, currency: str) -> int:
    if key == "needed_income_a_month":
        return amount(value, currency)
    if key == "wanted_wins_a_month":
        return _tenths(value)
    number = count(value)
    if key == "share_step" and number not in STEPS:
        raise UsageError(f"share_step is {' or '.join(map(str, STEPS))}.")
    return number


def _tenths(value: str) -> int:
    """Wins a month, to a tenth of one."""
    try:
        wins = Decimal(value) * TENTHS
    except InvalidOperation:
        wins = Decimal("NaN")
    if not wins.is_finite() or wins != int(wins) or wins < 0:
        raise UsageError(f"{shown(value)} is not a number of wins: write it as 2 or 1.5.")
    return int(wins)


def _told(document: Document, key: str) -> str | int | float | None:
    value = document.settings.get(key)
    if value is None or isinstance(value, str):
        return value
    if key == "needed_income_a_month":
        return as_number(value, document.currency)
    if key == "wanted_wins_a_month":
        return value // TENTHS if value % TENTHS == 0 else value / TENTHS
    return value


def _say(found: dict[str, str | int | float | None], as_json: bool) -> None:
    if as_json:
        say_json(found)
        return
    rows = [(key, "-" if value is None else str(value)) for key, value in found.items()]
    say(table(("setting", "value"), rows))


COMMAND = Command("see or set wanted wins, hours, the protected block ...", describe, run)
