"""Runs a program that the kernel ends as soon as it asks for the internet (Linux).

    python -m tests.faults.no_network WORDS...

A filter that nothing can take off again lets every call of the system through, but for a socket of
AF_INET or AF_INET6: that ends the whole process by SIGSYS. Children inherit it.
"""

import ctypes
import os
import platform
import socket
import struct
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, FILTER = 38, 22, 2
ALLOW, KILL_PROCESS = 0x7FFF0000, 0x80000000
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16
"""Where these stand in what the filter is shown of a call."""
KNOWN = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine what the kernel calls it, and the number of socket()."""


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def steps() -> bytes:
    machine, call = KNOWN[platform.machine()]
    told = (
        (LOAD, 0, 0, ARCHITECTURE),
        (JUMP_IF_EQUAL, 0, 6, machine),
        (LOAD, 0, 0, NUMBER),
        (JUMP_IF_EQUAL, 0, 3, call),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (JUMP_IF_EQUAL, 2, 0, socket.AF_INET),
        (JUMP_IF_EQUAL, 1, 0, socket.AF_INET6),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, KILL_PROCESS),
    )
    return b"".join(struct.pack("HBBI", *step) for step in told)


def forbid_the_internet() -> None:
    kept = ctypes.create_string_buffer(steps())
    program = Program(len(kept.raw) // 8, ctypes.cast(kept, ctypes.c_void_p))
    library = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    for words in (
        (PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), zero, zero, zero),
        (PR_SET_SECCOMP, ctypes.c_ulong(FILTER), ctypes.byref(program), zero, zero),
    ):
        if library.prctl(*words) != 0:
            raise OSError(ctypes.get_errno(), "the kernel takes no filter")


if __name__ == "__main__":
    forbid_the_internet()
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
