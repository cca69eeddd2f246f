"""Who wrote a mail of a file, read by a process of its own."""

from pathlib import Path

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.foreign.process import ForeignReading, GoOn, always
from funnel_desktop.exchange.mail.mail_in import Sender


def sender_of_file(path: Path, go_on: GoOn = always) -> Sender:
    """Who wrote the mail; raises ImportRefused as `mail_in.read_sender`, or why it is not read."""
    with ForeignReading("mail", path) as reading:
        for frame in reading.frames(go_on):
            match frame:
                case ["value", list(told), "sender"]:
                    return Sender(*map(str, told))
        raise ImportRefused("reader_failed")
