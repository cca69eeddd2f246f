"""`forget`: a client leaves the file for good, without a trace."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict

from funnel_desktop.commandline.command import Command, takes_client, takes_file
from funnel_desktop.commandline.output import counted, say
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.backup_files import Backup
from funnel_desktop.document.document import open_document
from funnel_desktop.document.forgetting import ToForget
from funnel_desktop.document.forgetting_backups import backups_with, forget_in_backups
from funnel_desktop.document.mentions import Mention
from funnel_desktop.wording.belongings import belongings_words
from funnel_desktop.wording.mentions import mention_line


def describe(parser: ArgumentParser) -> None:
    """The arguments of `forget`."""
    takes_file(parser)
    takes_client(parser)
    parser.add_argument(
        "--yes", action="store_true", help="do it; otherwise it only says what would be removed"
    )
    parser.add_argument("--backups", action="store_true", help="forget in the file's backups, too")


def run(given: Namespace) -> int:
    """Forget a client, or say what that would remove and end with 1."""
    if not given.yes:
        with open_document(given.file, read_only=True) as document:
            found = document.to_forget(document.clients.find(given.client))
            _say_what_would_go(found, backups_with(document, found.client))
        return 1
    with open_document(given.file) as document:
        found = document.to_forget(document.clients.find(given.client))
        backups = backups_with(document, found.client)
        document.forget_client(found.client, given.today)
    say(f"{shown(found.name)} is forgotten.")
    if given.backups and backups:
        forget_in_backups(backups, found.client, given.today)
        say(f"Forgotten in {counted(len(backups), 'backup')}, too.")
    else:
        _say_backups(backups)
    _say_mentions(found.mentions)
    return 0


def _say_what_would_go(found: ToForget, backups: Sequence[Backup]) -> None:
    along = belongings_words(asdict(found.belongings)) or "no objectives and no people"
    say(f"{shown(found.name)} would be forgotten, with {along}.")
    if found.open_objectives:
        say(f"{counted(found.open_objectives, 'objective')} not closed yet would be lost.")
    say("Moves, hours and sums would stay, without a name. This cannot be undone.")
    _say_backups(backups)
    _say_mentions(found.mentions)
    say("Nothing was changed. Say --yes to forget.")


def _say_backups(backups: Sequence[Backup]) -> None:
    if backups:
        say(f"Still in {counted(len(backups), 'backup')}; --backups forgets there, too:")
    for backup in backups:
        say(f"  {shown(str(backup.path))}")


def _say_mentions(found: Sequence[Mention]) -> None:
    if found:
        say("The name also stands in what was written about others:")
    for mention in found:
        say(f"  {shown(mention_line(mention))}")


COMMAND = Command("remove a client for good, with every trace", describe, run)
