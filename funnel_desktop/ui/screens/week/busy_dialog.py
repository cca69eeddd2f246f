"""The calendars whose busy times are shown: read another, read one again, remove one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from funnel_desktop.document.questions import Changed
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class BusyDialog(QDialog):
    """Reads nothing itself; what is removed can be read again at any time."""

    read_wanted = Signal()
    """Another calendar."""
    again_wanted = Signal(object)
    """The Path of one that was read before."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Busy", "Busy times"))
        self._rows = QWidget()
        self.read = QPushButton(translate("Busy", "Import a calendar…"))
        self.read.setProperty("kind", "primary")
        self.read.clicked.connect(self.read_wanted)
        close = QPushButton(translate("Busy", "Close"))
        close.clicked.connect(self.accept)
        self._column = column_of(
            self._rows,
            STRETCH,
            row_of(close, STRETCH, self.read, gap=SPACE_4),
            into=self,
            gap=SPACE_4,
            margins=SPACE_4,
        )
        session.changed.connect(self._follow)
        self._show()
        self.resize(scaled(460), self.sizeHint().height())

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Weeks.busy_files):
            self._show()

    def _show(self) -> None:
        nothing: dict[str, int] = {}
        files = self._session.ask(self._session.document.weeks.busy_files, nothing)
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        for place, (file, count) in enumerate(files.items()):
            self._add(grid, place, file, count)
        if not files:
            grid.addWidget(
                TextLabel(text=translate("Busy", "No calendar imported yet."), wraps=True), 0, 0
            )
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.show()
        self.read.setFocus()

    def _add(self, grid: QGridLayout, place: int, file: str, count: int) -> None:
        name = Path(file).name or translate("Busy", "Imported before")
        shown = TextLabel(
            text=translate("Busy", "{name}: %n busy time(s)", "", count).format(name=name),
            wraps=True,
        )
        show_tip(shown, file)
        again = QPushButton(translate("Busy", "Reload"))
        again.setAccessibleName(translate("Busy", "Reload {name}").format(name=name))
        again.setVisible(bool(file))
        again.clicked.connect(partial(self._again, file))
        remove = QPushButton(translate("Busy", "Remove"))
        remove.setAccessibleName(translate("Busy", "Remove {name}").format(name=name))
        remove.clicked.connect(partial(self._remove, file))
        for column, widget in enumerate((shown, again, remove)):
            grid.addWidget(widget, place, column)

    def _again(self, file: str) -> None:
        self.again_wanted.emit(Path(file))

    def _remove(self, file: str) -> None:
        self._session.do(lambda: self._session.document.weeks.forget_busy(file))
