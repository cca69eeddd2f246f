"""The view *Clients*: people and organisations as a table, and what the chosen one buys."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCollator, QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.records.reaching import follow, of_client, reach_menu
from funnel_desktop.ui.screens.clients.arranging import TableArrangement, arranged
from funnel_desktop.ui.screens.clients.client_columns import ALWAYS, columns
from funnel_desktop.ui.screens.clients.deleting import delete_clients
from funnel_desktop.ui.screens.clients.loading import ClientRows
from funnel_desktop.ui.screens.clients.objectives_strip import ObjectivesStrip
from funnel_desktop.ui.screens.clients.saved_views import keep_last_view, last_view
from funnel_desktop.ui.screens.clients.table_view import ClientsModel, ClientsView
from funnel_desktop.ui.screens.clients.tools import TableTools
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class ClientsPage(QWidget):
    """Decides nothing: the arrangement is plain values, changes are the document's verbs."""

    client_wanted = Signal(str)
    objective_wanted = Signal(str)
    merge_wanted = Signal(str, str)
    import_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._arrangement = last_view(session.document)
        self._text_keys: dict[str, object] = {}
        self._collator = QCollator(formats().locale)
        self.rows = ClientRows(session, self)
        self.model = ClientsModel(self._change, self)
        self.table = ClientsView(self.model, translate("Clients", "Clients"))
        self.empty = EmptyList(self.table)
        if session.document.read_only:
            self.table.setEditTriggers(ClientsView.EditTrigger.NoEditTriggers)
        self.tools = TableTools(session)
        self.strip = ObjectivesStrip(session)
        self.count = TextLabel("small", "ink2")
        self.refused = TextLabel("small", "attention")
        self.delete = QPushButton(translate("Clients", "Delete"))
        self.merge = QPushButton(translate("Clients", "Merge two…"))
        self.open = QPushButton(translate("Clients", "Open"))
        self._lay_out()
        self._listen()
        self.tools.show_view(self._arrangement)

    @property
    def arrangement(self) -> TableArrangement:
        """How the table is arranged at present."""
        return self._arrangement

    @asks
    def arrange(self, wanted: TableArrangement) -> None:
        """Show other columns, another order, other groups or other clients."""
        is_search = replace(wanted, words="") == replace(self._arrangement, words="")
        self._arrangement = wanted
        self.tools.show_view(wanted)
        if not is_search:
            keep_last_view(self._session.document, wanted)
        self._show_lines()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocusProxy(self.table)
        self.rows.wake()

    def _show_lines(self) -> None:
        known, wanted = columns(), self._arrangement
        chosen, row = self.table.chosen_clients(), self.table.currentIndex().row()
        lines = arranged(
            self.rows.rows.values(),
            wanted,
            known[wanted.order],
            self._text_key,
            self.rows.haystacks,
        )
        self.model.show([known[key] for key in wanted.columns], lines)
        self.table.measure()
        self.table.lay_headings()
        self.table.show_order(wanted.order, wanted.descending)
        if chosen:
            self.table.choose(chosen[0], otherwise=row)
        self._say_count()
        self._say_empty()
        self._follow_choice()

    def _text_key(self, text: str) -> object:
        """A text's place in the locale's order; Python's own would put Ö behind Z."""
        known = self._text_keys.get(text)
        if known is None:
            known = self._text_keys[text] = self._collator.sortKey(text)
        return known

    def _say_count(self) -> None:
        shown = len(self.model.rows) - len(self.model.headings())
        every = len(self.rows.rows)
        said = translate("Clients", "%n client(s)", "", every)
        if shown != every:
            number = formats().number
            said = translate("Clients", "{shown} of {all} clients").format(
                shown=number(shown), all=number(every)
            )
        self.count.setText(translate("Clients", "Reading…") if self.rows.is_loading else said)

    def _say_empty(self) -> None:
        """What will appear in the table, or that nobody is found in it."""
        if self.model.rows or self.rows.is_loading:
            self.empty.show_words("")
        elif self.rows.rows:
            self.empty.show_words(
                translate("Clients", "No matching clients."),
                translate("Clients", "Show all clients"),
            )
        else:
            self.empty.show_words(
                translate(
                    "Clients",
                    "People and companies will appear here, each with its first lead or objective.",
                ),
                translate("Clients", "Import contacts"),
                possible=not self._session.document.read_only,
            )

    def _fill_empty(self) -> None:
        if not self.rows.rows:
            self.import_wanted.emit()
            return
        self.tools.search.clear()
        self.arrange(replace(self._arrangement, words="", show=TableArrangement().show))

    def _sort_by(self, key: str) -> None:
        turned = key == self._arrangement.order and not self._arrangement.descending
        self.arrange(replace(self._arrangement, order=key, descending=turned))

    def _follow_choice(self) -> None:
        chosen = self.table.chosen_clients()
        self.merge.setEnabled(len(chosen) == 2 and not self._session.document.read_only)
        show_tip(self.merge, translate("Clients", "Select two rows that are the same client."))
        show_tip(
            self.delete,
            translate("Clients", "With their people and objectives; can be undone (Del)."),
        )
        self.open.setEnabled(len(chosen) == 1)
        self.delete.setEnabled(bool(chosen) and not self._session.document.read_only)
        self.strip.show_client(chosen[0] if len(chosen) == 1 else None)

    def _change(self, client: str, field: str, value: object) -> bool:
        document = self._session.document
        if field == "marked":
            mark = None if value is None else str(value)
            return self._session.do(lambda: document.ideal_clients.mark(client, mark))
        return self._session.do(lambda: document.clients.edit(client, field, value))

    def _renewed(self, rows: object) -> None:
        if isinstance(rows, dict):
            self.model.replace(rows)
            self._follow_choice()

    def _ask_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in columns().values():
            entry = menu.addAction(column.title)
            entry.setCheckable(True)
            entry.setChecked(column.key in self._arrangement.columns)
            entry.setEnabled(column.key not in ALWAYS)
            entry.toggled.connect(partial(self._toggle, column.key))
        menu.popup(at)

    def _toggle(self, key: str, wanted: bool) -> None:
        chosen = [row_id for row_id in self._arrangement.columns if row_id != key]
        self.arrange(
            replace(self._arrangement, columns=tuple([*chosen, key] if wanted else chosen))
        )

    def _merge(self) -> None:
        chosen = self.table.chosen_clients()
        if len(chosen) == 2:
            self.merge_wanted.emit(chosen[0], chosen[1])

    def _delete(self) -> None:
        if self.delete.isEnabled():
            delete_clients(self._session, self, self.table.chosen_clients())

    def _with_one(self, act: Callable[[str], object]) -> None:
        for client in self.table.chosen_clients()[:1]:
            act(client)

    def _listen(self) -> None:
        self.rows.loaded.connect(self._show_lines)
        self.rows.renewed.connect(self._renewed)
        self.table.sort_asked.connect(self._sort_by)
        self.table.columns_asked.connect(self._ask_columns)
        self.table.opened.connect(self.client_wanted)
        self.table.chosen.connect(self._follow_choice)
        self.model.refused.connect(self.refused.setText)
        self.tools.arranged.connect(self.arrange)
        self.tools.columns.clicked.connect(lambda: self._ask_columns(self.tools.below_columns()))
        self.tools.search.left.connect(self.table.setFocus)
        self.table.delete_asked.connect(self._delete)
        self.delete.clicked.connect(self._delete)
        self.table.menu_of = partial(_menu_of, self, self._session)
        self.table.link_wanted.connect(lambda text: follow(self._session, text))
        keys = QShortcut(QKeySequence("Ctrl+K"), self.table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(lambda: self.table.open_menu(self.table.currentIndex()))
        self.merge.clicked.connect(self._merge)
        self.open.clicked.connect(lambda: self._with_one(self.client_wanted.emit))
        self.strip.objective_wanted.connect(self.objective_wanted)
        self.empty.wanted.connect(self._fill_empty)
        self._session.failed.connect(self.refused.setText)

    def _lay_out(self) -> None:
        column_of(
            self.tools,
            grow(self.table),
            row_of(self.count, grow(self.refused), self.delete, self.merge, self.open),
            self.strip,
            into=self,
            gap=SPACE_3,
            margins=(SPACE_4, SPACE_3),
        )
        for button in (self.delete, self.merge, self.open):
            button.setAutoDefault(False)
        self.setTabOrder(self.tools, self.table)


def _menu_of(page: QWidget, session: Session, row: object) -> QMenu | None:
    """How a client is reached, as the menu of its row."""
    if not isinstance(row, ClientRow):
        return None
    reaches = session.ask(lambda: of_client(session.document, row.id, session.today), None)
    return None if reaches is None else reach_menu(session, reaches, page)
