"""`log`: time that was worked, written down by hand."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, takes_file
from funnel_desktop.commandline.output import counted, say
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import count, day, text
from funnel_desktop.commandline.week_words import KINDS, SESSION, kind_name
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import WORK_OF


def describe(parser: ArgumentParser) -> None:
    """The arguments of `log`."""
    takes_file(parser)
    kinds = ", ".join([*KINDS, SESSION])
    parser.add_argument("kind", metavar="KIND", choices=[*sorted(KINDS), SESSION], help=kinds)
    parser.add_argument("minutes", metavar="MINUTES", type=_minutes, help="how long it took")
    parser.add_argument("--objective", metavar="ID", type=text, help="the objective it was for")
    parser.add_argument("--date", metavar="D", type=day, help="the day (default: today)")
    parser.add_argument("--note", default="", type=text, help="what was done")


def _minutes(words: str) -> int:
    minutes = count(words)
    if not minutes:
        raise UsageError("Nothing was worked in 0 minutes.")
    return minutes


def log(given: Namespace) -> int:
    """Write down time that was worked; for an objective its own stage decides the kind."""
    row_id, on = None, given.date or given.today
    with open_document(given.file) as document:
        if given.objective is not None:
            row_id = document.objectives.find(given.objective, given.today)
        if given.kind == SESSION:
            document.activities.log_session(given.minutes, on, note=given.note, objective=row_id)
            say(f"{given.minutes} minutes of sessions logged.")
            return 0
        work = KINDS[given.kind]
        if row_id is not None:
            stands = WORK_OF[document.objectives.get(row_id, on).stage]
        document.activities.log_work(work, given.minutes, on, note=given.note, objective=row_id)
    if row_id is None or stands is work:
        say(f"{counted(given.minutes, 'minute')} of {kind_name(work)} logged.")
    else:
        minutes = counted(given.minutes, "minute")
        say(f"{minutes} of {kind_name(stands)} logged: the objective is in that stage.")
    return 0


COMMAND = Command("write down time that was worked", describe, log)
