"""Output of commands: UTF-8 on every system, JSON for programs, tables for people."""

import contextlib
import io
import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import NamedTuple, TextIO

from funnel_desktop.commandline.values import shown
from funnel_desktop.document.new_files import is_standard_output

GAP = "  "


class Streams(NamedTuple):
    """Where what is said goes, and what is complained of."""

    out: TextIO | None
    err: TextIO | None


_ELSEWHERE: ContextVar[Streams | None] = ContextVar("elsewhere", default=None)


@contextlib.contextmanager
def writing_to(out: TextIO | None, err: TextIO | None) -> Iterator[None]:
    """What is said and complained of inside goes there, not to this process's own streams."""
    token = _ELSEWHERE.set(Streams(out, err))
    try:
        yield
    finally:
        _ELSEWHERE.reset(token)


def _streams() -> Streams:
    return _ELSEWHERE.get() or Streams(sys.stdout, sys.stderr)


def speak_utf8() -> None:
    """Write UTF-8 whatever the terminal's code page; what cannot be written is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str = "") -> None:
    """Write a line of what was asked for."""
    out = _streams().out
    if out is not None:
        out.write(line + "\n")


def beside(*targets: Path | None) -> contextlib.AbstractContextManager[object]:
    """Send output to the error stream if the standard output is one of the targets."""
    is_one = any(target is not None and is_standard_output(target) for target in targets)
    err = _streams().err
    return writing_to(err, err) if is_one else contextlib.nullcontext()


def complain(sentence: str) -> None:
    """Write a sentence about what went wrong."""
    err = _streams().err
    if err is not None:
        with contextlib.suppress(OSError):
            err.write(sentence + "\n")
            err.flush()


def say_json(value: object) -> None:
    """Write a value for programs; iterators in it become lists, written as they are read."""
    out = _streams().out
    if out is None:
        return
    for part in _json(value):
        out.write(part)
    say()


def _json(value: object) -> Iterator[str]:
    import json  # not for the window

    if isinstance(value, Iterator):
        yield "["
        for place, item in enumerate(value):
            yield f"{', ' if place else ''}{json.dumps(item, ensure_ascii=False)}"
        yield "]"
    elif isinstance(value, dict):
        yield "{"
        for place, (name, item) in enumerate(value.items()):
            yield f"{', ' if place else ''}{json.dumps(name, ensure_ascii=False)}: "
            yield from _json(item)
        yield "}"
    else:
        yield json.dumps(value, ensure_ascii=False)


def finish() -> None:
    """Write out what is still held back; raises OSError where it cannot be written."""
    out = _streams().out
    if out is not None:
        out.flush()


def give_up_writing() -> None:
    """Drop what is still buffered, which would be tried again when the program ends."""
    if sys.stdout is None or _ELSEWHERE.get() is not None:
        return
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], right: str = "") -> str:
    """Return columns of plain text under headings; those named in `right` are aligned right."""
    cells = [list(headings), *([shown(cell) for cell in row] for row in rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    at_right = [heading in right.split() for heading in headings]
    lines = (
        GAP.join(
            _padded(cell, wide, is_right)
            for cell, wide, is_right in zip(row, widths, at_right, strict=True)
        ).rstrip()
        for row in cells
    )
    return "\n".join(lines)


def counted(number: int, thing: str) -> str:
    """`1 client`, `1,280 clients`: for what only the command line says."""
    return f"{number:,} {thing if number == 1 else thing + 's'}"


def width(words: str) -> int:
    """Number of terminal columns that a text takes: two for an East Asian letter."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in words
    )


def _padded(cell: str, wide: int, is_right: bool) -> str:
    space = " " * (wide - width(cell))
    return space + cell if is_right else cell + space
