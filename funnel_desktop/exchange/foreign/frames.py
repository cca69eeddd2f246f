"""What the process that reads a foreign file says to the one that asked: framed JSON.

Each frame is its length and a list whose first word says what it is. JSON and never pickle: what
a file has made of its reader may say nonsense, and must not be able to do more.
"""

import json
import struct
from typing import BinaryIO

BYTES_AT_MOST = 64_000_000
"""Of one frame; a row that needs more is beyond any bound."""
ROWS_AT_ONCE = 500
LETTERS_AT_ONCE = 500_000
_LENGTH = struct.Struct(">I")

Frame = list[object]


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Write a frame and send it on its way; raises ValueError for one that is too long."""
    told = json.dumps(frame).encode("ascii")
    if len(told) > BYTES_AT_MOST:
        raise ValueError
    stream.write(_LENGTH.pack(len(told)) + told)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """The next frame; None at the end. Raises ValueError for anything else."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size or _LENGTH.unpack(head)[0] > BYTES_AT_MOST:
        raise ValueError
    frame = json.loads(stream.read(_LENGTH.unpack(head)[0]))
    if not isinstance(frame, list) or not frame or not isinstance(frame[0], str):
        raise ValueError
    return frame
