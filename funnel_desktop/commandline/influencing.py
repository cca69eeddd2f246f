"""`influence`: who plays a role in a client's decision."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date

from funnel_desktop.commandline.command import (
    Command,
    reading,
    takes_file,
    takes_json,
    takes_which,
    telling,
)
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import day, iso, shown, text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.search import folded_name
from funnel_desktop.funnel.influences import Degree, Influence, Lack, Mode, Role

_LACKS = {
    Lack.MET: "never met (--met DAY)",
    Lack.NEED: "need not known (--win or --result)",
    Lack.CONFIRMED: "fit not confirmed",
}
VERBS = ("list", "add", "edit", "cover", "place", "remove")
COLUMN = {"role": "roles", "win": "personal_win"}
"""Where an option is called otherwise than its field."""


def describe(parser: ArgumentParser) -> None:
    """The arguments of `influence`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument("verb", choices=VERBS)
    parser.add_argument("person", metavar="PERSON", type=text, nargs="?", help="a name, or an id")
    parser.add_argument("--role", metavar="ROLES", help=f"one or more of {', '.join(Role)}")
    parser.add_argument("--degree", metavar="D", help=", ".join(Degree))
    parser.add_argument("--mode", metavar="M", help=", ".join(Mode))
    parser.add_argument("--rating", metavar="N", help="from -5 to 5")
    parser.add_argument("--met", metavar="DAY", help="when you met")
    parser.add_argument("--win", metavar="WORDS", type=text, help="what they win personally")
    parser.add_argument("--result", metavar="WORDS", type=text, help="the result they need")
    parser.add_argument(
        "--covered",
        metavar="DAY",
        help="the fit confirmed; covers who was met and whose need is known",
    )
    parser.add_argument("--before", metavar="PERSON", type=text, help="place: before this person")
    takes_json(parser)


def run(given: Namespace) -> int:
    """List the influences of an objective, or change one of them, as one step."""
    if given.verb == "list":
        return _list(given)
    if given.person is None:
        raise UsageError("PERSON is missing.")
    fields = _fields(given)
    with open_document(given.file) as document:
        row_id = document.objectives.find(given.which, given.today)
        approved = _economic(document, row_id)
        with telling(document):
            _change(document, row_id, given, fields)
        _say_who_approves(approved, _economic(document, row_id))
        if given.verb == "cover":
            _say_what_lacks(_find(document.influences.of(row_id), given.person))
    return 0


def _economic(document: Document, row_id: str) -> Influence | None:
    """Return who gives the final approval."""
    found = document.influences.of(row_id)
    return next((each for each in found if Role.ECONOMIC in each.roles), None)


def _say_who_approves(before: Influence | None, now: Influence | None) -> None:
    """There is one: giving the role to somebody takes it from who held it."""
    if before is not None and now is not None and before.name != now.name:
        say(f"Economic is now {shown(now.name)}, no longer {shown(before.name)}.")


def _say_what_lacks(influence: Influence) -> None:
    if influence.lacks:
        left = ", ".join(_LACKS[lack] for lack in influence.lacks)
        say(f"{shown(influence.name)} is not covered yet: {left}.")


def _change(document: Document, row_id: str, given: Namespace, fields: Row) -> None:
    influences, today = document.influences, given.today
    if given.verb == "add":
        _add(document, row_id, given.person, fields, today)
        return
    known = _find(influences.of(row_id), given.person)
    if given.verb == "edit":
        _edit(document, known, fields, today)
    elif given.verb == "cover":
        influences.cover(known.id, today)
    elif given.verb == "place":
        before = _find(influences.of(row_id), given.before).id if given.before else None
        influences.place(known.id, before, today)
    else:
        influences.remove(known.id, today)


def _add(document: Document, row_id: str, name: str, fields: Row, today: date) -> None:
    known = document.objectives.get(row_id, today)
    said: Row = {"client": known.client_name, "person": name.strip()}
    with document.one_step("add_influence", said):
        added = document.influences.add(row_id, today, name=name)
        for field, value in fields.items():
            document.influences.edit(added, field, value, today)


def _edit(document: Document, known: Influence, fields: Row, today: date) -> None:
    if not fields:
        raise UsageError("Give a field to change, such as --rating 3.")
    field = next(iter(fields)) if len(fields) == 1 else "details"
    said: Row = {"person": known.name, "field": field}
    row_id = known.id
    with document.one_step("edit_influence", said):
        for field, value in fields.items():
            row_id = document.influences.edit(row_id, field, value, today)


def _find(known: tuple[Influence, ...], words: str) -> Influence:
    wanted = folded_name(words)
    found = [i for i in known if i.id == words or folded_name(i.name) == wanted]
    if len(found) != 1:
        many = "More than one influence is" if found else "No influence of this objective is"
        raise Refused(f"{many} called {shown(words)}: see influence FILE WHICH list.")
    return found[0]


def _fields(given: Namespace) -> Row:
    """The fields that were said, in an order in which they hold together."""
    readers: dict[str, Callable[[str], object]] = {
        "role": _roles,
        "degree": lambda words: words,
        "mode": lambda words: words,
        "rating": _rating,
        "met": day,
        "win": text,
        "result": text,
        "covered": day,
    }
    said = {name: getattr(given, name) for name in readers if getattr(given, name) is not None}
    if said and given.verb not in ("add", "edit"):
        raise UsageError("Fields go with add and edit.")
    return {COLUMN.get(name, name): _read(readers[name], words) for name, words in said.items()}


def _read(reader: Callable[[str], object], words: str) -> object:
    """An empty value is "not known"; of words and roles it is none."""
    empty = not words.strip() and reader not in (text, _roles)
    return None if empty else reader(words)


def _roles(words: str) -> list[str]:
    return [role for role in words.replace(",", " ").split() if role]


def _rating(words: str) -> int:
    try:
        return int(words)
    except ValueError as error:
        raise UsageError(f"{shown(words)} is not a rating: write it as -2 or 4.") from error


def _list(given: Namespace) -> int:
    with reading(given) as document:
        row_id = document.objectives.find(given.which, given.today)
        found = document.influences.of(row_id)
        roles = document.gates.case(row_id, given.today).roles
    entries = [_entry(influence) for influence in found]
    if given.json:
        say_json({"influences": entries, "roles": {r.value: s.value for r, s in roles.items()}})
        return 0
    if entries:
        rows = [[_cell(value) for value in entry.values()] for entry in entries]
        say(table([name.replace("_", " ").capitalize() for name in entries[0]], rows))
    say(", ".join(f"{role}: {state}" for role, state in roles.items()))
    return 0


def _entry(influence: Influence) -> dict[str, object]:
    return {
        "name": influence.name,
        "role": [role.value for role in Role if role in influence.roles],
        "degree": influence.degree,
        "mode": influence.mode,
        "rating": influence.rating,
        "met": iso(influence.met),
        "win": influence.personal_win or None,
        "result": influence.result or None,
        "covered": iso(influence.covered),
        "last_contact": iso(influence.last_contact),
        "id": influence.id,
    }


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)


COMMAND = Command("work the buying influences of an objective", describe, run)
