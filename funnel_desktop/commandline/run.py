"""Runs a command and turns whatever goes wrong into a sentence and an exit code."""

import argparse
import gc
import io
import sqlite3
import traceback
from datetime import date
from pathlib import Path
from typing import NoReturn

from funnel_desktop.commandline.asked import CommandCall
from funnel_desktop.commandline.command import Command
from funnel_desktop.commandline.commands import command_named
from funnel_desktop.commandline.handing import done_there
from funnel_desktop.commandline.import_sentences import WRONG_USAGE, import_sentence
from funnel_desktop.commandline.output import complain, finish, give_up_writing, writing_to
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.document import is_lent
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.paths import places
from funnel_desktop.wording.errors import error_sentence
from funnel_desktop.wording.voice import PlainEnglish, spoken

PROGRAM = "funnel-desktop"
DONE, REFUSED, WRONGLY_USED, INTERRUPTED = 0, 1, 2, 130


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and leaves the exit to `run`."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.")


def run(asked: CommandCall) -> int:
    """Do what was asked for; the exit code. Never raises.

    A command ends soon: looking for circles of objects costs a sixth of a large one.
    """
    had_collected = gc.isenabled()
    gc.disable()
    try:
        with spoken(PlainEnglish()), kept_in(places(asked.home).backup_dir):
            return _run(asked)
    finally:
        if had_collected:
            gc.enable()


def answered(asked: CommandCall) -> tuple[int, str, str]:
    """Do what was asked for elsewhere: the exit code, what is said, and what is complained of.

    Whoever calls lends the document (`document.lent`), and has the collector wait.
    """
    out, err = io.StringIO(), io.StringIO()
    with spoken(PlainEnglish()), writing_to(out, err):
        code = _run(asked)
    return code, out.getvalue(), err.getvalue()


def _run(asked: CommandCall) -> int:
    try:
        command = command_named(asked.what)
        given = _given(command, asked)
        there = None if is_lent() else done_there(asked, given)
        code = command.run(given) if there is None else there
        finish()
        return code
    except SystemExit as left:
        return DONE if not left.code else WRONGLY_USED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        give_up_writing()
        return REFUSED
    except Exception as error:
        code, sentence = explained(error)
        complain(sentence)
        return code


def _given(command: Command, asked: CommandCall) -> argparse.Namespace:
    """The command's arguments, and the day."""
    parser = Parser(
        prog=f"{PROGRAM} {asked.what}",
        description=command.help,
        allow_abbrev=False,
        epilog="--today YYYY-MM-DD and --home DIR go before or after the command.",
    )
    command.describe(parser)
    given = parser.parse_args(list(asked.words))
    given.today = asked.today or date.today()
    given.home = asked.home
    command.settle(given)
    return given


def explained(error: Exception) -> tuple[int, str]:
    """The exit code and the sentence for whatever a command raised."""
    if isinstance(error, UsageError):
        return WRONGLY_USED, str(error)
    if isinstance(error, Refused):
        return REFUSED, str(error)
    if isinstance(error, DocumentError):
        return REFUSED, document_sentence(error)
    if isinstance(error, ImportRefused):
        code = WRONGLY_USED if error.key in WRONG_USAGE else REFUSED
        return code, import_sentence(error)
    if isinstance(error, OSError):
        give_up_writing()
        return REFUSED, f"The output cannot be written: {error.strerror or 'unknown'}."
    if isinstance(error, sqlite3.Error):
        return REFUSED, "The file is damaged or cannot be read."
    return REFUSED, f"This should not have happened ({_where(error)}): please report it."


def document_sentence(error: DocumentError) -> str:
    """Return why a document refused, with the process that has the file open, if any."""
    process = error.values.get("process") if error.key == "in_use" else None
    holder = f" It is process {process}." if process else ""
    return shown(error_sentence(error)) + holder


def _where(error: Exception) -> str:
    """The kind of error and the line it comes from: no names, no notes."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
