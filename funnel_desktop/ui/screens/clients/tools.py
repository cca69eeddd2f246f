"""Above the table of clients: search, who is shown, groups, columns and saved views."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_2, scaled, theme
from funnel_desktop.ui.screens.clients.arranging import SHOWN, TableArrangement
from funnel_desktop.ui.screens.clients.saved_views import forget_view, save_view, saved_views
from funnel_desktop.ui.widgets.layouts import grow, row_of, turn
from funnel_desktop.ui.widgets.search_field import SearchField
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LEAST_SEARCH = 180

_SHOWN = {
    "all": QT_TRANSLATE_NOOP("Clients", "All clients"),
    "person": QT_TRANSLATE_NOOP("Clients", "People"),
    "organisation": QT_TRANSLATE_NOOP("Clients", "Organisations"),
    "open": QT_TRANSLATE_NOOP("Clients", "With something open"),
    "closed": QT_TRANSLATE_NOOP("Clients", "Closed only"),
    "won": QT_TRANSLATE_NOOP("Clients", "Won before"),
    "parked": QT_TRANSLATE_NOOP("Clients", "With something parked"),
    "best": QT_TRANSLATE_NOOP("Clients", "Best clients"),
    "worst": QT_TRANSLATE_NOOP("Clients", "Worst clients"),
    "fit_unknown": QT_TRANSLATE_NOOP("Clients", "Fit not known"),
}
_GROUPS = {
    "": QT_TRANSLATE_NOOP("Clients", "No groups"),
    "stage": QT_TRANSLATE_NOOP("Clients", "By stage"),
    "fit": QT_TRANSLATE_NOOP("Clients", "By fit"),
    "service": QT_TRANSLATE_NOOP("Clients", "By service"),
    "source": QT_TRANSLATE_NOOP("Clients", "By source"),
    "marked": QT_TRANSLATE_NOOP("Clients", "By best and worst"),
}


class TableTools(QWidget):
    """Turns what is chosen into an Arrangement."""

    arranged = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view = TableArrangement()
        self.search = SearchField()
        self.search.setPlaceholderText(translate("Clients", "Search names, places, phones"))
        self.search.setAccessibleName(translate("Clients", "Search clients"))
        self.show_whom, self.group = ChoiceField(), ChoiceField()
        self.show_whom.setAccessibleName(translate("Clients", "Clients shown"))
        self.group.setAccessibleName(translate("Clients", "Groups"))
        self.show_whom.offer((key, translate("Clients", _SHOWN[key])) for key in SHOWN)
        self.group.offer((key, translate("Clients", words)) for key, words in _GROUPS.items())
        self.columns = QPushButton(translate("Clients", "Columns"))
        self.views = QPushButton(translate("Clients", "Saved views"))
        self._later = row_of(self.show_whom, self.group, self.columns, self.views)
        self._row = row_of(grow(self.search), self._later, into=self)
        self._fit()
        self.search.textChanged.connect(lambda text: self._ask(words=text))
        self.show_whom.activated.connect(lambda: self._ask(show=self.show_whom.value()))
        self.group.activated.connect(lambda: self._ask(group=self.group.value()))
        self.views.clicked.connect(self._offer_views)
        theme().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def show_view(self, view: TableArrangement) -> None:
        """Show what is chosen at present."""
        self._view = view
        self.show_whom.show_value(view.show)
        self.group.show_value(view.group)

    def below_columns(self) -> QPoint:
        """Where the list of columns opens."""
        return self.mapToGlobal(self.columns.geometry().bottomLeft())

    def views_menu(self) -> QMenu:
        """Saved views to go to, and what saves or forgets one."""
        menu = QMenu(self)
        known: dict[str, TableArrangement] = {}
        known = self._session.ask(lambda: saved_views(self._session.document), known)
        for name, view in known.items():
            menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._go_to, view))
        menu.addSeparator()
        menu.addAction(translate("Clients", "Save this view…")).triggered.connect(self._save)
        if known:
            gone = menu.addMenu(translate("Clients", "Remove a view"))
            for name in known:
                gone.addAction(name.replace("&", "&&")).triggered.connect(
                    partial(self._forget, name)
                )
        return menu

    def save_as(self, name: str) -> None:
        """Save the present view under a name."""
        if name.strip():
            document = self._session.document
            self._session.do(lambda: save_view(document, name.strip(), self._view))

    def _go_to(self, view: TableArrangement, *_: object) -> None:
        self.arranged.emit(replace(view, words=self._view.words))

    def _forget(self, name: str, *_: object) -> None:
        self._session.do(lambda: forget_view(self._session.document, name))

    def _save(self) -> None:
        asked = translate("Clients", "Save this view")
        name, given = QInputDialog.getText(self, asked, translate("Clients", "Name"))
        if given:
            self.save_as(name)

    def _offer_views(self) -> None:
        menu = self.views_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.views.mapToGlobal(QPoint(0, self.views.height())))

    def _ask(self, **changes: object) -> None:
        self.arranged.emit(replace(self._view, **changes))  # type: ignore[arg-type]

    def _fit(self) -> None:
        self.search.setMinimumWidth(scaled(LEAST_SEARCH))
        for field in (self.show_whom, self.group):
            field.setMinimumWidth(scaled(150))
        self._break()

    def _break(self) -> None:
        """The search has a line of its own where one line is too narrow for all."""
        beside = self.width() >= scaled(LEAST_SEARCH) + SPACE_2 + self._later.sizeHint().width()
        turn(self._row, beside)
