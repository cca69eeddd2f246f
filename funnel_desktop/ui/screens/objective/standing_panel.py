"""The card *In one line*: who approves what by when, what they may do instead, and how one feels
about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.funnel.influences import Role
from funnel_desktop.funnel.objective import Competition
from funnel_desktop.funnel.tactics import Felt, InOneLine, in_one_line, wins_and_results
from funnel_desktop.language.formats import Formats, formats
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.widgets.flow import Flow
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.position_dots import PositionDots
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.influences import who_plays
from funnel_desktop.wording.names import field_name, position_name
from funnel_desktop.wording.tactics import competition_name, look_sentence

translate = QCoreApplication.translate

BLANK = "…"


class StandingPanel(Panel):
    """In sight for organisations; for a private client once it is wanted, or says something."""

    blank_wanted = Signal(str)
    """A part of the line is to be filled in: expected, approves, value or wish."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Objective", "In one line"), parent=parent)
        self._wanted_for = ""
        self._subject = subject
        self.fields = FieldGroup()
        self.sentence = TextLabel("body", wraps=True)
        self.look = TextLabel("small", "attention", wraps=True)
        self.wins = TextLabel("small", "ink2", wraps=True)
        self.competition = ChoiceField()
        self.dots = PositionDots(with_word=False)
        self.dots.changed.connect(self._feel)
        self.felt_on = TextLabel("small", "ink2", wraps=True)
        self.blanks = {
            part: self._blank(part) for part in ("expected", "approves", "value", "wish")
        }
        self._lay_out()

    def want(self) -> None:
        """Show it for the private client, too."""
        self._wanted_for = self._subject.id
        self.setVisible(True)

    def is_wanted(self, record: Record) -> bool:
        """Whether it is in sight by itself, was asked for, or has something to say."""
        of_organisation = record.client.kind != "person"
        was_wanted = self._wanted_for == record.objective.id
        says = record.objective.competition is not None or record.look is not None
        return of_organisation or was_wanted or says

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show an objective; `other` than before, or the same after a change."""
        line = in_one_line(record.objective, record.case.influences)
        self.sentence.setText(one_line_sentence(line, formats()))
        for part, button in self.blanks.items():
            button.setVisible(part in line.blanks)
        self._blanks.setVisible(bool(line.blanks))
        self.look.setText(look_sentence(record.look) if record.look else "")
        self.look.setVisible(record.look is not None)
        wins = wins_and_results(record.case.influences)
        number = formats().number
        said = translate("Objective", "Wins and results known: {known} of {count}.")
        self.wins.setText(said.format(known=number(wins.known), count=number(wins.influences)))
        self.wins.setVisible(record.client.kind != "person" and wins.influences > 0)
        self._show_felt(record.felt)
        self.fields.show({"competition": record.objective.competition}, other=other)
        self.setVisible(self.is_wanted(record))

    def _show_felt(self, felt: Felt | None) -> None:
        self.dots.show_value(felt.position if felt else None)
        self.felt_on.setText(_felt_sentence(felt) if felt else "")
        self.felt_on.setVisible(felt is not None)
        self.dots.setAccessibleDescription(self.felt_on.text())

    def _feel(self, position: int) -> None:
        row_id, session = self._subject.id, self._subject.session
        session.do(lambda: session.document.positions.set(row_id, position, session.today))

    def _lay_out(self) -> None:
        unknown = (None, translate("Objective", "Not known"))
        self.competition.offer((unknown, *((c, competition_name(c)) for c in Competition)))
        competition = Labelled(
            translate("Objective", "What they may do &instead"), self.competition
        )
        self.fields.add("competition", competition, self._subject.saves("competition"))
        self._blanks = QWidget()
        flow = Flow(self._blanks, margin=0)
        for button in self.blanks.values():
            flow.addWidget(button)
        for part in (self.sentence, self._blanks, self.look, self.wins, competition):
            self.body.addWidget(part)
        feeling = TextLabel(
            "small_medium", "ink2", translate("Objective", "How do you feel about it?")
        )
        self.body.addLayout(column_of(feeling, self.dots, self.felt_on, gap=SPACE_1))

    def _blank(self, part: str) -> QPushButton:
        fill = translate("Objective", "Fill in: {part}")
        button = QPushButton(fill.format(part=_blank_name(part)))
        button.setProperty("kind", "link")
        button.setProperty("small", True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.blank_wanted.emit(part))
        return button


def one_line_sentence(line: InOneLine, formats: Formats) -> str:
    """`By 30 June Ana Ruiz approves €9,600 for coaching the new CTO`; what is not known is a
    blank."""
    text = translate("Objective", "By {day} {who} approves {value} for {what}.")
    return text.format(
        day=formats.day_month(line.expected) if line.expected else BLANK,
        who=line.approves or BLANK,
        value=BLANK if line.value is None else formats.money(line.value),
        what=line.wish.strip() or BLANK,
    )


def _felt_sentence(felt: Felt) -> str:
    """`Neutral (0), set on 12 May`."""
    said = translate("Objective", "{position}, set on {day}")
    return said.format(position=position_name(felt.position), day=formats().day_month(felt.day))


def _blank_name(part: str) -> str:
    return who_plays(Role.ECONOMIC) if part == "approves" else field_name(part)
