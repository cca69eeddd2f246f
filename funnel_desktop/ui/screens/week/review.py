"""The weekly review: six short steps, each of which can be skipped, and the page at the end."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.stages import PRIORITY, Outcome
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.screens.week.done_panel import DoneLine
from funnel_desktop.ui.screens.week.editing import LiveWeek
from funnel_desktop.ui.screens.week.objective_list import ObjectiveList
from funnel_desktop.ui.screens.week.regularity_row import RegularityRow, sentence
from funnel_desktop.ui.screens.week.review_facts import OPEN_FROM, Entered, ReviewFacts, facts
from funnel_desktop.ui.screens.week.sources_step import SourcesStep
from funnel_desktop.ui.screens.week.week_page import WeekPage
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.steps import lay_out_steps
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import outcome_name

translate = QCoreApplication.translate

NAMES_AT_MOST = 8


class WeeklyReview(QDialog):
    """Nothing has to be filled in; what is changed on the way is saved at once, as elsewhere."""

    print_wanted = Signal(object)
    """The Monday of the week that was planned."""
    objective_wanted = Signal(str)
    client_wanted = Signal(str)
    week_made = Signal(object)
    """The WeekPage of its last step."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(translate("Review", "Weekly review"))
        self.steps = QStackedWidget()
        self.heading, self.place = TextLabel("title"), TextLabel("small", "ink2")
        self.back, self.skip, self.on = QPushButton(), QPushButton(), QPushButton()
        self.missing = ObjectiveList(translate("Review", "Next actions missing"))
        self.unknown = ObjectiveList(translate("Review", "Ideal-client questions open"))
        self._week: WeekPage | None = None
        self._last = QWidget()
        """Stands for the week until that is wanted."""
        self._titles: list[str] = []
        self._fill(facts(session.document, session.today))
        self._lay_out(parent.size())
        self.back.clicked.connect(partial(self._go, -1))
        self.on.clicked.connect(self._next)
        self.skip.clicked.connect(self.reject)
        for listed in (self.missing, self.unknown):
            listed.opened.connect(self.objective_wanted)
        self.sources.client_wanted.connect(self.client_wanted)
        session.changed.connect(self._follow)
        self._show()

    def _fill(self, known: ReviewFacts) -> None:
        self._add(translate("Review", "What was done"), self._done_step(known))
        self._add(translate("Review", "What entered and left"), moved_step(known.moved))
        self._add(translate("Review", "Next actions missing"), self._missing_step(known))
        self._add(translate("Review", "Ideal-client questions open"), self._unknown_step(known))
        self.sources = SourcesStep(self._session, known.without_source)
        self._add(translate("Review", "Who sends you work"), self.sources)
        self._add(translate("Review", "Next week"), self._last)

    def _add(self, title: str, step: QWidget) -> None:
        self._titles.append(title)
        self.steps.addWidget(step)

    def _done_step(self, known: ReviewFacts) -> QWidget:
        step, column = _step(translate("Review", "Hours done out of the hours you planned."))
        for work in PRIORITY:
            line = DoneLine(work)
            line.show_hours(known.done[work], 0, known.budget[work], known.planned[work])
            column.addWidget(line)
        column.addSpacing(SPACE_4)
        add_regularity(column, known)
        column.addStretch(1)
        return step

    def _missing_step(self, known: ReviewFacts) -> QWidget:
        told = translate("Review", "Nothing moves without a next action. Press Enter to open one.")
        step, column = _step(told)
        column.addWidget(self.missing, 1)
        self._show_missing(known)
        return step

    def _show_missing(self, known: ReviewFacts) -> None:
        none = translate("Review", "Each objective has its next action.")
        self.missing.show_objectives(known.without_action, none)

    def _unknown_step(self, known: ReviewFacts) -> QWidget:
        told = translate(
            "Review", "What you don’t know yet about the clients in play. Press Enter to open one."
        )
        step, column = _step(told)
        column.addWidget(self.unknown, 1)
        self._show_unknown(known)
        return step

    def _show_unknown(self, known: ReviewFacts) -> None:
        text = translate("Review", "{name}: {share} % known")
        write = self._session.formats.number
        lines = [
            (row_id, text.format(name=name, share=write(round(100 * share))))
            for row_id, name, share in known.unknown
        ]
        none = translate("Review", "Every question about the clients in play is answered.")
        if not known.has_profile:
            none = translate("Review", "There is no ideal client to compare with yet.")
        self.unknown.show_objectives(lines, none)

    def _next(self) -> None:
        if self.steps.currentIndex() < self.steps.count() - 1:
            self._go(1)
            return
        self.accept()
        monday = monday_of(self._session.today) + timedelta(weeks=1)
        self.print_wanted.emit(self._week.monday() if self._week else monday)

    def _go(self, by: int) -> None:
        place = min(max(self.steps.currentIndex() + by, 0), self.steps.count() - 1)
        if place == self.steps.count() - 1 and self._week is None:
            self._make_week()
        self.steps.setCurrentIndex(place)
        self._show()

    def _make_week(self) -> None:
        """The next week, made when its step is reached."""
        week = LiveWeek(self._session)
        self._week = WeekPage(week)
        week.go_to(monday_of(self._session.today) + timedelta(weeks=1))
        self.steps.removeWidget(self._last)
        self._last.deleteLater()
        self.steps.addWidget(self._week)
        self.week_made.emit(self._week)

    def _show(self) -> None:
        place, last = self.steps.currentIndex(), self.steps.count() - 1
        self.heading.setText(self._titles[place])
        text = translate("Review", "Step {n} of {all}").format(n=place + 1, all=last + 1)
        self.place.setText(text)
        self.setAccessibleDescription(f"{text}: {self._titles[place]}")
        self.back.setEnabled(place > 0)
        self.back.setText(translate("Review", "Back"))
        self.skip.setText(translate("Review", "Close"))
        ends = place == last
        self.on.setText(
            translate("Review", "Print the week…") if ends else translate("Review", "Next")
        )
        self.on.setFocus()

    @asks
    def _follow(self, changed: Changed) -> None:
        if changed.touches(*OPEN_FROM) and not self._session.busy:
            known = facts(self._session.document, self._session.today)
            self._show_missing(known)
            self._show_unknown(known)

    def _lay_out(self, room: QSize) -> None:
        head = (self.heading, self.place)
        lay_out_steps(self, head, [self.steps], self.skip, self.back, self.on)
        self.resize(min(scaled(1200), room.width()), min(scaled(760), room.height()))


def moved_step(moved: Entered) -> QWidget:
    """What is new on the board since Monday, and what is no longer there."""
    step, column = _step(translate("Review", "Since Monday morning."))
    lines = [
        (translate("Review", "Entered the funnel"), moved.entered),
        *((outcome_name(outcome), moved.left[outcome]) for outcome in Outcome),
        (translate("Review", "Went back to the Universe"), moved.gone),
    ]
    for title, names in lines:
        if names or title == lines[0][0]:
            column.addWidget(TextLabel("body_strong", text=f"{title}: {len(names)}", wraps=True))
            if names:
                column.addWidget(TextLabel("body", text=_named(names), wraps=True))
    column.addStretch(1)
    return step


def add_regularity(column: QVBoxLayout, known: ReviewFacts) -> None:
    """The last twelve weeks; the habit is what counts."""
    column.addWidget(TextLabel("body_strong", text=sentence(known.weeks), wraps=True))
    row = RegularityRow()
    row.show_weeks(known.weeks)
    column.addWidget(row)
    told = translate("Review", "A little every week does more than a lot now and then.")
    column.addWidget(TextLabel("small", text=told, wraps=True))


def _named(names: list[str]) -> str:
    shown = ", ".join(names[:NAMES_AT_MOST])
    if len(names) <= NAMES_AT_MOST:
        return shown
    more = translate("Review", "and %n more", "", len(names) - NAMES_AT_MOST)
    return f"{shown} {more}"


def _step(told: str) -> tuple[QWidget, QVBoxLayout]:
    step = QFrame()
    step.setProperty("surface", "card")
    inside = column_of(
        TextLabel("small", text=told, wraps=True), into=step, gap=SPACE_3, margins=SPACE_4
    )
    return step, inside
