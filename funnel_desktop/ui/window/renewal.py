"""A sale that was won becomes a lead again some day: asks when, and makes that lead."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.screens.board.asking import LookAgain
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


def ask_when_to_look_again(session: Session, objective: str, room: QWidget) -> None:
    """Ask over the middle of `room`; the answer is one step."""
    objectives, today = session.document.objectives, session.today
    client = objectives.get(objective, today).client_name

    def make(day: date) -> None:
        if session.do(lambda: objectives.look_again(objective, day, today)):
            said = translate("Renewal", "{client} appears in the Universe on {day}.")
            session.say(said.format(client=client, day=session.formats.day_full(day)))

    asked = LookAgain(client, session, room)
    asked.answered.connect(make)
    middle = room.rect().center() - asked.rect().center()
    asked.open_at(QRect(middle, QSize(0, 0)))
