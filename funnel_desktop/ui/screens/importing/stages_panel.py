"""The cards *What the stages mean* and *How the dates are written*: what only the user knows."""

from itertools import islice

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.tables.dates import DateReading
from funnel_desktop.funnel.stages import STAGES, Outcome
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_2
from funnel_desktop.ui.screens.importing.import_draft import STAGES_SHOWN
from funnel_desktop.ui.screens.importing.words import read_as
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.wording.names import place_name

translate = QCoreApplication.translate

PLACES = (*STAGES, *Outcome)


class StagesPanel(Panel):
    """A row for each word of the stage column."""

    said = Signal(str, object)
    """A word of the file, and the stage or outcome it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "What the stages mean"), parent=parent)
        self.choices: dict[str, ChoiceField] = {}
        self._grid = new_grid()
        self._more = TextLabel("small", "ink3", wraps=True)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._more)
        self.hide()

    def show_plan(self, plan: ImportPlan | ClientPlan) -> None:
        """Show the words of the stage column and what they are taken for."""
        stages = {} if isinstance(plan, ClientPlan) else plan.stages
        shown = dict(islice(stages.items(), STAGES_SHOWN))
        if list(shown) != list(self.choices):
            self._build(list(shown))
        for value, meant in shown.items():
            self.choices[value].show_value(meant)
        left = len(stages) - len(shown)
        self._more.setText(translate("Import", "and %Ln more word(s)", "", left) if left else "")
        self._more.setVisible(left > 0)
        self.setVisible(bool(shown))

    def _build(self, values: list[str]) -> None:
        empty(self._grid)
        self.choices.clear()
        for row, value in enumerate(values):
            word, choice = ElidedLabel("body_strong", text=value), ChoiceField()
            choice.offer((place, place_name(place)) for place in PLACES)
            choice.setPlaceholderText(translate("Import", "Choose…"))
            choice.setAccessibleName(translate("Import", "{word} means").format(word=value))
            choice.edited.connect(
                lambda value=value, choice=choice: self.said.emit(value, choice.value())
            )
            self.choices[value] = choice
            self._grid.addWidget(word, row, 0)
            self._grid.addWidget(choice, row, 1)


class DatesPanel(Panel):
    """Asks which order the numbers of a column are in, where all its dates leave that open."""

    said = Signal(str, str)
    """A heading, and the format of its dates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "How are the dates written?"), "warning", parent)
        self.set_icon("warning", "attention")
        self.choices: dict[str, ChoiceField] = {}
        self._asked: dict[str, DateReading] = {}
        self._grid = new_grid()
        self.body.addLayout(self._grid)
        self.hide()

    def show_plan(self, plan: ImportPlan | ClientPlan) -> None:
        """Ask about columns whose order is open; what was answered stays to be corrected."""
        still = {heading: self._asked[heading] for heading in self._asked if heading in plan.dates}
        asked = {**still, **plan.open_dates}
        if asked != self._asked:
            self._asked = asked
            self._build()
        for heading, choice in self.choices.items():
            if heading in plan.open_dates:
                choice.setCurrentIndex(-1)
            else:
                choice.show_value(plan.dates[heading].format)
        self.setVisible(bool(asked))

    def _build(self) -> None:
        empty(self._grid)
        self.choices.clear()
        for row, (heading, reading) in enumerate(self._asked.items()):
            label = ElidedLabel(
                "body",
                text=translate("Import", "{column}: {example} is").format(
                    column=heading, example=reading.example
                ),
            )
            choice = ChoiceField()
            choice.offer((form, read_as(reading.example, form)) for form in reading.candidates)
            choice.setCurrentIndex(-1)
            choice.setPlaceholderText(translate("Import", "Choose…"))
            choice.setAccessibleName(label.accessibleName())
            choice.edited.connect(
                lambda heading=heading, choice=choice: self.said.emit(heading, choice.value())
            )
            self.choices[heading] = choice
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(choice, row, 1)


def new_grid() -> QGridLayout:
    """Words on the left, choices on the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_2)
    grid.setVerticalSpacing(SPACE_2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.setAlignment(Qt.AlignmentFlag.AlignTop)
    return grid


def empty(grid: QGridLayout) -> None:
    """Take everything out of a grid."""
    while (item := grid.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
