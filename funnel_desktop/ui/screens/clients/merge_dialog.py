"""Two clients that are one: what is kept is shown and chosen before anything is written."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from funnel_desktop.document.clients import Client
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4
from funnel_desktop.ui.screens.clients.client_columns import kind_choices
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import field_name

translate = QCoreApplication.translate


class MergeDialog(QDialog):
    """Where both say something different, one of them is chosen; the rest is joined."""

    def __init__(self, session: Session, first: str, second: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        clients = session.document.clients
        self._both = (clients.get(first), clients.get(second))
        self._chosen: dict[str, QButtonGroup] = {}
        self.setWindowTitle(translate("Merge", "Merge two clients"))
        self.merge = QPushButton(translate("Merge", "Merge"))
        self.cancel = QPushButton(translate("Merge", "Cancel"))
        self._lay_out()
        self.merge.clicked.connect(self._merge)
        self.cancel.clicked.connect(self.reject)

    def keep(self, field: str, place: int) -> None:
        """Choose whose value of a field is kept: the first's (0) or the second's (1)."""
        self._chosen[field].button(place).setChecked(True)

    def _merge(self) -> None:
        kept, other = self._both
        fields = {
            name: getattr(other, name) for name in _fields_words() if _is_empty(kept, name)
        } | {
            name: getattr(self._both[group.checkedId()], name)
            for name, group in self._chosen.items()
        }
        if self._session.do(
            lambda: self._session.document.merge_clients(kept.id, other.id, fields)
        ):
            self.accept()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        for place, (name, words) in enumerate(_fields_words().items()):
            self._add_field(grid, place, name, words)
        said = TextLabel("body", "ink2", self._what_is_joined(), wraps=True)
        self.merge.setProperty("kind", "primary")
        column_of(
            grid,
            said,
            row_of(STRETCH, self.cancel, self.merge, gap=SPACE_3),
            into=self,
            gap=SPACE_3,
            margins=SPACE_4,
        )

    def _add_field(
        self, grid: QGridLayout, row: int, name: str, words: Callable[[Client], str]
    ) -> None:
        """One value where both say the same or one says nothing; else a choice of two."""
        said = [words(client) for client in self._both]
        label = TextLabel("small_medium", "ink2", field_name(name))
        grid.addWidget(label, row, 0)
        if said[0] == said[1] or not all(said):
            value = TextLabel("body", text=said[0] or said[1])
            grid.addWidget(value, row, 1, 1, 2)
            return
        group = self._chosen[name] = QButtonGroup(self)
        for place, text in enumerate(said):
            button = QRadioButton(text.replace("&", "&&"))
            button.setAccessibleName(f"{field_name(name)}: {text}")
            button.setChecked(place == 0)
            group.addButton(button, place)
            grid.addWidget(button, row, 1 + place)

    def _what_is_joined(self) -> str:
        document, today = self._session.document, self._session.today
        counts = [
            (len(document.clients.people(c.id)), len(document.client_table.objectives(c.id, today)))
            for c in self._both
        ]
        people, objectives = (sum(column) for column in zip(*counts, strict=True))
        return " ".join(
            (
                translate("Merge", "%n people kept.", "", people),
                translate("Merge", "%n objective(s) kept.", "", objectives),
                translate("Merge", "You can undo this."),
            )
        )


def _fields_words() -> dict[str, Callable[[Client], str]]:
    kinds = dict(kind_choices())

    def number(name: str) -> Callable[[Client], str]:
        return lambda c: "" if (n := getattr(c, name)) is None else formats().number(n)

    def money(name: str) -> Callable[[Client], str]:
        return lambda c: "" if (n := getattr(c, name)) is None else formats().money(n)

    return {
        "name": lambda c: c.name,
        "kind": lambda c: kinds[c.kind],
        "sector": lambda c: c.sector,
        "place": lambda c: c.place,
        "size": number("size"),
        "revenue": money("revenue"),
        "hourly_budget": money("hourly_budget"),
        "distance": number("distance"),
        "birthday": lambda c: formats().day_full(c.birthday) if c.birthday else "",
        "notes": lambda c: c.notes,
    }


def _is_empty(client: Client, name: str) -> bool:
    return getattr(client, name) in (None, "")
