"""The step *Duplicates*: who may be known already, and what is done with each, or with all."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.exchange.contacts.alike import Alike, AlikeAnswer
from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.prepared import Into, Prepared
from funnel_desktop.ui.screens.importing.alike_lines import AlikeLine, alike_line, answer_words
from funnel_desktop.ui.screens.importing.alike_list import AlikeList
from funnel_desktop.ui.screens.importing.import_draft import ImportDraft
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.made_of import MadeOf
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

OF_SALES = (AlikeAnswer.MERGE, AlikeAnswer.DIFFERENT)
"""A sale needs its client: it cannot be left out as a client can."""


class AlikePanel(Panel):
    """Nothing is asked where it is clear; every answer can be another."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "Possible duplicates"), parent=parent)
        self._draft: ImportDraft | None = None
        self._prepared = Prepared(ClientPlan())
        self._about = TextLabel("small", "ink3", wraps=True)
        self.list = AlikeList(translate("Import", "Clients that look alike"))
        self.list.answered.connect(self._answer)
        self.for_all: dict[AlikeAnswer, QPushButton] = {}
        self._all = QWidget()
        self._lay_out_all()
        self.body.addWidget(self._about)
        self.body.addWidget(self._all)
        self.body.addWidget(self.list, 1)

    def show_prepared(self, draft: ImportDraft, prepared: Prepared) -> None:
        """Show the look-alikes of an import and the answers so far."""
        self._draft, self._prepared = draft, prepared
        offered = OF_SALES if draft.into is Into.OBJECTIVES else tuple(AlikeAnswer)
        self.list.offered = offered
        for answer, button in self.for_all.items():
            button.setVisible(answer in offered)
        count = len(prepared.comparison.alike)
        self.list.show_rows(MadeOf(prepared.comparison.alike, self._line))
        self.list.go_to(0)
        self.list.setVisible(count > 0)
        self._all.setVisible(count > 0)
        self._say()

    def show_nothing(self) -> None:
        """Forget whom was asked about."""
        self._draft, self._prepared = None, Prepared(ClientPlan())
        self.list.show_rows(())

    def answer_all(self, answer: AlikeAnswer) -> None:
        """Do the same with every look-alike."""
        if self._draft is not None:
            self._draft.answers = dict.fromkeys(self._prepared.comparison.places, answer)
            self._tell()

    def undecided(self) -> int:
        """How many only the user can decide, and has not yet."""
        if self._draft is None:
            return 0
        return len(self._prepared.comparison.unasked - self._draft.answers.keys())

    def _answer(self, row: int, answer: AlikeAnswer) -> None:
        if self._draft is not None:
            self._draft.answers[self._prepared.comparison.alike[row].place] = answer
            self._tell()

    def _tell(self) -> None:
        self.list.rows.renew(self.list.rows.rows)
        self._say()
        self.answered.emit()

    def _line(self, alike: Alike) -> AlikeLine:
        answers = self._draft.answers if self._draft else {}
        return alike_line(alike, self._prepared, answers.get(alike.place, alike.answer))

    def _say(self) -> None:
        open_ones = self.undecided()
        if not self._prepared.comparison.alike:
            words = translate("Import", "Nobody in the list looks like a client you already have.")
        elif open_ones:
            words = translate("Import", "Only you can decide about %Ln of them.", "", open_ones)
        else:
            words = translate("Import", "What you have is never overwritten.")
        self._about.setText(words)

    def _lay_out_all(self) -> None:
        words = TextLabel("small", "ink2", translate("Import", "For all:"))
        line = row_of(words, into=self._all)
        for answer in AlikeAnswer:
            button = QPushButton(answer_words(answer))
            button.setAutoDefault(False)
            button.setProperty("small", True)
            name = translate("Import", "For all: {answer}").format(answer=answer_words(answer))
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, a=answer: self.answer_all(a))
            self.for_all[answer] = button
            line.addWidget(button)
        line.addStretch(1)
