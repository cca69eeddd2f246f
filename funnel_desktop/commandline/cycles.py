"""`cycles`: how long one's own sales usually take, by service."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.funnel.cycle_spread import CycleFacts

COLUMNS = ("n", "median", "estimate", "normal", "p15", "p85")


def describe(parser: ArgumentParser) -> None:
    """The arguments of `cycles`."""
    takes_file(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """Print each service's normal cycle and what it follows from, in days."""
    with reading(given) as document:
        known = document.insights.cycles(given.today)
    if given.json:
        say_json({facts.service: _figures(facts) for facts in known})
        return 0
    rows = [(facts.service, *map(_cell, _figures(facts).values())) for facts in known]
    say(table(("service", *COLUMNS), rows, right=" ".join(COLUMNS)) if rows else "No services yet.")
    for facts in known:
        if facts.probably_longer(given.today):
            say(f"{facts.service}: probably longer, since the slow ones are still open.")
    return 0


def _figures(facts: CycleFacts) -> dict[str, float | None]:
    p15, p85 = facts.spread or (None, None)
    values = (facts.wins, facts.median, facts.estimate, facts.normal, p15, p85)
    return dict(zip(COLUMNS, values, strict=True))


def _cell(days: float | None) -> str:
    return "-" if days is None else f"{round(days, 1):g}"


COMMAND = Command("how long sales take, by service, in days", describe, run)
