"""A command for a file that is open in a window is done there, and answered from there."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from funnel_desktop.commandline.asked import CommandCall
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.document.new_files import is_standard_output
from funnel_desktop.document.presence import own_host, who_has_it


def done_there(asked: CommandCall, given: Namespace) -> int | None:
    """Have the window do it that has the command's file open, and say what it answers.

    None where no window of this user's has it: it is done here then.
    """
    path = getattr(given, "file", None)
    process = _whose(path) if isinstance(path, Path) else None
    if path is None or process is None:
        return None
    from funnel_desktop.running.asking import ask  # once somebody has it

    said = tuple(getattr(given, "said", asked.words))
    with _caught(said) as (words, caught):
        request: dict[str, object] = {
            "do": asked.what,
            "words": list(words),
            "file": os.path.abspath(os.path.expanduser(path)),
            "today": asked.today.isoformat() if asked.today else None,
            "folder": os.getcwd(),
        }
        try:
            answer = ask(process, request)
        except ConnectionError:
            raise Refused("The window was closed before this was done.") from None
        if answer is None or "code" not in answer:
            return None
        _say(answer, is_caught=caught is not None)
        if caught is not None and caught.exists():
            sys.stdout.flush()
            sys.stdout.buffer.write(caught.read_bytes())
    code = answer["code"]
    return code if isinstance(code, int) else 1


def _whose(path: Path) -> int | None:
    """The process of this machine that has a file open, as the note beside it says."""
    try:
        who = who_has_it(Path(os.path.realpath(os.path.expanduser(path))))
    except ValueError:
        return None
    process = who["process"]
    is_other = isinstance(process, int) and process != os.getpid()
    return int(str(process)) if is_other and who["host"] == own_host() else None


def _say(answer: Mapping[str, object], *, is_caught: bool) -> None:
    """What the window would have written, to the streams of this program."""
    out, complaint = str(answer.get("out", "")), str(answer.get("err", ""))
    if complaint and sys.stderr is not None:
        sys.stderr.write(complaint)
    stream = sys.stderr if is_caught else sys.stdout
    if out and stream is not None:
        stream.write(out)


@contextmanager
def _caught(words: tuple[str, ...]) -> Iterator[tuple[list[str], Path | None]]:
    """Where a file shall go to the standard output, which is here: a file that is read after."""
    places = [place for place, word in enumerate(words) if is_standard_output(Path(word))]
    if not places:
        yield list(words), None
        return
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        # By the same name, for what is said of it.
        caught = Path(folder) / Path(words[places[0]]).name
        said = list(words)
        for place in places:
            said[place] = str(caught)
        yield said, caught
