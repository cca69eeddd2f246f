"""The card *Buying influences*: who takes part in the decision, and how they stand to it."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from funnel_desktop.document.clients import Person
from funnel_desktop.document.search import folded_name
from funnel_desktop.funnel.influences import Influence, Role, RoleState
from funnel_desktop.funnel.tactics import offers
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.table_model import Index
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from funnel_desktop.ui.records.reaching import of_person, reach_menu
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.influences.influence_columns import advice, columns_for
from funnel_desktop.ui.screens.influences.influence_table import InfluenceTable
from funnel_desktop.ui.screens.influences.influence_verbs import InfluenceVerbs
from funnel_desktop.ui.screens.influences.role_buttons import RoleButtons
from funnel_desktop.ui.screens.influences.roles_menu import RolesMenu
from funnel_desktop.ui.screens.influences.tactic_lines import TacticLines
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.pill import Pill
from funnel_desktop.ui.widgets.tab_order import go_through
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate


class InfluencesPanel(Panel):
    """The roles, the table, and below it what the response mode means for the next step."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Influences", "Buying influences"), parent=parent)
        self._subject = subject
        self._people: dict[str, Person] = {}
        self.verbs = InfluenceVerbs(subject)
        self.rows = RowsModel(
            columns_for(lambda: subject.session.today, self._contact),
            self.verbs.change,
            self.verbs.add,
        )
        title = translate("Influences", "Buying influences")
        self.table = InfluenceTable(
            subject.session, self.rows, title, self._free_names, self._job_of
        )
        self.covered = Pill("caption_medium", "positive", "positive_soft")
        self.no_coach = ElidedLabel("small", "ink3")
        self.no_coach.all_or_nothing = True
        self.roles = RoleButtons(self.verbs, self.add_person)
        self.advice = TextLabel("small", "ink2", wraps=True)
        self.tactics = TacticLines(subject)
        self.complaint = TextLabel("small", "attention", wraps=True)
        self.people = QPushButton(translate("Influences", "People…"))
        self.reach = QToolButton()
        self.remove = QPushButton()
        self.add = QPushButton(translate("Influences", "Add person"))
        nobody = translate(
            "Influences", "Nobody yet. Add who decides, who uses it, who can say no."
        )
        self._empty = TextLabel("body", "ink3", nobody, wraps=True)
        self._lay_out()
        self._join()

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show who takes part; the keyboard stays at the person it is at."""
        self._people = {person.id: person for person in record.people}
        cell, known = self.table.currentIndex(), self.table.selected_id()
        row, column = cell.row(), cell.column()
        self.rows.show_rows(record.case.influences)
        if other:
            self.complaint.hide()
        elif row >= 0:
            place = self.rows.place_of(known) if known else row
            self._stand_at(row if place < 0 else place, column)
        self.roles.show_case(record.case)
        self.tactics.show_offers([] if record.objective.outcome else offers(record.case.influences))
        self._show_counts(record)
        self._show_buttons()

    def add_person(self) -> None:
        """Begin a new row by choosing or typing a name."""
        self._empty.hide()
        self.table.show()
        self.table.add_row()

    def _show_counts(self, record: Record) -> None:
        influences = record.case.influences
        covered = sum(influence.covered is not None for influence in influences)
        number = formats().number
        said = translate("Influences", "{covered} of {count} covered").format(
            covered=number(covered), count=number(len(influences))
        )
        all_covered = covered == len(influences)
        self.covered.say(said, "positive" if all_covered else "attention")
        self.covered.setVisible(bool(influences))
        lacks = record.case.roles[Role.COACH] is RoleState.UNKNOWN
        sentence = translate("Influences", "No inside helper yet. Who there wants you to get this?")
        self.no_coach.show_text(sentence if lacks and not record.objective.outcome else "")

    def _show_buttons(self, *_: object) -> None:
        some = self.rows.rowCount() > 0
        self.table.setVisible(some)
        self._empty.setVisible(not some)
        influence = self._current()
        self.remove.setVisible(influence is not None)
        self.advice.setVisible(influence is not None)
        self.advice.setText(advice(influence) if influence else "")
        self.table.setAccessibleDescription(self.advice.text())

    def _current(self) -> Influence | None:
        found = self.rows.row_at(self.table.currentIndex().row())
        return found if isinstance(found, Influence) else None

    def _stand_at(self, row: int, column: int) -> None:
        last = self.rows.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self.rows.index(min(row, last), column))

    def _free_names(self) -> list[str]:
        """The client's people who play no role here yet, and a private client themself."""
        record = self._subject.record
        names = [person.name for person in record.people]
        if record.client.kind == "person":
            names.insert(0, record.client.name)
        playing = {folded_name(influence.name) for influence in record.case.influences}
        return list(dict.fromkeys(n for n in names if folded_name(n) not in playing))

    def _contact(self, person: str | None) -> list[str]:
        known = self._people.get(person or "")
        return [part for part in (known.phone, known.email) if part] if known else []

    def _menu_of(self, influence: Influence) -> QMenu | None:
        session, person = self._subject.session, getattr(influence, "person", None)
        if person not in self._people:
            return None
        reaches = session.ask(
            lambda: of_person(session.document, person, self._subject.id, session.today), None
        )
        return None if reaches is None else reach_menu(session, reaches, self)

    def _job_of(self, influence: Influence) -> str:
        known = self._people.get(influence.person or "")
        return known.job_title if known else ""

    def _tick_roles(self, cell: Index) -> None:
        influence = self._current()
        if influence is None:
            return
        menu = RolesMenu(influence.roles, self.table)
        menu.chosen.connect(self.verbs.set_roles(influence.id))
        menu.aboutToHide.connect(menu.deleteLater)
        below: QRect = self.table.visualRect(cell)
        menu.popup(self.table.viewport().mapToGlobal(below.bottomLeft()))

    def _place(self, row_id: str, before: str | None) -> None:
        """The row moves and stays the current one, also where it is written down only now."""
        order = [self.rows.row_id(row) for row in range(self.rows.rowCount())]
        others = [row for row in order if row != row_id]
        place = others.index(before) if before in others else len(others)
        column = self.table.currentIndex().column()
        if self.verbs.place(row_id, before):
            self._stand_at(place, column)

    def _cover(self) -> None:
        influence = self._current()
        if influence is not None:
            self.verbs.cover(influence)

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _join(self) -> None:
        self.add.clicked.connect(self.add_person)
        self.remove.clicked.connect(self.table.remove_selected)
        self.table.menu_of = self._menu_of
        self.table.remove_asked.connect(self.verbs.remove)
        self.table.placed.connect(self._place)
        self.table.roles_asked.connect(self._tick_roles)
        self.table.cover_asked.connect(self._cover)
        self.rows.refused.connect(self._complain)
        self.rows.rowsRemoved.connect(self._show_buttons)
        self.table.selectionModel().currentChanged.connect(self._show_buttons)

    def _lay_out(self) -> None:
        self.title.setSizePolicy(self.title.sizePolicy().Policy.Maximum,
                                 self.title.sizePolicy().verticalPolicy())  # fmt: skip
        self.head.addWidget(self.covered)
        self.head.addWidget(self.no_coach, 1)
        self.add.setIcon(icon("plus"))
        self.remove.setIcon(icon("trash"))
        self.reach.setIcon(icon("call"))
        self.reach.setAccessibleName(translate("Influences", "Call or write"))
        show_tip(self.reach, translate("Influences", "Call or write (Ctrl+K)"))
        self.remove.setAccessibleName(translate("Influences", "Remove"))
        show_tip(self.remove, translate("Influences", "Remove (Delete)"))
        for button in (self.remove, self.reach, self.people):
            button.setProperty("kind", "flat")
        for button in (self.remove, self.people, self.add):
            button.setAutoDefault(False)
        for tool in (self.remove, self.reach, self.people, self.add):
            tool.setProperty("small", True)
            self.head.addWidget(tool)
        self.complaint.hide()
        self.body.setContentsMargins(0, SPACE_3, 0, SPACE_1)
        self.body.setSpacing(SPACE_2)
        self.head.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        self._inset(self.roles, SPACE_2)
        self._inset(self._empty)
        self.body.addWidget(self.table, 1)
        for part in (self.complaint, self.advice, self.tactics):
            self._inset(part)
        roles = self.roles.buttons.values()
        go_through([self.remove, self.reach, self.people, self.add, *roles, self.table,
                    *(line.take for line in self.tactics.lines)])  # fmt: skip

    def _inset(self, part: QWidget, margin: int = SPACE_4) -> None:
        """All but the table keep away from the card's edges."""
        self.body.addLayout(row_of(part, margins=(margin, 0, SPACE_4, 0)))
