"""The program: a command, or the window. Qt is not imported before a window is wanted."""

import sys
from collections.abc import Sequence

from funnel_desktop.commandline.asked import CommandCall, asked
from funnel_desktop.commandline.output import complain, finish, give_up_writing, say, speak_utf8
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.version import VERSION

REFUSED, WRONGLY_USED, INTERRUPTED = 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit code."""
    speak_utf8()
    try:
        return _do(asked(sys.argv[1:] if argv is None else argv))
    except UsageError as error:
        complain(str(error))
        return WRONGLY_USED
    except KeyboardInterrupt:
        return INTERRUPTED


def _do(wanted: CommandCall) -> int:
    if wanted.what == "window":
        from funnel_desktop.qt_start import import_qt

        import_qt()
        from funnel_desktop.app import run_window

        return run_window(wanted.file, wanted.today, wanted.home, capture=wanted.capture)
    if wanted.what == "read-foreign":
        from funnel_desktop.exchange.child import serve

        return serve()
    if wanted.what == "self-test":
        from funnel_desktop.selftest import self_test

        return self_test()
    if wanted.what in ("install-desktop", "uninstall-desktop"):
        from funnel_desktop.commandline.installing import install_or_remove

        return install_or_remove(wanted.what)
    if wanted.what in ("help", "version"):
        return _say_about_itself(wanted.what)
    from funnel_desktop.commandline.run import run

    return run(wanted)


def _say_about_itself(what: str) -> int:
    from funnel_desktop.commandline.help import HELP

    try:
        say(f"Funnel Desktop {VERSION}" if what == "version" else HELP)
        finish()
    except OSError:
        give_up_writing()
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main())
