"""What every screen of one window shares: the open document, the day, and what just happened."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from funnel_desktop.crash import report
from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError, is_damage
from funnel_desktop.document.questions import Changed
from funnel_desktop.language.formats import Formats, formats
from funnel_desktop.ui.work.pending import pending
from funnel_desktop.ui.work.soundness import Soundness
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate

Answer = TypeVar("Answer")

SECONDS_BETWEEN_LOOKS = 20
"""How long a new day can go unnoticed; a machine that slept is awake again by then."""


class Session(QObject):
    """One window's work on one document: the door of all questions and changes of its screens.

    Screens that have no widget for a parent belong to it, and end with it. Once the document is
    closed nothing is asked, changed or told any more, whoever still wants to.
    """

    changed = Signal(object)
    """Changed: a change is durable. Screens redraw from this only."""
    failed = Signal(str)
    """A request was refused, nothing has changed: the sentence to show."""
    said = Signal(str, object)
    """Something was done: the sentence, and the number of the action that Undo takes back."""
    day_changed = Signal()
    """`today` is another day than before."""
    formats_changed = Signal()
    """Times, amounts or days are written in another way than before."""
    busy_changed = Signal(bool)
    """A long change runs beside the window: it shows what it has and takes no changes."""
    closing = Signal()
    """The document is about to be closed, and can still be read."""
    _heard_beside = Signal(object)

    def __init__(self, document: Document, clock: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.document = document
        self.filter: BoardFilter | None = None
        self.last_action: int | None = None
        self.busy = False
        self.unkept: dict[str, list[dict[str, str]]] = {}
        """By record what was typed into its fields and not understood (ui/fields/unkept.py)."""
        self.line_draft: object = None
        """What was typed about somebody new and not kept yet (ui/screens/one_line/box.py)."""
        self.soundness = Soundness(document, self, lambda: self.can_be_asked)
        self.soundness.lost.connect(self.failed)
        self._is_closed = self._is_handed_over = False
        self._clock = clock
        self.today = clock()
        """The day everything is asked for; it changes only together with `day_changed`."""
        self._held: list[Changed] = []
        """What became durable while the document is lent: told when it is back."""
        self._leave = document.subscribe(self._heard)
        self._heard_beside.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._watch_the_day()

    @property
    def is_open(self) -> bool:
        """Whether the document is still there to be asked."""
        return not self._is_closed and self.document.is_open

    @property
    def can_be_asked(self) -> bool:
        """Whether questions are answered now: the document is open, and not lent."""
        return not (self.busy or self._is_closed) and self.document.is_open

    @property
    def formats(self) -> Formats:
        """How numbers, money and days are written at present."""
        return formats()

    def do(self, verb: Callable[[], object]) -> bool:
        """Run a verb of the document; False where it was refused, and then `failed` said why.

        An error that nobody foresaw is written down, said once, and a refusal too. After the end
        nothing is done, and nothing said: nobody is there any more.
        """
        if not self.is_open:
            pending().refused("closed", "")
            return False
        if self.asks_for_patience():
            return False
        try:
            verb()
        except DocumentError as error:
            if pending().refused(error.key, error_sentence(error)):
                self.failed.emit(error_sentence(error))
            return False
        except Exception as unforeseen:
            pending().refused("unforeseen", "")
            self._tell_damage(unforeseen)
            return False
        return True

    def asks_for_patience(self) -> bool:
        """Whether a long change is being written; then this is said."""
        sentence = translate("Session", "Please wait: a large change is being saved.")
        if self.busy and pending().refused("busy", sentence):
            self.failed.emit(sentence)
        return self.busy

    def ask(self, question: Callable[[], Answer], otherwise: Answer) -> Answer:
        """What `question` answers, or `otherwise` where it was refused and `failed` said why.

        While a long change runs nothing is asked, for the answer would come when it is over;
        and nothing after the end.
        """
        if not self.can_be_asked:
            return otherwise
        try:
            return question()
        except DocumentError as error:
            self.failed.emit(error_sentence(error))
        except Exception as unforeseen:
            self._tell_damage(unforeseen)
        return otherwise

    def _tell_damage(self, error: Exception) -> None:
        """A file that can no longer be read is not written into any more, and that is said once."""
        if is_damage(error):
            self.soundness.lose()
        else:
            report(error)

    def say(self, sentence: str) -> None:
        """Tell the user what the newest action did; the window offers to undo it."""
        self.said.emit(sentence, self.last_action)

    def say_newest_step(self) -> None:
        """Tell the user of the newest step in its own words; the window offers to undo it."""
        from funnel_desktop.wording.steps import step_sentence  # not for the first paint

        step = self.ask(self.document.log.undo_step, None)
        if step is not None:
            self.say(step_sentence(step))

    def look_at_the_day(self) -> None:
        """Notice a new day now, as after the machine slept."""
        day = self._clock()
        if day != self.today and self.can_be_asked:
            self.today = day
            self.note_use()
            self.day_changed.emit()

    def note_use(self) -> None:
        """Note that the file is used today: at each opening, and at each new day.

        A file that cannot be written to keeps no note, and nobody has to be told of that.
        """
        self.soundness.when_known(self._see)

    def _see(self) -> None:
        if self.can_be_asked and not self.document.read_only:
            with suppress(DocumentError):
                self.document.rhythm.see(self.today)

    def hand_over(self) -> None:
        """Leave the document to who copies it last; that closes it."""
        self._is_handed_over = True

    def end(self) -> None:
        """Stop listening, for good, and close the document, or have it closed."""
        self.close()
        if not self._is_handed_over:
            self.document.close()

    def close(self) -> None:
        """Stop listening, for good; the document is closed by who opened it."""
        self.soundness.stop()
        if self.is_open:
            self.closing.emit()
        self._is_closed = True
        self._timer.stop()
        self._leave()

    def be_busy(self, busy: bool) -> None:
        """Lend the document to a long change, or have it back (ARCHITECTURE.md, idea 2)."""
        self.busy = busy
        if not self.is_open:
            return
        self.busy_changed.emit(busy)
        held, self._held = self._held, []
        for changed in held:
            self._tell(changed)
        if not busy:
            pending().try_again()
            self.soundness.go_on()
            self.look_at_the_day()

    def _heard(self, changed: Changed) -> None:
        if QThread.currentThread() is self.thread():
            self._tell(changed)
        else:
            self._heard_beside.emit(changed)

    def _tell(self, changed: Changed) -> None:
        """While the document is lent the screens could not read what is new."""
        if self.busy:
            self._held.append(changed)
            return
        if not self.is_open:
            return
        self.last_action = changed.action
        self.changed.emit(changed)

    def _watch_the_day(self) -> None:
        self._timer = QTimer(self, interval=SECONDS_BETWEEN_LOOKS * 1000)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look_at_the_day)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.look_at_the_day)
