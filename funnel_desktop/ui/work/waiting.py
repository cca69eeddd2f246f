"""A piece of work beside the window, which meanwhile says what is going on and offers to cancel."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from funnel_desktop.ui.work.background import Progress, outliving
from funnel_desktop.ui.work.lending import SHOWN_AFTER

translate = QCoreApplication.translate


def wait_for(
    window: QWidget,
    sentence: str,
    work: Callable[[Progress], Any],
    then: Callable[[Any], object],
) -> None:
    """Run `work`, and call `then` with what it gives, or with the error that it failed with.

    Of a window that is gone by then nothing more is asked.
    """
    dialog = QProgressDialog(sentence, translate("Waiting", "Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOWN_AFTER)

    def end(answer: object) -> None:
        if isValid(window):
            dialog.reset()
            then(answer)

    running = outliving(work, is_wanted_to_the_end=False)
    dialog.canceled.connect(running.cancel)
    running.progressed.connect(lambda *_: dialog.setValue(0))
    running.done.connect(end)
    running.failed.connect(end)
    running.ended.connect(dialog.deleteLater)
    running.start()
