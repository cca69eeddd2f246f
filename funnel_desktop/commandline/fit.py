"""`fit`: every client beside the ideal one."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.profile import profile_named
from funnel_desktop.commandline.values import text
from funnel_desktop.document.ideal_clients import FitJudgement
from funnel_desktop.document.search import folded_name
from funnel_desktop.funnel.fit import order_key


def describe(parser: ArgumentParser) -> None:
    """The arguments of `fit`."""
    takes_file(parser)
    parser.add_argument(
        "--profile", metavar="NAME", type=text,
        help="compare with this one (without: each client with that of its objectives)",
    )  # fmt: skip
    takes_json(parser)


def run(given: Namespace) -> int:
    """Every client, best fit first, the unknown after them, the ruled out last."""
    with reading(given) as document:
        named = profile_named(document, given.profile)
        found = document.ideal_clients.all(given.today, named if given.profile else None)
    found.sort(key=lambda one: (order_key(one.fit), folded_name(one.prospect.name), one.client))
    if given.json:
        say_json([_entry(one) for one in found])
    else:
        rows = [_row(one) for one in found]
        say(table(("Client", "Fit", "Known", "Left out"), rows, right="Fit Known"))
    return 0


def _entry(one: FitJudgement) -> dict[str, object]:
    return {
        "client": one.prospect.name,
        "fit": one.fit.score,
        "known": one.fit.known,
        "ruled_out": one.fit.ruled_out,
        "answers": {trait.name: _answer(one, trait.id) for trait in one.profile.traits},
    }


def _answer(one: FitJudgement, trait: str) -> str | int | None:
    """A value's text, a score that was given directly, or None where it is unknown."""
    given = one.answers[trait]
    return None if given is None else given.text or given.score


def _row(one: FitJudgement) -> tuple[str, ...]:
    fit = one.fit
    why = fit.ruled_out or ("below the line" if fit.below_line else "")
    if why and one.prospect.kept:
        why = f"kept anyway: {one.prospect.kept}"
    score = "" if fit.score is None else f"{fit.score:+.1f}"
    return one.prospect.name, score, f"{fit.known:.0%}", why


COMMAND = Command("compare every client with the ideal one", describe, run)
