"""The year on two pages: on a printer, or as a PDF."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.printing.pdf import usual_paper
from funnel_desktop.printing.year_content import write_year, year_content
from funnel_desktop.printing.year_pages import YearContent, paint_year
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.ui.work.printer import print_page
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate


class YearButtons(QWidget):
    """Asks for the year beside the window, then for a printer or a file."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.print, self.pdf = QPushButton(), QPushButton()
        self._printing, self._writing = LongQuestion(session, self), LongQuestion(session, self)
        row_of(self.print, self.pdf, into=self)
        self.print.clicked.connect(lambda: self._ask(self._printing))
        self.pdf.clicked.connect(lambda: self._ask(self._writing))
        self._printing.answered.connect(self._print)
        self._writing.answered.connect(self._write)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def _ask(self, question: LongQuestion) -> None:
        session = self._session
        question.ask(year_content(session.document, session.today, session.formats))

    def _print(self, content: YearContent) -> None:
        print_page(
            self.window(),
            content.title,
            usual_paper(self._session.formats.locale),
            lambda painter, dots, size, white: paint_year(painter, dots, size, content),
            self._session.failed.emit,
        )

    def _write(self, content: YearContent) -> None:
        known = self._session.document.path
        suggestion = known.with_name(f"{known.stem} {content.title}.pdf")
        title = translate("Year", "Save the year as PDF")
        path = ask_save(self, title, suggestion, "PDF (*.pdf)")
        if path is None:
            return
        try:
            write_year(content, self._session.formats, path)
        except DocumentError as error:
            self._session.failed.emit(error_sentence(error))
            return
        said = translate("Commands", "Exported to {name}.").format(name=path.name)
        self._session.said.emit(said, None)

    def _apply_theme(self) -> None:
        self.print.setIcon(icon("print"))
        self.pdf.setIcon(icon("export"))
        self.print.setText(translate("Year", "Print the year…"))
        self.pdf.setText(translate("Year", "PDF…"))
