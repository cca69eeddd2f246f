"""Who the profile excludes, and what excludes each; a word why keeps somebody anyway."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from funnel_desktop.document.ideal_clients import FitJudgement, IdealClients
from funnel_desktop.document.questions import Changed
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class LeftOutDialog(QDialog):
    """Enter opens a client; the word is asked for in place, and each is one undo step."""

    client_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(translate("Universe", "Excluded by your profile"))
        self.told = TextLabel("body", "ink2")
        self.list = Lines()
        self.empty = EmptyList(self.list)
        self.why = QLineEdit()
        self.keep = QPushButton(translate("Universe", "Keep anyway"))
        self.close_dialog = QPushButton(translate("Universe", "Close"))
        self._lay_out()
        self.list.opened.connect(self.client_wanted)
        self.list.place_changed.connect(self._follow)
        self.why.textChanged.connect(self._follow)
        self.why.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.close_dialog.clicked.connect(self.reject)
        session.changed.connect(self._heard)
        self._show()
        open_size(self, 620, 520)

    def choose(self, client: str) -> None:
        """Go to a client's line."""
        for place, line in enumerate(self.list.rows.rows):
            if line.row_id == client:
                self.list.go_to(place)

    def _show(self) -> None:
        session, nobody = self._session, list[FitJudgement]()
        found = session.ask(lambda: session.document.ideal_clients.left_out(session.today), nobody)
        lines = [ShortLine(one.client, left_out_line(one)) for one in found]
        self.list.show_rows(lines, stay=True)
        if self.list.current_place() < 0:
            self.list.go_to(0)
        self.told.setText(
            translate("Universe", "%Ln lead(s) left out of the Universe.", "", len(found))
        )
        self.told.setVisible(bool(found))
        self.empty.show_words(
            ""
            if found
            else translate(
                "Universe",
                "Nobody is excluded. Leads that your ideal client rules out, or that fall below "
                "its line, will appear here.",
            )
        )
        self._follow()

    def _heard(self, changed: Changed) -> None:
        if changed.touches(IdealClients.left_out):
            self._show()

    def _follow(self, *_: object) -> None:
        chosen = self.list.current() is not None
        self.why.setEnabled(chosen and not self._session.document.read_only)
        self.keep.setEnabled(chosen and bool(self.why.text().strip()))
        show_tip(
            self.keep,
            "" if self.keep.isEnabled() else translate("Universe", "Give a short reason."),
        )

    def _keep(self) -> None:
        client, why = self.list.current_id(), self.why.text().strip()
        if client is None or not why:
            return
        clients = self._session.document.ideal_clients
        if self._session.do(lambda: clients.keep(client, why)):
            self.why.clear()
            self.list.setFocus()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(translate("Universe", "Excluded leads"))
        self.why.setPlaceholderText(translate("Universe", "Why keep it? A word is enough"))
        self.why.setAccessibleName(translate("Universe", "Why it is kept"))
        self.keep.setProperty("kind", "primary")
        for button in (self.keep, self.close_dialog):
            button.setAutoDefault(False)
        column_of(
            self.told,
            grow(self.list),
            row_of(grow(self.why), self.keep, self.close_dialog),
            into=self,
            gap=SPACE_3,
            margins=SPACE_4,
        )


def left_out_line(judgement: FitJudgement) -> str:
    """`Brightside Call Co. — ruled out: call centres`."""
    name, fit = judgement.prospect.name, judgement.fit
    if fit.ruled_out is not None:
        said = translate("Universe", "{name} — ruled out: {value}")
        return said.format(name=name, value=fit.ruled_out)
    said = translate("Universe", "{name} — fit {fit}, below the line")
    return said.format(name=name, fit=formats().fit(fit.score or 0))
