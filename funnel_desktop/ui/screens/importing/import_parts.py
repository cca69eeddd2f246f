"""The panels of the import, each at its step, and what they show of a draft and its plan."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.exchange.import_preview import ImportPreview
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.sources import ENDINGS
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import RADIUS_CARD, SPACE_3, SPACE_4, tokens
from funnel_desktop.ui.screens.importing.alike_panel import AlikePanel
from funnel_desktop.ui.screens.importing.closed_panel import ClosedPanel
from funnel_desktop.ui.screens.importing.columns_panel import ColumnsPanel
from funnel_desktop.ui.screens.importing.import_done_panel import ImportDonePanel
from funnel_desktop.ui.screens.importing.import_draft import ImportDraft, PreparedPlan
from funnel_desktop.ui.screens.importing.import_page import ImportPage
from funnel_desktop.ui.screens.importing.question_rows import AudienceRow, IntoRow
from funnel_desktop.ui.screens.importing.result_panel import ResultPanel
from funnel_desktop.ui.screens.importing.stages_panel import DatesPanel, StagesPanel
from funnel_desktop.ui.screens.importing.step_bar import COLUMNS, DONE, DUPLICATES, FILE
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.long_question import FEW
from funnel_desktop.ui.work.opening_files import ask_file

translate = QCoreApplication.translate


class ImportParts:
    """Made once for a dialog, which joins them."""

    def __init__(self, today: Callable[[], date]) -> None:
        self.drop, self.into, self.audience = DropArea(), IntoRow(), AudienceRow()
        self.dates, self.columns, self.stages = DatesPanel(), ColumnsPanel(), StagesPanel()
        self.closed = ClosedPanel(today)
        self.alike, self.ending, self.preview = AlikePanel(), ImportDonePanel(), ResultPanel()
        at_columns = (
            self.into, self.dates, self.columns, self.stages, self.closed, self.audience
        )  # fmt: skip
        self.page = ImportPage(
            {
                FILE: (self.drop,),
                COLUMNS: at_columns,
                DUPLICATES: (self.alike,),
                DONE: (self.ending,),
            },
            self.preview,
        )

    def show_nothing(self) -> None:
        """Hold nothing of a list that is about to be freed."""
        self.preview.show_nothing()
        self.alike.show_nothing()
        self.ending.show_nothing()

    def name_draft(self, draft: ImportDraft) -> None:
        """Show which list was read."""
        self.drop.words.setText(draft.name or translate("Import", "From the clipboard"))
        rows = len(draft.table.rows)
        if rows > FEW:
            self.preview.say(translate("Import", "Preparing %Ln row(s)…", "", rows))

    def show_draft(self, draft: ImportDraft) -> None:
        """Show how the list is understood."""
        self.into.choice.choose(draft.into)
        self.columns.show_draft(draft)
        self.closed.show_value(draft.closed_on)

    def show_choices(self, chosen: dict[str, str | None]) -> None:
        """Show where columns go now, by their headings."""
        for heading, field in chosen.items():
            self.columns.show_choice(heading, field)

    def show_plan(self, draft: ImportDraft, seen: PreparedPlan) -> None:
        """Show what would be written."""
        plan = seen.prepared.plan
        self.columns.show_plan(plan, seen.outlook.days)
        for panel in (self.stages, self.dates, self.closed, self.audience):
            panel.show_plan(plan)
        self.alike.show_prepared(draft, seen.prepared)

    def show_outlook(self, draft: ImportDraft, prepared: Prepared, outlook: ImportPreview) -> None:
        """Show what would come of it."""
        self.preview.show_prepared(prepared, outlook)
        self.ending.show_prepared(draft.table, prepared, outlook)

    def questions(self) -> list[QWidget]:
        """What only the user can answer, in its order."""
        open_stages = [each for each in self.stages.choices.values() if each.value() is None]
        alike = [self.alike.list] if self.alike.undecided() else []
        return [*self.dates.choices.values(), *open_stages, *alike]

    def is_at_work(self, focused: QWidget | None) -> bool:
        """Whether the keyboard is where somebody corrects a column or chooses a day."""
        mine = (*self.columns.choices.values(), *self.columns.readings.values())
        others = (self.columns.headings.choice, self.closed.choice, self.closed.day)
        return focused in (*mine, *others)


class DropArea(QFrame):
    """A dashed frame with a button; what is dropped here goes to the window it stands in."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(translate("Import", "Choose a file…"))
        self.button.setAutoDefault(False)
        self.button.setIcon(icon("folder"))
        self.button.clicked.connect(self.ask)
        self.words = TextLabel(
            "body",
            "ink2",
            translate(
                "Import",
                "Drop a file here (CSV, XLSX, vCard), choose one, or paste a table with Ctrl+V.",
            ),
            wraps=True,
        )
        row_of(grow(self.words), self.button, into=self, gap=SPACE_3, margins=(SPACE_4, SPACE_3))

    def ask(self) -> None:
        """Let the user choose a file."""
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        lists = translate("Import", "Lists and cards ({endings})").format(endings=endings)
        every = translate("Import", "All files (*)")
        title = translate("Import", "Import contacts")
        path = ask_file(self, title, f"{lists};;{every}")
        if path is not None:
            self.chosen.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().edge, 1, Qt.PenStyle.DashLine))
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)
