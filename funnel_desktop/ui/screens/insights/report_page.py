"""What the view *Insights* asks of each of its pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.work.long_question import LongQuestion


class ReportPage(QWidget):
    """A page makes its `LongQuestion`s with itself as their parent: so none can be forgotten."""

    opened = Signal(str)
    """An objective is to be opened."""
    wanted = Signal(str, str)
    """What a diagnosis or page offers, and the objective it is about."""

    span: QWidget
    """The page's controls, beside the switch between the pages."""

    def refresh(self) -> None:
        """Ask the document anew."""
        raise NotImplementedError

    def stop_asking(self) -> bool:
        """Drop the questions that are still open; whether there were any."""
        questions = [each for each in self.findChildren(LongQuestion) if each.is_open]
        for question in questions:
            question.stop()
        return bool(questions)
