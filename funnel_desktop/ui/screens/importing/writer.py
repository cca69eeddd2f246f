"""Writes an import beside the window, which meanwhile shows what it has and takes no changes."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.merging import Answers
from funnel_desktop.exchange.contacts.writing import ClientsDone
from funnel_desktop.exchange.prepared import Prepared, write_prepared
from funnel_desktop.exchange.sales.writing import ImportDone
from funnel_desktop.ui.screens.importing.worker import answer_of
from funnel_desktop.ui.work.beside import Beside, Progress, outliving
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate


class ImportWriter(QObject):
    """The document is lent to one thread and had back when it ends."""

    progressed = Signal(int, int)
    written = Signal(object)
    """ImportDone or ClientsDone."""
    not_written = Signal(str)
    """Why not; nothing was changed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._beside: Beside | None = None

    @property
    def is_writing(self) -> bool:
        """Whether the document is lent at present."""
        return self._beside is not None

    def write(self, prepared: Prepared, answers: Answers) -> None:
        """Begin to write."""
        document, today = self._session.document, self._session.today

        def work(report: Progress) -> object:
            return answer_of(lambda: write_prepared(document, prepared, today, answers, report))

        beside = outliving(work)
        self._beside = beside
        beside.progressed.connect(self.progressed)
        beside.done.connect(self._done)
        beside.failed.connect(self._failed)
        self._session.be_busy(True)
        beside.start()

    def cancel(self) -> None:
        """Ask to stop; nothing of the import stays then."""
        if self._beside is not None:
            self._beside.cancel()

    def _done(self, answer: object) -> None:
        self._have_back()
        if not self._session.is_open:
            return
        if isinstance(answer, ImportDone | ClientsDone):
            self.written.emit(answer)
        elif isinstance(answer, ImportRefused) and answer.key == "cancelled":
            self.not_written.emit(translate("Import", "Stopped. Nothing was imported."))
        else:
            self.not_written.emit(translate("Import", "Nothing was imported."))

    def _failed(self, error: object) -> None:
        self._have_back()
        if not self._session.is_open:
            return
        is_known = isinstance(error, DocumentError)
        plain = translate("Import", "Nothing was imported.")
        self.not_written.emit(error_sentence(error) if is_known else plain)  # type: ignore[arg-type]

    def _have_back(self) -> None:
        self._beside = None
        self._session.be_busy(False)
