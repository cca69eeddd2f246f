"""Asks a running program of this user's to do something; without Qt, for whoever starts next.

One line of JSON goes there and lines of JSON come back: that it was heard, and how it came out.
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, NamedTuple

from funnel_desktop.running.place import is_of_this_user, server_name

PATIENCE = 10.0
"""Seconds until a program has not answered: it hangs, or is just ending."""
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""By what the desktop knows that the user has asked for a window to come forward."""
CAPTURE = "capture-window"
"""Asks for the small window; the command of that name has words."""
TRIED_AGAIN_AFTER = 0.01
LONGEST_ANSWER = 1 << 30
"""Bytes."""

Answer = Mapping[str, object]


class Line(NamedTuple):
    """To and from a program; `wait` lets the next answer take as long as it takes."""

    send: Callable[[bytes], None]
    there: IO[bytes]
    wait: Callable[[], None]


def ask(process: int, request: Mapping[str, object]) -> Answer | None:
    """What a program answers in the end; None where it is not there, or does not hear.

    Raises ConnectionError where it heard, and ended before it was done.
    """
    name = server_name(process)
    if name is None:
        return None
    with _line_to(name) as line:
        if line is None or not _said(line, request):
            return None
        first = _next(line)
        if first is None or "heard" not in first:
            return first
        line.wait()
        last = _next(line)
        if last is None:
            raise ConnectionError
        return last


def _said(line: Line, request: Mapping[str, object]) -> bool:
    try:
        line.send(json.dumps(request).encode() + b"\n")
    except OSError:
        return False
    return True


def _next(line: Line) -> Answer | None:
    try:
        told = line.there.readline(LONGEST_ANSWER)
        found = json.loads(told) if told.endswith(b"\n") else None
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


@contextmanager
def _line_to(name: str) -> Iterator[Line | None]:
    if not is_of_this_user(name):
        yield None
        return
    import socket  # not for who finds nobody

    with socket.socket(socket.AF_UNIX) as made:
        made.settimeout(PATIENCE)
        if not _is_there(lambda: made.connect(name)):
            yield None
            return
        with made.makefile("rb") as there:
            yield Line(made.sendall, there, lambda: made.settimeout(None))


def _is_there(connect: Callable[[], object]) -> bool:
    """False where whoever made the socket is gone; others may be before us for a moment."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            connect()
        except BlockingIOError:
            time.sleep(TRIED_AGAIN_AFTER)
        except OSError:
            return False
        else:
            return True
    return False
