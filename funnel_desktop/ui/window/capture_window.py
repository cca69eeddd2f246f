"""A small window of its own for somebody new, for a key of the whole desktop."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLayout, QPushButton
from shiboken6 import isValid

from funnel_desktop.exchange.one_line.keeping import keep
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.screens.one_line.box import LineBox, UnfinishedLine
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.window.main_window import MainWindow

translate = QCoreApplication.translate

WIDTH = 560


class CaptureWindow(QDialog):
    """Stays over other programs until it is kept or left; the main window stays where it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        self.setWindowTitle(translate("Capturing", "Somebody new — Funnel Desktop"))
        self._session = window.session
        self.box = LineBox(window.session, stage=Stage.UNIVERSE)
        self.sentence = TextLabel("small", "attention", wraps=True)
        self.sentence.hide()
        self.add = QPushButton(translate("Capturing", "Add"))
        self.add.setProperty("kind", "primary")
        self.add.setDefault(True)
        layout = column_of(
            self.box,
            self.sentence,
            row_of(STRETCH, self.add),
            into=self,
            gap=SPACE_3,
            margins=SPACE_4,
        )
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as what is shown
        self.box.setMinimumWidth(scaled(WIDTH))
        self.add.clicked.connect(self.keep)
        self.box.kept.connect(self.keep)
        self.box.opened.connect(self.keep)
        if isinstance(self._session.line_draft, UnfinishedLine):
            self.box.go_on_with(self._session.line_draft)
        self._session.failed.connect(self._say)
        self._session.closing.connect(self.close)

    def keep(self) -> None:
        """Add what is understood, and go."""
        entry, session = self.box.entry(), self._session
        if not self.box.is_ready():
            return
        if not entry.client.strip():
            self._say(translate("OneLine", "Enter who it is, with the name first."))
            return
        answers = self.box.answers()
        if session.do(lambda: keep(session.document, entry, session.today, service=answers)):
            self.box.clear()
            self.close()
            session.say(translate("OneLine", "{client} added.").format(client=entry.client.strip()))

    def done(self, result: int) -> None:
        """Esc, and every other way to leave: what stands there is there again the next time."""
        self._session.line_draft = self.box.unfinished()
        _open.discard(self)
        super().done(result)

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()


_open: set[CaptureWindow] = set()
"""It is no child of the main window, which may be put away: somebody has to hold it."""


def show_capture(window: MainWindow) -> CaptureWindow:
    """Open the small window, or bring the one forward that is open."""
    known = next(
        (each for each in _open if isValid(each) and each.isVisible()), None
    ) or CaptureWindow(window)
    _open.add(known)
    known.show()
    known.raise_()
    known.activateWindow()
    known.box.line.setFocus()
    return known
