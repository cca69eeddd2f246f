"""Parts that every command is made of, and how it opens a document."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from funnel_desktop.commandline.output import say
from funnel_desktop.commandline.values import shown, text
from funnel_desktop.document.changes import Step
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.wording.steps import step_sentence


@dataclass(frozen=True, slots=True)
class Command:
    """`describe` adds a command's own arguments; `run` does it and returns the exit code."""

    help: str
    describe: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    settle: Callable[[Namespace], None] = lambda given: None
    """What the words leave open is found out, such as which file is meant."""


def takes_file(parser: ArgumentParser) -> None:
    """Add the argument for the document."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the funnel file")


def takes_which(parser: ArgumentParser) -> None:
    """Add the argument for the objective."""
    parser.add_argument(
        "which", metavar="WHICH", type=text, help="an id, or a client's or objective's unique name"
    )


def takes_client(parser: ArgumentParser) -> None:
    """Add the argument for the client."""
    parser.add_argument(
        "client", metavar="CLIENT", type=text, help="a client's id, or its unique name"
    )


def takes_json(parser: ArgumentParser) -> None:
    """Add the option for JSON."""
    parser.add_argument("--json", action="store_true", help="JSON for programs")


def reading(given: Namespace) -> Document:
    """Open the document of a command that changes nothing, even where nothing can be written."""
    return open_document(given.file, read_only=True)


@contextmanager
def telling(document: Document) -> Iterator[None]:
    """Say afterwards what was done inside, or that nothing changed."""
    before = document.log.undo_step()
    yield
    step = document.log.undo_step()
    is_new = step is not None and (before is None or before.number != step.number)
    say(step_line(step) if step and is_new else "Nothing changed.")


def step_line(step: Step) -> str:
    """Return a step's sentence on one line, whatever the names in it."""
    return shown(step_sentence(step))
