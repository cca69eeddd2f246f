"""The door for methods of a screen that ask the document along their way."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

Method = Callable[..., Any]


def asks(method: Method) -> Method:
    """Leave a method out while its screen's document cannot be asked.

    For what draws a screen: it stays as it is then, and is drawn anew by what follows. After a
    long change that is `Session.changed`; after the end there is nobody left to draw for. What
    the document refuses is said, as `Session.ask` does.
    """
    return _at_the_door(method, lambda session: session.can_be_asked)


def on_request(method: Method) -> Method:
    """The same for what the user wants done, who is told why that has to wait."""
    return _at_the_door(method, lambda session: session.is_open and not session.asks_for_patience())


def _at_the_door(method: Method, may_ask: Callable[[Session], bool]) -> Method:
    takes = method.__code__.co_argcount - 1

    @wraps(method)
    def asked(self: Any, *given: Any, **named: Any) -> Any:
        session: Session = self.__dict__.get("_session") or self.__dict__["session"]
        if not may_ask(session):
            return None
        try:
            # Signals give all they have to whoever takes any number.
            return method(self, *given[:takes], **named)
        except DocumentError as error:
            session.failed.emit(error_sentence(error))
            return None

    return asked
