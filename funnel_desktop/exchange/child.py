"""The process that reads one foreign file for the program, says what it holds, and ends.

It knows no Qt and no document. What a library does with a file that was made to break it, it does
here: the program goes on and says that the file could not be read. It is no sandbox: it may do
what its user may do.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from funnel_desktop.exchange.common.bounds import BYTES_OF_MEMORY, GIGABYTE
from funnel_desktop.exchange.common.reading import read_bytes
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.foreign.frames import (
    LETTERS_AT_ONCE,
    ROWS_AT_ONCE,
    Frame,
    write_frame,
)
from funnel_desktop.exchange.foreign.limits import end_with, limit_itself

_SECONDS_AT_ONCE = 0.2
"""What has been read by then is told, however little it is."""

Told = Mapping[str, Any]
Rows = Iterable[tuple[int, list[str]]]


def serve() -> int:
    """Answer the request that stands at the standard input; the exit code."""
    limit_itself()
    answers = _answers_alone()
    request = json.loads(sys.stdin.buffer.readline())
    end_with(sys.stdin.buffer)
    try:
        for frame in _frames(request):
            write_frame(answers, frame)
    except ImportRefused as refused:
        write_frame(answers, ["refused", refused.key, refused.values])
    except MemoryError:
        told = {"at_most": BYTES_OF_MEMORY // GIGABYTE}
        write_frame(answers, ["refused", "too_much_memory", told])
    return 0


def _answers_alone() -> BinaryIO:
    """The standard output for frames; what else is printed goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return answers


def _frames(request: Told) -> Iterator[Frame]:
    yield from _READERS[request["what"]](read_bytes(Path(request["path"])), request)
    yield ["done"]


def _list(data: bytes, request: Told) -> Iterator[Frame]:
    """A list of clients or sales; see `sources.records_in`."""
    from funnel_desktop.exchange.bounded import bounded
    from funnel_desktop.exchange.sources import records_in

    records = bounded(records_in(data, request["locale"]))
    yield ["about", records.form, records.encoding, records.delimiter, records.sheet]
    for rows in _portions(records.rows):
        numbers, cells = zip(*rows, strict=True)
        yield ["rows", numbers, cells]


def _calendar(data: bytes, request: Told) -> Iterator[Frame]:
    """What a calendar says is busy between two days; see `busy_in.read_busy`."""
    from funnel_desktop.exchange.calendar.busy_in import read_busy

    first, last = (date.fromisoformat(request[name]) for name in ("first", "last"))
    busy = read_busy(data, first, last)
    for start in range(0, len(busy.spans), ROWS_AT_ONCE):
        spans = busy.spans[start : start + ROWS_AT_ONCE]
        yield ["rows", [(s.day.isoformat(), s.start, s.end, s.title) for s in spans]]
    yield ["unreadable", busy.unreadable]


def _mail(data: bytes, _request: Told) -> Iterator[Frame]:
    """Who wrote a mail; see `mail_in.read_sender`."""
    from funnel_desktop.exchange.mail.mail_in import read_sender

    yield ["value", list(read_sender(data)), "sender"]


def _document(data: bytes, _request: Told) -> Iterator[Frame]:
    """A whole document as JSON; see `json_text.told_in`."""
    from funnel_desktop.exchange.document_json.json_text import told_in

    for name, value in told_in(data).items():
        if isinstance(value, list):
            for start in range(0, max(1, len(value)), ROWS_AT_ONCE):
                yield ["rows", value[start : start + ROWS_AT_ONCE], name]
        else:
            yield ["value", value, name]


def _portions(rows: Rows) -> Iterator[list[tuple[int, list[str]]]]:
    """Rows in portions that are told soon, none of them long."""
    portion: list[tuple[int, list[str]]] = []
    letters, begun = 0, time.monotonic()
    for row in rows:
        portion.append(row)
        letters += sum(map(len, row[1]))
        now = time.monotonic()
        is_full = len(portion) >= ROWS_AT_ONCE or letters >= LETTERS_AT_ONCE
        if is_full or now - begun > _SECONDS_AT_ONCE:
            yield portion
            portion, letters, begun = [], 0, now
    if portion:
        yield portion


_READERS: dict[str, Callable[[bytes, Told], Iterator[Frame]]] = {
    "list": _list,
    "calendar": _calendar,
    "document": _document,
    "mail": _mail,
}
