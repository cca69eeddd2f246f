"""Writes an import beside the window, which meanwhile shows what it has and takes no changes."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.merging import Answers
from funnel_desktop.exchange.prepared import Prepared, write_prepared
from funnel_desktop.ui.work.lending import Loan
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate


class ImportWriter(QObject):
    """Says how writing came out."""

    progressed = Signal(int, int)
    written = Signal(object)
    """ImportDone or ClientsDone."""
    not_written = Signal(str)
    """Why not; nothing was changed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._loan: Loan | None = None

    @property
    def is_writing(self) -> bool:
        """Whether the document is lent at present."""
        return self._loan is not None

    def write(self, prepared: Prepared, answers: Answers) -> None:
        """Begin to write."""
        document, today = self._session.document, self._session.today
        loan = self._loan = Loan(self._session)
        loan.progressed.connect(self.progressed)
        loan.done.connect(self._done)
        loan.failed.connect(self._failed)
        loan.cancelled.connect(lambda: self._failed(ImportRefused("cancelled")))
        loan.begin(lambda report: write_prepared(document, prepared, today, answers, report))

    def cancel(self) -> None:
        """Ask to stop; nothing of the import stays then."""
        if self._loan is not None:
            self._loan.cancel()

    def _done(self, answer: object) -> None:
        self._loan = None
        if self._session.is_open:
            self.written.emit(answer)

    def _failed(self, error: object) -> None:
        self._loan = None
        if self._session.is_open:
            self.not_written.emit(_why_not(error))


def _why_not(error: object) -> str:
    if isinstance(error, DocumentError):
        return error_sentence(error)
    if isinstance(error, ImportRefused) and error.key == "cancelled":
        return translate("Import", "Stopped. Nothing was imported.")
    return translate("Import", "Nothing was imported.")
