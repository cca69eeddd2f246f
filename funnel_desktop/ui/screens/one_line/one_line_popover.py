"""Somebody new in one line, over whatever view is shown; Enter keeps."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.one_line.keeping import keep
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import SPACE_2, scaled
from funnel_desktop.ui.screens.one_line.box import LineBox, UnfinishedLine
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

TOP = 72


class OneLinePopover(Popover):
    """What stands in it when it is closed is there again the next time."""

    width_at_most = 640

    made = Signal(str)
    """The id of the objective that was added."""
    open_wanted = Signal(str)
    """It shall be opened, too."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(translate("OneLine", "Somebody new, in one line"), parent)
        self._session = session
        self.box = LineBox(session, stage=Stage.UNIVERSE)
        what_to_type = translate(
            "OneLine",
            "Separate the parts with commas, or paste a signature. Whatever is not "
            "understood becomes the note.",
        )
        self.hint = TextLabel("small", "ink3", what_to_type, wraps=True)
        self.sentence = TextLabel("small", "attention", wraps=True)
        self.sentence.hide()
        for part in (self.box, self.hint, self.sentence):
            self.body.addWidget(part)
        self._add_buttons()
        self.box.kept.connect(self.keep)
        self.box.opened.connect(self.keep_and_open)
        self.box.understood.connect(self._make_room)
        session.failed.connect(self._say)

    def open_over(self) -> None:
        """Open in the middle, near the top, with what was left there before."""
        if isinstance(self._session.line_draft, UnfinishedLine):
            self.box.go_on_with(self._session.line_draft)
        self.open_beside(QRect(), self.box.line)

    def keep(self) -> str:
        """Add what is understood; returns the new objective's id, "" where nothing was added."""
        if not self.box.is_ready():
            self._make_room()
            return ""
        entry = self.box.entry()
        if not entry.client.strip():
            self._say(translate("OneLine", "Enter who it is, with the name first."))
            return ""
        document, today, made = self._session.document, self._session.today, list[str]()
        service = self.box.answers()
        self._session.do(lambda: made.append(keep(document, entry, today, service=service)))
        if not made:
            return ""
        self.box.clear()
        self.close()
        self.made.emit(made[0])
        added = translate("OneLine", "{client} added.")
        self._session.say(added.format(client=entry.client.strip()))
        return made[0]

    def keep_and_open(self) -> None:
        """Add it, and show its own window."""
        if row_id := self.keep():
            self.open_wanted.emit(row_id)

    def place(self, room: QRect) -> QPoint:
        """In the middle, near the top, and wholly inside `room`."""
        top = min(scaled(TOP), room.bottom() - SPACE_2 - self.height())
        return QPoint((room.width() - self.width()) // 2, max(SPACE_2, top))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.line_draft = self.box.unfinished()
        super().closeEvent(event)

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()
        self._make_room()

    def _make_room(self) -> None:
        """As high as what is shown; laid out at once, not in the next turns of the loop."""
        for inside in (self.box.chips, self.box.new_service, self.box.correction, self.box):
            if (layout := inside.layout()) is not None:
                layout.activate()
            inside.updateGeometry()
        if (layout := self.layout()) is not None:
            layout.activate()
        self.fit()

    def _add_buttons(self) -> None:
        keep_it = self.add_button(translate("OneLine", "Add"), "primary")
        keep_it.clicked.connect(self.keep)
        show_tip(keep_it, translate("OneLine", "Add (Enter)"))
        opened = self.add_button(translate("OneLine", "Add and open"))
        opened.clicked.connect(self.keep_and_open)
        show_tip(opened, translate("OneLine", "Add and open (Shift+Enter)"))
        self.buttons.addStretch(1)
