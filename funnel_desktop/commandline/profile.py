"""`profile`: the ideal client, shown or written."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json, telling
from funnel_desktop.commandline.editing import service_id, takes_audience
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import shown, text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.exchange.profile_in import ProfileRefused, read_profile, with_ids_of
from funnel_desktop.exchange.profile_out import Json, written
from funnel_desktop.funnel.ideal_client import Profile

_WHY = {
    "not_json": "It is not JSON.",
    "unknown_key": "There is no key {field}{where}.",
    "missing": "There is no {field}{where}.",
    "not_valid": "{value} cannot be {field}{where}.",
    "no_score": "It needs either a score or rules_out{where}.",
}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `profile`."""
    takes_file(parser)
    parser.add_argument(
        "name", metavar="NAME", nargs="?", type=text, help="which (without: the first)"
    )
    parser.add_argument(
        "--set", metavar="PROFILE.json", type=Path,
        help="write a profile, in the place of the one of its name if there is one",
    )  # fmt: skip
    takes_audience(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """Show a profile, or write one."""
    if given.set is not None:
        _set(given)
        return 0
    with reading(given) as document:
        profile = profile_named(document, given.name)
        services = {service.id: service.name for service in document.services.all()}
        others = [known.name for known in document.profiles.all() if known.id != profile.id]
    if given.json:
        say_json(written(profile, services))
    else:
        _show(written(profile, services), others)
    return 0


def profile_named(document: Document, name: str | None) -> Profile:
    """The profile of a name, the first without one; raises Refused where there is none."""
    found = document.profiles.first() if name is None else document.profiles.named(name)
    if found is None and name is None:
        raise Refused("There is no profile yet: write one with profile FILE --set PROFILE.json.")
    if found is None:
        raise Refused(f"There is no profile {shown(name or '')}.")
    return found


def _set(given: Namespace) -> None:
    if given.name is not None or given.json:
        raise UsageError("--set takes the name from the file and goes with nothing else.")
    profile, names = _read(given.set)
    with open_document(given.file) as document, telling(document):
        known = document.profiles.named(profile.name)
        if known is not None:
            profile = with_ids_of(known, profile)
        label = "add_profile" if known is None else "save_profile"
        with document.one_step(label, {"profile": profile.name}):
            services = (service_id(document, name, given.audience) for name in names)
            own = tuple(dict.fromkeys(one for one in services if one is not None))
            document.profiles.save(replace(profile, services=own))


def _read(path: Path) -> tuple[Profile, list[str]]:
    try:
        return read_profile(path.read_bytes())
    except OSError as error:
        raise Refused(f"{shown(path.name)} cannot be read.") from error
    except ProfileRefused as refused:
        where = f" in {shown(refused.where)}" if refused.where else ""
        why = _WHY[refused.key].format(
            field=shown(refused.field), value=shown(str(refused.value)), where=where
        )
        raise Refused(f"{shown(path.name)} is no profile. {why}") from refused


def _show(profile: Json, others: list[str]) -> None:
    services = ", ".join(map(shown, profile["services"])) or "all services"
    say(f"{shown(profile['name'])}, for {services}. Worth the time from fit {profile['line']} on.")
    rows = [
        [
            trait["name"],
            trait["kind"],
            str(trait["weight"]),
            trait.get("from", ""),
            ", ".join(map(_value, trait["values"])),
        ]
        for trait in profile["traits"]
    ]
    say(table(("Trait", "Kind", "Weight", "From", "Values"), rows, right="Weight"))
    if others:
        say(f"There is also {', '.join(map(shown, others))}.")


def _value(value: Json) -> str:
    score = "rules out" if value.get("rules_out") else f"{value['score']:+d}"
    return f"{value['text']} ({score})"


COMMAND = Command("show the ideal client, or write one", describe, run)
