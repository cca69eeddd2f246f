"""Help, *The method in five minutes*: five pages, each with a drawing and a way to one's own."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QWidget

from funnel_desktop.ui.looks.theme import SPACE_6, scaled, theme
from funnel_desktop.ui.screens.method.pages import PAGES, MethodPage
from funnel_desktop.ui.widgets.steps import lay_out_steps
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.window_size import open_size

translate = QCoreApplication.translate


class MethodDialog(QDialog):
    """Enter goes on, Alt+B back; nothing is asked and nothing changes."""

    shown_wanted = Signal(str)
    """The action that shows a page's matter on the user's own funnel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = 0
        self.setWindowTitle(translate("Method", "The method in five minutes"))
        self.heading, self.place = TextLabel("title"), TextLabel("small", "ink2")
        self.text = TextLabel("body", wraps=True)
        self.drawing = Drawing()
        self.own, self.back, self.on = QPushButton(), QPushButton(), QPushButton()
        head, body = (self.heading, self.place), [self.drawing, self.text]
        lay_out_steps(self, head, body, self.own, self.back, self.on)
        self.own.clicked.connect(self._show_own)
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))
        open_size(self, 680, 520)
        self._show()

    @property
    def page(self) -> MethodPage:
        """The page that is shown."""
        return PAGES[self._place]

    def _go(self, by: int) -> None:
        if self._place + by >= len(PAGES):
            self.accept()
            return
        self._place = max(0, self._place + by)
        self._show()

    def _show_own(self) -> None:
        self.accept()
        self.shown_wanted.emit(self.page.shows)

    def _show(self) -> None:
        title, text, button = self.page.words()
        self.heading.setText(title)
        place = translate("Method", "{n} of {all}").format(n=self._place + 1, all=len(PAGES))
        self.place.setText(place)
        self.text.setText(text)
        self.own.setText(button)
        self.drawing.show_page(self.page, title)
        self.setAccessibleDescription(f"{place}: {title}. {text}")
        self.back.setText(translate("Method", "&Back"))
        self.back.setEnabled(self._place > 0)
        last = self._place == len(PAGES) - 1
        self.on.setText(translate("Method", "Close") if last else translate("Method", "Next"))
        self.on.setFocus()


class Drawing(QFrame):
    """Paints a page's drawing into a card; its text says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._page = PAGES[0]
        self.setProperty("surface", "card")
        theme().changed.connect(self.update)

    def show_page(self, page: MethodPage, title: str) -> None:
        """Paint another drawing."""
        self._page = page
        self.setAccessibleName(translate("Method", "Drawing: {title}").format(title=title))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(600), scaled(280))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(SPACE_6, SPACE_6, -SPACE_6, -SPACE_6)
        self._page.paint(painter, inside)
