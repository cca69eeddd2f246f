"""One trait of a client: its name, the answer's score on a track, and a menu of answers."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from funnel_desktop.funnel.ideal_client import SCORES, Answer, OwnAnswer, Trait
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import write
from funnel_desktop.ui.looks.theme import scaled, theme, tokens
from funnel_desktop.ui.widgets.score_track import paint_track, score_ink, track_in
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.influences import not_known

translate = QCoreApplication.translate

ROW, SCORE_WIDTH, LEAST_NAME = 27, 44, 90
FROM_DATA, UNKNOWN, VALUE, SCORE = "data", "unknown", "value", "score"


class TraitRow(QAbstractButton):
    """Enter, Space or a click opens the answers."""

    answered = Signal(str, object)
    """One of the kinds of answers above, and a value's id or a score."""

    def __init__(self, trait: Trait) -> None:
        super().__init__()
        self.trait = trait
        self._answer: Answer | None = None
        self._said: OwnAnswer | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme().changed.connect(self.updateGeometry)

    def show_answer(self, answer: Answer | None, said: OwnAnswer | None) -> None:
        """Show what counts, and what the user said about it."""
        self._answer, self._said = answer, said
        words = self._words()
        self.setAccessibleName(f"{self.trait.name}: {words}")
        show_tip(self, words)
        self.update()

    def menu(self) -> QMenu:
        """The trait's values, scores given directly, and what the data say."""
        menu = QMenu(self)
        self._offer(menu, self._nobody_said(), FROM_DATA, None, self._said is None)
        menu.addSeparator()
        for value in self.trait.values:
            told = _with_score(value.text, value.score)
            chosen = self._said is not None and self._said.value == value.id
            self._offer(menu, told, VALUE, value.id, chosen)
        scores = menu.addMenu(translate("Fit", "Score directly"))
        for score in reversed(SCORES):
            chosen = self._said is not None and self._said.score == score
            self._offer(scores, formats().fit_score(score), SCORE, score, chosen)
        if self.trait.field is not None:
            chosen = self._said == OwnAnswer()
            told = translate("Fit", "Not known, ignore the data")
            self._offer(menu, told, UNKNOWN, None, chosen)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(170), scaled(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().hover)
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        room = self.rect().adjusted(4, 0, -4, 0)
        width = scaled(SCORE_WIDTH)
        score = QRect(room.right() - width, room.top(), width, room.height())
        track = track_in(QRect(0, room.top(), room.width(), room.height()))
        track.moveLeft(score.left() - track.width() - scaled(10))
        name = QRectF(room.left(), room.top(), track.left() - room.left() - 8, room.height())
        write(painter, name, self.trait.name)
        self._paint_answer(painter, track, score)
        if self.hasFocus():
            paint_focus(painter, self.rect(), 4)

    def _paint_answer(self, painter: QPainter, track: QRect, score: QRect) -> None:
        """A value that rules out says so in the place of its score."""
        answer = self._answer
        if answer is not None and answer.score is None:
            out = translate("Fit", "out")
            whole = QRectF(track.left(), track.top(), score.right() - track.left(), score.height())
            write(painter, whole, f"{answer.text}: {out}", role="small_strong", ink="attention")
            return
        known = None if answer is None else answer.score
        paint_track(painter, track, known)
        painter.setPen(score_ink(known))
        said = "?" if known is None else formats().fit_score(known)
        painter.drawText(score, int(Qt.AlignmentFlag.AlignVCenter), said)

    def _words(self) -> str:
        answer = self._answer
        if answer is None:
            return not_known()
        told = _with_score(answer.text, answer.score) if answer.text else _score_words(answer)
        if not answer.from_data:
            return told
        return translate("Fit", "{value} (from data)").format(value=told)

    def _nobody_said(self) -> str:
        answer = self._answer
        if answer is not None and answer.from_data:
            return translate("Fit", "{value} (from data)").format(value=answer.text)
        if self.trait.field is not None and self._said is not None:
            return translate("Fit", "From the data")
        return translate("Fit", "Not known")

    def _offer(self, menu: QMenu, text: str, kind: str, what: object, chosen: bool) -> None:
        entry = menu.addAction(text.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(chosen)
        entry.triggered.connect(lambda: self.answered.emit(kind, what))

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


def _with_score(text: str, score: int | None) -> str:
    if score is None:
        return translate("Fit", "{value}: rules out").format(value=text)
    return translate("Fit", "{value}: {score}").format(value=text, score=formats().fit_score(score))


def _score_words(answer: Answer) -> str:
    return formats().fit_score(answer.score or 0)
