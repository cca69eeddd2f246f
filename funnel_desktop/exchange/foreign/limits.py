"""What the process that reads a foreign file may use, and that it ends with the one that asked."""

import os
import select
import signal
import sys
from typing import BinaryIO

from funnel_desktop.exchange.common.bounds import BYTES_OF_MEMORY

NO_CORE = 1
"""Too small for a file, and Linux hands nothing to a program that collects cores either."""


def limit_itself() -> None:
    """Bound the memory, and let a crash leave neither a core file nor a dialog.

    On Windows and macOS nothing bounds the memory but what `bounds` refuses and the time that a
    file is given.
    """
    if sys.platform == "win32":
        import ctypes

        no_dialogs = 0x0001 | 0x0002 | 0x8000
        ctypes.windll.kernel32.SetErrorMode(no_dialogs)
        return
    import resource

    for what, most in ((resource.RLIMIT_CORE, NO_CORE), (resource.RLIMIT_AS, BYTES_OF_MEMORY)):
        _, hard = resource.getrlimit(what)
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (bound, bound))
        except (ValueError, OSError):
            # macOS knows the second limit by name only.
            continue


def end_with(asked: BinaryIO) -> None:
    """End when the other end of a pipe is closed, whatever is going on here.

    Python may have no turn for minutes while a library holds it, so a system that can sends a
    signal whose answer is the end. Elsewhere a thread waits, and the one that asked ends this
    process by force when it can.
    """
    if sys.platform == "linux":
        import fcntl

        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(asked, fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(asked, fcntl.F_GETFL)
        fcntl.fcntl(asked, fcntl.F_SETFL, flags | fcntl.FASYNC)
        if select.select([asked], [], [], 0)[0]:
            os._exit(0)
    else:
        from threading import Thread

        def wait() -> None:
            asked.read(1)
            os._exit(0)

        Thread(target=wait, daemon=True).start()
